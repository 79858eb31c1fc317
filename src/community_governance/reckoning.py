"""How an amount is reckoned from its basis: 30 m² per 100 households, 20 % of a space, held or not.

Nothing is divided that a caller may wish to compare first: an amount is a fraction until then.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import NamedTuple, assert_never

from community_governance.model.demands import (
    Amount,
    Bound,
    Clamped,
    Fixed,
    Rate,
    Rounding,
    Share,
    rounding_of,
)
from community_governance.model.facts import Fact
from community_governance.units import exact, magnitude

__all__ = ["ONE", "Line", "Reckoning", "line_of", "reckoning"]

ONE, _HUNDRED = Decimal(1), Decimal(100)
_BELOW, _ABOVE = Decimal("-Infinity"), Decimal("Infinity")
_ROUNDINGS = {
    Rounding.UP: ROUND_CEILING,
    Rounding.DOWN: ROUND_FLOOR,
    Rounding.NEAREST: ROUND_HALF_UP,
    Rounding.NONE: None,
}


class Line(NamedTuple):
    """How an amount is reckoned from its basis: ``scaled / scale``, held between two ends.

    ``scaled`` is ``factor * basis``, or ``factor`` alone where there is no basis.
    """

    factor: Decimal
    scale: Decimal
    basis: Fact | None
    low: Decimal | None
    high: Decimal | None
    rounding: str | None


Reckoning = Callable[[Decimal | int], tuple[Decimal, Decimal]]
"""A basis in, the amount as a fraction out: numerator and denominator, not yet divided."""


def reckoning(line: Line) -> Reckoning:
    """Return a line as a function of its basis, for callers inside `exact`."""
    factor, scale, basis_fact, low, high, rounding = line
    is_whole = rounding is not None
    is_fixed = basis_fact is None or not factor  # none of any basis is none, also where it is open
    with exact():
        per_end = ONE if is_whole else scale
        least = _BELOW if low is None else low * per_end
        most = _ABOVE if high is None else high * per_end

    def at(basis: Decimal | int) -> tuple[Decimal, Decimal]:
        scaled, per = factor if is_fixed else factor * basis, scale
        if is_whole:  # people, grids and items come whole
            scaled, per = (scaled / scale).to_integral_value(rounding), ONE
        if low is not None and scaled < least:
            return low, ONE
        if high is not None and scaled > most:
            return high, ONE
        return scaled, per

    return at


def line_of(amount: Amount, fact: Fact, bound: Bound) -> Line:
    """Return how an amount is reckoned, and how a count is made whole."""
    rounding = _ROUNDINGS[rounding_of(amount, fact, bound)]
    match amount:
        case Fixed(quantity):
            fixed = magnitude(quantity, fact.unit)
            return Line(fixed, ONE, None, None, None, rounding)
        case Rate(quantity, per, basis):
            factor, scale = magnitude(quantity, fact.unit), magnitude(per, basis.unit)
            return Line(factor, scale, basis, None, None, rounding)
        case Share(percent, of):
            return Line(percent, _HUNDRED, of, None, None, rounding)
        case Clamped(rate, low, high):
            ends = magnitude(low, fact.unit), magnitude(high, fact.unit)
            return line_of(rate, fact, bound)._replace(low=ends[0], high=ends[1])
        case _:  # pragma: no cover
            assert_never(amount)
