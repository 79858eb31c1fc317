"""Dachong 2018: norms with a checkable fact, and dated goals."""

from datetime import date

from community_governance.model.demands import AtLeast, Fixed, Includes, Rate, Test
from community_governance.model.facts import (
    HOUSEHOLDS,
    INTEGRATED_FACILITY,
    INTEGRATED_FACILITY_AREA,
    LEGAL_ADVISER,
    RECOGNITIONS,
)
from community_governance.model.sources import Force
from community_governance.model.standards import Standard, Subject, Target
from community_governance.model.vocabulary import Wording
from community_governance.policies.dachong.document import DOCUMENT
from community_governance.policies.dachong.words import (
    HARMONIOUS_COMMUNITY,
    PUBLIC_LEGAL_SERVICES,
)
from community_governance.units import households, items, percent, square_meters

__all__ = ["STANDARDS", "TARGETS"]

STANDARDS = (
    Standard(
        key="facility-area-per-hundred-households",
        title=Wording("综合服务设施面积", "area of integrated service facilities"),
        subject=Subject.COMMUNITY,
        demand=Test(
            INTEGRATED_FACILITY_AREA,
            AtLeast(Rate(square_meters(30), households(100), HOUSEHOLDS)),
        ),
        citations=(
            DOCUMENT.cite("第15条", "每百户居民不低于30平方米"),
            DOCUMENT.cite("附件第28项", "每百户居民不低于30平方米"),
        ),
        reading=Wording(
            "按单个社区理解；“逐步”按只限定全覆盖理解；户数口径、建筑或使用面积未注明",
            "read for each community; 逐步 (gradually) is read of the full coverage only; "
            "whose households and gross or usable area are not said",
        ),
    ),
    Standard(
        key="legal-adviser",
        title=Wording("法律顾问", "legal adviser"),
        subject=Subject.COMMUNITY,
        demand=Test(LEGAL_ADVISER, AtLeast(Fixed(items(1)))),
        modal="完善",
        direction_stated=False,
        citations=(DOCUMENT.cite("第10条", "一村(社区)一法律顾问"),),
        reading=Wording(
            "按每个村（社区）至少一名理解；一名顾问可否服务多处未注明",
            "read as one at least for each village or community; whether one may serve several is not said",
        ),
    ),
)

TARGETS = (
    Target(
        key="governance-system-basically-formed",
        measure=Wording(
            "基本形成城乡社区治理体制，公共服务、公共管理、公共安全得到有效保障，人居环境明显改善",
            "a system of community governance basically formed, public services, management and safety secured, the living environment clearly better",
        ),
        modal="基本",
        due=date(2020, 12, 31),
        due_as_printed="到2020年",
        citations=(DOCUMENT.cite("第3条", "到2020年"),),
        reading=Wording("“基本”只限定治理体制", "基本 (basically) is said of the system only"),
    ),
    Target(
        key="model-communities",
        measure=Wording(
            "创建一批示范性和谐幸福美丽社区",
            "a number of model harmonious, happy and beautiful communities",
        ),
        due=date(2020, 12, 31),
        due_as_printed="到2020年",
        citations=(DOCUMENT.cite("第3条", "创建一批"),),
        reading=Wording("“一批”未定数", "a number of: how many is not printed"),
    ),
    Target(
        key="harmonious-communities-everywhere",
        measure=Wording(
            "和谐幸福美丽社区占比", "share of harmonious, happy and beautiful communities"
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(RECOGNITIONS, Includes((HARMONIOUS_COMMUNITY,))),
        direction_stated=False,
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(DOCUMENT.cite("第3条", "和谐幸福美丽社区全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；以获得称号为准，评定标准文件未载",
            "full coverage is read as 100 percent; a community counts once it holds the title, since the criteria are not printed",
        ),
    ),
    Target(
        key="governance-system-mature",
        measure=Wording(
            "治理体制更加成熟定型，治理能力更加精准全面，城乡社区更加协调发展",
            "the system of governance mature, its capability precise and full, communities developing in better balance",
        ),
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(DOCUMENT.cite("第3条", "到2025年"),),
        reading=Wording("“努力走在前列”未编入", "to strive to be in the lead is left out"),
    ),
    Target(
        key="public-legal-services-everywhere",
        measure=Wording("公共法律服务覆盖率", "coverage by public legal services"),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(PUBLIC_LEGAL_SERVICES, AtLeast(Fixed(items(1)))),
        direction_stated=False,
        citations=(DOCUMENT.cite("第10条", "公共法律服务在城乡社区全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；有法律顾问是否即为覆盖未注明，两项分别计；文件未注明期限",
            "full coverage is read as 100 percent; whether a legal adviser is enough is not said, and the two are kept apart; no date is printed",
        ),
    ),
    Target(
        key="facilities-everywhere",
        measure=Wording("综合服务设施覆盖率", "coverage by integrated service facilities"),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(INTEGRATED_FACILITY, AtLeast(Fixed(items(1)))),
        force=Force.GRADUAL,
        modal="逐步",
        direction_stated=False,
        citations=(
            DOCUMENT.cite("第15条", "城乡社区综合服务设施全覆盖"),
            DOCUMENT.cite("附件第28项", "城乡社区综合服务设施全覆盖"),
        ),
        reading=Wording(
            "全覆盖按100%理解；有设施的社区即计为覆盖；文件未注明期限",
            "full coverage is read as 100 percent; a community that has a facility counts as covered; no date is printed",
        ),
    ),
)
