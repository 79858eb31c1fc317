"""Every benchmark, one after another, on a machine at rest: ``python tests/benchmarks/all.py``.

With ``--into docs/_data/benchmarks.json`` the results are kept, with the machine and the versions;
``REWRITE_GOLDEN=1 python -m pytest tests/site/test_benchmarks.py`` writes the pages from them.
With ``--quick`` tables are small and rounds few. With names, such as ``tables``, only these run.
A benchmark that fails is told at the end, and its results are left out.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

HERE = Path(__file__).parent
NO_BENCHMARKS = {"all", "recording"}
LIBRARIES = (
    "attrs", "cattrs", "pint", "python-dateutil", "narwhals", "numpy", "pandas", "polars",
    "pyarrow", "duckdb", "pyspark", "openfisca-core", "pandera", "pointblank", "pydantic",
    "pymetis",
)  # fmt: skip


def versions() -> dict[str, str]:
    """Return the versions of what is installed."""
    found = {}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def machine() -> dict[str, Any]:
    """Return what the numbers hang on."""
    info = Path("/proc/cpuinfo")
    named = [
        line.partition(":")[2].strip()
        for line in (info.read_text(encoding="utf-8").splitlines() if info.exists() else ())
        if line.startswith("model name")
    ]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processor": named[0] if named else platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "memory_gib": round(memory / 2**30),
        "system": f"{platform.system()} {platform.machine()}",
        "load": os.getloadavg()[0],
    }


def run(path: Path, results: Path, *, quick: bool) -> dict[str, Any]:
    """Run one benchmark, pass on what it prints, and return what it said."""
    paths = [HERE.parents[1] / "src", *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, map(str, paths))),
        "BENCHMARK_RESULTS": str(results),
    }
    if quick:
        environment["BENCHMARK_QUICK"] = "1"
    print(f"\n== {path.stem}", flush=True)
    start, printed = perf_counter(), []
    with subprocess.Popen(  # noqa: S603  (our own files)
        [sys.executable, "-u", str(path)], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            printed.append(line.rstrip())
    has_failed = process.returncode != 0
    is_kept = results.exists() and not has_failed
    lines = results.read_text(encoding="utf-8").splitlines() if is_kept else []
    return {
        "benchmark": path.stem,
        "failed": has_failed,
        "seconds": round(perf_counter() - start),
        "results": list(map(json.loads, lines)),
        "printed": printed,
    }


def main() -> None:
    """Run what is asked for, or everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="which benchmarks; all without any")
    parser.add_argument("--into", type=Path, help="the file that the results are kept in")
    parser.add_argument("--quick", action="store_true", help="small tables, few rounds")
    asked = parser.parse_args()
    files = [path for path in sorted(HERE.glob("*.py")) if path.stem not in NO_BENCHMARKS]
    if asked.names:
        files = [path for path in files if path.stem in asked.names]
    kept = {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "machine": machine(),
        "versions": versions(),
        "quick": asked.quick,
        "benchmarks": [],
    }
    print(f"Python {kept['python']}, {kept['machine']}, {kept['versions']}")
    for path in files:
        with TemporaryDirectory() as folder:
            said = run(path, Path(folder) / "results.jsonl", quick=asked.quick)
        print(f"-- {said['seconds']} s", flush=True)
        kept["benchmarks"].append(said)
        if asked.into is not None:  # after each, so that nothing is lost where one hangs
            asked.into.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(kept, ensure_ascii=False, indent=1)
            asked.into.write_text(f"{text}\n", encoding="utf-8")
    failed = [each["benchmark"] for each in kept["benchmarks"] if each["failed"]]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
