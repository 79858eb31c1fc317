"""Rows of answers: findings, shares of units, answers on work items, events of a calendar."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from community_governance.calendars import Year
from community_governance.model.events import Event
from community_governance.model.findings import Finding, Number
from community_governance.model.report import Report
from community_governance.model.shares import UnitShare
from community_governance.model.work_items import Admission
from community_governance.units import Range
from community_governance.views.records.rows import Row, as_date

__all__ = ["admissions", "events", "findings", "shares"]


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


def admissions(answers: Iterable[Admission]) -> list[Row]:
    """Return one row for each answer on a work item.

    Columns: policy, item, title, requester, asked_role, outcome, reason, rule, locator, force,
    terms, open_terms, otherwise, missing.
    Terms, clauses and names of what is missing are joined by ``|``.
    """
    return [
        {
            "policy": each.policy,
            "item": each.item.key,
            "title": each.item.title,
            "requester": each.item.requester,
            "asked_role": None if each.item.asked_role is None else str(each.item.asked_role),
            "outcome": str(each.outcome),
            "reason": str(each.reason),
            "rule": None if each.rule is None else each.rule.key,
            "locator": "|".join(citation.locator for citation in each.citations) or None,
            "force": None if each.rule is None else str(each.rule.force),
            "terms": "|".join(str(state.term) for state in each.terms) or None,
            "open_terms": "|".join(str(term) for term in each.open_terms) or None,
            "otherwise": None if each.otherwise is None else each.otherwise.key,
            "missing": "|".join(each.missing) or None,
        }
        for each in answers
    ]


def events(calendar: Iterable[Event]) -> list[Row]:
    """Return one row for each event of a calendar.

    Columns: day, year, kind, policy, key, locator, title, title_zh, as_printed.
    ``day`` is None where only the year is known.
    """
    return [
        {
            "day": as_date(each.day),
            "year": each.day.value if isinstance(each.day, Year) else each.day.year,
            "kind": str(each.kind),
            "policy": each.policy,
            "key": each.key,
            "locator": "|".join(citation.locator for citation in each.citations) or None,
            "title": each.title.en,
            "title_zh": each.title.zh,
            "as_printed": each.as_printed or None,
        }
        for each in calendar
    ]
