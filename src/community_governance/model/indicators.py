"""How far a place has come: goals with a date or a number, and where each of them stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum

from community_governance.errors import NotFoundError
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.facts import Fact
from community_governance.model.figures import Baseline
from community_governance.model.findings import Number
from community_governance.model.shares import UnitShare
from community_governance.model.sources import Document
from community_governance.model.standards import Standard, Target, TargetNature
from community_governance.units import Quantity

__all__ = ["Indicator", "Progress", "Status", "StatusReason"]


class Status(StrEnum):
    """Where a goal stands.

    - ``met``: it is reached, due or not.
    - ``on-track`` ``behind``: it is not reached and not due; what is reported lies on the straight
      line from a dated baseline to the goal, or beyond it, or does not.
    - ``overdue``: it is due and not reached.
    - ``undetermined``: none of these can be said; the reason says what is missing.
    - ``not-applicable``: the document has not begun on that day, or another has taken its place.
    """

    MET = "met"
    ON_TRACK = "on-track"
    BEHIND = "behind"
    OVERDUE = "overdue"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not-applicable"


class StatusReason(StrEnum):
    """Why a goal stands where it does."""

    REACHED = "reached"
    NOT_REACHED = "not-reached"
    # undetermined
    WORDS_ONLY = "words-only"
    NO_FIGURE = "no-figure"
    FIGURE_OPEN = "figure-open"
    NO_DUE_DATE = "no-due-date"
    NO_BASELINE = "no-baseline"
    BASELINE_OPEN = "baseline-open"
    DATE_NOT_PRINTED = "date-not-printed"
    # not applicable
    NOT_BEGUN = "not-begun"
    SUPERSEDED = "superseded"


@frozen(kw_only=True)
class Indicator:
    """Where one goal stands.

    Attributes:
        goal: The goal: a target, or a standard with a date.
        status: Where it stands.
        reason: Why.
        unit: The unit of the numbers, or None of words only.
        per: What the numbers are per, such as 100 households, or None.
        required: What is to be reached.
        figure: What is reported, or comes of what is reported.
        baseline: The dated figure that the line starts from, or None.
        expected: Where the line stands on the day: the least that is on track.
        missing: The facts without which there is no figure.
        share: How the share was counted, where it was.
    """

    goal: Standard | Target
    status: Status
    reason: StatusReason
    unit: str | None = None
    per: Quantity | None = None
    required: Decimal | None = None
    figure: Number | None = None
    baseline: Baseline | None = None
    expected: Decimal | None = None
    missing: tuple[Fact, ...] = ()
    share: UnitShare | None = None

    @property
    def key(self) -> str:
        """The key of the goal."""
        return self.goal.key

    @property
    def nature(self) -> TargetNature | None:
        """Binding or anticipatory, where printed."""
        return self.goal.nature if isinstance(self.goal, Target) else None


@frozen(kw_only=True)
class Progress(Displayed):
    """How far a place has come with the goals of one document on one day.

    Attributes:
        document: The document.
        on: The day asked about.
        indicators: Its goals in the order of the print: standards with a date, then targets.
    """

    document: Document
    on: date
    indicators: tuple[Indicator, ...]

    def __iter__(self) -> Iterator[Indicator]:
        """Iterate over the indicators."""
        return iter(self.indicators)

    def __len__(self) -> int:
        """Return the number of indicators."""
        return len(self.indicators)

    def __getitem__(self, key: str) -> Indicator:
        """Return the indicator of a goal by its key.

        Raises:
            NotFoundError: where there is none; it names the nearest key.
        """
        for each in self.indicators:
            if each.key == key:
                return each
        raise NotFoundError("target", key, tuple(each.key for each in self.indicators))

    @property
    def counts(self) -> dict[Status, int]:
        """How many goals stand where; every status is there."""
        counts = dict.fromkeys(Status, 0)
        for each in self.indicators:
            counts[each.status] += 1
        return counts

    def of(self, status: Status) -> tuple[Indicator, ...]:
        """Return the indicators of one status."""
        return tuple(each for each in self.indicators if each.status is status)
