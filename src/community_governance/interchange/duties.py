"""Who is named for what, as a table of a library of the caller's choice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, get_args

from community_governance.errors import Lang, MissingExtraError, NotFoundError
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import Accountability, Extent, Known, Role
from community_governance.model.policy import Policy, policies_in
from community_governance.views import records
from community_governance.views.duty_words import ROLES
from community_governance.views.records.rows import Row
from community_governance.views.words import check_lang

try:
    import narwhals.stable.v2 as nw
except ModuleNotFoundError as error:
    raise MissingExtraError("narwhals", "tables") from error

__all__ = ["Backend", "duties_table"]

Backend = Literal["polars", "pandas", "pyarrow"]
"""A library of tables in memory."""

_ZH = {
    "policy": "文件",
    "task": "任务",
    "locator": "条款",
    "title": "工作任务",
    "department": "单位",
    "role": "职责",
    "known": "依据",
    "position": "次序",
    "group": "组次",
    "kind": "列名方式",
    "rank": "责任层次",
    "printed": "文件所列名称",
    "member_of": "所属类别",
}
_KNOWN: dict[Known, dict[Lang, str]] = {
    Known.STATED: {"zh": "写明", "en": "stated"},
    Known.INFERRED: {"zh": "推定", "en": "inferred"},
    Known.UNDETERMINED: {"zh": "未区分", "en": "undetermined"},
}
_EXTENTS: dict[Extent, dict[Lang, str]] = {
    Extent.NAMED: {"zh": "单列", "en": "named"},
    Extent.CLASS: {"zh": "统称", "en": "class"},
    Extent.OPEN: {"zh": "未列全", "en": "open"},
}
_RANKS: dict[Accountability, dict[Lang, str]] = {
    Accountability.FIRST: {"zh": "第一责任", "en": "first"},
    Accountability.DIRECT: {"zh": "直接责任", "en": "direct"},
    Accountability.SPECIFIC: {"zh": "具体责任", "en": "specific"},
    Accountability.PRINCIPAL: {"zh": "主体责任", "en": "principal"},
}
_WHOLE_NUMBERS = frozenset({"position", "group"})
_COLUMNS = (
    *("policy", "task", "locator", "title", "department", "role", "known", "position", "group"),
    *("kind", "rank"),
)
_OF_A_MATRIX = (*_COLUMNS[:3], *_COLUMNS[4:10], "printed", "member_of")


def duties_table(
    item: Policy | ResponsibilityMatrix | Iterable[Policy],
    *,
    backend: Backend,
    lang: Lang | None = None,
) -> Any:
    """Return a row for each duty, as `views.records` has them, in a table.

    Args:
        item: A policy or several, whose duties are as printed; or a matrix, whose bodies may be
            resolved by a directory.
        backend: ``"polars"``, ``"pandas"`` or ``"pyarrow"``.
        lang: The language of headings, titles and roles; without one, keys and printed values.
            In English, bodies have their English names.

    Raises:
        MissingExtraError: where narwhals is not installed, when this module is imported, or
            where the library is not.
        NotFoundError: for a library or a language that does not exist.
        InvalidValueError: for what is no policy.
    """
    if backend not in get_args(Backend):
        raise NotFoundError("backend", str(backend), get_args(Backend))
    if lang is not None:
        check_lang(lang)
    if isinstance(item, ResponsibilityMatrix):
        keys, rows = _OF_A_MATRIX, list(_matrix_rows(item, lang))
    else:
        policies = policies_in(item)
        keys, rows = _COLUMNS, [row for each in policies for row in _duty_rows(each, lang)]
    headings = {key: _ZH[key] if lang == "zh" else key for key in keys}
    columns = {heading: [row[key] for row in rows] for key, heading in headings.items()}
    types: dict[str, Any] = {
        heading: nw.Int64 if key in _WHOLE_NUMBERS else nw.String
        for key, heading in headings.items()
    }
    try:
        # A text that is missing is no text to pandas, and would become one.
        is_typed = not rows or backend != "pandas"
        return nw.from_dict(columns, types if is_typed else None, backend=backend).to_native()
    except ModuleNotFoundError as error:
        raise MissingExtraError(backend, "engines") from error


def _duty_rows(policy: Policy, lang: Lang | None) -> Iterable[Row]:
    printed = [(task, duty) for task in policy.tasks for duty in task.duties]
    for row, (task, duty) in zip(records.duties(policy), printed, strict=True):
        if lang is None:
            yield row
            continue
        document = policy.document
        yield (
            row
            | _words(duty.role, duty.known, duty.kind, lang)
            | {
                "policy": document.title if lang == "zh" else document.title_en,
                "title": task.title.text(lang),
                "department": duty.name if lang == "zh" else duty.department.name_en,
                "rank": None if duty.rank is None else _RANKS[duty.rank][lang],
            }
        )


def _matrix_rows(matrix: ResponsibilityMatrix, lang: Lang | None) -> Iterable[Row]:
    titles = {(each.policy, each.key): each.title for each in matrix.heads}
    for row, found in zip(records.matrix(matrix), matrix, strict=True):
        if lang is None:
            yield row
            continue
        of = found.member_of
        yield (
            row
            | _words(found.role, found.known, found.kind, lang)
            | {
                "task": titles[found.policy, found.task].text(lang),
                "department": found.name if lang == "zh" else found.department.name_en,
                "member_of": None if of is None else of.name if lang == "zh" else of.name_en,
            }
        )


def _words(role: Role, known: Known, extent: Extent, lang: Lang) -> Row:
    return {"role": ROLES[role][lang], "known": _KNOWN[known][lang], "kind": _EXTENTS[extent][lang]}
