"""How objects of one class come from plain data, and how they go back.

There are two ways in. The long one is that of cattrs: it collects every fault with its path.
The short one raises at the first fault; it takes a third of the time, since it looks only at what
is there, and leaves texts, numbers, flags, dates and amounts to the fields of the class, which
refuse whatever they cannot hold. Both read the same (``tests/laws/test_schemas.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum, StrEnum
from itertools import compress
from operator import attrgetter, is_not
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

import attrs
from cattrs import Converter
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, override

from community_governance.calendars import Year, as_date
from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.interchange.scalars import plain_range, read_range
from community_governance.model.community import Stated
from community_governance.model.facts import Fact
from community_governance.model.strict import converter_of, has_door, unit_of
from community_governance.model.vocabulary import Word
from community_governance.units import Quantity, Range, plain

__all__ = ["kind_of", "register_classes"]

Read = Callable[[Any], Any]
"""A value of plain data in, what a field takes out."""

Structure = Callable[[Any, Any], Any]
"""The same as cattrs has it, with the class as the second argument."""


def register_classes(converter: Converter, *, personal: bool) -> None:
    """Teach a converter the classes of the model; names of workers only where they are wanted."""

    def is_plain_class(kind: object) -> bool:
        return (
            isinstance(kind, type)
            and attrs.has(kind)
            and not issubclass(kind, Word | Fact | Stated | Range | Year | Quantity)
        )

    short_ways = _ShortWays(converter)

    def make_structure(kind: type) -> Structure:
        if converter.detailed_validation or not _refuses(kind):
            return _long_way(kind, converter)
        return short_ways.into(kind)

    def make_unstructure(kind: type) -> Callable[[Any], dict[str, Any]]:
        return _way_out(kind, converter, personal=personal)

    converter.register_structure_hook_factory(is_plain_class, make_structure)
    converter.register_unstructure_hook_factory(is_plain_class, make_unstructure)


def _is_made(value: object, kind: type) -> bool:
    """Return whether a value is an object of the class already, or a mapping it is made from.

    Raises:
        InvalidValueError: where it is neither.
    """
    is_made = isinstance(value, kind)
    if not is_made and not isinstance(value, Mapping):
        raise InvalidValueError(
            kind_of(value),
            f"expected an object with the fields of {kind.__name__}",
            f"应为含 {kind.__name__} 各字段的对象",
        )
    return is_made


def kind_of(value: object) -> str:
    """Name what stands where an object or a list belongs; what it says may be personal."""
    return f"<{type(value).__name__}>"


# --- the long way in ---


_PLAIN = {int, str, float}


def _long_way(kind: type, converter: Converter) -> Structure:
    overrides = {
        field.name: override(struct_hook=_at_its_path(field, converter))
        for field in attrs.fields(kind)
        if converter_of(field) is not None
    }
    own: Structure = make_dict_structure_fn(
        kind,
        converter,
        _cattrs_forbid_extra_keys=True,
        **overrides,  # type: ignore[arg-type]  # overrides by field name
    )

    def structure(value: Any, _type: Any) -> Any:
        return value if _is_made(value, kind) else own(value, kind)

    return structure


def _at_its_path(field: attrs.Attribute[Any], converter: Converter) -> Structure:
    """Run a field's own converter while its path is known, so that its faults get that path."""
    convert: Read = converter_of(field)  # type: ignore[assignment]  # checked above
    if unit_of(field) is not None:
        return lambda value, _type: convert(_amount(value))
    return lambda value, kind: convert(converter.structure(value, kind))


def _amount(value: Any) -> Any:
    """Return what a field with a unit reads: all but an object, which is a range."""
    if type(value) in _PLAIN or not isinstance(value, Mapping):
        return value
    return read_range(value)


# --- the short way in ---

_LEFT_TO_THE_FIELD = {str, bool, int}


def _date(value: Any) -> Any:
    """Return the date that a text is; all else is left to the field, which refuses it."""
    try:
        return as_date(value) if type(value) is str else value
    except InvalidValueError:
        return value


def _refuses(kind: type) -> bool:
    """Return whether the fields of a class refuse what they cannot hold; of answers they do not."""
    return all(has_door(field) or field.converter is not None for field in attrs.fields(kind))


@frozen
class _ShortWays:
    """The short ways into classes; one calls another without a detour over cattrs."""

    converter: Converter
    made: dict[type, Callable[..., Any]] = attrs.field(factory=dict)

    def into(self, kind: type) -> Structure:
        """Return the short way into a class whose fields refuse what they cannot hold."""
        fields = {field.name: field for field in attrs.fields(kind) if field.init}
        readers: dict[str, Read] | None = None

        def structure(value: Any, _type: Any = None) -> Any:
            nonlocal readers
            if type(value) is not dict and _is_made(value, kind):
                return value
            if readers is None:  # not before the first object: a class may come to itself
                readers = self._readers(kind, fields)
            given = dict(value)
            for name, each in value.items():
                if each is not None and name in readers:
                    given[name] = readers[name](each)
            try:
                return kind(**given)
            except TypeError:  # as where a field is unknown or missing; to look first takes time
                _check_names(kind, value)
                raise

        self.made[kind] = structure
        return structure

    def _readers(self, kind: type, fields: Mapping[str, attrs.Attribute[Any]]) -> dict[str, Read]:
        """Return how the values of fields are read, but for those that the fields read alone."""
        hints = get_type_hints(kind)
        found: dict[str, Read] = {}
        for name, field in fields.items():
            members = [each for each in get_args(hints[name]) if each is not NoneType]
            one = members[0] if len(members) == 1 else hints[name]
            if unit_of(field) is not None:
                found[name] = _amount
            elif one is date:
                found[name] = _date
            elif one not in _LEFT_TO_THE_FIELD:
                found[name] = self._reader(one)
        return found

    def _reader(self, kind: Any) -> Read:
        hook = self.converter.get_structure_hook(kind)
        made = self.made.get(kind)
        if made is not None and hook is made:
            return made
        if get_origin(kind) is tuple:
            return self._reader_of_several(kind, hook)
        if isinstance(kind, type) and issubclass(kind, Enum | Word | Fact):
            return _remembering(kind, hook)
        return lambda value: hook(value, kind)

    def _reader_of_several(self, kind: Any, hook: Structure) -> Read:
        member: Any = get_args(kind)[0]
        read = self._reader_of_member(member)

        def read_several(value: Any) -> Any:
            if not isinstance(value, list | tuple):
                return hook(value, kind)  # which refuses it
            return tuple(value if read is None else [read(each) for each in value])

        return read_several

    def _reader_of_member(self, kind: Any) -> Read | None:
        if kind is date:
            return _date
        return None if kind in _LEFT_TO_THE_FIELD else self._reader(kind)


def _check_names(kind: type, names: Iterable[str]) -> None:
    """Refuse names of which the class has no field, and the lack of one that is required."""
    fields = {field.name: field.default for field in attrs.fields(kind) if field.init}
    given = set(names)
    if not given <= fields.keys():
        raise ForbiddenExtraKeysError(None, kind, given - fields.keys())
    for name, default in fields.items():
        if default is attrs.NOTHING and name not in given:
            raise KeyError(name)


def _remembering(kind: type, hook: Structure) -> Read:
    """Return a reader of names that looks up each but once; there are no more than are known."""
    names: dict[str, Any] = {}

    def read(value: Any) -> Any:
        if type(value) is not str:
            return hook(value, kind)
        if value not in names:
            names[value] = hook(value, kind)
        return names[value]

    return read


# --- the way out ---


class _Way(NamedTuple):
    """How one field goes out: its name, what is left out, and how the rest is written."""

    name: str
    default: object
    has_other_default: bool
    write: Read | None


def _way_out(
    kind: type, converter: Converter, *, personal: bool
) -> Callable[[Any], dict[str, Any]]:
    fields = [
        field
        for field in attrs.fields(kind)
        if field.init and (personal or not field.metadata.get("personal"))
    ]
    # The last is read twice: of one name attrgetter returns no tuple.
    read = attrgetter(*(field.name for field in (*fields, fields[-1])))
    defaults = tuple(field.default for field in fields)
    ways: tuple[_Way, ...] | None = None

    def unstructure(thing: Any) -> dict[str, Any]:
        nonlocal ways
        if ways is None:
            hints = get_type_hints(kind)
            ways = tuple(_way(field, hints[field.name], converter) for field in fields)
        values = read(thing)
        # Most fields of most things are not known, and no more is done for those than this.
        said = compress(zip(ways, values, strict=False), map(is_not, values, defaults))
        return {
            name: value if write is None or value is None else write(value)
            for (name, default, is_other, write), value in said
            if not (is_other and value == default)
        }

    return unstructure


def _way(field: attrs.Attribute[Any], hint: Any, converter: Converter) -> _Way:
    unit = unit_of(field)
    write = _writer(hint, converter) if unit is None else _writer_of_amount(unit)
    # None is there once, and nothing is a value of a field without a default.
    is_other = field.default is not None and field.default is not attrs.NOTHING
    return _Way(field.name, field.default, is_other, write)


def _writer(hint: Any, converter: Converter) -> Read | None:
    members = [each for each in get_args(hint) or (hint,) if each is not NoneType]
    if get_origin(hint) is not tuple and len(members) == 1:
        return _writer_of(members[0], converter)
    if get_origin(hint) is tuple:
        return _writer_of(hint, converter)
    return converter.get_unstructure_hook(hint)


def _writer_of(kind: Any, converter: Converter) -> Read | None:
    if kind in (str, bool, int):
        return None
    if kind is date:
        return date.isoformat
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return str.__str__  # the text itself; .value is ten times as slow
    if get_origin(kind) is tuple:
        write = _writer_of(get_args(kind)[0], converter)
        return list if write is None else lambda several: [write(each) for each in several]
    return converter.get_unstructure_hook(kind)


def _writer_of_amount(unit: str) -> Read:
    def write(value: Any) -> Any:
        if type(value) is int:
            return value
        if isinstance(value, Quantity):
            return plain(value, unit)
        return plain_range(value) if isinstance(value, Range) else value

    return write
