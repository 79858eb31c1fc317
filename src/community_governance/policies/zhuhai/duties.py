"""Zhuhai 2010: what its sentences assign; it has no list of tasks, and the copy breaks off in 五(三).

A sentence that names a body and what it is to do is a task, and so is what a dated goal asks,
though nobody is named for it. Where a role word is printed
(牵头, 配合, 统筹, 协调, 监督, 审批, 负责) the role is stated; else it is read, and the reading says so.
Bodies that are only to be brought in or encouraged to take part are given no duty;
nor is a prohibition or a leave (可) one.
"""

from datetime import date

from community_governance.model.organization import (
    Deliverable,
    Task,
    approve,
    coordinate,
    inferred,
    lead,
    named,
    printed,
    responsible,
    supervise,
    support,
    undetermined,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    COMMUNITY_WORKERS_TOPIC,
    DELIBERATION_TOPIC,
    FACILITIES_TOPIC,
    FUNDS_TOPIC,
    INFORMATION_SYSTEMS_TOPIC,
    LEADERSHIP_TOPIC,
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
    SELF_GOVERNMENT_TOPIC,
    SOCIAL_ORGANIZATIONS_TOPIC,
    SOCIAL_WORK_TOPIC,
    SUPERVISION_BY_RESIDENTS_TOPIC,
    VOLUNTEERING_TOPIC,
    WORK_ITEMS_TOPIC,
    Wording,
)
from community_governance.policies.zhuhai import departments as d
from community_governance.policies.zhuhai.document import DOCUMENT

__all__ = ["TASKS"]

_NOBODY = Wording("未写明由谁负责", "who is to see to it is not said")
_RESPONSIBLE = Wording(
    "角色未印明，按负责理解", "no role is printed; who is to act is read as responsible"
)

TASKS = (
    Task(
        key="pilot",
        title=Wording("在香洲区先行试点", "a pilot in Xiangzhou District first"),
        citations=(DOCUMENT.cite("一(三)", "2010年在香洲区开展试点"),),
        topics=(PILOTS_TOPIC,),
        covers=("pilot-in-xiangzhou",),
        due=date(2010, 12, 31),
        due_as_printed="2010年",
        reading=_NOBODY,
    ),
    Task(
        key="government-service-centers",
        title=Wording(
            "每个街道（镇）设立社区政务服务中心",
            "a community government-service center in every subdistrict and town",
        ),
        citations=(
            DOCUMENT.cite("一(四)", "所有街道(镇)设立社区政务服务中心"),
            DOCUMENT.cite("四(三)"),
        ),
        duties=printed(undetermined(responsible(d.SUBDISTRICTS_AND_TOWNS))),
        topics=(FACILITIES_TOPIC, PUBLIC_SERVICES_TOPIC, ONLINE_GOVERNMENT_TOPIC),
        covers=(
            "government-service-center",
            "government-service-centers-xiangzhou",
            "government-service-centers",
        ),
        deliverable=Deliverable.FACILITY,
        reading=Wording(
            "“街道（镇）设立”可指由其设立，也可指设在其地；四(三)作“在街道(镇)设立”，由谁设立未定",
            "一(四) may name who is to set them up or only where; 四(三) has in (在): left open",
        ),
    ),
    Task(
        key="public-service-stations",
        title=Wording(
            "具备条件的社区设立社区公共服务站",
            "a community public-service station where the conditions are there",
        ),
        citations=(
            DOCUMENT.cite("一(四)", "具备条件的社区设立社区公共服务站"),
            DOCUMENT.cite("四(三)"),
        ),
        duties=printed(undetermined(responsible(d.COMMUNITIES))),
        topics=(FACILITIES_TOPIC, PUBLIC_SERVICES_TOPIC),
        covers=("one-station-per-committee", "public-service-stations"),
        deliverable=Deliverable.FACILITY,
        reading=Wording(
            "“社区设立”可指由其设立，也可指设在其地；四(三)作“在具备条件的社区”，由谁设立未定",
            "一(四) may name who is to set them up or only where; 四(三) has in (在): left open",
        ),
    ),
    Task(
        key="policies-powers-and-funds-from-above",
        title=Wording(
            "完善政策、下放权限、增加投入，健全协调和监督检查机制",
            "better policies, powers handed down, more money, mechanisms to coordinate and supervise",
        ),
        citations=(DOCUMENT.cite("二(一)"),),
        duties=printed(inferred(responsible(d.CITY_AND_DISTRICT_GOVERNMENTS))),
        topics=(POWERS_AND_DUTIES_TOPIC, FUNDS_TOPIC),
        deliverable=Deliverable.MECHANISM,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="management-and-services-in-subdistricts-and-towns",
        title=Wording(
            "组织协调落实辖区社会管理和公共服务，并监督检查",
            "coordinate, carry out and inspect management and services in the area",
        ),
        citations=(DOCUMENT.cite("二(一)", "综合协调", "监督检查"),),
        duties=printed(
            inferred(responsible(d.SUBDISTRICTS_AND_TOWNS)),
            coordinate(d.SUBDISTRICTS_AND_TOWNS),
            supervise(d.SUBDISTRICTS_AND_TOWNS),
        ),
        topics=(POWERS_AND_DUTIES_TOPIC, PUBLIC_SERVICES_TOPIC, PUBLIC_SECURITY_TOPIC),
        level=Level.TOWNSHIP,
        reading=Wording(
            "一个主体，原文只印一次；“落实”按负责理解，协调、监督检查为所列职能",
            "one body, printed once; to carry out is read as responsible, "
            "to coordinate and to inspect are among its functions",
        ),
    ),
    Task(
        key="services-of-posted-offices",
        title=Wording(
            "派驻机构在综治、就业、调解、医疗等方面服务居民",
            "posted offices serve residents: security, work, mediation, health",
        ),
        citations=(DOCUMENT.cite("二(一)"),),
        duties=printed(inferred(responsible(d.POSTED_OFFICES))),
        topics=(PUBLIC_SERVICES_TOPIC,),
        level=Level.TOWNSHIP,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="party-organizations-serve-the-public",
        title=Wording(
            "社区党组织以促进公益、服务群众为主要工作",
            "Party organizations of communities above all promote the public good and serve people",
        ),
        citations=(DOCUMENT.cite("二(二)"),),
        duties=printed(inferred(responsible(d.COMMUNITY_PARTY_ORGANIZATIONS))),
        topics=(PARTY_BUILDING_TOPIC,),
        level=Level.COMMUNITY,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="party-organizations-of-owners-committees",
        title=Wording(
            "符合条件的业主委员会建立党组织",
            "Party organizations in owners' committees that meet the conditions",
        ),
        citations=(DOCUMENT.cite("二(二)"),),
        topics=(PARTY_BUILDING_TOPIC, OWNERS_TOPIC),
        covers=(
            "owners-committees-with-party-organization-xiangzhou",
            "owners-committees-with-party-organization",
        ),
        reading=_NOBODY,
    ),
    Task(
        key="five-link-self-government",
        title=Wording(
            "议事、决策、执行、协助、监督五环节的社区自治",
            "self-government in five links: deliberate, decide, execute, assist, supervise",
        ),
        citations=(DOCUMENT.cite("二(三)", "执行(社区居委会)", "监督(社区监督委员会)"),),
        duties=printed(
            inferred(responsible(d.RESIDENTS_COMMITTEES)),
            supervise(d.SUPERVISION_COMMITTEES),
        ),
        topics=(SELF_GOVERNMENT_TOPIC, DELIBERATION_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC),
        covers=(
            "self-government-chain-complete",
            "self-government-chain-xiangzhou",
            "self-government-chain",
        ),
        level=Level.COMMUNITY,
        deliverable=Deliverable.MECHANISM,
        reading=Wording(
            "执行按负责理解；议事、决策、协助三个环节不对应任何角色，不列",
            "to execute is read as responsible; to deliberate, to decide and to assist are "
            "none of the roles and are left out",
        ),
    ),
    Task(
        key="guidance-and-supervision-of-owners-committees",
        title=Wording(
            "社区居委会指导监督业主委员会",
            "residents' committees guide and supervise owners' committees",
        ),
        citations=(DOCUMENT.cite("二(三)", "指导监督业主委员会"),),
        duties=printed(supervise(d.RESIDENTS_COMMITTEES)),
        topics=(OWNERS_TOPIC,),
        level=Level.COMMUNITY,
        deliverable=Deliverable.MECHANISM,
        reading=Wording("原文为探索建立", "the text says to explore it"),
    ),
    Task(
        key="three-sides-support-one-another",
        title=Wording(
            "居委会、业主委员会、物业企业相互支持配合",
            "residents' committees, owners' committees and property firms support one another",
        ),
        citations=(DOCUMENT.cite("二(三)", "相互支持、相互配合"),),
        duties=printed(support(d.RESIDENTS_COMMITTEES, d.OWNERS_COMMITTEES, d.PROPERTY_FIRMS)),
        topics=(PROPERTY_MANAGEMENT_TOPIC, OWNERS_TOPIC),
        level=Level.COMMUNITY,
    ),
    Task(
        key="social-organizations",
        title=Wording(
            "培育和分类监管社区社会组织",
            "foster community social organizations and supervise them by class",
        ),
        citations=(DOCUMENT.cite("二(四)"),),
        topics=(SOCIAL_ORGANIZATIONS_TOPIC,),
        covers=(
            "social-organizations-fostered",
            "social-organizations-widespread",
            "social-organizations-supervised",
        ),
        reading=_NOBODY,
    ),
    Task(
        key="agreements-with-committees",
        title=Wording(
            "签订协议后做好协调、监督和检查",
            "coordinate and supervise what is agreed with residents' committees",
        ),
        citations=(DOCUMENT.cite("三(一)", "协调、监督和检查"),),
        duties=printed(
            coordinate(d.GOVERNMENTS_AND_DEPARTMENTS), supervise(d.GOVERNMENTS_AND_DEPARTMENTS)
        ),
        topics=(WORK_ITEMS_TOPIC, PURCHASE_OF_SERVICES_TOPIC),
        reading=Wording("一个主体，原文只印一次", "one body, printed once"),
    ),
    Task(
        key="yearly-plan-of-administrative-affairs",
        title=Wording(
            "提出可承接行政事务的年度计划并报批",
            "yearly plans of the work that committees may accept, submitted for approval",
        ),
        citations=(DOCUMENT.cite("三(二)", "每年初提出计划方案", "领导小组审批"),),
        duties=printed(inferred(responsible(d.FUNCTIONAL_DEPARTMENTS)), approve(d.LEADING_GROUPS)),
        topics=(WORK_ITEMS_TOPIC,),
        deliverable=Deliverable.PLAN,
        due_as_printed="每年初",
        reading=Wording(
            "提出方案的按负责理解；“每年初”未定日期",
            "who is to submit the plan is read as responsible; "
            "the beginning of each year is no day",
        ),
    ),
    Task(
        key="funds-and-guidance-for-work-handed-over",
        title=Wording(
            "为承接的事务提供经费、工作条件和政策指导",
            "funds, working conditions and guidance for the work handed over",
        ),
        citations=(DOCUMENT.cite("三(二)", "权随责走、费随事转"),),
        duties=printed(inferred(responsible(d.FUNCTIONAL_DEPARTMENTS))),
        topics=(WORK_ITEMS_TOPIC, FUNDS_TOPIC),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="work-with-macao",
        title=Wording(
            "与澳门社会组织对接社区服务和社工队伍",
            "work with Macao's social organizations on services and social workers",
        ),
        citations=(DOCUMENT.cite("四(一)", "横琴新区、拱北街道和湾仔街道"),),
        duties=printed(inferred(responsible(d.HENGQIN, d.GONGBEI, d.WANZAI))),
        topics=(SOCIAL_WORK_TOPIC, SOCIAL_ORGANIZATIONS_TOPIC),
        covers=("macao-services-docked",),
        due=date(2012, 6, 30),
        due_as_printed="到2012年中期",
        reading=Wording(
            "原文为争取实现；角色未印明，按负责理解；中期按6月30日理解",
            "they are to strive for it; no role is printed, read as responsible; "
            "the middle of the year is read as 30 June",
        ),
    ),
    Task(
        key="local-units-open-their-facilities",
        title=Wording(
            "辖区单位开放设施、参与社区共建",
            "units of the area open their facilities and help to build the community",
        ),
        citations=(DOCUMENT.cite("四(一)"),),
        duties=printed(inferred(responsible(d.LOCAL_UNITS))),
        topics=(FACILITIES_TOPIC,),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="purchase-of-services",
        title=Wording(
            "优先向社会组织购买社区服务",
            "purchase services from social organizations first",
        ),
        citations=(DOCUMENT.cite("四(二)"),),
        duties=printed(inferred(responsible(d.GOVERNMENTS_AND_DEPARTMENTS))),
        topics=(PURCHASE_OF_SERVICES_TOPIC, SOCIAL_ORGANIZATIONS_TOPIC),
        covers=("services-purchased",),
        due=date(2011, 12, 31),
        due_as_printed="2012年前",
        reading=Wording(
            "角色未印明，按负责理解；“2012年前”就八个重点领域而言，按2011年底理解",
            "no role is printed, read as responsible; before 2012 is said of eight fields "
            "and read as the end of 2011",
        ),
    ),
    Task(
        key="purchased-services-supervised",
        title=Wording(
            "协调、监督和评估购买的社区服务",
            "coordinate, supervise and assess the services purchased",
        ),
        citations=(DOCUMENT.cite("四(二)", "负责", "协调、监督和评估"),),
        duties=printed(
            coordinate(d.GOVERNMENTS_AND_DEPARTMENTS),
            supervise(d.GOVERNMENTS_AND_DEPARTMENTS),
            responsible(d.GOVERNMENTS_AND_DEPARTMENTS),
        ),
        topics=(PURCHASE_OF_SERVICES_TOPIC,),
        reading=Wording("一个主体，原文只印一次", "one body, printed once"),
    ),
    Task(
        key="approvals-and-services-at-centers",
        title=Wording(
            "政务服务中心集中办理行政审批、提供公共服务",
            "government-service centers handle approvals and public services in one place",
        ),
        citations=(DOCUMENT.cite("四(三)"),),
        duties=printed(inferred(responsible(d.GOVERNMENT_SERVICE_CENTERS))),
        topics=(PUBLIC_SERVICES_TOPIC, ONLINE_GOVERNMENT_TOPIC),
        level=Level.TOWNSHIP,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="full-time-workers-hired-for-centers",
        title=Wording(
            "为政务服务中心统一招聘专职社区工作者",
            "hire full-time community workers for the government-service centers",
        ),
        citations=(DOCUMENT.cite("四(三)", "由区统一招聘"),),
        duties=printed(inferred(responsible(named("区", d.DISTRICTS)))),
        topics=(COMMUNITY_WORKERS_TOPIC,),
        level=Level.COUNTY,
        reading=Wording(
            "角色未印明，按负责理解；先从街道（镇）在编人员中调配，不足部分由区招聘",
            "no role is printed, read as responsible; only for posts that staff of subdistricts "
            "and towns do not fill",
        ),
    ),
    Task(
        key="public-services-at-stations",
        title=Wording(
            "公共服务站承担社区公共服务", "public-service stations take on public services"
        ),
        citations=(DOCUMENT.cite("四(三)"),),
        duties=printed(inferred(responsible(d.PUBLIC_SERVICE_STATIONS))),
        topics=(PUBLIC_SERVICES_TOPIC,),
        level=Level.COMMUNITY,
        reading=Wording(
            "“承担”按负责理解；原文为逐步探索建立",
            "to take on is read as responsible; stations are to be set up gradually and explored",
        ),
    ),
    Task(
        key="information-platform",
        title=Wording(
            "建设社区综合信息平台，实现一网式服务",
            "an information platform for communities; services on one net",
        ),
        citations=(DOCUMENT.cite("四(三)"),),
        topics=(INFORMATION_SYSTEMS_TOPIC, PUBLIC_SERVICES_TOPIC),
        covers=(
            "information-platform",
            "one-net-and-one-number-service",
            "one-net-service-xiangzhou",
        ),
        reading=_NOBODY,
    ),
    Task(
        key="mutual-help-of-residents",
        title=Wording(
            "组织居民开展自助互助服务", "bring residents together to help themselves and each other"
        ),
        citations=(DOCUMENT.cite("四(三)"),),
        duties=printed(inferred(responsible(d.RESIDENTS_COMMITTEES))),
        topics=(VOLUNTEERING_TOPIC, SELF_GOVERNMENT_TOPIC),
        level=Level.COMMUNITY,
        reading=Wording(
            "原文为“依托”；角色未印明，按负责理解",
            "the work is to rest on them (依托); no role is printed, read as responsible",
        ),
    ),
    Task(
        key="flexible-hours-at-service-windows",
        title=Wording(
            "服务窗口实行弹性和错时工作", "flexible and staggered hours at service windows"
        ),
        citations=(DOCUMENT.cite("四(三)"),),
        duties=printed(
            inferred(responsible(d.GOVERNMENT_SERVICE_CENTERS, d.PUBLIC_SERVICE_STATIONS))
        ),
        topics=(PUBLIC_SERVICES_TOPIC,),
        reading=Wording(
            "原文为鼓励；角色未印明，按负责理解",
            "the text encourages it; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="on-the-agenda",
        title=Wording(
            "各区、各部门把该项工作摆上日程", "districts and departments put the work on the agenda"
        ),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.DISTRICTS, d.ALL_DEPARTMENTS))),
        topics=(LEADERSHIP_TOPIC,),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="leadership-system",
        title=Wording(
            "党委政府领导、民政牵头、部门配合的领导体制",
            "Party committees and governments at the head, civil affairs in the lead, "
            "departments in support",
        ),
        citations=(DOCUMENT.cite("五(一)", "民政部门牵头、有关部门配合"),),
        duties=printed(
            lead(d.CIVIL_AFFAIRS),
            support(d.DEPARTMENTS_CONCERNED),
        ),
        topics=(LEADERSHIP_TOPIC,),
        deliverable=Deliverable.MECHANISM,
        reading=Wording(
            "“领导”不是牵头，党委、政府不列角色；社会参与不作为职责",
            "领导 is no lead (牵头) and gives Party committees and governments no role; "
            "that society takes part is no duty",
        ),
    ),
    Task(
        key="coordination-of-the-whole",
        title=Wording(
            "统筹、指导和协调全市工作", "coordinate and guide the work of the whole city"
        ),
        citations=(DOCUMENT.cite("五(一)", "统筹、指导和协调职责"),),
        duties=printed(coordinate(d.LEADING_GROUP_OFFICE)),
        topics=(LEADERSHIP_TOPIC,),
        level=Level.PREFECTURE,
    ),
    Task(
        key="party-building",
        title=Wording("抓好社区党组织建设", "build up the Party organizations of communities"),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.ORGANIZATION))),
        topics=(PARTY_BUILDING_TOPIC,),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="development-plans",
        title=Wording(
            "制定社区发展规划和社区服务发展规划",
            "plans for the development of communities and of their services",
        ),
        citations=(DOCUMENT.cite("五(一)", "发展和改革部门负责"),),
        duties=printed(responsible(d.DEVELOPMENT_AND_REFORM)),
        topics=(PLANNING_TOPIC, PUBLIC_SERVICES_TOPIC),
        deliverable=Deliverable.PLAN,
    ),
    Task(
        key="funds-in-yearly-plans",
        title=Wording(
            "把该项工作纳入年度计划，落实资金", "take the work into the yearly plan and fund it"
        ),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.FINANCE))),
        topics=(FUNDS_TOPIC,),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="policing-in-the-system",
        title=Wording(
            "把社区警务纳入治理与服务体系",
            "make community policing a part of the system of governance and services",
        ),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.PUBLIC_SECURITY))),
        topics=(PUBLIC_SECURITY_TOPIC,),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="district-bodies-and-rules",
        title=Wording(
            "建立领导和工作机构，制定实施细则",
            "leading and working bodies and implementing rules for each district",
        ),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.DISTRICTS))),
        topics=(LEADERSHIP_TOPIC,),
        level=Level.COUNTY,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="more-money-for-communities",
        title=Wording(
            "逐步增加社区建设投入，提高社区工作者待遇",
            "spend gradually more on communities and on the pay of community workers",
        ),
        citations=(DOCUMENT.cite("五(二)"),),
        duties=printed(inferred(responsible(d.GOVERNMENTS))),
        topics=(FUNDS_TOPIC, COMMUNITY_WORKERS_TOPIC),
        reading=Wording(
            "原文为逐步增加；角色未印明，按负责理解",
            "gradually, by the text; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="special-funds-2011-2012",
        title=Wording("安排2011年和2012年专项资金", "set aside special funds for 2011 and 2012"),
        citations=(DOCUMENT.cite("五(二)", "专项资金3000万元"),),
        duties=printed(inferred(responsible(d.CITY_AND_DISTRICT_FINANCES))),
        topics=(FUNDS_TOPIC,),
        starts=date(2011, 1, 1),
        due=date(2012, 12, 31),
        due_as_printed="2011年和2012年",
        reading=_RESPONSIBLE,
    ),
    Task(
        key="pilot-funds",
        title=Wording("承担试点专项经费", "bear the costs of the pilots"),
        citations=(DOCUMENT.cite("五(二)", "以区为主,市、区共同承担"),),
        duties=printed(
            inferred(responsible(named("区", d.DISTRICTS))),
            inferred(responsible(d.CITY)),
        ),
        topics=(FUNDS_TOPIC, PILOTS_TOPIC),
        reading=Wording(
            "“承担”按负责理解；以区为主，比例未印明",
            "to bear is read as responsible; the district bears most, the shares are not printed",
        ),
    ),
)
