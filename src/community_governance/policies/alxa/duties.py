"""Alxa 2022: its tasks, of which most name nobody, and its ranks of accountability.

Part three sets tasks and says of none who is to see to it; 四(一) names two leads for the whole.
The lead is not pushed down to the tasks.
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
    support,
)
from community_governance.model.vocabulary import (
    APPRAISAL_TOPIC,
    CARE_TOPIC,
    COMMERCE_TOPIC,
    COMMUNITY_WORKERS_TOPIC,
    DELIBERATION_TOPIC,
    ELECTIONS_TOPIC,
    FACILITIES_TOPIC,
    FUNDS_TOPIC,
    INFORMATION_SYSTEMS_TOPIC,
    LEADERSHIP_TOPIC,
    ONLINE_GOVERNMENT_TOPIC,
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

TASKS = (
    Task(
        key="self-government-under-the-party",
        title=Wording("完善党领导的基层群众自治", "self-government under the lead of the Party"),
        citations=(DOCUMENT.cite("三(一)1"),),
        topics=(SELF_GOVERNMENT_TOPIC, ELECTIONS_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC),
    ),
    Task(
        key="participation-and-deliberation",
        title=Wording("健全协商制度，拓宽群众参与渠道", "deliberation, and more ways to take part"),
        citations=(DOCUMENT.cite("三(一)2"),),
        topics=(DELIBERATION_TOPIC, SELF_GOVERNMENT_TOPIC),
        covers=("deliberation-in-gachas-and-villages",),
    ),
    Task(
        key="township-service-capacity",
        title=Wording(
            "提高苏木乡镇（街道）服务能力",
            "the capacity of sumus, townships, towns and subdistricts to serve",
        ),
        citations=(DOCUMENT.cite("三(一)3"),),
        topics=(PUBLIC_SERVICES_TOPIC, ONLINE_GOVERNMENT_TOPIC),
        covers=("one-stop-service-in-sumus-and-towns",),
    ),
    Task(
        key="supply-of-services",
        title=Wording("增强城乡社区服务供给", "a better supply of services"),
        citations=(DOCUMENT.cite("三(二)1"),),
        topics=(PUBLIC_SERVICES_TOPIC, CARE_TOPIC),
    ),
    Task(
        key="volunteers-and-convenience-services",
        title=Wording(
            "发展志愿服务和便民利民服务", "voluntary services and services of convenience"
        ),
        citations=(DOCUMENT.cite("三(二)2"),),
        topics=(VOLUNTEERING_TOPIC, COMMERCE_TOPIC),
    ),
    Task(
        key="needs-and-resources-lists",
        title=Wording(
            "建立需求清单和资源供给清单，完善评价",
            "lists of needs and of resources; appraisal of services",
        ),
        citations=(DOCUMENT.cite("三(二)3"),),
        topics=(PUBLIC_SERVICES_TOPIC, APPRAISAL_TOPIC),
        deliverable=Deliverable.LIST,
    ),
    Task(
        key="community-workers",
        title=Wording(
            "培养社区工作者队伍，建立三岗十八级序列和分级培训",
            "train community workers; the three-post, eighteen-grade scale; graded training",
        ),
        citations=(DOCUMENT.cite("三(三)1"), DOCUMENT.cite("二(二)")),
        topics=(COMMUNITY_WORKERS_TOPIC, WORKER_TRAINING_TOPIC, WORKER_PAY_TOPIC),
        covers=(
            "yearly-training",
            "regional-community-workers-per-ten-thousand-residents",
            "certified-social-worker-per-community",
        ),
        reading=Wording(
            "未写明由谁负责；二(二)的人员指标列于同一项工作之下，按本项承担理解",
            "who is to see to it is not said; the head-counts of 二(二) stand under the same work and are read as seen to by this item",
        ),
    ),
    Task(
        key="social-organizations-and-stations",
        title=Wording(
            "培育社会组织和志愿队伍，建设社会工作服务站",
            "social organizations, volunteers and social-work stations",
        ),
        citations=(DOCUMENT.cite("三(三)2"),),
        topics=(SOCIAL_ORGANIZATIONS_TOPIC, SOCIAL_WORK_TOPIC, VOLUNTEERING_TOPIC),
        covers=("social-work-stations",),
    ),
    Task(
        key="service-facilities",
        title=Wording("建设城乡社区综合服务设施", "build service facilities"),
        citations=(DOCUMENT.cite("三(四)"),),
        topics=(FACILITIES_TOPIC,),
        covers=(
            "regional-facility-area-per-hundred-households",
            "facility-area-of-new-and-redeveloped-compounds",
            "facility-area-of-sumu-towns-and-villages-near-cities",
            "facility-area-of-villages-and-pastoral-areas",
            "urban-facility-coverage",
            "new-center-in-ejin",
            "upgraded-centers-in-dalaihubu",
        ),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="information-systems",
        title=Wording("建设社区信息平台和智慧化设施", "information platforms and smart facilities"),
        citations=(DOCUMENT.cite("三(五)"),),
        topics=(INFORMATION_SYSTEMS_TOPIC, ONLINE_GOVERNMENT_TOPIC),
        covers=("urban-information-platforms", "rural-information-platforms"),
    ),
    Task(
        key="overall-lead",
        title=Wording(
            "统筹推进城乡社区服务体系建设，牵头抓总并分担责任",
            "lead the building of community services as a whole, and share the responsibility",
        ),
        citations=(DOCUMENT.cite("四(一)", "牵头抓总", "主体责任", "直接责任"),),
        duties=printed(
            lead(named("组织", d.ORGANIZATION), d.CIVIL_AFFAIRS),
            support(d.DEPARTMENTS_CONCERNED),
            ranked(Accountability.PRINCIPAL, d.BANNERS_AND_ZONES),
            ranked(Accountability.DIRECT, d.SUMUS_AND_TOWNS),
        ),
        topics=(LEADERSHIP_TOPIC,),
        reading=Wording(
            "“组织、民政部门”按组织部门、民政部门两家理解；相关部门“各负其责、密切配合”，按配合理解",
            "组织、民政部门 are read as two; the departments concerned each do their share and support (密切配合), read as support",
        ),
    ),
    Task(
        key="detailed-plans",
        title=Wording(
            "制定实施方案，逐级分解任务，加强协调督导",
            "detailed plans that share the goals out level by level, with coordination and supervision",
        ),
        citations=(DOCUMENT.cite("四(一)"),),
        duties=printed(inferred(responsible(d.DEPARTMENTS_AT_EVERY_LEVEL))),
        topics=(LEADERSHIP_TOPIC, PLANNING_TOPIC),
        deliverable=Deliverable.PLAN,
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
    Task(
        key="budgets",
        title=Wording(
            "把服务体系建设经费纳入财政预算，加大公益金投入",
            "enter the funds into public budgets; more from the welfare lottery",
        ),
        citations=(DOCUMENT.cite("四(二)"),),
        duties=printed(inferred(responsible(d.LOCALITIES))),
        topics=(FUNDS_TOPIC,),
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
    Task(
        key="supporting-policies",
        title=Wording(
            "纳入发展和空间规划，完善用地用房和优惠政策",
            "a place in plans; policies on land, premises and preferences",
        ),
        citations=(DOCUMENT.cite("四(三)"),),
        topics=(PLANNING_TOPIC, RESEARCH_AND_POLICY_TOPIC),
    ),
    Task(
        key="supervision-of-the-plan",
        title=Wording(
            "建立年度报告、居民评议和质量认证",
            "yearly reports, residents' appraisal, certification of quality",
        ),
        citations=(DOCUMENT.cite("四(四)"),),
        topics=(APPRAISAL_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC),
        deliverable=Deliverable.MECHANISM,
    ),
)
