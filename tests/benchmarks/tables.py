"""Tables: every numeric standard of communities against the same written by hand for the columns.

Run ``python tests/benchmarks/tables.py``; named engines only with
``python tests/benchmarks/tables.py polars duckdb spark peers few large memory``.
Ratios are medians over rounds in one run; in each round all rivals run once, in turn.
The rivals are checked to give the same verdicts and numbers.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from math import log
from pathlib import Path
from statistics import median
from time import perf_counter

import duckdb
import numpy as np
import pandas as pd
import polars as pl
from recording import ratios, record, sized
from rivals.by_hand import ON, STANDARDS, by_numpy, by_polars, by_sql, table

from community_governance import BUILTIN
from community_governance.interchange.tables import check_table

ROWS = sized(600_000, 20_000)
ROUNDS = sized(9, 2)
GROUP = "tables"
NUMPY, POLARS = ("NumPy, by hand", "手写 NumPy"), ("Polars, by hand", "手写 Polars")
SCOPES = {False: ("", ""), True: (", with scopes", "，含适用范围")}

Taken = dict[str, list[float]]


def times(
    rivals: dict[str, Callable[[], object]], rounds: int = ROUNDS, *, warm: bool = True
) -> Taken:
    """Return the seconds of each rival, round by round, after one run that does not count."""
    taken: Taken = {name: [] for name in rivals}
    for turn in range(0 if warm else 1, rounds + 1):
        for name, run in rivals.items():
            gc.collect()
            start = perf_counter()
            run()
            if turn:
                taken[name].append(perf_counter() - start)
    return taken


def compare(
    engine: str,
    taken: Taken,
    hand: str,
    against: tuple[str, str],
    *,
    bar: float,
    with_categories: bool,
) -> None:
    """Keep how many times the time of one by hand an engine takes."""
    en, zh = SCOPES[with_categories]
    what = f"{engine}{en}", f"{engine}{zh}"
    record(GROUP, what, against, ratios(taken[engine], taken[hand]), bar=bar)


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


def show(title: str, taken: Taken, *hands: str) -> None:
    """Print medians, and how many times those of the rivals by hand they are, round by round."""
    print(f"\n{title}")
    print(f"{'':24}{'ms':>9}", *(f"{'× ' + hand:>18}" for hand in hands))
    for name, seconds in taken.items():
        beside = (f"{median(ratios(seconds, taken[hand])):18.2f}" for hand in hands)
        print(f"{name:24}{median(seconds) * 1000:9.1f}", *beside, flush=True)


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
    taken = times(rivals)
    show(named, taken, "NumPy by hand", "Polars by hand")
    compare("Polars", taken, "NumPy by hand", NUMPY, bar=1.2, with_categories=with_categories)
    compare("Polars", taken, "Polars by hand", POLARS, bar=1.2, with_categories=with_categories)
    compare("pandas", taken, "NumPy by hand", NUMPY, bar=3, with_categories=with_categories)


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
        taken = times(rivals)
        show(named, taken, "SQL by hand")
        sql = "DuckDB SQL, by hand", "手写 DuckDB SQL"
        compare("DuckDB", taken, "SQL by hand", sql, bar=1.1, with_categories=with_categories)


def in_spark(rows: int, *, with_categories: bool) -> None:
    """Compare on a local Spark with SQL written by hand, from Parquet to nowhere."""
    if find_spec("pyspark") is None:
        print("\nSpark is not installed")
        return
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = session.config("spark.ui.showConsoleProgress", "false")
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
        taken = times(rivals, rounds=sized(5, 1))
        show(f"Spark, {title(rows, with_categories=with_categories)}", taken, "Spark SQL by hand")
        sql = "Spark SQL, by hand", "手写 Spark SQL"
        compare("Spark", taken, "Spark SQL by hand", sql, bar=2.5, with_categories=with_categories)


def beside_peers(rows: int) -> None:
    """Compare with other libraries, on the verdict alone, each where it is installed."""
    columns = columns_of(rows, with_categories=False)
    frame = pl.DataFrame(columns, nan_to_null=True)
    pandas = pd.DataFrame(columns)
    ours: dict[str, Callable[[], object]] = {
        "Polars": lambda: check_table(frame, BUILTIN, on=ON, outputs=["verdict"]),
        "pandas": lambda: check_table(pandas, BUILTIN, on=ON, outputs=["verdict"]),
    }
    rivals: dict[str, Callable[[], object]] = {}
    slow: dict[str, Callable[[], object]] = {}
    if find_spec("openfisca_core") is not None:
        from rivals.openfisca import by_openfisca

        rivals["OpenFisca-core"] = by_openfisca(columns)
    if find_spec("pointblank") is not None and find_spec("pandera") is not None:
        from rivals.peers import by_pandera, by_pointblank

        rivals["pointblank"] = by_pointblank(frame)
        rivals["pandera, one failing row a check"] = by_pandera(frame, cases=1)
        slow["pandera, every failing row"] = by_pandera(frame)
    taken = times(ours | rivals, rounds=sized(5, 1))
    one = times(ours | slow, rounds=1, warm=False) if slow else {}
    named = f"Beside other libraries, verdicts only: {title(rows, with_categories=False)}"
    show(named, taken, "Polars", "pandas")
    if one:
        show("The same, once", one, "Polars", "pandas")
    words = {
        "pandera, one failing row a check": "pandera，每项只列一行",
        "pandera, every failing row": "pandera，列出全部不合格行",
    }
    for measured, names in ((taken, rivals), (one, slow)):
        for name in names:
            # The others read Polars, as they are asked to here; OpenFisca-core reads arrays.
            for engine in ours if name == "OpenFisca-core" else ["Polars"]:
                what = f"{engine}, verdicts only", f"{engine}，只要结论"
                against = name, words.get(name, name)
                record(GROUP, what, against, ratios(measured[engine], measured[name]), bar=1)


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
        taken = times(rivals, rounds=sized(31, 3))
        show(title(10, with_categories=True), taken)
        for engine, seconds in taken.items():
            what = f"10 rows, {engine}", f"10行，{engine}"
            record(GROUP, what, ("", ""), [1e3 * each for each in seconds], bar=50, unit="ms")


def many_rows() -> None:
    """Measure how time grows with the rows, from a tenth to ten times as many."""
    for engine in ("Polars", "pandas", "DuckDB"):
        taken: Taken = {}
        sizes = (ROWS // 10, ROWS, 10 * ROWS)
        for rows in sizes:
            columns = columns_of(rows, with_categories=True)
            frame = pl.DataFrame(columns, nan_to_null=True)
            if engine == "pandas":
                frame = pd.DataFrame(columns)
            if engine == "DuckDB":
                frame = duckdb.from_arrow(frame.to_arrow())
            del columns

            def run(frame: object = frame) -> None:
                checked = check_table(frame, BUILTIN, on=ON)
                if engine == "DuckDB":
                    checked.to_arrow_table()

            taken[f"{rows:,} rows"] = times({"": run}, rounds=sized(3, 1))[""]
        show(f"Ten times the rows, {engine}", taken, f"{ROWS:,} rows")
        few, usual, many = taken.values()
        for low, high, sizes_of in ((few, usual, sizes[:2]), (usual, many, sizes[1:])):
            slopes = [log(each) / log(10) for each in ratios(high, low)]
            print(f"  slope from {sizes_of[0]:,} to {sizes_of[1]:,} rows: {median(slopes):.2f}")
            what = (
                f"{engine}, growth from {sizes_of[0]:,} to {sizes_of[1]:,} rows (1 is linear)",
                f"{engine}，{sizes_of[0]:,}行至{sizes_of[1]:,}行的增长指数（1为线性）",
            )
            record(GROUP, what, ("", ""), slopes, bar=1.15, unit="")


PEAK = """
import sys
from pathlib import Path
import polars as pl
from rivals.by_hand import ON
from community_governance import BUILTIN
from community_governance.interchange.tables import check_table

def kilobytes(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1])

check_table(pl.read_parquet(sys.argv[1], n_rows=10), BUILTIN, on=ON)
before = kilobytes("VmRSS")
ledger = pl.read_parquet(sys.argv[1])
Path("/proc/self/clear_refs").write_text("5")
checked = check_table(ledger, BUILTIN, on=ON)
print(ledger.estimated_size(), checked.estimated_size(), 1024 * (kilobytes("VmHWM") - before))
"""


def memory() -> None:
    """Measure the peak of a large check on Polars, its input counted in, beside that input."""
    if not Path("/proc/self/clear_refs").exists():
        print("\nThe peak of memory is measured on Linux only")
        return
    rows = 10 * ROWS
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ledger.parquet"
        frame = pl.DataFrame(columns_of(rows, with_categories=True), nan_to_null=True)
        frame.write_parquet(file)
        del frame
        here = str(Path(__file__).parent)
        code = f"import sys; sys.path.insert(0, {here!r})\n{PEAK}"
        peaks = []
        for _ in range(sized(3, 1)):
            done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
                [sys.executable, "-c", code, str(file)], check=True, capture_output=True, text=True
            )
            given, made, peak = map(int, done.stdout.split())
            peaks.append(peak / given)
    print(f"\n{rows:,} rows on Polars: input {given / 2**20:,.0f} MiB, with answers "
          f"{made / 2**20:,.0f} MiB, peak {median(peaks):.2f} × the input")  # fmt: skip
    what = (f"Polars, {rows:,} rows, peak memory", f"Polars，{rows:,}行，内存峰值")
    record(GROUP, what, ("memory of the input", "输入表所占内存"), peaks, bar=4)


PARTS: dict[str, Callable[[], None]] = {
    "polars": lambda: [in_memory(ROWS, with_categories=each) for each in (False, True)],
    "duckdb": lambda: [in_duckdb(ROWS, with_categories=each) for each in (False, True)],
    "spark": lambda: [in_spark(ROWS, with_categories=each) for each in (False, True)],
    "peers": lambda: beside_peers(ROWS),
    "few": few_rows,
    "large": many_rows,
    "memory": memory,
}


def main() -> None:
    """Print what is asked for, or everything."""
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()


if __name__ == "__main__":
    main()
