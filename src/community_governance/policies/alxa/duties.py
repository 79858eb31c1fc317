"""Alxa 2022: a task for each item of parts three and four, and what its sentences assign besides.

The items say what is to be done and hardly ever who is to do it: their tasks name nobody.
Point 四(一) says who leads the whole, and is not pushed down to the items.
A sentence that names a body and what it is to do is a task of its own, with the item as parent.
Bodies that are only to be brought in or to take part (共同参与) are given no duty.
Part one reports the past and part two sets goals: neither assigns anything.
"""

from datetime import date

from community_governance.model.organization import (
    Accountability,
    Deliverable,
    Task,
    coordinate,
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
    CARE_TOPIC,
    COMMUNITY_WORKERS_TOPIC,
    DELIBERATION_TOPIC,
    ELECTIONS_TOPIC,
    FACILITIES_TOPIC,
    FIRE_SAFETY_TOPIC,
    FUNDS_TOPIC,
    INFORMATION_SYSTEMS_TOPIC,
    LEADERSHIP_TOPIC,
    OWNERS_TOPIC,
    PARTY_BUILDING_TOPIC,
    PILOTS_TOPIC,
    PLANNING_TOPIC,
    PUBLIC_SERVICES_TOPIC,
    RESEARCH_AND_POLICY_TOPIC,
    SELF_GOVERNMENT_TOPIC,
    SOCIAL_ORGANIZATIONS_TOPIC,
    SOCIAL_WORK_TOPIC,
    SUPERVISION_BY_RESIDENTS_TOPIC,
    VOLUNTEERING_TOPIC,
    WORKER_PAY_TOPIC,
    WORKER_TRAINING_TOPIC,
    Wording,
)
from community_governance.policies.alxa import departments as d
from community_governance.policies.alxa.document import DOCUMENT

__all__ = ["TASKS"]

_NOBODY = Wording("未写明由谁负责", "who is to see to it is not said")
_RESPONSIBLE = Wording(
    "角色未印明，按负责理解", "no role is printed; who is to act is read as responsible"
)

TASKS = (
    Task(
        key="carry-out-the-plan",
        title=Wording("贯彻落实本规划", "carry out this plan"),
        citations=(DOCUMENT.cite("通知"),),
        duties=printed(inferred(responsible(d.BANNER_CIVIL_AFFAIRS_BUREAUS))),
        topics=(LEADERSHIP_TOPIC,),
        level=Level.COUNTY,
        reading=Wording(
            "通知要求收文单位贯彻落实；角色未印明，按负责理解",
            "the notice tells those it is sent to to carry it out; no role is printed, "
            "read as responsible",
        ),
    ),
    Task(
        key="self-government-under-the-party",
        number="1",
        title=Wording(
            "完善党领导的基层自治，规范选举、监督和公开",
            "self-government led by the Party: elections, supervision, open affairs",
        ),
        citations=(DOCUMENT.cite("三(一)1"),),
        topics=(
            PARTY_BUILDING_TOPIC,
            ELECTIONS_TOPIC,
            SELF_GOVERNMENT_TOPIC,
            SUPERVISION_BY_RESIDENTS_TOPIC,
            OWNERS_TOPIC,
        ),
        covers=("gacha-affairs-supervision-committee",),
        reading=_NOBODY,
    ),
    Task(
        key="participation-and-deliberation",
        number="2",
        title=Wording(
            "健全社区协商制度，拓宽群众参与渠道",
            "rules of deliberation and more ways for residents to take part",
        ),
        citations=(DOCUMENT.cite("三(一)2"),),
        topics=(DELIBERATION_TOPIC, SELF_GOVERNMENT_TOPIC, PILOTS_TOPIC),
        covers=("deliberation-catalogue", "village-rules-or-residents-pact"),
        deliverable=Deliverable.LIST,
        reading=Wording(
            "未写明由谁负责；“配合开展”创建、改造等工作，由谁配合也未印明",
            "who is to see to it is not said, nor who is to support the campaigns it names",
        ),
    ),
    Task(
        key="deliberation-in-gachas-and-villages",
        parent="participation-and-deliberation",
        title=Wording("嘎查村深入开展协商", "deliberation in gachas and villages"),
        citations=(DOCUMENT.cite("三(一)2", "“十四五”期间"),),
        duties=printed(inferred(responsible(d.GACHAS_AND_VILLAGES))),
        topics=(DELIBERATION_TOPIC,),
        covers=("deliberation-in-gachas-and-villages",),
        level=Level.COMMUNITY,
        due=date(2025, 12, 31),
        due_as_printed="“十四五”期间",
        reading=Wording(
            "角色未印明，按负责理解；期限按规划期末理解",
            "no role is printed, read as responsible; the date is read as the end of the plan",
        ),
    ),
    Task(
        key="township-service-capacity",
        number="3",
        title=Wording(
            "加强苏木乡镇（街道）服务能力和一站式平台建设",
            "townships better able to serve; one-stop platforms everywhere",
        ),
        citations=(DOCUMENT.cite("三(一)3"),),
        topics=(PUBLIC_SERVICES_TOPIC, FACILITIES_TOPIC, PILOTS_TOPIC),
        covers=("one-stop-service-in-sumus-and-towns",),
        reading=_NOBODY,
    ),
    Task(
        key="reform-on-the-spot",
        parent="township-service-capacity",
        title=Wording(
            "结合实际改革创新社区建设体制机制",
            "reform how communities are built, as the place requires",
        ),
        citations=(DOCUMENT.cite("三(一)3"),),
        duties=printed(inferred(responsible(d.LOCALITIES))),
        topics=(PILOTS_TOPIC,),
        reading=Wording(
            "原文为鼓励；角色未印明，按负责理解",
            "the text encourages it; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="supervision-of-public-services",
        parent="township-service-capacity",
        title=Wording(
            "监督管理辖区内各类公共服务", "supervise and manage public services in the area"
        ),
        citations=(DOCUMENT.cite("三(一)3", "监督管理职能"),),
        duties=printed(supervise(d.SUMUS_AND_TOWNS)),
        topics=(PUBLIC_SERVICES_TOPIC,),
        level=Level.TOWNSHIP,
    ),
    Task(
        key="supply-of-services",
        number="1",
        title=Wording(
            "增强社区服务供给，保障重点群体兜底服务",
            "more services for communities and a floor of services for those in need",
        ),
        citations=(DOCUMENT.cite("三(二)1"),),
        topics=(PUBLIC_SERVICES_TOPIC, CARE_TOPIC, PILOTS_TOPIC),
        reading=Wording(
            "未写明由谁负责；苏木镇、嘎查村、社会组织等共同参与不作为职责",
            "who is to see to it is not said; that townships, villages and others take part "
            "is no duty",
        ),
    ),
    Task(
        key="volunteers-and-convenience-services",
        number="2",
        title=Wording(
            "发展社区志愿服务和便民利民服务", "volunteer and convenience services in communities"
        ),
        citations=(DOCUMENT.cite("三(二)2"),),
        topics=(VOLUNTEERING_TOPIC, PUBLIC_SERVICES_TOPIC),
        reading=_NOBODY,
    ),
    Task(
        key="needs-and-resources-lists",
        number="3",
        title=Wording(
            "完善服务需求表达和评价机制", "mechanisms to speak of needs and to judge services"
        ),
        citations=(DOCUMENT.cite("三(二)3"),),
        topics=(PUBLIC_SERVICES_TOPIC, APPRAISAL_TOPIC),
        deliverable=Deliverable.MECHANISM,
        reading=_NOBODY,
    ),
    Task(
        key="needs-list-and-resources-list-set-up",
        parent="needs-and-resources-lists",
        title=Wording(
            "建立社区需求清单和资源供给清单", "lists of the community's needs and resources"
        ),
        citations=(DOCUMENT.cite("三(二)3"),),
        duties=printed(inferred(responsible(d.SELF_GOVERNING_ORGANIZATIONS))),
        topics=(PUBLIC_SERVICES_TOPIC,),
        covers=("lists-of-needs-and-resources",),
        level=Level.COMMUNITY,
        deliverable=Deliverable.LIST,
        reading=Wording(
            "原文为推动；角色未印明，按负责理解",
            "they are to be moved to it; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="needs-found-and-projects-designed",
        parent="needs-and-resources-lists",
        title=Wording(
            "自治组织了解需求、设计项目，支持社会组织承接",
            "self-governing organizations find needs, design projects and help social "
            "organizations take them on",
        ),
        citations=(DOCUMENT.cite("三(二)3"),),
        duties=printed(
            inferred(responsible(named("基层群众自治组织", d.SELF_GOVERNING_ORGANIZATIONS)))
        ),
        topics=(SOCIAL_WORK_TOPIC, SOCIAL_ORGANIZATIONS_TOPIC),
        level=Level.COMMUNITY,
        deliverable=Deliverable.MECHANISM,
        reading=Wording(
            "角色未印明，按负责理解；社会组织承接、社工团队参与由其支持和引导，不作为职责",
            "no role is printed, read as responsible; social organizations and social-work teams "
            "are helped and guided by them, which gives these no duty",
        ),
    ),
    Task(
        key="community-workers",
        number="1",
        title=Wording(
            "培养社区工作者队伍，推进职级、薪酬和每年培训",
            "community workers: grades, pay and a training every year",
        ),
        citations=(DOCUMENT.cite("三(三)1"), DOCUMENT.cite("二(二)")),
        topics=(COMMUNITY_WORKERS_TOPIC, WORKER_PAY_TOPIC, WORKER_TRAINING_TOPIC),
        covers=(
            "yearly-training",
            "regional-community-workers-per-ten-thousand-residents",
            "certified-social-worker-per-community",
        ),
        reading=Wording(
            "未写明由谁负责；二(二)的人员指标列于同一项工作之下，按本项承担理解",
            "who is to see to it is not said; the head-counts of 二(二) stand under the same work "
            "and are read as seen to by this item",
        ),
    ),
    Task(
        key="social-organizations-and-stations",
        number="2",
        title=Wording(
            "培育社区社会组织，建设社会工作服务站",
            "foster community social organizations; social-work stations everywhere",
        ),
        citations=(DOCUMENT.cite("三(三)2"),),
        topics=(SOCIAL_ORGANIZATIONS_TOPIC, SOCIAL_WORK_TOPIC, VOLUNTEERING_TOPIC),
        covers=("social-work-stations",),
        reading=_NOBODY,
    ),
    Task(
        key="service-facilities",
        number="(四)",
        title=Wording(
            "提升社区综合服务设施，补齐用房短板",
            "better integrated service facilities; premises where they are lacking",
        ),
        citations=(DOCUMENT.cite("三(四)"), DOCUMENT.cite("二(二)")),
        topics=(FACILITIES_TOPIC, FIRE_SAFETY_TOPIC),
        covers=(
            "four-synchronous-steps",
            "works-for-the-elderly-and-fire-safety",
            "mobile-services",
            "regional-facility-area-per-hundred-households",
            "facility-area-of-new-and-redeveloped-compounds",
            "facility-area-of-sumu-towns-and-villages-near-cities",
            "facility-area-of-villages-and-pastoral-areas",
            "urban-facility-coverage",
            "new-center-in-ejin",
            "upgraded-centers-in-dalaihubu",
        ),
        deliverable=Deliverable.FACILITY,
        reading=_NOBODY,
    ),
    Task(
        key="information-systems",
        number="(五)",
        title=Wording(
            "推进社区信息化，建设综合服务信息平台",
            "information systems and platforms of services for communities",
        ),
        citations=(DOCUMENT.cite("三(五)"),),
        topics=(INFORMATION_SYSTEMS_TOPIC,),
        covers=("urban-information-platforms", "rural-information-platforms"),
        reading=_NOBODY,
    ),
    Task(
        key="overall-lead",
        number="(一)",
        title=Wording(
            "健全社区治理和服务的统筹协调机制", "coordinate community governance and services"
        ),
        citations=(DOCUMENT.cite("四(一)", "组织、民政部门牵头抓总", "各负其责、密切配合"),),
        duties=printed(
            lead(named("组织", d.ORGANIZATION), d.CIVIL_AFFAIRS),
            responsible(d.RELATED_DEPARTMENTS),
            support(d.RELATED_DEPARTMENTS),
        ),
        topics=(LEADERSHIP_TOPIC,),
        deliverable=Deliverable.MECHANISM,
        reading=Wording(
            "“领导”不是牵头，各级党委和政府不列角色；相关部门只印一次，既负责又配合；"
            "是对全部工作而言，不推及各项任务",
            "领导 is no lead (牵头) and gives Party committees and governments no role; "
            "the departments concerned are printed once, as responsible and as supporting; "
            "this is said of the whole work and is not pushed down to the items",
        ),
    ),
    Task(
        key="ranks-of-accountability",
        parent="overall-lead",
        title=Wording(
            "旗（区）负主体责任，苏木镇（街道）负直接责任",
            "principal accountability of banners and zones, direct of townships",
        ),
        citations=(DOCUMENT.cite("四(一)", "旗(区)主体责任", "苏木镇(街道)直接责任"),),
        duties=printed(
            ranked(Accountability.PRINCIPAL, d.BANNERS_AND_ZONES),
            ranked(Accountability.DIRECT, d.TOWNSHIPS),
        ),
        topics=(LEADERSHIP_TOPIC,),
    ),
    Task(
        key="detailed-plans",
        parent="overall-lead",
        title=Wording(
            "制定规划实施方案，逐级分解目标任务并督促指导",
            "plans to carry it out, its goals shared out level by level and followed up",
        ),
        citations=(DOCUMENT.cite("四(一)", "研究协调、督促指导"),),
        duties=printed(
            inferred(responsible(d.DEPARTMENTS_CONCERNED)),
            coordinate(d.DEPARTMENTS_CONCERNED),
            supervise(d.DEPARTMENTS_CONCERNED),
        ),
        topics=(LEADERSHIP_TOPIC, PLANNING_TOPIC),
        deliverable=Deliverable.PLAN,
        reading=Wording(
            "只印一次；制定方案按负责理解，协调、督促为原文所印",
            "printed once; to make the plans is read as responsible, "
            "to coordinate and to follow up are printed",
        ),
    ),
    Task(
        key="funds",
        number="(二)",
        title=Wording(
            "强化资金保障，建立多元投入机制",
            "secure the funds and have many sides contribute",
        ),
        citations=(DOCUMENT.cite("四(二)"),),
        topics=(FUNDS_TOPIC,),
        deliverable=Deliverable.MECHANISM,
        reading=_NOBODY,
    ),
    Task(
        key="budgets",
        parent="funds",
        title=Wording(
            "把社区服务经费列入地方预算，加大彩票公益金投入",
            "services for communities in local budgets; more from the welfare lottery",
        ),
        citations=(DOCUMENT.cite("四(二)"),),
        duties=printed(inferred(responsible(d.LOCALITIES_AND_LEVELS))),
        topics=(FUNDS_TOPIC,),
        reading=_RESPONSIBLE,
    ),
    Task(
        key="supporting-policies",
        number="(三)",
        title=Wording(
            "纳入各类规划，完善用地、用房等扶持政策",
            "a place in all plans; policies on land, premises and the like",
        ),
        citations=(DOCUMENT.cite("四(三)"),),
        topics=(PLANNING_TOPIC, FACILITIES_TOPIC, RESEARCH_AND_POLICY_TOPIC),
        reading=_NOBODY,
    ),
    Task(
        key="idle-premises-for-services",
        parent="supporting-policies",
        title=Wording(
            "闲置资源优先用于养老、托幼、助残等服务",
            "idle premises go first to services for the old, children and the disabled",
        ),
        citations=(DOCUMENT.cite("四(三)"),),
        duties=printed(inferred(responsible(d.OFFICES_AND_INSTITUTIONS, d.STATE_OWNED_FIRMS))),
        topics=(FACILITIES_TOPIC, CARE_TOPIC),
        reading=Wording(
            "所印为闲置资源的所有者；角色未印明，按负责理解",
            "named as the owners of what is idle; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="preferential-policies",
        parent="supporting-policies",
        title=Wording(
            "制定税费、用工、登记等优惠政策",
            "preferential policies on taxes, fees, employment and registration",
        ),
        citations=(DOCUMENT.cite("四(三)", "积极配合有关部门"),),
        duties=printed(inferred(responsible(named("有关部门", d.DEPARTMENTS_CONCERNED)))),
        topics=(RESEARCH_AND_POLICY_TOPIC, FUNDS_TOPIC),
        reading=Wording(
            "由有关部门制定，按负责理解；由谁配合未印明",
            "the departments concerned make them, read as responsible; "
            "who is to support them is not printed",
        ),
    ),
    Task(
        key="supervision-of-the-plan",
        number="(四)",
        title=Wording("监督评估规划实施", "watch and assess how the plan is carried out"),
        citations=(DOCUMENT.cite("四(四)"),),
        topics=(APPRAISAL_TOPIC,),
        deliverable=Deliverable.MECHANISM,
        reading=_NOBODY,
    ),
    Task(
        key="yearly-report-of-indicators",
        parent="supervision-of-the-plan",
        title=Wording(
            "每年报告规划实施和指标达标情况",
            "report every year on the plan and on its indicators",
        ),
        citations=(DOCUMENT.cite("四(四)", "指标达标年度报告制度"),),
        topics=(APPRAISAL_TOPIC,),
        deliverable=Deliverable.MECHANISM,
        due_as_printed="年度",
        reading=Wording(
            "由谁报告、报告日期均未印明", "neither who is to report nor a day is printed"
        ),
    ),
    Task(
        key="appraisal-by-residents",
        parent="supervision-of-the-plan",
        title=Wording(
            "居民评议公共服务，满意度纳入绩效",
            "residents judge public services; their satisfaction counts",
        ),
        citations=(DOCUMENT.cite("四(四)"),),
        topics=(APPRAISAL_TOPIC, PUBLIC_SERVICES_TOPIC),
        deliverable=Deliverable.MECHANISM,
        reading=_NOBODY,
    ),
    Task(
        key="grading-of-services",
        parent="supervision-of-the-plan",
        title=Wording("开展社区服务质量等级认证", "grade the quality of community services"),
        citations=(DOCUMENT.cite("四(四)"),),
        topics=(APPRAISAL_TOPIC, PUBLIC_SERVICES_TOPIC),
        deliverable=Deliverable.MECHANISM,
        reading=_NOBODY,
    ),
)
