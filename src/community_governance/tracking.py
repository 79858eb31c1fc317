"""How far a place has come: goals against what is reported, and, where there is one, a baseline.

Rules:
- What is reached is met, due or not; what is due and not reached is overdue.
- Before that, on track or behind can be said only where a baseline with a date is given:
  the line goes straight from there to the goal. No line is drawn from nothing.
- A goal with no date is never overdue; a goal of words only is never met.
- A plan that has ended is still held to its goals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Any, NamedTuple

from attrs import evolve

from community_governance.calendars import Day, as_date, first_day, last_day
from community_governance.checks import as_tolerance
from community_governance.errors import DuplicateKeyError, NotFoundError, shown
from community_governance.knowing import known_facts
from community_governance.locating import Subjects
from community_governance.model.community import Stated
from community_governance.model.demands import AtLeast, AtMost, Exactly
from community_governance.model.facts import Fact
from community_governance.model.figures import Baseline
from community_governance.model.findings import Verdict
from community_governance.model.indicators import Indicator, Progress, Status, StatusReason
from community_governance.model.policy import Policy, one_policy
from community_governance.model.sources import Validity
from community_governance.model.standards import Standard
from community_governance.model.territory import Territory
from community_governance.reaching import Goal, Reached, bound_of, reached_as_said, reached_by
from community_governance.units import Quantity, Range, exact, magnitude

__all__ = ["Reported", "common_total", "progress"]

Reported = Subjects | Mapping[Any, object]
"""What is reported: a territory, or a mapping of facts, or of keys of goals, to figures."""


def progress(
    policy: Policy,
    reported: Reported,
    *,
    on: date,
    about: Decimal | None = None,
    baselines: Iterable[Baseline] = (),
) -> Progress:
    """Say where each goal of a policy stands: met, on track, behind, overdue, or what is missing.

    Goals are the targets, and the standards with a date. A goal for each community (one certified
    social worker) is reached where all communities reach it, and its figure is a percentage.

    Args:
        policy: A policy, such as a plan.
        reported: A `Territory` with its communities or its totals; or a mapping of keys of goals
            to figures in the unit of the goal (``{"urban-facility-coverage": "96%"}``; of a rate
            per what it is per: 34.2 m² per 100 households), of facts of the region to totals,
            or of both.
        on: The day asked about.
        about: The tolerance for "about", as for `check`.
        baselines: Dated figures that measure the start of goals, beside those of the policy:
            each names its goal. One of yours goes before one of the policy's.

    Raises:
        NotFoundError: for a key that is neither a goal nor a fact, or a baseline of no goal.
        DuplicateKeyError: where two of the baselines given are of one goal.
        WrongDimensionError, InvalidValueError: for a figure or a baseline in another unit.
        InvalidValueError: for what is no policy.
        StructureError: as `check` raises it.

    Example:
        >>> from community_governance.policies import alxa
        >>> reported = {"urban-facility-coverage": "96%"}
        >>> found = progress(alxa.POLICY, reported, on=date(2024, 6, 30))
        >>> found["urban-facility-coverage"].status.value
        'undetermined'
        >>> found["urban-facility-coverage"].reason.value
        'no-baseline'
        >>> later = progress(alxa.POLICY, reported, on=date(2026, 1, 1))
        >>> later["urban-facility-coverage"].status.value
        'overdue'
    """
    day, tolerance = as_date(on), as_tolerance(about)
    dated = tuple(each for each in one_policy(policy).standards if each.due is not None)
    goals: tuple[Goal, ...] = (*dated, *policy.targets)
    figures, subject = _split(reported, goals, policy)
    starts = _starts(policy, tuple(baselines), goals)
    with exact():
        return Progress(
            document=policy.document,
            on=day,
            indicators=tuple(
                _indicator(
                    goal,
                    _reached(goal, figures, subject, _as_of(policy, day), tolerance),
                    starts.get(goal.key),
                    day,
                )
                for goal in goals
            ),
        )


def _as_of(policy: Policy, on: date) -> date:
    """Return the day on which a policy is asked: after its end, its last day."""
    ends = policy.document.ends
    return on if ends is None else min(on, last_day(ends))


def _split(
    reported: Reported, goals: tuple[Goal, ...], policy: Policy
) -> tuple[dict[str, object], Subjects | None]:
    """Tell figures of goals from facts of the region, which make a territory of their own."""
    if not isinstance(reported, Mapping):
        return {}, reported
    keys = {goal.key for goal in goals}
    facts = known_facts(policy)
    figures: dict[str, object] = {}
    stated: list[Stated] = []
    for key, value in reported.items():
        if isinstance(key, str) and key in keys:
            figures[key] = value
        elif isinstance(key, Fact) or (isinstance(key, str) and key in facts):
            fact = key if isinstance(key, Fact) else facts[key]
            if value is not None:
                stated.append(Stated(fact, value))  # type: ignore[arg-type]  # which reads what it is given
        else:
            raise NotFoundError("target", shown(key).strip("'"), (*sorted(keys), *facts))
    return figures, Territory(key="reported", stated=stated) if stated else None


def _starts(
    policy: Policy, given: tuple[Baseline, ...], goals: tuple[Goal, ...]
) -> dict[str, Baseline]:
    keys = tuple(goal.key for goal in goals)
    found = {each.goal: each for each in policy.baselines if each.goal is not None}
    seen: set[str] = set()
    for each in given:
        if each.goal is None or each.goal not in keys:
            raise NotFoundError("target", str(each.goal), keys)
        if each.goal in seen:
            raise DuplicateKeyError("baseline", each.goal)
        seen.add(each.goal)
        found[each.goal] = each
    return found


def _reached(
    goal: Goal,
    figures: Mapping[str, object],
    subject: Subjects | None,
    on: date,
    about: Decimal | None,
) -> Reached:
    if goal.key in figures and figures[goal.key] is not None:
        return reached_as_said(goal, figures[goal.key], about)
    return reached_by(goal, subject, on, about)


# --- where it stands ---


_OUT_OF_TIME = {
    Validity.NOT_BEGUN: (Status.NOT_APPLICABLE, StatusReason.NOT_BEGUN),
    Validity.SUPERSEDED: (Status.NOT_APPLICABLE, StatusReason.SUPERSEDED),
    Validity.DATE_NOT_PRINTED: (Status.UNDETERMINED, StatusReason.DATE_NOT_PRINTED),
}


class _Stands(NamedTuple):
    status: Status
    reason: StatusReason
    expected: Decimal | None = None


def _indicator(goal: Goal, reached: Reached, baseline: Baseline | None, on: date) -> Indicator:
    stands = _stands(goal, reached, baseline, on)
    return Indicator(
        goal=goal,
        status=stands.status,
        reason=stands.reason,
        unit=reached.unit,
        per=reached.per,
        required=reached.required,
        figure=reached.figure,
        baseline=baseline,
        expected=stands.expected,
        missing=reached.missing,
        share=reached.share,
    )


def _stands(goal: Goal, reached: Reached, baseline: Baseline | None, on: date) -> _Stands:
    document = goal.citations[0].document
    starts = goal.starts if isinstance(goal, Standard) else None
    validity = evolve(document, ends=None).validity(on, starts=starts)
    out_of_time = _OUT_OF_TIME.get(validity)
    if out_of_time is not None:
        return _Stands(*out_of_time)
    why_open = _why_open(reached)
    if why_open is not None:
        return _Stands(Status.UNDETERMINED, why_open)
    if reached.verdict is Verdict.MET:
        return _Stands(Status.MET, StatusReason.REACHED)
    return _not_reached(goal, reached, baseline, on)


def _why_open(reached: Reached) -> StatusReason | None:
    if reached.required is None:
        return StatusReason.WORDS_ONLY
    if reached.verdict is Verdict.UNDETERMINED:
        return StatusReason.NO_FIGURE if reached.figure is None else StatusReason.FIGURE_OPEN
    return None


def _not_reached(goal: Goal, reached: Reached, baseline: Baseline | None, on: date) -> _Stands:
    if goal.due is None:
        return _Stands(Status.UNDETERMINED, StatusReason.NO_DUE_DATE)
    if on >= last_day(goal.due):
        return _Stands(Status.OVERDUE, StatusReason.NOT_REACHED)
    return _on_the_way(goal, reached, baseline, on)


def _on_the_way(goal: Goal, reached: Reached, baseline: Baseline | None, on: date) -> _Stands:
    """Hold what is reported against the straight line from the baseline to the goal."""
    bound = bound_of(goal)
    start = _start(baseline, reached.unit)
    if baseline is None or baseline.as_of is None or start is None or goal.due is None:
        return _Stands(Status.UNDETERMINED, StatusReason.NO_BASELINE)
    if not isinstance(bound, AtLeast | AtMost | Exactly) or reached.required is None:
        return _Stands(Status.UNDETERMINED, StatusReason.FIGURE_OPEN)
    outcomes: set[bool | None] = set()
    lines: list[Fraction] = []
    for begins in dict.fromkeys((first_day(baseline.as_of), last_day(baseline.as_of))):
        if begins > on:
            return _Stands(Status.UNDETERMINED, StatusReason.BASELINE_OPEN)
        line = _line(start, reached.required, begins, goal.due, on)
        lines.append(line)
        outcomes |= {
            None if end is None else _keeps_up(bound, end, line, reached) for end in reached.ends
        }
    if len(outcomes) > 1 or None in outcomes:
        is_dated = len(lines) == 1
        reason = StatusReason.FIGURE_OPEN if is_dated else StatusReason.BASELINE_OPEN
        return _Stands(Status.UNDETERMINED, reason)
    # Of a baseline known only to the year, the line that asks for more.
    line = min(lines) if isinstance(bound, AtMost) else max(lines)
    expected = Decimal(line.numerator) / Decimal(line.denominator)
    status = Status.ON_TRACK if outcomes == {True} else Status.BEHIND
    return _Stands(status, StatusReason.NOT_REACHED, expected)


def _start(baseline: Baseline | None, unit: str | None) -> Decimal | None:
    amount = None if baseline is None else baseline.amount
    return magnitude(amount, unit) if isinstance(amount, Quantity) and unit is not None else None


def _line(start: Decimal, goal: Decimal, begins: date, due: Day, on: date) -> Fraction:
    """Return where the straight line from a start to a goal stands on a day."""
    length = (last_day(due) - begins).days
    gone = Fraction((on - begins).days, length) if length else Fraction(1)
    return Fraction(start) + (Fraction(goal) - Fraction(start)) * gone


def _keeps_up(
    bound: AtLeast | AtMost | Exactly, figure: Fraction, line: Fraction, reached: Reached
) -> bool:
    if isinstance(bound, AtLeast):
        return figure >= line
    if isinstance(bound, AtMost):
        return figure <= line
    goal = Fraction(reached.required or 0)
    return abs(figure - goal) <= abs(line - goal)


# --- shares that are printed beside counts ---


def common_total(
    parts: Iterable[tuple[int, Decimal]], *, within: Decimal = Decimal("0.05")
) -> Range | None:
    """Return the whole numbers of which all counts can be the printed percentages, or None.

    Args:
        parts: Counts, each with its percentage: ``(315, Decimal("30.2"))``.
        within: How far a percentage may lie from what is printed, in points:
            half of the last digit where it was rounded.

    Example:
        Of the members of Alxa's two committees, four percentages fit no one number
        as rounded, and fit 1,043 and 1,044 within a tenth of a point:

        >>> of_members = [(315, Decimal("30.2")), (492, Decimal("47.2")),
        ...               (519, Decimal("49.7")), (388, Decimal("37.2"))]
        >>> common_total(of_members) is None
        True
        >>> common_total(of_members, within=Decimal("0.1")).low
        Decimal('1043')
    """
    low, high = Fraction(0), None
    for part, share in parts:
        hundred = 100 * Fraction(part)
        most, least = Fraction(share) + Fraction(within), Fraction(share) - Fraction(within)
        low = max(low, Fraction(part), hundred / most if most else Fraction(0))
        if least > 0:
            high = hundred / least if high is None else min(high, hundred / least)
    least_whole = ceil(low)
    most_whole = None if high is None else floor(high)
    if most_whole is not None and most_whole < least_whole:
        return None
    return Range(least_whole, most_whole)
