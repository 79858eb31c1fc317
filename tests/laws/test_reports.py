"""Laws of reports: nothing is counted twice, nothing is lost, nothing changes by itself.

A report's counts sum to its length; its groups share it out; an order keeps all findings;
nothing has changed since the same report; and to ask less never finds more that falls short.
"""

from collections import Counter
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from community_governance import BUILTIN, Community, check
from community_governance.errors import NotMetError
from community_governance.interchange.testing import communities, standards
from community_governance.model.findings import Finding, FindingKey, Verdict
from community_governance.model.report import Order, Report
from community_governance.model.sources import Force
from community_governance.model.standards import Standard

DAYS = st.dates(date(2014, 1, 1), date(2032, 12, 31))
SEVERAL = st.lists(communities(), unique_by=lambda each: each.key, max_size=2)
ASKED = st.lists(standards(), unique_by=lambda each: each.key, max_size=3)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Draw a report on a few communities under a few standards, drawn and printed."""
    policy = draw(st.sampled_from(BUILTIN))
    return check(draw(SEVERAL), [policy, *draw(ASKED)], on=draw(DAYS))


def identities(report: Report) -> Counter[int]:
    """Return the findings of a report by identity."""
    return Counter(map(id, report))


@given(report=reports())
def test_the_counts_of_a_report_sum_to_its_length(report: Report) -> None:
    assert sum(report.counts.values()) == len(report) == len(list(report))
    assert set(report.counts) == set(Verdict)
    assert report.counts[Verdict.NOT_MET] == len(report.where(verdict=Verdict.NOT_MET))
    short = report.counts[Verdict.NOT_MET] + report.counts[Verdict.NOT_YET_DUE]
    assert len(report.falling_short) == short


@given(report=reports())
def test_groups_share_a_report_out(report: Report) -> None:
    for groups in (report.by_standard(), report.by_subject(), report.by_township()):
        shared: Counter[int] = sum((identities(each) for each in groups.values()), Counter())
        assert shared == identities(report)
    for key, group in report.by_category().items():
        assert all(
            key in {category.key for category in each.subject.categories or ()} for each in group
        )


@pytest.mark.parametrize("by", ["verdict", "shortfall", "subject", "standard"])
@given(report=reports())
def test_an_order_keeps_every_finding_and_is_its_own_order(by: Order, report: Report) -> None:
    ordered = report.ordered(by)
    assert identities(ordered) == identities(report)
    assert ordered.ordered(by) == ordered


@given(report=reports())
def test_nothing_has_changed_since_the_same_report(report: Report) -> None:
    changes = report.changes_since(report)
    assert not changes
    assert (changes.new, changes.resolved, changes.worse, changes.better) == ((), (), (), ())


@given(
    states=st.tuples(communities(), communities()),
    asked=ASKED,
    days=st.tuples(DAYS, DAYS),
)
def test_what_is_new_one_way_is_resolved_the_other_or_unclear(
    states: tuple[Community, Community], asked: list[Standard], days: tuple[date, date]
) -> None:
    """Two states of one community, each on a day of its own."""
    before, after = (
        check(evolve(state, key="hope"), [*BUILTIN, *asked], on=on)
        for state, on in zip(states, days, strict=True)
    )
    forth, back = after.changes_since(before), before.changes_since(after)

    def keys(findings: tuple[Finding, ...]) -> list[FindingKey]:
        return sorted(finding.key for finding in findings)

    assert keys(forth.new) == keys((*back.resolved, *back.unclear))
    assert keys((*forth.resolved, *forth.unclear)) == keys(back.new)
    assert {each.verdict for each in forth.unclear} <= {Verdict.UNDETERMINED}
    assert keys(forth.worse) == keys(back.better)
    assert keys(forth.better) == keys(back.worse)


@given(report=reports(), force=st.sampled_from(Force))
def test_require_raises_exactly_where_something_of_that_force_is_not_met(
    report: Report, force: Force
) -> None:
    short = report.where(verdict=Verdict.NOT_MET, force=force)
    if short:
        with pytest.raises(NotMetError) as caught:
            report.require(force)
        assert caught.value.findings == short.findings
    else:
        report.require(force)


@given(several=SEVERAL, asked=ASKED, on=DAYS, data=st.data())
def test_removing_a_standard_never_adds_a_finding_that_falls_short(
    several: list[Community], asked: list[Standard], on: date, data: st.DataObject
) -> None:
    everything = [standard for policy in BUILTIN for standard in policy.standards] + asked
    fewer = data.draw(st.sets(st.integers(0, len(everything) - 1)))
    kept = [standard for place, standard in enumerate(everything) if place not in fewer]
    before, after = check(several, everything, on=on), check(several, kept, on=on)
    short = {finding.key: finding for finding in before.falling_short}
    assert all(short[finding.key] == finding for finding in after.falling_short)
    assert not after.changes_since(before).new
    assert [each for each in before if each.standard in kept] == list(after)
