"""The printed lists of Ordos and Dachong against their encoded tasks, name by name.

``tests/lists`` holds the lists as printed, each with its clause.
"""

from pathlib import Path

import pytest

from community_governance import Policy, parse_duties, responsibility_matrix
from community_governance.model.assignments import RemarkCode
from community_governance.model.organization import Known
from community_governance.notation import format_duties
from community_governance.policies import dachong, ordos

LISTS = Path(__file__).parents[1] / "lists"


def _lists(policy: Policy) -> list[tuple[Policy, str, str]]:
    lines = (LISTS / f"{policy.key}.txt").read_text(encoding="utf-8").splitlines()
    return [(policy, *line.split("\t")) for line in lines]  # type: ignore[misc]  # a clause and a list


EVERY = [*_lists(ordos.POLICY), *_lists(dachong.POLICY)]


@pytest.mark.parametrize(("policy", "clause", "text"), EVERY, ids=lambda each: str(each)[:12])
def test_the_duties_of_a_task_print_as_the_list_of_its_clause(
    policy: Policy, clause: str, text: str
) -> None:
    """A stray full stop between names (Dachong, item 6) is no part of a duty."""
    (task,) = (t for t in policy.tasks if t.locator == clause and t.parent is None)
    again = format_duties(parse_duties(text)).replace(",", "，").replace("。", "、")
    assert format_duties(task.duties) == again
    assert {duty.known for duty in task.duties} == {Known.STATED}


def test_the_annex_of_dachong_names_30_and_states_no_lead() -> None:
    clauses = [clause for policy, clause, _ in EVERY if policy is dachong.POLICY]
    rows = [
        task for task in dachong.POLICY.tasks if task.locator in clauses and task.parent is None
    ]
    matrix = responsibility_matrix(rows)
    assert (len(clauses), len(matrix.heads), len(matrix.departments)) == (40, 40, 29)
    assert len({row.department.key for row in matrix}) == 30  # an open end beside them
    codes = [each.code for each in matrix.remarks()]
    assert codes.count(RemarkCode.NO_LEAD) == 40
    assert codes.count(RemarkCode.OPEN_END) == 1
