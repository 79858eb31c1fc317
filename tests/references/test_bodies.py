"""The bodies that ship: each row cited and graded, nothing of which nobody speaks."""

from datetime import date

import pytest

from community_governance.model.entries import EntryKind, ResolutionState
from community_governance.policies import dachong, ordos
from community_governance.references.bodies import (
    COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK,
    DACHONG_ORGANIZATION_OFFICE,
    DIRECTORY,
    ORDOS_GOVERNMENTS,
    SOCIAL_WORK_DEPARTMENTS,
)
from community_governance.references.regions import ORDOS

ALL_GOVERNMENTS = ordos.departments.BANNER_GOVERNMENTS
CIVIL_AFFAIRS = ordos.departments.CIVIL_AFFAIRS_BUREAU


def test_every_row_is_cited_and_graded() -> None:
    cited = [entry.citations for entry in DIRECTORY.entries]
    cited += [move.citations for move in DIRECTORY.moves]
    assert len(cited) == 3
    for citations in cited:
        assert citations
        assert all(each.locator and each.grade is not None for each in citations)


def test_no_reform_of_a_bureau_ships_since_none_has_a_citation() -> None:
    assert {entry.kind for entry in DIRECTORY.entries} == {EntryKind.MEMBERS, EntryKind.ALIAS}


def test_the_governments_of_ordos_are_nine_from_2025_on_and_not_known_before() -> None:
    members = DIRECTORY.members(ALL_GOVERNMENTS, on=date(2026, 1, 1))
    assert members == ORDOS_GOVERNMENTS
    assert [each.jurisdiction.name for each in members] == [
        "东胜区",
        "康巴什区",
        "达拉特旗",
        "准格尔旗",
        "鄂托克前旗",
        "鄂托克旗",
        "杭锦旗",
        "乌审旗",
        "伊金霍洛旗",
    ]
    assert {each.jurisdiction.parent for each in members} == {ORDOS}
    early = DIRECTORY.resolve(ALL_GOVERNMENTS, on=date(2018, 12, 24))
    assert (early.bodies, early.state) == ((ALL_GOVERNMENTS,), ResolutionState.OPEN)


def test_the_short_name_of_dachong_is_its_organization_office() -> None:
    found = DIRECTORY.resolve("组办", place="dachong", on=date(2018, 12, 10))
    assert found.bodies == (DACHONG_ORGANIZATION_OFFICE,)
    assert found.steps[0].citations[0].locator == "第20条"
    printed = dachong.departments.ORGANIZATION_OFFICE
    assert printed.key == DACHONG_ORGANIZATION_OFFICE.key
    assert DIRECTORY.resolve(printed, on=date(2018, 12, 10)).bodies == found.bodies
    assert DIRECTORY.resolve(DACHONG_ORGANIZATION_OFFICE, on=date(2018, 12, 10)).is_as_printed


@pytest.mark.parametrize(
    ("on", "is_open"),
    [(date(2022, 12, 31), False), (date(2023, 1, 1), True), (date(2026, 1, 1), True)],
)
def test_when_the_function_moved_in_a_place_is_never_guessed(on: date, is_open: bool) -> None:
    found = DIRECTORY.resolve(CIVIL_AFFAIRS, on=on)
    assert found.bodies == (CIVIL_AFFAIRS,)
    assert found.moves == ()
    expected = (COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK,) if is_open else ()
    assert found.open_moves == expected
    assert COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK.to == (SOCIAL_WORK_DEPARTMENTS,)
