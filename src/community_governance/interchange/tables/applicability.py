"""Where in a table a standard applies: the days it holds, and the categories it is for.

Of every standard three claims are made, each a column or one answer for every row:
it holds here; it is left out here; it is not yet due here.
Where it neither holds nor is left out, that is open, and the verdict is undetermined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache, partial, reduce
from typing import Generic, NamedTuple, TypeAlias

from community_governance.calendars import Day, Year, first_day, last_day
from community_governance.checks import not_in_force
from community_governance.interchange.tables.sheets import C, Claim, Sheet, both, either, negated
from community_governance.model.findings import ReasonCode
from community_governance.model.standards import Scope, Standard
from community_governance.model.vocabulary import CATEGORY_WORDS, Category

__all__ = [
    "Applicability",
    "Covered",
    "DateColumn",
    "applicability",
    "by_distinct_texts",
    "by_words",
    "known_categories",
    "open_scope",
    "unstated",
]


class Applicability(NamedTuple, Generic[C]):
    """Where a standard holds, where it does not apply, and where it is not yet due."""

    holds: Claim[C]
    is_out: Claim[C]
    is_early: Claim[C]


# --- days ---


class DateColumn(NamedTuple, Generic[C]):
    """The day of each row; where it is not known, nothing is said of it."""

    sheet: Sheet[C]
    name: str

    def is_from(self, day: date | None) -> Claim[C]:
        """Return where the day of the row is this day or later; None is a day that never comes."""
        return False if day is None else self.sheet.is_from(self.name, day)

    def is_before(self, day: date) -> Claim[C]:
        """Return where the day of the row is earlier."""
        return self.sheet.is_before(self.name, day)


def _next_day(day: date) -> date | None:
    return None if day == date.max else day + timedelta(days=1)


def _earliest(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day is not None), default=None)


def _surely_from(day: Day) -> date | None:
    """Return the first day on which what starts on a day has begun for sure."""
    return _next_day(day.last) if isinstance(day, Year) else day


def _by_rows(standard: Standard, column: DateColumn[C]) -> tuple[Claim[C], Claim[C]]:
    """Return where a standard is in force on the day of the row, and where it is not.

    In between lie the days on which that is not printed; the rules are `Document.validity`'s.
    """
    document = standard.citations[0].document
    starts = standard.starts or document.begins
    ends, superseded = document.ends, document.superseded
    over_from = _earliest(
        (
            None if ends is None else _next_day(last_day(ends)),
            None if superseded is None else _surely_from(superseded),
        )
    )
    safe_until = _earliest(
        (
            ends.first if isinstance(ends, Year) else None if ends is None else _next_day(ends),
            None if superseded is None else first_day(superseded),
        )
    )
    is_over = column.is_from(over_from)
    if starts is None:
        return False, is_over
    begun = column.is_from(_surely_from(starts))
    in_force = begun if safe_until is None else both(begun, column.is_before(safe_until))
    return in_force, either(column.is_before(first_day(starts)), is_over)


# --- categories ---

Covered: TypeAlias = Callable[[Scope], tuple[Claim[C], Claim[C]]]
"""Where a scope covers a community for sure, and where it does not."""


def known_categories(standards: Iterable[Standard]) -> dict[str, Category]:
    """Return every category by its key: those of the package, and those the standards bring."""
    scopes = [standard.applies_to for standard in standards]
    own = (wide for scope in scopes for each in _categories(scope) for wide in each.closure)
    return {category.key: category for category in (*CATEGORY_WORDS, *own)}


def _categories(scope: Scope) -> tuple[Category, ...]:
    return (*scope.any_of, *scope.none_of)


def unstated(scope: Scope) -> tuple[bool, bool]:
    """Answer for a table that says nothing of categories."""
    covered = scope.covers(())
    return covered is True, covered is False


def by_distinct_texts(
    texts: Sequence[str], known: Mapping[str, Category], has_one_of: Callable[[list[int]], C]
) -> Covered[C]:
    """Answer from the different texts of a column, each read once, as on objects.

    Args:
        texts: The different texts, categories joined by ``|``.
        known: Categories by their keys.
        has_one_of: Returns where the text is one of these, given by their positions.
    """
    stated = [
        tuple(known[word] for word in map(str.strip, text.split("|")) if word in known)
        for text in texts
    ]

    def among(answers: Sequence[bool | None], *, wanted: bool) -> Claim[C]:
        found = [position for position, answer in enumerate(answers) if answer is wanted]
        return has_one_of(found) if 0 < len(found) < len(answers) else bool(found)

    @cache
    def covered(scope: Scope) -> tuple[Claim[C], Claim[C]]:
        answers = [scope.covers(categories) for categories in stated]
        return among(answers, wanted=True), among(answers, wanted=False)

    return covered


def by_words(
    known: Mapping[str, Category], has_one_of: Callable[[frozenset[str]], C]
) -> Covered[C]:
    """Answer by looking for words in the text of each row, where no text can be seen beforehand.

    Args:
        known: Categories by their keys.
        has_one_of: Returns where the text has one of these words.
    """
    has_one_of = cache(has_one_of)

    def has_like(is_like: Callable[[Category], bool]) -> Claim[C]:
        words = frozenset(key for key, each in known.items() if is_like(each))
        return has_one_of(words) if words else False

    def is_any(wanted: tuple[Category, ...]) -> tuple[Claim[C], Claim[C]]:
        """Return where a row is of one of these for sure, and where it is of none for sure."""
        yes = has_like(lambda have: any(have.is_within(want) for want in wanted))
        apart = [has_like(partial(Category.is_apart_from, other=want)) for want in wanted]
        return yes, both(negated(yes), reduce(both, apart))

    @cache
    def covered(scope: Scope) -> tuple[Claim[C], Claim[C]]:
        inside, outside = is_any(scope.any_of) if scope.any_of else (True, False)
        shut_out, let_in = is_any(scope.none_of) if scope.none_of else (False, True)
        return both(inside, let_in), either(outside, shut_out)

    return covered


# --- both ---


def applicability(
    standard: Standard, on: date | DateColumn[C], covered: Covered[C]
) -> Applicability[C]:
    """Return where a standard holds, where it does not apply, and where it is not yet due."""
    inside, outside = covered(standard.applies_to)
    in_force, out_of_force = _in_force(standard, on)
    day = None if standard.due is None else last_day(standard.due)
    early: Claim[C] = False
    if day is not None:
        early = on.is_before(day) if isinstance(on, DateColumn) else on < day
    return Applicability(both(in_force, inside), either(out_of_force, outside), early)


def open_scope(standard: Standard, on: date | DateColumn[C], covered: Covered[C]) -> Claim[C]:
    """Return where a standard is in force, and it is open whether it is for the community."""
    in_force, _ = _in_force(standard, on)
    return both(in_force, negated(either(*covered(standard.applies_to))))


def _in_force(standard: Standard, on: date | DateColumn[C]) -> tuple[Claim[C], Claim[C]]:
    if isinstance(on, DateColumn):
        return _by_rows(standard, on)
    reason = not_in_force(standard, on)
    is_open = reason is not None and reason.code is ReasonCode.DATE_NOT_PRINTED
    return reason is None, reason is not None and not is_open
