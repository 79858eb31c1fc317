"""What holds for the duties of every document: keys, readings, bodies, norms they see to."""

import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from community_governance import BUILTIN, Policy
from community_governance.model.organization import Department, Duty, Extent, Known, Role, Task
from community_governance.model.vocabulary import EVERY_LEVEL, OPEN_END, TOPICS

KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
POLICIES = pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
# 通知, 结尾 and the like are clauses of their own; 附件第4项之二 is one of the annex.
COVERED = ("ordos", "dachong")


def _duties(policy: Policy) -> Iterator[tuple[Task, Duty]]:
    for task in policy.tasks:
        yield from ((task, duty) for duty in task.duties)


def _departments(policy: Policy) -> tuple[Department, ...]:
    module = import_module(f"community_governance.policies.{policy.key}.departments")
    departments: tuple[Department, ...] = module.DEPARTMENTS
    return departments


# --- tasks ---


@POLICIES
def test_a_task_has_a_key_of_words_and_a_title_in_both_languages(policy: Policy) -> None:
    for task in policy.tasks:
        assert KEBAB.fullmatch(task.key), task.key
        assert re.search("[\u4e00-\u9fff]", task.title.zh), task.key
        assert task.title.en.isascii(), task.key
        assert task.title.en, task.key
    titles = [task.title for task in policy.tasks]
    assert len(set(titles)) == len(titles)


@POLICIES
def test_a_task_stands_in_a_clause_of_its_document(policy: Policy) -> None:
    clauses = {clause.locator for clause in policy.clauses}
    cited = {each.locator for task in policy.tasks for each in task.citations}
    assert cited - clauses == set()


@POLICIES
def test_tasks_come_in_the_order_of_the_clauses(policy: Policy) -> None:
    order = [clause.locator for clause in policy.clauses]
    places = [order.index(task.locator) for task in policy.tasks]
    assert places == sorted(places)


@POLICIES
def test_a_task_is_a_part_of_a_task_that_is_no_part_itself(policy: Policy) -> None:
    tasks = {task.key: task for task in policy.tasks}
    for task in policy.tasks:
        if task.parent is not None:
            assert tasks[task.parent].parent is None, task.key


@POLICIES
def test_every_task_can_be_looked_for_by_topics_of_the_package(policy: Policy) -> None:
    for task in policy.tasks:
        assert task.topics, task.key
        assert len(set(task.topics)) == len(task.topics), task.key
        assert set(task.topics) <= set(TOPICS), task.key


# --- norms and goals ---


@POLICIES
def test_what_a_task_sees_to_is_a_norm_or_a_goal_of_its_document(policy: Policy) -> None:
    norms = {each.key for each in policy.standards} | {each.key for each in policy.targets}
    for task in policy.tasks:
        assert set(task.covers) - norms == set(), task.key
        assert len(set(task.covers)) == len(task.covers), task.key


@pytest.mark.parametrize(
    "policy", [each for each in BUILTIN if each.key in COVERED], ids=lambda policy: policy.key
)
def test_a_norm_in_the_clause_of_a_task_is_seen_to(policy: Policy) -> None:
    clauses = {each.locator for task in policy.tasks for each in task.citations}
    seen_to = {key for task in policy.tasks for key in task.covers}
    in_clauses = [
        standard.key
        for standard in policy.standards
        if {each.locator for each in standard.citations} & clauses
    ]
    assert in_clauses, "nothing was compared"
    assert [key for key in in_clauses if key not in seen_to] == []


# --- duties ---


@POLICIES
def test_a_role_that_is_not_printed_has_a_reading(policy: Policy) -> None:
    silent = {
        task.key
        for task, duty in _duties(policy)
        if duty.known is not Known.STATED and task.reading is None
    }
    assert silent == set()


@POLICIES
def test_no_role_but_that_of_being_responsible_is_ever_inferred(policy: Policy) -> None:
    """A lead, a support or an approval is printed, or it is not there."""
    inferred = {duty.role for _, duty in _duties(policy) if duty.known is Known.INFERRED}
    assert inferred <= {Role.RESPONSIBLE}


@POLICIES
def test_positions_run_from_one_without_a_gap_and_groups_never_go_back(policy: Policy) -> None:
    for task in policy.tasks:
        assert [duty.position for duty in task.duties] == list(range(1, len(task.duties) + 1))
        groups = [duty.group for duty in task.duties]
        assert groups == sorted(groups)
        assert set(groups) == set(range(1, len(set(groups)) + 1)), task.key


@POLICIES
def test_nobody_has_one_role_twice_in_a_task(policy: Policy) -> None:
    for task in policy.tasks:
        held = [(duty.department.key, duty.role) for duty in task.duties]
        assert len(set(held)) == len(held), task.key


@POLICIES
def test_an_open_end_never_leads(policy: Policy) -> None:
    leads = [
        duty.name
        for _, duty in _duties(policy)
        if duty.role is Role.LEAD and duty.kind is Extent.OPEN
    ]
    assert leads == []


# --- bodies ---


@POLICIES
def test_every_body_of_the_document_is_listed_and_named_for_a_task(policy: Policy) -> None:
    departments = _departments(policy)
    named = {duty.department for _, duty in _duties(policy)}
    assert len(set(departments)) == len(departments)
    assert set(departments) == named


@POLICIES
def test_keys_of_bodies_begin_with_the_place_and_are_unique(policy: Policy) -> None:
    keys = [each.key for each in _departments(policy)]
    assert len(set(keys)) == len(keys)
    for key in keys:
        assert KEBAB.fullmatch(key), key
        assert key.startswith(f"{policy.key}-"), key


@POLICIES
def test_a_body_has_a_name_in_each_language(policy: Policy) -> None:
    for each in _departments(policy):
        assert re.search("[\u4e00-\u9fff]", each.name), each.key
        assert each.name_en, each.key
        assert not re.search("[\u4e00-\u9fff]", each.name_en), each.key
        assert each.jurisdiction in policy.document.jurisdiction.chain, each.key
        for key in (each.function, each.superior):
            assert key is None or KEBAB.fullmatch(key), each.key


@POLICIES
def test_no_two_bodies_of_a_document_share_a_name(policy: Policy) -> None:
    names = [name for each in _departments(policy) for name in (each.name, *each.aliases)]
    assert len(set(names)) == len(names)


@POLICIES
def test_an_open_end_is_no_body_and_a_function_at_every_level_is_a_class(policy: Policy) -> None:
    for each in _departments(policy):
        assert (each.kind == OPEN_END) is (each.extent is Extent.OPEN), each.key
        if each.kind == EVERY_LEVEL:
            assert each.extent is Extent.CLASS, each.key
            assert each.function is not None, each.key
