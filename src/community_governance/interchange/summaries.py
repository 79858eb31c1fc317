"""Reports on whole tables: long form, counts by group, and the facts that are missing.

Each takes a table as `check_table` does and returns one of the same kind, lazily where it is lazy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar, cast

from community_governance.calendars import Year
from community_governance.errors import (
    InvalidValueError,
    Lang,
    MissingExtraError,
)
from community_governance.interchange.tables.asking import numeric_standards, present, untaken
from community_governance.interchange.tables.headings import column_name, title_of, unit_of
from community_governance.model.findings import Verdict
from community_governance.model.policy import PolicyOrStandards
from community_governance.model.standards import Standard
from community_governance.units import HOUSE_UNITS
from community_governance.views.words import FORCES, VERDICTS, check_lang

try:
    import narwhals.stable.v2 as nw

    from community_governance.interchange.tables.columns import ColumnNames, Frame
    from community_governance.interchange.tables.counts import (
        COUNTS,
        Counted,
        Counts,
        count_by_group,
    )
    from community_governance.interchange.tables.engines import given_back, opened
    from community_governance.interchange.tables.plans import unused_prefix
    from community_governance.interchange.tables.stacks import (
        Cell,
        Coded,
        Column,
        Nothing,
        stacked,
        taken,
    )
    from community_governance.interchange.tables.verdicts import (
        Question,
        add_missing,
        add_verdicts,
    )
except ModuleNotFoundError as error:
    raise MissingExtraError("narwhals", "tables") from error

__all__ = ["explain_table", "missing_facts_table", "summarize_table"]

FrameT = TypeVar("FrameT")

_CODES = (
    Verdict.MET,
    Verdict.NOT_MET,
    Verdict.UNDETERMINED,
    Verdict.NOT_YET_DUE,
    Verdict.NOT_APPLICABLE,
)

# Headings, by their keys; in English the keys are the headings.
_ZH = {
    "policy": "文件",
    "standard": "标准",
    "locator": "条款",
    "fact": "事实",
    "verdict": "结论",
    "measured": "现有",
    "required": "应有",
    "shortfall": "差额",
    "unit": "单位",
    "due": "期限",
    "force": "约束力",
    "communities": "社区数",
    "met": "达标",
    "short": "未达标",
    "open": "待定",
    "not_applicable": "不适用",
    "met_of_determined": "达标率（占已判定，%）",
    "met_of_all": "达标率（占适用及待定，%）",
    "total_shortfall": "缺口合计",
    "largest_shortfall": "最大缺口",
    "verdicts": "待定结论数",
}
_NORM = ("policy", "standard", "locator")
_NUMBERS = ("measured", "required", "shortfall")
_EXPLAINED = (*_NORM, "fact", "verdict", *_NUMBERS, "unit", "due", "force")
_SHARES = ("met_of_determined", "met_of_all")
_SUMS = ("total_shortfall", "largest_shortfall")
_COUNTED = ("communities", *COUNTS, *_SHARES, *_SUMS, "unit")
_HANGING = ("fact", "unit", "verdicts")
# What stands in a column, of its type.
_SAMPLES: dict[str, str | int | float | date] = {
    **dict.fromkeys(_ZH, ""),
    "due": date(2000, 1, 1),
    **dict.fromkeys(("communities", *COUNTS, "verdicts"), 0),
    **dict.fromkeys((*_NUMBERS, *_SHARES, *_SUMS), 0.0),
}
_TOTAL: dict[Lang, str] = {"zh": "合计", "en": "total"}


def _heading(key: str, lang: Lang | None) -> str:
    return _ZH[key] if lang == "zh" else key


def _norm(standard: Standard, lang: Lang | None) -> dict[str, Cell]:
    """Return what names a standard in a row, by `_NORM`: document, standard and clause."""
    document = standard.citations[0].document
    if lang is None:
        key = column_name(standard).removeprefix(f"{standard.policy}.").removesuffix(".verdict")
        said = (standard.policy, key, standard.locator)
    else:
        title = document.title if lang == "zh" else document.title_en
        said = (title, title_of(standard, lang), standard.locator)
    return dict(zip(_NORM, said, strict=True))


def _unit(unit: str | None, lang: Lang | None) -> Cell:
    if unit is None:
        return Nothing(nw.String)
    return HOUSE_UNITS[unit] if lang == "zh" else unit


def _schema(table: Frame) -> dict[str, Any]:
    return dict(table.collect_schema())


def _without_rows(
    table: Frame, own: Sequence[str], keys: Iterable[str], lang: Lang | None
) -> Frame:
    """Return columns as they are where nothing is asked."""
    kept: Any = taken(table, {name: name for name in own}) if own else table
    samples = {_heading(key, lang): _SAMPLES[key] for key in keys}
    added = [nw.lit(sample).alias(heading) for heading, sample in samples.items()]
    empty = kept.with_columns(*added) if own else kept.select(*added)
    result: Frame = empty.head(0)
    return result


def explain_table(  # noqa: PLR0913  (a question has many sides; all but two are named)
    frame: FrameT,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date | str,
    columns: ColumnNames | None = None,
    about: Decimal | None = None,
    keep: Sequence[str] | None = None,
    lang: Lang | None = None,
) -> FrameT:
    """Return the findings of a table in long form: a row for each community and standard.

    The columns are those of `community_governance.views.records.findings` that a table knows:
    policy, standard, locator, fact, verdict, measured, required, shortfall, unit, due, force.
    They stand behind the table's own. Numbers are in the house unit; what is not known is null.

    Args:
        frame: As for `check_table`.
        policy_or_standards: As for `check_table`.
        on: As for `check_table`.
        columns: As for `check_table`.
        about: As for `check_table`.
        keep: The table's own columns that are kept; all where none are named.
        lang: The language of headings and words; without one, keys and printed values.

    Raises:
        DuplicateKeyError: where a column that is kept has a name that is added.
        NotFoundError: for a column to keep that does not exist.
        As `check_table`.
    """
    if lang is not None:
        check_lang(lang)
    table = opened(frame)
    schema = _schema(table)
    own = present(schema if keep is None else keep, schema)
    standards = numeric_standards(policy_or_standards)
    prefix = unused_prefix(schema)
    outputs = ("verdict", "measured", "required", "shortfall")
    asked = [
        (standard, {output: f"{prefix}{output}{place}" for output in outputs})
        for place, standard in enumerate(standards)
    ]
    checked = opened(add_verdicts(table, asked, Question(on, columns, about)))
    rows = [
        {_heading(key, lang): cell for key, cell in _finding(standard, names, lang).items()}
        for standard, names in asked
    ]
    untaken((_heading(key, lang) for key in _EXPLAINED), own)
    if not rows:
        return cast("FrameT", given_back(_without_rows(table, own, _EXPLAINED, lang), frame))
    return cast("FrameT", given_back(stacked(checked, own, rows), frame))


def _finding(standard: Standard, names: Mapping[str, str], lang: Lang | None) -> dict[str, Cell]:
    facts = list(dict.fromkeys(test.fact for test in standard.tests))
    fact: Cell = Nothing(nw.String)
    if len(facts) == 1:
        fact = facts[0].key if lang is None else facts[0].text(lang)
    due: Cell = Nothing(nw.Date)
    if standard.due is not None and not isinstance(standard.due, Year):
        due = standard.due
    force = str(standard.force) if lang is None else FORCES[standard.force][lang]
    words = tuple(str(each) if lang is None else VERDICTS[each][lang] for each in _CODES)
    numbers: dict[str, Cell] = {output: Column(name) for output, name in names.items()}
    numbers["verdict"] = Coded(names["verdict"], words)
    more = {"unit": _unit(unit_of(standard), lang), "due": due, "force": force}
    return {**_norm(standard, lang), "fact": fact, **numbers, **more}


def summarize_table(  # noqa: PLR0913  (a question has many sides; all but two are named)
    frame: FrameT,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date | str | None = None,
    by: Sequence[str] = (),
    columns: ColumnNames | None = None,
    about: Decimal | None = None,
    total: bool = True,
    lang: Lang | None = None,
) -> FrameT:
    """Count the verdicts of a table by group: a row for each standard and group, all groups last.

    The columns are those of ``by``, then policy, standard, locator, and

    - ``communities``: how many rows there are; ``met``, ``short`` (not met, due or not), ``open``
      (undetermined) and ``not_applicable`` add up to it.
    - ``met_of_determined``: of those met or short, how many percent are met;
      ``met_of_all``: of those the standard is for or may be for, the open ones included.
    - ``total_shortfall``, ``largest_shortfall``: of the shortfalls that are known, in ``unit``,
      rounded to a millionth; null where none is known.

    Groups stand in the order in which they first come, in a lazy table in that of their names.

    Args:
        frame: A table as for `check_table`, or one that `check_table` returned.
        policy_or_standards: As for `check_table`.
        on: As for `check_table`; not needed where the table is checked already.
        by: The columns that make the groups; without any, one row for each standard.
        columns: As for `check_table`.
        about: As for `check_table`.
        total: Whether a row of all groups is wanted; the columns of ``by`` become texts then.
        lang: The language of headings and words; without one, keys.

    Raises:
        InvalidValueError: where the table is not checked and no day is given.
        NotFoundError: for a column to group by that does not exist.
        DuplicateKeyError: where such a column has a name that is added.
        As `check_table`.
    """
    if lang is not None:
        check_lang(lang)
    table = opened(frame)
    schema = _schema(table)
    by = present(by, schema)
    standards = numeric_standards(policy_or_standards)
    prefix = unused_prefix(schema)
    question = None if on is None else Question(on, columns, about)
    checked, names = _checked(table, standards, prefix, question)
    counted = [
        Counted(place, *names[place], {**_norm(each, lang), "unit": _unit(unit_of(each), lang)})
        for place, each in enumerate(standards)
    ]
    shown = {key: _heading(key, lang) for key in (*_NORM, *_COUNTED)}
    untaken([*by, *shown.values()], ())
    if not standards:
        return cast("FrameT", given_back(_without_rows(table, by, shown, lang), frame))
    counts = Counts(by, _TOTAL[lang or "en"] if total and by else None, prefix)
    rows: Any = count_by_group(checked, counted, counts).with_columns(*_shares())
    summary = rows.select(
        *(nw.col(counts.key(place)).alias(name) for place, name in enumerate(by)),
        *(nw.col(key).alias(heading) for key, heading in shown.items()),
    )
    return cast("FrameT", given_back(summary, frame))


def _shares() -> list[nw.Expr]:
    met, determined = nw.col("met"), nw.col("met") + nw.col("short")
    shares = {"met_of_determined": determined, "met_of_all": determined + nw.col("open")}
    return [
        *(nw.col(name).round(6).alias(name) for name in _SUMS),
        *(nw.when(of > 0).then(met * 100.0 / of).alias(name) for name, of in shares.items()),
    ]


def _checked(
    table: Frame, standards: Sequence[Standard], prefix: str, question: Question | None
) -> tuple[Frame, list[tuple[str, str]]]:
    """Return a table with a verdict and a shortfall of each standard, and the columns' names."""
    schema = _schema(table)
    langs: tuple[Lang | None, ...] = (None, "zh", "en")
    for lang in langs:
        names = [
            (column_name(each, lang=lang), column_name(each, "shortfall", lang=lang))
            for each in standards
        ]
        if all(name in schema for each in names for name in each):
            return table, names
    if question is None:
        raise InvalidValueError(
            "None",
            "expected a day, or a table with the verdicts and shortfalls of check_table",
            "应给出日期，或给出 check_table 的结果（含结论与差额）",
        )
    asked = [
        (each, {"verdict": f"{prefix}verdict{place}", "shortfall": f"{prefix}shortfall{place}"})
        for place, each in enumerate(standards)
    ]
    checked = opened(add_verdicts(table, asked, question))
    return checked, [(names["verdict"], names["shortfall"]) for _, names in asked]


def missing_facts_table(  # noqa: PLR0913  (a question has many sides; all but two are named)
    frame: FrameT,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date | str,
    columns: ColumnNames | None = None,
    about: Decimal | None = None,
    lang: Lang | None = None,
) -> FrameT:
    """Return the facts that are missing, each with the verdicts that hang on it, most first.

    The columns are fact, unit, verdicts: what `Report.missing_facts` counts on objects,
    over all rows and standards of the table. Facts on which nothing hangs are left out.

    Args:
        frame: As for `check_table`.
        policy_or_standards: As for `check_table`.
        on: As for `check_table`.
        columns: As for `check_table`.
        about: As for `check_table`.
        lang: The language of headings and names; without one, keys.

    Raises:
        As `check_table`.
    """
    if lang is not None:
        check_lang(lang)
    table = opened(frame)
    standards = numeric_standards(policy_or_standards)
    if not standards:
        return cast("FrameT", given_back(_without_rows(table, [], _HANGING, lang), frame))
    prefix = unused_prefix(_schema(table))
    added, flags = add_missing(table, standards, prefix, Question(on, columns, about))
    checked = opened(added)
    whole = checked.select(*(nw.col(name).cast(nw.Int64).sum() for name, _ in flags))
    rows: list[dict[str, Cell]] = [
        {
            "place": place,
            "fact": fact.key if lang is None else fact.text(lang),
            "unit": _unit(fact.unit, lang),
            "verdicts": Column(name),
        }
        for place, (name, fact) in enumerate(flags)
    ]
    hanging = nw.col("verdicts").sum()
    first = nw.col("place").min()
    counted = stacked(whole, [], rows).group_by("fact", "unit").agg(hanging, first)
    listed = nw.maybe_reset_index(
        counted.filter(nw.col("verdicts") > 0)
        .sort("verdicts", "place", descending=[True, False])
        .select(
            *(nw.col(key).alias(_heading(key, lang)) for key in ("fact", "unit")),
            nw.col("verdicts").cast(nw.Int64).alias(_heading("verdicts", lang)),
        )
    )
    return cast("FrameT", given_back(listed, frame))
