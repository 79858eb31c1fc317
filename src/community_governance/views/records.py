"""Rows for tables: one dict for each test and citation, each finding, target, clause.

Every function returns ``list[dict]`` with the same columns in every row.
Amounts are Decimals in the house unit, dates are dates, what is not known is None.
Enumerations are their printed values.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, assert_never

from community_governance.calendars import Day, Year
from community_governance.model.demands import (
    About,
    AllOf,
    Amount,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Share,
    Test,
)
from community_governance.model.figures import PayNature
from community_governance.model.findings import Finding, Number
from community_governance.model.policy import Policy
from community_governance.model.report import Report
from community_governance.model.sources import Citation
from community_governance.model.standards import Scope, Standard
from community_governance.units import Quantity, Range, magnitude

__all__ = ["baselines", "clauses", "findings", "pay", "references", "standards", "targets"]

Row = dict[str, Any]

_COMPARATORS: dict[type, str] = {
    AtLeast: ">=",
    AtMost: "<=",
    Exactly: "==",
    About: "~",
    Includes: "includes",
    Only: "only",
}
_MONEY = ("yuan", "yuan/month", "yuan/year")


def _scope(scope: Scope) -> str:
    kept = [category.key for category in scope.any_of]
    return "|".join([*kept, *(f"!{category.key}" for category in scope.none_of)])


def _figure(citation: Citation) -> str | None:
    return "、".join(citation.figures) or None


def _date(day: Day | None) -> date | None:
    """Return a date; of a day known only to the year, None."""
    return None if isinstance(day, Year) else day


_NO_AMOUNT: Row = dict.fromkeys(("amount", "unit", "per_amount", "per_unit", "low", "high"))


def _amount(amount: Amount, unit: str) -> Row:
    """Return an amount as columns; of a share the unit is ``%`` and ``per_unit`` its fact."""
    match amount:
        case Fixed(quantity):
            return _NO_AMOUNT | {"amount": magnitude(quantity, unit), "unit": unit}
        case Rate(quantity, per, basis):
            return _NO_AMOUNT | {
                "amount": magnitude(quantity, unit),
                "unit": unit,
                "per_amount": magnitude(per, basis.unit),
                "per_unit": basis.unit,
            }
        case Share(percent, of):
            return _NO_AMOUNT | {"amount": percent, "unit": "%", "per_unit": of.key}
        case Clamped(rate, low, high):
            ends = {"low": magnitude(low, unit), "high": magnitude(high, unit)}
            return _amount(rate, unit) | ends
        case _:  # pragma: no cover
            assert_never(amount)


def _bound(bound: Bound, unit: str) -> Row:
    match bound:
        case Includes(items) | Only(items):
            row = _NO_AMOUNT | {"amount": Decimal(len(items)), "unit": "item"}
        case AtLeast(amount) | AtMost(amount) | Exactly(amount) | About(amount):
            row = _amount(amount, unit)
        case _:  # pragma: no cover
            assert_never(bound)
    return {"comparator": _COMPARATORS[type(bound)], **row}


def _standard_rows(policy: Policy, standard: Standard) -> list[Row]:
    joins = {AllOf: "all", AnyOf: "any"}
    tests: tuple[Test, ...] = standard.tests
    is_joined = len(tests) > 1
    return [
        {
            "policy": policy.key,
            "key": standard.key,
            "part": position if is_joined else None,
            "join": joins[type(standard.demand)] if is_joined else None,
            "locator": citation.locator,
            "subject": str(standard.subject),
            "fact": test.fact.key,
            **_bound(test.bound, test.fact.unit),
            "applies_to": _scope(standard.applies_to),
            "force": str(standard.force),
            "direction_stated": standard.direction_stated,
            "approximate": isinstance(test.bound, About),
            "starts": _date(standard.starts),
            "due": _date(standard.due),
            "figure": _figure(citation),
            "reading": None if standard.reading is None else standard.reading.en,
        }
        for citation in standard.citations
        for position, test in enumerate(tests, 1)
    ]


def standards(policy: Policy) -> list[Row]:
    """Return one row for each test and citation of each standard, in the order of the print.

    Columns: policy, key, part, join, locator, subject, fact, comparator, amount, unit, per_amount,
    per_unit, low, high, applies_to, force, direction_stated, approximate, starts, due, figure,
    reading.
    A join has a ``part`` counted from 1 and ``join`` ``all`` or ``any``; a clamp is one row
    with ``low`` and ``high``; of a set ``amount`` is the number of its items;
    of a share ``unit`` is ``%`` and ``per_unit`` the key of the fact it is a share of;
    ``applies_to`` joins keys of categories by ``|``, excluded ones with ``!``.
    """
    return [row for standard in policy.standards for row in _standard_rows(policy, standard)]


def targets(policy: Policy) -> list[Row]:
    """Return one row for each target and citation.

    Columns: policy, key, locator, measure, comparator, amount, unit, scope, force, due,
    due_as_printed.
    A target of words only has no comparator, amount or unit. Percentages are ``20``, not ``0.2``.
    """
    rows = []
    for target in policy.targets:
        bound = {"comparator": None, "amount": None, "unit": None}
        if target.bound is not None:
            asked = _bound(target.bound, target.unit or "item")
            bound = {name: asked[name] for name in bound}
        rows += [
            {
                "policy": policy.key,
                "key": target.key,
                "locator": citation.locator,
                "measure": target.measure.en,
                **bound,
                "scope": _scope(target.applies_to),
                "force": str(target.force),
                "due": _date(target.due),
                "due_as_printed": target.due_as_printed or None,
            }
            for citation in target.citations
        ]
    return rows


def _plain(amount: Quantity | Range | None, unit: str) -> Decimal | None:
    return magnitude(amount, unit) if isinstance(amount, Quantity) else None


def baselines(policy: Policy) -> list[Row]:
    """Return one row for each reported statistic.

    Columns: policy, key, locator, measure, amount, unit, as_of, figure.
    An amount of which only an end or a neighborhood is printed is None; its figure has the print.
    """
    return [
        {
            "policy": policy.key,
            "key": each.key,
            "locator": each.citation.locator,
            "measure": each.measure.en,
            "amount": _plain(each.amount, each.unit),
            "unit": each.unit,
            "as_of": _date(each.as_of),
            "figure": _figure(each.citation),
        }
        for each in policy.baselines
    ]


def pay(policy: Policy) -> list[Row]:
    """Return one row for every sum of money: remuneration, and standards and statistics in yuan.

    Columns: policy, key, locator, post, amount, unit, nature
    (``norm`` ``average`` ``budget`` ``fund``), figure.
    """
    rows = [
        {
            "policy": policy.key,
            "key": each.key,
            "locator": each.citation.locator,
            "post": "|".join(post.key for post in each.posts) or None,
            "amount": magnitude(each.amount, each.unit),
            "unit": each.unit,
            "nature": str(each.nature),
            "figure": _figure(each.citation),
        }
        for each in policy.pay_figures
    ]
    sums = [*standards(policy), *baselines(policy)]
    money = [row for row in sums if row["unit"] in _MONEY]
    rows += [
        {name: row[name] for name in ("policy", "key", "locator")}
        | {"post": None, "amount": row["amount"], "unit": row["unit"]}
        | {"nature": str(PayNature.FUND), "figure": row["figure"]}
        for row in money
    ]
    return rows


def references(policy: Policy) -> list[Row]:
    """Return one row for each document cited.

    Columns: policy, locator, title, number, number_as_printed.
    """
    return [
        {
            "policy": policy.key,
            "locator": each.citation.locator,
            "title": each.title,
            "number": each.number,
            "number_as_printed": each.number_as_printed,
        }
        for each in policy.references
    ]


def clauses(policy: Policy) -> list[Row]:
    """Return one row for each clause, in the order of the print.

    Columns: policy, locator, title, state, note.
    """
    return [
        {
            "policy": policy.key,
            "locator": each.locator,
            "title": each.title.en,
            "state": str(each.state),
            "note": None if each.note is None else each.note.en,
        }
        for each in policy.clauses
    ]


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
            "due": _date(each.standard.due),
            "force": str(each.standard.force),
            "basis": _basis(each),
        }
        for each in report
        for numbers in (each.numbers,)
    ]
