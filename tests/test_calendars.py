"""Dates: month ends, 29 February, days known only to the year, inclusive periods."""

import pickle
from calendar import isleap, monthrange
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import assume, example, given
from hypothesis import strategies as st

from community_governance.calendars import (
    Day,
    Period,
    Year,
    add_months,
    add_years,
    as_date,
    first_day,
    has_begun,
    has_ended,
    last_day,
    merge_periods,
    parse_day,
    plain_day,
    whole_months,
    whole_years,
)
from community_governance.errors import InvalidValueError

ONE_DAY = timedelta(days=1)
LEAP_DAY = date(2024, 2, 29)

dates = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))
years = st.integers(min_value=1, max_value=9999).map(Year)
days: st.SearchStrategy[Day] = st.dates() | years


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Draw a period within one month of 2025, so that several touch and overlap, or an open one."""
    first = date(2025, 1, 1)
    start = draw(st.integers(min_value=0, max_value=30))
    length = draw(st.none() | st.integers(min_value=0, max_value=8))
    end = None if length is None else first + timedelta(days=start + length)
    return Period(first + timedelta(days=start), end)


def probe_days(*given_periods: Period) -> list[date]:
    """Return every day on which a drawn period can change its answer, and some beyond."""
    assert all(date(2025, 1, 1) <= period.start <= date(2025, 1, 31) for period in given_periods)
    return [date(2024, 12, 25) + timedelta(days=n) for n in range(60)]


@pytest.mark.parametrize("value", [0, -1, 10_000, True, 2010.0, "2010", None])
def test_a_year_outside_the_calendar_is_refused(value: object) -> None:
    with pytest.raises(InvalidValueError, match="expected a year from 1 to 9999, not ") as caught:
        Year(value)  # type: ignore[arg-type]  # the refusal of wrong types is what is tested
    assert caught.value.given == repr(value)
    assert "年份" in caught.value.message(lang="zh")


def test_a_year_runs_from_its_first_to_its_last_day() -> None:
    assert Year(2010).first == date(2010, 1, 1)
    assert Year(2010).last == date(2010, 12, 31)
    assert (Year(1).first, Year(9999).last) == (date.min, date.max)


def test_a_year_is_a_frozen_value() -> None:
    year = Year(2010)
    assert {year, Year(2010)} == {Year(2010)}
    assert pickle.loads(pickle.dumps(year)) == year
    with pytest.raises(FrozenInstanceError):
        year.value = 2011  # type: ignore[misc]  # the refusal is what is tested


def test_a_date_is_its_own_first_and_last_day() -> None:
    assert first_day(LEAP_DAY) == last_day(LEAP_DAY) == LEAP_DAY
    assert (first_day(Year(2012)), last_day(Year(2012))) == (date(2012, 1, 1), date(2012, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2018-12-24", date(2018, 12, 24)),
        ("2024-02-29", LEAP_DAY),
        ("2010", Year(2010)),
        ("0001", Year(1)),
    ],
)
def test_a_date_or_a_year_is_read(text: str, day: Day) -> None:
    assert parse_day(text) == day
    assert plain_day(day) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0000",
        "10",
        "02010",
        "2010-12",
        "20181224",
        "2018-W52-1",
        "2018-358",
        "2018-2-3",
        "2018-02-30",
        "2025-02-29",
        "2018-12-24T00:00",
        " 2018-12-24",
        "2018-12-24\n",
        "2010\n",
        "2018/12/24",
        "2018年12月24日",
        "２０１０",  # full-width digits
        "٢٠١٠",  # Arabic-Indic digits
    ],
)
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        parse_day(text)
    with pytest.raises(InvalidValueError):
        as_date(text)


@given(days)
def test_a_day_written_plain_is_read_back(day: Day) -> None:
    """Law: parsing undoes writing, for every date and every year."""
    assert parse_day(plain_day(day)) == day


def test_a_date_is_taken_from_a_date_or_iso_text() -> None:
    assert as_date(LEAP_DAY) is LEAP_DAY
    assert as_date("2024-02-29") == LEAP_DAY


@pytest.mark.parametrize("moment", [datetime(2025, 1, 1), datetime(2025, 1, 1, 23, tzinfo=UTC)])
def test_a_datetime_is_refused_since_its_day_would_be_guessed(moment: datetime) -> None:
    with pytest.raises(InvalidValueError, match="without a time of day") as caught:
        as_date(moment)
    assert "时区" in caught.value.message(lang="zh")


@pytest.mark.parametrize("value", [None, 2010, 20181224, Year(2010), "2010", b"2018-12-24"])
def test_what_is_no_date_is_refused(value: object) -> None:
    with pytest.raises(InvalidValueError, match="expected a date such as 2018-12-24") as caught:
        as_date(value)
    assert caught.value.given == repr(value)


@pytest.mark.parametrize(
    ("start", "on", "begun"),
    [
        (date(2018, 12, 24), date(2018, 12, 23), False),
        (date(2018, 12, 24), date(2018, 12, 24), True),
        (date(2018, 12, 24), date(2018, 12, 25), True),
        (Year(2010), date(2009, 12, 31), False),
        (Year(2010), date(2010, 1, 1), None),
        (Year(2010), date(2010, 12, 31), None),
        (Year(2010), date(2011, 1, 1), True),
        (None, date(2025, 12, 31), None),
    ],
)
def test_a_start_counts_from_its_first_day(start: Day | None, on: date, begun: bool | None) -> None:
    assert has_begun(start, on) is begun


@pytest.mark.parametrize(
    ("end", "on", "ended"),
    [
        (date(2025, 12, 31), date(2025, 12, 30), False),
        (date(2025, 12, 31), date(2025, 12, 31), False),
        (date(2025, 12, 31), date(2026, 1, 1), True),
        (Year(2025), date(2024, 12, 31), False),
        (Year(2025), date(2025, 1, 1), None),
        (Year(2025), date(2025, 12, 31), None),
        (Year(2025), date(2026, 1, 1), True),
        (None, date(2025, 12, 31), False),
    ],
)
def test_an_end_counts_only_after_its_last_day(
    end: Day | None, on: date, ended: bool | None
) -> None:
    assert has_ended(end, on) is ended


@given(years, st.data())
def test_a_year_answers_only_where_every_date_in_it_agrees(year: Year, data: st.DataObject) -> None:
    """Law: an answer about a year is the answer about any date in that year."""
    on = data.draw(st.dates())
    exact = data.draw(st.dates(min_value=year.first, max_value=year.last))
    assert has_begun(year, on) in {None, has_begun(exact, on)}
    assert has_ended(year, on) in {None, has_ended(exact, on)}


@given(days, st.dates(), st.dates())
def test_what_has_begun_or_ended_stays_so(day: Day, one: date, other: date) -> None:
    """Law: as time goes on the answers run from False over None to True, and never back."""
    order = [False, None, True]
    earlier, later = sorted([one, other])
    assert order.index(has_begun(day, earlier)) <= order.index(has_begun(day, later))
    assert order.index(has_ended(day, earlier)) <= order.index(has_ended(day, later))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2024, 1, 31), 1, LEAP_DAY),
        (date(2025, 1, 31), 2, date(2025, 3, 31)),
        (date(2025, 1, 31), 3, date(2025, 4, 30)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2025, 3, 31), -1, date(2025, 2, 28)),
        (date(2025, 1, 15), -1, date(2024, 12, 15)),
        (date(2025, 12, 31), 0, date(2025, 12, 31)),
        (LEAP_DAY, 12, date(2025, 2, 28)),
        (date(2025, 2, 28), 12, date(2026, 2, 28)),
    ],
)
def test_a_missing_day_of_the_month_is_its_last(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@pytest.mark.parametrize(
    ("day", "years_later", "expected"),
    [
        (LEAP_DAY, 1, date(2025, 2, 28)),
        (LEAP_DAY, 4, date(2028, 2, 29)),
        (LEAP_DAY, -1, date(2023, 2, 28)),
        (date(1896, 2, 29), 4, date(1900, 2, 28)),
        (date(2023, 2, 28), 1, date(2024, 2, 28)),
        (date(2015, 7, 1), 3, date(2018, 7, 1)),
    ],
)
def test_29_february_becomes_28_in_a_common_year(
    day: date, years_later: int, expected: date
) -> None:
    assert add_years(day, years_later) == expected


def test_steps_do_not_add_up() -> None:
    assert add_months(add_months(date(2025, 1, 31), 1), 1) == date(2025, 3, 28)
    assert add_months(date(2025, 1, 31), 2) == date(2025, 3, 31)
    stepped = LEAP_DAY
    for _ in range(4):
        stepped = add_years(stepped, 1)
    assert (stepped, add_years(LEAP_DAY, 4)) == (date(2028, 2, 28), date(2028, 2, 29))


@pytest.mark.parametrize("months", [1, -12 * 9999, 10**6, -(10**6), 10**30, -(10**30)])
def test_a_result_outside_the_calendar_is_refused(months: int) -> None:
    with pytest.raises(
        InvalidValueError, match="in the years 1 to 9999, not 9999-12-31 "
    ) as caught:
        add_months(date(9999, 12, 31), months)
    assert "9999" in caught.value.message(lang="zh")


def test_the_ends_of_the_calendar_are_reached() -> None:
    assert add_years(date.min, 9998) == date(9999, 1, 1)
    assert add_months(date.max, -12 * 9998) == date(1, 12, 31)


def test_months_after_a_datetime_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="without a time of day"):
        add_months(datetime(2025, 1, 1), 1)


@given(dates, st.integers(min_value=-1200, max_value=1200))
@example(LEAP_DAY, 12)
def test_months_later_is_the_same_day_or_the_last(day: date, months: int) -> None:
    """Law: the month is exact; the day is the same, or the last where the month is shorter."""
    result = add_months(day, months)
    assert 12 * result.year + result.month == 12 * day.year + day.month + months
    assert result.day == min(day.day, monthrange(result.year, result.month)[1])


@given(dates, st.integers(min_value=-100, max_value=100))
@example(LEAP_DAY, 1)
def test_years_later_and_back_loses_a_day_at_most(day: date, count: int) -> None:
    """Law: there and back is the same day, but for 29 February by way of a common year."""
    back = add_years(add_years(day, count), -count)
    lost = (day.month, day.day) == (2, 29) and not isleap(day.year + count)
    assert day - back == (ONE_DAY if lost else timedelta(0))


@given(dates, st.integers(min_value=-1200, max_value=1200))
def test_months_later_and_back_loses_three_days_at_most(day: date, months: int) -> None:
    """Law: there and back never lies after the day, nor more than three days before it."""
    back = add_months(add_months(day, months), -months)
    assert timedelta(0) <= day - back <= timedelta(days=3)


@given(dates, dates, st.integers(min_value=-1200, max_value=1200))
def test_later_days_and_more_months_lead_later(one: date, other: date, months: int) -> None:
    """Law: adding keeps the order of days, and each month more leads strictly later."""
    earlier, later = sorted([one, other])
    assert add_months(earlier, months) <= add_months(later, months)
    assert add_months(one, months) < add_months(one, months + 1)


@pytest.mark.parametrize(
    ("start", "on", "months", "full_years"),
    [
        (date(2015, 7, 1), date(2015, 7, 1), 0, 0),
        (date(2015, 7, 1), date(2015, 7, 31), 0, 0),
        (date(2015, 7, 1), date(2016, 6, 30), 11, 0),
        (date(2015, 7, 1), date(2016, 7, 1), 12, 1),
        (date(2015, 7, 1), date(2018, 6, 30), 35, 2),
        (date(2015, 7, 1), date(2018, 7, 1), 36, 3),
        (LEAP_DAY, date(2025, 2, 27), 11, 0),
        (LEAP_DAY, date(2025, 2, 28), 12, 1),
        (LEAP_DAY, date(2028, 2, 28), 47, 3),
        (LEAP_DAY, date(2028, 2, 29), 48, 4),
        (date(2025, 1, 31), date(2025, 2, 27), 0, 0),
        (date(2025, 1, 31), date(2025, 2, 28), 1, 0),
        (date(2025, 1, 31), date(2025, 3, 30), 1, 0),
        (date.min, date.max, 12 * 9999 - 1, 9998),
    ],
)
def test_completed_months_and_years_are_counted(
    start: date, on: date, months: int, full_years: int
) -> None:
    assert whole_months(start, on) == months
    assert whole_years(start, on) == full_years


def test_a_day_before_the_start_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="not 2015-06-30 before 2015-07-01") as caught:
        whole_years(date(2015, 7, 1), date(2015, 6, 30))
    assert "起始日" in caught.value.message(lang="zh")
    with pytest.raises(InvalidValueError):
        whole_months(date(2015, 7, 1), date(2015, 6, 30))


@given(dates, st.integers(min_value=0, max_value=100))
@example(LEAP_DAY, 1)
@example(LEAP_DAY, 4)
def test_a_year_is_complete_on_its_anniversary_and_not_before(start: date, count: int) -> None:
    """Law: n years are complete on ``add_years(start, n)``, and on the day before only n - 1."""
    anniversary = add_years(start, count)
    assert whole_years(start, anniversary) == count
    if count:
        assert whole_years(start, anniversary - ONE_DAY) == count - 1


@given(dates, st.integers(min_value=0, max_value=1200))
@example(date(2025, 1, 31), 1)
def test_a_month_is_complete_on_its_day_and_not_before(start: date, count: int) -> None:
    """Law: n months are complete on ``add_months(start, n)``, the day before only n - 1."""
    reached = add_months(start, count)
    assert whole_months(start, reached) == count
    if count:
        assert whole_months(start, reached - ONE_DAY) == count - 1


@given(dates, dates, dates)
def test_completed_years_never_fall_as_time_goes_on(one: date, two: date, three: date) -> None:
    """Law: a later day never has fewer complete years, nor a later start more of them."""
    first, middle, last = sorted([one, two, three])
    assert whole_years(first, middle) <= whole_years(first, last)
    assert whole_years(middle, last) <= whole_years(first, last)


def test_a_period_includes_its_first_and_its_last_day() -> None:
    july = Period(date(2015, 7, 1), date(2015, 7, 31))
    assert july.days == 31
    asked = [date(2015, 6, 30), date(2015, 7, 1), date(2015, 7, 31), date(2015, 8, 1)]
    assert [july.contains(on) for on in asked] == [False, True, True, False]


def test_a_period_may_be_one_day() -> None:
    assert Period(LEAP_DAY, LEAP_DAY).days == 1


def test_an_open_period_has_no_count_of_days_and_no_last_one() -> None:
    served = Period(date(2015, 7, 1))
    assert served.days is None
    assert served.contains(date.max)
    assert not served.contains(date(2015, 6, 30))


def test_a_period_reads_iso_text() -> None:
    assert Period("2015-07-01", "2015-07-31") == Period(date(2015, 7, 1), date(2015, 7, 31))


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="not 2015-07-01 to 2015-06-30") as caught:
        Period(date(2015, 7, 1), date(2015, 6, 30))
    assert "结束日" in caught.value.message(lang="zh")


def test_a_period_of_datetimes_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="without a time of day"):
        Period(datetime(2015, 7, 1))
    with pytest.raises(InvalidValueError, match="without a time of day"):
        Period(date(2015, 7, 1), datetime(2015, 7, 31))


def test_a_period_is_a_frozen_value() -> None:
    july = Period("2015-07-01", "2015-07-31")
    assert hash(july) == hash(Period("2015-07-01", "2015-07-31"))
    assert pickle.loads(pickle.dumps(july)) == july
    with pytest.raises(FrozenInstanceError):
        july.end = None  # type: ignore[misc]  # the refusal is what is tested


@pytest.mark.parametrize(
    ("one", "other", "common"),
    [
        (("2015-01-01", "2015-06-30"), ("2015-07-01", "2015-12-31"), None),
        (("2015-01-01", "2015-07-01"), ("2015-07-01", "2015-12-31"), ("2015-07-01", "2015-07-01")),
        (("2015-01-01", None), ("2015-07-01", "2015-12-31"), ("2015-07-01", "2015-12-31")),
        (("2016-01-01", None), ("2015-07-01", "2015-12-31"), None),
        (("2015-01-01", None), ("2015-07-01", None), ("2015-07-01", None)),
    ],
)
def test_two_periods_meet_in_the_days_of_both(
    one: tuple[str, str | None],
    other: tuple[str, str | None],
    common: tuple[str, str | None] | None,
) -> None:
    expected = None if common is None else Period(*common)
    assert Period(*one).intersection(Period(*other)) == expected
    assert Period(*other).intersection(Period(*one)) == expected
    assert Period(*one).overlaps(Period(*other)) is (common is not None)


@given(periods())
def test_a_period_has_as_many_days_as_it_contains(period: Period) -> None:
    """Law: the count is that of the days contained; of an open period there is none."""
    assume(period.end is not None)
    assert period.days == sum(period.contains(on) for on in probe_days(period))


@given(periods(), periods())
def test_an_intersection_contains_what_both_contain(one: Period, other: Period) -> None:
    """Law: a day is in the intersection exactly when it is in both."""
    common = one.intersection(other)
    for on in probe_days(one, other):
        assert (one.contains(on) and other.contains(on)) is (
            common is not None and common.contains(on)
        )


@pytest.mark.parametrize(
    ("given_periods", "merged"),
    [
        ([], []),
        ([("2015-01-01", "2015-12-31")], [("2015-01-01", "2015-12-31")]),
        (
            [("2016-01-01", "2016-12-31"), ("2015-01-01", "2015-12-31")],
            [("2015-01-01", "2016-12-31")],
        ),
        (
            [("2015-01-01", "2015-12-30"), ("2016-01-01", "2016-12-31")],
            [("2015-01-01", "2015-12-30"), ("2016-01-01", "2016-12-31")],
        ),
        (
            [("2015-01-01", "2018-12-31"), ("2016-01-01", "2016-12-31")],
            [("2015-01-01", "2018-12-31")],
        ),
        (
            [("2015-01-01", None), ("2016-01-01", "2016-12-31"), ("2020-01-01", None)],
            [("2015-01-01", None)],
        ),
        ([("2015-01-01", "2015-12-31"), ("2015-06-01", None)], [("2015-01-01", None)]),
        ([("9999-01-01", "9999-12-31"), ("9999-12-31", None)], [("9999-01-01", None)]),
    ],
)
def test_periods_without_a_day_between_them_become_one(
    given_periods: list[tuple[str, str | None]], merged: list[tuple[str, str | None]]
) -> None:
    result = merge_periods(Period(*ends) for ends in given_periods)
    assert result == tuple(Period(*ends) for ends in merged)


@given(st.lists(periods(), max_size=6))
def test_merging_keeps_every_day_and_leaves_gaps_between(drawn: list[Period]) -> None:
    """Law: the same days, in any order given; each gap has a day; merging again changes nothing."""
    merged = merge_periods(drawn)
    for on in probe_days(*drawn):
        assert any(p.contains(on) for p in drawn) is any(p.contains(on) for p in merged)
    for before, after in pairwise(merged):
        assert before.end is not None
        assert after.start - before.end > ONE_DAY
    assert merge_periods(reversed(drawn)) == merge_periods(merged) == merged
