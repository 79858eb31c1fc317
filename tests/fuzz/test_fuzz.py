"""A few seconds of what `run.py` does for minutes."""

import random
from itertools import islice

import pytest
from fuzz_targets import TARGETS, mutations

COUNTS = {"amounts": 400, "duties": 400, "structure": 150}


@pytest.mark.parametrize("name", TARGETS)
def test_law_no_bytes_make_a_door_break_its_promises(name: str) -> None:
    for data in islice(mutations(random.Random(20)), COUNTS[name]):
        try:
            TARGETS[name](data)
        except Exception:
            print(f"with {data!r}")  # noqa: T201  (what has to become a test)
            raise
