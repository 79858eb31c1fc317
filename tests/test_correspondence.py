"""Two documents side by side, and a draft under the document above it."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations, permutations
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Policy, check
from community_governance.correspondence import compare_policies, counterparts
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.correspondences import Norm, NormConformity, Standing
from community_governance.model.demands import About, AtLeast, Bound, Fixed, Rate, Test
from community_governance.model.facts import (
    HOUSEHOLDS,
    LEGAL_ADVISER,
    WORKING_PREMISES_AREA,
    FactKind,
)
from community_governance.model.findings import Verdict
from community_governance.model.matters import MATTERS, matter_of
from community_governance.model.relations import Strictness
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import CITY, NEW_BUILD, URBAN, Wording
from community_governance.policies import alxa, dachong, loudi, ordos
from community_governance.units import households, items, percent, square_meters
from community_governance.whatif import vary

ON = date(2025, 12, 31)
RULE = ordos.POLICY.standard("working-premises-per-hundred-households")
CIVILIZED = next(each for each in ordos.POLICY.targets if each.key == "civilized-communities")


def per_hundred(size: int) -> Test:
    rate = Rate(square_meters(size), households(100), HOUSEHOLDS)
    return Test(WORKING_PREMISES_AREA, AtLeast(rate))


def of(draft: Policy, key: str, superior: Policy = ordos.POLICY) -> NormConformity:
    return next(each for each in compare_policies(draft, superior).norms if each.norm.key == key)


# --- matters ---


def test_every_matter_has_a_key_of_its_own_and_both_languages() -> None:
    assert len({each.key for each in MATTERS}) == len(MATTERS)
    assert all(each.zh and each.en and each.text("zh") == each.zh for each in MATTERS)


def test_every_norm_of_the_documents_is_about_a_matter_of_the_table() -> None:
    for policy in BUILTIN:
        norms: tuple[Norm, ...] = (*policy.standards, *policy.targets)
        for norm in norms:
            assert matter_of(norm) in MATTERS, norm.key


def test_what_no_matter_fits_is_a_matter_of_its_own() -> None:
    words = Target(
        key="something-else", measure=Wording("其他事项", "other"), citations=[DOCUMENT.cite("一")]
    )
    assert (matter_of(words).key, matter_of(words).zh) == ("something_else", "其他事项")
    households_ = evolve(RULE, demand=Test(HOUSEHOLDS, AtLeast(Fixed(households(100)))))
    assert matter_of(households_).key == "households"


def test_premises_of_ten_names_are_one_matter_and_offices_are_another() -> None:
    areas = [
        loudi.POLICY.standard("public-service-premises"),
        alxa.POLICY.standard("reported-office-and-activity-area"),
        dachong.POLICY.standard("facility-area-per-hundred-households"),
        RULE,
    ]
    assert {matter_of(each).key for each in areas} == {"premises"}
    assert matter_of(ordos.POLICY.standard("office-share-of-public-space")).key == "office_space"


# --- two documents ---


@pytest.mark.parametrize(
    ("first", "second"), list(combinations(BUILTIN, 2)), ids=lambda policy: policy.key
)
def test_every_norm_of_two_documents_has_its_place(first: Policy, second: Policy) -> None:
    found = counterparts(first, second)
    for policy, side in ((first, "first"), (second, "second")):
        listed = [norm for each in found.counterparts for norm in getattr(each, side)]
        every: tuple[Norm, ...] = (*policy.standards, *policy.targets)
        assert sorted(each.key for each in listed) == sorted(each.key for each in every)
    parts = (*found.shared, *found.only_first, *found.only_second)
    assert sorted(each.matter.key for each in parts) == sorted(
        each.matter.key for each in found.counterparts
    )


def _compared(policies: Iterable[Policy]) -> Iterator[Strictness]:
    for first, second in combinations(policies, 2):
        for each in counterparts(first, second).counterparts:
            yield from each.compared


def test_of_the_five_only_alxa_and_dachong_have_numbers_on_one_fact() -> None:
    numbers = [
        (pair.first.policy, str(pair.relation), pair.second.policy)
        for pair in _compared(BUILTIN)
        if any(test.fact.kind is FactKind.AMOUNT for test in pair.first.tests)
    ]
    assert numbers == [("alxa", "stricter", "dachong")]


def test_what_has_to_be_there_is_compared_where_a_thing_is_asked_for_by_both() -> None:
    found = [
        (pair.first.policy, pair.first.key, str(pair.relation), pair.second.policy, pair.second.key)
        for pair in _compared([dachong.POLICY, ordos.POLICY])
    ]
    assert found == [
        ("dachong", "charter-and-pact", "stricter", "ordos", "residents-pact"),
        ("dachong", "service-modes", "equal", "ordos", "service-modes"),
        # One window for all matters is in both; each has more that the other has not.
        ("dachong", "modes-of-government-services", "incomparable", "ordos", "service-modes"),
        ("dachong", "fire-station-or-brigade", "equal", "ordos", "fire-station-or-brigade"),
        ("dachong", "preferential-utilities", "weaker", "ordos", "preferential-utilities"),
        (
            "dachong",
            "registration-of-government-funded-facilities",
            "equal",
            "ordos",
            "registration-of-government-funded-facilities",
        ),
    ]


def test_committees_by_four_names_are_one_matter_and_not_compared() -> None:
    found = counterparts(dachong.POLICY, ordos.POLICY)
    (row,) = (each for each in found.counterparts if each.matter.key == "supervision")
    assert [each.locator for each in (*row.first, *row.second)] == ["第4条", "二(一)1"]
    assert row.compared == ()


def test_what_one_document_leaves_out_is_said() -> None:
    found = counterparts(ordos.POLICY, loudi.POLICY)
    assert "plaques" in [each.matter.key for each in found.only_second]
    assert "recognition" in [each.matter.key for each in found.only_first]
    assert [each.matter.key for each in found.shared] == [
        "supervision",
        "premises",
        "self_government",
        "grids",
    ]


def test_a_thing_the_draft_does_not_name_is_left_out_and_not_asked_for_less() -> None:
    found = of(dachong.POLICY, "volunteer-station")
    assert (found.standing, found.beside) == (Standing.LEFT_OUT, ())
    less = of(dachong.POLICY, "preferential-utilities")
    assert less.standing is Standing.LESS
    assert less.example is not None
    assert [each.zh for each in less.example.words] == ["水", "电", "燃气"]


# --- a draft under the document above it ---


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_a_document_asks_as_much_as_itself(policy: Policy) -> None:
    found = compare_policies(policy, policy)
    assert {each.standing for each in found.norms} <= {Standing.AS_MUCH}
    assert found.falls_behind == ()
    assert found.beyond == ()


def test_a_draft_that_asks_less_is_shown_a_case() -> None:
    less = of(vary(ordos.POLICY, change=[evolve(RULE, demand=per_hundred(25))]), RULE.key)
    assert (less.standing, less.falls_behind) == (Standing.LESS, True)
    assert less.example is not None
    (above,) = check(less.example.facts, RULE, on=ON)
    (here,) = check(less.example.facts, evolve(RULE, demand=per_hundred(25)), on=ON)
    assert (above.verdict, here.verdict) == (Verdict.NOT_MET, Verdict.MET)


def test_a_draft_that_asks_more_or_of_more_asks_as_much() -> None:
    for changed in (
        evolve(RULE, demand=per_hundred(40)),
        evolve(RULE, applies_to=Scope()),
        evolve(RULE, applies_to=Scope(any_of=(URBAN,))),
    ):
        held = of(vary(ordos.POLICY, change=[changed]), RULE.key)
        assert (held.standing, held.falls_behind) == (Standing.AS_MUCH, False)


def test_a_draft_for_fewer_communities_asks_less() -> None:
    narrow = evolve(RULE, applies_to=Scope(any_of=(NEW_BUILD,)))
    less = of(vary(ordos.POLICY, change=[narrow]), RULE.key)
    assert less.standing is Standing.LESS


def test_two_norms_of_a_draft_may_hold_one_of_the_superior_together() -> None:
    new = evolve(RULE, key="new", applies_to=Scope(any_of=(CITY,), none_of=(NEW_BUILD,)))
    old = evolve(RULE, applies_to=Scope(any_of=(NEW_BUILD,)), demand=per_hundred(40))
    held = of(vary(ordos.POLICY, change=[old], add=[new]), RULE.key)
    assert held.standing is Standing.AS_MUCH
    assert [each.key for each in held.beside] == [RULE.key, "new"]


@pytest.mark.parametrize(
    ("fields", "weaker", "later"),
    [
        ({"force": Force.STRIVE}, True, False),
        ({"force": Force.REPORTED}, True, False),
        ({"due": date(2030, 12, 31)}, False, True),
        ({}, False, False),
    ],
)
def test_weaker_words_and_more_time_are_told_apart_from_asking_less(
    fields: dict[str, Any], *, weaker: bool, later: bool
) -> None:
    found = of(vary(ordos.POLICY, change=[evolve(RULE, **fields)]), RULE.key)
    assert found.standing is Standing.AS_MUCH
    assert (found.is_weaker_in_force, found.is_later) == (weaker, later)
    assert found.falls_behind is (weaker or later)


@pytest.mark.parametrize(
    ("due", "later"),
    [
        (date(2020, 12, 31), False),
        (date(2021, 1, 1), True),
        (None, True),  # some day
        (date(2019, 1, 1), False),
    ],
)
def test_a_later_day_is_later_than_the_day_above(due: date | None, *, later: bool) -> None:
    found = of(vary(ordos.POLICY, change=[evolve(CIVILIZED, due=due)]), CIVILIZED.key)
    assert found.is_later is later


@pytest.mark.parametrize(
    ("bound", "standing"),
    [
        (AtLeast(Fixed(percent(80))), Standing.AS_MUCH),
        (AtLeast(Fixed(percent(90))), Standing.AS_MUCH),
        (AtLeast(Fixed(percent(60))), Standing.LESS),
    ],
)
def test_goals_are_compared_by_what_they_reach(bound: Bound, standing: Standing) -> None:
    found = of(vary(ordos.POLICY, change=[evolve(CIVILIZED, bound=bound)]), CIVILIZED.key)
    assert (found.standing, found.example) == (standing, None)


def test_goals_of_words_are_held_by_the_same_words_only() -> None:
    words = ordos.POLICY.targets[0]
    assert words.bound is None
    same = of(ordos.POLICY, words.key)
    assert same.standing is Standing.AS_MUCH
    other = evolve(words, measure=Wording("形成治理体系", "a system formed"))
    apart = of(vary(ordos.POLICY, change=[other]), words.key)
    assert (apart.standing, [each.key for each in apart.beside]) == (Standing.APART, [words.key])
    numbered = evolve(words, bound=AtLeast(Fixed(percent(80))), unit="%")
    assert of(vary(ordos.POLICY, change=[numbered]), words.key).standing is Standing.APART


def test_a_goal_that_names_no_fixed_number_is_held_where_it_is_the_same() -> None:
    shares = evolve(CIVILIZED, bound=About(Fixed(percent(80))))
    draft = vary(ordos.POLICY, change=[shares])
    assert of(draft, CIVILIZED.key, vary(ordos.POLICY, change=[shares])).standing is (
        Standing.AS_MUCH
    )


def test_what_is_left_out_and_what_only_touches_the_matter_are_told_apart() -> None:
    office = "office-share-of-public-space"
    assert of(vary(ordos.POLICY, remove=[office]), office).standing is Standing.LEFT_OUT
    area = loudi.POLICY.standard("public-service-premises")
    draft = vary(ordos.POLICY, remove=[RULE.key], add=[area])
    apart = of(draft, RULE.key)
    assert (apart.standing, [each.key for each in apart.beside]) == (Standing.APART, [area.key])
    assert not apart.falls_behind
    # What is held against another norm of the superior is no substitute for this one.
    assert of(
        vary(ordos.POLICY, remove=["civilized-compounds"]), "civilized-compounds"
    ).standing is (Standing.LEFT_OUT)


def test_what_a_draft_asks_beyond_is_listed() -> None:
    adviser = Standard(
        key="adviser",
        subject=Subject.COMMUNITY,
        demand=Test(LEGAL_ADVISER, AtLeast(Fixed(items(1)))),
        citations=(ordos.DOCUMENT.cite("附则"),),
    )
    found = compare_policies(vary(ordos.POLICY, add=[adviser]), ordos.POLICY)
    assert [each.key for each in found.beyond] == ["adviser"]


@pytest.mark.parametrize(
    ("draft", "superior"), list(permutations(BUILTIN, 2)), ids=lambda policy: policy.key
)
def test_a_case_in_point_passes_the_draft_and_not_the_superior(
    draft: Policy, superior: Policy
) -> None:
    for each in compare_policies(draft, superior).of(Standing.LESS):
        if each.example is None or not isinstance(each.norm, Standard):
            continue
        # A mapping of facts is a community; the case may be one of a facility or a project.
        norm = evolve(each.norm, subject=Subject.COMMUNITY)
        facts = {fact.key: value for fact, value in each.example.facts.items()}
        (above,) = check(facts, norm, on=ON)
        beside = [
            evolve(other, subject=Subject.COMMUNITY)
            for other in each.beside
            if isinstance(other, Standard)
        ]
        assert above.verdict is Verdict.NOT_MET
        assert not [one for one in check(facts, beside, on=ON) if one.verdict is Verdict.NOT_MET]
