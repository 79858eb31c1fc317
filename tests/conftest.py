"""What tests rely on: Hypothesis, a warm registry, examples, engines, lists, kept displays."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from difflib import unified_diff
from pathlib import Path
from shutil import which
from typing import Any, NoReturn

import pytest
from attrs import frozen
from hypothesis import settings

import community_governance
from community_governance import Policy
from community_governance.model.lists import Rule
from community_governance.model.pay import ExitRule
from community_governance.model.work_items import AdmissionRule
from community_governance.units import square_meters

Listed = tuple[str, str, bool]
"""A clause, the items as printed joined by ``|``, and whether the print leaves the list open."""

Named = tuple[str, str, bool]
"""A clause, the name a list goes by there, and whether the text says what is in it."""

settings.register_profile("ci", deadline=None, print_blob=True, max_examples=25)
settings.register_profile("desk", deadline=timedelta(seconds=5), max_examples=25)
settings.register_profile("few", deadline=None, max_examples=5, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture(autouse=True, scope="session")
def _warm_registry() -> None:
    """Convert once, so that no test pays for what pint works out at the first conversion."""
    assert square_meters("0.6亩") == square_meters(400)


@pytest.fixture(autouse=True, scope="session")
def _no_processes_in_webassembly() -> Iterator[None]:
    """Skip, where an interpreter can start neither, what starts a process or a thread."""

    def skip(*_args: object, **_options: object) -> NoReturn:
        pytest.skip("WebAssembly has neither processes nor threads")

    with pytest.MonkeyPatch.context() as patch:
        if sys.platform == "emscripten":
            patch.setattr(subprocess, "run", skip)
            patch.setattr(threading.Thread, "start", skip)
        yield


# --- examples ---


@pytest.fixture(scope="session")
def lines_of() -> Callable[[str], list[str]]:
    """Return a function that runs an example by itself and returns the lines that it prints."""
    source = str(Path(community_governance.__file__).parents[1])
    code = "import runpy, sys; sys.path.insert(0, sys.argv[1]); runpy.run_path(sys.argv[2])"

    def lines(name: str) -> list[str]:
        example = str(Path(__file__).parents[1] / "examples" / name)
        done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
            [sys.executable, "-X", "utf8", "-c", code, source, example],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        assert done.stderr == ""
        assert done.returncode == 0
        return done.stdout.splitlines()

    return lines


# --- engines of tables ---

Columns = dict[str, list[Any]]


@frozen
class Engine:
    """A library of tables: called with columns, it makes a table of them, typed as Polars would."""

    name: str
    make: Callable[[Columns], Any]

    def __call__(self, columns: Columns) -> Any:
        """Return a table."""
        return self.make(columns)

    def __str__(self) -> str:
        return self.name


def _polars(columns: Columns) -> Any:
    return pytest.importorskip("polars").DataFrame(columns, strict=False)


def _lazy(columns: Columns) -> Any:
    return _polars(columns).lazy()


def _pandas(columns: Columns) -> Any:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(columns)
    for name, values in columns.items():
        if any(isinstance(value, date) for value in values):  # else they are mere objects
            frame[name] = pandas.to_datetime(frame[name])
    return frame


def _nullable(columns: Columns) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of infinities, when it looks for integers
        return _pandas(columns).convert_dtypes(dtype_backend="numpy_nullable")


def _arrow(columns: Columns) -> Any:
    pytest.importorskip("pyarrow")
    return _polars(columns).to_arrow()


def _duckdb(columns: Columns) -> Any:
    return pytest.importorskip("duckdb").from_arrow(_arrow(columns))


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    """Return a local session of Spark, where PySpark and a Java runtime are."""
    sql = pytest.importorskip("pyspark.sql", reason="needs PySpark")
    if which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs a Java runtime")
    few = {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.timestampType": "TIMESTAMP_NTZ",  # a time with a zone has no one day
        # To compile a plan takes longer than to run it on five rows.
        "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        "spark.sql.codegen.wholeStage": "false",
    }
    session = sql.SparkSession.builder.master("local[1]").config(map=few).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


IN_MEMORY = (
    Engine("polars", _polars),
    Engine("pandas", _pandas),
    Engine("pandas-nullable", _nullable),
    Engine("pyarrow", _arrow),
)
LAZY = (Engine("polars-lazy", _lazy), Engine("duckdb", _duckdb))


@pytest.fixture(params=IN_MEMORY, ids=str)
def in_memory(request: pytest.FixtureRequest) -> Engine:
    """Return each library that is installed whose tables are in memory."""
    engine: Engine = request.param
    return engine


@pytest.fixture(params=[*IN_MEMORY, *LAZY, "spark"], ids=str)
def engine(request: pytest.FixtureRequest) -> Engine:
    """Return each library of tables that is installed."""
    if isinstance(request.param, Engine):
        return request.param
    session = request.getfixturevalue("spark")
    return Engine("spark", lambda columns: session.createDataFrame(_arrow(columns)))


# --- lists and rules held against a transcription by hand ---


@pytest.fixture
def lists_apart() -> Callable[[Policy, Iterable[Listed], Iterable[Named]], list[str]]:
    """Return a function that tells in what a policy's lists and a transcription differ."""

    def apart(policy: Policy, listed: Iterable[Listed], named: Iterable[Named]) -> list[str]:
        printed = {
            (citation.locator, "|".join(item.zh for item in each.items), each.is_open_ended)
            for each in policy.enumerations
            for citation in each.citations
            if each.is_spelled_out
        }
        names = {
            (citation.locator, each.name, each.is_spelled_out)
            for each in policy.enumerations
            for citation in each.citations
            if each.name and each.name in citation.figures[0].strip("“”")
        }
        return sorted(map(str, {*printed} ^ {*listed})) + sorted(map(str, {*names} ^ {*named}))

    return apart


@pytest.fixture
def words_without_rule() -> Callable[[Policy, Iterable[tuple[str, str]]], list[tuple[str, str]]]:
    """Return a function that tells which words of a clause no rule there quotes."""

    def missing(policy: Policy, words: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        quoted: dict[str, list[str]] = {}
        exits = [rule for scheme in policy.pay_schemes for rule in scheme.exits]
        rules: list[Rule | AdmissionRule | ExitRule] = [*policy.rules, *policy.admission, *exits]
        for citation in (citation for rule in rules for citation in rule.citations):
            quoted.setdefault(citation.locator, []).extend(citation.figures)
        return [
            (locator, phrase)
            for locator, phrase in words
            if not any(f in phrase or phrase in f for f in quoted.get(locator, ()))
        ]

    return missing


# --- displays that are kept ---


@pytest.fixture
def as_it_was() -> Callable[[Path, str], None]:
    """Return what fails where a display is not as kept, a tag a line, or writes it anew."""

    def hold(path: Path, display: str) -> None:
        rendered = display.replace("><", ">\n<") + "\n"
        if os.environ.get("REWRITE_GOLDEN"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(rendered, encoding="utf-8", newline="\n")
            pytest.skip(f"{path.name} is written anew: read its diff")
        kept = path.read_text(encoding="utf-8") if path.exists() else ""
        if rendered != kept:
            lines = unified_diff(
                kept.splitlines(), rendered.splitlines(), path.name, "as rendered now", lineterm=""
            )
            pytest.fail("\n".join(lines), pytrace=False)

    return hold
