"""How a worker's post and grade move over the years, and what would bring a grade forward.

The days on which something can change are known from the records and the rules alone:
years that complete, a certificate, a degree, another post, a break, a scheme that begins.
Only those days are looked at. Years to come are taken as served, appraised so that they count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from attrs import evolve

from community_governance.calendars import Period, as_date
from community_governance.grading import clocks_of, grade_of, years_not_counted
from community_governance.model.pay import (
    Career,
    CareerPeriod,
    Cause,
    Gain,
    Gap,
    GapCode,
    GradeChange,
    GradeDecision,
    PayScheme,
    Promotions,
    StepCode,
    YearReckoning,
)
from community_governance.model.vocabulary import Post
from community_governance.model.workers import Worker
from community_governance.paying import pay_of
from community_governance.payrolls import firsts_of_months
from community_governance.planning import Event, event_day, with_event
from community_governance.schemes import Schemes, schemes_in, start_of
from community_governance.serving import (
    CountedYears,
    after,
    held_positions,
    is_in_service,
    posts_on,
    runs_of,
)
from community_governance.units import Quantity, exact, make

__all__ = ["career", "grade_of", "holders", "pay_of", "promotions"]

_DAY = timedelta(days=1)
_MONTHLY = "yuan/month"


# --- the days on which something can change ---


def _year_days(clock: CountedYears | None, scheme: PayScheme, until: date) -> Iterator[date]:
    """Return the days on which years complete, or are recounted, up to a day."""
    rule = scheme.progression
    if clock is None or rule is None:
        return
    if rule.recount is not None:
        for year in range(clock.origin.year, until.year + 1):
            yield date(year, rule.recount.month, rule.recount.day)
    years = 0
    while (day := clock.day_of(years)) is not None and day <= until:
        yield after(day) if rule.reckoning is YearReckoning.BEGUN else day
        years += 1


def _scheme_days(worker: Worker, scheme: PayScheme, until: date) -> Iterator[date]:
    start = start_of(scheme)
    for edge, shift in ((start, 0), (scheme.ends, 1), (scheme.citations[0].document.ends, 1)):
        if isinstance(edge, date):
            yield edge + shift * _DAY
    for run in runs_of(worker):
        clocks = clocks_of(worker, scheme, run.start)
        for clock in (clocks.years, clocks.prior):
            yield from _year_days(clock, scheme, until)


def _record_days(worker: Worker) -> Iterator[date | None]:
    for period in (*runs_of(worker), *(each.period for each in held_positions(worker))):
        yield period.start
        yield None if period.end is None else after(period.end)
    for each in worker.education or ():
        yield from (each.diploma, each.degree)
    for title in worker.qualifications or ():
        yield from (title.obtained, title.appointed)
    yield from (award.given for award in worker.awards or ())


def _days(worker: Worker, schemes: tuple[PayScheme, ...], until: date) -> list[date]:
    """Return every day from the first of service on which something can change, in order."""
    first = runs_of(worker)[0].start
    found = {first, *(day for day in _record_days(worker) if day is not None)}
    for scheme in schemes:
        found.update(_scheme_days(worker, scheme, until))
    return sorted(day for day in found if first <= day <= until)


# --- changes of grade ---

_CAUSES = (
    (Cause.QUALIFICATION, StepCode.QUALIFICATION_GRADES),
    (Cause.AWARD, StepCode.AWARD_GRADES),
    (Cause.EDUCATION, StepCode.EDUCATION_GRADES),
    (Cause.EDUCATION, StepCode.EDUCATION_YEARS),
)


def _causes(before: GradeDecision, now: GradeDecision) -> tuple[Cause, ...]:
    """Return what differs between two decisions that came to different grades."""
    found: dict[Cause, None] = {}
    if before.scheme != now.scheme:
        found[Cause.SCHEME] = None
    if before.post != now.post:
        found[Cause.POST] = None
    served = _served(now) - _served(before)
    if served:
        found[Cause.SERVICE if served > 0 else Cause.BREAK] = None
    for cause, code in _CAUSES:
        if before.grades_for(code) != now.grades_for(code):
            found[cause] = None
    return tuple(found)


def _served(decision: GradeDecision) -> int:
    """Return the counted years that were served, without those that education stands for."""
    return (decision.years or 0) - decision.grades_for(StepCode.EDUCATION_YEARS)


def _walk(
    worker: Worker, schemes: tuple[PayScheme, ...], until: date
) -> tuple[GradeDecision | None, tuple[GradeChange, ...], tuple[Gap, ...]]:
    """Return the first grade, each change of it, and why there is none at the end."""
    entry: GradeDecision | None = None
    last: GradeDecision | None = None
    changes: list[GradeChange] = []
    gaps: tuple[Gap, ...] = ()
    for day in _days(worker, schemes, until):
        now = grade_of(worker, schemes, on=day)
        gaps = now.gaps
        if now.grade is None:
            continue
        if last is None or last.grade is None:
            entry = now
        elif last.grade != now.grade:
            causes = _causes(last, now)
            changes.append(
                GradeChange(on=day, before=last.grade, grade=now.grade, causes=causes, decision=now)
            )
        last = now
    is_over = last is not None and all(gap.code is GapCode.NOT_IN_SERVICE for gap in gaps)
    return entry, tuple(changes), () if is_over else gaps


# --- what planned events bring ---


def _first_days(entry: GradeDecision | None, changes: tuple[GradeChange, ...]) -> dict[int, date]:
    """Return the first day in each grade or above it."""
    found: dict[int, date] = {}
    if entry is not None and entry.grade is not None:
        found = dict.fromkeys(range(1, entry.grade + 1), entry.on)
    for change in changes:
        for grade in range(1, change.grade + 1):
            found.setdefault(grade, change.on)
    return found


def _more_a_month(
    planned: Worker, worker: Worker, schemes: tuple[PayScheme, ...], on: date
) -> Quantity | tuple[Gap, ...]:
    """Return how much more is paid a month on a day, or why that is not known."""
    slips = [pay_of(each, schemes, on=on) for each in (planned, worker)]
    more, less = (slip.monthly for slip in slips)
    if more is None or less is None:
        return tuple(dict.fromkeys(gap for slip in slips for gap in slip.missing))
    with exact():
        return make(more.magnitude - less.magnitude, _MONTHLY)


def promotions(
    worker: Worker, scheme: Schemes, *, until: date, events: Iterable[Event] = ()
) -> Promotions:
    """Return how a worker's grade moves from the first day of service up to a day.

    With planned events it also tells which grades they bring forward, by how many days, and how
    much more is paid until then: each month by what holds on its first day.

    Args:
        worker: The worker, with dated records.
        scheme: A scheme, or several of which each holds for a time.
        until: The last day asked about.
        events: Records that are planned. A kind of record of which nothing is known (None)
            stays unknown with them.

    Raises:
        InvalidValueError: for a day that is no date.
        NotFoundError: for a scheme or an event that is none.
        DuplicateKeyError: where an appraisal is planned for a year that has one.

    Example:
        >>> from community_governance.references.pay import THREE_POST_EIGHTEEN_GRADE
        >>> hired = Worker(key="w", post=Post.STAFF, service=[Period("2016-03-01")])
        >>> moves = promotions(hired, THREE_POST_EIGHTEEN_GRADE, until=date(2026, 12, 31))
        >>> [(str(each.on), each.grade) for each in moves]
        [('2019-03-01', 2), ('2022-03-01', 3), ('2025-03-01', 4)]
    """
    day, schemes, kept = as_date(until), schemes_in(scheme), tuple(events)
    planned = worker
    for event in kept:
        planned = with_event(planned, event)
    if not runs_of(worker):
        code = GapCode.SERVICE_UNKNOWN if worker.service is None else GapCode.NOT_IN_SERVICE
        return Promotions(worker=worker.key, until=day, entry=None, gaps=(Gap(code),))
    entry, changes, gaps = _walk(planned, schemes, day)
    answer = Promotions(worker=worker.key, until=day, entry=entry, changes=changes, gaps=gaps)
    if not kept:
        return answer
    before = _first_days(*_walk(worker, schemes, day)[:2])
    gains: list[Gain] = []
    for grade, on in _first_days(entry, changes).items():
        otherwise = before.get(grade)
        if otherwise is None or on < otherwise:
            more = _more_a_month(planned, worker, schemes, on)
            monthly = None if isinstance(more, tuple) else more
            gains.append(Gain(grade=grade, on=on, otherwise=otherwise, monthly=monthly))
    extra, pay_gaps = _extra(planned, worker, schemes, min(map(event_day, kept)), day)
    return evolve(answer, gains=tuple(gains), extra=extra, pay_gaps=pay_gaps)


def _extra(
    planned: Worker, worker: Worker, schemes: tuple[PayScheme, ...], since: date, until: date
) -> tuple[Quantity | None, tuple[Gap, ...]]:
    """Return how much more is paid over the months, or why that is not known."""
    first = max(since, runs_of(worker)[0].start)
    total = make(Decimal(0), "yuan")
    for month in firsts_of_months(first, until) if first <= until else ():
        if not is_in_service(planned, month):
            continue
        more = _more_a_month(planned, worker, schemes, month)
        if isinstance(more, tuple):
            return None, more
        with exact():
            total = make(total.magnitude + more.magnitude, "yuan")
    return total, ()


# --- a career ---


def career(worker: Worker, scheme: Schemes | None = None, *, until: date) -> Career:
    """Return the periods of one post and one grade that a worker's records come to.

    A position without an end in a body ends where the next one in that body begins.
    Days between two periods of service are periods too, out of service.

    Args:
        worker: The worker, with dated records.
        scheme: A scheme, or several of which each holds for a time; without one no grade is told.
        until: The last day asked about.

    Raises:
        InvalidValueError: for a day that is no date.
        NotFoundError: for a scheme that is none.
    """
    day = as_date(until)
    schemes = () if scheme is None else schemes_in(scheme)
    if not runs_of(worker):
        gaps = (Gap(GapCode.SERVICE_UNKNOWN),) if worker.service is None else ()
        return Career(worker=worker.key, until=day, gaps=gaps)
    found: list[CareerPeriod] = []
    for on in _days(worker, schemes, day):
        now = _period(worker, schemes, on)
        if found and evolve(found[-1], period=now.period) == now:
            continue
        if found:
            last = found[-1]
            found[-1] = evolve(last, period=Period(last.period.start, on - _DAY))
        found.append(now)
    if found:
        found[-1] = evolve(found[-1], period=Period(found[-1].period.start, day))
    years = {year for each in schemes for year in years_not_counted(worker, each)}
    served = {
        year
        for year in years
        for run in runs_of(worker)
        if run.overlaps(Period(date(year, 1, 1), date(year, 12, 31)))
    }
    not_counted = tuple(sorted(year for year in served if year <= day.year))
    return Career(worker=worker.key, until=day, periods=tuple(found), not_counted=not_counted)


def _period(worker: Worker, schemes: tuple[PayScheme, ...], on: date) -> CareerPeriod:
    serves = is_in_service(worker, on)
    posts = posts_on(worker, on) if serves else None
    if not schemes or not serves:
        return CareerPeriod(period=Period(on), in_service=serves, posts=posts)
    decision = grade_of(worker, schemes, on=on)
    return CareerPeriod(
        period=Period(on),
        in_service=serves,
        posts=posts,
        grade=decision.grade,
        scheme=decision.scheme,
        gaps=decision.gaps,
    )


def holders(
    workers: Iterable[Worker], *, on: date, body: str | None = None, post: Post | None = None
) -> tuple[Worker, ...]:
    """Return who held an office on a day, in the order given.

    Args:
        workers: Workers with their positions.
        on: The day asked about.
        body: Only offices in this body.
        post: Only offices of this post.

    Raises:
        InvalidValueError: for a day that is no date.
    """
    day = as_date(on)
    return tuple(
        worker
        for worker in workers
        if any(
            each.period.contains(day) and body in (None, each.body) and post in (None, each.post)
            for each in held_positions(worker)
        )
    )
