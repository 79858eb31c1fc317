"""What may be wrong with norms: contradictory, implied, duplicate, unreachable, idle.

Everything said here follows from demands, scopes and dates, and is true of any community.
It need not be a fault: that communities in the center get more than other city communities,
and new ones more than the rest, makes the wider norm add nothing there, and is meant so.

Rule: two norms contradict each other where nothing meets both, wherever there is something of
everything that is counted: without a single household, nothing per household is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from community_governance.calendars import Day, first_day, last_day
from community_governance.formulas import ALWAYS, Every, Formula, is_possible, opposite
from community_governance.instances import example
from community_governance.model.demands import AtLeast, AtMost, Fixed
from community_governance.model.facts import Fact
from community_governance.model.policy import Policy, several_policies
from community_governance.model.relations import Remark, RemarkKind, RemarkReason
from community_governance.model.standards import Standard, Target
from community_governance.regions import applies, asks, covers, has_something
from community_governance.strictness import follows
from community_governance.units import magnitude

__all__ = ["Norms", "lint"]

_ALL = Decimal(100)  # percent

Norms = Policy | Standard | Target | Iterable[Policy | Standard | Target]
"""A policy, a standard or a target, or several of them."""


def lint(norms: Norms) -> tuple[Remark, ...]:
    """Return what is to be noticed about the norms of one document or of several.

    Args:
        norms: A policy, a standard or a target, or several of them.

    Returns:
        First what is said of one norm, then of two, then of several, in the order given.

        - *unreachable*: nothing can meet it, nothing is in its scope, or its days are past
          before they begin;
        - *idle*: everything meets it;
        - *contradictory*: nothing can meet both;
        - *duplicate*: both ask the same;
        - *implied*: the first follows from the others.

        With ``everywhere=False`` a remark holds where all of its norms apply, and not beyond:
        as where the stricter of two is for fewer communities.

    Example:
        >>> from community_governance.policies import loudi
        >>> (remark,) = lint(loudi.POLICY)
        >>> remark.kind.value, remark.everywhere, remark.norms[1].key
        ('implied', False, 'public-service-premises-of-new-communities')
    """
    given = tuple(_norms_in(norms))
    alone = [remark for norm in given for remark in _of_one(norm)]
    broken = {remark.norms[0] for remark in alone}
    sound = [each for each in given if isinstance(each, Standard) and each not in broken]
    pairs = [remark for one, other in combinations(sound, 2) for remark in _of_two(one, other)]
    settled = {norm for remark in pairs if remark.everywhere for norm in _settled(remark)}
    # From norms that contradict each other anything follows, and that says nothing.
    at_odds = {
        norm for remark in pairs if remark.kind is RemarkKind.CONTRADICTORY for norm in remark.norms
    }
    agreeing = [each for each in sound if each not in at_odds]
    together = [
        remark for each in sound if each not in settled for remark in _of_several(each, agreeing)
    ]
    return (*alone, *pairs, *together)


def _settled(remark: Remark) -> tuple[Standard | Target, ...]:
    """Return the norms of which it is said already that they follow from another."""
    return remark.norms if remark.kind is RemarkKind.DUPLICATE else remark.norms[:1]


def _norms_in(norms: Norms) -> Iterator[Standard | Target]:
    match norms:
        case Policy(standards=standards, targets=targets):
            yield from standards
            yield from targets
        case Standard() | Target():
            yield norms
        case _:
            for each in several_policies(norms):
                yield from _norms_in(each)


# --- one norm ---


def _of_one(norm: Standard | Target) -> Iterator[Remark]:
    found: tuple[tuple[bool, RemarkKind, RemarkReason], ...] = (
        (_is_empty(norm), RemarkKind.UNREACHABLE, RemarkReason.SCOPE_EMPTY),
        (_is_due_before_start(norm), RemarkKind.UNREACHABLE, RemarkReason.DUE_BEFORE_START),
        (_ends_before_start(norm), RemarkKind.UNREACHABLE, RemarkReason.ENDS_BEFORE_START),
        (_is_impossible(norm), RemarkKind.UNREACHABLE, RemarkReason.IMPOSSIBLE),
        (_is_always_met(norm), RemarkKind.IDLE, RemarkReason.ALWAYS_MET),
    )
    for holds, kind, reason in found:
        if holds:
            yield Remark(kind=kind, norms=(norm,), reason=reason)


def _is_empty(norm: Standard | Target) -> bool:
    return not is_possible(covers(norm.applies_to))


def _begins(norm: Standard | Target) -> Day | None:
    own = norm.starts if isinstance(norm, Standard) else None
    return own or norm.citations[0].document.begins


def _is_due_before_start(norm: Standard | Target) -> bool:
    begins = _begins(norm)
    return norm.due is not None and begins is not None and last_day(norm.due) < first_day(begins)


def _ends_before_start(norm: Standard | Target) -> bool:
    begins, ends = _begins(norm), norm.citations[0].document.ends
    return ends is not None and begins is not None and last_day(ends) < first_day(begins)


def _is_impossible(norm: Standard | Target) -> bool:
    if isinstance(norm, Standard):
        return not is_possible(asks(norm.demand), has_something(norm.demand))
    share = _share(norm)
    return share is not None and not isinstance(norm.bound, AtMost) and share > _ALL


def _is_always_met(norm: Standard | Target) -> bool:
    if isinstance(norm, Standard):
        return not is_possible(opposite(asks(norm.demand)))
    share = _share(norm)
    at_most_all = isinstance(norm.bound, AtMost) and share is not None and share >= _ALL
    return at_most_all or (isinstance(norm.bound, AtLeast) and share == 0)


def _share(target: Target) -> Decimal | None:
    """Return the percentage of a goal that is a share, or None where it is none."""
    amount = getattr(target.bound, "amount", None)
    if target.unit != "%" or not isinstance(amount, Fixed):
        return None
    return magnitude(amount.amount, "%")


# --- two norms, and several ---


def _facts(standard: Standard) -> frozenset[Fact]:
    return frozenset(test.fact for test in standard.tests)


def _is_beside(one: Standard, other: Standard) -> bool:
    """Return whether neither can say anything of the other: other subjects, or other facts."""
    return one.subject is not other.subject or _facts(one).isdisjoint(_facts(other))


def _of_two(one: Standard, other: Standard) -> Iterator[Remark]:
    both = Every((applies(one), applies(other)))
    if _is_beside(one, other) or not is_possible(both):
        return
    everywhere = not (
        is_possible(applies(one), opposite(applies(other)))
        or is_possible(applies(other), opposite(applies(one)))
    )
    demands = one.demand, other.demand
    if not is_possible(both, *map(asks, demands), has_something(*demands)):
        yield _remark(RemarkKind.CONTRADICTORY, (one, other), both, everywhere=everywhere)
        return
    for where in (ALWAYS, both):
        one_follows, other_follows = (
            follows(one, other, where=where),
            follows(other, one, where=where),
        )
        everywhere = where is ALWAYS
        if one_follows and other_follows:
            yield _remark(RemarkKind.DUPLICATE, (one, other), both, everywhere=everywhere)
        elif one_follows or other_follows:
            norms = (one, other) if one_follows else (other, one)
            yield _remark(RemarkKind.IMPLIED, norms, both, everywhere=everywhere)
        if one_follows or other_follows:
            return


def _of_several(standard: Standard, among: list[Standard]) -> Iterator[Remark]:
    """Return that a standard follows from several others together, and from no fewer of them."""
    grounds = [each for each in among if each is not standard and not _is_beside(each, standard)]
    if len(grounds) < 2 or not follows(standard, *grounds):  # noqa: PLR2004  (of one it is said above)
        return
    for each in tuple(grounds):
        fewer = [other for other in grounds if other is not each]
        if follows(standard, *fewer):
            grounds = fewer
    yield Remark(kind=RemarkKind.IMPLIED, norms=(standard, *grounds))


def _remark(
    kind: RemarkKind, norms: tuple[Standard, ...], where: Formula, *, everywhere: bool
) -> Remark:
    case = None if everywhere else example(where, subject=norms[0].subject)
    return Remark(kind=kind, norms=norms, everywhere=everywhere, example=case)
