"""What pytest leaves out: the site's own tools, and doctests whose library is not installed."""

from importlib.util import find_spec

collect_ignore_glob = ["docs/*.py"]
if find_spec("narwhals") is None or find_spec("polars") is None or find_spec("pandas") is None:
    collect_ignore_glob += [
        f"src/community_governance/interchange/{name}.py"
        for name in (
            "applicability",
            "arrays",
            "columns",
            "expressions",
            "plans",
            "sheets",
            "tables",
            "verdicts",
        )
    ]
if find_spec("altair") is None:
    collect_ignore_glob += ["src/community_governance/views/charts/*.py", "docs/how-to/charts.md"]
