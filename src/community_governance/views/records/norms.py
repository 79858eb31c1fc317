"""Rows of what a policy asks: its standards and its targets."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

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
from community_governance.model.policy import Policy
from community_governance.model.standards import Scope, Standard
from community_governance.units import magnitude
from community_governance.views.records.rows import Row, as_date, as_figure

__all__ = ["standards", "targets"]

_COMPARATORS: dict[type, str] = {
    AtLeast: ">=",
    AtMost: "<=",
    Exactly: "==",
    About: "~",
    Includes: "includes",
    Only: "only",
}


def _scope(scope: Scope) -> str:
    kept = [category.key for category in scope.any_of]
    return "|".join([*kept, *(f"!{category.key}" for category in scope.none_of)])


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
            "starts": as_date(standard.starts),
            "due": as_date(standard.due),
            "figure": as_figure(citation),
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
    due_as_printed, of, within, countable, reading.
    ``of`` is the kind of unit counted, ``within`` the part of the place; ``countable`` says
    whether `community_governance.proportions.shares` can count it.
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
                "due": as_date(target.due),
                "due_as_printed": target.due_as_printed or None,
                "of": None if target.of is None else str(target.of),
                "within": None if target.within is None else target.within.key,
                "countable": target.of_each is not None,
                "reading": None if target.reading is None else target.reading.en,
            }
            for citation in target.citations
        ]
    return rows
