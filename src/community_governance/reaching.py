"""What is reached of a goal: as somebody says, or as it comes of what is known of a territory."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from community_governance.checks import check
from community_governance.compiling import Known, compile_demand
from community_governance.errors import InvalidValueError, shown
from community_governance.locating import Subjects
from community_governance.model.demands import AtLeast, Bound, Fixed, Rate, Test
from community_governance.model.facts import Fact, FactKind
from community_governance.model.findings import Finding, Number, Verdict
from community_governance.model.shares import UnitShare
from community_governance.model.standards import Standard, Subject, Target
from community_governance.model.vocabulary import Wording
from community_governance.proportions import shares
from community_governance.units import Quantity, Range, magnitude, measured, percent

__all__ = ["Goal", "Reached", "bound_of", "reached_as_said", "reached_by"]

Goal = Standard | Target
"""What progress is measured by: a target, or a standard with a date."""

_ALL = AtLeast(Fixed(percent(100)))


class Reached(NamedTuple):
    """What is reached of a goal.

    Attributes:
        verdict: Whether it is reached.
        required: What is to be reached, or None of words only.
        unit: The unit of the numbers.
        per: What they are per.
        figure: What there is.
        missing: The facts without which there is no figure.
        share: How a share was counted.
        ratio: The figure as a fraction, where it was reckoned as one.
    """

    verdict: Verdict
    required: Decimal | None
    unit: str | None = None
    per: Quantity | None = None
    figure: Number | None = None
    missing: tuple[Fact, ...] = ()
    share: UnitShare | None = None
    ratio: Fraction | None = None

    @property
    def ends(self) -> tuple[Fraction | None, Fraction | None]:
        """Between what the figure lies, exactly; None is no end."""
        if self.ratio is not None or self.figure is None:
            return self.ratio, self.ratio
        if isinstance(self.figure, Range):
            low, high = self.figure.low, self.figure.high
            return None if low is None else Fraction(low), None if high is None else Fraction(high)
        return Fraction(self.figure), Fraction(self.figure)


def _as_target(goal: Goal) -> Target | None:
    """Return a goal that is a share of units: a target, or what each unit is to meet."""
    if isinstance(goal, Target):
        return goal
    if goal.subject is Subject.JURISDICTION:
        return None
    return Target(
        key=goal.key,
        measure=goal.title or Wording(goal.key, goal.key),
        citations=goal.citations,
        bound=_ALL,
        unit="%",
        of=goal.subject,
        demand=goal.demand,
        applies_to=goal.applies_to,
        condition=goal.condition,
        due=goal.due,
    )


def bound_of(goal: Goal) -> Bound | None:
    """Return the bound that a goal's figure is held to, or None of words only."""
    target = _as_target(goal)
    if target is not None:
        return target.bound
    return getattr(goal.demand, "bound", None)


class _Measure(NamedTuple):
    """A goal as a test of one number, and what the number is per."""

    test: Test
    required: Decimal
    per: Quantity | None


def _measure(goal: Goal) -> _Measure | None:
    """Return how a goal is measured, or None of words only and of what has no one number."""
    target, bound = _as_target(goal), bound_of(goal)
    amount = getattr(bound, "amount", None)
    fact = (
        _reached_fact(target)
        if target is not None
        else goal.demand.fact
        if isinstance(goal.demand, Test)
        else None
    )
    if bound is None or fact is None or not isinstance(amount, Fixed | Rate):
        return None
    required = magnitude(amount.amount, fact.unit)
    return _Measure(Test(fact, bound), required, amount.per if isinstance(amount, Rate) else None)


def _reached_fact(target: Target) -> Fact | None:
    if target.unit is None:
        return None
    return Fact("reached", target.unit, target.measure.zh, target.measure.en, FactKind.AMOUNT)


def reached_as_said(goal: Goal, said: object, about: Decimal | None) -> Reached:
    """Return what is reached by a figure that somebody reports.

    Raises:
        InvalidValueError: of a goal of words only, and for what is no figure.
        WrongDimensionError: for a figure in another unit.
    """
    measure = _measure(goal)
    if measure is None:
        raise InvalidValueError(
            f"{goal.key}: {shown(said)}",
            "this goal has no number that a figure could be held against",
            "该目标没有可供比较的数值",
        )
    unit = measure.test.fact.unit
    value = measured(said, unit)
    figure: Known = magnitude(value, unit) if isinstance(value, Quantity) else value
    values: dict[str, Known] = {measure.test.fact.key: figure}
    amount = getattr(measure.test.bound, "amount", None)
    if isinstance(amount, Rate):
        values[amount.basis.key] = magnitude(amount.per, amount.basis.unit)
    verdict, _, _ = compile_demand(measure.test)(values, about)
    kept = None if isinstance(figure, tuple) else figure
    return Reached(verdict, measure.required, unit, measure.per, kept)


def reached_by(goal: Goal, subject: Subjects | None, on: date, about: Decimal | None) -> Reached:
    """Return what is reached by what is known of a subject, or that there is no figure."""
    measure = _measure(goal)
    nothing = Reached(
        Verdict.UNDETERMINED,
        None if measure is None else measure.required,
        None if measure is None else measure.test.fact.unit,
        None if measure is None else measure.per,
    )
    if subject is None:
        return nothing
    target = _as_target(goal)
    if target is not None:
        counted = shares(subject, target, on=on, about=about)
        return _of_share(nothing, counted[0]) if counted else nothing
    (finding, *_) = check(subject, goal, on=on, about=about)  # type: ignore[arg-type]  # a standard
    return _of_finding(nothing, finding, measure)


def _of_share(nothing: Reached, share: UnitShare) -> Reached:
    if share.verdict is Verdict.NOT_APPLICABLE:
        return nothing
    is_settled = share.units and not (share.undetermined or share.scope_unknown)
    return nothing._replace(
        verdict=_settled(share.verdict),
        unit=nothing.unit or "%",
        figure=share.measured,
        missing=share.reason.facts,
        share=share,
        ratio=Fraction(100 * len(share.met), share.units) if is_settled else None,
    )


def _of_finding(nothing: Reached, finding: Finding, measure: _Measure | None) -> Reached:
    if finding.verdict is Verdict.NOT_APPLICABLE:
        return nothing
    figure: Number | None = finding.numbers.measured
    ratio: Fraction | None = None
    if measure is not None and measure.per is not None and len(finding.parts) == 1:
        basis = finding.parts[0].basis
        if isinstance(figure, int | Decimal) and isinstance(basis, int | Decimal) and basis:
            ratio = Fraction(figure) * Fraction(measure.per.magnitude) / Fraction(basis)
        figure = None if ratio is None else Decimal(ratio.numerator) / Decimal(ratio.denominator)
    return nothing._replace(
        verdict=_settled(finding.verdict),
        figure=figure,
        missing=finding.reason.facts,
        ratio=ratio,
    )


def _settled(verdict: Verdict) -> Verdict:
    return Verdict.NOT_MET if verdict.falls_short else verdict
