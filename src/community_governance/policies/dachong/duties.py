"""Dachong 2018: the forty rows of its annex, the overall lead, and what its points assign besides.

The annex has one column of responsible bodies (负责单位): who leads is not said, and is not read
into it. A comma ends a group, 、 does not; the full stop in row 6 is read as a slip for 、.
Point 20 says who leads the whole: that is a task of its own, not pushed down to the rows.
The second citation of a row is the point that speaks of the same work, where one does.
Where a point names a body and what it is to do, that is a task of its own, with the row it
belongs to as its parent. Bodies that are only to be brought in or encouraged to take part
(发挥…作用, 广泛参与) are given no duty, nor are residents; nor is a prohibition or a leave (可) one.
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
    CARE_TOPIC,
    CERTIFICATES_TOPIC,
    CIVILITY_TOPIC,
    CLEAN_GOVERNMENT_TOPIC,
    COLLECTIVE_ECONOMY_TOPIC,
    COMMERCE_TOPIC,
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
    FUNDS_TOPIC,
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

_RESPONSIBLE = Wording(
    "角色未印明，按负责理解", "no role is printed; who is to act is read as responsible"
)
_NOBODY = Wording(
    "正文和附件均未写明由谁负责", "neither the point nor the annex says who is to see to it"
)
# The annex prints 组办, point 20 组织办.
_ORGANIZATION = named("组办", d.ORGANIZATION_OFFICE)

TASKS = (
    Task(
        key="carry-out-the-opinions",
        title=Wording("贯彻执行本实施意见", "carry out these opinions"),
        citations=(DOCUMENT.cite("通知"),),
        duties=printed(
            inferred(responsible(d.UNITS, named("村(社区)", d.VILLAGES_AND_COMMUNITIES)))
        ),
        topics=(LEADERSHIP_TOPIC,),
        reading=Wording(
            "通知要求收文单位贯彻执行；角色未印明，按负责理解",
            "the notice tells those it is sent to to carry it out; no role is printed, "
            "read as responsible",
        ),
    ),
    Task(
        key="villages-and-communities-turn-to-party-building",
        parent="party-branches-up-to-standard",
        title=Wording(
            "村（社区）转移工作重心，抓好基层党建和公共事务",
            "villages and communities turn to Party building and to services, management "
            "and safety",
        ),
        citations=(DOCUMENT.cite("第4条"),),
        duties=printed(inferred(responsible(d.VILLAGES_AND_COMMUNITIES))),
        topics=(PARTY_BUILDING_TOPIC, PUBLIC_SERVICES_TOPIC),
        level=Level.COMMUNITY,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="appraisal-by-the-town",
        parent="combined-appraisal",
        title=Wording(
            "由镇统一考核村（社区）工作",
            "the town alone appraises the work of villages and communities",
        ),
        citations=(DOCUMENT.cite("第5条"),),
        duties=printed(inferred(responsible(d.TOWN))),
        topics=(APPRAISAL_TOPIC, BURDEN_REDUCTION_TOPIC),
        level=Level.TOWNSHIP,
        reading=Wording(
            "角色未印明，按负责理解；市职能部门不再单独考核属禁止性规定，不作为职责",
            "no role is printed, read as responsible; that departments of the city hold no "
            "appraisals of their own is a prohibition and no duty",
        ),
    ),
    Task(
        key="two-way-appraisal",
        title=Wording(
            "建立职能部门与自治组织的双向评价机制",
            "departments and self-governing organizations appraise each other",
        ),
        citations=(DOCUMENT.cite("第5条", "双向评价机制"),),
        duties=printed(
            inferred(responsible(d.FUNCTIONAL_DEPARTMENTS, d.SELF_GOVERNING_ORGANIZATIONS))
        ),
        topics=(APPRAISAL_TOPIC, POWERS_AND_DUTIES_TOPIC),
        deliverable=Deliverable.MECHANISM,
        reading=Wording(
            "由谁建立未注明；双方互评，均按负责理解",
            "who is to set it up is not said; the two that appraise each other are read as "
            "responsible",
        ),
    ),
    Task(
        key="sub-committees",
        title=Wording(
            "建立健全自治组织下属专业委员会",
            "sub-committees of the self-governing organizations",
        ),
        citations=(DOCUMENT.cite("第6条", "专业委员会"),),
        topics=(SELF_GOVERNMENT_TOPIC,),
        covers=("sub-committees",),
        reading=_NOBODY,
    ),
    Task(
        key="residents-brought-into-governance",
        parent="elections-deliberation-and-charters",
        title=Wording(
            "引导群众共同参与社区治理", "bring residents into the governance of their community"
        ),
        citations=(DOCUMENT.cite("第6条"),),
        duties=printed(inferred(responsible(d.COMMITTEES))),
        topics=(SELF_GOVERNMENT_TOPIC,),
        level=Level.COMMUNITY,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="violations-reported",
        title=Wording(
            "及时举报违法建设和破坏环境等行为",
            "report illegal building, damage to the environment and the like without delay",
        ),
        citations=(DOCUMENT.cite("第6条"),),
        duties=printed(inferred(responsible(d.COMMITTEES))),
        topics=(WORK_ITEMS_TOPIC, ENVIRONMENT_TOPIC),
        level=Level.COMMUNITY,
        reading=Wording(
            "按负责理解；不得作为执法等事项的责任主体属禁止性规定，不作为职责",
            "read as responsible; that they may not be made answerable for enforcement is a "
            "prohibition and no duty",
        ),
    ),
    Task(
        key="needs-found-and-projects-taken-on",
        parent="linkage-of-three",
        title=Wording(
            "社区组织发现需求、设计项目，社会组织承接",
            "organizations of communities find needs and design projects, "
            "social organizations take them on",
        ),
        citations=(DOCUMENT.cite("第7条"),),
        duties=printed(
            inferred(responsible(d.COMMUNITY_ORGANIZATIONS)),
            inferred(responsible(d.SOCIAL_ORGANIZATIONS)),
        ),
        topics=(SOCIAL_WORK_TOPIC, SOCIAL_ORGANIZATIONS_TOPIC),
        deliverable=Deliverable.MECHANISM,
        reading=Wording(
            "角色未印明，均按负责理解；居民反映需求、社工团队参与不作为职责",
            "no role is printed, both are read as responsible; that residents speak of needs "
            "and social-work teams take part is no duty",
        ),
    ),
    Task(
        key="schools-teach-community-knowledge",
        title=Wording(
            "学校普及社区知识，参与社区治理",
            "schools teach about communities and take part in their governance",
        ),
        citations=(DOCUMENT.cite("第8条"),),
        duties=printed(inferred(responsible(d.SCHOOLS))),
        topics=(COMMUNITY_EDUCATION_TOPIC,),
        reading=Wording(
            "原文为推动学校；角色未印明，按负责理解",
            "schools are to be moved to it; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="services-at-public-service-centers",
        parent="public-service-centers",
        title=Wording(
            "公共服务中心（站）做好公共服务事项",
            "public-service centers and stations see to public services",
        ),
        citations=(DOCUMENT.cite("第9条"),),
        duties=printed(inferred(responsible(d.PUBLIC_SERVICE_CENTERS))),
        topics=(PUBLIC_SERVICES_TOPIC,),
        covers=("service-modes",),
        level=Level.COMMUNITY,
        reading=Wording(
            "原文为“依托”；角色未印明，按负责理解",
            "the work is to rest on them (依托); no role is printed, read as responsible",
        ),
    ),
    Task(
        key="legal-advisers",
        title=Wording(
            "每个村（社区）有法律顾问，公共法律服务全覆盖",
            "a legal adviser for each village and community, public legal services everywhere",
        ),
        citations=(DOCUMENT.cite("第10条", "一村(社区)一法律顾问"),),
        topics=(RULE_OF_LAW_TOPIC,),
        covers=("legal-adviser", "public-legal-services-everywhere"),
        reading=_NOBODY,
    ),
    Task(
        key="charters-of-rural-communities",
        parent="elections-deliberation-and-charters",
        title=Wording(
            "完善村民自治章程和村规民约，引导村民依法维权",
            "better charters and village pacts; villagers stand on their rights by law",
        ),
        citations=(DOCUMENT.cite("第10条"),),
        duties=printed(inferred(responsible(d.RURAL_COMMUNITIES))),
        topics=(SELF_GOVERNMENT_TOPIC, RULE_OF_LAW_TOPIC),
        level=Level.COMMUNITY,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="care-for-vulnerable-groups",
        title=Wording("关爱特殊群体，开展心理疏导", "care and counsel for people in need of it"),
        citations=(DOCUMENT.cite("第11条"),),
        duties=printed(
            inferred(responsible(d.MASS_ORGANIZATIONS, d.SOCIAL_WORK_AGENCIES, d.OTHERS))
        ),
        topics=(CARE_TOPIC, SOCIAL_WORK_TOPIC),
        reading=Wording(
            "原文为“依托”；角色未印明，按负责理解",
            "the work is to rest on them (依托); no role is printed, read as responsible",
        ),
    ),
    Task(
        key="preferential-utilities",
        title=Wording(
            "落实综合服务设施水电、燃气价格优惠",
            "utilities for service facilities at preferential prices",
        ),
        citations=(DOCUMENT.cite("第15条", "价格优惠政策"),),
        topics=(FACILITIES_TOPIC,),
        covers=("preferential-utilities",),
        reading=_NOBODY,
    ),
    Task(
        key="offices-and-firms-open-their-facilities",
        title=Wording(
            "机关企事业单位参与社区服务，开放活动设施",
            "offices, enterprises and institutions serve communities and open their facilities",
        ),
        citations=(DOCUMENT.cite("第16条"),),
        duties=printed(inferred(responsible(d.OFFICES_AND_FIRMS))),
        topics=(FACILITIES_TOPIC, CULTURE_AND_SPORT_TOPIC),
        reading=Wording(
            "原文为推动；角色未印明，按负责理解",
            "they are to be moved to it; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="posts-and-management-of-full-time-workers",
        title=Wording(
            "社区专职工作人员设岗、招聘和统一管理",
            "posts, hiring and management of full-time community workers",
        ),
        citations=(DOCUMENT.cite("第19条"),),
        duties=printed(inferred(responsible(d.TOWN_UNITS))),
        topics=(COMMUNITY_WORKERS_TOPIC,),
        level=Level.TOWNSHIP,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="deployment-of-full-time-workers",
        title=Wording("统筹使用社区专职工作人员", "deploy full-time community workers"),
        citations=(DOCUMENT.cite("第19条"),),
        duties=printed(inferred(responsible(d.COMMUNITY_ORGANIZATIONS))),
        topics=(COMMUNITY_WORKERS_TOPIC,),
        level=Level.COMMUNITY,
        reading=Wording(
            "角色未印明，按负责理解；“社区组织统筹使用”按由社区组织使用理解",
            "no role is printed, read as responsible; 社区组织统筹使用 is read as the "
            "organizations of communities deploying them",
        ),
    ),
    Task(
        key="professional-allowance-paid",
        parent="training-and-allowance-of-workers",
        title=Wording("安排社会工作职业津贴经费", "find the money for professional allowances"),
        citations=(DOCUMENT.cite("第19条"),),
        duties=printed(inferred(responsible(d.TOWN_FINANCES))),
        topics=(WORKER_PAY_TOPIC, FUNDS_TOPIC),
        level=Level.TOWNSHIP,
        reading=Wording(
            "“统筹安排”经费按负责理解", "to find the money (统筹安排) is read as responsible"
        ),
    ),
    Task(
        key="overall-lead",
        title=Wording(
            "统筹协调、牵头抓总和督促检查全镇城乡社区治理工作",
            "coordinate, lead and supervise community governance in the whole town",
        ),
        citations=(DOCUMENT.cite("第20条", "统筹协调", "牵头抓总、督促检查"),),
        duties=printed(
            coordinate(d.LEADING_GROUP_FOR_PRIMARY_LEVEL_GOVERNANCE),
            lead(d.ORGANIZATION_OFFICE, d.SOCIAL_AFFAIRS_BUREAU),
            supervise(d.ORGANIZATION_OFFICE, d.SOCIAL_AFFAIRS_BUREAU),
            inferred(responsible(d.DEPARTMENTS_CONCERNED)),
        ),
        topics=(LEADERSHIP_TOPIC,),
        reading=Wording(
            "牵头和督促检查同为两单位，原文只印一次；是对全部工作而言，不推及附件各项；"
            "“抓好落实”按负责理解",
            "the two that lead and supervise are printed once; this is said of the whole work "
            "and is not pushed down to the rows of the annex; to carry out is read as responsible",
        ),
    ),
    Task(
        key="funds",
        title=Wording(
            "加大社区治理资金投入，统筹使用相关资金",
            "spend more on community governance and pool the funds for it",
        ),
        citations=(DOCUMENT.cite("第21条"),),
        topics=(FUNDS_TOPIC,),
        reading=Wording("未写明由谁负责", "who is to see to it is not said"),
    ),
    Task(
        key="implementing-measures-of-villages-and-communities",
        title=Wording(
            "制定本村（社区）的实施办法",
            "draw up implementing measures for each village and community",
        ),
        citations=(DOCUMENT.cite("结尾"),),
        duties=printed(inferred(responsible(d.VILLAGES_AND_COMMUNITIES))),
        topics=(LEADERSHIP_TOPIC,),
        level=Level.COMMUNITY,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="measures-of-departments",
        title=Wording("按职责分工制定具体措施", "draw up measures by their share of the work"),
        citations=(DOCUMENT.cite("结尾"),),
        duties=printed(inferred(responsible(d.DEPARTMENTS_CONCERNED))),
        topics=(LEADERSHIP_TOPIC,),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="party-branches-up-to-standard",
        number="1",
        title=Wording(
            "提升基层党组织组织力，规范党支部建设",
            "stronger Party organizations and Party branches run by rule",
        ),
        citations=(DOCUMENT.cite("附件第1项"), DOCUMENT.cite("第4条")),
        duties=printed(responsible(_ORGANIZATION, d.VILLAGES_AND_COMMUNITIES)),
        topics=(PARTY_BUILDING_TOPIC,),
    ),
    Task(
        key="leading-group-and-party-leadership",
        number="2",
        title=Wording(
            "建立基层治理领导小组，健全党组织领导居民自治的制度",
            "a leading group, and rules for the Party's leadership of self-government",
        ),
        citations=(DOCUMENT.cite("附件第2项"), DOCUMENT.cite("第20条"), DOCUMENT.cite("第4条")),
        duties=printed(
            responsible(_ORGANIZATION, d.SOCIAL_AFFAIRS_BUREAU, d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(LEADERSHIP_TOPIC, PARTY_BUILDING_TOPIC, SELF_GOVERNMENT_TOPIC),
    ),
    Task(
        key="clean-conduct-and-supervision-committees",
        number="3",
        title=Wording(
            "落实党风廉政主体责任，健全监督委员会",
            "clean conduct of the Party; supervision committees",
        ),
        citations=(DOCUMENT.cite("附件第3项"), DOCUMENT.cite("第4条")),
        duties=printed(
            responsible(d.DISCIPLINE_INSPECTION_COMMISSION),
            responsible(_ORGANIZATION, d.SOCIAL_AFFAIRS_BUREAU, d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(CLEAN_GOVERNMENT_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC),
        covers=("village-affairs-supervision-committee",),
    ),
    Task(
        key="lists-plaques-and-seals",
        number="4",
        title=Wording(
            "制定权责、事项和印章清单，清理机构牌子、会议台账",
            "lists of powers, work items and uses of the seal; fewer bodies, plaques, meetings "
            "and ledgers",
        ),
        citations=(DOCUMENT.cite("附件第4项"), DOCUMENT.cite("第5条")),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, _ORGANIZATION),
            responsible(d.RELATED_DEPARTMENTS, d.VILLAGES_AND_COMMUNITIES),
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
        title=Wording("综合考核评比社区工作", "appraise the work of communities as a whole"),
        citations=(DOCUMENT.cite("附件第4项之二"), DOCUMENT.cite("第5条")),
        duties=printed(
            responsible(_ORGANIZATION, d.SOCIAL_AFFAIRS_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(APPRAISAL_TOPIC, BURDEN_REDUCTION_TOPIC),
        reading=Wording(
            "该行未编号，列在第4项之后", "the row has no number; it stands after row 4"
        ),
    ),
    Task(
        key="elections-deliberation-and-charters",
        number="5",
        title=Wording(
            "完善民主选举，指导制定自治章程和村规民约、居民公约",
            "better elections; guidance on charters and on the pacts of villages and residents",
        ),
        citations=(DOCUMENT.cite("附件第5项"), DOCUMENT.cite("第6条")),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, _ORGANIZATION),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(ELECTIONS_TOPIC, SELF_GOVERNMENT_TOPIC, DELIBERATION_TOPIC),
        covers=("charter-and-pact",),
    ),
    Task(
        key="support-of-social-organizations",
        number="6",
        title=Wording(
            "制定扶持政策，发展和管理社会组织",
            "policies to support social organizations, to foster and to manage them",
        ),
        citations=(DOCUMENT.cite("附件第6项"), DOCUMENT.cite("第7条")),
        duties=printed(
            responsible(
                d.SOCIAL_AFFAIRS_BUREAU,
                _ORGANIZATION,
                d.FINANCE_BRANCH,
                d.HUMAN_RESOURCES_BRANCH,
                d.AGRICULTURE_BUREAU,
                d.CULTURE_SPORTS_AND_EDUCATION_BUREAU,
                d.HEALTH_BUREAU,
                d.TAXATION_BRANCH,
                d.WOMENS_FEDERATION,
                d.ECONOMY_AND_INFORMATION_BUREAU,
                d.JUDICIAL_OFFICE,
                d.VILLAGES_AND_COMMUNITIES,
            )
        ),
        topics=(SOCIAL_ORGANIZATIONS_TOPIC,),
        covers=("social-organizations-registered-or-filed",),
        reading=Wording(
            "“妇联。经信局”之间的句号按顿号之误理解，不另起一组",
            "the full stop between 妇联 and 经信局 is read as a slip for 、 and begins no group",
        ),
    ),
    Task(
        key="linkage-of-three",
        number="7",
        title=Wording(
            "推进三社联动", "linkage of communities, social organizations and social work"
        ),
        citations=(DOCUMENT.cite("附件第7项"), DOCUMENT.cite("第7条")),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, d.FINANCE_BRANCH, d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(SOCIAL_WORK_TOPIC, SOCIAL_ORGANIZATIONS_TOPIC),
    ),
    Task(
        key="collective-economic-organizations",
        number="8",
        title=Wording(
            "增强农村集体经济组织对社区建设的支持",
            "collective economic organizations better able to support rural communities",
        ),
        citations=(DOCUMENT.cite("附件第8项"), DOCUMENT.cite("第7条")),
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
            "探索把居民参与治理情况纳入社会信用体系",
            "explore taking residents' participation into the social credit system",
        ),
        citations=(DOCUMENT.cite("附件第9项"), DOCUMENT.cite("第8条")),
        duties=printed(
            responsible(d.ECONOMY_AND_INFORMATION_BUREAU, d.SOCIAL_AFFAIRS_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(CREDIT_SYSTEM_TOPIC,),
    ),
    Task(
        key="public-service-centers",
        number="10",
        title=Wording("建设城乡社区公共服务中心（站）", "public-service centers and stations"),
        citations=(
            DOCUMENT.cite("附件第10项"),
            DOCUMENT.cite("第9条"),
            DOCUMENT.cite("第15条"),
        ),
        duties=printed(
            responsible(d.GOVERNMENT_SERVICE_OFFICE),
            responsible(
                _ORGANIZATION,
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
            "通过购买服务培育社区服务承接主体",
            "foster providers of community services through purchases by the government",
        ),
        citations=(DOCUMENT.cite("附件第11项"), DOCUMENT.cite("第9条")),
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
            "探索公共空间综合利用，规划自助服务设施",
            "explore the combined use of public space; places for self-service",
        ),
        citations=(DOCUMENT.cite("附件第12项"), DOCUMENT.cite("第9条")),
        duties=printed(
            responsible(
                d.HOUSING_AND_CONSTRUCTION_BUREAU,
                d.PLANNING_BRANCH,
                d.SOCIAL_AFFAIRS_BUREAU,
                d.ECONOMY_AND_INFORMATION_BUREAU,
                d.CULTURE_SPORTS_AND_EDUCATION_BUREAU,
            )
        ),
        topics=(FACILITIES_TOPIC, COMMERCE_TOPIC, CULTURE_AND_SPORT_TOPIC),
        deliverable=Deliverable.MECHANISM,
        reading=Wording(
            "附件印作“自主服务设施”，第9条作“自助”，按自助理解",
            "the annex has 自主 (independent) where point 9 has 自助 (self-service): read as the latter",
        ),
    ),
    Task(
        key="legal-education",
        number="13",
        title=Wording(
            "开展法治宣传教育和法律进社区", "legal education; the law brought to communities"
        ),
        citations=(DOCUMENT.cite("附件第13项"), DOCUMENT.cite("第10条")),
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
            "两代表一委员联系群众，领导干部驻点联系",
            "deputies and members in touch with residents; leading officials on the spot",
        ),
        citations=(DOCUMENT.cite("附件第14项"), DOCUMENT.cite("第11条")),
        duties=printed(
            responsible(_ORGANIZATION, d.PEOPLES_CONGRESS_OFFICE, d.CPPCC_OFFICE),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(PARTY_BUILDING_TOPIC, LEADERSHIP_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="center-grids-and-information",
        number="15",
        title=Wording(
            "健全中心、网格和信息化体系，实施雪亮工程",
            "center, grids and information as one system; video surveillance",
        ),
        citations=(DOCUMENT.cite("附件第15项"), DOCUMENT.cite("第11条")),
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
        title=Wording("深化社区警务", "community policing"),
        citations=(DOCUMENT.cite("附件第16项"),),
        duties=printed(
            responsible(d.PUBLIC_SECURITY_BRANCH), responsible(d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(PUBLIC_SECURITY_TOPIC,),
        reading=Wording("正文没有相应条文", "no point speaks of it"),
    ),
    Task(
        key="moral-models-and-families",
        number="17",
        title=Wording(
            "评选道德模范、身边好人和最美、文明家庭", "choose moral models and model families"
        ),
        citations=(DOCUMENT.cite("附件第17项"), DOCUMENT.cite("第12条")),
        duties=printed(responsible(d.PUBLICITY_OFFICE, d.WOMENS_FEDERATION)),
        topics=(CIVILITY_TOPIC,),
    ),
    Task(
        key="incentives-for-volunteers",
        number="18",
        title=Wording(
            "配合实施志愿者守信激励",
            "support the province's incentives for trustworthy volunteers",
        ),
        citations=(DOCUMENT.cite("附件第18项"), DOCUMENT.cite("第12条")),
        duties=printed(responsible(d.PUBLICITY_OFFICE, d.YOUTH_LEAGUE)),
        topics=(VOLUNTEERING_TOPIC, CREDIT_SYSTEM_TOPIC),
    ),
    Task(
        key="ethnic-unity",
        number="19",
        title=Wording("创建民族团结进步示范社区", "communities as models of ethnic unity"),
        citations=(DOCUMENT.cite("附件第19项"), DOCUMENT.cite("第12条")),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU), responsible(d.VILLAGES_AND_COMMUNITIES)
        ),
        topics=(ETHNIC_UNITY_TOPIC, MODEL_COMMUNITIES_TOPIC),
    ),
    Task(
        key="public-culture",
        number="20",
        title=Wording(
            "建设公共文化服务体系和特色文化展示设施",
            "public culture; places that show what is special to the community",
        ),
        citations=(DOCUMENT.cite("附件第20项"), DOCUMENT.cite("第12条")),
        duties=printed(
            responsible(d.CULTURE_SPORTS_AND_EDUCATION_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(CULTURE_AND_SPORT_TOPIC, HERITAGE_TOPIC),
        covers=("cultural-service-center",),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="community-education",
        number="21",
        title=Wording(
            "健全城乡一体的社区教育网络", "a network of community education, urban and rural alike"
        ),
        citations=(DOCUMENT.cite("附件第21项"), DOCUMENT.cite("第12条")),
        duties=printed(
            responsible(d.CULTURE_SPORTS_AND_EDUCATION_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(COMMUNITY_EDUCATION_TOPIC,),
    ),
    Task(
        key="online-government-services",
        number="22",
        title=Wording(
            "推进互联网+政务服务，一号申请、一窗受理、一网通办",
            "online government services: one number, one window, one net",
        ),
        citations=(DOCUMENT.cite("附件第22项"), DOCUMENT.cite("第13条")),
        duties=printed(
            responsible(
                d.GOVERNMENT_SERVICE_OFFICE,
                d.ECONOMY_AND_INFORMATION_BUREAU,
                _ORGANIZATION,
                d.FINANCE_BRANCH,
                d.SOCIAL_AFFAIRS_BUREAU,
                d.PUBLIC_SECURITY_BRANCH,
                d.HUMAN_RESOURCES_BRANCH,
                d.AGRICULTURE_BUREAU,
                d.HEALTH_BUREAU,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(ONLINE_GOVERNMENT_TOPIC, INFORMATION_SYSTEMS_TOPIC, PUBLIC_SERVICES_TOPIC),
        covers=("modes-of-government-services",),
    ),
    Task(
        key="rural-e-commerce",
        number="23",
        title=Wording(
            "实施网络扶贫，推广农村电子商务", "help for the poor over the net; rural e-commerce"
        ),
        citations=(DOCUMENT.cite("附件第23项"), DOCUMENT.cite("第13条")),
        duties=printed(
            responsible(d.ECONOMY_AND_INFORMATION_BUREAU, d.AGRICULTURE_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(E_COMMERCE_TOPIC,),
    ),
    Task(
        key="infrastructure-by-plan",
        number="24",
        title=Wording("按规划建设社区基础设施", "infrastructure of communities, by plan"),
        citations=(DOCUMENT.cite("附件第24项"), DOCUMENT.cite("第14条")),
        duties=printed(
            responsible(d.HOUSING_AND_CONSTRUCTION_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(INFRASTRUCTURE_TOPIC, PLANNING_TOPIC),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="clean-up-of-the-environment",
        number="25",
        title=Wording(
            "整治人居环境，提标改造公共厕所，引导垃圾分类",
            "clean up the living environment, better public toilets, sorting of waste",
        ),
        citations=(DOCUMENT.cite("附件第25项"), DOCUMENT.cite("第14条")),
        duties=printed(
            responsible(
                d.AGRICULTURE_BUREAU,
                d.HOUSING_AND_CONSTRUCTION_BUREAU,
                d.ENVIRONMENTAL_PROTECTION_BRANCH,
                d.URBAN_MANAGEMENT_BRANCH,
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(ENVIRONMENT_TOPIC, INFRASTRUCTURE_TOPIC),
    ),
    Task(
        key="care-of-heritage",
        number="26",
        title=Wording("保护和活化利用历史文化资源", "protect heritage and bring it to life"),
        citations=(DOCUMENT.cite("附件第26项"), DOCUMENT.cite("第14条")),
        duties=printed(
            responsible(
                d.CULTURE_SPORTS_AND_EDUCATION_BUREAU,
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
            "完善风险预案、避难场所，开展应急演练和消防安全建设",
            "risk plans, emergency shelters, drills and fire safety",
        ),
        citations=(DOCUMENT.cite("附件第27项"), DOCUMENT.cite("第14条")),
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
        covers=("fire-station-or-brigade",),
    ),
    Task(
        key="service-facilities-to-standard",
        number="28",
        title=Wording(
            "按标准配建综合服务设施，逐步实现全覆盖",
            "build integrated service facilities up to the norm and gradually everywhere",
        ),
        citations=(DOCUMENT.cite("附件第28项"), DOCUMENT.cite("第15条")),
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
            "新建住宅同期规划、配套建设并移交服务设施",
            "plan and build facilities together with new housing and hand them over",
        ),
        citations=(DOCUMENT.cite("附件第29项"), DOCUMENT.cite("第15条")),
        duties=printed(
            responsible(
                d.HOUSING_AND_CONSTRUCTION_BUREAU, d.SOCIAL_AFFAIRS_BUREAU, d.PLANNING_BRANCH
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(FACILITIES_TOPIC, PLANNING_TOPIC),
        covers=("facilities-with-new-housing", "facilities-handed-over"),
        deliverable=Deliverable.FACILITY,
        reading=Wording(
            "移交居委会管理只见于附件", "only the annex speaks of handing over to the committee"
        ),
    ),
    Task(
        key="management-of-facilities-handed-over",
        parent="facilities-of-new-housing",
        title=Wording(
            "管理移交的综合服务设施", "manage the service facilities that are handed over"
        ),
        citations=(DOCUMENT.cite("附件第29项"),),
        duties=printed(inferred(responsible(d.RESIDENTS_COMMITTEES))),
        topics=(FACILITIES_TOPIC,),
        level=Level.COMMUNITY,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="registration-of-facility-land",
        number="30",
        title=Wording(
            "登记政府投资建设的综合服务设施用地",
            "register the land of service facilities built with government money",
        ),
        citations=(DOCUMENT.cite("附件第30项"),),
        duties=printed(responsible(d.LAND_BRANCH)),
        topics=(REGISTRATION_OF_PROPERTY_TOPIC, FACILITIES_TOPIC),
        covers=("registration-of-government-funded-facilities",),
        reading=Wording("正文没有相应条文", "no point speaks of it"),
    ),
    Task(
        key="sports-parks",
        number="31",
        title=Wording("建设社区体育公园", "sports parks in communities"),
        citations=(DOCUMENT.cite("附件第31项"), DOCUMENT.cite("第15条")),
        duties=printed(
            responsible(d.CULTURE_SPORTS_AND_EDUCATION_BUREAU, d.HOUSING_AND_CONSTRUCTION_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(CULTURE_AND_SPORT_TOPIC, FACILITIES_TOPIC),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="planning-pilots",
        number="32",
        title=Wording("开展社区规划编制试点", "pilots of community plans"),
        citations=(DOCUMENT.cite("附件第32项"), DOCUMENT.cite("第16条")),
        duties=printed(
            responsible(
                d.HOUSING_AND_CONSTRUCTION_BUREAU, d.PLANNING_BRANCH, d.SOCIAL_AFFAIRS_BUREAU
            ),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(PLANNING_TOPIC, PILOTS_TOPIC),
        deliverable=Deliverable.PLAN,
    ),
    Task(
        key="owners-assemblies-and-committees",
        number="33",
        title=Wording(
            "引导小区成立和规范业主大会、业主委员会",
            "owners' assemblies and committees: set up where wanted, and run by rule",
        ),
        citations=(DOCUMENT.cite("附件第33项"), DOCUMENT.cite("第17条")),
        duties=printed(
            responsible(d.HOUSING_AND_CONSTRUCTION_BUREAU),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(OWNERS_TOPIC, PROPERTY_MANAGEMENT_TOPIC),
        covers=("owners-assembly-and-committee",),
    ),
    Task(
        key="conversion-of-villages",
        number="34",
        title=Wording(
            "稳妥推进村改居", "conversion of villages to residents' committees, with care"
        ),
        citations=(DOCUMENT.cite("附件第34项"), DOCUMENT.cite("第18条")),
        duties=printed(
            responsible(
                d.AGRICULTURE_BUREAU,
                _ORGANIZATION,
                d.CULTURE_SPORTS_AND_EDUCATION_BUREAU,
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
        topics=(VILLAGE_CONVERSION_TOPIC, COLLECTIVE_ECONOMY_TOPIC),
    ),
    Task(
        key="training-and-allowance-of-workers",
        number="35",
        title=Wording(
            "培训社区工作者，落实社会工作职业津贴",
            "train community workers; professional allowances for certified ones",
        ),
        citations=(DOCUMENT.cite("附件第35项"), DOCUMENT.cite("第19条")),
        duties=printed(
            responsible(_ORGANIZATION),
            responsible(
                d.SOCIAL_AFFAIRS_BUREAU,
                d.CULTURE_SPORTS_AND_EDUCATION_BUREAU,
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
        title=Wording("保障社区工作者薪酬待遇", "secure the pay of community workers"),
        citations=(DOCUMENT.cite("附件第36项"), DOCUMENT.cite("第19条")),
        duties=printed(
            responsible(_ORGANIZATION, d.SOCIAL_AFFAIRS_BUREAU, d.FINANCE_BRANCH),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(WORKER_PAY_TOPIC, COMMUNITY_WORKERS_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="recruitment-from-secretaries",
        number="37",
        title=Wording(
            "从优秀社区党组织书记中招录公务员和事业编制人员",
            "recruit civil servants and staff of institutions from good Party secretaries "
            "of communities",
        ),
        citations=(DOCUMENT.cite("附件第37项"), DOCUMENT.cite("第19条")),
        duties=printed(
            responsible(_ORGANIZATION, d.HUMAN_RESOURCES_BRANCH),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(COMMUNITY_WORKERS_TOPIC,),
    ),
    Task(
        key="reports-on-the-work",
        number="38",
        title=Wording("通报社区治理工作情况", "regular reports on community governance"),
        citations=(DOCUMENT.cite("附件第38项"), DOCUMENT.cite("第20条")),
        duties=printed(responsible(_ORGANIZATION), responsible(d.SOCIAL_AFFAIRS_BUREAU)),
        topics=(LEADERSHIP_TOPIC, APPRAISAL_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="model-communities-and-praise",
        number="39",
        title=Wording(
            "开展和谐、幸福社区创建和结对共建，表扬先进",
            "model campaigns, pairing of communities, praise for the best",
        ),
        citations=(DOCUMENT.cite("附件第39项"), DOCUMENT.cite("第22条")),
        duties=printed(
            responsible(d.SOCIAL_AFFAIRS_BUREAU, _ORGANIZATION, d.HUMAN_RESOURCES_BRANCH),
            responsible(d.VILLAGES_AND_COMMUNITIES),
        ),
        topics=(MODEL_COMMUNITIES_TOPIC,),
        covers=("model-communities", "harmonious-communities-everywhere"),
        reading=Wording(
            "第3条目标按由创建活动实现理解：第22条要求创建和谐幸福美丽社区",
            "the goals of point 3 are read as those of these campaigns: "
            "point 22 wants such communities to come of them",
        ),
    ),
)
