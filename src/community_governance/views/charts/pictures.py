"""A chart as a picture, and whether the fonts of the machine have its characters.

A picture is drawn from what fonts there are. Where none has a character, an empty box is drawn
and nothing is said; so each character that a chart shows is tried first, alone,
and one that comes out like a character that cannot exist is missing.
"""

from __future__ import annotations

import re
from html import escape, unescape
from types import ModuleType

import altair as alt

from community_governance.errors import MissingExtraError, MissingFontError
from community_governance.views.charts.drawing import FONT

__all__ = ["png", "svg"]

_TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_NO_CHARACTER = "\U0010ffff"  # never assigned, in no font


def _converter() -> ModuleType:
    try:
        import vl_convert  # noqa: PLC0415  (of the extra, and large: only for who draws)
    except ImportError as error:
        raise MissingExtraError("vl-convert-python", "charts") from error
    return vl_convert


def svg(chart: alt.TopLevelMixin) -> str:
    """Return a chart as SVG, whose texts are drawn with the fonts of whoever looks at it.

    Args:
        chart: A chart of this package, or any other of Altair's.

    Raises:
        MissingExtraError: where vl-convert is not installed.
    """
    version = "_".join(alt.SCHEMA_VERSION.split(".")[:2])
    drawn: str = _converter().vegalite_to_svg(chart.to_dict(), vl_version=version)
    return drawn


def png(chart: alt.TopLevelMixin, *, scale: float = 2) -> bytes:
    """Return a chart as a PNG picture.

    Args:
        chart: A chart of this package, or any other of Altair's.
        scale: Points of the picture for each point of the chart.

    Raises:
        MissingExtraError: where vl-convert is not installed.
        MissingFontError: where no font of the machine has some of the characters;
            it names them.
    """
    drawn = svg(chart)
    missing = _missing(drawn)
    if missing:
        raise MissingFontError(missing)
    picture: bytes = _converter().svg_to_png(drawn, scale=scale)
    return picture


def _missing(drawn: str) -> str:
    """Return the characters that a picture shows and no font has."""
    shown = "".join(unescape(_TAG.sub("", inside)) for inside in _TEXT.findall(drawn))
    wanted = sorted({each for each in shown if not each.isascii() and not each.isspace()})
    box = _alone(_NO_CHARACTER)
    return "".join(each for each in wanted if _alone(each) == box)


def _alone(character: str) -> bytes:
    drawn: bytes = _converter().svg_to_png(
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24">'
        f'<text x="2" y="18" font-size="16" font-family="{escape(FONT)}">{escape(character)}</text>'
        "</svg>"
    )
    return drawn
