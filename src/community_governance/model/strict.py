"""What the field of a noun takes: a value of its kind, or a refusal that names the field.

``@frozen(field_transformer=strict)`` puts a door before every field of a class:

- A converter of the field's own comes first; of one value it is trusted with the rest.
- What is to be several things may come as a list or another iterable, never as a text.
- A date may come as ISO text; a key is a text that is not empty.
- Everything else is an object of the annotated class; a text is no member of an enumeration.

An annotation is read when a class first comes by that the door does not know.
The classes it let through are remembered, so that a value costs one look into a set.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from inspect import Signature
from types import MappingProxyType, NoneType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from attrs import Attribute

from community_governance.calendars import as_date
from community_governance.errors import InvalidValueError, WrongDimensionError, shown
from community_governance.model.fields import UNITS

__all__ = ["converter_of", "has_door", "strict", "unit_of"]

Take = Callable[[Any], Any]
"""A door: the value given in, the value kept out."""


def strict(cls: type, fields: list[Attribute[Any]]) -> list[Attribute[Any]]:
    """Return the fields of a class with a door before each; a transformer of fields for attrs.

    Raises:
        InvalidValueError: where an object is then made from a value that a field cannot hold.
    """
    for each in fields:
        if not has_door(each):  # one that is inherited has its door already
            _put_door(cls, each)
    return fields


def converter_of(field: Attribute[Any]) -> Callable[[Any], Any] | None:
    """Return the converter a field has of its own, behind its door; None where it has none."""
    own: Any = field.metadata.get(_OWN, field.converter)
    return own  # type: ignore[no-any-return]  # what attrs calls with one value


def has_door(field: Attribute[Any]) -> bool:
    """Return whether a field refuses what it cannot hold; those of answers do not."""
    return _OWN in field.metadata


def unit_of(field: Attribute[Any]) -> str | None:
    """Return the house unit a field is kept in, or None where it has none."""
    return UNITS.get(converter_of(field))  # type: ignore[arg-type]  # None is no converter


_OWN = "own converter"
_TUPLE = "tuple["


def _put_door(cls: type, field: Attribute[Any]) -> None:
    # By names: attrs puts another class, with slots, in the place of the one seen here.
    annotation = str(field.type)
    place = _Place(cls.__module__, cls.__qualname__, field.name, annotation)
    own: Any = field.converter
    if field.name == "key" and own is None and field.validator is None:
        own = _key
    if _TUPLE in annotation:
        take = _door_of_several(place, own, is_optional="None" in annotation)
    elif own is None:
        take = _door(place)
    else:
        take = _door_of_converter(place, own, is_optional="None" in annotation)
    # attrs asks what each converter takes; to find out anew for every field takes a while.
    take.__signature__ = _SIGNATURE  # type: ignore[attr-defined]  # as inspect.signature reads it
    # The field is new and nobody's yet: to fill it is far cheaper than to copy it, as attrs says
    # where it does the same to the names of fields.
    object.__setattr__(field, "converter", take)
    object.__setattr__(field, "metadata", MappingProxyType({**field.metadata, _OWN: own}))


_SIGNATURE = Signature()


def _key(value: object) -> str:
    if type(value) is not str or not value:
        raise InvalidValueError(_given(value), "expected a text that is not empty", "应为非空文本")
    return value


class _Place(NamedTuple):
    """Where a field stands, and the annotation that it has there."""

    module: str
    name: str
    field: str
    annotation: str

    def names(self, kind: type) -> bool:
        """Return whether the annotation names this very class, as it does nearly always."""
        name = "None" if kind is NoneType else kind.__name__
        if name not in self.annotation.translate(_SIGNS).split():
            return False
        return kind in _PLAIN or kind is NoneType or self.looked_up(name) is kind

    def looked_up(self, name: str) -> object:
        """Return what a name stands for in the module of the field."""
        return getattr(sys.modules[self.module], name, None)

    def __str__(self) -> str:
        """Return it as messages have it."""
        return f"{self.name}.{self.field}"


def _door(place: _Place) -> Take:
    taken: set[type] = set()

    def take(value: Any) -> Any:
        if type(value) in taken:
            return value
        try:
            kept = _looked_at(value, place)
        except InvalidValueError as error:
            raise error.at(str(place)) from None
        taken.add(type(kept))
        return kept

    return take


def _door_of_converter(place: _Place, own: Callable[[Any], Any], *, is_optional: bool) -> Take:
    def take(value: Any) -> Any:
        if value is None and is_optional:
            return None
        try:
            return own(value)
        except (InvalidValueError, WrongDimensionError) as error:
            raise error.at(str(place)) from None

    return take


def _door_of_several(place: _Place, own: Callable[[Any], Any] | None, *, is_optional: bool) -> Take:
    taken: set[type] = set()
    kind = place.annotation  # that there may be none at all is said outside of what each is
    inside = place._replace(annotation=kind[kind.index(_TUPLE) : kind.rindex("]")])

    def take(values: Any) -> Any:
        if values is None and is_optional:
            return None
        kept = values if type(values) is tuple else _several(values, place)
        if not taken.issuperset(map(type, kept)):
            kept = tuple([_member(inside, *each) for each in enumerate(kept)])
            taken.update(map(type, kept))
        try:
            return kept if own is None else own(kept)
        except InvalidValueError as error:
            raise error.at(str(place)) from None

    return take


def _member(place: _Place, position: int, value: Any) -> Any:
    try:
        return _looked_at(value, place)
    except InvalidValueError as error:
        raise error.at(f"{place}[{position}]") from None


def _several(values: object, place: _Place) -> tuple[Any, ...]:
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        names, names_zh = _named(_kinds(place))
        en, zh = f"expected several, each {names}", f"应为若干项，各为{names_zh}"
        raise InvalidValueError(_given(values), en, zh, str(place))
    return tuple(values)


def _looked_at(value: Any, place: _Place) -> Any:
    """Return a value that is of a kind its field takes, a date also from its text."""
    if place.names(type(value)):
        return value
    kinds = _kinds(place)
    if type(value) in kinds:
        return value
    if date in kinds and isinstance(value, str | date):
        return as_date(value)
    if any(isinstance(value, kind) for kind in kinds if kind not in _PLAIN):
        return value
    if str in kinds and isinstance(value, str) and not isinstance(value, Enum):
        return str(value)  # a text of NumPy
    names, names_zh = _named(kinds)
    raise InvalidValueError(_given(value), f"expected {names}", f"应为{names_zh}")


def _given(value: object) -> str:
    """Return what was given; of an object only its class, since it may be personal inside."""
    is_plain = value is None or isinstance(value, _PLAIN_TYPES)
    return shown(value) if is_plain else f"<{type(value).__name__}>"


# Of these an object must be of the very class: True is no number, a moment no day.
_PLAIN: dict[type, tuple[str, str]] = {
    str: ("a text", "文本"),
    bool: ("true or false", "真或假"),
    int: ("a whole number", "整数"),
    date: ("a date such as 2018-12-24", "日期，例如 2018-12-24"),
    Decimal: ('a Decimal such as Decimal("0.5")', ' Decimal，例如 Decimal("0.5")'),
}
_SIGNS = str.maketrans("[],|.", "     ")
_PLAIN_TYPES = (*_PLAIN, float)


def _named(kinds: tuple[type, ...]) -> tuple[str, str]:
    """Return what is expected, in English and in Chinese."""
    names = [_named_one(kind) for kind in kinds if kind is not NoneType]
    (*first, last), (*first_zh, last_zh) = ([each[of] for each in names] for of in (0, 1))
    if not first:
        return last, last_zh
    return f"{', '.join(first)} or {last}", f"{'、'.join(first_zh).replace('、 ', '、')}或{last_zh}"


def _named_one(kind: type) -> tuple[str, str]:
    if kind in _PLAIN:
        return _PLAIN[kind]
    if issubclass(kind, Enum):
        members = [f"{kind.__name__}.{name}" for name in kind.__members__]
        return f"one of {', '.join(members)}", f" {'、'.join(members)} 之一"
    article = "an" if kind.__name__[0] in "AEIOU" else "a"
    return f"{article} {kind.__name__}", f" {kind.__name__} 对象"


@lru_cache(maxsize=4096)
def _kinds(place: _Place) -> tuple[type, ...]:
    """Return the classes of which a field takes objects; of several things, those of each."""
    kinds = _members(_hints(place.module, place.name)[place.field])
    is_none_outside = place.annotation.startswith(_TUPLE) and "None" not in place.annotation
    return tuple(each for each in kinds if not (each is NoneType and is_none_outside))


@lru_cache(maxsize=256)
def _hints(module: str, name: str) -> dict[str, Any]:
    return get_type_hints(getattr(sys.modules[module], name))


def _members(hint: Any) -> Iterable[type]:
    if get_origin(hint) is tuple:
        yield from _members(get_args(hint)[0])
    elif isinstance(hint, type):
        yield hint
    else:
        for each in get_args(hint):
            yield from _members(each)
