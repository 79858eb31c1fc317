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
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any, NamedTuple, assert_never

from community_governance.model.demands import (
    About,
    AllOf,
    Amount,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Rounding,
    Share,
    Test,
    rounding_of,
)
from community_governance.model.facts import Fact
from community_governance.model.findings import Number, Part, Reason, ReasonCode, Verdict
from community_governance.units import Range, magnitude

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
_ZERO, _ONE, _HUNDRED = Decimal(0), Decimal(1), Decimal(100)
_BELOW, _ABOVE = Decimal("-Infinity"), Decimal("Infinity")
_NO_BASIS = 0
_ROUNDINGS = {
    Rounding.UP: ROUND_CEILING,
    Rounding.DOWN: ROUND_FLOOR,
    Rounding.NEAREST: ROUND_HALF_UP,
    Rounding.NONE: None,
}
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


class _Line(NamedTuple):
    """How an amount is reckoned from its basis: ``scaled / scale``, held between two ends.

    ``scaled`` is ``factor * basis``, or ``factor`` alone where there is no basis.
    """

    factor: Decimal
    scale: Decimal
    basis: Fact | None
    low: Decimal | None
    high: Decimal | None
    rounding: str | None

    def at(self, basis: Decimal | int) -> tuple[Decimal, Decimal]:
        """Return the amount as a fraction, numerator and denominator, without dividing it."""
        factor, scale, basis_fact, low, high, rounding = self
        scaled = factor if basis_fact is None else factor * basis
        if rounding is not None:  # people, grids and items come whole
            scaled, scale = (scaled / scale).to_integral_value(rounding), _ONE
        if low is not None and scaled < low * scale:
            return low, _ONE
        if high is not None and scaled > high * scale:
            return high, _ONE
        return scaled, scale


def _line(amount: Amount, fact: Fact, bound: Bound) -> _Line:
    """Return how an amount is reckoned, and how a count is made whole."""
    rounding = _ROUNDINGS[rounding_of(amount, fact, bound)]
    match amount:
        case Fixed(quantity):
            fixed = magnitude(quantity, fact.unit)
            return _Line(fixed, _ONE, None, None, None, rounding)
        case Rate(quantity, per, basis):
            factor, scale = magnitude(quantity, fact.unit), magnitude(per, basis.unit)
            return _Line(factor, scale, basis, None, None, rounding)
        case Share(percent, of):
            return _Line(percent, _HUNDRED, of, None, None, rounding)
        case Clamped(rate, low, high):
            ends = magnitude(low, fact.unit), magnitude(high, fact.unit)
            return _line(rate, fact, bound)._replace(low=ends[0], high=ends[1])
        case _:  # pragma: no cover
            assert_never(amount)


class _Band(NamedTuple):
    """What a bound leaves: from ``lower`` times the amount to ``upper`` times it; None is open."""

    lower: Decimal | None
    upper: Decimal | None
    is_vague: bool = False


def _band(bound: AtLeast | AtMost | Exactly | About, about: Decimal | None) -> _Band:
    match bound:
        case AtLeast():
            return _Band(_ONE, None)
        case AtMost():
            return _Band(None, _ONE)
        case Exactly():
            return _Band(_ONE, _ONE)
        case About():
            if about is None:
                return _Band(_ONE, _ONE, is_vague=True)
            return _Band(_ONE - about, _ONE + about)
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
    line = _line(bound.amount, test.fact, bound)
    fact, basis_fact, key = test.fact, line.basis, test.fact.key
    basis_key = "" if basis_fact is None else basis_fact.key
    judge = _judge_of(bound, line)

    def evaluate(values: Values, about: Decimal | None) -> Outcome:
        required: Number | None
        have, have_from = values.get(key), None
        if have is None and fact.stands_in:
            have, have_from = find(fact, values)
        basis: Known | None = _NO_BASIS
        basis_from = None
        if basis_fact is not None:
            basis = values.get(basis_key)
            if basis is None and basis_fact.stands_in:
                basis, basis_from = find(basis_fact, values)
        if type(have) in _PLAIN and type(basis) in _PLAIN:
            verdict, reason, required, shortfall = judge(have, basis, about)
        elif isinstance(have, tuple) or isinstance(basis, tuple):  # pragma: no cover
            raise TypeError(fact.key)  # facts() holds numbers by the kind of their fact
        elif have is None or basis is None:
            reason = _missing(test, line, have, basis)
            verdict, required, shortfall = _UNDETERMINED, _asked(line, basis), None
        else:
            band = _band(bound, about)
            verdict, reason, required, shortfall = _judge_ranges(have, basis, line, band)
        shown = None if basis_fact is None else basis
        part = _new_part(
            Part,
            (test, verdict, reason, have, required, shortfall, shown, have_from, basis_from),
        )
        return verdict, reason, (part,)

    return evaluate


def _missing(test: Test, line: _Line, have: Number | None, basis: Number | None) -> Reason:
    lacking = (test.fact if have is None else None, line.basis if basis is None else None)
    return Reason(ReasonCode.FACTS_MISSING, tuple(fact for fact in lacking if fact is not None))


def _asked(line: _Line, basis: Number | None) -> Number | None:
    """Return what is asked where it is not known what there is."""
    if basis is None:
        return None
    low, high = (scaled / scale for scaled, scale in (_at_end(line, end) for end in _ends(basis)))
    return _span(low, high)


_Judgement = tuple[Verdict, Reason, Number, Number | None]

_Judge = Callable[[Any, Any, Decimal | None], _Judgement]
"""How two plain numbers stand to one another: what there is, the basis, and the tolerance in."""


def _judge_of(bound: AtLeast | AtMost | Exactly | About, line: _Line) -> _Judge:
    """Return how plain numbers are judged: the short way for nearly all, at least and at most."""
    match bound:
        case AtLeast() | AtMost():
            return _one_way(line, is_ceiling=isinstance(bound, AtMost))
        case Exactly() | About():
            return lambda have, basis, about: _judge(have, basis, line, _band(bound, about))
        case _:  # pragma: no cover
            assert_never(bound)


def _one_way(line: _Line, *, is_ceiling: bool) -> _Judge:
    factor, scale, basis_fact, *held = line
    is_fixed, is_held = basis_fact is None, any(each is not None for each in held)
    fixed = line.at(_NO_BASIS)

    def judge(have: int | Decimal, basis: int | Decimal, _about: Decimal | None) -> _Judgement:
        if is_fixed:
            scaled, per = fixed
        elif is_held:
            scaled, per = line.at(basis)
        else:
            scaled, per = factor * basis, scale
        if per is _ONE:
            missing = have - scaled if is_ceiling else scaled - have
            if missing <= _ZERO:
                return _MET, _MEETS, scaled, _ZERO
            return _NOT_MET, _MISSES, scaled, missing
        measured, required = have * per, scaled / per
        missing = measured - scaled if is_ceiling else scaled - measured
        if missing <= _ZERO:
            return _MET, _MEETS, required, _ZERO
        return _NOT_MET, _MISSES, required, missing / per

    return judge


def _judge(have: int | Decimal, basis: int | Decimal, line: _Line, band: _Band) -> _Judgement:
    scaled, scale = line.at(basis)
    required, measured = scaled / scale, have * scale
    least, most = (scaled * (end or _ZERO) for end in (band.lower, band.upper))
    if measured < least:
        missing = least - measured
    elif measured > most:
        missing = measured - most
    else:
        return _MET, _MEETS, required, _ZERO
    if band.is_vague:
        return _UNDETERMINED, _NO_TOLERANCE, required, None
    return _NOT_MET, _MISSES, required, missing / scale


def _at_end(line: _Line, end: Decimal) -> tuple[Decimal, Decimal]:
    return line.at(_ZERO if line.factor == 0 and end.is_infinite() else end)


def _times(factor: Decimal, size: Decimal) -> Decimal:
    return _ZERO if factor == 0 else factor * size  # also where the size has no end


def _judge_ranges(have: Number, basis: Number, line: _Line, band: _Band) -> _Judgement:
    """Judge by the ends: met if the worst meets the worst, not met if the best misses the best."""
    have_low, have_high = _ends(have)
    (low, low_scale), (high, high_scale) = (_at_end(line, end) for end in _ends(basis))
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
