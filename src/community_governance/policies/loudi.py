"""Loudi 2018: the civil-affairs bureau's reply to suggestion 10, on managing communities as one.

References:
    娄底市民政局关于市人大五届二次会议第10号建议办理情况的答复, 娄民复字〔2018〕10号, 2018-07-05.

Checked with:
    A published copy with glosses between its characters, in its cleaned form, read twice;
    its figures were read a third time by a reader who had not seen this file.

Limitations:
    A reply makes no norm. It restates norms, of 娄发[2015]12号 for the premises;
    for staffing and funds it names no source.
    Part one tells what the city does and prints hardly any modal word;
    its figures are read as rules, with the force *must*.
    The start printed with the first figure of a clause is taken for the figures after it,
    and the reading of each says so.
    The headlines after the signature belong to other pages.
"""

from datetime import date

from community_governance.calendars import Year
from community_governance.model.demands import (
    About,
    AnyOf,
    AtLeast,
    Clamped,
    Fixed,
    Includes,
    Only,
    Rate,
    Test,
)
from community_governance.model.facts import (
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    HOUSEHOLDS,
    OPERATING_FUNDS,
    PERMANENT_HOUSEHOLDS,
    PLAQUES,
    PUBLIC_SERVICE_PREMISES_AREA,
    RESIDENTS,
    SERVICE_CENTER_AREA,
    STAFF,
    UNIFIED_MARKS,
)
from community_governance.model.figures import Baseline, PayFigure, PayNature, Reference
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy
from community_governance.model.sources import Clause, ClauseState, Document, DocumentKind
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    COMMITTEE_PLAQUE,
    NEW_BUILD,
    PARTY_PLAQUE,
    TOWNSHIP_COMMUNITY,
    VILLAGE,
    Mark,
    Post,
    Wording,
)
from community_governance.references.regions import HUNAN
from community_governance.units import (
    Range,
    communities,
    households,
    percent,
    persons,
    square_meters,
    workers,
    yuan,
    yuan_per_month,
    yuan_per_year,
)

__all__ = ["DOCUMENT", "JURISDICTION", "POLICIES", "POLICY"]

JURISDICTION = Jurisdiction(
    key="loudi",
    pinyin="loudi",
    name="娄底市",
    name_en="Loudi",
    level=Level.PREFECTURE,
    kind="city",
    parent=HUNAN,
    code="431300",
)

DOCUMENT = Document(
    key="loudi",
    title="娄底市民政局关于市人大五届二次会议第10号建议办理情况的答复",
    title_en="Loudi Civil Affairs Bureau: reply to suggestion 10 of the People's Congress",
    kind=DocumentKind.REPLY,
    jurisdiction=JURISDICTION,
    issuers=("娄底市民政局",),
    number="娄民复字〔2018〕10号",
    adopted=date(2018, 7, 5),
)

COMMUNITY_SIGN = Mark("community_sign", "社区标识", "community sign")
OUTER_WALL = Mark("outer_wall", "外墙装饰", "outer wall")
DOOR_PLATE = Mark("door_plate", "机构门牌", "door plates")
SERVICE_WINDOW = Mark("service_window", "服务窗口", "service windows")
NOTICE_BOARD = Mark("notice_board", "宣传栏目", "notice boards")

STANDARDS = (
    Standard(
        key="grid-size",
        title=Wording("网格规模", "size of a grid"),
        subject=Subject.GRID,
        demand=AnyOf(
            (
                Test(HOUSEHOLDS, About(Fixed(households(200)))),
                Test(RESIDENTS, About(Fixed(persons(600)))),
            )
        ),
        citations=(DOCUMENT.cite("一·二是", "200户或600人左右"),),
        reading=Wording(
            "“左右”按同时修饰户数和人数理解，文件未给出容差；户数、人口口径未注明；网格原文印作“网络”",
            '"about" is read of both numbers and no tolerance is printed; '
            "whose households and residents is not said; the print has 网络 for 网格",
        ),
    ),
    Standard(
        key="public-service-premises",
        title=Wording("公共服务用房面积", "area of public-service premises"),
        subject=Subject.COMMUNITY,
        demand=Test(PUBLIC_SERVICE_PREMISES_AREA, AtLeast(Fixed(square_meters(400)))),
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "不低于400平方米"),),
        reading=Wording(
            "按全市所有社区理解，不含村，小标题只提城市社区；建筑或使用面积未注明",
            "read for all communities of the city, villages not included, though the heading speaks of city communities; "
            "gross or usable area is not said",
        ),
    ),
    Standard(
        key="public-service-premises-of-new-communities",
        title=Wording(
            "新建社区公共服务用房面积", "area of public-service premises of new communities"
        ),
        subject=Subject.COMMUNITY,
        demand=Test(PUBLIC_SERVICE_PREMISES_AREA, AtLeast(Fixed(square_meters(600)))),
        applies_to=Scope(any_of=(NEW_BUILD,)),
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "不低于600平方米"),),
        reading=Wording(
            "起始年份沿用前一句；何时起算新建、建筑或使用面积未注明",
            "the start is that of the sentence before; since when a community counts as new "
            "and gross or usable area are not said",
        ),
    ),
    Standard(
        key="service-center-area",
        title=Wording("社区服务中心面积", "area of the community service center"),
        subject=Subject.COMMUNITY,
        demand=Test(SERVICE_CENTER_AREA, AtLeast(Fixed(square_meters(50)))),
        modal="要",
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "不少于50平方米"),),
        reading=Wording(
            "起始年份沿用前文；是否包含在公共服务用房面积之内、建筑或使用面积均未注明",
            "the start is that of the sentence before; whether it lies inside the public-service "
            "premises, and gross or usable area, are not said",
        ),
    ),
    Standard(
        key="unified-marks",
        title=Wording("五统一", "five unified marks"),
        subject=Subject.COMMUNITY,
        demand=Test(
            UNIFIED_MARKS,
            Includes((COMMUNITY_SIGN, OUTER_WALL, DOOR_PLATE, SERVICE_WINDOW, NOTICE_BOARD)),
        ),
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "五统一"),),
        reading=Wording("起始年份沿用前文", "the start is that of the sentence before"),
    ),
    Standard(
        key="only-three-plaques",
        title=Wording("对外挂牌", "plaques shown"),
        subject=Subject.COMMUNITY,
        demand=Test(PLAQUES, Only((PARTY_PLAQUE, COMMITTEE_PLAQUE, CENTER_PLAQUE))),
        modal="只",
        direction_stated=False,
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "3个组织机构牌匾"),),
        reading=Wording(
            "按不得挂其他牌匾理解，不要求三块都挂；起始年份沿用前文",
            "read as no other plaque, not as all three; the start is that of the sentence before",
        ),
    ),
    Standard(
        key="staff-per-two-hundred-households",
        title=Wording("社区工作人员配备", "community staff"),
        subject=Subject.COMMUNITY,
        demand=Test(
            STAFF,
            AtLeast(
                Clamped(
                    Rate(workers(1), households(200), PERMANENT_HOUSEHOLDS),
                    low=workers(5),
                    high=workers(9),
                )
            ),
        ),
        direction_stated=False,
        citations=(DOCUMENT.cite("一·五是", "每200户常住人口配1名工作人员", "5—9名工作人员"),),
        reading=Wording(
            "按不少于理解；不足一人的按一人计；“户常住人口”按常住户理解；超过9人是否允许未注明",
            '"at least" is assumed; part of a worker counts as one; '
            "户常住人口 is read as permanent households; whether more than nine are allowed is not said",
        ),
    ),
    Standard(
        key="operating-funds-of-villages",
        title=Wording("村级运转经费", "operating funds of villages"),
        subject=Subject.COMMUNITY,
        demand=Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(80000)))),
        applies_to=Scope(any_of=(VILLAGE,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "8万元以上"),),
        reading=Wording(
            "期间未注明；“以上”含本数", "the period is not printed; 以上 includes the number"
        ),
    ),
    Standard(
        key="operating-funds-of-city-communities",
        title=Wording("城市社区运转经费", "operating funds of city communities"),
        subject=Subject.COMMUNITY,
        demand=Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(200000)))),
        applies_to=Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "20万元以上"),),
        reading=Wording(
            "期间未注明；“以上”含本数；中心城区社区另有更高标准，不适用本项",
            "the period is not printed; 以上 includes the number; "
            "communities of the central city have the higher norm instead",
        ),
    ),
    Standard(
        key="operating-funds-of-central-city-communities",
        title=Wording("中心城区社区运转经费", "operating funds of central-city communities"),
        subject=Subject.COMMUNITY,
        demand=Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(250000)))),
        applies_to=Scope(any_of=(CENTRAL_CITY,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "25万元以上"),),
        reading=Wording(
            "期间未注明；“以上”含本数", "the period is not printed; 以上 includes the number"
        ),
    ),
    Standard(
        key="operating-funds-of-township-communities",
        title=Wording("乡镇社区运转经费", "operating funds of township communities"),
        subject=Subject.COMMUNITY,
        demand=Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(100000)))),
        applies_to=Scope(any_of=(TOWNSHIP_COMMUNITY,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "10万元以上"),),
        reading=Wording(
            "期间未注明；“以上”含本数", "the period is not printed; 以上 includes the number"
        ),
    ),
    Standard(
        key="benefit-project-funds",
        title=Wording("惠民项目资金", "benefit-project funds"),
        subject=Subject.COMMUNITY,
        demand=Test(BENEFIT_PROJECT_FUNDS_PER_YEAR, AtLeast(Fixed(yuan_per_year(200000)))),
        applies_to=Scope(any_of=(CENTRAL_CITY,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "不低于20万元/年"),),
        reading=Wording(
            "按每个社区理解，文件未写明；原文为已落实，按规定理解",
            "read per community, which is not printed; the print says it was carried out, read as a norm",
        ),
    ),
)

BASELINES = (
    Baseline(
        key="communities",
        measure=Wording("全市社区数", "communities in the city"),
        amount=communities(261),
        unit="community",
        citation=DOCUMENT.cite("一导语", "261个社区"),
    ),
    Baseline(
        key="central-city-communities",
        measure=Wording("中心城区社区数", "communities in the central city"),
        amount=communities(72),
        unit="community",
        citation=DOCUMENT.cite("一导语", "中心城区社区72个"),
    ),
    Baseline(
        key="committee-elections-completed",
        measure=Wording(
            "完成居民委员会换届选举的社区占比",
            "share of communities that completed the election of their committee",
        ),
        amount=percent(100),
        unit="%",
        as_of=Year(2017),
        citation=DOCUMENT.cite("一·一是", "均已完成换届选举"),
        reading=Wording(
            "“均”按100%理解；2017年上半年", "均 is read as 100 percent; first half of 2017"
        ),
    ),
    Baseline(
        key="central-city-premises-below-standard",
        measure=Wording(
            "中心城区服务用房不达标的社区数",
            "communities in the central city whose service premises are below standard",
        ),
        amount=Range(None, None, "community", near=10),
        unit="community",
        citation=DOCUMENT.cite("一末段", "近10家以上"),
        reading=Wording(
            "“近10家以上”自相矛盾，只知约为10家；按哪一项标准未注明",
            "近 (nearly) and 以上 (or more) contradict each other: about ten; "
            "which of the standards is not said",
        ),
    ),
)

PAY_FIGURES = (
    PayFigure(
        key="base-remuneration-chief",
        measure=Wording("正职基本报酬", "base remuneration of chiefs"),
        amount=yuan_per_month(1500),
        unit="yuan/month",
        nature=PayNature.NORM,
        posts=(Post.CHIEF,),
        direction_stated=False,
        citation=DOCUMENT.cite("一·六是", "正职1500元/月"),
        reading=Wording(
            "对象为社区党组织和居委会成员，起始时间未注明",
            "for members of the Party organization and the residents' committee; no start is printed",
        ),
    ),
    PayFigure(
        key="base-remuneration-deputy",
        measure=Wording("副职基本报酬", "base remuneration of deputies"),
        amount=yuan_per_month(1400),
        unit="yuan/month",
        nature=PayNature.NORM,
        posts=(Post.DEPUTY,),
        direction_stated=False,
        citation=DOCUMENT.cite("一·六是", "副职1400元/月"),
        reading=Wording(
            "对象为社区党组织和居委会成员，起始时间未注明",
            "for members of the Party organization and the residents' committee; no start is printed",
        ),
    ),
    PayFigure(
        key="base-remuneration-member",
        measure=Wording("委员基本报酬", "base remuneration of members"),
        amount=yuan_per_month(1200),
        unit="yuan/month",
        nature=PayNature.NORM,
        posts=(Post.MEMBER,),
        direction_stated=False,
        citation=DOCUMENT.cite("一·六是", "委员1200元/月"),
        reading=Wording(
            "对象为社区党组织和居委会成员，起始时间未注明",
            "for members of the Party organization and the residents' committee; no start is printed",
        ),
    ),
)

REFERENCES = (
    Reference(
        title="关于进一步加强社区党建和社区建设的实施意见",
        number="娄发〔2015〕12号",
        number_as_printed="娄发[2015]12号",
        citation=DOCUMENT.cite("一·三是"),
        note=Wording(
            "一·四是再次引用",
            "cited again in 一·四是",
        ),
    ),
    Reference(
        title="关于印发<娄底市社区民主建设与管理工作方案>的通知",
        number="娄民发〔2016〕58号",
        number_as_printed="娄民发[2016]58号",
        citation=DOCUMENT.cite("一·三是"),
    ),
    Reference(
        title="关于进一步加强社区党建和社区建设的实施意见",
        number="娄发〔2015〕12号",
        number_as_printed="娄发[2015]12号",
        citation=DOCUMENT.cite("一·四是"),
        note=Wording("题名误印作“买施意见”", "its title is misprinted 买施意见"),
    ),
    Reference(
        title="加强和完善城乡社区治理工作十三条措施",
        citation=DOCUMENT.cite("二·一是"),
        note=Wording(
            "将由市里出台，尚无文号", "still to be issued by the city; it has no number yet"
        ),
    ),
)

CLAUSES = (
    Clause(
        locator="标题", title=Wording("标题与文号", "title and number"), state=ClauseState.ENCODED
    ),
    Clause(
        locator="导语",
        title=Wording("来函与答复", "the suggestion and the reply"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="一导语",
        title=Wording("社区数量", "number of communities"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一·一是",
        title=Wording("居委会换届选举", "election of residents' committees"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一·二是",
        title=Wording("管理体制与网格", "system of management and grids"),
        state=ClauseState.ENCODED,
        note=Wording(
            "三位一体和监督组织尚未编入",
            "the trinity of bodies and the supervision organizations are not encoded yet",
        ),
    ),
    Clause(
        locator="一·三是",
        title=Wording("民主决策、管理和监督", "democratic decision, management and supervision"),
        state=ClauseState.ENCODED,
        note=Wording("只编入引用文件", "only its references are encoded"),
    ),
    Clause(
        locator="一·四是",
        title=Wording("服务设施与挂牌", "service facilities and plaques"),
        state=ClauseState.ENCODED,
        note=Wording(
            "功能室清单、工作平台清单和一居一中心尚未编入",
            "the lists of rooms and work platforms and one center per committee are not encoded yet",
        ),
    ),
    Clause(
        locator="一·五是",
        title=Wording("工作人员配备与退出", "staffing and exits"),
        state=ClauseState.ENCODED,
        note=Wording("退出规则尚未编入", "the exits are not encoded yet"),
    ),
    Clause(
        locator="一·六是",
        title=Wording("运转经费与报酬", "funds and remuneration"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一末段",
        title=Wording("存在的问题", "shortcomings"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二·一是",
        title=Wording("理论指导与后续措施", "guidance and measures to come"),
        state=ClauseState.ENCODED,
        note=Wording("只编入将出台的文件", "only the paper to come is encoded"),
    ),
    Clause(
        locator="二·二是",
        title=Wording("民主选举与协商", "democratic election and deliberation"),
        state=ClauseState.ASPIRATIONAL,
        note=Wording(
            "扩大直选覆盖面，未定比例和期限", "wider direct election, without share or date"
        ),
    ),
    Clause(
        locator="二·三是",
        title=Wording("与街道办事处的关系", "relation to the subdistrict office"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="二·四是",
        title=Wording("队伍教育培训", "training"),
        state=ClauseState.QUALITATIVE,
        note=Wording("未定次数和时数", "neither number nor hours are printed"),
    ),
    Clause(
        locator="二·五是",
        title=Wording("社区信息化", "information systems"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="结尾",
        title=Wording("致谢与落款", "thanks and signature"),
        state=ClauseState.ENCODED,
    ),
)

POLICY = Policy(
    document=DOCUMENT,
    standards=STANDARDS,
    baselines=BASELINES,
    pay_figures=PAY_FIGURES,
    references=REFERENCES,
    clauses=CLAUSES,
)

POLICIES = (POLICY,)
"""Every document of the place."""
