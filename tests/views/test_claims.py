"""Flags in words: a claim, never a number of items, and as strong as the text."""

from datetime import date
from typing import Any

import pytest

from community_governance import Community, Standard, check, requirements
from community_governance.errors import Lang
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Only,
    Test,
)
from community_governance.model.facts import (
    CHARTER,
    FACTS,
    LEGAL_ADVISER,
    NEEDS_LIST,
    PLAQUES,
    STAFF,
    Fact,
    FactKind,
)
from community_governance.model.parts import BuildingProject
from community_governance.model.presence import (
    HANDED_OVER_TO_COMMITTEE,
    JOINT_REVIEW,
    ORGANIZATION_KINDS,
    REGISTERED,
)
from community_governance.model.sources import Force
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    MINI_FIRE_STATION,
    PARTY_ORGANIZATION,
    VOLUNTEER_FIRE_BRIGADE,
    Wording,
)
from community_governance.units import items, workers
from community_governance.views.claims import begins_with_claim, holds_text, is_claim
from community_governance.views.sentences import norm_text, sentence
from community_governance.views.text import markdown, text

ON = date(2025, 12, 31)
ONE = AtLeast(Fixed(items(1)))
FLAGS = [fact for fact in FACTS if fact.kind is FactKind.FLAG]


def _standard(demand: Demand, **fields: Any) -> Standard:
    settings = {"key": "tried", "subject": Subject.COMMUNITY} | fields
    return Standard(demand=demand, citations=(DOCUMENT.cite("一"),), **settings)


def _said(demand: Demand, lang: Lang, **fields: Any) -> str:
    said = norm_text(_standard(demand, **fields), lang=lang)
    return said.split("，", 1)[1] if lang == "zh" else said.split(", ", 2)[2]


def _of_the_community(known: dict[Fact, object], demand: Demand, lang: Lang) -> str:
    (finding,) = check(known, _standard(demand), on=ON)
    said = sentence(finding, lang=lang)
    return said.split("；", 1)[1] if lang == "zh" else said.split(". ", 1)[1]


# --- what is asked ---


def test_a_flag_is_asked_as_a_claim() -> None:
    adviser = Test(LEGAL_ADVISER, ONE)
    assert _said(adviser, "zh") == "社区须有法律顾问"
    assert _said(adviser, "en") == "community: has a legal adviser"


@pytest.mark.parametrize(
    ("fact", "zh", "en"),
    [
        (REGISTERED, "须办理不动产登记", "is registered as real estate"),
        (
            JOINT_REVIEW,
            "须经规划、建设部门联审联验",
            "is reviewed by planning and construction jointly",
        ),
        (
            HANDED_OVER_TO_COMMITTEE,
            "须将服务设施移交社区居民委员会管理",
            "has its service facilities handed over to the residents' committee",
        ),
        (NEEDS_LIST, "须有需求清单", "has a list of needs"),
    ],
)
def test_what_was_done_is_said_with_its_verb(fact: Fact, zh: str, en: str) -> None:
    assert _said(Test(fact, ONE), "zh") == f"社区{zh}"
    assert _said(Test(fact, ONE), "en") == f"community: {en}"


@pytest.mark.parametrize(
    ("force", "zh", "en"),
    [
        (Force.MUST, "社区须有法律顾问", "community: has a legal adviser"),
        (
            Force.IN_PRINCIPLE,
            "社区原则上须有法律顾问",
            "community: has a legal adviser (in principle)",
        ),
        (
            Force.STRIVE,
            "社区力争做到有法律顾问",
            "community: has a legal adviser (to be striven for)",
        ),
        (Force.GRADUAL, "社区逐步做到有法律顾问", "community: has a legal adviser (gradually)"),
        (
            Force.EXPLORE,
            "社区探索做到有法律顾问",
            "community: has a legal adviser (to be explored)",
        ),
        (Force.ENCOURAGE, "社区宜有法律顾问", "community: has a legal adviser (encouraged)"),
        (Force.REPORTED, "社区据通报已有法律顾问", "community: has a legal adviser (reported)"),
    ],
)
def test_a_claim_is_as_strong_as_the_text(force: Force, zh: str, en: str) -> None:
    assert _said(Test(LEGAL_ADVISER, ONE), "zh", force=force) == zh
    assert _said(Test(LEGAL_ADVISER, ONE), "en", force=force) == en


def test_several_claims_are_joined_each_with_its_verb() -> None:
    both = AllOf((Test(CHARTER, ONE), Test(LEGAL_ADVISER, ONE)))
    assert _said(both, "zh") == "社区须有自治章程，且须有法律顾问"
    assert _said(both, "en") == (
        "community: has a charter of self-government; and has a legal adviser"
    )


def test_a_number_before_a_claim_keeps_its_own_words() -> None:
    mixed = AllOf((Test(STAFF, AtLeast(Fixed(workers(5)))), Test(CHARTER, ONE)))
    assert _said(mixed, "zh") == "社区的社区工作人员（含两委成员）不少于5名，且须有自治章程"
    assert not begins_with_claim(mixed)


def test_a_condition_of_the_text_stands_beside_whom_it_is_for() -> None:
    condition = Wording("具备条件的", "where conditions allow")
    adviser = Test(LEGAL_ADVISER, ONE)
    assert _said(adviser, "zh", condition=condition) == "具备条件的社区须有法律顾问"
    assert _said(adviser, "en", condition=condition) == (
        "community (where conditions allow): has a legal adviser"
    )
    ready = Wording("条件成熟时", "when the time has come")
    assert _said(adviser, "zh", condition=ready) == "社区（条件成熟时）须有法律顾问"


def test_only_that_a_flag_holds_is_a_claim() -> None:
    assert is_claim(Test(LEGAL_ADVISER, Exactly(Fixed(items(1)))))
    assert not is_claim(Test(LEGAL_ADVISER, AtMost(Fixed(items(0)))))
    assert not is_claim(Test(STAFF, AtLeast(Fixed(workers(1)))))


# --- what is so ---


def test_whether_a_flag_holds_is_said_in_the_claims_own_words() -> None:
    adviser = Test(LEGAL_ADVISER, ONE)
    assert _of_the_community({LEGAL_ADVISER: True}, adviser, "zh") == "该社区已有法律顾问，达标。"
    assert _of_the_community({LEGAL_ADVISER: False}, adviser, "zh") == (
        "该社区尚无法律顾问，未达标。"
    )
    assert _of_the_community({LEGAL_ADVISER: True}, adviser, "en") == (
        "This community: has a legal adviser, met."
    )
    assert _of_the_community({LEGAL_ADVISER: False}, adviser, "en") == (
        "This community: has no legal adviser, not met."
    )
    assert _of_the_community({}, adviser, "zh") == "该社区待定：缺少数据（法律顾问）。"


@pytest.mark.parametrize("fact", FLAGS, ids=str)
def test_every_flag_reads_in_both_languages_whether_it_holds_or_not(fact: Fact) -> None:
    for lang in ("zh", "en"):
        known: Lang = "zh" if lang == "zh" else "en"
        yes, no = (holds_text(fact, holds=holds, lang=known) for holds in (True, False))
        assert yes != no
        assert "项" not in yes + no
    assert holds_text(fact, holds=True, lang="en").split()[0] in {"has", "is"}
    assert holds_text(fact, holds=False, lang="en").split()[0] in {"has", "is", "does"}
    assert holds_text(fact, holds=True, lang="zh").startswith("已")
    assert holds_text(fact, holds=False, lang="zh")[0] in "尚未"


def test_what_was_not_done_is_denied_with_its_verb() -> None:
    project = BuildingProject(key="garden", joint_review=False, handed_over_to_committee=False)
    demand = AllOf((Test(JOINT_REVIEW, ONE), Test(HANDED_OVER_TO_COMMITTEE, ONE)))
    (finding,) = check(project, _standard(demand, subject=Subject.PROJECT), on=ON)
    assert "未经规划、建设部门联审联验，未将服务设施移交" in sentence(finding, lang="zh")
    assert "is not reviewed by planning" in sentence(finding, lang="en")
    assert "does not have its service facilities" in sentence(finding, lang="en")


def test_a_requirement_of_a_flag_is_the_norm_itself() -> None:
    (asked,) = requirements({}, _standard(Test(LEGAL_ADVISER, ONE)), on=ON)
    assert text(asked, lang="zh").endswith("社区须有法律顾问。")
    assert text(asked, lang="en").endswith("community: has a legal adviser.")


def test_a_table_says_of_what_somebody_has_whether_it_is_there() -> None:
    known = Community(key="hope", legal_adviser=False)
    report = check(known, _standard(Test(LEGAL_ADVISER, ONE)), on=ON)
    assert "| 有 | 无 |  | 未达标 |" in markdown(report, lang="zh")
    assert "| yes | no |  | not met |" in markdown(report, lang="en")


def test_a_table_says_of_what_was_done_whether_it_was() -> None:
    project = BuildingProject(key="p", joint_review=False)
    asked = _standard(Test(JOINT_REVIEW, ONE), subject=Subject.PROJECT)
    report = check(project, asked, on=ON)
    assert "| 是 | 否 |  | 未达标 |" in markdown(report, lang="zh")
    assert "| yes | no |  | not met |" in markdown(report, lang="en")


# --- sets ---


STATION_OR_BRIGADE = AnyOf(
    (
        Test(ORGANIZATION_KINDS, Includes((MINI_FIRE_STATION,))),
        Test(ORGANIZATION_KINDS, Includes((VOLUNTEER_FIRE_BRIGADE,))),
    )
)


def test_one_of_several_words_is_asked_in_one_breath() -> None:
    assert _said(STATION_OR_BRIGADE, "zh") == "社区须设有微型消防站或志愿消防队"
    assert _said(STATION_OR_BRIGADE, "en") == (
        "community: organizations: mini fire station or volunteer fire brigade among them"
    )


def test_a_set_is_as_strong_as_the_text() -> None:
    party = Test(ORGANIZATION_KINDS, Includes((PARTY_ORGANIZATION,)))
    assert _said(party, "zh", force=Force.ENCOURAGE) == "社区宜设有党组织"
    assert _said(party, "zh", force=Force.EXPLORE) == "社区探索设立党组织"
    assert _said(party, "en", force=Force.ENCOURAGE).endswith("(encouraged)")
    plaques = Test(PLAQUES, Only((CENTER_PLAQUE,)))
    assert _said(plaques, "zh", force=Force.IN_PRINCIPLE) == "社区的对外挂牌原则上只限社区服务中心"


def test_a_word_that_another_may_stand_for_is_not_called_missing() -> None:
    demand = AllOf((Test(ORGANIZATION_KINDS, Includes((PARTY_ORGANIZATION,))), STATION_OR_BRIGADE))
    known: dict[Fact, object] = {ORGANIZATION_KINDS: ["mini_fire_station"]}
    assert _of_the_community(known, demand, "zh") == "该社区缺少党组织，未达标。"
    assert _of_the_community(known, STATION_OR_BRIGADE, "zh") == "该社区达标。"
    none: dict[Fact, object] = {ORGANIZATION_KINDS: []}
    assert _of_the_community(none, STATION_OR_BRIGADE, "en") == (
        "This community: missing: mini fire station, volunteer fire brigade, not met."
    )
