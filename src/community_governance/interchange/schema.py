"""JSON Schema of the plain form: what a document must look like before it is read.

Whatever `from_plain` accepts is valid. Whatever is valid is accepted,
or refused by one of `CROSS_FIELD_RULES`, which no schema can say.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import Enum
from inspect import getdoc
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from community_governance.calendars import Day, Year
from community_governance.errors import NotFoundError
from community_governance.interchange.converters import SCHEMA
from community_governance.interchange.plain_words import WORD_CLASSES, WORDS
from community_governance.model.community import Stated
from community_governance.model.demands import Amount, Bound, Demand
from community_governance.model.facts import FACTS, Fact
from community_governance.model.fields import UNITS
from community_governance.model.findings import Number
from community_governance.model.pay import Ladder, PayBasis
from community_governance.model.policy import Policy
from community_governance.model.readings import ReadingChange
from community_governance.model.sources import Citation, Document, citations_of
from community_governance.model.strict import converter_of
from community_governance.model.vocabulary import Word, Wording
from community_governance.units import HOUSE_UNITS, Quantity, Range

__all__ = ["CROSS_FIELD_RULES", "DIALECT", "json_schema"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The version of JSON Schema that is written."""

CROSS_FIELD_RULES = (
    Wording(
        "文本形式的数量须合乎书写语法，且单位可换算",
        "a written amount is of the grammar, in a unit that converts",
    ),
    Wording("日期须是历法中存在的日子", "a date is a day of the calendar"),
    Wording("数值须在可容许的大小之内", "a number is of a size that is kept exactly"),
    Wording("区间先写下限，数量不得为负", "a range has its low end first, and no end below zero"),
    Wording("同一列表中标识不得重复", "keys of one list differ, and so do its words"),
    Wording("类别之间不得互相排斥", "categories do not rule each other out"),
    Wording("分项之和不得超过总数", "the parts of a total do not exceed it"),
    Wording("有专门字段的事实不得另行列出", "a fact with a field of its own is not stated"),
    Wording(
        "所述事实的值须与该事实的种类和单位相符", "a stated value is of its fact's kind and unit"
    ),
    Wording("要求与事实须为同一量纲", "a demand and its fact have one dimension"),
    Wording("比率、占比与上下限须合理", "rates, shares, and clamps make sense"),
    Wording("上级地区的层级须更高", "a parent place is of a higher level"),
    Wording("期间先写起日", "a period begins before it ends"),
    Wording("规定须首先引自本文件", "a norm is cited first from its policy's document"),
    Wording("引用只在其政策之内可写文件标识", "only within its policy a document goes by its key"),
    Wording("标识与数字原文须合乎格式", "keys and printed figures have their form"),
    Wording("职责须按位置排列", "duties stand in the order of their positions"),
    Wording(
        "薪酬方案的各项规定须相容，等级序列不得降低",
        "the rules of a pay scheme agree, and no ladder falls",
    ),
)
"""What no schema can say: the rules by which a valid document may still be refused."""

Schema = dict[str, Any]

_DATE: Schema = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_YEAR: Schema = {"type": "string", "pattern": "^[0-9]{4}$"}
_YEAR_NUMBER: Schema = {"type": "integer", "minimum": 1000, "maximum": 9999}
_DECIMAL: Schema = {"anyOf": [{"type": "integer"}, {"type": "string"}]}
_WRITTEN: Schema = {"type": "string", "minLength": 1}
_RANGE: Schema = {
    "type": "object",
    "properties": {
        "low": {"anyOf": [{"type": ["number", "null"]}, {"type": "string"}]},
        "high": {"anyOf": [{"type": ["number", "null"]}, {"type": "string"}]},
        "near": {"anyOf": [{"type": ["number", "null"]}, {"type": "string"}]},
        "unit": {"enum": [*HOUSE_UNITS, None]},
    },
    "additionalProperties": False,
}
_STATED: Schema = {
    "anyOf": [
        {"type": ["boolean", "number", "string"]},
        {"type": "array", "items": {"type": "string"}},
        _RANGE,
    ]
}
# Lists that are never short, by class and field; those of citations are told by their converter.
_LEAST = {
    ("AllOf", "parts"): 2,
    ("AnyOf", "parts"): 2,
    ("Coefficients", "values"): 1,
    ("Amounts", "values"): 1,
} | {(name, "citations"): 1 for name in ("Standard", "Target", "Task")}
_LEAST |= {
    (kind.__name__, "amounts"): 1
    for kind in get_args(PayBasis)
    if any(each.name == "amounts" for each in attrs.fields(kind))
}
_SCALARS: dict[Any, Schema] = {
    NoneType: {"type": "null"},
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    date: _DATE,
    Year: {"anyOf": [_YEAR, _YEAR_NUMBER]},
    Decimal: _DECIMAL,
    Quantity: _WRITTEN,
    Range: _RANGE,
}


def _members(hint: Any) -> frozenset[Any]:
    return frozenset(get_args(hint)) - {NoneType}


# Unions whose members are told apart by more than their types.
_UNIONS: dict[frozenset[Any], Schema] = {
    _members(Day): {"anyOf": [_DATE, _YEAR, _YEAR_NUMBER]},
    _members(Number): {"anyOf": [*_DECIMAL["anyOf"], _RANGE]},
    _members(Quantity | Range): {"anyOf": [_WRITTEN, _RANGE]},
}
_TAGGED = (Amount, Bound, Demand, Ladder, PayBasis, ReadingChange)


def json_schema(
    cls: Any, *, words: Iterable[Word] = (), facts: Iterable[Fact] = ()
) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the plain form of a class.

    Args:
        cls: A class of the model, or a tuple of them such as ``tuple[Community, ...]``.
        words: Words of your own that go by their key, as for `make_converter`.
        facts: Facts of your own that go by their key.

    Returns:
        A schema whose ``$defs`` hold every class that is reached; ``x-rules`` lists in English
        the rules that a schema cannot say.

    Raises:
        NotFoundError: where it is no class of the model.

    Example:
        >>> from community_governance import Community
        >>> json_schema(Community)["$ref"]
        '#/$defs/Community'
    """
    writer = _Writer((*WORDS, *words), (*FACTS, *facts))
    root = writer.of(cls)
    rules = [rule.en for rule in CROSS_FIELD_RULES]
    return {
        "$schema": DIALECT,
        **root,
        "$defs": dict(sorted(writer.defs.items())),
        "x-rules": rules,
    }


class _Writer:
    """Writes schemas, and keeps the definition of each class it comes to."""

    def __init__(self, words: tuple[Word, ...], facts: tuple[Fact, ...]) -> None:
        self.words = words
        self.facts = facts
        self.defs: dict[str, Schema] = {}

    def of(self, hint: Any) -> Schema:
        """Return the schema of a type."""
        if hint in _SCALARS:
            return _SCALARS[hint]
        if get_origin(hint) is tuple:
            return {"type": "array", "items": self.of(get_args(hint)[0])}
        if get_args(hint):
            return self._union(hint)
        if isinstance(hint, type) and issubclass(hint, Enum):
            return {"enum": [str(member.value) for member in hint]}
        return self._known(hint)

    def _known(self, hint: Any) -> Schema:
        """Return the schema of a class of the model: by key where it has one, or whole."""
        if not isinstance(hint, type) or not (attrs.has(hint) or hasattr(hint, "_fields")):
            raise NotFoundError("type", getattr(hint, "__name__", str(hint)))
        if hint is Fact:
            return {"anyOf": [{"enum": [fact.key for fact in self.facts]}, self._object(Fact)]}
        return self._word(hint) if issubclass(hint, Word) else self._object(hint)

    def _union(self, hint: Any) -> Schema:
        members, null = _members(hint), NoneType in get_args(hint)
        if members in _UNIONS:
            options = [_UNIONS[members]]
        elif any(members == _members(union) for union in _TAGGED):
            named = (member for member in get_args(hint) if member is not NoneType)
            options = [self._object(member, tag="type") for member in named]
        else:
            options = [self.of(member) for member in get_args(hint) if member is not NoneType]
        options += [_SCALARS[NoneType]] if null else []
        return options[0] if len(options) == 1 else {"anyOf": options}

    def _word(self, kind: type[Word]) -> Schema:
        """Return a word by its key, or whole; where any word may stand, its class is beside it."""
        if kind is Word:
            classes = (each for name, each in WORD_CLASSES.items() if name != "Word")
            return {"anyOf": [option for each in classes for option in self._any_word(each)]}
        return {"anyOf": [{"enum": self._known_words(kind)}, self._object(kind)]}

    def _known_words(self, kind: type[Word]) -> list[str]:
        return [word.key for word in self.words if type(word) is kind]

    def _any_word(self, kind: type[Word]) -> list[Schema]:
        by_key = {"word": {"const": kind.__name__}, "key": {"enum": self._known_words(kind)}}
        known = {
            "type": "object",
            "properties": by_key,
            "required": list(by_key),
            "additionalProperties": False,
        }
        return [known, self._object(kind, tag="word")]

    def _object(self, cls: type, *, tag: str = "") -> Schema:
        """Return a reference to the definition of a class, which is made at the first call.

        One that carries its type under a tag has a definition beside that of the bare class.
        """
        name = f"{cls.__name__}-{tag}" if tag else cls.__name__
        if name not in self.defs:
            self.defs[name] = {}  # a class may come to itself
            self.defs[name] = self._definition(cls, tag)
        return {"$ref": f"#/$defs/{name}"}

    def _definition(self, cls: type, tag: str) -> Schema:
        hints = get_type_hints(cls)
        fields = _fields(cls)
        said = _descriptions(cls)
        properties = {
            name: self._field(cls, name, convert, hints[name])
            | ({"description": said[name]} if name in said else {})
            for name, (convert, _) in fields.items()
        }
        required = [name for name, (_, is_required) in fields.items() if is_required]
        if tag:
            properties = {tag: {"const": cls.__name__}} | properties
            required = [tag, *required]
        if cls is Policy:
            properties = {"schema": {"const": SCHEMA}} | properties
        return {
            "type": "object",
            "description": (getdoc(cls) or "").partition("\n")[0],
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    def _field(self, cls: type, name: str, convert: Any, hint: Any) -> Schema:
        if convert in UNITS:
            return _amount(UNITS[convert], hint)
        if cls is Stated and name == "value":
            return _STATED
        if cls is Citation and name == "document":
            return {"anyOf": [self.of(Document), _SCALARS[str]]}
        if name == "key" and hint is str:  # a key is never empty
            return _SCALARS[str] | {"minLength": 1}
        least = 1 if convert is citations_of else _LEAST.get((cls.__name__, name))
        return self.of(hint) | ({} if least is None else {"minItems": least})


def _amount(unit: str, hint: Any) -> Schema:
    """Return what a field with a unit takes: a number in it, a written amount, or a range."""
    members = get_args(hint) or (hint,)
    number = {"type": "integer" if int in members else "number", "minimum": 0}
    options: list[Schema] = [number, _WRITTEN]
    if Range in members:
        options.append(_RANGE)
    if NoneType in members:
        options.append(_SCALARS[NoneType])
    return {"anyOf": options, "x-unit": unit}


def _fields(cls: type) -> dict[str, tuple[Any, bool]]:
    """Return the fields of a class that come in: their converter, and whether they are required."""
    if attrs.has(cls):
        return {
            each.name: (converter_of(each), each.default is attrs.NOTHING)
            for each in attrs.fields(cls)
            if each.init
        }
    defaults: dict[str, object] = cls._field_defaults  # type: ignore[attr-defined]  # a named tuple
    return {name: (None, name not in defaults) for name in cls._fields}  # type: ignore[attr-defined]  # likewise


_INDENT = 4


def _descriptions(cls: type) -> dict[str, str]:
    """Return what the docstring says of each field, under its heading ``Attributes:``."""
    _, _, section = (getdoc(cls) or "").partition("\nAttributes:\n")
    found: dict[str, str] = {}
    name = ""
    for line in section.partition("\n\n")[0].splitlines():
        head, colon, rest = line.strip().partition(": ")
        if (
            line.startswith("    ")
            and not line.startswith("     ")
            and colon
            and head.isidentifier()
        ):
            name, found[head] = head, rest
        elif name and line.strip():
            found[name] = f"{found[name]} {line.strip()}"
    return found
