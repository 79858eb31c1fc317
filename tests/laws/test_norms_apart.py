"""Law: each norm is judged by itself.

Goals A11: what-if variants. To leave a standard out never adds a finding that falls short: those of
the others are what they were, whatever stands before or after them, and however they are asked for.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from community_governance import BUILTIN, Finding, Policy, check, requirements
from community_governance.interchange.testing import communities, policies, territories
from community_governance.whatif import vary

ON = date(2025, 12, 31)
EVERY = st.sampled_from(BUILTIN) | policies()
SUBJECTS = communities() | territories()
TOLERANCES = st.none() | st.sampled_from([Decimal(0), Decimal("0.1")])


def told(finding: Finding) -> tuple[object, ...]:
    """Return all that a finding says but of which document, for a variant is another."""
    return (
        *(finding.standard.key, finding.subject_key, finding.path),
        *(finding.verdict, finding.reason, finding.parts),
        *(finding.measured, finding.required, finding.shortfall),
    )


@given(data=st.data(), subject=SUBJECTS, policy=EVERY, about=TOLERANCES)
@settings(deadline=None)
def test_without_a_standard_the_findings_of_the_others_are_what_they_were(
    data: st.DataObject, subject: Any, policy: Policy, about: Decimal | None
) -> None:
    keys = [each.key for each in policy.standards]
    targets = {each.key for each in policy.targets}
    removable = sorted(set(keys) - targets)  # a key of both would take the goal away as well
    gone = data.draw(st.sets(st.sampled_from(removable))) if removable else set()
    less = vary(policy, remove=sorted(gone))
    assert [each.key for each in less.standards] == [key for key in keys if key not in gone]
    before, after = (check(subject, asked, on=ON, about=about) for asked in (policy, less))
    assert [*map(told, after)] == [told(each) for each in before if each.standard.key not in gone]
    short = {told(each) for each in before.falling_short}
    assert {told(each) for each in after.falling_short} <= short
    asked = [each for each in requirements(subject, policy, on=ON) if each.standard.key not in gone]
    assert [each.required for each in requirements(subject, less, on=ON)] == [
        each.required for each in asked
    ]


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
@given(data=st.data(), subject=SUBJECTS)
@settings(deadline=None)
def test_asked_alone_or_in_another_order_a_standard_finds_the_same(
    policy: Policy, data: st.DataObject, subject: Any
) -> None:
    whole = check(subject, policy, on=ON)
    others = data.draw(st.permutations(policy.standards))
    assert sorted(map(repr, check(subject, others, on=ON))) == sorted(map(repr, whole))
    for standard in others[:3]:
        alone = check(subject, standard, on=ON)
        assert [*alone] == [each for each in whole if each.standard == standard]
