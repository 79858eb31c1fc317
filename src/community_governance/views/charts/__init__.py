"""Charts of answers, in Chinese and English; with Altair, the extra ``charts``.

Every function returns an Altair chart, whose data are the records of the answer, none left out;
what a long chart does not draw, its subtitle counts. Nothing is written to a file:
`png` and `svg` return the picture, and `png` says so where no font on the machine has Chinese.
`dark` sets a chart for a dark page.
"""

from __future__ import annotations

from community_governance.errors import MissingExtraError

try:
    import altair as alt  # noqa: F401  (what follows needs it)
except ImportError as error:  # pragma: no cover  (a test of its own runs without it)
    raise MissingExtraError("altair", "charts") from error

from community_governance.views.charts.drawing import dark
from community_governance.views.charts.duties import load, responsibility
from community_governance.views.charts.findings import shortfalls
from community_governance.views.charts.pay import career, ladder
from community_governance.views.charts.pictures import png, svg

__all__ = [
    "career",
    "dark",
    "ladder",
    "load",
    "png",
    "responsibility",
    "shortfalls",
    "svg",
]
