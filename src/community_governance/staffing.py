"""How many workers a rule comes to in a place, and how a total is shared among communities.

A total is shared in proportion to a number, held between a least and a most for each community,
by the largest remainder, in fractions and therefore exactly:

1. Each community gets its share in proportion, but not less than the least nor more than the
   most; where some are held there, the rest is shared in proportion among the others.
   A community whose number is zero gets the least, and more only when all others have the most.
2. Of each share the whole part is given; what is left goes to the largest parts left over.
3. Of equal parts the community with the greater number comes first, then the one whose key
   comes first in the order of characters.

So the shares add up to the total, stay within their bounds, and a greater number never has
a smaller share. The order in which communities are given changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from community_governance.compiling import Known
from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.knowing import known_facts
from community_governance.locating import Located, Subjects, locate
from community_governance.model.facts import Fact, FactKind
from community_governance.model.staffing import Allocation, Quota, StaffingRule, StaffingTotal
from community_governance.model.standards import Subject
from community_governance.units import exact, magnitude

__all__ = ["Share", "allocate", "shared", "staffing_total"]


def staffing_total(rule: StaffingRule, basis: int) -> StaffingTotal:
    """Return how many workers a rule comes to for so many residents or households.

    A total that is not to be passed is rounded down, any other number up; no text at hand says.

    Args:
        rule: The rule.
        basis: How many there are of what the rule counts by.

    Raises:
        InvalidValueError: where it is no count.

    Example:
        >>> from community_governance.references.staffing import INNER_MONGOLIA_2024
        >>> staffing_total(INNER_MONGOLIA_2024, 105_000).workers
        189
    """
    if type(basis) is not int or basis < 0:
        raise InvalidValueError(str(basis), "expected a whole number, zero or more", "应为非负整数")
    rate = rule.rate
    with exact():
        size = magnitude(rate.amount, "worker") * basis
        raw = size / magnitude(rate.per, rate.basis.unit)
    whole = int(raw)
    if not rule.is_total and whole < raw:
        whole += 1
    return StaffingTotal(rule=rule, basis=basis, exact=raw, workers=whole)


def _fact(by: Fact | str) -> Fact:
    """Return the fact that is meant, if it is a number.

    Raises:
        NotFoundError: where there is none of that key.
        InvalidValueError: where it is no number.
    """
    known = known_facts()
    if not isinstance(by, Fact) and by not in known:
        raise NotFoundError("fact", by, tuple(known))
    fact = by if isinstance(by, Fact) else known[by]
    if fact.kind not in (FactKind.AMOUNT, FactKind.COUNT):
        raise InvalidValueError(fact.key, "expected a fact that is a number", "应为数值事实")
    return fact


def _measure(thing: Located, fact: Fact) -> tuple[Decimal | None, Fact | None]:
    """Return the number of a community, and the fact that stood in where it was not given."""
    for each in (fact, *fact.stands_in):
        value: Known | None = thing.facts.get(each.key)
        if isinstance(value, int | Decimal):
            return Decimal(value), None if each == fact else each
    return None, None


def _check(total: int, low: int, high: int, many: int) -> None:
    for number in (total, low, high):
        if type(number) is not int or number < 0:
            raise InvalidValueError(
                str(number), "expected whole numbers, zero or more", "应为非负整数"
            )
    if low > high:
        raise InvalidValueError(f"{low} to {high}", "the low end comes first", "下限不得高于上限")
    if not many * low <= total <= many * high:
        raise InvalidValueError(
            str(total),
            f"expected a total from {many * low} to {many * high} for {many} communities",
            f"{many}个社区的总数应在{many * low}至{many * high}之间",
        )


def _held(low: int, high: int, share: Fraction) -> Fraction:
    return min(max(share, Fraction(low)), Fraction(high))


def _factor(measures: list[Fraction], total: Fraction, low: int, high: int) -> Fraction:
    """Return the factor by which the numbers, held within the bounds, add up to the total."""

    def reached(factor: Fraction) -> Fraction:
        return sum((_held(low, high, factor * each) for each in measures), Fraction(0))

    edges = sorted({Fraction(bound) / each for each in measures for bound in (low, high)})
    right = _first(edges, lambda edge: reached(edge) >= total)
    if right == 0:
        return edges[0]
    left, end = edges[right - 1], edges[right]
    held = [each for each in measures if end * each <= low or high <= left * each]
    free = sum(measures, Fraction(0)) - sum(held, Fraction(0))
    fixed = total - sum((_held(low, high, left * each) for each in held), Fraction(0))
    return fixed / free if free else end


def _first(edges: list[Fraction], holds: Callable[[Fraction], bool]) -> int:
    """Return the first place from which on something holds, by halving."""
    start, end = 0, len(edges) - 1
    while start < end:
        middle = (start + end) // 2
        if holds(edges[middle]):
            end = middle
        else:
            start = middle + 1
    return start


def _shares(measures: list[Fraction], total: int, low: int, high: int) -> list[Fraction]:
    """Return what each would get if workers could be divided."""
    some = [each for each in measures if each > 0]
    none = len(measures) - len(some)
    if total > len(some) * high + none * low:  # all others have the most
        rest = Fraction(total - len(some) * high, none)
        return [Fraction(high) if each > 0 else rest for each in measures]
    factor = _factor(some, Fraction(total - none * low), low, high) if some else Fraction(0)
    return [_held(low, high, factor * each) for each in measures]


class Share(NamedTuple):
    """What one gets of a total: the exact share, workers, and whether one is of what was left."""

    exact: Fraction
    workers: int
    remainder: bool


def shared(
    total: int, measures: Sequence[Fraction], keys: Sequence[str], low: int, high: int
) -> list[Share]:
    """Return what each gets of a total, in the order given, by the rules of this module.

    Args:
        total: The total.
        measures: The numbers in proportion to which it is shared.
        keys: What decides between equal numbers.
        low: The fewest that each gets.
        high: The most that each gets.

    Raises:
        InvalidValueError: where the total cannot be shared within the bounds.
    """
    _check(total, low, high, len(measures))
    exact_shares = _shares(list(measures), total, low, high)
    left = total - sum(int(share) for share in exact_shares)
    order = sorted(
        range(len(measures)),
        key=lambda at: (int(exact_shares[at]) - exact_shares[at], -measures[at], keys[at]),
    )
    last = set(order[:left])
    return [
        Share(share, int(share) + (place in last), place in last)
        for place, share in enumerate(exact_shares)
    ]


def allocate(
    total: int,
    communities: Subjects,
    low: int = 5,
    high: int = 9,
    *,
    by: Fact | str = "households",
) -> Allocation:
    """Return a fixed total of workers shared among communities, by the largest remainder.

    Args:
        total: The total.
        communities: Communities, plain mappings of facts, or a territory.
        low: The fewest a community gets.
        high: The most it gets.
        by: The fact in proportion to which it is shared, or its key.

    Returns:
        Shares in the order given. Where the number of a community is not known, or is a range,
        nothing is shared, and the answer names it.

    Raises:
        InvalidValueError: where the total cannot be shared within the bounds,
            or the fact is no number.
        NotFoundError: for a fact that does not exist.
        DuplicateKeyError: where two communities share a key.

    Example:
        >>> from community_governance.model.community import Community
        >>> three = [Community(key=key, households=many)
        ...          for key, many in (("a", 900), ("b", 1500), ("c", 4000))]
        >>> [quota.workers for quota in allocate(20, three).quotas]
        [5, 6, 9]
    """
    fact = _fact(by)
    things = locate(communities, ()).things.get(Subject.COMMUNITY, [])
    _check(total, low, high, len(things))
    found = [(thing.checked.key, *_measure(thing, fact)) for thing in things]
    missing = tuple(key for key, measure, _ in found if measure is None)
    if missing:
        quotas = tuple(
            Quota(community=key, measure=measure, workers=None, measured_from=used)
            for key, measure, used in found
        )
        return Allocation(total=total, low=low, high=high, by=fact, quotas=quotas, missing=missing)
    measures = [Fraction(measure or 0) for _, measure, _ in found]
    shares = shared(total, measures, [key for key, _, _ in found], low, high)
    return Allocation(
        total=total,
        low=low,
        high=high,
        by=fact,
        quotas=tuple(
            Quota(
                community=key,
                measure=measure,
                workers=share.workers,
                bound="low" if share.exact == low else "high" if share.exact == high else "",
                remainder=share.remainder,
                measured_from=used,
            )
            for (key, measure, used), share in zip(found, shares, strict=True)
        ),
    )
