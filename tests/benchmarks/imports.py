"""Import: the package above the four libraries it needs.

Run ``python tests/benchmarks/imports.py``. All modules are compiled beforehand, as pip leaves them.
Each round starts every interpreter once, in turn; what counts is the time their processor took.

The root brings the nouns and `check`; the bar is for that. What a first check of one document
needs, and every name of the root with all five documents, are told beside it.
A quarter of each is one full collection of garbage, nearly all of it over what the four libraries
left: Python makes it in passing where so much more is made, and it is counted here.
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
NEEDED = "import attrs, cattrs, dateutil.relativedelta, pint"
MORE = {
    ("the root", "包的根"): ("import community_governance", 100),
    ("the root and one document", "包的根和一份文件"): (
        "from community_governance.policies.ordos import POLICY",
        None,
    ),
    ("every name of the root", "根的全部名称"): ("from community_governance import *", None),
}
SOURCE = Path(__file__).parents[2] / "src"
CODE = """
import sys
sys.path.insert(0, sys.argv[1])
from time import process_time
start = process_time()
{statements}
print(process_time() - start)
"""


def milliseconds(statements: str, compiled: str) -> float:
    """Return the time of the processor that an interpreter takes over statements."""
    environment = {name: each for name, each in os.environ.items() if name != "PYTHONPATH"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-c", CODE.format(statements=statements), str(SOURCE)],
        env=environment | {"PYTHONPYCACHEPREFIX": compiled},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout) * 1e3


def main() -> None:
    ways = [NEEDED, *(f"{NEEDED}; {more}" for more, _ in MORE.values())]
    with TemporaryDirectory() as compiled:
        for way in ways:
            milliseconds(way, compiled)
        rounds = [[milliseconds(way, compiled) for way in ways] for _ in range(ROUNDS)]
    needed = median(each[0] for each in rounds)
    print(f"the four libraries: {needed:.0f} ms; above them")
    for number, ((en, zh), (_, bar)) in enumerate(MORE.items(), start=1):
        above = [each[number] - each[0] for each in rounds]
        aim = "" if bar is None else f" (bar {bar})"
        print(f"  {en}: {median(above):.0f} ms{aim}, {median(above) / needed:.2f} × them")
        what, beyond = (f"import: {en}", f"导入{zh}"), ("beyond the four libraries", "四个依赖之外")
        record("imports", what, beyond, above, bar=bar, unit="ms")


if __name__ == "__main__":
    main()
