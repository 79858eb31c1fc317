"""What a subject is: the categories stated of it, and those that follow from what is declared."""

from __future__ import annotations

from typing import Any, get_args

from community_governance.model.community import Community
from community_governance.model.parts import (
    BuildingProject,
    Compound,
    Facility,
    Grid,
    Organization,
)
from community_governance.model.territory import Territory, Township
from community_governance.model.vocabulary import (
    COMMITTEE_CATEGORIES,
    GOVERNMENT_FUNDED,
    GOVERNMENT_FUNDED_SERVICE,
    INTEGRATED_FACILITY,
    INTEGRATED_SERVICE,
    NOT_GOVERNMENT_FUNDED,
    OTHER_ORGANIZATIONS,
    OTHER_THAN_INTEGRATED,
    SOCIAL_ORGANIZATION,
    SOCIAL_ORGANIZATIONS,
    TOWNSHIP_CATEGORIES,
    Category,
)
from community_governance.model.workers import Worker

__all__ = ["Noun", "categories_of", "noun_of"]

Noun = (
    Community
    | Grid
    | Compound
    | Facility
    | Worker
    | Organization
    | BuildingProject
    | Township
    | Territory
)
"""Everything a standard can be a test of."""


_NOUNS: frozenset[type[object]] = frozenset(get_args(Noun))
_NOT_KEPT: Any = object()


def noun_of(subject: Noun) -> type[object]:
    """Return the noun that a subject is; of a class of somebody's own, the one it is made of."""
    kind = type(subject)
    return kind if kind in _NOUNS else next(each for each in kind.__mro__ if each in _NOUNS)


def categories_of(subject: Noun) -> tuple[Category, ...] | None:
    """Return the categories stated of a subject, with what its origin, committee or kind makes it.

    None where nothing is stated; a category that is not there is open, not denied.
    """
    match subject:
        case Community():
            kept: tuple[Category, ...] | None = getattr(subject, "_categories", _NOT_KEPT)
            if kept is _NOT_KEPT:
                kept = _categories_of_community(subject)
                object.__setattr__(subject, "_categories", kept)
            return kept
        case BuildingProject():
            return subject.categories
        case Township():
            category = TOWNSHIP_CATEGORIES.get(subject.kind or "")
            return None if category is None else (category,)
        case Facility():
            return _categories_of_facility(subject)
        case Organization():
            is_social = subject.kind == SOCIAL_ORGANIZATION
            return (SOCIAL_ORGANIZATIONS if is_social else OTHER_ORGANIZATIONS,)
        case _:
            return None


def _categories_of_community(community: Community) -> tuple[Category, ...] | None:
    stated, committee = community.categories or (), community.committee
    more = community.origin, COMMITTEE_CATEGORIES.get(committee) if committee else None
    found = tuple(dict.fromkeys((*stated, *(each for each in more if each is not None))))
    return found or community.categories


def _categories_of_facility(facility: Facility) -> tuple[Category, ...] | None:
    """Return what a facility is by what it is declared to be, and by who paid for it."""
    found: list[Category] = []
    if facility.premises:
        is_integrated = INTEGRATED_FACILITY in facility.premises
        found.append(INTEGRATED_SERVICE if is_integrated else OTHER_THAN_INTEGRATED)
    if facility.government_funded is not None:
        is_funded = facility.government_funded
        found.append(GOVERNMENT_FUNDED if is_funded else NOT_GOVERNMENT_FUNDED)
    if found == [INTEGRATED_SERVICE, GOVERNMENT_FUNDED]:
        found.append(GOVERNMENT_FUNDED_SERVICE)
    return tuple(found) or None
