"""Rows of answers: the findings of a report, and shares of units."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from community_governance.model.findings import Finding, Number
from community_governance.model.report import Report
from community_governance.model.shares import UnitShare
from community_governance.units import Range
from community_governance.views.records.rows import Row, as_date

__all__ = ["findings", "shares"]


def _number(value: Number | None) -> Decimal | None:
    return None if value is None or isinstance(value, Range) else Decimal(value)


def _basis(finding: Finding) -> str | None:
    """Return the facts that stood in for those asked for, joined by ``|``."""
    used = (fact for part in finding.parts for fact in (part.measured_from, part.basis_from))
    return "|".join(dict.fromkeys(fact.key for fact in used if fact is not None)) or None


def findings(report: Report) -> list[Row]:
    """Return one row for each finding, in the report's order.

    Columns: policy, standard, locator, subject, subject_name, group, fact, verdict, reason,
    measured, required, shortfall, unit, due, force, basis.
    ``fact`` and the numbers are None where a standard is about several facts; ranges are None;
    ``group`` is the township; ``basis`` the fact that stood in for one that was not given.
    """
    return [
        {
            "policy": each.standard.policy,
            "standard": each.standard.key,
            "locator": each.standard.locator,
            "subject": each.subject.key,
            "subject_name": each.subject.name,
            "group": each.subject.group,
            "fact": None if each.fact is None else each.fact.key,
            "verdict": str(each.verdict),
            "reason": str(each.reason.code),
            "measured": _number(numbers.measured),
            "required": _number(numbers.required),
            "shortfall": _number(numbers.shortfall),
            "unit": each.unit,
            "due": as_date(each.standard.due),
            "force": str(each.standard.force),
            "basis": _basis(each),
        }
        for each in report
        for numbers in (each.numbers,)
    ]


def shares(found: Iterable[UnitShare]) -> list[Row]:
    """Return one row for each share of units.

    Columns: policy, target, locator, subject, subject_name, measure, verdict, reason, units, met,
    not_met, undetermined, scope_unknown, lowest, highest, required, short, due, force.
    ``units`` are those counted; of those under ``scope_unknown`` it is open whether they count.
    Shares are percentages; ``short`` is how many units more would be enough, None where open.
    """
    return [
        {
            "policy": each.policy,
            "target": each.target.key,
            "locator": each.target.locator,
            "subject": each.subject.key,
            "subject_name": each.subject.name,
            "measure": each.target.measure.en,
            "verdict": str(each.verdict),
            "reason": str(each.reason.code),
            "units": each.units,
            "met": len(each.met),
            "not_met": len(each.not_met),
            "undetermined": len(each.undetermined),
            "scope_unknown": len(each.scope_unknown),
            "lowest": each.lowest,
            "highest": each.highest,
            "required": each.required,
            "short": _number(each.short),
            "due": as_date(each.target.due),
            "force": str(each.target.force),
        }
        for each in found
    ]
