"""Grades, promotions, careers and exits as text and as Markdown, in Chinese and English.

A worker goes by the key; no name is shown.
"""

from __future__ import annotations

from typing import TypeAlias, assert_never

from community_governance.errors import Lang
from community_governance.model.pay import (
    Career,
    CareerPeriod,
    ExitDecision,
    Gain,
    GradeChange,
    GradeDecision,
    Outcome,
    Promotions,
)
from community_governance.views.steps import (
    EXITS,
    OUTCOMES,
    causes_text,
    either,
    gaps_text,
    money_text,
    period_text,
    source_text,
    step_text,
    steps_text,
)
from community_governance.views.tables import Part, Table, markdown_page
from community_governance.views.words import check_lang, day_text, joined

__all__ = ["CareerAnswer", "markdown", "parts", "text"]

CareerAnswer: TypeAlias = GradeDecision | Promotions | Career | ExitDecision
"""What is said of one worker's grade, career, or end of a post."""

_NO_CHANGE: dict[Lang, str] = {"zh": "期间等级无变动。", "en": "The grade does not change."}


def text(answer: CareerAnswer, *, lang: Lang = "en") -> str:
    """Return an answer as plain text: what it came to, then each step on a line of its own.

    Args:
        answer: A grade, promotions, a career, or a decision on leaving.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    match answer:
        case GradeDecision():
            lines = [_grade_line(answer, lang), *_listed(steps_text(answer.steps, lang))]
        case Promotions():
            lines = _promotion_lines(answer, lang)
        case Career():
            lines = _career_lines(answer, lang)
        case ExitDecision():
            lines = [_exit_line(answer, lang), *_listed(steps_text(answer.steps, lang))]
        case _:  # pragma: no cover
            assert_never(answer)
    return "\n".join(lines)


def _listed(lines: list[str]) -> list[str]:
    return [f"- {line}" for line in lines]


def _grade_line(decision: GradeDecision, lang: Lang) -> str:
    zh, on = lang == "zh", day_text(decision.on, lang)
    post = "" if decision.post is None else decision.post.text(lang)
    if decision.grade is None:
        outcome, why = OUTCOMES[decision.outcome][lang], gaps_text(decision.gaps, lang)
        if zh:
            return f"{decision.worker}，{on}：等级{outcome}：{why}。"
        return f"{decision.worker}, {on}: grade {outcome}: {why}."
    if zh:
        return f"{decision.worker}，{on}：{post}{decision.grade}级。"
    return f"{decision.worker}, {on}: {post}, grade {decision.grade}."


def _change_line(change: GradeChange, lang: Lang) -> str:
    on, why = day_text(change.on, lang), causes_text(change.causes, lang)
    if lang == "zh":
        moved = "升为" if change.is_promotion else "改为"
        return f"{on}：由{change.before}级{moved}{change.grade}级（{why}）。"
    return f"{on}: grade {change.grade}, from {change.before} ({why})."


def _gain_line(gain: Gain, until: str, lang: Lang) -> str:
    zh, on = lang == "zh", day_text(gain.on, lang)
    money = "" if gain.monthly is None else money_text(gain.monthly, lang)
    if gain.otherwise is None:
        early = f"否则至{until}未达到" if zh else f"otherwise not by {until}"
    else:
        day = day_text(gain.otherwise, lang)
        early = f"提前{gain.days}天，原为{day}" if zh else f"{gain.days} days earlier than {day}"
    if zh:
        more = f"，当月多{money}" if money else ""
        return f"达到{gain.grade}级：{on}（{early}{more}）。"
    more = f", {money} more" if money else ""
    return f"Grade {gain.grade} reached: {on} ({early}{more})."


def _promotion_lines(answer: Promotions, lang: Lang) -> list[str]:
    zh, until = lang == "zh", day_text(answer.until, lang)
    if answer.entry is None:
        why = gaps_text(answer.gaps, lang)
        return [
            f"{answer.worker}：等级待定：{why}。" if zh else f"{answer.worker}: no grade: {why}."
        ]
    lines = [_grade_line(answer.entry, lang)]
    lines += [_change_line(change, lang) for change in answer] or [_NO_CHANGE[lang]]
    if answer.gaps:
        why = gaps_text(answer.gaps, lang)
        lines.append(f"至{until}等级待定：{why}。" if zh else f"On {until} no grade: {why}.")
    lines += [_gain_line(gain, until, lang) for gain in answer.gains]
    if answer.extra is not None:
        money = money_text(answer.extra, lang)
        lines.append(f"至{until}共多发{money}。" if zh else f"Until {until}: {money} more in all.")
    elif answer.pay_gaps:
        why = gaps_text(answer.pay_gaps, lang)
        lines.append(f"不列金额：{why}。" if zh else f"No sum is told: {why}.")
    return lines


def _posts(period: CareerPeriod, lang: Lang) -> str:
    if period.in_service is False:
        return "不在岗" if lang == "zh" else "not in service"
    if period.posts is None:
        return "岗位不详" if lang == "zh" else "post not known"
    return joined((post.text(lang) for post in period.posts), lang)


def _grade_cell(period: CareerPeriod, lang: Lang) -> str:
    if period.grade is not None:
        return f"{period.grade}级" if lang == "zh" else f"grade {period.grade}"
    return gaps_text(period.gaps, lang)


def _career_lines(answer: Career, lang: Lang) -> list[str]:
    zh = lang == "zh"
    if answer.gaps:
        who, why = answer.worker, gaps_text(answer.gaps, lang)
        return [f"{who}：{why}。" if zh else f"{who}: {why}."]
    lines = []
    for each in answer.periods:
        said = [_posts(each, lang), _grade_cell(each, lang)]
        period, told = period_text(each.period, lang), joined(filter(None, said), lang)
        lines.append(f"{period}：{told}。" if zh else f"{period}: {told}.")
    if answer.not_counted:
        years = joined(map(str, answer.not_counted), lang)
        lines.append(f"不计年限的年度：{years}。" if zh else f"Years that do not count: {years}.")
    return lines


def _exit_line(answer: ExitDecision, lang: Lang) -> str:
    zh = lang == "zh"
    on = day_text(answer.on, lang)
    ways: dict[str, None] = {}
    for each in answer.triggered:
        ways.update(dict.fromkeys(EXITS[way][lang] for way in each.exits))
    if ways:
        said = either(ways, lang)
    elif answer.outcome is Outcome.DETERMINED:
        said = "未触发退出规则" if zh else "no rule on leaving is met"
    else:
        why = gaps_text(answer.gaps, lang)
        said = f"待定：{why}" if zh else f"undetermined: {why}"
    return f"{answer.worker}，{on}：{said}。" if zh else f"{answer.worker}, {on}: {said}."


# --- tables ---

_HEADS: dict[str, dict[Lang, tuple[str, ...]]] = {
    "steps": {"zh": ("步骤", "依据"), "en": ("step", "source")},
    "promotions": {
        "zh": ("日期", "等级", "原等级", "原因"),
        "en": ("day", "grade", "before", "why"),
    },
    "gains": {
        "zh": ("等级", "达到日期", "原日期", "提前天数", "当月增加"),
        "en": ("grade", "reached", "otherwise", "days earlier", "more a month"),
    },
    "career": {"zh": ("起止", "岗位", "等级"), "en": ("days", "post", "grade")},
}


def markdown(answer: CareerAnswer, *, lang: Lang = "en") -> str:
    """Return an answer as Markdown: what it came to, and its steps or its days as a table.

    Args:
        answer: A grade, promotions, a career, or a decision on leaving.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    return markdown_page(parts(answer, lang=lang))


def parts(answer: CareerAnswer, *, lang: Lang = "en") -> list[Part]:
    """Return an answer as paragraphs and tables: what it came to, and its steps or its days.

    Args:
        answer: A grade, promotions, a career, or a decision on leaving.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    match answer:
        case GradeDecision():
            return [_grade_line(answer, lang), _steps_table(answer, lang)]
        case ExitDecision():
            return [_exit_line(answer, lang), _steps_table(answer, lang)]
        case Promotions():
            return _promotion_parts(answer, lang)
        case Career():
            rows = tuple(
                (period_text(each.period, lang), _posts(each, lang), _grade_cell(each, lang))
                for each in answer.periods
            )
            notes = _career_lines(answer, lang)[len(answer.periods) :]
            return [Table(_HEADS["career"][lang], rows), *notes]
        case _:  # pragma: no cover
            assert_never(answer)


def _steps_table(answer: GradeDecision | ExitDecision, lang: Lang) -> Table:
    rows = ((step_text(step, lang), source_text(step.citation, lang)) for step in answer.steps)
    return Table(_HEADS["steps"][lang], tuple(rows))


def _promotion_parts(answer: Promotions, lang: Lang) -> list[Part]:
    if answer.entry is None:
        return [_promotion_lines(answer, lang)[0]]
    rows = tuple(
        (
            day_text(each.on, lang),
            str(each.grade),
            str(each.before),
            causes_text(each.causes, lang),
        )
        for each in answer
    )
    told: list[Part] = [
        _grade_line(answer.entry, lang),
        Table(_HEADS["promotions"][lang], rows, numbers=(1, 2)) if rows else _NO_CHANGE[lang],
    ]
    if answer.gains:
        gained = tuple(
            (
                str(each.grade),
                day_text(each.on, lang),
                "" if each.otherwise is None else day_text(each.otherwise, lang),
                "" if each.days is None else str(each.days),
                "" if each.monthly is None else money_text(each.monthly, lang),
            )
            for each in answer.gains
        )
        told.append(Table(_HEADS["gains"][lang], gained, numbers=(0, 3, 4)))
    said = 1 + max(len(answer), 1)
    notes = _promotion_lines(answer, lang)[said:]
    gains = {_gain_line(each, day_text(answer.until, lang), lang) for each in answer.gains}
    return [*told, *(note for note in notes if note not in gains)]
