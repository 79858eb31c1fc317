"""How norms stand to one another: which asks more, which cannot be met together, which add nothing.

What these say follows from the demands and scopes alone. Force, dates and documents stand beside.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from attrs import field

from community_governance.immutable import frozen
from community_governance.model.community import FactValue, Stated
from community_governance.model.display import Displayed
from community_governance.model.facts import CATEGORIES, Fact
from community_governance.model.standards import Standard, Subject, Target
from community_governance.model.vocabulary import Category, Word

__all__ = ["Example", "Relation", "Remark", "RemarkKind", "RemarkReason", "Strictness"]


class Relation(StrEnum):
    """How the first of two norms stands to the second."""

    STRICTER = "stricter"
    WEAKER = "weaker"
    EQUAL = "equal"
    INCOMPARABLE = "incomparable"


def _stated(items: Iterable[Stated]) -> tuple[Stated, ...]:
    return tuple(items)


def _categories(items: Iterable[Category]) -> tuple[Category, ...]:
    return tuple(items)


@frozen(cache_hash=True)
class Example:
    """A case in point: a community of these categories with these facts, which anybody may check.

    Of another subject, such as a facility, it is one of those.

    Attributes:
        stated: What is known of it.
        categories: What it is.
        subject: Of what kind it is.
        words: The words whose keys stand in what is known, by which they can be named.
    """

    stated: tuple[Stated, ...] = field(converter=_stated)
    categories: tuple[Category, ...] = field(default=(), converter=_categories)
    subject: Subject = Subject.COMMUNITY
    words: tuple[Word, ...] = ()

    @property
    def facts(self) -> dict[Fact, FactValue]:
        """The same as a plain mapping, a subject for `check`."""
        named: dict[Fact, FactValue] = {each.fact: each.value for each in self.stated}
        if self.categories:
            named[CATEGORIES] = tuple(category.key for category in self.categories)
        return named


@frozen(cache_hash=True)
class Strictness(Displayed):
    """How two standards stand to each other.

    A standard is stricter than another where whatever does not break the first does not break
    the second either, and not the other way round: it asks more of the same fact,
    for the same communities or for more of them.

    Attributes:
        first: The one.
        second: The other.
        relation: How the first stands to the second.
        only_first: A case that does not break the first and breaks the second, where one was found.
        only_second: The reverse.
    """

    first: Standard
    second: Standard
    relation: Relation
    only_first: Example | None = None
    only_second: Example | None = None


class RemarkKind(StrEnum):
    """What may be wrong with norms."""

    CONTRADICTORY = "contradictory"
    IMPLIED = "implied"
    DUPLICATE = "duplicate"
    UNREACHABLE = "unreachable"
    IDLE = "idle"


class RemarkReason(StrEnum):
    """Why a norm can never be met, or never asks for anything."""

    SCOPE_EMPTY = "scope-empty"
    DUE_BEFORE_START = "due-before-start"
    ENDS_BEFORE_START = "ends-before-start"
    IMPOSSIBLE = "impossible"
    ALWAYS_MET = "always-met"


@frozen(kw_only=True, cache_hash=True)
class Remark(Displayed):
    """One thing that is noticed about norms; a true one is not always a fault of the text.

    Attributes:
        kind: Contradictory, implied by the others, duplicate, unreachable, or idle.
        norms: The norms it is about; one that is implied comes before those it follows from.
        everywhere: Whether it holds wherever they apply, or only where all of them do.
        reason: Of one that is unreachable or idle, why.
        example: A case in which it holds, where that says more: one for which all of them are.
    """

    kind: RemarkKind
    norms: tuple[Standard | Target, ...]
    everywhere: bool = True
    reason: RemarkReason | None = None
    example: Example | None = None
