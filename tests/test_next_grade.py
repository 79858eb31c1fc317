"""The example of the next grade: what it prints, in both languages."""

from collections.abc import Callable

import pytest


@pytest.fixture(scope="module")
def printed(lines_of: Callable[[str], list[str]]) -> str:
    return "\n".join(lines_of("next_grade.py"))


@pytest.mark.parametrize(
    "line",
    [
        "2019年3月1日：由1级升为2级（年限）。",
        "2022年3月1日：由2级升为3级（年限）。",
        "2025年3月1日：由3级升为4级（年限）。",
        "2023-03-01: grade 3, from 2 (years).",
        "2026-03-01: grade 4, from 3 (years).",
        "| 2024年6月15日 | 5 | 3 | 职业资格 |",
        "| 2026-03-01 | 6 | 5 | years |",
        "| 4 | 2024-06-15 | 2026-03-01 | 624 |  |",
        "不列金额：方案只定岗位和等级，未载金额（三岗十八级）。",
        "- grade: 6",
        "- 2020, appraised not competent, does not count",
        "w-001，2026年3月1日，工作人员4级：3,230元/月。",
        "Until 2026-12-31: 15,000 yuan more in all.",
    ],
)
def test_the_next_grade_is_told_as_reckoned_by_hand(printed: str, line: str) -> None:
    assert line in printed


def test_no_yuan_is_shown_before_a_scheme_that_has_money(printed: str) -> None:
    bare, _, paid = printed.partition("w-001，2026年3月1日，工作人员4级：")
    assert "yuan" not in bare
    assert "元" not in bare
    assert "yuan" in paid
