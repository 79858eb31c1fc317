"""Strategies of Hypothesis that draw valid objects of the model, for your tests and for ours.

Needs the extra ``testing``::

    from hypothesis import given

    @given(communities())
    def test_my_page_shows_every_community(community): ...

What is drawn is synthetic: no such place, person or document exists.
What may be unknown is sometimes unknown, what may be a range is sometimes a range.
Counts go up to 10**6, amounts up to 10**6 with up to four decimals.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import attrs

from community_governance.calendars import Period, Year
from community_governance.errors import MissingExtraError
from community_governance.knowing import facts_needed
from community_governance.model import demands as d
from community_governance.model import parts as p
from community_governance.model import vocabulary as v
from community_governance.model.community import Community, FactValue, Stated
from community_governance.model.facts import CATEGORIES, FACTS, STAFF, Fact, FactKind
from community_governance.model.fields import UNITS
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy
from community_governance.model.sources import Citation, Document, DocumentKind
from community_governance.model.standards import Standard, Subject
from community_governance.model.territory import Territory
from community_governance.model.workers import Worker
from community_governance.units import Quantity, Range, make, number

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingExtraError("hypothesis", "testing") from error

# fmt: off
__all__ = [
    "DOCUMENT", "amounts", "areas", "building_projects", "communities", "compounds", "counts",
    "demands", "facilities", "fact_mappings", "fact_values", "fund_lines", "grids", "objects",
    "organizations", "policies", "ranges", "standards", "territories", "workers",
]
# fmt: on

NOWHERE = Jurisdiction(
    key="nowhere", name="示例市", name_en="Nowhere", level=Level.PREFECTURE, kind="city"
)
DOCUMENT = Document(
    key="synthetic",
    title="示例文件",
    title_en="A synthetic document",
    kind=DocumentKind.NOTICE,
    jurisdiction=NOWHERE,
    adopted=date(2020, 1, 1),
)
"""The document that every synthetic standard is cited from."""

T = TypeVar("T")

_MOST = 10**6
_KEYS = st.text("abcdefgh", min_size=1, max_size=3)
_DATES = st.dates(date(1990, 1, 1), date(2035, 12, 31))
_YEARS = st.integers(1990, 2035)
# Where a community lies, each with the committees that can govern it there, and what it came from.
_PLACES: tuple[tuple[v.Category, ...], ...] = (
    (), (v.URBAN,), (v.CITY,), (v.CENTRAL_CITY, v.URBAN), (v.OUTER_CITY,), (v.RURAL,),
)  # fmt: skip
_COMMITTEES = (None, v.VILLAGERS_COMMITTEE, v.GACHA_COMMITTEE)
_ORIGINS = (None, v.NEW_BUILD, v.REDEVELOPED, v.RESETTLED, v.EXISTING)


def counts(most: int = _MOST) -> st.SearchStrategy[int]:
    """Draw a whole number from zero up to ``most``."""
    return st.integers(0, most)


def _numbers(least: str = "0") -> st.SearchStrategy[Decimal]:
    drawn = st.decimals(Decimal(least), _MOST, places=4)
    return drawn.map(lambda value: Decimal(number(value)))


def amounts(unit: str) -> st.SearchStrategy[Quantity]:
    """Draw an amount in a house unit, with up to four decimals."""
    return _numbers().map(lambda value: make(value, unit))


def areas() -> st.SearchStrategy[Quantity]:
    """Draw an area in m², with up to four decimals."""
    return amounts("m²")


def ranges(unit: str | None = None, *, whole: bool = True) -> st.SearchStrategy[Range]:
    """Draw a range in a house unit, or of counts; one end or both may be unknown.

    Args:
        unit: The house unit, or None for a count, whose unit its fact knows.
        whole: Whether the ends are whole numbers.
    """
    numbers: st.SearchStrategy[int | Decimal] = counts() if whole else _numbers()
    known = st.tuples(st.booleans(), st.booleans())
    return st.builds(
        lambda ends, kept: Range(*(e if k else None for e, k in zip(ends, kept, strict=True)), unit),
        st.tuples(numbers, numbers).map(sorted), known,
    )  # fmt: skip


def objects(kind: type[T]) -> st.SearchStrategy[T]:
    """Draw objects of any class of the model, each field by its type."""
    return _of(kind)


def _of(hint: Any) -> st.SearchStrategy[Any]:
    """Draw a value of a type: of a class of the model, or of what its fields may hold."""
    known = _DRAWN.get(hint)
    if known is not None:
        return known
    parts = get_args(hint)
    if get_origin(hint) is tuple:
        each = st.lists(_of(parts[0]), unique_by=_identity, max_size=3)
        return each.map(tuple)
    if parts:
        return st.one_of(
            *(_of(part) for part in sorted(parts, key=lambda part: part is not NoneType))
        )
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    if issubclass(hint, v.Word):
        return st.sampled_from(_WORDS.get(hint, (hint("other", "其他", "other"),)))
    return _built(hint)


def _identity(item: Any) -> object:
    """Return what no two members of a tuple may share."""
    return item.year if hasattr(item, "year") else getattr(item, "key", repr(item))


def _fields(kind: type) -> dict[str, st.SearchStrategy[Any]]:
    hints = get_type_hints(kind)
    return {field.name: _field(field, hints[field.name]) for field in attrs.fields(kind)}


def _field(field: attrs.Attribute[Any], hint: Any) -> st.SearchStrategy[Any]:
    """Draw the value of one field: where it has a unit, in its unit."""
    unit = UNITS.get(field.converter) if field.converter else None
    if field.name == "unit":
        return st.just("m²")
    if unit is None:
        return _of(hint)
    kinds = get_args(hint) or (hint,)
    drawn = {
        NoneType: st.none(),
        int: counts(),
        Quantity: amounts(unit),
        Range: ranges(unit, whole=int in kinds),
    }
    return st.one_of(*(drawn[each] for each in drawn if each in kinds))


def _built(kind: type[T], **own: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    return st.deferred(lambda: st.builds(kind, **(_fields(kind) | own)))


def facilities() -> st.SearchStrategy[p.Facility]:
    """Draw premises of any kinds."""
    return objects(p.Facility)


def compounds() -> st.SearchStrategy[p.Compound]:
    """Draw a residential compound."""
    return objects(p.Compound)


def grids() -> st.SearchStrategy[p.Grid]:
    """Draw a grid."""
    return objects(p.Grid)


def organizations() -> st.SearchStrategy[p.Organization]:
    """Draw an organization."""
    return objects(p.Organization)


def fund_lines() -> st.SearchStrategy[p.FundLine]:
    """Draw a sum of money, its period stated or not."""
    return objects(p.FundLine)


def workers() -> st.SearchStrategy[Worker]:
    """Draw a worker."""
    return objects(Worker)


def building_projects() -> st.SearchStrategy[p.BuildingProject]:
    """Draw a residential project with its service space."""
    return objects(p.BuildingProject)


def fact_values(fact: Fact, words: Sequence[str] = ("other",)) -> st.SearchStrategy[FactValue]:
    """Draw a value of a fact; of a set of words, some of the keys given."""
    match fact.kind:
        case FactKind.COUNT:
            return counts() | ranges(fact.unit)
        case FactKind.AMOUNT:
            return amounts(fact.unit) | ranges(fact.unit, whole=False)
        case FactKind.FLAG:
            return st.booleans()
        case FactKind.WORDS:
            return st.lists(st.sampled_from(words), unique=True).map(tuple)


def _stated(facts: Sequence[Fact]) -> st.SearchStrategy[tuple[Stated, ...]]:
    values = st.sampled_from(facts).flatmap(
        lambda fact: st.builds(Stated, st.just(fact), fact_values(fact))
    )
    return st.lists(values, unique_by=lambda each: each.fact.key, max_size=3).map(tuple)


@st.composite
def communities(draw: st.DrawFn) -> Community:
    """Draw a community whose parts agree with its totals, and whose categories agree."""
    given = {name: draw(drawn) for name, drawn in _fields(Community).items()}
    place = given["categories"] or ()
    if v.URBAN in place or any(each.is_within(v.URBAN) for each in place):
        given["committee"] = draw(st.sampled_from((None, v.RESIDENTS_COMMITTEE)))
    for parts in ("grids", "compounds"):
        held = [part.households for part in given[parts] or ()]
        given["households"] = _raised(given["households"], [n for n in held if isinstance(n, int)])
    given["staff"] = _raised(given["staff"], [1 for _ in given["workers"] or ()])
    return Community(**given)


def _raised(total: int | Range | None, parts: list[int]) -> int | Range | None:
    """Return a total that is high enough for its parts."""
    if isinstance(total, Range):
        return Range(total.low, None if total.high is None else total.high + sum(parts), total.unit)
    return None if total is None else total + sum(parts)


def territories() -> st.SearchStrategy[Territory]:
    """Draw a territory with a few communities."""
    few = st.lists(communities(), unique_by=lambda each: each.key, max_size=2).map(tuple)
    return _built(Territory, communities=st.none() | few, stated=_stated(FACTS))


def _rates(fact: Fact) -> st.SearchStrategy[d.Rate]:
    bases = st.sampled_from([each for each in FACTS if each.kind is FactKind.COUNT])
    return st.builds(
        lambda value, per, basis: d.Rate(make(value, fact.unit), make(per, basis.unit), basis),
        _numbers("0.0001"), _numbers("0.0001"), bases,
    )  # fmt: skip


def _demanded(fact: Fact) -> st.SearchStrategy[d.Amount]:
    wholes = [each for each in FACTS if each.unit == fact.unit and each.kind is not FactKind.WORDS]
    ends = st.tuples(_numbers(), _numbers()).map(sorted)
    return (
        amounts(fact.unit).map(d.Fixed)
        | _rates(fact)
        | st.builds(d.Share, st.decimals(Decimal("0.01"), 100, places=2), st.sampled_from(wholes))
        | st.builds(
            lambda rate, held: d.Clamped(rate, *(make(end, fact.unit) for end in held)),
            _rates(fact), ends,
        )
    )  # fmt: skip


def _bounds(fact: Fact) -> st.SearchStrategy[d.Bound]:
    if fact.kind is FactKind.WORDS:
        words = _of(tuple[v.Body, ...]) | _of(tuple[v.Recognition, ...])
        return words.map(d.Includes) | words.map(d.Only)
    drawn = _demanded(fact)
    return drawn.map(d.AtLeast) | drawn.map(d.AtMost) | drawn.map(d.Exactly) | drawn.map(d.About)


def demands(facts: Sequence[Fact] = FACTS) -> st.SearchStrategy[d.Demand]:
    """Draw a demand about the given facts: a test, or tests joined, also joins of joins."""
    tests = st.sampled_from(facts).flatmap(
        lambda fact: st.builds(d.Test, st.just(fact), _bounds(fact))
    )

    def joined(parts: st.SearchStrategy[d.Demand]) -> st.SearchStrategy[d.Demand]:
        listed = st.lists(parts, min_size=2, max_size=3).map(tuple)
        return listed.map(d.AllOf) | listed.map(d.AnyOf)

    return st.recursive(tests, joined, max_leaves=5)


def standards(
    subject: Subject | None = None, facts: Sequence[Fact] = FACTS
) -> st.SearchStrategy[Standard]:
    """Draw a standard cited from `DOCUMENT`, of one subject or of any, about the given facts."""
    return _built(
        Standard,
        key=_KEYS.map(lambda key: f"synthetic-{key}"),
        subject=st.sampled_from(Subject) if subject is None else st.just(subject),
        demand=demands(facts),
        citations=st.just((DOCUMENT.cite("一(一)", "不低于33平方米"),)),
        read_from=st.none(),
    )


def policies() -> st.SearchStrategy[Policy]:
    """Draw a policy of a few synthetic standards."""
    listed = st.lists(standards(), unique_by=lambda each: each.key, max_size=3).map(tuple)
    return st.builds(Policy, document=st.just(DOCUMENT), standards=listed)


def fact_mappings(policy: Policy) -> st.SearchStrategy[dict[Fact, object]]:
    """Draw a plain mapping of facts: some of those a policy reads, and perhaps categories."""
    tests = [test for standard in policy.standards for test in standard.tests]
    items = [item for test in tests for item in getattr(test.bound, "items", ())]
    keys = [*dict.fromkeys(item.key for item in items), "other"]
    values: dict[Fact, st.SearchStrategy[object]] = {
        fact: fact_values(fact, keys) for fact in facts_needed(policy)
    }
    values[CATEGORIES] = st.sampled_from(_PLACES).map(lambda place: [each.key for each in place])
    return st.fixed_dictionaries({}, optional=values)


_WORDS: dict[type, list[v.Word]] = {}
for _word in (*vars(v).values(), *vars(v.Post).values()):
    if isinstance(_word, v.Word):
        _WORDS.setdefault(type(_word), []).append(_word)

_STATABLE = tuple(fact for fact in FACTS if not hasattr(Community, fact.key))
_DRAWN: dict[Any, st.SearchStrategy[Any]] = {
    NoneType: st.none(),
    bool: st.booleans(),
    int: _YEARS,
    str: _KEYS,
    date: _DATES,
    Year: _YEARS.map(Year),
    Decimal: _numbers(),
    Quantity: areas(),
    Range: ranges("m²", whole=False),
    Period: st.tuples(_DATES, _DATES).map(lambda ends: Period(*sorted(ends))) | _DATES.map(Period),
    tuple[v.Category, ...] | None: st.none() | st.sampled_from(_PLACES),
    v.Category | None: st.sampled_from(_ORIGINS),
    v.CommitteeKind | None: st.sampled_from(_COMMITTEES),
    tuple[Stated, ...]: _stated(_STATABLE),
    Community: communities(),
    Territory: territories(),
    Jurisdiction: st.just(NOWHERE),
    Citation: st.builds(
        DOCUMENT.cite, st.sampled_from(("一(一)", "二(三)11")), st.text(min_size=1, max_size=24)
    ),
    d.Demand: demands(),
    d.Bound: _bounds(STAFF),
    Standard: standards(),
    Policy: policies(),
}
"""What is drawn of a type whose objects must agree with more than the types of their fields."""
