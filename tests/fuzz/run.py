"""Fuzz one of the doors for some minutes: ``python tests/fuzz/run.py duties --minutes 5``.

With atheris installed (``python -m pip install atheris``, Linux and macOS) the bytes are guided by
the branches they reach; without it they are mutated by chance from a seed, which is printed, as
is every input that fails, so that it can become a test.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable
from time import monotonic

try:
    import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]  # no stubs
except ImportError:
    atheris = None


def _by_chance(target: Callable[[bytes], None], seconds: float, seed: int) -> int:
    from fuzz_targets import mutations  # noqa: PLC0415  (atheris, where it is, goes before)

    tried, end = 0, monotonic() + seconds
    for data in mutations(random.Random(seed)):
        if monotonic() > end:
            break
        tried += 1
        try:
            target(data)
        except Exception:
            print(f"after {tried} inputs of seed {seed}: {data!r}")  # noqa: T201
            raise
    return tried


def main() -> None:
    """Run one target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=["amounts", "duties", "structure"])
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--by-chance", action="store_true", help="even where atheris is installed")
    told = parser.parse_args()
    if atheris is None or told.by_chance:
        from fuzz_targets import TARGETS  # noqa: PLC0415  (as above)

        tried = _by_chance(TARGETS[told.target], told.minutes * 60, told.seed)
        print(f"{told.target}: {tried} inputs by chance, seed {told.seed}")  # noqa: T201
        return
    with atheris.instrument_imports(include=["community_governance"]):
        from fuzz_targets import TARGETS  # noqa: PLC0415  (as above)
    limits = [f"-max_total_time={told.minutes * 60:.0f}", f"-seed={told.seed or 1}", "-max_len=120"]
    atheris.Setup([sys.argv[0], *limits, "-timeout=20"], TARGETS[told.target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
