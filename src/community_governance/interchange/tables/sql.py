"""The sheet of a table whose engine speaks SQL: DuckDB and Spark, by words both understand.

Wrapped one by one, as narwhals does it, expressions take these engines longer to plan than to run.
Written out they are planned at once. A claim may be null here, where nothing is known:
SQL then takes it for neither true nor false, which is just what is meant,
and ``CASE WHEN`` passes over it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from community_governance.interchange.tables.columns import FactSource, Frame
from community_governance.interchange.tables.plans import unused_prefix
from community_governance.interchange.tables.sheets import Claim, Sheet, Step, either
from community_governance.model.facts import Fact

__all__ = ["DUCKDB", "SPARK", "Dialect", "Sql", "SqlSheet", "dialect_of"]

_BITS = 62  # of the 64 of a whole number, as flags
_MANY = 12  # columns whose code may be too long for one method of Java


class Dialect(NamedTuple):
    """What the two engines say differently.

    Attributes:
        quote: The mark around the name of a column.
        select: Returns the table of these expressions.
        text: Returns a text as it is written.
        struct: Returns names and values as one value.
        spread: Returns what makes a row of each of these values.
        at: Returns what stands at a place, counted from 1, of these values.
        apart: Returns an expression in a form that keeps its step apart from others.
    """

    quote: str
    select: Callable[[Any, Sequence[str]], Any]
    text: Callable[[str], str]
    struct: Callable[[Sequence[str]], str]
    spread: Callable[[str], str]
    at: Callable[[str, str], str]
    apart: Callable[[str], str] = str

    def name(self, name: str) -> str:
        """Return the name of a column as it is written."""
        return f"{self.quote}{name.replace(self.quote, self.quote * 2)}{self.quote}"

    def rows(self, rows: Sequence[Mapping[str, str]]) -> str:
        """Return what makes a row of each of these, from columns by their names."""
        values = [
            self.struct([part for name, value in row.items() for part in (self.text(name), value)])
            for row in rows
        ]
        return self.spread(", ".join(values))


def _in_pairs(parts: Sequence[str]) -> str:
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return "{" + ", ".join(f"{name}: {value}" for name, value in pairs) + "}"


DUCKDB = Dialect(
    quote='"',
    select=lambda table, columns: table.select(", ".join(columns)),
    text=lambda text: "'" + text.replace("'", "''") + "'",
    struct=_in_pairs,
    spread=lambda structs: f"UNNEST([{structs}], recursive := true)",
    at=lambda values, place: f"LIST_EXTRACT([{values}], {place})",
)
SPARK = Dialect(
    quote="`",
    select=lambda table, columns: table.selectExpr(*columns),
    text=lambda text: "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'",
    struct=lambda parts: f"NAMED_STRUCT({', '.join(parts)})",
    spread=lambda structs: f"INLINE(ARRAY({structs}))",
    at=lambda values, place: f"ELEMENT_AT(ARRAY({values}), {place})",
    # Spark makes one Java method of all steps that it can, and the JVM leaves methods of more than
    # 8,000 bytes uncompiled, which takes four times as long. A sorted array is a step for which
    # Spark makes no such method; it then writes one for each few columns.
    apart=lambda value: f"ELEMENT_AT(ARRAY_SORT(ARRAY({value})), 1)",
)


def dialect_of(table: Frame) -> Dialect | None:
    """Return how the engine of a table speaks SQL, or None where it does not."""
    engine = table.implementation
    if engine.is_duckdb():
        return DUCKDB
    return SPARK if engine.is_pyspark() or engine.is_pyspark_connect() else None


def _number(number: float) -> str:
    """Return a number as one of double precision: with an exponent no engine takes it otherwise."""
    text = repr(float(number))
    return text if "e" in text else f"{text}e0"


def _binary(sign: str) -> Callable[[Sql, Sql | float], Sql]:
    def run(one: Sql, other: Sql | float) -> Sql:
        right = other.text if isinstance(other, Sql) else _number(other)
        return Sql(f"({one.text} {sign} {right})")

    return run


class Sql:
    """One column, with as much of the language of expressions as is needed here."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    __add__, __sub__ = _binary("+"), _binary("-")
    __mul__, __truediv__ = _binary("*"), _binary("/")
    __lt__, __le__, __gt__, __ge__ = _binary("<"), _binary("<="), _binary(">"), _binary(">=")
    __and__, __or__ = _binary("AND"), _binary("OR")

    def __rsub__(self, other: float) -> Sql:
        """Return a number less this one."""
        return Sql(f"({_number(other)} - {self.text})")

    def __invert__(self) -> Sql:
        """Return where a claim does not hold."""
        return Sql(f"(NOT {self.text})")

    def is_null(self) -> Sql:
        """Return where nothing is known."""
        return Sql(f"({self.text} IS NULL)")

    def fill_null(self, *, value: bool) -> Sql:  # noqa: ARG002  (null is neither true nor false)
        """Return a claim as it is."""
        return self

    def ceil(self) -> Sql:
        """Return numbers rounded up."""
        return self._rounded("CEIL")

    def floor(self) -> Sql:
        """Return numbers rounded down."""
        return self._rounded("FLOOR")

    def _rounded(self, function: str) -> Sql:
        # Spark rounds to 64-bit integers, and stops at what they cannot hold.
        rounded = f"CAST({function}({self.text}) AS DOUBLE)"
        return Sql(f"(CASE WHEN ABS({self.text}) < {_WHOLE} THEN {rounded} ELSE {self.text} END)")

    def clip(self, lower_bound: float | None = None, upper_bound: float | None = None) -> Sql:
        """Return numbers held between two ends."""
        ends = (("<", lower_bound), (">", upper_bound))
        beyond = "".join(
            f"WHEN {self.text} {sign} {_number(end)} THEN {_number(end)} "
            for sign, end in ends
            if end is not None
        )
        return Sql(f"(CASE {beyond}ELSE {self.text} END)")


_NULL = "CAST(NULL AS DOUBLE)"
_CASE, _END = "(CASE ", " END)"
_WHOLE = "1e15"  # from here on, a float with a fraction is nobody's


class SqlSheet(Sheet[Sql]):
    """Expressions written out for an engine that speaks SQL."""

    def __init__(
        self,
        table: Any,
        schema: Mapping[str, Any],
        sources: Mapping[Fact, FactSource],
        *,
        dialect: Dialect,
    ) -> None:
        """Begin a plan for a table of an engine."""
        super().__init__(schema, sources)
        self._table = table
        self._dialect = dialect
        self._prefix = unused_prefix(schema)
        self._steps: dict[Step, dict[str, str]] = {step: {} for step in Step}
        self._named: dict[str, Sql] = {}
        self._text_of_words = ""
        self._bits: dict[str, int] = {}

    def column(self, name: str) -> Sql:
        """Return a column of the table."""
        return Sql(self._dialect.name(name))

    def floats(self, name: str) -> Sql:
        """Return a column of the table as floats."""
        return Sql(f"CAST({self._dialect.name(name)} AS DOUBLE)")

    def constant(self, number: float | None) -> Sql:
        """Return a column of one number, or of unknown ones."""
        return Sql(_NULL if number is None else _number(number))

    def where(self, claim: Sql, then: Sql, otherwise: Sql) -> Sql:
        """Return the one where a claim holds, the other elsewhere."""
        rest = f"ELSE {otherwise.text}{_END}"
        if otherwise.text == _NULL:
            rest = _END.lstrip()
        elif otherwise.text.startswith(_CASE):
            rest = otherwise.text.removeprefix(_CASE)
        return Sql(f"{_CASE}WHEN {claim.text} THEN {then.text} {rest}")

    def placed(self, name: str, places: Mapping[str, int]) -> Sql:
        """Return the place of each text of a column, null where it has none."""
        cases = " ".join(
            f"WHEN {self._dialect.text(text)} THEN {_number(place)}"
            for text, place in places.items()
        )
        return Sql(f"(CASE CAST({self._dialect.name(name)} AS STRING) {cases} END)")

    def found(self, places: Sql, numbers: Sequence[float | None]) -> Sql:
        """Return the number that stands at each place, counted from 0; null where that is null."""
        values = ", ".join(_NULL if number is None else _number(number) for number in numbers)
        return Sql(self._dialect.at(values, f"CAST({places.text} AS INTEGER) + 1"))

    def divided(self, numbers: Sql, divisor: int) -> Sql:
        """Return numbers divided as IEEE 754 rounds it."""
        return numbers if divisor == 1 else numbers / divisor

    def neither(self, one: Claim[Sql], other: Claim[Sql]) -> Claim[Sql]:
        """Return where neither of two claims holds, or nothing is known of them."""
        claim = either(one, other)
        return not claim if isinstance(claim, bool) else Sql(f"(NOT COALESCE({claim.text}, FALSE))")

    def missed(self, met: Sql, facts: tuple[Fact, ...]) -> Sql:  # noqa: ARG002  (else it is null)
        """Return where something is known of all facts and a claim about them does not hold."""
        return ~met

    def zero(self, met: Sql, facts: tuple[Fact, ...]) -> Sql:  # noqa: ARG002
        """Return 0 where a claim about facts holds, null where nothing is known of them."""
        return self.zero_where(met)

    def coded(self, claims: Sequence[tuple[Sql, int]], otherwise: int) -> Sql:
        """Return the code of the claim that holds, as 8-bit integers; no two hold in one row."""
        cases = "".join(f"WHEN {claim.text} THEN {code} " for claim, code in claims)
        codes = f"CASE {cases}ELSE {otherwise} END" if cases else str(otherwise)
        return Sql(f"CAST({codes} AS TINYINT)")

    def is_from(self, name: str, day: date) -> Sql:
        """Return where a column of dates has this day or a later one."""
        return self._compared(name, ">=", day)

    def is_before(self, name: str, day: date) -> Sql:
        """Return where a column of dates has an earlier day."""
        return self._compared(name, "<", day)

    def _compared(self, name: str, sign: str, day: date) -> Sql:
        column = f"CAST({self._dialect.name(name)} AS DATE)"
        return Sql(f"COALESCE({column} {sign} DATE '{day.isoformat()}', FALSE)")

    def kept(self, column: Sql, step: Step) -> Sql:
        """Return a column that is read more than once, made of columns of one step."""
        if column.text not in self._named:
            name = f"{self._prefix}{step.name.lower()}_{len(self._steps[step])}"
            self._steps[step][name] = column.text
            self._named[column.text] = self.column(name)
        return self._named[column.text]

    def has_one_of(self, name: str, words: Iterable[str]) -> Sql:
        """Return where a column of words joined by ``|`` has one of these: a bit for each word.

        There is one such column in a table, that of the categories.
        """
        self._text_of_words = f"REPLACE(CAST({self._dialect.name(name)} AS STRING), ' ', '')"
        masks: dict[int, int] = {}
        for word in sorted(words):
            place, bit = divmod(self._bits.setdefault(word, len(self._bits)), _BITS)
            masks[place] = masks.get(place, 0) | 1 << bit
        claims = (f"({self._flags(place)} & {mask}) <> 0" for place, mask in masks.items())
        return Sql(f"({' OR '.join(claims)})")

    def _flags(self, place: int) -> str:
        return self.column(f"{self._prefix}flags_{place}").text

    def _flag_columns(self) -> tuple[list[str], list[str]]:
        """Return the text of the words of a row, and the columns of bits made of it."""
        if not self._bits:
            return [], []
        text = self.column(f"{self._prefix}words").text
        bits: dict[int, list[str]] = {}
        for word, number in self._bits.items():
            place, bit = divmod(number, _BITS)
            case = f"CASE WHEN CONTAINS({text}, '|{word}|') THEN {1 << bit} ELSE 0 END"
            bits.setdefault(place, []).append(case)
        flags = [f"{' + '.join(cases)} AS {self._flags(place)}" for place, cases in bits.items()]
        return [f"COALESCE(CONCAT('|', {self._text_of_words}, '|'), '') AS {text}"], flags

    def with_answers(self, answers: Mapping[str, Sql]) -> Any:
        """Return the table with columns added to it."""
        table, select = self._table, self._dialect.select
        words, flags = self._flag_columns()
        more: dict[Step, list[str]] = {Step.GIVEN: words, Step.CLEANED: flags}
        for step, columns in self._steps.items():
            added = [f"{text} AS {self.column(name).text}" for name, text in columns.items()]
            added += more.get(step, [])
            if added:
                table = select(table, ["*", *added])
        own = [self._dialect.name(name) for name in self._schema]
        texts = [each.text for each in answers.values()]
        if len(texts) > _MANY:
            texts[0] = self._dialect.apart(texts[0])
        names = map(self._dialect.name, answers)
        named = (f"{text} AS {name}" for text, name in zip(texts, names, strict=True))
        return select(table, [*own, *named])
