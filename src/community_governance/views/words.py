"""The words of the views: numbers with their units, verdicts, reasons, norms; in both languages.

All text of this package that a reader of findings sees is made from the tables here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import assert_never

from community_governance.calendars import Day
from community_governance.errors import Lang, NotFoundError
from community_governance.model import vocabulary
from community_governance.model.demands import (
    About,
    AllOf,
    Amount,
    AnyOf,
    AtLeast,
    AtMost,
    Clamped,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Share,
    Test,
    tests_of,
)
from community_governance.model.facts import Fact
from community_governance.model.findings import Number, ReasonCode, Verdict
from community_governance.model.sources import ClauseState, Force
from community_governance.model.standards import Scope, Subject
from community_governance.model.vocabulary import Word
from community_governance.units import Quantity, Range, exact, magnitude, number
from community_governance.views.claims import asked_text, how_asked, includes_text, is_claim

__all__ = [
    "CLAUSE_STATES",
    "FORCES",
    "REASONS",
    "SUBJECTS",
    "VERDICTS",
    "amount_text",
    "check_lang",
    "counted_text",
    "day_text",
    "demand_text",
    "joined",
    "of_fact_text",
    "per_text",
    "scope_text",
    "unit_text",
    "word_text",
]

# unit: Chinese, English singular, English plural
_UNITS = {
    "m²": ("平方米", "m²", "m²"),
    "km²": ("平方公里", "km²", "km²"),
    "household": ("户", "household", "households"),
    "person": ("人", "person", "persons"),
    "worker": ("名", "worker", "workers"),
    "community": ("个社区", "community", "communities"),
    "compound": ("个小区", "compound", "compounds"),
    "grid": ("个网格", "grid", "grids"),
    "item": ("项", "item", "items"),
    "yuan": ("元", "yuan", "yuan"),
    "yuan/month": ("元/月", "yuan a month", "yuan a month"),
    "yuan/year": ("元/年", "yuan a year", "yuan a year"),
    "%": ("%", "%", "%"),
    "year": ("年", "year", "years"),
    "month": ("个月", "month", "months"),
}

# What is counted in items by a word of its own: Chinese, English singular, English plural.
_ITEMS = {
    "trainings_per_year": ("次", "training", "trainings"),
    "organization_kinds": ("个", "organization", "organizations"),
    "sub_committees": ("个", "sub-committee", "sub-committees"),
    "rooms": ("个", "room", "rooms"),
    "plaques": ("块", "plaque", "plaques"),
}

VERDICTS: dict[Verdict, dict[Lang, str]] = {
    Verdict.MET: {"zh": "达标", "en": "met"},
    Verdict.NOT_MET: {"zh": "未达标", "en": "not met"},
    Verdict.NOT_YET_DUE: {"zh": "未到期", "en": "not yet due"},
    Verdict.UNDETERMINED: {"zh": "待定", "en": "undetermined"},
    Verdict.NOT_APPLICABLE: {"zh": "不适用", "en": "not applicable"},
}

REASONS: dict[ReasonCode, dict[Lang, str]] = {
    ReasonCode.MEETS: {"zh": "达到要求", "en": "it is met"},
    ReasonCode.MISSES: {"zh": "未达到要求", "en": "it is not met"},
    ReasonCode.NOT_BEGUN: {"zh": "该日尚未施行", "en": "it had not begun on that day"},
    ReasonCode.ENDED: {"zh": "该日已超过文件期限", "en": "the document had ended by that day"},
    ReasonCode.SUPERSEDED: {
        "zh": "该日已由新文件代替",
        "en": "another document had taken its place",
    },
    ReasonCode.OUT_OF_SCOPE: {"zh": "不在适用范围内", "en": "it is out of scope"},
    ReasonCode.OTHER_SUBJECT: {
        "zh": "规定的是另一类对象",
        "en": "it is about another kind of subject",
    },
    ReasonCode.DATE_NOT_PRINTED: {
        "zh": "文件未注明具体日期，该日是否施行不明",
        "en": "the date is not printed, so it is open whether it held on that day",
    },
    ReasonCode.SCOPE_UNKNOWN: {"zh": "是否属于适用范围不明", "en": "it is open whether it applies"},
    ReasonCode.CONDITION_UNKNOWN: {
        "zh": "是否符合文件所设条件不明",
        "en": "it is open whether the condition of the text holds",
    },
    ReasonCode.FACTS_MISSING: {"zh": "缺少数据", "en": "facts are missing"},
    ReasonCode.NO_TOLERANCE: {
        "zh": "文件写“左右”而未给出容差",
        "en": 'the text says "about" and gives no tolerance',
    },
    ReasonCode.RANGE_STRADDLES: {
        "zh": "数据为区间，两端结论不同",
        "en": "the figure is a range whose ends differ in verdict",
    },
    ReasonCode.NO_NUMBER: {
        "zh": "文件未定数值",
        "en": "the text prints no number to reach",
    },
}

SUBJECTS: dict[Subject, dict[Lang, str]] = {
    Subject.WORKER: {"zh": "工作人员", "en": "worker"},
    Subject.FACILITY: {"zh": "设施", "en": "facility"},
    Subject.GRID: {"zh": "网格", "en": "grid"},
    Subject.COMPOUND: {"zh": "小区", "en": "compound"},
    Subject.ORGANIZATION: {"zh": "组织", "en": "organization"},
    Subject.PROJECT: {"zh": "建设项目", "en": "building project"},
    Subject.COMMUNITY: {"zh": "社区", "en": "community"},
    Subject.TOWNSHIP: {"zh": "街道（乡镇）", "en": "township-level unit"},
    Subject.JURISDICTION: {"zh": "地区", "en": "jurisdiction"},
}

# Units that are counted: Chinese, English singular, English plural.
_UNITS_COUNTED: dict[Subject, tuple[str, str, str]] = {
    Subject.WORKER: ("人", "worker", "workers"),
    Subject.FACILITY: ("处设施", "facility", "facilities"),
    Subject.GRID: ("个网格", "grid", "grids"),
    Subject.COMPOUND: ("个小区", "compound", "compounds"),
    Subject.ORGANIZATION: ("个组织", "organization", "organizations"),
    Subject.PROJECT: ("个建设项目", "building project", "building projects"),
    Subject.COMMUNITY: ("个社区", "community", "communities"),
    Subject.TOWNSHIP: ("个街道（乡镇）", "township-level unit", "township-level units"),
    Subject.JURISDICTION: ("个地区", "jurisdiction", "jurisdictions"),
}

FORCES: dict[Force, dict[Lang, str]] = {
    Force.MUST: {"zh": "应当", "en": "must"},
    Force.IN_PRINCIPLE: {"zh": "原则上", "en": "in principle"},
    Force.STRIVE: {"zh": "力争", "en": "strive"},
    Force.GRADUAL: {"zh": "逐步", "en": "gradual"},
    Force.EXPLORE: {"zh": "探索", "en": "explore"},
    Force.ENCOURAGE: {"zh": "鼓励", "en": "encourage"},
    Force.REPORTED: {"zh": "通报情况", "en": "reported"},
}

CLAUSE_STATES: dict[ClauseState, dict[Lang, str]] = {
    ClauseState.ENCODED: {"zh": "已编入", "en": "encoded"},
    ClauseState.QUALITATIVE: {"zh": "定性", "en": "qualitative"},
    ClauseState.ASPIRATIONAL: {"zh": "愿景", "en": "aspirational"},
    ClauseState.UNREADABLE: {"zh": "不可辨读", "en": "unreadable"},
    ClauseState.MISSING: {"zh": "文本缺失", "en": "missing"},
}

_SHOWN_DECIMALS = Decimal("0.0001")


def check_lang(lang: str) -> Lang:
    """Return the language, if there is such a one.

    Raises:
        NotFoundError: for anything but ``"zh"`` and ``"en"``.
    """
    if lang == "zh":
        return "zh"
    if lang == "en":
        return "en"
    raise NotFoundError("language", str(lang), ("en", "zh"))


def _grouped(value: Decimal) -> str:
    with exact():
        shown = value.quantize(_SHOWN_DECIMALS, ROUND_HALF_UP)
    shown = shown or value  # what is there is never shown as nothing
    whole, _, decimals = number(shown).partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    grouped = f"{sign}{int(digits):,}"
    return f"{grouped}.{decimals}" if decimals else grouped


def _with_unit(shown: str, words: tuple[str, str, str], lang: Lang) -> str:
    zh, singular, plural = words
    if lang == "zh":
        return f"{shown}{zh}"
    return f"{shown}%" if singular == "%" else f"{shown} {singular if shown == '1' else plural}"


def unit_text(unit: str, lang: Lang) -> str:
    """Return a unit in words, as the head of a column or an axis has it."""
    zh, _, plural = _UNITS.get(unit, (unit, unit, unit))
    return zh if lang == "zh" else plural


def amount_text(value: Number | Quantity, unit: str, lang: Lang) -> str:
    """Return a number with its unit in words: ``2,000户``, ``2,000 households``."""
    return _with_unit(_number_text(value, unit, lang), _UNITS.get(unit, (unit, unit, unit)), lang)


def of_fact_text(value: Number | Quantity, fact: Fact, lang: Lang) -> str:
    """Return a number of a fact with its unit, or with the word its things are counted by."""
    words = _ITEMS.get(fact.key)
    if words is None:
        return amount_text(value, fact.unit, lang)
    return _with_unit(_number_text(value, fact.unit, lang), words, lang)


def per_text(value: Number | Quantity, unit: str, lang: Lang) -> str:
    """Return what something is reckoned per: ``100户``, ``万人``; ``10,000 persons``."""
    shown = amount_text(value, unit, lang)
    is_one = lang == "zh" and _number_text(value, unit, lang) == "10,000"
    return shown.replace("10,000", "万") if is_one else shown


def _number_text(value: Number | Quantity, unit: str, lang: Lang) -> str:
    match value:
        case Range(low, high, _, near):
            ends = [None if end is None else _grouped(end) for end in (low, high, near)]
            return _range_text(ends[0], ends[1], ends[2], lang)
        case Quantity():
            return _grouped(magnitude(value, unit))
        case _:
            return _grouped(Decimal(value))


def _range_text(low: str | None, high: str | None, near: str | None, lang: Lang) -> str:
    zh = lang == "zh"
    match low, high:
        case None, None:
            about = "约" if zh else "about "
            return f"{about}{near}" if near is not None else "?"
        case None, str():
            return f"至多{high}" if zh else f"at most {high}"
        case str(), None:
            return f"至少{low}" if zh else f"at least {low}"
        case _:
            return f"{low}至{high}" if zh else f"{low} to {high}"


def counted_text(number: Number, kind: Subject, lang: Lang) -> str:
    """Return a number of units: ``5个社区``, ``5 communities``; of a range, both ends."""
    zh, singular, plural = _UNITS_COUNTED[kind]
    if isinstance(number, Range):
        ends = [None if end is None else _grouped(end) for end in (number.low, number.high)]
        shown = _range_text(ends[0], ends[1], None, lang)
    else:
        shown = _grouped(Decimal(number))
    return f"{shown}{zh}" if lang == "zh" else f"{shown} {singular if shown == '1' else plural}"


def day_text(day: Day, lang: Lang) -> str:
    """Return a day in words: ``2025年12月31日``, ``2025-12-31``; a bare year as the year."""
    if not isinstance(day, date):
        return f"{day.value}年" if lang == "zh" else str(day.value)
    return f"{day.year}年{day.month}月{day.day}日" if lang == "zh" else day.isoformat()


def joined(words: Iterable[str], lang: Lang) -> str:
    """Return words joined as a list."""
    return ("、" if lang == "zh" else ", ").join(words)


def scope_text(scope: Scope, subject: Subject, lang: Lang) -> str:
    """Return whom a norm is for: ``城市社区``, ``city community``."""
    noun = SUBJECTS[subject][lang]
    kinds = [category.text(lang) for category in scope.any_of]
    others = [category.text(lang) for category in scope.none_of]
    if lang == "zh":
        named = f"{'、'.join(kinds)}{noun}"
        return f"{named}（{'、'.join(others)}除外）" if others else named
    named = f"{' or '.join(kinds)} {noun}" if kinds else noun
    return f"{named} (except {', '.join(others)})" if others else named


def word_text(key: str, beside: tuple[Word, ...], lang: Lang) -> str:
    """Return the word of a key: one of those beside it, or one of the package of their kind."""
    kinds = {type(word) for word in beside}
    known = [word for word in vars(vocabulary).values() if isinstance(word, Word)]
    for word in (*beside, *(word for word in known if type(word) in kinds)):
        if word.key == key:
            return word.text(lang)
    return key


_COMPARED: dict[type, dict[Lang, str]] = {
    AtLeast: {"zh": "不少于", "en": "at least "},
    AtMost: {"zh": "不超过", "en": "at most "},
    Exactly: {"zh": "", "en": "exactly "},
    About: {"zh": "约", "en": "about "},
}


def _amount_words(amount: Amount, fact: Fact, compared: str, lang: Lang) -> str:
    zh = lang == "zh"
    match amount:
        case Fixed(quantity):
            shown = of_fact_text(quantity, fact, lang)
            return f"{compared or '为'}{shown}" if zh else f"{compared}{shown}"
        case Rate(quantity, per, basis):
            each = of_fact_text(quantity, fact, lang)
            many = per_text(per, basis.unit, lang)
            return f"按每{many}{compared}{each}" if zh else f"{compared}{each} per {many}"
        case Share(percent, of):
            share = f"{number(percent)}%"
            return f"{compared}{of.text(lang)}的{share}" if zh else f"{compared}{share} of {of.en}"
        case Clamped(rate, low, high):
            inner = _amount_words(rate, fact, compared, lang)
            ends = of_fact_text(low, fact, lang), of_fact_text(high, fact, lang)
            if zh:
                return f"{inner}，最少{ends[0]}、最多{ends[1]}"
            return f"{inner}, held between {ends[0]} and {ends[1]}"
        case _:  # pragma: no cover
            assert_never(amount)


def _names(items: tuple[Word, ...], lang: Lang) -> str:
    return joined((item.text(lang) for item in items), lang)


def _test_text(test: Test, lang: Lang, force: Force, *, direction_stated: bool) -> str:
    name, zh = test.fact.text(lang), lang == "zh"
    if is_claim(test):
        return asked_text(test, force, lang)
    match test.bound:
        case Includes(items):
            if zh:
                return f"{includes_text(test.fact, force)}{_names(items, lang)}"
            named = _names(items, lang)
            return f"{name}: {f'all of {named}' if len(items) > 1 else f'{named} among them'}"
        case Only(items):
            how = how_asked(force, lang).removesuffix("须").removesuffix("已")
            return f"{name}{f'{how}只限' if zh else ': none but '}{_names(items, lang)}"
        case AtLeast() | AtMost() | Exactly() | About() as bound:
            is_plain = not direction_stated and isinstance(bound, AtLeast)
            compared = "" if is_plain else _COMPARED[type(bound)][lang]
            asked = _amount_words(bound.amount, test.fact, compared, lang)
            return f"{name}{asked}" if zh else f"{name}, {asked}"
        case _:  # pragma: no cover
            assert_never(test.bound)


def _items(test: Test) -> tuple[Word, ...]:
    return test.bound.items if isinstance(test.bound, Includes) else ()


def _is_one_word_each(parts: tuple[Demand, ...]) -> bool:
    """Return whether each part asks for one word of one and the same fact."""
    tests = [part for part in parts if isinstance(part, Test) and len(_items(part)) == 1]
    return len(tests) == len(parts) and len({test.fact for test in tests}) == 1


def demand_text(
    demand: Demand, lang: Lang, *, direction_stated: bool = True, force: Force = Force.MUST
) -> str:
    """Return a demand in words; where no direction is printed, none is written.

    What is asked without a number says how strongly it is asked.
    """
    zh = lang == "zh"
    match demand:
        case Test():
            return _test_text(demand, lang, force, direction_stated=direction_stated)
        case AnyOf(parts) if _is_one_word_each(parts):
            items = [item for part in tests_of(demand) for item in _items(part)]
            fact, names = tests_of(demand)[0].fact, [each.text(lang) for each in items]
            if zh:
                return f"{includes_text(fact, force)}{'或'.join(names)}"
            return f"{fact.en}: {' or '.join(names)} among them"
        case AllOf(parts) | AnyOf(parts):
            is_all = isinstance(demand, AllOf)
            joint = ("，且" if is_all else "，或") if zh else ("; and " if is_all else "; or ")
            return joint.join(
                demand_text(part, lang, direction_stated=direction_stated, force=force)
                for part in parts
            )
        case _:  # pragma: no cover
            assert_never(demand)
