"""The names of the columns that a check adds: keys, or words for a reader."""

from __future__ import annotations

from typing import Literal

from community_governance.choices import CHOICES
from community_governance.errors import Lang
from community_governance.model.readings import Choice
from community_governance.model.standards import Standard
from community_governance.units import HOUSE_UNITS

__all__ = ["OUTPUTS", "Output", "column_name", "matters_name", "title_of", "unit_of"]

Output = Literal["verdict", "required", "shortfall", "measured"]
"""What a column says of a standard."""

OUTPUTS: tuple[Output, ...] = ("verdict", "required", "shortfall")
"""What columns say of a standard unless others are asked for, in their order."""

_WORDS: dict[Output, dict[Lang, str]] = {
    "verdict": {"zh": "结论", "en": "verdict"},
    "required": {"zh": "应有", "en": "required"},
    "shortfall": {"zh": "差额", "en": "shortfall"},
    "measured": {"zh": "现有", "en": "present"},
}

_READINGS = {reading.key: reading for choice in CHOICES for reading in choice.readings}


def column_name(standard: Standard, output: Output = "verdict", *, lang: Lang | None = None) -> str:
    """Return the name of a column that `check_table` adds.

    Args:
        standard: The standard.
        output: What the column says of it.
        lang: The language of a heading in words; without one, the name is made of keys.

    >>> from community_governance.policies import ordos
    >>> share = ordos.POLICY.standard("office-share-of-public-space")
    >>> column_name(share, "shortfall")
    'ordos.office-share-of-public-space.shortfall'
    >>> column_name(share, "shortfall", lang="zh")
    '鄂尔多斯市二(二)8办公面积占公共空间的比例·差额（平方米）'
    """
    if lang is None:
        reading = f".{standard.reading_key}" if standard.reading_key else ""
        return f"{standard.policy}.{standard.key}{reading}.{output}"
    place = standard.citations[0].document.jurisdiction
    title, word = title_of(standard, lang), _WORDS[output][lang]
    unit = None if output == "verdict" else _unit_text(standard, lang)
    if lang == "zh":
        name = f"{place.name}{standard.locator}{title}·{word}"
        return name if unit is None else f"{name}（{unit}）"
    name = f"{place.name_en} {standard.locator}, {title}: {word}"
    return name if unit is None else f"{name} ({unit})"


def matters_name(standard: Standard, choice: Choice, *, lang: Lang | None = None) -> str:
    """Return the name of the column that says whether a choice changes the verdict."""
    if lang is None:
        return f"{column_name(standard).removesuffix('verdict')}{choice.key}.matters"
    name = column_name(standard, lang=lang)
    said = choice.title.text(lang)
    if lang == "zh":
        return f"{name.removesuffix(_WORDS['verdict'][lang])}{said}是否影响结论"
    return f"{name.removesuffix(_WORDS['verdict'][lang])}whether it matters: {said}"


def title_of(standard: Standard, lang: Lang) -> str:
    """Return what a standard is about, and how it is read where not as encoded."""
    title = standard.key if standard.title is None else standard.title.text(lang)
    said = [_READINGS[key].text(lang) if key in _READINGS else key for key in standard.read_under]
    if standard.read_from is not None:
        said.insert(0, "按单个社区" if lang == "zh" else "read as one of a community")
    if not said:
        return title
    return f"{title}（{'，'.join(said)}）" if lang == "zh" else f"{title} ({', '.join(said)})"


def unit_of(standard: Standard) -> str | None:
    """Return the house unit of its numbers, or None where it is about several facts."""
    units = {test.fact: test.fact.unit for test in standard.tests}
    return next(iter(units.values())) if len(units) == 1 else None


def _unit_text(standard: Standard, lang: Lang) -> str | None:
    """Return the unit of its numbers in words."""
    unit = unit_of(standard)
    return unit if unit is None or lang == "en" else HOUSE_UNITS[unit]
