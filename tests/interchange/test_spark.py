"""Spark for real: the example over Parquet by province, small, with plans compiled as usual."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from community_governance import BUILTIN
from community_governance.interchange.tables import check_table
from community_governance.policies import ordos

pl = pytest.importorskip("polars")
pytest.importorskip("pyspark", reason="needs PySpark")
example = pytest.importorskip("seven_hundred_thousand_communities")


COLUMNS = ("households", "working_premises_area", "categories")


@pytest.fixture
def compiling(spark: Any) -> Iterator[Any]:
    """Return the session with plans compiled as usual."""
    settings = {"spark.sql.codegen.factoryMode": "FALLBACK", "spark.sql.codegen.wholeStage": "true"}
    before = {key: spark.conf.get(key) for key in settings}
    for key, value in settings.items():
        spark.conf.set(key, value)
    yield spark
    for key, value in before.items():
        spark.conf.set(key, value)


def test_the_example_checks_a_partitioned_set_as_polars_does(
    compiling: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    example.main(tmp_path, 2000)
    printed = capsys.readouterr().out
    assert "2,000 communities written by province" in printed
    assert "verdicts hang on categories" in printed
    folders = sorted(path.name for path in (tmp_path / "checked").glob("province=*"))
    assert folders == [f"province={province}" for province in example.PROVINCES]

    said = pl.from_arrow(compiling.read.parquet(str(tmp_path / "checked")).toArrow())
    ledger = example.communities(2000)
    expected = check_table(ledger, BUILTIN, on=date(2025, 12, 31))
    said = said.sort("community").select(expected.columns)
    assert said.with_columns(pl.col("province").cast(pl.String)).equals(expected)


def test_a_wide_check_is_not_one_long_method(compiling: Any) -> None:
    ledger = compiling.createDataFrame([(2013, 600.0, "city")], [*COLUMNS])
    one = ordos.POLICY.standard("working-premises-per-hundred-households")
    for asked, is_apart in ((BUILTIN, True), (one, False)):
        checked = check_table(ledger, asked, on=date(2025, 12, 31))
        plan = checked._jdf.queryExecution().executedPlan().toString()
        # What Spark compiles into one method it marks with an asterisk.
        assert plan.lstrip().startswith("*(") is not is_apart, plan[:200]
        assert len(checked.columns) > len(COLUMNS)
