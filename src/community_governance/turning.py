"""Where verdicts turn: met at any count up to so many, from so many square meters on.

Rule: everything is reckoned in fractions and turned round exactly, so that the number given
is the very last one that does: 480 m² at 30 m² per 100 households are enough for 1,600.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from community_governance.checks import check
from community_governance.locating import Subjects
from community_governance.model.demands import (
    About,
    AtLeast,
    AtMost,
    Clamped,
    Exactly,
    Fixed,
    Rounding,
    basis_of,
    rounding_of,
)
from community_governance.model.facts import Fact, FactKind
from community_governance.model.findings import Number, Part, Verdict
from community_governance.model.policy import PolicyOrStandards
from community_governance.model.thresholds import Threshold
from community_governance.rates import PLAY, fraction, line_of
from community_governance.units import Range, exact

__all__ = ["Span", "basis_span", "turning_points"]


_AmountBound = AtLeast | AtMost | Exactly | About


class Span(NamedTuple):
    """Between what a number lies; None is no end, and an end that is open is not reached."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_is_open: bool = False
    high_is_open: bool = False

    @property
    def whole(self) -> Span | None:
        """The whole numbers in it, from zero on; None where there are none."""
        low = Fraction(0) if self.low is None else max(self.low, Fraction(0))
        is_open = self.low_is_open and low == self.low
        least = Fraction(floor(low) + 1 if is_open else ceil(low))
        if self.high is None:
            return Span(least)
        most = Fraction(ceil(self.high) - 1 if self.high_is_open else floor(self.high))
        return Span(least, most) if least <= most else None


def _asked(
    bound: _AmountBound, low: Fraction, high: Fraction | None, about: Decimal | None
) -> Span | None:
    """Return what may be asked where what there is lies between two ends and is to meet it.

    Given the ends the other way round, it is met at one end at least.
    """
    if high is None and not isinstance(bound, AtLeast):
        return None  # nothing that is asked is so much
    tolerance = Fraction(about or 0) if isinstance(bound, About) else Fraction(0)
    least = most = None
    if not isinstance(bound, AtLeast) and high is not None:
        least = high / (1 + tolerance)
    if not isinstance(bound, AtMost) and tolerance < 1:
        most = low / (1 - tolerance)
    if least is not None and most is not None and least > most:
        return None
    return Span(least, most)


def _asked_at_best(
    bound: _AmountBound, low: Fraction, high: Fraction | None, about: Decimal | None
) -> Span | None:
    if high is None:
        # However much is asked, there may be as much.
        found = _asked(bound, low, low, about)
        return None if found is None else found._replace(high=None)
    return _asked(bound, high, low, about)


def basis_span(
    fact: Fact, bound: _AmountBound, have: tuple[Fraction, Fraction | None], about: Decimal | None
) -> Span | None:
    """Return where the basis of an amount lies if what there is between two ends meets it.

    None where it lies nowhere, and where the amount has no basis.
    """
    asked = _asked(bound, *have, about)
    return None if asked is None else _turned(fact, bound, asked)


def _turned(fact: Fact, bound: _AmountBound, asked: Span) -> Span | None:
    """Return where the basis lies if what is asked lies between two ends."""
    amount = bound.amount
    if isinstance(amount, Fixed):
        return None
    least, most = asked.low, asked.high
    if isinstance(amount, Clamped):
        low, high = fraction(amount.low, fact.unit), fraction(amount.high, fact.unit)
        if (most is not None and most < low) or (least is not None and least > high):
            return None
        most = None if most is None or most >= high else most
        least = None if least is None or least <= low else least
        amount = amount.rate
    rounding = rounding_of(amount, fact, bound)
    play, is_whole = PLAY[rounding], rounding is not Rounding.NONE
    factor = line_of(amount, fact).factor
    span = Span(
        None if least is None else (ceil(least) if is_whole else least) - play.high,
        None if most is None else (floor(most) if is_whole else most) - play.low,
        play.high_is_open,
        play.low_is_open,
    )
    if factor == 0:
        return Span() if _holds_zero(span) else None
    return Span(
        None if span.low is None else span.low / factor,
        None if span.high is None else span.high / factor,
        span.low_is_open,
        span.high_is_open,
    )


def _holds_zero(span: Span) -> bool:
    above = span.low is None or span.low < 0 or (span.low == 0 and not span.low_is_open)
    below = span.high is None or span.high > 0 or (span.high == 0 and not span.high_is_open)
    return above and below


def turning_points(
    subject: Subjects,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date,
    about: Decimal | None = None,
) -> tuple[Threshold, ...]:
    """Return for each test the numbers for which it is met: up to so many, from so much on.

    Where it is known how much there is, the numbers are those of what it is reckoned from,
    also where that is known. Where that is known, or a fixed amount is asked, and it is open
    how much there is, the numbers are those of how much there would have to be.
    Tests of words and flags, and those of which too little is known, have no row.

    Args:
        subject: As for `check`.
        policy_or_standards: A policy, a standard, or several of either.
        on: The day asked about.
        about: The tolerance for "about", as for `check`; without one, only the exact number.

    Raises:
        As `check`.

    Example:
        >>> from community_governance.policies import ordos
        >>> known = {"working_premises_area": 480, "households": "约1500", "categories": ["city"]}
        >>> turning_points(known, ordos.POLICY, on=date(2025, 12, 31))[0].met.high
        Decimal('1600')
    """
    report = check(subject, policy_or_standards, on=on, about=about)
    with exact():
        return tuple(
            Threshold(finding.standard, finding.subject, part.test, fact, met, possible)
            for finding in report
            if finding.verdict is not Verdict.NOT_APPLICABLE
            for part in finding.parts
            for fact, met, possible in _thresholds(part, about)
        )


_Row = tuple[Fact, Range | None, Range | None]


def _thresholds(part: Part, about: Decimal | None) -> Iterator[_Row]:
    fact, bound = part.test.fact, part.test.bound
    if not isinstance(bound, _AmountBound) or fact.kind is FactKind.FLAG:
        return
    basis = next(iter(basis_of(part.test)), None)
    if basis is not None and part.measured is not None:
        have = _ends(part.measured)
        met = basis_span(fact, bound, have, about)
        best = _asked_at_best(bound, *have, about)
        possible = None if best is None else _turned(fact, bound, best)
        if not (_is_inexact(met, basis) or _is_inexact(possible, basis)):
            yield basis, _range(met, basis), _range(possible, basis)
    is_fixed = basis is None or isinstance(part.basis, int | Decimal)
    if is_fixed and isinstance(part.required, int | Decimal) and not _is_number(part.measured):
        found = _range(_measured_span(bound, Fraction(part.required), about), fact)
        yield fact, found, found


def _is_number(number: Number | None) -> bool:
    return isinstance(number, int | Decimal)


def _ends(number: Number) -> tuple[Fraction, Fraction | None]:
    """Return between what a number lies; nothing is less than zero."""
    if isinstance(number, Range):
        high = None if number.high is None else Fraction(number.high)
        return Fraction(number.low or 0), high
    return Fraction(number), Fraction(number)


def _measured_span(bound: _AmountBound, required: Fraction, about: Decimal | None) -> Span:
    tolerance = Fraction(about or 0) if isinstance(bound, About) else Fraction(0)
    least = None if isinstance(bound, AtMost) else required * (1 - tolerance)
    most = None if isinstance(bound, AtLeast) else required * (1 + tolerance)
    return Span(least, most)


def _is_inexact(span: Span | None, fact: Fact) -> bool:
    """Return whether an end is open and no whole number stands before it: it cannot be named."""
    return span is not None and not fact.is_whole and (span.low_is_open or span.high_is_open)


def _range(span: Span | None, fact: Fact) -> Range | None:
    """Return a span as a range in the unit of a fact: whole numbers of a count, from zero on."""
    found = span if span is None or not fact.is_whole else span.whole
    if found is None or (found.high is not None and found.high < 0):
        return None
    is_one = found.low == found.high
    # An end with more digits than are kept goes to the side on which the test is met.
    up, down = (ROUND_HALF_UP, ROUND_HALF_UP) if is_one else (ROUND_CEILING, ROUND_FLOOR)
    low = None if found.low is None or found.low <= 0 else _decimal(found.low, up)
    high = None if found.high is None else _decimal(found.high, down)
    return Range(low, high, fact.unit)


def _decimal(value: Fraction, rounding: str) -> Decimal:
    context = Context(prec=28, rounding=rounding)
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))
