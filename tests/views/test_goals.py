"""Goals and shares of units as sentences, in both languages."""

from datetime import date
from typing import Any

import pytest

from community_governance import BUILTIN, Community, Compound, Target, Territory
from community_governance.errors import Lang, NotFoundError
from community_governance.model.demands import (
    About,
    AtLeast,
    AtMost,
    Exactly,
    Fixed,
    Includes,
    Test,
)
from community_governance.model.facts import RECOGNITIONS
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Subject
from community_governance.model.vocabulary import CIVILIZED_COMMUNITY, URBAN, Wording
from community_governance.policies import alxa, ordos, zhuhai
from community_governance.proportions import shares
from community_governance.units import items, percent, square_meters
from community_governance.views.goals import goal_text, share_text
from community_governance.views.text import text

ON = date(2025, 12, 31)
CIVILIZED = ordos.POLICY.target("civilized-communities")


def goal(bound: Any = None, **fields: Any) -> Target:
    return Target(
        key="tried",
        measure=Wording("文明社区占比", "share of civilized communities"),
        citations=(ordos.DOCUMENT.cite("二(三)11"),),
        bound=bound,
        **({"unit": "%"} | fields),
    )


def said(target: Target, lang: Lang) -> str:
    """Return what is said of a goal behind its document and clause."""
    sentence = goal_text(target, lang=lang)
    return sentence.split("二(三)11，" if lang == "zh" else "二(三)11: ", 1)[1]


@pytest.mark.parametrize(
    ("target", "zh", "en"),
    [
        (
            goal(AtLeast(Fixed(percent(50)))),
            "文明社区占比应不少于50%。",
            "share of civilized communities, at least 50%.",
        ),
        (
            goal(AtLeast(Fixed(percent(50))), direction_stated=False, due=ON),
            "到2025年12月31日，文明社区占比应达到50%。",
            "share of civilized communities, 50% by 2025-12-31.",
        ),
        (
            goal(AtLeast(Fixed(percent(50))), direction_stated=False, force=Force.STRIVE),
            "文明社区占比力争达到50%。",
            "share of civilized communities, 50% (strive).",
        ),
        (
            goal(AtMost(Fixed(percent(5))), force=Force.IN_PRINCIPLE),
            "文明社区占比原则上应不超过5%。",
            "share of civilized communities, at most 5% (in principle).",
        ),
        (
            goal(About(Fixed(percent(5)))),
            "文明社区占比应约为5%。",
            "share of civilized communities, about 5%.",
        ),
        (
            goal(Exactly(Fixed(square_meters(2196))), unit="m²"),
            "文明社区占比应为2,196平方米。",
            "share of civilized communities, 2,196 m².",
        ),
        (
            goal(Exactly(Fixed(items(6))), unit=None),
            "文明社区占比应为6项。",
            "share of civilized communities, 6 items.",
        ),
        (goal(), "文明社区占比。", "share of civilized communities."),
        (
            goal(force=Force.GRADUAL, reading=Wording("未定数", "no number is printed")),
            "逐步文明社区占比。（未定数。）",
            "share of civilized communities (gradual). (no number is printed.)",
        ),
    ],
)
def test_a_goal_says_what_is_to_be_reached_by_when_and_how_strongly(
    target: Target, zh: str, en: str
) -> None:
    assert said(target, "zh") == zh
    assert said(target, "en") == en


def test_a_goal_names_its_document_and_its_clause() -> None:
    assert goal_text(CIVILIZED, lang="zh").startswith(
        "依据《鄂尔多斯市加强和完善城乡社区治理实施意见》二(三)11，"
        "到2020年12月31日，达到文明社区标准的社区占比力争达到80%。（"
    )
    assert goal_text(CIVILIZED).startswith(
        "Ordos implementing opinions on urban and rural community governance, 二(三)11: "
        "share of communities up to the civilized standard, 80% by 2020-12-31 (strive). ("
    )


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_goal_of_the_documents_has_a_sentence_of_its_own(lang: Lang) -> None:
    for policy in BUILTIN:
        sentences = text(policy.targets, lang=lang).splitlines() if policy.targets else []
        assert len(set(sentences)) == len(policy.targets)


# --- shares ---


def city(titles: str, **fields: Any) -> Territory:
    """Return a city whose communities hold the title (+), hold none (-), or do not say (?)."""
    held: dict[str, Any] = {"+": [CIVILIZED_COMMUNITY], "-": [], "?": None}
    members = [
        Community(key=f"c{number}", recognitions=held[sign]) for number, sign in enumerate(titles)
    ]
    return Territory(key="city", name="示例市", communities=members, **fields)


def counted(subject: Any, target: Target = CIVILIZED, *, lang: Lang, on: date = ON) -> str:
    """Return what is said of a share behind the goal, without the notes at the end."""
    (share,) = shares(subject, target, on=on)
    sentence = share_text(share, lang=lang)
    behind = sentence.split("；" if lang == "zh" else ". ", 1)[1]
    return behind.split("（文件" if lang == "zh" else ' ("at', 1)[0]


@pytest.mark.parametrize(
    ("titles", "zh", "en"),
    [
        (
            "++++-",
            "共5个社区，达到4个，未达到1个，占80%，达标。",
            "5 communities counted, 4 meet it, 1 does not, a share of 80%, met.",
        ),
        (
            "+--",
            "共3个社区，达到1个，未达到2个，占33.3333%，还差2个社区，未达标。",
            (
                "3 communities counted, 1 meets it, 2 do not, a share of 33.3333%, "
                "2 communities short, not met."
            ),
        ),
        (
            "+++?-",
            "共5个社区，达到3个，未达到1个，待定1个，占60%至80%，待定：缺少数据（称号）。",
            (
                "5 communities counted, 3 meet it, 1 does not, 1 open, a share of 60% to 80%, "
                "undetermined: facts are missing (recognitions)."
            ),
        ),
        (
            "+?---",
            "共5个社区，达到1个，未达到3个，待定1个，占20%至40%，还差2至3个社区，未达标。",
            (
                "5 communities counted, 1 meets it, 3 do not, 1 open, a share of 20% to 40%, "
                "2 to 3 communities short, not met."
            ),
        ),
        (
            "+",
            "共1个社区，达到1个，占100%，达标。",
            "1 community counted, 1 meets it, a share of 100%, met.",
        ),
        (
            "??",
            "共2个社区，待定2个，待定：缺少数据（称号）。",
            "2 communities counted, 2 open, undetermined: facts are missing (recognitions).",
        ),
    ],
)
def test_a_share_says_how_many_units_there_are_and_how_they_stand(
    titles: str, zh: str, en: str
) -> None:
    assert counted(city(titles), lang="zh") == f"示例市{zh}"
    assert counted(city(titles), lang="en") == f"示例市: {en}"


def test_units_that_may_not_count_are_said_apart() -> None:
    urban = goal(
        AtLeast(Fixed(percent(80))),
        of=Subject.COMMUNITY,
        demand=Test(RECOGNITIONS, Includes((CIVILIZED_COMMUNITY,))),
        applies_to=Scope((URBAN,)),
    )
    sure = Community(key="sure", categories=[URBAN], recognitions=[CIVILIZED_COMMUNITY])
    unsure = Community(key="unsure", recognitions=[])
    both = Territory(key="t", communities=[sure, unsure])
    assert counted(both, urban, lang="zh") == (
        "该地区共1个社区，达到1个，另有1个社区是否计入待定，占50%至100%，"
        "待定：是否属于适用范围不明（城镇）。"
    )
    assert counted(both, urban, lang="en") == (
        "This jurisdiction: 1 community counted, 1 meets it, 1 community that may not count, "
        "a share of 50% to 100%, undetermined: it is open whether it applies (urban)."
    )
    alone = Territory(key="t", communities=[unsure])
    assert counted(alone, urban, lang="zh").startswith("该地区1个社区是否计入待定，待定：")


def test_where_further_units_are_not_known_no_share_is_told() -> None:
    compounds = ordos.POLICY.target("civilized-compounds")
    east = Community(key="east", compounds=[Compound(key="x", recognitions=[])])
    place = Territory(key="t", communities=[east, Community(key="west")])
    assert counted(place, compounds, lang="zh") == (
        "该地区共1个小区，未达到1个，待定：缺少数据（小区数）。"
    )


def test_before_its_day_a_share_that_falls_short_is_not_yet_due() -> None:
    assert counted(city("+-"), lang="zh", on=date(2020, 6, 1)).endswith(
        "还差1个社区，未到期（期限2020年12月31日）。"
    )


def test_a_document_that_has_ended_says_only_so() -> None:
    stations = alxa.POLICY.target("social-work-stations")
    said = counted(Territory(key="t"), stations, lang="zh", on=date(2026, 1, 1))
    assert said == "该地区不适用：该日已超过文件期限。"


def test_units_given_without_a_territory_go_by_no_name() -> None:
    units = [{"recognitions": ["civilized_community"]}]
    assert counted(units, lang="zh").startswith("所列对象共1个社区，")
    assert counted(units, lang="en").startswith("What is given: 1 community counted, ")


def test_compounds_are_counted_as_compounds() -> None:
    owners = zhuhai.POLICY.target("owners-committees-with-party-organization")
    one = Compound(
        key="x",
        owners_committee=True,
        owners_committee_qualifies=True,
        owners_committee_party=False,
    )
    said = share_text(shares(Territory(key="t", compounds=[one]), owners, on=ON)[0], lang="zh")
    assert "该地区共1个小区，未达到1个，占0%，还差1个小区，未达标。" in said


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_goals_and_shares_are_text_like_findings(lang: Lang) -> None:
    found = shares(city("+-"), ordos.POLICY, on=ON)
    assert text(found, lang=lang).splitlines() == [share_text(each, lang=lang) for each in found]
    assert text(CIVILIZED, lang=lang) == goal_text(CIVILIZED, lang=lang)


def test_another_language_is_refused() -> None:
    with pytest.raises(NotFoundError):
        goal_text(CIVILIZED, lang="de")  # type: ignore[arg-type]
    with pytest.raises(NotFoundError):
        share_text(shares(city("+"), CIVILIZED, on=ON)[0], lang="de")  # type: ignore[arg-type]
