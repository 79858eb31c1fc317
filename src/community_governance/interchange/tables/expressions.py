"""A demand becomes arithmetic over columns: the table twin of `community_governance.compiling`.

The same lines reckon with expressions and with arrays; a `Sheet` does what they do differently.

Rules of this file:

- Nothing is divided before it is compared. What there is and what is asked are brought to whole
  multiples (``area * 100`` and ``households * 33``, the units of the columns in them) and compared
  once, with one relative tolerance for what floats cannot hold.
- A judgement is two claims: met, and not met. Where neither holds, it is undetermined.
- A number is known or it is null: of a range of requirements or of shortfalls there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from operator import and_, or_
from typing import Generic, NamedTuple, assert_never

from community_governance.interchange.tables.lines import TOLERANCE, band, multiples
from community_governance.interchange.tables.sheets import (
    C,
    Claim,
    FactColumns,
    Number,
    Sheet,
    Step,
    both,
    either,
)
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Demand,
    Exactly,
    Includes,
    Only,
    Rounding,
    Test,
    basis_of,
)
from community_governance.model.facts import Fact

__all__ = ["Judged", "Reckoning"]


class Judged(NamedTuple, Generic[C]):
    """Where a demand is met, and where it is not; where neither holds it is undetermined."""

    met: Claim[C]
    not_met: Claim[C]


class _Sides(NamedTuple, Generic[C]):
    """Both sides of a test on one scale, low and high; None where the table has no column."""

    have: tuple[C, C] | None
    need: tuple[Number[C], Number[C]] | None
    scale: int
    facts: tuple[Fact, ...]
    is_exact: bool


def _times(numbers: C, factor: float) -> C:
    return numbers if factor == 1 else numbers * factor


def _whole(numbers: C, rounded: Rounding) -> C:
    match rounded:
        case Rounding.NEAREST:  # half a number up, of twice the number rounded down
            return _times(_times(numbers, 2).floor(), 0.5).ceil()
        case Rounding.DOWN:
            return numbers.floor()
        case _:
            return numbers.ceil()


def _each_end(columns: FactColumns[C], reckon: Callable[[C], C]) -> tuple[C, C]:
    low = reckon(columns.low)
    return low, low if columns.high is columns.low else reckon(columns.high)


def _is_one(low: Number[C], high: Number[C]) -> Claim[C]:
    """Return where both ends of a range are one number."""
    if low is high or isinstance(low, float | int) or isinstance(high, float | int):
        return True
    return (low >= high).fill_null(value=False)


class Reckoning(Generic[C]):
    """Numeric demands reckoned over one sheet; what several standards ask is reckoned once."""

    def __init__(self, sheet: Sheet[C], about: Decimal | None) -> None:
        """Reckon with a sheet and the tolerance for "about"."""
        self._sheet: Sheet[C] = sheet
        self._about = about
        self._sides: dict[Test, _Sides[C]] = {}
        self._judged: dict[Test, Judged[C]] = {}

    def judge(self, demand: Demand) -> Judged[C]:
        """Return where a demand is met and where it is not."""
        match demand:
            case Test():
                judged = self._judged.get(demand)
                if judged is None:
                    judged = self._judged[demand] = self._judge_test(demand)
                return judged
            case AllOf(parts):
                each = [self.judge(part) for part in parts]
                met = reduce(both, (part.met for part in each))
                return Judged(met, reduce(either, (part.not_met for part in each)))
            case AnyOf(parts):
                each = [self.judge(part) for part in parts]
                met = reduce(either, (part.met for part in each))
                return Judged(met, reduce(both, (part.not_met for part in each)))
            case _:  # pragma: no cover
                assert_never(demand)

    def required(self, demand: Demand) -> Number[C] | None:
        """Return what a demand asks, in the house unit of its fact; None where it has no number."""
        if isinstance(demand, Test):
            return self._required_of_test(demand)
        tests = _alike(demand)
        asks_more = any(isinstance(test.bound, AtLeast) for test in tests)
        numbers = [self._required_of_test(test) for test in tests]
        return self._chosen(numbers, greatest=isinstance(demand, AllOf) is asks_more)

    def shortfall(self, demand: Demand) -> Number[C] | None:
        """Return the least change that would meet a demand: 0 where it is met, null where open."""
        if isinstance(demand, Test):
            return self._shortfall_of_test(demand)
        numbers = [self._shortfall_of_test(test) for test in _alike(demand)]
        return self._chosen(numbers, greatest=isinstance(demand, AllOf))

    def measured(self, demand: Demand) -> C | None:
        """Return what there is, in the house unit of the fact; None where it is about several."""
        tests = (demand,) if isinstance(demand, Test) else _alike(demand)
        if not tests:
            return None
        have, _, scale, _, _ = self._both_sides(tests[0])
        if have is None:
            return None
        low, high = have
        is_one = _is_one(low, high)
        if not isinstance(is_one, bool):
            low = self._sheet.where(is_one, low, self._sheet.constant(None))
        return self._sheet.divided(low, scale)

    def missing(self, demand: Demand) -> dict[Fact, Claim[C]]:
        """Return where a verdict hangs on a fact of which nothing is known."""
        if isinstance(demand, Test):
            return self._missing_of_test(demand)
        found: dict[Fact, Claim[C]] = {}
        for part in demand.parts:
            for fact, claim in self.missing(part).items():
                found[fact] = either(found.get(fact, False), claim)
        met, not_met = self.judge(demand)
        is_open = self._sheet.neither(met, not_met)
        return {fact: both(claim, is_open) for fact, claim in found.items()}

    def _missing_of_test(self, test: Test) -> dict[Fact, Claim[C]]:
        found: dict[Fact, Claim[C]] = {}
        for fact in (test.fact, *basis_of(test)):
            columns = self._sheet.fact(fact)
            if columns is None:
                found[fact] = True
            else:
                found[fact] = columns.low.is_null()
        return found

    def _both_sides(self, test: Test) -> _Sides[C]:
        if test not in self._sides:
            self._sides[test] = self._brought_together(test)
        return self._sides[test]

    def _brought_together(self, test: Test) -> _Sides[C]:
        bound = _bound(test)
        basis_fact = next(iter(basis_of(test)), None)
        columns = self._sheet.fact(test.fact)
        basis = None if basis_fact is None else self._sheet.fact(basis_fact)
        line, scale, of_have, of_basis, ends = multiples(
            bound,
            test.fact,
            Fraction(1) if columns is None else columns.ratio,
            Fraction(1) if basis is None else basis.ratio,
        )

        def measured(numbers: C) -> C:
            return _times(numbers, of_have)

        def asked(numbers: C) -> C:
            scaled = _times(numbers, of_basis)
            if line.rounded is not Rounding.NONE:
                scaled = _times(_whole(scaled, line.rounded), scale)
            return scaled if ends is None else scaled.clip(*ends)

        have = None if columns is None else _each_end(columns, measured)
        need: tuple[Number[C], Number[C]] | None = None
        if basis_fact is None:
            need = of_basis, of_basis
        elif basis is not None:
            need = _each_end(basis, asked)
        facts = (test.fact,) if basis_fact is None else (test.fact, basis_fact)
        is_exact = all(low is high for low, high in (have or (0, 0), need or (0, 0)))
        return _Sides(have, need, scale, facts, is_exact)

    def _judge_test(self, test: Test) -> Judged[C]:
        have, need, _, facts, is_exact = self._both_sides(test)
        if have is None or need is None:
            return Judged(met=False, not_met=False)
        (low, high), (need_low, need_high) = have, need
        least, most, is_vague = band(_bound(test), self._about)
        safe: list[C] = []
        missed: list[C] = []
        if least is not None:
            least *= 1 - TOLERANCE
            safe.append(low >= need_high * least)
            if not is_exact:
                missed.append(high < need_low * least)
        if most is not None:
            most *= 1 + TOLERANCE
            safe.append(high <= need_low * most)
            if not is_exact:
                missed.append(low > need_high * most)
        met = reduce(and_, safe).fill_null(value=False)
        kept = self._sheet.kept
        if is_vague:
            return Judged(kept(met, Step.SETTLED), not_met=False)
        if is_exact:
            not_met = self._sheet.missed(met, facts)
        else:
            not_met = reduce(or_, missed).fill_null(value=False)
        return Judged(kept(met, Step.SETTLED), kept(not_met, Step.SETTLED))

    def _required_of_test(self, test: Test) -> Number[C] | None:
        _, need, scale, _, _ = self._both_sides(test)
        if need is None:
            return None
        low, high = need
        if isinstance(low, float | int):
            return low / scale
        is_one = _is_one(low, high)
        if not isinstance(is_one, bool):
            low = self._sheet.where(is_one, low, self._sheet.constant(None))
        return self._sheet.divided(low, scale)

    def _shortfall_of_test(self, test: Test) -> C | None:
        have, need, scale, facts, is_exact = self._both_sides(test)
        met, not_met = self.judge(test)
        if have is None or need is None or isinstance(met, bool):
            return None
        if isinstance(not_met, bool):
            return self._sheet.zero_where(met)
        (low, high), (need_low, need_high) = have, need
        least, most, _ = band(_bound(test), self._about)
        if most is None:
            missing = (need_low if least == 1 else need_low * (least or 0.0)) - low
        elif least is None:
            missing = low - need_low * most
        else:
            is_below = (low < need_low).fill_null(value=False)
            missing = self._sheet.where(is_below, need_low * least - low, low - need_low * most)
        missing = self._sheet.divided(missing, scale)
        if is_exact:
            return self._sheet.where(not_met, missing, self._sheet.zero(met, facts))
        # Of a range of shortfalls no one number is known.
        for is_one in (_is_one(low, high), _is_one(need_low, need_high)):
            if not isinstance(is_one, bool):
                not_met = not_met & is_one
        return self._sheet.where(not_met, missing, self._sheet.zero_where(met))

    def _chosen(self, numbers: Sequence[Number[C] | None], *, greatest: bool) -> Number[C] | None:
        """Return the greatest or the least number of each row, null where one of them is."""
        known = [number for number in numbers if number is not None]
        if not known or len(known) < len(numbers):
            return None
        chosen = known[0]
        for number in known[1:]:
            chosen = self._chosen_of_two(chosen, number, greatest=greatest)
        return chosen

    def _chosen_of_two(self, one: Number[C], other: Number[C], *, greatest: bool) -> Number[C]:
        if isinstance(one, float | int):
            if isinstance(other, float | int):
                return max(one, other) if greatest else min(one, other)
            return self._chosen_of_two(other, one, greatest=greatest)
        if isinstance(other, float | int):
            return one.clip(lower_bound=other) if greatest else one.clip(upper_bound=other)
        # A comparison with null holds neither way.
        first = (one >= other if greatest else one <= other).fill_null(value=False)
        second = (one < other if greatest else one > other).fill_null(value=False)
        rest = self._sheet.where(second, other, self._sheet.constant(None))
        return self._sheet.where(first, one, rest)


def _bound(test: Test) -> AtLeast | AtMost | Exactly | About:
    if isinstance(test.bound, Includes | Only):  # pragma: no cover
        raise TypeError(test.fact.key)  # such a demand is not numeric
    return test.bound


def _alike(demand: AllOf | AnyOf) -> tuple[Test, ...]:
    """Return the parts of a join that all ask for more, or all for less, of one fact; else none.

    Only these have a number in common, as in `community_governance.model.findings`.
    """
    tests = tuple(part for part in demand.parts if isinstance(part, Test))
    bounds = {type(test.bound) for test in tests}
    is_one = len({test.fact for test in tests}) == 1 and bounds in ({AtLeast}, {AtMost})
    return tests if is_one and len(tests) == len(demand.parts) else ()
