"""The calendar of documents: due dates, yearly duties, first and last days, events of others."""

from datetime import date
from itertools import pairwise

import pytest
from attrs import evolve

from community_governance import BUILTIN, Policy, Post, Worker, promotions
from community_governance.agenda import calendar, promotion_events
from community_governance.calendars import Period, Year
from community_governance.errors import InvalidValueError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.events import Event, EventKind
from community_governance.model.organization import Task
from community_governance.model.standards import Target
from community_governance.model.vocabulary import Wording
from community_governance.policies import alxa, dachong, loudi, ordos, zhuhai
from community_governance.references.pay import THREE_POST_EIGHTEEN_GRADE


def _keys(events: tuple[Event, ...], kind: EventKind) -> list[str]:
    return [each.key for each in events if each.kind is kind]


def test_what_falls_due_in_a_quarter_is_told_with_its_clause() -> None:
    ahead = calendar(BUILTIN, start=date(2025, 10, 1), end=date(2025, 12, 31))
    due = [each for each in ahead if each.kind is EventKind.DUE]
    assert {each.day for each in due} == {date(2025, 12, 31)}
    assert {(each.policy, each.key) for each in due} >= {
        ("alxa", "certified-social-worker-per-community"),
        ("alxa", "urban-facility-coverage"),
        ("dachong", "harmonious-communities-everywhere"),
    }
    assert all(each.citations and each.as_printed for each in due)


def test_both_ends_of_the_period_count() -> None:
    day = date(2012, 6, 30)
    assert _keys(calendar(zhuhai.POLICY, start=day, end=day), EventKind.DUE) == [
        "macao-services-docked"
    ]
    before = calendar(zhuhai.POLICY, start=date(2012, 6, 1), end=date(2012, 6, 29))
    assert _keys(before, EventKind.DUE) == []


def test_before_2012_ends_with_2011() -> None:
    ahead = calendar(zhuhai.POLICY, start=date(2011, 12, 31), end=date(2012, 1, 1))
    assert _keys(ahead, EventKind.DUE) == ["services-purchased"]


@pytest.mark.parametrize("year", [2022, 2023, 2024, 2025])
def test_alxa_trains_and_reports_in_each_year_of_the_plan(year: int) -> None:
    ahead = calendar(alxa.POLICY, start=date(year, 1, 1), end=date(year, 12, 31))
    assert _keys(ahead, EventKind.YEARLY) == ["yearly-training", "yearly-report-on-the-plan"]
    assert {each.day for each in ahead if each.kind is EventKind.YEARLY} == {Year(year)}


@pytest.mark.parametrize("year", [2021, 2026])
def test_nothing_comes_round_in_a_year_in_which_the_document_does_not_hold(year: int) -> None:
    ahead = calendar(alxa.POLICY, start=date(year, 1, 1), end=date(year, 12, 31))
    assert _keys(ahead, EventKind.YEARLY) == []


def test_departments_of_zhuhai_plan_on_the_first_day_of_each_year() -> None:
    ahead = calendar(zhuhai.POLICY, start=date(2010, 1, 1), end=date(2013, 12, 31))
    plans = [each for each in ahead if each.kind is EventKind.YEARLY]
    # In 2010 it is open from which day the opinions held.
    assert [each.day for each in plans] == [date(year, 1, 1) for year in (2010, 2011, 2012, 2013)]
    assert {each.key for each in plans} == {"yearly-plan-of-departments"}
    autumn = calendar(zhuhai.POLICY, start=date(2013, 9, 1), end=date(2013, 10, 31))
    assert _keys(autumn, EventKind.YEARLY) == []


def test_the_yearly_fund_of_loudi_comes_round() -> None:
    ahead = calendar(loudi.POLICY, start=date(2020, 1, 1), end=date(2020, 12, 31))
    assert _keys(ahead, EventKind.YEARLY) == ["benefit-project-funds"]


def test_documents_begin_end_and_are_superseded() -> None:
    ahead = calendar(alxa.POLICIES, start=date(2022, 1, 1), end=date(2026, 1, 1))
    turns = [(each.kind, each.day, each.key) for each in ahead if "document" in each.kind]
    assert turns == [
        (EventKind.DOCUMENT_BEGINS, date(2022, 9, 7), "alxa"),
        (EventKind.DOCUMENT_SUPERSEDED, date(2022, 9, 7), "alxa-july"),
        (EventKind.DOCUMENT_ENDS, date(2025, 12, 31), "alxa"),
    ]


def test_a_start_of_its_own_is_an_event() -> None:
    ahead = calendar(loudi.POLICY, start=date(2015, 1, 1), end=date(2015, 1, 1))
    assert "public-service-premises" in _keys(ahead, EventKind.BEGINS)
    assert {each.as_printed for each in ahead if each.kind is EventKind.BEGINS} == {"从2015年起"}


def test_a_document_dated_only_to_the_year_is_there_on_any_day_of_it() -> None:
    (begins,) = calendar(zhuhai.POLICY, start=date(2010, 3, 1), end=date(2010, 3, 2))
    assert (begins.kind, begins.day) == (EventKind.DOCUMENT_BEGINS, Year(2010))


def test_tasks_with_a_date_are_events() -> None:
    task = Task(
        key="list",
        title=Wording("制定清单", "make the list"),
        citations=(DOCUMENT.cite("一"),),
        starts=date(2024, 1, 1),
        due=date(2024, 6, 30),
        due_as_printed="6月底前",
    )
    policy = Policy(document=DOCUMENT, standards=(), tasks=(task,))
    ahead = calendar(policy, start=date(2024, 1, 1), end=date(2024, 12, 31))
    assert [(each.kind, each.day) for each in ahead] == [
        (EventKind.BEGINS, date(2024, 1, 1)),
        (EventKind.DUE, date(2024, 6, 30)),
    ]
    assert ahead[1].as_printed == "6月底前"


def test_a_day_that_a_task_shares_with_its_norm_is_told_once() -> None:
    task = Task(
        key="see-to-it",
        title=Wording("落实", "see to it"),
        citations=(DOCUMENT.cite("一"),),
        covers=("facilities",),
        starts=date(2024, 1, 1),
        due=date(2024, 6, 30),
    )
    goal = Target(
        key="facilities",
        measure=Wording("设施", "facilities"),
        due=date(2024, 6, 30),
        citations=(DOCUMENT.cite("一"),),
    )
    policy = Policy(document=DOCUMENT, standards=(), targets=(goal,), tasks=(task,))
    first, last = date(2024, 1, 1), date(2024, 12, 31)
    ahead = calendar(policy, start=first, end=last)
    assert [(each.kind, each.key) for each in ahead] == [
        (EventKind.BEGINS, "see-to-it"),
        (EventKind.DUE, "facilities"),
    ]
    later = evolve(policy, targets=(evolve(goal, due=date(2024, 12, 31)),))
    assert _keys(calendar(later, start=first, end=last), EventKind.DUE) == [
        "see-to-it",
        "facilities",
    ]


def test_anybody_adds_events_and_they_are_sorted_in() -> None:
    promotion = Event(
        day=date(2025, 3, 1),
        kind=EventKind.PROMOTION,
        title=Wording("升至4级", "rises to grade 4"),
        key="w1",
    )
    late = evolve(promotion, day=date(2026, 3, 1))
    ahead = calendar(
        (ordos.POLICY, dachong.POLICY),
        start=date(2025, 1, 1),
        end=date(2025, 12, 31),
        more=[late, promotion],
    )
    assert ahead[0] == promotion
    assert late not in ahead


def test_promotions_of_workers_are_events_and_a_lower_grade_is_none() -> None:
    hired = Worker(key="w1", post=Post.STAFF, service=[Period("2016-03-01")])
    moves = promotions(hired, THREE_POST_EIGHTEEN_GRADE, until=date(2026, 12, 31))
    first, *later = moves.changes
    down = evolve(moves, changes=(evolve(first, before=first.grade, grade=first.before), *later))
    events = promotion_events(moves)
    assert [(each.day, each.key) for each in events] == [
        (date(2019, 3, 1), "w1"),
        (date(2022, 3, 1), "w1"),
        (date(2025, 3, 1), "w1"),
    ]
    assert events[2].title == Wording("w1由3级升至4级", "w1 rises from grade 3 to grade 4")
    assert promotion_events([down]) == events[1:]
    year = calendar(ordos.POLICY, start=date(2025, 1, 1), end=date(2025, 12, 31), more=events)
    assert _keys(year, EventKind.PROMOTION) == ["w1"]


def test_events_are_in_order_and_a_year_stands_after_its_last_day() -> None:
    ahead = calendar(BUILTIN, start=date(2010, 1, 1), end=date(2030, 12, 31))
    days = [each.day.last if isinstance(each.day, Year) else each.day for each in ahead]
    assert days == sorted(days)
    for earlier, later in pairwise(ahead):
        if isinstance(earlier.day, Year) and not isinstance(later.day, Year):
            assert earlier.day.last < later.day


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(InvalidValueError):
        calendar(BUILTIN, start=date(2025, 2, 1), end=date(2025, 1, 31))
    with pytest.raises(InvalidValueError):
        calendar(BUILTIN, start="today", end=date(2025, 1, 31))  # type: ignore[arg-type]
