"""Rows of progress, of readings side by side, and of where verdicts turn."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from community_governance.model.findings import Number
from community_governance.model.indicators import Indicator, Progress
from community_governance.model.readings import Alternatives
from community_governance.model.standards import Target
from community_governance.model.thresholds import Threshold
from community_governance.units import Quantity, Range, magnitude
from community_governance.views.records.rows import Row, as_date

__all__ = ["alternatives", "indicators", "thresholds"]


def _ends(value: Number | None) -> tuple[Decimal | None, Decimal | None]:
    if isinstance(value, Range):
        return value.low, value.high
    return (None, None) if value is None else (Decimal(value), Decimal(value))


def indicators(found: Progress) -> list[Row]:
    """Return one row for each goal.

    Columns: policy, key, locator, measure, unit, per_amount, per_unit, nature, baseline,
    baseline_as_of, required, due, figure_low, figure_high, expected, status, reason, missing.
    The ends of a figure are the same where it is one number; ``expected`` is where the straight
    line from the baseline stands; ``missing`` joins facts by ``|``.
    """
    return [_indicator(found, each) for each in found]


def _indicator(found: Progress, each: Indicator) -> Row:
    goal, unit = each.goal, each.unit
    low, high = _ends(each.figure)
    amount = None if each.baseline is None else each.baseline.amount
    titled = goal.measure if isinstance(goal, Target) else goal.title
    return {
        "policy": found.document.key,
        "key": goal.key,
        "locator": goal.locator,
        "measure": None if titled is None else titled.en,
        "unit": unit,
        "per_amount": None if each.per is None else each.per.magnitude,
        "per_unit": None if each.per is None else f"{each.per.units:~P}",
        "nature": None if each.nature is None else str(each.nature),
        "baseline": magnitude(amount, unit) if isinstance(amount, Quantity) and unit else None,
        "baseline_as_of": None if each.baseline is None else as_date(each.baseline.as_of),
        "required": each.required,
        "due": as_date(goal.due),
        "figure_low": low,
        "figure_high": high,
        "expected": each.expected,
        "status": str(each.status),
        "reason": str(each.reason),
        "missing": "|".join(fact.key for fact in each.missing) or None,
    }


def alternatives(found: Iterable[Alternatives]) -> list[Row]:
    """Return one row for each reading of each choice of each standard.

    Columns: policy, standard, locator, subject, choice, reading, verdict, required, measured,
    shortfall, unit, matters. ``matters`` is whether the choice changes the verdict; None: open.
    """
    return [
        {
            "policy": each.standard.policy,
            "standard": each.standard.key,
            "locator": each.standard.locator,
            "subject": each.subject.key,
            "choice": each.choice.key,
            "reading": reading.key,
            "verdict": str(finding.verdict),
            "required": _one(finding.numbers.required),
            "measured": _one(finding.numbers.measured),
            "shortfall": _one(finding.numbers.shortfall),
            "unit": finding.unit,
            "matters": each.matters,
        }
        for each in found
        for outcome in each.outcomes
        for reading, finding in ((outcome.reading, outcome.finding),)
    ]


def _one(value: Number | None) -> Decimal | None:
    return None if value is None or isinstance(value, Range) else Decimal(value)


def thresholds(found: Iterable[Threshold]) -> list[Row]:
    """Return one row for each test whose verdict turns somewhere.

    Columns: policy, standard, locator, subject, test, fact, unit, is_ever_met, met_from, met_to,
    may_be_met, possible_from, possible_to.
    ``test`` is the fact tested, ``fact`` the one whose number decides. An end that is None
    is no end.
    """
    return [
        {
            "policy": each.standard.policy,
            "standard": each.standard.key,
            "locator": each.standard.locator,
            "subject": each.subject.key,
            "test": each.test.fact.key,
            "fact": each.fact.key,
            "unit": each.fact.unit,
            "is_ever_met": each.met is not None,
            "met_from": None if each.met is None else each.met.low,
            "met_to": None if each.met is None else each.met.high,
            "may_be_met": each.possible is not None,
            "possible_from": None if each.possible is None else each.possible.low,
            "possible_to": None if each.possible is None else each.possible.high,
        }
        for each in found
    ]
