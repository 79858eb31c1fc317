"""Decisions on a grade or on leaving: each lists its steps, and what is missing.

An answer is determined, or it is not and says what is missing, or the question does not arise:
the worker was not in service, the scheme had not begun. No answer is a zero that nobody printed.
Steps and gaps are coded data; the words for them are in `community_governance.views`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from community_governance.calendars import Period
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.pay.conditions import Exit, ExitRule
from community_governance.model.sources import Citation
from community_governance.model.vocabulary import Post, Wording
from community_governance.units import Quantity

__all__ = [
    "ExitDecision",
    "Gap",
    "GapCode",
    "GradeDecision",
    "Outcome",
    "Step",
    "StepCode",
    "TriggeredExit",
    "outcome_of",
]


class Outcome(StrEnum):
    """What a question came to."""

    DETERMINED = "determined"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not-applicable"


class GapCode(StrEnum):
    """Why there is no answer."""

    # the question does not arise
    SCHEME_NOT_BEGUN = "scheme-not-begun"
    SCHEME_ENDED = "scheme-ended"
    NOT_IN_SERVICE = "not-in-service"
    NO_GRADES = "no-grades"
    # not known of the worker
    SERVICE_UNKNOWN = "service-unknown"
    POST_UNKNOWN = "post-unknown"
    POSITIONS_UNKNOWN = "positions-unknown"
    APPRAISALS_UNKNOWN = "appraisals-unknown"
    EDUCATION_UNKNOWN = "education-unknown"
    EDUCATION_DATE_UNKNOWN = "education-date-unknown"
    QUALIFICATIONS_UNKNOWN = "qualifications-unknown"
    AWARDS_UNKNOWN = "awards-unknown"
    # not said by the scheme
    SCHEME_DATE_OPEN = "scheme-date-open"
    POST_NOT_IN_SCHEME = "post-not-in-scheme"
    NO_PROGRESSION = "no-progression"
    NO_EXIT_RULE = "no-exit-rule"
    AWARD_UNREADABLE = "award-unreadable"
    NO_AMOUNTS = "no-amounts"
    AMOUNT_UNKNOWN = "amount-unknown"
    BASE_UNKNOWN = "base-unknown"
    SHARE_IS_ABOUT = "share-is-about"
    # not known because something before it is not
    GRADE_UNKNOWN = "grade-unknown"
    NOT_YET_APPRAISED = "not-yet-appraised"


_DOES_NOT_ARISE = frozenset(
    {GapCode.SCHEME_NOT_BEGUN, GapCode.SCHEME_ENDED, GapCode.NOT_IN_SERVICE, GapCode.NO_GRADES}
)


@frozen
class Gap:
    """Why there is no answer, as data.

    Attributes:
        code: What kind of reason.
        of: What it is about: a component, a post, an award.
    """

    code: GapCode
    of: Wording | None = None


def outcome_of(gaps: tuple[Gap, ...]) -> Outcome:
    """Return what a question came to: where a reason is that it does not arise, that."""
    codes = {gap.code for gap in gaps}
    if not codes:
        return Outcome.DETERMINED
    return Outcome.NOT_APPLICABLE if codes & _DOES_NOT_ARISE else Outcome.UNDETERMINED


class StepCode(StrEnum):
    """What a step of an answer says."""

    SCHEME = "scheme"
    READING = "reading"
    NO_RULE = "no-rule"
    # of a grade
    POST = "post"
    HIGHER_POST = "higher-post"
    START = "start"
    SERVICE = "service"
    SINCE = "since"
    BREAK = "break"
    RESTARTED = "restarted"
    YEAR_NOT_COUNTED = "year-not-counted"
    RECOUNTED = "recounted"
    EDUCATION_YEARS = "education-years"
    COUNTED_YEARS = "counted-years"
    PRIOR_GRADES = "prior-grades"
    SERVICE_GRADES = "service-grades"
    EDUCATION_GRADES = "education-grades"
    QUALIFICATION_GRADES = "qualification-grades"
    NOT_APPOINTED = "not-appointed"
    AWARD_GRADES = "award-grades"
    HELD_TO_BAND = "held-to-band"
    GRADE = "grade"
    # of pay
    COEFFICIENT = "coefficient"
    ROUNDED = "rounded"
    ROUNDING_CHOSEN = "rounding-chosen"
    PROBATION = "probation"
    FORFEITED = "forfeited"
    NOT_YET_APPRAISED = "not-yet-appraised"
    SPLIT = "split"
    SPLIT_ABOUT = "split-about"
    # of an exit
    IN_A_ROW = "in-a-row"


@frozen(kw_only=True)
class Step:
    """One step of an answer, as data: which of the fields are set hangs on the code.

    Attributes:
        code: What it says.
        number: Grades, years or a calendar year.
        per: What the number is reckoned by: years for a grade, the end of a band.
        day: The day it holds from.
        period: The days it is about.
        word: What it is about: a post, a degree, a component.
        amount: A sum of money.
        share: A coefficient or a percentage.
        citation: The rule behind it.
    """

    code: StepCode
    number: int | None = None
    per: int | None = None
    day: date | None = None
    period: Period | None = None
    word: Wording | None = None
    amount: Quantity | None = None
    share: Decimal | None = None
    citation: Citation | None = None


@frozen(kw_only=True)
class GradeDecision(Displayed):
    """The grade of one worker on one day, and how it came about.

    Attributes:
        worker: Key of the worker.
        scheme: Key of the scheme.
        on: The day asked about.
        post: The post held, or None where it is not known.
        grade: The grade, or None.
        years: Counted years, as the scheme reckons them, or None.
        extra: Grades that education, qualification and awards count for.
        steps: How it came about, or how far.
        gaps: Why there is no grade; empty where there is one.
    """

    worker: str
    scheme: str
    on: date
    post: Post | None = None
    grade: int | None = None
    years: int | None = None
    extra: int = 0
    steps: tuple[Step, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """Whether there is a grade, and if not, whether the question arises."""
        return outcome_of(self.gaps)

    def grades_for(self, code: StepCode) -> int:
        """Return how many grades the steps of one kind came to."""
        return sum(step.number or 0 for step in self.steps if step.code is code)


@frozen(kw_only=True)
class TriggeredExit:
    """A rule on leaving that a worker's appraisals meet.

    Attributes:
        rule: The rule.
        years: The years in a row that meet it.
        exits: The ways out that are open on the worker's footing.
    """

    rule: ExitRule
    years: tuple[int, ...]
    exits: tuple[Exit, ...]


@frozen(kw_only=True)
class ExitDecision(Displayed):
    """Whether a worker's appraisals end the post, and how.

    Attributes:
        worker: Key of the worker.
        on: The day asked about.
        triggered: The rules that are met, in their order.
        steps: How it came about.
        gaps: Why it is not known.
    """

    worker: str
    on: date
    triggered: tuple[TriggeredExit, ...] = ()
    steps: tuple[Step, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """Whether the question could be answered."""
        return outcome_of(self.gaps)

    @property
    def must_leave(self) -> bool | None:
        """Whether a rule is met; None where that is not known."""
        return True if self.triggered else None if self.gaps else False
