"""Readings side by side in a table: verdicts under each, and whether the choice matters.

The table twin of `community_governance.readings.check_readings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial, reduce
from itertools import combinations
from operator import or_
from typing import Literal, NamedTuple, cast

from community_governance.choices import CHOICES
from community_governance.errors import InvalidValueError, Lang, shown
from community_governance.interchange.tables.asking import Asked
from community_governance.interchange.tables.columns import Frame
from community_governance.interchange.tables.engines import given_back, opened
from community_governance.interchange.tables.expressions import Reckoning
from community_governance.interchange.tables.headings import Output, column_name, matters_name
from community_governance.interchange.tables.sheets import C, Sheet
from community_governance.interchange.tables.verdicts import (
    UNDETERMINED,
    Making,
    Question,
    add_columns,
    verdict_columns,
    verdict_of,
)
from community_governance.model.readings import Choice, Counted
from community_governance.model.standards import Standard
from community_governance.readings import choices_of, under

__all__ = ["Readings", "add_alternatives"]

Readings = Choice | Iterable[Choice] | Literal["all"]
"""A choice that texts leave, or several, or all that the documents of this package do."""

_SAME, _MATTERS, _OPEN = range(3)


class _Way(NamedTuple):
    """A standard under one reading, the tolerance it is checked with, and its own columns."""

    standard: Standard
    about: Decimal | None
    names: Mapping[str, str]


class _Varied(NamedTuple):
    """The ways to take one choice, and the column that says whether it matters."""

    matters: str
    ways: Sequence[_Way]


def add_alternatives(
    frame: object, asked: Asked, readings: Readings, question: Question, lang: Lang | None
) -> object:
    """Return a table with the columns that are asked, and those under other readings.

    Raises:
        InvalidValueError: for what is no choice.
    """
    varied = list(_varied(asked, _choices(readings), question.about, lang))
    ways = [way for one in varied for way in one.ways]
    names = [name for _, each in asked for name in each.values()]
    names += [name for one in varied for way in one.ways for name in way.names.values()]
    names += [one.matters for one in varied]
    standards = dict.fromkeys([standard for standard, _ in asked] + [way.standard for way in ways])
    table: Frame = opened(frame)
    make = partial(_columns, asked, varied, question.about)
    return given_back(add_columns(table, list(standards), names, make, question), frame)


def _choices(readings: object) -> tuple[Choice, ...]:
    if readings == "all":
        return CHOICES
    choices: list[Choice] = []
    is_text = isinstance(readings, str)
    for each in readings if isinstance(readings, Iterable) and not is_text else [readings]:
        if not isinstance(each, Choice):
            en, zh = 'expected choices, or "all"', "应为若干口径选择，或“all”"
            raise InvalidValueError(shown(each), en, zh)
        choices.append(each)
    return tuple(choices)


def _varied(
    asked: Asked, choices: Sequence[Choice], about: Decimal | None, lang: Lang | None
) -> Iterator[_Varied]:
    """Return the ways to take each standard; of an average there is none in one community."""
    for standard, names in asked:
        for choice in choices_of(standard, choices):
            if any(isinstance(each.change, Counted) for each in choice.readings):
                continue
            ways = []
            for reading in choice.readings:
                other, tolerance = under(standard, reading, about)
                own = {} if other is standard else _names(other, names, lang)
                ways.append(_Way(other, tolerance, own))
            yield _Varied(matters_name(standard, choice, lang=lang), ways)


def _names(standard: Standard, outputs: Iterable[str], lang: Lang | None) -> dict[str, str]:
    return {each: column_name(standard, cast("Output", each), lang=lang) for each in outputs}


def _columns(
    asked: Asked, varied: Sequence[_Varied], about: Decimal | None, making: Making[C]
) -> dict[str, C]:
    answers = verdict_columns(asked, making)
    reckonings = {about: making.reckoning}
    for one in varied:
        verdicts = []
        for standard, tolerance, names in one.ways:
            if tolerance not in reckonings:
                reckonings[tolerance] = Reckoning(making.sheet, tolerance)
            way = making._replace(reckoning=reckonings[tolerance])
            answers |= verdict_columns([(standard, dict(names))], way)
            verdicts.append(verdict_of(standard, way))
        answers[one.matters] = _matters(verdicts, making.sheet)
    return answers


def _matters(verdicts: Sequence[C], sheet: Sheet[C]) -> C:
    """Return 1 where two settled verdicts differ, 2 where what is open may hide that, else 0."""
    is_open = [(each >= UNDETERMINED) & (each <= UNDETERMINED) for each in verdicts]
    differ = [
        ((verdicts[one] < verdicts[other]) | (verdicts[one] > verdicts[other]))
        & ~is_open[one]
        & ~is_open[other]
        for one, other in combinations(range(len(verdicts)), 2)
    ]
    some_open = reduce(or_, is_open)
    if not differ:  # of one reading alone
        return sheet.coded([(some_open, _OPEN)], _SAME)
    matters = reduce(or_, differ)
    return sheet.coded([(matters, _MATTERS), (some_open & ~matters, _OPEN)], _SAME)
