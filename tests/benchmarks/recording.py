"""What a benchmark says for the page on speed: kept as a line of JSON, where `all.py` asks for it.

With ``BENCHMARK_QUICK`` set, tables are small and rounds are few: to see that everything runs.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

QUICK = bool(os.environ.get("BENCHMARK_QUICK"))
_FILE = os.environ.get("BENCHMARK_RESULTS")


class Said(NamedTuple):
    """Words in both languages."""

    en: str
    zh: str


def sized(usual: int, quick: int) -> int:
    """Return how many rows or rounds there are."""
    return quick if QUICK else usual


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """Return how many times theirs ours are, round by round."""
    return [one / other for one, other in zip(ours, theirs, strict=True)]


def record(
    group: str,
    what: tuple[str, str],
    against: tuple[str, str],
    values: Sequence[float],
    *,
    bar: float | None = None,
    at_least: bool = False,
    unit: str = "×",
) -> None:
    """Keep what was measured.

    Args:
        group: The table of the page.
        what: What was measured, in English and Chinese.
        against: What it is measured against, in both; empty where it stands for itself.
        values: A value for each round.
        bar: What is aimed at, if anything is.
        at_least: Whether the bar is the least, and not the most.
        unit: Of the values.
    """
    if _FILE is None:
        return
    line = {
        "group": group,
        "what": Said(*what)._asdict(),
        "against": Said(*against)._asdict(),
        "median": median(values),
        "least": min(values),
        "most": max(values),
        "rounds": len(values),
        "bar": bar,
        "at_least": at_least,
        "unit": unit,
    }
    with Path(_FILE).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
