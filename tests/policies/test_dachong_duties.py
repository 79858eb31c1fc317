"""Dachong's duties, by hand: the annex as printed, row by row, and the leads of article 20."""

from collections import Counter

import pytest

from community_governance.model.directory import Directory
from community_governance.model.organization import Extent, Known, Role, Task
from community_governance.model.places import Level
from community_governance.model.vocabulary import BUREAU_BRANCH
from community_governance.policies.dachong import POLICY
from community_governance.policies.dachong.departments import DEPARTMENTS
from community_governance.policies.ordos import departments as ordos
from community_governance.references.bodies import DACHONG_ORGANIZATION_OFFICE

TASKS = {task.locator: task for task in POLICY.tasks}

# The last column of the annex, transcribed from the page; a comma ends a group.
# ruff: noqa: E501  (rows stay whole)
ANNEX = {
    "附件第1项": "组办、各村(社区)",
    "附件第2项": "组办、社会事务局、各村(社区)",
    "附件第3项": "纪委,组办、社会事务局、各村(社区)",
    "附件第4项": "社会事务局、组办,各相关部门、各村(社区)",
    "附件第4项之二": "组办、社会事务局,各村(社区)",
    "附件第5项": "社会事务局、组办,各村(社区)",
    "附件第6项": "社会事务局、组办、财政分局、人社分局、农业局、文体教育局、卫计局、税务分局、妇联。经信局、司法所、各村(社区)",
    "附件第7项": "社会事务局、财政分局、各村(社区)",
    "附件第8项": "农业局、林业站、财政分局、各村(社区)",
    "附件第9项": "经信局、社会事务局,各村(社区)",
    "附件第10项": "政务办,组办、财政分局、社会事务局、各村(社区)",
    "附件第11项": "社会事务局、财政分局,各村(社区)",
    "附件第12项": "住建局、规划分局、社会事务局、经信局、文体教育局",
    "附件第13项": "公安分局、司法所,各村(社区)",
    "附件第14项": "组办、人大办、政协办公室,各村(社区)",
    "附件第15项": "综治办、公安分局、经信局,各村(社区)",
    "附件第16项": "公安分局,各村(社区)",
    "附件第17项": "宣传办、妇联",
    "附件第18项": "宣传办、团委",
    "附件第19项": "社会事务局,各村(社区)",
    "附件第20项": "文体教育局,各村(社区)",
    "附件第21项": "文体教育局,各村(社区)",
    "附件第22项": "政务办、经信局、组办、财政分局、社会事务局、公安分局、人社分局、农业局、卫计局,各村(社区)",
    "附件第23项": "经信局、农业局,各村(社区)",
    "附件第24项": "住建局,各村(社区)",
    "附件第25项": "农业局、住建局、环保分局、城管分局,各村(社区)",
    "附件第26项": "文体教育局、旅游办、住建局、规划分局,各村(社区)",
    "附件第27项": "应急办、安监分局、住建局、综治办、公安分局、社会事务局、卫计局,各村(社区)",
    "附件第28项": "住建局、规划分局、经信局、社会事务局,各村(社区)",
    "附件第29项": "住建局、社会事务局、规划分局,各村(社区)",
    "附件第30项": "国土分局",
    "附件第31项": "文体教育局、住建局,各村(社区)",
    "附件第32项": "住建局、规划分局、社会事务局,各村(社区)",
    "附件第33项": "住建局,各村(社区)",
    "附件第34项": "农业局、组办、文体教育局、公安分局、社会事务局、财政分局、人社分局、国土分局、住建局、卫计局,各村(社区)",
    "附件第35项": "组办,社会事务局、文体教育局、人社分局、财政分局,各村(社区)",
    "附件第36项": "组办、社会事务局、财政分局,各村(社区)",
    "附件第37项": "组办、人社分局,各村(社区)",
    "附件第38项": "组办,社会事务局",
    "附件第39项": "社会事务局、组办、人社分局,各村(社区)",
}
FULL_STOP = "附件第6项"


def _printed(task: Task) -> str:
    """Return the names of a task as its row prints them."""
    groups: dict[int, list[str]] = {}
    for duty in task.duties:
        groups.setdefault(duty.group, []).append(duty.name)
    return ",".join("、".join(names) for names in groups.values())


@pytest.mark.parametrize(("locator", "names"), ANNEX.items())
def test_a_row_has_the_bodies_that_are_printed_in_their_groups(locator: str, names: str) -> None:
    task = TASKS[locator]
    assert _printed(task) == names.replace("。", "、")
    assert {(duty.role, duty.known) for duty in task.duties} == {(Role.RESPONSIBLE, Known.STATED)}


def test_only_one_row_prints_a_full_stop_between_names_and_its_reading_says_so() -> None:
    assert [locator for locator, names in ANNEX.items() if "。" in names] == [FULL_STOP]
    reading = TASKS[FULL_STOP].reading
    assert reading is not None
    assert "句号" in reading.zh


def test_the_annex_numbers_thirty_nine_tasks_in_forty_rows() -> None:
    rows = [task for task in POLICY.tasks if task.locator.startswith("附件")]
    assert [task.locator for task in rows] == list(ANNEX)
    assert [task.number for task in rows if task.number] == [str(n) for n in range(1, 40)]
    assert [task.locator for task in rows if task.number is None] == ["附件第4项之二"]


def test_no_row_of_the_annex_has_a_lead() -> None:
    assert [
        task.key
        for task in POLICY.tasks
        if task.locator in ANNEX and any(duty.role is Role.LEAD for duty in task.duties)
    ] == []


def test_thirty_names_stand_in_the_annex() -> None:
    names = Counter(duty.name for locator in ANNEX for duty in TASKS[locator].duties)
    assert len(names) == 30
    kinds = Counter(
        duty.kind
        for name in names
        for duty in [next(d for loc in ANNEX for d in TASKS[loc].duties if d.name == name)]
    )
    assert kinds == {Extent.NAMED: 28, Extent.CLASS: 1, Extent.OPEN: 1}


def test_most_rows_name_all_villages_and_communities_but_five_do_not() -> None:
    without = [locator for locator, names in ANNEX.items() if "各村(社区)" not in names]
    assert without == ["附件第12项", "附件第17项", "附件第18项", "附件第30项", "附件第38项"]


def test_article_20_names_who_leads_and_supervises_the_whole() -> None:
    duties = [(duty.role, duty.name, duty.known) for duty in TASKS["第20条"].duties]
    assert duties == [
        (Role.COORDINATE, "基层治理领导小组", Known.STATED),
        (Role.LEAD, "组织办", Known.STATED),
        (Role.LEAD, "社会事务局", Known.STATED),
        (Role.SUPERVISE, "组织办", Known.STATED),
        (Role.SUPERVISE, "社会事务局", Known.STATED),
        (Role.RESPONSIBLE, "各有关部门", Known.INFERRED),
    ]


def test_the_two_printed_names_of_one_office_are_one_body() -> None:
    bodies = {duty.department for task in POLICY.tasks for duty in task.duties}
    office = {each for each in bodies if "组织办" in (each.name, *each.aliases)}
    assert [each.name for each in office] == ["组织办"]
    assert office == {DACHONG_ORGANIZATION_OFFICE}


def test_branches_and_the_judicial_office_belong_to_bureaus_of_the_city() -> None:
    branches = {
        duty.department
        for task in POLICY.tasks
        for duty in task.duties
        if duty.department.kind == BUREAU_BRANCH
    }
    assert len(branches) == 10
    assert "司法所" in {each.name for each in branches}
    assert {str(each.superior).split("-", maxsplit=1)[0] for each in branches} == {"zhongshan"}


def test_a_norm_for_which_nobody_is_named_has_a_task_that_says_so() -> None:
    task = TASKS["第10条"]
    assert task.covers == ("legal-adviser", "public-legal-services-everywhere")
    assert task.duties == ()
    assert task.reading is not None


def test_the_office_for_government_services_has_a_counterpart_in_ordos() -> None:
    city = Directory((*DEPARTMENTS, *ordos.DEPARTMENTS))
    (office,) = (each for each in DEPARTMENTS if each.name == "政务办")
    found = city.counterparts(office, level=Level.PREFECTURE)
    assert [each.name for each in found] == ["市政府政务服务中心"]
