"""The example of four thousand workers until 2030: what it prints, in both languages."""

from collections.abc import Callable

import pytest


@pytest.fixture(scope="module")
def printed(lines_of: Callable[[str], list[str]]) -> list[str]:
    return lines_of("what_will_they_cost.py")


@pytest.mark.parametrize(
    "line",
    [
        "{'正职': 400, '副职': 800, '委员': 1200, '工作人员': 1600}",
        "10,846,620元/月 4000 ()",
        "津（补）贴 600 yuan / month 厦翔民〔2013〕46号 二(三)",
        "| 2026 | 4,000 | 2,240 | 131,029,280元 | 2,739.72 |",
        "| 2030 | 3,920 | 2,201 | 132,777,360 yuan | 2,834.52 |",
        "December 2030: 582,350 yuan less; 1,732 workers below their grade of January 2026",
    ],
)
def test_the_cost_of_each_year_is_told(printed: list[str], line: str) -> None:
    assert line in printed


def test_no_year_is_told_twice_and_all_five_are(printed: list[str]) -> None:
    years = [line.split()[1] for line in printed if line.startswith("| 20")]
    assert years == ["2026", "2027", "2028", "2029", "2030"] * 2
