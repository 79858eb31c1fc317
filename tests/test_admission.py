"""Admission of work items: demonstration 4 over five documents, and the rules of the verb."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Policy, WorkItem, admit
from community_governance.calendars import Year
from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.sources import Force
from community_governance.model.vocabulary import (
    ADMINISTRATIVE_ENFORCEMENT,
    CITY_MANAGEMENT,
    DEMOLITION,
    ENVIRONMENTAL_CLEANUP,
    INVESTMENT_PROMOTION,
    Wording,
    WorkField,
)
from community_governance.model.work_items import (
    Admission,
    AdmissionOutcome,
    AdmissionReason,
    AdmissionRule,
    AdmissionTerm,
    AskedRole,
    ListedItem,
    ListKind,
    WorkItemList,
)
from community_governance.policies import alxa, dachong, loudi, ordos, zhuhai

ON = date(2025, 6, 1)
STALLS = WorkItem(
    key="stalls",
    title="街面摊贩执法",
    field=CITY_MANAGEMENT,
    requester="城市管理局",
    asked_role=AskedRole.RESPONSIBLE,
)
HELP = evolve(STALLS, asked_role=AskedRole.ASSIST)
FIVE = (
    ADMINISTRATIVE_ENFORCEMENT,
    DEMOLITION,
    ENVIRONMENTAL_CLEANUP,
    CITY_MANAGEMENT,
    INVESTMENT_PROMOTION,
)
LEDGERS = WorkField("ledgers", "台账", "ledgers")


def _all(item: WorkItem, on: date = ON) -> dict[str, Admission]:
    return {policy.key: admit(item, policy, on=on) for policy in BUILTIN}


def _list(kind: ListKind, *titles: str, **fields: Any) -> WorkItemList:
    items = [ListedItem(title) for title in titles]
    return WorkItemList(key=str(kind), title=f"{kind} list", kind=kind, items=items, **fields)


# --- demonstration 4 ---


def test_the_same_item_has_five_answers_under_five_documents() -> None:
    answers = _all(STALLS)
    assert {key: str(each.outcome) for key, each in answers.items()} == {
        "alxa": "undetermined",
        "dachong": "refused",
        "loudi": "undetermined",
        "ordos": "refused",
        "zhuhai": "refused",
    }
    assert {key: [cited.locator for cited in each.citations] for key, each in answers.items()} == {
        "alxa": [],
        "dachong": ["第6条"],
        "loudi": [],
        "ordos": ["二(一)4"],
        "zhuhai": ["三(一)", "三(二)"],
    }


def test_the_prohibition_stands_in_two_forces() -> None:
    rules = {key: each.rule for key, each in _all(STALLS).items() if each.rule is not None}
    assert {key: (rule.force, rule.modal) for key, rule in rules.items()} == {
        "ordos": (Force.MUST, "不得"),
        "dachong": (Force.MUST, "不得"),
        "zhuhai": (Force.IN_PRINCIPLE, "原则上不得"),
    }


def test_in_zhuhai_an_exception_needs_plan_approval_funds_conditions_and_guidance() -> None:
    answer = admit(STALLS, zhuhai.POLICY, on=ON)
    assert answer.otherwise is not None
    assert answer.otherwise.key == "may-accept"
    assert [each.term for each in answer.otherwise_terms] == [
        AdmissionTerm.YEARLY_PLAN,
        AdmissionTerm.APPROVAL,
        AdmissionTerm.FUNDS,
        AdmissionTerm.WORKING_CONDITIONS,
        AdmissionTerm.GUIDANCE,
    ]
    assert {each.is_offered for each in answer.otherwise_terms} == {None}
    assert answer.is_duty_by_field


def test_in_dachong_violations_are_to_be_reported_all_the_same() -> None:
    answer = admit(STALLS, dachong.POLICY, on=ON)
    assert answer.still_owed is not None
    assert "举报" in answer.still_owed.title.zh
    assert answer.still_owed.locator == "第6条"
    assert admit(STALLS, ordos.POLICY, on=ON).still_owed is None


def test_alxa_and_loudi_say_nothing() -> None:
    for policy in (alxa.POLICY, loudi.POLICY):
        assert policy.admission == ()
        assert admit(STALLS, policy, on=date(2023, 1, 1)).reason is AdmissionReason.NOTHING_SAID


def test_help_is_accepted_on_terms_with_funds_and_conditions() -> None:
    for policy in (ordos.POLICY, dachong.POLICY):
        answer = admit(HELP, policy, on=ON)
        assert answer.outcome is AdmissionOutcome.ON_TERMS
        assert answer.open_terms == (
            AdmissionTerm.LEGAL_BASIS,
            AdmissionTerm.FUNDS,
            AdmissionTerm.WORKING_CONDITIONS,
        )
    assert admit(HELP, ordos.POLICY, on=ON).rule is not None
    figures = [
        figure for cited in admit(HELP, ordos.POLICY, on=ON).citations for figure in cited.figures
    ]
    assert "费随事转" in figures


@pytest.mark.parametrize("field", FIVE, ids=str)
def test_in_none_of_five_fields_is_a_committee_the_responsible_body(field: WorkField) -> None:
    item = evolve(STALLS, field=field)
    for policy in (ordos.POLICY, dachong.POLICY):
        answer = admit(item, policy, on=ON)
        assert answer.outcome is AdmissionOutcome.REFUSED
        assert answer.rule is not None
        assert answer.rule.is_open_ended  # 等事项


# --- what is not known ---


def test_of_another_field_it_must_be_known_whether_it_is_governments_duty() -> None:
    item = evolve(STALLS, field=LEDGERS)
    answer = admit(item, ordos.POLICY, on=ON)
    assert answer.outcome is AdmissionOutcome.UNDETERMINED
    assert answer.reason is AdmissionReason.FACTS_MISSING
    assert answer.missing == ("government_duty",)
    assert [each.key for each in answer.possible][:1] == ["government-duties-stay"]
    refused = admit(evolve(item, government_duty=True), ordos.POLICY, on=ON)
    assert (refused.outcome, refused.is_duty_by_field) == (AdmissionOutcome.REFUSED, False)


def test_what_is_no_duty_of_government_hangs_on_the_lists() -> None:
    item = evolve(STALLS, field=LEDGERS, government_duty=False)
    answer = admit(item, ordos.POLICY, on=ON)
    assert answer.missing == ("on_list",)
    assert [each.key for each in answer.possible] == ["own-work", "outside-the-lists"]


def test_an_item_without_a_role_leaves_it_open() -> None:
    answer = admit(evolve(STALLS, asked_role=None), ordos.POLICY, on=ON)
    assert answer.outcome is AdmissionOutcome.UNDETERMINED
    assert "asked_role" in answer.missing


def test_without_a_field_but_with_a_duty_both_open_and_certain_rule_refuse() -> None:
    # Whether the field is one of the five is open; that it is government's duty is not.
    item = evolve(STALLS, field=None, government_duty=True)
    assert admit(item, ordos.POLICY, on=ON).outcome is AdmissionOutcome.REFUSED
    open_item = evolve(STALLS, field=None, on_list=ListKind.OWN, government_duty=False)
    answer = admit(open_item, ordos.POLICY, on=ON)
    assert answer.outcome is AdmissionOutcome.UNDETERMINED
    assert [each.key for each in answer.possible] == ["no-responsible-body", "own-work"]


def test_help_that_the_law_does_not_ask_for_is_not_covered_where_it_is_on_no_list() -> None:
    item = evolve(HELP, legal_basis=False)
    assert admit(item, ordos.POLICY, on=ON).missing == ("on_list",)
    outside = evolve(item, on_list=ListKind.NONE)
    assert admit(outside, ordos.POLICY, on=ON).outcome is AdmissionOutcome.TO_BE_PURCHASED
    assert admit(outside, dachong.POLICY, on=ON).reason is AdmissionReason.NOT_COVERED


# --- lists ---


@pytest.mark.parametrize(
    ("on_list", "outcomes"),
    [
        (ListKind.OWN, {"ordos": "accepted", "dachong": "accepted", "zhuhai": "undetermined"}),
        (
            ListKind.MUST_ACCEPT,
            {"ordos": "undetermined", "dachong": "undetermined", "zhuhai": "accepted"},
        ),
        (
            ListKind.MAY_ACCEPT,
            {"ordos": "undetermined", "dachong": "undetermined", "zhuhai": "accepted-on-terms"},
        ),
        (
            ListKind.NONE,
            {"ordos": "to-be-purchased", "dachong": "undetermined", "zhuhai": "undetermined"},
        ),
    ],
)
def test_what_a_list_decides_follows_from_the_document(
    on_list: ListKind, outcomes: Mapping[str, str]
) -> None:
    item = WorkItem(
        key="a",
        title="a",
        field=LEDGERS,
        asked_role=AskedRole.RESPONSIBLE,
        government_duty=False,
        on_list=on_list,
    )
    found = _all(item)
    assert {key: str(found[key].outcome) for key in outcomes} == outcomes


def test_a_place_brings_its_own_lists() -> None:
    item = WorkItem(
        key="a", title="便民服务代办", field=LEDGERS, asked_role=AskedRole.RESPONSIBLE,
        government_duty=False,
    )  # fmt: skip
    own, other = _list(ListKind.OWN, "便民服务 代办"), _list(ListKind.ASSIST, "人口普查")
    found = admit(item, ordos.POLICY, on=ON, lists=[other, own])
    assert (found.outcome, found.listed) == (AdmissionOutcome.ACCEPTED, own)
    assert admit(item, ordos.POLICY, on=ON, lists=[other]).missing == ("on_list",)


def test_an_item_on_neither_of_two_complete_lists_is_purchased() -> None:
    item = WorkItem(
        key="a", title="新事项", field=LEDGERS, asked_role=AskedRole.RESPONSIBLE,
        government_duty=False,
    )  # fmt: skip
    lists = [
        _list(ListKind.OWN, "甲", is_complete=True),
        _list(ListKind.ASSIST, "乙", is_complete=True),
    ]
    assert admit(item, ordos.POLICY, on=ON, lists=lists).outcome is AdmissionOutcome.TO_BE_PURCHASED
    open_ended = [lists[0], evolve(lists[1], is_complete=False)]
    assert (
        admit(item, ordos.POLICY, on=ON, lists=open_ended).outcome is AdmissionOutcome.UNDETERMINED
    )


def test_what_a_list_forbids_is_refused_whatever_the_item_says() -> None:
    item = evolve(STALLS, field=LEDGERS, on_list=ListKind.OWN, government_duty=False)
    cited = DOCUMENT.cite("一")
    negative = _list(ListKind.FORBIDDEN, "街面摊贩执法", citation=cited)
    for policy in BUILTIN:
        answer = admit(item, policy, on=date(2023, 1, 1), lists=[negative])
        assert (answer.outcome, answer.reason) == (AdmissionOutcome.REFUSED, AdmissionReason.LISTED)
        assert answer.citations == (cited,)


def test_what_committees_assist_in_is_not_purchased_from_them() -> None:
    item = evolve(HELP, asked_role=AskedRole.PURCHASE, on_list=ListKind.ASSIST)
    assert admit(item, ordos.POLICY, on=ON).reason is AdmissionReason.NOT_COVERED
    outside = evolve(item, on_list=ListKind.NONE)
    assert admit(outside, ordos.POLICY, on=ON).outcome is AdmissionOutcome.TO_BE_PURCHASED


def test_what_the_item_says_is_forbidden_is_refused_without_the_list_at_hand() -> None:
    item = evolve(HELP, on_list=ListKind.FORBIDDEN)
    for policy in BUILTIN:
        answer = admit(item, policy, on=date(2023, 1, 1))
        assert (answer.outcome, answer.reason) == (AdmissionOutcome.REFUSED, AdmissionReason.LISTED)
        assert (answer.listed, answer.citations) == (None, ())


def test_where_it_is_open_whether_a_list_that_forbids_holds_nothing_is_taken() -> None:
    negative = _list(ListKind.FORBIDDEN, "街面摊贩执法", starts=Year(2025))
    assert admit(HELP, ordos.POLICY, on=date(2024, 12, 31), lists=[negative]).rule is not None
    answer = admit(HELP, ordos.POLICY, on=ON, lists=[negative])
    assert answer.outcome is AdmissionOutcome.UNDETERMINED
    assert answer.reason is AdmissionReason.DATE_NOT_PRINTED
    assert answer.listed == negative
    assert [each.key for each in answer.possible] == ["assistance-with-funds"]
    later = admit(HELP, ordos.POLICY, on=date(2026, 1, 1), lists=[negative])
    assert later.outcome is AdmissionOutcome.REFUSED
    # What the document refuses stays refused, whatever comes of the list.
    assert admit(STALLS, ordos.POLICY, on=ON, lists=[negative]).rule is not None


def test_an_open_answer_stays_open_where_such_a_list_may_hold() -> None:
    negative = _list(ListKind.FORBIDDEN, "街面摊贩执法", ends=Year(2025))
    answer = admit(evolve(STALLS, asked_role=None), ordos.POLICY, on=ON, lists=[negative])
    assert answer.reason is AdmissionReason.DATE_NOT_PRINTED
    assert answer.missing == ("asked_role",)


def test_a_list_decides_alone_where_the_document_has_no_rule() -> None:
    listed = _list(ListKind.OWN, "街面摊贩执法")
    answer = admit(STALLS, loudi.POLICY, on=ON, lists=[listed])
    assert (answer.outcome, answer.reason) == (AdmissionOutcome.ACCEPTED, AdmissionReason.LISTED)


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        (date(2024, 12, 31), AdmissionOutcome.UNDETERMINED),
        (date(2025, 1, 1), AdmissionOutcome.ACCEPTED),
        (date(2025, 12, 31), AdmissionOutcome.ACCEPTED),
        (date(2026, 1, 1), AdmissionOutcome.UNDETERMINED),
    ],
)
def test_a_list_counts_on_its_days_only(on: date, outcome: AdmissionOutcome) -> None:
    listed = _list(ListKind.OWN, "街面摊贩执法", starts=date(2025, 1, 1), ends=date(2025, 12, 31))
    assert admit(STALLS, loudi.POLICY, on=on, lists=[listed]).outcome is outcome


def test_an_alias_of_a_list_is_the_item() -> None:
    listed = WorkItemList(
        key="own",
        title="own",
        kind=ListKind.OWN,
        items=[ListedItem("摊贩管理", aliases=("街面摊贩执法",))],
    )
    answer = admit(STALLS, loudi.POLICY, on=ON, lists=[listed])
    assert answer.outcome is AdmissionOutcome.ACCEPTED


def test_being_on_the_list_of_help_is_a_basis_in_law() -> None:
    answer = admit(evolve(HELP, on_list=ListKind.ASSIST), ordos.POLICY, on=ON)
    assert answer.open_terms == (AdmissionTerm.FUNDS, AdmissionTerm.WORKING_CONDITIONS)


# --- terms ---


def test_terms_that_come_with_the_item_are_told() -> None:
    item = evolve(
        HELP, legal_basis=True, funds_offered=False, conditions_offered=True, on_list=None
    )
    answer = admit(item, ordos.POLICY, on=ON)
    assert [(each.term, each.is_offered) for each in answer.terms] == [
        (AdmissionTerm.LEGAL_BASIS, True),
        (AdmissionTerm.FUNDS, False),
        (AdmissionTerm.WORKING_CONDITIONS, True),
    ]
    # The text gives committees no right to refuse for want of funds.
    assert answer.outcome is AdmissionOutcome.ON_TERMS


@pytest.mark.parametrize(
    ("approved_by", "is_offered"),
    [
        (None, None),
        ("", False),
        ("市民政局", False),
        ("珠海市社区建设领导小组", True),
        ("香洲区 社区建设领导小组", True),
    ],
)
def test_only_the_leading_group_approves(approved_by: str | None, is_offered: bool | None) -> None:
    item = evolve(STALLS, on_list=ListKind.MAY_ACCEPT, approved_by=approved_by)
    answer = admit(item, zhuhai.POLICY, on=ON)
    states = {each.term: each.is_offered for each in answer.terms}
    assert answer.outcome is AdmissionOutcome.ON_TERMS
    assert states[AdmissionTerm.APPROVAL] is is_offered


def test_work_is_purchased_by_agreement_in_zhuhai_and_outside_the_lists_in_ordos() -> None:
    item = evolve(STALLS, asked_role=AskedRole.PURCHASE, agreement=True)
    answer = admit(item, zhuhai.POLICY, on=ON)
    assert answer.outcome is AdmissionOutcome.TO_BE_PURCHASED
    assert answer.open_terms == (AdmissionTerm.FUNDS,)
    assert admit(item, ordos.POLICY, on=ON).outcome is AdmissionOutcome.TO_BE_PURCHASED
    own = evolve(item, on_list=ListKind.OWN)
    assert admit(own, ordos.POLICY, on=ON).outcome is AdmissionOutcome.ACCEPTED


# --- days ---


@pytest.mark.parametrize(
    ("policy", "on", "reason"),
    [
        (ordos.POLICY, date(2018, 12, 23), AdmissionReason.NOT_BEGUN),
        (alxa.POLICY, date(2026, 1, 1), AdmissionReason.ENDED),
        (zhuhai.POLICY, date(2010, 6, 1), AdmissionReason.DATE_NOT_PRINTED),
        (alxa.POLICIES[1], date(2022, 9, 7), AdmissionReason.SUPERSEDED),
    ],
)
def test_outside_its_days_a_document_decides_nothing(
    policy: Policy, on: date, reason: AdmissionReason
) -> None:
    answer = admit(STALLS, policy, on=on)
    assert (answer.outcome, answer.reason) == (AdmissionOutcome.UNDETERMINED, reason)
    if reason is AdmissionReason.DATE_NOT_PRINTED:
        assert [each.key for each in answer.possible] == ["administrative-functions-stay"]


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidValueError):
        admit(STALLS, ordos.POLICY, on="someday")  # type: ignore[arg-type]


# --- rules of somebody's own ---


def _policy(*rules: AdmissionRule) -> Policy:
    return Policy(document=DOCUMENT, standards=(), admission=rules)


def _rule(key: str, outcome: AdmissionOutcome, **fields: Any) -> AdmissionRule:
    title = Wording("规则", "a rule")
    cited = fields.pop("citations", (DOCUMENT.cite("一"),))
    return AdmissionRule(key=key, title=title, outcome=outcome, citations=cited, **fields)


def test_the_first_rule_that_fits_decides() -> None:
    mine = _policy(
        _rule("a", AdmissionOutcome.REFUSED, fields=(LEDGERS,)),
        _rule("b", AdmissionOutcome.ACCEPTED),
    )
    assert admit(STALLS, mine, on=ON).outcome is AdmissionOutcome.ACCEPTED
    assert admit(evolve(STALLS, field=LEDGERS), mine, on=ON).outcome is AdmissionOutcome.REFUSED


def test_an_open_rule_stands_in_the_way_only_of_another_outcome() -> None:
    unlike = _policy(
        _rule("a", AdmissionOutcome.REFUSED, fields=(LEDGERS,)),
        _rule("b", AdmissionOutcome.ACCEPTED),
    )
    alike = _policy(
        _rule("a", AdmissionOutcome.ACCEPTED, fields=(LEDGERS,)),
        _rule("b", AdmissionOutcome.ACCEPTED),
    )
    item = evolve(STALLS, field=None)
    assert admit(item, unlike, on=ON).outcome is AdmissionOutcome.UNDETERMINED
    assert admit(item, alike, on=ON).outcome is AdmissionOutcome.ACCEPTED


def test_consultation_of_residents_may_be_a_term() -> None:
    mine = _policy(_rule("a", AdmissionOutcome.ON_TERMS, terms=(AdmissionTerm.CONSULTATION,)))
    item = evolve(STALLS, residents_consulted=True)
    assert admit(item, mine, on=ON).open_terms == ()


def test_a_rule_names_only_keys_that_are_there() -> None:
    with pytest.raises(NotFoundError):
        _policy(_rule("a", AdmissionOutcome.REFUSED, otherwise="b"))
    with pytest.raises(NotFoundError):
        _policy(_rule("a", AdmissionOutcome.REFUSED, still_owed="b"))
    with pytest.raises(InvalidValueError):
        _rule("a", AdmissionOutcome.REFUSED, citations=())


def test_a_list_of_nothing_in_particular_is_none() -> None:
    with pytest.raises(InvalidValueError):
        _list(ListKind.NONE, "甲")
