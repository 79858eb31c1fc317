"""Law: a standard does not apply exactly when its scope and the community are disjoint.

From the conventions (section 4): "not applicable exactly when scopes are disjoint"; and design 4,
rule 2: "a category axis that a scope needs and a community does not state is undetermined,
not outside". What can be the case is listed in full: a *world* says of each category whether it
holds, and a set of stated categories leaves the worlds in which all of them hold.
"""

from datetime import date
from functools import reduce
from itertools import combinations, product
from operator import and_, or_

import pytest
from attrs import evolve
from hypothesis import given

from community_governance import BUILTIN, Community, check
from community_governance.interchange.testing import communities, standards
from community_governance.knowing import categories_of
from community_governance.model.findings import ReasonCode, Verdict
from community_governance.model.policy import Policy
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import CATEGORY_WORDS, CITY, URBAN, VILLAGE, Category

ON = date(2025, 12, 31)
Categories = tuple[Category, ...]


def _is_possible(world: set[Category]) -> bool:
    closed = all(wider in world for each in world for wider in each.implies)
    return closed and not any(other in world for each in world for other in each.excludes)


def _worlds(categories: Categories) -> list[set[Category]]:
    """Return every set of categories that can be all that hold, growing one at a time."""
    worlds: list[set[Category]] = [set()]
    for each in sorted(categories, key=lambda category: len(category.closure)):
        worlds += [grown for world in worlds if _is_possible(grown := {*world, each})]
    return worlds


WORLDS = _worlds(CATEGORY_WORDS)
# The worlds in which a category holds, one bit for each.
HOLDS = {
    category: sum(1 << place for place, world in enumerate(WORLDS) if category in world)
    for category in CATEGORY_WORDS
}
EVERYWHERE = (1 << len(WORLDS)) - 1


def where_all(categories: Categories) -> int:
    """Return the worlds in which all of these hold."""
    return reduce(and_, (HOLDS[each] for each in categories), EVERYWHERE)


def where_any(categories: Categories) -> int:
    """Return the worlds in which one of these holds."""
    return reduce(or_, (HOLDS[each] for each in categories), 0)


def where_it_applies(scope: Scope) -> int:
    """Return the worlds that a scope is for."""
    inside = where_any(scope.any_of) if scope.any_of else EVERYWHERE
    return inside & ~where_any(scope.none_of)


def up_to(most: int) -> list[Categories]:
    """Return every choice of so many categories at most."""
    return [chosen for n in range(most + 1) for chosen in combinations(CATEGORY_WORDS, n)]


# What a community may state: up to two categories that can hold together.
STATED = [stated for stated in up_to(2) if where_all(stated)]
# Scopes that do not exclude what they include.
SCOPES = [
    Scope(any_of, none_of)
    for any_of, none_of in [*product(up_to(2), [()]), *product(up_to(1), up_to(1))]
    if not any(each.is_within(other) for each in any_of for other in none_of)
]


def test_there_are_worlds_to_hold_the_law_in() -> None:
    assert set() in WORLDS
    assert {CITY, URBAN} in WORLDS
    assert {CITY} not in WORLDS
    assert {CITY, URBAN, VILLAGE} not in WORLDS
    assert len(WORLDS) == len({frozenset(world) for world in WORLDS})


def test_a_scope_is_out_or_in_exactly_where_every_world_agrees() -> None:
    for scope in SCOPES:
        applies = where_it_applies(scope)
        for stated in STATED:
            possible = where_all(stated)
            expected = True if not possible & ~applies else None if possible & applies else False
            assert scope.covers(stated) is expected, (scope, stated)


@given(community=communities(), standard=standards(Subject.COMMUNITY))
def test_a_community_is_out_of_scope_exactly_where_its_categories_are(
    community: Community, standard: Standard
) -> None:
    standard = evolve(standard, starts=date(2000, 1, 1))
    (finding,) = check(community, standard, on=ON)
    covered = standard.applies_to.covers(categories_of(community) or ())
    is_out = finding.verdict is Verdict.NOT_APPLICABLE
    assert is_out is (covered is False)
    assert (finding.reason.code is ReasonCode.OUT_OF_SCOPE) is is_out
    assert (finding.reason.code is ReasonCode.SCOPE_UNKNOWN) is (covered is None)


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
@given(community=communities())
def test_the_same_of_the_documents(policy: Policy, community: Community) -> None:
    asked = [each for each in policy.standards if each.subject is Subject.COMMUNITY]
    for finding in check(community, asked, on=ON):
        if finding.reason.code is ReasonCode.DATE_NOT_PRINTED:
            continue
        covered = finding.standard.applies_to.covers(categories_of(community) or ())
        assert (finding.verdict is Verdict.NOT_APPLICABLE) is (covered is False)


def test_saying_more_never_unsettles_what_is_settled() -> None:
    for scope in SCOPES[::5]:
        for stated in STATED:
            settled = scope.covers(stated[:1])
            assert settled in {None, scope.covers(stated)}
