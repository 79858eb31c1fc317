"""The grade of a worker on a day: post, counted years, and what else counts, held in the band.

A grade is the lowest of the post's band, one more for each so many counted years, and what
education, qualification and awards count for; it never leaves the band.

A rule that the scheme does not give stands in the steps as *no rule given*, never as a zero.
What the scheme asks about and the worker's records do not say leaves the grade undetermined.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from community_governance.calendars import Period, as_date
from community_governance.crediting import (
    Notes,
    award_grades,
    education_credit,
    qualification_grades,
)
from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.model.pay import (
    Band,
    Breaks,
    CountsFrom,
    Gap,
    GapCode,
    GradeDecision,
    PayScheme,
    Progression,
    StepCode,
    YearReckoning,
)
from community_governance.model.vocabulary import Post, Wording
from community_governance.model.workers import APPRAISAL_WORDS, AppraisalClass, Worker
from community_governance.schemes import Schemes, post_of, scheme_on
from community_governance.serving import (
    CountedYears,
    breaks_in,
    counted_years,
    is_in_service,
    runs_of,
)

__all__ = [
    "Clocks",
    "clocks_of",
    "decided",
    "does_not_arise",
    "grade_from",
    "grade_of",
    "takes_years_out",
    "years_not_counted",
]

_FAILING = (AppraisalClass.BASIC, AppraisalClass.NOT_COMPETENT)
_A_BREAK = Wording("服务间断", "a break in service")


# --- counted years ---


class Clocks(NamedTuple):
    """How a worker's years run under a scheme.

    Attributes:
        years: The years that count on the day.
        prior: Years before the scheme's first day, where those count differently.
    """

    years: CountedYears | None
    prior: CountedYears | None


def years_not_counted(worker: Worker, scheme: PayScheme) -> tuple[int, ...]:
    """Return the calendar years that the scheme does not count, in order."""
    rule = scheme.appraisal
    if rule is None:
        return ()
    years = (each.year for each in worker.appraisals or () if each.result in rule.taken_out)
    return tuple(sorted(years))


def takes_years_out(scheme: PayScheme) -> bool:
    """Return whether a scheme has a class of appraisal whose year does not count."""
    rule = scheme.appraisal
    return rule is not None and bool(rule.taken_out)


def clocks_of(worker: Worker, scheme: PayScheme, on: date) -> Clocks:
    """Return how a worker's years run under a scheme, as seen on a day."""
    rule = scheme.progression
    runs = runs_of(worker)
    since = None if rule is None else rule.since
    if rule is not None and rule.breaks is Breaks.RESTART:
        runs = tuple(run for run in runs if run.start <= on)[-1:]
    without = years_not_counted(worker, scheme)
    start = scheme.starts if scheme.prior_service is not None else None
    if not isinstance(start, date):
        return Clocks(counted_years(runs, without=without, since=since), None)
    before = Period(date.min, start - timedelta(days=1))
    past = (run.intersection(before) for run in runs)
    prior = counted_years((each for each in past if each), without=without, since=since)
    later = start if since is None else max(start, since)
    return Clocks(counted_years(runs, without=without, since=later), prior)


def _look(rule: Progression, clock: CountedYears, on: date) -> date:
    """Return the day whose count holds: the day itself, or the last recount before it."""
    if rule.recount is None:
        return on
    this_year = date(on.year, rule.recount.month, rule.recount.day)
    last = this_year if this_year <= on else this_year.replace(year=max(on.year - 1, 1))
    return max(last, clock.origin)


def _count(rule: Progression, clock: CountedYears | None, on: date) -> int:
    if clock is None or on < clock.origin:
        return 0
    day = _look(rule, clock, on)
    return clock.begun_on(day) if rule.reckoning is YearReckoning.BEGUN else clock.years_on(day)


def _note_service(
    worker: Worker, scheme: PayScheme, rule: Progression, on: date, notes: Notes
) -> None:
    """Note the days of service and what of them does not count."""
    runs = [run for run in runs_of(worker) if run.start <= on]
    citation = rule.citations[0]
    notes.say(StepCode.SERVICE, period=Period(runs[0].start, on))
    if rule.since is not None and rule.since > runs[0].start:
        notes.say(StepCode.SINCE, day=rule.since, citation=citation)
    code = StepCode.RESTARTED if rule.breaks is Breaks.RESTART else StepCode.BREAK
    for each in breaks_in(runs):
        notes.say(code, period=each, citation=citation)
    if len(runs) > 1 and rule.breaks is None:
        notes.say(StepCode.NO_RULE, word=_A_BREAK)
    _note_appraisals(worker, scheme, range(runs[0].start.year, on.year + 1), notes)


def _note_appraisals(worker: Worker, scheme: PayScheme, served: range, notes: Notes) -> None:
    """Note each year that does not count, and each failed year of which no rule says whether."""
    rule = scheme.appraisal
    for each in sorted(worker.appraisals or (), key=lambda appraisal: appraisal.year):
        if each.year not in served:
            continue
        effect = None if rule is None else rule.effect(each.result)
        counts = None if effect is None else effect.counts
        word = APPRAISAL_WORDS[each.result]
        if counts is False and rule is not None:
            notes.say(
                StepCode.YEAR_NOT_COUNTED,
                number=each.year,
                word=word,
                citation=rule.citations[0],
            )
        elif counts is None and each.result in _FAILING:
            failed = Wording(
                f"{each.year}年度考核{word.zh}是否计入年限",
                f"whether {each.year}, appraised {word.en}, counts",
            )
            notes.say(StepCode.NO_RULE, word=failed)


class _Years(NamedTuple):
    counted: int
    grades: int


class _Counted(NamedTuple):
    clocks: Clocks
    years: int


def _counted(worker: Worker, scheme: PayScheme, on: date) -> _Counted:
    """Return the years served that count; none where the scheme has no rule on years."""
    clocks, rule = clocks_of(worker, scheme, on), scheme.progression
    return _Counted(clocks, 0 if rule is None else _count(rule, clocks.years, on))


def _service_grades(
    worker: Worker, scheme: PayScheme, counted: _Counted, on: date, notes: Notes
) -> _Years | None:
    """Return the counted years, and the grades that they make."""
    rule = scheme.progression
    if rule is None:
        notes.lack(GapCode.NO_PROGRESSION)
        return None
    if takes_years_out(scheme) and worker.appraisals is None:
        notes.lack(GapCode.APPRAISALS_UNKNOWN)
        return None
    _note_service(worker, scheme, rule, on, notes)
    clocks, years = counted
    citation = rule.citations[0]
    prior = 0
    if clocks.prior is not None and scheme.prior_service is not None:
        per = scheme.prior_service.years_per_grade
        # The last day before the scheme ends what came before it.
        prior = clocks.prior.years_on(on) // per
        source = scheme.prior_service.citations[0]
        notes.say(StepCode.PRIOR_GRADES, number=prior, per=per, citation=source)
    if rule.recount is not None and clocks.years is not None and on >= clocks.years.origin:
        notes.say(StepCode.RECOUNTED, day=_look(rule, clocks.years, on), citation=citation)
    notes.say(StepCode.COUNTED_YEARS, number=years)
    grades = rule.grades(years)
    notes.say(StepCode.SERVICE_GRADES, number=grades, per=rule.every, citation=citation)
    return _Years(years, grades + prior)


# --- the grade ---


def _held(scheme: PayScheme, band: Band, grades: int) -> tuple[int, int]:
    """Return the grade before and after it is held in the band."""
    start = band.lowest if scheme.counts_from is CountsFrom.BAND_FLOOR else 1
    reached = start + grades
    return reached, min(max(reached, band.lowest), band.highest)


def grade_from(scheme: PayScheme, *, post: Post, years: int, extra: int = 0) -> int:
    """Return the grade that plain numbers come to, as a column of a table would have them.

    Args:
        scheme: The scheme.
        post: The post.
        years: Counted years, as the scheme reckons them.
        extra: Grades for education, qualification and awards together.

    Raises:
        NotFoundError: where the scheme has no band for the post.
        InvalidValueError: where the scheme has no rule on years, or a number is below zero.

    Example:
        >>> from community_governance.references.pay import THREE_POST_EIGHTEEN_GRADE
        >>> grade_from(THREE_POST_EIGHTEEN_GRADE, post=Post.DEPUTY, years=7)
        6
    """
    band = scheme.band(post)
    if band is None:
        raise NotFoundError("band", post.key, tuple(each.key for each in scheme.posts))
    if scheme.progression is None:
        raise InvalidValueError(
            scheme.key, "expected a scheme with a rule on years", "方案未定晋级年限"
        )
    if min(years, extra) < 0:
        raise InvalidValueError(f"{years}, {extra}", "expected zero or more", "不应为负数")
    return _held(scheme, band, scheme.progression.grades(years) + extra)[1]


def grade_of(worker: Worker, scheme: Schemes, *, on: date) -> GradeDecision:
    """Return the grade of a worker on a day, with each step to it, or what is missing for it.

    Args:
        worker: The worker, with dated records.
        scheme: A scheme, or several of which each holds for a time.
        on: The day asked about.

    Raises:
        InvalidValueError: for a day that is no date.
        NotFoundError: for a scheme that is none.

    Example:
        >>> from community_governance.references.pay import THREE_POST_EIGHTEEN_GRADE
        >>> hired = Worker(key="w", post=Post.STAFF, service=[Period("2016-03-01")])
        >>> grade_of(hired, THREE_POST_EIGHTEEN_GRADE, on=date(2025, 3, 1)).grade
        4
    """
    day = as_date(on)
    held, closed = scheme_on(scheme, day)
    why = does_not_arise(worker, closed, day) or (None if held.bands else GapCode.NO_GRADES)
    if why is None:
        return decided(worker, held, day)
    notes = Notes()
    notes.say(StepCode.SCHEME, word=held.title, citation=held.citations[0])
    return GradeDecision(
        worker=worker.key, scheme=held.key, on=day, steps=tuple(notes.steps), gaps=(Gap(why),)
    )


def does_not_arise(worker: Worker, closed: GapCode | None, on: date) -> GapCode | None:
    """Return why a question about a worker on a day does not arise, or cannot even be begun.

    Args:
        worker: The worker.
        closed: Why the scheme does not hold on the day, or None where it does.
        on: The day.
    """
    if closed is not None:
        return closed
    serves = is_in_service(worker, on)
    if serves is None:
        return GapCode.SERVICE_UNKNOWN
    return None if serves else GapCode.NOT_IN_SERVICE


def decided(worker: Worker, held: PayScheme, day: date) -> GradeDecision:
    """Return the grade of a worker in service under a scheme with grades that holds on the day."""
    notes = Notes()
    notes.say(StepCode.SCHEME, word=held.title, citation=held.citations[0])
    post = post_of(worker, held, day, notes)
    band = None if post is None else held.band(post)
    if post is not None and band is None:
        notes.lack(GapCode.POST_NOT_IN_SCHEME, post.wording)
    if post is not None and band is not None:
        notes.say(
            StepCode.POST,
            word=post.wording,
            number=band.lowest,
            per=band.highest,
            citation=held.citations[0],
        )
        start = _held(held, band, 0)[0]
        notes.say(StepCode.START, number=start)
    served = _counted(worker, held, day)
    credit = education_credit(worker, held, served.years, day, notes)
    counted = served._replace(years=served.years + credit.years)
    years = _service_grades(worker, held, counted, day, notes)
    extra = credit.grades + qualification_grades(worker, held, day, notes)
    extra += award_grades(worker, held, day, notes)
    grade = None
    if band is not None and years is not None and not notes.gaps:
        reached, grade = _held(held, band, years.grades + extra)
        if reached != grade:
            notes.say(StepCode.HELD_TO_BAND, number=grade, per=reached)
        notes.say(StepCode.GRADE, number=grade)
    return GradeDecision(
        worker=worker.key,
        scheme=held.key,
        on=day,
        post=post,
        grade=grade,
        years=None if years is None else years.counted,
        extra=extra,
        steps=tuple(notes.steps),
        gaps=tuple(dict.fromkeys(notes.gaps)),
    )
