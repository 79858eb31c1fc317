"""What is noticed about norms, by hand; what is said of the five documents is true."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Policy, check
from community_governance.errors import InvalidValueError
from community_governance.interchange.testing import DOCUMENT
from community_governance.linting import lint
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Share,
    Test,
)
from community_governance.model.facts import (
    HOUSEHOLDS,
    LEGAL_ADVISER,
    OFFICE_AREA,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    STAFF,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.findings import Verdict
from community_governance.model.relations import Remark, RemarkKind, RemarkReason
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    NEW_BUILD,
    PARTY_PLAQUE,
    RURAL,
    URBAN,
    Wording,
)
from community_governance.policies import alxa, loudi
from community_governance.units import households, items, percent, square_meters, workers

AREA = WORKING_PREMISES_AREA


def norm(key: str, fact: Fact, bound: Bound, **more: Any) -> Standard:
    more = {"subject": Subject.COMMUNITY, "citations": (DOCUMENT.cite("一"),), **more}
    return Standard(key=key, demand=Test(fact, bound), **more)


def area(key: str, size: int, **more: Any) -> Standard:
    return norm(key, AREA, AtLeast(Fixed(square_meters(size))), **more)


def per_hundred(size: int) -> Rate:
    return Rate(square_meters(size), households(100), HOUSEHOLDS)


def said(remarks: tuple[Remark, ...]) -> list[tuple[str, bool, list[str]]]:
    return [
        (str(each.kind), each.everywhere, [norm.key for norm in each.norms]) for each in remarks
    ]


# --- the documents ---


def test_of_new_communities_loudi_asks_for_600_so_its_400_add_nothing_there() -> None:
    (remark,) = lint(loudi.POLICY)
    of_all = loudi.POLICY.standard("public-service-premises")
    of_new = loudi.POLICY.standard("public-service-premises-of-new-communities")
    assert remark.norms == (of_all, of_new)
    assert (remark.kind, remark.everywhere) == (RemarkKind.IMPLIED, False)
    assert remark.example is not None
    assert remark.example.categories == (NEW_BUILD,)


def test_the_operating_funds_of_the_center_and_of_other_city_communities_do_not_meet() -> None:
    """The wider norm leaves the center out, so nothing is said of the two."""
    center = loudi.POLICY.standard("operating-funds-of-central-city-communities")
    others = loudi.POLICY.standard("operating-funds-of-city-communities")
    assert lint([center, others]) == ()
    of_every_city = evolve(others, applies_to=Scope(any_of=(CITY,)))
    assert said(lint([center, of_every_city])) == [("implied", False, [others.key, center.key])]


def test_a_central_village_in_a_sumu_has_two_norms_in_alxa() -> None:
    (remark,) = lint(alxa.POLICY)
    assert [each.locator for each in remark.norms if isinstance(each, Standard)] == ["三(四)"] * 2
    assert remark.example is not None
    assert {each.key for each in remark.example.categories} == {"sumu_town", "central_village"}


@pytest.mark.parametrize("key", ["dachong", "ordos", "zhuhai"])
def test_nothing_is_to_be_noticed_about_the_others(key: str) -> None:
    assert lint(next(policy for policy in BUILTIN if policy.key == key)) == ()


def test_what_is_said_of_all_five_together_is_true() -> None:
    """Alxa's 50 m² and 500 m² of new compounds are more than Dachong's 30 m² of all; and so on."""
    across = [
        (each, [one for one in each.norms if isinstance(one, Standard)])
        for each in lint(BUILTIN)
        if len({one.policy for one in each.norms if isinstance(one, Standard)}) > 1
    ]
    told = [
        (str(each.kind), each.everywhere, [f"{one.policy} {one.locator}" for one in norms])
        for each, norms in across
    ]
    assert told == [
        ("implied", True, ["alxa 三(一)2", "dachong 第6条"]),
        ("implied", True, ["alxa 三(一)2", "loudi 一·三是"]),
        ("duplicate", True, ["alxa 三(一)2", "ordos 二(三)11"]),
        ("implied", True, ["dachong 第15条", "alxa 三(四)"]),
        ("implied", False, ["dachong 第15条", "alxa 三(四)"]),
        ("duplicate", True, ["dachong 第6条", "loudi 一·三是"]),
        ("implied", True, ["ordos 二(三)11", "dachong 第6条"]),
        ("duplicate", True, ["dachong 第9条", "ordos 二(二)8"]),
        ("duplicate", True, ["dachong 第14条", "ordos 二(三)14"]),
        ("implied", True, ["dachong 第15条", "ordos 二(二)6"]),
        ("duplicate", True, ["dachong 附件第30项", "ordos 二(二)6"]),
        ("implied", True, ["ordos 二(一)1", "loudi 一·二是"]),
        ("implied", True, ["ordos 二(三)11", "loudi 一·三是"]),
    ]


# --- one norm ---


@pytest.mark.parametrize(
    ("standard", "kind", "reason"),
    [
        (
            area("nowhere", 400, applies_to=Scope(any_of=(CITY,), none_of=(URBAN,))),
            RemarkKind.UNREACHABLE,
            RemarkReason.SCOPE_EMPTY,
        ),
        (
            area("late", 400, starts=date(2021, 1, 1), due=date(2020, 12, 31)),
            RemarkKind.UNREACHABLE,
            RemarkReason.DUE_BEFORE_START,
        ),
        (
            norm("two", LEGAL_ADVISER, AtLeast(Fixed(items(2)))),
            RemarkKind.UNREACHABLE,
            RemarkReason.IMPOSSIBLE,
        ),
        (
            norm("half", STAFF, Exactly(Fixed(workers("0.5")))),
            None,  # half a worker rounds up to one
            None,
        ),
        (
            norm("none", AREA, AtMost(per_hundred(0))),
            None,  # who has nothing meets it
            None,
        ),
        (norm("free", AREA, AtLeast(per_hundred(0))), RemarkKind.IDLE, RemarkReason.ALWAYS_MET),
        (norm("yes", LEGAL_ADVISER, AtMost(Fixed(items(1)))), RemarkKind.IDLE,
         RemarkReason.ALWAYS_MET),
        (norm("empty", PLAQUES, Includes(())), RemarkKind.IDLE, RemarkReason.ALWAYS_MET),
    ],
    ids=lambda value: getattr(value, "key", ""),
)  # fmt: skip
def test_what_one_norm_says_of_itself(
    standard: Standard, kind: RemarkKind | None, reason: RemarkReason | None
) -> None:
    found = [(each.kind, each.reason) for each in lint(standard)]
    assert found == ([] if kind is None else [(kind, reason)])


def test_a_demand_that_contradicts_itself_is_unreachable() -> None:
    both = AllOf(
        (
            Test(AREA, AtLeast(per_hundred(50))),
            Test(AREA, AtMost(per_hundred(30))),
        )
    )
    one = evolve(area("one", 1), demand=both)
    assert [each.reason for each in lint(one)] == [RemarkReason.IMPOSSIBLE]
    either = AnyOf((Test(AREA, AtLeast(per_hundred(30))), Test(AREA, AtMost(per_hundred(50)))))
    assert [each.reason for each in lint(evolve(one, demand=either))] == [RemarkReason.ALWAYS_MET]


def test_a_document_that_ends_before_it_begins_is_noticed_with_each_norm() -> None:
    document = evolve(DOCUMENT, ends=date(2019, 1, 1))
    one = area("one", 400, citations=(document.cite("一"),))
    assert [each.reason for each in lint(one)] == [RemarkReason.ENDS_BEFORE_START]


@pytest.mark.parametrize(
    ("bound", "reason"),
    [
        (AtLeast(Fixed(percent(100))), None),
        (AtLeast(Fixed(percent(120))), RemarkReason.IMPOSSIBLE),
        (Exactly(Fixed(percent("100.5"))), RemarkReason.IMPOSSIBLE),
        (AtLeast(Fixed(percent(0))), RemarkReason.ALWAYS_MET),
        (AtMost(Fixed(percent(100))), RemarkReason.ALWAYS_MET),
        (AtMost(Fixed(percent(20))), None),
        (None, None),
    ],
)
def test_a_goal_beyond_all_is_out_of_reach(
    bound: Bound | None, reason: RemarkReason | None
) -> None:
    goal = Target(
        key="goal",
        measure=Wording("占比", "share"),
        bound=bound,
        unit="%",
        citations=(DOCUMENT.cite("一"),),
    )
    assert [each.reason for each in lint(goal)] == ([] if reason is None else [reason])
    assert lint(evolve(goal, unit="item", bound=AtLeast(Fixed(items(200))))) == ()


# --- two norms ---


def test_what_cannot_be_met_together_is_contradictory() -> None:
    least, most = area("least", 600), norm("most", AREA, AtMost(Fixed(square_meters(400))))
    assert said(lint([least, most])) == [("contradictory", True, ["least", "most"])]
    new = evolve(most, applies_to=Scope(any_of=(NEW_BUILD,)))
    (remark,) = lint([least, new])
    assert (remark.kind, remark.everywhere) == (RemarkKind.CONTRADICTORY, False)
    assert remark.example is not None
    assert remark.example.categories == (NEW_BUILD,)


def test_what_contradicts_itself_is_no_ground_for_anything_else() -> None:
    """From 600 at least and 400 at most all follows: it is said that they contradict, no more."""
    least, most = area("least", 600), norm("most", AREA, AtMost(Fixed(square_meters(400))))
    either = norm("either", AREA, Exactly(Fixed(square_meters(500))))
    kinds = {each.kind for each in lint([least, most, either])}
    assert kinds == {RemarkKind.CONTRADICTORY}


def test_without_a_household_nothing_is_asked_per_household_and_that_is_no_way_out() -> None:
    least = norm("least", AREA, AtLeast(per_hundred(50)))
    most = norm("most", AREA, AtMost(per_hundred(30)))
    assert said(lint([least, most])) == [("contradictory", True, ["least", "most"])]
    nobody = {"households": 0, "working_premises_area": 0}
    assert {each.verdict for each in check(nobody, [least, most], on=date(2025, 1, 1))} == {
        Verdict.MET
    }


def test_what_can_be_met_by_few_is_not_contradictory() -> None:
    """30 m² per 100 households and 400 m² at most: met up to 1,333 households."""
    least = norm("least", AREA, AtLeast(per_hundred(30)))
    most = norm("most", AREA, AtMost(Fixed(square_meters(400))))
    assert lint([least, most]) == ()


def test_norms_of_different_scopes_facts_or_subjects_are_left_alone() -> None:
    least, most = area("least", 600), norm("most", AREA, AtMost(Fixed(square_meters(400))))
    city = evolve(least, applies_to=Scope(any_of=(CITY,)))
    assert lint([city, evolve(most, applies_to=Scope(any_of=(RURAL,)))]) == ()
    assert lint([least, evolve(most, subject=Subject.FACILITY)]) == ()
    assert lint([least, norm("office", OFFICE_AREA, AtMost(Fixed(square_meters(400))))]) == ()


def test_the_weaker_of_two_norms_follows_from_the_stricter() -> None:
    assert said(lint([area("b", 400), area("a", 600)])) == [("implied", True, ["b", "a"])]
    assert said(lint([area("a", 600), area("b", 400)])) == [("implied", True, ["b", "a"])]


def test_the_same_in_other_words_is_a_duplicate() -> None:
    thirty, three = (
        norm("x", AREA, AtLeast(per_hundred(30))),
        Rate(square_meters("0.3"), households(1), HOUSEHOLDS),
    )
    again = norm("y", AREA, AtLeast(three))
    assert said(lint([thirty, again])) == [("duplicate", True, ["x", "y"])]
    city = evolve(again, applies_to=Scope(any_of=(CITY,)))
    assert said(lint([thirty, city])) == [("implied", True, ["y", "x"])]
    other = evolve(thirty, applies_to=Scope(any_of=(NEW_BUILD,)))
    assert said(lint([other, city])) == [("duplicate", False, ["x", "y"])]


def test_words_and_shares_are_reasoned_about_as_well() -> None:
    some = norm("some", PLAQUES, Includes((PARTY_PLAQUE, CENTER_PLAQUE)))
    none_but = norm("none-but", PLAQUES, Only((PARTY_PLAQUE,)))
    assert said(lint([some, none_but])) == [("contradictory", True, ["some", "none-but"])]
    fifth = norm("fifth", OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA)))
    tenth = norm("tenth", OFFICE_AREA, AtMost(Share(Decimal(10), PUBLIC_SPACE_AREA)))
    assert said(lint([fifth, tenth])) == [("implied", True, ["fifth", "tenth"])]


def test_about_contradicts_nothing_since_nobody_knows_how_far_it_goes() -> None:
    about = norm("about", STAFF, About(Fixed(workers(10))))
    assert lint([about, norm("most", STAFF, AtMost(Fixed(workers(5))))]) == ()
    ten = norm("ten", STAFF, Exactly(Fixed(workers(10))))
    assert said(lint([about, ten])) == [("implied", True, ["about", "ten"])]


def test_a_condition_of_the_text_may_hold_or_not() -> None:
    eligible = area("eligible", 600, condition=Wording("具备条件的", "where possible"))
    assert said(lint([eligible, area("all", 600)])) == [("implied", True, ["eligible", "all"])]


# --- several norms ---


def test_what_follows_from_two_others_together_is_said_to() -> None:
    city, rest = Scope(any_of=(NEW_BUILD,)), Scope(none_of=(NEW_BUILD,))
    new, old = area("new", 600, applies_to=city), area("old", 500, applies_to=rest)
    found = said(lint([new, old, area("all", 450)]))
    assert ("implied", True, ["all", "new", "old"]) in found
    center = area("center", 100, applies_to=Scope(any_of=(CENTRAL_CITY,)))
    found = said(lint([center, new, old, area("all", 450)]))
    assert ("implied", True, ["all", "new", "old"]) in found
    assert ("implied", True, ["center", "all"]) in found


# --- what is given ---


def test_policies_and_norms_are_taken() -> None:
    assert lint([]) == ()
    assert lint(Policy(document=DOCUMENT, standards=(area("one", 1),))) == ()


@pytest.mark.parametrize("wrong", ["loudi", {}, 7])
def test_nothing_else_is_taken(wrong: Any) -> None:
    with pytest.raises(InvalidValueError, match=r"such as ordos\.POLICY"):
        lint(wrong)
