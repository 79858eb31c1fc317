"""Tables: every numeric standard of communities against the same written by hand for the columns.

Run ``python tests/benchmarks/tables.py``; named engines only with
``python tests/benchmarks/tables.py polars duckdb spark peers few large``.
Ratios are medians over rounds in one run; in each round all rivals run once, in turn.
The rivals are checked to give the same verdicts and numbers.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import duckdb
import numpy as np
import pandas as pd
import polars as pl
from rivals.by_hand import ON, STANDARDS, by_numpy, by_polars, by_sql, table

from community_governance import BUILTIN
from community_governance.interchange.tables import check_table

ROWS = 600_000
ROUNDS = 9


def times(rivals: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Return the median time of each rival in seconds, after one run that does not count."""
    taken: dict[str, list[float]] = {name: [] for name in rivals}
    for turn in range(rounds + 1):
        for name, run in rivals.items():
            gc.collect()
            start = perf_counter()
            run()
            if turn:
                taken[name].append(perf_counter() - start)
    return {name: median(each) for name, each in taken.items()}


def agree(expected: pl.DataFrame, others: dict[str, pl.DataFrame]) -> None:
    """Stop where a rival does not say what the library says."""
    for who, other in others.items():
        for name in expected.columns:
            if name.startswith(("alxa", "dachong", "loudi", "ordos", "zhuhai")):
                np.testing.assert_allclose(
                    other[name].cast(pl.Float64).to_numpy(),
                    expected[name].cast(pl.Float64).to_numpy(),
                    rtol=1e-9,
                    atol=1e-9,
                    err_msg=f"{who}: {name}",
                )


def columns_of(rows: int, *, with_categories: bool) -> dict[str, np.ndarray]:
    """Return the columns of a table, with a number for each row."""
    columns = table(rows) | {"row_number": np.arange(rows)}
    if not with_categories:
        del columns["categories"]
    return columns


def show(title: str, taken: dict[str, float], *hands: str) -> None:
    """Print times, and how many times those of the rivals by hand they are."""
    print(f"\n{title}")
    print(f"{'':24}{'ms':>9}", *(f"{'× ' + hand:>18}" for hand in hands))
    for name, seconds in taken.items():
        ratios = (f"{seconds / taken[hand]:18.2f}" for hand in hands)
        print(f"{name:24}{seconds * 1000:9.1f}", *ratios, flush=True)


def title(rows: int, *, with_categories: bool) -> str:
    """Return what is measured."""
    which = "with" if with_categories else "without"
    return f"{len(STANDARDS)} standards, {rows:,} rows, {which} categories"


def in_memory(rows: int, *, with_categories: bool) -> None:
    """Compare on Polars, pandas and PyArrow with what is written by hand in NumPy and Polars."""
    columns = columns_of(rows, with_categories=with_categories)
    frame = pl.DataFrame(columns, nan_to_null=True)
    lazy, pandas, arrow = frame.lazy(), pd.DataFrame(columns), frame.to_arrow()
    ours = check_table(frame, BUILTIN, on=ON)
    by_hand = pl.DataFrame(by_numpy(columns), nan_to_null=True)
    agree(by_hand, {"Polars by hand": by_polars(frame), "Polars": ours})
    rivals = {
        "NumPy by hand": lambda: by_numpy(columns),
        "Polars by hand": lambda: by_polars(frame),
        "Polars": lambda: check_table(frame, BUILTIN, on=ON),
        "Polars lazy": lambda: check_table(lazy, BUILTIN, on=ON).collect(),
        "pandas": lambda: check_table(pandas, BUILTIN, on=ON),
        "PyArrow": lambda: check_table(arrow, BUILTIN, on=ON),
    }
    named = title(rows, with_categories=with_categories)
    show(named, times(rivals), "NumPy by hand", "Polars by hand")


def in_duckdb(rows: int, *, with_categories: bool) -> None:
    """Compare on DuckDB with SQL written by hand, from a table to an Arrow table in memory."""
    columns = columns_of(rows, with_categories=with_categories)
    frame = pl.DataFrame(columns, nan_to_null=True)
    with duckdb.connect() as connection:
        connection.register("frame", frame.to_arrow())
        connection.execute("CREATE TABLE ledger AS SELECT * FROM frame")
        ledger = connection.table("ledger")
        query = by_sql(frame.columns, "ledger", quote='"')
        rivals = {
            "SQL by hand": lambda: connection.sql(query).to_arrow_table(),
            "DuckDB": lambda: check_table(ledger, BUILTIN, on=ON).to_arrow_table(),
        }
        said = {who: pl.from_arrow(run()).sort("row_number") for who, run in rivals.items()}
        agree(check_table(frame, BUILTIN, on=ON), said)
        named = f"DuckDB, {title(rows, with_categories=with_categories)}"
        show(named, times(rivals), "SQL by hand")


def in_spark(rows: int, *, with_categories: bool) -> None:
    """Compare on a local Spark with SQL written by hand, from Parquet to nowhere."""
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    spark = session.config("spark.driver.memory", "4g").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    frame = pl.DataFrame(columns_of(rows, with_categories=with_categories), nan_to_null=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ledger.parquet"
        frame.write_parquet(file)
        ledger = spark.read.parquet(str(file))
        ledger.createOrReplaceTempView("ledger")
        query = by_sql(frame.columns, "ledger", quote="`")

        def run(checked: object) -> None:
            checked.write.format("noop").mode("overwrite").save()

        few = frame.head(1000)
        few.write_parquet(Path(folder) / "few.parquet")
        some = spark.read.parquet(str(Path(folder) / "few.parquet"))
        said = check_table(some, BUILTIN, on=ON).toArrow()
        agree(check_table(few, BUILTIN, on=ON), {"Spark": pl.from_arrow(said).sort("row_number")})
        rivals = {
            "Spark SQL by hand": lambda: run(spark.sql(query)),
            "Spark": lambda: run(check_table(ledger, BUILTIN, on=ON)),
        }
        # Methods longer than 8,000 bytes of code are left out by the compiler of the JVM.
        for limit in (65535, 8000):
            spark.conf.set("spark.sql.codegen.hugeMethodLimit", limit)
            named = (
                f"Spark, {title(rows, with_categories=with_categories)}, hugeMethodLimit {limit}"
            )
            show(named, times(rivals, rounds=5), "Spark SQL by hand")


def beside_peers(rows: int) -> None:
    """Compare with other libraries, on the verdict alone."""
    from rivals.peers import by_openfisca, by_pandera, by_pointblank

    columns = columns_of(rows, with_categories=False)
    frame = pl.DataFrame(columns, nan_to_null=True)
    pandas = pd.DataFrame(columns)
    rivals = {
        "Polars": lambda: check_table(frame, BUILTIN, on=ON, outputs=["verdict"]),
        "pandas": lambda: check_table(pandas, BUILTIN, on=ON, outputs=["verdict"]),
        "OpenFisca-core": by_openfisca(columns),
        "pointblank": by_pointblank(frame),
    }
    slow = {"pandera": by_pandera(frame)}  # it writes down every failure of every check
    named = f"Beside other libraries, verdicts only: {title(rows, with_categories=False)}"
    show(named, times(rivals) | times(slow, rounds=1), "Polars", "pandas")


def few_rows() -> None:
    """Measure ten rows."""
    few = pl.DataFrame(columns_of(10, with_categories=True), nan_to_null=True)
    pandas, arrow = few.to_pandas(), few.to_arrow()
    with duckdb.connect() as connection:
        connection.register("few", arrow)
        relation = connection.table("few")
        rivals = {
            "Polars": lambda: check_table(few, BUILTIN, on=ON),
            "Polars lazy": lambda: check_table(few.lazy(), BUILTIN, on=ON).collect(),
            "pandas": lambda: check_table(pandas, BUILTIN, on=ON),
            "PyArrow": lambda: check_table(arrow, BUILTIN, on=ON),
            "DuckDB": lambda: check_table(relation, BUILTIN, on=ON).fetchall(),
        }
        show(title(10, with_categories=True), times(rivals, rounds=31))


def many_rows() -> None:
    """Measure how time grows with the rows: ten times as many."""
    for engine in ("Polars", "pandas", "DuckDB"):
        taken = {}
        for rows in (ROWS, 10 * ROWS):
            columns = columns_of(rows, with_categories=True)
            frame = pl.DataFrame(columns, nan_to_null=True)
            if engine == "pandas":
                frame = pd.DataFrame(columns)
            if engine == "DuckDB":
                frame = duckdb.from_arrow(frame.to_arrow())

            def run(frame: object = frame) -> None:
                checked = check_table(frame, BUILTIN, on=ON)
                if engine == "DuckDB":
                    checked.to_arrow_table()

            taken[f"{engine}, {rows:,} rows"] = times({"": run}, rounds=3)[""]
        show("Ten times the rows", taken, f"{engine}, {ROWS:,} rows")


PARTS: dict[str, Callable[[], None]] = {
    "polars": lambda: [in_memory(ROWS, with_categories=each) for each in (False, True)],
    "duckdb": lambda: [in_duckdb(ROWS, with_categories=each) for each in (False, True)],
    "spark": lambda: [in_spark(ROWS, with_categories=each) for each in (False, True)],
    "peers": lambda: beside_peers(ROWS),
    "few": few_rows,
    "large": many_rows,
}


def main() -> None:
    """Print what is asked for, or everything."""
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()


if __name__ == "__main__":
    main()
