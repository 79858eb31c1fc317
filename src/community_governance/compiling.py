"""A demand becomes a function over facts.

A value is *known* as a number in the house unit of its fact, a range of such numbers,
or the keys of words. All is reckoned in decimals, and nothing is divided before it is compared:
``have * per >= amount * basis``, so that who has exactly what is asked meets it.
Callers enter `community_governance.units.exact` around the functions made here.

Three-valued logic: all of - not met if a part is not met, else open if a part is open;
any of - met if a part is met, else open if a part is open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple, assert_never

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
    Test,
)
from community_governance.model.facts import Fact
from community_governance.model.findings import Number, Part, Reason, ReasonCode, Verdict
from community_governance.reckoning import ONE, Line, Reckoning, line_of, reckoning
from community_governance.units import Range, exact

__all__ = ["Evaluate", "Known", "Outcome", "compile_demand", "find"]

Known = int | Decimal | Range | tuple[str, ...]
"""What is known of one fact: a number in its house unit, a range, or keys of words."""

Values = Mapping[str, Known]


Outcome = tuple[Verdict, Reason, tuple[Part, ...]]
"""What a demand came to: the verdict, why, and each test."""

Evaluate = Callable[[Values, Decimal | None], Outcome]
"""A compiled demand: facts and the tolerance for "about" in, an outcome out."""

_MEETS = Reason(ReasonCode.MEETS)
_MISSES = Reason(ReasonCode.MISSES)
_NO_TOLERANCE = Reason(ReasonCode.NO_TOLERANCE)
_STRADDLES = Reason(ReasonCode.RANGE_STRADDLES)
# Looked up once: a member of an enumeration is found slowly.
_MET, _NOT_MET, _UNDETERMINED = Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED
_PLAIN = frozenset({int, Decimal})
_ZERO = Decimal(0)
_BELOW, _ABOVE = Decimal("-Infinity"), Decimal("Infinity")
_NO_BASIS = 0
_new_part = tuple.__new__  # the constructor of a named tuple, without its detour


def find(fact: Fact, values: Values) -> tuple[Known | None, Fact | None]:
    """Return what is known of a fact, and the fact that stood in for it, if one did."""
    value = values.get(fact.key)
    if value is not None:
        return value, None
    for other in fact.stands_in:
        value = values.get(other.key)
        if value is not None:
            return value, other
    return None, None


class _Band(NamedTuple):
    """What a bound leaves: from ``lower`` times the amount to ``upper`` times it; None is open."""

    lower: Decimal | None
    upper: Decimal | None
    is_vague: bool = False


def _band(bound: AtLeast | AtMost | Exactly | About, about: Decimal | None) -> _Band:
    match bound:
        case AtLeast():
            return _Band(ONE, None)
        case AtMost():
            return _Band(None, ONE)
        case Exactly():
            return _Band(ONE, ONE)
        case About():
            if about is None:
                return _Band(ONE, ONE, is_vague=True)
            return _Band(ONE - about, ONE + about)
        case _:  # pragma: no cover
            assert_never(bound)


def _ends(value: Number) -> tuple[Decimal, Decimal]:
    if isinstance(value, Range):
        low = _BELOW if value.low is None else value.low
        return low, _ABOVE if value.high is None else value.high
    return Decimal(value), Decimal(value)


def _span(low: Decimal, high: Decimal) -> Number:
    """Return what lies between two ends: a number where they meet, else a range."""
    if low == high:
        return low
    return Range(None if low == _BELOW else low, None if high == _ABOVE else high)


def _compile_amount_test(test: Test, bound: AtLeast | AtMost | Exactly | About) -> Evaluate:
    line = line_of(bound.amount, test.fact, bound)
    thorough = _thorough_way(test, bound, line)
    match bound:
        case AtLeast() | AtMost():  # nearly all there is
            is_ceiling = isinstance(bound, AtMost)
            if line.basis is None:
                return _short_way_fixed(test, line, thorough, is_ceiling=is_ceiling)
            return _short_way(test, line, line.basis, thorough, is_ceiling=is_ceiling)
        case Exactly() | About():
            return thorough
        case _:  # pragma: no cover
            assert_never(bound)


def _thorough_way(test: Test, bound: AtLeast | AtMost | Exactly | About, line: Line) -> Evaluate:
    fact, basis_fact, at = test.fact, line.basis, reckoning(line)

    def evaluate(values: Values, about: Decimal | None) -> Outcome:
        required: Number | None
        have, have_from = find(fact, values)
        basis, basis_from = (_NO_BASIS, None) if basis_fact is None else find(basis_fact, values)
        if isinstance(have, tuple) or isinstance(basis, tuple):  # pragma: no cover
            raise TypeError(fact.key)  # facts() holds numbers by the kind of their fact
        if have is None or basis is None:
            reason = _missing(test, line, have, basis)
            verdict, required, shortfall = _UNDETERMINED, _asked(at, basis), None
        elif isinstance(have, Range) or isinstance(basis, Range):
            band = _band(bound, about)
            verdict, reason, required, shortfall = _judge_ranges(have, basis, at, band)
        else:
            verdict, reason, required, shortfall = _judge(have, basis, at, _band(bound, about))
        shown = None if basis_fact is None else basis
        part = Part(test, verdict, reason, have, required, shortfall, shown, have_from, basis_from)
        return verdict, reason, (part,)

    return evaluate


def _short_way_fixed(test: Test, line: Line, thorough: Evaluate, *, is_ceiling: bool) -> Evaluate:
    """Return how a plain number is held against a fixed one; all else goes the thorough way."""
    key = test.fact.key
    with exact():
        required = reckoning(line)(_NO_BASIS)[0]

    def evaluate(values: Values, about: Decimal | None) -> Outcome:
        have: Any = values.get(key)
        if type(have) not in _PLAIN:
            return thorough(values, about)
        if have == required or (have < required) is is_ceiling:
            verdict, reason, shortfall = _MET, _MEETS, _ZERO
        else:
            verdict, reason, shortfall = _NOT_MET, _MISSES, abs(required - have)
        part = (test, verdict, reason, have, required, shortfall, None, None, None)
        return verdict, reason, (_new_part(Part, part),)

    return evaluate


def _short_way(
    test: Test, line: Line, basis_fact: Fact, thorough: Evaluate, *, is_ceiling: bool
) -> Evaluate:
    """Return how a plain number is held against one that hangs on another plain number."""
    factor, scale, at = line.factor, line.scale, reckoning(line)
    is_bare = (line.low, line.high, line.rounding) == (None, None, None)
    key, basis_key, has_stand_ins = test.fact.key, basis_fact.key, bool(basis_fact.stands_in)

    def evaluate(values: Values, about: Decimal | None) -> Outcome:
        have: Any = values.get(key)
        basis: Any = values.get(basis_key)
        basis_from = None
        if type(basis) not in _PLAIN and has_stand_ins:
            basis, basis_from = find(basis_fact, values)
        if type(have) not in _PLAIN or type(basis) not in _PLAIN:
            return thorough(values, about)
        scaled, per = (factor * basis, scale) if is_bare else at(basis)
        required, measured = (scaled, have) if per is ONE else (scaled / per, have * per)
        if measured == scaled or (measured < scaled) is is_ceiling:
            verdict, reason, shortfall = _MET, _MEETS, _ZERO
        else:
            verdict, reason, shortfall = _NOT_MET, _MISSES, abs(scaled - measured) / per
        part = (test, verdict, reason, have, required, shortfall, basis, None, basis_from)
        return verdict, reason, (_new_part(Part, part),)

    return evaluate


def _missing(test: Test, line: Line, have: Number | None, basis: Number | None) -> Reason:
    lacking = (test.fact if have is None else None, line.basis if basis is None else None)
    return Reason(ReasonCode.FACTS_MISSING, tuple(fact for fact in lacking if fact is not None))


def _asked(at: Reckoning, basis: Number | None) -> Number | None:
    """Return what is asked where it is not known what there is."""
    if basis is None:
        return None
    low, high = (scaled / scale for scaled, scale in map(at, _ends(basis)))
    return _span(low, high)


_Judgement = tuple[Verdict, Reason, Number, Number | None]


def _judge(have: int | Decimal, basis: int | Decimal, at: Reckoning, band: _Band) -> _Judgement:
    scaled, scale = at(basis)
    required, measured = scaled / scale, have * scale
    if band.lower is not None and measured < scaled * band.lower:
        missing = scaled * band.lower - measured
    elif band.upper is not None and measured > scaled * band.upper:
        missing = measured - scaled * band.upper
    else:
        return _MET, _MEETS, required, _ZERO
    if band.is_vague:
        return _UNDETERMINED, _NO_TOLERANCE, required, None
    return _NOT_MET, _MISSES, required, missing / scale


def _times(factor: Decimal, size: Decimal) -> Decimal:
    return _ZERO if factor == 0 else factor * size  # also where the size has no end


def _judge_ranges(have: Number, basis: Number, at: Reckoning, band: _Band) -> _Judgement:
    """Judge by the ends: met if the worst meets the worst, not met if the best misses the best."""
    have_low, have_high = _ends(have)
    (low, low_scale), (high, high_scale) = map(at, _ends(basis))
    required = _span(low / low_scale, high / high_scale)
    lower, upper = band.lower, band.upper
    misses_low = lower is not None and have_high * low_scale < _times(lower, low)
    misses_high = upper is not None and have_low * high_scale > _times(upper, high)
    if misses_low or misses_high:
        if band.is_vague:
            return Verdict.UNDETERMINED, _NO_TOLERANCE, required, None
        if misses_low and lower is not None:
            ends = (
                _times(lower, low) / low_scale - have_high,
                _times(lower, high) / high_scale - have_low,
            )
        else:
            factor = upper or _ZERO
            ends = (
                have_low - _times(factor, high) / high_scale,
                have_high - _times(factor, low) / low_scale,
            )
        return Verdict.NOT_MET, _MISSES, required, _span(*ends)
    safe_low = lower is None or have_low * high_scale >= _times(lower, high)
    safe_high = upper is None or have_high * low_scale <= _times(upper, low)
    if safe_low and safe_high:
        return Verdict.MET, _MEETS, required, _ZERO
    reason = _NO_TOLERANCE if band.is_vague else _STRADDLES
    return Verdict.UNDETERMINED, reason, required, None


def _compile_words_test(test: Test, bound: Includes | Only) -> Evaluate:
    keys = tuple(item.key for item in bound.items)
    size = Decimal(len(keys))
    wants_all = isinstance(bound, Includes)

    def evaluate(values: Values, _about: Decimal | None) -> Outcome:
        have, have_from = find(test.fact, values)
        if not isinstance(have, tuple):
            reason = Reason(ReasonCode.FACTS_MISSING, (test.fact,))
            part = Part(test, Verdict.UNDETERMINED, reason, None, size)
            return Verdict.UNDETERMINED, reason, (part,)
        wrong = (
            tuple(key for key in keys if key not in have)
            if wants_all
            else tuple(key for key in have if key not in keys)
        )
        counted = len(keys) - len(wrong) if wants_all else len(have)
        verdict = Verdict.NOT_MET if wrong else Verdict.MET
        reason = Reason(ReasonCode.MISSES, items=wrong) if wrong else _MEETS
        part = Part(
            test, verdict, reason, Decimal(counted), size, Decimal(len(wrong)), None, have_from
        )
        return verdict, reason, (part,)

    return evaluate


def _compile_join(demand: AllOf | AnyOf) -> Evaluate:
    evaluates = tuple(compile_demand(part) for part in demand.parts)
    # The verdict that decides alone, and the one that is left when nothing is open.
    decisive, otherwise = (
        (Verdict.NOT_MET, Verdict.MET)
        if isinstance(demand, AllOf)
        else (Verdict.MET, Verdict.NOT_MET)
    )

    def evaluate(values: Values, about: Decimal | None) -> Outcome:
        outcomes = [each(values, about) for each in evaluates]
        verdicts = [verdict for verdict, _, _ in outcomes]
        verdict = (
            decisive
            if decisive in verdicts
            else Verdict.UNDETERMINED
            if Verdict.UNDETERMINED in verdicts
            else otherwise
        )
        reasons = [reason for each, reason, _ in outcomes if each is verdict]
        parts = tuple(part for _, _, parts in outcomes for part in parts)
        return verdict, _merged(reasons), parts

    return evaluate


def _merged(reasons: list[Reason]) -> Reason:
    """Return one reason for several parts of one verdict; a missing fact goes before the rest."""
    codes = [reason.code for reason in reasons]
    code = ReasonCode.FACTS_MISSING if ReasonCode.FACTS_MISSING in codes else codes[0]
    facts = dict.fromkeys(fact for reason in reasons for fact in reason.facts)
    items = dict.fromkeys(item for reason in reasons for item in reason.items)
    return Reason(code, tuple(facts), (), tuple(items))


def _compile_test(test: Test) -> Evaluate:
    match test.bound:
        case Includes() | Only() as bound:
            return _compile_words_test(test, bound)
        case AtLeast() | AtMost() | Exactly() | About() as bound:
            return _compile_amount_test(test, bound)
        case _:  # pragma: no cover
            assert_never(test.bound)


@lru_cache(maxsize=4096)
def compile_demand(demand: Demand) -> Evaluate:
    """Return a demand as a function over facts; a demand is compiled once."""
    match demand:
        case Test():
            return _compile_test(demand)
        case AllOf() | AnyOf():
            return _compile_join(demand)
        case _:  # pragma: no cover
            assert_never(demand)
