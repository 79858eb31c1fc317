"""Amounts and the doors by which they come in: a lenient one for ledgers, strict ones for fields.

`read` and `read_amount` take whatever a cell holds, never raise and never guess: what is not
plainly an amount is `Unread`, with the reason. `amount`, `count`, `measured` and `counted` take
what a field may hold and raise. The constructors (``square_meters(30)``) are strict as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from attrs import field

from community_governance.errors import InvalidValueError, NotFoundError, WrongDimensionError
from community_governance.immutable import frozen
from community_governance.quantities import (
    CONTEXT,
    HOUSE_UNITS,
    Quantity,
    check_unit,
    clean,
    exact,
    known,
    magnitude,
    make,
    number,
    plain,
    same_dimension,
    size_of,
)
from community_governance.written import Figures, Unread, UnreadReason, parse, text_of

# fmt: off
__all__ = [
    "CONTEXT", "HOUSE_UNITS", "Quantity", "Range", "Unread", "UnreadReason", "WrittenAmount",
    "amount", "check_unit", "communities", "compounds", "count", "counted", "exact", "grids",
    "households", "items", "magnitude", "make", "measured", "mu", "number", "percent", "persons",
    "plain", "read", "read_amount", "same_dimension", "square_kilometers", "square_meters",
    "workers", "years", "yuan", "yuan_per_month", "yuan_per_year",
]
# fmt: on


def _end(value: int | Decimal | str | None) -> Decimal | None:
    return None if value is None else clean(value)


@frozen
class Range:
    """A number known by its ends: ``Range(1400, 1600)``.

    Attributes:
        low: The least it can be; None where that is not known.
        high: The most it can be; None where that is not known.
        unit: A house unit, or None for a count, whose unit its fact knows.
        near: The printed number beside which 约, 左右, 近 or 余 stands.

    Raises:
        InvalidValueError: An end is not finite, or they are out of order.
        NotFoundError: The unit is no house unit.
    """

    low: Decimal | None = field(converter=_end)
    high: Decimal | None = field(converter=_end)
    unit: str | None = None
    near: Decimal | None = field(default=None, converter=_end)

    def __attrs_post_init__(self) -> None:
        if self.unit is not None:
            check_unit(self.unit)
        ends = [end for end in (self.low, self.near, self.high) if end is not None]
        if ends != sorted(ends):
            given = ", ".join(map(number, ends))
            raise InvalidValueError(given, "expected the low end first", "应先写下限")

    def in_unit(self, unit: str) -> Range:
        """Return the range in a house unit; a range without a unit takes it on."""
        old = self.unit or check_unit(unit)
        low, near, high = (
            end if end is None else magnitude(make(end, old), unit)
            for end in (self.low, self.near, self.high)
        )
        return Range(low, high, unit, near)


@frozen
class WrittenAmount:
    """What a text says, and the bracketed remark behind it.

    ``300（含活动室120）`` has the value 300 and the note ``含活动室120``.
    """

    text: str
    value: Quantity | Range | Unread
    note: str | None = None


def read_amount(
    text: object,
    unit: str | None = None,
    *,
    unsure: UnreadReason = UnreadReason.UNKNOWN,
    written_in: str | None = None,
) -> WrittenAmount:
    """Read what a cell holds: a text of the grammar, or a number; no cell makes this raise.

    Args:
        text: The cell.
        unit: The house unit of the column: that of the result, and of a number without a unit.
        unsure: What 暂无 stands for: not known, or none.
        written_in: The unit of a number without one, where the column has another than the
            house unit, in any spelling: ``"亩"``, ``"万元"``.

    Raises:
        NotFoundError: ``unit`` is no house unit, or ``written_in`` no unit at all.

    >>> read_amount("300（含活动室120）", "m²").value
    Quantity("300 m²")
    >>> read_amount("约1500", "household").value.near
    Decimal('1500')
    >>> read_amount("0.6", "m²", written_in="亩").value
    Quantity("400 m²")
    """
    if unit is not None:
        check_unit(unit)
    one = None if written_in is None else _one(written_in)
    if isinstance(text, str):
        said, note = parse(text, unsure)
    else:
        said, note = _cell(text), None
        text = "" if text is None else text_of(text)
    if isinstance(said, Figures):
        try:
            return WrittenAmount(text, _value(said if one is None else _in(said, one), unit), note)
        except WrongDimensionError:
            said = UnreadReason.WRONG_DIMENSION
        except InvalidValueError:  # ends out of order, or a number beyond all sizes
            said = UnreadReason.SEVERAL_NUMBERS if said.numbers[1:] else UnreadReason.TOO_LONG
    return WrittenAmount(text, Unread(text, said), note)


def read(text: object, unit: str | None = None) -> Quantity | Range | Unread:
    """Return the value that `read_amount` finds."""
    return read_amount(text, unit).value


def _one(unit: str) -> Figures:
    """Return what one of a unit is, in any spelling that a written amount has: ``1万元``."""
    text = unit.strip()
    # A unit that begins with a digit would lengthen the number before it.
    said = None if text[:1].isdecimal() else parse(f"1 {text}")[0]
    if isinstance(said, Figures) and said.side is None and len(said.numbers) == 1 and said.units[0]:
        return said
    raise NotFoundError("unit", unit, tuple(HOUSE_UNITS))


def _in(said: Figures, one: Figures) -> Figures:
    """Return the figures of a text with a unit where they name none."""
    if any(said.units):
        return said
    with exact():
        sizes = tuple(size * one.numbers[0] for size in said.numbers)
    return Figures(sizes, one.units * len(sizes), said.side)


def _cell(value: object) -> Figures | UnreadReason:
    """Return what a cell that is no text says."""
    try:
        size = clean(value)
    except InvalidValueError:
        missing = value is None or text_of(value).casefold() in {"nan", "<na>", "nat"}
        return UnreadReason.EMPTY if missing else UnreadReason.NOT_A_NUMBER
    return UnreadReason.NEGATIVE if size < 0 else Figures((size,), ((),), None)


def _value(said: Figures, unit: str | None) -> Quantity | Range:
    """Return the amount that the figures of a text are."""
    sizes: list[Decimal | None] = []
    for figure, meant in zip(said.numbers, said.units, strict=True):
        size, unit = known(figure, meant, unit)  # the second end in the unit of the first
        sizes.append(size)
    if said.side is not None:
        low = sizes[0] if said.side == "low" else None
        high = sizes[0] if said.side == "high" else None
        return Range(low, high, unit, sizes[0])
    return Range(sizes[0], sizes[1], unit) if sizes[1:] else Quantity(sizes[0], unit)


def amount(value: object, unit: str) -> Quantity:
    """Return the exact amount that a field holds, in its house unit.

    Takes a quantity of ours, or of any other registry (converted by its rules), a number in
    the house unit (a float by its shortest text), or a text of the grammar without a remark.

    Raises:
        InvalidValueError: A truth value, NaN, an infinity, a number below zero, an
            approximate or unread text.
        NotFoundError: ``unit`` is no house unit.
        WrongDimensionError: The amount does not convert to it.

    >>> amount("0.6亩", "m²")
    Quantity("400 m²")
    """
    if type(value) is Quantity and value.is_in(unit) and value.magnitude >= 0:
        return value
    quantity = _in_plain_form(value, unit)
    return make(size_of(value, unit), unit) if quantity is None else quantity


def count(value: object, unit: str) -> int:
    """Return the whole number that a field holds; takes and raises what `amount` does.

    >>> count("2,013户", "household")
    2013
    """
    if type(value) is int and 0 <= value < 10**24 and check_unit(unit):
        return value
    return _whole(size_of(value, unit))


def measured(value: object, unit: str) -> Quantity | Range:
    """Return the amount or the range of amounts that a field holds, in its house unit.

    Takes what `amount` takes, a `Range`, and a text that says one, and raises the same.
    """
    quantity = _in_plain_form(value, unit)
    if quantity is not None:
        return quantity
    said = _said(value, unit)
    return _ranged(said, unit) if isinstance(said, Range) else amount(said, unit)


def counted(value: object, unit: str) -> int | Range:
    """Return the count or the range of counts that a field holds; a range with its unit.

    Takes what `count` takes, a `Range`, and a text that says one, and raises the same.
    """
    if type(value) is int:  # as most are
        return count(value, unit)
    said = _said(value, unit)
    if not isinstance(said, Range):
        return count(said, unit)
    ranged = _ranged(said, unit)
    for end in (ranged.low, ranged.near, ranged.high):
        _whole(end or Decimal(0))
    return ranged


_PLAIN_FORM = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,12})?) ([^0-9 ]+)")


def _in_plain_form(value: object, unit: str) -> Quantity | None:
    """Return the amount that is written as `plain` does, as most are: it needs no grammar."""
    if type(value) is not str or not (said := _PLAIN_FORM.fullmatch(value)) or said[2] != unit:
        return None
    digits = said[1].rstrip("0").rstrip(".") if "." in said[1] else said[1]
    return make(Decimal(digits), unit)


def _whole(size: Decimal) -> int:
    if size != size.to_integral_value():
        raise InvalidValueError(number(size), "expected a whole number", "应为整数")
    return int(size)


def _said(value: object, unit: str) -> object:
    """Return the amount or range that a text says; all else, unread texts too, as it is."""
    if not isinstance(value, str):
        return value
    written = read_amount(value, unit)
    if not isinstance(written.value, Unread):
        return written.value if written.note is None else value
    if written.value.reason is UnreadReason.WRONG_DIMENSION:
        raise WrongDimensionError(text_of(value), unit)
    return value


def _ranged(value: Range, unit: str) -> Range:
    """Return a range of amounts in a house unit."""
    ranged = value.in_unit(unit)
    for end in (ranged.low, ranged.near, ranged.high):
        size_of(end or Decimal(0), unit)
    return ranged


def _constructor(name: str, unit: str) -> Callable[[int | Decimal | str], Quantity]:
    def construct(value: int | Decimal | str, /) -> Quantity:
        return amount(value, unit)

    construct.__name__ = construct.__qualname__ = name
    construct.__doc__ = f"Return an amount in {unit}; takes and raises what `amount` does."
    return construct


square_meters = _constructor("square_meters", "m²")
square_kilometers = _constructor("square_kilometers", "km²")
households = _constructor("households", "household")
persons = _constructor("persons", "person")
workers = _constructor("workers", "worker")
communities = _constructor("communities", "community")
grids = _constructor("grids", "grid")
items = _constructor("items", "item")
compounds = _constructor("compounds", "compound")
yuan = _constructor("yuan", "yuan")
yuan_per_month = _constructor("yuan_per_month", "yuan/month")
yuan_per_year = _constructor("yuan_per_year", "yuan/year")
percent = _constructor("percent", "%")
years = _constructor("years", "year")


def mu(value: int | Decimal | str, /) -> Quantity:
    """Return an area given in mu (2000/3 m²), in m²."""
    return amount(Quantity(value, "mu"), "m²")
