"""Documents, citations into them, and what each clause of them came to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from attrs import field

from community_governance.calendars import Day, Year, as_day, has_begun, has_ended
from community_governance.errors import InvalidValueError, shown
from community_governance.immutable import frozen
from community_governance.model.places import Jurisdiction
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording

__all__ = [
    "Citation",
    "Clause",
    "ClauseState",
    "Document",
    "DocumentKind",
    "Force",
    "Grade",
    "Validity",
    "check_cited",
    "citations_of",
]

LONGEST_FIGURE = 24
"""A figure carries over; a sentence does not."""


class DocumentKind(StrEnum):
    """What kind of paper a document is."""

    IMPLEMENTING_OPINIONS = "implementing-opinions"
    OPINIONS = "opinions"
    PLAN = "plan"
    REPLY = "reply"
    NOTICE = "notice"
    LAW = "law"
    RULE = "rule"
    PRESS = "press"


class Grade(StrEnum):
    """How far a source from outside the five documents can be relied on.

    Verified: an official document or site. Reported: a newspaper, a law database or a copy.
    What is neither, or only reckoned, is not shipped.
    """

    VERIFIED = "verified"
    REPORTED = "reported"


class Force(StrEnum):
    """How strongly a text asks, from its own words; it never changes a verdict."""

    MUST = "must"
    IN_PRINCIPLE = "in-principle"
    STRIVE = "strive"
    GRADUAL = "gradual"
    EXPLORE = "explore"
    ENCOURAGE = "encourage"
    REPORTED = "reported"


class ClauseState(StrEnum):
    """What a clause came to in the encoding."""

    ENCODED = "encoded"
    QUALITATIVE = "qualitative"
    ASPIRATIONAL = "aspirational"
    UNREADABLE = "unreadable"
    MISSING = "missing"


class Validity(StrEnum):
    """Where a day stands to a document."""

    IN_FORCE = "in-force"
    NOT_BEGUN = "not-begun"
    ENDED = "ended"
    SUPERSEDED = "superseded"
    DATE_NOT_PRINTED = "date-not-printed"


@frozen(kw_only=True, cache_hash=True, repr=False, field_transformer=strict)
class Document:
    """One paper: its name, its number, its dates as far as they are printed.

    Attributes:
        key: Key of the document; of a policy's own document, the policy's key.
        title: Title as printed.
        title_en: English title in our words.
        kind: Kind of paper.
        jurisdiction: The place it is for.
        issuers: The bodies that issued it, as printed.
        number: Document number with its print mended, or None where none is printed.
        number_as_printed: The number as it stands, where it was mended.
        numbered_year: The year in its number, the only date where no other is printed.
        adopted: Day it was signed, as far as printed.
        published: Day it was made public, as far as printed.
        starts: First day it holds, where the text says so; else the day it was adopted counts,
            or published, or the year of its number.
        ends: Last day it holds, or None where no end is printed.
        superseded: First day another paper stands in its place, or None.
        supersedes: Keys of the documents it stands in the place of.
        basis: Superior documents it names as its ground: each by its number where one is
            printed, else by its title, with its issuers where several papers share the title.
            `community_governance.model.catalog.Catalog.grounds` finds those a catalog holds.
        edition: Which edition or what-if variant of the paper this is; None for the paper itself.
        variant_of: Key of the document that a what-if variant was made from; of a paper, None.
    """

    key: str
    title: str
    title_en: str
    kind: DocumentKind
    jurisdiction: Jurisdiction
    issuers: tuple[str, ...] = ()
    number: str | None = None
    number_as_printed: str | None = None
    numbered_year: Year | None = None
    adopted: Day | None = field(default=None, converter=as_day)
    published: Day | None = field(default=None, converter=as_day)
    starts: Day | None = field(default=None, converter=as_day)
    ends: Day | None = field(default=None, converter=as_day)
    superseded: Day | None = field(default=None, converter=as_day)
    supersedes: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    edition: Wording | None = None
    variant_of: str | None = None

    def __repr__(self) -> str:
        """Name the document by its key and title."""
        return f"<Document {self.key!r}: {self.title}>"

    @property
    def begins(self) -> Day | None:
        """The first day it holds: as said, else when it was signed, made public, or numbered."""
        return self.starts or self.adopted or self.published or self.numbered_year

    def cite(self, locator: str, *figures: str, grade: Grade | None = None) -> Citation:
        """Return a citation of one clause, with the short figures printed there.

        Args:
            locator: The clause in the numbering of the print.
            figures: Figures as printed.
            grade: How far an outside source can be relied on; None for the five documents.
        """
        return Citation(self, locator, figures, grade)

    def validity(self, on: date, *, starts: Day | None = None) -> Validity:
        """Return where a day stands to the document; first and last day are in force.

        What has ended or has been replaced says so, whatever its start; a day that falls where
        a date is not printed in full is open.

        Args:
            on: The day asked about.
            starts: A start of its own that one norm has; it goes before the document's.
                When a norm falls due is no matter of this: a document holds on beyond it.
        """
        begun = has_begun(starts or self.begins, on)
        states = (
            (Validity.ENDED, has_ended(self.ends, on)),
            (Validity.SUPERSEDED, self.superseded is not None and has_begun(self.superseded, on)),
            (Validity.NOT_BEGUN, None if begun is None else not begun),
        )
        certain = next((name for name, holds in states if holds), None)
        if certain is not None:
            return certain
        open_question = any(holds is None for _, holds in states)
        return Validity.DATE_NOT_PRINTED if open_question else Validity.IN_FORCE


def _short(_instance: object, _attribute: object, figures: tuple[str, ...]) -> None:
    for figure in figures:
        if not 0 < len(figure) <= LONGEST_FIGURE:
            raise InvalidValueError(
                shown(figure),
                f"a figure has 1 to {LONGEST_FIGURE} characters",
                f"数字原文应为 1 至 {LONGEST_FIGURE} 个字符",
            )


@frozen(cache_hash=True, field_transformer=strict)
class Citation:
    """Where something stands: a document, a clause, and the short figures printed there.

    Attributes:
        document: The document cited.
        locator: The clause in the numbering of the print, for example ``"二(二)6"``.
        figures: Figures as printed, at most 24 characters each; never a sentence.
        grade: How far a source from outside the five documents can be relied on; None for those.
    """

    document: Document
    locator: str
    figures: tuple[str, ...] = field(default=(), validator=_short)
    grade: Grade | None = None


def citations_of(items: Iterable[Citation]) -> tuple[Citation, ...]:
    """Return citations as a tuple."""
    return tuple(items)


def check_cited(_instance: object, _attribute: object, citations: tuple[Citation, ...]) -> None:
    """Refuse a rule without a clause.

    Raises:
        InvalidValueError: where there is no citation.
    """
    if not citations:
        raise InvalidValueError(
            "no citation", "every rule names its source", "每一项规定都须注明出处"
        )


@frozen(kw_only=True, field_transformer=strict)
class Clause:
    """One clause of a document and what it came to.

    Attributes:
        locator: The clause in the numbering of the print.
        title: What it is about, in our words.
        state: Whether it is encoded, and if not, why not.
        note: What was left out and why, where that needs saying.
    """

    locator: str
    title: Wording
    state: ClauseState
    note: Wording | None = None
