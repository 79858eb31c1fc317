"""Ordos 2018: the lists it prints, in the order of the print."""

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
    HEATING,
    INVESTMENT_PROMOTION,
    ONE_WINDOW,
    SERVICE_PROMISE,
    WATER,
    Item,
    Wording,
)
from community_governance.policies.ordos.document import DOCUMENT
from community_governance.policies.ordos.words import (
    AFFORDABLE_SUPERMARKET,
    COMMITTEE_OFFICE,
    HOME_CARE_FOR_THE_ELDERLY,
    OWNERS_COMMITTEE_MEETINGS,
    PARTY_OFFICE,
    PROPERTY_MANAGEMENT_OFFICE,
    RESIDENTS_ACTIVITY,
)

__all__ = ["ENUMERATIONS"]

ENUMERATIONS = (
    Enumeration(
        key="four-guides",
        title=Wording("治理工作的四项指引", "four guides of the work"),
        citations=(DOCUMENT.cite("一(一)"),),
        items=(
            Item("party", "提升基层党组织建设为引领", "Party organizations leading the way"),
            Item("government", "政府治理为主导", "government in the lead"),
            Item("residents", "居民需求为导向", "residents' needs as the aim"),
            Item("reform", "改革创新为动力", "reform as the driving force"),
        ),
    ),
    Enumeration(
        key="work-of-the-community",
        title=Wording("社区工作的三个方面", "three sides of community work"),
        citations=(DOCUMENT.cite("二(一)1"),),
        items=(
            Item("services", "公共服务", "public services"),
            Item("management", "公共管理", "public management"),
            Item("safety", "公共安全", "public safety"),
        ),
    ),
    Enumeration(
        key="services-of-the-party-organization",
        title=Wording("社区党组织服务的对象和方面", "what community Party organizations serve"),
        citations=(DOCUMENT.cite("二(一)1"),),
        items=(
            Item("reform", "服务改革", "reform"),
            Item("development", "服务发展", "development"),
            Item("livelihoods", "服务民生", "livelihoods"),
            Item("residents", "服务居民", "residents"),
            Item("party_members", "服务党员", "Party members"),
        ),
    ),
    Enumeration(
        key="lists-of-work-items",
        title=Wording("社区工作事项清单", "lists of work items"),
        citations=(DOCUMENT.cite("二(一)2"),),
        items=(
            Item("own_work", "承担的社区工作事项清单", "what committees do themselves"),
            Item(
                "assisted_work", "协助政府的社区工作事项清单", "in what they assist the government"
            ),
        ),
    ),
    Enumeration(
        key="duties-of-subdistrict-offices",
        title=Wording("街道办事处的社区治理职责", "duties of subdistrict offices"),
        citations=(DOCUMENT.cite("二(一)2"),),
        items=(
            Item("development", "统筹社区发展", "plan the development of communities"),
            Item("public_services", "组织公共服务", "organize public services"),
            Item("management", "实施综合管理", "manage comprehensively"),
            Item("participation", "动员社会参与", "mobilize society"),
            Item("self_government", "指导基层自治", "guide self-government"),
            Item("safety", "维护社区平安", "keep communities safe"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="providers-of-purchased-work",
        title=Wording("清单外事项的承接方", "from whom work outside the lists is purchased"),
        citations=(DOCUMENT.cite("二(一)2"),),
        items=(
            Item("committees", "基层群众性自治组织", "self-governing mass organizations"),
            Item(
                "social_organizations",
                "社区服务类社会组织",
                "social organizations of community service",
            ),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="places-where-committees-are-to-be-set-up",
        title=Wording(
            "加快组建社区居委会的地方", "places where committees are to be set up sooner"
        ),
        citations=(DOCUMENT.cite("二(一)3"),),
        items=(
            Item("mines_and_works", "工矿企业所在地", "seats of industrial and mining enterprises"),
            Item("state_farms", "国有农(林)场", "state farms and forest farms"),
            Item("new_housing", "城市新建住宅区", "newly built housing in the city"),
            Item("floating_population", "流动人口聚居地", "where the floating population lives"),
        ),
    ),
    Enumeration(
        key="qualities-of-committee-members",
        title=Wording("居委会成员人选条件", "what committee members should be like"),
        citations=(DOCUMENT.cite("二(一)3"),),
        items=(
            Item("standing", "威望高", "of high standing"),
            Item("responsible", "责任心强", "with a strong sense of responsibility"),
            Item("devoted", "热心社区工作", "devoted to community work"),
        ),
        reading=Wording("均限于本社区居民", "all of them residents of the community"),
    ),
    Enumeration(
        key="rules-residents-give-themselves",
        title=Wording("居民自治规范", "rules that residents give themselves"),
        citations=(DOCUMENT.cite("二(一)3"),),
        items=(
            Item("charter", "自治章程", "charter of self-government"),
            Item("village_rules", "村规民约", "village rules"),
            Item("residents_pact", "居民公约", "residents' pact"),
        ),
    ),
    Enumeration(
        key="three-ways-of-governing",
        title=Wording("三治融合", "three ways of governing that go together"),
        citations=(DOCUMENT.cite("二(一)3"),),
        items=(
            Item("rule_of_law", "法治", "rule of law"),
            Item("rule_of_virtue", "德治", "rule of virtue"),
            Item("self_government", "自治", "self-government"),
        ),
    ),
    Enumeration(
        key="fields-no-committee-may-answer-for",
        title=Wording(
            "居委会、村委会不得作为责任主体的事项",
            "fields in which a committee must not be the responsible body",
        ),
        citations=(DOCUMENT.cite("二(一)4"),),
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
        key="incubation-policies",
        title=Wording("孵化平台的扶持政策", "policies of the incubation platforms"),
        citations=(DOCUMENT.cite("二(一)5"),),
        items=(
            Item("incubation", "孵化培育", "incubation"),
            Item("talent", "人才引进", "bringing in talent"),
            Item("money", "资金支持", "money"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="activity-fields-of-community-organizations",
        title=Wording("社区社会组织活动领域", "activity fields of community social organizations"),
        citations=(DOCUMENT.cite("二(一)5"),),
        items=(
            Item("dispute_mediation", "纠纷调解", "mediation of disputes"),
            Item("health_and_elderly_care", "健康养老", "health and care for the elderly"),
            Item("education_and_training", "教育培训", "education and training"),
            Item("charity", "公益慈善", "public benefit and charity"),
            Item("volunteering", "志愿服务", "volunteer service"),
            Item("disaster_relief", "防灾减灾", "disaster prevention and relief"),
            Item("culture_and_sport", "文体娱乐", "culture, sport and recreation"),
            Item("neighborly_help", "邻里互助", "help among neighbors"),
            Item("integration", "居民融入", "integration of residents"),
            Item("rural_technology", "农村生产技术服务", "technical services for rural production"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="functions-of-collective-economic-organizations",
        title=Wording(
            "农村社区集体经济组织的功能", "functions of collective economic organizations"
        ),
        citations=(DOCUMENT.cite("二(一)5"),),
        items=(
            Item("assets", "管理集体资产", "manage collective assets"),
            Item("resources", "开发集体资源", "develop collective resources"),
            Item("economy", "发展集体经济", "develop the collective economy"),
            Item("members", "服务集体成员", "serve the members"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="three-linked",
        name="三社联动",
        title=Wording("三社联动", "linkage of communities, organizations and social work"),
        citations=(DOCUMENT.cite("二(一)5", "三社联动"),),
        items=(
            Item("communities", "社区", "communities"),
            Item("social_organizations", "社会组织", "social organizations"),
            Item("social_work", "社会工作", "social work"),
        ),
    ),
    Enumeration(
        key="services-given-in-the-facilities",
        title=Wording(
            "原则上在综合服务设施中提供的服务", "services given in the integrated facilities"
        ),
        citations=(DOCUMENT.cite("二(二)6"),),
        items=(
            Item("public", "公共服务", "public services"),
            Item("volunteer", "志愿服务", "volunteer services"),
            Item("social_work", "专业社会工作服务", "professional social-work services"),
        ),
    ),
    Enumeration(
        key="ways-of-using-facilities-more",
        title=Wording("提高设施利用率的方式", "ways of using the facilities more"),
        citations=(DOCUMENT.cite("二(二)6"),),
        items=(
            Item("residents", "居民协商管理", "run by agreement of the residents"),
            Item(
                "social_organizations",
                "委托社会组织运营",
                "entrusted to a social organization",
            ),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="functions-of-the-service-center",
        title=Wording("社区综合服务中心功能", "functions of the integrated service center"),
        citations=(DOCUMENT.cite("二(二)6"),),
        items=(
            RESIDENTS_ACTIVITY,
            PARTY_OFFICE,
            COMMITTEE_OFFICE,
            OWNERS_COMMITTEE_MEETINGS,
            PROPERTY_MANAGEMENT_OFFICE,
            AFFORDABLE_SUPERMARKET,
            HOME_CARE_FOR_THE_ELDERLY,
        ),
        is_open_ended=True,
        reading=Wording(
            "“办公用房”按兼及党组织、居民委员会和物业管理理解",
            "办公用房 (offices) is read of the Party organization, the committee and the property management alike",
        ),
    ),
    Enumeration(
        key="utilities-at-preferential-prices",
        title=Wording("价格优惠项目", "utilities at preferential prices"),
        citations=(DOCUMENT.cite("二(二)6"),),
        items=(HEATING, WATER, ELECTRICITY, GAS),
    ),
    Enumeration(
        key="public-service-fields",
        title=Wording("社区公共服务事项", "fields of public service"),
        citations=(DOCUMENT.cite("二(二)7"),),
        items=(
            Item("employment", "劳动就业", "employment"),
            Item("social_security", "社会保障", "social security"),
            Item("health", "卫生计生", "health and family planning"),
            Item("education", "教育事业", "education"),
            Item("social_services", "社会服务", "social services"),
            Item("social_assistance", "社会救助", "social assistance"),
            Item("housing", "住房保障", "housing security"),
            Item("public_safety", "公共安全", "public safety"),
            Item("culture_and_sport", "文体服务", "culture and sport"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="self-service-facilities",
        title=Wording("自助服务设施", "self-service facilities"),
        citations=(DOCUMENT.cite("二(二)7"),),
        items=(
            Item("culture", "文化", "culture"),
            Item("sport", "体育", "sport"),
            Item("trade", "商业", "trade"),
            Item("logistics", "物流", "logistics"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="service-modes",
        title=Wording("服务制度", "ways of serving residents"),
        citations=(DOCUMENT.cite("二(二)8"),),
        items=(FIRST_ASKED, ONE_WINDOW, FULL_AGENCY, SERVICE_PROMISE),
        is_open_ended=True,
    ),
    Enumeration(
        key="model-communities",
        title=Wording("示范建设", "model communities"),
        citations=(DOCUMENT.cite("二(二)8"),),
        items=(
            Item("city", "城市和谐社区", "harmonious city communities"),
            Item("rural", "农村牧区幸福社区", "happy rural and pastoral communities"),
        ),
    ),
    Enumeration(
        key="plans-that-fit-together",
        title=Wording("社区规划须衔接的规划", "plans that community planning is to fit"),
        citations=(DOCUMENT.cite("二(三)9"),),
        items=(
            Item("control", "控制性详细规划", "detailed control plans"),
            Item("villages", "村庄规划", "village plans"),
        ),
    ),
    Enumeration(
        key="what-community-planning-settles",
        title=Wording("社区规划确定的内容", "what community planning settles"),
        citations=(DOCUMENT.cite("二(三)9"),),
        items=(
            Item("projects", "社区发展项目", "development projects"),
            Item("works", "建设任务", "works to be done"),
            Item("needs", "资源需求", "resources needed"),
        ),
    ),
    Enumeration(
        key="plans-that-include-facilities",
        title=Wording("须纳入设施建设的规划", "plans that are to include the facilities"),
        citations=(DOCUMENT.cite("二(三)9"),),
        items=(
            Item("economy", "国民经济和社会发展规划", "plans of economic and social development"),
            Item("urban_rural", "城乡规划", "urban and rural plans"),
            Item("land", "土地利用规划", "land-use plans"),
        ),
    ),
    Enumeration(
        key="matters-for-deliberation",
        title=Wording("原则上协商解决的事项", "matters settled by deliberation"),
        citations=(DOCUMENT.cite("二(三)10"),),
        items=(
            Item("decisions", "重大决策事项", "important decisions"),
            Item("hardships", "实际困难问题", "hardships"),
            Item("disputes", "矛盾纠纷", "disputes"),
        ),
    ),
    Enumeration(
        key="backbone-of-the-community",
        title=Wording("社区骨干", "backbone of the community"),
        citations=(DOCUMENT.cite("二(三)10"),),
        items=(
            Item("party_members", "社区党员", "Party members"),
            Item("representatives", "居民代表", "residents' representatives"),
            Item("building_heads", "楼院长", "heads of buildings and courtyards"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="participants-in-deliberation",
        title=Wording("重视吸纳参与协商的人员", "who is to be drawn into deliberation"),
        citations=(DOCUMENT.cite("二(三)10"),),
        items=(
            Item("old_party_members", "老党员", "old Party members"),
            Item("old_cadres", "老干部", "retired cadres"),
            Item("party_delegates", "党代表", "delegates of the Party"),
            Item("peoples_deputies", "人大代表", "deputies of the People's Congress"),
            Item("cppcc_members", "政协委员", "members of the CPPCC"),
            Item(
                "mass_organizations",
                "基层群团组织负责人",
                "heads of primary-level mass organizations",
            ),
        ),
    ),
    Enumeration(
        key="forms-of-deliberation",
        title=Wording("居民参与协商的形式", "forms in which residents deliberate"),
        citations=(DOCUMENT.cite("二(三)10"),),
        items=(
            Item("forum", "社区论坛", "community forum"),
            Item("hearing", "社区听证会", "community hearing"),
            Item("frank_talks", "民情恳谈", "frank talks on people's concerns"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="civil-campaigns",
        title=Wording("文明创建行动", "campaigns for civil conduct"),
        citations=(DOCUMENT.cite("二(三)11"),),
        items=(
            Item("moral_models", "道德模范", "choosing moral models"),
            Item("good_neighbors", "身边好人", "choosing good people nearby"),
            Item("reading", "全民阅读", "reading for all"),
            Item("tables", "文明餐桌", "civil tables"),
            Item("travel", "文明旅游", "civil travel"),
            Item("traffic", "文明交通", "civil traffic"),
            Item("internet", "文明上网", "civil use of the internet"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="cultural-displays",
        title=Wording("特色文化展示设施", "displays of local culture"),
        citations=(DOCUMENT.cite("二(三)11"),),
        items=(
            Item("village_history", "村史陈列", "village history"),
            Item("heritage", "非物质文化遗产", "intangible cultural heritage"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="visiting-institutions",
        title=Wording("定期进驻社区的机构", "institutions that come to communities regularly"),
        citations=(DOCUMENT.cite("二(三)11"),),
        items=(
            Item("libraries", "图书馆", "libraries"),
            Item("culture_houses", "文化馆(群艺馆)", "culture houses"),
            Item(
                "folk_organizations", "民间文化传播组织", "organizations that spread folk culture"
            ),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="theme-activities",
        title=Wording("进驻社区的主题活动", "activities held in communities"),
        citations=(DOCUMENT.cite("二(三)11"),),
        items=(
            Item("culture", "社区文化节", "community culture festival"),
            Item("books", "图书节", "book festival"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="legal-professionals",
        title=Wording("参与法治宣传的人员", "who brings legal education"),
        citations=(DOCUMENT.cite("二(三)12"),),
        items=(
            Item("judges", "法官", "judges"),
            Item("procurators", "检察官", "procurators"),
            Item("lawyers", "律师", "lawyers"),
            Item("notaries", "公证员", "notaries"),
            Item("legal_workers", "基层法律服务工作者", "primary-level legal workers"),
        ),
    ),
    Enumeration(
        key="environment-of-city-communities",
        title=Wording("城市社区环境治理内容", "environment of city communities"),
        citations=(DOCUMENT.cite("二(三)13"),),
        items=(
            Item("greening", "绿化美化", "greening"),
            Item("waste_sorting", "垃圾分类处理", "sorting of waste"),
            Item("noise", "噪声污染治理", "noise"),
            Item("water", "水资源再生利用", "reuse of water"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="environment-of-rural-communities",
        title=Wording("农村社区环境治理内容", "environment of rural communities"),
        citations=(DOCUMENT.cite("二(三)13"),),
        items=(
            Item("sewage_and_waste", "污水垃圾治理", "sewage and waste"),
            Item("straw", "秸秆综合利用", "use of straw"),
            Item("packaging", "农药化肥包装物", "packaging of pesticides and fertilizers"),
            Item("manure", "养殖粪便清理", "manure"),
            Item("burials", "散埋乱葬", "scattered burials"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="kinds-of-emergencies",
        title=Wording("应急处置的事件类别", "kinds of emergencies"),
        citations=(DOCUMENT.cite("二(三)14"),),
        items=(
            Item("natural", "自然灾害", "natural disasters"),
            Item("accidents", "事故灾难", "accidents"),
            Item("public_health", "公共卫生事件", "public-health events"),
            Item("safety", "社区安全事件", "events of community safety"),
        ),
    ),
    Enumeration(
        key="members-of-the-joint-meeting",
        title=Wording("物业联席会议成员", "members of the joint meeting on property management"),
        citations=(DOCUMENT.cite("二(三)15"),),
        items=(
            Item("party_organization", "社区党组织", "community Party organization"),
            Item("residents_committee", "社区居民委员会", "residents' committee"),
            Item("owners_committee", "业主委员会", "owners' committee"),
            Item("property_firm", "物业服务企业", "property-service firm"),
            Item("public_security", "公安", "public security"),
            Item("fire", "消防", "fire service"),
            Item("city_management", "城市管理", "city management"),
            Item("environment", "环保", "environmental protection"),
            Item("construction", "住建", "housing and construction"),
            Item("housing", "房管", "housing administration"),
            Item("commerce", "工商", "industry and commerce"),
            Item("quality", "质监", "quality supervision"),
            Item("justice", "司法", "justice"),
            Item("food_and_drug", "食品药品监督管理", "food and drug administration"),
            Item("water", "供水", "water supply"),
            Item("electricity", "供电", "electricity supply"),
            Item("heating", "供热", "heating"),
            Item("gas", "天然气", "natural gas"),
            Item("network", "网络运营", "network operation"),
            Item("social_organizations", "社区社会组织", "community social organizations"),
        ),
        is_open_ended=True,
        reading=Wording(
            "前四项之后为十类职能部门、五类专业经营单位和社区社会组织；部门和经营单位所列未尽（“等”）",
            "after the first four stand ten departments, five suppliers and the social organizations; "
            "departments and suppliers are left open",
        ),
    ),
    Enumeration(
        key="parts-of-the-media-client",
        title=Wording("旗区融媒体客户端的功能", "what the media client of a banner or district is"),
        citations=(DOCUMENT.cite("二(三)16"),),
        items=(
            Item("opinion", "主流舆论阵地", "seat of mainstream opinion"),
            Item("services", "政务服务平台", "platform of government services"),
            Item("hub", "社区信息枢纽", "hub of community information"),
        ),
    ),
    Enumeration(
        key="boundaries-crossed-by-shared-information",
        title=Wording("政务信息共享跨越的界限", "boundaries that shared information crosses"),
        citations=(DOCUMENT.cite("二(三)16"),),
        items=(
            Item("departments", "跨部门", "departments"),
            Item("places", "跨区域", "places"),
            Item("trades", "跨行业", "trades"),
        ),
    ),
    Enumeration(
        key="modes-of-government-services",
        title=Wording("政务服务模式", "modes of government services"),
        citations=(DOCUMENT.cite("二(三)16"),),
        items=(
            Item("online", "一网通办", "online, one network handles all"),
            Item("on_site", "只进一扇门", "on site, one door"),
            Item("handling", "最多跑一次", "one visit at most"),
        ),
    ),
    Enumeration(
        key="scope-of-the-smart-platform",
        title=Wording("智能化综合服务管理平台内容", "what the smart platform covers"),
        citations=(DOCUMENT.cite("二(三)16"),),
        items=(
            Item("management", "社会管理", "social management"),
            Item("services", "社会服务", "social services"),
            Item("community_building", "社区建设", "community building"),
            Item("mobilization", "社会动员", "social mobilization"),
            Item("organizations", "社会组织", "social organizations"),
            Item("party_building", "社会党建", "Party building in society"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="levels-of-linkage",
        name="四级联动",
        title=Wording("四级联动的层级", "the four linked levels"),
        citations=(DOCUMENT.cite("三(一)", "四级联动"),),
        items=(
            Item("city", "市", "city"),
            Item("banner_or_district", "旗区", "banner or district"),
            Item("township", "苏木乡镇(街道)", "sumu, township or subdistrict"),
            Item("community", "社区", "community"),
        ),
    ),
    Enumeration(
        key="ranks-of-accountability",
        title=Wording("责任等级与责任人", "ranks of accountability and who bears them"),
        citations=(DOCUMENT.cite("三(一)"),),
        items=(
            Item(
                "first",
                "第一责任人",
                "first",
                beside=(Item("banner_secretary", "旗区党委书记", "Party secretary of the banner"),),
            ),
            Item(
                "direct",
                "直接责任人",
                "direct",
                beside=(
                    Item(
                        "township_secretary",
                        "苏木乡镇(街道)党(工)委书记",
                        "Party secretary of the sumu, township or subdistrict",
                    ),
                ),
            ),
            Item(
                "specific",
                "具体责任",
                "specific",
                beside=(
                    Item(
                        "community_secretary",
                        "社区党组织书记",
                        "secretary of the community Party organization",
                    ),
                ),
            ),
        ),
    ),
    Enumeration(
        key="appraisals-that-include-governance",
        title=Wording("纳入社区治理工作的考核", "appraisals that are to include the work"),
        citations=(DOCUMENT.cite("三(一)"),),
        items=(
            Item(
                "performance",
                "领导干部实绩考核指标体系",
                "indicators of the performance of leading bodies and officials",
            ),
            Item(
                "party_building",
                "抓基层党建工作述职评议考核",
                "reports of Party secretaries on Party building",
            ),
        ),
    ),
    Enumeration(
        key="who-is-a-community-worker",
        title=Wording("社区工作者的范围", "who counts as a community worker"),
        citations=(DOCUMENT.cite("三(二)"),),
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
        key="who-may-be-recruited-to-public-institutions",
        title=Wording(
            "加大招录为事业单位工作人员的对象",
            "from whom staff of public institutions are recruited more",
        ),
        citations=(DOCUMENT.cite("三(二)"),),
        items=(
            Item("secretaries", "社区党组织书记", "secretaries of Party organizations"),
            Item("committee", "社区居民委员会成员", "members of residents' committees"),
            Item("full_time", "社区专职工作人员", "full-time community staff"),
        ),
    ),
    Enumeration(
        key="offices-workers-are-put-forward-for",
        title=Wording(
            "推荐优秀社区专职工作者担任", "what good full-time workers are put forward for"
        ),
        citations=(DOCUMENT.cite("三(二)"),),
        items=(
            Item("party_delegates", "党代表", "delegates of the Party"),
            Item("peoples_deputies", "人大代表", "deputies of the People's Congress"),
            Item("cppcc_members", "政协委员", "members of the CPPCC"),
        ),
    ),
    Enumeration(
        key="ways-of-raising-money",
        title=Wording("社会资金筹集方式", "ways of raising money from society"),
        citations=(DOCUMENT.cite("三(三)"),),
        items=(
            Item("donations", "慈善捐赠", "charitable donations"),
            Item("foundations", "设立社区基金会", "community foundations"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="fields-for-money-from-society",
        title=Wording("社会资金重点投向", "where money from society is to go"),
        citations=(DOCUMENT.cite("三(三)"),),
        items=(
            Item("elderly", "养老", "care for the elderly"),
            Item("education", "教育", "education"),
            Item("culture", "文化", "culture"),
            Item("sport", "体育", "sport"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="policies-to-be-made",
        title=Wording("加快研究制定的政策制度", "policies to be made soon"),
        citations=(DOCUMENT.cite("三(四)"),),
        items=(
            Item("linkage", "三社联动", "linkage of communities, organizations and social work"),
            Item("purchase", "政府购买城乡社区服务", "government purchase of community services"),
            Item("organizations", "社区组织发展", "development of community organizations"),
            Item("services", "社区服务体系建设", "the system of community services"),
            Item("information", "社区信息化建设", "information systems"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="marks-of-governance",
        title=Wording("提高治理水平的四个方面", "four ways in which governance is to rise"),
        citations=(DOCUMENT.cite("三(四)"),),
        items=(
            Item("system", "制度化", "by system"),
            Item("standard", "规范化", "by standard"),
            Item("coherence", "体系化", "as one whole"),
            Item("durability", "可持续化", "to last"),
        ),
    ),
    Enumeration(
        key="media",
        title=Wording("宣传媒体", "media of publicity"),
        citations=(DOCUMENT.cite("三(四)"),),
        items=(
            Item("newspapers", "报刊", "newspapers and periodicals"),
            Item("radio", "广播", "radio"),
            Item("television", "电视", "television"),
        ),
        is_open_ended=True,
    ),
)
