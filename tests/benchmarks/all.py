"""Every benchmark, one after another: ``python tests/benchmarks/all.py``, on a machine at rest."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("attrs", "cattrs", "pint", "numpy", "pandas", "polars", "pydantic")


def main() -> None:
    here = Path(__file__).parent
    versions = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores; {versions}")
    paths = [here.parents[1] / "src", *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, map(str, paths)))}
    for path in sorted(here.glob("*.py")):
        if path.name != Path(__file__).name:
            print(f"\n== {path.stem}", flush=True)
            subprocess.run([sys.executable, str(path)], env=environment, check=True)  # noqa: S603  (our own files)


if __name__ == "__main__":
    main()
