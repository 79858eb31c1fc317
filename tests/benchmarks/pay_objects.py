"""Payrolls of objects against the same written by hand in Decimal, and how the time grows.

Run ``python tests/benchmarks/pay_objects.py``: the payroll of 100,000 workers on one day, and the
forecast of 4,000 workers over 120 months, under the scheme of Xiang'an. Ratios are medians over
rounds in one run, of the time of the processor; in each round all rivals run once, in turn.
There are two rivals: a loop that makes the same slips with all their steps, of which the bar of
3 speaks, and a bare loop that keeps parts and sums and nothing of how they came about.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from math import log
from statistics import median
from time import process_time

from recording import ratios, record, sized
from rivals import pay_by_hand

from community_governance import Post, Worker, payroll
from community_governance.calendars import Period
from community_governance.model.pay import Payroll
from community_governance.model.workers import (
    Appraisal,
    AppraisalClass,
    Education,
    EducationLevel,
    Position,
)
from community_governance.payrolls import firsts_of_months, forecast
from community_governance.references.pay import XIANGAN_2013 as SCHEME
from community_governance.units import magnitude

ON = date(2026, 1, 1)
WORKERS = sized(100_000, 2_000)
FORECAST = sized(4_000, 80)
MONTHS = firsts_of_months(date(2026, 1, 1), date(2035, 12, 1))
ROUNDS = sized(3, 1)
BAR = 3


def worker(number: int) -> Worker:
    """Return a worker: one in three holds an office, one in ten has failed, some retire."""
    start = date(2002 + number % 22, number % 12 + 1, number % 28 + 1)
    ends = date(2027 + number % 9, 6, 30) if number % 5 == 0 else None
    since = date(2025, number % 12 + 1, 1)
    office = Position(body="社区居民委员会", title="主任", period=Period(since), post=Post.CHIEF)
    failed = AppraisalClass.NOT_COMPETENT if number % 10 == 0 else AppraisalClass.COMPETENT
    college = Education(level=EducationLevel.COLLEGE, diploma=date(2001, 7, 1))
    return Worker(
        key=f"w{number}", post=(Post.DEPUTY, Post.MEMBER, Post.STAFF)[number % 3],
        positions=[office] if number % 3 == 0 else [], service=[Period(start, ends)],
        education=[college] if number % 2 else [], qualifications=[], awards=[],
        appraisals=[
            Appraisal(2024, AppraisalClass.EXCELLENT),
            Appraisal(max(start.year + 1, 2018 + number % 6), failed),
        ] if start.year < 2022 else [],
    )  # fmt: skip


def seconds(run: Callable[[], object]) -> tuple[object, float]:
    gc.collect()
    start = process_time()
    made = run()
    return made, process_time() - start


def payroll_by_library(workers: Sequence[Worker]) -> Decimal:
    return magnitude(payroll(workers, SCHEME, on=ON).monthly, "yuan/month")


def payroll_with_slips(workers: Sequence[Worker]) -> Decimal:
    return magnitude(pay_by_hand.slips(workers, ON).monthly, "yuan/month")


def payroll_plainly(workers: Sequence[Worker]) -> Decimal:
    return pay_by_hand.totals(workers, ON)[1]


def forecast_by_library(workers: Sequence[Worker]) -> Decimal:
    return magnitude(forecast(workers, SCHEME, days=MONTHS).total, "yuan")


def forecast_with_slips(workers: Sequence[Worker]) -> Decimal:
    payrolls: list[Payroll] = [pay_by_hand.slips(workers, day) for day in MONTHS]
    return sum((magnitude(each.monthly, "yuan/month") for each in payrolls), Decimal(0))


def forecast_plainly(workers: Sequence[Worker]) -> Decimal:
    return sum((pay_by_hand.totals(workers, day)[1] for day in MONTHS), Decimal(0))


Way = Callable[[Sequence[Worker]], Decimal]
RIVALS = {
    "a loop in Decimal, by hand, with the same slips": "手写 Decimal 循环，工资条相同",
    "a loop in Decimal, by hand, sums only": "手写 Decimal 循环，只有金额",
}


def compared(what: tuple[str, str], ways: Sequence[Way], workers: list[Worker], per: int) -> None:
    """Print how long a slip takes beside each rival, and how time grows from a quarter on."""
    slips = len(workers) * per
    taken: list[list[float]] = [[] for _ in ways]
    growth: list[float] = []
    for _ in range(ROUNDS):
        totals = []
        for way, seconds_of in zip(ways, taken, strict=True):
            total, took = seconds(lambda way=way: way(workers))
            totals.append(total)
            seconds_of.append(took)
        assert len(set(totals)) == 1, totals
        few = seconds(lambda: ways[0](workers[: len(workers) // 4]))[1]
        growth.append(log(taken[0][-1] / few) / log(4))
    ours, *others = taken
    each = [took / slips * 1e6 for took in ours]
    print(f"{what[0]}: {median(each):.1f} µs a slip, slope {median(growth):.2f}")
    record("objects", what, ("", ""), each, unit="µs")
    slope = f"{what[0]}, slope", f"{what[1]}，增长指数（1为线性）"
    record("objects", slope, ("", ""), growth, bar=1.15, unit="")
    for (en, zh), theirs, bar in zip(RIVALS.items(), others, (BAR, None), strict=True):
        times_theirs = ratios(ours, theirs)
        record("objects", what, (en, zh), times_theirs, bar=bar)
        spent = median(theirs) / slips * 1e6
        print(f"  {median(times_theirs):.2f} × {en} ({spent:.1f} µs)")


def main() -> None:
    workers = [worker(number) for number in range(WORKERS)]
    few = workers[:2_000]
    for day in (ON, MONTHS[-1]):  # slip by slip and step by step the same
        assert payroll(few, SCHEME, on=day) == pay_by_hand.slips(few, day)
    compared(
        (f"payroll of {WORKERS:,} workers", f"{WORKERS:,}人的薪酬表"),
        (payroll_by_library, payroll_with_slips, payroll_plainly),
        workers,
        1,
    )
    compared(
        (
            f"forecast of {FORECAST:,} workers over {len(MONTHS)} months",
            f"{FORECAST:,}人{len(MONTHS)}个月的薪酬预测",
        ),
        (forecast_by_library, forecast_with_slips, forecast_plainly),
        workers[:FORECAST],
        len(MONTHS),
    )


if __name__ == "__main__":
    main()
