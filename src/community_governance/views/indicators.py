"""Progress in the form of a plan's yearly report: one row an indicator, in both languages."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from community_governance.errors import Lang
from community_governance.model.demands import About, AtLeast, AtMost, Exactly
from community_governance.model.figures import Baseline
from community_governance.model.findings import Number
from community_governance.model.indicators import Indicator, Progress, Status, StatusReason
from community_governance.model.standards import Standard, Subject, Target
from community_governance.reaching import bound_of
from community_governance.units import Quantity, Range, exact, magnitude
from community_governance.views.sentences import document_text
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import Tone
from community_governance.views.values import NATURES
from community_governance.views.words import (
    SUBJECTS,
    amount_text,
    check_lang,
    counted_text,
    day_text,
    joined,
    per_text,
    unit_text,
)

__all__ = ["STATUS_TONES", "progress_markdown", "progress_table", "progress_text"]

STATUS_TONES: dict[Status, Tone] = {
    Status.MET: Tone.GOOD,
    Status.ON_TRACK: Tone.LATER,
    Status.BEHIND: Tone.BAD,
    Status.OVERDUE: Tone.BAD,
    Status.UNDETERMINED: Tone.OPEN,
    Status.NOT_APPLICABLE: Tone.ASIDE,
}
"""The tone of where a goal stands."""

_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("指标", "单位", "属性", "基期", "目标", "现状", "进度"),
    "en": ("indicator", "unit", "nature", "baseline", "goal", "reported", "progress"),
}
_STATUSES: dict[Status, dict[Lang, str]] = {
    Status.MET: {"zh": "已达到", "en": "met"},
    Status.ON_TRACK: {"zh": "进度正常", "en": "on track"},
    Status.BEHIND: {"zh": "进度滞后", "en": "behind"},
    Status.OVERDUE: {"zh": "逾期未达到", "en": "overdue"},
    Status.UNDETERMINED: {"zh": "待定", "en": "undetermined"},
    Status.NOT_APPLICABLE: {"zh": "不适用", "en": "not applicable"},
}
_REASONS: dict[StatusReason, dict[Lang, str]] = {
    StatusReason.WORDS_ONLY: {"zh": "文件只有文字要求", "en": "the goal is in words only"},
    StatusReason.NO_FIGURE: {"zh": "未报现状", "en": "no figure is reported"},
    StatusReason.FIGURE_OPEN: {
        "zh": "所报现状不足以判定",
        "en": "what is reported leaves it open",
    },
    StatusReason.NO_DUE_DATE: {
        "zh": "尚未达到，文件未注明期限",
        "en": "not reached, and no date is printed",
    },
    StatusReason.NO_BASELINE: {
        "zh": "尚未达到，缺少注明日期的基期数据",
        "en": "not reached, and there is no dated baseline",
    },
    StatusReason.BASELINE_OPEN: {
        "zh": "尚未达到，基期只知年份",
        "en": "not reached, and of the baseline only the year is known",
    },
    StatusReason.DATE_NOT_PRINTED: {
        "zh": "文件未注明具体日期，该日是否施行不明",
        "en": "the date is not printed, so it is open whether it held on that day",
    },
    StatusReason.NOT_BEGUN: {"zh": "该日尚未施行", "en": "it had not begun on that day"},
    StatusReason.SUPERSEDED: {
        "zh": "该日已由新文件代替",
        "en": "another document had taken its place",
    },
}
_LINE: dict[Lang, str] = {
    "zh": "自基期至目标按直线推算，此时应为{}",
    "en": "{} on the straight line from baseline to goal",
}
_COMPARED: dict[type, dict[Lang, str]] = {
    AtLeast: {"zh": "不少于{}", "en": "at least {}"},
    AtMost: {"zh": "不超过{}", "en": "at most {}"},
    Exactly: {"zh": "{}", "en": "{}"},
    About: {"zh": "约{}", "en": "about {}"},
}
_WORDS_ONLY: dict[Lang, str] = {"zh": "文字要求", "en": "in words"}
_BY: dict[Lang, str] = {"zh": "{}（到{}）", "en": "{} (by {})"}
_UNDATED: dict[Lang, str] = {"zh": "{}（期限未注明）", "en": "{} (no date printed)"}
_ABSENT = "–"
_SHOWN = Decimal("0.01")


def _plain(value: Number, unit: str) -> str:
    """Return a number without its unit, with two decimals at most."""
    if isinstance(value, Range):
        shown = amount_text(Range(_rounded(value.low), _rounded(value.high)), unit, "zh")
    else:
        shown = amount_text(_rounded(Decimal(value)) or value, unit, "zh")
    return shown.removesuffix(amount_text(1, unit, "zh").removeprefix("1"))


def _rounded(value: Decimal | None) -> Decimal | None:
    with exact():
        return None if value is None else value.quantize(_SHOWN, ROUND_HALF_UP)


def _unit(indicator: Indicator, lang: Lang) -> str:
    if indicator.unit is None:
        return _ABSENT
    unit = unit_text(indicator.unit, lang)
    if indicator.per is None:
        return unit
    per = per_text(indicator.per, _unit_of(indicator.per), lang)
    return f"{unit}/{per}" if lang == "zh" else f"{unit} per {per}"


def _unit_of(per: Quantity) -> str:
    return f"{per.units:~P}"


def _measure(indicator: Indicator, lang: Lang) -> str:
    goal = indicator.goal
    if isinstance(goal, Target):
        return goal.measure.text(lang)
    title = goal.key if goal.title is None else goal.title.text(lang)
    if goal.subject is Subject.JURISDICTION:
        return title
    if lang == "zh":
        return f"{title}达标的{SUBJECTS[goal.subject]['zh']}占比"
    units = counted_text(2, goal.subject, "en").removeprefix("2 ")
    return f"share of {units} up to the norm: {title}"


def _baseline(baseline: Baseline | None, unit: str | None, lang: Lang) -> str:
    if baseline is None or baseline.amount is None or unit is None:
        return _ABSENT
    amount = baseline.amount
    number = magnitude(amount, unit) if isinstance(amount, Quantity) else amount
    shown = _plain(number, unit)
    if baseline.as_of is None:
        return shown
    day = day_text(baseline.as_of, lang)
    return f"{shown}（{day}）" if lang == "zh" else f"{shown} ({day})"


def _goal(indicator: Indicator, lang: Lang) -> str:
    goal = indicator.goal
    shown = _WORDS_ONLY[lang]
    bound = bound_of(goal)
    if indicator.required is not None and indicator.unit is not None and bound is not None:
        number = _plain(indicator.required, indicator.unit)
        is_share = isinstance(goal, Standard) and goal.subject is not Subject.JURISDICTION
        is_plain = is_share or not goal.direction_stated
        shown = number if is_plain else _COMPARED[type(bound)][lang].format(number)
    if goal.due is None:
        return _UNDATED[lang].format(shown)
    return _BY[lang].format(shown, day_text(goal.due, lang))


def _figure(indicator: Indicator, lang: Lang) -> str:
    if indicator.figure is None or indicator.unit is None:
        return _ABSENT
    shown = _plain(indicator.figure, indicator.unit)
    share = indicator.share
    if share is None or not share.units:
        return shown
    if lang == "zh":
        return f"{shown}（{len(share.met):,}/{share.units:,}）"
    return f"{shown} ({len(share.met):,} of {share.units:,})"


def _progress(indicator: Indicator, lang: Lang) -> str:
    said = _STATUSES[indicator.status][lang]
    why = ""
    if indicator.expected is not None and indicator.unit is not None:
        why = _LINE[lang].format(_plain(indicator.expected, indicator.unit))
    elif indicator.status in (Status.UNDETERMINED, Status.NOT_APPLICABLE):
        why = _REASONS[indicator.reason][lang]
        names = joined((fact.text(lang) for fact in indicator.missing), lang)
        if names:
            why += f"，缺少{names}" if lang == "zh" else f", missing: {names}"
    if not why:
        return said
    return f"{said}（{why}）" if lang == "zh" else f"{said} ({why})"


def progress_markdown(progress: Progress, *, lang: Lang = "en") -> str:
    """Return progress as the table of a plan's yearly report.

    Its columns: indicator, unit, nature, baseline, goal, reported, progress
    (指标, 单位, 属性, 基期, 目标, 现状, 进度).

    Args:
        progress: The progress.
        lang: ``"zh"`` or ``"en"``.
    """
    return progress_table(progress, lang=lang).markdown()


def progress_table(progress: Progress, *, lang: Lang = "en") -> Table:
    """Return progress as the table of a plan's yearly report, with the columns of its Markdown.

    Args:
        progress: The progress.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    rows = tuple(
        (
            _measure(each, lang),
            _unit(each, lang),
            NATURES[each.nature][lang],
            _baseline(each.baseline, each.unit, lang),
            _goal(each, lang),
            _figure(each, lang),
            Cell(_progress(each, lang), STATUS_TONES[each.status]),
        )
        for each in progress
    )
    return Table(_COLUMNS[lang], rows, numbers=(3, 4, 5))


def progress_text(progress: Progress, *, lang: Lang = "en") -> str:
    """Return progress as plain text: one line an indicator, and how many stand where."""
    check_lang(lang)
    zh = lang == "zh"
    paper = document_text(progress.document, lang=lang)
    lines = []
    for each in progress:
        unit = _unit(each, lang)
        of = "" if unit == _ABSENT else f"（{unit}）" if zh else f" ({unit})"
        colon, comma = ("：", "，") if zh else (": ", ", ")
        goal = "" if each.required is None else "目标" if zh else "goal "
        said = [f"{goal}{_goal(each, lang)}"]
        if each.figure is not None:
            said.append(f"现状{_figure(each, lang)}" if zh else f"reported {_figure(each, lang)}")
        said.append(_progress(each, lang))
        stop = "。" if zh else "."
        head = f"{each.goal.locator} {_measure(each, lang)}{of}"
        lines.append(f"{head}{colon}{comma.join(said)}{stop}")
    counts = [
        f"{_STATUSES[status][lang]}{n}项" if zh else f"{n} {_STATUSES[status][lang]}"
        for status, n in progress.counts.items()
        if n
    ]
    on = day_text(progress.on, lang)
    if zh:
        lines.append(f"{paper}截至{on}：{'，'.join(counts) or '没有目标'}。")
    else:
        lines.append(f"{paper} on {on}: {', '.join(counts) or 'no goals'}.")
    return "\n".join(lines)
