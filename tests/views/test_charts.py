"""Charts: their data are the records, their words are of the language, their pictures have glyphs.

Skipped where Altair, the extra ``charts``, is not installed.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import community_governance
from community_governance import (
    BUILTIN,
    Community,
    Facility,
    Report,
    check,
    responsibility_matrix,
)
from community_governance.errors import Lang, MissingExtraError, MissingFontError, NotFoundError
from community_governance.model.assignments import MatrixReading
from community_governance.model.findings import Verdict
from community_governance.model.organization import Role
from community_governance.model.vocabulary import CITY, WORKING_PREMISES
from community_governance.policies import dachong, loudi, ordos
from community_governance.units import Range
from community_governance.views import records
from community_governance.views.tones import HUES, TONES

alt = pytest.importorskip("altair", reason="the extra charts is not installed")
pytest.importorskip("vl_convert", reason="the extra charts is not installed")

from community_governance.views import charts  # noqa: E402  (only where Altair is)
from community_governance.views.charts import drawing, pictures  # noqa: E402
from community_governance.views.charts.duties import LETTERS, ROLE_HUES  # noqa: E402

LANGS: tuple[Lang, ...] = ("zh", "en")
ON = date(2025, 12, 31)
HAN = re.compile(r"[一-鿿]")


def _community(number: int, area: object, name: str | None = None) -> Community:
    hall = Facility(key="hall", floor_area=area, premises=[WORKING_PREMISES])  # type: ignore[arg-type]  # whatever a caller may have
    return Community(
        key=f"c{number}",
        name=name or f"第{number}社区",
        categories=[CITY],
        permanent_households=2000 + number,
        facilities=None if area is None else [hall],
        staff=8,
    )


AREAS = (540, 600, "500.55", None, 700, "400至450", 0)
TOWN = [_community(number, area) for number, area in enumerate(AREAS)]
REPORT = check(TOWN, [ordos.POLICY, loudi.POLICY], on=ON)
SHORT = REPORT.where(standard=ordos.POLICY.standards[0].key)
MATRIX = responsibility_matrix(ordos.POLICY.tasks)
FEW = responsibility_matrix(ordos.POLICY.tasks[:4])

CHARTS: dict[str, Callable[[Lang], Any]] = {
    "shortfalls": lambda lang: charts.shortfalls(REPORT, lang=lang),
    "responsibility": lambda lang: charts.responsibility(FEW, lang=lang),
    "load": lambda lang: charts.load(FEW.load(), lang=lang),
}


def _values(spec: object) -> Iterator[list[dict[str, Any]]]:
    """Return the data of a specification, panel by panel, each once."""
    if isinstance(spec, dict):
        if isinstance(spec.get("values"), list) and all(
            isinstance(v, dict) for v in spec["values"]
        ):
            yield spec["values"]
        for inner in spec.values():
            yield from _values(inner)
    elif isinstance(spec, list):
        for inner in spec:
            yield from _values(inner)


def _rows(chart: Any) -> list[dict[str, Any]]:
    panels = {json.dumps(each, ensure_ascii=False): each for each in _values(chart.to_dict())}
    return [row for panel in panels.values() for row in panel]


def _record(row: dict[str, Any], like: dict[str, Any]) -> dict[str, Any]:
    """Return what a row has of a record, its numbers as Decimals and its days as dates."""

    def back(name: str) -> Any:
        value = row[name]
        if isinstance(like[name], Decimal):
            return Decimal(repr(value))
        return date.fromisoformat(value) if isinstance(like[name], date) else value

    return {name: back(name) for name in like}


# --- the data are the records ---


@pytest.mark.parametrize("lang", LANGS)
def test_a_chart_of_shortfalls_holds_every_record_of_the_standards_it_shows(lang: Lang) -> None:
    rows = _rows(charts.shortfalls(REPORT, lang=lang, most=2))
    shown = {f"{row['policy']}.{row['standard']}" for row in rows}
    assert shown == {
        name for name, part in REPORT.by_standard().items() if part.falling_short.findings
    }
    kept = [
        record
        for record in records.findings(REPORT)
        if f"{record['policy']}.{record['standard']}" in shown
        and record["verdict"] != "not-applicable"
    ]
    by_key = {(row["policy"], row["standard"], row["subject"]): row for row in rows}
    assert len(by_key) == len(rows) == len(kept)
    for record in kept:
        row = by_key[record["policy"], record["standard"], record["subject"]]
        assert _record(row, record) == record


def test_a_chart_of_a_matrix_holds_its_records_in_their_order() -> None:
    rows, kept = _rows(charts.responsibility(MATRIX)), records.matrix(MATRIX)
    assert [_record(row, record) for row, record in zip(rows, kept, strict=True)] == kept


def test_a_chart_of_loads_holds_every_number_of_tasks() -> None:
    rows = _rows(charts.load(MATRIX.load(), most=3))
    assert {(row["department"], row["role"]): row["times"] for row in rows} == {
        (load.department.key, str(role)): load.times(role)
        for load in MATRIX.load()
        for role in Role
        if load.times(role)
    }


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=0, max_value=10**9))
def test_a_number_of_a_chart_reads_back_as_it_was(number: Decimal) -> None:
    """Law: up to 15 digits a number is the same in the data of a chart; 4 decimals below 10⁹."""
    (row,) = drawing.data([{"number": number}]).to_dict()["values"]
    assert Decimal(repr(row["number"])) == number


# --- shortfalls ---


def _panel(report: Report, **given: Any) -> list[dict[str, Any]]:
    return _rows(charts.shortfalls(report, **given))


def test_the_greatest_shortfall_comes_first_then_what_is_open_then_what_is_met() -> None:
    rows = _rows(charts.shortfalls(SHORT, lang="zh"))
    assert [(row["label"], row["shown"]) for row in rows] == [
        ("第6社区", "601.8平方米"),
        ("第5社区", "151.5至201.5平方米"),
        ("第2社区", "100.05平方米"),
        ("第0社区", "60平方米"),
        ("第1社区", "0.3平方米"),
        ("第3社区", "? 待定"),
        ("第4社区", "√ 达标"),
    ]
    assert [row["rank"] for row in rows] == [1, 2, 3, 4, 5, 6, 7]


def test_what_is_open_has_no_bar_and_is_never_drawn_as_none_missing() -> None:
    chart = charts.shortfalls(SHORT).to_dict()
    bars, said = chart["vconcat"][0]["layer"]
    assert bars["mark"]["type"] == "bar"
    assert {"filter": "(datum.at > 0)"} in bars["transform"]
    (unknown,) = (
        row for row in _rows(charts.shortfalls(SHORT)) if row["verdict"] == "undetermined"
    )
    assert (unknown["at"], unknown["shortfall"], unknown["shown"]) == (0, None, "? undetermined")
    assert {"filter": "(datum.at > 0)"} not in said["transform"]


def test_what_is_not_yet_due_says_so_and_has_a_hue_of_its_own() -> None:
    later = evolve(SHORT, findings=(evolve(SHORT[0], verdict=Verdict.NOT_YET_DUE),))
    (row,) = _rows(charts.shortfalls(later, lang="zh"))
    assert row["shown"] == "60平方米（未到期）"
    assert _rows(charts.shortfalls(later))[0]["shown"] == "60 m² (not yet due)"
    color = charts.shortfalls(later).to_dict()["vconcat"][0]["layer"][0]["encoding"]["color"]
    pairs = zip(color["scale"]["domain"], color["scale"]["range"], strict=True)
    assert dict(pairs)["not-yet-due"] == HUES[TONES[Verdict.NOT_YET_DUE]]


@pytest.mark.parametrize("lang", LANGS)
def test_a_long_panel_draws_some_and_counts_the_rest(lang: Lang) -> None:
    chart = charts.shortfalls(SHORT, lang=lang, most=3).to_dict()
    (panel,) = chart["vconcat"]
    more = {"zh": "，列出前3个，另有4个", "en": ", the first 3, 4 more"}
    assert panel["title"]["text"].endswith(more[lang])
    assert all({"filter": "(datum.rank <= 3)"} in layer["transform"] for layer in panel["layer"])
    assert len(panel["layer"][0]["encoding"]["y"]["sort"]) == 3
    assert len(_rows(charts.shortfalls(SHORT, lang=lang, most=3))) == 7


def test_standards_under_which_nothing_is_known_to_fall_short_are_counted() -> None:
    title = charts.shortfalls(REPORT, lang="zh").to_dict()["title"]
    assert title["subtitle"] == ["未列入：尚无已知差额的规定12项（待定70项，不适用14项）"]
    assert title["text"] == "差额（截至2025年12月31日）"


def test_where_nothing_falls_short_the_chart_says_so() -> None:
    met = check([TOWN[4]], ordos.POLICY.standards[0], on=ON)
    assert charts.shortfalls(met).to_dict()["title"]["subtitle"] == [
        "Nothing is known to fall short.",
        "left out: 1 standard under which nothing is known to fall short (1 met)",
    ]
    nothing = charts.shortfalls(Report((), ON), lang="zh").to_dict()
    assert nothing["title"]["subtitle"] == ["没有已知差额。"]
    assert pictures.svg(charts.shortfalls(Report((), ON))).startswith("<svg")


def test_two_communities_of_one_name_have_lines_of_their_own() -> None:
    twins = [_community(1, 500, "和平社区"), _community(2, 500, "和平社区"), _community(3, 500)]
    rows = _rows(charts.shortfalls(check(twins, ordos.POLICY.standards[0], on=ON)))
    assert {row["label"] for row in rows} == {"和平社区 (c1)", "和平社区 (c2)", "第3社区"}


def test_what_is_counted_has_whole_numbers_on_its_axis() -> None:
    report = check(TOWN, loudi.POLICY.standard("staff-per-two-hundred-households"), on=ON)
    (panel,) = charts.shortfalls(report).to_dict()["vconcat"]
    assert panel["layer"][0]["encoding"]["x"]["axis"]["tickMinStep"] == 1


def test_a_tip_names_the_clause_and_the_exact_amounts() -> None:
    row = next(row for row in _rows(charts.shortfalls(SHORT, lang="zh")) if row["subject"] == "c2")
    told = [row[name] for name in ("clause", "asked", "there", "missing", "told")]
    assert told == [
        "《鄂尔多斯市加强和完善城乡社区治理实施意见》二(二)6",
        "600.6平方米",
        "500.55平方米",
        "100.05平方米",
        "未达标",
    ]


# --- matrices ---


def test_every_role_has_a_letter_and_a_hue_of_its_own() -> None:
    for lang in LANGS:
        assert len({LETTERS[role][lang] for role in Role}) == len(Role)
    assert len(set(ROLE_HUES.values())) == len(Role)


def test_a_matrix_has_a_line_for_each_task_and_a_column_for_each_body() -> None:
    spec = charts.responsibility(MATRIX, lang="zh").to_dict()
    encoding = spec["layer"][0]["encoding"]
    tasks, bodies = encoding["y"]["scale"]["domain"], encoding["x"]["scale"]["domain"]
    assert len(tasks) == len(set(tasks)) == len(MATRIX.heads)
    assert bodies[:2] == ["市民政局", "各旗区人民政府"]
    assert len(bodies) == len(set(bodies)) == len(MATRIX.departments) + 1  # the open end
    assert bodies[-1] == "等有关部门"


def test_a_task_for_which_nobody_is_named_has_its_line() -> None:
    nobody = responsibility_matrix([evolve(ordos.POLICY.tasks[0], duties=())])
    spec = charts.responsibility(nobody).to_dict()
    assert len(spec["layer"][0]["encoding"]["y"]["scale"]["domain"]) == 1
    assert _rows(charts.responsibility(nobody)) == []


def test_a_body_with_two_roles_in_a_task_has_both_letters() -> None:
    rows = _rows(charts.responsibility(responsibility_matrix(dachong.POLICY.tasks), lang="zh"))
    both = {row["letters"] for row in rows if row["task"] == "overall-lead"}
    assert "牵督" in both


def test_a_role_that_is_inferred_has_an_asterisk_and_the_chart_says_what_it_means() -> None:
    tasks = [each for each in dachong.POLICY.tasks if len({d.group for d in each.duties}) > 1]
    read = responsibility_matrix(tasks, readings=[MatrixReading.FIRST_GROUP_LEADS])
    chart = charts.responsibility(read, lang="zh")
    assert {row["letters"] for row in _rows(chart)} >= {"牵*", "配*"}
    assert chart.to_dict()["title"]["subtitle"] == ["* 为推定"]
    assert "subtitle" not in charts.responsibility(MATRIX).to_dict()["title"]


def test_tasks_of_several_policies_are_told_apart() -> None:
    several = responsibility_matrix([*ordos.POLICY.tasks[:1], *dachong.POLICY.tasks[:1]])
    spec = charts.responsibility(several, lang="zh").to_dict()
    tasks = spec["layer"][0]["encoding"]["y"]["scale"]["domain"]
    assert [task.split()[0] for task in tasks] == ["ordos", "dachong"]


def test_a_long_chart_of_loads_counts_what_it_does_not_draw() -> None:
    loads = MATRIX.load()
    chart = charts.load(loads, lang="zh", most=10).to_dict()
    assert chart["title"]["subtitle"] == [f"列出前10个单位，另有{len(loads) - 10}个"]
    assert "subtitle" not in charts.load(loads, most=len(loads)).to_dict()["title"]
    assert charts.load(()).to_dict()["title"]["text"] == "Tasks of each body (of 0)"


# --- languages, pages, pictures ---


def _drawn(chart: Any) -> str:
    """Return the words that a chart draws, one a line."""
    return "\n".join(re.findall(r"<text[^>]*>([^<]*)</text>", pictures.svg(chart)))


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_draws_its_words_in_the_language_asked_for(name: str) -> None:
    zh, en = (_drawn(CHARTS[name](lang)) for lang in LANGS)
    latin = set(re.findall(r"[A-Za-z]{3,}", zh))
    assert latin == set()  # units such as m² aside, all is Chinese
    assert HAN.search(zh)
    given = r"第\d社区|[一二三]\([一二三四]\)\d*|[一二]·[一二四五六]是"  # names and clauses
    assert HAN.search(re.sub(given, "", en)) is None


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_has_fonts_with_chinese_and_room_for_long_labels(name: str) -> None:
    config = CHARTS[name]("zh").to_dict()["config"]
    assert "Noto Sans CJK SC" in config["font"]
    assert config["axis"]["labelLimit"] >= 300


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_for_a_dark_page_differs_in_its_page_and_ink_alone(name: str) -> None:
    light = CHARTS[name]("zh")
    dark = charts.dark(light)
    was, now = light.to_dict(), dark.to_dict()
    assert (was["config"]["background"], now["config"]["background"]) == ("#ffffff", "#1e1e1e")
    assert was["config"]["text"]["color"] != now["config"]["text"]["color"]
    del was["config"], now["config"]
    assert was == now


def test_another_language_is_refused() -> None:
    asks: list[Callable[..., object]] = [
        lambda lang: charts.shortfalls(REPORT, lang=lang),
        lambda lang: charts.responsibility(MATRIX, lang=lang),
        lambda lang: charts.load(MATRIX.load(), lang=lang),
    ]
    for ask in asks:
        with pytest.raises(NotFoundError, match="unknown language 'fr'"):
            ask("fr")


@pytest.mark.parametrize("name", CHARTS)
def test_a_picture_is_drawn_where_a_font_has_chinese(name: str) -> None:
    try:
        picture = charts.png(CHARTS[name]("zh"), scale=1)
    except MissingFontError as error:
        pytest.skip(f"no font with Chinese here: {error}")
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(picture) > 5000


def test_a_picture_with_characters_that_no_font_has_is_refused() -> None:
    chart = alt.Chart({"values": [{"a": "x"}]}, title="\u0378 ok").mark_text().encode(text="a:N")
    with pytest.raises(MissingFontError) as caught:  # U+0378 is unassigned: no font has it
        charts.png(chart)
    assert caught.value.characters == "\u0378"


def test_where_no_font_has_chinese_the_characters_are_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = pictures._converter()

    def boxes(drawn: str, scale: float = 1) -> bytes:  # noqa: ARG001  (as vl-convert has it)
        return b"box" if re.search(r">[^\x00-\u2fff]</text>", drawn) else b"glyph"

    fake = SimpleNamespace(vegalite_to_svg=real.vegalite_to_svg, svg_to_png=boxes)
    monkeypatch.setattr(pictures, "_converter", lambda: fake)
    with pytest.raises(MissingFontError) as caught:
        charts.png(charts.shortfalls(SHORT, lang="zh"))
    assert set("平方米社区达标待定") <= set(caught.value.characters)
    assert not set(caught.value.characters) & set("√²?60")
    plain = alt.Chart({"values": [{"a": "x ²"}]}).mark_text().encode(text="a:N")
    assert charts.png(plain) == b"glyph"


def test_characters_that_are_only_in_the_tips_need_no_font() -> None:
    values = [{"a": "x", "tip": "\u0378"}]
    chart = alt.Chart({"values": values}).mark_text().encode(text="a:N", tooltip="tip:N")
    assert charts.png(chart, scale=1).startswith(b"\x89PNG")


def test_without_the_converter_a_picture_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    for ask in (charts.png, charts.svg):
        with pytest.raises(MissingExtraError) as caught:
            ask(charts.load(MATRIX.load()))
        assert (caught.value.package, caught.value.extra) == ("vl-convert-python", "charts")


def test_without_altair_the_module_names_the_extra() -> None:
    code = """
import sys
sys.path.insert(0, sys.argv[1])
sys.modules["altair"] = None
try:
    import community_governance.views.charts
except ImportError as error:
    print(type(error).__name__, error)
"""
    path = str(Path(community_governance.__file__).parents[1])
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-c", code, path], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stderr == ""
    assert done.stdout.strip() == (
        'MissingExtraError this needs altair: python -m pip install "community-governance[charts]"'
    )


def test_a_chart_has_no_limit_of_rows() -> None:
    rows = [{"number": number} for number in range(5001)]  # one more than Altair takes by itself
    spec = alt.Chart(drawing.data(rows)).mark_point().encode(x="number:Q").to_dict()
    assert next(_values(spec)) == rows


def test_where_a_bar_of_a_range_ends() -> None:
    low = charts.findings._low
    assert [low(Range(3, 5, "m²")), low(None), low(7)] == [Decimal(3), Decimal(0), Decimal(7)]
    assert low(Range(None, 5, "m²")) == 0


def test_every_policy_that_ships_can_be_charted() -> None:
    for policy in BUILTIN:
        matrix = responsibility_matrix(policy.tasks)
        assert charts.responsibility(matrix).to_dict()
        assert charts.load(matrix.load()).to_dict()
