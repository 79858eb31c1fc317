"""Standards of a region on the groups of a table, beside the same on objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from attrs import evolve

from community_governance import Community, Territory, check
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.tables import OUTPUTS, column_name
from community_governance.model.community import Stated
from community_governance.model.demands import AtMost, Fixed, Test
from community_governance.model.facts import (
    COMMUNITY_WORKERS,
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    PERMANENT_HOUSEHOLDS,
    PERMANENT_RESIDENTS,
    Fact,
)
from community_governance.model.findings import Finding, Verdict
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import CATEGORY_WORDS
from community_governance.policies import alxa, ordos
from community_governance.units import Range, workers

nw = pytest.importorskip("narwhals.stable.v2")
territories = pytest.importorskip("community_governance.interchange.territories")

ON = date(2025, 12, 31)
CODES = list(Verdict)
Make = Callable[[dict[str, list[Any]]], Any]
Row = Mapping[Fact, int | Decimal | Range | None]

REGIONAL = [each for each in alxa.POLICY.standards if each.subject is Subject.JURISDICTION]
AREA_PER_HUNDRED, WORKERS_PER_TEN_THOUSAND = REGIONAL
FEW = evolve(
    WORKERS_PER_TEN_THOUSAND,
    key="at-most-twenty-workers",
    demand=Test(COMMUNITY_WORKERS, AtMost(Fixed(workers(20)))),
    applies_to=Scope(),
)
ASKED = [*REGIONAL, FEW]
KNOWN = (
    HOUSEHOLDS,
    PERMANENT_HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    PERMANENT_RESIDENTS,
    COMMUNITY_WORKERS,
)
ORDER = ("met", "not-met", "undetermined", "not-yet-due", "not-applicable")


def rows_of(table: Any) -> list[dict[str, Any]]:
    frame = nw.from_native(table).lazy().collect()
    return [
        {
            key: None if value is None or value != value else value  # noqa: PLR0124  (NaN)
            for key, value in row.items()
        }
        for row in frame.rows(named=True)
    ]


def plain(value: object, end: str) -> float | None:
    if isinstance(value, Range):
        value = {"": None, "_low": value.low, "_high": value.high}[end]
    elif end:
        return None
    return None if value is None else float(value)  # type: ignore[arg-type]


def columns_of(
    groups: Sequence[str], rows: Sequence[Row], words: Sequence[str | None]
) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {"旗": list(groups), "categories": list(words)}
    for fact in KNOWN:
        for end in ("", "_low", "_high"):
            columns[f"{fact.key}{end}"] = [plain(row.get(fact), end) for row in rows]
    return columns


def territory(rows: Sequence[Row], words: Sequence[str | None]) -> Territory:
    named = {each.key: each for each in CATEGORY_WORDS}
    fields = {"households", "permanent_households", "permanent_residents", "community_workers"}
    return Territory(
        key="place",
        communities=[
            Community(
                key=f"c{place}",
                categories=[named[text]] if text else None,
                stated=[
                    Stated(fact, value)  # type: ignore[arg-type]  # a decimal is in the house unit
                    for fact, value in row.items()
                    if value is not None and fact.key not in fields
                ],
                **{fact.key: value for fact, value in row.items() if fact.key in fields},  # type: ignore[arg-type]
            )
            for place, (row, text) in enumerate(zip(rows, words, strict=True))
        ],
    )


def one_number(finding: Finding, which: str) -> float | None:
    ranged = any(isinstance(getattr(part, which), Range) for part in finding.parts)
    number = getattr(finding.numbers, which)
    if ranged or number is None or finding.verdict is Verdict.NOT_APPLICABLE:
        return None
    return float(number)


def assert_agree(engine: Make, groups: Sequence[str], rows: Sequence[Row], words: Any) -> None:
    table = engine(columns_of(groups, rows, words))
    checked = territories.check_territories(table, ASKED, on=ON, by=["旗"])
    said = {row["旗"]: row for row in rows_of(checked)}
    assert list(said[groups[0]])[:2] == ["旗", "communities"]
    for group in dict.fromkeys(groups):
        members = [place for place, each in enumerate(groups) if each == group]
        assert said[group]["communities"] == len(members)
        place = territory([rows[each] for each in members], [words[each] for each in members])
        for finding in check(place, ASKED, on=ON):
            verdict, required, shortfall = (
                said[group][column_name(finding.standard, output)] for output in OUTPUTS
            )
            shown = (group, finding.standard.key, finding)
            assert ORDER[verdict] == finding.verdict, shown
            assert required == pytest.approx(one_number(finding, "required")), shown
            if finding.verdict is not Verdict.UNDETERMINED:
                assert shortfall == pytest.approx(one_number(finding, "shortfall"), abs=1e-9), shown


def drawn(random: Random, fact: Fact) -> int | Decimal | Range | None:
    if random.random() < 0.02:
        return None
    size = random.randrange(1, 4000)
    if random.random() < 0.03:
        return Range(random.choice((None, size)), size + random.randrange(900), fact.unit)
    return size if fact.is_counted else Decimal(random.randrange(3_000_000)) / 10_000


@pytest.mark.parametrize("seed", [1, 2])
def test_groups_of_a_table_agree_with_territories(engine: Make, seed: int) -> None:
    random = Random(seed)
    groups = [f"g{random.randrange(30)}" for _ in range(150)]
    kinds = ["city", "city", "city", "pastoral", "urban", None]
    words = [
        "pastoral"
        if group in {"g0", "g1", "g2", "g3"}
        else random.choice(kinds)
        if group in {"g4", "g5", "g6"}
        else "city"
        for group in groups
    ]
    rows = [{fact: drawn(random, fact) for fact in KNOWN} for _ in groups]
    for row in rows:
        row[random.choice((HOUSEHOLDS, PERMANENT_HOUSEHOLDS))] = random.randrange(1, 4000)
    assert_agree(engine, groups, rows, words)


def test_the_sum_of_what_is_exactly_asked_of_many_meets_it(engine: Make) -> None:
    # In floats a hundred thousand times 0.33 are 33,000.0000003: past the tolerance.
    count = 100_000
    columns: dict[str, list[Any]] = {
        "旗": ["a"] * count + ["b"],
        "categories": ["city"] * (count + 1),
        "households": [1] * (count + 1),
        "integrated_facility_area": [0.33] * count + [0.32],
    }
    checked = territories.check_territories(engine(columns), AREA_PER_HUNDRED, on=ON, by=["旗"])
    verdict, required, shortfall = (column_name(AREA_PER_HUNDRED, output) for output in OUTPUTS)
    rows = {row["旗"]: row for row in rows_of(checked)}
    assert [rows["a"][name] for name in (verdict, required, shortfall)] == [0, 33000.0, 0.0]
    assert rows["b"][verdict] == 1
    assert rows["b"][shortfall] == pytest.approx(0.01)


def test_areas_may_be_in_mu_and_in_numbers_of_many_places(engine: Make) -> None:
    columns: dict[str, list[Any]] = {
        "categories": ["city"] * 3,
        "户": [1000.0, 1000.0, 400.0],
        "亩": [0.6, 0.3, 0.288],
    }
    named = {"households": "户", "integrated_facility_area": ("亩", "亩")}
    how = {"on": ON, "columns": named}
    (row,) = rows_of(territories.check_territories(engine(columns), AREA_PER_HUNDRED, **how))
    assert row["communities"] == 3
    assert row[column_name(AREA_PER_HUNDRED)] == 0  # 1.188 mu are 792 m²
    columns["亩"] = [1 / 3, 1 / 7, 1e9 / 3]
    (row,) = rows_of(territories.check_territories(engine(columns), AREA_PER_HUNDRED, **how))
    assert row[column_name(AREA_PER_HUNDRED)] == 0


def test_a_panel_is_grouped_by_its_days(engine: Make) -> None:
    days = [date(2021, 1, 1), date(2025, 12, 31), date(2026, 1, 1)]
    columns: dict[str, list[Any]] = {
        "day": days,
        "categories": ["city"] * 3,
        "households": [100.0] * 3,
        "integrated_facility_area": [1.0] * 3,
    }
    frame = engine(columns)
    checked = territories.check_territories(frame, AREA_PER_HUNDRED, on="day", by=["day"])
    name = column_name(AREA_PER_HUNDRED)
    verdicts = {str(row["day"])[:10]: row[name] for row in rows_of(checked)}
    alone = [
        rows_of(
            territories.check_territories(
                engine({key: values[:1] for key, values in columns.items()}),
                AREA_PER_HUNDRED,
                on=day,
            )
        )[0][name]
        for day in days
    ]
    assert [verdicts[str(day)] for day in days] == alone
    assert len(set(alone)) > 1
    with pytest.raises(InvalidValueError, match="day"):
        territories.check_territories(frame, AREA_PER_HUNDRED, on="day")


def test_other_standards_are_left_out_and_names_are_checked(engine: Make) -> None:
    frame = engine({"旗": ["a", "a"], "communities": [1, 1]})
    rows = rows_of(territories.check_territories(frame, ordos.POLICY, on=ON, by=["旗"], lang="zh"))
    assert rows == [{"旗": "a", "社区数": 2}]
    with pytest.raises(DuplicateKeyError, match="communities"):
        territories.check_territories(frame, REGIONAL, on=ON, by=["communities"])
    with pytest.raises(NotFoundError, match="banner"):
        territories.check_territories(frame, REGIONAL, on=ON, by=["banner"])


def test_a_regional_column_is_headed_in_words(engine: Make) -> None:
    frame = engine({"community_workers": [1.0]})
    standard: Standard = FEW
    checked = territories.check_territories(
        frame, standard, on=ON, outputs=["shortfall", "measured"], lang="en"
    )
    assert list(nw.from_native(checked).collect_schema()) == [
        "communities",
        "Alxa League 二(二), community workers per 10,000 urban residents: shortfall (worker)",
        "Alxa League 二(二), community workers per 10,000 urban residents: present (worker)",
    ]
