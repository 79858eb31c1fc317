"""What is known from records of workers: head-counts, certificates, trainings.

Every head-count names its definition, since these are different sets of people:

- *Community staff* (社区工作人员, Loudi 一·五是) include the two committees: `Worker.is_staff`.
- *Community workers* (社区工作者, Alxa 二(二)) are another set: `Worker.is_community_worker`.
- *Certified social workers* (持证社会工作者, Alxa 二(二)) hold a social-work qualification.
  They need not be on the staff, so that those on record are the fewest there can be.

Of whom a record leaves open whether he or she belongs, the number is a range.

A worker's *trainings a year* (任期内每年, Alxa 三(三)1) are the fewest in any year of the term that
is over. The year that runs says nothing yet; without a term, or a record of trainings, nothing is
known. Certificates and trainings hang on a day.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from community_governance.calendars import add_years, whole_years
from community_governance.compiling import Known
from community_governance.model.community import Community
from community_governance.model.workers import Worker
from community_governance.units import Range

__all__ = ["dated_facts", "head_counts"]


def head_counts(workers: tuple[Worker, ...]) -> dict[str, Known]:
    """Return how many of the workers on record belong to each head-count, by the key of its fact.

    Example:
        >>> head_counts((Worker(key="a", full_time=True),))["community_workers"]
        1
    """
    return {
        "staff": _number(worker.is_staff for worker in workers),
        "community_workers": _number(worker.is_community_worker for worker in workers),
    }


def _number(answers: Iterable[bool | None]) -> Known:
    given = tuple(answers)
    surely = sum(answer is True for answer in given)
    unsure = sum(answer is None for answer in given)
    return Range(surely, surely + unsure, "worker") if unsure else surely


def dated_facts(subject: object, on: date) -> dict[str, Known]:
    """Return the facts of a worker or a community that hang on a day, by their keys."""
    if isinstance(subject, Worker):
        fewest = _trainings_per_year(subject, on)
        return {} if fewest is None else {"trainings_per_year": fewest}
    if not isinstance(subject, Community) or not subject.workers:
        return {}
    certified = _certified(subject.workers, on)
    return {"certified_social_workers": Range(certified, None, "worker")} if certified else {}


def _certified(workers: tuple[Worker, ...], on: date) -> int:
    records = (worker.qualifications or () for worker in workers)
    return sum(any(each.obtained <= on for each in record) for record in records)


def _trainings_per_year(worker: Worker, on: date) -> int | None:
    if worker.trainings is None or worker.term is None or on < worker.term.start:
        return None
    start, end = worker.term.start, worker.term.end
    after = on if end is None or end >= on else end + timedelta(days=1)
    firsts = [add_years(start, years) for years in range(whole_years(start, after) + 1)]
    counts = (
        sum(first <= day < following for day in worker.trainings)
        for first, following in pairwise(firsts)
    )
    return min(counts, default=None)
