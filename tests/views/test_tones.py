"""The hues of displays and charts, reckoned: legible on light and dark, told apart by everybody."""

from itertools import combinations

import pytest

from community_governance.model.findings import Verdict
from community_governance.views.tones import CATEGORIES, HUES, SIGNS, TONES, Tone

Triple = tuple[float, float, float]

# What each kind of color blindness makes of linear red, green and blue: the matrices of
# Machado, Oliveira and Fernandes (2009) at full severity.
SEEN: dict[str, tuple[Triple, Triple, Triple]] = {
    "full color": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
PAGES = {"light": "#ffffff", "dark": "#1e1e1e"}


def _linear(hue: str) -> Triple:
    parts = (int(hue[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def _times(matrix: tuple[Triple, Triple, Triple], of: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, of, strict=True)) for row in matrix)
    return first, second, third


def _lab(linear: Triple) -> Triple:
    """Return CIE L*a*b* (D65), in which equal distances look about equally great."""
    to_xyz = (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
    held = tuple(min(1.0, max(0.0, each)) for each in linear)
    xyz = _times(to_xyz, (held[0], held[1], held[2]))
    white = (0.95047, 1.0, 1.08883)
    ratios = (value / full for value, full in zip(xyz, white, strict=True))
    x, y, z = (r ** (1 / 3) if r > 0.008856 else 7.787 * r + 16 / 116 for r in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _contrast(one: str, other: str) -> float:
    """Return the contrast ratio of the Web Content Accessibility Guidelines."""
    weights = (0.2126, 0.7152, 0.0722)
    both = sorted(
        sum(w * p for w, p in zip(weights, _linear(each), strict=True)) for each in (one, other)
    )
    return (both[1] + 0.05) / (both[0] + 0.05)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("hue", [*HUES.values(), *CATEGORIES])
def test_a_hue_stands_out_from_the_page(hue: str, page: str) -> None:
    assert _contrast(hue, PAGES[page]) >= 3  # what the guidelines ask of parts of a chart


@pytest.mark.parametrize("eyes", SEEN)
@pytest.mark.parametrize("palette", [tuple(HUES.values()), CATEGORIES], ids=["tones", "categories"])
def test_hues_are_told_apart_whatever_the_eyes(palette: tuple[str, ...], eyes: str) -> None:
    seen = {hue: _lab(_times(SEEN[eyes], _linear(hue))) for hue in palette}
    distances = {
        (one, other): sum((a - b) ** 2 for a, b in zip(seen[one], seen[other], strict=True)) ** 0.5
        for one, other in combinations(palette, 2)
    }
    assert min(distances.values()) > 20


def test_every_tone_has_a_sign_and_a_hue_of_its_own() -> None:
    assert len({SIGNS[tone] for tone in Tone}) == len({HUES[tone] for tone in Tone}) == len(Tone)


def test_every_verdict_has_a_tone_of_its_own() -> None:
    assert len({TONES[verdict] for verdict in Verdict}) == len(Verdict)
