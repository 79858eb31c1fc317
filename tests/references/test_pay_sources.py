"""What is shipped from outside the five documents: each with its source, its grade, its figures."""

from collections.abc import Iterator
from decimal import Decimal

import attrs
import pytest

from community_governance import BUILTIN, THREE_POST_EIGHTEEN_GRADE, PayScheme, Post
from community_governance.model.pay import Amounts, BaseAndStep, Exit, PerGrade, PerPost
from community_governance.model.sources import Citation, Grade
from community_governance.model.workers import AppraisalClass
from community_governance.policies import loudi
from community_governance.references import pay
from community_governance.references.pay import (
    POST_GRADE_TITLE,
    SCHEMES,
    STATION_STAFF,
    XIANGAN_2013,
    papers,
)
from community_governance.references.staffing import INNER_MONGOLIA_2024
from community_governance.units import yuan_per_month

SHIPPED = [getattr(pay, name) for name in pay.__all__] + [INNER_MONGOLIA_2024]


def citations(thing: object) -> Iterator[Citation]:
    """Return every citation inside an object."""
    if isinstance(thing, Citation):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from citations(each)
    elif attrs.has(type(thing)):
        for field in attrs.fields(type(thing)):  # type: ignore[arg-type]  # it has fields
            yield from citations(getattr(thing, field.name))


def test_everything_shipped_from_outside_is_graded() -> None:
    found = [each for thing in SHIPPED for each in citations(thing)]
    assert len(found) > 30
    assert {each.grade for each in found} == set(Grade)
    documents = {policy.document for policy in BUILTIN}
    assert not documents & {each.document for each in found}


def test_the_five_documents_are_not_graded() -> None:
    found = [each for policy in BUILTIN for each in citations(policy.pay_schemes)]
    assert found
    assert {each.grade for each in found} == {None}


def test_only_official_papers_are_verified() -> None:
    verified = {
        each.document.key
        for thing in SHIPPED
        for each in citations(thing)
        if each.grade is Grade.VERIFIED
    }
    assert verified == {
        "benxi-scale", "benxi-appraisal", "xiangan-2013", "inner-mongolia-community-workers",
    }  # fmt: skip


def test_every_paper_is_cited() -> None:
    cited = {each.document for thing in SHIPPED for each in citations(thing)}
    assert cited == {getattr(papers, name) for name in papers.__all__}


def test_a_title_that_is_not_the_papers_own_stands_in_brackets() -> None:
    for name in papers.__all__:
        paper = getattr(papers, name)
        assert paper.title.startswith("〔") == paper.title_en.startswith("[")


def test_the_bands_of_three_posts_and_eighteen_grades() -> None:
    bands = [(band.post, band.lowest, band.highest) for band in THREE_POST_EIGHTEEN_GRADE.bands]
    assert bands == [(Post.CHIEF, 7, 18), (Post.DEPUTY, 4, 15), (Post.STAFF, 1, 12)]
    assert THREE_POST_EIGHTEEN_GRADE.components == ()
    assert THREE_POST_EIGHTEEN_GRADE.progression is not None
    assert THREE_POST_EIGHTEEN_GRADE.progression.every == 3


def amounts_by_post(scheme: PayScheme, key: str) -> dict[str, object]:
    (basis,) = [each.basis for each in scheme.components if each.key == key]
    assert isinstance(basis, PerPost)
    return {each.post.key: each.amount for each in basis.amounts}


def test_the_tables_of_xiangan() -> None:
    (basis,) = [each.basis for each in XIANGAN_2013.components if each.key == "basic-wage"]
    assert isinstance(basis, PerGrade)
    assert isinstance(basis.ladder, Amounts)
    assert [each.magnitude for each in basis.ladder.values if each] == [
        1200, 1230, 1260, 1300, 1340, 1380, 1430, 1480, 1540, 1600, 1670, 1740,
    ]  # fmt: skip
    assert amounts_by_post(XIANGAN_2013, "post-wage") == {
        "chief": yuan_per_month(1100),
        "deputy": yuan_per_month(900),
        "member": yuan_per_month(800),
        "staff": yuan_per_month(700),
        "station_staff": yuan_per_month(500),
    }
    assert amounts_by_post(XIANGAN_2013, "allowance") == {
        "chief": yuan_per_month(800),
        "deputy": yuan_per_month(600),
        "member": yuan_per_month(500),
        "staff": yuan_per_month(400),
        "station_staff": None,
    }
    assert STATION_STAFF in XIANGAN_2013.posts


def test_the_grade_wage_of_the_unnamed_city_is_kept_as_the_rule_it_is() -> None:
    (basis,) = [each.basis for each in POST_GRADE_TITLE.components if each.key == "grade-wage"]
    assert isinstance(basis, PerGrade)
    assert isinstance(basis.ladder, BaseAndStep)
    assert basis.ladder == BaseAndStep(50, 60)


def test_loudi_pays_what_its_figures_say() -> None:
    (scheme,) = loudi.POLICY.pay_schemes
    assert scheme is loudi.BASE_PAY
    paid = amounts_by_post(scheme, "base-remuneration")
    figures = {each.posts[0].key: each.amount for each in loudi.POLICY.pay_figures}
    assert paid == figures
    assert {Decimal(1500), Decimal(1400), Decimal(1200)} == {
        each.amount.magnitude for each in loudi.POLICY.pay_figures
    }


def test_loudi_names_three_ways_out() -> None:
    (rule,) = loudi.BASE_PAY.exits
    assert (rule.result, rule.in_a_row) == (AppraisalClass.NOT_COMPETENT, 2)
    assert rule.exits == (Exit.TOLD_TO_RESIGN, Exit.RECALLED, Exit.CONTRACT_ENDED)


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.key)
def test_what_was_assumed_is_said_in_both_languages(scheme: PayScheme) -> None:
    readings = [scheme.reading, scheme.progression and scheme.progression.reading]
    assert any(readings)
    assert all(each.zh and each.en for each in readings if each)
