"""Example Town 2024: an invented document of an invented place, encoded as a real one would be.

References:
    示例镇社区服务设施建设办法, 示镇发〔2024〕3号, signed 2024-03-01. No such paper exists.

Checked with:
    Its text stands in the how-to page "A place of your own".

Limitations:
    All of it is made up: place, paper, figures.
"""

from datetime import date

from community_governance import Citation, Document, Fact, Jurisdiction, Policy, Standard, Target
from community_governance.model.demands import AtLeast, Fixed, Rate, Test
from community_governance.model.facts import HOUSEHOLDS, INTEGRATED_FACILITY_AREA, FactKind
from community_governance.model.figures import Baseline, Reference
from community_governance.model.places import Level
from community_governance.model.sources import Clause, ClauseState, DocumentKind, Force
from community_governance.model.standards import Scope, Subject
from community_governance.model.vocabulary import CITY, Wording
from community_governance.units import communities, households, items, percent, square_meters

__all__ = ["DOCUMENT", "JURISDICTION", "POLICY", "SENIOR_CANTEEN"]

JURISDICTION = Jurisdiction(
    key="example-town",
    name="示例镇",
    name_en="Example Town",
    level=Level.TOWNSHIP,
    kind="town",
)

DOCUMENT = Document(
    key="example-town",
    title="示例镇社区服务设施建设办法",
    title_en="Example Town rules on community service facilities",
    kind=DocumentKind.RULE,
    jurisdiction=JURISDICTION,
    issuers=("示例镇人民政府",),
    number="示镇发〔2024〕3号",
    adopted=date(2024, 3, 1),
    basis=("示县发〔2023〕9号",),
)

# A fact the package does not know; a community states it, a mapping names it.
SENIOR_CANTEEN = Fact("senior_canteen", "item", "老年食堂", "senior canteen", FactKind.FLAG)

POLICY = Policy(
    document=DOCUMENT,
    standards=(
        Standard(
            key="facility-area-per-hundred-households",
            title=Wording("综合服务设施面积", "area of integrated service facilities"),
            subject=Subject.COMMUNITY,
            demand=Test(
                INTEGRATED_FACILITY_AREA,
                AtLeast(Rate(square_meters(25), households(100), HOUSEHOLDS)),
            ),
            applies_to=Scope(any_of=(CITY,)),
            citations=(DOCUMENT.cite("二(一)", "每百户不低于25平方米"),),
            reading=Wording("户数口径未注明", "whose households is not said"),
        ),
        Standard(
            key="senior-canteen",
            title=Wording("老年食堂", "senior canteen"),
            subject=Subject.COMMUNITY,
            demand=Test(SENIOR_CANTEEN, AtLeast(Fixed(items(1)))),
            force=Force.ENCOURAGE,
            modal="鼓励",
            direction_stated=False,
            citations=(DOCUMENT.cite("二(二)"),),
        ),
    ),
    targets=(
        Target(
            key="senior-canteens",
            measure=Wording("设有老年食堂的社区占比", "communities with a senior canteen"),
            bound=AtLeast(Fixed(percent(60))),
            unit="%",
            of=Subject.COMMUNITY,
            demand=Test(SENIOR_CANTEEN, AtLeast(Fixed(items(1)))),
            due=date(2026, 12, 31),
            due_as_printed="到2026年",
            citations=(DOCUMENT.cite("二(二)", "60%以上的社区"),),
            reading=Wording("“以上”含本数", "以上 includes the number"),
        ),
    ),
    baselines=(
        Baseline(
            key="communities",
            measure=Wording("全镇社区数", "communities of the town"),
            amount=communities(5),
            unit="community",
            citation=Citation(DOCUMENT, "一", ("5个社区",)),
        ),
    ),
    references=(
        Reference(
            title="示例县加强社区服务设施建设的意见",
            number="示县发〔2023〕9号",
            number_as_printed="示县发〔2023〕9号",
            citation=DOCUMENT.cite("一"),
        ),
    ),
    clauses=(
        Clause(
            locator="一",
            title=Wording("依据与现状", "grounds and present state"),
            state=ClauseState.ENCODED,
        ),
        Clause(
            locator="二(一)",
            title=Wording("综合服务设施", "integrated service facilities"),
            state=ClauseState.ENCODED,
        ),
        Clause(
            locator="二(二)",
            title=Wording("老年食堂", "senior canteens"),
            state=ClauseState.ENCODED,
        ),
        Clause(
            locator="三",
            title=Wording("组织实施", "carrying it out"),
            state=ClauseState.QUALITATIVE,
        ),
    ),
)
