"""Finding things inside what was given: their keys and paths, and what is not known of them."""

from collections.abc import Iterable
from typing import Any

import pytest

from community_governance.errors import DuplicateKeyError, InvalidValueError, StructureError
from community_governance.interchange.testing import DOCUMENT
from community_governance.locating import Found, Located, locate
from community_governance.model.community import Community
from community_governance.model.demands import AtLeast, Fixed, Includes, Test
from community_governance.model.facts import (
    CATEGORIES,
    CHARTER,
    HOUSEHOLDS,
    PLAQUES,
    WORKING_PREMISES_AREA,
    Fact,
    FactKind,
)
from community_governance.model.findings import CheckedSubject
from community_governance.model.parts import (
    BuildingProject,
    Compound,
    Facility,
    Grid,
    Organization,
)
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.territory import Territory, Township
from community_governance.model.vocabulary import (
    CENTRAL_CITY,
    CITY,
    PROPERTY_FIRM,
    SUBDISTRICT,
    SUMU_TOWN,
    URBAN,
    Category,
)
from community_governance.model.workers import Worker
from community_governance.units import Quantity, Range, items

ONE_ITEM = AtLeast(Fixed(items(1)))


def asking(
    *subjects: Subject, fact: Fact = CHARTER, scope: Scope | None = None
) -> tuple[Standard, ...]:
    """Return one synthetic standard of each subject."""
    return tuple(
        Standard(
            key=f"of-{subject}",
            subject=subject,
            demand=Test(fact, ONE_ITEM),
            applies_to=scope or Scope(),
            citations=(DOCUMENT.cite("一"),),
        )
        for subject in subjects
    )


EVERY = asking(*Subject)


def keys(found: Found) -> dict[str, list[tuple[str, str]]]:
    """Return key and path of everything found, by kind."""
    return {
        str(kind): [(each.checked.key, each.checked.path) for each in things]
        for kind, things in found.things.items()
    }


def unknown(found: Found) -> dict[str, list[tuple[str, str]]]:
    """Return of which kinds the parts are not known: of whom, and the fact that is missing."""
    return {
        str(kind): [(checked.key, fact.key) for checked, fact in things]
        for kind, things in found.unknown.items()
    }


WHOLE = Community(
    key="hope",
    name="希望社区",
    jurisdiction="east",
    categories=[CITY],
    compounds=[Compound(key="c")],
    grids=[Grid(key="g1"), Grid(key="g2", name="二网格")],
    facilities=[],
    workers=[Worker(key="w", name="某某")],
    organizations=[Organization(key="o", kind=PROPERTY_FIRM)],
)


def test_what_is_inside_a_community_goes_by_its_key_and_path() -> None:
    found = locate(WHOLE, EVERY)
    assert keys(found) == {
        "community": [("hope", "$")],
        "compound": [("hope/c", "$.compounds[0]")],
        "grid": [("hope/g1", "$.grids[0]"), ("hope/g2", "$.grids[1]")],
        "worker": [("hope/w", "$.workers[0]")],
        "organization": [("hope/o", "$.organizations[0]")],
    }
    assert found.unknown == {}
    assert found.given is found.things[Subject.COMMUNITY][0].checked


def test_what_is_inside_has_the_township_and_the_categories_of_its_community() -> None:
    grid = locate(WHOLE, EVERY).things[Subject.GRID][1].checked
    assert grid == CheckedSubject(Subject.GRID, "hope/g2", "$.grids[1]", "二网格", "east", (CITY,))


def test_the_name_of_a_worker_is_never_carried_along() -> None:
    worker = locate(WHOLE, EVERY).things[Subject.WORKER][0]
    assert worker.checked.name is None
    assert "某某" not in repr(worker.checked)


def test_parts_that_are_not_known_are_noted_with_the_fact_that_is_missing() -> None:
    assert unknown(locate(Community(key="hope"), EVERY)) == {
        "compound": [("hope", "compounds")],
        "grid": [("hope", "grids")],
        "facility": [("hope", "facilities")],
        "worker": [("hope", "workers")],
        "organization": [("hope", "organizations")],
    }


def test_of_communities_that_are_not_known_nothing_inside_is_known_either() -> None:
    assert unknown(locate(Territory(key="x"), EVERY)) == {
        "community": [("x", "communities")],
        "grid": [("x", "communities")],
        "facility": [("x", "communities")],
        "worker": [("x", "communities")],
        "township": [("x", "townships")],
        "compound": [("x", "compounds")],
        "organization": [("x", "organizations")],
    }


def test_only_what_standards_ask_about_is_looked_for() -> None:
    assert set(keys(locate(WHOLE, asking(Subject.GRID)))) == {"community", "grid"}
    assert unknown(locate(Community(key="hope"), asking(Subject.WORKER))) == {
        "worker": [("hope", "workers")]
    }
    assert unknown(locate(Community(key="hope"), ())) == {}


TERRITORY = Territory(
    key="nowhere",
    communities=[WHOLE, Community(key="light")],
    townships=[Township(key="t", name="示例街道")],
    compounds=[Compound(key="c")],
)


def test_a_territory_holds_its_communities_and_what_they_hold() -> None:
    found = locate(TERRITORY, EVERY)
    assert keys(found)["community"] == [
        ("hope", "$.communities[0]"),
        ("light", "$.communities[1]"),
    ]
    assert keys(found)["compound"] == [
        ("hope/c", "$.communities[0].compounds[0]"),
        ("c", "$.compounds[0]"),
    ]
    assert keys(found)["township"] == [("t", "$.townships[0]")]
    assert keys(found)["jurisdiction"] == [("nowhere", "$")]
    assert unknown(found)["organization"] == [
        ("light", "organizations"),
        ("nowhere", "organizations"),
    ]
    beside = found.things[Subject.COMPOUND][1].checked
    assert (beside.group, beside.categories) == (None, None)
    assert found.given.kind is Subject.JURISDICTION


def test_communities_are_looked_into_for_what_is_asked_about() -> None:
    assert keys(locate(TERRITORY, asking(Subject.GRID)))["grid"] == [
        ("hope/g1", "$.communities[0].grids[0]"),
        ("hope/g2", "$.communities[0].grids[1]"),
    ]


def test_compounds_lie_in_communities_so_a_territory_need_not_list_further_ones() -> None:
    of_compounds = asking(Subject.COMPOUND)
    assert unknown(locate(Territory(key="t", communities=[WHOLE]), of_compounds)) == {}
    assert unknown(locate(Territory(key="t"), of_compounds))["compound"] == [("t", "compounds")]
    assert unknown(locate(Territory(key="t", communities=[]), of_compounds))["compound"]


@pytest.mark.parametrize(
    ("kind", "categories"),
    [
        ("sumu", (SUMU_TOWN,)),
        ("town", (SUMU_TOWN,)),
        ("subdistrict", (SUBDISTRICT,)),
        ("functional zone", None),
        (None, None),
    ],
)
def test_a_unit_of_township_level_has_the_category_of_its_kind(
    kind: str | None, categories: tuple[Category, ...] | None
) -> None:
    found = locate(Township(key="t", kind=kind), asking(Subject.TOWNSHIP))
    assert found.given.categories == categories


def test_a_territory_of_unknown_communities_says_so() -> None:
    found = locate(Territory(key="nowhere"), asking(Subject.COMMUNITY))
    assert unknown(found) == {"community": [("nowhere", "communities")]}


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        (Grid(key="x"), Subject.GRID),
        (Compound(key="x"), Subject.COMPOUND),
        (Facility(key="x"), Subject.FACILITY),
        (Worker(key="x"), Subject.WORKER),
        (Organization(key="x", kind=PROPERTY_FIRM), Subject.ORGANIZATION),
        (BuildingProject(key="x", categories=[CITY]), Subject.PROJECT),
        (Township(key="x"), Subject.TOWNSHIP),
        (Territory(key="x", communities=[]), Subject.JURISDICTION),
    ],
)
def test_a_thing_given_alone_goes_by_its_own_key(noun: Any, kind: Subject) -> None:
    found = locate(noun, asking(kind))
    (located,) = found.things[kind]
    assert (located.checked.key, located.checked.path, located.checked.group) == ("x", "$", None)
    assert located.noun is noun
    assert found.given == located.checked


def test_several_things_go_by_their_place() -> None:
    several: Iterable[Any] = (each for each in [WHOLE, {HOUSEHOLDS: 3}, Grid(key="g")])
    found = locate(several, EVERY)
    assert keys(found)["community"] == [("hope", "$[0]"), ("$[1]", "$[1]")]
    assert keys(found)["grid"] == [
        ("hope/g1", "$[0].grids[0]"),
        ("hope/g2", "$[0].grids[1]"),
        ("g", "$[2]"),
    ]
    assert found.given == CheckedSubject(Subject.COMMUNITY, "$", "$")
    assert keys(locate([], EVERY)) == {}


def test_two_subjects_under_one_key_are_refused() -> None:
    with pytest.raises(DuplicateKeyError) as caught:
        locate([Community(key="hope"), Community(key="light"), Community(key="hope")], EVERY)
    assert (caught.value.kind, caught.value.key) == ("community", "hope")


@pytest.mark.parametrize("stranger", [3, None, 2.5, "hope", b"hope", ["hope"], [[WHOLE]]])
def test_what_is_no_subject_is_refused(stranger: Any) -> None:
    with pytest.raises(InvalidValueError, match="a noun such as Community"):
        locate(stranger, EVERY)


# --- plain mappings ---


def of(mapping: Any, standards: tuple[Standard, ...] = EVERY) -> Located:
    """Return the one thing that a mapping is."""
    return locate(mapping, standards).things[Subject.COMMUNITY][0]


def test_a_mapping_of_facts_is_a_community_of_no_key() -> None:
    located = of({HOUSEHOLDS: 2000, "working_premises_area": "0.81亩"})
    assert located.checked == CheckedSubject(Subject.COMMUNITY, "$", "$")
    assert located.facts == {"households": 2000, "working_premises_area": 540}
    assert located.noun is None


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ({WORKING_PREMISES_AREA: Quantity(1, "km²")}, {"working_premises_area": 1000000}),
        ({HOUSEHOLDS: "2,013户"}, {"households": 2013}),
        ({HOUSEHOLDS: Range(1, 2)}, {"households": Range(1, 2, "household")}),
        ({HOUSEHOLDS: None, PLAQUES: ["bank"]}, {"plaques": ("bank",)}),
        ({CHARTER: True}, {"charter": 1}),
        ({}, {}),
    ],
)
def test_the_values_of_a_mapping_are_kept_in_house_units(
    given: dict[Fact, object], known: dict[str, object]
) -> None:
    assert of(given).facts == known


@pytest.mark.parametrize("given", [["city"], (CITY,), [CITY]])
def test_categories_go_by_their_keys(given: Any) -> None:
    assert of({CATEGORIES: given}).checked.categories == (CITY,)


def test_categories_may_be_none_or_unknown() -> None:
    assert of({CATEGORIES: []}).checked.categories == ()
    assert of({CATEGORIES: None}).checked.categories is None


def test_standards_bring_facts_and_categories_of_their_own() -> None:
    island = Category("island", "海岛", "island", implies=(Category("coast", "沿海", "coast"),))
    boats = Fact("boats", "item", "船只数", "boats")
    own = asking(Subject.COMMUNITY, fact=boats, scope=Scope((URBAN,), (island,)))
    located = of({"boats": 3, "categories": ["coast", "island", "central_city"]}, own)
    assert located.facts == {"boats": 3}
    assert located.checked.categories == (*island.implies, island, CENTRAL_CITY)
    assert of({boats: 3}, ()).facts == {"boats": 3}  # a fact in person needs no introduction


def test_all_faults_of_a_mapping_are_told_at_once() -> None:
    faulty: Any = {
        "housholds": 3,
        "staff": -1,
        "working_premises_area": "20元",
        "categories": ["citty"],
        3: 4,
    }
    with pytest.raises(StructureError) as caught:
        locate([faulty], EVERY)
    assert [problem.path for problem in caught.value.problems] == [
        "$[0].housholds",
        "$[0].staff",
        "$[0].working_premises_area",
        "$[0].categories",
        "$[0].3",
    ]
    said = [problem.en for problem in caught.value.problems]
    assert "did you mean 'households'" in said[0]
    assert "did you mean 'city'" in said[3]


@pytest.mark.parametrize(
    ("faulty", "said"),
    [
        ({HOUSEHOLDS: 3, "households": 4}, "the fact 'households' stands more than once"),
        ({Fact("households", "person", "户数", "households"): 3}, "converts to household"),
        ({Fact("households", "household", "户", "h", FactKind.WORDS): ["a"]}, "household"),
        ({CATEGORIES: ["city", "village"]}, "rule each other out"),
    ],
)
def test_a_mapping_does_not_contradict_itself(faulty: Any, said: str) -> None:
    with pytest.raises(StructureError, match=said) as caught:
        locate(faulty, EVERY)
    assert len(caught.value.problems) == 1


# --- facts of what was found ---


def test_the_totals_of_a_territory_are_over_a_scope() -> None:
    located = locate(TERRITORY, EVERY).things[Subject.JURISDICTION][0]
    assert located.totals(Scope())["communities"] == 2
    assert "communities" not in located.totals(Scope((CITY,)))  # of light nothing is said


def test_of_anything_else_the_totals_are_its_facts() -> None:
    located = of({HOUSEHOLDS: 2000})
    assert located.totals(Scope((CITY,))) == located.facts == {"households": 2000}
    assert Located(CheckedSubject(Subject.COMMUNITY, "x", "$")).facts == {}


def test_facts_are_derived_once() -> None:
    located = locate(WHOLE, asking(Subject.GRID)).things[Subject.GRID][0]
    assert located.facts is located.facts


def test_a_mapping_may_hold_words_by_themselves() -> None:
    words = Standard(
        key="words",
        subject=Subject.COMMUNITY,
        demand=Test(PLAQUES, Includes(())),
        citations=(DOCUMENT.cite("一"),),
    )
    assert of({PLAQUES: [CITY, "bank"]}, (words,)).facts == {"plaques": ("city", "bank")}
