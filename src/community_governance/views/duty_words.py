"""The words for duties: roles, readings, remarks, lists of bodies; in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from community_governance.errors import Lang
from community_governance.model.assignments import Assignment, MatrixReading, RemarkCode
from community_governance.model.entries import EntryKind
from community_governance.model.organization import Department, Known, Role
from community_governance.model.sources import Grade

__all__ = [
    "ENTRY_KINDS",
    "GRADES",
    "KNOWN",
    "READINGS",
    "REMARKS",
    "ROLES",
    "ROLE_COLUMNS",
    "bodies_text",
    "body_text",
]

ROLES: dict[Role, dict[Lang, str]] = {
    Role.LEAD: {"zh": "牵头", "en": "lead"},
    Role.SUPPORT: {"zh": "配合", "en": "support"},
    Role.RESPONSIBLE: {"zh": "负责", "en": "responsible"},
    Role.COORDINATE: {"zh": "统筹协调", "en": "coordinate"},
    Role.SUPERVISE: {"zh": "监督检查", "en": "supervise"},
    Role.APPROVE: {"zh": "审批", "en": "approve"},
}

KNOWN: dict[Known, dict[Lang, str]] = {
    Known.STATED: {"zh": "明确写出", "en": "stated"},
    Known.INFERRED: {"zh": "推定", "en": "inferred"},
    Known.UNDETERMINED: {"zh": "未区分", "en": "undetermined"},
}

ROLE_COLUMNS: dict[Role, dict[Lang, str]] = {
    Role.LEAD: {"zh": "牵头单位", "en": "lead"},
    Role.SUPPORT: {"zh": "配合单位", "en": "support"},
    Role.RESPONSIBLE: {"zh": "负责单位", "en": "responsible bodies"},
    Role.COORDINATE: {"zh": "统筹协调单位", "en": "coordination"},
    Role.SUPERVISE: {"zh": "监督检查单位", "en": "supervision"},
    Role.APPROVE: {"zh": "审批单位", "en": "approval"},
}

READINGS: dict[MatrixReading, dict[Lang, str]] = {
    MatrixReading.FIRST_GROUP_LEADS: {
        "zh": "文件未区分牵头与配合，此处按首组牵头、其余各组配合理解",
        "en": "the text does not tell lead and support apart; "
        "here the first group is read as leading and the others as supporting",
    },
}

REMARKS: dict[RemarkCode, dict[Lang, str]] = {
    RemarkCode.NOBODY_NAMED: {"zh": "未写明责任单位", "en": "nobody is named"},
    RemarkCode.NO_LEAD: {"zh": "未写明牵头单位", "en": "nobody is said to lead"},
    RemarkCode.SEVERAL_LEADS: {"zh": "有多个牵头单位", "en": "several lead"},
    RemarkCode.ROLE_UNDETERMINED: {"zh": "牵头与配合未区分", "en": "roles are not told apart"},
    RemarkCode.OPEN_END: {"zh": "单位未列全", "en": "the list of bodies is open-ended"},
    RemarkCode.ONLY_SUPPORTS: {"zh": "各项任务中均为配合", "en": "only ever supports"},
    RemarkCode.NAMED_ONCE: {"zh": "仅在一项任务中列名", "en": "is named for one task only"},
}

ENTRY_KINDS: dict[EntryKind, dict[Lang, str]] = {
    EntryKind.ALIAS: {"zh": "即", "en": "is"},
    EntryKind.MEMBERS: {"zh": "包括", "en": "include"},
    EntryKind.RENAMED: {"zh": "更名为", "en": "was renamed"},
    EntryKind.MERGED: {"zh": "并入", "en": "was merged into"},
    EntryKind.SPLIT: {"zh": "分设为", "en": "was split into"},
}

GRADES: dict[Grade, dict[Lang, str]] = {
    Grade.VERIFIED: {"zh": "官方文件", "en": "verified"},
    Grade.REPORTED: {"zh": "据报道", "en": "reported"},
}


def body_text(department: Department, lang: Lang, *, name: str = "") -> str:
    """Return the name of a body: in Chinese as printed where that is given, else its own."""
    return (name or department.name) if lang == "zh" else department.name_en


def bodies_text(rows: Iterable[Assignment], lang: Lang) -> str:
    """Return bodies as a list, a comma or semicolon between the groups of the print.

    An open end such as 等有关部门 is joined to the name before it.
    """
    inner, outer = ("、", "，") if lang == "zh" else (", ", "; ")
    groups: list[str] = []
    for _, several in groupby(rows, lambda row: row.group):
        said = ""
        for row in several:
            word = body_text(row.department, lang, name=row.name)
            joint = "" if not said or (lang == "zh" and word.startswith("等")) else inner
            said = f"{said}{joint}{word}"
        groups.append(said)
    return outer.join(groups)
