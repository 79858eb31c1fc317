"""Quantities: exact amounts with a unit; the only module that imports pint.

- Every magnitude is a `Decimal` of at most 28 significant digits, worked out in a context of
  our own: the host's decimal context and its pint registry are neither read nor changed.
- What another library computed in floats is not trusted past its 12th digit.
- A caller's text is never seen by pint: `community_governance.written` reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from decimal import Context, Decimal, DivisionByZero, InvalidOperation, Overflow, localcontext
from functools import reduce, wraps
from numbers import Number
from operator import truediv
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Self

import pint
from attrs.exceptions import FrozenInstanceError
from pint.facets.plain import ScaleConverter, UnitDefinition
from pint.util import UnitsContainer, to_units_container

from community_governance.errors import InvalidValueError, NotFoundError, WrongDimensionError
from community_governance.written import (
    COUNTS,
    REASONS,
    SPELLINGS,
    UnreadReason,
    meanings,
    normal,
    parse,
    parse_number,
    text_of,
)

# fmt: off
__all__ = [
    "CONTEXT", "HOUSE_UNITS", "Quantity", "check_unit", "clean", "exact", "known", "magnitude",
    "make", "number", "plain", "same_dimension", "size_of",
]
# fmt: on

CONTEXT: Final = Context(prec=50, traps=[InvalidOperation, DivisionByZero, Overflow])
"""The template of the decimal context of the library; `exact` hands out copies of it."""

_MAGNITUDES = Context(prec=28, traps=[InvalidOperation, Overflow])  # by its methods only
_SIZE = 24  # powers of ten of a magnitude: its plain form is then short enough to be read

_HOME = {"mu": "m²", "hectare": "m²"}  # units that are read, and the ones their amounts are kept in
HOUSE_UNITS: Final[Mapping[str, str]] = MappingProxyType(
    {unit: text.split()[0] for unit, text in SPELLINGS.items() if unit not in _HOME}
)
"""The closed table of house units, each with its Chinese name."""

# What the registry of somebody else calls the house units that it can know.
_ABROAD = {
    "m²": "meter ** 2",
    "km²": "kilometer ** 2",
    "%": "percent",
    "year": "year",
    "month": "month",
}


def exact() -> AbstractContextManager[Context]:
    """Return the context manager inside which the library does its arithmetic."""
    return localcontext(CONTEXT)


_ZERO = Decimal(0)


class _Registry(pint.UnitRegistry):  # type: ignore[type-arg, unused-ignore]  # generic in 0.25
    """A registry of ours alone, with conversions as exact as 28 digits can be."""

    def convert(self, value: Any, *units: Any, **options: Any) -> Any:
        # A factor such as 2000/3 is rounded at its 50th digit, the result at its 28th:
        # what comes out even (0.6 mu are 400 m²) comes out exactly.
        with exact():
            return _MAGNITUDES.plus(super().convert(value, *units, **options))


class _Containers(dict[str, UnitsContainer]):
    """pint's form of each house unit."""

    def __missing__(self, unit: str) -> UnitsContainer:
        raise NotFoundError("unit", text_of(unit), tuple(HOUSE_UNITS))


# What pint is told of each unit: its symbol, and of what it is how many (a fraction).
# As text these lines would be read by pint's parser, at more than all else that is done here.
_DEFINITIONS = (
    *((unit, None, (1, 1), {f"[{unit}]": 1}) for unit in (*COUNTS, "yuan")),
    ("meter", "m", (1, 1), {"[length]": 1}),
    ("kilometer", "km", (1000, 1), {"meter": 1}),
    ("mu", None, (2000, 3), {"meter": 2}),
    ("hectare", None, (10_000, 1), {"meter": 2}),
    ("percent", "%", (1, 100), {}),
    ("month", None, (1, 1), {"[time]": 1}),
    ("year", None, (12, 1), {"month": 1}),
)
# pint's names of the house units that are spelt with signs.
_SPELT = {
    "m²": {"meter": 2},
    "km²": {"kilometer": 2},
    "%": {"percent": 1},
    "yuan/month": {"yuan": 1, "month": -1},
    "yuan/year": {"yuan": 1, "year": -1},
}


def _powers(units: Mapping[str, int]) -> UnitsContainer:
    return _REGISTRY.UnitsContainer({unit: Decimal(power) for unit, power in units.items()})


with exact():
    # pint declares the type of numbers by its default, float.
    _REGISTRY: Final = _Registry(None, non_int_type=Decimal)  # pyright: ignore[reportArgumentType]
    for _name, _symbol, (_over, _under), _of in _DEFINITIONS:
        _factor: Any = Decimal(_over) / Decimal(_under)  # to pint's annotations a float
        _unit: Any = UnitDefinition(_name, _symbol, (), ScaleConverter(_factor), _powers(_of))
        _REGISTRY.define(_unit)  # by its annotations a text
    _CONTAINERS = _Containers({u: _powers(_SPELT.get(u, {u: 1})) for u in HOUSE_UNITS})
    _DIMENSIONS = {unit: _REGISTRY.get_dimensionality(_CONTAINERS[unit]) for unit in HOUSE_UNITS}


def check_unit(unit: str) -> str:
    """Return ``unit`` if it is a house unit; raise `NotFoundError` for whatever is none."""
    try:
        _CONTAINERS[unit]
    except TypeError as error:  # plain data may bring a list as the unit
        raise NotFoundError("unit", text_of(unit), tuple(HOUSE_UNITS)) from error
    return unit


def same_dimension(unit_a: str, unit_b: str) -> bool:
    """Return whether amounts in the one house unit convert to the other."""
    return _DIMENSIONS[check_unit(unit_a)] == _DIMENSIONS[check_unit(unit_b)]


def clean(value: object) -> Decimal:
    """Return a number in its shortest digits: a float is read by its own, a text by the grammar.

    Raises:
        InvalidValueError: It is no finite number, or beyond every size.
    """
    written: Any = None
    if isinstance(value, str):
        written = parse_number(value)
    elif isinstance(value, Number) and not isinstance(value, bool):
        written = value if isinstance(value, Decimal) else text_of(value)
    try:
        result = _MAGNITUDES.create_decimal(written) or Decimal(0)
    except (ArithmeticError, TypeError):  # no number, or one too large even for the context
        result = Decimal("NaN")
    if result.is_finite() and abs(result.adjusted()) <= _SIZE:
        return Decimal(number(result))
    raise InvalidValueError(text_of(value), "expected a finite number", "应为有限的数")


def _container(units: Any) -> UnitsContainer:
    """Return pint's form of a unit of ours, or of a text such as ``"m²/household"``."""
    if units is None or (isinstance(units, str) and not units):
        return _REGISTRY.UnitsContainer()
    if isinstance(units, str):
        if units in _CONTAINERS:
            return _CONTAINERS[units]
        text = normal(units)
        names = [meanings(part)[:1] for part in ([text] if meanings(text) else text.split("/"))]
        if not all(names):
            raise NotFoundError("unit", units, tuple(HOUSE_UNITS))
        return reduce(truediv, (_REGISTRY.parse_units_as_container(name) for (name,) in names))
    container = to_units_container(units, _REGISTRY)
    ours = getattr(units, "_REGISTRY", _REGISTRY) is _REGISTRY
    if not (ours and isinstance(container, UnitsContainer)):
        raise InvalidValueError(text_of(units), "expected a unit of this library", "应为本库的单位")
    return container


def _steady(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def run(*args: Any, **options: Any) -> Any:
        with exact():
            return method(*args, **options)

    return run


def _refuse(*_args: object, **_options: object) -> None:
    raise FrozenInstanceError


class Quantity(pint.Quantity[Decimal]):
    """An exact amount with its unit: ``Quantity(30, "m²")``, ``Quantity("0.6亩")``.

    It never changes: what pint does in place is refused, and ``+=`` makes a new one.
    Equal amounts in different units are equal and hash alike.

    Raises:
        InvalidValueError: NaN, an infinity, a truth value, a text that is no exact amount.
        NotFoundError: A unit that is none of ours.
    """

    _REGISTRY = _REGISTRY

    if TYPE_CHECKING:
        # Untyped in pint 0.25; in 0.26 overloaded over numbers that are never ours.

        @property
        def magnitude(self) -> Decimal:
            """The number, in `units`."""
            return super().magnitude

        def __add__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __radd__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __sub__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __rsub__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __mul__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __rmul__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __truediv__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __rtruediv__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __iadd__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __isub__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __imul__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __itruediv__(self, other: Any) -> Self: ...  # type: ignore[override, unused-ignore]
        def __lt__(self, other: Any) -> bool: ...  # type: ignore[override, unused-ignore]
        def __le__(self, other: Any) -> bool: ...  # type: ignore[override, unused-ignore]
        def __gt__(self, other: Any) -> bool: ...  # type: ignore[override, unused-ignore]
        def __ge__(self, other: Any) -> bool: ...  # type: ignore[override, unused-ignore]

    def __new__(cls, value: object, units: object = None) -> Self:
        """Take a number and a unit, another quantity, or a text."""
        if isinstance(value, str) and units is None:
            value = plainly(value)
        if isinstance(value, Quantity):
            value = value if units is None else value.to(units)
            units, value = value.units, value.magnitude
        self = object.__new__(cls)
        vars(self).update(_magnitude=clean(value), _units=_container(units))
        return self

    def __setattr__(self, name: str, value: object) -> None:
        if not name.startswith("_dimensionality"):  # which pint works out once and keeps
            _refuse()
        object.__setattr__(self, name, value)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __eq__(self, other: object) -> bool:
        # Another registry may mean something else by the same name; `amount` converts.
        if isinstance(other, pint.Quantity) and not isinstance(other, Quantity):
            return False
        return bool(super().__eq__(other))  # type: ignore[no-untyped-call, unused-ignore]

    def __hash__(self) -> int:
        return super().__hash__()

    def __reduce__(self) -> Any:
        return Quantity.from_tuple, (self.to_tuple(),)

    def __repr__(self) -> str:
        return f'Quantity("{number(self.magnitude)} {self.units:~P}")'

    def to(self, other: object = None, *contexts: Any, **options: Any) -> Self:
        """Return the same amount in another unit, as exact as 28 digits can be."""
        return super().to(_container(other), *contexts, **options)

    def is_in(self, unit: str) -> bool:
        """Return whether the magnitude counts in this very house unit."""
        container = _CONTAINERS[unit]
        return self._units is container or self._units == container


_STEADY = (
    "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ "
    "__rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__ "
    "__abs__ __round__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __int__ __float__ "
    "to to_base_units to_root_units to_reduced_units"
)
for _name in _STEADY.split():
    setattr(Quantity, _name, _steady(getattr(Quantity, _name)))
for _name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow"):
    setattr(Quantity, f"__i{_name}__", getattr(Quantity, f"__{_name}__"))
_IN_PLACE = [name for name in dir(Quantity) if name.startswith("ito")]
for _name in ("__setitem__", "__delattr__", "fill", "put", *_IN_PLACE):
    setattr(Quantity, _name, _refuse)
# pint knows only its own class here; ours is what makes 5 * quantity.units one of ours.
_REGISTRY.Quantity = Quantity  # type: ignore[assignment]


def make(magnitude: Decimal, unit: str) -> Quantity:
    """Return a quantity of a clean Decimal and a house unit, unchecked and therefore cheap."""
    quantity = object.__new__(Quantity)
    fields = quantity.__dict__
    fields["_magnitude"] = magnitude
    fields["_units"] = _CONTAINERS[unit]
    return quantity


def magnitude(quantity: Quantity, unit: str) -> Decimal:
    """Return the exact number in a house unit; `WrongDimensionError` where none converts."""
    if quantity.is_in(unit):
        return quantity.magnitude
    try:
        return quantity.to(unit).magnitude
    except pint.DimensionalityError as error:
        raise WrongDimensionError(f"{quantity:~P}", unit) from error


def number(value: Decimal) -> str:
    """Return the shortest plain digits: ``400`` for ``Decimal("4E+2")`` and ``400.0`` alike."""
    text = str(value or _ZERO)
    if "E" in text:
        text = f"{value or _ZERO:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain(quantity: Quantity, unit: str) -> str:
    """Return the plain form, ``"420 m²"``, which `amount` reads back."""
    return f"{number(magnitude(quantity, unit))} {unit}"


def known(size: Decimal, meant: tuple[str, ...], unit: str | None) -> tuple[Decimal, str | None]:
    """Return a number of a text in the unit that is expected, or in the one it names, with that.

    Raises:
        InvalidValueError: The number is beyond every size.
        WrongDimensionError: The unit it names does not convert to the one that is expected.
    """
    name = unit if unit in meant or not meant else meant[0]
    home = unit or _HOME.get(name or "", name)
    if home is None or home == name:
        return clean(size), home
    return magnitude(Quantity(size, name), home), home


def plainly(text: str, unit: str | None = None) -> Quantity:
    """Return the one exact amount that is the whole text; a remark would be lost.

    Raises:
        InvalidValueError: The text says anything else.
        WrongDimensionError: Its unit does not convert to ``unit``.
    """
    said, remark = parse(text)
    if isinstance(said, UnreadReason):
        en, zh = REASONS[said]
    elif said.side is None and not said.numbers[1:] and remark is None:
        return Quantity(*known(said.numbers[0], said.units[0], unit))
    else:
        en, zh = "it says more than that", "另有内容"
    en, zh = f"expected one exact amount ({en})", f"应为一个确切数量（{zh}）"
    raise InvalidValueError(text_of(text), en, zh)


def size_of(value: object, unit: str) -> Decimal:
    """Return the number in a house unit of whatever a field takes, exact and not negative.

    Raises:
        InvalidValueError: It is no finite number, below zero, or no exact amount.
        NotFoundError: The unit is no house unit.
        WrongDimensionError: The amount does not convert to it.
    """
    check_unit(unit)
    if isinstance(value, str):
        value = plainly(value, unit)
    if isinstance(value, Quantity):
        size = magnitude(value, unit)
    else:
        size = clean(_from_abroad(value, unit) if isinstance(value, pint.Quantity) else value)
    if size < 0:
        raise InvalidValueError(text_of(value), "expected zero or more", "不应为负数")
    return size


def _from_abroad(quantity: pint.Quantity[Any], unit: str) -> object:
    """Return the number in a house unit as another registry converts it, by its own rules."""
    try:
        with exact():
            size = quantity.m_as(_ABROAD[unit])
            # In floats 0.07 hectare are 700.0000000000001 m²: 12 digits are what is meant.
            # A number that was not converted is taken as its owner wrote it.
            converted = isinstance(size, Number) and size != quantity.magnitude
            numbers = quantity._REGISTRY.non_int_type  # noqa: SLF001  (pint has no other way)
            if converted and not (isinstance(size, Decimal) and numbers is Decimal):
                return Decimal(f"{size:.12g}")
            return size
    except (KeyError, pint.PintError) as error:
        raise WrongDimensionError(text_of(quantity), unit) from error
    except (ArithmeticError, TypeError, ValueError):
        return None  # its number is none that its own registry can convert
