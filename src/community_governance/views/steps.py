"""The words for the steps of a grade or a pay slip, for what is missing, for causes and exits."""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.calendars import Period
from community_governance.errors import Lang
from community_governance.model.pay import Cause, Exit, Gap, GapCode, Outcome, Step, StepCode
from community_governance.model.pay.ladders import MONTHLY
from community_governance.model.sources import Citation
from community_governance.units import Quantity, number
from community_governance.views.duty_words import GRADES
from community_governance.views.words import amount_text, day_text, joined

__all__ = [
    "CAUSES",
    "EXITS",
    "GAPS",
    "OUTCOMES",
    "causes_text",
    "either",
    "gap_text",
    "gaps_text",
    "money_text",
    "period_text",
    "source_text",
    "step_text",
    "steps_text",
]

OUTCOMES: dict[Outcome, dict[Lang, str]] = {
    Outcome.DETERMINED: {"zh": "已确定", "en": "determined"},
    Outcome.UNDETERMINED: {"zh": "待定", "en": "undetermined"},
    Outcome.NOT_APPLICABLE: {"zh": "不适用", "en": "not applicable"},
}

CAUSES: dict[Cause, dict[Lang, str]] = {
    Cause.SERVICE: {"zh": "年限", "en": "years"},
    Cause.BREAK: {"zh": "服务间断", "en": "a break in service"},
    Cause.POST: {"zh": "岗位变动", "en": "another post"},
    Cause.EDUCATION: {"zh": "学历学位", "en": "education"},
    Cause.QUALIFICATION: {"zh": "职业资格", "en": "qualification"},
    Cause.AWARD: {"zh": "表彰", "en": "an award"},
    Cause.SCHEME: {"zh": "方案变动", "en": "another scheme"},
}

EXITS: dict[Exit, dict[Lang, str]] = {
    Exit.TOLD_TO_RESIGN: {"zh": "责令辞职", "en": "told to resign"},
    Exit.RECALLED: {"zh": "罢免", "en": "recalled"},
    Exit.CONTRACT_ENDED: {"zh": "解聘", "en": "contract ended"},
}

GAPS: dict[GapCode, dict[Lang, str]] = {
    GapCode.SCHEME_NOT_BEGUN: {
        "zh": "该日方案尚未施行",
        "en": "the scheme had not begun on that day",
    },
    GapCode.SCHEME_ENDED: {"zh": "该日方案已停止施行", "en": "the scheme had ended by that day"},
    GapCode.NOT_IN_SERVICE: {"zh": "该日不在岗", "en": "not in service on that day"},
    GapCode.NO_GRADES: {"zh": "方案不分等级", "en": "the scheme has no grades"},
    GapCode.SERVICE_UNKNOWN: {
        "zh": "缺少任职起止时间",
        "en": "the periods of service are not known",
    },
    GapCode.POST_UNKNOWN: {"zh": "缺少该日岗位", "en": "the post on that day is not known"},
    GapCode.POSITIONS_UNKNOWN: {
        "zh": "缺少任职情况，无法判断是否兼任",
        "en": "the offices held are not known, so neither is whether two are held at once",
    },
    GapCode.APPRAISALS_UNKNOWN: {"zh": "缺少年度考核记录", "en": "the appraisals are not known"},
    GapCode.EDUCATION_UNKNOWN: {"zh": "缺少学历学位记录", "en": "the education is not known"},
    GapCode.EDUCATION_DATE_UNKNOWN: {
        "zh": "学历学位的取得时间不详",
        "en": "it is not known when the education was completed",
    },
    GapCode.QUALIFICATIONS_UNKNOWN: {
        "zh": "缺少社会工作职业资格记录",
        "en": "the social-work qualifications are not known",
    },
    GapCode.AWARDS_UNKNOWN: {"zh": "缺少表彰记录", "en": "the awards are not known"},
    GapCode.SCHEME_DATE_OPEN: {
        "zh": "起止日期未注明，该日是否施行待定",
        "en": "the date is not printed, so it is open whether it held on that day",
    },
    GapCode.POST_NOT_IN_SCHEME: {
        "zh": "方案未列该岗位",
        "en": "the scheme has no rule for the post",
    },
    GapCode.NO_PROGRESSION: {
        "zh": "方案未定晋级年限",
        "en": "the scheme gives no rule on how years become grades",
    },
    GapCode.NO_EXIT_RULE: {"zh": "未定退出规则", "en": "no rule on leaving is given"},
    GapCode.AWARD_UNREADABLE: {
        "zh": "表彰提级的级数原文残缺",
        "en": "how many grades the award counts for cannot be read",
    },
    GapCode.NO_AMOUNTS: {
        "zh": "方案只定岗位和等级，未载金额",
        "en": "the scheme sets posts and grades and prints no money",
    },
    GapCode.AMOUNT_UNKNOWN: {"zh": "金额未见于原文", "en": "the sum is not printed"},
    GapCode.BASE_UNKNOWN: {"zh": "该日基数不详", "en": "the base on that day is not known"},
    GapCode.SHARE_IS_ABOUT: {
        "zh": "绩效占比为约数，不能精确计算",
        "en": "the share for performance is only about so much, so the sum is not exact",
    },
    GapCode.GRADE_UNKNOWN: {"zh": "等级待定", "en": "the grade is not determined"},
    GapCode.NOT_YET_APPRAISED: {
        "zh": "当年尚无考核结果",
        "en": "the year has not been appraised yet",
    },
}

_STEPS: dict[StepCode, dict[Lang, str]] = {
    StepCode.SCHEME: {"zh": "方案：{word}", "en": "scheme: {word}"},
    StepCode.READING: {"zh": "理解：{word}", "en": "reading: {word}"},
    StepCode.NO_RULE: {"zh": "{word}：方案无规定", "en": "{word}: no rule given"},
    StepCode.POST: {
        "zh": "岗位：{word}，等级范围{number}至{per}级",
        "en": "post: {word}, grades {number} to {per}",
    },
    StepCode.HIGHER_POST: {
        "zh": "兼任多个岗位，按较高的{word}计，不重复计",
        "en": "several posts at once: the higher, {word}, counts, and counts once",
    },
    StepCode.START: {"zh": "从{number}级起算", "en": "counted from grade {number}"},
    StepCode.SERVICE: {"zh": "社区工作：{period}", "en": "community service: {period}"},
    StepCode.SINCE: {"zh": "{day}以前的年限不计", "en": "years before {day} do not count"},
    StepCode.BREAK: {"zh": "间断：{period}，不计年限", "en": "a break, {period}: not counted"},
    StepCode.RESTARTED: {
        "zh": "间断：{period}，此后重新起算",
        "en": "a break, {period}: counted anew after it",
    },
    StepCode.YEAR_NOT_COUNTED: {
        "zh": "{number}年度考核{word}，当年不计年限",
        "en": "{number}, appraised {word}, does not count",
    },
    StepCode.RECOUNTED: {"zh": "年限按{day}的核定计", "en": "years as recounted on {day}"},
    StepCode.EDUCATION_YEARS: {
        "zh": "{word}学历或学位（{day}）视同{number}年",
        "en": "{word} ({day}): as if {number} years had been served",
    },
    StepCode.COUNTED_YEARS: {"zh": "计入年限：{number}年", "en": "counted years: {number}"},
    StepCode.PRIOR_GRADES: {
        "zh": "方案施行以前每{per}年折一级：{number}级",
        "en": "before the scheme, a grade for each {per} years: {number}",
    },
    StepCode.SERVICE_GRADES: {
        "zh": "每{per}年升一级：{number}级",
        "en": "a grade for each {per} years: {number}",
    },
    StepCode.EDUCATION_GRADES: {
        "zh": "{word}学历学位（{day}）提{number}级",
        "en": "{word} ({day}): {number} more",
    },
    StepCode.QUALIFICATION_GRADES: {
        "zh": "{word}（{day}）提{number}级，只按最高一项",
        "en": "{word} ({day}): {number} more, the highest only",
    },
    StepCode.NOT_APPOINTED: {
        "zh": "{word}未见聘任记录，不提级",
        "en": "{word}: no appointment on record, so it does not count",
    },
    StepCode.AWARD_GRADES: {
        "zh": "{word}（{day}）提{number}级",
        "en": "{word} ({day}): {number} more",
    },
    StepCode.HELD_TO_BAND: {
        "zh": "合计{per}级，限于岗位等级范围，按{number}级计",
        "en": "{per} in all, held in the post's band at {number}",
    },
    StepCode.GRADE: {"zh": "等级：{number}级", "en": "grade: {number}"},
    StepCode.COEFFICIENT: {
        "zh": "基数{amount}（{day}起）×系数{share}",
        "en": "base {amount} (from {day}) × coefficient {share}",
    },
    StepCode.ROUNDED: {"zh": "由{share}元取整为{amount}", "en": "{share} yuan rounded to {amount}"},
    StepCode.ROUNDING_CHOSEN: {
        "zh": "方案未定取整方式，此处按四舍五入到分",
        "en": "the scheme says nothing of rounding; half up to the fen was chosen",
    },
    StepCode.PROBATION: {
        "zh": "试用期{number}个月，按{share}%发放",
        "en": "on probation of {number} months: {share}% is paid",
    },
    StepCode.FORFEITED: {
        "zh": "{number}年度考核{word}，不发绩效",
        "en": "{number}, appraised {word}: no performance pay",
    },
    StepCode.NOT_YET_APPRAISED: {
        "zh": "{number}年度尚无考核结果，绩效按发放计",
        "en": "{number} has not been appraised; performance pay is taken as paid",
    },
    StepCode.SPLIT: {"zh": "其中绩效占{share}%", "en": "of it {share}% for performance"},
    StepCode.SPLIT_ABOUT: {
        "zh": "其中绩效占{share}%左右，原文为约数，不作拆分",
        "en": "of it about {share}% for performance; the text gives no exact share",
    },
    StepCode.IN_A_ROW: {
        "zh": "考核{word}最长连续{number}年（规定为连续{per}年）",
        "en": "longest run of years appraised {word}: {number} ({per} running end the post)",
    },
}


def money_text(amount: Quantity, lang: Lang) -> str:
    """Return a sum of money in its own unit: a month, a year, or once."""
    unit = next(each for each in (MONTHLY, "yuan/year", "yuan") if amount.is_in(each))
    return amount_text(amount, unit, lang)


def either(words: Iterable[str], lang: Lang) -> str:
    """Return words of which one holds: ``责令辞职、罢免或解聘``."""
    *others, last = words
    if not others:
        return last
    return f"{joined(others, lang)}{'或' if lang == 'zh' else ' or '}{last}"


def period_text(period: Period, lang: Lang) -> str:
    """Return the days of a period in words."""
    start = day_text(period.start, lang)
    if period.end is None:
        return f"{start}起" if lang == "zh" else f"from {start}"
    end = day_text(period.end, lang)
    return f"{start}至{end}" if lang == "zh" else f"{start} to {end}"


def source_text(citation: Citation | None, lang: Lang) -> str:
    """Return where something stands, and how far an outside source can be relied on."""
    if citation is None:
        return ""
    document, known = citation.document, citation.grade
    graded = "" if known is None else GRADES[known][lang]
    if lang == "zh":
        # A title in brackets is not the paper's own.
        title = document.title if document.title.startswith("〔") else f"《{document.title}》"
        return f"{title}{citation.locator}" + (f"，{graded}" if graded else "")
    return f"{document.title_en}, {citation.locator}" + (f", {graded}" if graded else "")


def step_text(step: Step, lang: Lang) -> str:
    """Return a step in words, without its source."""
    return _STEPS[step.code][lang].format(
        number=step.number,
        per=step.per,
        day="" if step.day is None else day_text(step.day, lang),
        period="" if step.period is None else period_text(step.period, lang),
        word="" if step.word is None else step.word.text(lang),
        amount="" if step.amount is None else money_text(step.amount, lang),
        share="" if step.share is None else number(step.share),
    )


def steps_text(steps: Iterable[Step], lang: Lang) -> list[str]:
    """Return one line a step, each with its source in brackets where it has one."""
    lines = []
    for step in steps:
        source = source_text(step.citation, lang)
        bracket = f"（{source}）" if lang == "zh" else f" ({source})"
        lines.append(step_text(step, lang) + (bracket if source else ""))
    return lines


def gap_text(gap: Gap, lang: Lang) -> str:
    """Return why there is no answer."""
    said = GAPS[gap.code][lang]
    if gap.of is None:
        return said
    return f"{said}（{gap.of.zh}）" if lang == "zh" else f"{said} ({gap.of.en})"


def gaps_text(gaps: Iterable[Gap], lang: Lang) -> str:
    """Return why there is no answer, all reasons in one line."""
    return ("；" if lang == "zh" else "; ").join(gap_text(gap, lang) for gap in gaps)


def causes_text(causes: Iterable[Cause], lang: Lang) -> str:
    """Return causes in words."""
    return joined((CAUSES[cause][lang] for cause in causes), lang)
