"""Scalars in plain form: numbers, dates, quantities and ranges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from types import NoneType
from typing import Any, get_args

import attrs
from cattrs import Converter

from community_governance.calendars import Day, Year, as_date, parse_day, plain_day
from community_governance.errors import (
    InvalidValueError,
    NotFoundError,
    WrongDimensionError,
    shown,
)
from community_governance.model.findings import Number
from community_governance.units import HOUSE_UNITS, Quantity, Range, number, plain, read

__all__ = ["plain_range", "plain_value", "read_range", "register_scalars", "spoken"]

_RANGE_FIELDS = tuple(field.name for field in attrs.fields(Range))


def register_scalars(converter: Converter) -> None:
    """Teach a converter the plain form of numbers, dates, quantities and ranges."""
    kinds: tuple[tuple[Any, Callable[[object], Any], Callable[[Any], Any]], ...] = (
        (date, as_date, date.isoformat),
        (Year, _read_day, plain_day),
        (Decimal, _read_decimal, number),
        (Quantity, _read_quantity, _plain_quantity),
        (Range, read_range, plain_range),
    )
    converter.register_structure_hook(str, _read_text)
    for plain_kind in (bool, int):
        converter.register_structure_hook(plain_kind, _read_as_is)
    for kind, read_as, write_as in kinds:
        converter.register_structure_hook(kind, _taking_no_type(read_as))
        converter.register_unstructure_hook(kind, write_as)
    # A union may also be written with None; what is not known stays so.
    unions: tuple[tuple[Any, Callable[[object], Any], Callable[[Any], Any]], ...] = (
        (Day, _read_day, _plain_day_or_none),
        (Number, _read_number, plain_value),
        (Quantity | Range, _read_amount, plain_value),
    )
    for union, read_as, write_as in unions:
        is_it = _is_union_of(frozenset(get_args(union)))
        converter.register_structure_hook_func(is_it, _or_none(read_as))
        converter.register_unstructure_hook_func(is_it, write_as)


_EXPECTED: dict[type, tuple[str, str]] = {
    str: ("expected a text", "应为文本"),
    bool: ("expected true or false", "应为真或假"),
    int: ("expected a whole number", "应为整数"),
}


def _read_as_is(value: object, kind: type) -> Any:
    """Take a value of the very type: no number is a text, no text a flag, no flag a number."""
    if type(value) is not kind:
        raise InvalidValueError(shown(value), *_EXPECTED[kind])
    return value


def _read_text(value: object, kind: type) -> Any:
    """Take a text, or the printed value of an enumeration: its classes are texts as well."""
    if not issubclass(kind, Enum):
        return _read_as_is(value, kind)
    members = {str(member.value): member for member in kind}
    key = value if isinstance(value, str) else shown(value)
    if key not in members:
        raise NotFoundError(spoken(kind), key, tuple(members))
    return members[key]


def spoken(kind: type) -> str:
    """Return a class name as words: ``FundKind`` is a fund kind."""
    return "".join(f" {c.lower()}" if c.isupper() else c for c in kind.__name__).strip()


def _is_union_of(members: frozenset[type]) -> Callable[[object], bool]:
    return lambda kind: frozenset(get_args(kind)) - {NoneType} == members


def _taking_no_type(read_as: Callable[[Any], Any]) -> Any:
    return lambda value, _type: read_as(value)


def _or_none(read_as: Callable[[Any], Any]) -> Any:
    """Let None stay None where the union has it."""

    def structure(value: Any, union: Any) -> Any:
        return None if value is None and NoneType in get_args(union) else read_as(value)

    return structure


def _plain_day_or_none(day: Day | None) -> str | None:
    return None if day is None else plain_day(day)


def _read_day(value: object) -> Day:
    return value if isinstance(value, date | Year) else parse_day(str(value))


def _read_decimal(value: object) -> Decimal:
    if isinstance(value, int | str | Decimal) and not isinstance(value, bool):
        try:
            number_read = Decimal(value)
        except InvalidOperation:
            number_read = Decimal("NaN")
        if number_read.is_finite():
            return number_read
    raise InvalidValueError(
        shown(value), 'expected a decimal such as "0.5"', '应为小数，例如 "0.5"'
    )


def _read_number(value: object) -> Number:
    if isinstance(value, Mapping | Range):
        return read_range(value)
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return value if is_whole else _read_decimal(value)  # type: ignore[return-value]  # an int


def _read_quantity(value: object) -> Quantity:
    """Return a quantity from a written amount that names its unit."""
    found = value if isinstance(value, Quantity) else read(value)
    if not isinstance(found, Quantity) or not any(map(found.is_in, HOUSE_UNITS)):
        raise InvalidValueError(
            shown(value),
            'expected an amount with its unit, such as "420 m²"',
            '应为带单位的数量，例如 "420 m²"',
        )
    return found


def _read_amount(value: object) -> Quantity | Range:
    return read_range(value) if isinstance(value, Mapping | Range) else _read_quantity(value)


def read_range(value: object) -> Range:
    """Return a range from ``{"low": …, "high": …}``; an end that is left out is not known.

    Raises:
        InvalidValueError: where it is no mapping, or its ends are no numbers.
        NotFoundError: for a field that a range has not.
    """
    if isinstance(value, Range):
        return value
    if not isinstance(value, Mapping):
        raise InvalidValueError(
            shown(value),
            'expected a range such as {"low": 1400, "high": 1600}',
            '应为区间，例如 {"low": 1400, "high": 1600}',
        )
    for name in value:
        if name not in _RANGE_FIELDS:
            raise NotFoundError("field", str(name), _RANGE_FIELDS)
    return Range(**{"low": None, "high": None, **value})


def _house_unit(quantity: Quantity) -> str | None:
    """Return the house unit of a quantity; a unit of the same dimension has that house unit."""
    for unit in HOUSE_UNITS:
        if quantity.is_in(unit):
            return unit
    return next((unit for unit in HOUSE_UNITS if quantity.is_compatible_with(unit)), None)


def _plain_quantity(quantity: Quantity) -> str:
    unit = _house_unit(quantity)
    if unit is None:
        raise WrongDimensionError(f"{quantity:~P}", ", ".join(HOUSE_UNITS))
    return plain(quantity, unit)


def plain_range(value: Range) -> dict[str, str]:
    """Return a range as an object with the ends that are known, and its unit."""
    ends = {"low": value.low, "high": value.high, "near": value.near}
    shown = {name: number(end) for name, end in ends.items() if end is not None}
    return shown if value.unit is None else shown | {"unit": value.unit}


def plain_value(value: object) -> object:
    """Return a number, quantity, range or tuple in plain form, and anything else as it is."""
    match value:
        case Range():
            return plain_range(value)
        case Quantity():
            return _plain_quantity(value)
        case Decimal():
            return number(value)
        case tuple():
            return list(value)
        case _:
            return value
