"""Lists, rules, funds and rules of admission in words."""

from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Policy
from community_governance.errors import NotFoundError
from community_governance.model.lists import Enumeration, Fund, Rule
from community_governance.model.standards import Scope
from community_governance.model.vocabulary import CITY
from community_governance.model.work_items import AdmissionRule
from community_governance.policies import alxa, dachong, loudi, ordos, zhuhai
from community_governance.views.provisions import (
    admission_rule_text,
    force_text,
    fund_text,
    list_text,
    rule_text,
)
from community_governance.views.text import text


def _one(policy: Policy, part: str, key: str) -> Any:
    return next(each for each in getattr(policy, part) if each.key == key)


def _list(policy: Policy, key: str) -> Enumeration:
    found: Enumeration = _one(policy, "enumerations", key)
    return found


def _rule(policy: Policy, key: str) -> Rule:
    found: Rule = _one(policy, "rules", key)
    return found


def _fund(policy: Policy, key: str) -> Fund:
    found: Fund = _one(policy, "funds", key)
    return found


def _admission(policy: Policy, key: str) -> AdmissionRule:
    found: AdmissionRule = _one(policy, "admission", key)
    return found


# --- lists ---


def test_an_open_list_says_that_it_is_open() -> None:
    fields = _list(ordos.POLICY, "fields-no-committee-may-answer-for")
    assert list_text(fields, lang="zh") == (
        "居委会、村委会不得作为责任主体的事项：行政执法、拆迁拆违、环境整治、城市管理、招商引资等"
    )
    assert list_text(fields).startswith(
        "fields in which a committee must not be the responsible body: "
        "administrative law enforcement (行政执法); "
    )
    assert list_text(fields).endswith("attracting investment (招商引资); and others")


def test_the_name_of_a_list_stands_once() -> None:
    unified = _list(loudi.POLICY, "five-unified")
    assert list_text(unified, lang="zh").startswith("五统一：社区标识、外墙装饰、")
    assert list_text(unified).startswith("five unified marks (五统一): community sign (社区标识); ")
    other = evolve(unified, name="统一标识")
    assert list_text(other, lang="zh").startswith("五统一（“统一标识”）：")


def test_what_is_never_spelled_out_says_so() -> None:
    named = _list(dachong.POLICY, "three-clearances")
    assert list_text(named, lang="zh") == "三清理：只有名称，内容未载"
    assert list_text(named) == (
        "three clearances (三清理): only named; what they are is not printed"
    )
    bare = evolve(named, reading=None)
    assert list_text(bare, lang="zh") == "三清理：文件只有名称"
    assert list_text(bare) == "three clearances (三清理): only named"


def test_it_is_seen_where_an_item_ends() -> None:
    principles = _list(zhuhai.POLICY, "four-principles")
    assert list_text(principles, lang="zh").endswith(
        "；坚持先行先试、有序推进；坚持以人为本、服务居民"
    )


def test_what_stands_beside_an_item_goes_with_it() -> None:
    chain = _list(zhuhai.POLICY, "chain-of-self-government")
    zh, en = list_text(chain, lang="zh"), list_text(chain)
    assert "议事（社区议事协商委员会）；决策（社区居民大会、社区居民代表大会）；" in zh
    assert zh.endswith("（决策环节为居民大会或居民代表大会之一）")
    assert "deliberation (议事: community deliberation committee); decision (决策: " in en


# --- rules ---


def test_a_rule_says_how_strongly_it_asks_and_with_which_word() -> None:
    appraisals = _rule(ordos.POLICY, "no-separate-appraisals")
    assert rule_text(appraisals) == (
        "must (不再): departments no longer hold appraisals of their own"
    )
    assert rule_text(appraisals, lang="zh") == "各职能部门不再单独组织考核评比（应当）"
    cleared = _rule(dachong.POLICY, "offices-and-plaques-cleared")
    assert rule_text(cleared, lang="zh").endswith("（应当，原文“进一步清理规范”）")
    direct = _rule(loudi.POLICY, "direct-election-widened")
    assert force_text(direct) == "gradual (稳步)"
    assert rule_text(direct, lang="zh").endswith("（逐步；未定比例和期限）")
    assert force_text(_rule(ordos.POLICY, "list-of-powers")) == "must"


def test_what_is_only_allowed_is_no_must() -> None:
    manage = _rule(dachong.POLICY, "old-compounds-manage-themselves")
    assert rule_text(manage, lang="zh") == (
        "暂不具备条件的片区、老旧小区可自治管理（可以；条件：暂不具备条件的片区、老旧小区）"
    )
    assert rule_text(manage).startswith("may (可): areas and old compounds")
    encouraged = _rule(dachong.POLICY, "property-firms-chosen")
    assert force_text(encouraged) == "encourage (鼓励)"


def test_what_comes_round_each_year_and_for_whom_it_is_said() -> None:
    plan = _rule(zhuhai.POLICY, "yearly-plan-of-departments")
    assert rule_text(plan, lang="zh").endswith("（应当；每年年初）")
    assert rule_text(plan).endswith("; at the start of each year")
    of_cities = evolve(plan, applies_to=Scope(any_of=[CITY]))
    assert "; city community; at the start" in rule_text(of_cities)


# --- funds ---


def test_a_fund_says_who_pays_how_much_and_for_how_long() -> None:
    special = _fund(zhuhai.POLICY, "special-funds")
    assert fund_text(special, zhuhai.POLICY, lang="zh") == (
        "治理与服务体系专项资金：由地市级、县级承担；"
        "2011年和2012年市、区两级专项资金30,000,000元；期间为两年"
        "（2011年和2012年合计，市、区如何分担未注明）"
    )
    pilot = fund_text(_fund(zhuhai.POLICY, "pilot-funds"), zhuhai.POLICY)
    assert pilot.startswith(
        "pilot funds: paid by the prefecture, the county or district, "
        "mainly by the county or district; pilot funds, 8,000,000 yuan"
    )


def test_what_is_not_printed_of_a_fund_is_said_once() -> None:
    lottery = fund_text(_fund(alxa.POLICY, "lottery-fund"), alxa.POLICY, lang="zh")
    assert lottery == "投入社区服务项目的彩票公益金（由哪一级安排、数额和期间均未注明）"
    development = _fund(alxa.POLICY, "community-development-fund")
    assert fund_text(development, alxa.POLICY, lang="zh") == (
        "社区发展基金（探索）：由哪一级承担未载"
    )
    assert fund_text(development, alxa.POLICY) == (
        "community development funds (explore): which level pays is not printed"
    )


def test_sums_that_are_norms_are_told_as_norms() -> None:
    funds = fund_text(_fund(loudi.POLICY, "operating-funds"), loudi.POLICY, lang="zh")
    assert "：村级社区的运转经费（未注明期间）不少于80,000元；" in funds


# --- work handed to committees ---


def test_a_rule_of_admission_says_of_which_work_and_on_what_terms() -> None:
    refused = _admission(dachong.POLICY, "no-responsible-body")
    assert admission_rule_text(refused, dachong.POLICY, lang="zh") == (
        "不予承接：村（居）民委员会不得作为行政执法等事项的责任主体；方式：作为责任主体；"
        "领域：行政执法、拆迁拆违、环境整治、城市管理、招商引资等；"
        "但村（居）民委员会应及时举报违法建设和环境污染"
    )
    en = admission_rule_text(refused, dachong.POLICY)
    assert en.startswith("refused (不得): committees must not be the responsible body")
    assert en.endswith("; all the same, committees promptly report illegal building and pollution")
    own = _admission(ordos.POLICY, "own-work")
    assert admission_rule_text(own, ordos.POLICY).startswith("accepted: work on the list")


def test_a_softened_rule_names_its_exception() -> None:
    stay = _admission(zhuhai.POLICY, "administrative-functions-stay")
    zh, en = (admission_rule_text(stay, zhuhai.POLICY, lang=lang) for lang in ("zh", "en"))
    assert zh.startswith("原则上不予承接：")
    assert "；例外：可承接的行政性事务，列入年初计划" in zh
    assert en.startswith("refused, in principle (原则上不得): ")
    assert "; exceptions: may-accept work: in the plan" in en
    may = _admission(zhuhai.POLICY, "may-accept")
    assert "；审批：社区建设领导小组" in admission_rule_text(may, zhuhai.POLICY, lang="zh")


# --- all of it ---


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_all_that_documents_say_without_a_number_can_be_told(policy: Policy) -> None:
    for lang in ("zh", "en"):
        told = [
            text([*policy.enumerations, *policy.rules], lang=lang),
            *(fund_text(each, policy, lang=lang) for each in policy.funds),
            *(admission_rule_text(each, policy, lang=lang) for each in policy.admission),
        ]
        lines = "\n".join(told).splitlines()
        parts = (policy.enumerations, policy.rules, policy.funds, policy.admission)
        assert len(lines) == sum(map(len, parts))
        assert all(lines)
        assert not any("None" in line for line in lines)


@pytest.mark.parametrize(
    "tell",
    [
        lambda lang: list_text(ordos.POLICY.enumerations[0], lang=lang),
        lambda lang: rule_text(ordos.POLICY.rules[0], lang=lang),
        lambda lang: force_text(ordos.POLICY.rules[0], lang=lang),
        lambda lang: fund_text(ordos.POLICY.funds[0], ordos.POLICY, lang=lang),
        lambda lang: admission_rule_text(ordos.POLICY.admission[0], ordos.POLICY, lang=lang),
    ],
)
def test_another_language_is_refused(tell: Callable[[Any], str]) -> None:
    with pytest.raises(NotFoundError):
        tell("fr")
