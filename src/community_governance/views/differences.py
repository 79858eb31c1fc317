"""What differs between two policies, by clause, and what a change comes to; in both languages."""

from __future__ import annotations

from typing import Any, NamedTuple

from community_governance.errors import Lang
from community_governance.model.differences import Amendment, Difference, Effect, Kind
from community_governance.model.findings import Finding, Verdict
from community_governance.model.sources import Document
from community_governance.model.standards import Standard, Target
from community_governance.views.goals import asked_of_goal
from community_governance.views.sentences import (
    asked_text,
    document_text,
    outcome_text,
    subject_text,
    wrong_text,
)
from community_governance.views.tables import Table
from community_governance.views.values import field_text, value_text
from community_governance.views.words import check_lang

__all__ = ["difference_markdown", "difference_table", "difference_text", "effect_text"]

_KINDS: dict[Kind, dict[Lang, str]] = {
    Kind.ADDED: {"zh": "新增", "en": "added"},
    Kind.REMOVED: {"zh": "删除", "en": "removed"},
    Kind.CHANGED: {"zh": "修改", "en": "changed"},
    Kind.MOVED: {"zh": "调整次序", "en": "moved"},
}
_PARTS: dict[str, dict[Lang, str]] = {
    "document": {"zh": "文件", "en": "document"},
    "standards": {"zh": "规定", "en": "standard"},
    "targets": {"zh": "目标", "en": "target"},
    "baselines": {"zh": "现状数据", "en": "baseline"},
    "pay_figures": {"zh": "金额", "en": "pay figure"},
    "pay_schemes": {"zh": "薪酬办法", "en": "pay scheme"},
    "references": {"zh": "引用文件", "en": "reference"},
    "tasks": {"zh": "任务", "en": "task"},
    "enumerations": {"zh": "清单", "en": "list"},
    "rules": {"zh": "规则", "en": "rule"},
    "funds": {"zh": "经费", "en": "fund"},
    "admission": {"zh": "准入规则", "en": "admission rule"},
    "clauses": {"zh": "条款状态", "en": "clause"},
}
_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "类别", "变动", "内容", "项目", "原", "新"),
    "en": ("clause", "part", "change", "about", "field", "before", "after"),
}
_EQUAL: dict[Lang, str] = {"zh": "没有差异。", "en": "Nothing differs."}


class _Row(NamedTuple):
    """One line of a list of differences."""

    locator: str
    part: str
    kind: str
    about: str
    field: str
    before: str
    after: str


def _part(name: str, lang: Lang) -> str:
    return _PARTS.get(name, {}).get(lang, name)


def _about(amendment: Amendment, lang: Lang) -> str:
    """Return what an amended part is about: its title or measure, else its key."""
    there: Any = amendment.after if amendment.after is not None else amendment.before
    if isinstance(there, Document):
        return there.title if lang == "zh" else there.title_en
    for name in ("measure", "title"):
        held = getattr(there, name, None)
        if held is not None:
            return held if isinstance(held, str) else value_text(held, lang)
    return amendment.key


def _whole(thing: object, lang: Lang) -> str:
    """Return what a part says that is added or removed as a whole."""
    match thing:
        case Standard():
            return asked_text(thing, lang=lang)
        case Target():
            return asked_of_goal(thing, lang=lang)
        case _:
            held: Any = getattr(thing, "amount", None)
            return "" if held is None else value_text(held, lang)


def _rows(difference: Difference, lang: Lang) -> list[_Row]:
    rows: list[_Row] = []
    for each in difference.amendments:
        front = (each.locator or "", _part(each.part, lang), _KINDS[each.kind][lang])
        about = _about(each, lang)
        if each.kind in (Kind.ADDED, Kind.REMOVED):
            before = "" if each.before is None else _whole(each.before, lang)
            after = "" if each.after is None else _whole(each.after, lang)
            rows.append(_Row(*front, about, "", before, after))
        elif each.kind is Kind.MOVED:
            places = [
                str((place or 0) + 1) for place in (each.position_before, each.position_after)
            ]
            rows.append(_Row(*front, about, "", *places))
        for field in each.fields if each.kind is Kind.CHANGED else ():
            texts = value_text(field.before, lang), value_text(field.after, lang)
            rows.append(_Row(*front, about, field_text(field.name, lang), *texts))
    return rows


def difference_markdown(difference: Difference, *, lang: Lang = "en") -> str:
    """Return what differs as a table: a row for each field of each part, by clause."""
    return difference_table(difference, lang=lang).markdown()


def difference_table(difference: Difference, *, lang: Lang = "en") -> Table:
    """Return what differs as a table.

    Args:
        difference: What differs.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    return Table(_COLUMNS[lang], tuple(_rows(difference, lang)))


def difference_text(difference: Difference, *, lang: Lang = "en") -> str:
    """Return what differs, one line for each field of each part, by clause."""
    check_lang(lang)
    return "\n".join(_line(row, lang) for row in _rows(difference, lang)) or _EQUAL[lang]


def _line(row: _Row, lang: Lang) -> str:
    zh = lang == "zh"
    where = f"{row.locator} " if row.locator else ""
    head = (
        f"{where}{row.kind}{row.part}“{row.about}”"
        if zh
        else (f'{where}{row.part} "{row.about}" {row.kind}')
    )
    if row.field:
        none = value_text(None, lang)
        if zh:
            old, new = ("空" if said == none else f"“{said}”" for said in (row.before, row.after))
            return f"{head}：{row.field}由{old}改为{new}。"
        old, new = (said if said == none else f'"{said}"' for said in (row.before, row.after))
        return f"{head}: {row.field} from {old} to {new}."
    if row.before and row.after:
        return (
            f"{head}：由第{row.before}位到第{row.after}位。"
            if zh
            else (f"{head}: from place {row.before} to {row.after}.")
        )
    said = row.after or row.before
    colon = "：" if zh else ": "
    return f"{head}{colon if said else ''}{said}{'。' if zh else '.'}"


def _outcome(finding: Finding | None, lang: Lang) -> str:
    if finding is None:
        return "无此规定" if lang == "zh" else "no such norm"
    comma = "，" if lang == "zh" else ", "
    return comma.join([outcome_text(finding, lang=lang), *wrong_text(finding, lang)])


def _is_idle(finding: Finding) -> bool:
    return finding.verdict is Verdict.NOT_APPLICABLE


def effect_text(effect: Effect, *, lang: Lang = "en") -> str:
    """Return what a change comes to: each finding that is not as it was, and what falls short."""
    check_lang(lang)
    zh = lang == "zh"
    papers = [
        document_text(each, lang=lang) for each in (effect.difference.old, effect.difference.new)
    ]
    lines = []
    for before, after in effect.shifts:
        shown = after if after is not None else before
        if shown is None or (None in (before, after) and _is_idle(shown)):
            continue
        asked = asked_text(shown.standard, lang=lang)
        who = subject_text(shown, lang)
        old, new = _outcome(before, lang), _outcome(after, lang)
        if old == new:
            continue
        lines.append(
            f"{shown.standard.locator} {asked}；{who}：由“{old}”变为“{new}”。"
            if zh
            else f'{shown.standard.locator} {asked}. {who}: from "{old}" to "{new}".'
        )
    gone, come = len(effect.no_longer_short), len(effect.newly_short)
    if zh:
        lines.append(f"由{papers[0]}改为{papers[1]}：新增未达标{come}项，减少未达标{gone}项。")
    else:
        lines.append(
            f"From {papers[0]} to {papers[1]}: {come} newly short, {gone} no longer short."
        )
    return "\n".join(lines)
