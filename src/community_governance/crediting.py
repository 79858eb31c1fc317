"""What education, a qualification and awards count for on a day; the best only, never the sum."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from attrs import define, field

from community_governance.model.pay import (
    Credit,
    EducationCredit,
    EducationRule,
    Gap,
    GapCode,
    PayScheme,
    Step,
    StepCode,
)
from community_governance.model.vocabulary import Wording
from community_governance.model.workers import (
    EDUCATION_WORDS,
    QUALIFICATION_WORDS,
    EducationLevel,
    QualificationLevel,
    Worker,
)

__all__ = [
    "Notes",
    "award_grades",
    "best_education",
    "best_title",
    "education_credit",
    "qualification_grades",
]

_NO_CREDIT = Credit()
_EDUCATION = Wording("学历学位", "education")
_QUALIFICATION = Wording("社会工作职业资格", "the social-work qualification")


@lru_cache(maxsize=1024)
def _said(code: StepCode, **data: Any) -> Step:
    return Step(code=code, **data)


@define
class Notes:
    """The steps of an answer as they are taken, and what turned out to be missing."""

    steps: list[Step] = field(factory=list)
    gaps: list[Gap] = field(factory=list)

    def say(self, code: StepCode, **data: Any) -> None:
        """Note a step; what is said of many workers alike is one step."""
        self.steps.append(Step(code=code, **data) if "period" in data else _said(code, **data))

    def lack(self, code: GapCode, of: Wording | None = None) -> None:
        """Note something missing."""
        self.gaps.append(Gap(code, of))


def _joined(word: Wording, level: Wording) -> Wording:
    return Wording(f"{word.zh}（{level.zh}）", f"{word.en} ({level.en})")


# --- education ---


def _days_by_level(worker: Worker) -> dict[EducationLevel, tuple[date | None, date | None]]:
    """Return the first day of a diploma and of a degree of each level."""
    found: dict[EducationLevel, tuple[date | None, date | None]] = {}
    for each in worker.education or ():
        diploma, degree = found.get(each.level, (None, None))
        found[each.level] = (_earlier(diploma, each.diploma), _earlier(degree, each.degree))
    return found


def _earlier(day: date | None, other: date | None) -> date | None:
    return min((each for each in (day, other) if each is not None), default=None)


def best_education(
    worker: Worker, levels: Iterable[EducationLevel], on: date
) -> tuple[EducationLevel | None, EducationLevel | None]:
    """Return the highest of some levels reached by a day, and a higher one without any date.

    A level is reached with the diploma or the degree, whichever is earlier.
    """
    days = _days_by_level(worker)
    reached = undated = None
    for level in EducationLevel:
        if level not in days or level not in set(levels):
            continue
        held = [day for day in days[level] if day is not None]
        if held and min(held) <= on:
            reached, undated = level, None
        elif not held:
            undated = level
    return reached, undated


def education_credit(
    worker: Worker, scheme: PayScheme, served: int, on: date, notes: Notes
) -> Credit:
    """Return what education counts for on a day with so many years served, and note why."""
    rule = scheme.education
    if rule is None:
        if worker.education != ():
            notes.say(StepCode.NO_RULE, word=_EDUCATION)
        return _NO_CREDIT
    if worker.education is None:
        notes.lack(GapCode.EDUCATION_UNKNOWN)
        return _NO_CREDIT
    best, best_level, best_day = _NO_CREDIT, None, None
    for level, days in _days_by_level(worker).items():
        credit, day = _credit_of(rule, level, days, on, notes)
        if scheme.worth(credit, served) > scheme.worth(best, served):
            best, best_level, best_day = credit, level, day
    if best_level is not None:
        found = {
            "word": EDUCATION_WORDS[best_level],
            "day": best_day,
            "citation": rule.citations[0],
        }
        if best.years:
            notes.say(StepCode.EDUCATION_YEARS, number=best.years, **found)
        if best.grades:
            notes.say(StepCode.EDUCATION_GRADES, number=best.grades, **found)
    return best


def _credit_of(
    rule: EducationRule,
    level: EducationLevel,
    days: tuple[date | None, date | None],
    on: date,
    notes: Notes,
) -> tuple[Credit, date | None]:
    """Return what one level counts for on a day, and since when."""
    said: EducationCredit | None = rule.credit(level)
    word = _joined(_EDUCATION, EDUCATION_WORDS[level])
    if said is None:
        notes.say(StepCode.NO_RULE, word=word, citation=rule.citations[0])
        return _NO_CREDIT, None
    if days == (None, None) and said.both != _NO_CREDIT:
        notes.lack(GapCode.EDUCATION_DATE_UNKNOWN, EDUCATION_WORDS[level])
        return _NO_CREDIT, None
    held = sorted(day for day in days if day is not None and day <= on)
    if len(held) == len(days):
        return said.both, held[-1]
    if held and said.one is None:
        notes.say(StepCode.NO_RULE, word=word, citation=rule.citations[0])
    return (said.one, held[0]) if held and said.one is not None else (_NO_CREDIT, None)


# --- qualification ---


def best_title(
    worker: Worker, levels: Iterable[QualificationLevel], on: date, *, appointed: bool
) -> tuple[QualificationLevel, date] | None:
    """Return the highest of some levels that counts on a day, and since when, or None.

    Args:
        worker: The worker.
        levels: The levels that count for something.
        on: The day.
        appointed: Whether a level counts only once appointed to a post for it.
    """
    ranks, wanted = list(QualificationLevel), set(levels)
    best: tuple[QualificationLevel, date] | None = None
    for each in worker.qualifications or ():
        days = [each.obtained]
        if appointed:
            if each.appointed is None:
                continue
            days.append(each.appointed)
        day = max(days)
        if each.level not in wanted or day > on:
            continue
        rank = (ranks.index(each.level), -day.toordinal())
        if best is None or rank > (ranks.index(best[0]), -best[1].toordinal()):
            best = (each.level, day)
    return best


def qualification_grades(worker: Worker, scheme: PayScheme, on: date, notes: Notes) -> int:
    """Return how many grades the qualification counts for on a day, and note why."""
    rule = scheme.qualification
    if rule is None:
        if worker.qualifications != ():
            notes.say(StepCode.NO_RULE, word=_QUALIFICATION)
        return 0
    if worker.qualifications is None:
        notes.lack(GapCode.QUALIFICATIONS_UNKNOWN)
        return 0
    grades = {each.level: each.grades for each in rule.credits}
    for each in worker.qualifications:
        word = QUALIFICATION_WORDS[each.level]
        if each.obtained > on:
            continue
        if each.level not in grades:
            word = _joined(_QUALIFICATION, word)
            notes.say(StepCode.NO_RULE, word=word, citation=rule.citations[0])
        elif rule.appointed and (each.appointed is None or each.appointed > on):
            notes.say(StepCode.NOT_APPOINTED, word=word, citation=rule.citations[0])
    found = best_title(worker, grades, on, appointed=rule.appointed)
    if found is None:
        return 0
    level, day = found
    notes.say(
        StepCode.QUALIFICATION_GRADES,
        number=grades[level],
        word=QUALIFICATION_WORDS[level],
        day=day,
        citation=rule.citations[0],
    )
    return grades[level]


# --- awards ---


def award_grades(worker: Worker, scheme: PayScheme, on: date, notes: Notes) -> int:
    """Return how many grades awards count for on a day, and note why."""
    rule = scheme.awards
    given = [each for each in worker.awards or () if each.given <= on]
    if rule is None:
        for each in given:
            notes.say(StepCode.NO_RULE, word=each.kind.wording)
        return 0
    if worker.awards is None:
        notes.lack(GapCode.AWARDS_UNKNOWN)
        return 0
    grades = {each.kind: each.grades for each in rule.credits}
    best, first = 0, None
    for each in sorted(given, key=lambda award: award.given):
        word = each.kind.wording
        if each.kind not in grades:
            notes.say(StepCode.NO_RULE, word=word, citation=rule.citations[0])
            continue
        counts = grades[each.kind]
        if counts is None:
            notes.lack(GapCode.AWARD_UNREADABLE, word)
        elif counts > best:
            best, first = counts, each
    if first is not None:
        notes.say(
            StepCode.AWARD_GRADES,
            number=best,
            word=first.kind.wording,
            day=first.given,
            citation=rule.citations[0],
        )
    return best
