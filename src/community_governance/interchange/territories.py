"""Standards of a region, checked on the groups of a table: each group of communities a territory.

A regional average is never a test of one community: it is the ratio of totals.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar, cast

from community_governance.errors import (
    InvalidValueError,
    Lang,
    MissingExtraError,
)
from community_governance.interchange.tables.asking import (
    Asked,
    asked_of,
    numeric_standards,
    present,
    untaken,
)
from community_governance.interchange.tables.headings import OUTPUTS, Output
from community_governance.model.policy import PolicyOrStandards
from community_governance.model.standards import Scope, Standard, Subject

try:
    from community_governance.interchange.tables.applicability import Covered, DateColumn
    from community_governance.interchange.tables.columns import ColumnNames, Frame, find_columns
    from community_governance.interchange.tables.engines import answered, given_back, opened
    from community_governance.interchange.tables.expressions import Reckoning
    from community_governance.interchange.tables.plans import unused_prefix
    from community_governance.interchange.tables.sheets import C, Sheet
    from community_governance.interchange.tables.stacks import taken
    from community_governance.interchange.tables.totals import Totals
    from community_governance.interchange.tables.verdicts import (
        Making,
        Question,
        add_columns,
        day_of,
        verdict_columns,
    )
except ModuleNotFoundError as error:
    raise MissingExtraError("narwhals", "tables") from error

__all__ = ["check_territories"]

FrameT = TypeVar("FrameT")


def check_territories(  # noqa: PLR0913  (a question has many sides; all but two are named)
    frame: FrameT,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date | str,
    by: Sequence[str] = (),
    columns: ColumnNames | None = None,
    about: Decimal | None = None,
    outputs: Output | Iterable[Output] = OUTPUTS,
    lang: Lang | None = None,
) -> FrameT:
    """Test the standards of a region on each group of a table, as `check` does on a `Territory`.

    A row of the table is a community, a group of rows a territory: its amounts are sums over the
    communities a standard is for, its averages sum over sum. One member that is not known leaves
    them open, and so does one of which it is open whether the standard is for it.

    The columns are those of ``by``, ``communities`` (how many rows there are), and for each
    standard whose subject is the jurisdiction those that `check_table` adds.
    Groups stand in the order in which they first come, in a lazy table in that of their names.

    Args:
        frame: As for `check_table`.
        policy_or_standards: As for `check_table`; other standards than those of a region
            are left out.
        on: The day asked about, or one of the columns of ``by`` that holds dates.
        by: The columns that make the groups; without any, the table is one territory.
        columns: As for `check_table`.
        about: As for `check_table`.
        outputs: As for `check_table`.
        lang: As for `check_table`.

    Raises:
        NotFoundError: for a column to group by that does not exist.
        InvalidValueError: for a column of days by which the rows are not grouped.
        As `check_table`.
    """
    table = opened(frame)
    schema = dict(table.collect_schema())
    by = present(by, schema)
    day = _day_of_groups(on, by, table)
    by_scope = _by_scope(policy_or_standards, outputs, lang)
    heading = "社区数" if lang == "zh" else "communities"
    answers = [name for asked in by_scope.values() for _, names in asked for name in names.values()]
    untaken([*by, heading, *answers], ())
    standards = [standard for asked in by_scope.values() for standard, _ in asked]
    sources, _ = find_columns(table, standards, columns)
    totals = Totals(sources, len(by_scope), by, unused_prefix(schema))

    def members(making: Making[C]) -> dict[str, C]:
        return totals.members(making.sheet, [making.covered(scope) for scope in by_scope])

    question = Question(date.min if isinstance(day, str) else day, columns, about)
    groups = totals.added_up(opened(add_columns(table, standards, [], members, question)))
    for place, asked in enumerate(by_scope.values()):
        groups = _checked(groups, totals, place, asked, Question(day, None, about))
    shown = {name: name for name in by} | {heading: "communities"}
    result = taken(groups, shown | {name: name for name in answers})
    return cast("FrameT", given_back(result, frame))


def _day_of_groups(on: date | str, by: Sequence[str], table: Frame) -> date | str:
    """Return the day asked about, or the column of days by which the rows are grouped."""
    day = day_of(on, table)
    if isinstance(day, str) and day not in by:
        en, zh = "expected a column by which the rows are grouped", "应为分组所用的列"
        raise InvalidValueError(day, en, zh)
    return day


def _by_scope(
    policy_or_standards: PolicyOrStandards, outputs: Output | Iterable[Output], lang: Lang | None
) -> dict[Scope, list[tuple[Standard, dict[str, str]]]]:
    """Return the standards of a region by whom they are for, with the columns that are wanted."""
    found: dict[Scope, list[tuple[Standard, dict[str, str]]]] = {}
    regional = numeric_standards(policy_or_standards, Subject.JURISDICTION)
    for standard, names in asked_of(regional, outputs, lang):
        found.setdefault(standard.applies_to, []).append((standard, names))
    return found


def _checked(groups: Frame, totals: Totals, place: int, asked: Asked, question: Question) -> Frame:
    """Return groups with the answers of the standards of one scope."""
    day = question.on

    def answers(sheet: Sheet[C], _: Covered[C]) -> dict[str, C]:
        where = DateColumn(sheet, day) if isinstance(day, str) else day
        covered = totals.covered(sheet, place)
        reckoning = Reckoning(sheet, question.about)
        return verdict_columns(asked, Making(sheet, lambda _: covered, where, reckoning))

    return opened(answered(groups, totals.of_scope(place), None, {}, answers))
