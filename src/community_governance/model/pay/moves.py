"""How a worker's post and grade move: changes of grade, what would bring one forward, a career."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from community_governance.calendars import Period
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.pay.decisions import Gap, GradeDecision
from community_governance.model.vocabulary import Post
from community_governance.units import Quantity

__all__ = ["Career", "CareerPeriod", "Cause", "Gain", "GradeChange", "Promotions"]


class Cause(StrEnum):
    """Why a grade changed."""

    SERVICE = "service"
    BREAK = "break"
    POST = "post"
    EDUCATION = "education"
    QUALIFICATION = "qualification"
    AWARD = "award"
    SCHEME = "scheme"


@frozen(kw_only=True)
class GradeChange:
    """A day on which a worker's grade changed: a promotion, or a re-grading in another post.

    Attributes:
        on: The day.
        before: The grade until then.
        grade: The grade from then on.
        causes: Why; never empty.
        decision: How the new grade came about.
    """

    on: date
    before: int
    grade: int
    causes: tuple[Cause, ...]
    decision: GradeDecision

    @property
    def is_promotion(self) -> bool:
        """Whether the grade rose."""
        return self.grade > self.before


@frozen(kw_only=True)
class Gain:
    """How much earlier a grade is reached with planned events than without.

    Attributes:
        grade: The grade.
        on: First day in it, or above, with the events.
        otherwise: First day in it, or above, without them; None where that is not within the time.
        monthly: How much more is paid a month on that day; None where it is not known.
    """

    grade: int
    on: date
    otherwise: date | None
    monthly: Quantity | None = None

    @property
    def days(self) -> int | None:
        """How many days earlier, or None where it is not reached otherwise within the time."""
        return None if self.otherwise is None else (self.otherwise - self.on).days


@frozen(kw_only=True)
class Promotions(Displayed):
    """How a worker's grade moves from the first day of service up to a day.

    Iterating gives the changes, earliest first.

    Attributes:
        worker: Key of the worker.
        until: The last day asked about.
        entry: The first grade; None where there is none.
        changes: Each day on which the grade changed, with the planned events.
        gains: Grades that the planned events bring forward.
        extra: How much more is paid with them, added up over the months until then;
            None where no event was planned or the pay is not known.
        gaps: Why there is no grade, on the last day asked about.
        pay_gaps: Why no money is told.
    """

    worker: str
    until: date
    entry: GradeDecision | None
    changes: tuple[GradeChange, ...] = ()
    gains: tuple[Gain, ...] = ()
    extra: Quantity | None = None
    gaps: tuple[Gap, ...] = ()
    pay_gaps: tuple[Gap, ...] = ()

    def __iter__(self) -> Iterator[GradeChange]:
        """Return the changes, earliest first."""
        return iter(self.changes)

    def __len__(self) -> int:
        """Return how many changes there are."""
        return len(self.changes)

    def __getitem__(self, position: int) -> GradeChange:
        """Return one change by its place."""
        return self.changes[position]


@frozen(kw_only=True)
class CareerPeriod:
    """Days on which post and grade stayed the same.

    Attributes:
        period: The days.
        in_service: Whether they are days of service; None where that is not known.
        posts: Posts held; None where they are not known.
        grade: The grade, or None.
        scheme: Key of the scheme, or None where none was asked.
        gaps: Why there is no grade.
    """

    period: Period
    in_service: bool | None
    posts: tuple[Post, ...] | None = None
    grade: int | None = None
    scheme: str | None = None
    gaps: tuple[Gap, ...] = ()


@frozen(kw_only=True)
class Career(Displayed):
    """What a worker's records come to: periods of one post and one grade, in order.

    Attributes:
        worker: Key of the worker.
        until: The last day asked about.
        periods: The periods; none where the service is not known.
        not_counted: Calendar years that the scheme does not count.
        gaps: Why there are none.
    """

    worker: str
    until: date
    periods: tuple[CareerPeriod, ...] = ()
    not_counted: tuple[int, ...] = ()
    gaps: tuple[Gap, ...] = ()
