"""Laws of the responsibility matrix: nothing of the print is lost, whatever is asked of it.

From the conventions (section 4): "tasks → matrix → tasks".
"""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance.interchange.converters import from_plain, to_plain
from community_governance.interchange.testing import directories, tasks
from community_governance.model.assignments import MatrixReading
from community_governance.model.directory import Directory
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import Extent, Role, Task
from community_governance.policies import BUILTIN
from community_governance.responsibility import difference, responsibility_matrix, tasks_in

TASKS = st.lists(tasks(), max_size=4, unique_by=lambda each: each.key).map(tuple)
READINGS = st.sampled_from([(), (MatrixReading.FIRST_GROUP_LEADS,)])
DAYS = st.none() | st.dates(date(1990, 1, 1), date(2035, 12, 31))


@given(
    listed=TASKS,
    directory=st.none() | directories(),
    on=DAYS,
    expand=st.booleans(),
    readings=READINGS,
)
def test_tasks_make_a_matrix_and_the_matrix_the_same_tasks(
    listed: tuple[Task, ...],
    directory: Directory | None,
    on: date | None,
    expand: bool,
    readings: tuple[MatrixReading, ...],
) -> None:
    """Law: tasks → matrix → tasks, as printed and as resolved, expanded, and read into."""
    matrix = responsibility_matrix(
        listed, directory=directory, on=on, expand=expand, readings=readings
    )
    assert matrix.tasks == listed
    assert from_plain(to_plain(matrix), ResponsibilityMatrix) == matrix
    assert not difference(matrix, matrix)


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_the_tasks_of_a_document_come_back_from_its_matrix(policy: object) -> None:
    assert responsibility_matrix(policy).tasks == tasks_in(policy)  # type: ignore[arg-type]  # a policy


@given(listed=TASKS)
def test_every_way_to_look_shows_every_row_once(listed: tuple[Task, ...]) -> None:
    """Law: by task and by role the rows are shared out; by department all but the open ends."""
    matrix = responsibility_matrix(listed)
    ways: list[Callable[[], dict[str, ResponsibilityMatrix]]] = [
        matrix.by_task,
        lambda: {str(role): each for role, each in matrix.by_role().items()},
    ]
    for way in ways:
        rows = [row for each in way().values() for row in each]
        assert sorted(map(repr, rows)) == sorted(map(repr, matrix))
    closed = [row for row in matrix if row.kind is not Extent.OPEN]
    by_department = [row for each in matrix.by_department().values() for row in each]
    assert sorted(map(repr, by_department)) == sorted(map(repr, closed))


@given(listed=TASKS)
def test_load_adds_up(listed: tuple[Task, ...]) -> None:
    """Law: nobody is in more tasks than there are, nor has a role in more than it is in."""
    matrix = responsibility_matrix(listed)
    for each in matrix.load():
        assert max(each.roles) <= each.tasks <= each.of == len(listed)
        assert sum(each.roles) >= each.tasks
        assert each.missing_from == len(listed) - each.tasks
        rows = matrix.of(each.department)
        assert {row.role for row in rows} == {role for role in Role if each.times(role)}


@given(listed=TASKS, directory=directories(), on=DAYS)
def test_a_directory_drops_nobody(
    listed: tuple[Task, ...], directory: Directory, on: date | None
) -> None:
    """Law: each duty of the print stands in some row, and no body twice in a task for one act."""
    matrix = responsibility_matrix(listed, directory=directory, on=on)
    kept = {(row.task_key, duty) for row in matrix for duty in row.printed}
    assert kept == {(f"{t.policy}.{t.key}", duty) for t in listed for duty in t.duties}
    doing = (Role.LEAD, Role.RESPONSIBLE, Role.SUPPORT)
    acts = [
        (row.task_key, row.department.key, row.role not in doing and row.role)
        for row in matrix
        if row.kind is not Extent.OPEN
    ]
    assert len(acts) == len(set(acts))
