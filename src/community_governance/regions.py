"""Where a demand is met, a scope holds, a standard is not broken: as formulas to reason about.

Rules:
- What is said of counts after rounding is said without it (`community_governance.rates`).
- Beyond that a count is taken for any number. What follows only from its being whole is not seen:
  too little is then said to follow, never too much.
- "About" without a tolerance holds at the very amount, and elsewhere nobody knows:
  it is a condition of its own that follows from the exact amount and from itself.
- So is a condition that a text adds and no category expresses.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from typing import assert_never

from community_governance.formulas import (
    ALWAYS,
    Every,
    Formula,
    Has,
    Is,
    Opaque,
    Some,
    Within,
    opposite,
)
from community_governance.inequalities import Inequality, at_least
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Demand,
    Exactly,
    Includes,
    Only,
    Rounding,
    Test,
    basis_of,
    rounding_of,
    tests_of,
)
from community_governance.model.facts import Fact
from community_governance.model.standards import Scope, Standard
from community_governance.rates import PLAY, Line, Play, fraction, line_of

__all__ = ["applies", "asks", "covers", "has_something", "unbroken"]


# --- demands ---


@lru_cache(maxsize=4096)
def asks(demand: Demand) -> Formula:
    """Return where a demand is met."""
    match demand:
        case Test():
            return _test(demand)
        case AllOf(parts):
            return Every(tuple(asks(part) for part in parts))
        case AnyOf(parts):
            return Some(tuple(asks(part) for part in parts))
        case _:  # pragma: no cover
            assert_never(demand)


def _test(test: Test) -> Formula:
    match test.bound:
        case Includes(items):
            return Every(tuple(Has(test.fact, item.key) for item in items))
        case Only(items):
            return Within(test.fact, frozenset(item.key for item in items))
        case AtLeast() | AtMost() | Exactly() | About() as bound:
            return _amount(test, bound)
        case _:  # pragma: no cover
            assert_never(test.bound)


def _amount(test: Test, bound: AtLeast | AtMost | Exactly | About) -> Formula:
    fact, amount = test.fact, bound.amount
    rounding = rounding_of(amount, fact, bound)
    if rounding is not Rounding.NONE and not fact.is_whole:
        return Opaque(test)  # what is no whole number stands to whole ones in steps
    play = PLAY[rounding]
    formula: Formula
    if isinstance(amount, Clamped):
        ends = [Line(fraction(end, fact.unit)) for end in (amount.low, amount.high)]
        formula = _held(test, line_of(amount.rate, fact), play, *ends)
    else:
        line = line_of(amount, fact)
        formula = _compared(bound, _reaches(fact, line, play), _stays_under(fact, line, play))
    return Some((formula, Opaque(test))) if isinstance(bound, About) else formula


def _compared(bound: Bound, reaches: Formula, stays_under: Formula) -> Formula:
    match bound:
        case AtLeast():
            return reaches
        case AtMost():
            return stays_under
        case _:
            return Every((reaches, stays_under))


def _reaches(fact: Fact, line: Line, play: Play) -> Inequality:
    """Return that a fact is at least what a line comes to when it is made whole."""
    if line.basis is None:
        least, is_strict = line.factor + play.low, play.low_is_open
        if fact.is_whole:  # a whole number above 2.5 is 3 or more
            least, is_strict = Fraction(floor(least) + 1 if is_strict else ceil(least)), False
        return at_least([(fact, Fraction(1))], least, is_strict=is_strict)
    terms = [(fact, Fraction(1)), (line.basis, -line.factor)]
    return at_least(terms, play.low, is_strict=play.low_is_open)


def _stays_under(fact: Fact, line: Line, play: Play) -> Inequality:
    """Return that a fact is at most what a line comes to when it is made whole."""
    if line.basis is None:
        most, is_strict = line.factor + play.high, play.high_is_open
        if fact.is_whole:
            most, is_strict = Fraction(ceil(most) - 1 if is_strict else floor(most)), False
        return at_least([(fact, Fraction(-1))], -most, is_strict=is_strict)
    terms = [(line.basis, line.factor), (fact, Fraction(-1))]
    return at_least(terms, -play.high, is_strict=play.high_is_open)


def _held(test: Test, line: Line, play: Play, low: Line, high: Line) -> Formula:
    """Return how a fact must stand to a rate that is held between two ends."""
    fact, plain = test.fact, PLAY[Rounding.NONE]
    match test.bound:
        case AtLeast():
            over = Some((_reaches(fact, high, plain), _reaches(fact, line, play)))
            return Every((_reaches(fact, low, plain), over))
        case AtMost():
            under = Every((_stays_under(fact, high, plain), _stays_under(fact, line, play)))
            return Some((_stays_under(fact, low, plain), under))
        case _:
            below, above = _is_below(line, play, low.factor), _is_above(line, play, high.factor)
            at_low, at_high, at_line = (
                Every((_reaches(fact, each, near), _stays_under(fact, each, near)))
                for each, near in ((low, plain), (high, plain), (line, play))
            )
            # A whole number between two ends that are none is between the whole ones inside.
            held = (_reaches(fact, low, plain), _stays_under(fact, high, plain))
            between = Every((opposite(below), opposite(above), at_line, *held))
            return Some((Every((below, at_low)), Every((above, at_high)), between))


def _is_below(line: Line, play: Play, end: Fraction) -> Inequality:
    """Return that what a line comes to when it is made whole is less than an end."""
    terms = [(line.basis, -line.factor)]
    if play == PLAY[Rounding.NONE]:
        return at_least(terms, -end, is_strict=True)
    return at_least(terms, play.low - (ceil(end) - 1), is_strict=play.low_is_open)


def _is_above(line: Line, play: Play, end: Fraction) -> Inequality:
    """Return that what a line comes to when it is made whole is more than an end."""
    terms = [(line.basis, line.factor)]
    if play == PLAY[Rounding.NONE]:
        return at_least(terms, end, is_strict=True)
    return at_least(terms, floor(end) + 1 - play.high, is_strict=play.high_is_open)


# --- standards ---


def covers(scope: Scope) -> Formula:
    """Return where a scope holds."""
    inside: Formula = Some(tuple(Is(each) for each in scope.any_of)) if scope.any_of else ALWAYS
    return Every((inside, *(Is(each, holds=False) for each in scope.none_of)))


def applies(standard: Standard) -> Formula:
    """Return where a standard applies: its scope, and a condition that no category expresses."""
    if standard.condition is None:
        return covers(standard.applies_to)
    return Every((covers(standard.applies_to), Opaque(standard.condition)))


@lru_cache(maxsize=4096)
def unbroken(standard: Standard) -> Formula:
    """Return where a standard is not broken: it does not apply, or it is met."""
    return Some((opposite(applies(standard)), asks(standard.demand)))


def has_something(*demands: Demand) -> Formula:
    """Return where there is something of everything that amounts are reckoned from.

    Where there is no household, nothing is asked per household.
    """
    bases = dict.fromkeys(
        basis for demand in demands for test in tests_of(demand) for basis in basis_of(test)
    )
    return Every(
        tuple(at_least([(each, Fraction(1))], Fraction(0), is_strict=True) for each in bases)
    )
