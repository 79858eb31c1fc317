"""What is claimed of a subject, in words: a legal adviser it has, a review it went through.

A flag is no number: of it is not said "at least 1 item", but ``须有法律顾问``, ``has a charter``.
How strongly a text asks goes with the claim: ``宜有业主大会``, ``逐步做到有业主大会``.
"""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Test,
)
from community_governance.model.facts import Fact, FactKind
from community_governance.model.presence import ORGANIZATION_KINDS
from community_governance.model.sources import Force
from community_governance.units import magnitude

__all__ = [
    "asked_text",
    "begins_with_claim",
    "cell_text",
    "holds_text",
    "how_asked",
    "includes_text",
    "is_claim",
]

# How a text asks: before a claim in Chinese, in brackets behind it in English.
_HOW: dict[Force, dict[Lang, str]] = {
    Force.MUST: {"zh": "须", "en": ""},
    Force.IN_PRINCIPLE: {"zh": "原则上须", "en": "in principle"},
    Force.STRIVE: {"zh": "力争", "en": "to be striven for"},
    Force.GRADUAL: {"zh": "逐步", "en": "gradually"},
    Force.EXPLORE: {"zh": "探索", "en": "to be explored"},
    Force.ENCOURAGE: {"zh": "宜", "en": "encouraged"},
    Force.REPORTED: {"zh": "据通报已", "en": "reported"},
}
# Where a text only wants something to come about, 有 and 包括 do not follow of themselves.
_WANTED = frozenset({Force.STRIVE, Force.GRADUAL, Force.EXPLORE})
_VOWELS = frozenset("aeiou")
# What a table says of a claim: of what somebody has, 有 or 无; of all else, 是 or 否.
_CELLS: dict[Lang, tuple[str, str]] = {"zh": ("否", "是"), "en": ("no", "yes")}


def is_claim(test: Test) -> bool:
    """Return whether a test asks that a flag holds."""
    match test.bound:
        case AtLeast(Fixed(amount)) | Exactly(Fixed(amount)):
            return test.fact.kind is FactKind.FLAG and magnitude(amount, test.fact.unit) == 1
        case _:
            return False


def begins_with_claim(demand: Demand) -> bool:
    """Return whether a demand begins with what is said of the subject, and not with a name."""
    match demand:
        case Test(fact, Includes()) if fact == ORGANIZATION_KINDS:
            return True
        case Test():
            return is_claim(demand)
        case AllOf(parts) | AnyOf(parts):
            return begins_with_claim(parts[0])


def how_asked(force: Force, lang: Lang) -> str:
    """Return how a text asks: ``须`` before a Chinese claim; in English nothing where it must."""
    return _HOW[force][lang]


def includes_text(fact: Fact, force: Force) -> str:
    """Return how a text asks, in Chinese, that a set has its words: ``功能室须包括``.

    Of organizations it is said that there are to be such: ``须设有``, ``探索设立``.
    """
    how = how_asked(force, "zh")
    if fact == ORGANIZATION_KINDS:
        return f"{how}{'设立' if force in _WANTED else '设有'}"
    return f"{fact.zh}{how}{'涵盖' if force in _WANTED else '包括'}"


def _claim(fact: Fact, lang: Lang) -> str:
    """Return what is said of a subject where a flag holds: ``有法律顾问``, ``has a charter``."""
    if fact.claim is not None:
        return fact.claim.text(lang)
    if lang == "zh":
        return f"有{fact.zh}"
    return f"has {_with_article(fact.en)}"


def _with_article(name: str) -> str:
    """Return an English name with its article; what is plural has none."""
    if name.endswith("s"):
        return name
    is_vowel = name[0].lower() in _VOWELS and not name.startswith("one")
    return f"an {name}" if is_vowel else f"a {name}"


def asked_text(test: Test, force: Force, lang: Lang) -> str:
    """Return what a claim asks: ``须有法律顾问``, ``has a legal adviser``."""
    claim = _claim(test.fact, lang)
    if lang == "en":
        return claim
    done = "做到" if force in _WANTED and claim.startswith("有") else ""
    return f"{how_asked(force, lang)}{done}{claim}"


def holds_text(fact: Fact, *, holds: bool, lang: Lang) -> str:
    """Return what is so: ``已有自治章程`` or ``尚无自治章程``, ``has a …`` or ``has no …``."""
    claim = _claim(fact, lang)
    if lang == "zh":
        if holds:
            return f"已{claim}"
        return f"尚无{claim[1:]}" if claim.startswith("有") else f"未{claim}"
    if holds:
        return claim
    verb, _, rest = claim.partition(" ")
    if verb == "is":
        return f"is not {rest}"
    return f"has no {fact.en}" if fact.claim is None else f"does not have {rest}"


def cell_text(fact: Fact, *, holds: bool, lang: Lang) -> str:
    """Return what a table says of a flag: 有 or 无 of what somebody has, else 是 or 否."""
    if lang == "zh" and _claim(fact, lang).startswith("有"):
        return "有" if holds else "无"
    return _CELLS[lang][holds]
