"""Tones: how what is told is to be taken, with the sign and the hue that go with the words.

The hues are told apart by readers with any of the common kinds of color blindness,
and stand out from a white page and from a dark one; a test reckons both.
None of them ever stands for a word: a sign and the word itself are always beside it.
"""

from __future__ import annotations

from enum import StrEnum

from community_governance.model.findings import Verdict

__all__ = ["CATEGORIES", "HUES", "SIGNS", "TONES", "Tone"]


class Tone(StrEnum):
    """How what is told is to be taken."""

    GOOD = "good"
    BAD = "bad"
    LATER = "later"
    OPEN = "open"
    ASIDE = "aside"


TONES: dict[Verdict, Tone] = {
    Verdict.MET: Tone.GOOD,
    Verdict.NOT_MET: Tone.BAD,
    Verdict.NOT_YET_DUE: Tone.LATER,
    Verdict.UNDETERMINED: Tone.OPEN,
    Verdict.NOT_APPLICABLE: Tone.ASIDE,
}
"""The tone of each verdict."""

SIGNS: dict[Tone, str] = {
    Tone.GOOD: "√",
    Tone.BAD: "×",
    Tone.LATER: "…",
    Tone.OPEN: "?",
    Tone.ASIDE: "–",
}
"""The sign of each tone: such as every font with Chinese has."""

HUES: dict[Tone, str] = {
    Tone.GOOD: "#22a867",
    Tone.BAD: "#ac4b23",
    Tone.LATER: "#466fe5",
    Tone.OPEN: "#bb8e05",
    Tone.ASIDE: "#6b6a69",
}
"""The hue of each tone."""

CATEGORIES = ("#b54422", "#3f5ee1", "#13a65f", "#c38a03", "#9c519c", "#928d93")
"""Hues of kinds that have no tone: roles, posts."""
