"""Import: the package above the four libraries it needs.

Run ``python tests/benchmarks/imports.py``. All modules are compiled beforehand, as pip leaves them.
Each round starts both interpreters once, in turn; what counts is the time their processor took.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from recording import record, sized

ROUNDS = sized(15, 3)
NEEDED = "attrs, cattrs, dateutil.relativedelta, pint"
SOURCE = Path(__file__).parents[2] / "src"
CODE = """
import sys
sys.path.insert(0, sys.argv[1])
from time import process_time
start = process_time()
import {modules}
print(process_time() - start)
"""


def milliseconds(modules: str, compiled: str) -> float:
    """Return the time of the processor that an interpreter takes to import modules."""
    environment = {name: each for name, each in os.environ.items() if name != "PYTHONPATH"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-c", CODE.format(modules=modules), str(SOURCE)],
        env=environment | {"PYTHONPYCACHEPREFIX": compiled},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout) * 1e3


def main() -> None:
    ours = f"{NEEDED}, community_governance"
    with TemporaryDirectory() as compiled:
        milliseconds(ours, compiled)
        rounds = [
            (milliseconds(NEEDED, compiled), milliseconds(ours, compiled)) for _ in range(ROUNDS)
        ]
    needed, both = (median(each[side] for each in rounds) for side in (0, 1))
    more = [both - needed for needed, both in rounds]
    record(
        "imports",
        ("importing the package", "导入本库"),
        ("beyond the four libraries it needs", "四个依赖之外"),
        more,
        bar=100,
        unit="ms",
    )
    above = median(more)
    print(f"the four libraries: {needed:.0f} ms; with the package: {both:.0f} ms")
    print(
        f"importing the package: {above:.0f} ms above them (bar 100), {above / needed:.2f} × them"
    )


if __name__ == "__main__":
    main()
