"""Schemes refuse, when they are made, rules that do not agree; parts, what they cannot hold."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

from community_governance import THREE_POST_EIGHTEEN_GRADE, PayScheme, Post
from community_governance.errors import (
    DuplicateKeyError,
    GovernanceError,
    GradeOutOfBandError,
    InvalidValueError,
    WrongDimensionError,
)
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.pay import (
    Amounts,
    AppraisalAmount,
    AppraisalEffect,
    AppraisalRule,
    AtYears,
    AwardCredit,
    AwardRule,
    Band,
    BaseAndStep,
    Coefficients,
    Component,
    Credit,
    DatedBase,
    EducationAmount,
    EducationCredit,
    EducationRule,
    Exit,
    ExitRule,
    Flat,
    PerAppraisal,
    PerEducation,
    PerGrade,
    PerPost,
    PerQualification,
    PerYear,
    PostAmount,
    PriorService,
    Probation,
    Progression,
    QualificationAmount,
    QualificationCredit,
    QualificationRule,
    Recount,
    Rounding,
    Split,
    YearsAmount,
    ladder_amount,
)
from community_governance.model.pay.components import unit_of
from community_governance.model.pay.ladders import base_on, ladder_grades, pay_amount
from community_governance.model.vocabulary import AwardKind, Wording
from community_governance.model.workers import AppraisalClass, EducationLevel, QualificationLevel
from community_governance.policies import loudi
from community_governance.references.pay import JINAN_EDUCATION, POST_GRADE_TITLE, XIANGAN_2013
from community_governance.units import square_meters, yuan, yuan_per_month, yuan_per_year

CITED = (DOCUMENT.cite("一(一)"),)
WORDS = Wording("甲", "a")
BARE = THREE_POST_EIGHTEEN_GRADE
BACHELOR, MASTER = EducationLevel.BACHELOR, EducationLevel.MASTER
ASSISTANT, SENIOR = QualificationLevel.ASSISTANT, QualificationLevel.SENIOR


def part(basis: object, **more: object) -> Component:
    given: dict[str, object] = {"key": "k", "title": WORDS, "citations": CITED} | more
    return Component(basis=basis, **given)  # type: ignore[arg-type]  # by name


def education(*levels: EducationCredit) -> EducationRule:
    return EducationRule(credits=levels, citations=CITED)


REFUSED: dict[str, tuple[Callable[[], object], type[GovernanceError]]] = {
    "coefficients that fall": (lambda: Coefficients(["1.00", "1.03", "1.02"]), InvalidValueError),
    "a coefficient below zero": (lambda: Coefficients(["-1"]), InvalidValueError),
    "bases out of order": (
        lambda: Coefficients(
            [1], [DatedBase("2022-07-01", 1, CITED), DatedBase("2020-01-01", 1, CITED)]
        ),
        InvalidValueError,
    ),
    "two bases of one day": (
        lambda: Coefficients([1], [DatedBase("2022-07-01", 1, CITED)] * 2),
        InvalidValueError,
    ),
    "a table that falls": (lambda: Amounts([900, 890]), InvalidValueError),
    "a table that falls across an unknown cell": (
        lambda: Amounts([900, None, 890]), InvalidValueError
    ),
    "a ladder of no grade": (lambda: Amounts([]), InvalidValueError),
    "a step below zero": (lambda: BaseAndStep(50, -60), InvalidValueError),
    "a ladder in square meters": (
        lambda: BaseAndStep(square_meters(50), 60), WrongDimensionError
    ),
    "a better degree paid less": (
        lambda: PerEducation([EducationAmount(MASTER, 1000), EducationAmount(BACHELOR, 1100)]),
        InvalidValueError,
    ),
    "a better title paid less": (
        lambda: PerQualification(
            [QualificationAmount(ASSISTANT, 300), QualificationAmount(SENIOR, 200)]
        ),
        InvalidValueError,
    ),
    "a better appraisal paid less": (
        lambda: PerAppraisal(
            [
                AppraisalAmount(AppraisalClass.EXCELLENT, "1 yuan/year"),
                AppraisalAmount(AppraisalClass.BASIC, "2 yuan/year"),
            ]
        ),
        InvalidValueError,
    ),
    "a post paid twice": (
        lambda: PerPost([PostAmount(Post.STAFF, 1), PostAmount(Post.STAFF, 2)]), DuplicateKeyError
    ),
    "nothing paid by post": (lambda: PerPost([]), InvalidValueError),
    "a month and a year in one part": (
        lambda: part(PerPost([PostAmount(Post.STAFF, 1), PostAmount(Post.CHIEF, "2 yuan/year")])),
        InvalidValueError,
    ),
    "a part without a source": (lambda: part(Flat(1), citations=()), InvalidValueError),
    "a better title that counts for less": (
        lambda: QualificationRule(
            credits=(QualificationCredit(SENIOR, 1), QualificationCredit(ASSISTANT, 2)),
            citations=CITED,
        ),
        InvalidValueError,
    ),
    "a title that counts twice": (
        lambda: QualificationRule(credits=(QualificationCredit(SENIOR, 1),) * 2, citations=CITED),
        DuplicateKeyError,
    ),
    "an award that counts twice": (
        lambda: AwardRule(credits=(AwardCredit(AwardKind("a", "a", "a"), 1),) * 2, citations=CITED),
        DuplicateKeyError,
    ),
    "a class with two effects": (
        lambda: AppraisalRule(
            effects=(AppraisalEffect(AppraisalClass.BASIC, counts=True),) * 2, citations=CITED
        ),
        DuplicateKeyError,
    ),
    "a level of education with two credits": (
        lambda: education(*[EducationCredit(MASTER, Credit())] * 2), DuplicateKeyError
    ),
    "fewer than no grades": (lambda: Credit(grades=-1), InvalidValueError),
    "half a grade": (lambda: QualificationCredit(SENIOR, 0.5), InvalidValueError),  # type: ignore[arg-type]
    "no years for a grade": (lambda: Progression(every=0, citations=CITED), InvalidValueError),
    "29 February as the day of a recount": (lambda: Recount(2, 29), InvalidValueError),
    "a recount in month 13": (lambda: Recount(13, 1), InvalidValueError),
    "more than all for performance": (
        lambda: Split(performance=101, citations=CITED), InvalidValueError
    ),
    "a share below zero on probation": (
        lambda: Probation(months=3, percent=-1, citations=CITED), InvalidValueError
    ),
    "rounding to nothing": (lambda: Rounding(to=0, citations=CITED), InvalidValueError),
    "no years in a row": (
        lambda: ExitRule(
            key="k", result=AppraisalClass.BASIC, in_a_row=0, exits=[Exit.RECALLED], citations=CITED
        ),
        InvalidValueError,
    ),
    "a band upside down": (lambda: Band(Post.STAFF, 12, 1), InvalidValueError),
    "a band below grade 1": (lambda: Band(Post.STAFF, 0, 1), InvalidValueError),
    "grade 19": (lambda: evolve(BARE, bands=[Band(Post.CHIEF, 7, 19)]), GradeOutOfBandError),
    "two bands of one post": (
        lambda: evolve(BARE, bands=[Band(Post.STAFF, 1, 2), Band(Post.STAFF, 1, 3)]),
        DuplicateKeyError,
    ),
    "a post graded with itself": (
        lambda: evolve(BARE, bands=[Band(Post.STAFF, 1, 2, covers=[Post.STAFF])]),
        DuplicateKeyError,
    ),
    "bands without a number of grades": (lambda: evolve(BARE, grades=None), InvalidValueError),
    "no grades at all": (lambda: evolve(BARE, grades=0), InvalidValueError),
    "a ladder without a number of grades": (
        lambda: evolve(loudi.BASE_PAY, components=[part(PerGrade(BaseAndStep(1, 1)))]),
        InvalidValueError,
    ),
    "a ladder of twelve in a scheme of eighteen": (
        lambda: evolve(BARE, components=[part(PerGrade(Amounts([1] * 12)))]), InvalidValueError
    ),
    "two parts of one key": (
        lambda: evolve(BARE, components=[part(Flat(1)), part(Flat(2))]), DuplicateKeyError
    ),
    "a better degree that counts for less": (
        lambda: evolve(
            BARE,
            education=education(
                EducationCredit(BACHELOR, Credit(years=4)),
                EducationCredit(MASTER, Credit(grades=1)),
            ),
        ),
        InvalidValueError,
    ),
    "one paper worth more than both": (
        lambda: evolve(
            BARE,
            education=education(EducationCredit(MASTER, Credit(grades=1), Credit(years=4))),
        ),
        InvalidValueError,
    ),
    "a better degree whose one paper counts for less": (
        lambda: evolve(
            BARE,
            education=education(
                EducationCredit(BACHELOR, Credit(grades=1), Credit(years=2)),
                EducationCredit(MASTER, Credit(grades=1), Credit(years=1)),
            ),
        ),
        InvalidValueError,
    ),
    "a better degree that counts for less, whatever a grade is": (
        lambda: evolve(
            BARE,
            progression=None,
            education=education(
                EducationCredit(BACHELOR, Credit(grades=1, years=1)),
                EducationCredit(MASTER, Credit(grades=1)),
            ),
        ),
        InvalidValueError,
    ),
    "prior service without a first day": (
        lambda: evolve(BARE, prior_service=PriorService(years_per_grade=3, citations=CITED)),
        InvalidValueError,
    ),
    "a scheme without a source": (lambda: evolve(BARE, citations=()), InvalidValueError),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_hold_is_refused_when_it_is_made(name: str) -> None:
    make, kind = REFUSED[name]
    with pytest.raises(kind) as caught:
        make()
    assert caught.value.message(lang="zh")
    assert str(caught.value)


def test_a_degree_may_count_in_years_and_a_better_one_in_grades() -> None:
    rule = education(
        EducationCredit(BACHELOR, Credit(years=3)), EducationCredit(MASTER, Credit(grades=1))
    )
    assert evolve(BARE, education=rule).education == rule  # a grade is three years
    unruled = evolve(BARE, education=JINAN_EDUCATION, progression=None)
    assert unruled.worth(Credit(2, 1), 4) == (2, 1)
    assert BARE.worth(Credit(2, 1), 4) == (3, 7)  # the fifth year makes no second grade


def test_a_better_degree_in_years_is_refused_where_years_come_before_the_first_grade() -> None:
    rule = education(
        EducationCredit(BACHELOR, Credit(grades=1)), EducationCredit(MASTER, Credit(years=4))
    )
    assert evolve(BARE, education=rule).education == rule
    late = Progression(every=3, after=2, citations=CITED)
    with pytest.raises(InvalidValueError, match="never worth less"):  # 4 years make no grade yet
        evolve(BARE, education=rule, progression=late)


def test_a_grade_is_checked_against_the_post_or_the_ladder() -> None:
    assert BARE.check_grade(18) == 18
    assert BARE.check_grade(7, Post.CHIEF) == 7
    for grade, post in ((19, None), (0, None), (6, Post.CHIEF), (13, Post.STAFF)):
        with pytest.raises(GradeOutOfBandError) as caught:
            BARE.check_grade(grade, post)
        assert caught.value.grade == grade
    with pytest.raises(GradeOutOfBandError) as caught:
        BARE.check_grade(19, Post.CHIEF)
    assert caught.value.message(lang="zh") == "正职等级范围为7至18级（给出：19）"
    with pytest.raises(GradeOutOfBandError):
        loudi.BASE_PAY.check_grade(1)


def test_the_posts_of_a_scheme_are_those_graded_and_those_paid() -> None:
    assert BARE.posts == (Post.CHIEF, Post.DEPUTY, Post.STAFF)
    assert loudi.BASE_PAY.posts == (Post.CHIEF, Post.DEPUTY, Post.MEMBER)
    covering = evolve(BARE, bands=[Band(Post.STAFF, 1, 12, covers=[Post.MEMBER])])
    assert covering.posts == (Post.STAFF, Post.MEMBER)
    assert covering.band(Post.MEMBER) == covering.bands[0]
    assert covering.band(Post.CHIEF) is None


@pytest.mark.parametrize(
    ("scheme", "said"),
    [
        (BARE, "<PayScheme 'three-post-eighteen-grade': 3 posts, 18 grades>"),
        (loudi.BASE_PAY, "<PayScheme 'loudi-base-remuneration': 3 posts, no grades>"),
    ],
)
def test_a_scheme_is_short_to_read(scheme: PayScheme, said: str) -> None:
    assert repr(scheme) == said


def test_ladders_give_the_sum_of_a_grade() -> None:
    on = date(2025, 1, 1)
    assert ladder_amount(Amounts([900, None]), 1, on) == yuan_per_month(900)
    assert ladder_amount(Amounts([900, None]), 2, on) is None
    assert ladder_amount(BaseAndStep(50, 60), 12, on) == yuan_per_month(710)
    bare = Coefficients(["1.1", "2.0"])
    assert ladder_amount(bare, 1, on) is None
    assert base_on(bare, on) is None
    assert [ladder_grades(each) for each in (bare, Amounts([1]), BaseAndStep(1, 1))] == [2, 1, None]


@pytest.mark.parametrize(
    ("given", "amount"),
    [
        (900, yuan_per_month(900)),
        ("900", yuan_per_month(900)),
        ("1500元/月", yuan_per_month(1500)),
        ("12000 yuan/year", yuan_per_year(12000)),
        (yuan(2000), yuan(2000)),
    ],
)
def test_a_sum_is_a_months_unless_it_says_otherwise(given: object, amount: object) -> None:
    taken = pay_amount(given)
    assert taken == amount
    assert f"{taken.units:~P}" == f"{amount.units:~P}"  # type: ignore[attr-defined]  # quantities


@pytest.mark.parametrize("given", [-1, "many", square_meters(1), True, ""])
def test_what_is_no_sum_is_refused(given: object) -> None:
    with pytest.raises(GovernanceError):
        pay_amount(given)


def test_the_unit_of_a_part_is_that_of_its_sums() -> None:
    years = AtYears([YearsAmount(10, "2000元")])
    units = [unit_of(basis) for basis in (Flat("1 yuan/year"), years, PerYear(None), Flat(None))]
    assert units == ["yuan/year", "yuan", "yuan/month", "yuan/month"]
    none = PerAppraisal([AppraisalAmount(AppraisalClass.BASIC, None)])
    assert unit_of(none) == "yuan/year"
    assert unit_of(AtYears([YearsAmount(10, None)])) == "yuan"


def test_years_become_grades() -> None:
    plain = Progression(every=3, citations=CITED)
    assert [plain.grades(years) for years in (0, 2, 3, 8, 9)] == [0, 0, 1, 2, 3]
    later = Progression(every=2, after=5, citations=CITED)
    assert [later.grades(years) for years in (0, 5, 6, 7, 9)] == [0, 0, 0, 1, 2]


def test_schemes_are_equal_by_what_they_hold() -> None:
    assert evolve(XIANGAN_2013) == XIANGAN_2013
    assert hash(evolve(XIANGAN_2013)) == hash(XIANGAN_2013)
    assert evolve(XIANGAN_2013, grades=None, bands=(), components=()) != XIANGAN_2013
    assert POST_GRADE_TITLE.components[2].basis == PerGrade(BaseAndStep(Decimal(50), Decimal(60)))
