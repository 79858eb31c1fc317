"""Displays of shares of units."""

from __future__ import annotations

from collections.abc import Iterator

from community_governance.errors import Lang
from community_governance.model.display import MOST_ROWS, display
from community_governance.model.findings import CheckedSubject, Verdict
from community_governance.model.shares import UnitShare
from community_governance.views.goals import share_text, shares_table
from community_governance.views.html.several import TABLES
from community_governance.views.markup import Html, badge, block, details, paragraph, words
from community_governance.views.tones import TONES, Tone
from community_governance.views.words import VERDICTS, joined

__all__ = ["share_html"]

_UNITS: dict[Lang, str] = {"zh": "逐个列出", "en": "Unit by unit"}
_GROUPS: tuple[tuple[str, Tone, dict[Lang, str]], ...] = (
    ("met", Tone.GOOD, {"zh": "达到", "en": "meet it"}),
    ("not_met", Tone.BAD, {"zh": "未达到", "en": "do not"}),
    ("undetermined", Tone.OPEN, {"zh": "待定", "en": "open"}),
    ("scope_unknown", Tone.OPEN, {"zh": "是否计入待定", "en": "may not count"}),
)


@display.register
def share_html(item: UnitShare, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return a share of units as a sentence, with the units by name folded away."""
    told = badge(VERDICTS[item.verdict][lang], TONES[item.verdict], lang)
    parts = [paragraph(told, Html(" "), words(share_text(item, lang=lang), lang))]
    groups = list(_groups(item, lang, most))
    if groups and item.verdict is not Verdict.NOT_APPLICABLE:
        parts.append(details(_UNITS[lang], groups, lang))
    return block(parts, lang)


def _groups(share: UnitShare, lang: Lang, most: int) -> Iterator[Html]:
    for name, tone, said in _GROUPS:
        units: tuple[CheckedSubject, ...] = getattr(share, name)
        if units:
            yield paragraph(
                badge(f"{said[lang]} {len(units):,}", tone, lang),
                Html(" "),
                words(_names(units, lang, most), lang),
            )


def _names(units: tuple[CheckedSubject, ...], lang: Lang, most: int) -> str:
    names = joined((unit.name or unit.key for unit in units[:most]), lang)
    left = len(units) - most
    if left <= 0:
        return names
    return f"{names}，另有{left:,}个" if lang == "zh" else f"{names}, and {left:,} more"


TABLES[UnitShare] = lambda items, lang: shares_table(items, lang=lang)
