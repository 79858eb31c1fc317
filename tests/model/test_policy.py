"""Policies and catalogs: what belongs together, and how it is looked up."""

import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from community_governance.calendars import Year
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.catalog import Catalog, Ground, Standing
from community_governance.model.demands import AtLeast, Fixed, Test
from community_governance.model.facts import WORKING_PREMISES_AREA
from community_governance.model.figures import Baseline, PayFigure, PayNature, Reference
from community_governance.model.pay import Component, Flat, PayScheme
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy, PolicyOrStandards, standards_in
from community_governance.model.sources import Clause, ClauseState, Validity
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import CITY, Wording
from community_governance.policies import BUILTIN, alxa, loudi, ordos
from community_governance.units import square_kilometers, square_meters, yuan_per_month

WORDS = Wording("社区数", "number of communities")
CITED = DOCUMENT.cite("一(一)", "不低于400平方米")
STANDARD = Standard(
    key="area",
    title=Wording("用房面积", "area of premises"),
    subject=Subject.COMMUNITY,
    demand=Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(400)))),
    applies_to=Scope((CITY,)),
    citations=(CITED,),
)
AGAIN = evolve(STANDARD, key="again")
TARGET = Target(key="cover", measure=Wording("覆盖率", "coverage"), citations=(CITED,))
BASELINE = Baseline(key="count", measure=WORDS, amount=None, unit="community", citation=CITED)
PAY = PayFigure(
    key="chief", measure=Wording("正职报酬", "pay of chiefs"), amount=yuan_per_month(1500),
    unit="yuan/month", nature=PayNature.NORM, citation=CITED,
)  # fmt: skip
SCHEME = PayScheme(
    key="chiefs",
    title=Wording("正职报酬", "pay of chiefs"),
    citations=(CITED,),
    components=(
        Component(key="pay", title=Wording("报酬", "pay"), basis=Flat(1500), citations=(CITED,)),
    ),
)
REFERENCE = Reference(title="示例意见", citation=CITED, number="示发〔2017〕13号")
CLAUSE = Clause(locator="一(一)", title=Wording("用房", "premises"), state=ClauseState.ENCODED)
POLICY = Policy(
    document=DOCUMENT,
    standards=(STANDARD,),
    targets=(TARGET,),
    baselines=(BASELINE,),
    pay_figures=(PAY,),
    pay_schemes=(SCHEME,),
    references=(REFERENCE,),
    clauses=(CLAUSE,),
)


# --- policies ---


def test_a_policy_goes_by_the_key_of_its_document() -> None:
    assert POLICY.key == POLICY.document.key == "synthetic"
    assert [policy.key for policy in BUILTIN] == sorted(policy.key for policy in BUILTIN)
    assert repr(POLICY) == "<Policy 'synthetic': 1 standards, 1 targets, 1 clauses>"


def test_a_policy_is_hashable_and_survives_pickle() -> None:
    again = pickle.loads(pickle.dumps(POLICY))
    assert (again, hash(again)) == (POLICY, hash(POLICY))


@pytest.mark.parametrize(
    ("field", "things", "kind", "key"),
    [
        ("standards", (STANDARD, evolve(STANDARD, title=None)), "standard", "area"),
        ("targets", (TARGET, TARGET), "target", "cover"),
        ("baselines", (BASELINE, BASELINE), "baseline", "count"),
        ("pay_schemes", (SCHEME, SCHEME), "pay scheme", "chiefs"),
        ("clauses", (CLAUSE, CLAUSE), "clause", "一(一)"),
    ],
)
def test_a_policy_holds_one_thing_of_a_kind_under_a_key(
    field: str, things: Any, kind: str, key: str
) -> None:
    fields: dict[str, Any] = {field: things}
    with pytest.raises(DuplicateKeyError) as caught:
        evolve(POLICY, **fields)
    assert (caught.value.kind, caught.value.key) == (kind, key)


@pytest.mark.parametrize(
    ("field", "norm"),
    [
        ("standards", evolve(STANDARD, citations=(ordos.DOCUMENT.cite("二(二)6"), CITED))),
        ("targets", evolve(TARGET, citations=(ordos.DOCUMENT.cite("二(二)6"),))),
        ("pay_schemes", evolve(SCHEME, citations=(ordos.DOCUMENT.cite("二(二)6"),))),
    ],
)
def test_a_norm_is_cited_first_from_its_policys_document(field: str, norm: Any) -> None:
    fields: dict[str, Any] = {field: (norm,)}
    with pytest.raises(InvalidValueError, match="cited first from its policy's document"):
        evolve(POLICY, **fields)


def test_a_norm_may_also_be_cited_from_elsewhere() -> None:
    norm = evolve(STANDARD, citations=(CITED, ordos.DOCUMENT.cite("二(二)6")))
    assert evolve(POLICY, standards=(norm,)).standards == (norm,)


def test_a_standard_is_found_by_its_key_or_the_nearest_is_named() -> None:
    assert POLICY.standard("area") is STANDARD
    with pytest.raises(NotFoundError, match="did you mean 'area'") as caught:
        POLICY.standard("areas")
    assert caught.value.known == ("area",)


@pytest.mark.parametrize(
    ("given", "keys"),
    [
        (POLICY, ["area"]),
        (STANDARD, ["area"]),
        ([], []),
        ([POLICY, AGAIN], ["area", "again"]),
        ((each for each in (AGAIN, POLICY)), ["again", "area"]),
    ],
)
def test_standards_stand_in_the_order_given(given: PolicyOrStandards, keys: list[str]) -> None:
    assert [standard.key for standard in standards_in(given)] == keys


@pytest.mark.parametrize("given", ["ordos", {"policy": POLICY}, 3, None, [POLICY, "ordos"]])
def test_what_is_no_policy_is_refused(given: Any) -> None:
    with pytest.raises(InvalidValueError, match=r"such as ordos\.POLICY"):
        standards_in(given)


# --- fingerprints ---


def test_a_fingerprint_is_the_same_for_the_same_encoding() -> None:
    assert POLICY.fingerprint == evolve(POLICY).fingerprint
    assert len(POLICY.fingerprint) == 16
    assert int(POLICY.fingerprint, 16) >= 0


@pytest.mark.parametrize(
    "changed",
    [
        evolve(POLICY, standards=()),
        evolve(POLICY, standards=(evolve(STANDARD, due=date(2020, 12, 31)),)),
        evolve(POLICY, standards=(evolve(STANDARD, due=Year(2020)),)),
        evolve(POLICY, standards=(evolve(STANDARD, applies_to=Scope()),)),
        evolve(
            POLICY,
            standards=(
                evolve(
                    STANDARD,
                    demand=Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(401)))),
                ),
            ),
        ),
        evolve(POLICY, pay_figures=(evolve(PAY, direction_stated=True),)),
        evolve(POLICY, pay_schemes=()),
        evolve(POLICY, pay_schemes=(evolve(SCHEME, components=()),)),
        evolve(POLICY, pay_schemes=(evolve(SCHEME, starts=date(2020, 12, 31)),)),
        evolve(POLICY, clauses=(evolve(CLAUSE, note=Wording("甲", "a")),)),
    ],
)
def test_a_fingerprint_changes_with_anything_of_the_encoding(changed: Policy) -> None:
    assert changed.fingerprint != POLICY.fingerprint


def test_no_two_policies_share_a_fingerprint() -> None:
    assert len({policy.fingerprint for policy in (*BUILTIN, POLICY)}) == len(BUILTIN) + 1


def test_a_target_is_found_by_its_key() -> None:
    assert ordos.POLICY.target("civilized-communities") in ordos.POLICY.targets
    with pytest.raises(NotFoundError, match="did you mean 'civilized-compounds'") as caught:
        ordos.POLICY.target("civilised-compounds")
    assert caught.value.kind == "target"


# --- catalogs ---


CATALOG = Catalog([loudi.POLICY, ordos.POLICY, POLICY])


def test_a_catalog_holds_its_policies_in_order() -> None:
    assert list(CATALOG) == [loudi.POLICY, ordos.POLICY, POLICY]
    assert len(CATALOG) == 3
    with pytest.raises(DuplicateKeyError) as caught:
        Catalog([POLICY, ordos.POLICY, evolve(POLICY, standards=())])
    assert (caught.value.kind, caught.value.key) == ("policy", "synthetic")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("ordos", "ordos"),
        ("鄂尔多斯", "ordos"),
        ("鄂尔多斯市", "ordos"),
        ("Ordos", "ordos"),
        ("ORDOS ", "ordos"),
        ("150600", "ordos"),
        ("娄底", "loudi"),
        ("synthetic", "synthetic"),
        ("示例市", "synthetic"),
    ],
)
def test_a_policy_is_found_by_its_key_or_by_any_name_of_its_place(name: str, key: str) -> None:
    assert CATALOG[name].key == key


def test_an_unknown_policy_or_place_is_an_error_that_names_the_nearest() -> None:
    with pytest.raises(NotFoundError, match="did you mean 'ordos'"):
        CATALOG["ordoss"]
    with pytest.raises(NotFoundError, match="did you mean 'hunan'") as caught:
        CATALOG.place("hunann")
    assert caught.value.kind == "jurisdiction"


def test_a_place_is_one_of_the_policies_or_one_above() -> None:
    assert CATALOG.place("娄底") == loudi.JURISDICTION
    assert CATALOG.place("湖南省") == loudi.JURISDICTION.parent


def test_the_policies_of_a_place_are_those_of_that_place_alone() -> None:
    assert CATALOG.of(ordos.JURISDICTION) == (ordos.POLICY,)
    assert CATALOG.of("湖南") == ()


def test_what_holds_in_a_place_is_its_own_first_and_then_what_is_above() -> None:
    county = Jurisdiction(
        key="county", name="示例县", name_en="County", level=Level.COUNTY, kind="county",
        parent=DOCUMENT.jurisdiction,
    )  # fmt: skip
    document = evolve(DOCUMENT, key="own", jurisdiction=county, adopted=Year(2021))
    own = Policy(document=document, standards=())
    catalog = Catalog([POLICY, own])
    assert catalog.in_force("示例县", on=date(2021, 6, 1)) == (
        Standing(own, county, Validity.DATE_NOT_PRINTED),
        Standing(POLICY, DOCUMENT.jurisdiction, Validity.IN_FORCE, POLICY.standards),
    )
    assert [each.policy.key for each in catalog.in_force(county, on=date(2020, 12, 31))] == [
        "synthetic"
    ]
    assert catalog.in_force(county, on=date(2019, 12, 31)) == ()


@pytest.mark.parametrize(
    ("on", "validity", "keys"),
    [
        (date(2014, 12, 31), Validity.NOT_BEGUN, []),
        (date(2015, 1, 1), Validity.NOT_BEGUN, ["public-service-premises"]),
        (date(2015, 12, 31), Validity.NOT_BEGUN, ["public-service-premises"]),
        (
            date(2016, 1, 1),
            Validity.NOT_BEGUN,
            ["public-service-premises", "benefit-project-funds"],
        ),
        (
            date(2018, 7, 4),
            Validity.NOT_BEGUN,
            ["public-service-premises", "benefit-project-funds"],
        ),
        (
            date(2018, 7, 5),
            Validity.IN_FORCE,
            ["grid-size", "public-service-premises", "benefit-project-funds"],
        ),
    ],
)
def test_norms_a_reply_restates_hold_from_their_own_starts_on(
    on: date, validity: Validity, keys: list[str]
) -> None:
    (standing,) = CATALOG.standings("娄底", on=on)
    asked = ("grid-size", "public-service-premises", "benefit-project-funds")
    assert standing.validity is validity
    assert [each.key for each in standing.standards if each.key in asked] == keys
    assert CATALOG.in_force("娄底", on=on) == ((standing,) if keys else ())


@pytest.mark.parametrize(
    ("on", "plan", "july"),
    [
        (date(2022, 9, 6), Validity.NOT_BEGUN, Validity.DATE_NOT_PRINTED),
        (date(2022, 9, 7), Validity.IN_FORCE, Validity.SUPERSEDED),
        (date(2025, 12, 31), Validity.IN_FORCE, Validity.SUPERSEDED),
        (date(2026, 1, 1), Validity.ENDED, Validity.SUPERSEDED),
    ],
)
def test_a_plan_and_the_issue_it_replaced_never_hold_on_one_day(
    on: date, plan: Validity, july: Validity
) -> None:
    catalog = Catalog([*BUILTIN, alxa.POLICIES[1]])
    standings = catalog.standings("阿拉善", on=on)
    assert [(each.policy.key, each.validity) for each in standings] == [
        ("alxa", plan),
        ("alxa-july", july),
    ]
    holding = [each.policy.key for each in catalog.in_force("阿拉善", on=on)]
    assert len(holding) == (on < date(2026, 1, 1))


# --- the chain upward ---


def _paper(key: str, *basis: str, **fields: Any) -> Policy:
    document = evolve(DOCUMENT, key=key, title=f"{key}的意见", basis=basis, **fields)
    return Policy(document=document, standards=())


def test_a_ground_is_the_policy_of_that_number_or_title_where_the_catalog_holds_it() -> None:
    region = _paper("region", number="内党发〔2017〕40号")
    catalog = Catalog([ordos.POLICY, region])
    assert catalog.grounds("ordos") == (
        Ground("中发〔2017〕13号", "ordos", None),
        Ground("内党发〔2017〕40号", "ordos", region),
    )


@pytest.mark.parametrize(
    "name",
    [
        "示发〔2017〕1号",
        "示发[2017]1号",
        "示发（2017）1 号",
        "省的意见",
        "《省的意见》",
        "某厅、某局省的意见",
    ],
)
def test_a_document_is_found_by_any_way_of_naming_it(name: str) -> None:
    own = _paper("市", name)
    superior = _paper("省", number="示发〔2017〕1号", issuers=("某厅", "某局"))
    assert Catalog([own, superior]).grounds(own) == (Ground(name, "市", superior),)


def test_the_chain_goes_on_upward_nearest_first_and_never_in_circles() -> None:
    town, city = _paper("town", "city的意见", "别的意见"), _paper("city", "province的意见")
    province = _paper("province", "town的意见")  # a slip of its author
    catalog = Catalog([town, city, province])
    assert [(each.name, each.named_by) for each in catalog.grounds(town)] == [
        ("city的意见", "town"),
        ("别的意见", "town"),
        ("province的意见", "city"),
        ("town的意见", "province"),
    ]


def test_a_document_that_names_no_ground_has_none() -> None:
    assert Catalog(BUILTIN).grounds("loudi") == ()
    with pytest.raises(NotFoundError):
        Catalog(BUILTIN).grounds("nowhere")


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_each_ground_of_a_document_is_one_it_cites(policy: Policy) -> None:
    cited = {each.number for each in policy.references}
    cited |= {each.title for each in policy.references}
    for name in policy.document.basis:
        assert any(each and name.endswith(each) for each in cited)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("不低于400平方米", ["standard", "target", "baseline", "pay", "pay-scheme"]),
        ("用房面积", ["standard"]),
        ("AREA of\tpremises", ["standard"]),
        ("working_premises_area", ["standard"]),
        ("城市", ["standard"]),
        ("coverage", ["target"]),
        ("number of communities", ["baseline"]),
        ("正职", ["pay", "pay-scheme"]),
        ("报酬", ["pay", "pay-scheme"]),
        ("示发〔2017〕13号", ["reference"]),
        ("示例意见", ["reference"]),
        ("premises", ["standard", "clause"]),
        ("没有这样的字", []),
        ("  ", []),
    ],
)
def test_a_text_is_found_wherever_it_stands(text: str, kinds: list[str]) -> None:
    matches = Catalog([POLICY]).find(text)
    assert [match.kind for match in matches] == kinds
    assert {match.policy for match in matches} <= {"synthetic"}
    assert {match.locator for match in matches} <= {"一(一)"}


def test_a_standard_without_a_title_is_found_by_its_facts() -> None:
    policy = evolve(POLICY, standards=(evolve(STANDARD, title=None),), references=())
    (match,) = Catalog([policy]).find("社区工作用房面积")
    assert (match.key, match.text) == ("area", "社区工作用房面积")


def test_equal_amounts_in_other_units_make_an_equal_policy() -> None:
    demand = Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_kilometers("0.0004"))))
    assert evolve(POLICY, standards=(evolve(STANDARD, demand=demand),)) == POLICY
