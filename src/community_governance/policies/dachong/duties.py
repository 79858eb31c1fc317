"""Dachong 2018: who has to do what, by the annex and by article 20.

The annex has one column of responsible bodies: none of its rows says who leads.
Groups are what stands between commas; that the first group leads is a reading, and is not made here.
The full stop between two names of row 6 is taken for a slip and ends no group.
"""

from community_governance.model.organization import (
    Deliverable,
    Task,
    coordinate,
    inferred,
    lead,
    named,
    printed,
    responsible,
    supervise,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    APPRAISAL_TOPIC,
    BURDEN_REDUCTION_TOPIC,
    CERTIFICATES_TOPIC,
    CIVILITY_TOPIC,
    CLEAN_GOVERNMENT_TOPIC,
    COLLECTIVE_ECONOMY_TOPIC,
    COMMUNITY_EDUCATION_TOPIC,
    COMMUNITY_WORKERS_TOPIC,
    CREDIT_SYSTEM_TOPIC,
    CULTURE_AND_SPORT_TOPIC,
    DELIBERATION_TOPIC,
    E_COMMERCE_TOPIC,
    ELECTIONS_TOPIC,
    EMERGENCIES_TOPIC,
    ENVIRONMENT_TOPIC,
    ETHNIC_UNITY_TOPIC,
    FACILITIES_TOPIC,
    FIRE_SAFETY_TOPIC,
    GRIDS_TOPIC,
    HERITAGE_TOPIC,
    INFORMATION_SYSTEMS_TOPIC,
    INFRASTRUCTURE_TOPIC,
    LEADERSHIP_TOPIC,
    MODEL_COMMUNITIES_TOPIC,
    ONLINE_GOVERNMENT_TOPIC,
    OWNERS_TOPIC,
    PARTY_BUILDING_TOPIC,
    PILOTS_TOPIC,
    PLANNING_TOPIC,
    POWERS_AND_DUTIES_TOPIC,
    PROPERTY_MANAGEMENT_TOPIC,
    PUBLIC_SECURITY_TOPIC,
    PUBLIC_SERVICES_TOPIC,
    PURCHASE_OF_SERVICES_TOPIC,
    REGISTRATION_OF_PROPERTY_TOPIC,
    RULE_OF_LAW_TOPIC,
    SELF_GOVERNMENT_TOPIC,
    SOCIAL_ORGANIZATIONS_TOPIC,
    SOCIAL_WORK_TOPIC,
    SUPERVISION_BY_RESIDENTS_TOPIC,
    VILLAGE_CONVERSION_TOPIC,
    VOLUNTEERING_TOPIC,
    WORK_ITEMS_TOPIC,
    WORKER_PAY_TOPIC,
    WORKER_TRAINING_TOPIC,
    Wording,
)
from community_governance.policies.dachong import departments as d
from community_governance.policies.dachong.document import DOCUMENT

__all__ = ["TASKS"]

# The annex prints 组办, article 20 组织办.
_ORGANIZATION_OFFICE = named("组办", d.ORGANIZATION_OFFICE)

TASKS = (
    Task(
        key="legal-advisers",
        title=Wording(
            "每个村（社区）有法律顾问，公共法律服务全覆盖",
            "a legal adviser for each village and community, public legal services everywhere",
        ),
        citations=(DOCUMENT.cite("第10条", "一村(社区)一法律顾问"),),
        topics=(RULE_OF_LAW_TOPIC,),
        covers=("legal-adviser", "public-legal-services-everywhere"),
        reading=Wording(
            "正文和附件均未写明由谁负责",
            "neither the article nor the annex says who is to see to it",
        ),
    ),
    Task(
        key="overall-lead",
        title=Wording(
            "统筹协调、牵头抓总和督促检查全镇社区治理",
            "coordinate, lead and supervise community governance in the whole town",
        ),
        citations=(DOCUMENT.cite("第20条", "牵头抓总", "督促检查"),),
        duties=printed(
            coordinate(d.LEADING_GROUP_ON_GOVERNANCE),
            lead(d.ORGANIZATION_OFFICE, d.SOCIAL_AFFAIRS_BUREAU),
            supervise(d.ORGANIZATION_OFFICE, d.SOCIAL_AFFAIRS_BUREAU),
            inferred(responsible(d.OTHER_DEPARTMENTS)),
        ),
        topics=(LEADERSHIP_TOPIC, APPRAISAL_TOPIC),
        level=Level.TOWNSHIP,
        reading=Wording(
            "组织办、社会事务局兼有牵头和督促检查两种角色；其他有关部门“根据职能抓好落实”，按负责理解；本条统领全文，不下推到附件各项",
            "the Organization Office and the Social Affairs Bureau both lead and supervise; the other departments carry out what is theirs, read as responsible; the article is for the whole and is not pushed down to the rows of the annex",
        ),
    ),
    Task(
        key="party-branches-up-to-standard",
        number="1",
        title=Wording(
            "提升基层党组织组织力，推进党支部规范化",
            "raise the strength of Party organizations and bring branches up to standard",
        ),
        citations=(DOCUMENT.cite("附件第1项"),),
        duties=printed(responsible(_ORGANIZATION_OFFICE, d.VILLAGES_AND_COMMUNITIES)),
        topics=(PARTY_BUILDING_TOPIC,),
    ),
    Task(
        key="leading-group-and-party-leadership",
        number="2",
        title=Wording(
            "建立基层治理领导小组，完善党组织领导自治组织的制度",
            "set up the leading group; rules for the Party's lead of self-government",
        ),
        citations=(DOCUMENT.cite("附件第2项"),),
        duties=printed(
            responsible(_ORGANIZATION_OFFICE, d.SOCIAL_AFFAIRS_BUREAU, d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(LEADERSHIP_TOPIC, PARTY_BUILDING_TOPIC, SELF_GOVERNMENT_TOPIC),
    ),
    Task(
        key="clean-conduct-and-supervision-committees",
        number="3",
        title=Wording(
            "落实党风廉政责任，健全村（居）务监督委员会",
            "clean conduct; supervision committees in villages and communities",
        ),
        citations=(DOCUMENT.cite("附件第3项"),),
        duties=printed(
            responsible(d.DISCIPLINE_INSPECTION_COMMISSION),
            responsible(_ORGANIZATION_OFFICE, d.SOCIAL_AFFAIRS_BUREAU, d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(CLEAN_GOVERNMENT_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC),
    ),
    Task(
        key="lists-plaques-and-seals",
        number="4",
        title=Wording(
            "制定权责、事项和用章清单，清理机构挂牌，精简会议台账",
            "lists of powers, work items and seals; plaques, meetings and ledgers reduced",
        ),
        citations=(DOCUMENT.cite("附件第4项"),),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, _ORGANIZATION_OFFICE),
            responsible(d.DEPARTMENTS_CONCERNED, d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(
            POWERS_AND_DUTIES_TOPIC,
            WORK_ITEMS_TOPIC,
            BURDEN_REDUCTION_TOPIC,
            CERTIFICATES_TOPIC,
        ),
        deliverable=Deliverable.LIST,
    ),
    Task(
        key="combined-appraisal",
        title=Wording("对社区工作开展综合考核评比", "a combined appraisal of community work"),
        citations=(DOCUMENT.cite("附件第4项之二"),),
        duties=printed(
            responsible(_ORGANIZATION_OFFICE, d.SOCIAL_AFFAIRS_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(APPRAISAL_TOPIC,),
        reading=Wording(
            "原文此行无序号，列于第4项之后",
            "the row has no number in print and stands behind row 4",
        ),
    ),
    Task(
        key="elections-deliberation-and-charters",
        number="5",
        title=Wording(
            "完善民主选举，增强协商能力，完善章程公约",
            "elections, deliberation, charters and pacts",
        ),
        citations=(DOCUMENT.cite("附件第5项"),),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, _ORGANIZATION_OFFICE),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(ELECTIONS_TOPIC, DELIBERATION_TOPIC, SELF_GOVERNMENT_TOPIC),
    ),
    Task(
        key="support-of-social-organizations",
        number="6",
        title=Wording(
            "制定社会组织扶持政策，发展和规范社会组织",
            "policies that support social organizations; their growth and good order",
        ),
        citations=(DOCUMENT.cite("附件第6项"),),
        duties=printed(
            responsible(
                d.SOCIAL_AFFAIRS_BUREAU,
                _ORGANIZATION_OFFICE,
                d.FINANCE_BRANCH,
                d.HUMAN_RESOURCES_BRANCH,
                d.AGRICULTURE_BUREAU,
                d.CULTURE_SPORTS_EDUCATION_BUREAU,
                d.HEALTH_BUREAU,
                d.TAXATION_BRANCH,
                d.WOMENS_FEDERATION,
                d.ECONOMY_AND_INFORMATION_BUREAU,
                d.JUDICIAL_OFFICE,
                d.VILLAGES_AND_COMMUNITIES,
            )
        ),
        topics=(SOCIAL_ORGANIZATIONS_TOPIC,),
        reading=Wording(
            "“妇联”之后原文印作句号，按顿号理解",
            "the full stop printed after 妇联 is read as a comma between names",
        ),
    ),
    Task(
        key="linkage-of-three",
        number="7",
        title=Wording(
            "推进三社联动", "linkage of communities, social organizations and social work"
        ),
        citations=(DOCUMENT.cite("附件第7项"),),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, d.FINANCE_BRANCH, d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(SOCIAL_ORGANIZATIONS_TOPIC, SOCIAL_WORK_TOPIC),
    ),
    Task(
        key="collective-economic-organizations",
        number="8",
        title=Wording(
            "增强集体经济组织支持社区的能力",
            "stronger support of communities by collective economic organizations",
        ),
        citations=(DOCUMENT.cite("附件第8项"),),
        duties=printed(
            responsible(
                d.AGRICULTURE_BUREAU,
                d.FORESTRY_STATION,
                d.FINANCE_BRANCH,
                d.VILLAGES_AND_COMMUNITIES,
            )
        ),
        topics=(COLLECTIVE_ECONOMY_TOPIC,),
    ),
    Task(
        key="participation-in-the-credit-system",
        number="9",
        title=Wording(
            "探索把居民参与治理情况纳入信用体系",
            "explore entering residents' participation into the credit system",
        ),
        citations=(DOCUMENT.cite("附件第9项"),),
        duties=printed(
            responsible(d.ECONOMY_AND_INFORMATION_BUREAU, d.SOCIAL_AFFAIRS_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(CREDIT_SYSTEM_TOPIC,),
    ),
    Task(
        key="public-service-centers",
        number="10",
        title=Wording(
            "加强社区公共服务中心（站）建设", "build up public-service centers and stations"
        ),
        citations=(DOCUMENT.cite("附件第10项"),),
        duties=printed(
            responsible(d.GOVERNMENT_SERVICE_OFFICE),
            responsible(
                _ORGANIZATION_OFFICE,
                d.FINANCE_BRANCH,
                d.SOCIAL_AFFAIRS_BUREAU,
                d.VILLAGES_AND_COMMUNITIES,
            ),
        ),
        topics=(PUBLIC_SERVICES_TOPIC, FACILITIES_TOPIC),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="providers-of-purchased-services",
        number="11",
        title=Wording(
            "以购买服务培育服务承接主体", "purchase services and so bring up able providers"
        ),
        citations=(DOCUMENT.cite("附件第11项"),),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, d.FINANCE_BRANCH),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(PURCHASE_OF_SERVICES_TOPIC,),
    ),
    Task(
        key="use-of-public-space",
        number="12",
        title=Wording(
            "探索公共空间综合利用，布设自助服务设施",
            "explore shared use of public space; self-service facilities",
        ),
        citations=(DOCUMENT.cite("附件第12项"),),
        duties=printed(
            responsible(
                d.HOUSING_AND_CONSTRUCTION_BUREAU,
                d.PLANNING_BRANCH,
                d.SOCIAL_AFFAIRS_BUREAU,
                d.ECONOMY_AND_INFORMATION_BUREAU,
                d.CULTURE_SPORTS_EDUCATION_BUREAU,
            )
        ),
        topics=(FACILITIES_TOPIC, PUBLIC_SERVICES_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="legal-education",
        number="13",
        title=Wording(
            "组织法律人员开展法治宣传和法律进社区",
            "legal education in communities by people of the law",
        ),
        citations=(DOCUMENT.cite("附件第13项"),),
        duties=printed(
            responsible(d.PUBLIC_SECURITY_BRANCH, d.JUDICIAL_OFFICE),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(RULE_OF_LAW_TOPIC,),
    ),
    Task(
        key="deputies-in-touch-with-residents",
        number="14",
        title=Wording(
            "建立两代表一委员联系制度，深化干部驻点联系",
            "deputies and members in touch with residents; officials posted to communities",
        ),
        citations=(DOCUMENT.cite("附件第14项"),),
        duties=printed(
            responsible(_ORGANIZATION_OFFICE, d.CONGRESS_OFFICE, d.CPPCC_OFFICE),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(LEADERSHIP_TOPIC,),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="center-grids-and-information",
        number="15",
        title=Wording(
            "建立“中心+网格化+信息化”体系，实施雪亮工程",
            "a system of center, grids and information; the Xueliang video project",
        ),
        citations=(DOCUMENT.cite("附件第15项"),),
        duties=printed(
            responsible(
                d.COMPREHENSIVE_GOVERNANCE_OFFICE,
                d.PUBLIC_SECURITY_BRANCH,
                d.ECONOMY_AND_INFORMATION_BUREAU,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(GRIDS_TOPIC, PUBLIC_SECURITY_TOPIC, INFORMATION_SYSTEMS_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="community-policing",
        number="16",
        title=Wording("深化社区警务", "deepen community policing"),
        citations=(DOCUMENT.cite("附件第16项"),),
        duties=printed(
            responsible(d.PUBLIC_SECURITY_BRANCH), responsible(d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(PUBLIC_SECURITY_TOPIC,),
    ),
    Task(
        key="moral-models-and-families",
        number="17",
        title=Wording(
            "开展道德模范、好人和家庭评选", "choose moral models, good people and families"
        ),
        citations=(DOCUMENT.cite("附件第17项"),),
        duties=printed(responsible(d.PUBLICITY_OFFICE, d.WOMENS_FEDERATION)),
        topics=(CIVILITY_TOPIC,),
    ),
    Task(
        key="incentives-for-volunteers",
        number="18",
        title=Wording(
            "配合实施志愿者守信激励", "help with the incentives for trustworthy volunteers"
        ),
        citations=(DOCUMENT.cite("附件第18项"),),
        duties=printed(responsible(d.PUBLICITY_OFFICE, d.YOUTH_LEAGUE_COMMITTEE)),
        topics=(VOLUNTEERING_TOPIC, CREDIT_SYSTEM_TOPIC),
    ),
    Task(
        key="ethnic-unity",
        number="19",
        title=Wording(
            "建设民族互嵌社区，创建团结进步示范",
            "communities in which ethnic groups live together; models of unity",
        ),
        citations=(DOCUMENT.cite("附件第19项"),),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU), responsible(d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(ETHNIC_UNITY_TOPIC, MODEL_COMMUNITIES_TOPIC),
    ),
    Task(
        key="public-culture",
        number="20",
        title=Wording(
            "建设公共文化服务体系，布设特色文化展示",
            "public culture; displays of what is special to the place",
        ),
        citations=(DOCUMENT.cite("附件第20项"),),
        duties=printed(
            responsible(d.CULTURE_SPORTS_EDUCATION_BUREAU), responsible(d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(CULTURE_AND_SPORT_TOPIC, HERITAGE_TOPIC),
    ),
    Task(
        key="community-education",
        number="21",
        title=Wording("建立社区教育网络", "a network of community education"),
        citations=(DOCUMENT.cite("附件第21项"),),
        duties=printed(
            responsible(d.CULTURE_SPORTS_EDUCATION_BUREAU), responsible(d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(COMMUNITY_EDUCATION_TOPIC,),
    ),
    Task(
        key="online-government-services",
        number="22",
        title=Wording(
            "推进互联网政务服务，一窗受理、一网通办",
            "government services online: one window, one network",
        ),
        citations=(DOCUMENT.cite("附件第22项"),),
        duties=printed(
            responsible(
                d.GOVERNMENT_SERVICE_OFFICE,
                d.ECONOMY_AND_INFORMATION_BUREAU,
                _ORGANIZATION_OFFICE,
                d.FINANCE_BRANCH,
                d.SOCIAL_AFFAIRS_BUREAU,
                d.PUBLIC_SECURITY_BRANCH,
                d.HUMAN_RESOURCES_BRANCH,
                d.AGRICULTURE_BUREAU,
                d.HEALTH_BUREAU,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(ONLINE_GOVERNMENT_TOPIC, INFORMATION_SYSTEMS_TOPIC),
    ),
    Task(
        key="rural-e-commerce",
        number="23",
        title=Wording(
            "实施网络扶贫，促进电商城乡双向流通",
            "poverty relief by network; e-commerce between town and country",
        ),
        citations=(DOCUMENT.cite("附件第23项"),),
        duties=printed(
            responsible(d.ECONOMY_AND_INFORMATION_BUREAU, d.AGRICULTURE_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(E_COMMERCE_TOPIC, INFORMATION_SYSTEMS_TOPIC),
    ),
    Task(
        key="infrastructure-by-plan",
        number="24",
        title=Wording("按规划推进社区基础设施建设", "build community infrastructure by plan"),
        citations=(DOCUMENT.cite("附件第24项"),),
        duties=printed(
            responsible(d.HOUSING_AND_CONSTRUCTION_BUREAU), responsible(d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(INFRASTRUCTURE_TOPIC, PLANNING_TOPIC),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="clean-up-of-the-environment",
        number="25",
        title=Wording(
            "整治人居环境，改造公厕，引导垃圾分类",
            "clean up the environment, better toilets, sorting of waste",
        ),
        citations=(DOCUMENT.cite("附件第25项"),),
        duties=printed(
            responsible(
                d.AGRICULTURE_BUREAU,
                d.HOUSING_AND_CONSTRUCTION_BUREAU,
                d.ENVIRONMENTAL_PROTECTION_BRANCH,
                d.URBAN_MANAGEMENT_BRANCH,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(ENVIRONMENT_TOPIC,),
    ),
    Task(
        key="care-of-heritage",
        number="26",
        title=Wording("保护和利用社区历史文化资源", "care for and use the heritage of communities"),
        citations=(DOCUMENT.cite("附件第26项"),),
        duties=printed(
            responsible(
                d.CULTURE_SPORTS_EDUCATION_BUREAU,
                d.TOURISM_OFFICE,
                d.HOUSING_AND_CONSTRUCTION_BUREAU,
                d.PLANNING_BRANCH,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(HERITAGE_TOPIC,),
    ),
    Task(
        key="risk-plans-and-drills",
        number="27",
        title=Wording(
            "完善风险预案、避难场所、科普和演练，推进消防安全",
            "risk plans, shelters, education and drills; fire safety",
        ),
        citations=(DOCUMENT.cite("附件第27项"),),
        duties=printed(
            responsible(
                d.EMERGENCY_OFFICE,
                d.WORK_SAFETY_BRANCH,
                d.HOUSING_AND_CONSTRUCTION_BUREAU,
                d.COMPREHENSIVE_GOVERNANCE_OFFICE,
                d.PUBLIC_SECURITY_BRANCH,
                d.SOCIAL_AFFAIRS_BUREAU,
                d.HEALTH_BUREAU,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(EMERGENCIES_TOPIC, FIRE_SAFETY_TOPIC),
    ),
    Task(
        key="service-facilities-to-standard",
        number="28",
        title=Wording(
            "把综合服务设施纳入规划并按标准配建",
            "plan service facilities and build them to the standard",
        ),
        citations=(DOCUMENT.cite("附件第28项"),),
        duties=printed(
            responsible(
                d.HOUSING_AND_CONSTRUCTION_BUREAU,
                d.PLANNING_BRANCH,
                d.ECONOMY_AND_INFORMATION_BUREAU,
                d.SOCIAL_AFFAIRS_BUREAU,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(FACILITIES_TOPIC, PLANNING_TOPIC),
        covers=("facility-area-per-hundred-households", "facilities-everywhere"),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="facilities-of-new-housing",
        number="29",
        title=Wording(
            "新建住宅同期配建设施并移交居委会",
            "facilities planned and built with new housing, then handed to the committee",
        ),
        citations=(DOCUMENT.cite("附件第29项"),),
        duties=printed(
            responsible(
                d.HOUSING_AND_CONSTRUCTION_BUREAU, d.SOCIAL_AFFAIRS_BUREAU, d.PLANNING_BRANCH
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(FACILITIES_TOPIC, PLANNING_TOPIC),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="registration-of-facility-land",
        number="30",
        title=Wording(
            "为政府投资设施用地办理不动产登记",
            "register the land of facilities that government paid for",
        ),
        citations=(DOCUMENT.cite("附件第30项"),),
        duties=printed(responsible(d.LAND_BRANCH)),
        topics=(REGISTRATION_OF_PROPERTY_TOPIC, FACILITIES_TOPIC),
    ),
    Task(
        key="sports-parks",
        number="31",
        title=Wording("建设社区体育公园", "build community sports parks"),
        citations=(DOCUMENT.cite("附件第31项"),),
        duties=printed(
            responsible(d.CULTURE_SPORTS_EDUCATION_BUREAU, d.HOUSING_AND_CONSTRUCTION_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(CULTURE_AND_SPORT_TOPIC, FACILITIES_TOPIC),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="planning-pilots",
        number="32",
        title=Wording("开展社区规划编制试点", "pilots of community planning"),
        citations=(DOCUMENT.cite("附件第32项"),),
        duties=printed(
            responsible(
                d.HOUSING_AND_CONSTRUCTION_BUREAU, d.PLANNING_BRANCH, d.SOCIAL_AFFAIRS_BUREAU
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(PLANNING_TOPIC, PILOTS_TOPIC),
    ),
    Task(
        key="owners-assemblies-and-committees",
        number="33",
        title=Wording(
            "引导小区成立业主大会和业主委员会",
            "guide compounds to owners' assemblies and committees",
        ),
        citations=(DOCUMENT.cite("附件第33项"),),
        duties=printed(
            responsible(d.HOUSING_AND_CONSTRUCTION_BUREAU), responsible(d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(OWNERS_TOPIC, PROPERTY_MANAGEMENT_TOPIC),
    ),
    Task(
        key="conversion-of-villages",
        number="34",
        title=Wording("稳妥推进村改居", "convert villages to residents' committees with care"),
        citations=(DOCUMENT.cite("附件第34项"),),
        duties=printed(
            responsible(
                d.AGRICULTURE_BUREAU,
                _ORGANIZATION_OFFICE,
                d.CULTURE_SPORTS_EDUCATION_BUREAU,
                d.PUBLIC_SECURITY_BRANCH,
                d.SOCIAL_AFFAIRS_BUREAU,
                d.FINANCE_BRANCH,
                d.HUMAN_RESOURCES_BRANCH,
                d.LAND_BRANCH,
                d.HOUSING_AND_CONSTRUCTION_BUREAU,
                d.HEALTH_BUREAU,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(VILLAGE_CONVERSION_TOPIC,),
    ),
    Task(
        key="training-and-allowance-of-workers",
        number="35",
        title=Wording(
            "培训社区工作者，支持考证和深造，发放职业津贴",
            "train community workers, support their studies, pay the allowance",
        ),
        citations=(DOCUMENT.cite("附件第35项"),),
        duties=printed(
            responsible(_ORGANIZATION_OFFICE),
            responsible(
                d.SOCIAL_AFFAIRS_BUREAU,
                d.CULTURE_SPORTS_EDUCATION_BUREAU,
                d.HUMAN_RESOURCES_BRANCH,
                d.FINANCE_BRANCH,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(WORKER_TRAINING_TOPIC, WORKER_PAY_TOPIC, COMMUNITY_WORKERS_TOPIC),
    ),
    Task(
        key="pay-of-workers",
        number="36",
        title=Wording("健全社区工作者薪酬保障", "secure the pay of community workers"),
        citations=(DOCUMENT.cite("附件第36项"),),
        duties=printed(
            responsible(_ORGANIZATION_OFFICE, d.SOCIAL_AFFAIRS_BUREAU, d.FINANCE_BRANCH),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(WORKER_PAY_TOPIC, COMMUNITY_WORKERS_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="recruitment-from-secretaries",
        number="37",
        title=Wording(
            "从优秀书记中招录公务员和事业编制人员",
            "recruit civil servants and staff among good secretaries",
        ),
        citations=(DOCUMENT.cite("附件第37项"),),
        duties=printed(
            responsible(_ORGANIZATION_OFFICE, d.HUMAN_RESOURCES_BRANCH),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(COMMUNITY_WORKERS_TOPIC, PARTY_BUILDING_TOPIC),
    ),
    Task(
        key="reports-on-the-work",
        number="38",
        title=Wording("建立治理工作情况通报制度", "a system of reports on the work"),
        citations=(DOCUMENT.cite("附件第38项"),),
        duties=printed(responsible(_ORGANIZATION_OFFICE), responsible(d.SOCIAL_AFFAIRS_BUREAU)),
        topics=(LEADERSHIP_TOPIC, APPRAISAL_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="model-communities-and-praise",
        number="39",
        title=Wording(
            "开展示范创建和结对共建，表扬先进",
            "model communities, twinning, and praise of the best",
        ),
        citations=(DOCUMENT.cite("附件第39项"),),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, _ORGANIZATION_OFFICE, d.HUMAN_RESOURCES_BRANCH),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(MODEL_COMMUNITIES_TOPIC,),
    ),
)
"""The overall lead of article 20, then the annex, row by row."""
