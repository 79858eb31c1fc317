"""The printed notation of duties, on the lists of the two documents, on others, and on nonsense.

The lists in ``tests/lists`` are those of Ordos (tasks and safeguards) and of Dachong's annex:
names of bodies and role words, as printed.
"""

import pickle
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from community_governance.errors import DutyNotationError, NotFoundError
from community_governance.model.directory import Directory
from community_governance.model.organization import (
    Department,
    Duty,
    Extent,
    Role,
    Task,
    approve,
    coordinate,
    lead,
    printed,
    responsible,
    support,
)
from community_governance.model.places import Level
from community_governance.model.printed import PrintedDuties
from community_governance.model.sources import Citation
from community_governance.model.vocabulary import BUREAU, Wording
from community_governance.notation import LONGEST_NAME, Form, format_duties, parse_duties
from community_governance.policies import ordos
from community_governance.references.bodies import DIRECTORY as SHIPPED

LISTS = {
    place: [
        line.split("\t")
        for line in (Path(__file__).parent / "lists" / f"{place}.txt")
        .read_text(encoding="utf-8")
        .splitlines()
    ]
    for place in ("ordos", "dachong")
}
ALL_LISTS = [text for lists in LISTS.values() for _, text in lists]

BARE = str.maketrans({"（": "(", "）": ")"})


def bare(text: str) -> str:
    """Return a list without blanks and without brackets around it, all brackets half-width."""
    plain = "".join(text.split()).translate(BARE)
    return plain[1:-1] if plain.startswith("(") and plain.endswith(")") else plain


def rows(text: str) -> list[tuple[str, str, int, int]]:
    return [(each.name, each.role, each.group, each.position) for each in parse_duties(text)]


# --- the lists of the documents ---


def test_the_documents_have_twenty_and_forty_lists() -> None:
    assert {place: len(lists) for place, lists in LISTS.items()} == {"ordos": 20, "dachong": 40}


@pytest.mark.parametrize("text", ALL_LISTS)
def test_a_list_of_the_documents_is_printed_as_it_was(text: str) -> None:
    assert bare(format_duties(parse_duties(text))) == bare(text)


@pytest.mark.parametrize("text", ALL_LISTS)
def test_no_name_of_the_documents_is_lost(text: str) -> None:
    said = bare(text)
    for word in ("牵头", "配合"):
        said = said.replace(word, "")
    for mark in ",。":
        said = said.replace(mark, "、")
    said = said.replace("等有关部门", "、等有关部门")
    assert [each.name for each in parse_duties(text)] == said.split("、")


def test_ordos_names_41_bodies_of_which_33_only_ever_support() -> None:
    every = [each for _, text in LISTS["ordos"] for each in parse_duties(text)]
    bodies = {each.name for each in every if each.extent is not Extent.OPEN}
    leads = Counter(each.name for each in every if each.role is Role.LEAD)
    supports = Counter(each.name for each in every if each.role is Role.SUPPORT)
    assert len(bodies) == 41
    assert len(bodies - set(leads)) == 33
    assert (leads["市民政局"], supports["市民政局"], leads["各旗区人民政府"]) == (12, 7, 3)
    absent = [where for where, text in LISTS["ordos"] if "市民政局" not in text]
    assert absent == ["二(三)12"]


def test_dachong_has_30_names_with_a_class_and_an_open_end_and_no_lead() -> None:
    every = [each for _, text in LISTS["dachong"] for each in parse_duties(text)]
    assert {each.role for each in every} == {Role.RESPONSIBLE}
    assert len({each.name for each in every}) == 30
    by_extent = {each.name for each in every if each.extent is not Extent.NAMED}
    assert by_extent == {"各村(社区)", "各相关部门"}


def test_item_1_of_ordos_has_two_leads_in_one_group() -> None:
    assert rows(LISTS["ordos"][0][1]) == [
        ("市委组织部", "lead", 1, 1),
        ("市纪委", "lead", 1, 2),
        ("市民政局", "support", 2, 3),
        ("各旗区人民政府", "support", 2, 4),
    ]


def test_item_13_of_ordos_is_led_by_a_class_and_has_an_open_end() -> None:
    read = parse_duties(LISTS["ordos"][12][1])
    assert [each.extent for each in read] == [
        Extent.CLASS,
        *[Extent.NAMED] * 5,
        Extent.OPEN,
    ]
    assert read[-1].name == "等有关部门"
    assert read.of_role(Role.LEAD) == ("各旗区人民政府",)


def test_the_annex_of_dachong_keeps_its_groups_and_an_open_end_in_the_middle() -> None:
    read = parse_duties(LISTS["dachong"][3][1])
    assert read.groups == (
        (Role.RESPONSIBLE, ("社会事务局", "组办")),
        (Role.RESPONSIBLE, ("各相关部门", "各村(社区)")),
    )
    assert [each.extent for each in read][2:] == [Extent.OPEN, Extent.CLASS]


def test_a_stray_full_stop_between_names_parts_them_and_makes_no_group() -> None:
    read = parse_duties(LISTS["dachong"][6][1])
    names = [each.name for each in read]
    assert names[names.index("妇联") + 1] == "经信局"
    assert {each.group for each in read} == {1}


# --- the print and its oddities ---


@pytest.mark.parametrize(
    "text",
    [
        "（市民政局牵头，市财政局配合）",
        "(市民政局牵头,市财政局配合)",
        " ( 市民 政局\u3000牵头 ， 市财\n政局配 合 ) ",
        "市民政局牵头，市财政局配合",
        "市民政局牵头、市财政局配合",
        "市民政局牵头；市财政局配合。",
        "（市民政局牵头，市财政局配合）。",
        "（市民政局牵头，市财政局配合。）",
        "由市民政局牵头，市财政局配合",
        "牵头单位：市民政局；配合单位：市财政局",
        "牵头部门:市民政局，配合部门:市财政局",
        "牵头单位：市民政局、配合单位：市财政局",
    ],
)
def test_however_it_is_printed_one_leads_and_one_supports(text: str) -> None:
    assert rows(text) == [("市民政局", "lead", 1, 1), ("市财政局", "support", 2, 2)]
    assert rows(format_duties(parse_duties(text))) == rows(text)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("市民政局牽頭，市財政局配合", ["lead", "support"]),
        ("市民政局、市財政局負責", ["responsible", "responsible"]),
        ("民政部牵头负责，财政部按职责分工负责", ["lead", "responsible"]),
        ("甲局、乙局共同牵头，丙局协同配合", ["lead", "lead", "support"]),
        ("責任單位：甲局、乙局", ["responsible", "responsible"]),
        ("甲局牵头，乙局牵头", ["lead", "lead"]),
        ("甲局具体負責", ["responsible"]),
        ("甲局、乙局聯合牽頭", ["lead", "lead"]),
        ("甲局，乙局牵头，丙局配合", ["lead", "lead", "support"]),
    ],
)
def test_role_words_are_read_in_their_usual_forms(text: str, roles: list[str]) -> None:
    read = parse_duties(text)
    assert [each.role for each in read] == roles
    assert format_duties(read) == text


def test_a_list_without_role_words_tells_no_lead_apart_and_keeps_its_groups() -> None:
    assert rows("纪委,组办、社会事务局、各村（社区）") == [
        ("纪委", "responsible", 1, 1),
        ("组办", "responsible", 2, 2),
        ("社会事务局", "responsible", 2, 3),
        ("各村(社区)", "responsible", 2, 4),
    ]


def test_a_number_split_by_a_blank_is_one_again_and_latin_words_stay_apart() -> None:
    assert [each.name for each in parse_duties("第1 3 中学、Big  Data 办")] == [
        "第13中学",
        "Big Data办",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "市规划和自然资源局",
        "市文化和旅游局",
        "人行鄂尔多斯市中心支行",
        "各村(社区)",
        "社区党组织负责人",
        "“两新”工委",
        "妇联",
        "市总",
    ],
)
def test_a_name_that_holds_a_word_like_another_stays_whole(name: str) -> None:
    assert [each.name for each in parse_duties(f"{name}牵头，市民政局配合")] == [name, "市民政局"]


@pytest.mark.parametrize(
    ("end", "is_its_own"),
    [
        ("等有关部门", False),
        ("等", False),
        ("等相关单位", False),
        ("等12个部门", False),
        ("等十二部门", False),
        ("、各相关部门", True),
        ("、其他有关单位", True),
    ],
)
def test_an_open_end_is_a_name_of_its_own(end: str, is_its_own: bool) -> None:
    read = parse_duties(f"市民政局、市财政局{end}配合")
    assert [each.extent for each in read] == [Extent.NAMED, Extent.NAMED, Extent.OPEN]
    assert read[-1].name == (end[1:] if is_its_own else end)
    assert format_duties(read) == f"市民政局、市财政局{end}配合"


# --- what is refused ---


@pytest.mark.parametrize(
    ("text", "position", "en", "zh"),
    [
        ("", 0, "expected the name of a body here", "此处缺少单位名称"),
        ("（）", 1, "expected the name", "此处缺少单位名称"),
        ("。", 0, "expected the name", "此处缺少单位名称"),
        ("牵头", 0, "expected the name", "此处缺少单位名称"),
        ("市民政局牵头，，市财政局配合", 7, "expected the name", "此处缺少单位名称"),
        ("、市民政局牵头", 0, "expected the name", "此处缺少单位名称"),
        ("市民政局牵头，", 7, "expected the name", "此处缺少单位名称"),
        ("（市民政局牵头", 0, "a bracket is not closed", "括号没有闭合"),
        ("市民政局）牵头", 4, "closes that was not opened", "多出右括号"),
        ("市民政局牵头，市财政局", 7, "市财政局 has no role", "“市财政局”没有角色"),
        ("市民政局牵头 市财政局配合", 4, "牵头 is no part of a name", "“牵头”不是单位名称"),
        ("甲局、市民政局会同市财政局负责", 7, "会同 is no part", "“会同”不是单位名称"),
        ("市民政局和市财政局牵头", 4, "和 is no part", "“和”不是单位名称"),
        ("市民政局参加，市财政局牵头", 4, "参加 is no part", "“参加”不是单位名称"),
        ("市民政局：市财政局", 4, "without '：'", "不应含“：”"),
        ("1、2", 0, "expected a name of letters", "单位名称中应有文字"),
        ("甲局牵头，牵头单位：乙局", 5, "a heading stands before", "标题应写在第一个单位之前"),
        ("牵头单位：市民政局牵头", 5, "a heading stands before", "标题应写在第一个单位之前"),
        (f"甲局、{'长' * (LONGEST_NAME + 1)}", 3, "at most 40 characters", "不应超过 40 个字符"),
    ],
)
def test_what_is_no_list_is_refused_where_the_fault_lies(
    text: str, position: int, en: str, zh: str
) -> None:
    with pytest.raises(DutyNotationError) as caught:
        parse_duties(text)
    error = caught.value
    assert error.position == position
    assert error.text == text
    assert en in str(error)
    assert zh in error.message(lang="zh")
    assert f"第 {position + 1} 个字符处" in error.message(lang="zh")
    again = pickle.loads(pickle.dumps(error))
    assert (again.text, again.position, str(again)) == (text, position, str(error))


@pytest.mark.parametrize(
    ("text", "position", "en", "zh"),
    [
        ("市财政局）牵头", 4, "a bracket closes that was not opened", "多出右括号"),
        ("市财政局（牵头", 4, "a bracket is not closed", "括号没有闭合"),
        ("市财政局，，牵头", 5, "expected the name of a body here", "此处缺少单位名称"),
        (
            "市财政局、牵头单位：市民政局",
            5,
            "a heading stands before the first name, and in a list without role words",
            "标题应写在第一个单位之前，且不与“牵头”“配合”等角色词混用",
        ),
        (
            "市财政局牵头、市民政局",
            7,
            "市民政局 has no role; expected 牵头, 配合 or 负责 after it",
            "“市民政局”没有角色，其后应写“牵头”“配合”或“负责”",
        ),
        ("民政" * 21, 0, "expected a name of at most 40 characters", "单位名称不应超过 40 个字符"),
        (
            "市财政局！牵头",
            4,
            "expected a name of letters and digits, without '！'",
            "单位名称应由文字和数字构成，不应含“！”",
        ),
        ("12", 0, "expected a name of letters", "单位名称中应有文字"),
        (
            "市财政局配合局",
            4,
            (
                "配合 is no part of a name; expected names with 、 or ， between them,"
                " and 牵头, 配合 or 负责 at the end of a group"
            ),
            (
                "“配合”不是单位名称的一部分；单位之间应以顿号或逗号分隔，"
                "每组之后写“牵头”“配合”或“负责”"
            ),
        ),
    ],
)
def test_a_fault_is_told_in_either_language_with_its_place(
    text: str, position: int, en: str, zh: str
) -> None:
    with pytest.raises(DutyNotationError) as caught:
        parse_duties(text)
    assert caught.value.position == position
    assert caught.value.message().startswith(f"{en} (at character {position + 1}: ")
    assert caught.value.message(lang="zh").startswith(f"{zh}（第 {position + 1} 个字符处：")


@pytest.mark.parametrize("value", [None, 13, b"\xe5", ["市民政局"]])
def test_what_is_no_text_is_refused_as_well(value: object) -> None:
    with pytest.raises(DutyNotationError, match="expected a text"):
        parse_duties(value)  # type: ignore[arg-type]  # the refusal is what is tested


# --- laws ---

NAMES = st.sampled_from(
    sorted({each.name for text in ALL_LISTS for each in parse_duties(text)} - {"等有关部门"})
)
GROUPS = st.lists(st.lists(NAMES, min_size=1, max_size=4), min_size=1, max_size=4)
MARKS = ["、", "，", ",", "。", "；", "(", "）", "等", "由", "和", " ", "\n"]
WORDS = [
    "牵头",
    "配合",
    "负责",
    "有关部门",
    "市民政局",
    "各村(社区)",
    "1",
    "牵头单位：",
    "𠮷",
    "\ud800",
]
PIECES = st.sampled_from([*MARKS, *WORDS])
CLOSE = {"牵头": Role.LEAD, "配合": Role.SUPPORT, "负责": Role.RESPONSIBLE}


@given(groups=GROUPS, data=st.data())
def test_law_what_is_written_in_the_notation_is_read_and_printed_the_same(
    groups: list[list[str]], data: st.DataObject
) -> None:
    """Law: names, roles, groups and positions are those written; the print comes back."""
    tells_roles = data.draw(st.booleans())
    words = [data.draw(st.sampled_from(sorted(CLOSE))) if tells_roles else "" for _ in groups]
    comma, blank = data.draw(st.sampled_from("，,；;")), data.draw(st.sampled_from(["", " ", "\n"]))
    written = comma.join(
        f"{blank}、".join(names) + word for names, word in zip(groups, words, strict=True)
    )
    text = f"（{written}）" if data.draw(st.booleans()) else written
    read = parse_duties(text)
    assert [each.name for each in read] == [name for names in groups for name in names]
    assert [each.group for each in read] == [n for n, names in enumerate(groups, 1) for _ in names]
    assert [each.position for each in read] == list(range(1, len(read) + 1))
    wanted = [CLOSE.get(w, Role.RESPONSIBLE) for w, g in zip(words, groups, strict=True) for _ in g]
    assert [each.role for each in read] == wanted
    assert bare(format_duties(read)) == bare(text)
    assert parse_duties(format_duties(read)) == read


@given(text=st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=60))
@example(text="等")
@example(text="()()")
@example(text="由")
def test_law_no_text_crashes_the_reader_and_no_name_is_lost(text: str) -> None:
    """Law: it is read, and then all its letters are in the print again, or it is refused."""
    read, error = _read_or_refused(text)
    if read is None:
        assert error is not None
        assert 0 <= error.position <= len(text)
        assert error.message(lang="zh")
        assert str(error)
    else:
        assert len(read) > 0
        again = bare(format_duties(read))
        assert Counter(filter(str.isalnum, again)) == Counter(filter(str.isalnum, text))
        assert parse_duties(format_duties(read)).groups == read.groups


def _read_or_refused(text: str) -> tuple[PrintedDuties | None, DutyNotationError | None]:
    try:
        return parse_duties(text), None
    except DutyNotationError as error:
        return None, error


def _steps(text: str) -> int:
    """Count the calls of functions while a text is read or refused."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        parse_duties(text)
    except DutyNotationError:
        pass
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "piece",
    [
        "市民政局、",
        "市民政局，",
        "(",
        "()",
        "等",
        "牵头",
        "市民政局牵头，",
        " ",
        "等等有关部门、",
        "长",
    ],
)
def test_reading_takes_no_more_than_linear_time(piece: str) -> None:
    """Counted in calls at sizes from 10³ to 10⁵: ten times the text, at most ten times as many.

    What a call does on its own is bounded: no name is longer than a fixed length.
    """
    counts = [_steps((piece * size)[:size] + "市民政局牵头") for size in (10**3, 10**4, 10**5)]
    assert counts[1] <= 10.5 * counts[0] + 500
    assert counts[2] <= 10.5 * counts[1] + 500


# --- resolving ---


def _bureau(key: str, name: str, *aliases: str, extent: Extent = Extent.NAMED) -> Department:
    return Department(
        key=key,
        name=name,
        name_en=key,
        kind=BUREAU,
        level=Level.PREFECTURE,
        jurisdiction=ordos.JURISDICTION,
        aliases=aliases,
        extent=extent,
    )


CIVIL, FINANCE = _bureau("civil-affairs", "市民政局"), _bureau("finance", "市财政局", "市财局")
OTHERS = _bureau("others", "有关部门", "等有关部门", extent=Extent.OPEN)
DIRECTORY = Directory([CIVIL, FINANCE, OTHERS])


def test_names_become_duties_of_the_departments_of_a_directory() -> None:
    found = parse_duties("市民政局牵头，市财局、市体育局等有关部门配合").resolve(DIRECTORY)
    assert list(found) == [
        Duty(role=Role.LEAD, department=CIVIL, position=1, group=1),
        Duty(role=Role.SUPPORT, department=FINANCE, as_printed="市财局", position=2, group=2),
        Duty(role=Role.SUPPORT, department=OTHERS, as_printed="等有关部门", position=4, group=2),
    ]
    assert [each.name for each in found.unresolved] == ["市体育局"]
    assert len(found) == 3


def test_names_are_looked_up_in_the_place_they_are_printed_for() -> None:
    read = parse_duties("市民政局")
    assert len(read.resolve(DIRECTORY, place=ordos.JURISDICTION)) == 1
    assert len(read.resolve(DIRECTORY, place="zhuhai").unresolved) == 1


def test_departments_alone_will_do_and_entries_of_a_directory_are_followed() -> None:
    assert parse_duties("市财局").resolve([FINANCE]).duties[0].department == FINANCE
    found = parse_duties("组办、各旗区人民政府").resolve(SHIPPED)
    assert [(duty.name, duty.department.name) for duty in found] == [("组办", "组织办")]
    assert [each.name for each in found.unresolved] == ["各旗区人民政府"]  # nine, not one


# --- duties of a task ---


def test_duties_are_printed_in_the_style_of_ordos_where_roles_are_told_apart() -> None:
    duties = printed(lead(CIVIL), support(FINANCE, OTHERS))
    assert format_duties(duties) == "（市民政局牵头，市财政局、有关部门配合）"
    assert format_duties(duties, in_brackets=False) == "市民政局牵头，市财政局、有关部门配合"


def test_duties_are_printed_in_the_style_of_dachong_where_all_are_responsible() -> None:
    duties = printed(responsible(CIVIL), responsible(FINANCE, OTHERS))
    assert format_duties(duties) == "市民政局，市财政局、有关部门"
    assert format_duties(duties, in_brackets=True) == "（市民政局，市财政局、有关部门）"


def test_either_style_can_be_asked_for() -> None:
    told = printed(lead(CIVIL), support(FINANCE))
    flat = printed(responsible(CIVIL), responsible(FINANCE))
    assert format_duties(told, form="groups") == "市民政局，市财政局"
    assert format_duties(flat, form="roles") == "（市民政局，市财政局负责）"
    read = parse_duties("市民政局牵头，市财政局配合")
    assert format_duties(read, form="groups") == "市民政局，市财政局"
    assert format_duties(read, in_brackets=True) == "（市民政局牵头，市财政局配合）"
    with pytest.raises(NotFoundError, match="unknown form 'table'") as caught:
        format_duties(told, form="table")  # type: ignore[arg-type]  # the refusal is what is tested
    assert caught.value.known == ("roles", "groups")


@pytest.mark.parametrize("form", ["roles", "groups"])
def test_a_name_that_begins_like_an_open_end_and_is_none_stays_apart(form: Form) -> None:
    read = parse_duties("市财政局。等有关部门市财政局、市民政局等有关部门")
    again = parse_duties(format_duties(read, form=form))
    assert [each.name for each in again] == [
        "市财政局", "等有关部门市财政局", "市民政局", "等有关部门",
    ]  # fmt: skip


def test_roles_that_the_notation_has_no_word_for_are_printed_in_plain_ones() -> None:
    duties = printed(lead(CIVIL), coordinate(FINANCE), approve(OTHERS))
    assert format_duties(duties) == "（市民政局牵头，市财政局统筹协调，有关部门审批）"


def test_a_task_for_which_nobody_is_named_prints_nothing() -> None:
    cited = (Citation(ordos.DOCUMENT, "一"),)
    task = Task(key="nobody", title=Wording("无", "none"), citations=cited)
    assert format_duties(task.duties) == ""


@pytest.mark.parametrize("text", ALL_LISTS)
def test_duties_made_of_a_list_print_as_that_list(text: str) -> None:
    """The stray full stop of Dachong is no part of a duty; every other mark comes back."""
    read = parse_duties(text)
    names = dict.fromkeys(each.name for each in read)
    directory = Directory([_bureau(f"body-{number}", name) for number, name in enumerate(names)])
    found = read.resolve(directory)
    assert found.unresolved == ()
    expected = bare(text).replace(",", "，").replace("。", "、")
    assert bare(format_duties(found)) == expected


def test_a_printed_list_can_be_kept_and_compared() -> None:
    read = parse_duties("市民政局牵头，市财政局配合")
    assert isinstance(read, PrintedDuties)
    assert len({read, parse_duties("市民政局牵头，市财政局配合")}) == 1
    assert read != parse_duties("（市民政局牵头，市财政局配合）")
