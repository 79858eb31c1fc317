"""Conditions joined by *and* and *or*: their opposite, and whether they can hold together.

A condition is a linear inequality between facts, a word that is there or not, a category that
holds or not, or something of which nothing is known but that it may hold or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import count
from typing import NamedTuple, assert_never

from community_governance.inequalities import Inequality, at_least, can_hold
from community_governance.model.demands import Test
from community_governance.model.facts import Fact, FactKind
from community_governance.model.vocabulary import Category, Wording

__all__ = [
    "ALWAYS",
    "Case",
    "Every",
    "Formula",
    "Has",
    "Is",
    "Literal",
    "Opaque",
    "Some",
    "Within",
    "cases",
    "inequalities",
    "is_possible",
    "opposite",
    "words_of",
]


class Has(NamedTuple):
    """The words of a fact include one, or do not."""

    fact: Fact
    key: str
    holds: bool = True


class Within(NamedTuple):
    """The words of a fact are none but these, or there are others."""

    fact: Fact
    keys: frozenset[str]
    holds: bool = True


class Is(NamedTuple):
    """A category holds, or does not."""

    category: Category
    holds: bool = True


class Opaque(NamedTuple):
    """What nothing is known of but that it holds or does not."""

    what: Test | Wording
    holds: bool = True


Literal = Inequality | Has | Within | Is | Opaque
"""One condition."""


class Every(NamedTuple):
    """All parts hold."""

    parts: tuple[Formula, ...]


class Some(NamedTuple):
    """One part holds at least."""

    parts: tuple[Formula, ...]


Formula = Literal | Every | Some

ALWAYS = Every(())
"""What holds of everything."""

Case = tuple[Literal, ...]
"""Conditions that can all hold together."""


def opposite(formula: Formula) -> Formula:
    """Return the formula that holds exactly where this one does not."""
    match formula:
        case Inequality():
            return formula.negated
        case Has() | Within() | Is() | Opaque():
            return formula._replace(holds=not formula.holds)
        case Every(parts):
            return Some(tuple(opposite(part) for part in parts))
        case Some(parts):
            return Every(tuple(opposite(part) for part in parts))
        case _:  # pragma: no cover
            assert_never(formula)


def is_possible(*formulas: Formula) -> bool:
    """Return whether there can be anything for which all of them hold."""
    return next(cases(*formulas), None) is not None


def cases(*formulas: Formula) -> Iterator[Case]:
    """Return the cases in which all of them hold, one after the other: none twice in one breath.

    Each is a set of conditions that can hold together; together they leave nothing out.
    """
    yield from _cases(tuple(formulas), ())


def _cases(left: tuple[Formula, ...], known: Case) -> Iterator[Case]:
    # What leaves no choice goes first, so that a dead end shows before it is walked into.
    flat: list[Literal] = []
    choices: list[Some] = []
    waiting = list(left)
    while waiting:
        formula = waiting.pop(0)
        match formula:
            case Every(parts):
                waiting = [*parts, *waiting]
            case Some((only,)):
                waiting = [only, *waiting]
            case Some():
                choices.append(formula)
            case _:
                flat.append(formula)
    known = tuple(dict.fromkeys((*known, *flat)))
    if not _agree(known):
        return
    choices = [each for each in choices if not any(part in known for part in each.parts)]
    if not choices:
        yield known
        return
    first, *rest = sorted(choices, key=lambda each: len(each.parts))
    for part in first.parts:
        yield from _cases((part, *rest), known)


def _agree(case: Case) -> bool:
    return (
        not any(opposite(each) in case for each in case if isinstance(each, Opaque))
        and _categories_agree(case)
        and all(
            words_of(case, fact) is not None
            for fact in dict.fromkeys(each.fact for each in case if isinstance(each, Has | Within))
        )
        and _can_hold(frozenset(inequalities(case)))
    )


_can_hold = lru_cache(maxsize=4096)(can_hold)


def inequalities(case: Case) -> list[Inequality]:
    """Return the inequalities of a case, and that a flag is at most one."""
    found = [each for each in case if isinstance(each, Inequality)]
    facts = dict.fromkeys(unknown for each in found for unknown, _ in each.terms)
    flags = [fact for fact in facts if isinstance(fact, Fact) and fact.kind is FactKind.FLAG]
    return [*found, *(at_least([(fact, Fraction(-1))], Fraction(-1)) for fact in flags)]


def _categories_agree(case: Case) -> bool:
    holding = [each.category for each in case if isinstance(each, Is) and each.holds]
    denied = [each.category for each in case if isinstance(each, Is) and not each.holds]
    together = not any(a.is_apart_from(b) for a in holding for b in holding)
    return together and not any(each.is_within(other) for each in holding for other in denied)


def words_of(case: Case, fact: Fact) -> tuple[str, ...] | None:
    """Return words of a fact for which its conditions hold, or None where there are none."""
    named = [each for each in case if isinstance(each, Has) and each.fact == fact]
    needed = dict.fromkeys(each.key for each in named if each.holds)
    barred = {each.key for each in named if not each.holds}
    frames = [each for each in case if isinstance(each, Within) and each.fact == fact]
    allowed = [each.keys for each in frames if each.holds]
    taken = barred.union(*(each.keys for each in frames))
    other = next(key for key in map("other_{}".format, count()) if key not in taken)
    if barred & needed.keys() or any(not keys >= needed.keys() for keys in allowed):
        return None
    for frame in frames:
        if frame.holds or not frame.keys >= needed.keys():
            continue
        room = frozenset.intersection(*allowed) if allowed else frozenset([other])
        others = sorted(room - barred - frame.keys)
        if not others:
            return None
        needed[others[0]] = None
    return tuple(needed)
