"""Pay slips, payrolls and forecasts as text and as Markdown, in Chinese and English."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from community_governance.errors import Lang
from community_governance.model.pay import (
    Forecast,
    Outcome,
    PayLine,
    Payroll,
    PaySlip,
)
from community_governance.views.steps import (
    OUTCOMES,
    gap_text,
    gaps_text,
    money_text,
    source_text,
    steps_text,
)
from community_governance.views.tables import Cell, Part, Table, markdown_page
from community_governance.views.tones import Tone
from community_governance.views.words import amount_text, check_lang, day_text, joined

__all__ = ["PayAnswer", "markdown", "parts", "text"]

PayAnswer: TypeAlias = PaySlip | Payroll | Forecast
"""What is said of the pay of one worker or of several."""

_TOTALS: tuple[tuple[str, str, str], ...] = (
    ("monthly", "月合计", "a month in all"),
    ("yearly", "年度另发", "a year besides"),
    ("once", "一次性", "once"),
)


def text(answer: PayAnswer, *, lang: Lang = "en") -> str:
    """Return pay as plain text: what it comes to, then each part on a line of its own.

    Args:
        answer: A pay slip, a payroll or a forecast.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    match answer:
        case PaySlip():
            lines = [_slip_line(answer, lang)]
            lines += [f"- {line}" for line in _slip_lines(answer, lang)]
        case Payroll():
            lines = [_slip_line(each, lang) for each in answer.slips]
            lines.append(_payroll_line(answer, lang))
        case Forecast():
            lines = [_payroll_line(each, lang) for each in answer.payrolls]
            lines.append(_forecast_line(answer, lang))
        case _:  # pragma: no cover
            assert_never(answer)
    return "\n".join(lines)


def _who(slip: PaySlip, lang: Lang) -> str:
    post = "" if slip.post is None else slip.post.text(lang)
    grade = "" if slip.grade is None else str(slip.grade)
    if lang == "zh":
        return f"{post}{grade}级" if grade else post
    return joined(filter(None, (post, f"grade {grade}" if grade else "")), lang)


def _slip_line(slip: PaySlip, lang: Lang) -> str:
    zh = lang == "zh"
    who, on = _who(slip, lang), day_text(slip.on, lang)
    named = (
        joined(filter(None, (slip.worker, on, who)), lang)
        if not zh
        else "，".join(filter(None, (slip.worker, on, who)))
    )
    monthly = slip.monthly
    if monthly is not None:
        return (
            f"{named}：{money_text(monthly, lang)}。"
            if zh
            else (f"{named}: {money_text(monthly, lang)}.")
        )
    outcome, why = OUTCOMES[slip.outcome][lang], gaps_text(slip.missing, lang)
    known = slip.known
    if zh:
        part = "" if known is None else f"；已知部分{money_text(known, lang)}"
        return f"{named}：薪酬{outcome}：{why}{part}。"
    part = "" if known is None else f"; known so far {money_text(known, lang)}"
    return f"{named}: pay {outcome}: {why}{part}."


def _slip_lines(slip: PaySlip, lang: Lang) -> list[str]:
    zh = lang == "zh"
    lines = []
    for line in slip.lines:
        how = _how(line, lang)
        bracket = f"（{how}）" if zh else f" ({how})"
        colon = "：" if zh else ": "
        lines.append(
            f"{line.component.title.text(lang)}{colon}{_amount(line, lang)}{bracket if how else ''}"
        )
    for name, zh_word, en_word in _TOTALS[1:]:
        total = getattr(slip, name)
        if total is not None and total.magnitude:
            said = money_text(total, lang)
            lines.append(f"{zh_word}：{said}" if zh else f"{en_word}: {said}")
    if slip.basic is not None and slip.performance is not None:
        basic, performance = money_text(slip.basic, lang), money_text(slip.performance, lang)
        lines.append(
            f"基本部分{basic}，绩效部分{performance}"
            if zh
            else f"basic {basic}, for performance {performance}"
        )
    lines += steps_text(slip.steps, lang)
    return lines + _grade_steps(slip, lang)


def _grade_steps(slip: PaySlip, lang: Lang) -> list[str]:
    """Return how the grade came about, without naming the scheme again."""
    if slip.decision is None:
        return []
    lines = steps_text(slip.decision.steps[1:], lang)
    return lines + [gap_text(gap, lang) for gap in slip.decision.gaps]


def _amount(line: PayLine, lang: Lang) -> str:
    if line.amount is not None:
        return amount_text(line.amount, line.unit, lang)
    return OUTCOMES[Outcome.UNDETERMINED][lang]


def _how(line: PayLine, lang: Lang) -> str:
    """Return how a part came about, why it is not known, and where it stands."""
    said = steps_text(line.steps, lang)
    if line.gap is not None:
        said.append(gap_text(line.gap, lang))
    said.append(source_text(line.component.citations[0], lang))
    return ("；" if lang == "zh" else "; ").join(said)


def _payroll_line(payroll: Payroll, lang: Lang) -> str:
    zh = lang == "zh"
    on, many, paid = day_text(payroll.on, lang), len(payroll.slips), len(payroll.paid)
    money = money_text(payroll.known, lang)
    if payroll.monthly is not None:
        total = f"合计{money}" if zh else f"{money} in all"
    else:
        names = joined(payroll.undetermined, lang)
        known = len(payroll.paid) - len(payroll.undetermined)
        total = (
            f"合计待定：{names}待定，其余{known}人共{money}"
            if zh
            else f"total undetermined ({names}), known so far {money} for {known}"
        )
    if zh:
        return f"{on}：所列{many}人，应计薪{paid}人，{total}。"
    return f"{on}: {many} listed, {paid} to be paid, {total}."


def _forecast_line(forecast: Forecast, lang: Lang) -> str:
    zh, days = lang == "zh", len(forecast.payrolls)
    total = forecast.total
    if total is None:
        money = money_text(forecast.known, lang)
        return (
            f"{days}期合计待定，已知部分{money}。"
            if zh
            else (f"Total of {days} months undetermined, known so far {money}.")
        )
    money = money_text(total, lang)
    return f"{days}期合计{money}。" if zh else f"{days} months in all: {money}."


# --- tables ---

_HEADS: dict[str, dict[Lang, tuple[str, ...]]] = {
    "slip": {"zh": ("项目", "金额", "说明"), "en": ("part", "amount", "how")},
    "payroll": {
        "zh": ("人员", "岗位", "等级", "月薪酬", "说明"),
        "en": ("worker", "post", "grade", "a month", "note"),
    },
    "forecast": {
        "zh": ("日期", "计薪人数", "合计", "待定人数"),
        "en": ("day", "paid", "total", "undetermined"),
    },
}


def markdown(answer: PayAnswer, *, lang: Lang = "en") -> str:
    """Return pay as a Markdown table, with what it comes to below.

    Args:
        answer: A pay slip, a payroll or a forecast.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    return markdown_page(parts(answer, lang=lang))


def parts(answer: PayAnswer, *, lang: Lang = "en") -> list[Part]:
    """Return pay as paragraphs and tables.

    Args:
        answer: A pay slip, a payroll or a forecast.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    match answer:
        case PaySlip():
            lines = tuple(
                (line.component.title.text(lang), _amount_cell(line, lang), _how(line, lang))
                for line in answer.lines
            )
            table = [Table(_HEADS["slip"][lang], lines, numbers=(1,))] if lines else []
            return [_slip_line(answer, lang), *table]
        case Payroll():
            rows = tuple(_payroll_row(each, lang) for each in answer.slips)
            table = [Table(_HEADS["payroll"][lang], rows, numbers=(2, 3))]
            return [*table, _payroll_line(answer, lang)]
        case Forecast():
            days = tuple(
                (
                    day_text(each.on, lang),
                    str(len(each.paid)),
                    money_text(each.known, lang),
                    str(len(each.undetermined)),
                )
                for each in answer.payrolls
            )
            table = [Table(_HEADS["forecast"][lang], days, numbers=(1, 2, 3))]
            return [*table, _forecast_line(answer, lang)]
        case _:  # pragma: no cover
            assert_never(answer)


# How it is to be taken that there is no sum.
_TONES: dict[Outcome, Tone] = {
    Outcome.DETERMINED: Tone.GOOD,
    Outcome.UNDETERMINED: Tone.OPEN,
    Outcome.NOT_APPLICABLE: Tone.ASIDE,
}


def _amount_cell(line: PayLine, lang: Lang) -> str | Cell:
    said = _amount(line, lang)
    return Cell(said, Tone.OPEN) if line.amount is None else said


def _payroll_row(slip: PaySlip, lang: Lang) -> tuple[str | Cell, ...]:
    monthly = slip.monthly
    none = Cell(OUTCOMES[slip.outcome][lang], _TONES[slip.outcome])
    return (
        slip.worker,
        "" if slip.post is None else slip.post.text(lang),
        "" if slip.grade is None else str(slip.grade),
        none if monthly is None else money_text(monthly, lang),
        gaps_text(slip.missing, lang),
    )
