"""Two documents side by side: what in the one answers to what in the other, and what to nothing."""

from __future__ import annotations

from enum import StrEnum

from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.matters import Matter
from community_governance.model.relations import Example, Strictness
from community_governance.model.sources import Document
from community_governance.model.standards import Standard, Target

__all__ = ["Conformity", "Correspondence", "Counterpart", "Norm", "NormConformity", "Standing"]

Norm = Standard | Target
"""What a document asks: a norm with a checkable fact, or a goal."""


@frozen(kw_only=True)
class Counterpart:
    """What two documents have on one matter.

    Attributes:
        matter: The matter.
        first: What the first has on it; nothing where it is silent.
        second: What the second has on it.
        compared: How standards of the two on the same fact and subject stand to each other,
            where both apply. Norms on different facts are of the same matter and no more.
    """

    matter: Matter
    first: tuple[Norm, ...] = ()
    second: tuple[Norm, ...] = ()
    compared: tuple[Strictness, ...] = ()


@frozen(kw_only=True)
class Correspondence(Displayed):
    """Two documents, matter by matter.

    Attributes:
        first: The one document.
        second: The other.
        counterparts: Every matter of either, in the order of the first, then of the second.
    """

    first: Document
    second: Document
    counterparts: tuple[Counterpart, ...]

    @property
    def shared(self) -> tuple[Counterpart, ...]:
        """The matters of both."""
        return tuple(each for each in self.counterparts if each.first and each.second)

    @property
    def only_first(self) -> tuple[Counterpart, ...]:
        """The matters that only the first speaks of."""
        return tuple(each for each in self.counterparts if not each.second)

    @property
    def only_second(self) -> tuple[Counterpart, ...]:
        """The matters that only the second speaks of."""
        return tuple(each for each in self.counterparts if not each.first)


class Standing(StrEnum):
    """Where a draft stands to a norm of the document above it.

    - ``as-much``: it asks as much, or more.
    - ``less``: there are cases that it lets pass and the norm does not.
    - ``apart``: it speaks of the same matter by another fact or of another subject,
      so the two cannot be compared.
    - ``left-out``: it does not speak of the matter.
    """

    AS_MUCH = "as-much"
    LESS = "less"
    APART = "apart"
    LEFT_OUT = "left-out"


@frozen(kw_only=True)
class NormConformity:
    """Where a draft stands to one norm of the document above it.

    Attributes:
        norm: The norm.
        standing: Where the draft stands to it.
        beside: What the draft has on it, or, where that cannot be compared, on its matter.
        example: Where it asks less: a case that the draft lets pass and the norm does not.
        is_weaker_in_force: Whether the words of the draft bind less.
        is_later: Whether the draft gives more time.
    """

    norm: Norm
    standing: Standing
    beside: tuple[Norm, ...] = ()
    example: Example | None = None
    is_weaker_in_force: bool = False
    is_later: bool = False

    @property
    def falls_behind(self) -> bool:
        """Whether the draft asks less, later, with weaker words, or nothing."""
        asks_less = self.standing in (Standing.LESS, Standing.LEFT_OUT)
        return asks_less or self.is_weaker_in_force or self.is_later


@frozen(kw_only=True)
class Conformity(Displayed):
    """Where a draft stands to the document above it.

    Attributes:
        draft: The draft.
        superior: The document above it.
        norms: Every norm of that, in the order of the print: standards, then targets.
        beyond: What the draft asks on matters of which the superior does not speak.
    """

    draft: Document
    superior: Document
    norms: tuple[NormConformity, ...]
    beyond: tuple[Norm, ...] = ()

    def of(self, standing: Standing) -> tuple[NormConformity, ...]:
        """Return the norms to which the draft stands in one way."""
        return tuple(each for each in self.norms if each.standing is standing)

    @property
    def falls_behind(self) -> tuple[NormConformity, ...]:
        """The norms behind which the draft falls."""
        return tuple(each for each in self.norms if each.falls_behind)
