"""Demands: amounts, bounds, tests and their joins, checked for dimension when they are made.

An *amount* is a fixed number, a rate per something, a share of something, or a clamped rate.
A *bound* says how a fact must stand to an amount or to a set of words.
A *test* joins a fact and a bound; `AllOf` and `AnyOf` join tests.

Dimensions are compared here, before any number is looked at:
square meters per person cannot be asked of square meters per household.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from attrs import field

from community_governance.errors import DuplicateKeyError, InvalidValueError, WrongDimensionError
from community_governance.immutable import frozen
from community_governance.model.facts import GRIDS, Fact, FactKind
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Word
from community_governance.units import Quantity, grids, magnitude

__all__ = [
    "About",
    "AllOf",
    "Amount",
    "AnyOf",
    "AtLeast",
    "AtMost",
    "Bound",
    "Clamped",
    "Demand",
    "Exactly",
    "Fixed",
    "Includes",
    "Only",
    "Rate",
    "Rounding",
    "Share",
    "Test",
    "basis_of",
    "number_of_grids",
    "rounding_of",
    "tests_of",
]


class Rounding(StrEnum):
    """How a count that comes out in parts is made whole: 10.8 workers."""

    UP = "up"
    DOWN = "down"
    NEAREST = "nearest"
    NONE = "none"


@frozen(cache_hash=True, field_transformer=strict)
class Fixed:
    """A fixed amount, such as 400 m²."""

    amount: Quantity


@frozen(cache_hash=True, field_transformer=strict)
class Rate:
    """So much for each so many: 30 m² per 100 households, of the fact ``basis``.

    Attributes:
        amount: So much.
        per: For each so many.
        basis: Of what.
        rounding: How a count is made whole, where the text or a reading says;
            where neither does, what is asked rounds up, and a ceiling down. Halves round up.

    Raises:
        WrongDimensionError: where ``per`` is not in the dimension of ``basis``.
        InvalidValueError: where ``per`` is not above zero.
    """

    amount: Quantity
    per: Quantity
    basis: Fact
    rounding: Rounding | None = None

    def __attrs_post_init__(self) -> None:
        _agree(self.per, self.basis.unit)
        if self.per.magnitude <= 0:
            raise InvalidValueError(
                f"{self.per:~P}", "a rate is per a positive amount", "比率的基数应大于零"
            )


@frozen(cache_hash=True, field_transformer=strict)
class Share:
    """A percentage of another fact: 20 percent of the public space."""

    percent: Decimal
    of: Fact

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.percent <= 100:  # noqa: PLR2004  (percent)
            raise InvalidValueError(
                str(self.percent), "a share lies between 0 and 100", "占比应在 0 与 100 之间"
            )


@frozen(cache_hash=True, field_transformer=strict)
class Clamped:
    """A rate held between two amounts: one worker per 200 households, but 5 to 9.

    Raises:
        WrongDimensionError: where an end is not in the dimension of the rate's amount.
        InvalidValueError: where the low end lies above the high end.
    """

    rate: Rate
    low: Quantity
    high: Quantity

    def __attrs_post_init__(self) -> None:
        for end in (self.low, self.high):
            if not end.is_compatible_with(self.rate.amount):
                raise WrongDimensionError(f"{end:~P}", f"{self.rate.amount.units:~P}")
        if self.low > self.high:
            raise InvalidValueError(
                f"{self.low:~P}, {self.high:~P}",
                "the low end lies above the high end",
                "下限高于上限",
            )


Amount = Fixed | Rate | Share | Clamped


@frozen(cache_hash=True, field_transformer=strict)
class AtLeast:
    """The fact reaches the amount; the line itself is enough."""

    amount: Amount


@frozen(cache_hash=True, field_transformer=strict)
class AtMost:
    """The fact does not pass the amount; the line itself is allowed."""

    amount: Amount


@frozen(cache_hash=True, field_transformer=strict)
class Exactly:
    """The fact is the amount."""

    amount: Amount


@frozen(cache_hash=True, field_transformer=strict)
class About:
    """The fact is about the amount; without a tolerance only the exact number is known to do."""

    amount: Amount


def _joined(parts: Iterable[Demand]) -> tuple[Demand, ...]:
    return tuple(parts)


def _several(items: Iterable[Word]) -> tuple[Word, ...]:
    return tuple(items)


def _no_duplicates(_instance: object, _attribute: object, items: tuple[Word, ...]) -> None:
    keys = [item.key for item in items]
    for key in keys:
        if keys.count(key) > 1:
            raise DuplicateKeyError("word", key)


@frozen(cache_hash=True, field_transformer=strict)
class Includes:
    """The fact holds all these words, and may hold more."""

    items: tuple[Word, ...] = field(converter=_several, validator=_no_duplicates)


@frozen(cache_hash=True, field_transformer=strict)
class Only:
    """The fact holds no word but these."""

    items: tuple[Word, ...] = field(converter=_several, validator=_no_duplicates)


Bound = AtLeast | AtMost | Exactly | About | Includes | Only


@frozen(cache_hash=True, field_transformer=strict)
class Test:
    """One fact and how it must stand.

    Raises:
        WrongDimensionError: where the amount cannot be compared with the fact.
    """

    fact: Fact
    bound: Bound

    __test__ = False  # a noun of the model, not a case for pytest

    def __attrs_post_init__(self) -> None:
        match self.bound:
            case Includes() | Only():
                if self.fact.kind is not FactKind.WORDS:
                    raise WrongDimensionError(self.fact.key, "a set of words")
            case AtLeast(amount) | AtMost(amount) | Exactly(amount) | About(amount):
                for fact in (self.fact, *basis_of(self)):
                    if fact.kind is FactKind.WORDS:
                        raise WrongDimensionError(fact.key, "a number")
                _check_amount(amount, self.fact)
            case _:  # pragma: no cover
                assert_never(self.bound)


@frozen(cache_hash=True, field_transformer=strict)
class AllOf:
    """Every part must hold."""

    parts: tuple[Demand, ...] = field(converter=_joined)

    def __attrs_post_init__(self) -> None:
        _has_parts(self.parts)


@frozen(cache_hash=True, field_transformer=strict)
class AnyOf:
    """One part is enough."""

    parts: tuple[Demand, ...] = field(converter=_joined)

    def __attrs_post_init__(self) -> None:
        _has_parts(self.parts)


Demand = Test | AllOf | AnyOf


def _has_parts(parts: tuple[Demand, ...]) -> None:
    if len(parts) < 2:  # noqa: PLR2004  (a join of one is the one)
        raise InvalidValueError(
            f"{len(parts)} part(s)", "a join has two parts or more", "组合条件至少有两项"
        )


def _agree(quantity: Quantity, unit: str) -> None:
    """Raise `WrongDimensionError` unless the quantity can be counted in the unit."""
    magnitude(quantity, unit)


def _check_amount(amount: Amount, fact: Fact) -> None:
    rate = amount.rate if isinstance(amount, Clamped) else amount
    if isinstance(rate, Rate) and rate.rounding is not None and not fact.is_counted:
        raise InvalidValueError(fact.key, "only a count is rounded", "只有计数才取整")
    match amount:
        case Fixed(quantity) | Rate(quantity):
            _agree(quantity, fact.unit)
        case Share(_, of):
            if of.unit != fact.unit:
                raise WrongDimensionError(f"% of {of.key} ({of.unit})", fact.unit)
        case Clamped(rate, low, high):
            for quantity in (rate.amount, low, high):
                _agree(quantity, fact.unit)
        case _:  # pragma: no cover
            assert_never(amount)


def tests_of(demand: Demand) -> tuple[Test, ...]:
    """Return the tests of a demand, left to right, however deeply they are joined."""
    match demand:
        case Test():
            return (demand,)
        case AllOf(parts) | AnyOf(parts):
            return tuple(test for part in parts for test in tests_of(part))
        case _:  # pragma: no cover
            assert_never(demand)


def basis_of(test: Test) -> tuple[Fact, ...]:
    """Return the fact that the amount of a test depends on: none or one."""
    match test.bound:
        case Includes() | Only():
            return ()
        case AtLeast(amount) | AtMost(amount) | Exactly(amount) | About(amount):
            match amount:
                case Fixed():
                    return ()
                case Rate(_, _, basis) | Clamped(Rate(_, _, basis)) | Share(_, basis):
                    return (basis,)
                case _:  # pragma: no cover
                    assert_never(amount)
        case _:  # pragma: no cover
            assert_never(test.bound)


def rounding_of(amount: Amount, fact: Fact, bound: Bound) -> Rounding:
    """Return how an amount asked of a fact is made whole: up, and down where it is a ceiling."""
    if not fact.is_counted:
        return Rounding.NONE
    rate = amount.rate if isinstance(amount, Clamped) else amount
    said = rate.rounding if isinstance(rate, Rate) else None
    usual = Rounding.DOWN if isinstance(bound, AtMost) else Rounding.UP
    return usual if said is None else said


def number_of_grids(demand: Demand) -> Demand:
    """Turn the size of a grid into a number: at most 300 households, at least 1 per 300.

    Raises:
        InvalidValueError: where a test is no fixed size.
    """
    match demand:
        case AllOf(parts) | AnyOf(parts):
            return type(demand)(tuple(number_of_grids(part) for part in parts))
        case Test(fact, AtLeast(Fixed(size))):
            return Test(GRIDS, AtMost(Rate(grids(1), size, fact)))
        case Test(fact, AtMost(Fixed(size))):
            return Test(GRIDS, AtLeast(Rate(grids(1), size, fact)))
        case Test(fact, Exactly(Fixed(size))):
            return Test(GRIDS, Exactly(Rate(grids(1), size, fact)))
        case Test(fact, About(Fixed(size))):
            return Test(GRIDS, About(Rate(grids(1), size, fact)))
        case Test():
            raise InvalidValueError(
                demand.fact.key,
                "only a fixed size of a grid turns into a number of grids",
                "只有固定的网格规模才能换算为网格数",
            )
        case _:  # pragma: no cover
            assert_never(demand)
