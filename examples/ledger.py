# %% [markdown]
# # From the ledger to the street's report
#
# A ledger as it comes: numbers with commas, in full width, in 万 and 亩, some about so much,
# one not yet known, one with a remark, and a row of totals among the communities.
#
# It needs the extra `engines`: `python -m pip install ".[engines]"`.

# %%
import sys
from datetime import date
from decimal import Decimal
from io import TextIOWrapper
from pathlib import Path

import pandas as pd
import polars as pl

from community_governance import capacity
from community_governance.interchange.cleaning import clean_table, report_text, suggest_columns
from community_governance.interchange.summaries import summarize_table
from community_governance.interchange.tables import check_table, column_name
from community_governance.model.demands import AtLeast, Rate, Test
from community_governance.model.facts import HOUSEHOLDS, WORKING_PREMISES_AREA
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.policies import ordos
from community_governance.units import households, square_meters

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")
pl.Config.set_tbl_formatting("ASCII_MARKDOWN").set_tbl_hide_dataframe_shape(active=True)
pl.Config.set_tbl_hide_column_data_types(active=True).set_tbl_cols(-1).set_tbl_width_chars(200)

on = date(2025, 12, 31)
HERE = Path(globals().get("__file__", "")).parent  # of a notebook, the folder it lies in
ledger = pl.read_csv(HERE / "ledger.csv", infer_schema=False)
print(ledger, end="\n\n")

# %% [markdown]
# ## Which column is which
#
# Whose households 户数 counts is not said, and the fact says so. Which premises 用房 means is not
# guessed: the caller says.

# %%
for suggestion in suggest_columns(ledger.columns):
    print(suggestion.text(lang="zh"))
columns = {HOUSEHOLDS: "户数", WORKING_PREMISES_AREA: ("用房面积（平方米）", "m²")}

# %% [markdown]
# ## Read, and told what was read
#
# The row of totals agrees with its rows and is set aside. What is in doubt is listed.

# %%
cleaned, report = clean_table(ledger, columns)
print(report_text(report, lang="zh"), end="\n\n")

# %% [markdown]
# ## Ordos: 30 m² per 100 households, in city communities
#
# All of these are in the city, which the ledger does not say and the caller does.
# Where a count is open, the space still says up to which count it is enough.

# %%
rule = ordos.POLICY.standard("working-premises-per-hundred-households")
cleaned = cleaned.with_columns(categories=pl.lit("city"))
checked = check_table(cleaned, rule, on=on)
for row in checked.iter_rows(named=True):
    verdict, required, shortfall = (
        row[column_name(rule, output)] for output in ("verdict", "required", "shortfall")
    )
    said = ("达标", "未达标", "待定")[verdict]
    area = row["working_premises_area"]
    asked = "应有面积待定" if required is None else f"应有{required:g}平方米"
    missing = f"，缺{shortfall:g}平方米" if shortfall else ""
    enough = ""
    if said == "待定" and area is not None:
        facts = {"working_premises_area": area, "categories": ["city"]}
        enough = f"，现有面积够{capacity(facts, rule, on=on)[0].most:,}户"
    print(f"{row['社区']}：{said}，{asked}{missing}{enough}")

# %% [markdown]
# ## The street's report

# %%
print()
summary = summarize_table(cleaned, rule, on=on, by=["街道"], lang="zh")
print(
    summary.select("街道", "社区数", "达标", "未达标", "待定", "缺口合计", "最大缺口"), end="\n\n"
)

# %% [markdown]
# ## Exactly at the line
#
# 1,512 households and 498.96 m² are exactly 33 m² per 100. In floats that is short, and so it is
# for hundreds of other counts. A check of this package says *met* for every one.

# %%
at_33 = Standard(
    key="at-33",
    subject=Subject.COMMUNITY,
    demand=Test(
        WORKING_PREMISES_AREA, AtLeast(Rate(square_meters(33), households(100), HOUSEHOLDS))
    ),
    applies_to=Scope(),
    citations=rule.citations,
)
counts = range(1500, 3000)
line = pd.DataFrame({"户数": counts, "面积": [float(Decimal(n) * 33 / 100) for n in counts]})
in_polars = pl.from_pandas(line)
wrong_in_pandas = int((line["面积"] < line["户数"] * 0.33).sum())
wrong_in_polars = in_polars.select((pl.col("面积") < pl.col("户数") / 100 * 33).sum()).item()
named = {HOUSEHOLDS: "户数", WORKING_PREMISES_AREA: "面积"}
here = [
    check_table(table, at_33, on=on, columns=named, outputs=["verdict"])[column_name(at_33)].sum()
    for table in (line, in_polars)
]
print(f"At the line, {len(counts):,} counts from 1,500 to 2,999, said to be short:")
print(f"  df.户数 * 0.33 in pandas: {wrong_in_pandas}")
print(f"  户数 / 100 * 33 in Polars: {wrong_in_polars}")
print(f"  check_table: {here[0]} in pandas, {here[1]} in Polars")
