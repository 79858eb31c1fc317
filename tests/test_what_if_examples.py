"""The examples of a draft and of a plan: what they print, in both languages."""

from collections.abc import Callable

import pytest


@pytest.fixture(scope="module")
def draft(lines_of: Callable[[str], list[str]]) -> list[str]:
    return lines_of("what_if.py")


@pytest.fixture(scope="module")
def plan(lines_of: Callable[[str], list[str]]) -> list[str]:
    return lines_of("progress_of_a_plan.py")


@pytest.mark.parametrize(
    "line",
    [
        "True True",
        "希望社区 二(二)6 180 m²",
        "湖滨社区 假设 390 m²",
        "3 newly short, 0 no longer short",
        "二(二)8：社区的办公面积不超过公共空间面积的20%——未作规定。",
        "二(二)8: community: office area, at most 20% of area of public space - left out.",
    ],
)
def test_a_draft_is_followed_through(draft: list[str], line: str) -> None:
    assert line in draft


def test_a_draft_is_never_shown_as_the_document(draft: list[str]) -> None:
    of_draft = [line for line in draft if "每100户40平方米" in line]
    assert of_draft
    assert all("假设方案" in line or "不少于40平方米" in line for line in of_draft)


@pytest.mark.parametrize(
    "line",
    [
        "on-track",
        "as rounded: no number",
        "within a tenth of a point: 1043 to 1044",
        "the fifth: 627 to 628",
        "《阿拉善盟“十四五”城乡社区发展规划》截至2026年1月1日：已达到1项，逾期未达到2项，待定9项。",
    ],
)
def test_a_plan_is_followed_through(plan: list[str], line: str) -> None:
    assert line in plan


def test_the_table_of_the_year_says_where_the_line_stands(plan: list[str]) -> None:
    (zh,) = (line for line in plan if line.startswith("| 城镇社区综合服务设施覆盖率 |"))
    assert zh.endswith("| 进度正常（自基期至目标按直线推算，此时应为93.99） |")
    assert "| 80（2020年12月31日） | 100（到2025年12月31日） | 96 |" in zh
