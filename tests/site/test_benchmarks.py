"""The pages on speed follow from the results that are kept, in both languages.

After a run of the benchmarks, write the pages anew and read their diff::

    REWRITE_GOLDEN=1 python -m pytest tests/site/test_benchmarks.py
"""

import json
import os
from pathlib import Path
from typing import Any

import benchmark_pages
import pytest

from community_governance.errors import Lang

DOCS = Path(__file__).parents[2] / "docs"
PAGES: dict[Lang, Path] = {"en": DOCS / "benchmarks.md", "zh": DOCS / "benchmarks-zh.md"}


def line(**changed: Any) -> dict[str, Any]:
    usual = {
        "group": "tables",
        "what": {"en": "Polars", "zh": "Polars 表"},
        "against": {"en": "by hand", "zh": "手写"},
        "median": 1.25,
        "least": 1.0,
        "most": 1.5,
        "rounds": 9,
        "bar": 1.2,
        "at_least": False,
        "unit": "×",
    }
    return usual | changed


def results(
    *lines: dict[str, Any], quick: bool = False, failed: bool = False, printed: str = ""
) -> dict[str, Any]:
    return {
        "date": "2026-01-31",
        "python": "3.11.7",
        "machine": {"processor": "P", "cores": 2, "memory_gib": 24, "system": "S", "load": 0.04},
        "versions": {"polars": "2.1.0"},
        "quick": quick,
        "benchmarks": [
            {"benchmark": "tables", "failed": failed, "results": list(lines), "printed": [printed]}
        ],
    }


@pytest.mark.parametrize("lang", PAGES)
def test_the_page_is_what_the_results_make_it(lang: Lang) -> None:
    made = benchmark_pages.page(lang)
    if os.environ.get("REWRITE_GOLDEN"):
        PAGES[lang].write_text(made, encoding="utf-8", newline="\n")
        pytest.skip(f"{PAGES[lang].name} is written anew: read its diff")
    assert PAGES[lang].read_text(encoding="utf-8") == made


def test_the_readme_shows_the_same_numbers() -> None:
    readme = DOCS.parent / "README.md"
    before, mark, rest = readme.read_text(encoding="utf-8").partition("<!-- speed -->\n")
    shown, end, after = rest.partition("<!-- /speed -->")
    made = f"\n{benchmark_pages.summary()}\n\n"
    if os.environ.get("REWRITE_GOLDEN"):
        readme.write_text(before + mark + made + end + after, encoding="utf-8", newline="\n")
        pytest.skip("README.md is written anew: read its diff")
    assert shown == made


def test_what_the_readme_shows_is_measured() -> None:
    kept = json.loads(benchmark_pages.RESULTS.read_text(encoding="utf-8"))
    lines = [line for each in kept["benchmarks"] for line in each["results"]]
    named = {(line["what"]["en"], line["against"]["en"]) for line in lines}
    assert set(benchmark_pages.HEADLINES) <= named


def test_every_result_that_is_kept_has_words_in_both_languages() -> None:
    kept = json.loads(benchmark_pages.RESULTS.read_text(encoding="utf-8"))
    for each in kept["benchmarks"]:
        for one in each["results"]:
            assert one["group"] in benchmark_pages.GROUPS
            assert all(one["what"].values())
            assert {bool(word) for word in one["against"].values()} in ({True}, {False})


def test_a_bar_that_is_missed_is_said_to_be_missed() -> None:
    made = benchmark_pages.page("en", results(line(), line(median=1.2), line(bar=None)))
    assert "| Polars | by hand | at most 1.2 × | 1.25 × | 1 × to 1.5 × | 9 | **no** |" in made
    assert "| at most 1.2 × | 1.2 × | 1 × to 1.5 × | 9 | yes |" in made
    assert "| Polars | by hand |  | 1.25 × | 1 × to 1.5 × | 9 |  |" in made


def test_a_bar_may_be_the_least() -> None:
    least = line(median=25.0, bar=20, at_least=True, rounds=1)
    assert "| 不低于20 × | 25 × |  | 1 | 是 |" in benchmark_pages.page("zh", results(least))


def test_a_quick_run_is_not_taken_for_a_measurement() -> None:
    assert "show the form" in benchmark_pages.page("en", results(line(), quick=True))
    assert "show the form" not in benchmark_pages.page("en", results(line()))


def test_what_keeps_no_results_is_shown_as_it_was_printed() -> None:
    assert "```text\n10,000 tasks\n```" in benchmark_pages.page(
        "en", results(printed="10,000 tasks")
    )
    assert "10,000" not in benchmark_pages.page("en", results(printed="10,000 tasks", failed=True))
