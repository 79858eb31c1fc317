"""What a bound asks, as numbers: so much of its basis, and both sides as whole multiples."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor, lcm
from typing import NamedTuple, assert_never

from community_governance.model.demands import (
    About,
    Amount,
    AtLeast,
    AtMost,
    Clamped,
    Exactly,
    Fixed,
    Rate,
    Rounding,
    Share,
    rounding_of,
)
from community_governance.model.facts import Fact
from community_governance.units import magnitude

__all__ = ["TOLERANCE", "Band", "Line", "Multiples", "band", "multiples"]

TOLERANCE = 1e-12
"""The relative difference that floats may make: far above their rounding, far below a fen."""


class Line(NamedTuple):
    """How an amount is reckoned: so much of its basis, held between two ends."""

    each: Fraction
    basis: Fact | None
    ends: tuple[Fraction, Fraction] | None = None
    rounded: Rounding = Rounding.NONE


def _line(bound: AtLeast | AtMost | Exactly | About, amount: Amount, fact: Fact) -> Line:
    """Return how an amount is reckoned, and how a count is made whole."""
    rounded = rounding_of(amount, fact, bound)
    match amount:
        case Fixed(quantity):
            fixed = Fraction(magnitude(quantity, fact.unit))
            if rounded is not Rounding.NONE:
                fixed = Fraction(floor(fixed) if isinstance(bound, AtMost) else ceil(fixed))
            return Line(fixed, None)
        case Rate(quantity, per, basis):
            each = Fraction(magnitude(quantity, fact.unit)) / Fraction(magnitude(per, basis.unit))
            return Line(each, basis, rounded=rounded)
        case Share(percent, of):
            return Line(Fraction(percent) / 100, of, rounded=rounded)
        case Clamped(rate, low, high):
            ends = (Fraction(magnitude(low, fact.unit)), Fraction(magnitude(high, fact.unit)))
            return _line(bound, rate, fact)._replace(ends=ends)
        case _:  # pragma: no cover
            assert_never(amount)


class Band(NamedTuple):
    """The least and the most that a bound allows, as multiples of the amount; None is open."""

    least: float | None
    most: float | None
    is_vague: bool = False


def band(bound: AtLeast | AtMost | Exactly | About, about: Decimal | None) -> Band:
    """Return what a bound allows, given the tolerance for "about"."""
    match bound:
        case AtLeast():
            return Band(1.0, None)
        case AtMost():
            return Band(None, 1.0)
        case Exactly():
            return Band(1.0, 1.0)
        case About():
            if about is None:
                return Band(1.0, 1.0, is_vague=True)
            return Band(float(1 - about), float(1 + about))
        case _:  # pragma: no cover
            assert_never(bound)


class Multiples(NamedTuple):
    """What both sides of a test are multiplied by, so that nothing is divided.

    Attributes:
        line: How the amount is reckoned.
        scale: Units of both sides in one house unit of the fact.
        of_have: What the column of the fact is multiplied by.
        of_basis: What the column of the basis is multiplied by; without a basis, the amount.
        ends: The ends of a clamp, where there is one.
    """

    line: Line
    scale: int
    of_have: float
    of_basis: float
    ends: tuple[float, float] | None


@lru_cache(maxsize=4096)
def multiples(
    bound: AtLeast | AtMost | Exactly | About, fact: Fact, have: Fraction, basis: Fraction
) -> Multiples:
    """Return the multiples of a test whose columns are in units of so many house units each."""
    line = _line(bound, bound.amount, fact)
    each = line.each * basis
    scale = lcm(
        have.denominator,
        *(end.denominator for end in line.ends or ()),
        each.denominator if line.rounded is Rounding.NONE else 1,
    )
    # What is rounded up is made a hair less first, so that 2,100 households at 1 per 300 stay 7;
    # what is rounded down, or at the half, a hair more.
    of_basis = float(each * scale)
    if line.rounded is not Rounding.NONE:
        of_basis = float(each) * (1 - TOLERANCE if line.rounded is Rounding.UP else 1 + TOLERANCE)
    ends = line.ends and (float(line.ends[0] * scale), float(line.ends[1] * scale))
    return Multiples(line, scale, float(have * scale), of_basis, ends)
