"""The glossary: every form leads to one term, and a term is found by a part of it."""

from collections import Counter

import pytest

from community_governance.errors import NotFoundError
from community_governance.model.glossary import Term
from community_governance.references.glossary import TERMS
from community_governance.terms import find_terms, term


def test_every_chinese_form_names_one_term() -> None:
    forms = Counter(form for each in TERMS for form in each.forms)
    assert [form for form, count in forms.items() if count > 1] == []


@pytest.mark.parametrize("each", TERMS, ids=lambda each: each.zh)
def test_every_form_leads_to_its_term(each: Term) -> None:
    assert {term(form) for form in each.forms} == {each}


@pytest.mark.parametrize(
    ("text", "en"),
    [
        ("居务监督委员会", "residents' affairs supervision committee"),
        ("旗(区)", "banners and districts"),
        ("  Owners' Committee ", "owners' committee"),
        ("业委会", "owners' committee"),
        ("嘎查", "gacha"),
    ],
)
def test_a_term_is_found_in_either_language_and_any_width(text: str, en: str) -> None:
    assert term(text).en == en


def test_an_unknown_term_names_the_nearest() -> None:
    with pytest.raises(NotFoundError, match="did you mean '居民委员会'"):
        term("居民委员")


def test_terms_are_found_by_a_part() -> None:
    assert [each.en for each in find_terms("supervision committee")] == [
        "residents' affairs supervision committee",
        "village affairs supervision committee",
        "gacha and village affairs supervision committee",
        "community supervision committee",
    ]
    assert find_terms("") == find_terms("  ") == ()
