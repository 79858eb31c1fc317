"""Alxa 2022: items that name nobody, and the few sentences that do, as read by hand."""

from datetime import date

import pytest

from community_governance.model.organization import Accountability, Extent, Known, Role
from community_governance.model.places import Level
from community_governance.policies.alxa import POLICY

TASKS = {each.key: each for each in POLICY.tasks}
ITEMS = {each.locator: each for each in POLICY.tasks if each.number is not None}

STATED, READ = Known.STATED, Known.INFERRED

# The numbered items of parts three and four, with their numbers in print.
NUMBERS = [
    ("三(一)1", "1"),
    ("三(一)2", "2"),
    ("三(一)3", "3"),
    ("三(二)1", "1"),
    ("三(二)2", "2"),
    ("三(二)3", "3"),
    ("三(三)1", "1"),
    ("三(三)2", "2"),
    ("三(四)", "(四)"),
    ("三(五)", "(五)"),
    ("四(一)", "(一)"),
    ("四(二)", "(二)"),
    ("四(三)", "(三)"),
    ("四(四)", "(四)"),
]

# Clause, key, clause of the item it is a part of, names with roles; nobody where the list is empty.
SENTENCES: list[tuple[str, str, str | None, list[tuple[str, Role, Known]]]] = [
    (
        "通知",
        "carry-out-the-plan",
        None,
        [("各旗(区)民政局(社管局)", Role.RESPONSIBLE, READ)],
    ),
    (
        "三(一)2",
        "deliberation-in-gachas-and-villages",
        "三(一)2",
        [("嘎查村", Role.RESPONSIBLE, READ)],
    ),
    ("三(一)3", "reform-on-the-spot", "三(一)3", [("各地", Role.RESPONSIBLE, READ)]),
    (
        "三(一)3",
        "supervision-of-public-services",
        "三(一)3",
        [("苏木镇", Role.SUPERVISE, STATED)],
    ),
    (
        "三(二)3",
        "needs-list-and-resources-list-set-up",
        "三(二)3",
        [("基层群众性自治组织", Role.RESPONSIBLE, READ)],
    ),
    (
        "三(二)3",
        "needs-found-and-projects-designed",
        "三(二)3",
        [("基层群众自治组织", Role.RESPONSIBLE, READ)],
    ),
    (
        "四(一)",
        "ranks-of-accountability",
        "四(一)",
        [
            ("旗(区)", Role.RESPONSIBLE, STATED),
            ("苏木镇(街道)", Role.RESPONSIBLE, STATED),
        ],
    ),
    (
        "四(一)",
        "detailed-plans",
        "四(一)",
        [
            ("各级有关部门", Role.RESPONSIBLE, READ),
            ("各级有关部门", Role.COORDINATE, STATED),
            ("各级有关部门", Role.SUPERVISE, STATED),
        ],
    ),
    (
        "四(二)",
        "budgets",
        "四(二)",
        [("各地各级", Role.RESPONSIBLE, READ)],
    ),
    (
        "四(三)",
        "idle-premises-for-services",
        "四(三)",
        [
            ("机关企事业单位", Role.RESPONSIBLE, READ),
            ("国有企业", Role.RESPONSIBLE, READ),
        ],
    ),
    ("四(三)", "preferential-policies", "四(三)", [("有关部门", Role.RESPONSIBLE, READ)]),
    ("四(四)", "yearly-report-of-indicators", "四(四)", []),
    ("四(四)", "appraisal-by-residents", "四(四)", []),
    ("四(四)", "grading-of-services", "四(四)", []),
]


def test_every_item_of_parts_three_and_four_is_a_task() -> None:
    assert [(locator, each.number) for locator, each in ITEMS.items()] == NUMBERS
    assert {each.parent for each in ITEMS.values()} == {None}


def test_all_items_but_one_name_nobody_and_say_so() -> None:
    named = [locator for locator, task in ITEMS.items() if task.duties]
    assert named == ["四(一)"]
    silent = [task for locator, task in ITEMS.items() if locator != "四(一)"]
    assert all(task.reading is not None and "未写明" in task.reading.zh for task in silent)


def test_organization_and_civil_affairs_lead_the_whole_and_the_rest_is_open() -> None:
    duties = ITEMS["四(一)"].duties
    assert [(duty.name, duty.role, duty.known, duty.group) for duty in duties] == [
        ("组织", Role.LEAD, STATED, 1),
        ("民政部门", Role.LEAD, STATED, 1),
        ("相关部门", Role.RESPONSIBLE, STATED, 2),
        ("相关部门", Role.SUPPORT, STATED, 3),
    ]
    assert duties[0].department.name == "组织部门"
    assert [duty.name for duty in duties if duty.kind is Extent.OPEN] == ["相关部门", "相关部门"]


def test_banners_bear_the_principal_accountability_and_townships_the_direct_one() -> None:
    ranks = [
        (duty.name, duty.rank, duty.department.level)
        for task in POLICY.tasks
        for duty in task.duties
        if duty.rank is not None
    ]
    assert ranks == [
        ("旗(区)", Accountability.PRINCIPAL, Level.COUNTY),
        ("苏木镇(街道)", Accountability.DIRECT, Level.TOWNSHIP),
    ]


@pytest.mark.parametrize(("locator", "key", "item", "duties"), SENTENCES)
def test_a_sentence_is_a_part_of_its_item(
    locator: str, key: str, item: str | None, duties: list[tuple[str, Role, Known]]
) -> None:
    task = TASKS[key]
    assert (task.locator, task.number) == (locator, None)
    assert task.parent == (None if item is None else ITEMS[item].key)
    assert [(duty.name, duty.role, duty.known) for duty in task.duties] == duties


def test_there_are_no_tasks_but_the_items_and_these_sentences() -> None:
    assert set(TASKS) == {each.key for each in ITEMS.values()} | {key for _, key, *_ in SENTENCES}


def test_nothing_is_assigned_by_the_report_of_the_past_or_by_the_goals() -> None:
    assert {task.locator[0] for task in POLICY.tasks} == {"通", "三", "四"}


def test_the_report_is_yearly_without_a_day_and_deliberation_ends_with_the_plan() -> None:
    dated = {
        task.key: (task.due, task.due_as_printed) for task in POLICY.tasks if task.due_as_printed
    }
    assert dated == {
        "deliberation-in-gachas-and-villages": (date(2025, 12, 31), "“十四五”期间"),
        "yearly-report-of-indicators": (None, "年度"),
    }


def test_all_norms_but_the_reported_ones_and_all_goals_but_the_general_one_are_seen_to() -> None:
    seen_to = [key for task in POLICY.tasks for key in task.covers]
    assert len(set(seen_to)) == len(seen_to)
    norms = [each.key for each in POLICY.standards] + [each.key for each in POLICY.targets]
    assert [key for key in norms if key not in seen_to] == [
        "reported-office-and-activity-area",
        "reported-rooms",
        "community-building-2025",
    ]
