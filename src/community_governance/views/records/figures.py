"""Rows of what a policy reports, pays and cites, and of its clauses."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from community_governance.model.figures import PayNature
from community_governance.model.policy import Policy
from community_governance.units import Quantity, Range, magnitude
from community_governance.views.coverage import entries
from community_governance.views.records.norms import standards
from community_governance.views.records.rows import Row, as_date, as_figure

__all__ = ["baselines", "clauses", "pay", "references"]

_MONEY = ("yuan", "yuan/month", "yuan/year")


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
            "as_of": as_date(each.as_of),
            "figure": as_figure(each.citation),
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
            "figure": as_figure(each.citation),
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

    Columns: policy, locator, title, state, note, holds.
    ``holds`` is how many norms, goals, statistics, sums, papers and tasks are cited from it.
    """
    held = Counter(entry.locator for entry in entries(policy))
    return [
        {
            "policy": policy.key,
            "locator": each.locator,
            "title": each.title.en,
            "state": str(each.state),
            "note": None if each.note is None else each.note.en,
            "holds": held[each.locator],
        }
        for each in policy.clauses
    ]
