"""Seven hundred thousand communities on Spark: written as Parquet by province, checked, reported.

Run ``python examples/seven_hundred_thousand_communities.py [folder] [communities]``.
It needs the extras ``engines`` and ``spark`` and a Java runtime. The communities are made up.
"""

import sys
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import polars as pl
from pyspark.sql import SparkSession

from community_governance import BUILTIN
from community_governance.codes import categories_from_class
from community_governance.interchange.summaries import missing_facts_table, summarize_table
from community_governance.interchange.tables import check_table
from community_governance.policies import ordos
from community_governance.references.codes import URBAN_RURAL_CLASSES

ON = date(2025, 12, 31)
PROVINCES = tuple(f"{code}" for code in range(11, 42))
CLASSES = [each.code for each in URBAN_RURAL_CLASSES]
# The class says urban or rural, and no more; that a main urban area is a city is our caller's word.
CATEGORIES = {
    code: "city" if code == "111" else "|".join(each.key for each in categories_from_class(code))
    for code in CLASSES
}
UNKNOWN = 0.05  # of every fact, in how many rows it is not known
AREAS = (
    "working_premises_area",
    "integrated_facility_area",
    "public_service_premises_area",
    "service_center_area",
    "public_space_area",
    "office_area",
)
COUNTS = ("staff", "community_workers", "certified_social_workers")


def communities(rows: int, seed: int = 7) -> pl.DataFrame:
    """Return made-up communities."""
    random = np.random.default_rng(seed)
    households = random.integers(100, 5_000, rows)

    def some(numbers: Any) -> pl.Series:
        known = pl.Series(numbers).cast(pl.Float64)
        return known.zip_with(pl.Series(random.random(rows) >= UNKNOWN), pl.Series([None] * rows))

    columns = {
        "province": random.choice(PROVINCES, rows),
        "community": [f"c{number:06}" for number in range(rows)],
        "class": random.choice(CLASSES, rows, p=[0.2, 0.05, 0.1, 0.05, 0.02, 0.03, 0.55]),
        "permanent_households": some(households),
        "permanent_residents": some(households * random.integers(2, 4, rows)),
    }
    columns |= {
        area: some(np.round(households * random.uniform(0.1, 0.6, rows), 2)) for area in AREAS
    }
    columns |= {count: some(random.integers(0, 20, rows)) for count in COUNTS}
    columns["operating_funds"] = some(random.integers(5, 30, rows) * 10_000)
    return pl.DataFrame(columns).with_columns(
        categories=pl.col("class").replace_strict(CATEGORIES, return_dtype=pl.String)
    )


def write(frame: pl.DataFrame, folder: Path) -> None:
    """Write a table as Parquet, a folder for each province, as Spark reads it."""
    for (province,), part in frame.partition_by(
        "province", as_dict=True, include_key=False
    ).items():
        place = folder / f"province={province}"
        place.mkdir(parents=True)
        part.write_parquet(place / "communities.parquet")


def main(folder: Path, rows: int) -> None:
    """Make the communities, check them all against the five documents, and report."""
    start = perf_counter()

    def done(what: str) -> None:
        nonlocal start
        print(f"{perf_counter() - start:6.1f} s  {what}", flush=True)
        start = perf_counter()

    write(communities(rows), folder / "ledger")
    done(f"{rows:,} communities written by province")
    builder = SparkSession.builder.master("local[*]").config("spark.ui.enabled", "false")
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    ledger = spark.read.parquet(str(folder / "ledger"))
    done("Spark begun")
    checked = check_table(ledger, BUILTIN, on=ON)
    done(f"{len(checked.columns)} columns planned, nothing run")
    checked.write.partitionBy("province").parquet(str(folder / "checked"))
    done("checked and written by province")
    rule = ordos.POLICY.standard("working-premises-per-hundred-households")
    by_province = summarize_table(ledger, rule, on=ON, by=["province"])
    for row in by_province.sort("province").collect()[-3:]:
        print(
            f"{row.province:>8}: {row.met:,} met, {row.short:,} short by {row.total_shortfall:,.2f}"
        )
    done("counted by province")
    for row in missing_facts_table(ledger, BUILTIN, on=ON).limit(3).collect():
        print(f"{row.verdicts:>10,} verdicts hang on {row.fact}")
    done("missing facts counted")


if __name__ == "__main__":
    given = sys.argv[1:]
    with tempfile.TemporaryDirectory() as temporary:
        main(Path(given[0] if given else temporary), int(given[1]) if given[1:] else 700_000)
