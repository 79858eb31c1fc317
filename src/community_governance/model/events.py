"""Days to look out for: what falls due, what is to be done each year, what begins and ends."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from attrs import field

from community_governance.calendars import Day
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.sources import Citation
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording

__all__ = ["Event", "EventKind"]


class EventKind(StrEnum):
    """What a day is of."""

    DOCUMENT_BEGINS = "document-begins"
    DOCUMENT_ENDS = "document-ends"
    DOCUMENT_SUPERSEDED = "document-superseded"
    BEGINS = "begins"
    DUE = "due"
    YEARLY = "yearly"
    PROMOTION = "promotion"
    OTHER = "other"


def _citations(items: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(items)


@frozen(kw_only=True, field_transformer=strict)
class Event(Displayed):
    """Something that falls on a day, or in a year of which no day is printed.

    Anybody may make events and have them sorted in with the others.

    Attributes:
        day: The day; a `Year` where only the year is known.
        kind: What the day is of.
        title: What happens, in words.
        key: Key of the standard, target, rule, task or document it comes from.
        policy: Key of the policy, or None where it comes from none.
        citations: Where it stands.
        as_printed: The words of the text for the day.
    """

    day: Day
    kind: EventKind
    title: Wording
    key: str
    policy: str | None = None
    citations: tuple[Citation, ...] = field(default=(), converter=_citations)
    as_printed: str = ""
