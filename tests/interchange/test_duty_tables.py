"""Duties as tables: as printed, and as a matrix has them."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

import pytest

from community_governance import BUILTIN, responsibility_matrix
from community_governance.errors import MissingExtraError, NotFoundError
from community_governance.policies import ordos
from community_governance.references.bodies import DIRECTORY
from community_governance.views import records

nw = pytest.importorskip("narwhals.stable.v2")
duties = pytest.importorskip("community_governance.interchange.duties")


@pytest.fixture(params=["polars", "pandas", "pyarrow"])
def backend(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    pytest.importorskip(name)
    return name


def rows_of(table: Any) -> list[dict[str, Any]]:
    frame = nw.from_native(table)
    return [
        {key: None if value != value else value for key, value in row.items()}  # noqa: PLR0124
        for row in frame.rows(named=True)
    ]


def test_a_table_of_duties_has_the_rows_of_the_records(backend: str) -> None:
    table = duties.duties_table(ordos.POLICY, backend=backend)
    assert nw.get_native_namespace(table).__name__ == backend
    assert rows_of(table) == records.duties(ordos.POLICY)
    every = duties.duties_table(BUILTIN, backend=backend)
    expected = [row for policy in BUILTIN for row in records.duties(policy)]
    assert rows_of(every) == expected


def test_a_table_of_a_matrix_has_its_bodies_as_resolved(backend: str) -> None:
    matrix = responsibility_matrix(ordos.POLICY.tasks, directory=DIRECTORY, on=date(2026, 1, 1))
    table = duties.duties_table(matrix, backend=backend)
    assert rows_of(table) == records.matrix(matrix)
    zh = rows_of(duties.duties_table(matrix, backend=backend, lang="zh"))
    assert list(zh[0]) == [
        *("文件", "任务", "条款", "单位", "职责", "依据", "次序", "组次", "列名方式"),
        *("文件所列名称", "所属类别"),
    ]
    assert {row["职责"] for row in zh} >= {"牵头", "配合"}
    assert "各旗区人民政府" in {row["所属类别"] for row in zh}
    en = rows_of(duties.duties_table(matrix, backend=backend, lang="en"))
    assert "all banners and districts" in " ".join(str(row["member_of"]) for row in en)


def test_a_table_without_rows_has_columns_of_the_same_types(backend: str) -> None:
    none = nw.from_native(duties.duties_table([], backend=backend)).schema
    some = nw.from_native(duties.duties_table(BUILTIN, backend=backend)).schema
    assert none["position"] == some["position"] == nw.Int64
    assert none["title"] == some["title"] == nw.String


def test_duties_are_worded_in_both_languages(backend: str) -> None:
    zh = rows_of(duties.duties_table(ordos.POLICY, backend=backend, lang="zh"))
    assert list(zh[0]) == [
        *("文件", "任务", "条款", "工作任务", "单位", "职责", "依据", "次序", "组次"),
        *("列名方式", "责任层次"),
    ]
    assert zh[0]["文件"] == ordos.POLICY.document.title
    assert {row["依据"] for row in zh} <= {"写明", "推定", "未区分"}
    assert {row["列名方式"] for row in zh} >= {"单列", "统称", "未列全"}
    assert {row["责任层次"] for row in zh} >= {"第一责任", "直接责任"}
    en = rows_of(duties.duties_table(ordos.POLICY, backend=backend, lang="en"))
    assert en[0]["policy"] == ordos.POLICY.document.title_en
    assert all(row["department"].isascii() or "–" in row["department"] for row in en)
    assert [row["position"] for row in en] == [row["次序"] for row in zh]


def test_a_library_or_a_language_that_does_not_exist_is_refused() -> None:
    with pytest.raises(NotFoundError, match="polar"):
        duties.duties_table(ordos.POLICY, backend="polar")
    with pytest.raises(NotFoundError, match="fr"):
        duties.duties_table(ordos.POLICY, backend="polars", lang="fr")


def test_a_library_that_is_not_installed_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match="engines"):
        duties.duties_table(ordos.POLICY, backend="pyarrow")
