"""Two documents: what in the one answers to what in the other, and where a draft asks less.

Standards are compared where they are tests of the same fact on the same subject,
or ask for a word in common;
what is only of the same matter is put beside each other and not compared.
Goals are compared where they count the same: by the same measure, or the same demand of units;
goals of words only where the words are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from community_governance.calendars import last_day
from community_governance.formulas import Every, is_possible, opposite
from community_governance.instances import example
from community_governance.model.correspondences import (
    Conformity,
    Correspondence,
    Counterpart,
    Norm,
    NormConformity,
    Standing,
)
from community_governance.model.demands import Fixed, Includes, Test
from community_governance.model.facts import Fact
from community_governance.model.matters import Matter, matter_of
from community_governance.model.policy import Policy
from community_governance.model.relations import Strictness
from community_governance.model.sources import Force
from community_governance.model.standards import Standard, Subject, Target
from community_governance.regions import applies, unbroken
from community_governance.strictness import follows, strictness

__all__ = ["compare_policies", "counterparts"]

# From what binds most to what binds least; what is only reported binds nobody.
_FORCES = (
    Force.MUST,
    Force.IN_PRINCIPLE,
    Force.STRIVE,
    Force.GRADUAL,
    Force.EXPLORE,
    Force.ENCOURAGE,
    Force.REPORTED,
)


def _norms(policy: Policy) -> tuple[Norm, ...]:
    return (*policy.standards, *policy.targets)


def counterparts(first: Policy, second: Policy) -> Correspondence:
    """Lay two documents side by side, matter by matter.

    Returns:
        Every matter of either with the norms of both on it; standards on the same fact
        are compared where both apply.

    Example:
        >>> from community_governance.policies import loudi, ordos
        >>> found = counterparts(ordos.POLICY, loudi.POLICY)
        >>> [each.matter.key for each in found.shared]
        ['supervision', 'premises', 'self_government', 'grids']
    """
    rows: dict[Matter, Counterpart] = {}
    for norm in _norms(first):
        row = rows.setdefault(matter_of(norm), Counterpart(matter=matter_of(norm)))
        rows[row.matter] = evolve(row, first=(*row.first, norm))
    for norm in _norms(second):
        row = rows.setdefault(matter_of(norm), Counterpart(matter=matter_of(norm)))
        rows[row.matter] = evolve(row, second=(*row.second, norm))
    return Correspondence(
        first=first.document,
        second=second.document,
        counterparts=tuple(
            evolve(row, compared=tuple(_compared(row.first, row.second))) for row in rows.values()
        ),
    )


def _compared(first: Iterable[Norm], second: tuple[Norm, ...]) -> Iterator[Strictness]:
    for one in first:
        for other in second:
            if (
                isinstance(one, Standard)
                and isinstance(other, Standard)
                and _is_about_the_same(one, other)
                and is_possible(applies(one), applies(other))
            ):
                yield strictness(one, other, where_both_apply=True)


def _is_about_the_same(one: Standard, other: Standard) -> bool:
    pairs = ((here, there) for here in one.tests for there in other.tests)
    return one.subject is other.subject and any(_is_of_one_thing(*pair) for pair in pairs)


def _is_of_one_thing(one: Test, other: Test) -> bool:
    """Return whether two tests are of one fact; two that ask for words, of a word in common."""
    if isinstance(one.bound, Includes) and isinstance(other.bound, Includes):
        return one.fact == other.fact and not set(one.bound.items).isdisjoint(other.bound.items)
    return one.fact == other.fact


def compare_policies(draft: Policy, superior: Policy) -> Conformity:
    """Say where a draft stands to the document above it: where it asks less, what it leaves out.

    A standard of the superior is held by all standards of the draft on the same fact together:
    what breaks none of them must not break it. Force and dates stand beside: a draft that asks
    as much may still bind less, or give more time.

    Args:
        draft: Your draft, or any document.
        superior: The document above it.

    Returns:
        A line for each norm of the superior, and what the draft asks beyond it.

    Example:
        >>> from community_governance.policies import alxa, dachong
        >>> found = compare_policies(dachong.POLICY, alxa.POLICY)
        >>> new = "facility-area-of-new-and-redeveloped-compounds"
        >>> (line,) = [each for each in found.falls_behind if each.norm.key == new]
        >>> str(line.example.stated[1].value)
        '600 meter ** 2'
    """
    matters = {matter_of(norm) for norm in _norms(superior)}
    return Conformity(
        draft=draft.document,
        superior=superior.document,
        norms=tuple(_held(norm, draft, superior) for norm in _norms(superior)),
        beyond=tuple(norm for norm in _norms(draft) if matter_of(norm) not in matters),
    )


def _held(norm: Norm, draft: Policy, superior: Policy) -> NormConformity:
    comparable = _comparable(norm, draft)
    if not comparable:
        beside = tuple(_on_the_matter(norm, draft, superior))
        standing = Standing.APART if beside else Standing.LEFT_OUT
        return NormConformity(norm=norm, standing=standing, beside=beside)
    asked = _as_standard(norm)
    grounds = tuple(each for each in map(_as_standard, comparable) if each is not None)
    is_held = asked is None or follows(asked, *grounds)
    case = None
    if asked is not None and not is_held and isinstance(norm, Standard):
        unbroken_by = Every(tuple(unbroken(each) for each in grounds))
        broken = opposite(unbroken(asked))
        case = example(
            unbroken_by, broken, subject=norm.subject, unbroken_by=grounds, broken=[asked]
        )
    strongest = min(comparable, key=lambda each: _FORCES.index(each.force))
    return NormConformity(
        norm=norm,
        standing=Standing.AS_MUCH if is_held else Standing.LESS,
        beside=comparable,
        example=case,
        is_weaker_in_force=_FORCES.index(strongest.force) > _FORCES.index(norm.force),
        is_later=all(_is_later(each, norm) for each in comparable),
    )


def _on_the_matter(norm: Norm, draft: Policy, superior: Policy) -> Iterator[Norm]:
    """Return what a draft has on the matter of a norm and on no other norm of the superior."""
    taken = [other for each in _norms(superior) for other in _comparable(each, draft)]
    for each in _norms(draft):
        if matter_of(each) == matter_of(norm) and each not in taken:
            yield each


def _is_later(here: Norm, above: Norm) -> bool:
    """Return whether a norm gives more time than the one above it.

    A standard without a day is to be met at once, and a goal without one some day.
    """
    if here.due is None:
        return isinstance(here, Target) and above.due is not None
    if above.due is None:
        return isinstance(above, Standard)
    return last_day(here.due) > last_day(above.due)


def _comparable(norm: Norm, draft: Policy) -> tuple[Norm, ...]:
    if isinstance(norm, Standard):
        return tuple(each for each in draft.standards if _is_about_the_same(each, norm))
    return tuple(each for each in draft.targets if _counts_the_same(each, norm))


def _counts_the_same(one: Target, other: Target) -> bool:
    same_demand = one.demand is not None and one.demand == other.demand
    return (
        (one.of, one.unit, one.within) == (other.of, other.unit, other.within)
        and (one.bound is None) is (other.bound is None)
        and (same_demand or one.measure == other.measure)
    )


def _as_standard(norm: Norm) -> Standard | None:
    """Return a goal with a number as a norm on that number, so that it can be compared."""
    if isinstance(norm, Standard):
        return norm
    amount = getattr(norm.bound, "amount", None)
    if norm.bound is None or norm.unit is None or not isinstance(amount, Fixed):
        return None
    reached = Fact("reached", norm.unit, norm.measure.zh, norm.measure.en)
    return Standard(
        key=norm.key,
        subject=Subject.JURISDICTION,
        demand=Test(reached, norm.bound),
        citations=norm.citations,
        applies_to=norm.applies_to,
        condition=norm.condition,
    )
