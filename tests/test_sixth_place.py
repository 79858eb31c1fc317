"""A sixth place: one literal file, enough to be used, shown whole in the documentation."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest
import sixth_place

from community_governance import BUILTIN, Catalog, Policy, check
from community_governance.errors import Lang
from community_governance.interchange.converters import from_plain, to_plain
from community_governance.model.findings import Verdict
from community_governance.views import records
from community_governance.views.text import text

FILE = Path(sixth_place.__file__)
PAGE = Path(__file__).parents[1] / "docs/how-to/a-place-of-your-own.md"
NOT_LITERAL = (
    ast.FunctionDef,
    ast.ClassDef,
    ast.Lambda,
    ast.If,
    ast.IfExp,
    ast.For,
    ast.While,
    ast.With,
    ast.Try,
    ast.BinOp,
    ast.BoolOp,
    ast.Compare,
    ast.ListComp,
    ast.GeneratorExp,
    ast.DictComp,
    ast.SetComp,
    ast.JoinedStr,
)


def test_the_file_is_literals_only() -> None:
    tree = ast.parse(FILE.read_text(encoding="utf-8"))
    assert [node for node in ast.walk(tree) if isinstance(node, NOT_LITERAL)] == []


def test_the_page_shows_the_file_whole() -> None:
    blocks = re.findall(
        r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    (shown,) = (block for block in blocks if not block.startswith(">>>"))
    assert shown == FILE.read_text(encoding="utf-8")


def test_it_stands_beside_the_documents_that_ship() -> None:
    catalog = Catalog([*BUILTIN, sixth_place.POLICY])
    assert catalog["示例"] is sixth_place.POLICY
    known = {"categories": ["city"], "households": 2000, "integrated_facility_area": 500}
    report = check(known, list(catalog), on=date(2025, 12, 31))
    (finding,) = report.where(policy="example-town", verdict=Verdict.MET)
    assert finding.standard.key == "facility-area-per-hundred-households"


def test_it_goes_through_plain_data_with_its_own_fact() -> None:
    again = from_plain(to_plain(sixth_place.POLICY), Policy)
    assert again == sixth_place.POLICY
    assert again.fingerprint == sixth_place.POLICY.fingerprint


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_has_rows_and_sentences_like_the_others(lang: Lang) -> None:
    for rows in (records.standards, records.targets, records.clauses, records.references):
        assert rows(sixth_place.POLICY)
    assert "60%" in text(sixth_place.POLICY.targets, lang=lang)
