"""Rows of answers: the findings of a report."""

from __future__ import annotations

from decimal import Decimal

from community_governance.model.findings import Finding, Number
from community_governance.model.report import Report
from community_governance.units import Range
from community_governance.views.records.rows import Row, as_date

__all__ = ["findings"]


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
