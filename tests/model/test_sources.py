"""Documents and citations: where a day stands to a document, and what a figure may be."""

import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from community_governance.calendars import Day, Year
from community_governance.errors import InvalidValueError
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import (
    Citation,
    Clause,
    ClauseState,
    Document,
    DocumentKind,
    Validity,
)
from community_governance.model.vocabulary import Wording
from community_governance.policies import loudi, ordos

PLACE = Jurisdiction(
    key="nowhere", name="示例市", name_en="Nowhere", level=Level.PREFECTURE, kind="city"
)
PAPER = Document(
    key="paper",
    title="示例文件",
    title_en="A synthetic paper",
    kind=DocumentKind.NOTICE,
    jurisdiction=PLACE,
)
STARTS = date(2018, 12, 24)
ENDS = date(2025, 12, 31)


@pytest.mark.parametrize(
    ("dates", "on", "validity"),
    [
        # inclusive at both ends
        ({"starts": STARTS, "ends": ENDS}, date(2018, 12, 23), Validity.NOT_BEGUN),
        ({"starts": STARTS, "ends": ENDS}, date(2018, 12, 24), Validity.IN_FORCE),
        ({"starts": STARTS, "ends": ENDS}, date(2025, 12, 31), Validity.IN_FORCE),
        ({"starts": STARTS, "ends": ENDS}, date(2026, 1, 1), Validity.ENDED),
        # no end printed: it goes on
        ({"starts": STARTS}, date(9999, 12, 31), Validity.IN_FORCE),
        # a date known only to the year leaves that year open, and no other
        ({"starts": Year(2018)}, date(2017, 12, 31), Validity.NOT_BEGUN),
        ({"starts": Year(2018)}, date(2018, 1, 1), Validity.DATE_NOT_PRINTED),
        ({"starts": Year(2018)}, date(2018, 12, 31), Validity.DATE_NOT_PRINTED),
        ({"starts": Year(2018)}, date(2019, 1, 1), Validity.IN_FORCE),
        ({"starts": STARTS, "ends": Year(2025)}, date(2024, 12, 31), Validity.IN_FORCE),
        ({"starts": STARTS, "ends": Year(2025)}, date(2025, 6, 30), Validity.DATE_NOT_PRINTED),
        ({"starts": STARTS, "ends": Year(2025)}, date(2026, 1, 1), Validity.ENDED),
        # superseded from its first day on
        ({"starts": STARTS, "superseded": date(2020, 7, 1)}, date(2020, 6, 30), Validity.IN_FORCE),
        ({"starts": STARTS, "superseded": date(2020, 7, 1)}, date(2020, 7, 1), Validity.SUPERSEDED),
        ({"starts": STARTS, "superseded": Year(2020)}, date(2019, 12, 31), Validity.IN_FORCE),
        ({"starts": STARTS, "superseded": Year(2020)}, date(2020, 7, 1), Validity.DATE_NOT_PRINTED),
        ({"starts": STARTS, "superseded": Year(2020)}, date(2021, 1, 1), Validity.SUPERSEDED),
        # what is certain goes before what is open, and the end before the rest
        ({"ends": ENDS, "superseded": date(2020, 7, 1)}, date(2026, 1, 1), Validity.ENDED),
        ({"ends": ENDS}, date(2026, 1, 1), Validity.ENDED),
        (
            {"starts": Year(2018), "superseded": date(2018, 3, 1)},
            date(2018, 6, 1),
            Validity.SUPERSEDED,
        ),
        # no date printed at all
        ({}, date(2020, 1, 1), Validity.DATE_NOT_PRINTED),
        # without a start the day of signing counts, without that the day it was made public
        ({"adopted": STARTS}, date(2018, 12, 23), Validity.NOT_BEGUN),
        (
            {"adopted": STARTS, "published": date(2018, 12, 30)},
            date(2018, 12, 24),
            Validity.IN_FORCE,
        ),
        ({"adopted": STARTS, "starts": date(2019, 1, 1)}, date(2018, 12, 31), Validity.NOT_BEGUN),
        ({"published": Year(2018)}, date(2018, 5, 1), Validity.DATE_NOT_PRINTED),
        # and at last the year in its number: 珠字〔2010〕7号
        ({"numbered_year": Year(2010)}, date(2009, 12, 31), Validity.NOT_BEGUN),
        ({"numbered_year": Year(2010)}, date(2010, 12, 31), Validity.DATE_NOT_PRINTED),
        ({"numbered_year": Year(2010)}, date(2011, 1, 1), Validity.IN_FORCE),
        (
            {"numbered_year": Year(2010), "published": date(2012, 5, 1)},
            date(2012, 4, 30),
            Validity.NOT_BEGUN,
        ),
    ],
)
def test_a_day_stands_to_a_document(dates: dict[str, Any], on: date, validity: Validity) -> None:
    assert evolve(PAPER, **dates).validity(on) is validity


@pytest.mark.parametrize(
    ("own", "on", "validity"),
    [
        (date(2015, 1, 1), date(2014, 12, 31), Validity.NOT_BEGUN),
        (date(2015, 1, 1), date(2015, 1, 1), Validity.IN_FORCE),
        (date(2020, 1, 1), date(2019, 12, 31), Validity.NOT_BEGUN),
        (Year(2015), date(2015, 6, 1), Validity.DATE_NOT_PRINTED),
        (None, date(2018, 7, 4), Validity.NOT_BEGUN),
        (None, date(2018, 7, 5), Validity.IN_FORCE),
    ],
)
def test_a_start_of_its_own_goes_before_the_documents(
    own: Day | None, on: date, validity: Validity
) -> None:
    """Loudi 2018 is a reply; what it restates holds since 2015 and 2016."""
    assert loudi.DOCUMENT.validity(on, starts=own) is validity


def test_an_own_start_does_not_outlive_the_document() -> None:
    paper = evolve(PAPER, starts=STARTS, ends=ENDS)
    assert paper.validity(date(2026, 1, 1), starts=date(2015, 1, 1)) is Validity.ENDED


def test_ordos_holds_from_the_day_it_was_signed() -> None:
    assert ordos.DOCUMENT.validity(date(2018, 12, 23)) is Validity.NOT_BEGUN
    assert ordos.DOCUMENT.validity(date(2018, 12, 24)) is Validity.IN_FORCE


@pytest.mark.parametrize("figure", ["每", "每百户30平米", "字" * 24])
def test_a_short_figure_is_kept(figure: str) -> None:
    citation = PAPER.cite("二(二)6", figure)
    assert citation == Citation(PAPER, "二(二)6", (figure,))
    assert pickle.loads(pickle.dumps(citation)) == citation


@pytest.mark.parametrize("figure", ["", "字" * 25])
def test_a_sentence_or_nothing_is_no_figure(figure: str) -> None:
    with pytest.raises(InvalidValueError, match="1 to 24 characters") as caught:
        PAPER.cite("二(二)6", "30平米", figure)
    assert caught.value.given == repr(figure)
    assert "24" in caught.value.message(lang="zh")


def test_a_document_shows_its_key_and_title_only() -> None:
    assert repr(PAPER) == "<Document 'paper': 示例文件>"


def test_a_clause_may_have_no_figure_and_no_note() -> None:
    clause = Clause(locator="一(一)", title=Wording("总则", "general"), state=ClauseState.MISSING)
    assert clause.note is None
    assert PAPER.cite("一(一)").figures == ()


def test_a_place_names_every_place_above_it() -> None:
    town = Jurisdiction(
        key="town", name="示例镇", name_en="Town", level=Level.TOWNSHIP, kind="town", parent=PLACE
    )
    assert [place.key for place in town.chain] == ["town", "nowhere"]
    assert PLACE.chain == (PLACE,)


@pytest.mark.parametrize("level", [Level.PREFECTURE, Level.PROVINCE])
def test_a_parent_of_the_same_or_a_lower_level_is_refused(level: Level) -> None:
    with pytest.raises(InvalidValueError, match="a parent must be of a higher level"):
        Jurisdiction(key="odd", name="市", name_en="Odd", level=level, kind="city", parent=PLACE)
