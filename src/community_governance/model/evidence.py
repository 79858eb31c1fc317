"""What stands outside the documents: where it was found, and how far that is to be trusted."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from community_governance.calendars import Day, as_day
from community_governance.errors import InvalidValueError

__all__ = ["Reliability", "Source", "check_sources"]


class Reliability(StrEnum):
    """How far a source is to be trusted.

    ``verified`` is an official paper or site;
    ``reported`` a newspaper, a law database or another reputable secondary source.
    """

    VERIFIED = "verified"
    REPORTED = "reported"


@frozen(kw_only=True, cache_hash=True)
class Source:
    """A paper or page from outside the documents that something is taken from.

    Attributes:
        title: Title or number as printed, or what it is.
        where: Where it was found: an address, or a clause.
        reliability: How far it is to be trusted.
        as_of: The day or year it speaks of, as far as known.
    """

    title: str
    where: str
    reliability: Reliability
    as_of: Day | None = field(default=None, converter=as_day)


def check_sources(_instance: object, _attribute: object, sources: tuple[Source, ...]) -> None:
    """Refuse what has no source: what nobody says is not shipped.

    Raises:
        InvalidValueError: where there is none.
    """
    if not sources:
        raise InvalidValueError("no source", "every row names its source", "每一条记录都须注明出处")
