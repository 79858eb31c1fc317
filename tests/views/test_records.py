"""Rows: the columns of the contract, the same in every row, and typed."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Community, Grid, Policy, Territory, Worker, check
from community_governance.calendars import Year
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Demand,
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
    OFFICE_AREA,
    OPERATING_FUNDS,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    RESIDENTS,
    STAFF,
    WORKING_PREMISES_AREA,
)
from community_governance.model.figures import Baseline, PayFigure, PayNature
from community_governance.model.findings import ReasonCode, Verdict
from community_governance.model.sources import ClauseState, Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    CIVILIZED_COMMUNITY,
    COMMITTEE_PLAQUE,
    TOWNSHIP_COMMUNITY,
    Post,
    Wording,
)
from community_governance.policies import alxa, dachong, loudi, ordos, zhuhai
from community_governance.proportions import shares
from community_governance.units import (
    Range,
    communities,
    households,
    percent,
    persons,
    square_meters,
    workers,
    yuan,
    yuan_per_month,
)
from community_governance.views import records

Row = dict[str, Any]

ON = date(2025, 12, 31)
DOCUMENT = ordos.DOCUMENT

COLUMNS: dict[Callable[[Policy], list[Row]], str] = {
    records.standards: "policy key part join locator subject fact comparator amount unit "
    "per_amount per_unit low high applies_to force direction_stated approximate starts due "
    "figure reading",
    records.targets: "policy key locator measure comparator amount unit scope force due "
    "due_as_printed",
    records.baselines: "policy key locator measure amount unit as_of",
    records.pay: "policy key locator post amount unit nature",
    records.references: "policy locator title number number_as_printed",
    records.clauses: "policy locator title state",
}
FINDINGS = (
    "policy standard locator subject subject_name group fact verdict reason measured required "
    "shortfall unit due force basis"
)
TYPES: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(
        (
            *("amount", "per_amount", "low", "high", "measured", "required", "shortfall"),
            *("lowest", "highest", "short"),
        ),
        (Decimal,),
    ),
    **dict.fromkeys(("starts", "due", "as_of"), (date,)),
    **dict.fromkeys(("direction_stated", "approximate", "countable"), (bool,)),
    **dict.fromkeys(
        ("part", "holds", "units", "met", "not_met", "undetermined", "scope_unknown"), (int,)
    ),
}


def _type_faults(rows: list[Row]) -> list[tuple[str, object]]:
    """Return every value that is neither None nor of the one type of its column."""
    return [
        (name, value)
        for row in rows
        for name, value in row.items()
        if value is not None and type(value) not in TYPES.get(name, (str,))
    ]


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
@pytest.mark.parametrize("rows_of", COLUMNS, ids=lambda rows_of: rows_of.__name__)
def test_rows_begin_with_the_columns_of_the_contract_and_all_have_the_same(
    rows_of: Callable[[Policy], list[Row]], policy: Policy
) -> None:
    rows = rows_of(policy)
    wanted = COLUMNS[rows_of].split()
    assert all(list(row)[: len(wanted)] == wanted for row in rows)
    assert len({tuple(row) for row in rows}) <= 1
    assert _type_faults(rows) == []
    assert {row["policy"] for row in rows} <= {policy.key}


def test_every_kind_of_row_was_seen_in_some_policy() -> None:
    for rows_of in COLUMNS:
        assert [row for policy in BUILTIN for row in rows_of(policy)], rows_of.__name__


def test_rows_of_findings_have_the_columns_of_the_contract() -> None:
    hope = Community(key="hope", households=2000, grids=[Grid(key="g1", households=200)])
    rows = records.findings(check(hope, BUILTIN, on=ON))
    assert rows
    assert {tuple(row) for row in rows} == {tuple(FINDINGS.split())}
    assert _type_faults(rows) == []


@pytest.mark.parametrize("rows_of", COLUMNS, ids=lambda rows_of: rows_of.__name__)
def test_a_policy_that_holds_nothing_has_no_rows(
    rows_of: Callable[[Policy], list[Row]],
) -> None:
    assert rows_of(Policy(document=DOCUMENT, standards=())) == []


# --- standards ---


def _standard(demand: Demand, **fields: Any) -> Standard:
    settings = {"key": "tried", "subject": Subject.COMMUNITY} | fields
    settings.setdefault("citations", (DOCUMENT.cite("二(二)6", "每百户30平米"),))
    return Standard(demand=demand, **settings)


def _rows(demand: Demand, **fields: Any) -> list[Row]:
    policy = Policy(document=DOCUMENT, standards=(_standard(demand, **fields),))
    return records.standards(policy)


def _row(demand: Demand, **fields: Any) -> Row:
    (row,) = _rows(demand, **fields)
    return row


def _pick(row: Row, names: str) -> tuple[object, ...]:
    return tuple(row[name] for name in names.split())


AMOUNTS = "amount unit per_amount per_unit low high"
PER_HUNDRED = Rate(square_meters(30), households(100), HOUSEHOLDS)


@pytest.mark.parametrize(
    ("bound", "comparator", "is_approximate"),
    [(AtLeast, ">=", False), (AtMost, "<=", False), (Exactly, "==", False), (About, "~", True)],
)
def test_a_bound_over_an_amount_is_a_comparator(
    bound: Any, comparator: str, is_approximate: bool
) -> None:
    row = _row(Test(WORKING_PREMISES_AREA, bound(Fixed(square_meters(400)))))
    assert row["comparator"] == comparator
    assert row["approximate"] is is_approximate
    assert _pick(row, AMOUNTS) == (Decimal(400), "m²", None, None, None, None)
    assert row["fact"] == "working_premises_area"


def test_a_rate_has_what_it_is_per() -> None:
    row = _row(Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED)))
    assert _pick(row, AMOUNTS) == (Decimal(30), "m²", Decimal(100), "household", None, None)


def test_a_clamp_is_one_row_with_its_ends() -> None:
    clamp = Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))
    row = _row(Test(STAFF, AtLeast(clamp)))
    assert _pick(row, AMOUNTS) == (
        Decimal(1), "worker", Decimal(200), "household", Decimal(5), Decimal(9),
    )  # fmt: skip


def test_a_share_is_in_percent_of_a_fact() -> None:
    row = _row(Test(OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA))))
    assert _pick(row, "comparator amount unit per_unit") == (
        "<=", Decimal(20), "%", "public_space_area",
    )  # fmt: skip


@pytest.mark.parametrize(("bound", "comparator"), [(Includes, "includes"), (Only, "only")])
def test_of_a_set_the_amount_is_the_number_of_its_items(bound: Any, comparator: str) -> None:
    row = _row(Test(PLAQUES, bound((COMMITTEE_PLAQUE, CENTER_PLAQUE))))
    assert _pick(row, f"comparator {AMOUNTS}") == (
        comparator, Decimal(2), "item", None, None, None, None,
    )  # fmt: skip


@pytest.mark.parametrize(("join", "name"), [(AllOf, "all"), (AnyOf, "any")])
def test_a_join_is_a_row_for_each_test_with_its_part(join: Any, name: str) -> None:
    rows = _rows(
        join(
            (
                Test(HOUSEHOLDS, About(Fixed(households(200)))),
                Test(RESIDENTS, About(Fixed(persons(600)))),
            )
        )
    )
    assert [_pick(row, "part join fact amount") for row in rows] == [
        (1, name, "households", Decimal(200)),
        (2, name, "residents", Decimal(600)),
    ]


def test_a_single_test_is_no_part_of_a_join() -> None:
    assert _pick(_row(Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED))), "part join") == (
        None, None,
    )  # fmt: skip


def test_a_norm_printed_twice_has_a_row_for_each_clause() -> None:
    citations = (DOCUMENT.cite("二(二)6", "每百户30平米"), DOCUMENT.cite("二(二)8"))
    rows = _rows(Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED)), citations=citations)
    assert [_pick(row, "locator figure") for row in rows] == [
        ("二(二)6", "每百户30平米"),
        ("二(二)8", None),
    ]


def test_several_figures_of_one_clause_stand_in_one_cell() -> None:
    citations = (DOCUMENT.cite("二(二)6", "每200户", "5—9名"),)
    row = _row(Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED)), citations=citations)
    assert row["figure"] == "每200户、5—9名"


@pytest.mark.parametrize(
    ("scope", "shown"),
    [
        (Scope(), ""),
        (Scope(any_of=(CITY,)), "city"),
        (Scope(any_of=(CITY, TOWNSHIP_COMMUNITY)), "city|township_community"),
        (Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,)), "city|!central_city"),
        (Scope(none_of=(CENTRAL_CITY,)), "!central_city"),
    ],
)
def test_a_scope_joins_its_categories(scope: Scope, shown: str) -> None:
    row = _row(Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED)), applies_to=scope)
    assert row["applies_to"] == shown


def test_a_standard_keeps_its_dates_its_force_and_its_reading() -> None:
    row = _row(
        Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED)),
        subject=Subject.JURISDICTION,
        force=Force.IN_PRINCIPLE,
        direction_stated=False,
        starts=date(2015, 1, 1),
        due=date(2020, 12, 31),
        reading=Wording("按不低于理解", "at least is assumed"),
    )
    assert _pick(row, "subject force direction_stated starts due reading") == (
        "jurisdiction",
        "in-principle",
        False,
        date(2015, 1, 1),
        date(2020, 12, 31),
        "at least is assumed",
    )


def test_a_due_date_known_only_to_the_year_is_no_date() -> None:
    row = _row(Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED)), due=Year(2020))
    assert row["due"] is None


def test_rows_of_loudi_are_its_twelve_norms_in_the_order_of_the_print() -> None:
    presence = {
        "supervision-committee-and-council",
        "charter-and-pact",
        "one-center-per-committee",
        "function-rooms",
        "regional-information-platform",
    }
    rows = [row for row in records.standards(loudi.POLICY) if row["key"] not in presence]
    assert [(row["locator"], row["part"], row["amount"], row["unit"]) for row in rows] == [
        ("一·二是", 1, Decimal(200), "household"),
        ("一·二是", 2, Decimal(600), "person"),
        ("一·四是", None, Decimal(400), "m²"),
        ("一·四是", None, Decimal(600), "m²"),
        ("一·四是", None, Decimal(50), "m²"),
        ("一·四是", None, Decimal(5), "item"),
        ("一·四是", None, Decimal(3), "item"),
        ("一·五是", None, Decimal(1), "worker"),
        ("一·六是", None, Decimal(80000), "yuan"),
        ("一·六是", None, Decimal(200000), "yuan"),
        ("一·六是", None, Decimal(250000), "yuan"),
        ("一·六是", None, Decimal(100000), "yuan"),
        ("一·六是", None, Decimal(200000), "yuan/year"),
    ]


# --- targets ---


def _target(**fields: Any) -> Target:
    settings: dict[str, Any] = {
        "key": "tried",
        "measure": Wording("占比", "share"),
        "citations": (DOCUMENT.cite("二(三)11", "80%的城乡社区"),),
    }
    return Target(**(settings | fields))


def _target_rows(**fields: Any) -> list[Row]:
    policy = Policy(document=DOCUMENT, standards=(), targets=(_target(**fields),))
    return records.targets(policy)


def test_a_share_to_reach_is_in_percent() -> None:
    (row,) = _target_rows(
        bound=AtLeast(Fixed(percent(80))),
        unit="%",
        applies_to=Scope(any_of=(CITY,)),
        force=Force.STRIVE,
        due=date(2020, 12, 31),
        due_as_printed="到2020年",
    )
    assert row == {
        "policy": "ordos",
        "key": "tried",
        "locator": "二(三)11",
        "measure": "share",
        "comparator": ">=",
        "amount": Decimal(80),
        "unit": "%",
        "scope": "city",
        "force": "strive",
        "due": date(2020, 12, 31),
        "due_as_printed": "到2020年",
        "of": None,
        "within": None,
        "countable": False,
        "reading": None,
    }


def test_a_goal_of_words_only_has_no_comparator_amount_or_unit() -> None:
    (row,) = _target_rows()
    assert _pick(row, "comparator amount unit due due_as_printed") == (None,) * 5


def test_a_goal_printed_twice_has_a_row_for_each_clause() -> None:
    citations = (DOCUMENT.cite("一(二)"), DOCUMENT.cite("二(三)11"))
    assert [row["locator"] for row in _target_rows(citations=citations)] == ["一(二)", "二(三)11"]


@pytest.mark.parametrize(
    "bound", [Includes((COMMITTEE_PLAQUE, CENTER_PLAQUE)), Only((COMMITTEE_PLAQUE, CENTER_PLAQUE))]
)
def test_a_goal_over_a_set_counts_its_items(bound: Bound) -> None:
    (row,) = _target_rows(bound=bound)
    assert _pick(row, "amount unit") == (Decimal(2), "item")


def test_rows_of_ordos_are_its_six_goals() -> None:
    rows = records.targets(ordos.POLICY)
    assert [_pick(row, "locator comparator amount unit due force") for row in rows] == [
        ("一(二)", None, None, None, date(2020, 12, 31), "must"),
        ("一(二)", None, None, None, date(2030, 12, 31), "must"),
        ("二(三)11", ">=", Decimal(80), "%", date(2020, 12, 31), "strive"),
        ("二(三)11", ">=", Decimal(60), "%", date(2020, 12, 31), "strive"),
        ("二(三)16", ">=", Decimal(100), "%", None, "must"),
        ("二(三)16", ">=", Decimal(100), "%", None, "must"),
    ]


# --- statistics and money ---


def _baseline(**fields: Any) -> Baseline:
    settings: dict[str, Any] = {
        "key": "tried",
        "measure": Wording("社区数", "communities"),
        "amount": communities(261),
        "unit": "community",
        "citation": DOCUMENT.cite("一导语", "261个社区"),
    }
    return Baseline(**(settings | fields))


def _baseline_row(**fields: Any) -> Row:
    policy = Policy(document=DOCUMENT, standards=(), baselines=(_baseline(**fields),))
    (row,) = records.baselines(policy)
    return row


def test_a_statistic_has_its_amount_and_its_day() -> None:
    row = _baseline_row(as_of=date(2017, 6, 30))
    assert _pick(row, "amount unit as_of figure") == (
        Decimal(261), "community", date(2017, 6, 30), "261个社区",
    )  # fmt: skip


@pytest.mark.parametrize("amount", [None, Range(None, None, "community", near=Decimal(10))])
def test_a_statistic_of_which_no_one_number_is_printed_is_unknown(amount: Range | None) -> None:
    assert _baseline_row(amount=amount)["amount"] is None


def test_pay_rows_are_remuneration_first_and_then_every_norm_in_yuan() -> None:
    rows = records.pay(loudi.POLICY)
    assert [_pick(row, "post amount unit nature figure") for row in rows] == [
        ("chief", Decimal(1500), "yuan/month", "norm", "正职1500元/月"),
        ("deputy", Decimal(1400), "yuan/month", "norm", "副职1400元/月"),
        ("member", Decimal(1200), "yuan/month", "norm", "委员1200元/月"),
        (None, Decimal(80000), "yuan", "fund", "8万元以上"),
        (None, Decimal(200000), "yuan", "fund", "20万元以上"),
        (None, Decimal(250000), "yuan", "fund", "25万元以上"),
        (None, Decimal(100000), "yuan", "fund", "10万元以上"),
        (None, Decimal(200000), "yuan/year", "fund", "不低于20万元/年"),
    ]


def test_pay_for_several_posts_joins_them_and_for_none_is_unknown() -> None:
    def paid(*posts: Post) -> PayFigure:
        return PayFigure(
            key=f"paid-{len(posts)}",
            measure=Wording("报酬", "pay"),
            amount=yuan_per_month(4040),
            unit="yuan/month",
            nature=PayNature.AVERAGE,
            citation=DOCUMENT.cite("三(二)", "4040元"),
            posts=posts,
        )

    policy = Policy(
        document=DOCUMENT,
        standards=(),
        pay_figures=(paid(Post.CHIEF, Post.DEPUTY), paid()),
    )
    assert [_pick(row, "post nature") for row in records.pay(policy)] == [
        ("chief|deputy", "average"),
        (None, "average"),
    ]


def test_norms_that_are_no_money_are_no_pay() -> None:
    assert records.pay(ordos.POLICY) == []


def test_a_statistic_in_yuan_is_a_row_of_money_too() -> None:
    policy = Policy(
        document=DOCUMENT,
        standards=(),
        baselines=(_baseline(amount=yuan(80000), unit="yuan"), _baseline(key="other")),
    )
    assert [_pick(row, "key amount unit") for row in records.pay(policy)] == [
        ("tried", Decimal(80000), "yuan")
    ]


# --- references and clauses ---


def test_a_reference_is_given_as_printed_beside_the_mended_form() -> None:
    rows = {row["number"]: row for row in records.references(ordos.POLICY)}
    assert _pick(rows["中办发〔2017〕11号"], "locator number_as_printed") == (
        "二(一)2",
        "中办发(2017]1 1",
    )


def test_a_clause_says_what_it_came_to() -> None:
    rows = records.clauses(loudi.POLICY)
    assert [row["locator"] for row in rows] == [each.locator for each in loudi.POLICY.clauses]
    assert {row["state"] for row in rows} <= {str(state) for state in ClauseState}
    by_locator = {row["locator"]: row for row in rows}
    assert _pick(by_locator["二·二是"], "title state note") == (
        "democratic election and deliberation",
        "encoded",
        "direct election is widened without share or date; 深人 stands for 深入",
    )
    assert by_locator["标题"]["note"] is None


# --- findings ---


def _finding_row(subject: Any, demand: Demand, **fields: Any) -> Row:
    (row,) = records.findings(check(subject, _standard(demand, **fields), on=ON))
    return row


def test_a_finding_has_its_numbers_and_what_stood_in() -> None:
    hope = Community(
        key="hope", name="希望社区", jurisdiction="east", categories=[CITY],
        permanent_households=2013, stated=(),
    )  # fmt: skip
    premises = ordos.POLICY.standard("working-premises-per-hundred-households")
    (row,) = records.findings(check(hope, premises, on=ON))
    assert row == {
        "policy": "ordos",
        "standard": "working-premises-per-hundred-households",
        "locator": "二(二)6",
        "subject": "hope",
        "subject_name": "希望社区",
        "group": "east",
        "fact": "working_premises_area",
        "verdict": "undetermined",
        "reason": "facts-missing",
        "measured": None,
        "required": Decimal("603.9"),
        "shortfall": None,
        "unit": "m²",
        "due": None,
        "force": "must",
        "basis": "permanent_households",
    }


def test_a_shortfall_is_exactly_zero_where_a_norm_is_met() -> None:
    facts = {HOUSEHOLDS: 1512, WORKING_PREMISES_AREA: "498.96"}
    rate = Rate(square_meters(33), households(100), HOUSEHOLDS)
    row = _finding_row(facts, Test(WORKING_PREMISES_AREA, AtLeast(rate)))
    assert _pick(row, "verdict measured required shortfall basis") == (
        "met", Decimal("498.96"), Decimal("498.96"), Decimal(0), None,
    )  # fmt: skip


def test_a_whole_number_is_a_decimal_like_any_other() -> None:
    row = _finding_row({STAFF: 8}, Test(STAFF, AtLeast(Fixed(workers(9)))))
    assert [type(row[name]) for name in ("measured", "required", "shortfall")] == [Decimal] * 3
    assert _pick(row, "measured required shortfall unit") == (8, 9, 1, "worker")


def test_a_range_has_no_one_number() -> None:
    facts = {HOUSEHOLDS: Range(1400, 1800), WORKING_PREMISES_AREA: 480}
    row = _finding_row(facts, Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED)))
    assert _pick(row, "reason measured required shortfall") == (
        "range-straddles", Decimal(480), None, None,
    )  # fmt: skip


def test_a_finding_about_several_facts_has_no_one_fact_or_number() -> None:
    demand = AnyOf(
        (
            Test(HOUSEHOLDS, About(Fixed(households(200)))),
            Test(RESIDENTS, About(Fixed(persons(600)))),
        )
    )
    row = _finding_row({HOUSEHOLDS: 200, RESIDENTS: 500}, demand)
    assert _pick(row, "fact unit measured required shortfall verdict") == (
        None, None, None, None, None, "met",
    )  # fmt: skip


def test_of_two_tests_of_one_fact_the_greater_amount_is_asked() -> None:
    demand = AllOf(
        (
            Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED)),
            Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(500)))),
        )
    )
    row = _finding_row({HOUSEHOLDS: 1000, WORKING_PREMISES_AREA: 480}, demand)
    assert _pick(row, "fact required shortfall") == (
        "working_premises_area", Decimal(500), Decimal(20),
    )  # fmt: skip


def test_a_finding_keeps_its_due_day_and_its_force() -> None:
    demand = Test(STAFF, AtLeast(Fixed(workers(9))))
    row = _finding_row({STAFF: 8}, demand, due=date(2026, 12, 31), force=Force.STRIVE)
    assert _pick(row, "verdict due force") == ("not-yet-due", date(2026, 12, 31), "strive")


def test_verdicts_and_reasons_are_their_printed_values() -> None:
    everything = Community(key="hope", households=210, grids=[Grid(key="g1", households=210)])
    rows = records.findings(check(everything, BUILTIN, on=ON))
    assert {row["verdict"] for row in rows} <= {str(verdict) for verdict in Verdict}
    assert {row["reason"] for row in rows} <= {str(code) for code in ReasonCode}


def test_a_worker_has_a_key_and_no_name_in_a_finding() -> None:
    standard = _standard(Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(1)))), subject=Subject.WORKER)
    (row,) = records.findings(check(Worker(key="w1", name="张三"), standard, on=ON))
    assert _pick(row, "subject subject_name") == ("w1", None)


def test_a_shared_standard_read_for_one_community_keeps_its_policy() -> None:
    standard = evolve(
        _standard(Test(WORKING_PREMISES_AREA, AtLeast(PER_HUNDRED))), subject=Subject.JURISDICTION
    ).read_as(Subject.COMMUNITY)
    facts = {HOUSEHOLDS: 100, WORKING_PREMISES_AREA: 30}
    (row,) = records.findings(check(facts, standard, on=ON))
    assert _pick(row, "policy standard verdict") == ("ordos", "tried", "met")


# --- shares of units ---

SHARES = (
    "policy target locator subject subject_name measure verdict reason units met not_met "
    "undetermined scope_unknown lowest highest required short due force"
)


def test_a_share_of_units_is_a_row_with_its_ends() -> None:
    members = [
        Community(key=f"c{number}", recognitions=titles)
        for number, titles in enumerate(([CIVILIZED_COMMUNITY], [], None, None))
    ]
    territory = Territory(key="city", name="示例市", communities=members)
    rows = records.shares(shares(territory, ordos.POLICY, on=ON))
    assert {tuple(row) for row in rows} == {tuple(SHARES.split())}
    assert _type_faults(rows) == []
    assert rows[0] == {
        "policy": "ordos",
        "target": "civilized-communities",
        "locator": "二(三)11",
        "subject": "city",
        "subject_name": "示例市",
        "measure": "share of communities up to the civilized standard",
        "verdict": "not-met",
        "reason": "misses",
        "units": 4,
        "met": 1,
        "not_met": 1,
        "undetermined": 2,
        "scope_unknown": 0,
        "lowest": Decimal(25),
        "highest": Decimal(75),
        "required": Decimal(80),
        "short": None,  # one to three: a range
        "due": date(2020, 12, 31),
        "force": "strive",
    }
    assert rows[1]["lowest"] is None  # nothing is known of compounds


# --- what has no number ---


def test_a_list_is_a_row_for_each_item_and_citation() -> None:
    rows = [
        row
        for row in records.enumerations(dachong.POLICY)
        if row["list"] == "rules-residents-give-themselves"
    ]
    assert [(row["locator"], row["item"], row["position"]) for row in rows] == [
        ("第6条", "自治章程", 1),
        ("第6条", "村规民约", 2),
        ("第6条", "居民公约", 3),
        ("附件第5项", "自治章程", 1),
        ("附件第5项", "村规民约", 2),
        ("附件第5项", "居民公约", 3),
    ]
    assert {row["open_ended"] for row in rows} == {False}


def test_a_list_that_is_only_named_is_one_row_without_an_item() -> None:
    (row,) = (row for row in records.enumerations(alxa.POLICY) if row["name"] == "532")
    assert _pick(row, "policy list locator item position open_ended") == (
        "alxa", "five-three-two", "一(六)", None, None, False,
    )  # fmt: skip


def test_what_stands_beside_an_item_is_in_its_row() -> None:
    rows = {row["item"]: row for row in records.enumerations(zhuhai.POLICY)}
    assert rows["决策"]["beside"] == "社区居民大会、社区居民代表大会"
    assert rows["须承接"]["beside"] is None


def test_rules_are_rows_in_the_order_of_the_clauses_with_those_of_admission_among_them() -> None:
    rows = records.rules(ordos.POLICY)
    order = [clause.locator for clause in ordos.POLICY.clauses]
    places = [order.index(row["locator"]) for row in rows]
    assert places == sorted(places)
    by_key = {row["key"]: row for row in rows}
    assert _pick(by_key["no-responsible-body"], "locator kind admission force") == (
        "二(一)4", "prohibition", True, "must",
    )  # fmt: skip
    assert _pick(by_key["services-in-the-facilities"], "kind modal condition admission") == (
        "duty", "原则上", "unless the state rules otherwise", False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("columns", "make"),
    [
        ("policy list locator item position open_ended", records.enumerations),
        ("policy key locator kind title", records.rules),
        ("policy key locator kind payers leading_payer period sums", records.funds),
    ],
)
@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_every_row_has_the_columns_of_its_table(
    columns: str, make: Callable[[Policy], list[Row]], policy: Policy
) -> None:
    rows = make(policy)
    assert rows
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    assert set(columns.split()) <= set(rows[0])


def test_a_fund_says_who_pays_and_leaves_out_what_is_not_printed() -> None:
    rows = {row["key"]: row for row in records.funds(zhuhai.POLICY)}
    assert _pick(rows["pilot-funds"], "payers leading_payer period sums") == (
        "prefecture|county", "county", None, "pilot-funds",
    )  # fmt: skip
    assert rows["special-funds"]["period"] == "two-years"
