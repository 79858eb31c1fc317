"""The pay of Xiang'an 2013 as an author of a script would write it down, in Decimal.

`totals` is the bare loop: the post, the counted years, the grade, each part, the sum of the month.
`slips` is the same with all that an answer tells: the slips of the library, step by step.
Both know the scheme beforehand, and of the records only what the workers here have: one period of
service, no 29 February, years that failed and are over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from community_governance import Post, Worker
from community_governance.calendars import Period
from community_governance.model.pay import (
    Component,
    Gap,
    GapCode,
    GradeDecision,
    PayLine,
    Payroll,
    PaySlip,
    Step,
    StepCode,
)
from community_governance.model.vocabulary import Wording
from community_governance.model.workers import APPRAISAL_WORDS, AppraisalClass
from community_governance.references.pay import XIANGAN_2013 as SCHEME
from community_governance.units import make

SINCE, EVERY, GRADES = date(2008, 3, 1), 2, 12
BASIC = list(map(Decimal, (1200, 1230, 1260, 1300, 1340, 1380, 1430, 1480, 1540, 1600, 1670, 1740)))
PAID_POSTS = "chief", "deputy", "member", "staff"
POST_WAGE = dict(zip(PAID_POSTS, map(Decimal, (1100, 900, 800, 700)), strict=True))
ALLOWANCE = dict(zip(PAID_POSTS, map(Decimal, (800, 600, 500, 400)), strict=True))
FAILED = (AppraisalClass.BASIC, AppraisalClass.NOT_COMPETENT)


class Paid(NamedTuple):
    """One worker's pay in a month."""

    worker: str
    post: str
    years: int
    grade: int
    basic: Decimal
    post_wage: Decimal
    allowance: Decimal
    monthly: Decimal


def serves(worker: Worker, on: date) -> bool:
    (period,) = worker.service
    return period.start <= on and (period.end is None or on <= period.end)


def post_on(worker: Worker, on: date) -> Post:
    post = worker.post
    for held in worker.positions:
        if held.period.start <= on and (held.period.end is None or on <= held.period.end):
            post = held.post
    return post


def years_on(worker: Worker, on: date) -> int:
    first = max(worker.service[0].start, SINCE)
    years = on.year - first.year - ((on.month, on.day) < (first.month, first.day))
    for each in worker.appraisals:
        if each.result in FAILED and first.year < each.year < on.year:
            years -= 1
    return max(years, 0)


def totals(workers: Iterable[Worker], on: date) -> tuple[list[Paid], Decimal]:
    """Return what each worker in service is paid, and the total of the month."""
    paid, total = [], Decimal(0)
    for worker in workers:
        if serves(worker, on):
            post, years = post_on(worker, on).key, years_on(worker, on)
            grade = min(1 + years // EVERY, GRADES)
            parts = BASIC[grade - 1], POST_WAGE[post], ALLOWANCE[post]
            monthly = sum(parts)
            total += monthly
            paid.append(Paid(worker.key, post, years, grade, *parts, monthly))
    return paid, total


def said(code: StepCode, **data: object) -> Step:
    return Step(code=code, **data)


# Whatever does not hang on the worker is made once.
BY_YEARS = SCHEME.progression.citations[0]
TITLE = said(StepCode.SCHEME, word=SCHEME.title, citation=SCHEME.citations[0])
START = said(StepCode.START, number=1)
NO_EDUCATION = said(StepCode.NO_RULE, word=Wording("学历学位", "education"))
NO_TITLE = said(StepCode.NO_RULE, word=Wording("社会工作职业资格", "the social-work qualification"))
IN_BAND = {
    post: said(
        StepCode.POST, word=Wording(post.zh, post.en), number=1, per=GRADES,
        citation=SCHEME.citations[0],
    )
    for post in SCHEME.posts
}  # fmt: skip
SINCE_STEP = said(StepCode.SINCE, day=SINCE, citation=BY_YEARS)
COUNTED = [said(StepCode.COUNTED_YEARS, number=years) for years in range(60)]
COME_TO = [
    said(StepCode.SERVICE_GRADES, number=years // EVERY, per=EVERY, citation=BY_YEARS)
    for years in range(60)
]
REACHED = [said(StepCode.GRADE, number=grade) for grade in range(GRADES + 1)]
BASIC_PART, *POST_PARTS = SCHEME.components


def line(part: Component, amount: Decimal) -> PayLine:
    return PayLine(component=part, amount=make(amount, "yuan/month"))


BASIC_LINES = [line(BASIC_PART, amount) for amount in BASIC]
POST_LINES = {
    post: tuple(map(line, POST_PARTS, (POST_WAGE[post], ALLOWANCE[post]))) for post in PAID_POSTS
}


def steps_to(worker: Worker, on: date, post: Post, years: int, grade: int) -> list[Step]:
    start = worker.service[0].start
    steps = [TITLE, IN_BAND[post], START]
    if worker.education != ():
        steps.append(NO_EDUCATION)
    if worker.qualifications != ():
        steps.append(NO_TITLE)
    steps.append(said(StepCode.SERVICE, period=Period(start, on)))
    if start < SINCE:
        steps.append(SINCE_STEP)
    steps += [
        said(
            StepCode.YEAR_NOT_COUNTED, number=each.year, word=APPRAISAL_WORDS[each.result],
            citation=BY_YEARS,
        )
        for each in worker.appraisals
        if each.result in FAILED and start.year <= each.year <= on.year
    ]  # fmt: skip
    steps += [COUNTED[years], COME_TO[years]]
    if 1 + years // EVERY > grade:
        steps.append(said(StepCode.HELD_TO_BAND, number=grade, per=1 + years // EVERY))
    steps.append(REACHED[grade])
    return steps


def slips(workers: Sequence[Worker], on: date) -> Payroll:
    """Return the payroll that the library makes, slip by slip and step by step."""
    made = []
    for worker in workers:
        if not serves(worker, on):
            made.append(
                PaySlip(
                    worker=worker.key, scheme=SCHEME.key, on=on, steps=(TITLE,),
                    gaps=(Gap(GapCode.NOT_IN_SERVICE),),
                )
            )  # fmt: skip
            continue
        post, years = post_on(worker, on), years_on(worker, on)
        grade = min(1 + years // EVERY, GRADES)
        decision = GradeDecision(
            worker=worker.key, scheme=SCHEME.key, on=on, post=post, grade=grade, years=years,
            steps=tuple(steps_to(worker, on, post, years, grade)),
        )  # fmt: skip
        made.append(
            PaySlip(
                worker=worker.key, scheme=SCHEME.key, on=on, post=post, decision=decision,
                lines=(BASIC_LINES[grade - 1], *POST_LINES[post.key]), steps=(TITLE,),
            )
        )  # fmt: skip
    return Payroll(on=on, slips=made)
