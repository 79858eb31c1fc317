"""What pytest leaves out where an engine is not installed: the doctests that need it."""

from importlib.util import find_spec

collect_ignore_glob = []
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
