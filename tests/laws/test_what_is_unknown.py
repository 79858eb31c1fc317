"""Laws: a missing fact leaves the verdict open and is named; knowing less settles nothing more.

Design 4, rule 2: "facts missing → undetermined, naming them ... A missing fact is never zero;
no verdict is reached by an exception." Model, rule 2: a range is judged by its ends, so a wider
range never makes an undetermined verdict determined, nor turns met into not met.
"""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance import BUILTIN, Community, Territory, check
from community_governance.compiling import Known, compile_demand
from community_governance.interchange.testing import (
    communities,
    counts,
    demands,
    fact_mappings,
    policies,
    standards,
    territories,
)
from community_governance.model.demands import Demand, Test, basis_of
from community_governance.model.facts import FACTS, Fact, FactKind
from community_governance.model.findings import ReasonCode, Verdict
from community_governance.model.policy import Policy
from community_governance.model.standards import Standard, Subject
from community_governance.needs import capacity, requirements
from community_governance.units import Range, exact

ON = date(2025, 12, 31)
TOLERANCES = st.none() | st.sampled_from([Decimal(0), Decimal("0.1"), Decimal("0.5")])
NUMBERED = tuple(fact for fact in FACTS if fact.kind in {FactKind.AMOUNT, FactKind.COUNT})


def is_known(fact: Fact, known: set[Fact]) -> bool:
    """Return whether a fact is known, or one that stands in for it."""
    return bool({fact, *fact.stands_in} & known)


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
@given(data=st.data())
def test_a_missing_fact_leaves_a_test_open_and_is_named(
    policy: Policy, data: st.DataObject
) -> None:
    given_facts = data.draw(fact_mappings(policy))
    known = {fact for fact in given_facts}  # noqa: C416  (a set of the keys, as facts)
    for finding in check(given_facts, policy, on=ON, about=data.draw(TOLERANCES)):
        for part in finding.parts:
            lacking = tuple(
                fact for fact in (part.test.fact, *basis_of(part.test)) if not is_known(fact, known)
            )
            if lacking:
                assert part.verdict is Verdict.UNDETERMINED
                assert part.reason.code is ReasonCode.FACTS_MISSING
                assert part.reason.facts == tuple(dict.fromkeys(lacking))
                assert part.shortfall is None
            else:
                assert part.reason.code is not ReasonCode.FACTS_MISSING
        if finding.reason.code is ReasonCode.FACTS_MISSING:
            assert finding.verdict is Verdict.UNDETERMINED
            assert not any(is_known(fact, known) for fact in finding.reason.facts)


@given(community=communities(), policy=policies(), about=TOLERANCES)
def test_no_community_and_no_standard_make_an_exception(
    community: Community, policy: Policy, about: Decimal | None
) -> None:
    for asked in (policy, *BUILTIN):
        report = check(community, asked, on=ON, about=about)
        assert all(isinstance(finding.verdict, Verdict) for finding in report)
        requirements(community, asked, on=ON)
        capacity(community, asked, on=ON)


@given(territory=territories(), standard=standards(Subject.JURISDICTION), about=TOLERANCES)
def test_no_territory_makes_an_exception(
    territory: Territory, standard: Standard, about: Decimal | None
) -> None:
    (finding,) = check(territory, standard, on=ON, about=about)
    assert finding.subject_key == territory.key


@st.composite
def known_and_less_known(draw: st.DrawFn) -> tuple[Demand, dict[str, Known], dict[str, Known]]:
    """Draw a demand, numbers or ranges for its facts, and wider ranges around them."""
    demand = draw(demands(NUMBERED))
    known: dict[str, Known] = {}
    less: dict[str, Known] = {}
    facts = {fact for test in _tests(demand) for fact in (test.fact, *basis_of(test))}
    for fact in sorted(facts, key=str):
        low, high = sorted((draw(counts()), draw(counts())))
        below, above = draw(counts()), draw(counts())
        exact_value = draw(st.booleans())
        known[fact.key] = low if exact_value else Range(low, high)
        ends = Decimal(low - below), Decimal((low if exact_value else high) + above)
        kept = draw(st.tuples(st.booleans(), st.booleans()))
        less[fact.key] = Range(ends[0] if kept[0] else None, ends[1] if kept[1] else None)
        if draw(st.booleans()):
            del less[fact.key]  # not known at all
    return demand, known, less


def _tests(demand: Demand) -> tuple[Test, ...]:
    return (demand,) if isinstance(demand, Test) else sum(map(_tests, demand.parts), ())


@given(drawn=known_and_less_known(), about=TOLERANCES)
def test_who_knows_less_concludes_the_same_or_nothing(
    drawn: tuple[Demand, dict[str, Known], dict[str, Known]], about: Decimal | None
) -> None:
    demand, known, less = drawn
    with exact():
        sure, _, _ = compile_demand(demand)(known, about)
        unsure, _, _ = compile_demand(demand)(less, about)
    assert unsure in {sure, Verdict.UNDETERMINED}
