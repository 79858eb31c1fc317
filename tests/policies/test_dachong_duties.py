"""Dachong 2018: the annex and what the points assign, written off the text by hand.

Rows stand here as the annex prints them: ``,`` separates groups and 、 members of a group.
Nothing is taken from the encoding.
"""

from itertools import groupby

import pytest

from community_governance.model.directory import Directory
from community_governance.model.organization import Extent, Known, Role, Task
from community_governance.model.places import Level
from community_governance.model.vocabulary import BUREAU_BRANCH, PUBLIC_INSTITUTION
from community_governance.policies.dachong import POLICY
from community_governance.policies.dachong.departments import DEPARTMENTS
from community_governance.policies.ordos import departments as ordos
from community_governance.references.bodies import DACHONG_ORGANIZATION_OFFICE

TASKS = {each.key: each for each in POLICY.tasks}

ANNEX = {
    "附件第1项": "组办、各村(社区)",
    "附件第2项": "组办、社会事务局、各村(社区)",
    "附件第3项": "纪委,组办、社会事务局、各村(社区)",
    "附件第4项": "社会事务局、组办,各相关部门、各村(社区)",
    "附件第4项之二": "组办、社会事务局,各村(社区)",
    "附件第5项": "社会事务局、组办,各村(社区)",
    "附件第6项": (
        "社会事务局、组办、财政分局、人社分局、农业局、文体教育局、卫计局、税务分局、"
        "妇联。经信局、司法所、各村(社区)"
    ),
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
    "附件第22项": (
        "政务办、经信局、组办、财政分局、社会事务局、公安分局、人社分局、农业局、卫计局,各村(社区)"
    ),
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
    "附件第34项": (
        "农业局、组办、文体教育局、公安分局、社会事务局、财政分局、人社分局、国土分局、住建局、"
        "卫计局,各村(社区)"
    ),
    "附件第35项": "组办,社会事务局、文体教育局、人社分局、财政分局,各村(社区)",
    "附件第36项": "组办、社会事务局、财政分局,各村(社区)",
    "附件第37项": "组办、人社分局,各村(社区)",
    "附件第38项": "组办,社会事务局",
    "附件第39项": "社会事务局、组办、人社分局,各村(社区)",
}

# Rows without the villages and communities, and the bodies of the annex in their order.
WITHOUT_VILLAGES = ["附件第12项", "附件第17项", "附件第18项", "附件第30项", "附件第38项"]
BODIES = (
    "组办、各村(社区)、社会事务局、纪委、各相关部门、财政分局、人社分局、农业局、文体教育局、卫计局、"
    "税务分局、妇联、经信局、司法所、林业站、政务办、住建局、规划分局、公安分局、人大办、政协办公室、"
    "综治办、宣传办、团委、环保分局、城管分局、旅游办、应急办、安监分局、国土分局"
)


def _rows() -> dict[str, Task]:
    """Return the rows of the annex; what a row's words assign besides is a part of one."""
    return {
        each.locator: each
        for each in POLICY.tasks
        if each.locator.startswith("附件") and each.parent is None
    }


ROWS = _rows()


def _list(task: Task) -> str:
    groups = groupby(task.duties, lambda duty: duty.group)
    return ",".join("、".join(duty.name for duty in group) for _, group in groups)


# --- the annex ---


@pytest.mark.parametrize("locator", ANNEX)
def test_a_row_names_its_bodies_in_their_groups_as_printed(locator: str) -> None:
    # In row 6 a full stop stands between two names: a slip for the mark between members.
    assert _list(ROWS[locator]) == ANNEX[locator].replace("。", "、")


def test_thirty_nine_numbers_stand_on_forty_rows() -> None:
    assert list(ROWS) == list(ANNEX)
    numbers = [each.number for each in ROWS.values()]
    assert numbers == ["1", "2", "3", "4", None, *map(str, range(5, 40))]


def test_the_annex_says_who_is_responsible_and_never_who_leads() -> None:
    duties = [duty for task in ROWS.values() for duty in task.duties]
    assert {duty.role for duty in duties} == {Role.RESPONSIBLE}
    assert {duty.known for duty in duties} == {Known.STATED}
    assert {duty.rank for duty in duties} == {None}


def test_the_full_stop_in_row_six_begins_no_group() -> None:
    task = ROWS["附件第6项"]
    assert {duty.group for duty in task.duties} == {1}
    assert task.reading is not None
    assert "妇联。经信局" in task.reading.zh


def test_row_four_has_an_open_end_in_the_middle() -> None:
    places = [
        (locator, duty.position, duty.name)
        for locator, task in ROWS.items()
        for duty in task.duties
        if duty.kind is Extent.OPEN
    ]
    assert places == [("附件第4项", 3, "各相关部门")]


def test_villages_and_communities_are_a_class_in_most_rows_but_not_in_all() -> None:
    without = [
        locator
        for locator, task in ROWS.items()
        if all(duty.name != "各村(社区)" for duty in task.duties)
    ]
    assert without == WITHOUT_VILLAGES
    kinds = {duty.kind for task in ROWS.values() for duty in task.duties if duty.name[:2] == "各村"}
    assert kinds == {Extent.CLASS}


def test_the_annex_names_thirty_bodies() -> None:
    names = dict.fromkeys(duty.name for task in ROWS.values() for duty in task.duties)
    assert "、".join(names) == BODIES
    assert len(names) == 30


def test_the_short_name_in_the_annex_is_the_organization_office_of_point_twenty() -> None:
    printed = {
        duty.as_printed
        for task in ROWS.values()
        for duty in task.duties
        if duty.department.name == "组织办"
    }
    assert printed == {"组办"}
    in_point = TASKS["overall-lead"].duties[1]
    assert (in_point.name, in_point.as_printed) == ("组织办", "")


def test_branches_belong_to_bureaus_of_the_city() -> None:
    branches = {
        duty.department
        for task in ROWS.values()
        for duty in task.duties
        if duty.department.kind == BUREAU_BRANCH
    }
    assert sorted(each.name for each in branches) == sorted(
        ["财政分局", "人社分局", "税务分局", "国土分局", "规划分局", "公安分局", "环保分局",
         "城管分局", "安监分局", "司法所"]
    )  # fmt: skip
    for each in branches:
        assert each.superior is not None
        assert each.superior.startswith("zhongshan-"), each.key


def test_the_forestry_station_is_an_institution_and_no_branch() -> None:
    (station,) = (duty.department for duty in ROWS["附件第8项"].duties if duty.name == "林业站")
    assert (station.kind, station.superior) == (PUBLIC_INSTITUTION, None)


def test_a_row_cites_the_point_that_speaks_of_the_same_work() -> None:
    points = {
        locator: [each.locator for each in task.citations[1:]] for locator, task in ROWS.items()
    }
    assert points["附件第28项"] == ["第15条"]
    assert points["附件第15项"] == ["第11条"]  # not point 15
    assert points["附件第10项"] == ["第9条", "第15条"]
    # Policing and the registration of land stand in the annex alone.
    assert [locator for locator, where in points.items() if not where] == [
        "附件第16项",
        "附件第30项",
    ]


# --- the points ---

Assigned = list[tuple[str, Role, Known]]


def _inferred(names: str, role: Role = Role.RESPONSIBLE) -> Assigned:
    return [(name, role, Known.INFERRED) for name in names.split("、")]


def _stated(names: str, role: Role) -> Assigned:
    return [(name, role, Known.STATED) for name in names.split("、")]


# Point, key, key of the row it is a part of, who is named in what role.
SENTENCES: list[tuple[str, str, str | None, Assigned]] = [
    ("通知", "carry-out-the-opinions", None, _inferred("各单位、村(社区)")),
    (
        "第4条",
        "villages-and-communities-turn-to-party-building",
        "附件第1项",
        _inferred("各村(社区)"),
    ),
    ("第5条", "appraisal-by-the-town", "附件第4项之二", _inferred("镇")),
    ("第5条", "two-way-appraisal", None, _inferred("职能部门、基层群众性自治组织")),
    ("第6条", "sub-committees", None, []),
    ("第6条", "residents-brought-into-governance", "附件第5项", _inferred("村(居)民委员会")),
    ("第6条", "violations-reported", None, _inferred("村(居)民委员会")),
    (
        "第7条",
        "needs-found-and-projects-taken-on",
        "附件第7项",
        _inferred("社区组织、社会组织"),
    ),
    ("第8条", "schools-teach-community-knowledge", None, _inferred("学校")),
    (
        "第9条",
        "services-at-public-service-centers",
        "附件第10项",
        _inferred("城乡社区公共服务中心(站)"),
    ),
    ("第10条", "legal-advisers", None, []),
    ("第10条", "charters-of-rural-communities", "附件第5项", _inferred("农村社区")),
    (
        "第11条",
        "care-for-vulnerable-groups",
        None,
        _inferred("群团组织、社会工作服务机构、等"),
    ),
    ("第15条", "preferential-utilities", None, []),
    ("第16条", "offices-and-firms-open-their-facilities", None, _inferred("机关企事业单位")),
    ("第19条", "posts-and-management-of-full-time-workers", None, _inferred("各镇区")),
    ("第19条", "deployment-of-full-time-workers", None, _inferred("社区组织")),
    ("第19条", "professional-allowance-paid", "附件第35项", _inferred("镇区级财政")),
    (
        "第20条",
        "overall-lead",
        None,
        [
            *_stated("基层治理领导小组", Role.COORDINATE),
            *_stated("组织办、社会事务局", Role.LEAD),
            *_stated("组织办、社会事务局", Role.SUPERVISE),
            *_inferred("各有关部门"),
        ],
    ),
    ("第21条", "funds", None, []),
    ("结尾", "implementing-measures-of-villages-and-communities", None, _inferred("各村(社区)")),
    ("结尾", "measures-of-departments", None, _inferred("各有关部门")),
    (
        "附件第29项",
        "management-of-facilities-handed-over",
        "附件第29项",
        _inferred("社区居民委员会"),
    ),
]


@pytest.mark.parametrize(("locator", "key", "row", "duties"), SENTENCES)
def test_a_point_that_names_a_body_is_a_task_of_its_own(
    locator: str, key: str, row: str | None, duties: Assigned
) -> None:
    task = TASKS[key]
    assert (task.locator, task.number) == (locator, None)
    assert task.parent == (None if row is None else ROWS[row].key)
    assert [(duty.name, duty.role, duty.known) for duty in task.duties] == duties


def test_there_are_no_tasks_but_the_rows_and_those_of_points() -> None:
    assert set(TASKS) == {each.key for each in ROWS.values()} | {key for _, key, *_ in SENTENCES}


def test_the_overall_lead_is_not_pushed_down_to_the_rows() -> None:
    assert {task.parent for task in ROWS.values()} == {None}
    leads = [key for key, task in TASKS.items() if any(d.role is Role.LEAD for d in task.duties)]
    assert leads == ["overall-lead"]


def test_norms_and_goals_are_seen_to_by_the_tasks_of_their_clauses() -> None:
    assert {task.locator: task.covers for task in POLICY.tasks if task.covers} == {
        "第6条": ("sub-committees",),
        "第9条": ("service-modes",),
        "第10条": ("legal-adviser", "public-legal-services-everywhere"),
        "第15条": ("preferential-utilities",),
        "附件第3项": ("village-affairs-supervision-committee",),
        "附件第5项": ("charter-and-pact",),
        "附件第6项": ("social-organizations-registered-or-filed",),
        "附件第20项": ("cultural-service-center",),
        "附件第22项": ("modes-of-government-services",),
        "附件第27项": ("fire-station-or-brigade",),
        "附件第28项": ("facility-area-per-hundred-households", "facilities-everywhere"),
        "附件第29项": ("facilities-with-new-housing", "facilities-handed-over"),
        "附件第30项": ("registration-of-government-funded-facilities",),
        "附件第33项": ("owners-assembly-and-committee",),
        "附件第39项": ("model-communities", "harmonious-communities-everywhere"),
    }


@pytest.mark.parametrize("key", ["sub-committees", "legal-advisers", "preferential-utilities"])
def test_of_what_the_annex_leaves_out_nobody_is_named(key: str) -> None:
    task = TASKS[key]
    assert task.duties == ()
    assert task.reading is not None


def test_the_office_is_the_one_that_the_directory_knows() -> None:
    offices = {
        duty.department
        for task in POLICY.tasks
        for duty in task.duties
        if duty.name in ("组办", "组织办")
    }
    assert offices == {DACHONG_ORGANIZATION_OFFICE}


def test_the_office_for_government_services_has_a_counterpart_in_ordos() -> None:
    city = Directory((*DEPARTMENTS, *ordos.DEPARTMENTS))
    (office,) = (each for each in DEPARTMENTS if each.name == "政务办")
    found = city.counterparts(office, level=Level.PREFECTURE)
    assert [each.name for each in found] == ["市政府政务服务中心"]
