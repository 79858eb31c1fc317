"""Check a whole table: the standards of communities as columns of verdicts, in the table's engine.

This module imports without narwhals, the extra ``tables``; what is called here needs it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar, cast

from community_governance.errors import Lang, MissingExtraError
from community_governance.interchange.tables.asking import asked_of, numeric_standards
from community_governance.interchange.tables.headings import OUTPUTS, Output
from community_governance.model.policy import PolicyOrStandards

if TYPE_CHECKING:
    from community_governance.interchange.tables.alternatives import Readings
    from community_governance.interchange.tables.columns import ColumnNames

__all__ = ["check_table"]

FrameT = TypeVar("FrameT")


def check_table(  # noqa: PLR0913  (a question has many sides; all but two are named)
    frame: FrameT,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date | str,
    columns: ColumnNames | None = None,
    about: Decimal | None = None,
    outputs: Output | Iterable[Output] = OUTPUTS,
    readings: Readings = (),
    lang: Lang | None = None,
) -> FrameT:
    """Test the standards of communities on every row of a table, as `check` does on objects.

    A row is a community. A standard is tested where its subject is a community and its demand is
    about amounts; sets of words (plaques, rooms) and other subjects are left out.
    Each standard adds the columns

    - ``<policy>.<key>.verdict``: 0 met, 1 not met, 2 undetermined, 3 not yet due,
      4 not applicable; 8-bit integers, never null.
    - ``<policy>.<key>.required``: what is asked, in the house unit of the fact. Null where it is
      not known, where it is known only as a range, where the standard does not apply, and where
      the parts of a demand have no number in common.
    - ``<policy>.<key>.shortfall``: the least change that would do; exactly 0 where met.
      Null where undetermined or not applicable, and where no one number is known.

    A standard read as one of a community says so in the name:
    ``<policy>.<key>.grid-as-community.verdict``, the reading of `Finding.key`.

    A row says what it knows in columns named by the keys of facts, in house units:

    - Null, NaN, infinities, numbers below zero and numbers from 10²⁵ on mean *not known*;
      an object would refuse them. A fact without a column is not known in any row.
    - Where a fact is not known, those that stand in for it are looked at, in their order.
    - ``<fact>_low`` and ``<fact>_high`` are the ends of a range, where the fact itself is not
      known; a null end is open, and ends in the wrong order say nothing.
    - ``categories`` holds the keys of categories joined by ``|``. What is not stated is open,
      and a word that is no category states nothing. Categories that rule each other out,
      which an object refuses, are taken as they stand.

    Verdicts are those of objects for values below 10⁷ with four decimals, or 10⁹ with two.

    Args:
        frame: A table of pandas or Polars, eager or lazy, or any other that narwhals takes.
        policy_or_standards: A policy, a standard, or several of either.
        on: The day asked about, or the name of a column of dates: each row its own day.
            A row whose day is not known is undetermined.
        columns: Facts, or their keys, to the column that holds them, or to the column and its
            unit in any spelling of a written amount: ``{"households": ("户数", "户")}``.
            Several facts may be in one column. ``households_low`` is a key too.
        about: As for `check`.
        outputs: Which columns are wanted of each standard; ``"measured"`` is one more:
            what there is, in the house unit.
        readings: Choices that texts leave, or ``"all"`` of `community_governance.choices`:
            each standard is checked under every reading of each as well. Every other reading
            adds the same columns, named as `Finding.key` does, such as
            ``<policy>.<key>.registered-households.verdict``, and each choice a column
            ``<policy>.<key>.<choice>.matters``: 0 the choice leaves the verdict as it is,
            1 it changes it, 2 what is undetermined may hide that it does.
        lang: The language of the headings, ``"zh"`` or ``"en"``: of a clause, what it is about
            and the unit. Without one, the names are made of keys.

    Returns:
        The same kind of table: its own columns, then those of each standard, in order.
        A lazy table stays lazy; nothing of it is computed.

    Raises:
        MissingExtraError: where narwhals is not installed.
        InvalidValueError: naming every column that is not there, holds no numbers, or is in a
            unit its fact cannot have; for a table, a day, a tolerance or a choice that is none.
        NotFoundError: for an output or a column of dates that does not exist.
        DuplicateKeyError: where the table already has a column that would be added,
            or a standard is given twice.

    Example, a ledger with its areas in mu::

        check_table(
            ledger,
            ordos.POLICY,
            on=date(2025, 12, 31),
            columns={"households": "户数", "working_premises_area": ("用房面积", "亩")},
        )
    """
    asked = asked_of(numeric_standards(policy_or_standards), outputs, lang)
    try:
        # The extra may not be installed, which is no reason for this module not to import.
        from community_governance.interchange.tables.alternatives import (  # noqa: PLC0415
            add_alternatives,
        )
        from community_governance.interchange.tables.verdicts import (  # noqa: PLC0415
            Question,
            add_verdicts,
        )
    except ImportError as error:
        raise MissingExtraError("narwhals", "tables") from error
    question = Question(on, columns, about)
    if readings:
        return cast("FrameT", add_alternatives(frame, asked, readings, question, lang))
    return cast("FrameT", add_verdicts(frame, asked, question))
