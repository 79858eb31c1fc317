"""Displays: what they say, that nothing in them can run or load, and that nothing is cut unsaid.

`tests/golden/displays` holds one small display of each kind in both languages, a tag a line.
Where a change is meant, write the files anew and read their diff::

    REWRITE_GOLDEN=1 python -m pytest tests/views/test_html.py
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from difflib import unified_diff
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import community_governance
from community_governance import (
    BUILTIN,
    THREE_POST_EIGHTEEN_GRADE,
    Community,
    Department,
    Facility,
    Policy,
    Post,
    Report,
    Task,
    Territory,
    Worker,
    admit,
    careers,
    check,
    grade_of,
    leaving,
    pay_of,
    payroll,
    payrolls,
    promotions,
    remedies,
    requirements,
    responsibility_matrix,
    staffing,
)
from community_governance.agenda import calendar
from community_governance.calendars import Period
from community_governance.certifying import may_certify
from community_governance.errors import InvalidValueError, Lang, NotFoundError
from community_governance.interchange.ledgers import (
    CellReading,
    CleaningReport,
    RowKind,
    SetAside,
)
from community_governance.model.display import display
from community_governance.model.facts import HOUSEHOLDS
from community_governance.model.findings import Verdict
from community_governance.model.organization import lead, printed, responsible, support
from community_governance.model.places import Level
from community_governance.model.report import Changes
from community_governance.model.sources import Clause, ClauseState
from community_governance.model.vocabulary import (
    BUREAU,
    CITY,
    CITY_MANAGEMENT,
    CIVILIZED_COMMUNITY,
    WORKING_PREMISES,
    Recognition,
    Wording,
)
from community_governance.model.work_items import AskedRole, WorkItem
from community_governance.model.workers import (
    Appraisal,
    AppraisalClass,
    Qualification,
    QualificationLevel,
)
from community_governance.policies import alxa, dachong, loudi, ordos, zhuhai
from community_governance.proportions import shares
from community_governance.references import pay
from community_governance.references.certificates import NOT_TO_BE_ISSUED
from community_governance.references.staffing import INNER_MONGOLIA_2024
from community_governance.responsibility import difference
from community_governance.units import Range, Unread, UnreadReason
from community_governance.views.html import html, in_language
from community_governance.views.markup import words
from community_governance.views.matrices import annex
from community_governance.views.text import findings_table, markdown
from community_governance.views.tones import SIGNS, TONES

GOLDEN = Path(__file__).parents[1] / "golden" / "displays"
LANGS: tuple[Lang, ...] = ("zh", "en")
ON = date(2025, 12, 31)


def _hall(area: object) -> Facility:
    return Facility(
        key="hall",
        floor_area=area,  # type: ignore[arg-type]  # whatever a caller may have
        premises=[WORKING_PREMISES],
        public_space_area=500,
        office_area=90,
    )


HOPE = Community(
    key="hope",
    name="希望社区",
    categories=[CITY],
    permanent_households=2000,
    facilities=[_hall("540㎡")],
)
TITLES: tuple[list[Recognition] | None, ...] = (
    [CIVILIZED_COMMUNITY],
    [CIVILIZED_COMMUNITY],
    [CIVILIZED_COMMUNITY],
    [],
    None,
)
CITY_OF_FIVE = Territory(
    key="city",
    name="某市",
    communities=[Community(key=f"c{n}", recognitions=held) for n, held in enumerate(TITLES)],
)
SHARES = shares(CITY_OF_FIVE, ordos.POLICY.target("civilized-communities"), on=ON)
CIVIL = Department(
    key="civil",
    name="市民政局",
    name_en="Civil Affairs Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=ordos.JURISDICTION,
)
FINANCE = evolve(CIVIL, key="finance", name="市财政局", name_en="Finance Bureau")
TASKS = (
    Task(
        key="premises",
        number="6",
        title=Wording("落实社区工作用房", "secure community working premises"),
        citations=(ordos.DOCUMENT.cite("二(二)6"),),
        duties=printed(lead(CIVIL), support(FINANCE)),
        covers=("working-premises-per-hundred-households",),
    ),
    Task(
        key="funds",
        number="7",
        title=Wording("保障资金", "secure the funds"),
        citations=(ordos.DOCUMENT.cite("三(三)"),),
        duties=printed(responsible(CIVIL, FINANCE)),
    ),
)
# Parts of a policy, and tasks of our own: what is encoded besides is not what is tested here.
SAMPLE = Policy(
    document=ordos.DOCUMENT,
    standards=(
        ordos.POLICY.standard("working-premises-per-hundred-households"),
        ordos.POLICY.standard("office-share-of-public-space"),
    ),
    targets=(
        ordos.POLICY.target("civilized-communities"),
        ordos.POLICY.target("civilized-compounds"),
    ),
    tasks=TASKS,
    clauses=(
        Clause(
            locator="二(二)6",
            title=Wording("用房", "premises"),
            state=ClauseState.ENCODED,
        ),
        Clause(
            locator="二(二)7",
            title=Wording("机构", "bodies"),
            state=ClauseState.QUALITATIVE,
        ),
    ),
)
HIRED = Worker(
    key="w1",
    name="张三",
    post=Post.STAFF,
    service=[Period("2016-03-01")],
    education=[],
    qualifications=[],
    appraisals=[Appraisal(2020, AppraisalClass.NOT_COMPETENT)],
    awards=[],
)
CERTIFICATE = Qualification(level=QualificationLevel.SOCIAL_WORKER, obtained=date(2024, 6, 15))
LADDER = evolve(
    THREE_POST_EIGHTEEN_GRADE,
    appraisal=pay.BENXI_FAILED_YEARS,
    qualification=pay.HOHHOT_QUALIFICATIONS,
)
TWO = [HIRED, evolve(HIRED, key="w2", post=None)]
ASKED = WorkItem(
    key="w",
    title="流动摊贩执法",
    field=CITY_MANAGEMENT,
    asked_role=AskedRole.RESPONSIBLE,
)
ANSWERS = tuple(admit(ASKED, policy, on=ON) for policy in (ordos.POLICY, loudi.POLICY))
EVENTS = calendar(SAMPLE, start=date(2020, 1, 1), end=date(2020, 12, 31))
LEDGER = CleaningReport(
    4,
    (
        CellReading(0, "户数", HOUSEHOLDS, "约1500", Range(None, None, "household", Decimal(1500))),
        CellReading(1, "户数", HOUSEHOLDS, "<b>\n不详", Unread("<b>\n不详", UnreadReason.UNKNOWN)),
    ),
    (SetAside(3, RowKind.BLANK),),
)
SHARED = [Community(key="c1", permanent_households=900), Community(key="c2")]
MATRIX = responsibility_matrix(TASKS)
FEWER = responsibility_matrix(TASKS[:1])
REPORT = check(HOPE, SAMPLE, on=ON)
EARLIER = check(evolve(HOPE, facilities=[_hall(500)]), SAMPLE, on=ON)

SHOWN: dict[str, object] = {
    "admission": ANSWERS[0],
    "admissions": ANSWERS,
    "agenda": EVENTS,
    "allocation": staffing.allocate(12, SHARED, by="permanent_households"),
    "career": careers.career(HIRED, LADDER, until=ON),
    "certification": may_certify("亲属关系证明", NOT_TO_BE_ISSUED, on=ON),
    "changes": REPORT.changes_since(EARLIER),
    "cleaning": LEDGER,
    "event": EVENTS[0],
    "exit": leaving.exits(HIRED, pay.WUHAN_EXITS, on=ON),
    "finding": REPORT[0],
    "findings": REPORT.findings,
    "forecast": payrolls.forecast(TWO, pay.POST_GRADE_TITLE, days=[ON]),
    "grade": grade_of(HIRED, LADDER, on=ON),
    "load": FEWER.load()[:3],
    "matrix": MATRIX,
    "matrix-changes": difference(FEWER, MATRIX),
    "payroll": payroll(TWO, pay.POST_GRADE_TITLE, on=ON),
    "policy": SAMPLE,
    "promotions": promotions(HIRED, LADDER, until=date(2030, 1, 1), events=[CERTIFICATE]),
    "remedy": remedies(REPORT, SAMPLE)[0],
    "report": REPORT,
    "requirements": requirements({"permanent_households": 2000}, SAMPLE, on=ON),
    "scheme": THREE_POST_EIGHTEEN_GRADE,
    "share": SHARES[0],
    "shares": SHARES,
    "slip": pay_of(HIRED, pay.POST_GRADE_TITLE, on=ON),
    "staffing": staffing.staffing_total(INNER_MONGOLIA_2024, 60100),
    "staffing-rule": INNER_MONGOLIA_2024,
    "standard": SAMPLE.standards[0],
    "standards": SAMPLE.standards,
    "target": SAMPLE.targets[0],
    "targets": SAMPLE.targets,
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", SHOWN)
def test_a_display_looks_as_it_did(name: str, lang: Lang) -> None:
    path = GOLDEN / f"{name}.{lang}.html"
    rendered = html(SHOWN[name], lang=lang).replace("><", ">\n<") + "\n"
    if os.environ.get("REWRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(rendered, encoding="utf-8", newline="\n")
        pytest.skip(f"{path.name} is written anew: read its diff")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    if rendered != kept:
        lines = unified_diff(
            kept.splitlines(), rendered.splitlines(), path.name, "as rendered now", lineterm=""
        )
        pytest.fail("\n".join(lines), pytrace=False)


def test_every_golden_display_belongs_to_one_that_is_shown() -> None:
    kept = sorted(path.name for path in GOLDEN.glob("*"))
    assert kept == sorted(f"{name}.{lang}.html" for name in SHOWN for lang in LANGS)


# --- nothing runs, nothing is loaded, colors are the reader's ---

TAGS = {
    *("div", "p", "strong", "span", "ol", "ul", "li", "details", "summary"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"lang", "style", "scope", "aria-hidden"}


class Page(HTMLParser):
    """Reads a display; refuses what could run, load, or not close."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.rows: list[list[str]] = []
        self.styles: list[str] = []
        self.said = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Refuse what is not of a display; begin a row or a cell."""
        assert tag in TAGS
        assert {name for name, _ in attrs} <= ATTRIBUTES
        self.styles += [value or "" for name, value in attrs if name == "style"]
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        """Refuse what was not open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep what is said, in its cell."""
        self.said += data
        if {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data

    def handle_decl(self, decl: str) -> None:
        """Refuse it."""
        pytest.fail(f"a declaration: {decl}")

    def handle_comment(self, data: str) -> None:
        """Refuse it."""
        pytest.fail(f"a comment: {data}")


EVERYTHING = [
    *SHOWN.values(),
    check(HOPE, BUILTIN, on=ON),
    responsibility_matrix(dachong.POLICY.tasks),
    *BUILTIN,
]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("item", EVERYTHING, ids=lambda item: type(item).__name__)
def test_a_display_holds_plain_tags_whose_style_loads_nothing(item: object, lang: Lang) -> None:
    page = Page(html(item, lang=lang))
    declared = [each.split(":", 1) for style in page.styles for each in style.split(";")]
    assert not [value for _, value in declared if "url" in value or "expression" in value]
    assert "http" not in html(item, lang=lang)


@pytest.mark.parametrize("item", EVERYTHING, ids=lambda item: type(item).__name__)
def test_a_display_sets_no_color_of_text_and_no_fill_that_hides_the_page(item: object) -> None:
    page = Page(html(item))
    declared = [each.split(":", 1) for style in page.styles for each in style.split(";")]
    assert "color" not in {name for name, _ in declared}
    fills = {value for name, value in declared if name == "background"} - {"transparent"}
    assert all(re.fullmatch(r"#[0-9a-f]{6}40", value) for value in fills)


EVIL = '<script>alert(\'1\')</script>" onmouseover="x" &amp; <img src=http://x>'


@pytest.mark.parametrize("lang", LANGS)
def test_a_name_that_is_a_script_is_shown_as_it_is_written_and_does_not_run(lang: Lang) -> None:
    named = check(evolve(HOPE, name=EVIL), SAMPLE, on=ON)
    place = evolve(CITY_OF_FIVE, name=EVIL)
    counted = shares(place, ordos.POLICY, on=ON)
    for item in (named, named[0], counted, *counted):
        page = Page(html(item, lang=lang))
        assert EVIL in page.said


@given(name=st.text(min_size=1), lang=st.sampled_from(LANGS))
def test_whatever_a_name_is_it_comes_out_as_its_own_words(name: str, lang: Lang) -> None:
    text = html(check(evolve(HOPE, name=name), SAMPLE, on=ON), lang=lang)
    page = Page(text)
    told = name.replace("\r\n", "\n").replace("\r", "\n")  # as every reader of HTML takes it
    assert [row[2].replace("\r\n", "\n").replace("\r", "\n") for row in page.rows[1:]] == [told] * 2


@pytest.mark.parametrize("lang", LANGS)
def test_the_language_of_a_display_and_of_chinese_in_an_english_one_is_marked(lang: Lang) -> None:
    text = html(REPORT, lang=lang)
    assert text.startswith(f'<div lang="{"zh-Hans" if lang == "zh" else "en"}"')
    assert ('ordos <span lang="zh-Hans">二(二)6</span>' in text) == (lang == "en")


# --- what it says ---


@pytest.mark.parametrize("lang", LANGS)
def test_html_and_markdown_have_the_same_cells(lang: Lang) -> None:
    report = check(HOPE, BUILTIN, on=ON)
    page = Page(html(report.findings, lang=lang, most=99))
    lines = [line for line in markdown(report, lang=lang).splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    signs = tuple(f"{SIGNS[tone]} " for tone in TONES.values())
    shown = [[*row[:-1], row[-1].removeprefix(row[-1][:2] if row[-1].startswith(signs) else "")]
             for row in page.rows]  # fmt: skip
    assert shown == [cells[0], *cells[2:]]


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_is_told_by_its_sign_and_its_words(verdict: Verdict) -> None:
    finding = evolve(REPORT[0], verdict=verdict)
    cell = Page(html([finding])).rows[1][-1]
    words = verdict.value.replace("-", " ")
    assert cell.startswith(f"{SIGNS[TONES[verdict]]} {words}")


MANY = [
    Community(
        key=f"c{n}", categories=[CITY], households=1500 + n, facilities=[_hall(n * 20)] * (n < 50)
    )
    for n in range(60)
]
LONG = check(MANY, SAMPLE, on=ON)


@pytest.mark.parametrize("lang", LANGS)
def test_a_long_report_counts_what_it_leaves_out(lang: Lang) -> None:
    page = Page(html(LONG, lang=lang, most=25))
    assert len(page.rows) == (1 + 2) + (1 + 25)
    shown, rest = LONG.findings[:25], LONG.findings[25:]
    assert len(shown) + len(rest) == len(LONG) == 120
    counted = {verdict: n for verdict, n in Report(rest, ON).counts.items() if n}
    assert counted == {Verdict.MET: 75, Verdict.NOT_MET: 10, Verdict.UNDETERMINED: 10}
    told = {
        "zh": "共120行，另有95行未列出。未列出的有：达标75项，未达标10项，待定10项。",
        "en": "95 left out. Left out are 75 met, 10 not met, 10 undetermined.",
    }
    assert told[lang] in page.said


def test_a_long_report_has_its_counts_by_standard() -> None:
    page = Page(html(LONG, most=5))
    assert page.rows[0] == ["clause", "about", "met", "not met", "undetermined"]
    assert [sum(map(int, row[2:])) for row in page.rows[1:3]] == [60, 60]


def test_a_short_report_leaves_nothing_out() -> None:
    page = Page(html(REPORT))
    assert len(page.rows) == 1 + len(REPORT)
    assert "left out" not in page.said


@pytest.mark.parametrize("most", [0, 1, 2])
def test_at_most_so_many_rows_are_shown(most: int) -> None:
    page = Page(html(REPORT.findings, most=most))
    assert len(page.rows) == 1 + most
    assert ("left out" in page.said) == (most < 2)


@pytest.mark.parametrize("most", [-1, True, 2.0, None])
def test_a_number_of_rows_that_is_none_is_refused(most: object) -> None:
    with pytest.raises(InvalidValueError, match="a whole number of rows"):
        html(REPORT, most=most)  # type: ignore[arg-type]  # the refusal is what is tested


def test_units_of_a_share_are_named_up_to_a_number_and_the_rest_is_counted() -> None:
    page = Page(html(SHARES[0], lang="en", most=2))
    assert "meet it 3 c0, c1, and 1 more" in page.said
    assert "达到 3 c0、c1，另有1个" in Page(html(SHARES[0], lang="zh", most=2)).said


def test_a_share_that_does_not_apply_names_no_units() -> None:
    (found,) = shares(HOPE, ordos.POLICY.target("civilized-compounds"), on=ON)
    assert "Unit by unit" not in html(found)


@pytest.mark.parametrize(
    ("item", "zh", "en"),
    [
        (Report((), ON), "没有可列的结果。", "Nothing to list."),
        ((), "没有可列的结果。", "Nothing to list."),
        (Changes((), (), (), (), ()), "没有变化。", "Nothing changed."),
        (difference(MATRIX, MATRIX), "没有变化。", "Nothing differs."),
    ],
    ids=["report", "tuple", "changes", "matrix changes"],
)
def test_what_is_empty_says_so(item: object, zh: str, en: str) -> None:
    assert zh in html(item, lang="zh")
    assert en in html(item, lang="en")


def test_one_requirement_is_a_sentence() -> None:
    (asked,) = requirements({"permanent_households": 2000}, SAMPLE.standards[0], on=ON)
    assert "600 m² required" in Page(html(asked)).said


def test_what_has_nothing_to_say_beside_says_nothing_beside() -> None:
    bare = evolve(SAMPLE, targets=(), tasks=())
    assert len(Page(html(bare)).rows) == 1 + len(bare.standards)
    assert html(evolve(bare, standards=())).count("<table") == 0
    plain = evolve(SAMPLE.standards[0], reading=None)
    assert html(plain).count("<p ") == 1
    led = [evolve(TASKS[0], duties=printed(lead(CIVIL)), key=key) for key in "ab"]
    settled = responsibility_matrix(led)
    assert settled.remarks() == ()
    assert "Worth a look" not in html(settled)
    assert "Nothing to list." in html(responsibility_matrix(()))
    assert html(CleaningReport(3, (), ())).count("<ul") == 0


def test_things_of_several_kinds_stand_one_after_the_other() -> None:
    both = Page(html([REPORT[0], SAMPLE], lang="en"))
    assert "How it came about" in both.said
    assert "2 clauses" in both.said
    one = Page(html([REPORT[0], SAMPLE], lang="en", most=1))
    assert "2 clauses" not in one.said
    assert "The first 1 of 2 rows are shown; 1 left out." in one.said


@pytest.mark.parametrize("item", ["a text", b"", 3, None, {"households": 3}, [REPORT, 3], HOPE])
def test_what_has_no_display_is_refused(item: object) -> None:
    with pytest.raises(InvalidValueError, match="an answer that has a display"):
        html(item)


def test_another_language_is_refused() -> None:
    ways: list[Callable[..., object]] = [html, in_language, annex]
    for ask in ways:
        item = MATRIX if ask is annex else REPORT
        with pytest.raises(NotFoundError, match="unknown language 'fr'"):
            ask(item, lang="fr")


def test_a_policy_of_which_only_the_year_is_known_says_so() -> None:
    assert "numbered 2010" in html(zhuhai.POLICY)
    assert "2010年发文" in html(zhuhai.POLICY, lang="zh")
    assert "in force until 2025-12-31" in html(alxa.POLICY)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ["grade", "slip", "payroll", "career", "promotions", "exit"])
def test_no_display_of_pay_names_a_worker(name: str, lang: Lang) -> None:
    said = Page(html(SHOWN[name], lang=lang)).said
    assert "w1" in said or name == "career"
    assert "张三" not in said


def test_pay_that_is_not_known_is_open_and_never_nothing() -> None:
    rows = Page(html(SHOWN["payroll"])).rows
    assert [row[3] for row in rows] == ["a month", "2,730 yuan a month", "? undetermined"]


def test_what_is_left_out_of_a_ledger_is_counted() -> None:
    page = Page(html(LEDGER, lang="zh", most=1))
    assert (
        page.said == "共4行，其中社区3行，另列1行。第4行为空行。以上为前1行，共3行，另有2行未列出。"
    )


# --- in a notebook ---


def _repr_html(item: object) -> str | None:
    made: str | None = item._repr_html_()  # type: ignore[attr-defined]  # what a notebook asks for
    return made


@pytest.mark.parametrize("name", [name for name in SHOWN if not isinstance(SHOWN[name], tuple)])
def test_an_answer_shows_itself_in_english(name: str) -> None:
    assert _repr_html(SHOWN[name]) == html(SHOWN[name], lang="en")


def test_an_answer_is_shown_in_the_language_asked_for() -> None:
    assert _repr_html(in_language(REPORT, "zh")) == html(REPORT, lang="zh")
    assert _repr_html(in_language(LONG, "zh", most=3)) == html(LONG, lang="zh", most=3)


def test_the_tones_of_a_table_are_those_of_its_findings() -> None:
    rows = findings_table(REPORT).rows
    assert [getattr(row[-1], "tone", None) for row in rows] == [TONES[f.verdict] for f in REPORT]


def test_a_class_without_a_display_has_none() -> None:
    assert display(HOPE) is None


NOTEBOOK = """
import sys
sys.path.insert(0, {path!r})
from datetime import date
from community_governance import check
from community_governance.policies import ordos
report = check({{"households": 2000}}, ordos.POLICY, on=date(2025, 12, 31))
assert not [name for name in sys.modules if name.startswith("community_governance.views")]
first = report._repr_html_()
assert first.startswith("<div")
seen = []
sys.addaudithook(lambda event, args: seen.append(event))
seen.clear()
assert report._repr_html_() == first
print([event for event in seen if event in ("open", "import") or event.startswith("os.")])
"""


def test_the_first_display_imports_the_views_and_the_second_touches_nothing() -> None:
    path = str(Path(community_governance.__file__).parents[1])
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-X", "utf8", "-c", NOTEBOOK.format(path=path)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"


def test_ipython_asks_for_the_display() -> None:
    formatters = pytest.importorskip("IPython.core.formatters", reason="IPython is not installed")
    shown = formatters.DisplayFormatter().format(REPORT)[0]
    assert shown["text/html"] == html(REPORT)
    assert "text/html" not in formatters.DisplayFormatter().format(HOPE)[0]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("二(二)6", "[二(二)6]"),
        ("point 第15条, annex", "point [第15条], annex"),
        ("一·四是", "[一·四是]"),
        ("a title (实施意见) of 2018", "a title ([实施意见]) of 2018"),
        ("各村(社区)、各部门", "[各村(社区)、各部门]"),
        ("plain · 12 (3)", "plain · 12 (3)"),
    ],
)
def test_a_run_of_chinese_in_english_is_marked_as_one(text: str, marked: str) -> None:
    wanted = marked.replace("[", '<span lang="zh-Hans">').replace("]", "</span>")
    assert words(text, "en") == wanted
    assert words(text, "zh") == text
