"""What a worker is paid on a day, part by part, exact to the fen.

Each part is reckoned by itself and rounded by itself. Where the scheme says nothing of rounding,
a sum that is not whole fen is rounded half up to the fen, and a step says that this was chosen.
A part whose sum is not printed, or hangs on something not known, is a line without a sum;
the whole is then not known either. A scheme without money gives no sum at all, and says why.

What is the same for everybody on a day is found once: the scheme that holds, and the lines that
hang on post and grade alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from itertools import chain
from typing import NamedTuple

from attrs import define, evolve, field

from community_governance.calendars import add_months, as_date
from community_governance.crediting import Notes
from community_governance.grading import decided, does_not_arise
from community_governance.model.pay import (
    Component,
    Flat,
    Gap,
    GapCode,
    PayLine,
    PayScheme,
    PaySlip,
    PerGrade,
    PerPost,
    Probation,
    Rounding,
    RoundingMode,
    Split,
    Step,
    StepCode,
)
from community_governance.model.pay.ladders import MONTHLY
from community_governance.model.vocabulary import Post
from community_governance.model.workers import APPRAISAL_WORDS, Worker
from community_governance.pricing import Asked, Sum, is_due, sum_of
from community_governance.schemes import Schemes, post_of, scheme_on
from community_governance.serving import runs_of
from community_governance.units import Quantity, exact, make

__all__ = ["Desk", "PayCell", "desk_on", "pay_cells", "pay_of", "slip_of"]

_MODES = {
    RoundingMode.HALF_UP: ROUND_HALF_UP,
    RoundingMode.UP: ROUND_CEILING,
    RoundingMode.DOWN: ROUND_FLOOR,
}
_POST_GAPS = frozenset({GapCode.POST_UNKNOWN, GapCode.POST_NOT_IN_SCHEME})
_NO_POST = Gap(GapCode.POST_UNKNOWN)
_FEN = Decimal("0.01")
_ROUNDING_CHOSEN = Step(code=StepCode.ROUNDING_CHOSEN, amount=make(_FEN, "yuan"))
_ALL = Decimal(100)


@define
class Desk:
    """Where workers are paid on a day: what is the same for all of them.

    Attributes:
        scheme: The scheme that is asked.
        on: The day.
        closed: Why the scheme does not hold on the day, or None where it does.
        lines: The lines of components that hang on post and grade alone, under their keys, for
            the posts and grades met so far.
    """

    scheme: PayScheme
    on: date
    closed: GapCode | None
    lines: dict[tuple[Post, int | None], dict[str, tuple[PayLine, ...]]] = field(factory=dict)


def desk_on(scheme: Schemes, on: date) -> Desk:
    """Return where workers are paid on a day under a scheme, or under the one that then holds."""
    held, closed = scheme_on(scheme, on)
    return Desk(held, on, closed)


def pay_of(worker: Worker, scheme: Schemes, *, on: date) -> PaySlip:
    """Return what a worker is paid on a day, part by part, or what is missing for it.

    Args:
        worker: The worker, with dated records.
        scheme: A scheme, or several of which each holds for a time.
        on: The day asked about.

    Raises:
        InvalidValueError: for a day that is no date.
        NotFoundError: for a scheme that is none.

    Example:
        >>> from community_governance.calendars import Period
        >>> from community_governance.references.pay import POST_GRADE_TITLE
        >>> hired = Worker(
        ...     key="w", post=Post.STAFF, service=[Period("2016-03-01")], qualifications=[]
        ... )
        >>> pay_of(hired, POST_GRADE_TITLE, on=date(2025, 3, 1)).monthly
        Quantity("2730 yuan/month")
    """
    return slip_of(worker, desk_on(scheme, as_date(on)))


def slip_of(worker: Worker, desk: Desk) -> PaySlip:
    """Return what a worker is paid, as `pay_of` does."""
    held, day, notes = desk.scheme, desk.on, Notes()
    notes.say(StepCode.SCHEME, word=held.title, citation=held.citations[0])
    why = does_not_arise(worker, desk.closed, day)
    if why is not None:
        return PaySlip(
            worker=worker.key, scheme=held.key, on=day, steps=tuple(notes.steps), gaps=(Gap(why),)
        )
    decision = decided(worker, held, day) if held.bands else None
    if decision is None:
        posted = Notes()
        post, grade, lacking = post_of(worker, held, day, posted), None, posted.gaps
        notes.steps += posted.steps
    else:
        post, grade, lacking = decision.post, decision.grade, [*decision.gaps]
    # What is wrong with the post or the grade is told by each part that hangs on it.
    post_gap = next((gap for gap in lacking if gap.code in _POST_GAPS), _NO_POST)
    if not held.components:
        notes.lack(GapCode.NO_AMOUNTS, held.title)
    asked = Asked(worker, held, day, post, grade, post_gap)
    lines = tuple(_lines(asked, desk))
    slip = PaySlip(
        worker=worker.key,
        scheme=held.key,
        on=day,
        post=post,
        decision=decision,
        lines=lines,
        steps=tuple(notes.steps),
        gaps=tuple(notes.gaps),
    )
    return _finished_slip(slip, asked, notes)


def _finished_slip(slip: PaySlip, asked: Asked, notes: Notes) -> PaySlip:
    """Return a slip with its split, and with a step that says by whom its rounding was chosen."""
    split = asked.scheme.split
    basic, performance = (None, None) if split is None else _parts(slip, split, asked, notes)
    if asked.scheme.rounding is None and _was_rounded(slip.lines, notes):
        notes.steps.append(_ROUNDING_CHOSEN)
    if len(notes.steps) == len(slip.steps) and len(notes.gaps) == len(slip.gaps):
        return slip
    return evolve(
        slip,
        basic=basic,
        performance=performance,
        steps=tuple(notes.steps),
        gaps=tuple(dict.fromkeys(notes.gaps)),
    )


# --- one line ---


def _hangs_on_post_and_grade(component: Component) -> bool:
    return component.bodies == 1 and isinstance(component.basis, Flat | PerPost | PerGrade)


def _lines(asked: Asked, desk: Desk) -> Iterator[PayLine]:
    """Return the lines of a slip, in the order of the scheme."""
    shared = _shared_lines(asked, desk)
    for each in asked.scheme.components:
        lines = shared.get(each.key)
        yield from _reckoned(each, asked) if lines is None else lines


def _shared_lines(asked: Asked, desk: Desk) -> dict[str, tuple[PayLine, ...]]:
    """Return the lines that are the same for all of one post and grade, reckoned once."""
    if asked.post is None or asked.scheme.probation is not None:
        return {}
    key = asked.post, asked.grade
    if key not in desk.lines:
        desk.lines[key] = {
            each.key: tuple(_reckoned(each, asked))
            for each in asked.scheme.components
            if _hangs_on_post_and_grade(each) and not each.is_performance
        }
    return desk.lines[key]


def _reckoned(component: Component, asked: Asked) -> Iterator[PayLine]:
    """Return the line of a component: none where it is not for this worker on this day."""
    due = is_due(component, asked)
    if isinstance(due, Gap):
        yield PayLine(component=component, amount=None, gap=due)
    elif due:
        found = sum_of(component, asked)
        if found is not None:
            yield _finished(component, found, asked)


# --- what bears on a part ---


def _performance(asked: Asked) -> tuple[Decimal | None, Step | Gap | None]:
    """Return the share of performance pay that is paid, and why; None where it is not known."""
    probation = _probation(asked)
    if probation is not None and not probation.performance:
        return Decimal(0), _probation_step(probation, Decimal(0))
    rule = asked.scheme.appraisal
    if rule is None or all(each.pays is not False for each in rule.effects):
        return Decimal(100), None
    if asked.worker.appraisals is None:
        return None, Gap(GapCode.APPRAISALS_UNKNOWN)
    year = asked.on.year
    given = next((each.result for each in asked.worker.appraisals if each.year == year), None)
    if given is None:
        return Decimal(100), Step(code=StepCode.NOT_YET_APPRAISED, number=year)
    effect = rule.effect(given)
    if effect is None or effect.pays is not False:
        return Decimal(100), None
    forfeited = Step(
        code=StepCode.FORFEITED,
        number=year,
        word=APPRAISAL_WORDS[given],
        citation=rule.citations[0],
    )
    return Decimal(0), forfeited


def _probation(asked: Asked) -> Probation | None:
    """Return the rule on probation where the worker is still on it."""
    rule = asked.scheme.probation
    if rule is None:
        return None
    first = runs_of(asked.worker)[0].start
    return rule if asked.on < add_months(first, rule.months) else None


def _probation_step(rule: Probation, share: Decimal) -> Step:
    return Step(
        code=StepCode.PROBATION, number=rule.months, share=share, citation=rule.citations[0]
    )


def _finished(component: Component, found: Sum, asked: Asked) -> PayLine:
    """Return the line: what is forfeited left out, probation applied, rounded."""
    amount, gap, steps = found.amount, found.gap, [*found.steps]
    unit = component.unit
    if amount is not None and component.is_performance:
        share, why = _performance(asked)
        if isinstance(why, Gap):
            amount, gap = None, why
        elif why is not None:
            steps.append(why)
        if amount is not None and share == 0:
            amount = make(Decimal(0), unit)
    probation = _probation(asked)
    if amount and probation is not None and unit == MONTHLY and probation.percent != _ALL:
        with exact():
            amount = make(amount.magnitude * probation.percent / 100, unit)
        steps.append(_probation_step(probation, probation.percent))
    if component.reading is not None:
        steps.append(Step(code=StepCode.READING, word=component.reading))
    if amount is None:
        return PayLine(component=component, amount=None, steps=tuple(steps), gap=gap)
    rounded = _rounded(amount, unit, asked.scheme.rounding)
    if rounded.magnitude != amount.magnitude:
        steps.append(_rounding_step(amount, rounded, asked.scheme.rounding))
    return PayLine(component=component, amount=rounded, steps=tuple(steps))


def _rounded(amount: Quantity, unit: str, rule: Rounding | None) -> Quantity:
    """Return a sum as the scheme rounds it; where it is silent, half up to the fen."""
    to, mode = (_FEN, RoundingMode.HALF_UP) if rule is None else (rule.to, rule.mode)
    with exact():
        whole = (amount.magnitude / to).to_integral_value(_MODES[mode])
        return make(whole * to, unit)


def _rounding_step(amount: Quantity, rounded: Quantity, rule: Rounding | None) -> Step:
    """Note a rounding: the sum as rounded, and as it was before."""
    citation = None if rule is None else rule.citations[0]
    return Step(code=StepCode.ROUNDED, amount=rounded, share=amount.magnitude, citation=citation)


def _was_rounded(lines: tuple[PayLine, ...], notes: Notes) -> bool:
    told = chain(notes.steps, *(line.steps for line in lines))
    return any(step.code is StepCode.ROUNDED for step in told)


def _parts(
    slip: PaySlip, split: Split, asked: Asked, notes: Notes
) -> tuple[Quantity | None, Quantity | None]:
    """Return the basic and the performance share of the monthly pay, where it is known."""
    total = slip.monthly
    if total is None:
        return None, None
    share, why = _performance(asked)
    if isinstance(why, Gap):
        notes.gaps.append(why)
    elif why is not None:
        notes.steps.append(why)
    code = StepCode.SPLIT_ABOUT if split.is_about else StepCode.SPLIT
    notes.say(code, share=split.performance, citation=split.citations[0])
    if split.is_about and share != _ALL:  # what is forfeited is then not known exactly
        notes.lack(GapCode.SHARE_IS_ABOUT)
    if split.is_about or share is None:
        return None, None
    with exact():
        part = make(total.magnitude * split.performance / 100, MONTHLY)
    performance = _rounded(part, MONTHLY, asked.scheme.rounding)
    if performance.magnitude != part.magnitude:
        notes.steps.append(_rounding_step(part, performance, asked.scheme.rounding))
    with exact():
        basic = make(total.magnitude - performance.magnitude, MONTHLY)
    return basic, performance if share else make(Decimal(0), MONTHLY)


# --- without a worker ---


class PayCell(NamedTuple):
    """What a component pays at one post and one grade, whoever holds it.

    Attributes:
        post: The post.
        grade: The grade; None where the scheme has no grades.
        component: Key of the component.
        amount: The sum, rounded; None where it is not known.
        unit: Its unit.
    """

    post: Post
    grade: int | None
    component: str
    amount: Decimal | None
    unit: str


def pay_cells(scheme: PayScheme, *, on: date) -> tuple[PayCell, ...]:
    """Return what a scheme pays for post and grade alone, cell by cell: a table to join on.

    Components that hang on the worker, such as a title wage, are not among them.

    Args:
        scheme: The scheme.
        on: The day, which decides on the base of coefficients.

    Returns:
        By post, by grade, by component, each in the order of the scheme.
    """
    day = as_date(on)
    return tuple(
        PayCell(post, grade, component.key, _cell(component, scheme, post, grade, day),
                component.unit)
        for post in scheme.posts
        for grade in _grades_of(scheme, post)
        for component in scheme.components
        if _hangs_on_post_and_grade(component)
        and (not component.posts or post in component.posts)
    )  # fmt: skip


def _grades_of(scheme: PayScheme, post: Post) -> tuple[int | None, ...]:
    band = scheme.band(post)
    return (None,) if band is None else tuple(range(band.lowest, band.highest + 1))


_NOBODY = Worker(key="nobody")


def _cell(
    component: Component, scheme: PayScheme, post: Post, grade: int | None, on: date
) -> Decimal | None:
    found = sum_of(component, Asked(_NOBODY, scheme, on, post, grade))
    if found is None or found.amount is None:
        return None
    return _rounded(found.amount, component.unit, scheme.rounding).magnitude
