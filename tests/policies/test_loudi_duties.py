"""Loudi 2018: who is named in a reply, written off the text by hand."""

from datetime import date

import pytest

from community_governance.model.organization import Known, Role
from community_governance.policies.loudi import POLICY

TASKS = {each.key: each for each in POLICY.tasks}

# Clause, key, names with their roles; nobody where the list is empty.
SENTENCES: list[tuple[str, str, list[tuple[str, Role]]]] = [
    ("一·二是", "grids-by-size", []),
    (
        "一·二是",
        "group-heads-and-councils-after-elections",
        [("各居委会", Role.RESPONSIBLE)],
    ),
    ("一·三是", "democratic-management", [("各居委会", Role.RESPONSIBLE)]),
    ("一·四是", "premises-to-standard", []),
    ("一·四是", "service-center", [("社区", Role.RESPONSIBLE)]),
    ("一·五是", "staffing", []),
    ("一·五是", "training-of-committees", [("县、市、区民政部门", Role.RESPONSIBLE)]),
    ("一·六是", "operating-funds", [("我市", Role.RESPONSIBLE)]),
    ("二·一是", "thirteen-measures", [("市里", Role.RESPONSIBLE)]),
    ("二·二是", "elections-and-deliberation", []),
    ("二·四是", "training-plans", [("社区", Role.RESPONSIBLE)]),
    ("二·五是", "information-network", [("社区", Role.RESPONSIBLE)]),
    (
        "结尾",
        "community-building-carried-on",
        [
            ("我们", Role.RESPONSIBLE),
        ],
    ),
]


@pytest.mark.parametrize(("locator", "key", "duties"), SENTENCES)
def test_the_reply_names_who_acts(locator: str, key: str, duties: list[tuple[str, Role]]) -> None:
    task = TASKS[key]
    assert (task.locator, task.number, task.parent) == (locator, None, None)
    assert [(duty.name, duty.role) for duty in task.duties] == duties


def test_there_are_no_tasks_but_these_in_the_order_of_the_print() -> None:
    assert list(TASKS) == [key for _, key, _ in SENTENCES]


def test_no_role_is_printed_and_nobody_leads() -> None:
    duties = [duty for task in POLICY.tasks for duty in task.duties]
    assert {duty.known for duty in duties} == {Known.INFERRED}
    assert Role.LEAD not in {duty.role for duty in duties}
    assert {duty.rank for duty in duties} == {None}
    assert all(task.reading is not None for task in POLICY.tasks)


def test_we_are_the_bureau_and_our_city_is_the_city() -> None:
    last = TASKS["community-building-carried-on"].duties[-1]
    (city,) = TASKS["operating-funds"].duties
    assert (last.name, last.department.name) == ("我们", "娄底市民政局")
    assert (city.name, city.department.name) == ("我市", "市里")


def test_premises_start_with_two_thousand_fifteen_and_funds_with_the_year_after() -> None:
    starts = {task.key: task.starts for task in POLICY.tasks if task.starts is not None}
    assert starts == {
        "premises-to-standard": date(2015, 1, 1),
        "service-center": date(2015, 1, 1),
        "operating-funds": date(2016, 1, 1),
    }
    assert {task.due for task in POLICY.tasks} == {None}


def test_every_norm_it_restates_is_seen_to_once() -> None:
    seen_to = [key for task in POLICY.tasks for key in task.covers]
    assert sorted(seen_to) == sorted(each.key for each in POLICY.standards)
    assert len(set(seen_to)) == len(seen_to)
