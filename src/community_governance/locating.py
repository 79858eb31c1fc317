"""Find every thing inside what was given: its kind, key and path, its categories, its facts.

A community and what stands beside it go by their own keys; what is inside a community goes by
``community/part``, and has the township and the categories of the community.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from community_governance.categorizing import noun_of
from community_governance.compiling import Known
from community_governance.errors import (
    DuplicateKeyError,
    GovernanceError,
    NotFoundError,
    Problem,
    StructureError,
    WrongDimensionError,
    shown,
)
from community_governance.knowing import (
    Noun,
    categories_of,
    known,
    known_facts,
    not_a_subject,
    territory_facts,
)
from community_governance.model.community import Community, fact_value
from community_governance.model.facts import (
    CATEGORIES,
    COMMUNITIES,
    COMPOUNDS,
    FACILITIES,
    GRIDS,
    ORGANIZATIONS,
    TOWNSHIPS,
    WORKERS,
    Fact,
)
from community_governance.model.findings import CheckedSubject
from community_governance.model.parts import (
    BuildingProject,
    Compound,
    Facility,
    Grid,
    Organization,
)
from community_governance.model.parts import categories as apart
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.territory import Territory, Township
from community_governance.model.vocabulary import CATEGORY_WORDS, Category
from community_governance.model.workers import Worker
from community_governance.units import Quantity, magnitude

__all__ = ["FactMapping", "Found", "Located", "Subjects", "locate"]

FactMapping = Mapping[Fact, object] | Mapping[str, object]
"""A plain mapping of facts (or their keys) to values: a subject in its own right."""

Subjects = Noun | FactMapping | Iterable[Noun | FactMapping]
"""What can be asked about: a noun of the model, a plain mapping of facts, or several."""

_KINDS: dict[type, Subject] = {
    Community: Subject.COMMUNITY,
    Grid: Subject.GRID,
    Compound: Subject.COMPOUND,
    Facility: Subject.FACILITY,
    Worker: Subject.WORKER,
    Organization: Subject.ORGANIZATION,
    BuildingProject: Subject.PROJECT,
    Township: Subject.TOWNSHIP,
    Territory: Subject.JURISDICTION,
}

# What each noun holds: the field, and the fact that is missing where the field is not known.
_HOLDS: dict[type, tuple[tuple[str, Subject, Fact], ...]] = {
    Community: (
        ("compounds", Subject.COMPOUND, COMPOUNDS),
        ("grids", Subject.GRID, GRIDS),
        ("facilities", Subject.FACILITY, FACILITIES),
        ("workers", Subject.WORKER, WORKERS),
        ("organizations", Subject.ORGANIZATION, ORGANIZATIONS),
    ),
    Territory: (
        ("communities", Subject.COMMUNITY, COMMUNITIES),
        ("townships", Subject.TOWNSHIP, TOWNSHIPS),
        ("compounds", Subject.COMPOUND, COMPOUNDS),
        ("organizations", Subject.ORGANIZATION, ORGANIZATIONS),
    ),
}

# What stands inside communities and nowhere else: where they are not known, it is not either.
_ONLY_INSIDE = {kind for _, kind, _ in _HOLDS[Community]} - {
    kind for _, kind, _ in _HOLDS[Territory]
}


Answers = dict[int, tuple[Scope, bool | None]]
"""Whether things of the same categories are in a scope, by its identity: a hash takes longer."""


class Located:
    """One thing inside what was given, with its facts derived once, when they are first read."""

    __slots__ = ("answers", "checked", "facts", "noun", "on")

    facts: dict[str, Known]
    """What is known of it."""

    def __init__(
        self,
        checked: CheckedSubject,
        noun: Noun | None = None,
        facts: dict[str, Known] | None = None,
        *,
        on: date | None = None,
        answers: Answers | None = None,
    ) -> None:
        self.checked = checked
        self.on = on
        self.noun = noun
        if facts is not None:
            self.facts = facts
        self.answers: Answers = {} if answers is None else answers

    def __getattr__(self, name: str) -> dict[str, Known]:
        """Derive the facts: Python asks here only for what is not yet there."""
        if name != "facts":
            raise AttributeError(name)
        self.facts = {} if self.noun is None else known(self.noun, self.on)
        return self.facts

    def is_covered(self, scope: Scope) -> bool | None:
        """Return whether it is in scope; a territory is where any of its communities is."""
        answer = self.answers.get(id(scope))
        if answer is None:
            answer = self.answers[id(scope)] = scope, self._is_covered(scope)
        return answer[1]

    def _is_covered(self, scope: Scope) -> bool | None:
        if isinstance(self.noun, Territory) and self.noun.communities:
            covers = [scope.covers(categories_of(each) or ()) for each in self.noun.communities]
            return None if None in covers else True in covers
        return isinstance(self.noun, Territory) or scope.covers(self.checked.categories or ())

    def totals(self, scope: Scope) -> dict[str, Known]:
        """Return what is known of a territory, over the communities a scope covers."""
        if isinstance(self.noun, Territory):
            return territory_facts(self.noun, scope)
        return self.facts


class Found(NamedTuple):
    """What was found in what was given: things by kind, and of which kinds some are not known."""

    things: dict[Subject, list[Located]]
    unknown: dict[Subject, list[tuple[CheckedSubject, Fact]]]
    given: CheckedSubject
    wanted: frozenset[Subject]
    on: date | None
    answers: dict[tuple[Category, ...], Answers]


def locate(subject: Subjects, standards: tuple[Standard, ...], *, on: date | None = None) -> Found:
    """Find every thing in what was given that standards ask about, by kind.

    Args:
        subject: A noun of the model, a plain mapping of facts of one community, or several.
        standards: Standards whose subjects are wanted,
            and whose own facts and categories a mapping may name.
        on: The day asked about; facts that hang on a day are not known without one.

    Raises:
        InvalidValueError: for what is no subject.
        StructureError: for a mapping; it holds all faults of its facts with their paths.
        DuplicateKeyError: where two subjects share a key.
    """
    wanted = frozenset(standard.subject for standard in standards)
    found = Found({}, {}, CheckedSubject(Subject.COMMUNITY, "$", "$"), wanted, on, {})
    if isinstance(subject, Mapping | Noun | str) or not isinstance(subject, Iterable):
        return found._replace(given=_walk(subject, "$", found, standards))
    keys: set[str] = set()
    for position, each in enumerate(subject):
        checked = _walk(each, f"$[{position}]", found, standards)
        if checked.key in keys:
            raise DuplicateKeyError(str(checked.kind), checked.key)
        keys.add(checked.key)
    return found


def _walk(
    subject: object, path: str, found: Found, standards: tuple[Standard, ...]
) -> CheckedSubject:
    if isinstance(subject, Noun):
        return _walk_noun(subject, path, found, None)
    if isinstance(subject, Mapping):
        located = _from_mapping(subject, path, standards)
        found.things.setdefault(Subject.COMMUNITY, []).append(located)
        return located.checked
    raise not_a_subject(subject)


def _walk_noun(
    noun: Noun, path: str, found: Found, holder: CheckedSubject | None
) -> CheckedSubject:
    """Note a noun and all it holds; what is inside a community has its township and categories."""
    inside = holder is not None and holder.kind is Subject.COMMUNITY
    kind_of_noun = noun_of(noun)
    own = categories_of(noun)
    checked = CheckedSubject(
        _KINDS[kind_of_noun],
        f"{holder.key}/{noun.key}" if holder is not None and inside else noun.key,
        path,
        None if isinstance(noun, Worker) else noun.name,
        noun.jurisdiction
        if isinstance(noun, Community)
        else holder.group
        if holder is not None and inside
        else None,
        own if holder is None or not inside else _with_those_of(holder, own),
    )
    # A territory's answers hang on its communities; those of all else on its categories alone.
    shared = (
        {}
        if isinstance(noun, Territory)
        else found.answers.setdefault(checked.categories or (), {})
    )
    located = Located(checked, noun, on=found.on, answers=shared)
    found.things.setdefault(checked.kind, []).append(located)
    for name, kind, fact in _HOLDS.get(kind_of_noun, ()):
        if kind not in found.wanted and kind is not Subject.COMMUNITY:
            continue  # a territory's communities may hold what is wanted
        held: tuple[Noun, ...] | None = getattr(noun, name)
        if held is None and not (kind is Subject.COMPOUND and _has_communities(noun)):
            inside_them = _ONLY_INSIDE & found.wanted if kind is Subject.COMMUNITY else ()
            for unknown in (kind, *inside_them):
                found.unknown.setdefault(unknown, []).append((checked, fact))
        for position, each in enumerate(held or ()):
            _walk_noun(each, f"{path}.{name}[{position}]", found, checked)
    return checked


def _has_communities(noun: Noun) -> bool:
    """Return whether a noun lists communities; the compounds of these are then all there are."""
    return isinstance(noun, Territory) and bool(noun.communities)


def _with_those_of(
    holder: CheckedSubject, own: tuple[Category, ...] | None
) -> tuple[Category, ...] | None:
    """Return the categories of a thing in a community: its own, and what the community is."""
    if own is None or holder.categories is None:
        return holder.categories if own is None else own
    return tuple(dict.fromkeys((*own, *holder.categories)))


def _from_mapping(
    mapping: Mapping[Any, object], path: str, standards: tuple[Standard, ...]
) -> Located:
    """Read a mapping of facts; all its faults are told at once, each with its path."""
    named = known_facts(standards)
    values: dict[str, Known] = {}
    categories: tuple[Category, ...] | None = None
    problems: list[Problem] = []
    seen: set[str] = set()
    for key, value in mapping.items():
        name = key if isinstance(key, str) else str(key) if isinstance(key, Fact) else shown(key)
        try:
            if not isinstance(key, Fact) and name not in named:
                raise NotFoundError("fact", name, tuple(named))
            fact = key if isinstance(key, Fact) else named[name]
            if name in seen:
                raise DuplicateKeyError("fact", name)
            seen.add(name)
            same = named.get(name, fact)
            if (fact.unit, fact.kind) != (same.unit, same.kind):
                raise WrongDimensionError(f"{name} ({fact.unit})", same.unit)
            kept = None if value is None else fact_value(fact, value)
            if fact == CATEGORIES and isinstance(kept, tuple):
                categories = _named_categories(kept, standards)
            elif kept is not None:
                values[name] = magnitude(kept, fact.unit) if isinstance(kept, Quantity) else kept
        except GovernanceError as error:
            problems.append(
                Problem(f"{path}.{name}", error.message(lang="en"), error.message(lang="zh"))
            )
    if problems:
        raise StructureError("facts", tuple(problems))
    checked = CheckedSubject(Subject.COMMUNITY, path, path, categories=categories)
    return Located(checked, facts=values)


def _named_categories(
    keys: tuple[str, ...], standards: tuple[Standard, ...]
) -> tuple[Category, ...]:
    """Return categories by their keys: those of the package, and those the standards bring."""
    scopes = (standard.applies_to for standard in standards)
    own = (
        wide
        for scope in scopes
        for each in (*scope.any_of, *scope.none_of)
        for wide in each.closure
    )
    known = {category.key: category for category in (*CATEGORY_WORDS, *own)}
    for key in keys:
        if key not in known:
            raise NotFoundError("category", key, tuple(known))
    return apart(known[key] for key in keys) or ()
