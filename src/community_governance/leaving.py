"""Whether a worker's appraisals end the post, and by which way out.

A year counts as appraised once it is over: on a day only the years before its year are read.
Which of the ways out a text names is for whom, it does not say. By their nature a recall (罢免)
is of who was elected, an end of contract (解聘) of who was hired by contract; to resign (责令辞职)
both can be told. Where the footing is not known, every way that the text names stays open.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from community_governance.calendars import as_date
from community_governance.crediting import Notes
from community_governance.errors import NotFoundError, shown
from community_governance.model.pay import (
    Exit,
    ExitDecision,
    ExitRule,
    GapCode,
    PayScheme,
    StepCode,
    TriggeredExit,
)
from community_governance.model.vocabulary import Wording
from community_governance.model.workers import APPRAISAL_WORDS, Appraisal, Engagement, Worker

__all__ = ["ExitRules", "exits"]

ExitRules: TypeAlias = PayScheme | ExitRule | Iterable[PayScheme | ExitRule]
"""Where rules on leaving come from: a scheme that has some, a rule, or several of either."""

# By the footing a worker serves on: the ways out that cannot be meant.
_CLOSED: dict[Engagement, frozenset[Exit]] = {
    Engagement.ELECTED: frozenset({Exit.CONTRACT_ENDED}),
    Engagement.CONTRACT: frozenset({Exit.RECALLED}),
    Engagement.ESTABLISHMENT: frozenset({Exit.RECALLED}),
    Engagement.PUBLIC_WELFARE: frozenset({Exit.RECALLED}),
}
_READING = Wording(
    "文件并列各退出方式，未写明各适用于谁；按罢免针对选举产生者、解聘针对聘用者理解",
    "the text names the ways out side by side and not for whom each is; a recall is read as of "
    "the elected, an end of contract as of the hired",
)


def _rules(given: object) -> tuple[ExitRule, ...]:
    match given:
        case PayScheme():
            return given.exits
        case ExitRule():
            return (given,)
        case Iterable() if not isinstance(given, str):
            return tuple(rule for each in given for rule in _rules(each))
        case _:
            raise NotFoundError("exit rule", shown(given))


def _longest_run(years: list[int]) -> tuple[int, ...]:
    """Return the longest stretch of years that follow one another; of several the last."""
    best: list[int] = []
    run: list[int] = []
    for year in sorted(years):
        run = [*run, year] if run and year == run[-1] + 1 else [year]
        if len(run) >= len(best):
            best = run
    return tuple(best)


def exits(worker: Worker, rules: ExitRules, *, on: date) -> ExitDecision:
    """Return which rules on leaving a worker's appraisals meet, and the ways out that are open.

    Args:
        worker: The worker.
        rules: A scheme with rules on leaving, a rule, or several of either.
        on: The day asked about; only years that are over are read.

    Raises:
        InvalidValueError: for a day that is no date.
        NotFoundError: for what is no rule on leaving.

    Example:
        >>> from community_governance.model.workers import AppraisalClass
        >>> from community_governance.policies import loudi
        >>> failed = [Appraisal(year, AppraisalClass.NOT_COMPETENT) for year in (2020, 2021)]
        >>> elected = Worker(key="w", engagement=Engagement.ELECTED, appraisals=failed)
        >>> decision = exits(elected, loudi.BASE_PAY, on=date(2022, 1, 1))
        >>> [str(way) for way in decision.triggered[0].exits]
        ['told-to-resign', 'recalled']
    """
    day, kept, notes = as_date(on), _rules(rules), Notes()
    if worker.appraisals is None:
        notes.lack(GapCode.APPRAISALS_UNKNOWN)
    if not kept:
        notes.lack(GapCode.NO_EXIT_RULE)
    over: list[Appraisal] = [each for each in worker.appraisals or () if each.year < day.year]
    closed = frozenset() if worker.engagement is None else _CLOSED[worker.engagement]
    found: list[TriggeredExit] = []
    for rule in kept:
        years = _longest_run([each.year for each in over if each.result is rule.result])
        word, source = APPRAISAL_WORDS[rule.result], rule.citations[0]
        notes.say(
            StepCode.IN_A_ROW, number=len(years), per=rule.in_a_row, word=word, citation=source
        )
        if len(years) >= rule.in_a_row:
            ways = tuple(way for way in rule.exits if way not in closed)
            found.append(TriggeredExit(rule=rule, years=years, exits=ways))
            if len(rule.exits) > 1:
                notes.say(StepCode.READING, word=_READING)
            if rule.reading is not None:
                notes.say(StepCode.READING, word=rule.reading)
    return ExitDecision(
        worker=worker.key,
        on=day,
        triggered=tuple(found),
        steps=tuple(notes.steps),
        gaps=tuple(notes.gaps),
    )
