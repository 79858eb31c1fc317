"""Workers on record: who belongs to which head-count, and what hangs on a day."""

from datetime import date

import pytest
from attrs import evolve

from community_governance import Community, Post, Worker
from community_governance.calendars import Period
from community_governance.knowing import facts
from community_governance.model.workers import (
    Engagement,
    Qualification,
    QualificationLevel,
)
from community_governance.units import Range


def test_each_head_count_takes_those_it_means_and_leaves_open_who_may_belong() -> None:
    """A chief, a part-time contract, an elected member of unknown hours, and a bare record."""
    record = [
        Worker(key="a", post=Post.CHIEF, full_time=True),
        Worker(key="b", engagement=Engagement.CONTRACT, full_time=False),
        Worker(key="c", engagement=Engagement.ELECTED),
        Worker(key="d"),
    ]
    assert facts(Community(key="hope", workers=record)) == {
        "workers": 4,
        "staff": Range(3, 4, "worker"),
        "community_workers": Range(1, 3, "worker"),
    }


# --- what hangs on a day ---

OBTAINED = Qualification(level=QualificationLevel.ASSISTANT, obtained=date(2020, 9, 1))


def test_who_holds_a_qualification_is_certified_and_others_may_be_too() -> None:
    """The holder need not be on the staff, so those on record are the fewest there can be."""
    holders = [Worker(key="a", qualifications=[OBTAINED]), Worker(key="b"), Worker(key="c")]
    hope = Community(key="hope", workers=holders)
    key = "certified_social_workers"
    assert facts(hope, on=date(2020, 9, 1))[key] == Range(1, None, "worker")
    assert key not in facts(hope, on=date(2020, 8, 31))
    assert key not in facts(hope)
    assert facts(evolve(hope, certified_social_workers=3), on=date(2025, 1, 1))[key] == 3
    assert key not in facts(evolve(hope, workers=()), on=date(2025, 1, 1))


TERM = Period(date(2022, 3, 1), date(2027, 2, 28))


@pytest.mark.parametrize(
    ("on", "fewest"),
    [
        (date(2022, 2, 28), None),  # the term has not begun
        (date(2023, 2, 28), None),  # no year is over before its last day is
        (date(2023, 3, 1), 2),
        (date(2024, 2, 29), 2),
        (date(2024, 3, 1), 1),
        (date(2025, 2, 28), 1),
        (date(2025, 3, 1), 0),
        (date(2040, 1, 1), 0),  # years after the term do not count
    ],
)
def test_trainings_a_year_are_the_fewest_of_a_year_of_the_term_that_is_over(
    on: date, fewest: int | None
) -> None:
    """The years of the term begin on 1 March: two trainings, then one, then none."""
    days = ["2022-02-28", "2022-03-01", "2023-02-28", "2023-03-01", "2026-01-01", "2027-03-01"]
    worker = Worker(key="w", term=TERM, trainings=days)
    assert facts(worker, on=on).get("trainings_per_year") == fewest


def test_the_last_year_of_a_term_counts_once_it_is_over_and_none_after_it() -> None:
    worker = Worker(
        key="w",
        term=Period(date(2024, 2, 29), date(2025, 2, 27)),
        trainings=[date(2024, 6, 1)],
    )
    assert "trainings_per_year" not in facts(worker, on=date(2025, 2, 27))
    assert facts(worker, on=date(2025, 2, 28))["trainings_per_year"] == 1
    assert facts(worker, on=date(2030, 2, 28))["trainings_per_year"] == 1


def test_without_a_term_a_record_of_trainings_or_a_day_nothing_is_known_of_them() -> None:
    on = date(2025, 1, 1)
    for worker in (Worker(key="w", term=TERM), Worker(key="w", trainings=())):
        assert facts(worker, on=on) == {}
    untrained = Worker(key="w", term=TERM, trainings=())
    assert facts(untrained) == {}
    assert facts(untrained, on=on) == {"trainings_per_year": 0}
