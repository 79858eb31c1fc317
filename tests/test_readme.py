"""The README: its two commands, its examples, and its tables, which follow from the data."""

import re
import subprocess
import sys
from doctest import NORMALIZE_WHITESPACE, DocTestParser, DocTestRunner
from pathlib import Path

import pytest

import community_governance
from community_governance import BUILTIN, Policy
from community_governance.model.sources import ClauseState

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"

if not README.exists():
    pytest.skip("there is no README", allow_module_level=True)

TEXT = README.read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def test_the_two_commands_are_printed_exactly() -> None:
    lines = TEXT.splitlines()
    assert lines.count("python -m pip install . && python examples/quickstart.py") == 1
    assert lines.count('python -m pip install ".[test]" && python -m pytest') == 1


def test_the_commands_stand_in_a_block_of_their_own() -> None:
    (console,) = (body for language, body in BLOCKS if language == "console")
    assert console.splitlines() == [
        "python -m pip install . && python examples/quickstart.py",
        'python -m pip install ".[test]" && python -m pytest',
    ]


def test_every_example_runs_and_prints_what_it_says() -> None:
    examples = DocTestParser().get_doctest(TEXT, {}, README.name, str(README), 0)
    blocks = [body for language, body in BLOCKS if language == "python"]
    assert blocks
    assert all(">>> " in body for body in blocks)
    said: list[str] = []
    runner = DocTestRunner(optionflags=NORMALIZE_WHITESPACE)
    results = runner.run(examples, out=said.append)
    assert results.attempted == len(examples.examples) > 0
    assert results.failed == 0, "".join(said)


def test_the_quickstart_runs() -> None:
    source = str(Path(community_governance.__file__).parents[1])
    code = "import runpy, sys; sys.path.insert(0, sys.argv[1]); runpy.run_path(sys.argv[2])"
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-X", "utf8", "-c", code, source, str(ROOT / "examples/quickstart.py")],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0
    # The table of the demonstration: 60 m² short under Ordos, 20,000 yuan under Loudi.
    assert "缺60平方米" in done.stdout
    assert "20,000 yuan short" in done.stdout


def _rows() -> dict[str, list[str]]:
    """Return the rows of the table of documents, by the key of the policy."""
    rows = [line.strip("|").split("|") for line in TEXT.splitlines() if line.startswith("| `")]
    cells = [[cell.strip().strip("`") for cell in row] for row in rows]
    return {row[0]: row[1:] for row in cells if len(row) == 7}


def test_the_table_of_documents_has_a_row_for_each_policy() -> None:
    assert list(_rows()) == [policy.key for policy in BUILTIN]


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_the_table_of_documents_agrees_with_the_data(policy: Policy) -> None:
    document = policy.document
    begins = document.starts or document.adopted or document.published or document.numbered_year
    assert begins is not None
    assert _rows()[policy.key] == [
        document.title,
        str(begins),
        str(len(policy.standards)),
        str(len(policy.targets)),
        str(len(policy.clauses)),
        str(_encoded(policy)),
    ]


def _encoded(policy: Policy) -> int:
    return sum(clause.state is ClauseState.ENCODED for clause in policy.clauses)


def test_the_last_row_of_the_table_of_documents_is_their_sum() -> None:
    columns = [[int(cell) for cell in row[2:]] for row in _rows().values()]
    sums = [sum(column) for column in zip(*columns, strict=True)]
    assert f"| all | | | {' | '.join(map(str, sums))} |" in TEXT.splitlines()


def test_every_call_of_the_table_of_questions_can_be_made() -> None:
    calls = re.findall(r"^\| [^|]+ \| `(?:await )?([\w.]+)\(", TEXT, re.MULTILINE)
    assert calls
    known = [name for name in calls if "." not in name]
    assert [name for name in known if not hasattr(community_governance, name)] == []
