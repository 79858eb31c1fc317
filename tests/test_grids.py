"""Grids by hand: rows of houses whose best division can be seen."""

import os
import subprocess
import sys

import pytest

from community_governance import Grid
from community_governance.errors import DuplicateKeyError
from community_governance.grids import divide, review, revise
from community_governance.interchange.converters import from_plain, to_plain
from community_governance.model.division import Building, Division, GridRule, NoDivision
from community_governance.model.division import ObstacleCode as Obstacle
from community_governance.model.parts import GridKind
from community_governance.model.revision import FaultCode, GridFault, MoveReason, Revision
from community_governance.units import Range

RULE = GridRule(cap_households=200)


def row(*counts: object, compound: str | None = None) -> list[Building]:
    """Return houses side by side, from west to east."""
    return [
        Building(key=f"b{n}", households=each, compound=compound, east=n, north=0)  # type: ignore[arg-type]  # converted
        for n, each in enumerate(counts)
    ]


def divided(buildings: list[Building], rule: GridRule = RULE) -> Division:
    division = divide(buildings, rule=rule)
    assert isinstance(division, Division)
    return division


def revised(current: Division | list[Grid], buildings: list[Building]) -> Revision:
    revision = revise(current, buildings, rule=RULE)
    assert isinstance(revision, Revision)
    return revision


def contents(division: Division) -> list[tuple[str, ...] | None]:
    return [grid.buildings for grid in division.grids]


# --- divide ---


def test_a_row_is_cut_where_the_cap_is_reached_exactly() -> None:
    division = divided(row(100, 100, 100, 100))
    assert contents(division) == [("b0", "b1"), ("b2", "b3")]
    assert [grid.households for grid in division.grids] == [200, 200]
    assert division.fewest == 2


def test_one_household_beyond_the_cap_makes_one_grid_more() -> None:
    assert len(divided(row(100, 100, 100, 101)).grids) == 3


def test_few_grids_are_made_even() -> None:
    assert [grid.households for grid in divided(row(50, 50, 50, 50, 50, 50)).grids] == [150, 150]


def test_a_compound_that_fits_stays_whole() -> None:
    houses = row(90, 60, 60, 60, 90)
    houses[1:4] = row(0, 60, 60, 60, compound="garden")[1:]
    division = divided(houses)
    assert contents(division) == [("b0",), ("b1", "b2", "b3"), ("b4",)]
    assert [grid.compounds for grid in division.grids] == [(), ("garden",), ()]
    assert division.split_compounds == ()


def test_a_compound_over_the_cap_is_split_into_grids_of_its_own() -> None:
    division = divided(row(100, 100, 100, 100, compound="garden"))
    assert contents(division) == [("b0", "b1"), ("b2", "b3")]
    assert division.split_compounds == ("garden",)


def test_compounds_alone_are_pieces_that_do_not_touch() -> None:
    houses = [
        Building(key=f"{compound}{n}", households=40, compound=compound)
        for compound in ("east", "west")
        for n in (1, 2)
    ]
    division = divided(houses)
    assert contents(division) == [("east1", "east2"), ("west1", "west2")]
    assert (division.pieces, division.fewest) == (2, 2)


def test_neighbors_that_are_given_join_what_lies_apart() -> None:
    houses = [Building(key=key, households=40) for key in "abc"]
    division = divide(houses, rule=RULE, adjacency=[("a", "c")])
    assert isinstance(division, Division)
    assert contents(division) == [("a", "c"), ("b",)]


def test_with_two_caps_both_hold() -> None:
    houses = [
        Building(key=f"b{n}", households=10, residents=300, east=n, north=0) for n in range(4)
    ]
    division = divided(houses, GridRule(cap_households=200, cap_residents=600))
    assert [grid.residents for grid in division.grids] == [600, 600]
    assert division.fewest == 2
    assert divided(houses).grids[0].residents == 1200


def test_a_range_counts_at_its_upper_end_and_the_division_says_so() -> None:
    division = divided(row(Range(80, 120), 90))
    assert contents(division) == [("b0",), ("b1",)]
    assert division.upper_ends == ("b0",)
    assert division.grids[0].households == Range(80, 120, "household")


def test_everything_in_the_way_is_named() -> None:
    houses = [
        Building(key="tower", households=201, compound="c"),
        Building(key="blank", compound="c"),
        Building(key="open", households=Range(10, None), compound="c"),
        Building(key="lost", households=10),
    ]
    answer = divide(houses, rule=RULE)
    assert isinstance(answer, NoDivision)
    assert [(each.code, each.key, each.amount) for each in answer.obstacles] == [
        (Obstacle.COUNT_UNKNOWN, "blank", None),
        (Obstacle.PLACE_UNKNOWN, "lost", None),
        (Obstacle.COUNT_UNKNOWN, "open", None),
        (Obstacle.OVER_CAP, "tower", 201),
    ]


def test_one_building_needs_no_place_and_none_need_no_grid() -> None:
    assert contents(divided([Building(key="only", households=10)])) == [("only",)]
    assert divided([]).grids == ()


def test_two_buildings_of_one_key_are_refused() -> None:
    with pytest.raises(DuplicateKeyError):
        divide([*row(1), *row(1)], rule=RULE)


# --- revise ---


def test_a_new_building_goes_where_there_is_room_and_nobody_moves() -> None:
    old = divided(row(100, 100, 100))
    revision = revised(old, row(100, 100, 100, 50))
    assert revision.households_moved == 0
    (move,) = revision.moves
    assert (move.building, move.from_grid, move.to_grid) == ("b3", None, "grid-2")
    assert move.reason is MoveReason.NEW


def test_a_new_building_without_room_beside_it_opens_a_grid() -> None:
    old = divided(row(100, 100, 100, 100))
    revision = revised(old, row(100, 100, 100, 100, 100))
    assert (revision.households_moved, revision.opened) == (0, ("grid-3",))


def test_of_a_grid_that_has_grown_the_lightest_set_that_helps_leaves() -> None:
    old = [Grid(key="a", buildings=["b0", "b1", "b2"]), Grid(key="b", buildings=["b3"])]
    revision = revised(old, row(30, 120, 70, 100))
    assert contents(revision.division) == [("b1", "b2"), ("b3",), ("b0",)]
    (move,) = revision.moved
    assert (move.building, move.households, move.reason) == ("b0", 30, MoveReason.OVER_CAP)


def test_what_has_come_apart_keeps_its_heaviest_piece() -> None:
    old = [Grid(key="a", buildings=["b0", "b1", "b2"])]
    left = [each for each in row(50, 50, 60) if each.key != "b1"]
    revision = revise(old, left, rule=RULE, adjacency=[])
    assert isinstance(revision, Revision)
    assert contents(revision.division) == [("b2",), ("b0",)]
    assert revision.removed == ("b1",)
    assert [each.reason for each in revision.moves] == [MoveReason.NOT_CONTIGUOUS]


def test_a_compound_that_was_split_comes_together_where_most_of_it_lies() -> None:
    old = [Grid(key="a", buildings=["b0"]), Grid(key="b", buildings=["b1", "b2"])]
    revision = revised(old, row(40, 50, 60, compound="garden"))
    assert contents(revision.division) == [("b0", "b1", "b2")]
    assert revision.closed == ("a",)
    assert [each.reason for each in revision.moves] == [MoveReason.COMPOUND_WHOLE]


def test_what_a_grid_is_beside_its_buildings_stays() -> None:
    old = [
        Grid(key="a", name="第一网格", kind=GridKind.GENERAL, workers=["w"], compounds=["garden"])
    ]
    (grid,) = revised(old, row(40, 50, compound="garden")).division.grids
    assert (grid.name, grid.kind, grid.workers) == ("第一网格", GridKind.GENERAL, ("w",))
    assert (grid.buildings, grid.households) == (("b0", "b1"), 90)


def test_moved_households_that_are_not_known_are_not_none() -> None:
    houses = [Building(key=f"b{n}", residents=60, east=n, north=0) for n in range(3)]
    old = [Grid(key="a", buildings=["b0", "b1", "b2"])]
    revision = revise(old, houses, rule=GridRule(cap_residents=120))
    assert isinstance(revision, Revision)
    assert (revision.residents_moved, revision.households_moved) == (60, None)


def test_a_grid_that_does_not_say_what_is_in_it_cannot_be_revised() -> None:
    answer = revise([Grid(key="a")], row(10), rule=RULE)
    assert isinstance(answer, NoDivision)
    assert [each.code for each in answer.obstacles] == [Obstacle.CONTENT_UNKNOWN]


def test_a_large_grid_is_brought_under_the_cap_without_trying_every_set() -> None:
    houses = row(*[20] * 60)
    revision = revised([Grid(key="a", buildings=[each.key for each in houses])], houses)
    assert review(revision.division, houses, rule=RULE) == ()
    assert revision.households_moved == 60 * 20 - 200


# --- review ---


def found(grids: list[Grid], buildings: list[Building]) -> list[tuple[FaultCode, object]]:
    faults = review(grids, buildings, rule=RULE)
    return [(each.code, each.buildings or each.compound or each.grids) for each in faults]


def test_each_fault_is_found() -> None:
    houses = [*row(150, 60, 10, 10), *row(0, 0, 0, 0, 10, 10, compound="garden")[4:]]
    grids = [
        Grid(key="large", buildings=["b0", "b1"]),
        Grid(key="apart", buildings=["b1", "b3", "b4"]),
        Grid(key="none", buildings=[]),
        Grid(key="strange", buildings=["b5", "b9"]),
    ]
    assert found(grids, houses) == [
        (FaultCode.OVER_CAP, ("large",)),
        (FaultCode.NOT_CONTIGUOUS, ("b1",)),
        (FaultCode.EMPTY, ("none",)),
        (FaultCode.BUILDING_UNKNOWN, ("b9",)),
        (FaultCode.BUILDING_TWICE, ("b1",)),
        (FaultCode.BUILDING_MISSING, ("b2",)),
        (FaultCode.COMPOUND_SPLIT, "garden"),
    ]


def test_a_compound_over_the_cap_may_be_split() -> None:
    houses = row(150, 150, compound="garden")
    assert found([Grid(key="a", buildings=["b0"]), Grid(key="b", buildings=["b1"])], houses) == []


def test_counts_that_are_open_leave_the_size_open_until_the_lower_ends_pass_the_cap() -> None:
    grids = [Grid(key="a", buildings=["b0", "b1"])]
    (fault,) = review(grids, row(Range(100, 150), 100), rule=RULE)
    assert fault == GridFault(
        code=FaultCode.MAY_BE_OVER_CAP,
        grids=("a",),
        buildings=("b0",),
        measure="households",
        amount=250,
        cap=200,
    )
    assert found(grids, row(Range(101, 150), 100)) == [(FaultCode.OVER_CAP, ("a",))]
    assert found(grids, row(None, 100)) == [(FaultCode.MAY_BE_OVER_CAP, ("b0",))]


def test_where_places_or_contents_are_not_known_nothing_is_held_against_a_grid() -> None:
    houses = [Building(key="b0", households=1), Building(key="b1", households=1)]
    grids = [Grid(key="a", buildings=["b0", "b1"])]
    assert found(grids, houses) == [(FaultCode.PLACE_UNKNOWN, ("b0", "b1"))]
    assert found([Grid(key="a")], houses) == [(FaultCode.CONTENT_UNKNOWN, ("a",))]


# --- the same everywhere ---


def test_answers_come_back_from_their_plain_form() -> None:
    old = divided(row(100, 100, 100, Range(5, 9)))
    revision = revised(old, row(150, 100, 100, 9))
    for thing in (old, revision, review([], row(1), rule=RULE)[0], divide(row(201), rule=RULE)):
        assert from_plain(to_plain(thing), type(thing)) == thing


UNDER_A_SEED = """
from community_governance.grids import divide, revise
from community_governance.model.division import Building, GridRule
houses = [Building(key=f"b{n}", households=n * 37 % 61, compound=(None, f"c{n % 29}")[n % 3 == 0],
                   east=n * 53 % 97, north=n * 71 % 89) for n in range(300)]
rule = GridRule(cap_households=200)
print(divide(houses, rule=rule))
print(revise(divide(houses[:250], rule=rule), houses[9:], rule=rule))
"""


def test_a_division_is_the_same_under_any_hash_seed() -> None:
    def printed(seed: str) -> str:
        path = os.pathsep.join(each for each in sys.path if each)
        done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
            [sys.executable, "-X", "utf8", "-W", "error", "-c", UNDER_A_SEED],
            capture_output=True, check=True, encoding="utf-8", timeout=120,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path},
        )  # fmt: skip
        return done.stdout

    first = printed("0")
    assert len(first) > 10_000
    assert printed("1") == first
    assert printed("4711") == first
