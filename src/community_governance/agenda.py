"""What falls due, begins, ends, or comes round again between two days.

Rules:
- Both ends of the period count. A day known only to the year is there where any day of it is.
- A yearly norm comes up once in each year in which its document holds, or may hold:
  in that year, of which no day is printed; at the start of a year means its first day.
- A day that a task shares with a norm it sees to is told once, with the norm.
- What is known to begin or end is told; what is not printed is not guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from community_governance.calendars import Day, Year, as_date, first_day, last_day
from community_governance.errors import InvalidValueError
from community_governance.model.events import Event, EventKind
from community_governance.model.facts import (
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    OPERATING_FUNDS_PER_YEAR,
    TRAININGS_PER_YEAR,
)
from community_governance.model.lists import Yearly
from community_governance.model.organization import Task
from community_governance.model.pay import Promotions
from community_governance.model.policy import Policy, policies_in
from community_governance.model.sources import Citation, Document, Validity
from community_governance.model.standards import Standard, Target
from community_governance.model.vocabulary import Wording

__all__ = ["calendar", "promotion_events"]

# Facts that are counted anew each year.
_BY_YEAR = frozenset({TRAININGS_PER_YEAR, OPERATING_FUNDS_PER_YEAR, BENEFIT_PROJECT_FUNDS_PER_YEAR})
_OUT = frozenset({Validity.NOT_BEGUN, Validity.ENDED, Validity.SUPERSEDED})


def calendar(
    policies: Policy | Iterable[Policy], *, start: date, end: date, more: Iterable[Event] = ()
) -> tuple[Event, ...]:
    """Return the events of documents between two days, both included, in order.

    Due dates of standards, targets and tasks; starts of their own; what is to be done each year;
    first and last days of documents; and whatever events the caller adds, such as
    `promotion_events`.

    Args:
        policies: One policy or several.
        start: The first day.
        end: The last day.
        more: Events of the caller's own; those outside the period are left out.

    Returns:
        Events by the last day they can fall on, days before years, then in the order given.

    Raises:
        InvalidValueError: for a day that is no date, an end before the start, or what is no policy.

    Example:
        >>> from community_governance.policies import alxa
        >>> ahead = calendar(alxa.POLICY, start=date(2025, 12, 1), end=date(2025, 12, 31))
        >>> str(ahead[-1].day), str(ahead[-1].kind)
        ('2025', 'yearly')
    """
    first, last = as_date(start), as_date(end)
    if last < first:
        raise InvalidValueError(
            f"{first} to {last}", "the end lies before the start", "结束日期早于开始日期"
        )
    events = [event for policy in policies_in(policies) for event in _events(policy, first, last)]
    events += more
    inside = [
        each for each in events if first_day(each.day) <= last and last_day(each.day) >= first
    ]
    return tuple(sorted(inside, key=lambda each: (last_day(each.day), isinstance(each.day, Year))))


def promotion_events(moves: Promotions | Iterable[Promotions]) -> tuple[Event, ...]:
    """Return the promotions of workers as events, to be added to a calendar.

    A change of grade that is no rise is none; what each came of is told by the moves themselves.

    Args:
        moves: What `community_governance.careers.promotions` returned, of one worker or several.
    """
    given = (moves,) if isinstance(moves, Promotions) else tuple(moves)
    return tuple(
        Event(
            day=change.on,
            kind=EventKind.PROMOTION,
            title=Wording(
                f"{each.worker}由{change.before}级升至{change.grade}级",
                f"{each.worker} rises from grade {change.before} to grade {change.grade}",
            ),
            key=each.worker,
        )
        for each in given
        for change in each.changes
        if change.is_promotion
    )


def _events(policy: Policy, first: date, last: date) -> Iterator[Event]:
    document = policy.document
    begins = document.starts or document.adopted or document.published or document.numbered_year
    yield from _of_document(document, begins, EventKind.DOCUMENT_BEGINS)
    yield from _of_document(document, document.ends, EventKind.DOCUMENT_ENDS)
    yield from _of_document(document, document.superseded, EventKind.DOCUMENT_SUPERSEDED)
    told: dict[str, set[tuple[Day, EventKind]]] = {}
    norms: tuple[Standard | Target, ...] = (*policy.standards, *policy.targets)
    for norm in norms:
        events = tuple(_of_norm(norm, policy.key))
        told[norm.key] = {(event.day, event.kind) for event in events}
        yield from events
    for task in policy.tasks:
        again = set().union(*(told.get(key, ()) for key in task.covers))
        for event in _of_norm(task, policy.key):
            if (event.day, event.kind) not in again:
                yield event
    for year in range(first.year, last.year + 1):
        if document.validity(date(year, 12, 31)) not in _OUT:
            yield from _of_year(policy, Year(year))


def _of_document(document: Document, day: Day | None, kind: EventKind) -> Iterator[Event]:
    if day is not None:
        title = Wording(document.title, document.title_en)
        yield Event(day=day, kind=kind, title=title, key=document.key, policy=document.key)


def _of_norm(norm: Standard | Target | Task, policy: str) -> Iterator[Event]:
    title = norm.measure if isinstance(norm, Target) else norm.title
    starts = None if isinstance(norm, Target) else norm.starts
    printed = norm.starts_as_printed if isinstance(norm, Standard) else ""
    for day, kind, words in (
        (starts, EventKind.BEGINS, printed),
        (norm.due, EventKind.DUE, norm.due_as_printed),
    ):
        if day is not None:
            yield _event(day, kind, title, norm.key, policy, norm.citations, words)


def _of_year(policy: Policy, year: Year) -> Iterator[Event]:
    for standard in policy.standards:
        if _BY_YEAR.intersection(standard.facts):
            title, cited = standard.title, standard.citations
            yield _event(year, EventKind.YEARLY, title, standard.key, policy.key, cited, "")
    for rule in policy.rules:
        if rule.yearly is not None:
            day = year.first if rule.yearly is Yearly.START else year
            title, cited = rule.title, rule.citations
            yield _event(day, EventKind.YEARLY, title, rule.key, policy.key, cited, "")


def _event(  # noqa: PLR0913, PLR0917  (what an event is made of)
    day: Day,
    kind: EventKind,
    title: Wording | None,
    key: str,
    policy: str,
    citations: tuple[Citation, ...],
    words: str,
) -> Event:
    return Event(
        day=day, kind=kind, title=title or Wording(key, key), key=key, policy=policy,
        citations=citations, as_printed=words,
    )  # fmt: skip
