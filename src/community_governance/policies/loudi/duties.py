"""Loudi 2018: what the reply says is done or to be done, and who is named for it.

The reply restates norms and mostly names nobody who is to see to them. Where it names somebody
no role is printed: it is inferred, and the reading says so.
"""

from community_governance.model.organization import (
    Deliverable,
    Task,
    inferred,
    printed,
    responsible,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    COMMUNITY_WORKERS_TOPIC,
    FACILITIES_TOPIC,
    FUNDS_TOPIC,
    GRIDS_TOPIC,
    INFORMATION_SYSTEMS_TOPIC,
    PUBLIC_SERVICES_TOPIC,
    RESEARCH_AND_POLICY_TOPIC,
    SELF_GOVERNMENT_TOPIC,
    WORKER_PAY_TOPIC,
    WORKER_TRAINING_TOPIC,
    Wording,
)
from community_governance.policies.loudi import departments as d
from community_governance.policies.loudi.document import DOCUMENT

__all__ = ["TASKS"]

TASKS = (
    Task(
        key="governance-of-three",
        title=Wording(
            "健全三位一体治理机制，划分网格",
            "governance by three together, and the drawing of grids",
        ),
        citations=(DOCUMENT.cite("一·二是"),),
        topics=(GRIDS_TOPIC, SELF_GOVERNMENT_TOPIC),
        covers=("grid-size",),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="premises-to-standard",
        title=Wording("建成达标的公共服务用房", "public-service premises up to standard"),
        citations=(DOCUMENT.cite("一·四是"),),
        topics=(FACILITIES_TOPIC,),
        covers=("public-service-premises", "public-service-premises-of-new-communities"),
        deliverable=Deliverable.FACILITY,
    ),
    Task(
        key="service-center",
        title=Wording(
            "设立社区服务中心，统一标识和挂牌",
            "set up the service center; unified marks and plaques",
        ),
        citations=(DOCUMENT.cite("一·四是", "一居一中心"),),
        duties=printed(inferred(responsible(d.COMMUNITIES))),
        topics=(FACILITIES_TOPIC, PUBLIC_SERVICES_TOPIC),
        covers=("service-center-area", "unified-marks", "only-three-plaques"),
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
    Task(
        key="staffing",
        title=Wording("按标准配备社区工作人员", "staff communities to the standard"),
        citations=(DOCUMENT.cite("一·五是"),),
        topics=(COMMUNITY_WORKERS_TOPIC,),
        covers=("staff-per-two-hundred-households",),
    ),
    Task(
        key="training-of-committees",
        title=Wording("培训换届后的居委会干部", "train the members of committees newly elected"),
        citations=(DOCUMENT.cite("一·五是"),),
        duties=printed(inferred(responsible(d.CIVIL_AFFAIRS))),
        topics=(WORKER_TRAINING_TOPIC,),
        level=Level.COUNTY,
        reading=Wording(
            "原文为已举办，角色未印明，按负责理解",
            "reported as done; no role is printed, read as responsible",
        ),
    ),
    Task(
        key="operating-funds",
        title=Wording(
            "保障社区运转经费和惠民资金", "secure operating funds and benefit-project funds"
        ),
        citations=(DOCUMENT.cite("一·六是"),),
        topics=(FUNDS_TOPIC, WORKER_PAY_TOPIC),
        covers=(
            "operating-funds-of-villages",
            "operating-funds-of-city-communities",
            "operating-funds-of-central-city-communities",
            "operating-funds-of-township-communities",
            "benefit-project-funds",
        ),
    ),
    Task(
        key="thirteen-measures",
        title=Wording(
            "制订出台社区治理十三条措施", "issue thirteen measures on community governance"
        ),
        citations=(DOCUMENT.cite("二·一是"),),
        duties=printed(inferred(responsible(d.CITY))),
        topics=(RESEARCH_AND_POLICY_TOPIC,),
        level=Level.PREFECTURE,
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
    Task(
        key="training-plans",
        title=Wording(
            "制定培训规划，提高培训效果", "draw up training plans and make training tell"
        ),
        citations=(DOCUMENT.cite("二·四是"),),
        duties=printed(inferred(responsible(d.COMMUNITIES))),
        topics=(WORKER_TRAINING_TOPIC,),
        deliverable=Deliverable.PLAN,
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
    Task(
        key="information-network",
        title=Wording(
            "整合信息资源，建设社区信息服务网络",
            "bring information resources together in a network of services",
        ),
        citations=(DOCUMENT.cite("二·五是"),),
        duties=printed(inferred(responsible(d.COMMUNITIES))),
        topics=(INFORMATION_SYSTEMS_TOPIC,),
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
)
