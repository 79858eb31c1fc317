"""Answers that stand beside each other, as rendered: documents, variants, readings, goals, a brief.

`tests/golden/beside` holds them. Where a change of a rendering or of an encoding is meant,
write the files anew and read their diff::

    REWRITE_GOLDEN=1 python -m pytest tests/views/test_beside.py
"""

import os
from collections.abc import Callable
from datetime import date
from difflib import unified_diff
from pathlib import Path

import pytest
from attrs import evolve

from community_governance import (
    BUILTIN,
    Community,
    Facility,
    Territory,
    check,
    compare,
    progress,
)
from community_governance.correspondence import compare_policies, counterparts
from community_governance.differences import difference
from community_governance.errors import Lang
from community_governance.linting import lint
from community_governance.model.demands import AtLeast, Rate, Test
from community_governance.model.facts import HOUSEHOLDS, WORKING_PREMISES_AREA
from community_governance.model.figures import Baseline
from community_governance.model.parts import FundLine
from community_governance.model.vocabulary import (
    EXISTING,
    INTEGRATED_FACILITY,
    OPERATING_FUNDS_KIND,
    OUTER_CITY,
    PUBLIC_SERVICE_PREMISES,
    WORKING_PREMISES,
    Wording,
)
from community_governance.policies import alxa, dachong, loudi, ordos
from community_governance.readings import check_readings
from community_governance.strictness import strictness
from community_governance.turning import turning_points
from community_governance.units import households, percent, square_meters
from community_governance.views.briefs import brief
from community_governance.views.comparisons import comparison_markdown
from community_governance.views.readings import alternatives_markdown
from community_governance.views.text import markdown, text
from community_governance.whatif import effect, vary

GOLDEN = Path(__file__).parents[1] / "golden" / "beside"
LANGS: tuple[Lang, ...] = ("zh", "en")
ON = date(2025, 12, 31)

# The community of the demonstration: 540 m² declared as three kinds of premises, 8 workers,
# 180,000 yuan whose period is not stated.
HOPE = Community(
    key="hope",
    name="希望社区",
    jurisdiction="east",
    categories=[OUTER_CITY],
    origin=EXISTING,
    permanent_households=2000,
    registered_households=1500,
    permanent_residents=6000,
    staff=8,
    community_workers=8,
    legal_adviser=True,
    facilities=[
        Facility(
            key="hall",
            floor_area="540 m²",
            premises=[WORKING_PREMISES, INTEGRATED_FACILITY, PUBLIC_SERVICE_PREMISES],
        )
    ],
    funds=[FundLine(kind=OPERATING_FUNDS_KIND, amount="18万元")],
)
BRIGHT = evolve(
    HOPE, key="bright", name="光明社区", permanent_households=1100, staff=6, legal_adviser=False
)
PEACE = evolve(HOPE, key="peace", name="和平社区", facilities=None)
PLACE = Territory(key="east", name="东区", communities=[HOPE, BRIGHT, PEACE])

FORTY = evolve(
    ordos.POLICY.standard("working-premises-per-hundred-households"),
    demand=Test(
        WORKING_PREMISES_AREA, AtLeast(Rate(square_meters(40), households(100), HOUSEHOLDS))
    ),
)
VARIANT = vary(
    ordos.POLICY,
    change=[FORTY],
    remove=["office-share-of-public-space"],
    add=[alxa.POLICY.standard("facility-area-of-new-and-redeveloped-compounds")],
    edition=Wording("假设方案：每百户40平方米", "what-if: 40 m² per 100 households"),
)
START = Baseline(
    key="start",
    goal="urban-facility-coverage",
    measure=Wording("2020年覆盖率", "coverage in 2020"),
    amount=percent(80),
    unit="%",
    as_of=date(2020, 12, 31),
    citation=alxa.DOCUMENT.cite("年度报告"),
)
REPORTED = {
    "urban-facility-coverage": "96%",
    "regional-facility-area-per-hundred-households": "34.2㎡",
    "urban-information-platforms": "63.5%",
    "community_workers": 170,
    "permanent_residents": 100_000,
}


def _comparison(lang: Lang) -> list[str]:
    found = compare(HOPE, BUILTIN, on=ON, if_applied=True)
    tables = [markdown(found.numbers, lang=lang)]
    tables += [comparison_markdown(found, lang=lang, by="matter")]
    return [*tables, text(found.numbers, lang=lang)]


def _place(lang: Lang) -> list[str]:
    found = compare(PLACE, BUILTIN, on=ON)
    tables = [markdown(found.numbers, lang=lang)]
    tables += [comparison_markdown(found, lang=lang, by="matter")]
    return [*tables, text(found.numbers, lang=lang)]


def _documents(lang: Lang) -> list[str]:
    pairs = ((alxa.POLICY, dachong.POLICY), (ordos.POLICY, loudi.POLICY))
    tables = [markdown(counterparts(*pair), lang=lang) for pair in pairs]
    of_new = alxa.POLICY.standard("facility-area-of-new-and-redeveloped-compounds")
    stands = strictness(
        of_new,
        dachong.POLICY.standard("facility-area-per-hundred-households"),
        where_both_apply=True,
    )
    return [*tables, text(stands, lang=lang), text(lint(BUILTIN), lang=lang)]


def _what_if(lang: Lang) -> list[str]:
    changed = difference(ordos.POLICY, VARIANT)
    behind = compare_policies(VARIANT, ordos.POLICY)
    return [
        markdown(changed, lang=lang),
        text(changed, lang=lang),
        text(effect([HOPE, BRIGHT], ordos.POLICY, VARIANT, on=ON), lang=lang),
        markdown(behind, lang=lang),
        text(behind, lang=lang),
    ]


def _readings(lang: Lang) -> list[str]:
    asked = [
        ordos.POLICY.standard("working-premises-per-hundred-households"),
        loudi.POLICY.standard("staff-per-two-hundred-households"),
    ]
    found = check_readings(HOPE, asked, on=ON)
    of_place = check_readings(
        PLACE, alxa.POLICY.standard("regional-community-workers-per-ten-thousand-residents"), on=ON
    )
    return [
        text(found, lang=lang),
        alternatives_markdown(found, lang=lang),
        text(of_place, lang=lang),
    ]


def _thresholds(lang: Lang) -> list[str]:
    known = (
        {"working_premises_area": 480, "households": "约1500"},
        {"working_premises_area": 300, "households": "900户左右"},
        {"households": 2013},
        {"working_premises_area": "300-480", "households": 1200},
    )
    points = [
        point
        for each in known
        for point in turning_points({**each, "categories": ["city"]}, ordos.POLICY, on=ON)
    ]
    return [text(points, lang=lang)]


def _progress(lang: Lang) -> list[str]:
    on = date(2024, 6, 30)
    found = progress(alxa.POLICY, REPORTED, on=on, baselines=[START])
    return [markdown(found, lang=lang), text(found, lang=lang)]


def _brief(lang: Lang) -> list[str]:
    numbers = [
        line.standard for side in compare(PLACE, loudi.POLICY, on=ON).numbers for line in side.lines
    ]
    on_loudi, on_ordos = (check(PLACE, each, on=ON) for each in (numbers, ordos.POLICY))
    return [
        brief(on_loudi, PLACE, lang=lang),
        brief(on_ordos, PLACE, lang=lang, notes=False),
    ]


RENDERINGS: dict[str, Callable[[Lang], list[str]]] = {
    "brief": _brief,
    "comparison": _comparison,
    "documents": _documents,
    "place": _place,
    "progress": _progress,
    "readings": _readings,
    "thresholds": _thresholds,
    "what-if": _what_if,
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", RENDERINGS)
def test_what_stands_beside_each_other_reads_as_it_did(name: str, lang: Lang) -> None:
    path = GOLDEN / f"{name}.{lang}.md"
    rendered = "\n\n---\n\n".join(RENDERINGS[name](lang)) + "\n"
    if os.environ.get("REWRITE_GOLDEN"):
        path.write_text(rendered, encoding="utf-8", newline="\n")
        pytest.skip(f"{path.name} is written anew: read its diff")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    if rendered != kept:
        lines = unified_diff(
            kept.splitlines(), rendered.splitlines(), path.name, "as rendered now", lineterm=""
        )
        pytest.fail("\n".join(lines), pytrace=False)


def test_every_golden_file_here_belongs_to_a_rendering() -> None:
    kept = sorted(path.name for path in GOLDEN.glob("*.md"))
    assert kept == sorted(f"{name}.{lang}.md" for name in RENDERINGS for lang in LANGS)


@pytest.mark.parametrize("name", RENDERINGS)
def test_no_chinese_stands_in_english_but_names_and_clauses(name: str) -> None:
    """What is printed (locators, names, numbers) stays; the rest is in English."""
    english = "".join(RENDERINGS[name]("en"))
    assert not [
        word for word in ("达标", "待定", "不适用", "规定", "缺", "应有") if word in english
    ]


@pytest.mark.parametrize("name", RENDERINGS)
def test_no_english_stands_in_chinese_but_keys(name: str) -> None:
    chinese = "".join(RENDERINGS[name]("zh"))
    assert not [word for word in ("short", "met", "clause", "undetermined") if word in chinese]
