"""Dated records: who serves on a day, in which post, and after how many counted years."""

from datetime import date

import pytest

from community_governance.calendars import Period
from community_governance.model.vocabulary import Post
from community_governance.model.workers import Position, Worker
from community_governance.serving import (
    after,
    counted_years,
    held_positions,
    is_in_service,
    posts_on,
    runs_of,
)


def day_of(years: int, *periods: Period, without: tuple[int, ...] = ()) -> str:
    clock = counted_years(periods, without=without)
    assert clock is not None
    return str(clock.day_of(years))


# --- years, reckoned by hand ---


def test_years_complete_on_the_anniversary() -> None:
    hired = Period("2016-03-01")
    assert [day_of(years, hired) for years in (0, 3, 6, 9)] == [
        "2016-03-01", "2019-03-01", "2022-03-01", "2025-03-01",
    ]  # fmt: skip


def test_hired_on_29_february_the_anniversary_is_the_28th_in_a_common_year() -> None:
    hired = Period("2016-02-29")
    assert [day_of(years, hired) for years in (1, 3, 4, 12)] == [
        "2017-02-28", "2019-02-28", "2020-02-29", "2028-02-29",
    ]  # fmt: skip


def test_a_year_taken_out_delays_what_comes_after_it_by_a_year() -> None:
    # 1 March 2016 to 31 December 2019: 3 years 10 months; 2 years 2 months more from 1 January
    # 2021 on are complete with 28 February 2023.
    hired = Period("2016-03-01")
    days = [day_of(years, hired, without=(2020,)) for years in (3, 6, 9)]
    assert days == ["2019-03-01", "2023-03-01", "2026-03-01"]


def test_an_anniversary_that_falls_into_a_year_taken_out_comes_a_year_later() -> None:
    assert day_of(3, Period("2017-03-01"), without=(2020,)) == "2021-03-01"


def test_years_complete_with_the_day_before_a_year_taken_out_are_so_on_its_first_day() -> None:
    assert day_of(3, Period("2017-01-01"), without=(2020,)) == "2020-01-01"


def test_two_years_taken_out_delay_by_two_also_where_they_follow_one_another() -> None:
    hired = Period("2016-03-01")
    assert day_of(6, hired, without=(2020, 2021)) == "2024-03-01"
    assert day_of(6, hired, without=(2018, 2020)) == "2024-03-01"


def test_29_february_survives_a_year_taken_out() -> None:
    # Seven years and the one that does not count: eight calendar years, and 2024 is a leap year.
    assert day_of(7, Period("2016-02-29"), without=(2020,)) == "2024-02-29"


def test_a_break_delays_by_as_long_as_it_lasted() -> None:
    # Away from 10 May to 20 November 2018: six months to 10 November, and 11 days.
    # 1 March 2019 and six months are 1 September, and 11 days 12 September.
    before, later = Period("2016-03-01", "2018-05-09"), Period("2018-11-21")
    assert day_of(2, before, later) == "2018-03-01"
    assert day_of(3, before, later) == "2019-09-12"


def test_part_years_on_both_sides_of_a_break_add_up() -> None:
    # Half a year to 30 June 2019, and the other half from 1 January 2021.
    assert day_of(1, Period("2019-01-01", "2019-06-30"), Period("2021-01-01")) == "2021-07-01"


def test_years_that_end_with_the_service_are_complete_on_the_day_after() -> None:
    assert day_of(1, Period("2019-01-01", "2019-12-31")) == "2020-01-01"
    assert day_of(2, Period("2019-01-01", "2019-12-31")) == "None"


def test_adjacent_and_overlapping_periods_are_one() -> None:
    assert day_of(3, Period("2016-03-01", "2017-02-28"), Period("2017-03-01")) == "2019-03-01"
    assert day_of(3, Period("2016-03-01", "2018-12-31"), Period("2017-03-01")) == "2019-03-01"


def test_service_before_a_base_day_does_not_count() -> None:
    clock = counted_years([Period("2005-06-01")], since=date(2008, 3, 1))
    assert clock is not None
    assert clock.origin == date(2008, 3, 1)
    assert counted_years([Period("2005-06-01", "2008-02-29")], since=date(2008, 3, 1)) is None


def test_a_year_outside_the_service_takes_nothing_out() -> None:
    assert day_of(3, Period("2016-03-01"), without=(2010,)) == "2019-03-01"


def test_years_on_a_day_count_up_to_the_last_day_served() -> None:
    clock = counted_years([Period("2016-03-01", "2018-05-09"), Period("2020-01-01")])
    assert clock is not None
    assert clock.years_on(date(2015, 1, 1)) == 0
    assert clock.years_on(date(2019, 6, 1)) == 2
    assert clock.years_on(date(2020, 1, 1)) == 2


@pytest.mark.parametrize(
    ("on", "begun"),
    [("2016-03-01", 0), ("2016-03-02", 1), ("2017-03-01", 1), ("2017-03-02", 2), ("2015-01-01", 0)],
)
def test_a_year_has_begun_on_the_day_after_the_one_before_it_is_complete(
    on: str, begun: int
) -> None:
    clock = counted_years([Period("2016-03-01")])
    assert clock is not None
    assert clock.begun_on(date.fromisoformat(on)) == begun


def test_what_lies_beyond_the_calendar_is_never_complete() -> None:
    clock = counted_years([Period("2016-03-01")])
    assert clock is not None
    assert clock.day_of(8000) is None
    assert after(date.max) == date.max
    assert counted_years([Period("9998-01-01")], without=[9999]) is not None


# --- service and posts ---


def test_service_that_is_not_known_is_not_denied() -> None:
    day = date(2020, 1, 1)
    assert is_in_service(Worker(key="w"), day) is None
    assert is_in_service(Worker(key="w", service=[]), day) is False
    assert is_in_service(Worker(key="w", service=[Period("2020-01-01")]), day) is True
    assert runs_of(Worker(key="w")) == ()


def held(
    post: Post | None, start: str, end: str | None = None, body: str = "committee"
) -> Position:
    return Position(body=body, title="x", period=Period(start, end), post=post)


def test_an_open_position_ends_where_the_next_in_its_body_begins() -> None:
    worker = Worker(
        key="w",
        positions=[
            held(Post.STAFF, "2016-03-01"),
            held(Post.DEPUTY, "2020-07-01"),
            held(Post.CHIEF, "2018-01-01", body="Party organization"),
        ],
    )
    ends = [each.period.end for each in held_positions(worker)]
    assert ends == [date(2020, 6, 30), None, None]
    assert posts_on(worker, date(2020, 6, 30)) == (Post.STAFF, Post.CHIEF)
    assert posts_on(worker, date(2020, 7, 1)) == (Post.DEPUTY, Post.CHIEF)


def test_the_undated_post_answers_where_no_dated_one_does_and_not_before() -> None:
    plain = Worker(key="w", post=Post.STAFF)
    assert posts_on(plain, date(2020, 1, 1)) == (Post.STAFF,)
    moved = Worker(
        key="w", post=Post.CHIEF, positions=[held(Post.STAFF, "2016-03-01", "2019-12-31")]
    )
    assert posts_on(moved, date(2018, 1, 1)) == (Post.STAFF,)
    assert posts_on(moved, date(2020, 1, 1)) == (Post.CHIEF,)
    assert posts_on(moved, date(2015, 1, 1)) is None
    assert posts_on(Worker(key="w"), date(2020, 1, 1)) is None


def test_an_office_without_a_post_says_nothing_of_the_post() -> None:
    worker = Worker(key="w", post=Post.STAFF, positions=[held(None, "2016-03-01")])
    assert posts_on(worker, date(2020, 1, 1)) == (Post.STAFF,)
