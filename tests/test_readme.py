"""The README: its two commands, its examples, and its tables, which follow from the data."""

import re
from collections.abc import Callable
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


def _runs_in_fifteen_lines(code: str) -> None:
    exec(code, {})  # noqa: S102  (our own words)
    assert len(code.splitlines()) <= 15


def test_the_example_on_five_documents_prints_the_table_that_stands_under_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = next(body for language, body in BLOCKS if language == "py" and "compare(" in body)
    _runs_in_fifteen_lines(code)
    assert f"{code}```\n\n{capsys.readouterr().out}" in TEXT


def test_the_example_on_a_table_prints_what_stands_under_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("polars", reason="the example reads its ledger with Polars")
    monkeypatch.chdir(ROOT)
    code = next(body for language, body in BLOCKS if language == "py" and "clean_table(" in body)
    _runs_in_fifteen_lines(code)
    assert f"{code}```\n\n```text\n{capsys.readouterr().out}```\n" in TEXT


def test_the_ledger_of_the_demonstration_comes_out_to_the_digit(
    lines_of: Callable[[str], list[str]],
) -> None:
    for engine in ("narwhals", "pandas", "polars", "pyarrow"):
        pytest.importorskip(engine, reason="the example reads its ledger with Polars and pandas")
    printed = lines_of("ledger.py")
    for line in (
        "东风：未达标，应有603.9平方米，缺3.9平方米",
        "建设：达标，应有540平方米",
        "民族：待定，应有面积待定，现有面积够1,600户",
        "新华：达标，应有360平方米",
        "振兴：待定，应有630平方米",
        "和平：待定，应有面积待定，现有面积够1,000户",
        "| 胜利 | 3      | 1    | 1      | 1    | 3.9      | 3.9      |",
        "| 园区 | 3      | 1    | 0      | 2    | 0.0      | 0.0      |",
        "  df.户数 * 0.33 in pandas: 472",
        "  户数 / 100 * 33 in Polars: 354",
        "  check_table: 0 in pandas, 0 in Polars",
    ):
        assert line in printed


@pytest.fixture(scope="module")
def quickstart(lines_of: Callable[[str], list[str]]) -> list[str]:
    return lines_of("quickstart.py")


# The table of the demonstration, row by row: what a line has to say, in both languages.
DEMONSTRATION = [
    (
        "| 鄂尔多斯市|| Ordos",
        "| 600平方米 | 540平方米 | 未达标，缺60平方米 |",
        "not met, 60 m² short |",
    ),
    (
        "| 大涌镇|| Dachong",
        "| 600平方米 | 540平方米 | 未达标，缺60平方米 |",
        "not met, 60 m² short |",
    ),
    ("| 娄底市|| Loudi", "| 400平方米 | 540平方米 | 达标，多140平方米 |", "met, 140 m² over |"),
    ("| 娄底市|| Loudi", "| 50平方米 |  | 待定：", "| 50 m² |  | undetermined:"),
    ("| 娄底市|| Loudi", "| 9名 | 8名 | 未达标，缺1名 |", "| not met, 1 worker short |"),
    ("| 娄底市|| Loudi", "| 180,000元 | 未达标，缺20,000元 |", "| not met, 20,000 yuan short |"),
    ("| 阿拉善盟|| Alxa", "33平方米 |  |  | 属全区域指标", "|  |  | a figure for the region only"),
    ("| 阿拉善盟|| Alxa", "| 1名 |  | 待定：", "| 1 worker |  | undetermined:"),
    ("| 珠海市|| Zhuhai", "| 未作数量规定", "| no number printed"),
    ("| loudi 一·四是 |", "| new | 600平方米 |", "| new | 600 m² | 540 m² | 60 m² |"),
    ("| alxa 三(四) |", "| new | 1,000平方米 |", "| new | 1,000 m² | 540 m² | 460 m² |"),
    ("| alxa 三(四) |", "| town | 300平方米 |", "| town | 300 m² |"),
    (
        "阿拉善盟||Alxa League",
        "应有660平方米，现有540平方米，缺120平方米",
        "660 m² required, 540 m²",
    ),
    (
        "阿拉善盟||Alxa League",
        "应有11名，现有8名，缺3名",
        "11 workers required, 8 workers present, 3 w",
    ),
    ("一·二是", "应约为10个网格", "about 10 grids asked"),
    ("一·二是", "现有11个网格；待定：文件写“左右”而未给出容差", "11 grids present; undetermined: "),
    ("一·二是", "现有11个网格；达标", "11 grids present; met"),
]


@pytest.mark.parametrize(("where", "zh", "en"), DEMONSTRATION)
def test_every_row_of_the_demonstration_comes_out(
    quickstart: list[str], where: str, zh: str, en: str
) -> None:
    places = [each for each in where.split("||") if each]
    lines = [line for line in quickstart if any(each in line for each in places)]
    for wanted in (zh, en):
        assert any(wanted in line for line in lines), wanted


def test_none_of_the_goals_of_alxa_for_2025_has_a_baseline(
    lines_of: Callable[[str], list[str]],
) -> None:
    lines = lines_of("alxa_baselines.py")
    assert "10 of 10 numeric goals have no baseline in the document." in lines
    behind = lines[lines.index("4 of them are the goals for 2025, the others carry no date:") + 1 :]
    assert [line.strip() for line in behind] == [
        "regional-facility-area-per-hundred-households",
        "regional-community-workers-per-ten-thousand-residents",
        "certified-social-worker-per-community",
        "urban-facility-coverage",
    ]


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
