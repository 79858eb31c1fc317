"""Loudi 2018: what a reply says is done or will be done, and by whom.

A reply reports and announces; it assigns little. A task is made where it names who acts, and
where it restates a norm, so that the norm has a task, named or not. No role word is printed
anywhere: every role is read. What was finished when it was written, such as the election of the
committees, is no task, nor that residents and units are encouraged to take part.
"""

from datetime import date

from community_governance.model.organization import (
    Deliverable,
    Task,
    inferred,
    named,
    printed,
    responsible,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    BURDEN_REDUCTION_TOPIC,
    COMMUNITY_WORKERS_TOPIC,
    DELIBERATION_TOPIC,
    ELECTIONS_TOPIC,
    FACILITIES_TOPIC,
    FUNDS_TOPIC,
    GRIDS_TOPIC,
    INFORMATION_SYSTEMS_TOPIC,
    LEADERSHIP_TOPIC,
    RESEARCH_AND_POLICY_TOPIC,
    SELF_GOVERNMENT_TOPIC,
    SUPERVISION_BY_RESIDENTS_TOPIC,
    WORKER_PAY_TOPIC,
    WORKER_TRAINING_TOPIC,
    Wording,
)
from community_governance.policies.loudi import departments as d
from community_governance.policies.loudi.document import DOCUMENT

__all__ = ["TASKS"]

_NOBODY = Wording(
    "答复所述做法，未写明由谁负责", "a practice that is reported; who is to see to it is not said"
)
_REPORTED = Wording(
    "答复所述做法；角色未印明，按负责理解",
    "a practice that is reported; no role is printed, read as responsible",
)
_RESPONSIBLE = Wording(
    "角色未印明，按负责理解", "no role is printed; who is to act is read as responsible"
)

TASKS = (
    Task(
        key="grids-by-size",
        title=Wording("按户数或人数划分网格", "communities divided into grids by size"),
        citations=(DOCUMENT.cite("一·二是"),),
        topics=(GRIDS_TOPIC,),
        covers=("grid-size",),
        reading=_NOBODY,
    ),
    Task(
        key="group-heads-and-councils-after-elections",
        title=Wording(
            "换届后推选居民小组长、居务监督委员会和居民议事会",
            "heads of residents' groups, supervision committees and councils after elections",
        ),
        citations=(DOCUMENT.cite("一·二是"),),
        duties=printed(inferred(responsible(d.RESIDENTS_COMMITTEES))),
        topics=(ELECTIONS_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC, DELIBERATION_TOPIC),
        covers=("supervision-committee-and-council",),
        level=Level.COMMUNITY,
        reading=_REPORTED,
    ),
    Task(
        key="democratic-management",
        title=Wording(
            "落实社区民主决策、管理和监督",
            "democratic decisions, management and supervision in communities",
        ),
        citations=(DOCUMENT.cite("一·三是"),),
        duties=printed(inferred(responsible(d.RESIDENTS_COMMITTEES))),
        topics=(SELF_GOVERNMENT_TOPIC, DELIBERATION_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC),
        covers=("charter-and-pact",),
        level=Level.COMMUNITY,
        reading=_REPORTED,
    ),
    Task(
        key="premises-to-standard",
        title=Wording(
            "社区公共服务用房达标", "public-service premises of communities up to the norm"
        ),
        citations=(DOCUMENT.cite("一·四是"),),
        topics=(FACILITIES_TOPIC,),
        covers=("public-service-premises", "public-service-premises-of-new-communities"),
        deliverable=Deliverable.FACILITY,
        starts=date(2015, 1, 1),
        reading=_NOBODY,
    ),
    Task(
        key="service-center",
        title=Wording(
            "社区整合工作平台，设立社区服务中心，统一标识和挂牌",
            "communities bring their work together in a service center, "
            "with one look and three plaques",
        ),
        citations=(DOCUMENT.cite("一·四是", "社区要统一整合"),),
        duties=printed(inferred(responsible(d.COMMUNITIES))),
        topics=(FACILITIES_TOPIC, BURDEN_REDUCTION_TOPIC),
        covers=(
            "one-center-per-committee",
            "function-rooms",
            "service-center-area",
            "unified-marks",
            "only-three-plaques",
        ),
        level=Level.COMMUNITY,
        deliverable=Deliverable.FACILITY,
        starts=date(2015, 1, 1),
        reading=Wording(
            "角色未印明，按负责理解；起始年份沿用前文",
            "no role is printed, read as responsible; the start is that of the sentence before",
        ),
    ),
    Task(
        key="staffing",
        title=Wording("按户数配备社区工作人员", "staff of communities by the number of households"),
        citations=(DOCUMENT.cite("一·五是"),),
        topics=(COMMUNITY_WORKERS_TOPIC,),
        covers=("staff-per-two-hundred-households",),
        reading=_NOBODY,
    ),
    Task(
        key="training-of-committees",
        title=Wording(
            "换届后培训居委会成员", "train members of residents' committees after elections"
        ),
        citations=(DOCUMENT.cite("一·五是", "县、市、区民政部门"),),
        duties=printed(inferred(responsible(d.COUNTY_CIVIL_AFFAIRS))),
        topics=(WORKER_TRAINING_TOPIC,),
        level=Level.COUNTY,
        reading=Wording(
            "答复称已举办；角色未印明，按负责理解",
            "reported as done; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="operating-funds",
        title=Wording(
            "保障社区运转经费、惠民项目资金和基本报酬",
            "secure operating funds, benefit-project funds and base remuneration",
        ),
        citations=(DOCUMENT.cite("一·六是", "从2016年起,我市"),),
        duties=printed(inferred(responsible(named("我市", d.CITY)))),
        topics=(FUNDS_TOPIC, WORKER_PAY_TOPIC),
        covers=(
            "operating-funds-of-villages",
            "operating-funds-of-city-communities",
            "operating-funds-of-central-city-communities",
            "operating-funds-of-township-communities",
            "benefit-project-funds",
        ),
        starts=date(2016, 1, 1),
        reading=Wording(
            "答复所述做法；“我市”为主语，按负责理解，各级如何分担未注明",
            "a practice that is reported; our city (我市) is the subject, read as responsible; "
            "how levels share the cost is not said",
        ),
    ),
    Task(
        key="thirteen-measures",
        title=Wording(
            "制定出台加强社区治理的十三条措施",
            "draw up and issue thirteen measures on community governance",
        ),
        citations=(DOCUMENT.cite("二·一是", "十三条措施"),),
        duties=printed(inferred(responsible(d.CITY))),
        topics=(RESEARCH_AND_POLICY_TOPIC,),
        level=Level.PREFECTURE,
        reading=Wording(
            "答复所述打算，未定期限；角色未印明，按负责理解",
            "an intention without a date; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="elections-and-deliberation",
        title=Wording(
            "规范民主选举，扩大直选，丰富协商形式",
            "elections by rule, more of them direct, more forms of deliberation",
        ),
        citations=(DOCUMENT.cite("二·二是"),),
        topics=(ELECTIONS_TOPIC, DELIBERATION_TOPIC, SUPERVISION_BY_RESIDENTS_TOPIC),
        reading=Wording(
            "答复所述思路，未写明由谁负责", "an idea set out; who is to see to it is not said"
        ),
    ),
    Task(
        key="training-plans",
        title=Wording(
            "制定培训规划，组织成员和专职人员学习",
            "training plans; members and full-time workers brought to learn",
        ),
        citations=(DOCUMENT.cite("二·四是", "制定培训规划"),),
        duties=printed(inferred(responsible(d.COMMUNITIES))),
        topics=(WORKER_TRAINING_TOPIC,),
        level=Level.COMMUNITY,
        deliverable=Deliverable.PLAN,
        reading=_RESPONSIBLE,
    ),
    Task(
        key="information-network",
        title=Wording(
            "整合信息网络资源，建设社区信息服务网络",
            "bring information networks together into one for community services",
        ),
        citations=(DOCUMENT.cite("二·五是", "社区要整合"),),
        duties=printed(inferred(responsible(d.COMMUNITIES))),
        topics=(INFORMATION_SYSTEMS_TOPIC,),
        covers=("regional-information-platform",),
        level=Level.COMMUNITY,
        reading=Wording(
            "角色未印明，按负责理解；后一句整合区、街道、社区流程，主语沿用社区",
            "no role is printed, read as responsible; the next sentence, on processes of district, "
            "subdistrict and community, is read with the same subject",
        ),
    ),
    Task(
        key="community-building-carried-on",
        title=Wording("继续推动全市社区建设", "carry on with building communities in the city"),
        citations=(DOCUMENT.cite("结尾"),),
        duties=printed(
            inferred(responsible(named("我们", d.CIVIL_AFFAIRS_BUREAU))),
        ),
        topics=(LEADERSHIP_TOPIC,),
        level=Level.PREFECTURE,
        reading=Wording(
            "市民政局的承诺，按负责理解；市委、市政府的“领导”不列角色",
            "a promise of the bureau, read as responsible; to be at the head (领导), as the "
            "city's Party committee and government are, is no role",
        ),
    ),
)
