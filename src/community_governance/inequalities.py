"""Linear inequalities over amounts not below zero: whether they can hold together, and where.

Unknowns are taken out one after the other (the method of Fourier and Motzkin), in fractions,
so nothing is rounded. `can_hold` takes every unknown for a number of any size, whole or not:
what it refuses cannot hold at all. `solution` looks for round numbers, whole where they must be.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple, TypeVar

__all__ = ["Inequality", "at_least", "can_hold", "solution"]

V = TypeVar("V", bound=Hashable)

# The most steps from one power of ten to the next that are tried, from the largest to the least.
_POWERS = range(6, -7, -1)
_FAMILIAR = (2000, 1000, 10_000, 100, 100_000, 10, 1_000_000, 1)
"""Sizes that an unknown is given first, where it is free to have them."""


class Inequality(NamedTuple):
    """A sum of unknowns, each times a factor, that is at least an amount, or above it.

    Attributes:
        terms: Each unknown with its factor, which is not zero; in a fixed order.
        least: What the sum reaches.
        is_strict: Whether it must lie above that.
    """

    terms: tuple[tuple[Hashable, Fraction], ...]
    least: Fraction
    is_strict: bool = False

    @property
    def negated(self) -> Inequality:
        """The inequality that holds exactly where this one does not."""
        terms = tuple((unknown, -factor) for unknown, factor in self.terms)
        return Inequality(terms, -self.least, not self.is_strict)

    @property
    def is_plainly_false(self) -> bool:
        """Whether it has no unknown and does not hold."""
        return not self.terms and (self.least > 0 or (self.is_strict and self.least == 0))

    def factor(self, unknown: Hashable) -> Fraction:
        """Return the factor of an unknown, zero where it is none of the sum."""
        return next((factor for each, factor in self.terms if each == unknown), Fraction(0))


def at_least(
    terms: Iterable[tuple[Hashable, Fraction]], least: Fraction, *, is_strict: bool = False
) -> Inequality:
    """Return an inequality in its one form: unknowns in order, the first with factor 1 or -1."""
    summed: dict[Hashable, Fraction] = {}
    for unknown, factor in terms:
        summed[unknown] = summed.get(unknown, Fraction(0)) + factor
    kept = [(unknown, factor) for unknown, factor in summed.items() if factor]
    if not kept:
        return Inequality((), least, is_strict)
    kept.sort(key=lambda term: str(term[0]))
    scale = abs(kept[0][1])
    return Inequality(
        tuple((unknown, factor / scale) for unknown, factor in kept), least / scale, is_strict
    )


def _unknowns(system: Iterable[Inequality]) -> list[Hashable]:
    found: dict[Hashable, None] = {}
    for inequality in system:
        found.update(dict.fromkeys(unknown for unknown, _ in inequality.terms))
    return list(found)


def _strongest(system: Iterable[Inequality]) -> set[Inequality]:
    """Return of inequalities with the same terms only the one that asks most."""
    kept: dict[tuple[tuple[Hashable, Fraction], ...], tuple[Fraction, bool]] = {}
    for terms, least, is_strict in system:
        kept[terms] = max(kept.get(terms, (least, is_strict)), (least, is_strict))
    return {Inequality(terms, *asked) for terms, asked in kept.items()}


def _not_negative(system: Iterable[Inequality]) -> set[Inequality]:
    kept = set(system)
    floors = {at_least([(unknown, Fraction(1))], Fraction(0)) for unknown in _unknowns(kept)}
    return _strongest(kept | floors)


def _without(unknown: Hashable, system: set[Inequality]) -> set[Inequality]:
    """Return what a system says of the other unknowns, whatever this one is."""
    from_below = [each for each in system if each.factor(unknown) > 0]
    from_above = [each for each in system if each.factor(unknown) < 0]
    rest = {each for each in system if not each.factor(unknown)}
    for low in from_below:
        for high in from_above:
            up, down = -high.factor(unknown), low.factor(unknown)
            terms = [(each, factor * up) for each, factor in low.terms if each != unknown]
            terms += [(each, factor * down) for each, factor in high.terms if each != unknown]
            rest.add(
                at_least(
                    terms,
                    low.least * up + high.least * down,
                    is_strict=low.is_strict or high.is_strict,
                )
            )
    return _strongest(rest)


def can_hold(system: Iterable[Inequality]) -> bool:
    """Return whether all of them hold together somewhere, whole numbers or not.

    >>> x_up_to_one = Inequality((("x", Fraction(-1)),), Fraction(-1))
    >>> can_hold([x_up_to_one]), can_hold([x_up_to_one, x_up_to_one.negated])
    (True, False)
    """
    left = _not_negative(system)
    while not any(each.is_plainly_false for each in left):
        unknowns = _unknowns(left)
        if not unknowns:
            return True
        left = _without(unknowns[0], left)
    return False


def solution(
    system: Iterable[Inequality], whole: Iterable[Hashable] = (), first: Iterable[Hashable] = ()
) -> dict[Hashable, Fraction] | None:
    """Return round numbers for which all of them hold, or None where none are found.

    Args:
        system: The inequalities.
        whole: Unknowns that are whole numbers.
        first: Unknowns to be chosen before the others.

    >>> solution([at_least([("x", Fraction(3))], Fraction(10))], whole=["x"])
    {'x': Fraction(2000, 1)}
    """
    left = _not_negative(system)
    early = list(first)
    order = sorted(_unknowns(left), key=lambda each: (each not in early, str(each)))
    steps = [left]
    for unknown in reversed(order):
        steps.append(_without(unknown, steps[-1]))
    if any(each.is_plainly_false for each in steps[-1]):
        return None
    chain = list(zip(order, reversed(steps[:-1]), strict=True))
    return _chosen(chain, {}, frozenset(whole))


def _chosen(
    chain: list[tuple[Hashable, set[Inequality]]],
    known: dict[Hashable, Fraction],
    whole: frozenset[Hashable],
) -> dict[Hashable, Fraction] | None:
    if not chain:
        return known
    (unknown, system), rest = chain[0], chain[1:]
    ends = _ends(unknown, system, known)
    for value in dict.fromkeys(_candidates(*ends, is_whole=unknown in whole, is_last=not rest)):
        found = _chosen(rest, {**known, unknown: value}, whole)
        if found is not None:
            return found
    return None


class _End(NamedTuple):
    value: Fraction
    is_open: bool


def _ends(
    unknown: Hashable, system: set[Inequality], known: Mapping[Hashable, Fraction]
) -> tuple[_End, _End | None]:
    """Return between what an unknown lies where the others are known."""
    low, high = _End(Fraction(0), is_open=False), None
    for inequality in system:
        factor = inequality.factor(unknown)
        if not factor:
            continue
        others = sum(
            (each * known[name] for name, each in inequality.terms if name != unknown), Fraction(0)
        )
        end = _End((inequality.least - others) / factor, inequality.is_strict)
        if factor > 0:
            low = max(low, end)
        elif high is None or (end.value, not end.is_open) < (high.value, not high.is_open):
            high = end
    return low, high


def _candidates(
    low: _End, high: _End | None, *, is_whole: bool, is_last: bool
) -> Iterator[Fraction]:
    """Return numbers between two ends, those that read well first."""

    def fits(value: Fraction) -> bool:
        above = value > low.value if low.is_open else value >= low.value
        below = high is None or (value < high.value if high.is_open else value <= high.value)
        return above and below and (not is_whole or value.denominator == 1)

    familiar = [Fraction(size) for size in _FAMILIAR]
    if not is_last or high is None:
        yield from filter(fits, familiar)
    for power in _POWERS:
        step = Fraction(10) ** power
        up, down = ceil(low.value / step) * step, floor(low.value / step) * step + step
        yield from filter(fits, (up, down))
        if high is not None:
            yield from filter(fits, (floor(high.value / step) * step,))
