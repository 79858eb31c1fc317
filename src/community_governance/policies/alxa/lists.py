"""Alxa 2022: the lists it prints, and those it only names, in the order of the print."""

from community_governance.model.lists import Enumeration
from community_governance.model.vocabulary import (
    AGENTS,
    SERVICE_POINTS,
    SERVICE_VEHICLES,
    Item,
    Wording,
)
from community_governance.policies.alxa.document import DOCUMENT
from community_governance.policies.alxa.words import (
    CENTER_ROOM,
    CULTURE_ROOM,
    ELDERLY_ROOM,
    LECTURE_ROOM,
    MEDIATION_ROOM,
    PETITIONS_ROOM,
    READING_ROOM,
    WOMEN_AND_CHILDREN_HOME,
)

__all__ = ["ENUMERATIONS"]

ENUMERATIONS = (
    Enumeration(
        key="fields-of-earlier-policies",
        title=Wording("已出台政策涉及的方面", "what the policies issued before are about"),
        citations=(DOCUMENT.cite("一(一)"),),
        items=(
            Item("consultation", "民主协商", "democratic consultation"),
            Item("burden", "减负增效", "relief of burdens"),
            Item("relations", "理顺社区工作关系", "clear relations in community work"),
            Item("weaknesses", "补齐城乡社区治理短板", "weak points made good"),
            Item("vigor", "增强社会活力", "a livelier society"),
            Item("balance", "统筹城乡社区", "urban and rural communities together"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="service-bodies-reported",
        title=Wording("各社区建立的服务机构", "service bodies reported in communities"),
        citations=(DOCUMENT.cite("一(二)"),),
        items=(
            CENTER_ROOM,
            ELDERLY_ROOM,
            CULTURE_ROOM,
            READING_ROOM,
            WOMEN_AND_CHILDREN_HOME,
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="service-places-reported",
        title=Wording("各社区设有的服务场所", "service places reported in communities"),
        citations=(DOCUMENT.cite("一(二)"),),
        items=(PETITIONS_ROOM, MEDIATION_ROOM, LECTURE_ROOM),
        is_open_ended=True,
    ),
    Enumeration(
        key="communities-with-smart-elderly-care",
        title=Wording("智慧养老探索社区", "communities that tried smart care for the elderly"),
        citations=(DOCUMENT.cite("一(二)"),),
        items=(
            Item("xihuayuan", "西花园社区", "Xihuayuan"),
            Item("nantian", "南田社区", "Nantian"),
            Item("minzujie", "民族街社区", "Minzujie"),
        ),
    ),
    Enumeration(
        key="conditions-of-pilot-gachas",
        title=Wording("试点嘎查村的条件", "what made a gacha or village a pilot"),
        citations=(DOCUMENT.cite("一(三)"),),
        items=(
            Item("population", "人口相对集中", "people living close together"),
            Item("infrastructure", "基础设施条件相对较好", "good infrastructure"),
            Item("leadership", "嘎查领导班子较强", "a strong leading body"),
        ),
    ),
    Enumeration(
        key="service-organizations-reported",
        title=Wording("社区服务组织", "service organizations reported"),
        citations=(DOCUMENT.cite("一(四)"),),
        items=(
            Item("party_members", "党员爱心救助组织", "help by Party members"),
            Item("elderly", "老年人服务组织", "services for the elderly"),
            Item("youth", "青少年服务组织", "services for the young"),
            Item("employment", "就业帮扶服务组织", "help in finding work"),
            Item("volunteers", "社区志愿者服务组织", "community volunteers"),
            Item("women", "巾帼服务组织", "services by women"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="four-discussions-two-disclosures",
        name="四议两公开",
        title=Wording("四议两公开", "four discussions and two disclosures"),
        citations=(DOCUMENT.cite("一(六)", "四议两公开"),),
        reading=Wording("只有名称，内容未载", "only named; what they are is not printed"),
    ),
    Enumeration(
        key="five-three-two",
        name="532",
        title=Wording("“532”工作法", "the 532 way of working"),
        citations=(DOCUMENT.cite("一(六)", "“532”工作法"),),
        reading=Wording("只有名称，内容未载", "only named; what it is is not printed"),
    ),
    Enumeration(
        key="four-powers-four-systems",
        name="四权四制",
        title=Wording("四权四制", "four powers and four systems"),
        citations=(DOCUMENT.cite("一(六)", "四权四制"),),
        reading=Wording("只有名称，内容未载", "only named; what they are is not printed"),
    ),
    Enumeration(
        key="five-shortcomings",
        title=Wording("五方面短板", "five shortcomings"),
        citations=(DOCUMENT.cite("一末段"),),
        items=(
            Item(
                "participation",
                "多方参与社区建设格局还不完善",
                "government, market and society not yet working together",
            ),
            Item(
                "supply_and_demand",
                "城乡社区服务供给侧和需求侧协调机制不完善",
                "supply and demand of services not well matched",
            ),
            Item(
                "facilities",
                "部分社区综合服务设施存在短板",
                "some communities without good facilities",
            ),
            Item(
                "workers",
                "城乡社区服务人才队伍建设仍需加强",
                "not enough good workers",
            ),
            Item(
                "information",
                "城乡社区信息化基础设施和技术应用还很薄弱",
                "weak information systems",
            ),
        ),
    ),
    Enumeration(
        key="four-guides",
        title=Wording("治理工作的四项指引", "four guides of the work"),
        citations=(DOCUMENT.cite("二(一)"),),
        items=(
            Item("party", "基层党组织建设为关键", "Party organizations as the key"),
            Item("government", "政府治理为主导", "government in the lead"),
            Item("residents", "居民需求为导向", "residents' needs as the aim"),
            Item("reform", "改革创新为动力", "reform as the driving force"),
        ),
    ),
    Enumeration(
        key="three-ways-of-governing",
        title=Wording("三治结合", "three ways of governing that go together"),
        citations=(DOCUMENT.cite("二(二)"),),
        items=(
            Item("self_government", "自治", "self-government"),
            Item("rule_of_law", "法治", "rule of law"),
            Item("rule_of_virtue", "德治", "rule of virtue"),
        ),
    ),
    Enumeration(
        key="marks-of-governance",
        title=Wording("基层治理的三个方面", "three marks of governance"),
        citations=(DOCUMENT.cite("二(二)"),),
        items=(
            Item("democracy", "民主化", "by the people"),
            Item("standard", "规范化", "by standard"),
            Item("procedure", "程序化", "by procedure"),
        ),
    ),
    Enumeration(
        key="services-joined-up",
        title=Wording("有效衔接的三类服务", "three kinds of services joined up"),
        citations=(DOCUMENT.cite("二(二)"),),
        items=(
            Item("public", "公共服务", "public services"),
            Item("public_benefit", "公益服务", "public-benefit services"),
            Item("market", "市场化服务", "services of the market"),
        ),
    ),
    Enumeration(
        key="marks-of-the-worker-team",
        title=Wording("社区工作者队伍的三个方面", "three marks of the body of workers"),
        citations=(DOCUMENT.cite("二(二)"),),
        items=(
            Item("profession", "专业化", "professional"),
            Item("career", "职业化", "a career of its own"),
            Item("standard", "规范化", "by standard"),
        ),
    ),
    Enumeration(
        key="marks-of-communities-in-2025",
        title=Wording("2025年城乡社区的标志", "marks of communities in 2025"),
        citations=(DOCUMENT.cite("二(二)"),),
        items=(
            Item("order", "和谐有序", "harmonious and orderly"),
            Item("green", "绿色文明", "green and civil"),
            Item("open", "创新包容", "inventive and open"),
            Item("shared", "共建共治共享", "built, governed and shared together"),
        ),
    ),
    Enumeration(
        key="service-system",
        title=Wording("服务体系的四类服务", "four kinds of services in the system"),
        citations=(DOCUMENT.cite("三(二)1"),),
        items=(
            Item("public", "公共服务", "public services"),
            Item("public_benefit", "公益服务", "public-benefit services"),
            Item("volunteers", "志愿互助服务", "volunteer and mutual help"),
            Item("market", "市场化服务", "services of the market"),
        ),
    ),
    Enumeration(
        key="steps-for-people-in-need",
        title=Wording("困难和特殊人群服务机制的环节", "steps of help for people in need"),
        citations=(DOCUMENT.cite("三(二)1"),),
        items=(
            Item("finding", "发现", "finding"),
            Item("reporting", "报告", "reporting"),
            Item("serving", "服务", "serving"),
            Item("referral", "转介", "referral"),
        ),
    ),
    Enumeration(
        key="key-groups",
        title=Wording("兜底性社会服务的重点群体", "key groups of basic social services"),
        citations=(DOCUMENT.cite("三(二)1"),),
        items=(
            Item(
                "low_income",
                "低保特困群体",
                "people on minimum allowances or in extreme hardship",
            ),
            Item("lonely_elderly", "孤寡老人", "elderly people alone"),
            Item("disabled", "残疾人", "people with disabilities"),
            Item("children", "困境和留守儿童", "children in hardship or left behind"),
            Item("veterans", "困难复退军人", "veterans in hardship"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="who-serves-together",
        title=Wording("共同参与服务的主体", "who serves together"),
        citations=(DOCUMENT.cite("三(二)1"),),
        items=(
            Item("township", "苏木镇(街道)", "sumus, towns and subdistricts"),
            Item("committee", "嘎查村民委员会", "gacha and villagers' committees"),
            Item(
                "collective_organizations",
                "嘎查村集体经济组织",
                "collective economic organizations",
            ),
            Item("social_organizations", "社会组织", "social organizations"),
            Item("villagers", "村民", "villagers"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="who-gives-professional-services",
        title=Wording("提供专业化服务的力量", "who gives professional services"),
        citations=(DOCUMENT.cite("三(二)2"),),
        items=(
            Item("social_organizations", "社会组织", "social organizations"),
            Item("social_workers", "社会工作专业人才", "professional social workers"),
            Item("volunteers", "志愿服务组织", "volunteer organizations"),
        ),
    ),
    Enumeration(
        key="two-lists",
        title=Wording("需求与资源两张清单", "two lists, of needs and of resources"),
        citations=(DOCUMENT.cite("三(二)3"),),
        items=(
            Item("needs", "社区需求清单", "list of the community's needs"),
            Item("resources", "资源供给清单", "list of the resources there are"),
        ),
    ),
    Enumeration(
        key="rights-over-services",
        title=Wording("居民对社区服务的权利", "rights of residents over services"),
        citations=(DOCUMENT.cite("三(二)3"),),
        items=(
            Item("to_know", "知情权", "to know"),
            Item("to_take_part", "参与权", "to take part"),
            Item("to_supervise", "监督权", "to supervise"),
        ),
    ),
    Enumeration(
        key="steps-from-need-to-service",
        title=Wording("服务需求对接的环节", "steps from a need to its service"),
        citations=(DOCUMENT.cite("三(二)3"),),
        items=(
            Item("needs", "了解居民需求", "learn what residents need"),
            Item("design", "统筹设计服务项目", "design projects"),
            Item("carrying_out", "支持社会组织承接", "have social organizations carry them out"),
            Item(
                "professionals",
                "引导专业社会工作团队参与",
                "bring in professional social-work teams",
            ),
        ),
    ),
    Enumeration(
        key="organizations-to-be-fostered",
        title=Wording("积极培育的组织", "organizations to be fostered"),
        citations=(DOCUMENT.cite("三(三)2"),),
        items=(
            Item("service_agencies", "社会服务机构", "social-service agencies"),
            Item("community_organizations", "社区社会组织", "community social organizations"),
            Item("volunteers", "志愿服务队", "volunteer teams"),
        ),
    ),
    Enumeration(
        key="activity-fields-of-community-organizations",
        title=Wording("社区社会组织活动领域", "activity fields of community social organizations"),
        citations=(DOCUMENT.cite("三(三)2"),),
        items=(
            Item("dispute_mediation", "纠纷调解", "mediation of disputes"),
            Item("health_and_elderly_care", "健康养老", "health and care for the elderly"),
            Item("education_and_training", "教育培训", "education and training"),
            Item("charity", "公益慈善", "public benefit and charity"),
            Item("disaster_relief", "防灾减灾", "disaster prevention and relief"),
            Item("culture_and_sport", "文体娱乐", "culture, sport and recreation"),
            Item("neighborly_help", "邻里互助", "help among neighbors"),
            Item("integration", "居民融入", "integration of residents"),
            Item(
                "rural_technology",
                "农村牧区生产技术服务",
                "technical services for rural and pastoral production",
            ),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="specialists",
        title=Wording(
            "驻嘎查村（社区）专业人才", "specialists in gachas, villages and communities"
        ),
        citations=(DOCUMENT.cite("三(三)2"),),
        items=(
            Item("legal_advisers", "法律顾问", "legal advisers"),
            Item("counselors", "心理咨询师", "psychological counselors"),
            Item("social_workers", "社会工作者", "social workers"),
            Item("mediators", "专职人民调解员", "full-time people's mediators"),
            Item("educators", "社区教育人员", "community educators"),
            Item("housekeepers", "家政服务人员", "domestic-service staff"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="four-synchronous-steps",
        title=Wording("服务用房与建设项目四同步", "four steps taken together with the project"),
        citations=(DOCUMENT.cite("三(四)"),),
        items=(
            Item("planned", "同步规划", "planned together"),
            Item("built", "同步建设", "built together"),
            Item("accepted", "同步验收", "accepted together"),
            Item("opened", "同步投入使用", "taken into use together"),
        ),
    ),
    Enumeration(
        key="mobile-services",
        title=Wording("流动服务", "services that come to residents"),
        citations=(DOCUMENT.cite("三(四)"),),
        items=(SERVICE_VEHICLES, SERVICE_POINTS, AGENTS),
        is_open_ended=True,
    ),
    Enumeration(
        key="information-systems",
        title=Wording("信息化建设内容", "what is built for information"),
        citations=(DOCUMENT.cite("三(五)"),),
        items=(
            Item(
                "infrastructure",
                "信息化、智慧化管理服务基础设施",
                "infrastructure of digital and smart management and service",
            ),
            Item("platforms", "系统平台", "platforms"),
            Item("terminals", "应用终端", "terminals"),
        ),
    ),
    Enumeration(
        key="information-channels",
        title=Wording("社区信息媒介", "channels of community information"),
        citations=(DOCUMENT.cite("三(五)"),),
        items=(
            Item("chat_groups", "社区微信群", "WeChat groups"),
            Item("accounts", "微信公众号", "WeChat accounts"),
            Item("mini_programs", "小程序", "mini programs"),
            Item("apps", "社区APP", "apps"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="services-on-the-channels",
        title=Wording("依托信息媒介的服务", "services on those channels"),
        citations=(DOCUMENT.cite("三(五)"),),
        items=(
            Item("government", "社区政务服务", "government services"),
            Item("trade", "商业服务", "trade"),
            Item("volunteers", "志愿服务", "volunteer services"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="ranks-of-accountability",
        title=Wording("责任等级", "ranks of accountability"),
        citations=(DOCUMENT.cite("四(一)"),),
        items=(
            Item(
                "principal",
                "主体责任",
                "principal",
                beside=(Item("banners", "旗(区)", "banners and zones"),),
            ),
            Item(
                "direct",
                "直接责任",
                "direct",
                beside=(Item("townships", "苏木镇(街道)", "sumus, towns and subdistricts"),),
            ),
        ),
    ),
    Enumeration(
        key="donors",
        title=Wording("捐赠或兴办社区服务的主体", "who donates or runs services"),
        citations=(DOCUMENT.cite("四(二)"),),
        items=(
            Item("enterprises", "企事业单位", "enterprises and institutions"),
            Item("social_groups", "社会团体", "social groups"),
            Item("persons", "个人", "persons"),
        ),
    ),
    Enumeration(
        key="sources-of-money",
        title=Wording("多元投入的来源", "sources of money"),
        citations=(DOCUMENT.cite("四(二)"),),
        items=(
            Item("government", "政府财政投入", "government budgets"),
            Item("collectives", "集体经济组织支持", "support by collective economic organizations"),
            Item("society", "社会力量扶持", "help from society"),
            Item("residents", "居民自筹", "money raised by residents"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="plans-that-include-services",
        title=Wording("须纳入服务体系建设的规划", "plans that are to include the service system"),
        citations=(DOCUMENT.cite("四(三)"),),
        items=(
            Item("economy", "地方经济和社会发展规划", "local plans of economy and society"),
            Item("urban_rural", "城乡规划", "urban and rural plans"),
            Item("land", "土地利用总体规划", "general land-use plans"),
        ),
    ),
    Enumeration(
        key="services-for-idle-premises",
        title=Wording("闲置资源优先发展的服务", "services that come first for idle premises"),
        citations=(DOCUMENT.cite("四(三)"),),
        items=(
            Item("elderly", "养老", "care for the elderly"),
            Item("infants", "托幼", "care for infants"),
            Item("disabled", "助残", "help for people with disabilities"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="preferential-policies",
        title=Wording("社区服务优惠政策", "preferential policies for services"),
        citations=(DOCUMENT.cite("四(三)"),),
        items=(
            Item("taxes", "社区服务税收", "taxes on services"),
            Item("utilities", "公用事业收费", "charges of public utilities"),
            Item("insurance", "用工保险", "insurance of employees"),
            Item(
                "registration",
                "工商和社会组织登记",
                "registration of businesses and social organizations",
            ),
        ),
        is_open_ended=True,
    ),
)
