"""Standards and targets: a demand with its scope, its dates, its force and its clause."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from attrs import evolve, field

from community_governance.calendars import Day, as_day
from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.demands import (
    Bound,
    Demand,
    Fixed,
    Test,
    basis_of,
    number_of_grids,
    tests_of,
)
from community_governance.model.display import Displayed
from community_governance.model.facts import Fact
from community_governance.model.places import Jurisdiction
from community_governance.model.sources import Citation, Force
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Category, Wording
from community_governance.units import magnitude

__all__ = ["Scope", "Standard", "Subject", "Target", "TargetNature"]


class Subject(StrEnum):
    """What a standard is a test of; a regional average is never a test of one community."""

    WORKER = "worker"
    FACILITY = "facility"
    GRID = "grid"
    COMPOUND = "compound"
    ORGANIZATION = "organization"
    PROJECT = "project"
    COMMUNITY = "community"
    TOWNSHIP = "township"
    JURISDICTION = "jurisdiction"


def _categories(items: Iterable[Category]) -> tuple[Category, ...]:
    return tuple(items)


def _citations(items: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(items)


@frozen(cache_hash=True, field_transformer=strict)
class Scope:
    """Which communities a norm is for, by their categories; an empty scope is for all.

    Attributes:
        any_of: The community is of one of these, or narrower; empty means no condition.
        none_of: The community is of none of these.
    """

    any_of: tuple[Category, ...] = field(default=(), converter=_categories)
    none_of: tuple[Category, ...] = field(default=(), converter=_categories)

    def covers(self, categories: tuple[Category, ...]) -> bool | None:
        """Return whether a thing of these categories is in scope, or None where that is open.

        What is not stated is open: a city community of which nobody says whether it lies
        in the center is neither inside nor outside the scope of the central city.
        """
        return _covers(self, categories)


@lru_cache(maxsize=4096)
def _covers(scope: Scope, categories: tuple[Category, ...]) -> bool | None:
    inside = _is_any(categories, scope.any_of) if scope.any_of else True
    outside = _is_any(categories, scope.none_of) if scope.none_of else False
    if inside is False or outside is True:
        return False
    return None if inside is None or outside is None else True


def _is_any(categories: tuple[Category, ...], wanted: tuple[Category, ...]) -> bool | None:
    if any(have.is_within(want) for have in categories for want in wanted):
        return True
    ruled_out = all(any(have.is_apart_from(want) for have in categories) for want in wanted)
    return False if ruled_out else None


def _is_cited(_instance: object, _attribute: object, citations: tuple[Citation, ...]) -> None:
    if not citations:
        raise InvalidValueError(
            "no citation", "every norm names its clause", "每一项规定都须注明条款"
        )


_AS_COMMUNITY = {
    Subject.JURISDICTION: Wording(
        "文件所定为全区域指标，此处借用于单个社区",
        "the text sets this for the region as a whole; here it is applied to one community",
    ),
    Subject.GRID: Wording(
        "文件规定的是网格规模，此处换算为一个社区的网格数",
        "the text sets the size of a grid; here it becomes a number of grids of one community",
    ),
}


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Standard(Displayed):
    """One norm with a checkable fact.

    Attributes:
        key: kebab-case name, stable across versions.
        subject: What it is a test of.
        demand: What it asks.
        citations: Where it stands; the first is its locator, its document the policy's.
        title: What it is about, in our words.
        applies_to: Which communities it is for.
        force: How strongly the text asks.
        modal: The word of the text that carries the force, or empty.
        condition: A condition the text adds and no category expresses, or None.
        direction_stated: Whether "at least" or "at most" is printed.
        starts: A start of its own, which goes before its document's.
        starts_as_printed: The words of the text for it.
        due: Last day by which it is to be met.
        due_as_printed: The words of the text for it.
        reading: What was assumed beyond the text, in our words.
        read_from: What the text makes it a test of, where it is read as a test of something else.
        read_under: Keys of the readings under which it is read, where it is not read as encoded:
            see `community_governance.readings`.
    """

    key: str
    subject: Subject
    demand: Demand
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)
    title: Wording | None = None
    applies_to: Scope = Scope()
    force: Force = Force.MUST
    modal: str = ""
    condition: Wording | None = None
    direction_stated: bool = True
    starts: Day | None = field(default=None, converter=as_day)
    starts_as_printed: str = ""
    due: Day | None = field(default=None, converter=as_day)
    due_as_printed: str = ""
    reading: Wording | None = None
    read_from: Subject | None = None
    read_under: tuple[str, ...] = ()

    @property
    def policy(self) -> str:
        """The key of the policy it belongs to."""
        return self.citations[0].document.key

    @property
    def locator(self) -> str:
        """The clause it stands in."""
        return self.citations[0].locator

    @property
    def reading_key(self) -> str:
        """How it is read where not as encoded, such as ``grid-as-community``; else nothing."""
        read = () if self.read_from is None else (f"{self.read_from}-as-{self.subject}",)
        return "+".join((*read, *self.read_under))

    @property
    def tests(self) -> tuple[Test, ...]:
        """The tests of its demand, left to right."""
        return tests_of(self.demand)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact it reads, in order, without duplicates."""
        found: dict[Fact, None] = {}
        for test in self.tests:
            found.update(dict.fromkeys((test.fact, *basis_of(test))))
        return tuple(found)

    def read_as(self, subject: Subject) -> Standard:
        """Return this standard read as a test of another subject, which its reading then says.

        A figure of the region may be applied to one community,
        and the size of a grid may be turned into a number of grids of one community.

        Raises:
            InvalidValueError: where no such reading exists.
        """
        said = _AS_COMMUNITY.get(self.subject)
        if subject is not Subject.COMMUNITY or said is None:
            raise InvalidValueError(
                f"{self.subject} as {subject}",
                "only a regional or a grid standard can be read as one of a community",
                "只有区域指标或网格规模可以按单个社区理解",
            )
        by_number = self.subject is Subject.GRID
        return evolve(
            self,
            subject=subject,
            demand=number_of_grids(self.demand) if by_number else self.demand,
            reading=_joined(self.reading, said),
            read_from=self.subject,
        )


def _joined(first: Wording | None, second: Wording) -> Wording:
    if first is None:
        return second
    return Wording(f"{first.zh}；{second.zh}", f"{first.en}; {second.en}")


class TargetNature(StrEnum):
    """What a plan says an indicator is."""

    BINDING = "binding"
    ANTICIPATORY = "anticipatory"


def _agrees_with_its_unit(target: Target, _attribute: object, bound: Bound | None) -> None:
    amount = getattr(bound, "amount", None)
    if isinstance(amount, Fixed):
        magnitude(amount.amount, target.unit or "item")


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Target(Displayed):
    """A goal that no standard carries: a share of units, a coverage, or words only.

    Where ``of`` and ``demand`` are there, `community_governance.proportions.shares` counts.

    Attributes:
        key: kebab-case name, stable across versions.
        measure: What is to be reached, in our words.
        citations: Where it stands; the first is its locator.
        bound: The share or number to reach, or None where there are only words.
        unit: House unit of the bound, ``"%"`` for shares.
        of: What is counted, where units are.
        demand: What a counted unit must meet, where this package can test it.
        among: What a unit must meet to be counted at all, where this package can test it.
        applies_to: Which communities are counted.
        within: The part of the document's place in which they are counted, or None for all of it.
        condition: A condition of the text on what is counted. Where no ``among`` tests it,
            a unit that misses the demand may not be one that is counted.
        force: How strongly the text asks.
        modal: The word of the text that carries the force, or empty.
        direction_stated: Whether "at least" or "at most" is printed.
        nature: Binding or anticipatory, where printed.
        due: Last day by which it is to be reached, or None where no date is printed.
        due_as_printed: The words of the text for it.
        reading: What was assumed beyond the text.

    Raises:
        WrongDimensionError: where the bound is not in its unit.
        InvalidValueError: where no clause is named, or a demand has nothing it is the demand of.
    """

    key: str
    measure: Wording
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)
    bound: Bound | None = field(default=None, validator=_agrees_with_its_unit)
    unit: str | None = None
    of: Subject | None = None
    demand: Demand | None = None
    among: Demand | None = None
    applies_to: Scope = Scope()
    within: Jurisdiction | None = None
    condition: Wording | None = None
    force: Force = Force.MUST
    modal: str = ""
    direction_stated: bool = True
    nature: TargetNature | None = None
    due: Day | None = field(default=None, converter=as_day)
    due_as_printed: str = ""
    reading: Wording | None = None

    def __attrs_post_init__(self) -> None:
        if self.of is None and not (self.demand is None and self.among is None):
            raise InvalidValueError(
                self.key,
                "a demand is a demand of something: say of what",
                "有考核条件的目标须注明统计对象",
            )

    @property
    def policy(self) -> str:
        """The key of the policy it belongs to."""
        return self.citations[0].document.key

    @property
    def locator(self) -> str:
        """The clause it stands in."""
        return self.citations[0].locator

    @property
    def of_each(self) -> Standard | None:
        """The norm each counted unit is tested against, or None where no share can be counted."""
        is_share = self.bound is None or self.unit == "%"
        if self.of is None or self.demand is None or not is_share:
            return None
        return Standard(
            key=self.key,
            subject=self.of,
            demand=self.demand,
            citations=self.citations,
            applies_to=self.applies_to,
            condition=None if self.among else self.condition,
            force=self.force,
            due=self.due,
        )
