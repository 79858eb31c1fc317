"""Law: one finding for each standard and each thing of its kind, by standard, then as given.

From the conventions (section 4), "one finding per standard and subject, in order", and design 3:
"Findings come by standard, then by subject as given; nothing of that kind inside:
one finding, not applicable". What there is to find is listed here apart from the library.
"""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from community_governance import Community, Territory, check
from community_governance.interchange.testing import communities, standards, territories
from community_governance.model.findings import ReasonCode, Verdict
from community_governance.model.standards import Standard, Subject

ON = date(2025, 12, 31)
PARTS = {
    Subject.COMPOUND: "compounds",
    Subject.GRID: "grids",
    Subject.FACILITY: "facilities",
    Subject.WORKER: "workers",
    Subject.ORGANIZATION: "organizations",
}
SEVERAL = st.lists(communities(), unique_by=lambda each: each.key, max_size=3)
# Two standards of one policy may not share a key; across policies a key says nothing.
ASKED = st.lists(standards(), unique_by=lambda each: each.key, max_size=3)


def things_in(community: Community, subject: Subject) -> Iterator[str] | None:
    """Return the keys of what a community holds of a kind, or None where that is not known."""
    if subject is Subject.COMMUNITY:
        return iter([community.key])
    held = getattr(community, PARTS[subject]) if subject in PARTS else ()
    return None if held is None else (f"{community.key}/{thing.key}" for thing in held)


@given(several=SEVERAL, asked=ASKED)
def test_standards_stand_in_the_order_given_and_each_has_a_finding(
    several: list[Community], asked: list[Standard]
) -> None:
    report = check(several, asked, on=ON)
    assert [standard for standard, _ in groupby(each.standard for each in report)] == asked
    keys = [finding.key for finding in report]
    assert len(keys) == len(set(keys))


@given(several=SEVERAL, asked=ASKED)
def test_every_thing_of_the_kind_has_one_finding_in_the_order_given(
    several: list[Community], asked: list[Standard]
) -> None:
    report = check(several, asked, on=ON)
    for standard in asked:
        held = [things_in(community, standard.subject) for community in several]
        expected = [key for keys in held if keys is not None for key in keys]
        unsure = [each.key for each, keys in zip(several, held, strict=True) if keys is None]
        findings = list(report.where(standard=standard.key))
        found = [finding.subject_key for finding in findings]
        if not expected and not unsure:
            assert found == ["$"]
            assert findings[0].verdict is Verdict.NOT_APPLICABLE
        else:
            assert sorted(found) == sorted(expected + unsure)
            assert [key for key in found if key in expected] == expected
            assert [key for key in found if key in unsure] == unsure
        for finding in findings:
            if finding.subject_key in unsure and finding.verdict is Verdict.UNDETERMINED:
                assert finding.reason.code is ReasonCode.FACTS_MISSING


@given(territory=territories(), standard=standards(Subject.COMMUNITY))
def test_a_territory_is_asked_about_each_of_its_communities(
    territory: Territory, standard: Standard
) -> None:
    found = [finding.subject_key for finding in check(territory, standard, on=ON)]
    held = territory.communities
    assert found == ([each.key for each in held] if held else [territory.key])


@given(community=communities(), standard=standards(Subject.COMMUNITY))
def test_alone_among_others_or_in_a_territory_the_answer_is_the_same(
    community: Community, standard: Standard
) -> None:
    (alone,) = check(community, standard, on=ON)
    (among,) = check([community], standard, on=ON)
    (inside,) = check(Territory(key="t", communities=[community]), standard, on=ON)
    assert (alone.verdict, alone.reason, alone.parts) == (among.verdict, among.reason, among.parts)
    assert (alone.verdict, alone.reason, alone.parts) == (
        inside.verdict,
        inside.reason,
        inside.parts,
    )
    assert [each.path for each in (alone, among, inside)] == ["$", "$[0]", "$.communities[0]"]
