"""Open words and the lattice of categories: what implies what, and what rules what out."""

import itertools
import pickle

import pytest
from attrs.exceptions import FrozenInstanceError

from community_governance.errors import InvalidValueError
from community_governance.model import vocabulary
from community_governance.model.vocabulary import (
    CATEGORY_WORDS,
    CENTRAL_CITY,
    CITY,
    EXISTING,
    GACHA,
    NEW_BUILD,
    OUTER_CITY,
    PREMISES,
    REDEVELOPED,
    RESIDENTS_AREA,
    RURAL,
    TOWNSHIP_COMMUNITY,
    URBAN,
    VILLAGE,
    WORKING_PREMISES,
    Body,
    Category,
    Mark,
    Post,
    Word,
    Wording,
)


@pytest.mark.parametrize("key", ["a", "floor_area", "grade_18", "a1_b2"])
def test_a_key_that_can_be_a_column_is_taken(key: str) -> None:
    assert Word(key, "词", "word").key == key


@pytest.mark.parametrize(
    "key", ["", "Floor", "floor-area", "1st", "_a", "a_", "a__b", "面积", "a\n"]
)
def test_any_other_key_of_a_word_is_refused(key: str) -> None:
    with pytest.raises(InvalidValueError, match="expected a snake_case key") as caught:
        Word(key, "词", "word")
    assert caught.value.given == repr(key)


def test_a_word_has_a_name_in_each_language_and_prints_as_its_key() -> None:
    assert (URBAN.text("zh"), URBAN.text("en"), str(URBAN)) == ("城镇", "urban", "urban")
    assert (Wording("城镇", "urban").text("zh"), Wording("城镇", "urban").text("en")) == (
        "城镇",
        "urban",
    )


def test_words_of_different_classes_differ_under_one_key() -> None:
    plaque: Word = Body("sign", "标识", "sign")
    mark: Word = Mark("sign", "标识", "sign")
    assert plaque != mark
    assert plaque == Body("sign", "标识", "sign")
    assert plaque != Body("sign", "标志", "sign")
    assert len({plaque, mark, Body("sign", "标识", "sign")}) == 2


@pytest.mark.parametrize(
    "word", [value for value in vars(vocabulary).values() if isinstance(value, Word)], ids=str
)
def test_a_word_is_frozen_and_survives_pickle(word: Word) -> None:
    again = pickle.loads(pickle.dumps(word))
    assert (again, type(again), hash(again)) == (word, type(word), hash(word))
    assert word.zh
    assert word.en
    with pytest.raises(FrozenInstanceError):
        word.key = "other"  # type: ignore[misc]  # the refusal is what is tested


def test_no_two_words_of_a_class_share_a_key() -> None:
    words = [value for value in vars(vocabulary).values() if isinstance(value, Word)]
    keys = [(type(word), word.key) for word in words]
    assert len(keys) == len(set(keys))


def test_a_post_is_an_open_word_with_four_constants() -> None:
    posts = (Post.CHIEF, Post.DEPUTY, Post.MEMBER, Post.STAFF)
    assert [post.key for post in posts] == ["chief", "deputy", "member", "staff"]
    assert Post("assistant", "助理", "assistant") not in posts


def test_each_kind_of_premises_has_an_area_of_its_own() -> None:
    assert WORKING_PREMISES.area_key == "working_premises_area"
    assert len({premises.area_key for premises in PREMISES}) == 6


def test_a_category_closes_over_all_wider_ones_itself_first() -> None:
    assert CENTRAL_CITY.closure == (CENTRAL_CITY, CITY, URBAN)
    assert CENTRAL_CITY.is_within(URBAN)
    assert CENTRAL_CITY.is_within(CENTRAL_CITY)
    assert not URBAN.is_within(CENTRAL_CITY)


def test_a_wider_category_reached_twice_stands_once() -> None:
    both = Category("both", "甲", "both", implies=(CITY, CENTRAL_CITY, NEW_BUILD))
    assert both.closure == (both, CITY, URBAN, CENTRAL_CITY, NEW_BUILD)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (RURAL, URBAN),
        (RURAL, CENTRAL_CITY),
        (OUTER_CITY, CENTRAL_CITY),
        (VILLAGE, CITY),
        (VILLAGE, TOWNSHIP_COMMUNITY),
        (VILLAGE, RESIDENTS_AREA),
        (GACHA, CENTRAL_CITY),
        (EXISTING, NEW_BUILD),
        (TOWNSHIP_COMMUNITY, OUTER_CITY),
    ],
)
def test_what_rules_out_a_wider_category_rules_out_the_narrower(
    one: Category, other: Category
) -> None:
    assert one.is_apart_from(other)
    assert other.is_apart_from(one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (URBAN, TOWNSHIP_COMMUNITY),  # a town may count as urban or not: nothing is said
        (CITY, RESIDENTS_AREA),
        (CITY, NEW_BUILD),
        (NEW_BUILD, REDEVELOPED),
        (VILLAGE, RURAL),
        (CITY, CITY),
    ],
)
def test_what_nobody_rules_out_may_hold_together(one: Category, other: Category) -> None:
    assert not one.is_apart_from(other)
    assert not other.is_apart_from(one)


def test_the_categories_form_a_lattice_without_contradictions() -> None:
    """Law: within is transitive and antisymmetric, no category is apart from a wider one."""
    for one, other in itertools.product(CATEGORY_WORDS, repeat=2):
        assert one.is_apart_from(other) is other.is_apart_from(one)
        if one.is_within(other):
            assert not one.is_apart_from(other)
            assert set(other.closure) <= set(one.closure)
            assert one is other or not other.is_within(one)
