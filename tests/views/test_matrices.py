"""A matrix as text, Markdown, HTML and annex, remarks and differences, in both languages."""

from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from attrs import evolve

from community_governance.errors import Lang, NotFoundError
from community_governance.model.assignments import MatrixReading, RemarkCode
from community_governance.model.directory import Directory
from community_governance.model.entries import EntryKind
from community_governance.model.organization import (
    Department,
    Extent,
    Role,
    Task,
    approve,
    lead,
    printed,
    responsible,
    support,
)
from community_governance.model.places import Level
from community_governance.model.policy import Policy
from community_governance.model.sources import Grade
from community_governance.model.vocabulary import BUREAU, OPEN_END, Wording
from community_governance.policies import BUILTIN, ordos
from community_governance.references.bodies import DIRECTORY
from community_governance.responsibility import difference, responsibility_matrix
from community_governance.views import records
from community_governance.views.duty_words import (
    ENTRY_KINDS,
    GRADES,
    READINGS,
    REMARKS,
    ROLE_COLUMNS,
    ROLES,
)
from community_governance.views.matrices import (
    annex,
    changes_text,
    html,
    markdown,
    remark_text,
    text,
)

CIVIL = Department(
    key="civil", name="市民政局", name_en="Civil Affairs Bureau", kind=BUREAU,
    level=Level.PREFECTURE, jurisdiction=ordos.JURISDICTION,
)  # fmt: skip
FINANCE = evolve(CIVIL, key="finance", name="市财政局", name_en="Finance Bureau")
OTHERS = evolve(
    CIVIL, key="others", name="等有关部门", name_en="and other departments concerned",
    kind=OPEN_END, extent=Extent.OPEN,
)  # fmt: skip
GOVERNMENTS = evolve(
    CIVIL, key="all", name="各旗区人民政府", name_en="governments", extent=Extent.CLASS
)


def task(key: str, *groups: tuple[object, ...], number: str | None = None) -> Task:
    return Task(
        key=key, title=Wording(f"甲<{key}>|", f"Task <{key}>|"), number=number,
        citations=(ordos.DOCUMENT.cite(f"二{key}"),), duties=printed(*groups),  # type: ignore[arg-type]  # groups of duties
    )  # fmt: skip


ROLES_TOLD = responsibility_matrix(
    [
        task("1", lead(CIVIL), support(FINANCE, OTHERS), number="6"),
        task("2", lead(FINANCE), approve(CIVIL)),
        task("3", number="8"),
    ]
)
GROUPED = responsibility_matrix([task("1", responsible(CIVIL), responsible(FINANCE, GOVERNMENTS))])


def test_a_matrix_is_one_line_a_task() -> None:
    assert text(ROLES_TOLD, lang="zh").splitlines() == [
        "二1 甲<1>|：市民政局牵头，市财政局等有关部门配合。",
        "二2 甲<2>|：市财政局牵头，市民政局审批。",
        "二3 甲<3>|：未写明责任单位。",
    ]
    assert text(ROLES_TOLD, lang="en").splitlines() == [
        (
            "二1 Task <1>|: lead: Civil Affairs Bureau; "
            "support: Finance Bureau, and other departments concerned."
        ),
        "二2 Task <2>|: lead: Finance Bureau; approve: Civil Affairs Bureau.",
        "二3 Task <3>|: nobody is named.",
    ]
    assert text(responsibility_matrix(()), lang="zh") == "没有可列的任务。"


def test_the_annex_in_the_form_of_ordos_has_a_column_for_each_role() -> None:
    table = annex(ROLES_TOLD, lang="zh")
    assert table.title == "任务分工表"
    assert table.columns == ("序号", "工作任务", "牵头单位", "配合单位", "审批单位")
    assert table.rows == (
        ("6", "甲<1>|", "市民政局", "市财政局等有关部门", ""),
        ("", "甲<2>|", "市财政局", "", "市民政局"),
        ("8", "甲<3>|", "", "", ""),
    )
    assert annex(ROLES_TOLD).columns == ("no.", "task", "lead", "support", "approval")


def test_the_annex_in_the_form_of_dachong_has_one_column_and_keeps_the_groups() -> None:
    table = annex(GROUPED, lang="zh")
    assert table.columns == ("序号", "工作任务", "负责单位")
    assert table.rows == (("1", "甲<1>|", "市民政局，市财政局、各旗区人民政府"),)
    (row,) = annex(GROUPED, lang="en", clauses=True).rows
    assert row == ("1", "二1", "Task <1>|", "Civil Affairs Bureau; Finance Bureau, governments")
    assert annex(ROLES_TOLD, lang="zh", form="groups").rows[0][2] == "市民政局，市财政局等有关部门"
    assert annex(GROUPED, lang="zh", form="roles").columns[2:] == (
        "牵头单位",
        "配合单位",
        "负责单位",
    )


def test_what_is_inferred_is_marked_and_said_below_the_table() -> None:
    read = responsibility_matrix(GROUPED.tasks, readings=[MatrixReading.FIRST_GROUP_LEADS])
    table = annex(read, lang="zh")
    assert table.rows[0][2:] == ("市民政局（推定）", "市财政局、各旗区人民政府（推定）")
    assert table.notes == ("文件未区分牵头与配合，此处按首组牵头、其余各组配合理解。",)
    assert text(read, lang="zh").endswith(
        "市民政局牵头（推定），市财政局、各旗区人民政府配合（推定）。"
    )
    assert "lead (inferred): Civil Affairs Bureau" in text(read, lang="en")
    assert table.notes[0] in table.markdown()
    assert f">{table.notes[0]}</p>" in table.html()


class _Cells(HTMLParser):
    """Reads the cells of a table, and refuses a tag that does not close."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            assert "border:1px solid" in (dict(attrs)["style"] or "")
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] in ("td", "th"):
            self.rows[-1][-1] += data


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_html_is_a_plain_table_with_its_style_in_line_and_its_words_escaped(lang: Lang) -> None:
    table = annex(ROLES_TOLD, lang=lang)
    reader = _Cells()
    reader.feed(table.html())
    assert reader.open == []
    assert tuple(map(tuple, reader.rows)) == (table.columns, *table.rows)
    assert table._repr_html_() == table.html()
    assert "<script" not in html(ROLES_TOLD, lang=lang)


def test_markdown_and_text_keep_what_a_cell_says_in_its_cell() -> None:
    lines = markdown(ROLES_TOLD, lang="zh").splitlines()
    assert lines[0] == "| 序号 | 条款 | 工作任务 | 牵头单位 | 配合单位 | 审批单位 |"
    assert lines[2] == "| 6 | 二1 | 甲<1>\\| | 市民政局 | 市财政局等有关部门 |  |"
    table = annex(ROLES_TOLD, lang="zh")
    assert str(table) == table.markdown()
    assert table.text().splitlines()[:2] == [
        "任务分工表",
        "序号\t工作任务\t牵头单位\t配合单位\t审批单位",
    ]


def test_members_of_a_class_are_listed_where_a_directory_expands_it() -> None:
    wide = responsibility_matrix(GROUPED.tasks, directory=DIRECTORY)
    said = annex(wide, lang="zh").rows[0][2]
    assert said.startswith("市民政局，市财政局、东胜区人民政府、康巴什区人民政府、")
    assert said.count("人民政府") == 9


def test_another_language_or_form_is_refused() -> None:
    ways: list[Callable[..., object]] = [text, markdown, html, annex]
    for ask in ways:
        with pytest.raises(NotFoundError, match="unknown language 'fr'"):
            ask(ROLES_TOLD, lang="fr")
    with pytest.raises(NotFoundError, match="unknown form 'table'"):
        annex(ROLES_TOLD, form="table")  # type: ignore[arg-type]  # the refusal is what is tested


def test_remarks_are_lines_in_both_languages() -> None:
    said = {
        lang: [remark_text(each, lang=lang) for each in ROLES_TOLD.remarks()]
        for lang in ("zh", "en")
    }
    assert said["zh"] == [
        "二1 甲<1>|：单位未列全（等有关部门）。",
        "二3 甲<3>|：未写明责任单位。",
    ]
    assert said["en"] == [
        "二1 Task <1>|: the list of bodies is open-ended (and other departments concerned).",
        "二3 Task <3>|: nobody is named.",
    ]
    once = next(e for e in GROUPED.remarks() if e.code is RemarkCode.NAMED_ONCE)
    assert remark_text(once, lang="zh") == "市民政局仅在一项任务中列名。"
    assert remark_text(once, lang="en") == "Civil Affairs Bureau is named for one task only."


def test_a_difference_is_told_line_by_line() -> None:
    new = [
        task("1", lead(FINANCE), support(CIVIL), number="6"),
        task("2", lead(FINANCE), approve(CIVIL), number="7"),
        task("4"),
    ]
    found = difference(ROLES_TOLD, new)
    assert changes_text(found, lang="zh").splitlines() == [
        "新增任务：二4 甲<4>|",
        "删去任务：二3 甲<3>|",
        "任务内容有变：二2 甲<2>|",
        "删去单位：二1 等有关部门配合",
        "职责有变：二1 市财政局配合改为市财政局牵头",
        "职责有变：二1 市民政局牵头改为市民政局配合",
    ]
    assert "duty changed: 二1 support: Finance Bureau → lead: Finance Bureau" in changes_text(
        found, lang="en"
    )
    nothing = difference(ROLES_TOLD, ROLES_TOLD)
    assert changes_text(nothing, lang="zh") == "没有变化。"
    assert changes_text(nothing, lang="en") == "Nothing differs."


@pytest.mark.parametrize(
    ("table", "members"),
    [
        (ROLES, Role),
        (ROLE_COLUMNS, Role),
        (READINGS, MatrixReading),
        (REMARKS, RemarkCode),
        (ENTRY_KINDS, EntryKind),
        (GRADES, Grade),
    ],
)
def test_every_word_stands_in_both_languages(
    table: dict[object, dict[Lang, str]], members: type
) -> None:
    assert list(table) == list(members)  # type: ignore[call-overload]  # an enumeration
    assert all(words["zh"] and words["en"] for words in table.values())


def test_rows_of_duties_and_of_a_matrix_have_the_columns_of_the_contract() -> None:
    policy = evolve(ordos.POLICY, tasks=ROLES_TOLD.tasks)
    rows = records.duties(policy)
    assert rows[2] == {
        "policy": "ordos",
        "task": "1",
        "locator": "二1",
        "title": "Task <1>|",
        "department": "等有关部门",
        "role": "support",
        "known": "stated",
        "position": 3,
        "group": 2,
        "kind": "open",
        "rank": None,
    }
    assert len(rows) == 5
    wide = records.matrix(responsibility_matrix(GROUPED.tasks, directory=DIRECTORY))
    assert len(wide) == 11
    assert wide[2] == {
        "policy": "ordos",
        "task": "1",
        "locator": "二1",
        "department": "东胜区人民政府",
        "role": "responsible",
        "known": "stated",
        "position": 3,
        "group": 2,
        "kind": "named",
        "printed": "各旗区人民政府",
        "member_of": "各旗区人民政府",
    }
    assert [row["department"] for row in records.matrix(ROLES_TOLD)] == [
        row["department"] for row in rows
    ]
    assert records.matrix(responsibility_matrix((), directory=Directory())) == []


def test_a_wide_row_is_a_task_with_a_column_for_each_body() -> None:
    rows = records.wide_matrix(ROLES_TOLD)
    assert rows[0] == {
        "policy": "ordos",
        "task": "1",
        "locator": "二1",
        "title": "Task <1>|",
        "市民政局": "lead",
        "市财政局": "support",
        "等有关部门": "support",
    }
    assert [tuple(row.values())[4:] for row in rows[1:]] == [
        ("approve", "lead", None),
        (None, None, None),
    ]
    assert [list(row) for row in rows] == [list(rows[0])] * 3
    assert records.wide_matrix(responsibility_matrix(())) == []


def test_several_roles_of_a_body_share_a_cell_and_two_bodies_of_one_name_share_no_column() -> None:
    namesake = evolve(FINANCE, key="finance-elsewhere")
    odd = evolve(CIVIL, key="odd", name="title")
    both = responsibility_matrix(task("1", lead(FINANCE), approve(FINANCE), support(namesake, odd)))
    (row,) = records.wide_matrix(both)
    assert dict(list(row.items())[3:]) == {
        "title": "Task <1>|",
        "市财政局 (finance)": "lead|approve",
        "市财政局 (finance-elsewhere)": "support",
        "title (odd)": "support",
    }


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_the_wide_rows_of_a_document_hold_its_long_ones(policy: Policy) -> None:
    matrix = responsibility_matrix(policy)
    by_name = {body.name: body.key for body in {row.department for row in matrix}}
    wide = {
        (row["task"], by_name[column], role)
        for row in records.wide_matrix(matrix)
        for column, cell in list(row.items())[4:]
        for role in (cell or "").split("|")
        if role
    }
    assert wide == {(row.task, row.department.key, str(row.role)) for row in matrix}
