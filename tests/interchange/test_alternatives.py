"""Readings side by side in a table: what objects say, in every engine that is installed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN
from community_governance.choices import CHOICES
from community_governance.errors import DuplicateKeyError, InvalidValueError
from community_governance.interchange.tables import check_table, column_name
from community_governance.interchange.tables.asking import numeric_standards
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import About, AnyOf, Fixed, Rate, Test
from community_governance.model.facts import GRIDS, HOUSEHOLDS, RESIDENTS
from community_governance.model.findings import Verdict
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.policies import ordos
from community_governance.readings import check_readings, choices_of, read
from community_governance.units import grids, households, persons

nw = pytest.importorskip("narwhals")
pl = pytest.importorskip("polars")

ON = date(2025, 12, 31)
PREMISES = ordos.POLICY.standard("working-premises-per-hundred-households")
NAME = "ordos.working-premises-per-hundred-households"
WHOSE = next(each for each in CHOICES if each.key == "whose-households")
ROWS: list[dict[str, Any]] = [
    {"permanent_households": 2000, "registered_households": 1500, "working_premises_area": 540.0},
    {"permanent_households": 2000, "registered_households": 1900, "working_premises_area": 540.0},
    {"permanent_households": None, "registered_households": 1000, "working_premises_area": 540.0},
    {"permanent_households": 1800, "registered_households": 1800, "working_premises_area": None},
]
LEDGER = {key: [row[key] for row in ROWS] for key in ROWS[0]} | {"categories": ["city"] * 4}
CODES = {
    Verdict.MET: 0,
    Verdict.NOT_MET: 1,
    Verdict.UNDETERMINED: 2,
    Verdict.NOT_YET_DUE: 3,
    Verdict.NOT_APPLICABLE: 4,
}
MATTERS = {False: 0, True: 1, None: 2}


def rows_of(frame: Any) -> dict[str, list[Any]]:
    table = nw.from_native(frame).lazy().collect()
    return {name: table[name].to_list() for name in table.columns}


def test_every_reading_has_its_columns_and_every_choice_says_whether_it_matters(
    engine: Any,
) -> None:
    frame = engine(LEDGER)
    said = rows_of(check_table(frame, PREMISES, on=ON, readings=[WHOSE], outputs=["verdict"]))
    assert list(said)[4:] == [
        f"{NAME}.verdict",
        f"{NAME}.permanent-households.verdict",
        f"{NAME}.registered-households.verdict",
        f"{NAME}.whose-households.matters",
    ]
    assert said[f"{NAME}.verdict"] == [1, 1, 0, 2]
    assert said[f"{NAME}.registered-households.verdict"] == [0, 1, 0, 2]
    assert said[f"{NAME}.whose-households.matters"] == [1, 0, 2, 2]


def test_a_table_says_of_every_choice_of_the_documents_what_objects_say(engine: Any) -> None:
    standards = numeric_standards(BUILTIN)
    said = rows_of(check_table(engine(LEDGER), standards, on=ON, readings="all"))
    compared = 0
    for place, row in enumerate(ROWS):
        known = {key: value for key, value in row.items() if value is not None}
        for found in check_readings(known | {"categories": ["city"]}, standards, on=ON):
            start = column_name(found.standard).removesuffix("verdict")
            matters = said[f"{start}{found.choice.key}.matters"][place]
            assert matters == MATTERS[found.matters], (place, start)
            for outcome in found.outcomes:
                name = column_name(outcome.finding.standard)
                assert said[name][place] == CODES[outcome.finding.verdict], name
                compared += 1
    assert compared > 40


def near_grid(fact: Any, per: Any) -> Test:
    return Test(GRIDS, About(Rate(grids(1), per, fact)))


def standard(demand: Any) -> Standard:
    return Standard(
        key="grids",
        subject=Subject.COMMUNITY,
        demand=demand,
        applies_to=Scope(),
        citations=[DOCUMENT.cite("一")],
    )


def test_an_or_and_a_tolerance_are_taken_in_every_way() -> None:
    either = standard(
        AnyOf((near_grid(HOUSEHOLDS, households(200)), near_grid(RESIDENTS, persons(600))))
    )
    known = [
        {"grids": 10, "households": 2000, "residents": 7000},
        {"grids": 10, "households": 2100, "residents": 6100},
        {"grids": 10, "households": 4000, "residents": 9000},
    ]
    frame = pl.DataFrame({key: [row[key] for row in known] for key in known[0]})
    for about in (None, Decimal("0.1")):
        said = rows_of(check_table(frame, either, on=ON, about=about, readings="all"))
        keys = [choice.key for choice in choices_of(either)]
        assert {"either-or", "how-far-about-reaches"} <= set(keys)
        for place, row in enumerate(known):
            for found in check_readings(row, either, on=ON, about=about):
                start = column_name(either).removesuffix("verdict")
                matters = said[f"{start}{found.choice.key}.matters"][place]
                assert matters == MATTERS[found.matters]
                for outcome in found.outcomes:
                    name = column_name(outcome.finding.standard)
                    assert said[name][place] == CODES[outcome.finding.verdict], (about, name)


def test_one_choice_may_be_named_alone() -> None:
    frame = pl.DataFrame(LEDGER)
    one = check_table(frame, PREMISES, on=ON, readings=WHOSE)
    assert one.equals(check_table(frame, PREMISES, on=ON, readings=[WHOSE]))


def test_what_leaves_no_choice_gets_no_more_columns() -> None:
    fixed = standard(Test(GRIDS, About(Fixed(grids(5)))))
    frame = pl.DataFrame({"grids": [5]})
    plain = check_table(frame, fixed, on=ON)
    assert check_table(frame, fixed, on=ON, readings=[WHOSE]).equals(plain)
    assert check_table(frame, fixed, on=ON, readings=()).equals(plain)


def test_an_average_is_none_of_one_community() -> None:
    averages = [each for each in CHOICES if "average" in each.key]
    assert averages
    frame = pl.DataFrame(LEDGER)
    plain = check_table(frame, BUILTIN, on=ON)
    assert check_table(frame, BUILTIN, on=ON, readings=averages).equals(plain)


def test_headings_of_readings_are_in_words() -> None:
    frame = pl.DataFrame(LEDGER)
    zh = check_table(frame, PREMISES, on=ON, readings=[WHOSE], outputs=["verdict"], lang="zh")
    assert zh.columns[5:] == [
        "鄂尔多斯市二(二)6社区工作用房面积（按常住户数计）·结论",
        "鄂尔多斯市二(二)6社区工作用房面积（按户籍户数计）·结论",
        "鄂尔多斯市二(二)6社区工作用房面积·户数口径是否影响结论",
    ]
    en = check_table(frame, PREMISES, on=ON, readings=[WHOSE], outputs=["verdict"], lang="en")
    assert en.columns[-1].endswith(": whether it matters: whose households")


def test_one_reading_alone_changes_no_verdict(engine: Any) -> None:
    alone = evolve(WHOSE, readings=WHOSE.readings[1:2])
    said = rows_of(check_table(engine(LEDGER), PREMISES, on=ON, readings=[alone]))
    known = [{key: row[key] for key in row if row[key] is not None} for row in ROWS]
    in_city = [row | {"categories": ["city"]} for row in known]
    found = check_readings(in_city, PREMISES, on=ON, choices=[alone])
    matters = [MATTERS[each.matters] for each in found]
    assert said[f"{NAME}.whose-households.matters"] == matters
    assert set(matters) == {0, 2}


@pytest.mark.parametrize("readings", [["whose-households"], "whose-households", 5])
def test_what_is_no_choice_is_refused(readings: Any) -> None:
    with pytest.raises(InvalidValueError, match='expected choices, or "all"'):
        check_table(pl.DataFrame(LEDGER), PREMISES, on=ON, readings=readings)


def test_a_reading_that_is_asked_of_twice_is_refused() -> None:
    other = read(PREMISES, WHOSE.readings[-1])
    with pytest.raises(DuplicateKeyError):
        check_table(pl.DataFrame(LEDGER), [PREMISES, other], on=ON, readings=[WHOSE])
