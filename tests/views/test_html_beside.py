"""Displays of what stands side by side: documents, drafts, editions, readings, progress, grids.

`tests/golden/displays-beside` holds one small display of each kind in both languages.
Where a change is meant, write the files anew and read their diff::

    REWRITE_GOLDEN=1 python -m pytest tests/views/test_html_beside.py
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from community_governance import Community, Facility, Policy, compare, progress
from community_governance.correspondence import compare_policies, counterparts
from community_governance.differences import difference
from community_governance.errors import Lang
from community_governance.grids import divide, revise
from community_governance.linting import lint
from community_governance.model.demands import AtLeast, Fixed, Test
from community_governance.model.division import Building, Division, GridRule
from community_governance.model.vocabulary import (
    CITY,
    PUBLIC_SERVICE_PREMISES,
    WORKING_PREMISES,
    Wording,
)
from community_governance.policies import alxa, loudi, ordos, zhuhai
from community_governance.readings import check_readings
from community_governance.strictness import strictness
from community_governance.turning import turning_points
from community_governance.units import square_meters
from community_governance.views.html import html
from community_governance.whatif import effect, vary

GOLDEN = Path(__file__).parents[1] / "golden" / "displays-beside"
LANGS: tuple[Lang, ...] = ("zh", "en")
ON = date(2025, 12, 31)

HOPE = Community(
    key="hope",
    name="希望社区",
    categories=[CITY],
    permanent_households=2000,
    facilities=[
        Facility(key="hall", floor_area=540, premises=[WORKING_PREMISES, PUBLIC_SERVICE_PREMISES])
    ],
)
# Parts of policies: what is encoded besides is not what is tested here.
AREA = ordos.POLICY.standard("working-premises-per-hundred-households")
PREMISES = loudi.POLICY.standard("public-service-premises")
ORDOS = Policy(document=ordos.DOCUMENT, standards=(AREA,))
LOUDI = Policy(document=loudi.DOCUMENT, standards=(PREMISES,))
SILENT = Policy(document=zhuhai.DOCUMENT, standards=())
PLAN = Policy(
    document=alxa.DOCUMENT,
    standards=(),
    targets=(
        alxa.POLICY.target("urban-facility-coverage"),
        alxa.POLICY.target("social-work-stations"),
    ),
)
(ASKED,) = AREA.tests
MORE = evolve(AREA, demand=Test(ASKED.fact, AtLeast(Fixed(square_meters(700)))))
TRIAL = vary(ORDOS, change=[MORE], edition=Wording("试算", "a trial"))
ROW = [Building(key=f"b{n}", households=60, east=n, north=0) for n in range(6)]
RULE = GridRule(cap_households=200)
DRAWN = divide(ROW[:5], rule=RULE)
assert isinstance(DRAWN, Division)

SHOWN: dict[str, object] = {
    "alternatives": check_readings(HOPE, ORDOS, on=ON)[0],
    "comparison": compare(HOPE, [ORDOS, LOUDI, SILENT], on=ON),
    "conformity": compare_policies(TRIAL, ORDOS),
    "correspondence": counterparts(ORDOS, LOUDI),
    "difference": difference(ORDOS, TRIAL),
    "division": divide(ROW, rule=RULE),
    "effect": effect(HOPE, ORDOS, TRIAL, on=ON),
    "no-division": divide([Building(key="b", households=300)], rule=RULE),
    "progress": progress(PLAN, {"urban-facility-coverage": "96%"}, on=date(2024, 6, 30)),
    "remark": lint([AREA, evolve(AREA, key="again")])[0],
    "revision": revise(DRAWN, ROW, rule=RULE),
    "strictness": strictness(PREMISES, evolve(PREMISES, key="other")),
    "threshold": turning_points(HOPE, AREA, on=ON)[0],
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", SHOWN)
def test_a_display_looks_as_it_did(
    name: str, lang: Lang, as_it_was: Callable[[Path, str], None]
) -> None:
    as_it_was(GOLDEN / f"{name}.{lang}.html", html(SHOWN[name], lang=lang))


def test_every_golden_display_belongs_to_one_that_is_shown() -> None:
    kept = sorted(path.name for path in GOLDEN.glob("*"))
    assert kept == sorted(f"{name}.{lang}.html" for name in SHOWN for lang in LANGS)


@pytest.mark.parametrize("name", SHOWN)
def test_an_answer_shows_itself_in_english(name: str) -> None:
    shown = SHOWN[name]._repr_html_()  # type: ignore[attr-defined]  # what a notebook asks for
    assert shown == html(SHOWN[name], lang="en")


@pytest.mark.parametrize("lang", LANGS)
def test_a_name_that_is_a_script_does_not_run(lang: Lang) -> None:
    evil = evolve(HOPE, name="<script>alert(1)</script>")
    for item in (
        compare(evil, [ORDOS], on=ON),
        check_readings(evil, ORDOS, on=ON),
        turning_points(evil, AREA, on=ON)[0],
        divide([evolve(each, key=f"<script>{each.key}") for each in ROW], rule=RULE),
    ):
        assert "<script" not in html(item, lang=lang)
        assert "&lt;script&gt;" in html(item, lang=lang)


def test_readings_side_by_side_are_one_table() -> None:
    assert html(check_readings(HOPE, ORDOS, on=ON)).count("<table") == 1


def test_a_long_change_is_cut_and_counted() -> None:
    many = [evolve(HOPE, key=f"c{n}", name=None) for n in range(9)]
    shown = html(effect(many, ORDOS, TRIAL, on=ON), most=4)
    assert shown.count("<li>") == 4
    assert "left out." in shown
