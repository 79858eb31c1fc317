"""Directories: aliases, members, changes, moves of functions; dated, cited, never guessed."""

import copy
import pickle
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from community_governance.calendars import Day, Year
from community_governance.errors import DuplicateKeyError, InvalidValueError
from community_governance.interchange.testing import directories
from community_governance.model.directory import Directory
from community_governance.model.entries import Entry, EntryKind, Move, ResolutionState
from community_governance.model.organization import Department, Extent
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Document, DocumentKind, Grade
from community_governance.model.vocabulary import BUREAU, CLASS_OF_BODIES, PARTY_ORGAN, Wording

NATION = Jurisdiction(key="n", name="国", name_en="N", level=Level.NATION, kind="nation")
CITY = Jurisdiction(
    key="c", name="某市", name_en="C", level=Level.PREFECTURE, kind="city", parent=NATION
)
EAST, WEST = (
    Jurisdiction(key=key, name=name, name_en=key, level=Level.COUNTY, kind="district", parent=CITY)
    for key, name in (("east", "东区"), ("west", "西区"))
)
PAPER = Document(
    key="p", title="某文", title_en="a paper", kind=DocumentKind.NOTICE, jurisdiction=CITY
)
SAID = (PAPER.cite("example.cn", grade=Grade.REPORTED),)


def body(key: str, name: str, place: Jurisdiction = CITY, **fields: Any) -> Department:
    given: dict[str, Any] = {"kind": BUREAU, "level": place.level} | fields
    return Department(key=key, name=name, name_en=key, jurisdiction=place, **given)


def entry(
    kind: EntryKind,
    name: str | Sequence[str],
    *to: Department,
    on: Day | str | None = None,
    place: str = "c",
    **fields: Any,
) -> Entry:
    names = (name,) if isinstance(name, str) else tuple(name)
    given: dict[str, Any] = {"citations": SAID} | fields
    return Entry(kind=kind, names=names, place=place, to=to, on=on, **given)


def day(year: int, month: int = 1, number: int = 1) -> date:
    return date(year, month, number)


LAND, PLANNING, NATURE = (
    body("land", "国土局"),
    body("plan", "规划局"),
    body("nature", "自然资源局"),
)
WHOLE, ONE, OTHER = body("whole", "甲委"), body("one", "乙委"), body("other", "丙委")
ALL_GOVERNMENTS = body(
    "governments", "各区人民政府", kind=CLASS_OF_BODIES, extent=Extent.CLASS, level=Level.COUNTY
)
GOVERNMENTS = (body("east-gov", "东区人民政府", EAST), body("west-gov", "西区人民政府", WEST))
MERGER = entry(EntryKind.MERGED, ("国土局", "规划局"), NATURE, on="2019-03-01")
SPLIT = entry(EntryKind.SPLIT, "甲委", ONE, OTHER, on=Year(2020))
MEMBERS = entry(
    EntryKind.MEMBERS,
    "各区人民政府",
    *GOVERNMENTS,
    citations=(evolve(PAPER, numbered_year=Year(2025)).cite("示例"),),
)


# --- entries ---


def test_an_entry_without_a_source_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="every row names its source"):
        entry(EntryKind.ALIAS, "组办", LAND, citations=())


@pytest.mark.parametrize("kind", [EntryKind.RENAMED, EntryKind.MERGED, EntryKind.SPLIT])
def test_a_change_without_a_day_is_refused(kind: EntryKind) -> None:
    with pytest.raises(InvalidValueError, match="names its day or year"):
        entry(kind, "国土局", NATURE)


@pytest.mark.parametrize("kind", [EntryKind.ALIAS, EntryKind.RENAMED, EntryKind.MERGED])
def test_an_alias_a_renaming_and_a_merger_lead_to_one_body(kind: EntryKind) -> None:
    with pytest.raises(InvalidValueError, match="leads to one body, not 2 bodies") as caught:
        entry(kind, "国土局", NATURE, LAND, on="2020")
    assert "应指向一个单位" in caught.value.message(lang="zh")


@pytest.mark.parametrize("kind", list(EntryKind))
def test_an_entry_that_leads_nowhere_is_refused(kind: EntryKind) -> None:
    with pytest.raises(InvalidValueError, match="not 0 bodies"):
        entry(kind, "国土局", on="2020")


@pytest.mark.parametrize("names", [(), ("",), ("国土局", " ")])
def test_an_entry_names_the_bodies_it_is_about(names: tuple[str, ...]) -> None:
    with pytest.raises(InvalidValueError, match="an entry names the bodies"):
        entry(EntryKind.ALIAS, names, LAND)


@pytest.mark.parametrize(
    ("on", "asked", "holds"),
    [
        ("2019-03-01", day(2019, 2, 28), False),
        ("2019-03-01", day(2019, 3, 1), True),
        ("2019", day(2018, 12, 31), False),
        ("2019", day(2019, 1, 1), None),
        ("2019", day(2019, 12, 31), None),
        ("2019", day(2020), True),
        ("2019-03-01", None, False),
    ],
)
def test_a_change_holds_from_its_day_and_is_open_in_its_year(
    on: str, asked: date | None, holds: bool | None
) -> None:
    assert entry(EntryKind.RENAMED, "国土局", NATURE, on=on).holds(asked) is holds


@pytest.mark.parametrize(
    ("asked", "holds"),
    [(day(2024, 12, 31), None), (day(2025), True), (day(2030), True), (None, True)],
)
def test_a_membership_holds_from_the_time_its_source_speaks_of(
    asked: date | None, holds: bool | None
) -> None:
    assert MEMBERS.holds(asked) is holds


@pytest.mark.parametrize(
    ("asked", "holds"),
    [(day(2015), False), (day(2016), True), (day(2020, 12, 31), True), (day(2021), False)],
)
def test_an_alias_with_days_of_its_own_holds_between_them(asked: date, holds: bool) -> None:
    dated = entry(EntryKind.ALIAS, "组办", LAND, on="2016-01-01", ends="2020-12-31")
    assert dated.holds(asked) is holds


def test_an_alias_that_ends_in_a_year_is_open_in_it() -> None:
    assert entry(EntryKind.ALIAS, "组办", LAND, ends="2020").holds(day(2020, 6)) is None


# --- names ---


def test_departments_are_found_by_name_and_alias_whatever_their_width_and_case() -> None:
    office = body("office", "组织办", aliases=("组办", "Org Office"))
    directory = Directory([office, LAND])
    for name in ("组织办", " 组 办", "ORG office", "ｏｒｇoffice"):
        assert directory.named(name) == (office,)
    assert directory.named("别的") == ()
    assert (list(directory), len(directory)) == ([office, LAND], 2)


def test_a_name_of_two_places_is_told_apart_by_the_place() -> None:
    east, west = body("e", "民政局", EAST), body("w", "民政局", WEST)
    directory = Directory([east, west])
    assert directory.named("民政局") == (east, west)
    assert directory.named("民政局", place=EAST) == (east,)
    assert directory.named("民政局", place="west") == (west,)
    assert directory.resolve("民政局").state is ResolutionState.UNKNOWN
    assert directory.resolve("民政局", place="west").bodies == (west,)


def test_two_departments_under_one_key_are_refused_and_one_given_twice_stands_once() -> None:
    with pytest.raises(DuplicateKeyError):
        Directory([LAND, body("land", "土地局")])
    assert len(Directory([LAND, LAND])) == 1


# --- resolving ---


def test_a_name_in_no_entry_and_no_list_is_unknown() -> None:
    found = Directory([LAND]).resolve("市体育局", on=day(2020))
    assert (found.bodies, found.state, found.name) == ((), ResolutionState.UNKNOWN, "市体育局")


def test_a_department_of_which_nothing_is_said_is_itself() -> None:
    found = Directory().resolve(LAND, on=day(2020))
    assert (found.bodies, found.state) == ((LAND,), ResolutionState.RESOLVED)
    assert found.is_as_printed


def test_bodies_that_merged_are_one_body_from_that_day_on() -> None:
    directory = Directory([LAND, PLANNING], [MERGER])
    before, after = day(2019, 2, 28), day(2019, 3, 1)
    assert [directory.resolve(each, on=before).bodies for each in (LAND, PLANNING)] == [
        (LAND,),
        (PLANNING,),
    ]
    for each in (LAND, PLANNING, "国土局"):
        found = directory.resolve(each, on=after)
        assert (found.bodies, found.steps) == ((NATURE,), (MERGER,))
        assert found.steps[0].citations == SAID
    assert directory.resolve(LAND).bodies == (LAND,)  # without a day, no change is followed


def test_a_body_that_was_split_is_two_and_open_in_the_year_of_an_unknown_day() -> None:
    directory = Directory([WHOLE], [SPLIT])
    gap = directory.resolve(WHOLE, on=day(2020, 7))
    assert (gap.bodies, gap.open, gap.state) == ((WHOLE,), (SPLIT,), ResolutionState.OPEN)
    assert directory.resolve(WHOLE, on=day(2021)).bodies == (ONE, OTHER)


def test_changes_are_followed_one_after_another() -> None:
    renamed = entry(EntryKind.RENAMED, "自然资源局", body("new", "自然资源和规划局"), on="2022")
    alias = entry(EntryKind.ALIAS, "市国土局", LAND)
    directory = Directory([LAND], [renamed, MERGER, alias])
    found = directory.resolve("市国土局", on=day(2024), place=CITY)
    assert [each.name for each in found.bodies] == ["自然资源和规划局"]
    assert found.steps == (alias, MERGER, renamed)
    assert directory.resolve("市国土局", on=day(2020)).bodies == (NATURE,)


def test_a_name_that_came_back_is_not_led_on_by_what_happened_before() -> None:
    there = entry(EntryKind.RENAMED, "国土局", NATURE, on="2001-01-01")
    back = entry(EntryKind.RENAMED, "自然资源局", LAND, on="2010-01-01")
    directory = Directory([LAND, NATURE], [there, back])
    assert directory.resolve(NATURE, on=day(2015)).bodies == (LAND,)
    assert directory.resolve(LAND, on=day(2015)).bodies == (LAND,)
    assert directory.resolve(LAND, on=day(2005)).bodies == (NATURE,)


def test_a_name_that_came_back_and_changed_once_more_is_led_on() -> None:
    changes = [
        entry(EntryKind.RENAMED, "国土局", NATURE, on="2001-01-01"),
        entry(EntryKind.RENAMED, "自然资源局", LAND, on="2010-01-01"),
        entry(EntryKind.RENAMED, "国土局", PLANNING, on="2015-01-01"),
    ]
    directory = Directory([LAND, NATURE], changes)
    assert directory.resolve(NATURE, on=day(2016)).bodies == (PLANNING,)
    assert directory.resolve(LAND, on=day(2016)).bodies == (PLANNING,)


def test_parts_of_a_split_that_merge_again_are_one_body() -> None:
    again = entry(EntryKind.MERGED, ("乙委", "丙委"), NATURE, on="2023-01-01")
    found = Directory([WHOLE], [SPLIT, again]).resolve(WHOLE, on=day(2024))
    assert (found.bodies, found.steps) == ((NATURE,), (SPLIT, again))


def test_a_class_has_the_members_of_the_time_its_source_speaks_of() -> None:
    directory = Directory([ALL_GOVERNMENTS], [MEMBERS])
    assert directory.members(ALL_GOVERNMENTS, on=day(2025, 6)) == GOVERNMENTS
    assert directory.members(ALL_GOVERNMENTS) == GOVERNMENTS
    assert directory.members(ALL_GOVERNMENTS, on=day(2018)) == ()
    early = directory.resolve(ALL_GOVERNMENTS, on=day(2018))
    assert (early.bodies, early.open) == ((ALL_GOVERNMENTS,), (MEMBERS,))
    assert directory.members(LAND) == ()


def test_a_member_that_was_renamed_since_goes_by_its_new_name() -> None:
    new = body("east-new", "东新区人民政府", EAST)
    renamed = entry(EntryKind.RENAMED, "东区人民政府", new, on="2026-01-01", place="east")
    directory = Directory([ALL_GOVERNMENTS], [MEMBERS, renamed])
    assert directory.members(ALL_GOVERNMENTS, on=day(2026)) == (new, GOVERNMENTS[1])


def test_an_entry_of_another_place_says_nothing_of_a_name() -> None:
    elsewhere = entry(EntryKind.RENAMED, "国土局", NATURE, on="2001", place="east")
    assert Directory([LAND], [elsewhere]).resolve(LAND, on=day(2020)).bodies == (LAND,)


def test_names_that_only_entries_know_are_found_where_one_place_has_them() -> None:
    alias = entry(EntryKind.ALIAS, "组办", LAND)
    directory = Directory(entries=[alias])
    assert directory.resolve("组办").bodies == (LAND,)
    twice = directory.extended(entries=[entry(EntryKind.ALIAS, "组办", LAND, place="east")])
    assert twice.resolve("组办").bodies == ()
    assert twice.resolve("组办", place="c").bodies == (LAND,)


def test_aliases_that_name_each_other_come_to_an_end() -> None:
    circle = Directory(
        [ONE, OTHER],
        [entry(EntryKind.ALIAS, "乙委", OTHER), entry(EntryKind.ALIAS, "丙委", ONE)],
    )
    assert len(circle.resolve(ONE).bodies) == 1


# --- moves of functions ---

CIVIL = body("civil", "民政局", function="civil-affairs")
SOCIAL = body("social", "社会工作部", kind=PARTY_ORGAN, function="social-work")
GUIDANCE = Move(
    key="guidance",
    title=Wording("指导职能", "guidance"),
    origin="civil-affairs",
    to=(SOCIAL,),
    place=NATION,
    on=Year(2023),
    place_by_place=True,
    citations=SAID,
)
OWN = evolve(GUIDANCE, place=CITY, on=day(2024, 5, 1), place_by_place=False)


def test_a_move_that_each_place_makes_on_its_own_day_is_open_from_its_year_on() -> None:
    directory = Directory([CIVIL], moves=[GUIDANCE])
    assert directory.resolve(CIVIL, on=day(2022, 12, 31)).open_moves == ()
    for on in (day(2023), day(2026)):
        found = directory.resolve(CIVIL, on=on)
        assert (found.moves, found.open_moves) == ((), (GUIDANCE,))
        assert (found.bodies, found.state) == ((CIVIL,), ResolutionState.OPEN)
    assert directory.resolve(CIVIL).open_moves == ()


def test_the_day_of_a_place_decides_for_it_and_for_no_other() -> None:
    east = body("east-civil", "东区民政局", EAST, function="civil-affairs")
    elsewhere = Jurisdiction(
        key="o", name="他市", name_en="O", level=Level.PREFECTURE, kind="city", parent=NATION
    )
    other = body("other-civil", "民政局", elsewhere, function="civil-affairs")
    directory = Directory([CIVIL, east, other], moves=[GUIDANCE, OWN])
    for each in (CIVIL, east):
        assert directory.resolve(each, on=day(2024, 4, 30)).open_moves == ()
        assert directory.resolve(each, on=day(2024, 4, 30)).moves == ()
        assert directory.resolve(each, on=day(2024, 5, 1)).moves == (OWN,)
    assert directory.resolve(other, on=day(2024, 5, 1)).open_moves == (GUIDANCE,)


def test_a_move_concerns_only_bodies_that_had_the_function() -> None:
    found = Directory([LAND], moves=[GUIDANCE, OWN]).resolve(LAND, on=day(2026))
    assert (found.moves, found.open_moves, found.state) == ((), (), ResolutionState.RESOLVED)


def test_a_move_without_a_source_or_a_day_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="names its source"):
        evolve(GUIDANCE, citations=())
    with pytest.raises(InvalidValueError, match="a move names its day or year"):
        evolve(GUIDANCE, on=None)


# --- counterparts ---


def test_a_counterpart_has_the_same_function_at_another_level() -> None:
    east = body("east-civil", "东区民政局", EAST, function="civil-affairs")
    west = body("west-civil", "西区民政局", WEST, function="civil-affairs")
    directory = Directory([CIVIL, SOCIAL, east, west, LAND])
    assert directory.counterparts(CIVIL, level=Level.COUNTY) == (east, west)
    assert directory.counterparts(CIVIL, level=Level.COUNTY, jurisdiction=WEST) == (west,)
    assert directory.counterpart(CIVIL, level=Level.COUNTY, jurisdiction="west") == west
    assert directory.counterpart(CIVIL, level=Level.COUNTY) is None  # there are two
    assert directory.counterpart(CIVIL, level=Level.TOWNSHIP) is None  # there is none
    assert directory.counterparts(east, level=Level.PREFECTURE) == (CIVIL,)
    assert directory.counterparts(CIVIL, level=Level.TOWNSHIP) == ()
    assert directory.counterparts(LAND, level=Level.COUNTY) == ()  # its function is not stated


# --- the directory as an object ---


def test_a_directory_is_extended_into_another_and_left_as_it_was() -> None:
    before = Directory([LAND], [MERGER])
    after = before.extended(departments=[LAND, CIVIL], entries=[MERGER, SPLIT], moves=[GUIDANCE])
    assert before == Directory([LAND], [MERGER])
    assert (len(after.departments), len(after.entries), len(after.moves)) == (2, 2, 1)


def test_a_directory_that_was_asked_is_copied_and_pickled_as_before() -> None:
    directory = Directory([LAND], [MERGER], [GUIDANCE])
    directory.resolve(LAND, on=day(2020))
    for again in (pickle.loads(pickle.dumps(directory)), copy.deepcopy(directory)):
        assert again == directory
        assert hash(again) == hash(directory)
        assert again.resolve(LAND, on=day(2020)) == directory.resolve(LAND, on=day(2020))


@given(directory=directories(), on=st.none() | st.dates(day(1990), day(2035)), data=st.data())
def test_law_whatever_is_entered_every_department_is_some_body_and_the_same_every_time(
    directory: Directory, on: date | None, data: st.DataObject
) -> None:
    """Law: a department resolves to one body at least, by entries that hold; names likewise."""
    for department in directory:
        found = directory.resolve(department, on=on)
        assert found.bodies
        assert all(each.holds(on) for each in found.steps)
        assert all(each.holds(on) is None for each in found.open)
        assert directory.resolve(department, on=on) == found
    name = data.draw(st.sampled_from(["a", "b", "zz"]))
    directory.resolve(name, on=on)
