"""What a worker's dated records say of a day: in service or not, in which post, for how long.

How years are counted, where a day or a year in between does not count:

- Years run from the first counted day. The n-th year is complete on the same day n years later,
  29 February as `calendars` has it, counted at once and not year by year.
- What does not count pushes every later anniversary back by just as much, in months and days:
  a break from 10 May to 20 November by 6 months and 11 days, a calendar year by one year.
- A year that an appraisal takes out (当年度不计入工作年限) stands still from 1 January to
  31 December. Hired on 1 March 2016, with 2020 taken out: six years are complete on 1 March 2023.
  An anniversary that would have fallen into the year falls a year later.
- The records are read as they stand, also for days in a year that was appraised afterwards.
  Whoever wants to know what was known on a day gives the records of that day.

The other way that is found, a recount on one day of every year, is `Progression.recount`:
what is counted stays the same, and is looked at on that day alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import MAXYEAR, date, timedelta
from itertools import pairwise
from typing import NamedTuple

from attrs import evolve

from community_governance.calendars import Period, add_months, merge_periods, whole_months
from community_governance.model.vocabulary import Post
from community_governance.model.workers import Position, Worker

__all__ = [
    "CountedYears",
    "counted_years",
    "held_positions",
    "is_in_service",
    "posts_on",
    "runs_of",
]

_DAY = timedelta(days=1)


def after(day: date) -> date:
    """Return the next day; the last day there is stays."""
    return day if day == date.max else day + _DAY


def runs_of(worker: Worker) -> tuple[Period, ...]:
    """Return the periods of service without a break between their days, in order."""
    return merge_periods(worker.service or ())


def breaks_in(runs: Iterable[Period]) -> tuple[Period, ...]:
    """Return the days between periods of service that stand in order, apart from one another."""
    return tuple(
        Period(after(run.end), following.start - _DAY)
        for run, following in pairwise(runs)
        if run.end is not None
    )


def is_in_service(worker: Worker, on: date) -> bool | None:
    """Return whether a worker serves on a day, or None where the service is not known."""
    if worker.service is None:
        return None
    return any(period.contains(on) for period in worker.service)


class _Piece(NamedTuple):
    """Days that count, and by how much the anniversaries have been pushed back before them."""

    start: date
    end: date | None
    months: int
    days: int


class CountedYears(NamedTuple):
    """Days that count toward years, with what lies between them left out."""

    pieces: tuple[_Piece, ...]

    @property
    def origin(self) -> date:
        """The first day that counts."""
        return self.pieces[0].start

    def _anniversary(self, piece: _Piece, years: int) -> date | None:
        """Return when years are complete by the shift of one piece; None beyond the calendar."""
        months = 12 * years + piece.months
        if self.origin.year + months // 12 + 1 >= MAXYEAR:
            return None
        day = add_months(self.origin, months) + timedelta(days=piece.days)
        return max(piece.start, day)

    def day_of(self, years: int) -> date | None:
        """Return the first day on which so many years are complete, or None where they never are.

        Years that are complete with the last day of a piece are so on the day after it.
        """
        for piece in self.pieces:
            day = self._anniversary(piece, years)
            if day is not None and (piece.end is None or day <= after(piece.end)):
                return day
        return None

    def years_on(self, on: date) -> int:
        """Return how many years are complete on a day."""
        return max((self._years_in(piece, on) for piece in self.pieces), default=0)

    def _years_in(self, piece: _Piece, on: date) -> int:
        if on < piece.start:
            return 0
        upto = on if piece.end is None else min(on, after(piece.end))
        months = 12 * (upto.year - self.origin.year) + upto.month - self.origin.month
        years, over = divmod(max(months - piece.months, 0), 12)
        if over and piece.days <= 28 * (over - 1):  # the anniversary lies in an earlier month
            return years
        while years > 0:
            day = self._anniversary(piece, years)
            if day is not None and day <= upto:
                break
            years -= 1
        return years

    def begun_on(self, on: date) -> int:
        """Return how many years have begun on a day: a part of a year counts as one."""
        years = self.years_on(on)
        complete = self.day_of(years)
        started = [piece for piece in self.pieces if piece.start <= on]
        if not started or complete is None:
            return 0
        end = started[-1].end
        upto = on if end is None else min(on, after(end))
        return years + 1 if complete < upto else years


def counted_years(
    periods: Iterable[Period], *, without: Iterable[int] = (), since: date | None = None
) -> CountedYears | None:
    """Return the days that count, or None where none does.

    Args:
        periods: Periods of service.
        without: Calendar years of which no day counts.
        since: First day that counts, or None for all.

    Example:
        >>> served = counted_years([Period("2016-03-01")], without=[2020])
        >>> str(served.day_of(3)), str(served.day_of(6)), served.years_on(date(2021, 1, 1))
        ('2019-03-01', '2023-03-01', 3)
    """
    kept = list(merge_periods(periods))
    if since is not None:
        kept = [_not_before(since, each) for each in kept if each.end is None or since <= each.end]
    for year in sorted(set(without)):
        kept = [rest for each in kept for rest in _without_year(each, year)]
    pieces: list[_Piece] = []
    months = days = 0
    for period in kept:
        if pieces:
            before = pieces[-1].end
            gap = after(before) if before is not None else period.start
            lost = whole_months(gap, period.start)
            months += lost
            days += (period.start - add_months(gap, lost)).days
        pieces.append(_Piece(period.start, period.end, months, days))
    return CountedYears(tuple(pieces)) if pieces else None


def _not_before(since: date, period: Period) -> Period:
    return period if since <= period.start else Period(since, period.end)


def _without_year(period: Period, year: int) -> Iterator[Period]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    if not period.overlaps(Period(first, last)):
        yield period
        return
    if period.start < first:
        yield Period(period.start, first - _DAY)
    if last < date.max and (period.end is None or period.end > last):
        yield Period(last + _DAY, period.end)


def held_positions(worker: Worker) -> tuple[Position, ...]:
    """Return the positions with the ends that follow from one another.

    A position without an end in a body ends on the day before the next one in the same body.
    """
    return tuple(_ended(each, worker.positions or ()) for each in worker.positions or ())


def _ended(position: Position, others: tuple[Position, ...]) -> Position:
    start = position.period.start
    later = [
        other.period.start
        for other in others
        if other.body == position.body and other.period.start > start
    ]
    if position.period.end is not None or not later:
        return position
    return evolve(position, period=Period(start, min(later) - _DAY))


def posts_on(worker: Worker, on: date) -> tuple[Post, ...] | None:
    """Return the posts held on a day, or None where they are not known.

    Posts of positions go before `Worker.post`, the post held now, which is undated:
    it answers only where no position has a post, or after the last of those has ended.
    """
    dated = [each for each in held_positions(worker) if each.post is not None]
    posts = [each.post for each in dated if each.post is not None and each.period.contains(on)]
    if posts:
        return tuple(dict.fromkeys(posts))
    ends = [each.period.end for each in dated]
    over = all(end is not None and end < on for end in ends)
    return (worker.post,) if worker.post is not None and over else None
