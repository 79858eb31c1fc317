"""What a document says without a number: its lists, its rules, and the funds it names."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from attrs import field

from community_governance.errors import InvalidValueError, shown
from community_governance.immutable import frozen
from community_governance.model.fields import keyed
from community_governance.model.parts import FundPeriod
from community_governance.model.places import Level
from community_governance.model.sources import Citation, Force
from community_governance.model.standards import Scope
from community_governance.model.strict import strict
from community_governance.model.vocabulary import FundKind, RuleKind, Word, Wording

__all__ = ["Enumeration", "Fund", "Rule", "Yearly"]

LONGEST_ITEM = 24
"""An item carries over as a name; a sentence does not."""


def _citations(items: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(items)


def _is_cited(_thing: object, _attribute: object, citations: tuple[Citation, ...]) -> None:
    if not citations:
        raise InvalidValueError("no citation", "all of it names its clause", "每一项都须注明条款")


def _items(items: Iterable[Word]) -> tuple[Word, ...]:
    return keyed("item", items) or ()


def _are_names(_list: object, _attribute: object, items: tuple[Word, ...]) -> None:
    for item in items:
        if not 0 < len(item.zh) <= LONGEST_ITEM:
            raise InvalidValueError(
                shown(item.zh),
                f"an item has 1 to {LONGEST_ITEM} characters",
                f"列举项应为 1 至 {LONGEST_ITEM} 个字符",
            )


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Enumeration:
    """A list as printed: its items in their order, or only the name it goes by.

    Attributes:
        key: kebab-case name, stable across versions.
        title: What is listed, in our words.
        citations: Where it stands; the first is its locator.
        items: The items in the order of the print, their Chinese as printed.
            Empty where the text names the list and never spells it out.
        is_open_ended: Whether the print leaves the list open (等).
        name: The name the list goes by in print, such as 五统一, or empty.
        reading: What was assumed beyond the text.

    Raises:
        InvalidValueError: where nothing cites it, where it has neither items nor a name,
            or where an item is longer than a name.
        DuplicateKeyError: where two items share a key.
    """

    key: str
    title: Wording
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)
    items: tuple[Word, ...] = field(default=(), converter=_items, validator=_are_names)
    is_open_ended: bool = False
    name: str = ""
    reading: Wording | None = None

    def __attrs_post_init__(self) -> None:
        if not self.items and not self.name:
            raise InvalidValueError(
                self.key,
                "a list has items, or at least a printed name",
                "清单应有列举项，至少应有名称",
            )

    @property
    def is_spelled_out(self) -> bool:
        """Whether the text says what is in it."""
        return bool(self.items)

    @property
    def locator(self) -> str:
        """The clause it stands in."""
        return self.citations[0].locator


class Yearly(StrEnum):
    """When in a year something is to be done again: at its start, or on no stated day."""

    START = "start"
    UNSTATED = "unstated"


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Rule:
    """A norm without a number that this package could test.

    Attributes:
        key: kebab-case name, stable across versions.
        title: What it says, in our words.
        kind: What it does: forbids, asks, allows, prefers.
        citations: Where it stands; the first is its locator.
        force: How strongly the text asks.
        modal: The word of the text that carries the force, or empty.
        condition: A condition the text adds, or None.
        applies_to: Which communities it is for.
        yearly: When in each year it is to be done, where it is; else None.
        reading: What was assumed beyond the text.

    Raises:
        InvalidValueError: where nothing cites it.
    """

    key: str
    title: Wording
    kind: RuleKind
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)
    force: Force = Force.MUST
    modal: str = ""
    condition: Wording | None = None
    applies_to: Scope = Scope()
    yearly: Yearly | None = None
    reading: Wording | None = None

    @property
    def locator(self) -> str:
        """The clause it stands in."""
        return self.citations[0].locator


def _levels(items: Iterable[Level]) -> tuple[Level, ...]:
    return tuple(dict.fromkeys(items))


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Fund:
    """Money that a document provides for: what for, who pays, and for how long.

    Its sums stand in the standards and pay figures it names; many funds have none.

    Attributes:
        key: kebab-case name, stable across versions.
        title: What it is for, in our words.
        kind: Kind of fund.
        citations: Where it stands; the first is its locator.
        payers: Levels of government that pay, as far as printed; empty where none is.
        leading_payer: The one that pays first, where one is said to.
        period: What a sum is for; None where it is not stated, or where there is no sum.
        sums: Keys of the standards and pay figures of the same policy that print its sums.
        force: How strongly the text asks.
        modal: The word of the text that carries the force, or empty.
        reading: What was assumed beyond the text.

    Raises:
        InvalidValueError: where nothing cites it, or the leading payer is none of the payers.
    """

    key: str
    title: Wording
    kind: FundKind
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)
    payers: tuple[Level, ...] = field(default=(), converter=_levels)
    leading_payer: Level | None = None
    period: FundPeriod | None = None
    sums: tuple[str, ...] = ()
    force: Force = Force.MUST
    modal: str = ""
    reading: Wording | None = None

    def __attrs_post_init__(self) -> None:
        if self.leading_payer is not None and self.leading_payer not in self.payers:
            raise InvalidValueError(
                str(self.leading_payer),
                "who pays first is one of those who pay",
                "为主的一级应在承担各级之中",
            )

    @property
    def locator(self) -> str:
        """The clause it stands in."""
        return self.citations[0].locator
