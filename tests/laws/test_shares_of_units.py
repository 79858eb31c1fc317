"""Laws of shares of units: what is open widens, what meets raises, and the ends are reached.

From the goals (N4): "if the verdict is the same across the range, it is given". The ends are
held against every way in which what is open may turn out.
"""

from datetime import date
from decimal import Decimal
from itertools import product

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from community_governance import Community, Target, Territory
from community_governance.interchange.testing import (
    DOCUMENT,
    targets,
    territories,
)
from community_governance.model.demands import AtLeast, AtMost, Bound, Exactly, Fixed, Test
from community_governance.model.facts import LEGAL_ADVISER
from community_governance.model.findings import Verdict
from community_governance.model.shares import UnitShare
from community_governance.model.standards import Scope, Subject
from community_governance.model.vocabulary import CITY, RURAL, URBAN, Wording
from community_governance.proportions import shares
from community_governance.units import exact, items, make

ON = date(2025, 12, 31)
# A unit: whether it is in scope, and whether it meets what is asked; None is open.
Unit = tuple[bool | None, bool | None]
ANY = st.sampled_from((True, False, None))
UNITS = st.lists(st.tuples(ANY, ANY), max_size=5)
FIXED = st.integers(0, 100).map(lambda value: Fixed(make(Decimal(value), "%")))
BOUNDS = FIXED.map(AtLeast) | FIXED.map(AtMost) | FIXED.map(Exactly)
CATEGORIES = {True: [CITY], False: [RURAL], None: None}


def goal(bound: Bound) -> Target:
    return Target(
        key="advised",
        measure=Wording("有法律顾问的城镇社区占比", "urban communities with a legal adviser"),
        citations=(DOCUMENT.cite("一"),),
        bound=bound,
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(LEGAL_ADVISER, AtLeast(Fixed(items(1)))),
        applies_to=Scope((URBAN,)),
    )


def counted(units: list[Unit], bound: Bound) -> UnitShare:
    territory = Territory(
        key="t",
        communities=[
            Community(key=f"c{number}", categories=CATEGORIES[is_in], legal_adviser=meets)
            for number, (is_in, meets) in enumerate(units)
        ],
    )
    (found,) = shares(territory, goal(bound), on=ON)
    return found


def worlds(units: list[Unit]) -> list[list[Unit]]:
    """Return every way in which what is open may turn out."""
    closed = {True: (True,), False: (False,), None: (True, False)}
    ways = [product(closed[is_in], closed[meets]) for is_in, meets in units]
    return [list(world) for world in product(*ways)]


def share_in(world: list[Unit]) -> Decimal | None:
    """Return the share in percent where nothing is open, or None where no unit counts."""
    inside = [meets for is_in, meets in world if is_in]
    with exact():
        return Decimal(100 * inside.count(True)) / len(inside) if inside else None


@given(units=UNITS, bound=BOUNDS)
def test_the_ends_are_the_least_and_the_most_that_can_turn_out(
    units: list[Unit], bound: Bound
) -> None:
    found = counted(units, bound)
    turned_out = [share_in(world) for world in worlds(units)]
    if None in turned_out:  # it may be that no unit counts
        assert found.measured is None
        return
    known = [share for share in turned_out if share is not None]
    assert (found.lowest, found.highest) == (min(known), max(known))


@given(units=UNITS, bound=BOUNDS)
def test_a_verdict_is_given_where_every_way_leads_to_it_and_only_there(
    units: list[Unit], bound: Bound
) -> None:
    verdicts = {counted(world, bound).verdict for world in worlds(units)}
    found = counted(units, bound).verdict
    if found is not Verdict.UNDETERMINED:
        assert verdicts == {found}
    elif isinstance(bound, AtLeast | AtMost):  # exactly so much may lie between the ends
        assert len(verdicts) > 1


@given(units=UNITS, bound=FIXED.map(AtLeast))
def test_a_unit_that_meets_never_lowers_the_share_and_one_that_misses_never_raises_it(
    units: list[Unit], bound: Bound
) -> None:
    before = counted(units, bound)
    after = [counted([*units, (True, meets)], bound) for meets in (True, False)]
    if before.lowest is None or before.highest is None:
        return
    more, less = after
    assert (more.lowest or 0) >= before.lowest
    assert (more.highest or 0) >= before.highest
    assert (less.lowest or 0) <= before.lowest
    assert (less.highest or 0) <= before.highest
    if before.verdict is Verdict.MET:
        assert more.verdict is Verdict.MET


@given(units=UNITS, bound=BOUNDS, unknown=st.sampled_from(((True, None), (None, None))))
def test_a_unit_that_is_open_only_widens_the_share(
    units: list[Unit], bound: Bound, unknown: Unit
) -> None:
    before, after = counted(units, bound), counted([*units, unknown], bound)
    if before.lowest is None or before.highest is None:
        return
    assert after.lowest is not None
    assert after.highest is not None
    assert after.lowest <= before.lowest
    assert before.highest <= after.highest


@given(units=UNITS, bound=FIXED.map(AtLeast))
def test_as_many_units_more_as_are_short_are_enough(units: list[Unit], bound: Bound) -> None:
    sure: list[Unit] = [(True, meets) for _, meets in units if meets is not None]
    found = counted(sure, bound)
    if found.verdict is not Verdict.NOT_MET:
        return
    assert isinstance(found.short, int)
    misses = [place for place, (_, meets) in enumerate(sure) if not meets]

    def after(number: int) -> Verdict:
        mended = set(misses[:number])
        return counted(
            [(True, place in mended or meets) for place, (_, meets) in enumerate(sure)], bound
        ).verdict

    assert after(found.short) is Verdict.MET
    assert after(found.short - 1) is Verdict.NOT_MET


@given(territory=territories(), target=targets(), about=st.none() | st.just(Decimal("0.1")))
def test_no_territory_and_no_goal_make_an_exception(
    territory: Territory, target: Target, about: Decimal | None
) -> None:
    for found in shares(territory, target, on=ON, about=about):
        assert found.subject.key == territory.key
        assert found.units == len(found.met) + len(found.not_met) + len(found.undetermined)
        if found.lowest is not None and found.highest is not None:
            assert 0 <= found.lowest <= found.highest <= 100


@given(target=targets(Subject.COMMUNITY))
def test_the_order_of_the_units_makes_no_difference(target: Target) -> None:
    members = [Community(key=key, legal_adviser=key < "c") for key in "abcd"]
    one, other = (
        shares(Territory(key="t", communities=order), target, on=ON)
        for order in (members, members[::-1])
    )
    for a, b in zip(one, other, strict=True):
        assert (a.verdict, a.lowest, a.highest) == (b.verdict, b.lowest, b.highest)
        assert set(a.met) == {evolve(each, path=_path(a, each.key)) for each in b.met}


def _path(share: UnitShare, key: str) -> str:
    return next(each.path for each in share.met if each.key == key)
