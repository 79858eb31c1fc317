"""What one part of pay comes to, before probation and rounding; without its sum, what is missing.

A part is told apart by its basis: so much for a post, a grade, a level of education.
"""

from __future__ import annotations

from datetime import date
from functools import singledispatch
from typing import NamedTuple

from community_governance.calendars import has_begun, has_ended
from community_governance.crediting import best_education, best_title
from community_governance.errors import NotFoundError
from community_governance.grading import clocks_of, takes_years_out
from community_governance.model.pay import (
    AtYears,
    Coefficients,
    Component,
    Flat,
    Gap,
    GapCode,
    PayScheme,
    PerAppraisal,
    PerEducation,
    PerGrade,
    PerPost,
    PerQualification,
    PerYear,
    Step,
    StepCode,
    ladder_amount,
)
from community_governance.model.pay.ladders import base_on
from community_governance.model.vocabulary import Post, Wording
from community_governance.model.workers import EDUCATION_WORDS, Worker
from community_governance.serving import counted_years, held_positions, runs_of
from community_governance.units import Quantity, exact, make

__all__ = ["Asked", "Sum", "is_due", "sum_of"]


class Asked(NamedTuple):
    """What the parts of a slip are reckoned from."""

    worker: Worker
    scheme: PayScheme
    on: date
    post: Post | None
    grade: int | None
    post_gap: Gap = Gap(GapCode.POST_UNKNOWN)


class Sum(NamedTuple):
    """A part before it is rounded: the sum, or what is missing for it, and its steps."""

    amount: Quantity | None
    gap: Gap | None = None
    steps: tuple[Step, ...] = ()


def _lacks(code: GapCode, of: Wording | None = None) -> Sum:
    return Sum(None, Gap(code, of))


def _printed(amount: Quantity | None, component: Component) -> Sum:
    """Return a sum as it stands in the scheme; one that is not known is a gap, not a zero."""
    return _lacks(GapCode.AMOUNT_UNKNOWN, component.title) if amount is None else Sum(amount)


def is_due(component: Component, asked: Asked) -> bool | Gap:
    """Return whether a component is for a worker on a day, or what is missing to tell."""
    begun = component.starts is None or has_begun(component.starts, asked.on)
    ended = has_ended(component.ends, asked.on)
    if begun is False or ended is True:
        return False
    if begun is None or ended is None:
        return Gap(GapCode.SCHEME_DATE_OPEN, component.title)
    if component.posts:
        if asked.post is None:
            return asked.post_gap
        if not {*_graded_as(asked.scheme, asked.post)} & {*component.posts}:
            return False
    return True if component.bodies == 1 else _holds_in_bodies(component, asked)


def _graded_as(scheme: PayScheme, post: Post) -> tuple[Post, ...]:
    """Return the post, and the one it is graded with."""
    band = scheme.band(post)
    return (post,) if band is None else (post, band.post)


def _holds_in_bodies(component: Component, asked: Asked) -> bool | Gap:
    """Return whether a post is held in as many bodies at once as the component asks."""
    held = [each for each in held_positions(asked.worker) if each.period.contains(asked.on)]
    wanted = component.posts or asked.scheme.posts
    bodies = {each.body for each in held if each.post in wanted}
    if len(bodies) >= component.bodies:
        return True
    is_open = asked.worker.positions is None or any(each.post is None for each in held)
    return Gap(GapCode.POSITIONS_UNKNOWN) if is_open else False


@singledispatch
def _come_to(basis: object, _component: Component, _asked: Asked) -> Sum | None:
    """Return what a basis comes to: one function for each member of `PayBasis`."""
    raise NotFoundError("component", type(basis).__name__)  # pragma: no cover  (a closed union)


def sum_of(component: Component, asked: Asked) -> Sum | None:
    """Return what a component comes to; None where this worker has nothing it is paid for."""
    return _come_to(component.basis, component, asked)


@_come_to.register
def _(basis: Flat, component: Component, _asked: Asked) -> Sum:
    return _printed(basis.amount, component)


@_come_to.register
def _(basis: PerPost, component: Component, asked: Asked) -> Sum:
    if asked.post is None:
        return Sum(None, asked.post_gap)
    sums = {each.post: each.amount for each in basis.amounts}
    known = next((post for post in _graded_as(asked.scheme, asked.post) if post in sums), None)
    return _printed(None if known is None else sums[known], component)


@_come_to.register
def _(basis: PerQualification, component: Component, asked: Asked) -> Sum | None:
    if asked.worker.qualifications is None:
        return _lacks(GapCode.QUALIFICATIONS_UNKNOWN)
    titles = {each.level: each.amount for each in basis.amounts}
    title = best_title(asked.worker, titles, asked.on, appointed=basis.appointed)
    return None if title is None else _printed(titles[title[0]], component)


@_come_to.register
def _(basis: PerAppraisal, component: Component, asked: Asked) -> Sum:
    if asked.worker.appraisals is None:
        return _lacks(GapCode.APPRAISALS_UNKNOWN)
    classes = {each.result: each.amount for each in basis.amounts}
    given = {each.year: each.result for each in asked.worker.appraisals}
    if asked.on.year not in given:
        return _lacks(GapCode.NOT_YET_APPRAISED)
    return _printed(classes.get(given[asked.on.year]), component)


@_come_to.register
def _(basis: PerGrade, component: Component, asked: Asked) -> Sum:
    if asked.grade is None:
        return _lacks(GapCode.GRADE_UNKNOWN)
    amount = ladder_amount(basis.ladder, asked.grade, asked.on)
    if not isinstance(basis.ladder, Coefficients):
        return _printed(amount, component)
    base = base_on(basis.ladder, asked.on)
    if base is None:
        return _lacks(GapCode.BASE_UNKNOWN, component.title)
    share = basis.ladder.values[asked.grade - 1]
    step = Step(
        code=StepCode.COEFFICIENT,
        amount=base.amount,
        share=share,
        day=base.starts,
        citation=base.citations[0],
    )
    return Sum(amount, None, (step,))


@_come_to.register
def _(basis: PerEducation, component: Component, asked: Asked) -> Sum:
    if asked.worker.education is None:
        return _lacks(GapCode.EDUCATION_UNKNOWN)
    sums = {each.level: each.amount for each in basis.amounts}
    level, undated = best_education(asked.worker, sums, asked.on)
    if undated is not None:
        return _lacks(GapCode.EDUCATION_DATE_UNKNOWN, EDUCATION_WORDS[undated])
    return _printed(None if level is None else sums[level], component)


@_come_to.register
def _(basis: PerYear, component: Component, asked: Asked) -> Sum:
    if takes_years_out(asked.scheme) and asked.worker.appraisals is None:
        return _lacks(GapCode.APPRAISALS_UNKNOWN)
    if basis.amount is None:
        return _printed(None, component)
    clock = clocks_of(asked.worker, asked.scheme, asked.on).years
    years = 0 if clock is None else clock.years_on(asked.on)
    with exact():
        amount = make(basis.amount.magnitude * years, component.unit)
    return Sum(amount, None, (Step(code=StepCode.COUNTED_YEARS, number=years),))


@_come_to.register
def _(basis: AtYears, component: Component, asked: Asked) -> Sum | None:
    """Return what falls due in the month of the day for years without a break."""
    run = next(run for run in runs_of(asked.worker) if run.contains(asked.on))
    clock = counted_years([run])
    for each in basis.amounts:
        day = None if clock is None else clock.day_of(each.years)
        if day is not None and (day.year, day.month) == (asked.on.year, asked.on.month):
            found = _printed(each.amount, component)
            step = Step(code=StepCode.COUNTED_YEARS, number=each.years, day=day)
            return found._replace(steps=(step,))
    return None
