"""Dachong 2018: the lists it prints, and those it only names, in the order of the print.

Body and annex print some lists twice. Where they differ, they are two lists.
"""

from community_governance.model.lists import Enumeration
from community_governance.model.vocabulary import (
    ADMINISTRATIVE_ENFORCEMENT,
    CITY_MANAGEMENT,
    DEMOLITION,
    ELECTRICITY,
    ENVIRONMENTAL_CLEANUP,
    FIRST_ASKED,
    FULL_AGENCY,
    GAS,
    INVESTMENT_PROMOTION,
    ONE_APPLICATION,
    ONE_NET_HANDLING,
    ONE_WINDOW,
    SERVICE_PROMISE,
    WATER,
    Item,
    Wording,
)
from community_governance.policies.dachong.document import DOCUMENT
from community_governance.policies.dachong.words import (
    CULTURE_AND_SPORT,
    ENVIRONMENT_AND_PROPERTY,
    FAMILY_PLANNING,
    MEDIATION,
    PUBLIC_SECURITY,
    WELFARE,
)

__all__ = ["ENUMERATIONS"]

ENUMERATIONS = (
    Enumeration(
        key="four-guides",
        title=Wording("治理工作的四项指引", "four guides of the work"),
        citations=(DOCUMENT.cite("第1条"),),
        items=(
            Item("party", "基层党组织建设为关键", "Party organizations as the key"),
            Item("government", "政府治理为主导", "government in the lead"),
            Item("residents", "居民需求为导向", "residents' needs as the aim"),
            Item("reform", "改革创新为动力", "reform as the driving force"),
        ),
    ),
    Enumeration(
        key="marks-of-governance",
        title=Wording("提升治理水平的四个方面", "four ways in which governance is to rise"),
        citations=(DOCUMENT.cite("第1条"),),
        items=(
            Item("society", "社会化", "by society"),
            Item("law", "法治化", "by law"),
            Item("intelligence", "智能化", "by smart means"),
            Item("profession", "专业化", "by professionals"),
        ),
    ),
    Enumeration(
        key="marks-of-the-happy-home",
        title=Wording("幸福家园的标志", "marks of the happy home aimed at"),
        citations=(DOCUMENT.cite("第1条"),),
        items=(
            Item("order", "和谐有序", "harmonious and orderly"),
            Item("green", "绿色文明", "green and civil"),
            Item("open", "创新包容", "inventive and open"),
            Item("shared", "共建共治共享", "built, governed and shared together"),
        ),
    ),
    Enumeration(
        key="five-principles",
        title=Wording("五项基本原则", "five principles"),
        citations=(DOCUMENT.cite("第2条"),),
        items=(
            Item("party", "坚持党的领导,固本强基", "the lead of the Party, strong roots"),
            Item("people", "坚持以人为本,服务居民", "people first, serve the residents"),
            Item("reform", "坚持改革创新,依法治理", "reform, and governance by law"),
            Item("balance", "坚持城乡统筹,协调发展", "town and country together, in balance"),
            Item("local", "坚持因地制宜,突出特色", "local conditions, a character of its own"),
        ),
    ),
    Enumeration(
        key="parts-of-the-system-of-governance",
        title=Wording("城乡社区治理体制", "parts of the system of governance"),
        citations=(DOCUMENT.cite("第3条"),),
        items=(
            Item("party", "党委领导", "the Party committee leads"),
            Item("government", "政府负责", "the government is responsible"),
            Item("society", "社会协同", "society helps"),
            Item("public", "公众参与", "the public takes part"),
            Item("law", "法治保障", "law protects"),
        ),
    ),
    Enumeration(
        key="five-fundamentals-of-party-building",
        title=Wording("基层党建五项建设", "five fundamentals of Party building"),
        citations=(DOCUMENT.cite("第4条"),),
        items=(
            Item("organizations", "基层组织", "organizations"),
            Item("systems", "基本制度", "systems"),
            Item("teams", "基本队伍", "teams"),
            Item("activities", "基本活动", "activities"),
            Item("support", "基本保障", "support"),
        ),
    ),
    Enumeration(
        key="what-party-organizations-do",
        title=Wording("基层党组织战斗堡垒的作用", "what Party organizations do"),
        citations=(DOCUMENT.cite("第4条"),),
        items=(
            Item("views", "宣传党的主张", "make the Party's views known"),
            Item("decisions", "贯彻党的决定", "carry out its decisions"),
            Item("governance", "领导基层治理", "lead primary-level governance"),
            Item("people", "团结动员群众", "unite and mobilize the people"),
            Item("reform", "推动改革发展", "push reform and development"),
        ),
    ),
    Enumeration(
        key="four-izations",
        name="四化",
        title=Wording("基层党组织“四化”标准", "the 四化 standard of Party organizations"),
        citations=(DOCUMENT.cite("第4条", "“四化”标准"),),
        reading=Wording("只有名称，内容未载", "only named; what they are is not printed"),
    ),
    Enumeration(
        key="new-fields-of-party-work",
        title=Wording("党组织覆盖的新兴领域", "new fields of Party work"),
        citations=(DOCUMENT.cite("第4条"),),
        items=(
            Item("office_buildings", "商务楼宇", "office buildings"),
            Item("parks", "各类园区", "parks of all kinds"),
            Item("markets", "商圈市场", "shopping areas and markets"),
            Item("online_media", "网络媒体", "online media"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="system-of-organizations",
        title=Wording("基层组织体系", "the system of primary-level organizations"),
        citations=(DOCUMENT.cite("第4条"),),
        items=(
            Item("core", "基层党组织为核心", "Party organizations at the core"),
            Item(
                "base",
                "村(居)自治和村务监督组织为基础",
                "self-government and supervision at the base",
            ),
            Item(
                "bond",
                "集体经济组织和农民合作组织为纽带",
                "collective and cooperative organizations as the bond",
            ),
            Item("supplement", "其他各类组织为补充", "all others to complete it"),
        ),
    ),
    Enumeration(
        key="five-izations",
        name="五化创建",
        title=Wording("村（居）务公开“五化创建”", "the 五化 campaign of open affairs"),
        citations=(DOCUMENT.cite("第4条", "五化创建"),),
        reading=Wording("只有名称，内容未载", "only named; what they are is not printed"),
    ),
    Enumeration(
        key="lists-of-work-items",
        title=Wording("社区工作事项清单", "lists of work items"),
        citations=(DOCUMENT.cite("第5条"), DOCUMENT.cite("附件第4项")),
        items=(
            Item("own_work", "基层群众性自治组织承担的", "what committees do themselves"),
            Item(
                "assisted_work", "协助政府的社区工作事项清单", "in what they assist the government"
            ),
        ),
    ),
    Enumeration(
        key="work-with-policy-support",
        title=Wording("加强政策支持的工作", "work with the support of policy"),
        citations=(DOCUMENT.cite("第5条"),),
        items=(
            Item("governance", "城乡社区治理", "community governance"),
            Item("civil_affairs", "基层民政能力建设", "capability of civil affairs"),
            Item("poverty", "扶贫攻坚", "relief of poverty"),
            Item("rural_revival", "乡村振兴", "rural revival"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="grounds-for-a-change-of-size",
        title=Wording(
            "可调整规模的情形", "grounds on which the size of a committee's area may change"
        ),
        citations=(DOCUMENT.cite("第6条"),),
        items=(
            Item("duties", "自治职责履行难到位", "duties hard to fulfill"),
            Item("population", "管辖人口过多", "too many people"),
            Item("area", "辖区范围过大", "too large an area"),
            Item("conflicts", "矛盾问题较多", "many conflicts"),
        ),
    ),
    Enumeration(
        key="bodies-with-more-women",
        title=Wording("提高女性比例的对象", "where the share of women is to rise"),
        citations=(DOCUMENT.cite("第6条"),),
        items=(
            Item("members", "村民委员会成员", "members of villagers' committees"),
            Item("directors", "村民委员会主任", "directors of villagers' committees"),
            Item("representatives", "村民代表", "villagers' representatives"),
        ),
    ),
    Enumeration(
        key="sub-committees",
        title=Wording("下属专业委员会", "sub-committees"),
        citations=(DOCUMENT.cite("第6条"),),
        items=(
            MEDIATION,
            PUBLIC_SECURITY,
            WELFARE,
            FAMILY_PLANNING,
            CULTURE_AND_SPORT,
            ENVIRONMENT_AND_PROPERTY,
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="rules-residents-give-themselves",
        title=Wording("居民自治规范", "rules that residents give themselves"),
        citations=(DOCUMENT.cite("第6条"), DOCUMENT.cite("附件第5项")),
        items=(
            Item("charter", "自治章程", "charter of self-government"),
            Item("village_rules", "村规民约", "village rules"),
            Item("residents_pact", "居民公约", "residents' pact"),
        ),
    ),
    Enumeration(
        key="three-ways-of-governing",
        title=Wording("三治结合", "three ways of governing that go together"),
        citations=(DOCUMENT.cite("第6条"),),
        items=(
            Item("self_government", "自治", "self-government"),
            Item("rule_of_law", "法治", "rule of law"),
            Item("rule_of_virtue", "德治", "rule of virtue"),
        ),
    ),
    Enumeration(
        key="fields-no-committee-may-answer-for",
        title=Wording(
            "村（居）民委员会不得作为责任主体的事项",
            "fields in which a committee must not be the responsible body",
        ),
        citations=(DOCUMENT.cite("第6条"),),
        items=(
            ADMINISTRATIVE_ENFORCEMENT,
            DEMOLITION,
            ENVIRONMENTAL_CLEANUP,
            CITY_MANAGEMENT,
            INVESTMENT_PROMOTION,
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="violations-to-be-reported",
        title=Wording("应及时举报的违法行为", "violations to be reported"),
        citations=(DOCUMENT.cite("第6条"),),
        items=(
            Item("building", "违法建设", "illegal building"),
            Item("pollution", "环境污染破坏", "pollution and damage to the environment"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="support-of-social-organizations",
        title=Wording("社会组织扶持政策", "policies that support social organizations"),
        citations=(DOCUMENT.cite("第7条"), DOCUMENT.cite("附件第6项")),
        items=(
            Item("incubation", "孵化培育", "incubation"),
            Item("talent", "人才引进", "bringing in talent"),
            Item("money", "资金支持", "money"),
            Item("places", "场地支持", "places"),
            Item("finance", "金融服务", "financial services"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="activity-fields-of-social-organizations",
        title=Wording(
            "社会组织活动领域（第7条）", "activity fields of social organizations, point 7"
        ),
        citations=(DOCUMENT.cite("第7条"),),
        items=(
            Item("dispute_mediation", "纠纷调解", "mediation of disputes"),
            Item("legal_services", "法律服务", "legal services"),
            Item("health_and_elderly_care", "健康养老", "health and care for the elderly"),
            Item("family_services", "家庭服务", "family services"),
            Item("education_and_training", "教育培训", "education and training"),
            Item("charity", "公益慈善", "public benefit and charity"),
            Item("disaster_relief", "防灾减灾", "disaster prevention and relief"),
            Item("culture_and_sport", "文体娱乐", "culture, sport and recreation"),
            Item("neighborly_help", "邻里互助", "help among neighbors"),
            Item("integration", "居民融入", "integration of residents"),
            Item("rural_technology", "农村生产技术服务", "technical services for rural production"),
        ),
        is_open_ended=True,
        reading=Wording(
            "附件第6项少列“法律服务”，另作一份清单",
            "row 6 of the annex leaves out legal services and is a list of its own",
        ),
    ),
    Enumeration(
        key="three-linked",
        name="三社联动",
        title=Wording("三社联动", "linkage of communities, organizations and social work"),
        citations=(
            DOCUMENT.cite("第7条", "三社联动"),
            DOCUMENT.cite("附件第7项", "三社联动"),
        ),
        items=(
            Item("communities", "社区", "communities"),
            Item("social_organizations", "社会组织", "social organizations"),
            Item("social_work", "社会工作", "social work"),
        ),
    ),
    Enumeration(
        key="steps-from-need-to-service",
        title=Wording("三社联动工作体系的环节", "steps from a need to its service"),
        citations=(DOCUMENT.cite("第7条"),),
        items=(
            Item("voiced", "居民反映需求", "residents say what they need"),
            Item("found", "社区组织发现需求", "community organizations find needs"),
            Item("designed", "统筹设计服务项目", "projects are designed"),
            Item("carried_out", "支持社会组织承接", "social organizations carry them out"),
            Item(
                "professionals",
                "专业社会工作团队和人员参与",
                "professional social workers take part",
            ),
        ),
    ),
    Enumeration(
        key="who-works-in-the-coordination-committee",
        title=Wording("协同治理的社会力量", "social forces that work together"),
        citations=(DOCUMENT.cite("第7条"),),
        items=(
            Item("units", "驻社区机关企事业单位", "offices, enterprises and institutions here"),
            Item("social_organizations", "社会组织", "social organizations"),
            Item("businesses", "市场主体", "businesses"),
            Item("worthies", "乡贤", "village worthies"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="levels-of-deliberation",
        title=Wording("协商的层次", "levels of deliberation"),
        citations=(DOCUMENT.cite("第8条"),),
        items=(
            Item("community", "社区", "community"),
            Item("compound", "小区", "compound"),
            Item("building", "楼栋", "building"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="five-democratic-steps",
        title=Wording("五个民主环节", "five democratic steps"),
        citations=(DOCUMENT.cite("第8条"),),
        items=(
            Item("raising", "民主提事", "raise matters"),
            Item("discussing", "民主商事", "discuss them"),
            Item("deciding", "民主决事", "decide them"),
            Item("handling", "民主理事", "handle them"),
            Item("supervising", "民主监事", "supervise them"),
        ),
    ),
    Enumeration(
        key="five-disclosures",
        title=Wording("五项公开", "five disclosures"),
        citations=(DOCUMENT.cite("第8条"),),
        items=(
            Item("resolution", "决议过程公开", "how it was resolved"),
            Item("execution", "执行过程公开", "how it is carried out"),
            Item("appraisal", "评议结果公开", "what the appraisal found"),
            Item("audit", "审计结果公开", "what the audit found"),
            Item("supervision", "监督结果公开", "what supervision found"),
        ),
    ),
    Enumeration(
        key="mutual-help",
        title=Wording("互帮互助活动", "mutual help"),
        citations=(DOCUMENT.cite("第8条"),),
        items=(
            Item("care", "养老护幼互助", "care for old and young"),
            Item("relief", "救助救灾互助", "help in hardship and disaster"),
            Item("production", "生产互助", "help in production"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="ways-for-residents-registered-elsewhere",
        title=Wording("非户籍居民融入社区的方式", "how residents registered elsewhere join in"),
        citations=(DOCUMENT.cite("第8条"),),
        items=(
            Item("deliberation", "参与社区协商", "by deliberating"),
            Item("contributions", "分担筹资筹劳", "by sharing money and labor"),
            Item("investment", "投资集体经济", "by investing in the collective"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="services-developed-together",
        title=Wording("协调发展的五类服务", "five kinds of services developed together"),
        citations=(DOCUMENT.cite("第9条"),),
        items=(
            Item("self", "社区居民自我服务", "services by residents themselves"),
            Item("public", "社区公共服务", "public services"),
            Item("volunteers", "志愿服务", "volunteer services"),
            Item("professional", "专业服务", "professional services"),
            Item("convenience", "便民利民服务", "services of convenience"),
        ),
    ),
    Enumeration(
        key="service-modes",
        title=Wording("服务制度", "ways of serving residents"),
        citations=(DOCUMENT.cite("第9条"),),
        items=(FIRST_ASKED, ONE_WINDOW, FULL_AGENCY, SERVICE_PROMISE),
        is_open_ended=True,
    ),
    Enumeration(
        key="key-groups-of-rural-services",
        title=Wording("农村社区服务的重点人群", "key groups of rural services"),
        citations=(DOCUMENT.cite("第9条"),),
        items=(
            Item("children", "儿童", "children"),
            Item("women", "妇女", "women"),
            Item("elderly", "老人", "elderly people"),
        ),
    ),
    Enumeration(
        key="rural-public-services",
        title=Wording("农村社区重点公共服务", "key public services in rural communities"),
        citations=(DOCUMENT.cite("第9条"),),
        items=(
            Item("health", "医疗卫生", "medical care and health"),
            Item("care", "生活照料", "daily care"),
            Item("rehabilitation", "康复", "rehabilitation"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="self-service-facilities",
        title=Wording("自助服务设施", "self-service facilities"),
        citations=(DOCUMENT.cite("第9条"), DOCUMENT.cite("附件第12项")),
        items=(
            Item("culture", "文化", "culture"),
            Item("sport", "体育", "sport"),
            Item("trade", "商业", "trade"),
            Item("logistics", "物流", "logistics"),
        ),
        is_open_ended=True,
        reading=Wording("附件写作“自主服务设施”", "the annex has 自主 in place of 自助"),
    ),
    Enumeration(
        key="ways-for-businesses",
        title=Wording("市场主体参与方式", "how businesses take part"),
        citations=(DOCUMENT.cite("第9条"),),
        items=(
            Item("chains", "连锁经营", "as chains"),
            Item("online", "电商化改造", "by going online"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="legal-professionals",
        title=Wording("参与法治宣传的人员", "who brings legal education"),
        citations=(DOCUMENT.cite("第10条"), DOCUMENT.cite("附件第13项")),
        items=(
            Item("police", "警官", "police officers"),
            Item("judges", "法官", "judges"),
            Item("procurators", "检察官", "procurators"),
            Item("legal_advisers", "社区法律顾问", "community legal advisers"),
            Item("notaries", "公证员", "notaries"),
            Item("appraisers", "司法鉴定人", "judicial appraisers"),
        ),
        is_open_ended=True,
        reading=Wording(
            "第10条写作“司法鉴定人员”", "point 10 has 司法鉴定人员, the annex 司法鉴定人"
        ),
    ),
    Enumeration(
        key="deputies-in-touch-with-residents",
        name="两代表一委员",
        title=Wording("联系社区的“两代表一委员”", "deputies in touch with residents"),
        citations=(
            DOCUMENT.cite("第11条", "两代表一委员"),
            DOCUMENT.cite("附件第14项", "两代表一委员"),
        ),
        reading=Wording("只有名称，内容未载", "only named; who they are is not printed"),
    ),
    Enumeration(
        key="key-groups",
        title=Wording("关爱服务的特殊群体", "groups in need of care"),
        citations=(DOCUMENT.cite("第11条"),),
        items=(
            Item("assisted", "社会救助对象", "people on social assistance"),
            Item("empty_nest", "空巢老人", "elderly people in empty nests"),
            Item("children", "困境儿童", "children in hardship"),
            Item("mental_illness", "精神障碍患者", "people with mental disorders"),
            Item("community_correction", "社区服刑人员", "people serving sentences here"),
            Item("released", "刑满释放人员", "people released from prison"),
            Item("drug_users", "吸毒人员", "drug users"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="professionals-for-disputes",
        title=Wording("参与调解的专业队伍", "professionals who help settle disputes"),
        citations=(DOCUMENT.cite("第11条"),),
        items=(
            Item("mediators", "人民调解员", "people's mediators"),
            Item("legal_advisers", "社区法律顾问", "community legal advisers"),
            Item("land_arbiters", "农村土地承包仲裁员", "arbiters of land contracts"),
            Item("social_workers", "社会工作者", "social workers"),
            Item("counselors", "心理咨询师", "psychological counselors"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="kinds-of-disputes",
        title=Wording("调解的纠纷类别", "kinds of disputes"),
        citations=(DOCUMENT.cite("第11条"),),
        items=(
            Item("property", "物业纠纷", "property management"),
            Item("collective_land", "农村集体土地权属争议和纠纷", "ownership of collective land"),
            Item("land_contracts", "农村土地承包经营纠纷", "land contracts"),
            Item("family", "家事纠纷", "family matters"),
            Item("neighbors", "邻里纠纷", "neighbors"),
        ),
    ),
    Enumeration(
        key="grid-system",
        name="中心+网格化+信息化",
        title=Wording("“中心+网格化+信息化”体系", "system of center, grids and information"),
        citations=(
            DOCUMENT.cite("第11条", "中心+网格化+信息化"),
            DOCUMENT.cite("附件第15项", "中心+网格化+信息化"),
        ),
        items=(
            Item("center", "中心", "center"),
            Item("grids", "网格化", "grids"),
            Item("information", "信息化", "information"),
        ),
    ),
    Enumeration(
        key="good-examples",
        title=Wording("评选宣传的典型", "good examples found and named"),
        citations=(DOCUMENT.cite("第12条"), DOCUMENT.cite("附件第17项")),
        items=(
            Item("moral_models", "道德模范", "moral models"),
            Item("good_neighbors", "身边好人", "good people nearby"),
            Item("most_beautiful_families", "最美家庭", "most beautiful families"),
            Item("civil_families", "文明家庭", "civil families"),
        ),
    ),
    Enumeration(
        key="conduct-called-for",
        title=Wording("倡导的风尚", "conduct that is called for"),
        citations=(DOCUMENT.cite("第12条"),),
        items=(
            Item("customs", "移风易俗", "change of old customs"),
            Item("virtue", "崇德向善", "virtue and goodness"),
            Item("law", "尊法守法", "respect for the law"),
        ),
    ),
    Enumeration(
        key="cultural-displays",
        title=Wording("特色文化展示设施", "displays of local culture"),
        citations=(DOCUMENT.cite("第12条"), DOCUMENT.cite("附件第20项")),
        items=(
            Item("village_history", "村史陈列", "village history"),
            Item("famous_people", "历史名人", "famous people of the past"),
            Item("heritage", "非物质文化遗产", "intangible cultural heritage"),
            Item("theme_parks", "社区主题公园", "theme parks of the community"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="modes-of-government-services",
        title=Wording("政务服务方式", "modes of government services"),
        citations=(DOCUMENT.cite("第13条"), DOCUMENT.cite("附件第22项")),
        items=(ONE_APPLICATION, ONE_WINDOW, ONE_NET_HANDLING),
    ),
    Enumeration(
        key="services-online-and-on-site",
        title=Wording("线上线下融合的生活服务", "services both online and on site"),
        citations=(DOCUMENT.cite("第13条"),),
        items=(
            Item("property", "智慧物业管理", "smart property management"),
            Item("care", "养老助残", "care for the elderly and the disabled"),
            Item("family", "家庭服务", "family services"),
            Item("convenience", "便民服务", "services of convenience"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="infrastructure",
        title=Wording("基础设施", "infrastructure"),
        citations=(DOCUMENT.cite("第14条"),),
        items=(
            Item("supply", "水电气供给", "water, electricity and gas"),
            Item("drainage", "排水排污", "drainage and sewage"),
            Item("waste", "垃圾处理", "waste"),
            Item("roads", "道路交通", "roads and traffic"),
            Item("ecology", "生态环保", "ecology"),
            Item("fire", "消防安全", "fire safety"),
            Item("disasters", "防灾减灾", "disaster prevention and relief"),
            Item("information", "信息化", "information"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="supporting-facilities",
        title=Wording("配套设施", "supporting facilities"),
        citations=(DOCUMENT.cite("第14条"),),
        items=(
            Item("education", "教育", "education"),
            Item("health", "医疗", "medical care"),
            Item("elderly", "养老", "care for the elderly"),
            Item("shopping", "购物", "shopping"),
            Item("culture", "文化", "culture"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="three-clearances",
        name="三清理",
        title=Wording("三清理", "three clearances"),
        citations=(DOCUMENT.cite("第14条", "三清理"), DOCUMENT.cite("附件第25项", "三清理")),
        reading=Wording("只有名称，内容未载", "only named; what they are is not printed"),
    ),
    Enumeration(
        key="three-demolitions",
        name="三拆除",
        title=Wording("三拆除", "three demolitions"),
        citations=(DOCUMENT.cite("第14条", "三拆除"), DOCUMENT.cite("附件第25项", "三拆除")),
        reading=Wording("只有名称，内容未载", "only named; what they are is not printed"),
    ),
    Enumeration(
        key="what-is-rebuilt",
        title=Wording("加快改造的对象", "what is rebuilt soon"),
        citations=(DOCUMENT.cite("第14条"),),
        items=(
            Item("villages_in_the_city", "城中村", "villages in the city"),
            Item("empty_villages", "空心村", "empty villages"),
            Item("unsafe_houses", "危房", "unsafe houses"),
        ),
    ),
    Enumeration(
        key="heritage-kept",
        title=Wording("保护利用的历史文化资源", "heritage kept and used"),
        citations=(DOCUMENT.cite("第14条"), DOCUMENT.cite("附件第26项")),
        items=(
            Item("quarters", "社区历史文化街区", "historic quarters"),
            Item("buildings", "古建筑", "old buildings"),
            Item("villages", "传统村落", "traditional villages"),
            Item("post_roads", "古驿道", "old post roads"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="topics-of-public-education",
        title=Wording("科普教育内容", "topics of public education"),
        citations=(DOCUMENT.cite("第14条"), DOCUMENT.cite("附件第27项")),
        items=(
            Item("environment", "社区环境卫生", "environmental hygiene"),
            Item("health", "健康卫生", "health"),
            Item("disasters", "防灾减灾", "disaster prevention and relief"),
            Item("fire", "消防安全", "fire safety"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="kinds-of-emergencies",
        title=Wording("应急处置的事件类别", "kinds of emergencies"),
        citations=(DOCUMENT.cite("第14条"), DOCUMENT.cite("附件第27项")),
        items=(
            Item("natural", "自然灾害", "natural disasters"),
            Item("accidents", "事故灾难", "accidents"),
            Item("public_health", "公共卫生事件", "public-health events"),
            Item("safety", "社会安全事件", "events of public safety"),
        ),
    ),
    Enumeration(
        key="ways-of-building-facilities",
        title=Wording("设施配建方式", "ways of coming by facilities"),
        citations=(DOCUMENT.cite("第15条"),),
        items=(
            Item("new", "新建", "newly built"),
            Item("altered", "改造", "altered"),
            Item("bought", "购买", "bought"),
            Item("provided", "项目配套", "provided with a project"),
            Item("shared", "整合共享", "shared"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="services-given-in-the-facilities",
        title=Wording(
            "原则上在综合服务设施中提供的服务", "services given in the integrated facilities"
        ),
        citations=(DOCUMENT.cite("第15条"),),
        items=(
            Item("public", "公共服务", "public services"),
            Item("volunteer", "志愿服务", "volunteer services"),
            Item("social_work", "专业社会工作服务", "professional social-work services"),
        ),
    ),
    Enumeration(
        key="ways-of-using-facilities-more",
        title=Wording("提高设施利用率的方式", "ways of using the facilities more"),
        citations=(DOCUMENT.cite("第15条"),),
        items=(
            Item("residents", "居民协商管理", "run by agreement of the residents"),
            Item("social_organizations", "委托社会组织运营", "entrusted to a social organization"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="utilities-at-preferential-prices",
        title=Wording("价格优惠项目", "utilities at preferential prices"),
        citations=(DOCUMENT.cite("第15条"),),
        items=(WATER, ELECTRICITY, GAS),
        reading=Wording("“水电”按水、电两项计", "水电 is counted as water and electricity"),
    ),
    Enumeration(
        key="plans-that-fit-together",
        title=Wording("须衔接的规划", "plans that fit together"),
        citations=(DOCUMENT.cite("第16条"),),
        items=(
            Item("control", "控制性详细规划", "detailed control plans"),
            Item("villages", "村庄规划", "village plans"),
            Item("happy_communities", "幸福社区规划", "plans of happy communities"),
            Item("new_countryside", "社会主义新农村规划", "plans of the new countryside"),
        ),
    ),
    Enumeration(
        key="decisions-with-residents",
        title=Wording("居民参与的公共决策", "decisions in which residents take part"),
        citations=(DOCUMENT.cite("第16条"),),
        items=(
            Item("planning", "社区规划", "community planning"),
            Item("projects", "社区发展项目", "development projects"),
            Item("resources", "社区资源配置", "allocation of resources"),
            Item("money", "社区治理资金使用", "use of money"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="ways-residents-take-part-in-decisions",
        title=Wording("居民参与公共决策的方式", "how residents take part in decisions"),
        citations=(DOCUMENT.cite("第16条"),),
        items=(
            Item("hearing", "听证", "hearing"),
            Item("appraisal", "评议", "appraisal"),
            Item("supervision", "监督", "supervision"),
        ),
    ),
    Enumeration(
        key="what-units-take-part-in",
        title=Wording("机关企事业单位参与的活动", "what units in the area take part in"),
        citations=(DOCUMENT.cite("第16条"),),
        items=(
            Item("services", "城乡社区服务", "community services"),
            Item("environment", "环境治理", "care of the environment"),
            Item("public_security", "治安综合治理", "public security"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="facilities-opened-by-units",
        title=Wording("单位面向社区开放的设施", "facilities that units open to the community"),
        citations=(DOCUMENT.cite("第16条"),),
        items=(
            Item("culture", "文化", "culture"),
            Item("education", "教育", "education"),
            Item("sport", "体育", "sport"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="new-technologies",
        title=Wording("优化资源配置的新技术", "new technologies for allocating resources"),
        citations=(DOCUMENT.cite("第16条"),),
        items=(
            Item("internet", "互联网", "internet"),
            Item("big_data", "大数据", "big data"),
            Item("artificial_intelligence", "人工智能", "artificial intelligence"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="parties-to-deliberation-on-property",
        title=Wording("物业议事协商的主体", "parties to deliberation on property management"),
        citations=(DOCUMENT.cite("第17条"),),
        items=(
            Item("party_organization", "社区党组织", "community Party organization"),
            Item("committee", "基层群众性自治组织", "self-governing mass organization"),
            Item("owners_committee", "业主委员会", "owners' committee"),
            Item("property_firm", "物业服务企业", "property-service firm"),
        ),
    ),
    Enumeration(
        key="plans-that-include-converted-villages",
        title=Wording("统筹“村改居”的规划", "plans that include the conversion of villages"),
        citations=(DOCUMENT.cite("第18条"),),
        items=(
            Item("economy", "经济社会发展规划", "plan of economic and social development"),
            Item("urban_rural", "城乡规划", "urban and rural plan"),
            Item("land", "土地利用总体规划", "general land-use plan"),
        ),
    ),
    Enumeration(
        key="what-converted-villages-share-with-the-city",
        title=Wording(
            "“村改居”与城市社区衔接的方面", "in what converted villages join city communities"
        ),
        citations=(DOCUMENT.cite("第18条"),),
        items=(
            Item("planning", "市政规划", "municipal planning"),
            Item("infrastructure", "基础设施", "infrastructure"),
            Item("governance", "社会治理", "governance"),
            Item("services", "公共服务", "public services"),
            Item("budget", "财政供给", "public money"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="comprehensive-treatment",
        title=Wording("“村改居”综合治理内容", "what is put in order in converted villages"),
        citations=(DOCUMENT.cite("第18条"),),
        items=(
            Item("hygiene", "环境卫生", "hygiene"),
            Item("public_security", "治安", "public security"),
            Item("fire", "消防", "fire safety"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="reforms-of-converted-villages",
        title=Wording("“村改居”的改革", "reforms of converted villages"),
        citations=(DOCUMENT.cite("第18条"),),
        items=(
            Item("separation", "政经分开", "government apart from business"),
            Item("property_rights", "集体产权制度", "collective property rights"),
            Item("public_goods", "公共产品供给制度", "supply of public goods"),
        ),
    ),
    Enumeration(
        key="who-is-a-community-worker",
        title=Wording("社区工作者的范围", "who counts as a community worker"),
        citations=(DOCUMENT.cite("第19条"),),
        items=(
            Item("party_organization", "城乡社区党组织", "members of the Party organization"),
            Item(
                "committee",
                "基层群众性自治组织成员",
                "members of the self-governing organization",
            ),
            Item("full_time", "其他社区专职工作人员", "other full-time community staff"),
        ),
    ),
    Enumeration(
        key="pattern-of-the-work",
        title=Wording("城乡社区治理工作格局", "who does what in the work"),
        citations=(DOCUMENT.cite("第20条"),),
        items=(
            Item("party", "党委领导", "the Party committee leads"),
            Item("government", "政府负责", "the government is responsible"),
            Item(
                "departments",
                "有关部门和群团组织密切配合",
                "departments and mass organizations support",
            ),
            Item("society", "社会力量广泛参与", "society takes part widely"),
        ),
    ),
    Enumeration(
        key="appraisals-that-include-governance",
        title=Wording("纳入社区治理工作的考核", "appraisals that are to include the work"),
        citations=(DOCUMENT.cite("第20条"),),
        items=(
            Item(
                "performance",
                "村(社区)两委政绩考核指标体系",
                "indicators of the two committees' performance",
            ),
            Item(
                "party_building",
                "抓基层党建工作述职评议考核",
                "reports of secretaries on Party building",
            ),
        ),
    ),
    Enumeration(
        key="model-campaigns",
        title=Wording("创建活动", "model campaigns"),
        citations=(DOCUMENT.cite("第22条"), DOCUMENT.cite("附件第39项")),
        items=(
            Item("city", "城市和谐社区建设", "harmonious city communities"),
            Item("rural", "农村幸福社区建设示范创建活动", "happy rural communities"),
            Item("pairs", "城乡社区结对共建活动", "urban and rural communities in pairs"),
        ),
    ),
    Enumeration(
        key="marks-of-model-communities",
        title=Wording(
            "和谐幸福美丽社区的标志", "marks of a harmonious, happy and beautiful community"
        ),
        citations=(DOCUMENT.cite("第22条"),),
        items=(
            Item("order", "和谐有序", "harmonious and orderly"),
            Item("green", "绿色文明", "green and civil"),
            Item("open", "创新包容", "inventive and open"),
            Item("well_governed", "治理有效", "well governed"),
            Item("shared", "共建共治共享", "built, governed and shared together"),
        ),
    ),
    Enumeration(
        key="activity-fields-of-social-organizations-annex",
        title=Wording(
            "社会组织活动领域（附件第6项）", "activity fields of social organizations, annex row 6"
        ),
        citations=(DOCUMENT.cite("附件第6项"),),
        items=(
            Item("dispute_mediation", "纠纷调解", "mediation of disputes"),
            Item("health_and_elderly_care", "健康养老", "health and care for the elderly"),
            Item("family_services", "家庭服务", "family services"),
            Item("education_and_training", "教育培训", "education and training"),
            Item("charity", "公益慈善", "public benefit and charity"),
            Item("disaster_relief", "防灾减灾", "disaster prevention and relief"),
            Item("culture_and_sport", "文体娱乐", "culture, sport and recreation"),
            Item("neighborly_help", "邻里互助", "help among neighbors"),
            Item("integration", "居民融入", "integration of residents"),
            Item("rural_technology", "农村生产技术服务", "technical services for rural production"),
        ),
        is_open_ended=True,
        reading=Wording(
            "第7条另列“法律服务”", "point 7 has legal services besides and is a list of its own"
        ),
    ),
)
