"""Pay of several workers on a day, and on the days to come.

Nothing is assumed about what will happen: a forecast takes the records as they stand,
with every year to come counted as served and not failed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from community_governance.calendars import add_months, as_date
from community_governance.errors import InvalidValueError, NotFoundError, shown
from community_governance.model.pay import Forecast, Payroll
from community_governance.model.workers import Worker
from community_governance.paying import desk_on, slip_of
from community_governance.schemes import Schemes, schemes_in

__all__ = ["firsts_of_months", "forecast", "payroll"]


def _workers(workers: Iterable[Worker]) -> tuple[Worker, ...]:
    kept = (workers,) if isinstance(workers, Worker) else tuple(workers)
    for each in kept:
        if not isinstance(each, Worker):
            raise NotFoundError("worker", shown(each))
    return kept


def payroll(workers: Iterable[Worker], scheme: Schemes, *, on: date) -> Payroll:
    """Return the pay slips of several workers on a day; they add up exactly.

    A head-count of it is of the workers given: who is on the staff, and whether the members of
    the two committees are among them, is for the caller to say.

    Args:
        workers: Workers, of whom no two share a key.
        scheme: A scheme, or several of which each holds for a time.
        on: The day asked about.

    Raises:
        InvalidValueError: for a day that is no date.
        NotFoundError: for a worker or a scheme that is none.
        DuplicateKeyError: where a worker stands twice.

    Example:
        >>> from community_governance.calendars import Period
        >>> from community_governance.model.vocabulary import Post
        >>> from community_governance.policies import loudi
        >>> since = [Period("2016-03-01")]
        >>> both = [Worker(key=key, post=Post.MEMBER, service=since) for key in ("a", "b")]
        >>> payroll(both, loudi.BASE_PAY, on=date(2025, 3, 1)).monthly
        Quantity("2400 yuan/month")
    """
    desk = desk_on(scheme, as_date(on))
    return Payroll(on=desk.on, slips=(slip_of(each, desk) for each in _workers(workers)))


def firsts_of_months(start: date, until: date) -> tuple[date, ...]:
    """Return the first day of each month from a day until a day, both included.

    Raises:
        InvalidValueError: where they are out of order.
    """
    if until < start:
        raise InvalidValueError(
            f"{start} to {until}", "expected the first day first", "起始日不得晚于截止日"
        )
    first = start if start.day == 1 else add_months(start.replace(day=1), 1)
    months = 12 * (until.year - first.year) + until.month - first.month
    return tuple(add_months(first, month) for month in range(months + 1))


def forecast(
    workers: Iterable[Worker],
    scheme: Schemes,
    *,
    days: Iterable[date] | None = None,
    start: date | None = None,
    until: date | None = None,
) -> Forecast:
    """Return payrolls of the days to come: of given days, or of the first of each month.

    A month is paid by what holds on its first day, so a promotion on the 15th is paid from the
    next month on: no scheme at hand says how, and this is what was chosen.

    Args:
        workers: Workers, of whom no two share a key.
        scheme: A scheme, or several of which each holds for a time.
        days: The days, or None for the first of each month from ``start`` until ``until``.
        start: First day of the time, where ``days`` is None.
        until: Last day of it.

    Raises:
        InvalidValueError: where neither days nor a start and an end are given, or both;
            for a day that is no date.
        NotFoundError: for a worker or a scheme that is none.
        DuplicateKeyError: where a worker stands twice.
    """
    if (days is None) == (start is None and until is None) or (start is None) != (until is None):
        raise InvalidValueError(
            "days, start, until",
            "expected days, or a start and an end",
            "应给出各日期，或起止日期",
        )
    if days is None:
        days = firsts_of_months(as_date(start), as_date(until))
    kept, schemes = _workers(workers), schemes_in(scheme)
    return Forecast(payrolls=tuple(payroll(kept, schemes, on=day) for day in days))
