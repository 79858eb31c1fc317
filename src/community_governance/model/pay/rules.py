"""How a grade comes about: bands, counted years, and what else counts.

Each rule is a part of a scheme by itself, with its own source, so that a scheme can be put
together from what is known, and what no source says stays *no rule given*.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from attrs import converters, field, validators

from community_governance.calendars import as_date
from community_governance.errors import DuplicateKeyError, InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.pay.ladders import check_never_falls
from community_governance.model.sources import Citation, check_cited, citations_of
from community_governance.model.strict import strict
from community_governance.model.vocabulary import AwardKind, Post, Wording
from community_governance.model.workers import AppraisalClass, EducationLevel, QualificationLevel

__all__ = [
    "AppraisalEffect",
    "AppraisalRule",
    "AwardCredit",
    "AwardRule",
    "Band",
    "Breaks",
    "CountsFrom",
    "Credit",
    "EducationCredit",
    "EducationRule",
    "PriorService",
    "Progression",
    "QualificationCredit",
    "QualificationRule",
    "Recount",
    "YearReckoning",
    "is_positive",
]

T = TypeVar("T")


def _unlike(kind: str, items: tuple[T, ...], keys: Iterable[object]) -> tuple[T, ...]:
    seen: set[object] = set()
    for key in keys:
        if key in seen:
            raise DuplicateKeyError(kind, str(key))
        seen.add(key)
    return items


def _check_count(least: int, value: int, en: str, zh: str) -> None:
    if type(value) is not int or value < least:
        raise InvalidValueError(str(value), en, zh)


def is_positive(_rule: object, _attribute: object, value: int) -> None:
    """Refuse what is no whole number above zero."""
    _check_count(1, value, "expected a whole number above zero", "应为大于零的整数")


def _is_count(_rule: object, _attribute: object, value: int) -> None:
    _check_count(0, value, "expected a whole number, zero or more", "应为不小于零的整数")


def _date(value: date | str) -> date:
    return as_date(value)


def _posts(items: Iterable[Post]) -> tuple[Post, ...]:
    return tuple(items)


class CountsFrom(StrEnum):
    """From which grade years count: from the lowest of the post's band, or of the whole ladder."""

    BAND_FLOOR = "band-floor"
    LADDER = "ladder"


@frozen(cache_hash=True, field_transformer=strict)
class Band:
    """The grades that a post may reach.

    Attributes:
        post: The post.
        lowest: Its lowest grade.
        highest: Its highest grade.
        covers: Other posts graded with it, where the scheme says so.

    Raises:
        InvalidValueError: where the grades are out of order or below 1.
    """

    post: Post
    lowest: int = field(validator=is_positive)
    highest: int = field(validator=is_positive)
    covers: tuple[Post, ...] = field(default=(), converter=_posts)

    def __attrs_post_init__(self) -> None:
        if self.lowest > self.highest:
            raise InvalidValueError(
                f"{self.lowest} to {self.highest}",
                "a band starts with its lowest grade",
                "等级范围应先写最低级",
            )


class YearReckoning(StrEnum):
    """How years are counted.

    COMPLETE: a grade for each so many complete years, on the day they are complete (满三年).
    BEGUN: a part of a year counts as a year, and up to so many years are one grade
    (三年及以下为一级, 不满一年按一年计); so the grade rises when the next year has begun.
    """

    COMPLETE = "complete"
    BEGUN = "begun"


class Breaks(StrEnum):
    """What a break in service does: its days are not counted, or the count starts anew after it."""

    NOT_COUNTED = "not-counted"
    RESTART = "restart"


@frozen(cache_hash=True, field_transformer=strict)
class Recount:
    """The one day of the year on which years are recounted, such as 1 January."""

    month: int
    day: int

    def __attrs_post_init__(self) -> None:
        try:
            date(2023, self.month, self.day)  # a common year: every year has the day
        except (ValueError, TypeError):
            raise InvalidValueError(
                f"{self.month}-{self.day}",
                "expected a day that every year has",
                "应为每年都有的日期",
            ) from None


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Progression:
    """How counted years become grades.

    Attributes:
        every: So many counted years are one grade.
        citations: Where it stands.
        after: Years that come before any grade is gained: 5, then one grade for each two more.
        since: First day that counts, where the source says so; earlier service does not.
        reckoning: Whether complete or begun years count.
        recount: The day of the year on which years are recounted; None for the day they complete.
        breaks: What a break does, or None where no rule is given: then only days served count.
        reading: What was assumed beyond the text.
    """

    every: int = field(validator=is_positive)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    after: int = field(default=0, validator=_is_count)
    since: date | None = field(default=None, converter=converters.optional(_date))
    reckoning: YearReckoning = YearReckoning.COMPLETE
    recount: Recount | None = None
    breaks: Breaks | None = None
    reading: Wording | None = None

    def grades(self, years: int) -> int:
        """Return how many grades so many years make; years as they are reckoned here."""
        return max(years - self.first_grade_at + self.every, 0) // self.every

    @property
    def first_grade_at(self) -> int:
        """How many years make the first grade; years as they are reckoned here."""
        begun = 1 if self.reckoning is YearReckoning.BEGUN else 0
        return self.after + begun + self.every


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class PriorService:
    """How service before the scheme's first day becomes grades, where that differs.

    From the scheme's first day on years are counted anew, by its progression.
    """

    years_per_grade: int = field(validator=is_positive)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)


@frozen(cache_hash=True, field_transformer=strict)
class Credit:
    """What something counts for: grades, or years as if served."""

    grades: int = field(default=0, validator=_is_count)
    years: int = field(default=0, validator=_is_count)


@frozen(cache_hash=True, field_transformer=strict)
class EducationCredit:
    """What a level of education counts for.

    Attributes:
        level: The level.
        both: With the diploma and the degree.
        one: With only one of them; None where no rule is given for that.
    """

    level: EducationLevel
    both: Credit
    one: Credit | None = None


def _education(items: Iterable[EducationCredit]) -> tuple[EducationCredit, ...]:
    kept = tuple(items)
    return _unlike("education level", kept, (item.level for item in kept))


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class EducationRule:
    """What education counts for; only the best counts.

    A level that is not listed has no rule.
    """

    credits: tuple[EducationCredit, ...] = field(converter=_education)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    reading: Wording | None = None

    def credit(self, level: EducationLevel) -> EducationCredit | None:
        """Return what is said of a level, or None."""
        return next((each for each in self.credits if each.level is level), None)


@frozen(cache_hash=True, field_transformer=strict)
class QualificationCredit:
    """How many grades a level of the social-work qualification counts for."""

    level: QualificationLevel
    grades: int = field(validator=_is_count)


def _qualifications(items: Iterable[QualificationCredit]) -> tuple[QualificationCredit, ...]:
    kept = tuple(items)
    return _unlike("qualification level", kept, (item.level for item in kept))


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class QualificationRule:
    """How many grades a social-work qualification counts for; the highest only, never the sum.

    Attributes:
        credits: One for each level.
        citations: Where it stands.
        appointed: Whether it counts only once appointed to a post for it.
        reading: What was assumed beyond the text.

    Raises:
        InvalidValueError: where a better title counts for less.
    """

    credits: tuple[QualificationCredit, ...] = field(converter=_qualifications)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    appointed: bool = False
    reading: Wording | None = None

    def __attrs_post_init__(self) -> None:
        ranks = list(QualificationLevel)
        ordered = sorted(self.credits, key=lambda each: ranks.index(each.level))
        check_never_falls(
            (each.grades for each in ordered),
            "a better title is never worth less",
            "职业资格越高提级不得越少",
        )


@frozen(cache_hash=True, field_transformer=strict)
class AwardCredit:
    """How many grades an award counts for; None where the print is cut off."""

    kind: AwardKind
    grades: int | None = field(validator=validators.optional(_is_count))


def _awards(items: Iterable[AwardCredit]) -> tuple[AwardCredit, ...]:
    kept = tuple(items)
    return _unlike("award", kept, (item.kind for item in kept))


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class AwardRule:
    """How many grades an award counts for; the best only."""

    credits: tuple[AwardCredit, ...] = field(converter=_awards)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)


@frozen(cache_hash=True, field_transformer=strict)
class AppraisalEffect:
    """What a class of the yearly appraisal does.

    Attributes:
        result: The class.
        counts: Whether the year counts toward grades; None where the source does not say.
        pays: Whether the year's performance pay is paid; None where the source does not say.
    """

    result: AppraisalClass
    counts: bool | None = None
    pays: bool | None = None


def _effects(items: Iterable[AppraisalEffect]) -> tuple[AppraisalEffect, ...]:
    kept = tuple(items)
    return _unlike("appraisal class", kept, (item.result for item in kept))


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class AppraisalRule:
    """What each class of the yearly appraisal does.

    A year that does not count stands still from 1 January to 31 December.
    """

    effects: tuple[AppraisalEffect, ...] = field(converter=_effects)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    reading: Wording | None = None

    def effect(self, result: AppraisalClass) -> AppraisalEffect | None:
        """Return what is said of a class, or None."""
        return self._effect_of.get(result)

    @cached_property
    def _effect_of(self) -> dict[AppraisalClass, AppraisalEffect]:
        return {each.result: each for each in self.effects}

    @property
    def taken_out(self) -> frozenset[AppraisalClass]:
        """The classes whose year does not count toward grades."""
        return self._taken_out

    @cached_property
    def _taken_out(self) -> frozenset[AppraisalClass]:
        return frozenset(each.result for each in self.effects if each.counts is False)
