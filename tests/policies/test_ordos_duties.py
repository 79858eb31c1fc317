"""Ordos 2018: who leads and who supports, written off the text by hand.

The lists are those in brackets at the end of each numbered task.
Nothing is taken from the encoding.
"""

from collections import Counter

import pytest

from community_governance.model.organization import Accountability, Extent, Known, Role, Task
from community_governance.model.places import Level
from community_governance.policies.ordos import POLICY

NUMBERED = {each.locator: each for each in POLICY.tasks if each.number is not None}
TASKS = {each.key: each for each in POLICY.tasks}

# Clause, who leads, who supports, as the page prints them.
PRINTED = [
    ("二(一)1", "市委组织部、市纪委", "市民政局、各旗区人民政府"),
    ("二(一)2", "市民政局", "各旗区人民政府、市委组织部"),
    ("二(一)3", "市民政局", "市委组织部、市综治办、各旗区人民政府"),
    ("二(一)4", "市民政局", "市委组织部、各旗区人民政府"),
    (
        "二(一)5",
        "市民政局",
        (
            "市委组织部、市教育局、市司法局、市财政局、市人社局、市农牧业局、市文新广局、"
            "市卫生计生委、市体育局、市税务局、人行鄂尔多斯市中心支行"
        ),
    ),
    (
        "二(二)6",
        "市民政局",
        "市发改委、市财政局、市国土局、市房管局、市规划和自然资源局、各旗区人民政府",
    ),
    (
        "二(二)7",
        "市民政局",
        (
            "市财政局、市人社局、市卫生计生委、市教育局、市房管局、市安监局、市文新广局、"
            "市体育局、市商务局、市供销社、各旗区人民政府"
        ),
    ),
    ("二(二)8", "市民政局", "市卫生计生委、各旗区人民政府"),
    (
        "二(三)9",
        "各旗区人民政府",
        "市规划和自然资源局、市民政局、市发改委、市财政局、市国土局",
    ),
    (
        "二(三)10",
        "市民政局",
        "市公安局、市农牧业局、市发改委、人行鄂尔多斯市中心支行",
    ),
    (
        "二(三)11",
        "市委宣传部",
        "市文明办、市民政局、市民委、市文新广局、市体育局、市教育局",
    ),
    ("二(三)12", "市司法局", "市公安局、市法院、市检察院、市综治办、市发改委"),
    (
        "二(三)13",
        "各旗区人民政府",
        "市城市管理综合执法局、市环保局、市房管局、市建委、市民政局、等有关部门",
    ),
    (
        "二(三)14",
        "市民政局",
        "市综治办、市公安局、市卫生计生委、市安监局、市质监局",
    ),
    (
        "二(三)15",
        "市房管局",
        (
            "市民政局、市城市管理综合执法局、市环保局、市质监局、市食药监局、市建委、市法院、"
            "各旗区人民政府"
        ),
    ),
    (
        "二(三)16",
        "各旗区人民政府",
        (
            "市委宣传部、市经信委、市大数据局、市民政局、市政府政务服务中心、市发改委、市网信办、"
            "市公安局、市财政局、市政法委、市综治办、市农牧业局、市商务局、市供销社、市扶贫办、"
            "鄂尔多斯日报社"
        ),
    ),
    ("三(一)", "市民政局", "市委组织部、市编委办、各旗区人民政府"),
    ("三(二)", "市民政局", "市委组织部、市教育局、市人社局、各旗区人民政府"),
    ("三(三)", "市财政局", "市民政局"),
    ("三(四)", "市民政局", "市委宣传部、市发改委、市质监局"),
]


def _names(task: Task, role: Role) -> str:
    return "、".join(duty.name for duty in task.duties if duty.role is role)


def _parts(name: str) -> list[tuple[Role, str]]:
    """Return the role of a body in each numbered task that names it, with the clause."""
    return [
        (duty.role, task.locator)
        for task in NUMBERED.values()
        for duty in task.duties
        if duty.name == name
    ]


# --- the lists in brackets ---


@pytest.mark.parametrize(("locator", "leads", "supports"), PRINTED)
def test_a_numbered_task_has_the_list_that_is_printed_at_its_end(
    locator: str, leads: str, supports: str
) -> None:
    task = NUMBERED[locator]
    assert _names(task, Role.LEAD) == leads
    assert _names(task, Role.SUPPORT) == supports
    assert {duty.known for duty in task.duties} == {Known.STATED}
    assert {duty.role for duty in task.duties} == {Role.LEAD, Role.SUPPORT}


@pytest.mark.parametrize(("locator", "leads", "supports"), PRINTED)
def test_names_keep_their_places_and_leads_stand_in_the_first_group(
    locator: str, leads: str, supports: str
) -> None:
    first, second = leads.split("、"), supports.split("、")
    assert [(duty.position, duty.group, duty.name) for duty in NUMBERED[locator].duties] == [
        *((number, 1, name) for number, name in enumerate(first, 1)),
        *((number, 2, name) for number, name in enumerate(second, len(first) + 1)),
    ]


def test_the_sixteen_tasks_and_four_safeguards_come_in_the_order_of_the_print() -> None:
    assert list(NUMBERED) == [locator for locator, *_ in PRINTED]
    assert [each.number for each in NUMBERED.values()] == [
        *map(str, range(1, 17)),
        "(一)",
        "(二)",
        "(三)",
        "(四)",
    ]


def test_twenty_tasks_name_forty_one_bodies() -> None:
    names = {
        duty.name
        for task in NUMBERED.values()
        for duty in task.duties
        if duty.kind is not Extent.OPEN
    }
    assert len(NUMBERED) == 20
    assert len(names) == 41


def test_the_civil_affairs_bureau_leads_twelve_supports_seven_and_is_missing_from_one() -> None:
    parts = _parts("市民政局")
    assert Counter(role for role, _ in parts) == {Role.LEAD: 12, Role.SUPPORT: 7}
    assert set(NUMBERED) - {locator for _, locator in parts} == {"二(三)12"}


def test_thirty_three_bodies_only_ever_support() -> None:
    roles: dict[str, set[Role]] = {}
    for task in NUMBERED.values():
        for duty in task.duties:
            if duty.kind is not Extent.OPEN:
                roles.setdefault(duty.name, set()).add(duty.role)
    only_support = [name for name, held in roles.items() if held == {Role.SUPPORT}]
    assert len(only_support) == 33
    assert sorted(set(roles) - set(only_support)) == sorted(
        ["市委组织部", "市纪委", "市民政局", "各旗区人民政府", "市委宣传部", "市司法局",
         "市房管局", "市财政局"]
    )  # fmt: skip


def test_only_the_first_task_has_two_leads() -> None:
    leads = {
        locator: sum(duty.role is Role.LEAD for duty in task.duties)
        for locator, task in NUMBERED.items()
    }
    assert [locator for locator, count in leads.items() if count != 1] == ["二(一)1"]
    assert leads["二(一)1"] == 2


def test_the_governments_of_all_banners_lead_three_tasks_as_a_class() -> None:
    parts = _parts("各旗区人民政府")
    assert [locator for role, locator in parts if role is Role.LEAD] == [
        "二(三)9",
        "二(三)13",
        "二(三)16",
    ]
    (kind,) = {
        duty.kind
        for task in NUMBERED.values()
        for duty in task.duties
        if duty.name == "各旗区人民政府"
    }
    assert kind is Extent.CLASS


def test_only_the_thirteenth_task_ends_open() -> None:
    ends = [
        (locator, duty.name, duty.position)
        for locator, task in NUMBERED.items()
        for duty in task.duties
        if duty.kind is Extent.OPEN
    ]
    assert ends == [("二(三)13", "等有关部门", 7)]


def test_two_bureaus_for_land_stand_side_by_side() -> None:
    task = NUMBERED["二(二)6"]
    names = [duty.name for duty in task.duties]
    assert {"市国土局", "市规划和自然资源局"} <= set(names)
    keys = [duty.department.key for duty in task.duties]
    assert len(set(keys)) == len(keys)


# --- what the sentences assign besides ---


def _assigned(key: str) -> list[tuple[str, Role, Known]]:
    return [(duty.name, duty.role, duty.known) for duty in TASKS[key].duties]


def _inferred(names: str, role: Role) -> list[tuple[str, Role, Known]]:
    return [(name, role, Known.INFERRED) for name in names.split("、")]


def _stated(names: str, role: Role) -> list[tuple[str, Role, Known]]:
    return [(name, role, Known.STATED) for name in names.split("、")]


# Clause, key, key of the numbered task it is a part of, who is named in what role.
SENTENCES: list[tuple[str, str, str | None, list[tuple[str, Role, Known]]]] = [
    (
        "通知",
        "carry-out-the-opinions",
        None,
        _inferred("各旗区党委、人民政府、市直各部门、各人民团体", Role.RESPONSIBLE),
    ),
    (
        "二(一)1",
        "township-party-committees-turn-to-party-building",
        "party-leadership",
        _inferred("苏木乡镇(街道)党(工)委", Role.RESPONSIBLE),
    ),
    (
        "二(一)2",
        "subdistrict-offices-govern-communities",
        "lists-of-powers-and-work-items",
        _inferred("街道办事处", Role.RESPONSIBLE),
    ),
    (
        "二(一)2",
        "township-governments-govern-communities",
        "lists-of-powers-and-work-items",
        _inferred("苏木乡镇政府", Role.RESPONSIBLE),
    ),
    (
        "二(一)2",
        "services-outside-the-lists-purchased",
        "lists-of-powers-and-work-items",
        _inferred("苏木乡镇政府、街道办事处", Role.RESPONSIBLE),
    ),
    (
        "二(一)4",
        "one-combined-appraisal",
        "burden-reduction",
        _inferred("基层政府", Role.RESPONSIBLE),
    ),
    (
        "二(一)5",
        "incubators-for-social-organizations",
        "social-forces",
        _inferred("旗区", Role.RESPONSIBLE),
    ),
    (
        "二(一)5",
        "linkage-of-communities-and-social-organizations",
        "social-forces",
        _inferred("社区组织、社会组织", Role.RESPONSIBLE),
    ),
    (
        "二(二)6",
        "joint-review-of-housing-projects",
        "service-facilities",
        _inferred("各级规划、建设部门", Role.RESPONSIBLE),
    ),
    (
        "二(三)10",
        "residents-deliberate-on-their-affairs",
        "deliberation",
        _stated("社区党组织、基层群众性自治组织", Role.LEAD),
    ),
    (
        "二(三)11",
        "festivals-of-culture-and-books",
        "civility",
        _inferred("各级图书馆、文化馆(群艺馆)、民间文化传播组织、等", Role.RESPONSIBLE),
    ),
    (
        "二(三)15",
        "guidance-and-supervision-of-owners-committees",
        "property-management",
        _stated("社区党组织、社区居民委员会", Role.SUPERVISE),
    ),
    (
        "二(三)15",
        "self-management-of-old-compounds",
        "property-management",
        _inferred("社区居民委员会", Role.RESPONSIBLE),
    ),
    (
        "二(三)15",
        "tribunals-in-communities",
        "property-management",
        _inferred("法庭", Role.RESPONSIBLE),
    ),
    (
        "三(一)",
        "on-the-agenda-of-party-and-government",
        "leadership-and-mechanism",
        _inferred("各级党委、政府", Role.RESPONSIBLE),
    ),
    (
        "三(一)",
        "ranks-of-accountability",
        "leadership-and-mechanism",
        _stated("旗区党委书记、苏木乡镇(街道)党(工)委书记、社区党组织书记", Role.RESPONSIBLE),
    ),
    (
        "三(二)",
        "posts-and-hiring",
        "community-workers",
        _inferred("旗区相关职能部门", Role.RESPONSIBLE),
    ),
    (
        "三(二)",
        "management-of-full-time-workers",
        "community-workers",
        _inferred("苏木乡镇(街道)", Role.RESPONSIBLE),
    ),
    (
        "三(二)",
        "deployment-of-full-time-workers",
        "community-workers",
        _inferred("社区", Role.RESPONSIBLE),
    ),
    (
        "三(二)",
        "professional-allowance-paid",
        "community-workers",
        _inferred("旗区", Role.RESPONSIBLE),
    ),
    (
        "三(二)",
        "daily-management-and-appraisal-of-workers",
        "community-workers",
        _inferred("各旗区", Role.RESPONSIBLE),
    ),
    ("三(三)", "funds-pooled", "funds", _inferred("各地区", Role.RESPONSIBLE)),
    ("三(三)", "welfare-lottery-fund", "funds", _inferred("市本级", Role.RESPONSIBLE)),
    (
        "结尾",
        "plans-of-work-of-banners-and-districts",
        None,
        _inferred("各旗区", Role.RESPONSIBLE),
    ),
    (
        "结尾",
        "departments-carry-out-their-tasks",
        None,
        _inferred("各有关部门", Role.RESPONSIBLE),
    ),
]


@pytest.mark.parametrize(("locator", "key", "parent", "duties"), SENTENCES)
def test_a_sentence_that_names_a_body_is_a_task_of_its_own(
    locator: str, key: str, parent: str | None, duties: list[tuple[str, Role, Known]]
) -> None:
    task = TASKS[key]
    assert (task.locator, task.parent, task.number) == (locator, parent, None)
    assert _assigned(key) == duties


def test_there_are_no_tasks_but_the_numbered_ones_and_those_of_sentences() -> None:
    assert set(TASKS) == {each.key for each in NUMBERED.values()} | {
        key for _, key, *_ in SENTENCES
    }


def test_three_secretaries_have_three_ranks_at_three_levels() -> None:
    ranks = [
        (duty.name, duty.rank, duty.department.level, duty.group)
        for duty in TASKS["ranks-of-accountability"].duties
    ]
    assert ranks == [
        ("旗区党委书记", Accountability.FIRST, Level.COUNTY, 1),
        ("苏木乡镇(街道)党(工)委书记", Accountability.DIRECT, Level.TOWNSHIP, 2),
        ("社区党组织书记", Accountability.SPECIFIC, Level.COMMUNITY, 3),
    ]


def test_no_other_duty_has_a_rank() -> None:
    ranked = [task.key for task in POLICY.tasks for duty in task.duties if duty.rank is not None]
    assert set(ranked) == {"ranks-of-accountability"}


# --- what the tasks see to ---


def test_norms_and_goals_are_seen_to_by_the_tasks_of_their_clauses() -> None:
    assert {task.key: task.covers for task in POLICY.tasks if task.covers} == {
        "party-leadership": ("residents-affairs-supervision-committee",),
        "service-facilities": (
            "registration-of-government-funded-facilities",
            "functions-of-the-service-center",
            "preferential-utilities",
            "working-premises-per-hundred-households",
        ),
        "joint-review-of-housing-projects": ("joint-review-of-center-premises",),
        "ways-of-service": ("service-modes", "office-share-of-public-space"),
        "civility": (
            "volunteer-station",
            "residents-pact",
            "parents-school-and-place-for-minors",
            "civilized-communities",
            "civilized-compounds",
        ),
        "emergencies": ("fire-station-or-brigade",),
        "property-management": ("party-organization-of-compounds",),
        "information-systems-and-grids": (
            "comprehensive-governance-centers-everywhere",
            "grid-service-everywhere",
        ),
    }
