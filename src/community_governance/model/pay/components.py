"""What pay is made of: parts by post, grade, education, qualification, years or appraisal.

A sum in yuan a month is paid monthly, one in yuan a year yearly, one in yuan once.
None is a sum that is printed, or said to exist, and not known: it is never taken for zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from attrs import field

from community_governance.calendars import Day, as_day
from community_governance.errors import DuplicateKeyError, InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.pay.ladders import MONTHLY, Ladder, check_never_falls, pay_amount
from community_governance.model.sources import Citation, check_cited, citations_of
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Post, Wording
from community_governance.model.workers import AppraisalClass, EducationLevel, QualificationLevel
from community_governance.units import Quantity
from community_governance.units import amount as lump_amount

__all__ = [
    "AppraisalAmount",
    "AtYears",
    "Component",
    "EducationAmount",
    "Flat",
    "PayBasis",
    "PerAppraisal",
    "PerEducation",
    "PerGrade",
    "PerPost",
    "PerQualification",
    "PerYear",
    "PostAmount",
    "QualificationAmount",
    "YearsAmount",
    "sums_of",
    "unit_of",
]

T = TypeVar("T")


def _known(value: object) -> Quantity | None:
    return None if value is None else pay_amount(value)


def _lump(value: object) -> Quantity | None:
    return None if value is None else lump_amount(value, "yuan")


@frozen(cache_hash=True, field_transformer=strict)
class PostAmount:
    """What a post is paid."""

    post: Post
    amount: Quantity | None = field(converter=_known)


@frozen(cache_hash=True, field_transformer=strict)
class EducationAmount:
    """What a level of education is paid."""

    level: EducationLevel
    amount: Quantity | None = field(converter=_known)


@frozen(cache_hash=True, field_transformer=strict)
class QualificationAmount:
    """What a level of the social-work qualification is paid."""

    level: QualificationLevel
    amount: Quantity | None = field(converter=_known)


@frozen(cache_hash=True, field_transformer=strict)
class AppraisalAmount:
    """What a class of the yearly appraisal is paid."""

    result: AppraisalClass
    amount: Quantity | None = field(converter=_known)


@frozen(cache_hash=True, field_transformer=strict)
class YearsAmount:
    """What is paid, in yuan, when so many years are complete."""

    years: int
    amount: Quantity | None = field(converter=_lump)


def _once(kind: str, items: tuple[T, ...], keys: Iterable[object]) -> tuple[T, ...]:
    seen: set[object] = set()
    for key in keys:
        if key in seen:
            raise DuplicateKeyError(kind, str(key))
        seen.add(key)
    if not items:
        raise InvalidValueError("none", "at least one sum", "至少须有一项金额")
    return items


def _posts(items: Iterable[PostAmount]) -> tuple[PostAmount, ...]:
    kept = tuple(items)
    return _once("post", kept, (item.post for item in kept))


def _levels(items: Iterable[EducationAmount]) -> tuple[EducationAmount, ...]:
    kept = tuple(items)
    return _once("education level", kept, (item.level for item in kept))


def _titles(items: Iterable[QualificationAmount]) -> tuple[QualificationAmount, ...]:
    kept = tuple(items)
    return _once("qualification level", kept, (item.level for item in kept))


def _classes(items: Iterable[AppraisalAmount]) -> tuple[AppraisalAmount, ...]:
    kept = tuple(items)
    return _once("appraisal class", kept, (item.result for item in kept))


def _years(items: Iterable[YearsAmount]) -> tuple[YearsAmount, ...]:
    kept = tuple(items)
    return _once("year", kept, (item.years for item in kept))


@frozen(cache_hash=True, field_transformer=strict)
class PerPost:
    """So much for each post."""

    amounts: tuple[PostAmount, ...] = field(converter=_posts)


@frozen(cache_hash=True, field_transformer=strict)
class PerGrade:
    """So much for each grade, by a ladder."""

    ladder: Ladder


@frozen(cache_hash=True, field_transformer=strict)
class PerEducation:
    """So much for the highest level of education.

    Raises:
        InvalidValueError: where a better level is paid less.
    """

    amounts: tuple[EducationAmount, ...] = field(converter=_levels)

    def __attrs_post_init__(self) -> None:
        ranks = list(EducationLevel)
        ordered = sorted(self.amounts, key=lambda each: ranks.index(each.level))
        check_never_falls(
            (each.amount for each in ordered),
            "a better degree is never worth less",
            "学历越高待遇不得越低",
        )


@frozen(cache_hash=True, field_transformer=strict)
class PerQualification:
    """So much for the highest social-work qualification, and for that one only.

    Attributes:
        amounts: One for each level.
        appointed: Whether only who is appointed to a post for it is paid.

    Raises:
        InvalidValueError: where a better title is paid less.
    """

    amounts: tuple[QualificationAmount, ...] = field(converter=_titles)
    appointed: bool = False

    def __attrs_post_init__(self) -> None:
        ranks = list(QualificationLevel)
        ordered = sorted(self.amounts, key=lambda each: ranks.index(each.level))
        check_never_falls(
            (each.amount for each in ordered),
            "a better title is never worth less",
            "职业资格越高待遇不得越低",
        )


@frozen(cache_hash=True, field_transformer=strict)
class PerYear:
    """So much for each counted year that is complete."""

    amount: Quantity | None = field(converter=_known)


@frozen(cache_hash=True, field_transformer=strict)
class PerAppraisal:
    """So much by the class of a year's appraisal, paid when the year is over.

    Raises:
        InvalidValueError: where a better class is paid less.
    """

    amounts: tuple[AppraisalAmount, ...] = field(converter=_classes)

    def __attrs_post_init__(self) -> None:
        ranks = list(AppraisalClass)
        ordered = sorted(self.amounts, key=lambda each: -ranks.index(each.result))
        check_never_falls(
            (each.amount for each in ordered),
            "a better appraisal is never worth less",
            "考核等次越高待遇不得越低",
        )


@frozen(cache_hash=True, field_transformer=strict)
class Flat:
    """The same for everybody the component is for."""

    amount: Quantity | None = field(converter=_known)


@frozen(cache_hash=True, field_transformer=strict)
class AtYears:
    """Once, when so many years without a break are complete: at 10, 20, 30 years."""

    amounts: tuple[YearsAmount, ...] = field(converter=_years)


PayBasis = (
    PerPost | PerGrade | PerEducation | PerQualification | PerYear | PerAppraisal | Flat | AtYears
)
"""What decides how much a component is."""


_UNKNOWN_UNITS: dict[type, str] = {PerAppraisal: "yuan/year", AtYears: "yuan"}


def sums_of(basis: PayBasis) -> tuple[Quantity | None, ...]:
    """Return the sums that stand in a basis as they are written; none of a ladder."""
    match basis:
        case PerGrade():
            return ()
        case PerYear(amount) | Flat(amount):
            return (amount,)
        case _:
            return tuple(each.amount for each in basis.amounts)


def unit_of(basis: PayBasis) -> str:
    """Return the unit of the sums of a basis; where none is known, the one such sums are in."""
    known = next((each for each in sums_of(basis) if each is not None), None)
    units = (MONTHLY, "yuan/year", "yuan")
    if known is None:
        return _UNKNOWN_UNITS.get(type(basis), MONTHLY)
    return next(unit for unit in units if known.is_in(unit))


def _own_posts(items: Iterable[Post]) -> tuple[Post, ...]:
    return tuple(items)


def _one_unit(_component: object, _attribute: object, basis: PayBasis) -> None:
    unit = unit_of(basis)
    for each in sums_of(basis):
        if each is not None and not each.is_in(unit):
            raise InvalidValueError(
                f"{each:~P}", f"the sums of one component are all in {unit}", "同一项目的单位应一致"
            )


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Component:
    """One part of pay.

    Attributes:
        key: kebab-case name.
        title: What it is called, in our words.
        basis: What decides how much it is.
        citations: Where it stands; the first is its locator.
        posts: Only for these posts; empty for all.
        bodies: Only for who holds such a post in at least so many bodies at once:
            2 for who is secretary and director in one person (一肩挑).
        is_performance: Whether it is paid for performance: a failed year may forfeit it.
        starts: First day it is paid, where the source says so.
        ends: Last day it is paid.
        reading: What was assumed beyond the text.

    Raises:
        InvalidValueError: without a citation, or where its sums are not in one unit.
    """

    key: str
    title: Wording
    basis: PayBasis = field(validator=_one_unit)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    posts: tuple[Post, ...] = field(default=(), converter=_own_posts)
    bodies: int = 1
    is_performance: bool = False
    starts: Day | None = field(default=None, converter=as_day)
    ends: Day | None = field(default=None, converter=as_day)
    reading: Wording | None = None

    @property
    def unit(self) -> str:
        """The unit of its sums: yuan a month, yuan a year, or yuan once."""
        return self._unit

    @cached_property
    def _unit(self) -> str:
        return unit_of(self.basis)
