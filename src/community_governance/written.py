"""The grammar of written amounts: ``2,013户``, ``约1500``, ``0.12万``, ``300-500㎡``, ``—``.

Text only: what a unit measures is known to `community_governance.quantities`.
Nothing is guessed. What is not plainly an amount is unread, with the reason.

The grammar, after Unicode's compatibility form (NFKC), in 64 characters at most::

    written = (amount | range) ["(" remark ")"]
    amount  = [before] number [after] [tens] [after] [unit] [after]
    range   = number [tens] [unit] ("-" | "~" | "—" | "至" | "到") number [tens] [unit]
    tens    = 百 | 千 | 万 | 百万 | 千万 | 亿 …

A number is digits with at most one point, its thousands grouped by commas or blanks.
What a range leaves out before its first unit stands behind the second: 3-5万元, 300-500㎡.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import category, normalize

from community_governance.errors import Lang
from community_governance.immutable import frozen

# fmt: off
__all__ = [
    "COUNTS", "LONGEST", "REASONS", "SPELLINGS", "Figures", "Unread", "UnreadReason", "meanings",
    "normal", "parse", "parse_number", "text_of",
]
# fmt: on

LONGEST = 64
"""How many characters a written amount has at most; so reading takes linear time."""

# Each unit with its spellings after NFKC, without blanks, in lower case; the Chinese name first.
COUNTS = {
    "item": "项",
    "household": "户",
    "person": "人 口 people",
    "worker": "名",
    "community": "个社区 社区 communities",
    "grid": "个网格 网格",
    "compound": "个小区 小区",
}
SPELLINGS = {
    "m²": "平方米 平米 平方 平 sqm",
    "km²": "平方公里 平方千米",
    "mu": "亩 市亩",
    "hectare": "公顷 ha",
    **COUNTS,
    "yuan": "元",
    "yuan/month": "元/月 元每月",
    "yuan/year": "元/年 元每年",
    "%": "% percent",
    "year": "年",
    "month": "个月",
}

# What a spelling may stand for: the unit that is expected if it is among them, else the first.
_MEANINGS: dict[str, tuple[str, ...]] = {
    spelling: (unit,)
    for unit, spellings in SPELLINGS.items()
    for spelling in (unit, *([f"{unit}s"] if unit.isalpha() else []), *spellings.split())
} | {**dict.fromkeys("人名位", ("person", "worker")), **dict.fromkeys("个家件处", tuple(COUNTS))}

Side: TypeAlias = Literal["low", "high", "neither"]

# The words around a number, by the end of the range that the number then is.
# 不足 and 超过 exclude the number itself; it is kept as the end all the same.
_BEFORE: dict[Side, str] = {
    "neither": "约 约为 大约 大概 ~ ≈",
    "high": "近 将近 接近 不足 不到 少于 低于 至多 最多 不超过 不多于 不高于 < <= ≤",
    "low": "超过 超 逾 多于 高于 至少 最少 不少于 不低于 > >= ≥",
}
_AFTER: dict[Side, str] = {
    "neither": "左右 上下 约",
    "high": "以下 及以下 以内",
    "low": "余 多 有余 以上 及以上 +",
}
_SIDES: dict[str, Side] = {
    word: side for table in (_BEFORE, _AFTER) for side in table for word in table[side].split()
}
_POWERS = {"百": 2, "千": 3, "万": 4, "亿": 8}


class UnreadReason(StrEnum):
    """Why a text is no amount."""

    UNKNOWN = "unknown"
    NONE = "none"
    EMPTY = "empty"
    NOT_A_NUMBER = "not-a-number"
    UNKNOWN_UNIT = "unknown-unit"
    WRONG_DIMENSION = "wrong-dimension"
    SEVERAL_NUMBERS = "several-numbers"
    TOO_LONG = "too-long"
    NEGATIVE = "negative"
    NOT_WHOLE = "not-whole"  # of a count, which the text alone does not know


REASONS: dict[UnreadReason, tuple[str, str]] = {
    UnreadReason.UNKNOWN: ("the number is not known", "数目不详"),
    UnreadReason.NONE: ("there is none", "没有"),
    UnreadReason.EMPTY: ("nothing is written", "未填写"),
    UnreadReason.NOT_A_NUMBER: ("it is no number", "不是数字"),
    UnreadReason.UNKNOWN_UNIT: ("its unit is unknown", "单位未知"),
    UnreadReason.WRONG_DIMENSION: ("its unit measures something else", "单位不符"),
    UnreadReason.SEVERAL_NUMBERS: ("it holds several numbers", "含多个数字"),
    UnreadReason.TOO_LONG: ("it is too long", "过长"),
    UnreadReason.NEGATIVE: ("it is below zero", "为负数"),
    UnreadReason.NOT_WHOLE: ("it is no whole number", "不是整数"),
}
"""Why a text is no amount, in English and in Chinese."""


def text_of(value: object) -> str:
    """Return a cell as text, for a reader and for messages; never what is inside a list."""
    if isinstance(value, Mapping | list | tuple | set | frozenset):
        return f"<{type(value).__name__}>"
    try:
        text = str(value)
    except Exception:  # noqa: BLE001  (the reader outlives any object, whatever that raises)
        return f"<{type(value).__name__}>"
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


@frozen
class Unread:
    """A text in which no amount was read, as it was written, and why."""

    text: str
    reason: UnreadReason

    def message(self, *, lang: Lang = "en") -> str:
        """Return what was not read and why, in English or Chinese."""
        text, (en, zh) = text_of(self.text), REASONS[self.reason]
        return f"“{text}”不是数量：{zh}" if lang == "zh" else f"{text!r} is no amount: {en}"


_SILENCE = {
    UnreadReason.UNKNOWN: "不详 不明 不清 未知 未统计 未填 未报 待统计 待定 暂缺 暂无数据 无数据"
    " n/a na null none unknown",
    UnreadReason.NONE: "无 没有",
    UnreadReason.EMPTY: "nan <na> nat",
}
_WORDS = {word: reason for reason, words in _SILENCE.items() for word in words.split()}
_DASHES = re.compile(r"[-‐‑‒–—―−─/\\?._~]+")

# Thousands grouped by 、 are one number only where a group begins with 0: 2、013 can be nothing
# else, while 300、500 may be two.
_NUMBER = (
    r"(?:[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+|、0[0-9]{2}(?:、[0-9]{3})*)|[0-9]+)"
    r"(?:\.[0-9]+)?"
)
_GROUPING = str.maketrans("", "", ", 、")


def _any_of(table: dict[Side, str]) -> str:
    words = sorted(" ".join(table.values()).split(), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, words))})"


_TENS, _UNIT = "[百千]?万?亿?", "[^0-9]*?"


@cache  # to compile these two takes longer than all else in this module
def _amount() -> re.Pattern[str]:
    return re.compile(
        rf"({_any_of(_BEFORE)})? ?(?P<number>{_NUMBER}) ?({_any_of(_AFTER)})? ?(?P<tens>{_TENS}) ?"
        rf"({_any_of(_AFTER)})? ?(?P<unit>{_UNIT}) ?({_any_of(_AFTER)})?"
    )


@cache
def _range() -> re.Pattern[str]:
    number, side = f"({_NUMBER}) ?({_TENS}) ?({_UNIT})", "(?:——|[-~〜–—―−至到])"
    return re.compile(f"{number} ?{side} ?{number}")


_REMARK = re.compile(r"(.+?) ?[(\[]((?:单位:?)?([^()\[\]]*))[)\]]")
_NUMERAL = re.compile(r"[0-9](?:[0-9.,]|[eE][+-]?(?=[0-9]))*")
_SIGNED = re.compile(f"-?{_NUMBER}")
_SQUARE = re.compile(r"(?<=[mM])(?:\^|\*\*)?2")
_INVISIBLE = str.maketrans("", "", "\u200b\ufeff")


class Figures(NamedTuple):
    """The one or two numbers of a text, and which end of a range a single one is, if any."""

    numbers: tuple[Decimal, ...]
    units: tuple[tuple[str, ...], ...]  # of each number: what its unit may stand for
    side: Side | None


def normal(text: str) -> str:
    """Return the text in NFKC, its blanks single, m2 as m².

    NFKC makes 30² into 302 and ①2 into 12: a text with such a character (but for the square of
    a meter) stays as it is, and so is no number.
    """
    text = text.translate(_INVISIBLE)
    rest = "" if text.isascii() else text.replace("m²", "").replace("M²", "")
    if "No" not in map(category, rest):  # no other category hides a digit before a unit
        text = _SQUARE.sub("²", normalize("NFKC", text))
    return " ".join(text.split())


def meanings(spelling: str) -> tuple[str, ...]:
    """Return the units that a spelling may stand for, none where it is unknown."""
    return _MEANINGS.get(spelling.replace(" ", "").casefold(), ())


def parse_number(text: str) -> Decimal | None:
    """Return the number, perhaps negative, that is the whole text."""
    text = normal(text) if len(text) <= LONGEST else ""
    return Decimal(text.translate(_GROUPING)) if _SIGNED.fullmatch(text) else None


def parse(
    text: str, unsure: UnreadReason = UnreadReason.UNKNOWN
) -> tuple[Figures | UnreadReason, str | None]:
    """Return what a text says, or why that is unread, and the bracketed remark behind it.

    ``unsure`` is the reason for 暂无, which may mean "not known" and may mean "there is none".
    """
    if len(text) > LONGEST:
        return UnreadReason.TOO_LONG, None
    text = normal(text)
    said = _say(text, unsure)
    remark = _REMARK.fullmatch(text) if isinstance(said, UnreadReason) else None
    if remark is None:
        return said, None
    # 0.6(亩) and 1500(左右) say in brackets what belongs to the number.
    if not _NUMERAL.search(remark[3]):
        joined = _say(remark[1] + remark[3], unsure)
        if not isinstance(joined, UnreadReason):
            return joined, None
    return _say(remark[1], unsure), remark[2]


def _say(text: str, unsure: UnreadReason) -> Figures | UnreadReason:
    """Return what a text without a remark says."""
    word = text.casefold()
    if not text or word == "暂无" or word in _WORDS:
        return _WORDS.get(word, unsure if text else UnreadReason.EMPTY)
    if _DASHES.fullmatch(text):
        return UnreadReason.UNKNOWN
    if amount := _amount().fullmatch(text):
        sides: list[Side] = [_SIDES[word] for word in amount.group(1, 3, 5, 7) if word]
        # 约1500余户: where two words differ, neither end is known.
        side = (sides[0] if len(set(sides)) == 1 else "neither") if sides else None
        return _figures((amount["number"], amount["tens"], amount["unit"]), side=side)
    if ends := _range().fullmatch(text):
        number, tens, unit, *high = ends.groups()
        if high[2] or not unit:
            return _figures((number, tens or ("" if unit else high[1]), unit or high[2]), high)
    if text[0] in "-−负" and _amount().fullmatch(text[1:].lstrip()):
        return UnreadReason.NEGATIVE
    several = len(_NUMERAL.findall(text)) > 1
    return UnreadReason.SEVERAL_NUMBERS if several else UnreadReason.NOT_A_NUMBER


def _figures(*parts: Sequence[str], side: Side | None = None) -> Figures | UnreadReason:
    """Return what was found in a text as digits, tens and unit, once or twice."""
    numbers, units = [], []
    for digits, tens, unit in parts:
        if unit and not meanings(unit):
            return UnreadReason.UNKNOWN_UNIT
        power = sum(_POWERS[ten] for ten in tens)
        # Made from its text, a Decimal is exact in any context.
        numbers.append(Decimal(f"{digits.translate(_GROUPING)}E{power}"))
        units.append(meanings(unit))
    return Figures(tuple(numbers), tuple(units), side)
