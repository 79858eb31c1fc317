"""The page on what of each document is encoded, which is made from the data.

Where a change of an encoding is meant, write the pages anew and read their diff::

    REWRITE_GOLDEN=1 python -m pytest tests/views/test_coverage.py
"""

import os
from pathlib import Path

import pytest
from attrs import evolve

from community_governance import BUILTIN, Policy
from community_governance.errors import Lang, NotFoundError
from community_governance.policies import dachong, ordos
from community_governance.views.coverage import Entry, entries, markdown

DOCS = Path(__file__).parents[2] / "docs"
PAGES: dict[Lang, Path] = {"en": DOCS / "coverage.md", "zh": DOCS / "coverage-zh.md"}


@pytest.mark.parametrize("lang", PAGES)
def test_the_page_is_what_the_data_make_it(lang: Lang) -> None:
    made = markdown(BUILTIN, lang=lang)
    if os.environ.get("REWRITE_GOLDEN"):
        PAGES[lang].write_text(made, encoding="utf-8", newline="\n")
        pytest.skip(f"{PAGES[lang].name} is written anew: read its diff")
    assert PAGES[lang].read_text(encoding="utf-8") == made


@pytest.mark.parametrize("lang", PAGES)
@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_every_clause_has_a_row(policy: Policy, lang: Lang) -> None:
    rows = markdown([policy], lang=lang).splitlines()
    for clause in policy.clauses:
        assert sum(row.startswith(f"| {clause.locator} | ") for row in rows) == 1


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_everything_encoded_stands_at_a_clause_of_its_document(policy: Policy) -> None:
    locators = {clause.locator for clause in policy.clauses}
    assert {entry.locator for entry in entries(policy)} <= locators


def test_what_is_cited_twice_stands_at_both_clauses() -> None:
    found = [each for each in entries(dachong.POLICY) if each.key == "facilities-everywhere"]
    assert found == [
        Entry("targets", "facilities-everywhere", "第15条"),
        Entry("targets", "facilities-everywhere", "附件第28项"),
    ]


def test_what_is_cited_from_another_document_stands_at_no_clause_of_this_one() -> None:
    (target, *_) = dachong.POLICY.targets
    borrowed = evolve(target, citations=(*target.citations, ordos.DOCUMENT.cite("一(二)")))
    policy = evolve(dachong.POLICY, targets=(borrowed,))
    found = [each.locator for each in entries(policy) if each.kind == "targets"]
    assert found == [target.locator]


def test_papers_of_one_title_are_counted_each() -> None:
    assert "| 前言 | grounds | encoded | papers cited 3 |" in markdown([dachong.POLICY])


def test_the_totals_add_up() -> None:
    rows = [
        row.strip("| ").split(" | ") for row in markdown(BUILTIN).splitlines() if row[:2] == "| "
    ]
    numbers = [[int(cell) for cell in row[1:]] for row in rows if row[1].isdigit()]
    *documents, whole = numbers
    assert len(documents) == len(BUILTIN)
    assert whole == [sum(column) for column in zip(*documents, strict=True)]
    clauses, *rest = whole
    used = {clause.state for policy in BUILTIN for clause in policy.clauses}
    assert clauses == sum(rest[: len(used)])


def test_a_kind_that_nobody_uses_has_no_column() -> None:
    bare = evolve(ordos.POLICY, targets=())
    head = next(row for row in markdown([bare]).splitlines() if row.startswith("| document |"))
    assert "goals" not in head
    assert "standards" in head


def test_another_language_is_refused() -> None:
    with pytest.raises(NotFoundError):
        markdown(BUILTIN, lang="de")  # type: ignore[arg-type]
