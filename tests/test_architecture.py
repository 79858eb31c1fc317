"""The house: literal documents, small modules, a light root, and no input or output."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from inspect import getdoc, isclass, isfunction
from pathlib import Path
from textwrap import dedent

import pytest

import community_governance
from community_governance import BUILTIN

PACKAGE = Path(community_governance.__file__).parent
MODULES = sorted(
    ".".join(("community_governance", *path.relative_to(PACKAGE).with_suffix("").parts))
    for path in PACKAGE.rglob("*.py")
)
EXTRAS = ("narwhals", "altair", "hypothesis", "pydantic")


def _path(module: str) -> Path:
    return PACKAGE.parent.joinpath(*module.split(".")).with_suffix(".py")


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _run(code: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run a script in an interpreter of its own that finds the package where it is found here."""
    settings = f"import sys; sys.path[:0] = {[str(PACKAGE.parent)]!r}\n"
    return subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-X", "utf8", "-c", settings + dedent(code)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env=dict(os.environ) | environment,
    )


# --- the documents ---

# What a literal is made of: names, attributes, calls of constructors, tuples, texts, numbers.
LITERAL = (
    ast.Module,
    ast.Expr,
    ast.Import,
    ast.ImportFrom,
    ast.alias,
    ast.Assign,
    ast.AnnAssign,
    ast.Name,
    ast.Load,
    ast.Store,
    ast.Attribute,
    ast.Call,
    ast.keyword,
    ast.Constant,
    ast.Tuple,
    ast.List,
    ast.Starred,
    ast.Subscript,
    ast.UnaryOp,
    ast.USub,
)


POLICIES = PACKAGE / "policies"
REFERENCES = PACKAGE / "references"


def _policy_paths() -> list[Path]:
    """Return every file of the documents, and of the schemes and rules cited from outside them."""
    schemes = (*(REFERENCES / "pay").rglob("*.py"), REFERENCES / "staffing.py")
    return sorted([*POLICIES.rglob("*.py"), *schemes])


def _place_paths() -> list[Path]:
    """Return the file that opens each place: the module, or the front of the package."""
    fronts = POLICIES.glob("*/__init__.py")
    return sorted([*fronts, *POLICIES.glob("[!_]*.py")])


def _named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("path", _policy_paths(), ids=_named)
def test_a_policy_module_is_literals_only(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        f"{path.name}:{getattr(node, 'lineno', 0)}: {type(node).__name__}"
        for node in ast.walk(tree)
        if not isinstance(node, LITERAL)
    ]
    assert found == []


@pytest.mark.parametrize("path", _place_paths(), ids=_named)
def test_a_place_says_where_it_is_from_and_what_it_leaves_out(path: Path) -> None:
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    for section in ("References:", "Checked with:", "Limitations:"):
        assert section in doc


def _places() -> list[str]:
    """Return the names of the modules and packages in ``policies/``."""
    paths = _place_paths()
    return sorted(path.parent.name if path.stem == "__init__" else path.stem for path in paths)


def test_every_policy_that_ships_is_listed_under_its_name_in_order() -> None:
    assert [policy.key for policy in BUILTIN] == _places()


@pytest.mark.parametrize("name", _places())
def test_a_policy_is_found_under_the_name_of_its_module(name: str) -> None:
    module = import_module(f"community_governance.policies.{name}")
    assert module.POLICY.key == name
    assert module.POLICY in BUILTIN


# --- the root ---


def test_the_root_is_short_and_lists_its_names_in_order() -> None:
    assert _lines(PACKAGE / "__init__.py") <= 80
    names = community_governance.__all__
    # Constants first, then classes, then functions.
    assert list(names) == sorted(names, key=lambda name: (not name.isupper(), name))
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", community_governance.__all__)
def test_every_name_of_the_root_can_be_imported(name: str) -> None:
    assert getattr(community_governance, name) is not None


def test_the_root_holds_no_logic() -> None:
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    # But for the two functions by which Python finds what is imported later.
    apart = [node for node in tree.body if isinstance(node, ast.If)]
    for_checkers, at_run_time = ([*map(type, node.body)] for node in apart)
    assert set(for_checkers) == {ast.ImportFrom}
    assert at_run_time == [ast.FunctionDef, ast.FunctionDef]
    kinds = {type(node) for node in tree.body if node not in apart}
    assert kinds <= {ast.Expr, ast.ImportFrom, ast.Assign}


def test_the_root_imports_documents_and_further_questions_when_asked_for() -> None:
    code = """
    import sys
    import community_governance
    from community_governance import Community, check
    assert "community_governance.policies" not in sys.modules
    assert "BUILTIN" in dir(community_governance)
    assert len(community_governance.BUILTIN) == 5
    assert "BUILTIN" in vars(community_governance)
    assert community_governance.policies.ordos.POLICY in community_governance.BUILTIN
    assert not hasattr(community_governance, "chekc")
    from community_governance import *
    print(admit.__module__)
    """
    assert _run(code).stdout == "community_governance.admission\n"


def _root_functions() -> set[str]:
    names = community_governance.__all__
    return {name for name in names if isfunction(getattr(community_governance, name))}


def test_no_module_bears_the_name_of_a_root_function() -> None:
    assert _root_functions() & {module.rsplit(".", 1)[1] for module in MODULES} == set()


# --- modules ---


@pytest.mark.parametrize("module", [each for each in MODULES if ".policies." not in each])
def test_no_module_outside_the_documents_is_long(module: str) -> None:
    assert _lines(_path(module)) <= 400


@pytest.mark.parametrize("banned", ["utils", "helpers", "common", "misc"])
def test_no_module_is_a_drawer_for_odds_and_ends(banned: str) -> None:
    assert not [module for module in MODULES if module.endswith(f".{banned}")]


def _importable() -> list[str]:
    """Return the modules whose extra is installed here."""
    missing = [extra for extra in EXTRAS if find_spec(extra) is None]
    return [
        module.removesuffix(".__init__")
        for module in MODULES
        if not any(extra in _path(module).read_text(encoding="utf-8") for extra in missing)
    ]


def _exported(module: str) -> Iterator[tuple[str, object]]:
    loaded = import_module(module)
    for name in getattr(loaded, "__all__", ()):
        yield name, getattr(loaded, name)


@pytest.mark.parametrize("module", _importable())
def test_every_module_and_every_public_function_and_class_is_described(module: str) -> None:
    assert import_module(module).__doc__
    bare = [
        name
        for name, value in _exported(module)
        if (isclass(value) or isfunction(value)) and not (getdoc(value) or "").strip()
    ]
    assert bare == []


@pytest.mark.parametrize("module", _importable())
def test_every_public_name_of_a_module_is_there_once(module: str) -> None:
    names = [name for name, _ in _exported(module)]
    assert len(set(names)) == len(names)


def test_every_module_with_public_names_lists_them() -> None:
    silent = [
        module
        for module in MODULES
        if not module.endswith("__init__")
        and not any(
            isinstance(node, ast.Assign)
            and any(isinstance(each, ast.Name) and each.id == "__all__" for each in node.targets)
            for node in ast.parse(_path(module).read_text(encoding="utf-8")).body
        )
    ]
    assert silent == []


# --- imports ---


def test_importing_the_root_pulls_in_no_optional_library() -> None:
    done = _run(
        """
        import community_governance
        unwanted = {"cattrs", "pandas", "polars", "narwhals", "hypothesis", "altair", "pytest",
                    "pydantic"}
        print(sorted(unwanted & {name.split(".")[0] for name in sys.modules}))
        """
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"


def test_importing_the_root_pulls_in_no_view_and_no_way_in_or_out() -> None:
    done = _run(
        """
        import community_governance
        apart = ("community_governance.views", "community_governance.interchange")
        print(sorted(name for name in sys.modules if name.startswith(apart)))
        """
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"


def test_importing_the_root_leaves_the_hosts_decimal_context_and_registry_alone() -> None:
    done = _run(
        """
        import decimal, pint
        before, registry = decimal.getcontext().copy(), pint.get_application_registry().get()
        import community_governance
        assert repr(decimal.getcontext()) == repr(before)
        assert pint.get_application_registry().get() is registry
        """
    )
    assert done.stderr == ""
    assert done.returncode == 0


# --- no input, no output, no clock, no chance ---

FORBIDDEN_MODULES = {
    "io",
    "locale",
    "logging",
    "os",
    "pathlib",
    "random",
    "secrets",
    "shutil",
    "socket",
    "subprocess",
    "tempfile",
    "time",
    "urllib",
    "uuid",
    "warnings",
}
FORBIDDEN_CALLS = {"open", "print", "input", "eval", "exec", "breakpoint"}
FORBIDDEN_ATTRIBUTES = {"today", "now", "utcnow", "fromtimestamp", "getenv", "environ"}


def _forbidden(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                yield from (each.name for each in names if _top(each.name) in FORBIDDEN_MODULES)
            case ast.ImportFrom(module=str(module)) if _top(module) in FORBIDDEN_MODULES:
                yield module
            case ast.Call(func=ast.Name(name)) if name in FORBIDDEN_CALLS:
                yield name
            case ast.Attribute(attr=name) if name in FORBIDDEN_ATTRIBUTES:
                yield name


def _top(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


@pytest.mark.parametrize("module", MODULES)
def test_no_module_reads_a_file_the_clock_the_environment_or_chance(module: str) -> None:
    tree = ast.parse(_path(module).read_text(encoding="utf-8"))
    assert list(_forbidden(tree)) == []


AUDITED = """
import sys
from datetime import date
from decimal import Decimal
from importlib.util import find_spec

from attrs import evolve

import community_governance as cg
from community_governance import (
    agenda, certifying, checks, knowing, notation, proportions, responsibility, reviews,
)
from community_governance.interchange import converters, payloads
from community_governance import grids as drawing
from community_governance.model import catalog
from community_governance.model.division import Building, GridRule
from community_governance import (
    checks, correspondence, differences, knowing, linting, readings, strictness, tracking, turning,
    whatif,
)
from community_governance import codes as cg_codes
from community_governance.interchange import converters, payloads, schema, suggestions
from community_governance.model.parts import FundLine
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    CENTRAL_CITY, CITY_MANAGEMENT, NEW_BUILD,
    OPERATING_FUNDS_KIND, PUBLIC_SERVICE_PREMISES, WORKING_PREMISES,
)
from community_governance import calendars, careers, leaving, payrolls, staffing
from community_governance.model import workers
from community_governance.model.work_items import AskedRole
from community_governance.policies import loudi, ordos
from community_governance.references.bodies import DIRECTORY
from community_governance.references.certificates import NOT_TO_BE_ISSUED
from community_governance.units import read
from community_governance.references import pay
from community_governance.references.staffing import INNER_MONGOLIA_2024
from community_governance.views import (
    admissions, agendas, briefs, calls, certifications, coverage, divisions, html, matrices,
    records, schemes, text,
)

try:
    from community_governance.views import charts
except ImportError:  # the extra is not installed
    charts = None

seen = []
WATCHED = ("open", "os.", "socket.", "subprocess.", "shutil.", "glob.", "tempfile.", "urllib.",
           "http.", "ftplib.", "smtplib.", "sqlite3.", "webbrowser.", "ctypes.dlopen",
           "time.sleep", "msvcrt.", "winreg.", "pty.", "fcntl.", "mmap.")


def is_import():
    frame = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_filename.startswith(("<frozen importlib", "<frozen zipimport")):
            return True
        frame = frame.f_back
    return False


def hook(event, args):
    if watching and event.startswith(WATCHED) and not is_import():
        seen.append((event, repr(args)[:200]))


watching = False
sys.addaudithook(hook)
on = date(2025, 12, 31)


def side_by_side(hope, place, mapping):
    rule = ordos.POLICY.standard("working-premises-per-hundred-households")
    staffing = loudi.POLICY.standard("staff-per-two-hundred-households")
    for subject in (hope, place, mapping):
        found = cg.compare(subject, cg.BUILTIN, on=on, if_applied=True)
        points = turning.turning_points(subject, cg.BUILTIN, on=on)
        read = readings.check_readings(subject, [rule, staffing], on=on)
        variant = whatif.vary(ordos.POLICY, remove=[rule.key], add=[staffing])
        change = whatif.effect(subject, ordos.POLICY, variant, on=on)
        for lang in ("zh", "en"):
            text.text([found, *points, *read, change], lang=lang), text.markdown(found, lang=lang)
            briefs.brief(cg.check(subject, cg.BUILTIN, on=on), place, lang=lang)
        records.comparison(found), records.thresholds(points), records.alternatives(read)
        for shown in (found, read, *read, *points, change, change.difference):
            html.html(shown, lang="zh")
        if charts is not None:
            charts.comparison(found, lang="zh")
    alxa_goals = {"urban-facility-coverage": "96%", "households": 100}
    for reported in (alxa_goals, place):
        far = cg.progress(cg.BUILTIN[0], reported, on=on)
        text.text(far, lang="zh"), text.markdown(far), records.indicators(far), html.html(far)
        if charts is not None:
            charts.progress(far, lang="zh")
    for first in cg.BUILTIN:
        records.remarks(linting.lint(first))
        for second in cg.BUILTIN:
            beside = correspondence.counterparts(first, second)
            draft = correspondence.compare_policies(first, second)
            gap = differences.difference(first, second)
            differences.amend(first, gap)
            text.text([draft, gap, *linting.lint([first, second])], lang="zh")
            text.markdown(beside), text.markdown(draft), text.markdown(gap)
            records.correspondence(beside), records.conformity(draft), records.difference(gap)
    text.text(strictness.strictness(rule, staffing), lang="zh")
    tracking.common_total([(1, Decimal(50))])


def on_tables():
    import polars
    from community_governance.interchange import cleaning, duties, payrolls, summaries, tables
    from community_governance.interchange import territories
    from community_governance.references.pay import XIANGAN_2013

    ledger = polars.DataFrame({
        "街道": ["a", "a", None], "社区": ["b", "c", "合计"], "户数": ["2,013户", "约1500", "3513"],
        "categories": ["city", None, None],
    })
    cleaned, report = cleaning.clean_table(ledger, {"户数": "households"})
    cleaning.report_text(report, lang="zh"), cleaning.report_records(report)
    tables.check_table(cleaned, cg.BUILTIN, on=on, lang="zh"), hash(report)
    summaries.explain_table(cleaned, cg.BUILTIN, on=on)
    summaries.summarize_table(cleaned.lazy(), cg.BUILTIN, on=on, by=["街道"]).collect()
    summaries.missing_facts_table(cleaned, cg.BUILTIN, on=on)
    territories.check_territories(cleaned, cg.BUILTIN, on=on, by=["街道"])
    duties.duties_table(cg.BUILTIN, backend="polars", lang="zh")
    staff = polars.DataFrame({"post": ["chief", None], "counted_years": [3, 4]})
    payrolls.payroll_table(staff, XIANGAN_2013, on=on, lang="zh")


def everything():
    hope = cg.Community(
        key="hope", name="希望社区", categories=[CENTRAL_CITY], origin=NEW_BUILD,
        permanent_households="2,013户", residents="约6000", staff=8,
        grids=[cg.Grid(key="g1", households=200)], compounds=[cg.Compound(key="c1")],
        workers=[cg.Worker(key="w1", name="someone", post=cg.Post.CHIEF)],
        facilities=[cg.Facility(
            key="hall", floor_area="0.9亩",
            premises=[WORKING_PREMISES, PUBLIC_SERVICE_PREMISES])],
        funds=[FundLine(kind=OPERATING_FUNDS_KIND, amount="18万元")],
    )
    place = cg.Territory(key="place", communities=[hope])
    mapping = {"households": 2000, "working_premises_area": "540 m²", "categories": ["city"]}
    reading = loudi.POLICY.standard("grid-size").read_as(Subject.COMMUNITY)
    knowing.facts(hope), knowing.facts(place), cg.facts_needed(cg.BUILTIN)
    for subject in (hope, place, mapping, [hope]):
        report = cg.check(subject, cg.BUILTIN, on=on)
        asked = cg.requirements(subject, cg.BUILTIN, on=on)
        cg.capacity(subject, cg.BUILTIN, on=on)
        for lang in ("zh", "en"):
            text.text(report, lang=lang), text.markdown(report, lang=lang)
            text.text(asked, lang=lang)
            for finding in report:
                text.sentence(finding, lang=lang), text.steps(finding, lang=lang)
        counted = proportions.shares(subject, cg.BUILTIN, on=on)
        for lang in ("zh", "en"):
            text.text(counted, lang=lang)
        records.shares(counted)
        records.findings(report), report.counts, report.missing_facts(), report.by_subject()
        report.changes_since(report), report.ordered("shortfall"), hash(report[0]), repr(report)
        try:
            report.require()
        except cg.GovernanceError as error:
            error.message(lang="zh"), str(error)
    cg.check(hope, reading, on=on, about=Decimal("0.1"))
    side_by_side(hope, place, mapping)
    catalog.Catalog(cg.BUILTIN).in_force("ordos", on=on)
    catalog.Catalog(cg.BUILTIN).grounds("ordos"), catalog.Catalog(cg.BUILTIN).find("每百户")
    printed = cg.parse_duties("（市财政局牵头，市民政局等有关部门配合）")
    notation.format_duties(printed), printed.resolve(DIRECTORY), DIRECTORY.resolve("组办", on=on)
    for matrix in (cg.responsibility_matrix(cg.BUILTIN),
                   cg.responsibility_matrix(cg.BUILTIN, directory=DIRECTORY, on=on)):
        matrix.by_task(), matrix.by_department(), matrix.by_topic(), matrix.find("物业")
        matrix.pairs(), records.matrix(matrix), records.wide_matrix(matrix)
        responsibility.difference(matrix, matrix)
        for lang in ("zh", "en"):
            matrices.text(matrix, lang=lang), matrices.annex(matrix, lang=lang).html()
            for remark in matrix.remarks():
                matrices.remark_text(remark, lang=lang)
            calls.text(cg.remedies(report, cg.BUILTIN, directory=DIRECTORY), lang=lang)
        assert converters.from_plain(converters.to_plain(matrix), cg.ResponsibilityMatrix) == matrix
    hired = workers.Worker(
        key="w2", post=cg.Post.STAFF, service=[calendars.Period("2016-03-01")], education=[],
        qualifications=[], awards=[], appraisals=[
            workers.Appraisal(year, workers.AppraisalClass.NOT_COMPETENT) for year in (2020, 2021)])
    planned = workers.Qualification(
        level=workers.QualificationLevel.SOCIAL_WORKER, obtained=date(2024, 6, 15))
    for scheme in (*pay.SCHEMES, loudi.BASE_PAY):
        answers = [
            cg.grade_of(hired, scheme, on=on), cg.pay_of(hired, scheme, on=on),
            cg.promotions(hired, scheme, until=on, events=[planned]),
            cg.payroll([hired], scheme, on=on), careers.career(hired, scheme, until=on),
            payrolls.forecast([hired], scheme, days=[on]),
            leaving.exits(hired, [scheme, *pay.WUHAN_EXITS], on=on),
        ]
        for lang in ("zh", "en"):
            for answer in answers:
                text.text(answer, lang=lang), text.markdown(answer, lang=lang)
            text.text(scheme, lang=lang), schemes.markdown(scheme, on=on, lang=lang)
        records.payroll(answers[3]), records.pay_lines(answers[3]), records.career(answers[4])
        records.grade_changes(answers[2]), records.pay_table(scheme, on=on)
        assert converters.from_plain(converters.to_plain(scheme), cg.PayScheme) == scheme
    careers.holders([hired], on=on)
    shared = staffing.allocate(6, [hope], by="permanent_households")
    total = staffing.staffing_total(INNER_MONGOLIA_2024, 60000)
    records.allocation(shared)
    for lang in ("zh", "en"):
        for answer in (shared, total, INNER_MONGOLIA_2024):
            text.text(answer, lang=lang)
        text.markdown(shared, lang=lang)
    for shown in (report, *report, *asked, *counted, matrix, *answers, *cg.BUILTIN):
        assert shown._repr_html_()
        html.html(shown, lang="zh"), html.in_language(shown, "zh")._repr_html_()
    if charts is not None:
        for lang in ("zh", "en"):
            charts.shortfalls(report, lang=lang), charts.responsibility(matrix, lang=lang)
            charts.dark(charts.load(matrix.load(), lang=lang))
            charts.ladder(pay.XIANGAN_2013, on=on, lang=lang), charts.career(answers[2], lang=lang)
    for policy in cg.BUILTIN:
        for rows in (records.standards, records.targets, records.baselines, records.pay,
                     records.references, records.clauses, records.duties,
                     records.enumerations, records.rules, records.funds):
            rows(policy)
        text.text(policy.targets, lang="zh"), coverage.markdown([policy], lang="zh")
        reviews.review(policy, "一、总体 每百户30平米")
        assert converters.from_plain(converters.to_plain(policy), cg.Policy) == policy
    assert converters.from_plain(converters.to_plain(hope), cg.Community).key == "hope"
    rule = GridRule.from_standard(loudi.POLICY.standard("grid-size"), by="households",
                                  about=Decimal("0.1"))
    houses = [Building(key=f"b{n}", households=60 + n, east=n, north="0.5") for n in range(9)]
    division = drawing.divide(houses, rule=rule)
    revision = drawing.revise(division, houses[2:], rule=rule)
    faults = drawing.review(division, houses[1:], rule=rule)
    nothing = drawing.divide([Building(key="b")], rule=rule)
    for lang in ("zh", "en"):
        for item in (division, revision, faults, nothing):
            divisions.text(item, lang=lang)
        divisions.markdown(division, lang=lang)
    records.grids(division), records.moves(revision), records.faults(faults)
    assert converters.from_plain(converters.to_plain(revision), type(revision)) == revision
    schema.json_schema(cg.Community), schema.json_schema(cg.Policy)
    payloads.evaluate({"on": "2025-12-31", "lang": "zh", "facts": mapping})
    payloads.evaluate({"on": "2025-12-31", "community": converters.to_plain(hope)})
    payloads.evaluate({"on": "someday", "community": {"huseholds": 1}, "policies": ["ordso"]})
    item = cg.WorkItem(key="stalls", title="街面摊贩执法", field=CITY_MANAGEMENT)
    answers = [
        cg.admit(evolve(item, asked_role=role), policy, on=on)
        for role in (None, *AskedRole) for policy in cg.BUILTIN
    ]
    ahead = agenda.calendar(cg.BUILTIN, start=date(2010, 1, 1), end=on)
    stamps = [certifying.may_certify(name, NOT_TO_BE_ISSUED, on=on) for name in ("出生证明", "a")]
    for lang in ("zh", "en"):
        admissions.markdown(answers, lang=lang), agendas.text(ahead, lang=lang)
        agendas.markdown(ahead, lang=lang)
        for answer in answers:
            admissions.text(answer, lang=lang), admissions.approval_form(answer, lang=lang)
        for stamp in stamps:
            certifications.text(stamp, lang=lang)
    records.admissions(answers), records.events(ahead)
    cg_codes.community_code("150602001003").kind, cg_codes.grid_code("1" * 20).is_merged
    cg_codes.credit_code("91350100M000100Y43").authority, cg_codes.categories_from_class("111")
    for each in suggestions.suggest_columns(["户数", "用房面积（㎡）", "常住/户籍人口", "街道"]):
        each.text(lang="zh"), each.text(lang="en")
    if find_spec("narwhals") and find_spec("polars"):
        on_tables()
    for cell in ("2,013户", "约1500", "0.6亩", "暂无", "300（含活动室120）", "3-5万元"):
        read(cell)
    try:
        converters.from_plain({"households": "many", "grids": [{}]}, cg.Community)
    except cg.GovernanceError as error:
        error.message(lang="zh"), str(error)
"""


def test_no_question_touches_a_file_a_socket_or_a_process() -> None:
    done = _run(
        AUDITED
        + """
watching = True
everything()
watching = False
print(seen)
"""
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"


def test_the_watch_covers_every_function_of_the_root() -> None:
    assert [name for name in sorted(_root_functions()) if f"cg.{name}(" not in AUDITED] == []


def test_the_watch_over_files_sees_one_that_is_opened() -> None:
    done = _run(
        AUDITED
        + """
watching = True
everything()
open(cg.__file__).close()
watching = False
print([event for event, _ in seen])
"""
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "['open']"


def test_the_same_questions_have_the_same_answers_under_any_hash_seed() -> None:
    code = """
        from datetime import date
        import community_governance as cg
        from community_governance.interchange import converters
        from community_governance.views import text
        facts = {"permanent_households": 2013, "staff": 8, "plaques": ["b", "a", "c"],
                 "categories": ["central_city", "new_build"], "unified_marks": []}
        report = cg.check(facts, cg.BUILTIN, on=date(2025, 12, 31))
        print(text.text(report, lang="zh"), converters.to_plain(report), report)
        print([converters.to_plain(policy) for policy in cg.BUILTIN])
    """
    done = [_run(code, PYTHONHASHSEED=seed) for seed in ("0", "1", "4711")]
    assert {each.stderr for each in done} == {""}
    assert len({each.stdout for each in done}) == 1
    assert len(done[0].stdout) > 1000
