"""Sentences, tables and rows of divisions, read aloud in both languages."""

from decimal import Decimal

import pytest

from community_governance import Grid
from community_governance.errors import Lang, NotFoundError
from community_governance.grids import divide, review, revise
from community_governance.model.division import (
    Building,
    Division,
    GridRule,
    NoDivision,
    Obstacle,
    ObstacleCode,
)
from community_governance.model.revision import FaultCode, GridFault, Move, MoveReason, Revision
from community_governance.policies import loudi
from community_governance.units import Range
from community_governance.views import records
from community_governance.views.divisions import markdown, text

RULE = GridRule(cap_households=200)


def row(*counts: object, compound: str | None = None) -> list[Building]:
    return [
        Building(key=f"{n}号楼", households=each, compound=compound, east=n, north=0)  # type: ignore[arg-type]  # converted
        for n, each in enumerate(counts, 1)
    ]


def divided(buildings: list[Building], rule: GridRule = RULE) -> Division:
    division = divide(buildings, rule=rule)
    assert isinstance(division, Division)
    return division


def test_a_division_is_a_sentence_that_a_clerk_can_paste() -> None:
    houses = [*row(*[671] * 3)]
    rule = GridRule(cap_households=700)
    division = divided([*houses, *row(0, 0, 0, 90, compound="garden")[3:]], rule)
    assert text(division, lang="zh", name="东风社区").splitlines() == [
        "东风社区2,103户划为4个网格，最大671户，最小90户；小区均未拆分。",
        "按每个网格不超过700户计，网格数已为最少。",
    ]
    first, second = text(division, name="Dongfeng").splitlines()
    assert first.startswith("Dongfeng: 2,103 households in 4 grids, the largest 671 households, ")
    assert first.endswith("the smallest 90 households; no compound is split.")
    assert second == "At most 700 households a grid: as few as there can be."


def test_the_distance_to_the_lower_bound_is_said() -> None:
    division = divided(row(150, 150, 150))
    assert text(division, lang="zh").splitlines() == [
        "450户划为3个网格，最大150户，最小150户。",
        "按每个网格不超过200户计，网格数已为最少。",
    ]
    division = divided(row(101, 101, 101, 101))
    assert "比下限3个网格多1个" in text(division, lang="zh")
    assert "1 more than the lower bound of 3 grids" in text(division)


def test_what_was_chosen_and_taken_is_said() -> None:
    rule = GridRule.from_standard(
        loudi.POLICY.standard("grid-size"), by="households", about=Decimal("0.1")
    )
    houses = [*row(Range(100, 110), 111, compound="garden"), *row(0, 0, 0, compound="west")[2:]]
    apart = Building(key="x", households=1, compound="west")
    division = divided([*houses, apart], rule)
    assert text(division, lang="zh").splitlines()[0].endswith("小区garden超过上限，分属多个网格。")
    lines = text(divided([*row(Range(1, 2)), apart], rule), lang="zh").splitlines()[2:]
    assert lines == [
        "共有2片互不相邻，分别划分。",
        "1号楼的数字为区间，按高值计。",
        "（“左右”的容差由使用者定为10%；规模按户数计，由使用者选定。）",
    ]
    assert len(text(divided([*row(Range(1, 2)), apart], rule)).splitlines()) == 5


def test_without_buildings_there_is_nothing_to_divide() -> None:
    assert text(divided([]), lang="zh") == "没有楼栋，无须划分网格。"


def test_two_caps_are_two_counts() -> None:
    house = Building(key="a", households=10, residents=30)
    division = divided([house], GridRule(cap_households=200, cap_residents=600))
    assert text(division, lang="zh").splitlines() == [
        "10户、30人划为1个网格，最大10户，最小10户，最大30人，最小30人。",
        "按每个网格不超过200户、600人计，网格数已为最少。",
    ]


def test_what_is_in_the_way_is_said() -> None:
    houses = [*row(201, None), Building(key="甲楼", households=3)]
    answer = divide(houses, rule=RULE)
    assert isinstance(answer, NoDivision)
    assert text(answer, lang="zh").splitlines() == [
        "无法划分网格：",
        "1号楼有201户，超过每个网格200户的上限。",
        "2号楼户数不详。",
        "甲楼与哪些楼栋相邻不详（未给出相邻关系、坐标或所在小区）。",
    ]
    assert text(answer).splitlines()[2] == "The number of households of 2号楼 is not known."


def test_a_revision_says_who_moves_and_why() -> None:
    grids = [Grid(key="一", buildings=["1号楼", "2号楼", "5号楼"])]
    revision = revise(grids, row(120, 100, 30), rule=RULE)
    assert isinstance(revision, Revision)
    assert text(revision, lang="zh").splitlines() == [
        "调整后共2个网格：1栋100户调整所属网格；新纳入1栋；新设网格grid-1；移除楼栋5号楼。",
        "2号楼（100户）由网格一划入网格grid-1：原网格超过上限。",
        "3号楼（30户）划入网格grid-1：新纳入。",
    ]
    assert text(revision).splitlines()[0] == (
        "2 grids after the change: moved: 1 building with 100 households; new: 1 building; "
        "grids opened: grid-1; buildings gone: 5号楼."
    )


def test_a_revision_that_moves_nobody_says_so() -> None:
    division = divided(row(10))
    assert text(Revision(division=division), lang="zh") == "调整后共1个网格：现有住户所属网格不变。"


def test_households_that_are_not_known_are_not_said() -> None:
    move = Move(building="b", from_grid="1", to_grid="2", reason=MoveReason.REDRAWN)
    revision = Revision(division=divided(row(10)), moves=(move,))
    assert text(revision, lang="zh").splitlines()[0] == "调整后共1个网格：1栋调整所属网格。"
    assert text(revision).splitlines()[1].startswith("b from 1 to 2: ")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_code_has_words_that_leave_no_gap(lang: Lang) -> None:
    for reason in MoveReason:
        move = Move(building="b", to_grid="2", reason=reason)
        assert text(Revision(division=divided([]), moves=(move,)), lang=lang)
    faults = [
        GridFault(code=c, grids=("g",), buildings=("b",), compound="c", measure="residents",
                  amount=7, cap=5)
        for c in FaultCode
    ]  # fmt: skip
    obstacles = [
        Obstacle(code=code, key="b", measure="residents", amount=7, cap=5) for code in ObstacleCode
    ]
    for said in (text(faults, lang=lang), text(NoDivision(rule=RULE, obstacles=tuple(obstacles)))):
        assert len(set(said.splitlines())) == len(said.splitlines())
        assert "{" not in said
        assert "None" not in said


def test_no_fault_is_said_too() -> None:
    assert text((), lang="zh") == "未发现问题。"
    with pytest.raises(NotFoundError):
        text((), lang="fr")  # type: ignore[arg-type]  # that is what is tested


def test_a_division_is_a_table_in_markdown() -> None:
    division = divided(row(100, 90, compound="garden"))
    assert markdown(division, lang="zh").splitlines()[:3] == [
        "| 网格 | 户数 | 小区 | 楼栋 |",
        "| --- | --- | --- | --- |",
        "| grid-1 | 190户 | garden | 1号楼、2号楼 |",
    ]


def test_what_is_known_of_no_grid_has_no_column() -> None:
    assert markdown(divided(row(100, 90)), lang="en").startswith(
        "| grid | households | buildings |\n"
    )


def test_rows_have_the_same_columns() -> None:
    division = divided(row(100, 90))
    assert records.grids(division)[1] == {
        "grid": "grid-1",
        "grid_name": None,
        "building": "2号楼",
        "households": 190,
        "residents": None,
    }
    revision = revise(division, row(100, 120), rule=RULE)
    assert isinstance(revision, Revision)
    (moved,) = records.moves(revision)
    assert (moved["building"], moved["reason"]) == ("1号楼", "over-cap")
    (fault,) = records.faults(review(division, row(100, 120), rule=RULE))
    assert fault == {
        "code": "over-cap",
        "grids": "grid-1",
        "buildings": None,
        "compound": None,
        "measure": "households",
        "amount": 220,
        "cap": 200,
    }
