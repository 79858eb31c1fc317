"""Zhuhai 2010: who is told to do what, written off the text by hand; it has no list of tasks."""

from datetime import date

import pytest

from community_governance.model.organization import Extent, Known, Role
from community_governance.model.vocabulary import EVERY_LEVEL, LEADING_GROUP
from community_governance.policies.zhuhai import POLICY

TASKS = {each.key: each for each in POLICY.tasks}

STATED, READ, OPEN = Known.STATED, Known.INFERRED, Known.UNDETERMINED

# Clause, key, and each name with its role and how the role is known, in the order of the print;
# nobody where the list is empty.
SENTENCES: list[tuple[str, str, list[tuple[str, Role, Known]]]] = [
    ("一(三)", "pilot", []),
    ("一(四)", "government-service-centers", [("街道(镇)", Role.RESPONSIBLE, OPEN)]),
    ("一(四)", "public-service-stations", [("社区", Role.RESPONSIBLE, OPEN)]),
    (
        "二(一)",
        "policies-powers-and-funds-from-above",
        [("市、区两级政府", Role.RESPONSIBLE, READ)],
    ),
    (
        "二(一)",
        "management-and-services-in-subdistricts-and-towns",
        [
            ("街道(镇)", Role.RESPONSIBLE, READ),
            ("街道(镇)", Role.COORDINATE, STATED),
            ("街道(镇)", Role.SUPERVISE, STATED),
        ],
    ),
    ("二(一)", "services-of-posted-offices", [("政府职能部门派驻机构", Role.RESPONSIBLE, READ)]),
    (
        "二(二)",
        "party-organizations-serve-the-public",
        [("社区党组织", Role.RESPONSIBLE, READ)],
    ),
    ("二(二)", "party-organizations-of-owners-committees", []),
    (
        "二(三)",
        "five-link-self-government",
        [
            ("社区居委会", Role.RESPONSIBLE, READ),
            ("社区监督委员会", Role.SUPERVISE, STATED),
        ],
    ),
    (
        "二(三)",
        "guidance-and-supervision-of-owners-committees",
        [("社区居委会", Role.SUPERVISE, STATED)],
    ),
    (
        "二(三)",
        "three-sides-support-one-another",
        [
            ("社区居委会", Role.SUPPORT, STATED),
            ("业主委员会", Role.SUPPORT, STATED),
            ("物业管理服务企业", Role.SUPPORT, STATED),
        ],
    ),
    ("二(四)", "social-organizations", []),
    (
        "三(一)",
        "agreements-with-committees",
        [
            ("政府及职能部门", Role.COORDINATE, STATED),
            ("政府及职能部门", Role.SUPERVISE, STATED),
        ],
    ),
    (
        "三(二)",
        "yearly-plan-of-administrative-affairs",
        [
            ("政府各职能部门", Role.RESPONSIBLE, READ),
            ("市(区)社区建设领导小组", Role.APPROVE, STATED),
        ],
    ),
    (
        "三(二)",
        "funds-and-guidance-for-work-handed-over",
        [("政府各职能部门", Role.RESPONSIBLE, READ)],
    ),
    (
        "四(一)",
        "work-with-macao",
        [
            ("横琴新区", Role.RESPONSIBLE, READ),
            ("拱北街道", Role.RESPONSIBLE, READ),
            ("湾仔街道", Role.RESPONSIBLE, READ),
        ],
    ),
    ("四(一)", "local-units-open-their-facilities", [("辖区单位", Role.RESPONSIBLE, READ)]),
    ("四(二)", "purchase-of-services", [("政府及职能部门", Role.RESPONSIBLE, READ)]),
    (
        "四(二)",
        "purchased-services-supervised",
        [
            ("政府及职能部门", Role.COORDINATE, STATED),
            ("政府及职能部门", Role.SUPERVISE, STATED),
            ("政府及职能部门", Role.RESPONSIBLE, STATED),
        ],
    ),
    (
        "四(三)",
        "approvals-and-services-at-centers",
        [("社区政务服务中心", Role.RESPONSIBLE, READ)],
    ),
    ("四(三)", "full-time-workers-hired-for-centers", [("区", Role.RESPONSIBLE, READ)]),
    ("四(三)", "public-services-at-stations", [("社区公共服务站", Role.RESPONSIBLE, READ)]),
    ("四(三)", "information-platform", []),
    ("四(三)", "mutual-help-of-residents", [("社区居委会", Role.RESPONSIBLE, READ)]),
    (
        "四(三)",
        "flexible-hours-at-service-windows",
        [
            ("社区政务服务中心", Role.RESPONSIBLE, READ),
            ("社区公共服务站", Role.RESPONSIBLE, READ),
        ],
    ),
    (
        "五(一)",
        "on-the-agenda",
        [("各区", Role.RESPONSIBLE, READ), ("各部门", Role.RESPONSIBLE, READ)],
    ),
    (
        "五(一)",
        "leadership-system",
        [
            ("民政部门", Role.LEAD, STATED),
            ("有关部门", Role.SUPPORT, STATED),
        ],
    ),
    (
        "五(一)",
        "coordination-of-the-whole",
        [("市社区建设领导小组办公室", Role.COORDINATE, STATED)],
    ),
    ("五(一)", "party-building", [("组织部门", Role.RESPONSIBLE, READ)]),
    ("五(一)", "development-plans", [("发展和改革部门", Role.RESPONSIBLE, STATED)]),
    ("五(一)", "funds-in-yearly-plans", [("财政部门", Role.RESPONSIBLE, READ)]),
    ("五(一)", "policing-in-the-system", [("公安部门", Role.RESPONSIBLE, READ)]),
    ("五(一)", "district-bodies-and-rules", [("各区", Role.RESPONSIBLE, READ)]),
    ("五(二)", "more-money-for-communities", [("各级政府", Role.RESPONSIBLE, READ)]),
    ("五(二)", "special-funds-2011-2012", [("市、区两级财政", Role.RESPONSIBLE, READ)]),
    (
        "五(二)",
        "pilot-funds",
        [("区", Role.RESPONSIBLE, READ), ("市", Role.RESPONSIBLE, READ)],
    ),
]


@pytest.mark.parametrize(("locator", "key", "duties"), SENTENCES)
def test_a_sentence_names_who_is_to_act(
    locator: str, key: str, duties: list[tuple[str, Role, Known]]
) -> None:
    task = TASKS[key]
    assert (task.locator, task.number, task.parent) == (locator, None, None)
    assert [(duty.name, duty.role, duty.known) for duty in task.duties] == duties


def test_there_are_no_tasks_but_those_of_these_sentences_in_their_order() -> None:
    assert list(TASKS) == [key for _, key, _ in SENTENCES]


def test_only_civil_affairs_leads() -> None:
    leads = [
        (task.locator, duty.name)
        for task in POLICY.tasks
        for duty in task.duties
        if duty.role is Role.LEAD
    ]
    assert leads == [("五(一)", "民政部门")]


def test_departments_are_functions_at_every_level() -> None:
    functions = {
        duty.department.name: duty.department.function
        for task in POLICY.tasks
        for duty in task.duties
        if duty.department.kind == EVERY_LEVEL
    }
    assert functions == {
        "民政部门": "civil-affairs",
        "组织部门": "organization",
        "发展和改革部门": "development-and-reform",
        "财政部门": "finance",
        "公安部门": "public-security",
        "市、区两级财政": "finance",
    }


def test_the_leading_group_that_approves_is_the_citys_or_the_districts() -> None:
    _, group = TASKS["yearly-plan-of-administrative-affairs"].duties
    assert (group.kind, group.department.kind) == (Extent.CLASS, LEADING_GROUP)
    (office,) = TASKS["coordination-of-the-whole"].duties
    assert (office.kind, office.department.kind) == (Extent.NAMED, LEADING_GROUP)


def test_only_departments_concerned_are_left_open() -> None:
    names = {duty.name for task in POLICY.tasks for duty in task.duties if duty.kind is Extent.OPEN}
    assert names == {"有关部门"}


def test_days_are_those_of_the_text_and_the_beginning_of_a_year_is_none() -> None:
    dated = {
        task.key: (task.starts, task.due, task.due_as_printed)
        for task in POLICY.tasks
        if task.due_as_printed
    }
    assert dated == {
        "pilot": (None, date(2010, 12, 31), "2010年"),
        "yearly-plan-of-administrative-affairs": (None, None, "每年初"),
        "work-with-macao": (None, date(2012, 6, 30), "到2012年中期"),
        "purchase-of-services": (None, date(2011, 12, 31), "2012年前"),
        "special-funds-2011-2012": (date(2011, 1, 1), date(2012, 12, 31), "2011年和2012年"),
    }


def test_every_norm_and_goal_is_seen_to_once() -> None:
    seen_to = [key for task in POLICY.tasks for key in task.covers]
    norms = [each.key for each in POLICY.standards] + [each.key for each in POLICY.targets]
    assert sorted(seen_to) == sorted(norms)
    assert len(set(seen_to)) == len(seen_to)


def test_norms_and_goals_are_seen_to_by_the_tasks_of_their_clauses() -> None:
    assert {task.key: task.covers for task in POLICY.tasks if task.covers} == {
        "pilot": ("pilot-in-xiangzhou",),
        "government-service-centers": (
            "government-service-center",
            "government-service-centers-xiangzhou",
            "government-service-centers",
        ),
        "public-service-stations": ("one-station-per-committee", "public-service-stations"),
        "party-organizations-of-owners-committees": (
            "owners-committees-with-party-organization-xiangzhou",
            "owners-committees-with-party-organization",
        ),
        "social-organizations": (
            "social-organizations-fostered",
            "social-organizations-widespread",
            "social-organizations-supervised",
        ),
        "information-platform": (
            "information-platform",
            "one-net-and-one-number-service",
            "one-net-service-xiangzhou",
        ),
        "five-link-self-government": (
            "self-government-chain-complete",
            "self-government-chain-xiangzhou",
            "self-government-chain",
        ),
        "work-with-macao": ("macao-services-docked",),
        "purchase-of-services": ("services-purchased",),
    }
