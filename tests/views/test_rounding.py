"""A sentence says where a count was rounded up, and only there."""

from __future__ import annotations

from datetime import date

import pytest

from community_governance import check
from community_governance.policies import loudi
from community_governance.views.sentences import sentence

STAFF = loudi.POLICY.standard("staff-per-two-hundred-households")


@pytest.mark.parametrize(
    ("households", "is_rounded"),
    [(1501, True), (1600, False), (800, False), (4001, False)],  # the last two are held at 5 and 9
)
def test_a_sentence_says_that_a_count_was_rounded_up(households: int, is_rounded: bool) -> None:
    known = {"permanent_households": households, "staff": 3}
    (finding,) = check(known, STAFF, on=date(2025, 12, 31))
    assert ("part of one counts as one" in sentence(finding)) is is_rounded
    assert ("不足一名的按一名计" in sentence(finding, lang="zh")) is is_rounded
