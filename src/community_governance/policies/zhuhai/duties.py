"""Zhuhai 2010: who leads, coordinates, approves and supervises, and what departments have to do.

Part five gives departments their share in sentences; where a sentence prints no role word,
the role is inferred and the reading says so. What follows 五(三) is cut off and not known.
"""

from community_governance.model.organization import (
    Deliverable,
    Task,
    approve,
    coordinate,
    inferred,
    lead,
    printed,
    responsible,
    supervise,
    support,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    FUNDS_TOPIC,
    LEADERSHIP_TOPIC,
    PARTY_BUILDING_TOPIC,
    PLANNING_TOPIC,
    POWERS_AND_DUTIES_TOPIC,
    PUBLIC_SECURITY_TOPIC,
    PUBLIC_SERVICES_TOPIC,
    PURCHASE_OF_SERVICES_TOPIC,
    WORK_ITEMS_TOPIC,
    Wording,
)
from community_governance.policies.zhuhai import departments as d
from community_governance.policies.zhuhai.document import DOCUMENT

__all__ = ["TASKS"]

TASKS = (
    Task(
        key="agreements-with-committees",
        title=Wording(
            "协调、监督和检查与居委会签订协议的执行",
            "coordinate, supervise and inspect the agreements with residents' committees",
        ),
        citations=(DOCUMENT.cite("三(一)", "协调、监督和检查"),),
        duties=printed(
            coordinate(d.GOVERNMENT_AND_DEPARTMENTS), supervise(d.GOVERNMENT_AND_DEPARTMENTS)
        ),
        topics=(POWERS_AND_DUTIES_TOPIC, PURCHASE_OF_SERVICES_TOPIC),
        reading=Wording(
            "协调为一种角色，监督和检查为另一种",
            "coordinating is one role, supervising and inspecting the other",
        ),
    ),
    Task(
        key="yearly-plan-of-administrative-affairs",
        title=Wording(
            "每年初提出可承接事务的计划方案并报批，提供经费、条件和指导",
            "propose each year which affairs committees may accept, have it approved, and provide funds, conditions and guidance",
        ),
        citations=(DOCUMENT.cite("三(二)", "每年初", "审批"),),
        duties=printed(inferred(responsible(d.FUNCTIONAL_DEPARTMENTS)), approve(d.LEADING_GROUPS)),
        topics=(WORK_ITEMS_TOPIC, FUNDS_TOPIC),
        deliverable=Deliverable.PLAN,
        reading=Wording(
            "提出方案的一方未印角色，按负责理解；审批为原文",
            "who proposes has no role in print, read as responsible; approval (审批) is printed",
        ),
    ),
    Task(
        key="purchased-services-supervised",
        title=Wording(
            "协调、监督和评估所购买的社区服务",
            "coordinate, supervise and assess the services that are purchased",
        ),
        citations=(DOCUMENT.cite("四(二)", "协调、监督和评估"),),
        duties=printed(
            coordinate(d.GOVERNMENT_AND_DEPARTMENTS), supervise(d.GOVERNMENT_AND_DEPARTMENTS)
        ),
        topics=(PURCHASE_OF_SERVICES_TOPIC,),
        covers=("services-purchased",),
        reading=Wording("监督和评估合为一种角色", "supervising and assessing are one role"),
    ),
    Task(
        key="leadership-system",
        title=Wording(
            "建立党委政府领导、民政部门牵头的领导体制和工作机制",
            "a system of leadership in which civil affairs leads under Party committee and government",
        ),
        citations=(DOCUMENT.cite("五(一)", "民政部门牵头", "有关部门配合"),),
        duties=printed(lead(d.CIVIL_AFFAIRS), support(d.DEPARTMENTS_CONCERNED)),
        topics=(LEADERSHIP_TOPIC,),
        deliverable=Deliverable.MECHANISM,
    ),
    Task(
        key="coordination-of-the-whole",
        title=Wording(
            "统筹、指导和协调全市工作", "coordinate and guide the work of the whole city"
        ),
        citations=(DOCUMENT.cite("五(一)", "统筹、指导和协调"),),
        duties=printed(coordinate(d.CITY_LEADING_GROUP_OFFICE)),
        topics=(LEADERSHIP_TOPIC,),
    ),
    Task(
        key="party-building",
        title=Wording(
            "抓好社区党组织建设，健全基层党组织工作机制",
            "build up the communities' Party organizations and how they work",
        ),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.ORGANIZATION))),
        topics=(PARTY_BUILDING_TOPIC,),
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
    Task(
        key="development-plans",
        title=Wording(
            "制定社区发展规划和社区服务发展规划",
            "draw up plans for the development of communities and their services",
        ),
        citations=(DOCUMENT.cite("五(一)", "负责制定社区发展规划"),),
        duties=printed(responsible(d.DEVELOPMENT_AND_REFORM)),
        topics=(PLANNING_TOPIC, PUBLIC_SERVICES_TOPIC),
        deliverable=Deliverable.PLAN,
    ),
    Task(
        key="funds-in-yearly-plans",
        title=Wording(
            "把治理与服务体系工作纳入年度计划并落实资金",
            "enter the work into yearly plans and provide the money",
        ),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.FINANCE))),
        topics=(FUNDS_TOPIC,),
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
    Task(
        key="policing-in-the-system",
        title=Wording("把社区警务纳入治理与服务体系", "make community policing part of the system"),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.PUBLIC_SECURITY))),
        topics=(PUBLIC_SECURITY_TOPIC,),
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
    Task(
        key="district-bodies-and-rules",
        title=Wording(
            "各区建立领导机构和工作机构，制定实施细则",
            "districts set up bodies that lead and work, and make detailed rules",
        ),
        citations=(DOCUMENT.cite("五(一)"),),
        duties=printed(inferred(responsible(d.DISTRICTS))),
        topics=(LEADERSHIP_TOPIC,),
        level=Level.COUNTY,
        reading=Wording("角色未印明，按负责理解", "no role is printed, read as responsible"),
    ),
)
