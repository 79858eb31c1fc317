"""Grades and pay of a table, beside the same on objects."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import Post, Worker, grade_of, pay_of
from community_governance.calendars import Period, add_months
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.model.pay import (
    Component,
    Flat,
    PayScheme,
    PerGrade,
    Progression,
    YearReckoning,
)
from community_governance.policies import loudi
from community_governance.references.pay import (
    POST_GRADE_TITLE,
    THREE_POST_EIGHTEEN_GRADE,
    XIANGAN_2013,
)

nw = pytest.importorskip("narwhals.stable.v2")
payrolls = pytest.importorskip("community_governance.interchange.payrolls")
payroll_table = payrolls.payroll_table

ON = date(2025, 3, 1)
Make = Callable[[dict[str, list[Any]]], Any]


def columns_of(table: Any) -> dict[str, list[Any]]:
    frame = nw.from_native(table).lazy().collect()
    return {
        name: [
            None if is_null else value
            for value, is_null in zip(frame[name].to_list(), frame[name].is_null(), strict=True)
        ]
        for name in frame.columns
    }


@pytest.mark.parametrize(
    "scheme",
    [THREE_POST_EIGHTEEN_GRADE, XIANGAN_2013, loudi.BASE_PAY],
    ids=lambda scheme: scheme.key,
)
def test_a_table_says_of_every_post_and_year_what_objects_say(
    engine: Make, scheme: PayScheme
) -> None:
    workers = [
        Worker(
            key=f"{post.key}-{years}",
            post=post,
            service=[Period(add_months(ON, -12 * years))],
            appraisals=[],
        )
        for post in scheme.posts
        for years in range(45)
    ]
    slips = [pay_of(worker, scheme, on=ON) for worker in workers]
    decisions = [grade_of(worker, scheme, on=ON) for worker in workers]
    grades = [each.grade for each in decisions]
    posts = [worker.post.key for worker in workers if worker.post is not None]
    frame = engine({"post": posts, "counted_years": [each.years or 0 for each in decisions]})
    paid = payroll_table(frame, scheme, on=ON)
    assert type(paid) is type(frame)
    said = columns_of(paid)
    if scheme.bands:
        assert said[f"{scheme.key}.grade"] == grades
    sums = [None if slip.monthly is None else float(slip.monthly.magnitude) for slip in slips]
    if not scheme.components:
        sums = [None] * len(workers)
    assert said[f"{scheme.key}.monthly"] == sums
    for component in scheme.components:
        expected = [
            None if line.amount is None else float(line.amount.magnitude)
            for slip in slips
            for line in slip.lines
            if line.component.key == component.key
        ]
        assert said[f"{scheme.key}.{component.key}"] == expected


def test_what_is_not_known_stays_so(engine: Make) -> None:
    frame = engine(
        {
            "post": ["staff", None, "mayor", "staff", "staff", "staff"],
            "counted_years": [3.0, 3.0, 3.0, None, -1.0, float("nan")],
        }
    )
    said = columns_of(payroll_table(frame, XIANGAN_2013, on=ON))
    assert said["xiangan-2013.grade"] == [2, *[None] * 5]
    assert said["xiangan-2013.monthly"] == [2330.0, *[None] * 5]


def test_posts_go_by_their_names_and_by_words_of_the_callers_own(engine: Make) -> None:
    frame = engine({"岗 位": ["正职", "deputy", "主任", "专员"], "年.限": [0, 0, 0, 0]})
    columns = {"post": "岗 位", "counted_years": "年.限"}
    posts = {"主任": Post.CHIEF, "专员": Post.STAFF}
    said = columns_of(
        payroll_table(frame, THREE_POST_EIGHTEEN_GRADE, on=ON, columns=columns, posts=posts)
    )
    assert said["three-post-eighteen-grade.grade"] == [7, 4, 7, 1]
    assert list(said)[:2] == ["岗 位", "年.限"]


def test_a_grade_may_be_given_and_one_out_of_its_band_is_none(engine: Make) -> None:
    frame = engine({"post": ["chief", "chief", "staff", "staff"], "档": [18, 6, 12, 2.5]})
    said = columns_of(
        payroll_table(frame, THREE_POST_EIGHTEEN_GRADE, on=ON, columns={"grade": "档"})
    )
    assert said["three-post-eighteen-grade.grade"] == [18, None, 12, None]


def test_extra_grades_are_held_in_the_band_and_open_where_the_scheme_asks_for_them(
    engine: Make,
) -> None:
    from community_governance.references.pay import JINAN_EDUCATION  # noqa: PLC0415

    asking = evolve(THREE_POST_EIGHTEEN_GRADE, education=JINAN_EDUCATION)
    columns: dict[str, list[Any]] = {
        "post": ["staff", "staff", "chief"],
        "counted_years": [3, 30, 30],
    }
    assert columns_of(payroll_table(engine(columns), asking, on=ON))[f"{asking.key}.grade"] == [
        None,
        None,
        None,
    ]
    extra = engine(columns | {"extra_grades": [2, 5, 9]})
    said = columns_of(payroll_table(extra, asking, on=ON))
    assert said[f"{asking.key}.grade"] == [4, 12, 18]


def test_what_hangs_on_the_worker_is_a_column_or_leaves_the_month_open(engine: Make) -> None:
    columns: dict[str, list[Any]] = {
        "post": ["chief", "staff", "staff"],
        "counted_years": [9, 9, 9],
        "职称工资": [100.0, 200.0, None],
        "一肩挑": [300.0, None, None],
    }
    bare = columns_of(payroll_table(engine(columns), POST_GRADE_TITLE, on=ON))
    assert bare["post-grade-title.monthly"] == [None] * 3
    named = {"title-wage": "职称工资"}
    partly = columns_of(payroll_table(engine(columns), POST_GRADE_TITLE, on=ON, columns=named))
    assert partly["post-grade-title.monthly"] == [None, 2300 + 230 + 200 + 200, None]
    named |= {"secretary-and-director": "一肩挑"}
    whole = columns_of(payroll_table(engine(columns), POST_GRADE_TITLE, on=ON, columns=named))
    assert whole["post-grade-title.monthly"] == [2800 + 230 + 200 + 100 + 300, 2930, None]
    assert whole["post-grade-title.title-wage"] == [100, 200, None]


def test_years_begun_and_years_before_the_first_step_count_as_the_scheme_says() -> None:
    pl = pytest.importorskip("polars")
    source = THREE_POST_EIGHTEEN_GRADE.citations
    for rule in (
        Progression(every=2, after=5, citations=source),
        Progression(every=3, reckoning=YearReckoning.BEGUN, citations=source),
        Progression(every=7, citations=source),
    ):
        scheme = evolve(THREE_POST_EIGHTEEN_GRADE, key="own", progression=rule)
        frame = pl.DataFrame({"post": ["staff"] * 60, "counted_years": range(60)})
        expected = [min(1 + rule.grades(years), 12) for years in range(60)]
        assert payroll_table(frame, scheme, on=ON)["own.grade"].to_list() == expected


def test_a_sum_that_is_not_printed_leaves_the_month_open() -> None:
    pl = pytest.importorskip("polars")
    source = THREE_POST_EIGHTEEN_GRADE.citations
    title = THREE_POST_EIGHTEEN_GRADE.title
    some = XIANGAN_2013.components[0]
    assert isinstance(some.basis, PerGrade)
    ladder = evolve(some, citations=source)
    nothing = Component(key="extra", title=title, basis=Flat(None), citations=source)
    scheme = evolve(XIANGAN_2013, key="own", components=(ladder, nothing))
    frame = pl.DataFrame({"post": ["staff"], "counted_years": [0]})
    said = payroll_table(frame, scheme, on=ON)
    assert said["own.basic-wage"].to_list() == [1200.0]
    assert said["own.monthly"].to_list() == [None]


def test_a_scheme_that_does_not_hold_says_nothing(engine: Make) -> None:
    later = evolve(XIANGAN_2013, starts=date(2030, 1, 1))
    said = columns_of(
        payroll_table(engine({"post": ["staff"], "counted_years": [3]}), later, on=ON)
    )
    assert said["xiangan-2013.grade"] == [None]
    assert said["xiangan-2013.monthly"] == [None]


def test_headings_are_in_words(engine: Make) -> None:
    frame = engine({"post": ["staff"], "counted_years": [3]})
    zh = list(columns_of(payroll_table(frame, XIANGAN_2013, on=ON, lang="zh")))
    assert zh[2:] == [
        f"{XIANGAN_2013.title.zh}·{word}"
        for word in (
            "等级",
            "基本工资（元/月）",
            "岗位工资（元/月）",
            "津（补）贴（元/月）",
            "每月合计（元/月）",
        )
    ]
    en = list(columns_of(payroll_table(frame, loudi.BASE_PAY, on=ON, lang="en")))
    assert en[-1] == f"{loudi.BASE_PAY.title.en}: monthly total (yuan/month)"


def test_a_question_that_is_none_is_refused(engine: Make) -> None:
    frame = engine({"post": ["staff"], "counted_years": ["three"], "xiangan-2013.grade": [1]})
    with pytest.raises(InvalidValueError, match="counted_years"):
        payroll_table(frame, XIANGAN_2013, on=ON)
    with pytest.raises(DuplicateKeyError, match=r"xiangan-2013\.grade"):
        payroll_table(frame, XIANGAN_2013, on=ON, columns={"counted_years": "xiangan-2013.grade"})
    with pytest.raises(NotFoundError, match="years"):
        payroll_table(frame, XIANGAN_2013, on=ON, columns={"years": "counted_years"})
    with pytest.raises(NotFoundError, match="岗位"):
        payroll_table(frame, XIANGAN_2013, on=ON, columns={"post": "岗位"})
    with pytest.raises(NotFoundError, match="post"):
        payroll_table(engine({"x": [1]}), XIANGAN_2013, on=ON)
    own = {"委员": Post.MEMBER}
    with pytest.raises(NotFoundError, match="member"):
        payroll_table(engine({"post": ["委员"]}), THREE_POST_EIGHTEEN_GRADE, on=ON, posts=own)
    with pytest.raises(NotFoundError, match="fr"):
        payroll_table(frame, XIANGAN_2013, on=ON, lang="fr")


def test_money_is_exact_to_the_fen() -> None:
    cells = payrolls.pay_cells(XIANGAN_2013, on=ON)
    by_cell: dict[tuple[str, int | None], Decimal] = {}
    for each in cells:
        if each.amount is not None and each.post.key != "station_staff":  # whose is not printed
            key = (each.post.key, each.grade)
            by_cell[key] = by_cell.get(key, Decimal(0)) + each.amount
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame(
        {"post": [post for post, _ in by_cell], "grade": [grade for _, grade in by_cell]}
    )
    said = payroll_table(frame, XIANGAN_2013, on=ON)["xiangan-2013.monthly"].to_list()
    assert [Decimal(str(each)) for each in said] == list(by_cell.values())
