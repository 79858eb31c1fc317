"""What all charts have in common: their data, fonts, sizes and colors.

Numbers are drawn where their nearest binary fraction lies, and told in words, exactly, beside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

import altair as alt

__all__ = [
    "FONT",
    "LABEL_LIMIT",
    "LONG_LABEL",
    "STEP",
    "WIDTH",
    "dark",
    "data",
    "finished",
    "unlike",
]

FONT = (
    "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', "
    "'WenQuanYi Micro Hei', sans-serif"
)
"""Fonts with simplified Chinese, the first that a machine has."""

STEP = 22
"""Points from one line of a chart to the next: room for a line of Chinese."""

LABEL_LIMIT = 340
"""Points a label may take before it is cut: some 26 Chinese characters."""

WIDTH = 340
"""Points across, beside labels that are titles."""

LONG_LABEL = 560
"""Points for a label that is a title."""

_LIGHT = {"page": "#ffffff", "ink": "#222222", "line": "#cccccc", "grid": "#e8e8e8"}
_DARK = {"page": "#1e1e1e", "ink": "#e0e0e0", "line": "#666666", "grid": "#3a3a3a"}

ChartT = TypeVar("ChartT", alt.Chart, alt.LayerChart, alt.VConcatChart)


def _plain(value: object) -> Any:
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case date():
            return value.isoformat()
        case str():
            return str(value)
        case _:
            return value


def data(rows: Iterable[Mapping[str, object]]) -> alt.Data:
    """Return rows as the data of a chart; numbers as JSON has them, dates as ISO texts."""
    values = [{name: _plain(value) for name, value in row.items()} for row in rows]
    return alt.Data(values=values)  # type: ignore[no-untyped-call]  # Altair's own


def unlike(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a label for each key: its name, and the key beside it where others have that name.

    Args:
        names: Keys, each with its name.
    """
    pairs = dict(names)
    many = Counter(pairs.values())
    return {key: f"{name} ({key})" if many[name] > 1 else name for key, name in pairs.items()}


def finished(chart: ChartT, title: str, *subtitle: str) -> ChartT:
    """Return a chart with its title and the look of all charts of this package."""
    title_of = alt.Title(title, subtitle=list(subtitle)) if subtitle else alt.Title(title)
    named = chart.properties(title=title_of)
    styled: ChartT = named.configure(**_config(_LIGHT))
    return styled


def dark(chart: ChartT) -> ChartT:
    """Return a chart of this package set for a dark page."""
    styled: ChartT = chart.configure(**_config(_DARK))
    return styled


def _config(of: Mapping[str, str]) -> dict[str, Any]:
    ink, line = of["ink"], of["line"]
    words = {"labelColor": ink, "titleColor": ink, "labelLimit": LABEL_LIMIT, "titleLimit": 0}
    plain = {**words, "titleFontWeight": "normal"}
    return {
        "background": of["page"],
        "font": FONT,
        "padding": 12,
        "view": {"stroke": None},
        "axis": {**plain, "gridColor": of["grid"], "domainColor": line, "tickColor": line},
        "legend": plain,
        "header": words,
        "title": {
            "color": ink,
            "subtitleColor": ink,
            "anchor": "start",
            "fontSize": 15,
            "subtitleFontSize": 12,
            "subtitlePadding": 5,
            "offset": 10,
        },
        "text": {"color": ink, "fontSize": 11},
        "rule": {"color": ink},
        "tick": {"color": ink},
    }
