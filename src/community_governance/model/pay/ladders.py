"""What each grade is paid: coefficients on a dated base, a table, or a first amount and a step.

All are sums of money a month. A ladder never falls: who stands higher is never paid less.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeAlias, TypeVar, assert_never

from attrs import field

from community_governance.calendars import as_date
from community_governance.errors import InvalidValueError, shown
from community_governance.immutable import frozen
from community_governance.model.sources import Citation, check_cited, citations_of
from community_governance.model.strict import strict
from community_governance.quantities import clean
from community_governance.units import Quantity, amount, exact, make, number

__all__ = [
    "MONTHLY",
    "Amounts",
    "BaseAndStep",
    "Coefficients",
    "DatedBase",
    "Ladder",
    "base_on",
    "check_never_falls",
    "ladder_amount",
    "ladder_grades",
    "pay_amount",
]

T = TypeVar("T")

MONTHLY = "yuan/month"
_PAY_UNITS = (MONTHLY, "yuan/year", "yuan")


def pay_amount(value: object) -> Quantity:
    """Take a sum of money a month; one in yuan a year, or in yuan once, stays as it is.

    Raises:
        InvalidValueError: where it is no exact amount, or below zero.
        WrongDimensionError: where it is no sum of money.
    """
    if isinstance(value, str) and value.strip():
        value = Quantity(value) if not value.strip()[-1].isdigit() else value
    if isinstance(value, Quantity):
        for unit in _PAY_UNITS:
            if value.is_in(unit):
                return amount(value, unit)
    return amount(value, MONTHLY)


def _monthly(value: object) -> Quantity:
    return amount(value, MONTHLY)


def _several(values: Iterable[T]) -> Iterable[T]:
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        raise InvalidValueError(shown(values), "expected several numbers", "应为若干数值")
    return values


def _monthly_cells(values: Iterable[object]) -> tuple[Quantity | None, ...]:
    return tuple(None if value is None else amount(value, MONTHLY) for value in _several(values))


def _numbers(values: Iterable[object]) -> tuple[Decimal, ...]:
    return tuple(clean(value) for value in _several(values))


def _date(value: date | str) -> date:
    return as_date(value)


def check_never_falls(values: Iterable[Quantity | Decimal | int | None], en: str, zh: str) -> None:
    """Refuse values of which a later one is less than an earlier; unknown ones are passed over.

    Raises:
        InvalidValueError: for the first that falls; ``en`` and ``zh`` say what must not.
    """
    highest: Quantity | Decimal | int | None = None
    for value in values:
        if value is None:
            continue
        if highest is not None and value < highest:
            given = f"{_shown(value)} after {_shown(highest)}"
            raise InvalidValueError(given, en, zh)
        highest = value


def _shown(value: Quantity | Decimal | int) -> str:
    return number(value.magnitude if isinstance(value, Quantity) else Decimal(value))


def _check_some(_ladder: object, _attribute: object, values: tuple[object, ...]) -> None:
    if not values:
        raise InvalidValueError("none", "a ladder has at least one grade", "等级序列至少有一级")


@frozen(cache_hash=True, field_transformer=strict)
class DatedBase:
    """The sum that coefficients multiply, from a day on.

    Attributes:
        starts: First day it holds.
        amount: The sum a month.
        citations: Where it stands.
    """

    starts: date = field(converter=_date)
    amount: Quantity = field(converter=_monthly)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)


def _bases(items: Iterable[DatedBase]) -> tuple[DatedBase, ...]:
    return tuple(items)


# Under these names a field takes what its converter reads, number by number.
Factors: TypeAlias = tuple[Decimal, ...]
Sums: TypeAlias = tuple[Quantity | None, ...]


@frozen(cache_hash=True, field_transformer=strict)
class Coefficients:
    """A coefficient for each grade, on a base that may change from day to day.

    Attributes:
        values: One for each grade, from the first.
        bases: Each base with its first day, earliest first; none where no sum is known.

    Raises:
        InvalidValueError: where a coefficient falls or is not above zero,
            or the bases are not in the order of their days.
    """

    values: Factors = field(converter=_numbers, validator=_check_some)
    bases: tuple[DatedBase, ...] = field(default=(), converter=_bases)

    def __attrs_post_init__(self) -> None:
        check_never_falls((Decimal(0), *self.values), "coefficients never fall", "系数不得逐级降低")
        days = [base.starts for base in self.bases]
        if days != sorted(set(days)):
            raise InvalidValueError(
                ", ".join(map(str, days)), "bases stand by their first days", "基数须按起始日排列"
            )


@frozen(cache_hash=True, field_transformer=strict)
class Amounts:
    """A table: one sum a month for each grade, None where the print cannot be read.

    Raises:
        InvalidValueError: where a sum is less than one before it.
    """

    values: Sums = field(converter=_monthly_cells, validator=_check_some)

    def __attrs_post_init__(self) -> None:
        check_never_falls(self.values, "the pay of grades never falls", "各级金额不得逐级降低")


@frozen(cache_hash=True, field_transformer=strict)
class BaseAndStep:
    """A sum for the first grade, and so much more for each grade above it."""

    first: Quantity = field(converter=_monthly)
    step: Quantity = field(converter=_monthly)


Ladder = Coefficients | Amounts | BaseAndStep
"""What each grade is paid a month."""


def ladder_grades(ladder: Ladder) -> int | None:
    """Return how many grades a ladder has, or None where it goes on as far as one likes."""
    return None if isinstance(ladder, BaseAndStep) else len(ladder.values)


def base_on(ladder: Coefficients, on: date) -> DatedBase | None:
    """Return the base that holds on a day, or None where none has begun."""
    return next((base for base in reversed(ladder.bases) if base.starts <= on), None)


def ladder_amount(ladder: Ladder, grade: int, on: date) -> Quantity | None:
    """Return what a grade is paid a month, not rounded, or None where that is not known.

    Args:
        ladder: The ladder.
        grade: The grade, from 1 up to the highest of the ladder.
        on: The day, which decides on the base of coefficients.

    Example:
        >>> ladder_amount(BaseAndStep(50, 60), 12, date(2025, 1, 1))
        Quantity("710 yuan/month")
    """
    match ladder:
        case Coefficients(values):
            base = base_on(ladder, on)
            if base is None:
                return None
            with exact():
                return make(base.amount.magnitude * values[grade - 1], MONTHLY)
        case Amounts(values):
            return values[grade - 1]
        case BaseAndStep(first, step):
            with exact():
                return make(first.magnitude + step.magnitude * (grade - 1), MONTHLY)
        case _:  # pragma: no cover
            assert_never(ladder)
