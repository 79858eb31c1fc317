"""What pytest leaves out: the site's own tools, and what needs something that is not installed."""

from importlib.util import find_spec
from shutil import which

INTERCHANGE = "src/community_governance/interchange"
SPARK = "docs/how-to/seven-hundred-thousand-communities.md"
# Modules and pages whose examples are run, by the libraries they need.
NEEDED = {
    f"{INTERCHANGE}/cleaning.py": ("narwhals",),
    f"{INTERCHANGE}/duties.py": ("narwhals",),
    f"{INTERCHANGE}/payrolls.py": ("narwhals",),
    f"{INTERCHANGE}/summaries.py": ("narwhals",),
    f"{INTERCHANGE}/territories.py": ("narwhals",),
    f"{INTERCHANGE}/tables/*.py": ("narwhals",),
    f"{INTERCHANGE}/web.py": ("pydantic",),
    "docs/how-to/dask.md": ("narwhals", "pandas", "dask"),
    "docs/how-to/work-with-tables.md": ("narwhals", "polars"),
    "docs/how-to/charts.md": ("altair", "vl_convert"),
    "src/community_governance/views/charts/*.py": ("altair",),
    SPARK: ("narwhals", "duckdb", "polars", "pyspark"),
}

collect_ignore_glob = ["docs/*.py"]
collect_ignore_glob += [
    path for path, libraries in NEEDED.items() if any(find_spec(each) is None for each in libraries)
]
if which("java") is None:
    collect_ignore_glob.append(SPARK)
