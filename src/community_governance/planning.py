"""Planned events: records of a worker that are not there yet.

A planned event is a record that is not there yet: a `Qualification` to be obtained, an
`Education`, an `Award`, an `Appraisal` of a year, a `Position` to be taken up.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias, assert_never

from attrs import evolve

from community_governance.calendars import Period
from community_governance.errors import NotFoundError
from community_governance.model.workers import (
    Appraisal,
    Award,
    Education,
    Position,
    Qualification,
    Worker,
)
from community_governance.serving import runs_of

__all__ = ["Event", "event_day", "with_event"]

Event: TypeAlias = Qualification | Education | Award | Appraisal | Position
"""A record that is planned."""


_DAY = timedelta(days=1)


def with_event(worker: Worker, event: Event) -> Worker:
    """Return the worker with one record more; what is not known stays so.

    Raises:
        NotFoundError: for an event that is no record.
        DuplicateKeyError: for an appraisal of a year that has one.
    """
    match event:
        case Appraisal():
            kept = worker.appraisals
            return evolve(worker, appraisals=None if kept is None else (*kept, event))
        case Education():
            held = worker.education
            return evolve(worker, education=None if held is None else (*held, event))
        case Qualification():
            titles = worker.qualifications
            return evolve(worker, qualifications=None if titles is None else (*titles, event))
        case Award():
            awards = worker.awards
            return evolve(worker, awards=None if awards is None else (*awards, event))
        case Position():
            return _with_position(worker, event)
        case _:
            raise NotFoundError(
                "event",
                type(event).__name__,
                ("Appraisal", "Education", "Qualification", "Award", "Position"),
            )


def _with_position(worker: Worker, event: Position) -> Worker:
    """Return the worker with one position more; until then the post held now is the post."""
    held = worker.positions or ()
    runs = runs_of(worker)
    start = event.period.start
    dated = any(each.post is not None for each in held)
    if worker.post is not None and not dated and runs and runs[0].start < start:
        now = Position(
            body=event.body,
            title=worker.post.zh,
            period=Period(runs[0].start, start - _DAY),
            post=worker.post,
        )
        held = (*held, now)
    return evolve(worker, positions=(*held, event))


def event_day(event: Event) -> date:
    """Return the first day on which an event can matter."""
    match event:
        case Appraisal(year=year):
            return date(year, 12, 31)
        case Education():
            days = [day for day in (event.diploma, event.degree) if day is not None]
            return min(days, default=date.min)
        case Qualification():
            return event.obtained
        case Award():
            return event.given
        case Position():
            return event.period.start
        case _:  # pragma: no cover
            assert_never(event)
