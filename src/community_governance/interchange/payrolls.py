"""Grades and pay of many workers at once: what `grade_of` and `pay_of` say of plain numbers.

A row of the table is a worker: a post, counted years, and what else counts, as columns.
What the scheme asks about and no column says leaves a grade or a sum unknown, never zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, TypeVar, cast

from community_governance.calendars import as_date
from community_governance.errors import InvalidValueError, Lang, MissingExtraError, NotFoundError
from community_governance.model.pay import Component, CountsFrom, PayScheme, YearReckoning
from community_governance.model.vocabulary import Post
from community_governance.paying import PayCell, pay_cells
from community_governance.schemes import Schemes, scheme_on
from community_governance.units import HOUSE_UNITS, exact
from community_governance.views.words import check_lang

try:
    from community_governance.interchange.tables.applicability import Covered
    from community_governance.interchange.tables.asking import present, untaken
    from community_governance.interchange.tables.columns import (
        Frame,
        Source,
        check_mapping,
        is_numeric,
    )
    from community_governance.interchange.tables.engines import answered, given_back, opened
    from community_governance.interchange.tables.sheets import C, Sheet, Step
except ModuleNotFoundError as error:
    raise MissingExtraError("narwhals", "tables") from error

__all__ = ["payroll_table"]

FrameT = TypeVar("FrameT")

_MONTHLY = "yuan/month"
_READ = ("post", "counted_years", "extra_grades", "grade")
_WORDS: dict[str, dict[Lang, str]] = {
    "grade": {"zh": "等级", "en": "grade"},
    "monthly": {"zh": "每月合计", "en": "monthly total"},
}


def payroll_table(  # noqa: PLR0913  (a question has many sides; all but two are named)
    frame: FrameT,
    scheme: Schemes,
    *,
    on: date,
    columns: Mapping[str, str] | None = None,
    posts: Mapping[str, Post] | None = None,
    lang: Lang | None = None,
) -> FrameT:
    """Return the grade and the monthly pay of every row, part by part.

    A row is a worker. The columns that are read, unless ``columns`` names others:

    - ``post``: the key of a post, or its name in Chinese or English;
    - ``counted_years``: years as the scheme counts them; what is not whole is cut off;
    - ``extra_grades``: grades for education, qualification, awards and service before the scheme
      together. Without such a column they are none where the scheme has no rule on any of them,
      and unknown where it has;
    - ``grade``: the grade itself, instead of the two above;
    - the key of a component that hangs on the worker, such as a title wage: its sum.

    The columns that are added, after the table's own: ``<scheme>.grade`` where the scheme has
    grades, ``<scheme>.<component>`` in the unit of each, and ``<scheme>.monthly``, the sum of
    what is paid by the month, null where a part of it is not known. Sums are exact to the fen
    where each part comes from the scheme; they are those of who forfeits nothing and is past
    probation. A scheme without money has none.

    Args:
        frame: As for `check_table`.
        scheme: A scheme, or several of which each holds for a time.
        on: The day asked about.
        columns: What is read, to the column that holds it.
        posts: Words of the column of posts, to the posts they stand for, beside the posts' names.
        lang: The language of the headings; without one, keys.

    Raises:
        InvalidValueError: for a day that is no date, or a column that holds no numbers.
        NotFoundError: for a column that does not exist, or a key that is none.
        DuplicateKeyError: where the table has a column that would be added.
    """
    day = as_date(on)
    if lang is not None:
        check_lang(lang)
    held, reason = scheme_on(scheme, day)
    table = opened(frame)
    schema = dict(table.collect_schema())
    read = _columns_read(held, {} if columns is None else columns, table)
    cells = () if reason is not None else _cells_on(held, day)
    asked = _Asked(held, reason is None, cells, read, _places(held, posts or {}))
    told = asked.told
    sums = [each.key for each in held.components if each.key in told]
    keys = [*(["grade"] if held.bands else []), *sums, "monthly"]
    headings = dict(zip(keys, (_heading(held, key, lang) for key in keys), strict=True))
    untaken(headings.values(), schema)

    def answers(sheet: Sheet[C], _: Covered[C]) -> dict[str, C]:
        said = _answers(sheet, asked)
        return {headings[key]: said[key] for key in keys}

    return cast("FrameT", given_back(answered(table, {}, None, {}, answers), frame))


def _columns_read(scheme: PayScheme, columns: Mapping[str, str], table: Frame) -> dict[str, str]:
    """Return what is read, to the column that holds it, of columns that are there."""
    check_mapping(columns)
    schema = dict(table.collect_schema())
    known = (*_READ, *(each.key for each in scheme.components))
    for key in columns:
        if key not in known:
            raise NotFoundError("key", key, known)
    present([*columns.values(), columns.get("post", "post")], schema)
    read = {key: columns.get(key, key) for key in known if columns.get(key, key) in schema}
    numbers = [name for key, name in read.items() if key != "post"]
    wrong = [f"{name}: {schema[name]}" for name in numbers if not is_numeric(table, name)]
    if wrong:
        raise InvalidValueError(", ".join(wrong), "expected columns of numbers", "应为数字列")
    return read


def _places(scheme: PayScheme, posts: Mapping[str, Post]) -> dict[str, int]:
    """Return the words of posts, to their places among the posts of the scheme."""
    places: dict[str, int] = {}
    for place, post in enumerate(scheme.posts):
        places |= dict.fromkeys((post.key, post.zh, post.en), place)
    for word, post in posts.items():
        if post not in scheme.posts:
            raise NotFoundError("post", post.key, tuple(each.key for each in scheme.posts))
        places[word] = scheme.posts.index(post)
    return places


@lru_cache(maxsize=64)
def _cells_on(scheme: PayScheme, on: date) -> tuple[PayCell, ...]:
    return pay_cells(scheme, on=on)


class _Asked(NamedTuple):
    """What a payroll is reckoned from.

    Attributes:
        scheme: The scheme.
        holds: Whether it holds on the day asked about.
        cells: What post and grade alone decide.
        read: What is read, to the column that holds it.
        places: Words of posts, to their places among those of the scheme.
    """

    scheme: PayScheme
    holds: bool
    cells: tuple[PayCell, ...]
    read: Mapping[str, str]
    places: Mapping[str, int]

    @property
    def told(self) -> set[str]:
        """The components of which something is known: decided by post and grade, or a column."""
        return {each.component for each in self.cells} | set(self.read)

    @property
    def grades(self) -> int:
        """How many numbers of grades there are, with one for none."""
        return (self.scheme.grades or 0) + 1

    @property
    def size(self) -> int:
        """How many cells there are: one for each post and grade."""
        return len(self.scheme.posts) * self.grades

    def cell(self, post: Post, grade: int | None) -> int:
        """Return the place of a post and a grade among all of them."""
        return self.scheme.posts.index(post) * self.grades + (grade or 0)


def _answers(sheet: Sheet[C], asked: _Asked) -> dict[str, C]:
    """Return the grade, the sums and their total as columns."""
    scheme = asked.scheme
    place = sheet.kept(sheet.placed(asked.read["post"], asked.places), Step.GIVEN)
    cell = place * float(asked.grades)
    said: dict[str, C] = {}
    if scheme.bands:
        grade = said["grade"] = sheet.kept(_grade(sheet, asked, place), Step.SETTLED)
        cell = cell + grade
    sums = _sums(asked)
    for key, numbers in sums.items():
        said[key] = sheet.found(cell, numbers)
    monthly = sheet.found(cell, _monthly(asked))
    for component in scheme.components:
        if component.key in asked.read and component.key not in sums:
            given = said[component.key] = sheet.cleaned(Source(asked.read[component.key]))
            if component.unit == _MONTHLY:
                monthly = monthly + _due(sheet, component, given, place, asked)
    said["monthly"] = monthly
    return said


def _grade(sheet: Sheet[C], asked: _Asked, place: C) -> C:
    """Return the grade, null where it is not known."""
    bands = [asked.scheme.band(post) for post in asked.scheme.posts]
    low = _by_post(sheet, place, [None if band is None else band.lowest for band in bands])
    high = _by_post(sheet, place, [None if band is None else band.highest for band in bands])
    if not asked.holds:
        return _by_post(sheet, place, [None] * len(bands))
    if "grade" in asked.read:
        given = sheet.cleaned(Source(asked.read["grade"]))
        is_one = (given >= low) & (given <= high) & (given <= given.floor())
        return sheet.where(is_one.fill_null(value=False), given, sheet.constant(None))
    reached = sheet.kept(_reached(sheet, asked, place), Step.CLEANED)
    is_over = (reached > high).fill_null(value=False)
    is_under = (reached < low).fill_null(value=False)
    return sheet.where(is_over, high, sheet.where(is_under, low, reached))


def _by_post(sheet: Sheet[C], place: C, numbers: Sequence[int | None]) -> C:
    """Return the number of each row's post; where all have the same, that is one for all."""
    if len(set(numbers)) == 1 and numbers[0] is not None:
        return sheet.constant(float(numbers[0]))
    return sheet.found(place, [None if number is None else float(number) for number in numbers])


def _reached(sheet: Sheet[C], asked: _Asked, place: C) -> C:
    """Return the grade before it is held in the band; null where years or credits are unknown."""
    scheme, read = asked.scheme, asked.read
    rule = scheme.progression
    asks_more = scheme.education or scheme.qualification or scheme.awards or scheme.prior_service
    if rule is None or "counted_years" not in read or (asks_more and "extra_grades" not in read):
        return sheet.found(place, [None] * len(scheme.posts))
    from_floor = scheme.counts_from is CountsFrom.BAND_FLOOR
    bands = [scheme.band(post) for post in scheme.posts]
    # A post that the scheme does not know has no grade, also where all posts start alike.
    starts = [None if band is None else float(band.lowest if from_floor else 1) for band in bands]
    before = rule.after + (1 if rule.reckoning is YearReckoning.BEGUN else 0)
    years = (sheet.cleaned(Source(read["counted_years"])).floor() - float(before)).clip(0.0)
    steps = sheet.divided(years, rule.every).floor()
    reached = sheet.found(place, starts) + steps
    if "extra_grades" in read:
        return reached + sheet.cleaned(Source(read["extra_grades"])).floor()
    return reached


def _due(sheet: Sheet[C], component: Component, given: C, place: C, asked: _Asked) -> C:
    """Return the sum of a component for the posts it is for, and 0 for the others."""
    if not component.posts:
        return given
    is_for = [0.0 if post in component.posts else None for post in asked.scheme.posts]
    return sheet.where(sheet.found(place, is_for).is_null(), sheet.constant(0.0), given)


def _sums(asked: _Asked) -> dict[str, list[float | None]]:
    """Return each sum that post and grade alone decide, by their cell."""
    sums: dict[str, list[float | None]] = {
        each.component: [None] * asked.size for each in asked.cells
    }
    for each in asked.cells:
        if each.amount is not None:
            sums[each.component][asked.cell(each.post, each.grade)] = float(each.amount)
    return sums


def _monthly(asked: _Asked) -> list[float | None]:
    """Return the sum of a month by cell; None where a part of it is not known."""
    totals: dict[int, Decimal | None] = {}
    with exact():
        for each in asked.cells:
            if each.unit == _MONTHLY:
                cell = asked.cell(each.post, each.grade)
                total = totals.get(cell, Decimal(0))
                is_known = total is not None and each.amount is not None
                totals[cell] = (total or 0) + (each.amount or Decimal(0)) if is_known else None
    for post in _open_posts(asked):
        first = asked.cell(post, None)
        totals |= dict.fromkeys(range(first, first + asked.grades))
    known = {cell: float(total) for cell, total in totals.items() if total is not None}
    return [known.get(cell) for cell in range(asked.size)]


def _open_posts(asked: _Asked) -> Iterator[Post]:
    """Return the posts whose month is not known, since a part of it hangs on the worker."""
    told = asked.told
    for each in asked.scheme.components:
        if each.key not in told and each.unit == _MONTHLY:
            yield from each.posts or asked.scheme.posts


def _heading(scheme: PayScheme, key: str, lang: Lang | None) -> str:
    if lang is None:
        return f"{scheme.key}.{key}"
    component = next((each for each in scheme.components if each.key == key), None)
    word = _WORDS[key][lang] if component is None else component.title.text(lang)
    unit = None if key == "grade" else _unit(component)
    title = scheme.title.text(lang)
    if lang == "zh":
        return f"{title}·{word}" if unit is None else f"{title}·{word}（{HOUSE_UNITS[unit]}）"
    return f"{title}: {word}" if unit is None else f"{title}: {word} ({unit})"


def _unit(component: Component | None) -> str:
    return _MONTHLY if component is None else component.unit
