"""Laws of differences: none between equals; the one policy becomes the other, and back.

Goals A11: "a changed policy, the old one untouched, the differences listed". A change and its
reverse give the policy back, whatever was changed: norms, figures, references, tasks, clauses.
"""

from typing import Any

import attrs
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from community_governance import BUILTIN, Policy
from community_governance.differences import amend, difference
from community_governance.interchange.testing import DOCUMENT, objects, standards
from community_governance.model.differences import Difference
from community_governance.model.figures import Baseline, PayFigure, Reference
from community_governance.model.organization import Task
from community_governance.model.sources import Clause
from community_governance.model.standards import Standard, Target
from community_governance.model.vocabulary import Wording
from community_governance.whatif import vary

OTHER = evolve(DOCUMENT, key="other", title="另一文件", edition=Wording("征求意见稿", "draft"))


def _listed(things: Any, key: Any) -> Any:
    return st.lists(things, unique_by=key, max_size=3).map(tuple)


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """Draw a policy with parts of every kind."""
    parts: dict[str, Any] = {
        "standards": _listed(standards(), lambda each: each.key),
        "targets": _listed(objects(Target), lambda each: each.key),
        "baselines": _listed(objects(Baseline), lambda each: each.key),
        "pay_figures": _listed(objects(PayFigure), lambda each: each.key),
        "references": st.lists(objects(Reference), max_size=3).map(tuple),
        "tasks": _listed(objects(Task), lambda each: each.key),
        "clauses": _listed(objects(Clause), lambda each: each.locator),
    }
    return Policy(document=DOCUMENT, **{name: draw(drawn) for name, drawn in parts.items()})


def of_another(policy: Policy) -> Policy:
    """Return the same policy of another document."""
    return amend(policy, Difference(old=DOCUMENT, new=OTHER))


@given(policy=policies())
@settings(deadline=None)
def test_between_equals_there_is_no_difference(policy: Policy) -> None:
    same = evolve(policy, clauses=tuple(policy.clauses))
    assert not difference(policy, same)
    assert amend(policy, difference(policy, same)) == policy


@given(old=policies(), new=policies())
@settings(deadline=None)
def test_a_difference_turns_the_one_into_the_other_and_back(old: Policy, new: Policy) -> None:
    found = difference(old, new)
    assert amend(old, found) == new
    assert amend(new, found.reverse) == old
    assert found.reverse.reverse == found
    assert bool(found) is (old != new)


@given(policy=policies())
@settings(deadline=None)
def test_the_same_of_another_document_differs_in_the_document_alone(policy: Policy) -> None:
    other = of_another(policy)
    found = difference(policy, other)
    assert [each.part for each in found.amendments] == ["document"]
    assert amend(policy, found) == other
    assert amend(other, found.reverse) == policy


@given(data=st.data())
@settings(deadline=None)
def test_a_change_and_its_reverse_give_the_policy_back(data: st.DataObject) -> None:
    policy = data.draw(st.sampled_from(BUILTIN) | policies())
    norms: list[Standard | Target] = [*policy.standards, *policy.targets]
    keys = [each.key for each in norms if [one.key for one in norms].count(each.key) == 1]
    gone = data.draw(st.sets(st.sampled_from(keys), max_size=3)) if keys else set()
    left = [each for each in norms if each.key in keys and each.key not in gone]
    changed = data.draw(st.sets(st.sampled_from(range(len(left))), max_size=3)) if left else set()
    variant = vary(
        policy,
        change=[evolve(left[place], modal="改") for place in changed],
        add=[evolve(data.draw(standards()), key="added-for-the-law")],
        remove=sorted(gone),
    )
    before = attrs.asdict(policy, recurse=False)
    found = difference(policy, variant)
    assert amend(policy, found) == variant
    assert amend(variant, found.reverse) == policy
    assert attrs.asdict(policy, recurse=False) == before
    assert len(found.of("standards")) + len(found.of("targets")) <= len(gone) + len(changed) + 1


def test_every_part_of_the_documents_is_told_apart() -> None:
    for old in BUILTIN:
        for new in BUILTIN:
            found = difference(old, new)
            assert amend(old, found) == new
            assert amend(new, found.reverse) == old
