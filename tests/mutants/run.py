"""Mutation testing of one module: is a test red when the code says something else?

    python -m pip install -e ".[test]" "mutmut >= 3.8"
    nice -n 19 python tests/mutants/run.py units --every 5

mutmut makes the mutants; each is then tried in a fork of a process that has collected the tests
but run none, with the test files that are about its module, until the first failure. (mutmut's
own runner forks after a run of all tests: what is remembered from then, such as demands that are
compiled, hides mutants. It also names single tests to pytest, which some names of ours do not
survive.) A mutant that takes a minute of processor time counts as found. Code that runs once, at
import, has no mutants that could be switched on, and decorated functions have none.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import sys
import tempfile
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TESTS = {
    "careers": ("test_careers.py", "laws/test_pay.py"),
    "checks": ("test_checks.py", "laws/test_findings_in_order.py", "laws/test_what_is_unknown.py"),
    "compiling": (
        "test_compiling.py",
        "test_checks.py",
        "laws/test_three_values.py",
        "laws/test_the_line.py",
    ),
    "notation": ("test_notation.py", "laws/test_tasks_and_matrices.py"),
    "quantities": ("test_units.py", "test_units_reader.py", "laws/test_any_unit.py"),
    "units": ("test_units.py", "test_units_reader.py"),
    "written": ("test_units_reader.py", "test_units.py"),
}
MARKS = ("--", "++", "@@")
QUIET = ("-x", "-q", "-p", "no:cacheprovider", "--hypothesis-profile=few")
# These look at processes of their own, in which no mutant is switched on, or at files.
ALIKE = "not in_a_process and not of_a_process and not no_definitions_are_read"


def tried(mutant: str, tests: list[str]) -> str:
    """Try one mutant in a fork of this process; return what became of it."""
    child = os.fork()
    if child == 0:
        os.environ["MUTANT_UNDER_TEST"] = mutant
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        os._exit(pytest.main([*QUIET, "-k", ALIKE, *tests]))
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return "out of time"
    code = os.waitstatus_to_exitcode(status)
    return {0: "survived", 1: "found"}.get(code, f"exit code {code}")


def changed(made: Any, mutant: str) -> list[str]:
    """Return the lines in which a mutant differs."""
    name = mutant.rpartition(".")[2]
    lines = made.code.splitlines()
    original, other = (
        lines[span.start - 1 : span.end]
        for span in (
            made.line_span_by_function_name[f"{name.rpartition('__mutmut_')[0]}__mutmut_orig"],
            made.line_span_by_function_name[name],
        )
    )
    return [line for line in unified_diff(original[1:], other[1:], n=0) if line[:2] not in MARKS]


def main() -> None:
    """Try the mutants of one module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("module", choices=TESTS)
    parser.add_argument("names", nargs="*", help="these mutants alone")
    parser.add_argument("--every", type=int, default=1, help="5: each fifth, in order of the file")
    told = parser.parse_args()
    from mutmut.mutation.file_mutation import (  # noqa: PLC0415  (only who makes mutants has it)
        mutate_file_contents,
    )

    work = Path(tempfile.mkdtemp())
    source = work / "src" / "community_governance"
    shutil.copytree(ROOT / "src" / "community_governance", source)
    path = source / f"{told.module}.py"
    made = mutate_file_contents(str(path), path.read_text(encoding="utf-8"))
    path.write_text(made.code, encoding="utf-8")
    os.chdir(ROOT)
    os.environ["MUTANT_UNDER_TEST"] = ""
    sys.path.insert(0, str(work / "src"))
    tests = [f"tests/{each}" for each in TESTS[told.module]]
    pytest.main([*QUIET, "--collect-only", "-q", *tests])
    if tried("", tests) != "survived":
        sys.exit("the tests fail without any mutant")
    chosen = [f"community_governance.{told.module}.{name}" for name in made.mutant_names]
    chosen = [each for each in chosen if not told.names or each in told.names][:: told.every]
    counts: dict[str, int] = {}
    for mutant in chosen:
        fate = tried(mutant, tests)
        counts[fate] = counts.get(fate, 0) + 1
        if fate != "found":
            print(f"{fate}: {mutant}", *changed(made, mutant), sep="\n", flush=True)  # noqa: T201
    print(told.module, len(made.mutant_names), "mutants,", len(chosen), "tried:", counts)  # noqa: T201
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
