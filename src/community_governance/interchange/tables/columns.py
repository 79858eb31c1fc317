"""Which columns of a table hold which facts, in which unit, and what is wrong with them.

A fact is in the column of its key, in its house unit, unless the caller names another column or
unit. ``<fact>_low`` and ``<fact>_high`` hold the ends of a range, for where the fact is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import Any, NamedTuple, TypeAlias

import narwhals.stable.v2 as nw

from community_governance.errors import InvalidValueError, WrongDimensionError, nearest, shown
from community_governance.knowing import known_facts
from community_governance.model.facts import CATEGORIES, Fact, FactKind
from community_governance.model.standards import Standard
from community_governance.units import amount

__all__ = [
    "NO_COLUMN",
    "ColumnNames",
    "Ends",
    "FactSource",
    "Fault",
    "Frame",
    "Source",
    "check_mapping",
    "did_you_mean",
    "find_columns",
    "holds_only",
    "is_column",
    "is_numeric",
    "ratio_in",
    "refuse",
]

# Of the keys Any, since a mapping of facts is no mapping of facts or strings to a type checker;
# a sequence, since that is what texts and pairs of texts are to it in one literal.
ColumnNames: TypeAlias = Mapping[Any, str | Sequence[str]]
"""Facts, or their keys, to the column that holds them, or to the column and the unit it is in."""

Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]
"""A table, eager or lazy."""

NO_COLUMN = "expected the name of a column, or that and its unit", "应为列名，或列名与单位"
ENDS = ("", "_low", "_high")
# A unit such as 亩 is a fraction of the house unit, 2000/3, of which 28 digits are kept.
_LARGEST_DENOMINATOR = 10**9


class Source(NamedTuple):
    """A column, and the house units in one unit of it."""

    column: str
    ratio: Fraction = Fraction(1)


class Ends(NamedTuple):
    """The columns of one fact: of the number, and of the ends of a range."""

    number: Source | None
    low: Source | None
    high: Source | None


class FactSource(NamedTuple):
    """Where a fact is found: in its own columns, then in those of what stands in for it."""

    candidates: tuple[Ends, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """All the columns."""
        return tuple(source for ends in self.candidates for source in ends if source is not None)

    @property
    def has_ranges(self) -> bool:
        """Whether a column holds ends of ranges."""
        return any(ends.low or ends.high for ends in self.candidates)

    @property
    def ratio(self) -> Fraction:
        """House units in one unit that all the columns come to by whole multiples."""
        ratios = {source.ratio for source in self.sources}
        if len(ratios) == 1:
            return ratios.pop()
        return Fraction(1, lcm(*(ratio.denominator for ratio in ratios)))


class Fault(NamedTuple):
    """What is wrong with one column."""

    column: str
    en: str
    zh: str


def find_columns(
    frame: Frame, standards: Iterable[Standard], columns: ColumnNames | None
) -> tuple[dict[Fact, FactSource], str | None]:
    """Return where each fact that the standards read is found, and the column of categories.

    Raises:
        InvalidValueError: naming every column that cannot be used.
    """
    standards = tuple(standards)
    schema = dict(frame.collect_schema())
    faults: list[Fault] = []
    columns = {} if columns is None else columns
    check_mapping(columns)
    named = _named(standards, columns, schema, faults)
    for fact, source in named.values():
        if source.column in schema and (fact == CATEGORIES or fact.kind is not FactKind.WORDS):
            _is_usable(frame, schema, fact, source.column, faults)
    read = dict.fromkeys(fact for each in standards for fact in each.facts)
    wanted = dict.fromkeys(one for fact in read for one in (fact, *fact.stands_in))
    if any(each.applies_to.any_of or each.applies_to.none_of for each in standards):
        wanted[CATEGORIES] = None
    held: dict[str, Source] = {}
    for fact in wanted:
        for end in ENDS:
            key = f"{fact.key}{end}"
            source = named.get(key, (fact, Source(key)))[1]
            if source.column in schema and _is_usable(frame, schema, fact, source.column, faults):
                held[key] = source
    refuse(faults)
    found = {fact: _source(fact, held) for fact in read}
    categories = held.get(CATEGORIES.key)
    return (
        {fact: source for fact, source in found.items() if source.candidates},
        None if categories is None else categories.column,
    )


def _source(fact: Fact, held: Mapping[str, Source]) -> FactSource:
    each = (Ends(*(held.get(f"{one.key}{end}") for end in ENDS)) for one in (fact, *fact.stands_in))
    return FactSource(tuple(ends for ends in each if any(ends)))


def _named(
    standards: tuple[Standard, ...],
    columns: ColumnNames,
    schema: Mapping[str, object],
    faults: list[Fault],
) -> dict[str, tuple[Fact, Source]]:
    """Return the columns that the caller names, by the key of a fact or of an end of its range."""
    known = known_facts(standards)
    keys = {f"{key}{end}": fact for key, fact in known.items() for end in ENDS}
    named: dict[str, tuple[Fact, Source]] = {}
    for given, value in columns.items():
        key = str(given)
        fact = given if isinstance(given, Fact) else keys.get(key)
        if not is_column(value):
            faults.append(Fault(str(value), *NO_COLUMN))
            continue
        column, unit = (value, None) if isinstance(value, str) else value
        if fact is None:
            hint, hint_zh = did_you_mean(key, known)
            faults.append(Fault(column, f"no fact {key!r}{hint}", f"没有事实“{key}”{hint_zh}"))
            continue
        if column not in schema:
            hint, hint_zh = did_you_mean(column, schema)
            faults.append(Fault(column, f"no such column{hint}", f"没有这一列{hint_zh}"))
        ratio = Fraction(1) if unit is None else ratio_in(unit, fact, column, faults)
        named[key] = fact, Source(column, ratio)
    return named


def is_column(value: object) -> bool:
    """Return whether a value names a column, or a column and its unit."""
    match value:
        case str() | [str(), str() | None]:
            return True
        case _:
            return False


def check_mapping(columns: object) -> None:
    """Refuse what is no mapping of facts to columns.

    Raises:
        InvalidValueError: where it is none.
    """
    if not isinstance(columns, Mapping):
        en = "expected facts with their columns, such as {'households': '户数'}"
        zh = "应为事实与列的对应，例如 {'households': '户数'}"
        raise InvalidValueError(shown(columns), en, zh)


def did_you_mean(key: str, known: Iterable[str]) -> tuple[str, str]:
    """Return the question after a name that is near, in English and Chinese, or nothing."""
    near = nearest(key, known)
    return ("", "") if near is None else (f", did you mean {near!r}?", f"，是否为“{near}”？")


def ratio_in(unit: str, fact: Fact, column: str, faults: list[Fault]) -> Fraction:
    """Return the house units of a fact in a unit, in any spelling that a written amount has.

    What is wrong with it is added to the faults.
    """
    text = unit.strip()
    try:
        # A unit that begins with a digit would lengthen the number before it.
        one = None if text[:1].isdecimal() or not text else amount(f"1 {text}", fact.unit)
    except WrongDimensionError:
        en, zh = f"{unit!r} does not convert to {fact.unit}", f"“{unit}”不可换算为 {fact.unit}"
        faults.append(Fault(column, en, zh))
        return Fraction(1)
    except InvalidValueError:
        one = None
    if one is None or not one.magnitude:
        faults.append(Fault(column, f"no unit {unit!r}", f"没有单位“{unit}”"))
        return Fraction(1)
    return Fraction(one.magnitude).limit_denominator(_LARGEST_DENOMINATOR)


def _is_usable(
    frame: Frame, schema: Mapping[str, Any], fact: Fact, column: str, faults: list[Fault]
) -> bool:
    """Return whether a column holds what its fact is; a column that holds nothing is no column."""
    dtype = schema[column]
    if fact.kind is FactKind.WORDS:
        if isinstance(dtype, nw.String | nw.Categorical | nw.Enum):
            return True
    elif is_numeric(frame, column) or (fact.kind is FactKind.FLAG and _holds_flags(frame, column)):
        return True
    if _holds_nothing(frame, column):
        return False
    en, zh = ("texts", "文本") if fact.kind is FactKind.WORDS else ("numbers", "数字")
    faults.append(Fault(column, f"{dtype}, expected {en}", f"类型为 {dtype}，应为{zh}"))
    return False


def _holds_nothing(frame: Frame, column: str) -> bool:
    """Return whether nothing is known in a column; of a lazy table only its type tells."""
    if isinstance(frame, nw.DataFrame):
        return bool(frame[column].is_null().all())
    if frame.collect_schema()[column] != nw.Unknown:
        return False
    native, engine = frame.to_native(), frame.implementation
    if engine.is_duckdb():
        kind = native.types[native.columns.index(column)]
    elif engine.is_pyspark() or engine.is_pyspark_connect():
        kind = native.schema[column].dataType.typeName()
    else:
        kind = native.collect_schema()[column] if engine.is_polars() else "null"
    return str(kind).strip('"').lower() in {"null", "void"}


def is_numeric(frame: Frame, column: str) -> bool:
    """Return whether a column is of numbers, of which none is a truth value."""
    dtype = frame.collect_schema()[column]
    return dtype.is_numeric() or holds_only(frame, column, (int, float, Decimal), but=(bool,))


def _holds_flags(frame: Frame, column: str) -> bool:
    """Return whether a column is of truth values; pandas calls it one of objects if some lack."""
    dtype = frame.collect_schema()[column]
    return bool(dtype == nw.Boolean) or holds_only(frame, column, (bool,))


def holds_only(
    frame: Frame, column: str, types: tuple[type, ...], *, but: tuple[type, ...] = ()
) -> bool:
    """Return whether a column of objects of pandas holds only values of some types, but of others.

    So come columns from a database: decimals, days, whole numbers of which some are missing.
    """
    is_of_pandas = isinstance(frame, nw.DataFrame) and frame.implementation.is_pandas_like()
    if not is_of_pandas or frame.collect_schema()[column] != nw.Object:
        return False
    values = frame[column].drop_nulls().to_list()
    return all(isinstance(value, types) and not isinstance(value, but) for value in values)


def refuse(faults: list[Fault]) -> None:
    """Raise one error that names every column with a fault, if there is one."""
    unique = list(dict.fromkeys(faults))
    if unique:
        raise InvalidValueError(
            ", ".join(dict.fromkeys(repr(fault.column) for fault in unique)),
            "expected each column to be there and to hold its fact ("
            + "; ".join(f"{fault.column!r}: {fault.en}" for fault in unique)
            + ")",
            "各列应存在，并以该事实的单位记录（"
            + "；".join(f"“{fault.column}”：{fault.zh}" for fault in unique)
            + "）",
        )
