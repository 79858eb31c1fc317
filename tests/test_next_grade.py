"""The example of the next grade: what it prints, in both languages."""

import subprocess
import sys
from pathlib import Path

import pytest

import community_governance

EXAMPLE = Path(__file__).parents[1] / "examples/next_grade.py"


@pytest.fixture(scope="module")
def printed() -> str:
    source = str(Path(community_governance.__file__).parents[1])
    code = "import runpy, sys; sys.path.insert(0, sys.argv[1]); runpy.run_path(sys.argv[2])"
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-X", "utf8", "-c", code, source, str(EXAMPLE)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout


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
