"""A sentence says where a count was made whole and how, and only there."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from community_governance import check
from community_governance.errors import Lang
from community_governance.model.demands import AtLeast, AtMost, Clamped, Rounding, Test
from community_governance.model.standards import Standard
from community_governance.policies import loudi
from community_governance.views.sentences import sentence, steps

OF_LOUDI = loudi.POLICY.standard("staff-per-two-hundred-households")
STAFF = evolve(OF_LOUDI, reading=None)  # which says already how parts of one count


@pytest.mark.parametrize(
    ("households", "is_rounded"),
    [(1501, True), (1600, False), (800, False), (4001, False)],  # the last two are held at 5 and 9
)
def test_a_sentence_says_that_a_count_was_rounded_up(households: int, is_rounded: bool) -> None:
    known = {"permanent_households": households, "staff": 3}
    (finding,) = check(known, STAFF, on=date(2025, 12, 31))
    assert ("part of one counts as one" in sentence(finding)) is is_rounded
    assert ("不足一名的按一名计" in sentence(finding, lang="zh")) is is_rounded


def test_what_the_reading_says_of_rounding_is_not_said_again() -> None:
    known = {"permanent_households": 1501, "staff": 3}
    (finding,) = check(known, OF_LOUDI, on=date(2025, 12, 31))
    assert sentence(finding).count("part of one counts as one") == 1
    assert sentence(finding, lang="zh").count("不足一名的按一名计") == 1


def rounded(rounding: Rounding | None, bound: type[AtLeast | AtMost] = AtLeast) -> Standard:
    """Return the norm with another way of making a count whole."""
    (test,) = STAFF.tests
    amount = getattr(test.bound, "amount", None)
    assert isinstance(amount, Clamped)
    amount = evolve(amount, rate=evolve(amount.rate, rounding=rounding))
    return evolve(STAFF, demand=Test(test.fact, bound(amount)))


@pytest.mark.parametrize(
    ("rounding", "required", "zh", "en"),
    [
        (Rounding.UP, "应有8名", "不足一名的按一名计", "part of one counts as one"),
        (Rounding.DOWN, "应有7名", "不足一名的不计", "part of one does not count"),
        (Rounding.NEAREST, "应有8名", "四舍五入到整名", "halves and more count as one"),
        (Rounding.NONE, "应有7.5名", "不取整", "not rounded"),
    ],
)
def test_a_sentence_says_how_a_count_was_made_whole(
    rounding: Rounding, required: str, zh: str, en: str
) -> None:
    known = {"permanent_households": 1500, "staff": 3}  # 7.5 at 1 per 200
    (finding,) = check(known, rounded(rounding), on=date(2025, 12, 31))
    said: dict[Lang, str] = {"zh": zh, "en": en}
    for lang, words in said.items():
        assert words in sentence(finding, lang=lang)
        assert any(words in line for line in steps(finding, lang=lang))
    assert required in sentence(finding, lang="zh")


def test_of_a_ceiling_only_what_is_unusual_is_said() -> None:
    known = {"permanent_households": 1500, "staff": 9}
    for rounding, is_said in ((None, False), (Rounding.DOWN, True), (Rounding.UP, True)):
        (finding,) = check(known, rounded(rounding, AtMost), on=date(2025, 12, 31))
        assert ("part of one" in sentence(finding)) is is_said
