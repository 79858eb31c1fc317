"""Rows of answers about grades and pay: payrolls, careers, changes of grade, what schemes pay."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from community_governance.model.pay import Career, Gap, Payroll, PayScheme, PaySlip, Promotions
from community_governance.model.staffing import Allocation
from community_governance.paying import pay_cells
from community_governance.units import Quantity
from community_governance.views.records.rows import Row

__all__ = ["allocation", "career", "grade_changes", "pay_lines", "pay_table", "payroll"]


def _plain(amount: Quantity | None) -> Decimal | None:
    return None if amount is None else amount.magnitude


def _codes(gaps: Iterable[Gap]) -> str | None:
    return "|".join(dict.fromkeys(str(gap.code) for gap in gaps)) or None


def _slip_key(slip: PaySlip) -> Row:
    return {
        "worker": slip.worker,
        "scheme": slip.scheme,
        "on": slip.on,
        "post": None if slip.post is None else slip.post.key,
        "grade": slip.grade,
    }


def payroll(payroll: Payroll) -> list[Row]:
    """Return one row for each worker of a payroll, in its order.

    Columns: worker, scheme, on, post, grade, counted_years, extra_grades, monthly, yearly, once,
    known, basic, performance, outcome, missing.
    Sums are yuan: a month, a year, once; ``known`` is the part of the monthly sum that is known,
    ``missing`` the codes of what is not, joined by ``|``.
    ``post``, ``counted_years`` and ``extra_grades`` are what `grading.grade_from` takes.
    """
    return [
        {
            **_slip_key(slip),
            "counted_years": None if slip.decision is None else slip.decision.years,
            "extra_grades": None if slip.decision is None else slip.decision.extra,
            "monthly": _plain(slip.monthly),
            "yearly": _plain(slip.yearly),
            "once": _plain(slip.once),
            "known": _plain(slip.known),
            "basic": _plain(slip.basic),
            "performance": _plain(slip.performance),
            "outcome": str(slip.outcome),
            "missing": _codes((*slip.missing, *_of_grade(slip))),
        }
        for slip in payroll.slips
    ]


def _of_grade(slip: PaySlip) -> tuple[Gap, ...]:
    return () if slip.decision is None else slip.decision.gaps


def pay_lines(payroll: Payroll) -> list[Row]:
    """Return one row for each part of each worker's pay.

    Columns: worker, scheme, on, post, grade, component, amount, unit, document, locator, source
    (``verified`` ``reported``, None for the five documents), missing.
    """
    return [
        {
            **_slip_key(slip),
            "component": line.component.key,
            "amount": _plain(line.amount),
            "unit": line.unit,
            "document": line.component.citations[0].document.key,
            "locator": line.component.citations[0].locator,
            "source": _graded(line.component.citations[0].grade),
            "missing": None if line.gap is None else str(line.gap.code),
        }
        for slip in payroll.slips
        for line in slip.lines
    ]


def _graded(grade: object) -> str | None:
    return None if grade is None else str(grade)


def career(career: Career) -> list[Row]:
    """Return one row for each period of a career, in order.

    Columns: worker, scheme, start, end, in_service, posts (joined by ``|``), grade, missing.
    """
    return [
        {
            "worker": career.worker,
            "scheme": each.scheme,
            "start": each.period.start,
            "end": each.period.end,
            "in_service": each.in_service,
            "posts": None if each.posts is None else "|".join(post.key for post in each.posts),
            "grade": each.grade,
            "missing": _codes(each.gaps),
        }
        for each in career.periods
    ]


def grade_changes(promotions: Promotions) -> list[Row]:
    """Return one row for the first grade and one for each change of it, in order.

    Columns: worker, on, before, grade, post, scheme, causes (joined by ``|``).
    """
    entry = promotions.entry
    rows = [] if entry is None else [(entry.on, None, entry, None)]
    changes = [
        (each.on, each.before, each.decision, "|".join(map(str, each.causes)))
        for each in promotions
    ]
    return [
        {
            "worker": promotions.worker,
            "on": on,
            "before": before,
            "grade": decision.grade,
            "post": None if decision.post is None else decision.post.key,
            "scheme": decision.scheme,
            "causes": causes,
        }
        for on, before, decision, causes in (*rows, *changes)
    ]


def pay_table(scheme: PayScheme, *, on: date) -> list[Row]:
    """Return what a scheme pays for post and grade alone, one row a cell: a table to join on.

    Columns: scheme, post, grade, component, amount, unit. What is not known is None.
    """
    return [
        {
            "scheme": scheme.key,
            "post": cell.post.key,
            "grade": cell.grade,
            "component": cell.component,
            "amount": cell.amount,
            "unit": cell.unit,
        }
        for cell in pay_cells(scheme, on=on)
    ]


def allocation(allocation: Allocation) -> list[Row]:
    """Return one row for each community that shares in a total, in the order given.

    Columns: community, by, measure, measured_from, workers, bound (``low`` ``high``), remainder.
    """
    return [
        {
            "community": quota.community,
            "by": allocation.by.key,
            "measure": quota.measure,
            "measured_from": None if quota.measured_from is None else quota.measured_from.key,
            "workers": quota.workers,
            "bound": quota.bound or None,
            "remainder": quota.remainder,
        }
        for quota in allocation.quotas
    ]
