"""Staffing rules, totals and shares of a total as text and as Markdown, in Chinese and English."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from community_governance.errors import Lang
from community_governance.model.staffing import (
    Allocation,
    Quota,
    StaffingAct,
    StaffingRule,
    StaffingTotal,
)
from community_governance.views.steps import source_text
from community_governance.views.tables import Cell, Part, Table, markdown_page
from community_governance.views.tones import Tone
from community_governance.views.words import amount_text, check_lang, joined, per_text

__all__ = ["StaffingAnswer", "markdown", "parts", "text"]

StaffingAnswer: TypeAlias = StaffingRule | StaffingTotal | Allocation
"""What is said of how many workers a place may have."""

_ACTS: dict[StaffingAct, dict[Lang, str]] = {
    StaffingAct.FIXES: {"zh": "核定", "en": "fixes"},
    StaffingAct.PROPOSES: {"zh": "提出", "en": "proposes"},
    StaffingAct.APPROVES: {"zh": "审定", "en": "approves"},
}
_BOUNDS: dict[str, dict[Lang, str]] = {
    "low": {"zh": "按下限", "en": "the least"},
    "high": {"zh": "按上限", "en": "the most"},
    "": {"zh": "", "en": ""},
}
_LAST: dict[Lang, str] = {"zh": "按最大余数增1名", "en": "one more by the largest remainder"}
_HEAD: dict[Lang, tuple[str, ...]] = {
    "zh": ("社区", "依据数", "名额", "说明"),
    "en": ("community", "by", "workers", "note"),
}


def text(answer: StaffingAnswer, *, lang: Lang = "en") -> str:
    """Return a staffing rule, a total, or the shares of a total in words.

    Args:
        answer: The rule, the total or the shares.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    match answer:
        case StaffingRule():
            return "\n".join(_rule_lines(answer, lang))
        case StaffingTotal():
            return _total_line(answer, lang)
        case Allocation():
            colon = "：" if lang == "zh" else ": "
            lines = []
            for quota in answer.quotas:
                how = _how(quota, lang)
                bracket = f"（{how}）" if lang == "zh" else f" ({how})"
                said = _workers(quota, lang)
                lines.append(f"{quota.community}{colon}{said}{bracket if how else ''}")
            return "\n".join([*lines, _below(answer, lang)])
        case _:  # pragma: no cover
            assert_never(answer)


def _rule_lines(rule: StaffingRule, lang: Lang) -> list[str]:
    zh = lang == "zh"
    rate = rule.rate
    many = per_text(rate.per, rate.basis.unit, lang)
    each = amount_text(rate.amount, "worker", lang)
    basis = rate.basis.text(lang)
    total = ("，实行总量控制" if zh else ", as a total") if rule.is_total else ""
    source = source_text(rule.citations[0], lang)
    head = (
        f"{rule.title.zh}：每{many}（{basis}）{each}{total}（{source}）。"
        if zh
        else f"{rule.title.en}: {each} per {many} ({basis}){total} ({source})."
    )
    who = f"计入范围：{rule.counts.zh}。" if zh else f"Counted are {rule.counts.en}."
    decided = [
        f"{step.body.zh}{_ACTS[step.act][lang]}{step.what.zh}。"
        if zh
        else f"{step.body.en[0].upper()}{step.body.en[1:]} {_ACTS[step.act][lang]} {step.what.en}."
        for step in rule.decisions
    ]
    reading = []
    if rule.reading is not None:
        reading = [f"理解：{rule.reading.zh}。" if zh else f"Reading: {rule.reading.en}."]
    return [head, who, *decided, *reading]


def _total_line(total: StaffingTotal, lang: Lang) -> str:
    zh, fact = lang == "zh", total.rule.rate.basis
    basis = amount_text(total.basis, fact.unit, lang)
    exact = amount_text(total.exact, "worker", lang)
    workers = amount_text(total.workers, "worker", lang)
    if total.is_rounded:
        down = total.workers < total.exact
        if zh:
            how = "舍去不足一名的部分" if down else "不足一名按一名计"
            return f"{fact.zh}{basis}：{exact}，{how}，为{workers}。"
        how = "part of one left out" if down else "part of one counts as one"
        return f"{basis} ({fact.en}): {exact}, {how}: {workers}."
    return f"{fact.zh}{basis}：{workers}。" if zh else f"{basis} ({fact.en}): {workers}."


def _workers(quota: Quota, lang: Lang) -> str:
    if quota.workers is None:
        return "待定" if lang == "zh" else "undetermined"
    return amount_text(quota.workers, "worker", lang)


def _how(quota: Quota, lang: Lang) -> str:
    zh = lang == "zh"
    said = [_BOUNDS[quota.bound][lang], _LAST[lang] if quota.remainder else ""]
    if quota.measure is None:
        said.append("缺少数据" if zh else "not known")
    if quota.measured_from is not None:
        used = quota.measured_from.text(lang)
        said.append(f"按{used}计" if zh else f"taken from {used}")
    return joined(filter(None, said), lang)


def _below(answer: Allocation, lang: Lang) -> str:
    zh, by = lang == "zh", answer.by.text(lang)
    held = f"{answer.low}–{answer.high}"
    if answer.missing:
        names = joined(answer.missing, lang)
        return (
            f"共{answer.total}名，按{by}分配：待定，缺少{names}的数据。"
            if zh
            else f"{answer.total} workers by {by}: undetermined, {names} not known."
        )
    if zh:
        return f"共{answer.total}名，按{by}以最大余数法分配，每社区{held}名。"
    return f"{answer.total} workers by {by}, by the largest remainder, {held} for each community."


def markdown(answer: Allocation, *, lang: Lang = "en") -> str:
    """Return the shares of a total as a Markdown table, with the total below.

    Args:
        answer: The shares.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    return markdown_page(parts(answer, lang=lang))


def parts(answer: Allocation, *, lang: Lang = "en") -> list[Part]:
    """Return the shares of a total as a table, with the total below.

    Args:
        answer: The shares.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    rows = tuple(
        (
            quota.community,
            "" if quota.measure is None else amount_text(quota.measure, answer.by.unit, lang),
            _workers_cell(quota, lang),
            _how(quota, lang),
        )
        for quota in answer.quotas
    )
    return [Table(_HEAD[lang], rows, numbers=(1, 2)), _below(answer, lang)]


def _workers_cell(quota: Quota, lang: Lang) -> str | Cell:
    said = _workers(quota, lang)
    return Cell(said, Tone.OPEN) if quota.workers is None else said
