"""What tasks are about, in words a caller would search for; constants end in ``_TOPIC``."""

from __future__ import annotations

from community_governance.model.vocabulary.words import Topic

__all__ = [
    "APPRAISAL_TOPIC",
    "BURDEN_REDUCTION_TOPIC",
    "CARE_TOPIC",
    "CERTIFICATES_TOPIC",
    "CIVILITY_TOPIC",
    "CLEAN_GOVERNMENT_TOPIC",
    "COLLECTIVE_ECONOMY_TOPIC",
    "COMMERCE_TOPIC",
    "COMMUNITY_EDUCATION_TOPIC",
    "COMMUNITY_WORKERS_TOPIC",
    "CREDIT_SYSTEM_TOPIC",
    "CULTURE_AND_SPORT_TOPIC",
    "DELIBERATION_TOPIC",
    "ELECTIONS_TOPIC",
    "EMERGENCIES_TOPIC",
    "ENVIRONMENT_TOPIC",
    "ETHNIC_UNITY_TOPIC",
    "E_COMMERCE_TOPIC",
    "FACILITIES_TOPIC",
    "FIRE_SAFETY_TOPIC",
    "FUNDS_TOPIC",
    "GRIDS_TOPIC",
    "HEALTH_TOPIC",
    "HERITAGE_TOPIC",
    "INFORMATION_SYSTEMS_TOPIC",
    "INFRASTRUCTURE_TOPIC",
    "LEADERSHIP_TOPIC",
    "MEDIATION_TOPIC",
    "MIGRANTS_TOPIC",
    "MODEL_COMMUNITIES_TOPIC",
    "ONLINE_GOVERNMENT_TOPIC",
    "OWNERS_TOPIC",
    "PARTY_BUILDING_TOPIC",
    "PILOTS_TOPIC",
    "PLANNING_TOPIC",
    "POWERS_AND_DUTIES_TOPIC",
    "PROPERTY_MANAGEMENT_TOPIC",
    "PUBLICITY_TOPIC",
    "PUBLIC_SECURITY_TOPIC",
    "PUBLIC_SERVICES_TOPIC",
    "PURCHASE_OF_SERVICES_TOPIC",
    "REGISTRATION_OF_PROPERTY_TOPIC",
    "RESEARCH_AND_POLICY_TOPIC",
    "RULE_OF_LAW_TOPIC",
    "SELF_GOVERNMENT_TOPIC",
    "SOCIAL_ORGANIZATIONS_TOPIC",
    "SOCIAL_WORK_TOPIC",
    "SUPERVISION_BY_RESIDENTS_TOPIC",
    "TOPICS",
    "VILLAGE_CONVERSION_TOPIC",
    "VOLUNTEERING_TOPIC",
    "WORKER_PAY_TOPIC",
    "WORKER_TRAINING_TOPIC",
    "WORK_ITEMS_TOPIC",
]

PARTY_BUILDING_TOPIC = Topic(
    "party_building",
    "基层党建",
    "Party building at the primary level",
    terms=("党组织", "党建", "党员"),
)
CLEAN_GOVERNMENT_TOPIC = Topic(
    "clean_government", "党风廉政", "clean government", terms=("廉政", "廉洁", "监督委员会")
)
LEADERSHIP_TOPIC = Topic(
    "leadership",
    "领导体制",
    "leadership and working mechanism",
    terms=("领导小组", "工作机制", "责任制"),
)
POWERS_AND_DUTIES_TOPIC = Topic(
    "powers_and_duties", "权责清单", "lists of powers and duties", terms=("权责", "权力清单")
)
WORK_ITEMS_TOPIC = Topic(
    "work_items", "社区工作事项", "work items of communities", terms=("事项清单", "准入")
)
BURDEN_REDUCTION_TOPIC = Topic(
    "burden_reduction",
    "社区减负",
    "lighter burdens on communities",
    terms=("减负", "挂牌", "牌子", "台账", "台帐", "一票否决"),
)
CERTIFICATES_TOPIC = Topic(
    "certificates", "证明事项", "certificates issued by communities", terms=("证明", "印章")
)
APPRAISAL_TOPIC = Topic(
    "appraisal", "考核评价", "appraisal", terms=("考核", "评比", "评价", "述职")
)
PURCHASE_OF_SERVICES_TOPIC = Topic(
    "purchase_of_services", "政府购买服务", "government purchase of services", terms=("购买服务",)
)
ELECTIONS_TOPIC = Topic("elections", "民主选举", "elections", terms=("选举", "换届"))
SELF_GOVERNMENT_TOPIC = Topic(
    "self_government",
    "居民自治",
    "self-government of residents",
    terms=("自治", "村规民约", "居民公约", "自治章程"),
)
DELIBERATION_TOPIC = Topic("deliberation", "议事协商", "deliberation", terms=("协商", "议事"))
SUPERVISION_BY_RESIDENTS_TOPIC = Topic(
    "supervision_by_residents",
    "民主监督",
    "supervision by residents",
    terms=("居务公开", "村务公开", "居务监督", "村务监督"),
)
SOCIAL_ORGANIZATIONS_TOPIC = Topic(
    "social_organizations", "社会组织", "social organizations", terms=("孵化", "公益创投")
)
SOCIAL_WORK_TOPIC = Topic("social_work", "社会工作", "social work", terms=("三社联动", "社工"))
COLLECTIVE_ECONOMY_TOPIC = Topic(
    "collective_economy", "集体经济", "collective economy", terms=("集体产权", "集体资产")
)
VOLUNTEERING_TOPIC = Topic("volunteering", "志愿服务", "volunteering", terms=("志愿者",))
MIGRANTS_TOPIC = Topic("migrants", "流动人口", "floating population", terms=("非户籍", "外来务工"))
FACILITIES_TOPIC = Topic(
    "facilities",
    "综合服务设施",
    "service facilities",
    terms=("用房", "办公面积", "服务中心", "服务站", "公共空间"),
)
REGISTRATION_OF_PROPERTY_TOPIC = Topic(
    "registration_of_property",
    "不动产登记",
    "registration of real estate",
    terms=("产权", "不动产"),
)
PUBLIC_SERVICES_TOPIC = Topic(
    "public_services",
    "公共服务",
    "public services",
    terms=("一窗受理", "首问负责", "全程代办", "服务目录"),
)
HEALTH_TOPIC = Topic("health", "医疗卫生", "health care", terms=("卫生站", "健康"))
CARE_TOPIC = Topic(
    "care",
    "养老和关爱服务",
    "care for the old, the young and the weak",
    terms=("养老", "托育", "未成年人", "儿童", "残疾"),
)
COMMERCE_TOPIC = Topic(
    "commerce", "社区商业", "commerce in communities", terms=("便民商业", "供销", "超市", "物流")
)
E_COMMERCE_TOPIC = Topic(
    "e_commerce", "电子商务", "e-commerce", terms=("电商", "网络扶贫", "信息进村")
)
PLANNING_TOPIC = Topic("planning", "社区规划", "community planning", terms=("规划", "规划编制"))
INFRASTRUCTURE_TOPIC = Topic(
    "infrastructure", "基础设施", "infrastructure", terms=("水电气", "道路", "公厕")
)
ENVIRONMENT_TOPIC = Topic(
    "environment", "人居环境", "living environment", terms=("环境", "垃圾", "污水", "绿化", "噪声")
)
HERITAGE_TOPIC = Topic(
    "heritage", "历史文化保护", "heritage", terms=("古建筑", "传统村落", "非物质文化遗产")
)
EMERGENCIES_TOPIC = Topic(
    "emergencies",
    "应急处置",
    "response to emergencies",
    terms=("应急", "防灾", "减灾", "避难", "突发事件"),
)
FIRE_SAFETY_TOPIC = Topic(
    "fire_safety", "消防安全", "fire safety", terms=("消防", "火灾", "微型消防站")
)
PROPERTY_MANAGEMENT_TOPIC = Topic(
    "property_management", "物业管理", "property management", terms=("物业", "小区管理", "老旧小区")
)
OWNERS_TOPIC = Topic(
    "owners",
    "业主自治",
    "owners' self-government",
    terms=("业主", "业委会", "业主大会", "业主委员会"),
)
RULE_OF_LAW_TOPIC = Topic("rule_of_law", "法治建设", "rule of law", terms=("法治", "法律", "普法"))
MEDIATION_TOPIC = Topic(
    "mediation", "矛盾纠纷调解", "mediation of disputes", terms=("纠纷", "调解", "信访", "矛盾")
)
PUBLIC_SECURITY_TOPIC = Topic(
    "public_security",
    "社会治安",
    "public security",
    terms=("治安", "平安", "警务", "雪亮工程", "扫黑除恶"),
)
GRIDS_TOPIC = Topic(
    "grids", "网格化服务管理", "grid-based service and management", terms=("网格", "综治中心")
)
INFORMATION_SYSTEMS_TOPIC = Topic(
    "information_systems",
    "信息化建设",
    "information systems",
    terms=("信息化", "智慧社区", "信息平台", "大数据"),
)
ONLINE_GOVERNMENT_TOPIC = Topic(
    "online_government",
    "互联网+政务服务",
    "online government services",
    terms=("政务服务", "一网通办", "一门式"),
)
CREDIT_SYSTEM_TOPIC = Topic(
    "credit_system", "社会信用体系", "social credit system", terms=("信用",)
)
CIVILITY_TOPIC = Topic(
    "civility",
    "精神文明",
    "civility",
    terms=("文明社区", "文明小区", "文明家庭", "道德模范", "移风易俗"),
)
ETHNIC_UNITY_TOPIC = Topic("ethnic_unity", "民族团结", "ethnic unity", terms=("民族",))
CULTURE_AND_SPORT_TOPIC = Topic(
    "culture_and_sport", "文化体育", "culture and sport", terms=("文化", "体育", "文体")
)
COMMUNITY_EDUCATION_TOPIC = Topic(
    "community_education", "社区教育", "community education", terms=("学习型", "家长学校")
)
COMMUNITY_WORKERS_TOPIC = Topic(
    "community_workers",
    "社区工作者队伍",
    "community workers",
    terms=("社区工作者", "社区专职工作人员", "队伍建设"),
)
WORKER_TRAINING_TOPIC = Topic(
    "worker_training", "教育培训", "training of workers", terms=("培训", "职业资格", "学历教育")
)
WORKER_PAY_TOPIC = Topic(
    "worker_pay", "薪酬待遇", "pay of workers", terms=("薪酬", "报酬", "待遇", "津贴")
)
FUNDS_TOPIC = Topic("funds", "资金保障", "funds", terms=("资金", "经费", "福彩公益金", "基金会"))
PUBLICITY_TOPIC = Topic("publicity", "宣传引导", "publicity", terms=("宣传", "新闻媒体"))
RESEARCH_AND_POLICY_TOPIC = Topic(
    "research_and_policy",
    "理论研究和政策制定",
    "research and policy",
    terms=("政策体系", "理论研究"),
)
MODEL_COMMUNITIES_TOPIC = Topic(
    "model_communities",
    "示范创建",
    "model communities",
    terms=("示范", "创建", "和谐社区", "幸福社区", "结对共建"),
)
VILLAGE_CONVERSION_TOPIC = Topic(
    "village_conversion", "村改居", "conversion of villages", terms=("村改居",)
)
PILOTS_TOPIC = Topic("pilots", "改革试点", "pilots", terms=("试点", "实验区"))

TOPICS = (
    PARTY_BUILDING_TOPIC,
    CLEAN_GOVERNMENT_TOPIC,
    LEADERSHIP_TOPIC,
    POWERS_AND_DUTIES_TOPIC,
    WORK_ITEMS_TOPIC,
    BURDEN_REDUCTION_TOPIC,
    CERTIFICATES_TOPIC,
    APPRAISAL_TOPIC,
    PURCHASE_OF_SERVICES_TOPIC,
    ELECTIONS_TOPIC,
    SELF_GOVERNMENT_TOPIC,
    DELIBERATION_TOPIC,
    SUPERVISION_BY_RESIDENTS_TOPIC,
    SOCIAL_ORGANIZATIONS_TOPIC,
    SOCIAL_WORK_TOPIC,
    COLLECTIVE_ECONOMY_TOPIC,
    VOLUNTEERING_TOPIC,
    MIGRANTS_TOPIC,
    FACILITIES_TOPIC,
    REGISTRATION_OF_PROPERTY_TOPIC,
    PUBLIC_SERVICES_TOPIC,
    HEALTH_TOPIC,
    CARE_TOPIC,
    COMMERCE_TOPIC,
    E_COMMERCE_TOPIC,
    PLANNING_TOPIC,
    INFRASTRUCTURE_TOPIC,
    ENVIRONMENT_TOPIC,
    HERITAGE_TOPIC,
    EMERGENCIES_TOPIC,
    FIRE_SAFETY_TOPIC,
    PROPERTY_MANAGEMENT_TOPIC,
    OWNERS_TOPIC,
    RULE_OF_LAW_TOPIC,
    MEDIATION_TOPIC,
    PUBLIC_SECURITY_TOPIC,
    GRIDS_TOPIC,
    INFORMATION_SYSTEMS_TOPIC,
    ONLINE_GOVERNMENT_TOPIC,
    CREDIT_SYSTEM_TOPIC,
    CIVILITY_TOPIC,
    ETHNIC_UNITY_TOPIC,
    CULTURE_AND_SPORT_TOPIC,
    COMMUNITY_EDUCATION_TOPIC,
    COMMUNITY_WORKERS_TOPIC,
    WORKER_TRAINING_TOPIC,
    WORKER_PAY_TOPIC,
    FUNDS_TOPIC,
    PUBLICITY_TOPIC,
    RESEARCH_AND_POLICY_TOPIC,
    MODEL_COMMUNITIES_TOPIC,
    VILLAGE_CONVERSION_TOPIC,
    PILOTS_TOPIC,
)
"""Every topic of the package; a place may bring more."""
