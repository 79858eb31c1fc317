"""Ordos 2018: the matrix of its numbered tasks, and whom a shortfall of premises calls.

The numbers were counted in the text by hand: 20 lists, 41 bodies.
"""

import runpy
from datetime import date
from pathlib import Path

import pytest

from community_governance import check, remedies, responsibility_matrix
from community_governance.model.assignments import RemarkCode
from community_governance.model.organization import Role
from community_governance.policies import ordos
from community_governance.references.bodies import DIRECTORY
from community_governance.views.calls import remedy_text

ROOT = Path(__file__).parents[2]
MATRIX = responsibility_matrix(ordos.POLICY).numbered
SHORT = {"permanent_households": 2000, "working_premises_area": 540, "categories": ["city"]}


def test_twenty_tasks_and_41_bodies_of_which_33_only_ever_support() -> None:
    assert (len(MATRIX.heads), len(MATRIX.departments)) == (20, 41)
    civil = MATRIX.load()[0]
    assert civil.department.name == "市民政局"
    assert (civil.leads, civil.supports, civil.missing_from) == (12, 7, 1)
    codes = [each.code for each in MATRIX.remarks()]
    assert codes.count(RemarkCode.ONLY_SUPPORTS) == 33
    assert codes.count(RemarkCode.SEVERAL_LEADS) == 1
    assert codes.count(RemarkCode.OPEN_END) == 1
    assert RemarkCode.NO_LEAD not in codes


def test_premises_that_are_too_small_call_the_civil_affairs_bureau() -> None:
    (remedy,) = remedies(check(SHORT, ordos.POLICY, on=date(2025, 12, 31)), ordos.POLICY)
    assert [each.name for each in remedy.leads] == ["市民政局"]
    assert [each.name for each in remedy.supports] == [
        "市发改委",
        "市财政局",
        "市国土局",
        "市房管局",
        "市规划和自然资源局",
        "各旗区人民政府",
    ]
    assert remedy.clauses == ("二(二)6",)


def test_on_new_year_2026_nine_governments_support_and_the_move_of_the_function_is_open() -> None:
    report = check(SHORT, ordos.POLICY, on=date(2025, 12, 31))
    (remedy,) = remedies(report, ordos.POLICY, directory=DIRECTORY, on=date(2026, 1, 1))
    assert len(remedy.supports) == 5 + 9
    assert remedy.supports[-1].name == "伊金霍洛旗人民政府"
    (open_move,) = {m for each in remedy.matrix.resolutions for m in each.open_moves}
    assert open_move.key == "community-governance-to-social-work"
    assert "是否已划转，待定" in remedy_text(remedy, lang="zh")


def test_the_example_shows_all_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / "who_must_be_called.py"))
    said = capsys.readouterr().out
    for line in (
        "20 tasks, 41 bodies",
        "市民政局: leads 12, supports 7, missing from 1; 33 bodies only ever support",
        "市民政局牵头，市发改委、市财政局、市国土局、市房管局、市规划和自然资源局、各旗区人民政府配合。",
        "截至2026年1月1日，市民政局的这项职能是否已划转，待定。",
        "城乡社区治理的指导职能自2024年5月1日起由市民政局划转至党委社会工作部（示例文件）。",
        "| (三) | 强化社区治理资金保障 | 市财政局 | 市民政局 |",
    ):
        assert line in said


@pytest.mark.parametrize(
    ("event", "clause", "lead"),
    [
        ("物业纠纷", "二(三)15", "市房管局"),
        ("消防", "二(三)14", "市民政局"),
        ("网格", "二(三)16", "各旗区人民政府"),
        ("grid", "二(三)16", "各旗区人民政府"),
        ("社区工作用房", "二(二)6", "市民政局"),
        ("垃圾", "二(三)13", "各旗区人民政府"),
    ],
)
def test_an_event_finds_its_task_and_who_leads_it(event: str, clause: str, lead: str) -> None:
    found = {each.heads[0].locator: each for each in MATRIX.find(event).by_task().values()}
    assert lead in {each.name for each in found[clause].departments_of(Role.LEAD)}
