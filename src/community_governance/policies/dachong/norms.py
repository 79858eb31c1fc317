"""Dachong 2018: norms with a checkable fact, and dated goals."""

from datetime import date

from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    Fixed,
    Includes,
    Rate,
    Test,
)
from community_governance.model.facts import (
    CHARTER,
    HOUSEHOLDS,
    INTEGRATED_FACILITY,
    INTEGRATED_FACILITY_AREA,
    LEGAL_ADVISER,
    OWNERS_COMMITTEE,
    RECOGNITIONS,
    RESIDENTS_PACT,
    SERVICE_MODES,
    UTILITIES,
)
from community_governance.model.presence import (
    BUILT_TOGETHER,
    HANDED_OVER_TO_COMMITTEE,
    ORGANIZATION_KINDS,
    OWNERS_ASSEMBLY,
    PLANNED_TOGETHER,
    REGISTERED,
    REGISTERED_OR_FILED,
    SUB_COMMITTEES,
)
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CULTURAL_SERVICE_CENTER,
    ELECTRICITY,
    FIRST_ASKED,
    FULL_AGENCY,
    GAS,
    GOVERNMENT_FUNDED_SERVICE,
    INTEGRATED_SERVICE,
    MINI_FIRE_STATION,
    ONE_APPLICATION,
    ONE_NET_HANDLING,
    ONE_WINDOW,
    SERVICE_PROMISE,
    SOCIAL_ORGANIZATIONS,
    VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE,
    VOLUNTEER_FIRE_BRIGADE,
    WATER,
    Wording,
)
from community_governance.policies.dachong.document import DOCUMENT
from community_governance.policies.dachong.words import (
    CULTURE_AND_SPORT,
    ENVIRONMENT_AND_PROPERTY,
    FAMILY_PLANNING,
    HARMONIOUS_COMMUNITY,
    MEDIATION,
    PUBLIC_LEGAL_SERVICES,
    PUBLIC_SECURITY,
    WELFARE,
)
from community_governance.units import households, items, percent, square_meters

__all__ = ["STANDARDS", "TARGETS"]

STANDARDS = (
    Standard(
        key="village-affairs-supervision-committee",
        title=Wording("村（居）务监督委员会", "village (residents') affairs supervision committee"),
        subject=Subject.COMMUNITY,
        demand=Test(ORGANIZATION_KINDS, Includes((VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE,))),
        modal="建立健全",
        citations=(
            DOCUMENT.cite("第4条", "加强村(居)务监督委员会建设"),
            DOCUMENT.cite("附件第3项", "建立健全村(居)务监督委员会"),
        ),
        reading=Wording(
            "按每个村（社区）理解；“建立健全”见于附件，第4条写作“加强”",
            "read for each village or community; 建立健全 stands in the annex, 加强 in point 4",
        ),
    ),
    Standard(
        key="sub-committees",
        title=Wording("六个专业委员会", "six sub-committees"),
        subject=Subject.COMMUNITY,
        demand=Test(
            SUB_COMMITTEES,
            Includes(
                (
                    MEDIATION,
                    PUBLIC_SECURITY,
                    WELFARE,
                    FAMILY_PLANNING,
                    CULTURE_AND_SPORT,
                    ENVIRONMENT_AND_PROPERTY,
                )
            ),
        ),
        modal="建立健全",
        citations=(
            DOCUMENT.cite(
                "第6条", "人民调解、治安保卫、公共福利、计划生育", "环境物业等专业委员会"
            ),
        ),
        reading=Wording(
            "所列未尽（“等”），按列名的六个理解；可否合设未注明",
            "the list is open and read as the six it names; whether one may serve for two is not said",
        ),
    ),
    Standard(
        key="charter-and-pact",
        title=Wording("自治章程和村规民约、居民公约", "charter, village rules or residents' pact"),
        subject=Subject.COMMUNITY,
        demand=AllOf(
            (
                Test(CHARTER, AtLeast(Fixed(items(1)))),
                Test(RESIDENTS_PACT, AtLeast(Fixed(items(1)))),
            )
        ),
        modal="完善",
        citations=(
            DOCUMENT.cite("第6条", "完善自治章程、村规民约、居民公约"),
            DOCUMENT.cite("附件第5项", "制定和完善自治章程、村规民约、居民公约"),
        ),
        reading=Wording(
            "村规民约和居民公约按有其一理解，文件未写明",
            "village rules or a residents' pact, one of the two, which is not printed",
        ),
    ),
    Standard(
        key="social-organizations-registered-or-filed",
        title=Wording("社区社会组织登记、备案", "social organizations registered or filed"),
        subject=Subject.ORGANIZATION,
        demand=Test(REGISTERED_OR_FILED, AtLeast(Fixed(items(1)))),
        applies_to=Scope(any_of=(SOCIAL_ORGANIZATIONS,)),
        modal="实行",
        citations=(DOCUMENT.cite("第7条", "实行社区社会组织登记、备案制度"),),
        reading=Wording(
            "按每个社区社会组织登记或备案之一理解",
            "read as: each is registered or filed, one of the two",
        ),
    ),
    Standard(
        key="service-modes",
        title=Wording("服务制度", "ways of serving residents"),
        subject=Subject.COMMUNITY,
        demand=Test(
            SERVICE_MODES, Includes((FIRST_ASKED, ONE_WINDOW, FULL_AGENCY, SERVICE_PROMISE))
        ),
        modal="推行",
        citations=(DOCUMENT.cite("第9条", "首问负责、一窗受理、全程代办、服务承诺"),),
        reading=Wording(
            "所列未尽（“等”），按列名的四项理解",
            "the list is open and read as the four it names",
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
    Standard(
        key="cultural-service-center",
        title=Wording("综合性文化服务中心", "comprehensive cultural service center"),
        subject=Subject.COMMUNITY,
        demand=Test(ORGANIZATION_KINDS, Includes((CULTURAL_SERVICE_CENTER,))),
        modal="全面推进",
        citations=(DOCUMENT.cite("第12条", "村(社区)综合性文化服务中心建设"),),
        reading=Wording("“全面”按每个村（社区）理解", "全面 is read as: each village or community"),
    ),
    Standard(
        key="modes-of-government-services",
        title=Wording("一号申请、一窗受理、一网通办", "one number, one window, one network"),
        subject=Subject.COMMUNITY,
        demand=Test(SERVICE_MODES, Includes((ONE_APPLICATION, ONE_WINDOW, ONE_NET_HANDLING))),
        citations=(
            DOCUMENT.cite("第13条", "实现一号申请、一窗受理、一网通办"),
            DOCUMENT.cite("附件第22项", "实现一号申请、一窗受理、一网通办"),
        ),
        reading=Wording(
            "文件指社区政务服务，按每个村（社区）理解",
            "the text speaks of government services in communities; read for each village or community",
        ),
    ),
    Standard(
        key="fire-station-or-brigade",
        title=Wording("微型消防站或志愿消防队", "mini fire station or volunteer brigade"),
        subject=Subject.COMMUNITY,
        demand=AnyOf(
            (
                Test(ORGANIZATION_KINDS, Includes((MINI_FIRE_STATION,))),
                Test(ORGANIZATION_KINDS, Includes((VOLUNTEER_FIRE_BRIGADE,))),
            )
        ),
        modal="建立",
        citations=(
            DOCUMENT.cite("第14条", "建立社区微型消防站或志愿消防队"),
            DOCUMENT.cite("第17条", "建立社区微型消防站或志愿消防队"),
        ),
        reading=Wording(
            "按每个社区理解，文件未写明",
            "read for each community, which is not printed",
        ),
    ),
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
        key="facilities-with-new-housing",
        title=Wording(
            "新建住宅同期规划、配套建设", "facilities planned and built with new housing"
        ),
        subject=Subject.PROJECT,
        demand=AllOf(
            (
                Test(PLANNED_TOGETHER, AtLeast(Fixed(items(1)))),
                Test(BUILT_TOGETHER, AtLeast(Fixed(items(1)))),
            )
        ),
        modal="要",
        citations=(
            DOCUMENT.cite("第15条", "新建住宅项目要同期规划、配套建设"),
            DOCUMENT.cite("附件第29项", "新建住宅项目要同期规划、配套建设"),
        ),
        reading=Wording("“配套建设”按同步建设理解", "配套建设 is read as: built with the project"),
    ),
    Standard(
        key="preferential-utilities",
        title=Wording("水电、燃气价格优惠", "water, electricity and gas at preferential prices"),
        subject=Subject.FACILITY,
        demand=Test(UTILITIES, Includes((WATER, ELECTRICITY, GAS))),
        applies_to=Scope(any_of=(INTEGRATED_SERVICE,)),
        modal="落实",
        citations=(DOCUMENT.cite("第15条", "水电、燃气价格优惠政策"),),
        reading=Wording("优惠幅度未注明", "how much cheaper is not said"),
    ),
    Standard(
        key="owners-assembly-and-committee",
        title=Wording("业主大会和业主委员会", "owners' assembly and owners' committee"),
        subject=Subject.COMPOUND,
        demand=AllOf(
            (
                Test(OWNERS_ASSEMBLY, AtLeast(Fixed(items(1)))),
                Test(OWNERS_COMMITTEE, AtLeast(Fixed(items(1)))),
            )
        ),
        force=Force.ENCOURAGE,
        modal="引导",
        condition=Wording("有需求的", "where there is a need"),
        citations=(
            DOCUMENT.cite("第17条", "有需求的小区依法成立业主大会"),
            DOCUMENT.cite("附件第33项", "有需求的小区依法成立业主大会"),
        ),
        reading=Wording("“引导”按鼓励理解", "引导 (guide) is read as encouragement"),
    ),
    Standard(
        key="facilities-handed-over",
        title=Wording("配套设施移交居委会", "facilities handed over to the committee"),
        subject=Subject.PROJECT,
        demand=Test(HANDED_OVER_TO_COMMITTEE, AtLeast(Fixed(items(1)))),
        modal="要",
        citations=(DOCUMENT.cite("附件第29项", "移交社区居民委员会管理"),),
        reading=Wording("只见于附件，正文第15条未写", "only the annex has it; point 15 does not"),
    ),
    Standard(
        key="registration-of-government-funded-facilities",
        title=Wording(
            "政府投资设施用地登记", "registration of the land of government-funded facilities"
        ),
        subject=Subject.FACILITY,
        demand=Test(REGISTERED, AtLeast(Fixed(items(1)))),
        applies_to=Scope(any_of=(GOVERNMENT_FUNDED_SERVICE,)),
        citations=(DOCUMENT.cite("附件第30项", "依法依规进行不动产登记"),),
        reading=Wording(
            "登记的是设施用地",
            "it is the land that is registered",
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
