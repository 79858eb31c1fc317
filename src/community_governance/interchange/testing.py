"""Strategies of Hypothesis that draw valid objects of the model, for your tests and for ours.

Needs the extra ``testing``. All is synthetic; what may be unknown or a range sometimes is.
Counts go up to 10**6, amounts up to 10**6 with up to four decimals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

import attrs

from community_governance.calendars import Period, Year
from community_governance.errors import MissingExtraError
from community_governance.knowing import facts_needed
from community_governance.model import demands as d
from community_governance.model import parts as p
from community_governance.model import vocabulary as v
from community_governance.model.community import Community, FactValue, Stated
from community_governance.model.directory import Directory
from community_governance.model.entries import Entry, EntryKind
from community_governance.model.facts import CATEGORIES, FACTS, STAFF, Fact, FactKind
from community_governance.model.lists import Fund
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import Department, Duty, Task, printed
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy
from community_governance.model.sources import Citation, Document, DocumentKind
from community_governance.model.standards import Standard, Subject, Target
from community_governance.model.strict import unit_of
from community_governance.model.territory import Territory
from community_governance.model.work_items import ListKind, WorkItem, WorkItemList
from community_governance.model.workers import Appraisal, Worker
from community_governance.responsibility import responsibility_matrix
from community_governance.units import Quantity, Range, make, number

try:
    from hypothesis import strategies as st

    from community_governance.interchange.testing_grids import grid_strategies
    from community_governance.interchange.testing_pay import pay_strategies
except ImportError as error:
    raise MissingExtraError("hypothesis", "testing") from error

# fmt: off
__all__ = [
    "DOCUMENT", "amounts", "areas", "building_projects", "communities", "compounds", "counts",
    "demands", "departments", "directories", "entries", "facilities", "fact_mappings",
    "fact_values", "fund_lines", "grids", "objects", "organizations", "policies", "ranges",
    "responsibility_matrices", "standards", "targets", "tasks", "territories",
    "work_items", "workers",
]

_CITY = Jurisdiction(key="no", name="示例市", name_en="No", level=Level.PREFECTURE, kind="city")
DOCUMENT = Document(
    key="synthetic", title="示例文件", title_en="A synthetic document", kind=DocumentKind.NOTICE,
    jurisdiction=_CITY, adopted=date(2020, 1, 1),
)
"""The document that every synthetic standard is cited from."""
# fmt: on

T = TypeVar("T")
_Strategy = st.SearchStrategy[Any]

_KEYS = st.text("abcdefgh", min_size=1, max_size=3)
_DATES = st.dates(date(1990, 1, 1), date(2035, 12, 31))
_PLACES = ((), (v.URBAN,), (v.CITY,), (v.CENTRAL_CITY, v.URBAN), (v.OUTER_CITY,), (v.RURAL,))
_ORIGINS = (None, v.NEW_BUILD, v.REDEVELOPED, v.RESETTLED, v.EXISTING)
_COMMITTEES = (None, v.RESIDENTS_COMMITTEE, v.VILLAGERS_COMMITTEE, v.GACHA_COMMITTEE)
_COUNTED = [fact for fact in FACTS if fact.kind is FactKind.COUNT]
_STATABLE = [fact for fact in FACTS if not hasattr(Community, fact.key)]
_OTHER = ("other", "another")
_WORDS = {
    kind: [word for word in (*vars(v).values(), *vars(v.Post).values()) if type(word) is kind]
    or [kind(key, "其他", "other") for key in _OTHER]
    for kind in v.Word.__subclasses__()
}


def _one_of(items: Sequence[T]) -> st.SearchStrategy[T]:
    """Draw one of the items, without writing them all into the repr of the strategy."""
    return st.integers(0, len(items) - 1).map(lambda position: items[position])


def _listed(things: _Strategy, key: str = "key", most: int = 3) -> _Strategy:
    """Draw a tuple of things of which no two share the key, or are the same where none has one."""
    unlike = st.lists(things, unique_by=lambda each: getattr(each, key, repr(each)), max_size=most)
    return unlike.map(tuple)


def counts(most: int = 10**6) -> st.SearchStrategy[int]:
    """Draw a whole number from zero up to ``most``."""
    return st.integers(0, most)


def _numbers(least: str = "0") -> st.SearchStrategy[Decimal]:
    drawn = st.decimals(Decimal(least), 10**6, places=4)
    return drawn.map(lambda value: Decimal(number(value)))


def amounts(unit: str) -> st.SearchStrategy[Quantity]:
    """Draw an amount in a house unit, with up to four decimals."""
    return _numbers().map(lambda value: make(value, unit))


def areas() -> st.SearchStrategy[Quantity]:
    """Draw an area in m², with up to four decimals."""
    return amounts("m²")


@st.composite
def ranges(draw: st.DrawFn, unit: str | None = None, *, whole: bool = True) -> Range:
    """Draw a range in a house unit, or of counts; one end or both may be unknown."""
    numbers: st.SearchStrategy[int | Decimal] = counts() if whole else _numbers()
    low, high = sorted((draw(numbers), draw(numbers)))
    return Range(draw(st.sampled_from((low, None))), draw(st.sampled_from((high, None))), unit)


def objects(kind: type[T]) -> st.SearchStrategy[T]:
    """Draw objects of any class of the model but findings and reports, which the verbs make."""
    return _of(kind)


def _of(hint: Any) -> _Strategy:
    """Draw a value of a type: of a class of the model, or of what its fields may hold."""
    if hint in _DRAWN:
        return _DRAWN[hint]
    if get_origin(hint) is tuple:
        return _listed(_of(get_args(hint)[0]))
    if len(_members(hint)) > 1:
        return st.one_of(*map(_of, _members(hint)))
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return _one_of(_WORDS[hint]) if issubclass(hint, v.Word) else _built(hint)


def _members(hint: Any) -> list[Any]:
    """Return the members of a union, None first, or the type itself."""
    return sorted(get_args(hint) or [hint], key=lambda member: member is not NoneType)


@cache
def _fields(kind: Any) -> dict[str, _Strategy]:
    hints, fields = get_type_hints(kind), [each for each in attrs.fields(kind) if each.init]
    return {field.name: _field(field, hints[field.name]) for field in fields}


def _field(field: attrs.Attribute[Any], hint: Any) -> _Strategy:
    """Draw what a field holds: where it has a unit, in that unit."""
    if field.name == "unit":
        return st.just("m²")
    unit, members = unit_of(field), _members(hint)
    if unit is None:
        return _of(hint)
    drawn: dict[Any, _Strategy] = {NoneType: st.none(), int: counts(), Quantity: amounts(unit)}
    drawn[Range] = ranges(unit, whole=int in members)
    return st.one_of(*(drawn[member] for member in members))


def _built(kind: Any, /, **own: _Strategy) -> _Strategy:
    return st.deferred(lambda: st.builds(kind, **_fields(kind) | own))


def _strategy(name: str, kind: type[T], drawn: str) -> Callable[[], st.SearchStrategy[T]]:
    def strategy() -> st.SearchStrategy[T]:
        return objects(kind)

    strategy.__name__, strategy.__doc__ = name, f"Draw {drawn}."
    return strategy


facilities = _strategy("facilities", p.Facility, "premises of any kinds")
compounds = _strategy("compounds", p.Compound, "a residential compound")
grids = _strategy("grids", p.Grid, "a grid")
organizations = _strategy("organizations", p.Organization, "an organization")
fund_lines = _strategy("fund_lines", p.FundLine, "a sum of money, its period stated or not")
workers = _strategy("workers", Worker, "a worker")
building_projects = _strategy("building_projects", p.BuildingProject, "a residential project")
departments = _strategy("departments", Department, "a body named for a task")
directories = _strategy("directories", Directory, "a few departments and what is said of them")
tasks = _strategy("tasks", Task, "a task and who is named for it")
work_items = _strategy("work_items", WorkItem, "work that a committee is asked to take")


def fact_values(fact: Fact, words: Sequence[str] = _OTHER) -> st.SearchStrategy[FactValue]:
    """Draw a value of a fact; of a set of words, some of the keys given."""
    drawn: dict[FactKind, _Strategy] = {
        FactKind.COUNT: counts() | ranges(fact.unit),
        FactKind.AMOUNT: amounts(fact.unit) | ranges(fact.unit, whole=False),
        FactKind.FLAG: st.booleans(),
        FactKind.WORDS: st.lists(st.sampled_from(words), unique=True).map(tuple),
    }
    return drawn[fact.kind]


@cache
def _stated(fact: Fact) -> st.SearchStrategy[Stated]:
    return st.builds(Stated, st.just(fact), fact_values(fact))


@st.composite
def communities(draw: st.DrawFn) -> Community:
    """Draw a community whose parts agree with its totals, and whose categories agree."""
    given = {name: draw(drawn) for name, drawn in _fields(Community).items()}
    if any(each.is_within(v.URBAN) for each in given["categories"] or ()):
        given["committee"] = draw(_one_of(_COMMITTEES[:2]))
    grids, compounds, workers, funds = (
        given[name] or () for name in ("grids", "compounds", "workers", "funds")
    )
    for total, least in (
        ("households", _least(each.households for each in (*grids, *compounds))),
        ("residents", _least(each.residents for each in grids)),
        ("staff", len(workers)),
        ("community_workers", len(workers)),
    ):
        most = getattr(given[total], "high", given[total])
        given[total] = least if most is not None and most < least else given[total]
    summed = {line.fact_key for line in funds}
    given["stated"] = tuple(each for each in given["stated"] if each.fact.key not in summed)
    return Community(**given)


def _least(numbers: Iterable[Any]) -> int:
    """Return a whole number that the numbers come to at least."""
    return sum(int(getattr(number, "low", number) or 0) for number in numbers)


def territories() -> st.SearchStrategy[Territory]:
    """Draw a territory with a few communities."""
    few, stated = _listed(communities(), most=2), _listed(_one_of(FACTS).flatmap(_stated), "fact")
    return _built(Territory, communities=st.none() | few.map(_agreeing), stated=stated)


def _agreeing(listed: tuple[Community, ...]) -> tuple[Community, ...]:
    """Let facilities of one key be one facility, which those communities then may share."""
    first: dict[str, p.Facility] = {}
    return tuple(
        attrs.evolve(
            each,
            facilities=None
            if each.facilities is None
            else tuple(first.setdefault(facility.key, facility) for facility in each.facilities),
        )
        for each in listed
    )


def _rates(fact: Fact) -> st.SearchStrategy[d.Rate]:
    def rate(value: Decimal, per: Decimal, basis: Fact, rounding: d.Rounding | None) -> d.Rate:
        return d.Rate(make(value, fact.unit), make(per, basis.unit), basis, rounding)

    ways = st.sampled_from((None, *d.Rounding)) if fact.is_counted else st.none()
    return st.builds(rate, _numbers("0.0001"), _numbers("0.0001"), _one_of(_COUNTED), ways)


def _clamped(fact: Fact) -> st.SearchStrategy[d.Clamped]:
    ends = st.lists(amounts(fact.unit), min_size=2, max_size=2).map(sorted)
    return st.builds(lambda rate, held: d.Clamped(rate, *held), _rates(fact), ends)


def _shares(fact: Fact) -> st.SearchStrategy[d.Share]:
    wholes = [each for each in FACTS if each.unit == fact.unit and each.kind is not FactKind.WORDS]
    return st.builds(d.Share, st.decimals(Decimal("0.01"), 100, places=2), _one_of(wholes))


def _demanded(fact: Fact) -> st.SearchStrategy[d.Amount]:
    return amounts(fact.unit).map(d.Fixed) | _rates(fact) | _shares(fact) | _clamped(fact)


def _bounds(fact: Fact) -> st.SearchStrategy[d.Bound]:
    if fact.kind is FactKind.WORDS:
        return _of(tuple[v.Word, ...]).map(d.Includes) | _of(tuple[v.Word, ...]).map(d.Only)
    drawn = _demanded(fact)
    return drawn.map(d.AtLeast) | drawn.map(d.AtMost) | drawn.map(d.Exactly) | drawn.map(d.About)


@cache
def _tests(fact: Fact) -> st.SearchStrategy[d.Test]:
    return st.builds(d.Test, st.just(fact), _bounds(fact))


def demands(facts: Sequence[Fact] = FACTS) -> st.SearchStrategy[d.Demand]:
    """Draw a demand about the given facts: a test, or tests joined, also joins of joins."""

    def joined(parts: st.SearchStrategy[d.Demand]) -> st.SearchStrategy[d.Demand]:
        listed = st.lists(parts, min_size=2, max_size=3).map(tuple)
        return listed.map(d.AllOf) | listed.map(d.AnyOf)

    return st.recursive(_one_of(facts).flatmap(_tests), joined, max_leaves=5)


def standards(
    subject: Subject | None = None, facts: Sequence[Fact] = FACTS
) -> st.SearchStrategy[Standard]:
    """Draw a standard cited from `DOCUMENT`, of one subject or of any, about the given facts."""
    subjects = st.sampled_from(Subject) if subject is None else st.just(subject)
    keys, demand = _KEYS.map(lambda key: f"synthetic-{key}"), demands(facts)
    return _built(
        Standard,
        key=keys,
        subject=subjects,
        demand=demand,
        read_from=st.none(),
        read_under=st.just(()),
    )


@st.composite
def targets(draw: st.DrawFn, subject: Subject | None = None) -> Target:
    """Draw a goal for a share of units cited from `DOCUMENT`, or a goal of words only."""
    given = {name: draw(drawn) for name, drawn in _fields(Target).items()}
    reached = st.decimals(0, 100, places=1).map(lambda value: d.Fixed(make(value, "%")))
    bounds: _Strategy = reached.map(d.AtLeast) | reached.map(d.AtMost) | reached.map(d.About)
    given |= {"of": subject or given["of"], "unit": "%", "bound": draw(st.none() | bounds)}
    if given["of"] is None:
        given |= {"demand": None, "among": None}
    return Target(**given)


def _duties() -> st.SearchStrategy[tuple[Duty, ...]]:
    """Draw a printed list of duties: groups with their positions."""
    groups = st.lists(st.lists(_built(Duty), min_size=1, max_size=3).map(tuple), max_size=3)
    return groups.map(lambda drawn: printed(*drawn))


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Draw an entry of a directory: an alias, the members of a class, or a dated change."""
    given: dict[str, Any] = {name: draw(drawn) for name, drawn in _fields(Entry).items()}
    kind: EntryKind = given["kind"]
    least, most = (1, 3) if kind in (EntryKind.MEMBERS, EntryKind.SPLIT) else (1, 1)
    given["names"] = draw(st.lists(_KEYS, min_size=1, max_size=3, unique=True))
    given["to"] = draw(st.lists(departments(), min_size=least, max_size=most))
    if kind.is_change:
        given["on"] = draw(_DATES | st.integers(1990, 2035).map(Year))
    given["place"] = _CITY.key
    return Entry(**given)


def responsibility_matrices() -> st.SearchStrategy[ResponsibilityMatrix]:
    """Draw the matrix of a few tasks, as printed."""
    return st.deferred(lambda: _listed(tasks()).map(responsibility_matrix))


@st.composite
def _funds(draw: st.DrawFn) -> Fund:
    payers = draw(_of(tuple[Level, ...]))
    first = st.none() | st.sampled_from(payers) if payers else st.none()
    return cast("Fund", draw(_built(Fund, payers=st.just(payers), leading_payer=first)))


def policies() -> st.SearchStrategy[Policy]:
    """Draw a policy of a few synthetic standards and tasks."""
    norms, few = _listed(standards()), st.deferred(lambda: _listed(tasks(), most=2))
    return st.builds(Policy, document=st.just(DOCUMENT), standards=norms, tasks=few)


def fact_mappings(policy: Policy) -> st.SearchStrategy[dict[Fact, object]]:
    """Draw a plain mapping of facts: some of those a policy reads, and perhaps categories."""
    bounds = [test.bound for standard in policy.standards for test in standard.tests]
    keys = dict.fromkeys(item.key for bound in bounds for item in getattr(bound, "items", ()))
    words = [*keys, *_OTHER]
    values: dict[Fact, _Strategy] = {
        each: fact_values(each, words) for each in facts_needed(policy)
    }
    values[CATEGORIES] = _one_of(_PLACES).map(lambda place: [each.key for each in place])
    return st.fixed_dictionaries({}, optional=values)


# What is drawn of a type whose objects must agree with more than the types of their fields.
# fmt: off
_DRAWN: dict[Any, _Strategy] = {
    NoneType: st.none(), bool: st.booleans(), int: st.integers(1990, 2035), str: _KEYS,
    date: _DATES, Year: st.integers(1990, 2035).map(Year), Decimal: _numbers(), Quantity: areas(),
    Range: ranges("m²", whole=False), Fact: _one_of(FACTS),
    Period: st.tuples(_DATES, _DATES).map(lambda ends: Period(*sorted(ends))) | _DATES.map(Period),
    v.Word: _one_of([word for words in _WORDS.values() for word in words]),
    v.Category | None: _one_of(_ORIGINS), v.CommitteeKind | None: _one_of(_COMMITTEES),
    tuple[v.Category, ...] | None: st.none() | _one_of(_PLACES),
    tuple[Appraisal, ...]: _listed(_built(Appraisal), "year"), tuple[Duty, ...]: _duties(),
    Stated: _one_of(_STATABLE).flatmap(_stated), Entry: entries(), Fund: st.deferred(_funds),
    tuple[Stated, ...]: _listed(_one_of(_STATABLE).flatmap(_stated), "fact"),
    ResponsibilityMatrix: responsibility_matrices(),
    WorkItemList: _built(WorkItemList, kind=st.sampled_from(sorted({*ListKind} - {ListKind.NONE}))),
    Community: communities(), Territory: territories(), Standard: standards(), Target: targets(),
    Policy: policies(), Jurisdiction: st.just(_CITY),
    Citation: st.builds(DOCUMENT.cite, _KEYS, _KEYS),
    tuple[Citation, ...]: st.just((DOCUMENT.cite("一(一)", "33平方米"),)),
    d.Demand: demands(), d.Test: _tests(STAFF), d.Bound: _bounds(STAFF), d.Amount: _demanded(STAFF),
    d.Rate: _rates(STAFF), d.Share: _shares(STAFF), d.Clamped: _clamped(STAFF),
    tuple[d.Demand, ...]: st.lists(demands(), min_size=2, max_size=3).map(tuple),
}
_DRAWN |= grid_strategies(_fields)
_DRAWN |= pay_strategies(_fields, _DRAWN[tuple[Citation, ...]])
