"""Laws of ranges: a wider one settles nothing, and a verdict turns exactly where it is said to.

Goals N4: "ranges as inputs: if the verdict is the same across the range, it is given".
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from community_governance import check
from community_governance.interchange.testing import DOCUMENT
from community_governance.model import demands as d
from community_governance.model.facts import HOUSEHOLDS, OFFICE_AREA, PUBLIC_SPACE_AREA, STAFF
from community_governance.model.findings import Verdict
from community_governance.model.standards import Standard, Subject
from community_governance.turning import turning_points
from community_governance.units import Range, make, number

ON = date(2025, 12, 31)
SIZES = st.sampled_from([Decimal(each) for each in ("0", "0.5", "1", "2.5", "3", "7", "20")])
PERS = st.sampled_from([Decimal(each) for each in ("1", "2", "3", "7", "100")])
ABOUT = st.sampled_from([None, Decimal(0), Decimal("0.1"), Decimal("0.5"), Decimal(1)])


@st.composite
def standards(draw: st.DrawFn) -> Standard:
    fact = draw(st.sampled_from((STAFF, OFFICE_AREA)))
    rounding = draw(st.sampled_from((None, *d.Rounding))) if fact is STAFF else None
    ends = sorted(make(draw(SIZES), fact.unit) for _ in range(2))
    per = make(draw(PERS), "household")
    rate = d.Rate(make(draw(SIZES), fact.unit), per, HOUSEHOLDS, rounding)
    amounts: list[d.Amount] = [rate, d.Clamped(rate, *ends)]
    if fact is OFFICE_AREA:
        amounts.append(d.Share(draw(SIZES), PUBLIC_SPACE_AREA))
    kind: Any = draw(st.sampled_from((d.AtLeast, d.AtMost, d.Exactly, d.About)))
    return Standard(
        key="one",
        subject=Subject.COMMUNITY,
        demand=d.Test(fact, kind(draw(st.sampled_from(amounts)))),
        citations=(DOCUMENT.cite("一"),),
    )


NUMBERS = st.integers(0, 40)


@st.composite
def wide(draw: st.DrawFn) -> Range:
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    return Range(draw(st.sampled_from((low, None))), draw(st.sampled_from((high, None))))


def verdict(known: Mapping[str, object], asked: Standard, about: Decimal | None) -> Verdict:
    return check(known, asked, on=ON, about=about)[0].verdict


def _contains(outer: Range, inner: Range) -> bool:
    low = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    return low and (outer.high is None or (inner.high is not None and inner.high <= outer.high))


@given(
    asked=standards(),
    ranges=st.lists(wide(), min_size=2, max_size=2),
    have=wide() | NUMBERS,
    about=ABOUT,
)
@settings(max_examples=100)
def test_a_wider_range_never_settles_what_a_narrower_one_leaves_open(
    asked: Standard, ranges: list[Range], have: Range | int, about: Decimal | None
) -> None:
    (basis,) = d.basis_of(asked.tests[0])
    a, b = ranges
    for inner, outer in ((a, b), (b, a)):
        if not _contains(outer, inner):
            continue
        for one, other in ((asked.tests[0].fact, basis), (basis, asked.tests[0].fact)):
            narrow = verdict({one.key: inner, other.key: have}, asked, about)
            broad = verdict({one.key: outer, other.key: have}, asked, about)
            assert broad in (Verdict.UNDETERMINED, narrow)


@given(asked=standards(), have=NUMBERS, basis_number=NUMBERS, about=ABOUT)
@settings(max_examples=100)
def test_a_test_is_met_exactly_within_its_threshold(
    asked: Standard, have: int, basis_number: int, about: Decimal | None
) -> None:
    (basis,) = d.basis_of(asked.tests[0])
    fact = asked.tests[0].fact
    for row in turning_points({fact.key: have}, asked, on=ON, about=about):
        assert (row.fact, row.possible) == (basis, row.met)
        is_met = verdict({fact.key: have, basis.key: basis_number}, asked, about) is Verdict.MET
        assert is_met is _is_in(basis_number, row.met)
    for row in turning_points({basis.key: basis_number}, asked, on=ON, about=about):
        assert (row.fact, row.possible) == (fact, row.met)
        is_met = verdict({fact.key: have, basis.key: basis_number}, asked, about) is Verdict.MET
        assert is_met is _is_in(have, row.met)


@given(asked=standards(), have=wide(), basis_number=NUMBERS, about=ABOUT)
@settings(max_examples=100)
def test_of_a_range_both_thresholds_hold(
    asked: Standard, have: Range, basis_number: int, about: Decimal | None
) -> None:
    fact = asked.tests[0].fact
    (basis,) = d.basis_of(asked.tests[0])
    found = verdict({fact.key: have, basis.key: basis_number}, asked, about)
    for row in turning_points({fact.key: have}, asked, on=ON, about=about):
        # That nothing is less than zero the threshold knows, and the verdict does not ask.
        if have.low is not None and _is_in(basis_number, row.met):
            assert found is Verdict.MET
        assert found is not Verdict.MET or _is_in(basis_number, row.met)
        if not _is_in(basis_number, row.possible):
            assert found is Verdict.NOT_MET or (
                about is None and isinstance(asked.tests[0].bound, d.About)
            )


def _is_in(value: int, span: Range | None) -> bool:
    if span is None:
        return False
    low, high = span.low, span.high
    return (low is None or value >= low) and (high is None or value <= high)


@given(asked=standards(), have=NUMBERS, about=ABOUT)
def test_one_more_than_the_last_is_too_many(
    asked: Standard, have: int, about: Decimal | None
) -> None:
    fact = asked.tests[0].fact
    for row in turning_points({fact.key: have}, asked, on=ON, about=about):
        if row.met is None or row.met.high is None or row.met.high > 10**9:
            continue
        step = 1 if row.fact.is_whole else Decimal("0.0001")
        for more, expected in ((0, True), (step, False)):
            known = {fact.key: have, row.fact.key: number(row.met.high + more)}
            assert (verdict(known, asked, about) is Verdict.MET) is expected
