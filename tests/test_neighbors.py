"""Neighbors: as given, by circles over coordinates, and within compounds."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.model.division import Building
from community_governance.neighbors import in_order, neighbors
from community_governance.partition import components


def placed(*points: tuple[object, object]) -> list[Building]:
    return [
        Building(key=f"b{number}", east=east, north=north)  # type: ignore[arg-type]  # converted
        for number, (east, north) in enumerate(points)
    ]


def _by_hand(buildings: Sequence[Building]) -> list[list[int]]:
    """Return who shares a circle with no third on it or in it, every triple being looked at."""
    at = [(Fraction(each.east or 0), Fraction(each.north or 0)) for each in buildings]

    def shuts_off(one: int, other: int, third: int) -> bool:
        (ax, ay), (bx, by), (cx, cy) = at[one], at[other], at[third]
        return (ax - cx) * (bx - cx) + (ay - cy) * (by - cy) <= 0

    every = range(len(at))

    def are_neighbors(one: int, other: int) -> bool:
        others = (third for third in every if third not in {one, other})
        return one != other and not any(shuts_off(one, other, third) for third in others)

    return [[other for other in every if are_neighbors(one, other)] for one in every]


COORDINATES = st.decimals(-50, 50, places=1)


@given(st.lists(st.tuples(COORDINATES, COORDINATES), unique=True, min_size=2, max_size=40))
def test_neighbors_share_a_circle_in_which_no_third_stands(
    points: list[tuple[Decimal, Decimal]],
) -> None:
    assert neighbors(placed(*points), None) == _by_hand(placed(*points))


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=40))
def test_what_has_coordinates_hangs_together_also_where_several_stand_on_one_point(
    points: list[tuple[int, int]],
) -> None:
    links = neighbors(placed(*points), None)
    assert len(components(range(len(points)), links)) == 1


def test_on_a_lattice_the_neighbors_are_those_beside_not_those_across() -> None:
    square = placed((0, 0), (1, 0), (0, 1), (1, 1))
    assert neighbors(square, None) == [[1, 2], [0, 3], [0, 3], [1, 2]]


def test_a_third_one_on_the_rim_shuts_off_exactly_at_the_line() -> None:
    """Thales: at (3, 4) the angle over (-5, 0) and (5, 0) is right, to the last decimal."""
    ends = ((-5, 0), (5, 0))
    assert 1 not in neighbors(placed(*ends, (3, 4)), None)[0]
    assert 1 in neighbors(placed(*ends, (3, "4.0000000001")), None)[0]


def test_pairs_that_are_given_are_the_neighbors_whatever_the_coordinates() -> None:
    row = placed((0, 0), (1, 0), (2, 0))
    assert neighbors(row, [("b2", "b0")]) == [[2], [], [0]]


def test_a_compound_hangs_together_in_the_order_of_its_keys() -> None:
    houses = [Building(key=f"b{number}", compound="garden") for number in (1, 2, 10)]
    assert neighbors(houses, None) == [[1], [0, 2], [1]]
    assert neighbors(houses, [("b1", "b10")]) == [[1, 2], [0], [0]]


def test_numbers_in_keys_count_as_numbers() -> None:
    assert in_order(["3号楼", "12号楼", "a", "1号楼"]) == ["1号楼", "3号楼", "12号楼", "a"]


def test_a_pair_names_two_buildings_that_are_there() -> None:
    houses = placed((0, 0), (1, 0))
    with pytest.raises(NotFoundError, match="did you mean 'b1'"):
        neighbors(houses, [("b0", "b11")])
    with pytest.raises(InvalidValueError, match="pairs of two buildings"):
        neighbors(houses, [("b0", "b0")])
