"""What pytest leaves out where something is not installed: the modules and pages that need it."""

from importlib.util import find_spec
from shutil import which

INTERCHANGE = "src/community_governance/interchange"
NEEDED = {
    "narwhals": ("cleaning", "summaries", "territories", "tables/*"),
}
PAGES = {
    "docs/how-to/dask.md": ("narwhals", "pandas", "dask"),
    "docs/how-to/seven-hundred-thousand-communities.md": (
        *("narwhals", "duckdb", "polars", "pyspark"),
    ),
}

collect_ignore_glob = [
    f"{INTERCHANGE}/{name}.py"
    for library, names in NEEDED.items()
    if find_spec(library) is None
    for name in names
]
collect_ignore = [
    page for page, libraries in PAGES.items() if any(find_spec(each) is None for each in libraries)
]
if which("java") is None:  # for Spark
    collect_ignore.append("docs/how-to/seven-hundred-thousand-communities.md")
