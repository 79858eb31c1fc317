"""Dates that do not guess: days, days known only to the year, months and years, periods.

A day comes from the caller, never from a clock; starts and ends are inclusive.
What a document does not print stays open: a question that falls in the gap is answered None.
Months or years after a day lead to the same day of the month reached, else to its last day,
as article 202 of the Civil Code (民法典) ends a term; they are counted at once, not step by step.
"""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from attrs import converters, evolve, field
from dateutil.relativedelta import relativedelta

from community_governance.errors import InvalidValueError, shown
from community_governance.immutable import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Day",
    "Period",
    "Year",
    "add_months",
    "add_years",
    "as_date",
    "as_day",
    "first_day",
    "has_begun",
    "has_ended",
    "last_day",
    "merge_periods",
    "parse_day",
    "plain_day",
    "whole_months",
    "whole_years",
]

# `date.fromisoformat` alone also reads 20181224 and 2018-W52-1.
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ISO_YEAR = re.compile(r"[0-9]{4}")


def _calendar_year(_year: Year, _attribute: object, value: int) -> None:
    if type(value) is not int or not MINYEAR <= value <= MAXYEAR:
        raise InvalidValueError(
            shown(value), "expected a year from 1 to 9999", "年份应为 1 至 9999"
        )


@frozen
class Year:
    """A date of which only the year is known, as in 珠字〔2010〕7号."""

    value: int = field(validator=_calendar_year)

    @property
    def first(self) -> date:
        """1 January."""
        return date(self.value, 1, 1)

    @property
    def last(self) -> date:
        """31 December."""
        return date(self.value, 12, 31)

    def __str__(self) -> str:
        """Return the year in four digits."""
        return f"{self.value:04d}"


Day: TypeAlias = date | Year
"""A date, or a date known only to the year."""


def first_day(day: Day) -> date:
    """Return the earliest date the day can be."""
    return day.first if isinstance(day, Year) else day


def last_day(day: Day) -> date:
    """Return the latest date the day can be."""
    return day.last if isinstance(day, Year) else day


def parse_day(text: str) -> Day:
    """Read ``2018-12-24`` or ``2010``; raise `InvalidValueError` for any other text.

    >>> parse_day("2018-12-24"), parse_day("2010")
    (datetime.date(2018, 12, 24), Year(value=2010))
    """
    return Year(int(text)) if _ISO_YEAR.fullmatch(text) else as_date(text)


def as_day(value: Day | str | None) -> Day | None:
    """Return a day from a date, a `Year`, or text as `parse_day` reads it; None stays None.

    Raises:
        InvalidValueError: for anything else.
    """
    if value is None or isinstance(value, Year):
        return value
    return parse_day(value) if isinstance(value, str) else as_date(value)


def plain_day(day: Day) -> str:
    """Return the day as `parse_day` reads it."""
    return str(day)


def as_date(value: object) -> date:
    """Return a date from a date or from text such as ``2018-12-24``.

    Raises:
        InvalidValueError: for anything else. The day of a datetime hangs on its time zone.
    """
    if type(value) is date or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    if isinstance(value, str) and _ISO_DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:  # no such day
            pass
    en, zh = "expected a date such as 2018-12-24", "应为日期，例如 2018-12-24"
    if isinstance(value, datetime):
        en = "expected a date without a time of day (call .date() in the time zone meant)"
        zh = "应为不带时刻的日期（请先按所指时区取 .date()）"
    raise InvalidValueError(shown(value), en, zh)


def has_begun(start: Day | None, on: date) -> bool | None:
    """Return whether what starts on a day has begun, as it has from that day on.

    None in the year of a start known only to the year, and where no start is printed.
    """
    if isinstance(start, Year):
        return None if on.year == start.value else on.year > start.value
    return None if start is None else on >= start


def has_ended(end: Day | None, on: date) -> bool | None:
    """Return whether what ends with a day has ended, as it has only after that day.

    None in the year of an end known only to the year; False where no end is printed.
    """
    if isinstance(end, Year):
        return None if on.year == end.value else on.year > end.value
    return end is not None and on > end


@lru_cache(maxsize=1200)
def _months(number: int) -> relativedelta:
    return relativedelta(months=number)


def add_months(day: date, months: int) -> date:
    """Return the same day of the month so many months later, else that month's last day.

    Steps do not add up: twice one month after 31 January is 28 March, two months are 31 March.

    Raises:
        InvalidValueError: if the result lies outside the years 1 to 9999.

    >>> str(add_months(date(2025, 1, 31), 1)), str(add_months(date(2025, 1, 31), 2))
    ('2025-02-28', '2025-03-31')
    """
    start = as_date(day)
    try:
        return start + _months(months)
    except (ValueError, OverflowError):
        given, en = f"{day} {months:+} months", "expected a result in the years 1 to 9999"
        raise InvalidValueError(given, en, "结果应在公元 1 年至 9999 年之间") from None


def add_years(day: date, years: int) -> date:
    """Return the same day so many years later; 29 February becomes 28 in a common year.

    Steps do not add up: four times one year after 29 February is 28, four years are 29 February.

    Raises:
        InvalidValueError: if the result lies outside the years 1 to 9999.
    """
    return add_months(day, 12 * years)


def whole_months(start: date, on: date) -> int:
    """Return how many months are complete on a day: n, from ``add_months(start, n)`` on.

    Raises:
        InvalidValueError: if the day is before the start.
    """
    if on < start:
        given, en = f"{on} before {start}", "expected a day on or after the start"
        raise InvalidValueError(given, en, "所问日期不得早于起始日")
    months = 12 * (on.year - start.year) + on.month - start.month
    return months if months == 0 or add_months(start, months) <= on else months - 1


def whole_years(start: date, on: date) -> int:
    """Return how many years are complete on a day: n, from ``add_years(start, n)`` on.

    Of a `Period`, whose end is inclusive, the last year is complete on the day after its end.

    Raises:
        InvalidValueError: if the day is before the start.

    >>> whole_years(date(2024, 2, 29), date(2025, 2, 28))
    1
    """
    return whole_months(start, on) // 12


def _given_date(value: date | str) -> date:
    return as_date(value)


def _not_before_start(period: Period, _attribute: object, end: date | None) -> None:
    if end is not None and end < period.start:
        given, en = f"{period.start} to {end}", "expected an end on or after the start"
        raise InvalidValueError(given, en, "结束日不得早于开始日")


@frozen
class Period:
    """The days from ``start`` to ``end``, both included; open where ``end`` is None."""

    start: date = field(converter=_given_date)
    end: date | None = field(
        default=None, converter=converters.optional(_given_date), validator=_not_before_start
    )

    @property
    def days(self) -> int | None:
        """Number of days, or None where the period is open."""
        return None if self.end is None else (self.end - self.start).days + 1

    def contains(self, on: date) -> bool:
        """Return whether the day lies in the period."""
        return self.start <= on and (self.end is None or on <= self.end)

    def intersection(self, other: Period) -> Period | None:
        """Return the days of both periods, or None where they share none."""
        start = max(self.start, other.start)
        end = min((end for end in (self.end, other.end) if end is not None), default=None)
        return None if end is not None and end < start else Period(start, end)

    def overlaps(self, other: Period) -> bool:
        """Return whether the periods share a day."""
        begins_in_time = self.end is None or other.start <= self.end
        return begins_in_time and (other.end is None or self.start <= other.end)


def merge_periods(periods: Iterable[Period]) -> tuple[Period, ...]:
    """Return the same days as the fewest periods, in order; adjacent ones become one."""
    kept = tuple(periods)
    if len(kept) == 1:
        return kept
    merged: list[Period] = []
    for period in sorted(kept, key=lambda period: period.start):
        last = merged[-1] if merged else None
        if last is None or (last.end is not None and (period.start - last.end).days > 1):
            merged.append(period)
        elif last.end is not None:
            end = None if period.end is None else max(last.end, period.end)
            merged[-1] = evolve(last, end=end)
    return tuple(merged)
