"""Payrolls and forecasts: sums that add up, and what is not known kept apart."""

from datetime import date

import pytest
from attrs import evolve

from community_governance import THREE_POST_EIGHTEEN_GRADE, Post, Worker, payroll
from community_governance.calendars import Period
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.payrolls import firsts_of_months, forecast
from community_governance.references.pay import POST_GRADE_TITLE, XIANGAN_2013
from community_governance.units import yuan, yuan_per_month

ON = date(2025, 3, 1)
A = Worker(
    key="a",
    post=Post.STAFF,
    service=[Period("2016-03-01")],
    positions=[],
    qualifications=[],
    appraisals=[],
)
B = evolve(A, key="b", post=Post.DEPUTY)
GONE = evolve(A, key="gone", service=[Period("2016-03-01", "2024-12-31")])
OPEN = evolve(A, key="open", qualifications=None)


def test_a_payroll_adds_up() -> None:
    both = payroll([A, B], POST_GRADE_TITLE, on=ON)
    assert both.monthly == yuan_per_month(2730 + 2930)
    assert [slip.worker for slip in both.slips] == ["a", "b"]


def test_who_is_not_known_is_named_and_not_taken_for_zero() -> None:
    found = payroll([A, OPEN], POST_GRADE_TITLE, on=ON)
    assert found.monthly is None
    assert found.undetermined == ("open",)
    assert found.known == yuan_per_month(2730)


def test_who_is_not_in_service_is_not_paid_and_leaves_the_total_known() -> None:
    found = payroll([A, GONE], POST_GRADE_TITLE, on=ON)
    assert found.monthly == yuan_per_month(2730)
    assert [slip.worker for slip in found.paid] == ["a"]


def test_nobody_is_paid_nothing() -> None:
    assert payroll([], POST_GRADE_TITLE, on=ON).monthly == yuan_per_month(0)


def test_a_payroll_without_money_has_no_total() -> None:
    assert payroll([A], THREE_POST_EIGHTEEN_GRADE, on=ON).monthly is None


def test_one_worker_is_a_payroll_too() -> None:
    assert payroll(A, POST_GRADE_TITLE, on=ON) == payroll([A], POST_GRADE_TITLE, on=ON)  # type: ignore[arg-type]


def test_payrolls_of_one_day_are_added() -> None:
    first, second = (payroll([each], POST_GRADE_TITLE, on=ON) for each in (A, B))
    assert (first + second).monthly == yuan_per_month(5660)
    with pytest.raises(DuplicateKeyError):
        first + first
    with pytest.raises(InvalidValueError):
        first + payroll([B], POST_GRADE_TITLE, on=date(2025, 4, 1))


def test_what_is_no_worker_and_who_stands_twice_is_refused() -> None:
    with pytest.raises(NotFoundError):
        payroll(["a"], POST_GRADE_TITLE, on=ON)  # type: ignore[list-item]
    with pytest.raises(DuplicateKeyError):
        payroll([A, A], POST_GRADE_TITLE, on=ON)


# --- forecasts ---


def test_a_month_is_paid_by_what_holds_on_its_first_day() -> None:
    # Grade 4 comes on 15 March 2025: 230 instead of 170 yuan from April on.
    late = evolve(A, service=[Period("2016-03-15")])
    found = forecast([late], POST_GRADE_TITLE, start=date(2025, 2, 1), until=date(2025, 4, 30))
    assert [str(each.on) for each in found.payrolls] == ["2025-02-01", "2025-03-01", "2025-04-01"]
    assert [each.monthly for each in found.payrolls] == [
        yuan_per_month(amount) for amount in (2670, 2670, 2730)
    ]
    assert found.total == yuan(8070)


def test_days_may_be_given_instead() -> None:
    found = forecast([A], POST_GRADE_TITLE, days=[ON, date(2025, 9, 1)])
    assert [each.on for each in found.payrolls] == [ON, date(2025, 9, 1)]


def test_a_forecast_with_one_that_is_not_known_has_no_total() -> None:
    found = forecast([A, OPEN], XIANGAN_2013, days=[ON])
    assert found.total == yuan(2440 * 2)  # which has no title wage
    unsure = forecast([A, OPEN], POST_GRADE_TITLE, days=[ON])
    assert unsure.total is None
    assert unsure.known == yuan(2730)


def test_the_first_of_each_month() -> None:
    assert firsts_of_months(date(2025, 1, 31), date(2025, 3, 1)) == (
        date(2025, 2, 1), date(2025, 3, 1),
    )  # fmt: skip
    assert firsts_of_months(date(2025, 1, 2), date(2025, 1, 31)) == ()
    assert firsts_of_months(date(2024, 12, 1), date(2025, 1, 1))[-1] == date(2025, 1, 1)
    with pytest.raises(InvalidValueError):
        firsts_of_months(date(2025, 2, 1), date(2025, 1, 1))


@pytest.mark.parametrize(
    "when",
    [
        {},
        {"days": [ON], "start": ON, "until": ON},
        {"start": ON},
        {"until": ON},
        {"days": [ON], "until": ON},
    ],
)
def test_a_forecast_is_for_days_or_for_a_time(when: dict[str, object]) -> None:
    with pytest.raises(InvalidValueError):
        forecast([A], POST_GRADE_TITLE, **when)  # type: ignore[arg-type]  # what is refused
