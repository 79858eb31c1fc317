"""Readings: where a text leaves a choice, what may be chosen, and what each choice changes.

A reading is data. It names what it changes and nothing more, so that whoever can read the
document can tell whether it is one of its readings.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from community_governance.errors import DuplicateKeyError, Lang
from community_governance.immutable import frozen
from community_governance.model.demands import Rounding
from community_governance.model.display import Displayed
from community_governance.model.facts import Fact
from community_governance.model.findings import CheckedSubject, Finding, Verdict
from community_governance.model.standards import Standard
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording

__all__ = [
    "Alternatives",
    "Averaging",
    "Choice",
    "Counted",
    "InsteadOf",
    "Joining",
    "Outcome",
    "Reading",
    "ReadingChange",
    "Rejoined",
    "Rounded",
    "Tolerated",
]


class Joining(StrEnum):
    """How "or" between two tests is taken."""

    EITHER = "either"
    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


class Averaging(StrEnum):
    """How an average of a region is taken."""

    RATIO_OF_TOTALS = "ratio-of-totals"
    MEAN_OF_RATIOS = "mean-of-ratios"


@frozen(cache_hash=True, field_transformer=strict)
class InsteadOf:
    """A fact stands for another: registered households for households."""

    fact: Fact
    read: Fact


@frozen(cache_hash=True, field_transformer=strict)
class Rejoined:
    """An "or" between two tests is taken as either, as both, or as one of them alone."""

    joining: Joining


@frozen(cache_hash=True, field_transformer=strict)
class Rounded:
    """A count that comes out in parts is made whole in one way."""

    rounding: Rounding


@frozen(cache_hash=True, field_transformer=strict)
class Counted:
    """An average of a region is taken in one way."""

    averaging: Averaging


@frozen(cache_hash=True, field_transformer=strict)
class Tolerated:
    """The word "about" reaches so far on either side: ``Decimal("0.1")`` is 10 percent."""

    about: Decimal


ReadingChange = InsteadOf | Rejoined | Rounded | Counted | Tolerated
"""What a reading changes."""


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Reading:
    """One way to take what a text leaves open.

    Attributes:
        key: kebab-case name; findings under it carry it in their key.
        title: What is chosen, in our words.
        change: What it changes, or None where it is the way the standards are encoded.
    """

    key: str
    title: Wording
    change: ReadingChange | None = None

    def text(self, lang: Lang) -> str:
        """Return what is chosen in one language."""
        return self.title.text(lang)


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Choice:
    """What a text leaves open, and the ways to take it.

    Attributes:
        key: kebab-case name.
        title: What is open.
        why: Why the text leaves it open.
        readings: The ways to take it, the one that is encoded first.

    Raises:
        DuplicateKeyError: where two readings share a key.
    """

    key: str
    title: Wording
    why: Wording
    readings: tuple[Reading, ...]

    def __attrs_post_init__(self) -> None:
        keys = [each.key for each in self.readings]
        for key in keys:
            if keys.count(key) > 1:
                raise DuplicateKeyError("reading", key)


@frozen
class Outcome:
    """A finding under one reading."""

    reading: Reading
    finding: Finding


@frozen(kw_only=True)
class Alternatives(Displayed):
    """What one standard comes to on one subject under every reading of one choice.

    All other choices are taken as they are encoded.

    Attributes:
        choice: What is open.
        standard: The standard as encoded.
        subject: The thing it was tested on.
        outcomes: A finding for each reading, in the order of the choice.
    """

    choice: Choice
    standard: Standard
    subject: CheckedSubject
    outcomes: tuple[Outcome, ...]

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdict under each reading."""
        return tuple(each.finding.verdict for each in self.outcomes)

    @property
    def matters(self) -> bool | None:
        """Whether the choice changes the verdict; None where what is open may hide that it does."""
        settled = {each for each in self.verdicts if each is not Verdict.UNDETERMINED}
        if len(settled) > 1:
            return True
        return None if Verdict.UNDETERMINED in self.verdicts else False
