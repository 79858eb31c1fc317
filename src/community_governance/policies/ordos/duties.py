"""Ordos 2018: its twenty numbered tasks with the lists in brackets, and what sentences assign besides.

A numbered task carries the list printed at its end: who leads, who supports, in that order.
Where a sentence names a body and what it is to do, that is a task of its own with the numbered
one as its parent. Bodies that are only to be brought in or encouraged to take part
(发挥…作用, 广泛参与) are given no duty; nor is a prohibition one.
"""

from community_governance.model.organization import (
    Accountability,
    Deliverable,
    Task,
    inferred,
    lead,
    named,
    printed,
    ranked,
    responsible,
    supervise,
    support,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    APPRAISAL_TOPIC,
    BURDEN_REDUCTION_TOPIC,
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
    HEALTH_TOPIC,
    INFORMATION_SYSTEMS_TOPIC,
    LEADERSHIP_TOPIC,
    MEDIATION_TOPIC,
    MIGRANTS_TOPIC,
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
    PUBLICITY_TOPIC,
    PURCHASE_OF_SERVICES_TOPIC,
    REGISTRATION_OF_PROPERTY_TOPIC,
    RESEARCH_AND_POLICY_TOPIC,
    RULE_OF_LAW_TOPIC,
    SELF_GOVERNMENT_TOPIC,
    SOCIAL_ORGANIZATIONS_TOPIC,
    SOCIAL_WORK_TOPIC,
    SUPERVISION_BY_RESIDENTS_TOPIC,
    VOLUNTEERING_TOPIC,
    WORK_ITEMS_TOPIC,
    WORKER_PAY_TOPIC,
    WORKER_TRAINING_TOPIC,
    Wording,
)
from community_governance.policies.ordos import departments as d
from community_governance.policies.ordos.document import DOCUMENT

__all__ = ["TASKS"]

_RESPONSIBLE = Wording(
    "角色未印明，按负责理解", "no role is printed; who is to act is read as responsible"
)

TASKS = (
    Task(
        key="carry-out-the-opinions",
        title=Wording("组织落实本实施意见", "carry out these opinions"),
        citations=(DOCUMENT.cite("通知"),),
        duties=printed(
            inferred(
                responsible(
                    d.BANNER_PARTY_COMMITTEES,
                    named("人民政府", d.BANNER_GOVERNMENTS),
                )
            ),
            inferred(responsible(d.CITY_DEPARTMENTS, d.MASS_ORGANIZATIONS)),
        ),
        topics=(LEADERSHIP_TOPIC,),
        reading=Wording(
            "通知要求收文单位贯彻执行；角色未印明，按负责理解",
            "the notice tells those it is sent to to carry it out; no role is printed, "
            "read as responsible",
        ),
    ),
    Task(
        key="party-leadership",
        number="1",
        title=Wording(
            "加强基层党组织对社区治理的领导",
            "strengthen the leadership of primary-level Party organizations",
        ),
        citations=(DOCUMENT.cite("二(一)1"),),
        duties=printed(
            lead(d.ORGANIZATION_DEPARTMENT, d.DISCIPLINE_INSPECTION_COMMISSION),
            support(d.CIVIL_AFFAIRS_BUREAU, d.BANNER_GOVERNMENTS),
        ),
        topics=(PARTY_BUILDING_TOPIC, CLEAN_GOVERNMENT_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC),
        covers=("residents-affairs-supervision-committee",),
    ),
    Task(
        key="township-party-committees-turn-to-party-building",
        parent="party-leadership",
        title=Wording(
            "苏木乡镇（街道）党（工）委转移工作重心，抓好基层党建和社区公共事务",
            "township Party committees turn to Party building and to services, management "
            "and safety in communities",
        ),
        citations=(DOCUMENT.cite("二(一)1"),),
        duties=printed(inferred(responsible(d.TOWNSHIP_PARTY_COMMITTEES))),
        topics=(PARTY_BUILDING_TOPIC, PUBLIC_SERVICES_TOPIC),
        level=Level.TOWNSHIP,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="lists-of-powers-and-work-items",
        number="2",
        title=Wording(
            "厘清政府与自治组织权责，制定权责清单和事项清单",
            "draw the line between government and self-government: lists of powers, "
            "responsibilities and work items",
        ),
        citations=(DOCUMENT.cite("二(一)2"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(d.BANNER_GOVERNMENTS, d.ORGANIZATION_DEPARTMENT),
        ),
        topics=(POWERS_AND_DUTIES_TOPIC, WORK_ITEMS_TOPIC, PURCHASE_OF_SERVICES_TOPIC),
        deliverable=Deliverable.LIST,
    ),
    Task(
        key="subdistrict-offices-govern-communities",
        parent="lists-of-powers-and-work-items",
        title=Wording(
            "街道办事处履行六项社区治理职责",
            "subdistrict offices fulfil their six functions in community governance",
        ),
        citations=(DOCUMENT.cite("二(一)2"),),
        duties=printed(inferred(responsible(d.SUBDISTRICT_OFFICES))),
        topics=(POWERS_AND_DUTIES_TOPIC,),
        level=Level.TOWNSHIP,
        reading=Wording(
            "按负责理解；六项依次为统筹发展、组织服务、综合管理、社会动员、指导自治、维护平安",
            "read as responsible; the six: development, services, management, mobilizing society, "
            "guiding self-government, safety",
        ),
    ),
    Task(
        key="township-governments-govern-communities",
        parent="lists-of-powers-and-work-items",
        title=Wording(
            "苏木乡镇政府履行社区治理职责",
            "governments of sumus, townships and towns fulfil their functions "
            "in community governance",
        ),
        citations=(DOCUMENT.cite("二(一)2"),),
        duties=printed(inferred(responsible(d.TOWNSHIP_GOVERNMENTS))),
        topics=(POWERS_AND_DUTIES_TOPIC,),
        level=Level.TOWNSHIP,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="services-outside-the-lists-purchased",
        parent="lists-of-powers-and-work-items",
        title=Wording(
            "两项清单以外的事项通过购买服务提供",
            "what stands on neither list is provided through purchased services",
        ),
        citations=(DOCUMENT.cite("二(一)2"),),
        duties=printed(inferred(responsible(d.TOWNSHIP_GOVERNMENTS, d.SUBDISTRICT_OFFICES))),
        topics=(PURCHASE_OF_SERVICES_TOPIC, WORK_ITEMS_TOPIC),
        level=Level.TOWNSHIP,
        reading=Wording(
            "角色未印明，按负责理解；街道办事处印在括号内",
            "no role is printed, read as responsible; the subdistrict offices stand in brackets",
        ),
    ),
    Task(
        key="democratic-management",
        number="3",
        title=Wording(
            "加强社区居民委员会建设，完善民主选举和民主管理",
            "build up residents' committees, elections and democratic management",
        ),
        citations=(DOCUMENT.cite("二(一)3"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(
                d.ORGANIZATION_DEPARTMENT,
                d.COMPREHENSIVE_GOVERNANCE_OFFICE,
                d.BANNER_GOVERNMENTS,
            ),
        ),
        topics=(ELECTIONS_TOPIC, SELF_GOVERNMENT_TOPIC, PILOTS_TOPIC),
    ),
    Task(
        key="burden-reduction",
        number="4",
        title=Wording(
            "社区减负增效，实行社区工作事项准入",
            "lighten the burden of communities; admission of work items",
        ),
        citations=(DOCUMENT.cite("二(一)4"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(d.ORGANIZATION_DEPARTMENT, d.BANNER_GOVERNMENTS),
        ),
        topics=(
            BURDEN_REDUCTION_TOPIC,
            WORK_ITEMS_TOPIC,
            CERTIFICATES_TOPIC,
            APPRAISAL_TOPIC,
        ),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="one-combined-appraisal",
        parent="burden-reduction",
        title=Wording(
            "对社区工作统一综合考核评比", "appraise the work of communities once, as a whole"
        ),
        citations=(DOCUMENT.cite("二(一)4"),),
        duties=printed(inferred(responsible(d.PRIMARY_LEVEL_GOVERNMENTS))),
        topics=(APPRAISAL_TOPIC, BURDEN_REDUCTION_TOPIC),
        level=Level.TOWNSHIP,
        reading=Wording(
            "角色未印明，按负责理解；各职能部门不再单独考核属禁止性规定，不作为职责",
            "no role is printed, read as responsible; that departments hold no appraisals of "
            "their own is a prohibition and no duty",
        ),
    ),
    Task(
        key="social-forces",
        number="5",
        title=Wording("引导社会力量参与社区治理", "bring social forces into community governance"),
        citations=(DOCUMENT.cite("二(一)5"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(
                d.ORGANIZATION_DEPARTMENT,
                d.EDUCATION_BUREAU,
                d.JUSTICE_BUREAU,
                d.FINANCE_BUREAU,
                d.HUMAN_RESOURCES_BUREAU,
                d.AGRICULTURE_BUREAU,
                d.CULTURE_BUREAU,
                d.HEALTH_COMMISSION,
                d.SPORTS_BUREAU,
                d.TAXATION_BUREAU,
                d.CENTRAL_BANK_BRANCH,
            ),
        ),
        topics=(SOCIAL_ORGANIZATIONS_TOPIC, SOCIAL_WORK_TOPIC, COLLECTIVE_ECONOMY_TOPIC),
    ),
    Task(
        key="incubators-for-social-organizations",
        parent="social-forces",
        title=Wording(
            "建立社区社会组织孵化平台并制定扶持政策",
            "set up incubators for community social organizations and policies to support them",
        ),
        citations=(DOCUMENT.cite("二(一)5"),),
        duties=printed(inferred(responsible(named("旗区", d.BANNERS_AND_DISTRICTS)))),
        topics=(SOCIAL_ORGANIZATIONS_TOPIC,),
        level=Level.COUNTY,
        reading=Wording(
            "原文为鼓励；角色未印明，按负责理解",
            "the text encourages it; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="linkage-of-communities-and-social-organizations",
        parent="social-forces",
        title=Wording(
            "形成社区组织设计、社会组织承接的服务联动机制",
            "a linkage in which organizations of communities design services "
            "and social organizations take them on",
        ),
        citations=(DOCUMENT.cite("二(一)5"),),
        duties=printed(
            inferred(responsible(d.COMMUNITY_ORGANIZATIONS)),
            inferred(responsible(d.SOCIAL_ORGANIZATIONS)),
        ),
        topics=(SOCIAL_WORK_TOPIC, SOCIAL_ORGANIZATIONS_TOPIC),
        deliverable=Deliverable.MECHANISM,
        reading=Wording(
            "社区组织发现需求、设计项目，社会组织承接、实施项目；角色未印明，均按负责理解",
            "the former find needs and design projects, the latter take them on; "
            "no role is printed, both are read as responsible",
        ),
    ),
    Task(
        key="service-facilities",
        number="6",
        title=Wording(
            "建设社区综合服务设施，落实社区工作用房",
            "build integrated service facilities and secure community working premises",
        ),
        citations=(DOCUMENT.cite("二(二)6"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(
                d.DEVELOPMENT_AND_REFORM_COMMISSION,
                d.FINANCE_BUREAU,
                d.LAND_BUREAU,
                d.HOUSING_BUREAU,
                d.PLANNING_BUREAU,
                d.BANNER_GOVERNMENTS,
            ),
        ),
        topics=(FACILITIES_TOPIC, REGISTRATION_OF_PROPERTY_TOPIC),
        covers=(
            "registration-of-government-funded-facilities",
            "functions-of-the-service-center",
            "preferential-utilities",
            "working-premises-per-hundred-households",
        ),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="joint-review-of-housing-projects",
        parent="service-facilities",
        title=Wording(
            "联合审查和验收小区住宅项目配建的服务中心用房",
            "review and accept jointly the service-center premises of housing projects",
        ),
        citations=(DOCUMENT.cite("二(二)6", "联审联验"),),
        duties=printed(
            inferred(
                responsible(
                    named("各级规划", d.PLANNING_DEPARTMENTS),
                    named("建设部门", d.CONSTRUCTION_DEPARTMENTS),
                )
            )
        ),
        topics=(FACILITIES_TOPIC, PLANNING_TOPIC),
        covers=("joint-review-of-center-premises",),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="supply-of-services",
        number="7",
        title=Wording(
            "健全社区服务机构，编制公共服务指导目录",
            "service bodies for communities and a guiding catalogue of public services",
        ),
        citations=(DOCUMENT.cite("二(二)7"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(
                d.FINANCE_BUREAU,
                d.HUMAN_RESOURCES_BUREAU,
                d.HEALTH_COMMISSION,
                d.EDUCATION_BUREAU,
                d.HOUSING_BUREAU,
                d.WORK_SAFETY_BUREAU,
                d.CULTURE_BUREAU,
                d.SPORTS_BUREAU,
                d.COMMERCE_BUREAU,
                d.COOPERATIVE_FEDERATION_OF_ORDOS,
                d.BANNER_GOVERNMENTS,
            ),
        ),
        topics=(PUBLIC_SERVICES_TOPIC, COMMERCE_TOPIC, CULTURE_AND_SPORT_TOPIC),
        deliverable=Deliverable.LIST,
    ),
    Task(
        key="ways-of-service",
        number="8",
        title=Wording(
            "创新公共服务方式，控制办公面积占比",
            "better ways of public service; offices held to their share of the space",
        ),
        citations=(DOCUMENT.cite("二(二)8"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(d.HEALTH_COMMISSION, d.BANNER_GOVERNMENTS),
        ),
        topics=(
            PUBLIC_SERVICES_TOPIC,
            FACILITIES_TOPIC,
            HEALTH_TOPIC,
            MODEL_COMMUNITIES_TOPIC,
        ),
        covers=("service-modes", "office-share-of-public-space"),
    ),
    Task(
        key="community-planning",
        number="9",
        title=Wording(
            "开展社区规划编制试点，把服务设施建设纳入各级规划",
            "pilots of community plans; service facilities taken into the plans of each level",
        ),
        citations=(DOCUMENT.cite("二(三)9"),),
        duties=printed(
            lead(d.BANNER_GOVERNMENTS),
            support(
                d.PLANNING_BUREAU,
                d.CIVIL_AFFAIRS_BUREAU,
                d.DEVELOPMENT_AND_REFORM_COMMISSION,
                d.FINANCE_BUREAU,
                d.LAND_BUREAU,
            ),
        ),
        topics=(PLANNING_TOPIC, PILOTS_TOPIC, FACILITIES_TOPIC),
        deliverable=Deliverable.PLAN,
    ),
    Task(
        key="deliberation",
        number="10",
        title=Wording("完善社区议事协商机制", "better mechanisms of deliberation"),
        citations=(DOCUMENT.cite("二(三)10"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(
                d.PUBLIC_SECURITY_BUREAU,
                d.AGRICULTURE_BUREAU,
                d.DEVELOPMENT_AND_REFORM_COMMISSION,
                d.CENTRAL_BANK_BRANCH,
            ),
        ),
        topics=(DELIBERATION_TOPIC, MIGRANTS_TOPIC, CREDIT_SYSTEM_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="residents-deliberate-on-their-affairs",
        parent="deliberation",
        title=Wording(
            "组织居民协商解决公共事项、实际困难和矛盾纠纷",
            "bring residents together to settle public matters, hardships and disputes",
        ),
        citations=(DOCUMENT.cite("二(三)10"),),
        duties=printed(lead(d.COMMUNITY_PARTY_ORGANIZATIONS, d.SELF_GOVERNING_ORGANIZATIONS)),
        topics=(DELIBERATION_TOPIC, MEDIATION_TOPIC),
        level=Level.COMMUNITY,
        reading=Wording("原文为“原则上”牵头", "they lead in principle (原则上)"),
    ),
    Task(
        key="civility",
        number="11",
        title=Wording(
            "加强社区精神文明建设，创建文明社区和文明小区",
            "civility in communities; civilized communities and compounds",
        ),
        citations=(DOCUMENT.cite("二(三)11"),),
        duties=printed(
            lead(d.PUBLICITY_DEPARTMENT),
            support(
                d.CULTURAL_AND_ETHICAL_PROGRESS_OFFICE,
                d.CIVIL_AFFAIRS_BUREAU,
                d.ETHNIC_AFFAIRS_COMMISSION,
                d.CULTURE_BUREAU,
                d.SPORTS_BUREAU,
                d.EDUCATION_BUREAU,
            ),
        ),
        topics=(
            CIVILITY_TOPIC,
            CULTURE_AND_SPORT_TOPIC,
            ETHNIC_UNITY_TOPIC,
            COMMUNITY_EDUCATION_TOPIC,
            VOLUNTEERING_TOPIC,
        ),
        covers=(
            "volunteer-station",
            "residents-pact",
            "parents-school-and-place-for-minors",
            "civilized-communities",
            "civilized-compounds",
        ),
    ),
    Task(
        key="festivals-of-culture-and-books",
        parent="civility",
        title=Wording(
            "定期进驻社区开展文化、图书主题活动",
            "come to communities regularly with festivals of culture and books",
        ),
        citations=(DOCUMENT.cite("二(三)11"),),
        duties=printed(
            inferred(
                responsible(
                    d.LIBRARIES,
                    d.CULTURE_CENTERS,
                    d.CULTURE_SOCIETIES,
                    d.OTHER_CULTURE_BODIES,
                )
            )
        ),
        topics=(CULTURE_AND_SPORT_TOPIC,),
        reading=Wording(
            "原文为动员和引领；角色未印明，按负责理解",
            "they are to be mobilized and led to it; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="rule-of-law",
        number="12",
        title=Wording(
            "推进社区法治和平安建设", "the rule of law and public security in communities"
        ),
        citations=(DOCUMENT.cite("二(三)12"),),
        duties=printed(
            lead(d.JUSTICE_BUREAU),
            support(
                d.PUBLIC_SECURITY_BUREAU,
                d.INTERMEDIATE_COURT,
                d.PROCURATORATE_OF_ORDOS,
                d.COMPREHENSIVE_GOVERNANCE_OFFICE,
                d.DEVELOPMENT_AND_REFORM_COMMISSION,
            ),
        ),
        topics=(RULE_OF_LAW_TOPIC, MEDIATION_TOPIC, PUBLIC_SECURITY_TOPIC, GRIDS_TOPIC),
    ),
    Task(
        key="living-environment",
        number="13",
        title=Wording("改善社区人居环境", "a better living environment"),
        citations=(DOCUMENT.cite("二(三)13"),),
        duties=printed(
            lead(d.BANNER_GOVERNMENTS),
            support(
                d.URBAN_MANAGEMENT_BUREAU,
                d.ENVIRONMENTAL_PROTECTION_BUREAU,
                d.HOUSING_BUREAU,
                d.CONSTRUCTION_COMMISSION,
                d.CIVIL_AFFAIRS_BUREAU,
                d.OTHER_DEPARTMENTS,
            ),
        ),
        topics=(ENVIRONMENT_TOPIC,),
    ),
    Task(
        key="emergencies",
        number="14",
        title=Wording(
            "提高社区应急和消防能力", "readiness of communities for emergencies and fire"
        ),
        citations=(DOCUMENT.cite("二(三)14"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(
                d.COMPREHENSIVE_GOVERNANCE_OFFICE,
                d.PUBLIC_SECURITY_BUREAU,
                d.HEALTH_COMMISSION,
                d.WORK_SAFETY_BUREAU,
                d.QUALITY_SUPERVISION_BUREAU,
            ),
        ),
        topics=(EMERGENCIES_TOPIC, FIRE_SAFETY_TOPIC),
        covers=("fire-station-or-brigade",),
    ),
    Task(
        key="property-management",
        number="15",
        title=Wording("改进社区物业管理与服务", "better property management and services"),
        citations=(DOCUMENT.cite("二(三)15"),),
        duties=printed(
            lead(d.HOUSING_BUREAU),
            support(
                d.CIVIL_AFFAIRS_BUREAU,
                d.URBAN_MANAGEMENT_BUREAU,
                d.ENVIRONMENTAL_PROTECTION_BUREAU,
                d.QUALITY_SUPERVISION_BUREAU,
                d.FOOD_AND_DRUG_BUREAU,
                d.CONSTRUCTION_COMMISSION,
                d.INTERMEDIATE_COURT,
                d.BANNER_GOVERNMENTS,
            ),
        ),
        topics=(PROPERTY_MANAGEMENT_TOPIC, OWNERS_TOPIC, MEDIATION_TOPIC),
        covers=("party-organization-of-compounds",),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="guidance-and-supervision-of-owners-committees",
        parent="property-management",
        title=Wording(
            "指导和监督业主委员会、物业服务企业",
            "guide and supervise owners' committees and property-service firms",
        ),
        citations=(DOCUMENT.cite("二(三)15", "指导和监督"),),
        duties=printed(supervise(d.COMMUNITY_PARTY_ORGANIZATIONS, d.RESIDENTS_COMMITTEES)),
        topics=(PROPERTY_MANAGEMENT_TOPIC, OWNERS_TOPIC),
        level=Level.COMMUNITY,
    ),
    Task(
        key="self-management-of-old-compounds",
        parent="property-management",
        title=Wording(
            "探索无物业老旧小区自治管理",
            "explore self-management of old compounds without a property firm",
        ),
        citations=(DOCUMENT.cite("二(三)15"),),
        duties=printed(inferred(responsible(d.RESIDENTS_COMMITTEES))),
        topics=(PROPERTY_MANAGEMENT_TOPIC, SELF_GOVERNMENT_TOPIC),
        level=Level.COMMUNITY,
        reading=Wording(
            "原文为探索“依托”；角色未印明，按负责理解",
            "to be explored, resting on them (依托); no role is printed, read as responsible",
        ),
    ),
    Task(
        key="tribunals-in-communities",
        parent="property-management",
        title=Wording(
            "法庭进社区，实地调处物业投诉和纠纷",
            "tribunals come to communities and settle property complaints on the spot",
        ),
        citations=(DOCUMENT.cite("二(三)15", "法庭进社区"),),
        duties=printed(inferred(responsible(d.TRIBUNALS))),
        topics=(PROPERTY_MANAGEMENT_TOPIC, MEDIATION_TOPIC),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="information-systems-and-grids",
        number="16",
        title=Wording(
            "推进社区信息化、综治中心和网格化服务管理",
            "information systems, comprehensive-governance centers and grids",
        ),
        citations=(DOCUMENT.cite("二(三)16"),),
        duties=printed(
            lead(d.BANNER_GOVERNMENTS),
            support(
                d.PUBLICITY_DEPARTMENT,
                d.ECONOMY_AND_INFORMATION_COMMISSION,
                d.BIG_DATA_BUREAU,
                d.CIVIL_AFFAIRS_BUREAU,
                d.GOVERNMENT_SERVICE_CENTER,
                d.DEVELOPMENT_AND_REFORM_COMMISSION,
                d.CYBERSPACE_AFFAIRS_OFFICE,
                d.PUBLIC_SECURITY_BUREAU,
                d.FINANCE_BUREAU,
                d.POLITICAL_AND_LEGAL_AFFAIRS_COMMISSION,
                d.COMPREHENSIVE_GOVERNANCE_OFFICE,
                d.AGRICULTURE_BUREAU,
                d.COMMERCE_BUREAU,
                d.COOPERATIVE_FEDERATION_OF_ORDOS,
                d.POVERTY_ALLEVIATION_OFFICE,
                d.ORDOS_DAILY,
            ),
        ),
        topics=(
            INFORMATION_SYSTEMS_TOPIC,
            GRIDS_TOPIC,
            ONLINE_GOVERNMENT_TOPIC,
            PUBLIC_SECURITY_TOPIC,
            E_COMMERCE_TOPIC,
        ),
        covers=("comprehensive-governance-centers-everywhere", "grid-service-everywhere"),
    ),
    Task(
        key="leadership-and-mechanism",
        number="(一)",
        title=Wording("完善社区治理领导体制和工作机制", "the leadership and mechanism of the work"),
        citations=(DOCUMENT.cite("三(一)"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(d.ORGANIZATION_DEPARTMENT, d.STAFFING_COMMISSION_OFFICE, d.BANNER_GOVERNMENTS),
        ),
        topics=(LEADERSHIP_TOPIC, APPRAISAL_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="on-the-agenda-of-party-and-government",
        parent="leadership-and-mechanism",
        title=Wording(
            "把社区治理列入议事日程，定期研究重大事项",
            "put community governance on the agenda and decide its major matters regularly",
        ),
        citations=(DOCUMENT.cite("三(一)"),),
        duties=printed(
            inferred(responsible(d.PARTY_COMMITTEES, named("政府", d.GOVERNMENTS))),
        ),
        topics=(LEADERSHIP_TOPIC,),
        deliverable=Deliverable.MECHANISM,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="ranks-of-accountability",
        parent="leadership-and-mechanism",
        title=Wording(
            "三级书记分别履行第一、直接、具体责任",
            "secretaries at three levels: first, direct and specific accountability",
        ),
        citations=(DOCUMENT.cite("三(一)", "第一责任人", "直接责任人", "具体责任"),),
        duties=printed(
            ranked(Accountability.FIRST, d.BANNER_SECRETARIES),
            ranked(Accountability.DIRECT, d.TOWNSHIP_SECRETARIES),
            ranked(Accountability.SPECIFIC, d.COMMUNITY_SECRETARIES),
        ),
        topics=(LEADERSHIP_TOPIC, PARTY_BUILDING_TOPIC),
    ),
    Task(
        key="community-workers",
        number="(二)",
        title=Wording(
            "加强社区工作者队伍建设和管理", "build up and manage the body of community workers"
        ),
        citations=(DOCUMENT.cite("三(二)"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(
                d.ORGANIZATION_DEPARTMENT,
                d.EDUCATION_BUREAU,
                d.HUMAN_RESOURCES_BUREAU,
                d.BANNER_GOVERNMENTS,
            ),
        ),
        topics=(COMMUNITY_WORKERS_TOPIC, WORKER_TRAINING_TOPIC, WORKER_PAY_TOPIC),
        deliverable=Deliverable.PLAN,
    ),
    Task(
        key="posts-and-hiring",
        parent="community-workers",
        title=Wording(
            "社区专职工作人员设岗和招聘", "posts and hiring of full-time community workers"
        ),
        citations=(DOCUMENT.cite("三(二)"),),
        duties=printed(inferred(responsible(d.BANNER_DEPARTMENTS))),
        topics=(COMMUNITY_WORKERS_TOPIC,),
        level=Level.COUNTY,
        reading=Wording(
            "角色未印明，按负责理解；“相关”为哪些部门未列明",
            "no role is printed, read as responsible; which departments is not said",
        ),
    ),
    Task(
        key="management-of-full-time-workers",
        parent="community-workers",
        title=Wording("统一管理社区专职工作人员", "manage full-time community workers as one body"),
        citations=(DOCUMENT.cite("三(二)"),),
        duties=printed(inferred(responsible(d.TOWNSHIPS))),
        topics=(COMMUNITY_WORKERS_TOPIC,),
        level=Level.TOWNSHIP,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="deployment-of-full-time-workers",
        parent="community-workers",
        title=Wording("统筹使用社区专职工作人员", "deploy full-time community workers"),
        citations=(DOCUMENT.cite("三(二)"),),
        duties=printed(inferred(responsible(d.COMMUNITIES))),
        topics=(COMMUNITY_WORKERS_TOPIC,),
        level=Level.COMMUNITY,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="professional-allowance-paid",
        parent="community-workers",
        title=Wording("解决社会工作职业津贴经费", "find the money for professional allowances"),
        citations=(DOCUMENT.cite("三(二)"),),
        duties=printed(inferred(responsible(named("旗区", d.BANNERS_AND_DISTRICTS)))),
        topics=(WORKER_PAY_TOPIC, FUNDS_TOPIC),
        level=Level.COUNTY,
        reading=Wording(
            "“统筹解决”经费按负责理解", "to find the money (统筹解决) is read as responsible"
        ),
    ),
    Task(
        key="daily-management-and-appraisal-of-workers",
        parent="community-workers",
        title=Wording(
            "规范社区工作者日常管理，建立以群众满意度为主的评价机制",
            "manage community workers by rule and appraise them mainly by residents' satisfaction",
        ),
        citations=(DOCUMENT.cite("三(二)"),),
        duties=printed(inferred(responsible(d.BANNERS_AND_DISTRICTS))),
        topics=(COMMUNITY_WORKERS_TOPIC, APPRAISAL_TOPIC),
        level=Level.COUNTY,
        deliverable=Deliverable.MECHANISM,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="funds",
        number="(三)",
        title=Wording("强化社区治理资金保障", "secure the funds of community governance"),
        citations=(DOCUMENT.cite("三(三)"),),
        duties=printed(lead(d.FINANCE_BUREAU), support(d.CIVIL_AFFAIRS_BUREAU)),
        topics=(FUNDS_TOPIC,),
    ),
    Task(
        key="funds-pooled",
        parent="funds",
        title=Wording(
            "统筹使用各级各部门投入社区的资金",
            "pool the funds that levels and departments put into communities",
        ),
        citations=(DOCUMENT.cite("三(三)"),),
        duties=printed(inferred(responsible(d.LOCALITIES))),
        topics=(FUNDS_TOPIC,),
        reading=Wording(
            "“统筹使用”资金按负责理解；社区党组织是落实的渠道，不作为职责",
            "to pool the funds (统筹使用) is read as responsible; that they reach communities "
            "through the Party organizations gives these no duty",
        ),
    ),
    Task(
        key="welfare-lottery-fund",
        parent="funds",
        title=Wording(
            "安排福彩公益金支持社区公益服务项目",
            "set aside welfare-lottery funds for charitable services in communities",
        ),
        citations=(DOCUMENT.cite("三(三)"),),
        duties=printed(inferred(responsible(d.CITY_LEVEL))),
        topics=(FUNDS_TOPIC, SOCIAL_ORGANIZATIONS_TOPIC),
        level=Level.PREFECTURE,
        reading=Wording(
            "角色未印明，按负责理解；数额未印明",
            "no role is printed, read as responsible; no amount is printed",
        ),
    ),
    Task(
        key="policies-and-publicity",
        number="(四)",
        title=Wording("加强理论研究、政策制定和宣传", "research, policies and publicity"),
        citations=(DOCUMENT.cite("三(四)"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS_BUREAU),
            support(
                d.PUBLICITY_DEPARTMENT,
                d.DEVELOPMENT_AND_REFORM_COMMISSION,
                d.QUALITY_SUPERVISION_BUREAU,
            ),
        ),
        topics=(RESEARCH_AND_POLICY_TOPIC, PUBLICITY_TOPIC),
    ),
    Task(
        key="plans-of-work-of-banners-and-districts",
        title=Wording("制定本旗区的具体工作方案", "a plan of work for each banner and district"),
        citations=(DOCUMENT.cite("结尾"),),
        duties=printed(inferred(responsible(d.BANNERS_AND_DISTRICTS))),
        topics=(LEADERSHIP_TOPIC,),
        level=Level.COUNTY,
        deliverable=Deliverable.PLAN,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="departments-carry-out-their-tasks",
        title=Wording("按任务分工抓好落实", "carry out the tasks as shared out"),
        citations=(DOCUMENT.cite("结尾"),),
        duties=printed(inferred(responsible(d.DEPARTMENTS_CONCERNED))),
        topics=(LEADERSHIP_TOPIC,),
        reading=_RESPONSIBLE,
    ),
)
