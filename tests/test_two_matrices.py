"""The example of two matrices: what it prints of Ordos and Dachong, as counted by hand."""

from collections.abc import Callable

import pytest


@pytest.fixture(scope="module")
def printed(lines_of: Callable[[str], list[str]]) -> list[str]:
    return lines_of("two_matrices.py")


@pytest.mark.parametrize(
    "line",
    [
        # 20 tasks with two leads in the first; 39 numbers and a row without one
        "Ordos: 20 tasks, 41 bodies, {'lead': 21, 'support': 105}",
        "Dachong: 40 tasks, 29 bodies, {'responsible': 159}",
        "| 市民政局 | 12 | 7 | 19/20 |",
        "| Civil Affairs Bureau | 12 | 7 | 19/20 |",
        "| 社会事务局 | 22 | 22/40 |",
        "| Social Affairs Bureau | 22 | 22/40 |",
        "| 市建委 | 2/20 | 0 | 住建局 | 11/40 |",
        "删去单位：二(三)14 市民政局牵头",
        "职责有变：附件第27项 市安监局配合改为安监分局负责",
        "body removed: 二(三)14 lead: Civil Affairs Bureau",
        "not set side by side: 17 tasks of Ordos, 37 rows of Dachong",
    ],
)
def test_the_load_and_the_difference_are_told_as_counted_by_hand(
    printed: list[str], line: str
) -> None:
    assert line in printed


def test_no_lead_is_read_into_the_annex_of_dachong(printed: list[str]) -> None:
    (head,) = (number for number, line in enumerate(printed) if line == "| 单位 | 负责 | 任务数 |")
    assert "牵头" not in printed[head]
    assert not any(line.startswith("新增单位：附件") and "牵头" in line for line in printed)
