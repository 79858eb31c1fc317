"""Payroll tables against the same written by hand in each engine.

Run ``python tests/benchmarks/payrolls.py``. Both give the grade, each part and the monthly total
of 600,000 workers under the scheme of Xiang'an, from a post and counted years.
"""

from __future__ import annotations

from datetime import date

import duckdb
import numpy as np
import pandas as pd
import polars as pl
from recording import ratios, record, sized
from tables import Taken, show, times

from community_governance.interchange.payrolls import payroll_table
from community_governance.paying import pay_cells
from community_governance.references.pay import XIANGAN_2013 as SCHEME

ON = date(2025, 3, 1)
ROWS = sized(600_000, 20_000)
POSTS = [post.key for post in SCHEME.posts]
PARTS = [component.key for component in SCHEME.components]
EVERY, LOWEST, HIGHEST = SCHEME.progression.every, 1, SCHEME.grades
AMOUNTS = {
    (cell.component, cell.post.key, cell.grade): None if cell.amount is None else float(cell.amount)
    for cell in pay_cells(SCHEME, on=ON)
}
NAMES = [f"{SCHEME.key}.{part}" for part in PARTS]


def workers(rows: int) -> dict[str, np.ndarray]:
    """Return posts and counted years."""
    random = np.random.default_rng(7)
    return {
        "post": np.array(POSTS, dtype=object)[random.integers(0, len(POSTS), rows)],
        "counted_years": random.integers(0, 40, rows).astype(float),
    }


def amounts(part: str) -> list[float | None]:
    """Return what a part pays, post by post and grade by grade."""
    return [AMOUNTS[part, post, grade] for post in POSTS for grade in range(LOWEST, HIGHEST + 1)]


def by_polars(frame: pl.DataFrame) -> pl.DataFrame:
    """Look every part up by a number for post and grade."""
    grade = f"{SCHEME.key}.grade"
    reached = (LOWEST + pl.col("counted_years") // EVERY).clip(LOWEST, HIGHEST).alias(grade)
    place = pl.col("post").replace_strict(POSTS, range(len(POSTS)), return_dtype=pl.Int64)
    cell = (place * HIGHEST + pl.col(grade).cast(pl.Int64) - 1).alias("cell")
    cells = list(range(len(POSTS) * HIGHEST))
    parts = [
        pl.col("cell").replace_strict(cells, amounts(part), return_dtype=pl.Float64).alias(name)
        for part, name in zip(PARTS, NAMES, strict=True)
    ]
    total = sum(map(pl.col, NAMES[1:]), pl.col(NAMES[0])).alias(f"{SCHEME.key}.monthly")
    plan = frame.lazy().with_columns(reached).with_columns(cell).with_columns(parts)
    return plan.with_columns(total).drop("cell").collect()


def by_pandas(frame: pd.DataFrame) -> pd.DataFrame:
    """Look every part up in an array, by post and grade."""
    codes, texts = pd.factorize(frame["post"])
    places = np.array([POSTS.index(text) for text in texts])[codes]
    grade = np.clip(LOWEST + frame["counted_years"].to_numpy() // EVERY, LOWEST, HIGHEST)
    cell = places * HIGHEST + grade.astype(int) - 1
    parts = {
        name: np.array(amounts(part), dtype=float)[cell]
        for part, name in zip(PARTS, NAMES, strict=True)
    }
    total = sum(parts.values())
    return frame.assign(**{f"{SCHEME.key}.grade": grade, **parts, f"{SCHEME.key}.monthly": total})


def by_duckdb(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyRelation:
    """Join a table of posts and grades."""
    names = ", ".join(f'cells."{name}"' for name in NAMES)
    total = " + ".join(f'cells."{name}"' for name in NAMES)
    return connection.sql(
        f"""
        WITH graded AS (
            SELECT *,
                least(greatest({LOWEST} + floor(counted_years / {EVERY}), {LOWEST}), {HIGHEST})
                    AS grade
            FROM workers
        )
        SELECT graded.*, {names}, {total} AS monthly
        FROM graded LEFT JOIN cells ON graded.post = cells.post AND graded.grade = cells.grade
        """
    )


def told(engine: str, hand: str, taken: Taken) -> None:
    """Print and keep how many times the time of one by hand an engine takes."""
    show(f"{ROWS:,} workers, {engine}", taken, hand)
    own = "SQL" if engine == "DuckDB" else engine
    what = f"payroll table, {engine}", f"工资表，{engine}"
    against = f"{own}, by hand", f"手写 {own}"
    record("payroll", what, against, ratios(taken[engine], taken[hand]), bar=1.3)


def main() -> None:
    """Print everything."""
    columns = workers(ROWS)
    frame, pandas = pl.DataFrame(columns), pd.DataFrame(columns)
    ours, hand = payroll_table(frame, SCHEME, on=ON), by_polars(frame)
    assert ours.equals(hand.select(ours.columns))
    pd.testing.assert_frame_equal(payroll_table(pandas, SCHEME, on=ON), by_pandas(pandas))
    rivals = {
        "Polars by hand": lambda: by_polars(frame),
        "Polars": lambda: payroll_table(frame, SCHEME, on=ON),
    }
    told("Polars", "Polars by hand", times(rivals))
    rivals = {
        "pandas by hand": lambda: by_pandas(pandas),
        "pandas": lambda: payroll_table(pandas, SCHEME, on=ON),
    }
    told("pandas", "pandas by hand", times(rivals))
    with duckdb.connect() as connection:
        connection.register("arrow", frame.to_arrow())
        connection.execute("CREATE TABLE workers AS SELECT * FROM arrow")
        grades = range(LOWEST, HIGHEST + 1)
        cells = {
            "post": [post for post in POSTS for _ in grades],
            "grade": [float(grade) for _ in POSTS for grade in grades],
            **{name: amounts(part) for part, name in zip(PARTS, NAMES, strict=True)},
        }
        connection.register("given", pl.DataFrame(cells).to_arrow())
        connection.execute("CREATE TABLE cells AS SELECT * FROM given")
        table = connection.table("workers")
        rivals = {
            "SQL by hand": lambda: by_duckdb(connection).to_arrow_table(),
            "DuckDB": lambda: payroll_table(table, SCHEME, on=ON).to_arrow_table(),
        }
        told("DuckDB", "SQL by hand", times(rivals))


if __name__ == "__main__":
    main()
