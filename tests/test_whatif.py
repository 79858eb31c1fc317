"""Variants of a policy: the original untouched, what differs listed, what it comes to."""

from datetime import date
from importlib.util import find_spec
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Policy, check, compare, requirements
from community_governance.differences import amend, difference, recited
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import AtLeast, Fixed, Rate, Test
from community_governance.model.differences import Amendment, Difference, Kind
from community_governance.model.facts import HOUSEHOLDS, WORKING_PREMISES_AREA
from community_governance.model.findings import Verdict
from community_governance.model.sources import ClauseState, Force
from community_governance.model.standards import Scope, Standard
from community_governance.model.vocabulary import Wording
from community_governance.policies import alxa, loudi, ordos
from community_governance.units import households, square_meters
from community_governance.views.sentences import sentence
from community_governance.whatif import ASSUMED, effect, vary

ON = date(2025, 12, 31)
RULE = ordos.POLICY.standard("working-premises-per-hundred-households")
OFFICE = ordos.POLICY.standard("office-share-of-public-space")
FORTY = evolve(
    RULE,
    demand=Test(
        WORKING_PREMISES_AREA, AtLeast(Rate(square_meters(40), households(100), HOUSEHOLDS))
    ),
)
KNOWN = {"households": 2000, "working_premises_area": 700, "categories": ["city"]}


def fields(amendment: Amendment) -> list[str]:
    return [each.name for each in amendment.fields]


# --- variants ---


def test_the_original_stays_as_it_is() -> None:
    before = ordos.POLICY.fingerprint
    variant = vary(ordos.POLICY, change=[FORTY], remove=[OFFICE.key])
    assert ordos.POLICY.fingerprint == before
    assert variant.fingerprint != before
    assert variant.standard(RULE.key).demand == FORTY.demand
    assert ordos.POLICY.standard(RULE.key) == RULE
    assert [each.key for each in variant.standards] == [
        each.key for each in ordos.POLICY.standards if each != OFFICE
    ]


def test_a_variant_says_that_it_is_one() -> None:
    variant = vary(ordos.POLICY, change=[FORTY])
    assert (variant.key, variant.document.variant_of) == ("ordos-what-if", "ordos")
    assert variant.document.edition == Wording("假设方案", "what-if variant")
    (finding,) = check(KNOWN, variant, on=ON).where(standard=RULE.key)
    assert "实施意见》（假设方案）二(二)6" in sentence(finding, lang="zh")
    assert "(what-if variant), 二(二)6" in sentence(finding, lang="en")
    named = vary(variant, key="second", edition=Wording("另案", "another"))
    assert (named.key, named.document.variant_of) == ("second", "ordos")


def test_every_citation_of_a_variant_is_of_the_variant() -> None:
    variant = vary(ordos.POLICY)
    assert {each.policy for each in variant.standards} == {"ordos-what-if"}
    assert {each.citation.document for each in variant.references} == {variant.document}
    assert recited(variant, variant.document, ordos.DOCUMENT) == ordos.POLICY


def test_what_is_taken_over_from_another_document_is_an_assumption_first() -> None:
    taken = alxa.POLICY.standard("certified-social-worker-per-community")
    variant = vary(ordos.POLICY, add=[taken])
    added = variant.standard(taken.key)
    assert [each.locator for each in added.citations] == [ASSUMED, "二(二)"]
    assert added.citations[1].document == alxa.DOCUMENT


def test_a_variant_is_checked_like_any_other_policy() -> None:
    variant = vary(ordos.POLICY, change=[FORTY])
    (finding,) = check(KNOWN, variant, on=ON).where(standard=RULE.key)
    assert finding.verdict is Verdict.NOT_MET
    asked = requirements(KNOWN, variant, on=ON)
    (area,) = (each for each in asked if each.standard.key == RULE.key)
    assert area.required == square_meters(800)
    assert [side.answer.value for side in compare(KNOWN, [ordos.POLICY, variant], on=ON)] == [
        "open",
        "short",
    ]


@pytest.mark.skipif(find_spec("polars") is None, reason="needs Polars")
def test_a_table_takes_a_variant_beside_its_original() -> None:
    import polars as pl  # noqa: PLC0415  (where it is installed)

    from community_governance.interchange.tables import check_table  # noqa: PLC0415

    variant = vary(ordos.POLICY, change=[FORTY])
    frame = pl.DataFrame({"households": [2000, 1700], "working_premises_area": [700, 680]})
    frame = frame.with_columns(categories=pl.lit("city"))
    found = check_table(frame, [ordos.POLICY, variant], on=ON)
    key = f"{RULE.key}.verdict"
    assert found[f"ordos.{key}"].to_list() == [0, 0]
    assert found[f"ordos-what-if.{key}"].to_list() == [1, 0]
    assert found[f"ordos-what-if.{RULE.key}.shortfall"].to_list() == [100, 0]


def test_goals_are_varied_as_well() -> None:
    goal = ordos.POLICY.targets[2]
    variant = vary(
        ordos.POLICY, change=[evolve(goal, due=None)], remove=[ordos.POLICY.targets[3].key]
    )
    assert variant.targets[2].due is None
    assert len(variant.targets) == len(ordos.POLICY.targets) - 1


@pytest.mark.parametrize(
    ("how", "error"),
    [
        ({"change": [evolve(RULE, key="working-premises")]}, NotFoundError),
        ({"change": [FORTY, RULE]}, DuplicateKeyError),
        ({"remove": ["office-share"]}, NotFoundError),
        ({"add": [FORTY]}, DuplicateKeyError),
        ({"add": [evolve(FORTY, key="a"), evolve(FORTY, key="a")]}, DuplicateKeyError),
        ({"change": [ordos.POLICY.targets[2]], "remove": [ordos.POLICY.targets[2].key, "x"]},
         NotFoundError),
    ],
)  # fmt: skip
def test_what_is_not_there_cannot_be_changed(how: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        vary(ordos.POLICY, **how)


# --- what differs ---


def test_what_is_changed_is_listed_field_by_field_by_clause() -> None:
    changed = evolve(FORTY, force=Force.STRIVE, due=date(2030, 12, 31), applies_to=Scope())
    variant = vary(ordos.POLICY, change=[changed], remove=[OFFICE.key])
    found = difference(ordos.POLICY, variant)
    assert list(found.by_clause()) == [None, "二(二)6", "二(二)8"]
    (document,) = found.of("document")
    assert fields(document) == ["key", "edition", "variant_of"]
    rule, office = found.of("standards")
    assert (rule.kind, rule.key) == (Kind.CHANGED, RULE.key)
    assert fields(rule) == ["demand", "applies_to", "force", "due"]
    assert (office.kind, office.after, office.position_before) == (
        Kind.REMOVED,
        None,
        ordos.POLICY.standards.index(OFFICE),
    )
    assert found.reverse.of("standards")[1].kind is Kind.ADDED


def test_what_only_stands_elsewhere_is_moved() -> None:
    first, *rest = ordos.POLICY.standards
    turned = evolve(ordos.POLICY, standards=(*rest, first))
    (moved,) = difference(ordos.POLICY, turned).amendments
    assert (moved.key, moved.kind, moved.is_moved, moved.fields) == (
        first.key,
        Kind.MOVED,
        True,
        (),
    )
    assert amend(ordos.POLICY, difference(ordos.POLICY, turned)) == turned
    backward = evolve(ordos.POLICY, standards=tuple(reversed(ordos.POLICY.standards)))
    assert amend(ordos.POLICY, difference(ordos.POLICY, backward)) == backward


def test_a_fund_no_longer_names_a_sum_that_is_left_out() -> None:
    gone = loudi.POLICY.standard("operating-funds-of-villages")
    variant = vary(loudi.POLICY, remove=[gone.key])
    assert not [fund for fund in variant.funds if gone.key in fund.sums]
    (fund,) = difference(loudi.POLICY, variant).of("funds")
    assert (fields(fund), gone.key in fund.before.sums) == (["sums"], True)


@pytest.mark.parametrize(
    "part", ["enumerations", "rules", "funds", "admission", "tasks", "pay_schemes"]
)
def test_lists_rules_schemes_and_tasks_are_compared_as_well(part: str) -> None:
    policy = next(each for each in BUILTIN if getattr(each, part))
    (first, *rest) = getattr(policy, part)
    noted = evolve(first, reading=Wording("另有理解", "read another way"))
    amended: dict[str, Any] = {part: (*rest, noted)}
    edition = evolve(policy, **amended)
    (changed,) = (each for each in difference(policy, edition).amendments if each.fields)
    assert (changed.part, changed.key, fields(changed)) == (part, first.key, ["reading"])
    assert amend(policy, difference(policy, edition)) == edition


def test_figures_references_and_clauses_are_compared_too() -> None:
    policy = loudi.POLICY
    clause = evolve(policy.clauses[0], state=ClauseState.MISSING)
    edition = evolve(
        policy,
        clauses=(clause, *policy.clauses[1:]),
        baselines=policy.baselines[1:],
        pay_figures=(evolve(policy.pay_figures[0], direction_stated=True), *policy.pay_figures[1:]),
        references=policy.references[:-1],
    )
    found = difference(policy, edition)
    assert [each.part for each in found.amendments] == [
        "clauses",
        "baselines",
        "pay_figures",
        "references",
    ]
    assert amend(policy, found) == edition


def test_a_paper_that_is_cited_twice_in_a_clause_is_told_apart() -> None:
    (first, *rest) = loudi.POLICY.references
    twice = evolve(loudi.POLICY, references=(first, evolve(first, number="另文"), *rest))
    (added,) = difference(loudi.POLICY, twice).amendments
    assert (added.kind, added.key.endswith("#2")) == (Kind.ADDED, True)


def test_a_part_of_another_class_is_a_changed_part() -> None:
    """Two places may keep different things under one key."""
    found = difference(ordos.POLICY, loudi.POLICY)
    assert {each.kind for each in found.amendments} >= {Kind.ADDED, Kind.REMOVED, Kind.CHANGED}


def test_a_difference_amends_only_the_policy_it_starts_from() -> None:
    found = difference(ordos.POLICY, vary(ordos.POLICY, change=[FORTY]))
    with pytest.raises(InvalidValueError):
        amend(loudi.POLICY, found)
    other = evolve(ordos.POLICY, standards=(OFFICE,))
    with pytest.raises(InvalidValueError, match="working-premises"):
        amend(other, found)


def test_no_difference_is_none() -> None:
    found = difference(ordos.POLICY, ordos.POLICY)
    assert not found
    assert found == Difference(old=ordos.DOCUMENT, new=ordos.DOCUMENT)


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_an_edition_that_leaves_a_clause_out_says_so(policy: Policy) -> None:
    edition = evolve(policy, clauses=policy.clauses[1:])
    (gone,) = difference(policy, edition).amendments
    assert (gone.part, gone.kind, gone.locator) == (
        "clauses",
        Kind.REMOVED,
        policy.clauses[0].locator,
    )


# --- what it comes to ---


def test_a_change_says_who_is_newly_short() -> None:
    change = effect(KNOWN, ordos.POLICY, vary(ordos.POLICY, change=[FORTY]), on=ON)
    (finding,) = change.newly_short
    assert (finding.standard.policy, finding.numbers.shortfall) == ("ordos-what-if", 100)
    assert change.no_longer_short == ()
    (shift,) = change.shifts
    assert shift.before is not None
    assert shift.after is not None
    assert (str(shift.before.verdict), str(shift.after.verdict)) == ("met", "not-met")


def test_a_norm_that_goes_relieves_and_one_that_comes_burdens() -> None:
    poor = KNOWN | {"working_premises_area": 100}
    gone = effect(poor, ordos.POLICY, vary(ordos.POLICY, remove=[RULE.key]), on=ON)
    assert [each.standard.key for each in gone.no_longer_short] == [RULE.key]
    assert gone.shifts[0].after is None
    come = effect(poor, vary(ordos.POLICY, remove=[RULE.key]), ordos.POLICY, on=ON)
    assert [each.standard.key for each in come.newly_short] == [RULE.key]
    assert come.shifts[0].before is None


def test_what_stays_the_same_is_no_shift() -> None:
    assert effect(KNOWN, ordos.POLICY, vary(ordos.POLICY), on=ON).shifts == ()


def test_several_communities_are_told_apart() -> None:
    asked = Standard(
        key="area",
        subject=RULE.subject,
        demand=Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(400)))),
        citations=(DOCUMENT.cite("一"),),
    )
    policy = Policy(document=DOCUMENT, standards=(asked,))
    more = evolve(asked, demand=Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(600)))))
    rows = [{"working_premises_area": area} for area in (300, 500, 700)]
    change = effect(rows, policy, vary(policy, change=[more]), on=ON)
    assert [each.subject.key for each in change.newly_short] == ["$[1]"]
    assert [str(each.after and each.after.numbers.shortfall) for each in change.shifts] == [
        "300",
        "100",
        "0",
    ]


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_any_norm_of_a_whole_document_can_be_left_out(policy: Policy) -> None:
    """A fund that names its sum by the key of a norm loses that sum with the norm."""
    for key in (*(each.key for each in policy.standards), *(each.key for each in policy.targets)):
        variant = vary(policy, remove=[key])
        assert all(key not in fund.sums for fund in variant.funds)
