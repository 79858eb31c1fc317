"""An amount as a number times a basis, and how far rounding may move it: fractions throughout.

Rule: a count is whole, so what it is asked for after rounding can be said without rounding.
``workers >= ceil(households / 200)`` is ``workers >= households / 200``; rounded to the nearest
it is ``workers > households / 200 - 1/2``. `PLAY` says so for each way of rounding.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple, assert_never

from community_governance.model.demands import Fixed, Rate, Rounding, Share
from community_governance.model.facts import Fact
from community_governance.units import Quantity, magnitude

__all__ = ["PLAY", "Line", "Play", "fraction", "line_of"]


class Play(NamedTuple):
    """How far the whole number that y is rounded to may lie from y.

    A whole number reaches it exactly where it reaches ``y + low`` (or passes it, where open),
    and stays at or under it exactly where it stays at or under ``y + high``.
    """

    low: Fraction
    low_is_open: bool
    high: Fraction
    high_is_open: bool


_ZERO, _HALF, _ONE = Fraction(0), Fraction(1, 2), Fraction(1)
PLAY = {
    Rounding.NONE: Play(_ZERO, low_is_open=False, high=_ZERO, high_is_open=False),
    Rounding.UP: Play(_ZERO, low_is_open=False, high=_ONE, high_is_open=True),
    Rounding.DOWN: Play(-_ONE, low_is_open=True, high=_ZERO, high_is_open=False),
    Rounding.NEAREST: Play(-_HALF, low_is_open=True, high=_HALF, high_is_open=False),
}
"""Of each way of making a count whole, how far it moves."""


class Line(NamedTuple):
    """An amount: a factor times a basis, or, without one, the factor alone."""

    factor: Fraction
    basis: Fact | None = None


def fraction(quantity: Quantity, unit: str) -> Fraction:
    """Return an amount in a house unit."""
    return Fraction(magnitude(quantity, unit))


def line_of(amount: Fixed | Rate | Share, fact: Fact) -> Line:
    """Return an amount as a line, in the unit of the fact it is asked of."""
    match amount:
        case Fixed(quantity):
            return Line(fraction(quantity, fact.unit))
        case Rate(quantity, per, basis):
            return Line(fraction(quantity, fact.unit) / fraction(per, basis.unit), basis)
        case Share(percent, of):
            return Line(Fraction(percent) / 100, of)
        case _:  # pragma: no cover
            assert_never(amount)
