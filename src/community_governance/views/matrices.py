"""A responsibility matrix as text, Markdown and HTML, and as the annex of a document.

An annex is a table that can be pasted into a word processor:
in the form of Ordos a column for each role, in that of Dachong one column of bodies.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from community_governance.errors import Lang, NotFoundError
from community_governance.immutable import frozen
from community_governance.model.assignments import (
    Assignment,
    Load,
    MatrixChanges,
    Remark,
    RemarkCode,
)
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import Known, Role, Task
from community_governance.notation import Form
from community_governance.views.duty_words import (
    READINGS,
    REMARKS,
    ROLE_COLUMNS,
    ROLES,
    bodies_text,
    body_text,
)
from community_governance.views.markup import block, paragraph, words
from community_governance.views.markup import table as html_table
from community_governance.views.tables import Table, one_line
from community_governance.views.words import check_lang, joined

__all__ = [
    "Annex",
    "annex",
    "changes_text",
    "html",
    "load_table",
    "markdown",
    "remark_text",
    "roles_text",
    "task_text",
    "text",
]

_TITLE: dict[Lang, str] = {"zh": "任务分工表", "en": "Division of tasks"}
_COLUMNS: dict[Lang, tuple[str, str, str]] = {
    "zh": ("序号", "条款", "工作任务"),
    "en": ("no.", "clause", "task"),
}
_INFERRED: dict[Lang, str] = {"zh": "（推定）", "en": " (inferred)"}
_NOTHING: dict[Lang, str] = {"zh": "没有可列的任务。", "en": "No task to list."}
_NOBODY = REMARKS[RemarkCode.NOBODY_NAMED]
_COLON: dict[Lang, str] = {"zh": "：", "en": ": "}


@frozen
class Annex:
    """A table of tasks and who is named for them, ready to be shown.

    Attributes:
        title: Its heading.
        columns: The heads of its columns.
        rows: The cells, one row for each task.
        notes: What was read into the text, one line each.
        lang: Its language.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    lang: Lang = "en"

    @property
    def table(self) -> Table:
        """The table by itself."""
        return Table(self.columns, self.rows)

    def text(self) -> str:
        """Return the table as plain text, its cells separated by tabs."""
        lines = ["\t".join(map(one_line, row)) for row in (self.columns, *self.rows)]
        return "\n".join([self.title, *lines, *self.notes])

    def markdown(self) -> str:
        """Return the table in Markdown, its notes below."""
        return "\n\n".join([self.table.markdown(), *self.notes])

    def html(self) -> str:
        """Return the table in HTML that keeps its lines where it is pasted."""
        notes = (paragraph(words(each, self.lang)) for each in self.notes)
        framed = html_table(self.table, self.lang, framed=True, caption=self.title)
        return block([framed, *notes], self.lang)

    def _repr_html_(self) -> str:
        return self.html()

    def __str__(self) -> str:
        """Return the table in Markdown."""
        return self.markdown()


def annex(
    matrix: ResponsibilityMatrix,
    *,
    lang: Lang = "en",
    form: Form | None = None,
    clauses: bool = False,
) -> Annex:
    """Return a matrix as the table of tasks that stands at the end of a document.

    Tasks are numbered as printed, and from 1 where none has a printed number.

    Args:
        matrix: The matrix.
        lang: ``"zh"`` or ``"en"``; names of bodies are in that language.
        form: ``"roles"``: a column for each role, as Ordos tells them apart; ``"groups"``:
            one column of bodies with a comma between its groups, as in Dachong's annex;
            by default the first where the matrix tells roles apart.
        clauses: Whether the clause of each task stands beside its number.

    Raises:
        NotFoundError: for another language or form.
    """
    check_lang(lang)
    tells_roles = any(row.role is not Role.RESPONSIBLE for row in matrix)
    used = form or ("roles" if tells_roles else "groups")
    if used not in ("roles", "groups"):
        raise NotFoundError("form", used, ("roles", "groups"))
    roles = _columns(matrix) if used == "roles" else ()
    number, clause, task = _COLUMNS[lang]
    bodies = [ROLE_COLUMNS[role][lang] for role in roles]
    one_column = [] if roles else [ROLE_COLUMNS[Role.RESPONSIBLE][lang]]
    is_numbered = any(head.number is not None for head in matrix.heads)
    rows = []
    for counted, (head, named) in enumerate(_by_task(matrix), 1):
        shown = (head.number or "") if is_numbered else str(counted)
        cells = [_cell(named, role, lang) for role in roles] or [_cell(named, None, lang)]
        rows.append((shown, *([head.locator] * clauses), head.title.text(lang), *cells))
    return Annex(
        _TITLE[lang],
        (number, *([clause] * clauses), task, *bodies, *one_column),
        tuple(rows),
        tuple(_sentence(READINGS[each][lang], lang) for each in matrix.readings),
        lang,
    )


def _columns(matrix: ResponsibilityMatrix) -> tuple[Role, ...]:
    """Return lead and support, and what other roles occur."""
    occur = {row.role for row in matrix} | {Role.LEAD, Role.SUPPORT}
    return tuple(role for role in Role if role in occur)


def _by_task(matrix: ResponsibilityMatrix) -> list[tuple[Task, list[Assignment]]]:
    rows: dict[str, list[Assignment]] = {f"{h.policy}.{h.key}": [] for h in matrix.heads}
    for row in matrix:
        rows[row.task_key].append(row)
    return list(zip(matrix.heads, rows.values(), strict=True))


def _cell(rows: list[Assignment], role: Role | None, lang: Lang) -> str:
    kept = [row for row in rows if role is None or row.role is role]
    return bodies_text(kept, lang) + ("" if role is None else _mark(kept, lang))


def _mark(rows: list[Assignment], lang: Lang) -> str:
    """Return what says that a role is inferred, where it is."""
    return _INFERRED[lang] if any(row.known is Known.INFERRED for row in rows) else ""


def _sentence(words: str, lang: Lang) -> str:
    return f"{words}。" if lang == "zh" else f"{words[:1].upper()}{words[1:]}."


def load_table(loads: Iterable[Load], *, lang: Lang = "en") -> Table:
    """Return how often bodies are named as a table, a column for each role that occurs.

    Args:
        loads: What `ResponsibilityMatrix.load` returned.
        lang: ``"zh"`` or ``"en"``; names of bodies are in that language.
    """
    check_lang(lang)
    kept = tuple(loads)
    roles = [role for role in Role if any(load.times(role) for load in kept)]
    body, tasks = ("单位", "任务数") if lang == "zh" else ("body", "tasks")
    rows = tuple(
        (
            body_text(load.department, lang),
            *(str(load.times(role)) for role in roles),
            f"{load.tasks}/{load.of}",
        )
        for load in kept
    )
    columns = (body, *(ROLES[role][lang] for role in roles), tasks)
    return Table(columns, rows, numbers=tuple(range(1, len(columns))))


def markdown(matrix: ResponsibilityMatrix, *, lang: Lang = "en") -> str:
    """Return a matrix as a Markdown table with one row for each task, its clause beside it."""
    return annex(matrix, lang=lang, clauses=True).markdown()


def html(matrix: ResponsibilityMatrix, *, lang: Lang = "en") -> str:
    """Return a matrix as an HTML table with one row for each task, its clause beside it."""
    return annex(matrix, lang=lang, clauses=True).html()


def text(matrix: ResponsibilityMatrix, *, lang: Lang = "en") -> str:
    """Return a matrix as plain text, one task a line: its clause, its title, who does what."""
    check_lang(lang)
    lines = [task_text(head, rows, lang=lang) for head, rows in _by_task(matrix)]
    return "\n".join(lines) or _NOTHING[lang]


def task_text(task: Task, rows: Sequence[Assignment], *, lang: Lang = "en") -> str:
    """Return one task with who does what, as a line."""
    said = roles_text(rows, lang) or _NOBODY[lang]
    line = f"{task.locator} {task.title.text(lang)}{_COLON[lang]}{said}"
    return f"{line}。" if lang == "zh" else f"{line}."


def roles_text(rows: Sequence[Assignment], lang: Lang, *, by_class: bool = False) -> str:
    """Return who does what: ``市民政局牵头，市财政局配合``.

    Args:
        rows: Rows of one task.
        lang: ``"zh"`` or ``"en"``.
        by_class: Whether members of a class stand under its name.
    """
    parts = []
    for role in Role:
        kept = [row for row in rows if row.role is role]
        if kept:
            said = bodies_text(_under_class(kept) if by_class else kept, lang)
            word = ROLES[role][lang] + _mark(kept, lang)
            parts.append(f"{said}{word}" if lang == "zh" else f"{word}: {said}")
    return ("，" if lang == "zh" else "; ").join(parts)


def _under_class(rows: Iterable[Assignment]) -> list[Assignment]:
    """Put the class in the place of its members, once for each time it is printed."""
    kept: dict[tuple[str, int], Assignment] = {}
    for row in rows:
        whole = row.member_of
        named = row if whole is None else evolve(row, department=whole, name=row.as_printed[0])
        kept.setdefault((named.department.key, named.position), named)
    return list(kept.values())


def remark_text(remark: Remark, *, lang: Lang = "en") -> str:
    """Return a remark as a line: what it is about, and what is to be said of it.

    Args:
        remark: The remark.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    words = REMARKS[remark.code][lang]
    names = joined((body_text(each, lang) for each in remark.departments), lang)
    if remark.task is None:
        return f"{names}{words}。" if lang == "zh" else f"{names} {words}."
    title = "" if remark.title is None else f" {remark.title.text(lang)}"
    said = f"{remark.locator}{title}{_COLON[lang]}{words}"
    if not names:
        return f"{said}。" if lang == "zh" else f"{said}."
    return f"{said}（{names}）。" if lang == "zh" else f"{said} ({names})."


_CHANGES: dict[str, dict[Lang, str]] = {
    "tasks_added": {"zh": "新增任务", "en": "task added"},
    "tasks_removed": {"zh": "删去任务", "en": "task removed"},
    "tasks_changed": {"zh": "任务内容有变", "en": "task changed"},
    "duties_added": {"zh": "新增单位", "en": "body added"},
    "duties_removed": {"zh": "删去单位", "en": "body removed"},
    "duties_changed": {"zh": "职责有变", "en": "duty changed"},
}


def changes_text(changes: MatrixChanges, *, lang: Lang = "en") -> str:
    """Return what differs between two matrices, one line for each task and each duty.

    Args:
        changes: What `responsibility.difference` found.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    lines = []
    for name in ("tasks_added", "tasks_removed", "tasks_changed"):
        for task in getattr(changes, name):
            said = f"{task.locator} {task.title.text(lang)}"
            lines.append(f"{_CHANGES[name][lang]}{_COLON[lang]}{said}")
    for name in ("duties_added", "duties_removed"):
        for row in getattr(changes, name):
            said = f"{row.locator} {roles_text([row], lang)}"
            lines.append(f"{_CHANGES[name][lang]}{_COLON[lang]}{said}")
    for change in changes.duties_changed:
        was, now = (roles_text(rows, lang) for rows in (change.before, change.after))
        arrow = "改为" if lang == "zh" else " → "
        said = f"{change.after[0].locator} {was}{arrow}{now}"
        lines.append(f"{_CHANGES['duties_changed'][lang]}{_COLON[lang]}{said}")
    return "\n".join(lines) or {"zh": "没有变化。", "en": "Nothing differs."}[lang]
