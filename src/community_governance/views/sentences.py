"""One finding as one sentence that can be pasted into a letter, and as the steps behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from community_governance.calendars import Day
from community_governance.errors import Lang
from community_governance.model.demands import (
    About,
    AllOf,
    AtLeast,
    AtMost,
    Clamped,
    Exactly,
    Includes,
    Only,
    Rate,
    Rounding,
    Test,
    basis_of,
    rounding_of,
)
from community_governance.model.findings import (
    CheckedSubject,
    Finding,
    Part,
    Reason,
    ReasonCode,
    Requirement,
    Verdict,
)
from community_governance.model.sources import Document
from community_governance.model.standards import Standard
from community_governance.units import exact, magnitude
from community_governance.views.claims import begins_with_claim, holds_text, how_asked, is_claim
from community_governance.views.words import (
    REASONS,
    SUBJECTS,
    VERDICTS,
    amount_text,
    check_lang,
    day_text,
    demand_text,
    joined,
    of_fact_text,
    scope_text,
    word_text,
)

__all__ = [
    "asked_text",
    "document_text",
    "norm_text",
    "outcome_text",
    "parts_text",
    "required_text",
    "run_on",
    "sentence",
    "steps",
    "subject_name",
    "subject_text",
    "surplus_text",
    "told_text",
    "verdict_text",
    "wrong_text",
]

# By the kind of bound: what is asked, and what is wrong where it is not met.
_ASKED: dict[type, dict[Lang, str]] = {
    AtLeast: {"zh": "应有{}", "en": "{} required"},
    AtMost: {"zh": "上限为{}", "en": "{} allowed"},
    Exactly: {"zh": "应为{}", "en": "{} asked"},
    About: {"zh": "应约为{}", "en": "about {} asked"},
}
_WRONG: dict[type, dict[Lang, str]] = {
    AtLeast: {"zh": "缺{}", "en": "{} short"},
    AtMost: {"zh": "超出{}", "en": "{} too much"},
    Exactly: {"zh": "相差{}", "en": "{} off"},
    About: {"zh": "相差{}", "en": "{} off"},
    Includes: {"zh": "缺少{}", "en": "missing: {}"},
    Only: {"zh": "多出{}", "en": "not allowed: {}"},
}
_OVER: dict[Lang, str] = {"zh": "多{}", "en": "{} over"}
_HAS: dict[Lang, str] = {"zh": "现有{}", "en": "{} present"}
_STANDS_IN: dict[Lang, str] = {"zh": "{0}按{1}计", "en": "{1} taken for {0}"}
_ROUNDED: dict[Rounding, dict[Lang, str]] = {
    Rounding.UP: {"zh": "不足一{0}的按一{0}计", "en": "part of one counts as one"},
    Rounding.DOWN: {"zh": "不足一{0}的不计", "en": "part of one does not count"},
    Rounding.NEAREST: {"zh": "四舍五入到整{0}", "en": "halves and more count as one"},
    Rounding.NONE: {"zh": "不取整", "en": "not rounded"},
}
_COLON: dict[Lang, str] = {"zh": "：", "en": ": "}
_BRACKETS: dict[Lang, str] = {"zh": "（{}）", "en": " ({})"}


def asked_text(standard: Standard, *, lang: Lang = "en") -> str:
    """Return whom a norm is for and what it asks: ``城市社区的社区工作用房面积按…``."""
    force = standard.force
    who = scope_text(standard.applies_to, standard.subject, lang)
    if standard.condition is not None:
        condition = standard.condition.text(lang)
        is_before = lang == "zh" and condition.endswith("的")  # 有需求的小区
        who = f"{condition}{who}" if is_before else who + _BRACKETS[lang].format(condition)
    asked = demand_text(
        standard.demand, lang, direction_stated=standard.direction_stated, force=force
    )
    if lang == "zh":
        return f"{who}{'' if begins_with_claim(standard.demand) else '的'}{asked}"
    if how_asked(force, lang) and not any(_is_number(test) for test in standard.tests):
        asked += _BRACKETS[lang].format(how_asked(force, lang))
    return f"{who}: {asked}"


def norm_text(standard: Standard, *, lang: Lang = "en") -> str:
    """Return a norm with its document, its clauses, whom it is for and what it asks."""
    locators = joined((each.locator for each in standard.citations), lang)
    paper = document_text(standard.citations[0].document, lang=lang)
    asked = asked_text(standard, lang=lang)
    return f"依据{paper}{locators}，{asked}" if lang == "zh" else f"{paper}, {locators}, {asked}"


def document_text(document: Document, *, lang: Lang = "en") -> str:
    """Return the title of a document, and which edition or variant of it is meant.

    Nobody is to take what somebody assumed for what is printed.
    """
    title = f"《{document.title}》" if lang == "zh" else document.title_en
    if document.edition is None:
        return title
    edition = document.edition.text(lang)
    return f"{title}（{edition}）" if lang == "zh" else f"{title} ({edition})"


def _is_number(test: Test) -> bool:
    return not is_claim(test) and not isinstance(test.bound, Includes | Only)


def subject_text(item: Finding | Requirement, lang: Lang) -> str:
    """Return the name of a subject, or its kind where it has none."""
    if item.subject.name is not None:
        return item.subject.name
    kind = SUBJECTS[item.subject.kind][lang]
    return f"该{kind}" if lang == "zh" else f"This {kind}"


def subject_name(subject: CheckedSubject, lang: Lang) -> str:
    """Return the name of a subject for a table, or its key; what has neither is what was given."""
    if subject.name is None and subject.key == "$":
        return "所列对象" if lang == "zh" else "what is given"
    return subject.name or subject.key


def _basis_text(part: Part, lang: Lang) -> str | None:
    """Return the number an amount was reckoned from: ``户数2,000户``, ``2,000 households``."""
    if part.basis is None:
        return None
    (fact,) = basis_of(part.test)
    used = part.basis_from or fact
    shown = of_fact_text(part.basis, used, lang)
    if used.is_counted and lang == "en":
        return shown if used is fact or part.basis_from is None else f"{shown} ({used.en})"
    return f"{used.zh}{shown}" if lang == "zh" else f"{used.en} {shown}"


def required_text(part: Part, lang: Lang) -> list[str]:
    """Return what a test asks, with the number it was reckoned from; of a claim, nothing more."""
    if is_claim(part.test):
        return []
    kind = type(part.test.bound)
    said = [_basis_text(part, lang)]
    if part.required is not None and kind in _ASKED:
        said.append(_ASKED[kind][lang].format(of_fact_text(part.required, part.test.fact, lang)))
    return [each for each in said if each is not None]


def _wrong(part: Part, lang: Lang) -> list[str]:
    """Return what is wrong with one test that is not met."""
    bound = part.test.bound
    wrong = _WRONG[type(bound)][lang]
    if isinstance(bound, Includes | Only):
        items = [word_text(key, bound.items, lang) for key in part.reason.items]
        return [wrong.format(joined(items, lang))] if items else []
    if part.verdict is not Verdict.NOT_MET or part.shortfall is None:
        return []
    if is_claim(part.test):
        return [holds_text(part.test.fact, holds=False, lang=lang)]
    return [wrong.format(of_fact_text(part.shortfall, part.test.fact, lang))]


def _part_text(part: Part, lang: Lang) -> list[str]:
    if isinstance(part.test.bound, Includes | Only):
        return _wrong(part, lang)
    if is_claim(part.test) and isinstance(part.measured, int | Decimal):
        return [holds_text(part.test.fact, holds=part.measured >= 1, lang=lang)]
    said = required_text(part, lang)
    if part.measured is not None:
        said.append(_HAS[lang].format(of_fact_text(part.measured, part.test.fact, lang)))
    return [*said, *_wrong(part, lang)]


def wrong_text(finding: Finding, lang: Lang) -> list[str]:
    """Return what is missing or too much, where a finding falls short: ``缺60平方米``."""
    if not finding.verdict.falls_short:
        return []
    wrong = []
    for part in finding.parts:
        if part.verdict is Verdict.NOT_MET:
            wrong += _wrong(part, lang)
    return list(dict.fromkeys(wrong)) if isinstance(finding.standard.demand, AllOf) else wrong[:1]


def surplus_text(finding: Finding, lang: Lang) -> list[str]:
    """Return by how much what is there passes what is required, where it does."""
    measured, required, _ = finding.numbers
    is_floor = all(isinstance(part.test.bound, AtLeast) for part in finding.parts)
    if finding.verdict is not Verdict.MET or not is_floor or finding.fact is None:
        return []
    if not isinstance(measured, int | Decimal) or not isinstance(required, int | Decimal):
        return []
    with exact():
        more = Decimal(measured) - Decimal(required)
    return [_OVER[lang].format(of_fact_text(more, finding.fact, lang))] if more > 0 else []


def _is_of_one_set(finding: Finding) -> bool:
    """Return whether all tests ask for words of one fact."""
    bounds = [part.test.bound for part in finding.parts]
    return finding.fact is not None and all(isinstance(bound, Includes) for bound in bounds)


def _missing_words(finding: Finding, lang: Lang) -> list[str]:
    """Return the missing words that decide; where another word will do, none is missing."""
    beside = tuple(
        item
        for part in finding.parts
        if isinstance(part.test.bound, Includes)
        for item in part.test.bound.items
    )
    items = [word_text(key, beside, lang) for key in finding.reason.items]
    return [_WRONG[Includes][lang].format(joined(items, lang))] if items else []


def parts_text(
    item: Finding | Requirement, lang: Lang, tell: Callable[[Part, Lang], list[str]]
) -> list[str]:
    """Return what is to be told of each test; of several numbers or sets, each with its fact."""
    if len(item.parts) == 1 or all(is_claim(part.test) for part in item.parts):
        return [said for part in item.parts for said in tell(part, lang)]
    if isinstance(item, Finding) and _is_of_one_set(item):
        return _missing_words(item, lang)
    comma = "，" if lang == "zh" else ", "
    told = ((part, tell(part, lang)) for part in item.parts)
    return [
        f"{part.test.fact.text(lang)}{_COLON[lang]}{comma.join(said)}"
        for part, said in told
        if said
    ]


def told_text(finding: Finding, lang: Lang) -> list[str]:
    """Return what a finding asks, from what, what there is, and what is wrong."""
    return parts_text(finding, lang, _part_text)


def run_on(told: Sequence[str], more: Sequence[str], lang: Lang) -> str:
    """Return what is told of each test, and what it comes to, as one run of words.

    Where several facts stand before what is told of them, each is set apart.
    """
    apart = len(told) > 1 and all(_COLON[lang] in each for each in told)
    mark = ("；" if apart else "，") if lang == "zh" else ("; " if apart else ", ")
    return mark.join((*told, *more))


def _notes(finding: Finding, lang: Lang) -> list[str]:
    """Return what was assumed: the reading, and what stood in for what."""
    reading = finding.standard.reading
    notes = [] if reading is None else [reading.text(lang)]
    for part in finding.parts:
        basis = next(iter(basis_of(part.test)), None)
        for asked, used in ((part.test.fact, part.measured_from), (basis, part.basis_from)):
            if asked is not None and used is not None:
                notes.append(_STANDS_IN[lang].format(asked.text(lang), used.text(lang)))
    return list(dict.fromkeys(notes))


def _rounding_text(part: Part, lang: Lang) -> str:
    """Return how a count is made whole, or nothing of a ceiling that is made whole as usual."""
    bound, fact = part.test.bound, part.test.fact
    rate = getattr(bound, "amount", None)
    rate = rate.rate if isinstance(rate, Clamped) else rate
    if not isinstance(rate, Rate) or not fact.is_counted:
        return ""
    if isinstance(bound, AtMost) and rate.rounding is None:
        return ""
    unit = amount_text(1, part.unit, "zh").removeprefix("1")
    return _ROUNDED[rounding_of(rate, fact, bound)][lang].format(unit)


def _rounding(finding: Finding, lang: Lang) -> list[str]:
    """Return a note for each count that came out in parts, on how it was made whole."""
    notes = []
    for part in finding.parts:
        said = _rounding_text(part, lang)
        rate = getattr(part.test.bound, "amount", None)
        rate = rate.rate if isinstance(rate, Clamped) else rate
        if said and isinstance(rate, Rate) and isinstance(part.basis, int):
            with exact():
                size = magnitude(rate.amount, part.unit) * part.basis
                raw = size / magnitude(rate.per, rate.basis.unit)
                is_near = isinstance(part.required, Decimal) and abs(raw - part.required) < 1
            if is_near and raw != raw.to_integral_value():
                notes.append(said)
    return list(dict.fromkeys(notes))


def outcome_text(finding: Finding, *, lang: Lang = "en") -> str:
    """Return the verdict and, where it is open or does not apply, why."""
    return verdict_text(finding.verdict, finding.reason, finding.standard.due, lang=lang)


def verdict_text(outcome: Verdict, reason: Reason, due: Day | None, *, lang: Lang = "en") -> str:
    """Return a verdict with the day it is due, or, where it is open or does not apply, why."""
    verdict = VERDICTS[outcome][lang]
    if outcome is Verdict.NOT_YET_DUE and due is not None:
        by = day_text(due, lang)
        return verdict + _BRACKETS[lang].format(f"期限{by}" if lang == "zh" else f"due {by}")
    if outcome in (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_YET_DUE):
        return verdict
    named = reason.categories if reason.code is ReasonCode.SCOPE_UNKNOWN else reason.facts
    why = f"{verdict}{_COLON[lang]}{REASONS[reason.code][lang]}"
    names = joined((each.text(lang) for each in named), lang)
    return why + _BRACKETS[lang].format(names) if names else why


def sentence(finding: Finding, *, lang: Lang = "en") -> str:
    """Return one finding as a sentence that can be pasted into a letter.

    It names the document and the clause, what is asked, what there is and what is missing,
    and, in brackets, what was assumed beyond the text.

    Args:
        finding: The finding.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    said = run_on(told_text(finding, lang), [outcome_text(finding, lang=lang)], lang)
    norm, who = norm_text(finding.standard, lang=lang), subject_text(finding, lang)
    notes = [] if finding.verdict is Verdict.NOT_APPLICABLE else _notes(finding, lang)
    # How a count is made whole may stand in the reading already.
    notes += [each for each in _rounding(finding, lang) if each not in "".join(notes)]
    if lang == "zh":
        body = f"{norm}；{who}{said}。"
        return f"{body}（{'；'.join(notes)}。）" if notes else body
    body = f"{norm}. {who}: {said}."
    return f"{body} ({'; '.join(notes)}.)" if notes else body


def steps(finding: Finding, *, lang: Lang = "en") -> list[str]:
    """Return how a finding came about, one line a step.

    The clause, whom it is for, each number with its source and the rule on it,
    the amount as reckoned, rounding where there was any, the comparison, the verdict.

    Args:
        finding: The finding.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    zh = lang == "zh"
    lines = [norm_text(finding.standard, lang=lang)]
    lines += [
        f"{'原文' if zh else 'printed'}{_COLON[lang]}{joined(each.figures, lang)}"
        for each in finding.standard.citations
        if each.figures
    ]
    for part in finding.parts:
        said = [*required_text(part, lang)]
        rounding = _rounding_text(part, lang)
        if part.required is not None and rounding:
            said.append(rounding)
        lines += [f"{part.test.fact.text(lang)}{_COLON[lang]}{each}" for each in said]
        lines += [each for each in _part_text(part, lang) if each not in said]
    return [*lines, *_notes(finding, lang), outcome_text(finding, lang=lang)]
