"""Law: stricter-than is an order, and it agrees with the verdicts.

Goals N7: "stricter-than as a partial order". It is irreflexive and transitive; what does not break
the stricter of two standards does not break the other, whatever community it is asked of;
and a case given in point is what it is said to be.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from community_governance import BUILTIN, Fact, check
from community_governance.formulas import is_possible, opposite
from community_governance.interchange.testing import DOCUMENT
from community_governance.linting import lint
from community_governance.model import demands as d
from community_governance.model.facts import (
    HOUSEHOLDS,
    LEGAL_ADVISER,
    OFFICE_AREA,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    STAFF,
    FactKind,
)
from community_governance.model.findings import Verdict
from community_governance.model.relations import Relation, RemarkKind
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    COMMITTEE_PLAQUE,
    NEW_BUILD,
    PARTY_PLAQUE,
    URBAN,
    VILLAGE,
    Category,
)
from community_governance.regions import applies, asks, has_something
from community_governance.strictness import follows, strictness
from community_governance.units import make

ON = date(2025, 12, 31)
NUMBERS = st.sampled_from([Decimal(each) for each in ("0", "1", "2", "2.5", "3", "10", "12.5")])
SIZES = st.sampled_from([Decimal(each) for each in ("1", "2", "3", "4")])
FACTS = (STAFF, OFFICE_AREA, HOUSEHOLDS, PLAQUES, LEGAL_ADVISER)
WORDS = (PARTY_PLAQUE, COMMITTEE_PLAQUE, CENTER_PLAQUE)
KEYS = [word.key for word in WORDS]


@st.composite
def rates(draw: st.DrawFn, fact: Fact) -> d.Rate:
    rounding = st.sampled_from((None, *d.Rounding)) if fact.is_counted else st.none()
    size, per = make(draw(NUMBERS), fact.unit), make(draw(SIZES), "household")
    return d.Rate(size, per, HOUSEHOLDS, draw(rounding))


@st.composite
def amounts(draw: st.DrawFn, fact: Fact) -> d.Amount:
    ends = sorted(make(draw(NUMBERS), fact.unit) for _ in range(2))
    share = d.Share(draw(NUMBERS), PUBLIC_SPACE_AREA if fact == OFFICE_AREA else fact)
    rate = draw(rates(fact))
    drawn: list[d.Amount] = [d.Fixed(ends[0]), rate, d.Clamped(rate, *ends), share]
    return draw(st.sampled_from(drawn))


@st.composite
def atoms(draw: st.DrawFn, facts: Sequence[Fact] = FACTS) -> d.Test:
    fact = draw(st.sampled_from(facts))
    if fact.kind is FactKind.WORDS:
        items = draw(st.lists(st.sampled_from(WORDS), unique=True))
        bounds: list[d.Bound] = [d.Includes(items), d.Only(items)]
        return d.Test(fact, draw(st.sampled_from(bounds)))
    kind: Any = draw(st.sampled_from((d.AtLeast, d.AtMost, d.Exactly, d.About)))
    return d.Test(fact, kind(draw(amounts(fact))))


@st.composite
def demands(draw: st.DrawFn, facts: Sequence[Fact] = FACTS) -> d.Demand:
    parts = draw(st.lists(atoms(facts), min_size=1, max_size=3))
    if len(parts) == 1:
        return parts[0]
    joins: list[d.Demand] = [d.AllOf(parts), d.AnyOf(parts)]
    return draw(st.sampled_from(joins))


SCOPES = st.sampled_from(
    (
        Scope(),
        Scope(any_of=(CITY,)),
        Scope(any_of=(URBAN,)),
        Scope(any_of=(NEW_BUILD,)),
        Scope(any_of=(CENTRAL_CITY, VILLAGE)),
        Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,)),
        Scope(none_of=(NEW_BUILD,)),
    )
)


def standard(key: str, demand: d.Demand, scope: Scope = Scope()) -> Standard:
    return Standard(
        key=key,
        subject=Subject.COMMUNITY,
        demand=demand,
        applies_to=scope,
        citations=(DOCUMENT.cite("一"),),
    )


@st.composite
def standards(draw: st.DrawFn, facts: Sequence[Fact] = FACTS) -> Standard:
    return standard(draw(st.sampled_from("abc")), draw(demands(facts)), draw(SCOPES))


COUNTS = st.integers(0, 12) | st.sampled_from([100, 1000])
PLACES: st.SearchStrategy[tuple[Category, ...]] = st.sampled_from(
    ((), (CITY,), (CENTRAL_CITY,), (CITY, NEW_BUILD), (VILLAGE,), (VILLAGE, NEW_BUILD), (URBAN,))
)


@st.composite
def subjects(draw: st.DrawFn) -> dict[str, object]:
    """Draw a plain mapping in which numbers are known or not, but are no ranges."""
    known: dict[str, st.SearchStrategy[object]] = {
        "staff": COUNTS,
        "households": COUNTS,
        "office_area": NUMBERS,
        "public_space_area": NUMBERS,
        "legal_adviser": st.booleans(),
        "plaques": st.lists(st.sampled_from([*KEYS, "bank"]), unique=True),
        "categories": PLACES.map(lambda place: [each.key for each in place]),
    }
    given_all: dict[str, object] = draw(st.fixed_dictionaries(known))
    left_out = draw(st.sets(st.sampled_from(sorted(known)), max_size=2))
    return {key: value for key, value in given_all.items() if key not in left_out}


def breaks(subject: Mapping[str, object], asked: Standard) -> bool | None:
    """Return whether a subject breaks a standard, or None where that is open."""
    (finding,) = check(subject, asked, on=ON)
    if finding.verdict is Verdict.UNDETERMINED:
        return None
    return finding.verdict is Verdict.NOT_MET


def has_all(subject: Mapping[str, object], demand: d.Demand) -> bool:
    """Return whether there is something of everything that amounts are reckoned from."""
    bases = [basis for test in d.tests_of(demand) for basis in d.basis_of(test)]
    return all(subject.get(basis.key) for basis in bases)


def applies_to(subject: Mapping[str, object], asked: Standard) -> bool:
    (finding,) = check(subject, asked, on=ON)
    return asked.applies_to.covers(finding.subject.categories or ()) is True


@given(one=standards(), other=standards(), subject=subjects())
@settings(max_examples=60, deadline=None)
def test_what_leaves_the_stricter_unbroken_does_not_break_the_other(
    one: Standard, other: Standard, subject: dict[str, object]
) -> None:
    for where_both_apply in (False, True):
        found = strictness(one, other, where_both_apply=where_both_apply)
        outcomes = [
            (breaks(subject, each), check(subject, each, on=ON)[0]) for each in (one, other)
        ]
        if where_both_apply and any(
            finding.verdict is Verdict.NOT_APPLICABLE
            or finding.standard.applies_to.covers(finding.subject.categories or ()) is None
            for _, finding in outcomes
        ):
            continue
        (first, _), (second, _) = outcomes
        if found.relation in (Relation.STRICTER, Relation.EQUAL):
            assert not (first is False and second is True)
        if found.relation in (Relation.WEAKER, Relation.EQUAL):
            assert not (second is False and first is True)


@given(one=standards(), other=standards())
@settings(max_examples=40, deadline=None)
def test_a_case_in_point_is_what_it_is_said_to_be(one: Standard, other: Standard) -> None:
    found = strictness(one, other)
    for case, kept, broken in (
        (found.only_first, one, other),
        (found.only_second, other, one),
    ):
        if case is not None:
            facts = {fact.key: value for fact, value in case.facts.items()}
            assert breaks(facts, kept) is False
            assert breaks(facts, broken) is True
    assert (found.only_first is None) or found.relation in (Relation.WEAKER, Relation.INCOMPARABLE)
    assert (found.only_second is None) or found.relation in (
        Relation.STRICTER,
        Relation.INCOMPARABLE,
    )


@given(one=standards())
@settings(deadline=None)
def test_nothing_is_stricter_than_itself(one: Standard) -> None:
    assert strictness(one, one).relation is Relation.EQUAL


REVERSED = {
    Relation.STRICTER: Relation.WEAKER,
    Relation.WEAKER: Relation.STRICTER,
    Relation.EQUAL: Relation.EQUAL,
    Relation.INCOMPARABLE: Relation.INCOMPARABLE,
}


@given(one=standards(), other=standards())
@settings(deadline=None)
def test_the_other_way_round_the_relation_is_turned_round(one: Standard, other: Standard) -> None:
    there, back = strictness(one, other), strictness(other, one)
    assert back.relation is REVERSED[there.relation]
    assert (back.only_first, back.only_second) == (there.only_second, there.only_first)


@given(st.lists(standards((STAFF,)), min_size=3, max_size=3))
@settings(max_examples=60, deadline=None)
def test_what_follows_from_what_follows_follows(three: list[Standard]) -> None:
    """So stricter than stricter is stricter: the relation is read off from what follows."""
    chain = {(a, b): follows(three[b], three[a]) for a in range(3) for b in range(3)}
    for (a, b), there in chain.items():
        for c in range(3):
            assert chain[a, c] or not (there and chain[b, c])


@given(demand=demands(), subject=subjects())
@settings(max_examples=60, deadline=None)
def test_a_demand_that_cannot_be_met_is_met_by_nobody(
    demand: d.Demand, subject: dict[str, object]
) -> None:
    asked = standard("one", demand)
    if not is_possible(asks(demand)):
        assert breaks(subject, asked) is not False
    if not is_possible(opposite(asks(demand))):
        assert breaks(subject, asked) is not True
    if not is_possible(asks(demand), has_something(demand)) and has_all(subject, demand):
        assert breaks(subject, asked) is not False


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_no_standard_of_the_documents_is_broken_everywhere_or_nowhere(policy: Any) -> None:
    for each in policy.standards:
        assert is_possible(applies(each))
        assert is_possible(asks(each.demand), has_something(each.demand))
        assert not follows(each)


@given(one=standards(), other=standards(), subject=subjects())
@settings(max_examples=100, deadline=None)
def test_no_pair_that_something_meets_is_called_contradictory(
    one: Standard, other: Standard, subject: dict[str, object]
) -> None:
    """Checked by a witness: whoever has something of everything counted and meets both."""
    pair = [evolve(one, key="one"), evolve(other, key="other")]
    kinds = {each.kind for each in lint(pair) if len(each.norms) > 1}
    counted = all(has_all(subject, each.demand) for each in pair)
    both_apply = all(applies_to(subject, each) for each in pair)
    if counted and both_apply and all(breaks(subject, each) is False for each in pair):
        assert RemarkKind.CONTRADICTORY not in kinds
