"""The plain form: dicts, lists, strings, numbers and bools, ready for JSON, and back.

Quantities are written in the house unit (``"420 m²"``) and read as that,
as a number in the house unit, or as any written amount of the package. Dates are ISO.
A word of the package is its key; a word of somebody's own is an object.
Fields that are not known are left out.
A policy carries ``"schema": 1``.

Reading reports every fault at once, each with its path and the nearest known name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin

from cattrs import Converter
from cattrs.cols import (
    list_structure_factory,
    namedtuple_dict_structure_factory,
    namedtuple_dict_unstructure_factory,
)

from community_governance.errors import (
    InvalidValueError,
    NotFoundError,
    StructureError,
    shown,
)
from community_governance.interchange.classes import kind_of, register_classes
from community_governance.interchange.plain_words import register_facts, register_words
from community_governance.interchange.problems import problems_of
from community_governance.interchange.scalars import register_scalars
from community_governance.model.demands import Amount, Bound, Demand
from community_governance.model.facts import Fact
from community_governance.model.findings import Part
from community_governance.model.pay import Ladder, PayBasis
from community_governance.model.policy import Policy
from community_governance.model.readings import ReadingChange
from community_governance.model.vocabulary import Word

__all__ = ["SCHEMA", "from_plain", "make_converter", "to_plain"]

SCHEMA = 1
"""The version of the plain form, carried by every policy."""

T = TypeVar("T")


def make_converter(
    *,
    words: Iterable[Word] = (),
    facts: Iterable[Fact] = (),
    personal: bool = False,
    detailed_validation: bool = True,
) -> Converter:
    """Return a cattrs converter for every class of the model.

    Args:
        words: Words of your own that go by their key in the plain form.
        facts: Facts of your own that go by their key in the plain form.
        personal: Whether names of workers are written out.
        detailed_validation: Collect every fault; turn off to read many trusted documents faster.
    """
    converter = Converter(forbid_extra_keys=True, detailed_validation=detailed_validation)
    register_scalars(converter)
    converter.register_structure_hook_factory(_is_list, _reader_of_list(converter))
    register_facts(converter, facts)
    register_words(converter, words)
    register_classes(converter, personal=personal)
    for union in (Amount, Bound, Demand, Ladder, PayBasis, ReadingChange):
        _register_tagged(converter, get_args(union))
    _register_policy(converter)
    # A part of a finding is a tuple for speed; in plain form it is an object like the others.
    converter.register_structure_hook(
        Part,
        namedtuple_dict_structure_factory(Part, converter, "from_converter", True),  # noqa: FBT003  (extra keys are refused; by position only)
    )
    converter.register_unstructure_hook(Part, namedtuple_dict_unstructure_factory(Part, converter))
    return converter


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def _reader_of_list(converter: Converter) -> Callable[[Any], Callable[[Any, Any], Any]]:
    def factory(kind: Any) -> Callable[[Any, Any], Any]:
        member: Any = get_args(kind)[0]
        kind_of_list: Any = list[member]
        items = list_structure_factory(kind_of_list, converter)

        def structure(value: Any, _type: Any) -> tuple[Any, ...]:
            if not isinstance(value, list | tuple):
                raise InvalidValueError(kind_of(value), "expected a list", "应为列表")
            return tuple(items(value, list))

        return structure

    return factory


def _register_tagged(converter: Converter, members: tuple[type, ...]) -> None:
    """Write which member of a union an object is, beside its fields: ``{"type": "Rate", …}``."""
    by_name = {member.__name__: member for member in members}

    def is_it(kind: object) -> bool:
        return frozenset(get_args(kind)) - {NoneType} == frozenset(members)

    def structure(value: Any, kind: Any) -> Any:
        if isinstance(value, (*members, *({NoneType} & set(get_args(kind))))):
            return value
        if not isinstance(value, Mapping) or "type" not in value:
            names = ", ".join(by_name)
            raise InvalidValueError(
                shown(value),
                f'expected an object whose "type" is one of {names}',
                f"type 应为 {names} 之一",
            )
        tag = value["type"]
        if not isinstance(tag, str) or tag not in by_name:
            key = tag if isinstance(tag, str) else shown(tag)
            raise NotFoundError("type", key, tuple(by_name))
        rest = {name: each for name, each in value.items() if name != "type"}
        return converter.structure(rest, by_name[tag])

    def unstructure(value: Any) -> Any:
        if value is None:
            return None
        return {"type": type(value).__name__, **converter.unstructure(value, type(value))}

    converter.register_structure_hook_func(is_it, structure)
    converter.register_unstructure_hook_func(is_it, unstructure)


def _register_policy(converter: Converter) -> None:
    """Write a policy's document once: within a policy, citations of it name its key."""
    structure_own: Callable[[Any, Any], Policy] = converter.get_structure_hook(Policy)
    unstructure_own = converter.get_unstructure_hook(Policy)

    def structure(value: object, _type: object) -> Policy:
        if isinstance(value, Policy):
            return value
        if not isinstance(value, Mapping):
            return structure_own(value, Policy)  # which refuses it
        rest = dict(value)
        schema = rest.pop("schema", SCHEMA)
        if schema != SCHEMA:
            raise InvalidValueError(
                shown(schema), f"expected schema {SCHEMA}", f"应为第 {SCHEMA} 版格式"
            )
        document = rest.get("document")
        key = document.get("key") if isinstance(document, Mapping) else None
        return structure_own(_with_documents(rest, {key: document}), Policy)

    def unstructure(policy: Policy) -> dict[str, Any]:
        own = unstructure_own(policy)
        document = own.pop("document")
        body = _without_documents(own, document)
        return {"schema": SCHEMA, "document": document, **body}

    converter.register_structure_hook(Policy, structure)
    converter.register_unstructure_hook(Policy, unstructure)


def _with_documents(value: Any, documents: Mapping[object, object]) -> Any:
    """Put whole documents where citations name their keys."""
    match value:
        case Mapping():
            return {
                name: documents.get(each, each)
                if name == "document" and isinstance(each, str)
                else _with_documents(each, documents)
                for name, each in value.items()
            }
        case list() | tuple():
            return [_with_documents(each, documents) for each in value]
        case _:
            return value


def _without_documents(value: Any, document: Mapping[str, object]) -> Any:
    match value:
        case Mapping():
            return {
                name: document["key"]
                if name == "document" and each == document
                else _without_documents(each, document)
                for name, each in value.items()
            }
        case list() | tuple():
            return [_without_documents(each, document) for each in value]
        case _:
            return value


@lru_cache(maxsize=2)
def _default(*, detailed_validation: bool) -> Converter:
    return make_converter(detailed_validation=detailed_validation)


def to_plain(obj: object, *, converter: Converter | None = None) -> Any:
    """Return an object of the model in plain form, ready for JSON.

    Args:
        obj: Any object of the model, or a tuple of them.
        converter: One from `make_converter`, or None for the default.

    Example:
        >>> from community_governance import Community
        >>> to_plain(Community(key="hope", households=2000))
        {'key': 'hope', 'households': 2000}
    """
    return (converter or _default(detailed_validation=False)).unstructure(obj)


def from_plain(data: object, cls: type[T], *, converter: Converter | None = None) -> T:
    """Return an object of a class from its plain form.

    Args:
        data: Plain data, as from ``json.loads``.
        cls: The class to make, such as ``Community`` or ``tuple[Community, ...]``.
        converter: One from `make_converter`, or None for the default.

    Raises:
        StructureError: where the data cannot become the class; it holds all faults with paths.

    Example:
        >>> from community_governance import Community
        >>> from_plain({"key": "hope", "households": "2,013户"}, Community).households
        2013
    """
    if converter is None:
        with suppress(Exception):  # most data is right, and then this is three times as fast
            return _default(detailed_validation=False).structure(data, cls)
    used = converter or _default(detailed_validation=True)
    name = getattr(cls, "__name__", str(cls))
    try:
        return used.structure(data, cls)
    except Exception as error:  # noqa: BLE001  (whatever a reader raises is a fault of the data)
        raise StructureError(name, tuple(problems_of(error, "$"))) from None
