"""Pay slips: each part by hand, what is not known, rounding, probation, performance."""

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve
from named_schemes import SIXTEEN_GRADES

from community_governance import THREE_POST_EIGHTEEN_GRADE, PayScheme, Post, Worker, pay_of
from community_governance.calendars import Period, Year
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.pay import (
    AppraisalAmount,
    AppraisalEffect,
    AppraisalRule,
    AtYears,
    Coefficients,
    Component,
    DatedBase,
    EducationAmount,
    Flat,
    GapCode,
    Outcome,
    PayBasis,
    PayLine,
    PaySlip,
    PerAppraisal,
    PerEducation,
    PerGrade,
    PerPost,
    PerQualification,
    PerYear,
    PostAmount,
    Probation,
    QualificationAmount,
    Rounding,
    RoundingMode,
    Split,
    StepCode,
    YearsAmount,
)
from community_governance.model.vocabulary import Wording
from community_governance.model.workers import (
    Appraisal,
    AppraisalClass,
    Education,
    EducationLevel,
    Position,
    Qualification,
    QualificationLevel,
)
from community_governance.paying import pay_cells
from community_governance.policies import loudi
from community_governance.references.pay import (
    BENXI_FAILED_YEARS,
    BENXI_SPLIT,
    GANSU_LONG_SERVICE,
    JINAN_SPLIT,
    POST_GRADE_TITLE,
    STATION_STAFF,
    XIANGAN_2013,
)
from community_governance.units import Quantity, yuan, yuan_per_month, yuan_per_year

CITED = (DOCUMENT.cite("一(一)"),)
HIRED = Worker(
    key="w",
    post=Post.STAFF,
    service=[Period("2016-03-01")],
    positions=[],
    education=[],
    qualifications=[],
    appraisals=[],
    awards=[],
)


def paid(worker: Worker, scheme: PayScheme, on: str = "2025-03-01") -> PaySlip:
    return pay_of(worker, scheme, on=date.fromisoformat(on))


def amounts(slip: PaySlip) -> dict[str, Quantity | None]:
    return {line.component.key: line.amount for line in slip.lines}


def part(basis: PayBasis, key: str = "part", **more: object) -> Component:
    return Component(key=key, title=Wording("项目", "part"), basis=basis, citations=CITED, **more)  # type: ignore[arg-type]  # by name


def having(*components: Component, **more: object) -> PayScheme:
    return evolve(THREE_POST_EIGHTEEN_GRADE, components=components, **more)  # type: ignore[arg-type]  # by name


def line(worker: Worker, component: Component, on: str = "2025-03-01") -> PayLine | None:
    lines = paid(worker, having(component), on).lines
    return lines[0] if lines else None


def codes(slip: PaySlip) -> list[GapCode]:
    return [gap.code for gap in slip.missing]


# --- shipped schemes ---


def test_the_bare_structure_shows_no_yuan_and_says_why() -> None:
    slip = paid(HIRED, THREE_POST_EIGHTEEN_GRADE)
    assert slip.grade == 4
    assert (slip.monthly, slip.yearly, slip.once, slip.known) == (None, None, None, None)
    assert codes(slip) == [GapCode.NO_AMOUNTS]
    assert slip.outcome is Outcome.UNDETERMINED


@pytest.mark.parametrize(
    ("post", "total"),
    # step 9 after 17 whole years from 1 March 2008: 1540, and post wage and allowance
    [(Post.CHIEF, 3440), (Post.DEPUTY, 3040), (Post.MEMBER, 2840), (Post.STAFF, 2640)],
)
def test_xiangan_by_hand(post: Post, total: int) -> None:
    worker = evolve(HIRED, post=post, service=[Period("2008-03-01")])
    slip = paid(worker, XIANGAN_2013)
    assert slip.grade == 9
    assert slip.monthly == yuan_per_month(total)


def test_what_the_copy_of_xiangan_cuts_off_stays_unknown() -> None:
    slip = paid(evolve(HIRED, post=STATION_STAFF), XIANGAN_2013)
    assert amounts(slip)["allowance"] is None
    assert slip.monthly is None
    assert codes(slip) == [GapCode.AMOUNT_UNKNOWN]
    assert slip.known == yuan_per_month(1340 + 500)  # four steps up after nine years


def test_in_xiangan_a_year_below_competent_does_not_count() -> None:
    failed = evolve(HIRED, appraisals=[Appraisal(2020, AppraisalClass.BASIC)])
    assert paid(HIRED, XIANGAN_2013, "2024-03-01").grade == 5
    assert paid(failed, XIANGAN_2013, "2024-03-01").grade == 4


def test_post_grade_and_title_by_hand() -> None:
    title = Qualification(level=QualificationLevel.SOCIAL_WORKER, obtained=date(2024, 6, 15))
    worker = evolve(HIRED, qualifications=[title])
    slip = paid(worker, POST_GRADE_TITLE)
    assert amounts(slip) == {
        "post-wage": yuan_per_month(2300),
        "grade-wage": yuan_per_month(50 + 60 * 3),
        "title-wage": yuan_per_month(500),
        "basic-performance": yuan_per_month(200),
        "award-performance": None,
    }
    assert slip.monthly == yuan_per_month(3230)
    assert slip.yearly is None
    assert paid(worker, POST_GRADE_TITLE, "2024-06-14").monthly == yuan_per_month(2670)


@pytest.mark.parametrize(
    ("grade", "wage"),
    list(enumerate((50, 110, 170, 230, 290, 350, 410, 470, 530, 590, 650, 710), 1)),
)
def test_fifty_and_sixty_more_for_each_grade(grade: int, wage: int) -> None:
    cells = pay_cells(POST_GRADE_TITLE, on=date(2025, 1, 1))
    found = {cell.amount for cell in cells if (cell.grade, cell.component) == (grade, "grade-wage")}
    assert found == {Decimal(wage)}


def office(post: Post | None, body: str, end: str | None = None) -> Position:
    return Position(body=body, title="x", period=Period("2016-03-01", end), post=post)


def test_secretary_and_director_in_one_person_get_a_supplement() -> None:
    one = evolve(HIRED, post=Post.CHIEF, positions=[office(Post.CHIEF, "committee")])
    both = evolve(one, positions=[office(Post.CHIEF, "committee"), office(Post.CHIEF, "Party")])
    over = evolve(
        one, positions=[office(Post.CHIEF, "committee"), office(Post.CHIEF, "Party", "2020-01-01")]
    )
    assert "secretary-and-director" not in amounts(paid(one, POST_GRADE_TITLE))
    assert amounts(paid(both, POST_GRADE_TITLE))["secretary-and-director"] == yuan_per_month(300)
    assert "secretary-and-director" not in amounts(paid(over, POST_GRADE_TITLE))


@pytest.mark.parametrize(
    "positions", [None, [office(None, "Party"), office(Post.CHIEF, "committee")]]
)
def test_whether_two_offices_are_held_may_not_be_known(positions: list[Position] | None) -> None:
    slip = paid(evolve(HIRED, post=Post.CHIEF, positions=positions), POST_GRADE_TITLE)
    assert codes(slip) == [GapCode.POSITIONS_UNKNOWN]
    assert slip.monthly is None


@pytest.mark.parametrize(
    ("post", "total"), [(Post.CHIEF, 1500), (Post.DEPUTY, 1400), (Post.MEMBER, 1200)]
)
def test_loudi_pays_its_three_posts(post: Post, total: int) -> None:
    slip = paid(evolve(HIRED, post=post), loudi.BASE_PAY)
    assert slip.monthly == yuan_per_month(total)
    assert slip.grade is None
    assert slip.decision is None


def test_loudi_says_nothing_of_hired_staff() -> None:
    slip = paid(HIRED, loudi.BASE_PAY)
    assert codes(slip) == [GapCode.POST_NOT_IN_SCHEME]
    assert slip.monthly is None
    assert codes(paid(evolve(HIRED, post=None), loudi.BASE_PAY)) == [GapCode.POST_UNKNOWN]


# --- when there is no slip ---


def test_who_is_not_in_service_is_not_paid() -> None:
    slip = paid(HIRED, POST_GRADE_TITLE, "2016-02-29")
    assert slip.outcome is Outcome.NOT_APPLICABLE
    assert slip.lines == ()
    assert codes(paid(evolve(HIRED, service=None), POST_GRADE_TITLE)) == [GapCode.SERVICE_UNKNOWN]
    assert codes(paid(HIRED, XIANGAN_2013, "2013-01-01")) == [GapCode.SCHEME_NOT_BEGUN]


def test_a_grade_that_is_open_leaves_its_part_open_and_the_others_known() -> None:
    slip = paid(evolve(HIRED, appraisals=None), XIANGAN_2013)
    assert amounts(slip) == {
        "basic-wage": None,
        "post-wage": yuan_per_month(700),
        "allowance": yuan_per_month(400),
    }
    assert codes(slip) == [GapCode.GRADE_UNKNOWN]
    assert slip.known == yuan_per_month(1100)


def test_a_post_that_is_not_known_leaves_its_parts_open() -> None:
    slip = paid(evolve(HIRED, post=None), having(part(PerPost([PostAmount(Post.STAFF, 1)]))))
    assert codes(slip) == [GapCode.POST_UNKNOWN]
    only = paid(evolve(HIRED, post=None), having(part(Flat(1), posts=(Post.STAFF,))))
    assert codes(only) == [GapCode.POST_UNKNOWN]


# --- parts ---


def test_a_part_for_some_posts_is_for_nobody_else() -> None:
    component = part(Flat(100), posts=(Post.CHIEF,))
    assert line(HIRED, component) is None
    found = line(evolve(HIRED, post=Post.CHIEF), component)
    assert found is not None
    assert found.amount == yuan_per_month(100)


def test_a_part_is_paid_from_its_first_day_to_its_last() -> None:
    component = part(Flat(100), starts=date(2025, 3, 1), ends=date(2025, 3, 31))
    days = ("2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01")
    assert [line(HIRED, component, on) is not None for on in days] == [False, True, True, False]
    open_year = line(HIRED, part(Flat(100), starts=Year(2025)))
    assert open_year is not None
    assert open_year.gap is not None
    assert open_year.gap.code is GapCode.SCHEME_DATE_OPEN


def test_a_post_graded_with_another_is_paid_as_that_one() -> None:
    bands = [
        evolve(band, covers=[Post.MEMBER]) if band.post == Post.STAFF else band
        for band in THREE_POST_EIGHTEEN_GRADE.bands
    ]
    scheme = having(part(PerPost([PostAmount(Post.STAFF, 2300)])), bands=bands)
    assert paid(evolve(HIRED, post=Post.MEMBER), scheme).monthly == yuan_per_month(2300)


PAID_DEGREES = [
    EducationAmount(EducationLevel.COLLEGE, 1000),
    EducationAmount(EducationLevel.BACHELOR, 1300),
]


def test_a_level_of_education_is_paid_from_the_earlier_paper_on() -> None:
    component = part(PerEducation(PAID_DEGREES))
    papers = [
        Education(level=EducationLevel.COLLEGE, diploma=date(2010, 6, 30)),
        Education(
            level=EducationLevel.BACHELOR, diploma=date(2020, 6, 30), degree=date(2021, 1, 1)
        ),
        Education(level=EducationLevel.MASTER, diploma=date(2022, 1, 1)),
    ]
    worker = evolve(HIRED, education=papers)
    for on, wage in (("2020-06-29", 1000), ("2020-06-30", 1300), ("2025-03-01", 1300)):
        found = line(worker, component, on)
        assert found is not None
        assert found.amount == yuan_per_month(wage)


@pytest.mark.parametrize(
    ("education", "code"),
    [
        (None, GapCode.EDUCATION_UNKNOWN),
        ([Education(level=EducationLevel.BACHELOR)], GapCode.EDUCATION_DATE_UNKNOWN),
        ([], GapCode.AMOUNT_UNKNOWN),
    ],
)
def test_education_that_is_not_known_is_not_paid_as_nothing(
    education: list[Education] | None, code: GapCode
) -> None:
    component = part(PerEducation([EducationAmount(EducationLevel.BACHELOR, 1300)]))
    found = line(evolve(HIRED, education=education), component)
    assert found is not None
    assert found.amount is None
    assert found.gap is not None
    assert found.gap.code is code


def test_a_lower_level_without_a_date_does_not_matter_beside_a_higher_one_with_a_date() -> None:
    papers = [
        Education(level=EducationLevel.COLLEGE),
        Education(level=EducationLevel.BACHELOR, degree=date(2015, 6, 30)),
    ]
    found = line(evolve(HIRED, education=papers), part(PerEducation(PAID_DEGREES)))
    assert found is not None
    assert found.amount == yuan_per_month(1300)


def test_titles_that_are_not_known_leave_the_title_wage_open() -> None:
    slip = paid(evolve(HIRED, qualifications=None), POST_GRADE_TITLE)
    assert codes(slip) == [GapCode.QUALIFICATIONS_UNKNOWN]


def test_only_who_is_appointed_may_be_paid_for_a_title() -> None:
    sums = [QualificationAmount(QualificationLevel.ASSISTANT, 300)]
    title = Qualification(level=QualificationLevel.ASSISTANT, obtained=date(2020, 1, 1))
    worker = evolve(HIRED, qualifications=[title])
    assert line(worker, part(PerQualification(sums, appointed=True))) is None
    assert line(worker, part(PerQualification(sums))) is not None


def test_so_much_is_paid_for_each_counted_year() -> None:
    # Nine years, less 2020: eight times 15 yuan.
    failed = evolve(HIRED, appraisals=[Appraisal(2020, AppraisalClass.NOT_COMPETENT)])
    scheme = having(part(PerYear(15)), appraisal=BENXI_FAILED_YEARS)
    assert paid(failed, scheme).monthly == yuan_per_month(120)
    assert paid(HIRED, scheme).monthly == yuan_per_month(135)
    assert codes(paid(evolve(HIRED, appraisals=None), scheme)) == [GapCode.APPRAISALS_UNKNOWN]
    assert codes(paid(HIRED, having(part(PerYear(None))))) == [GapCode.AMOUNT_UNKNOWN]


YEARLY = part(
    PerAppraisal(
        [
            AppraisalAmount(AppraisalClass.NOT_COMPETENT, "0 yuan/year"),
            AppraisalAmount(AppraisalClass.COMPETENT, "6000 yuan/year"),
        ]
    )
)


def test_what_hangs_on_the_years_appraisal_is_yearly_and_open_until_it_is_given() -> None:
    for result, sum_a_year in ((AppraisalClass.COMPETENT, 6000), (AppraisalClass.NOT_COMPETENT, 0)):
        slip = paid(evolve(HIRED, appraisals=[Appraisal(2025, result)]), having(YEARLY))
        assert slip.yearly == yuan_per_year(sum_a_year)
        assert slip.monthly == yuan_per_month(0)
    for given, code in (
        ([], GapCode.NOT_YET_APPRAISED),
        (None, GapCode.APPRAISALS_UNKNOWN),
        ([Appraisal(2025, AppraisalClass.BASIC)], GapCode.AMOUNT_UNKNOWN),
    ):
        slip = paid(evolve(HIRED, appraisals=given), having(YEARLY))
        assert slip.yearly is None
        (found,) = slip.lines
        assert found.gap is not None
        assert found.gap.code is code


def test_long_service_is_paid_once_in_the_month_in_which_the_years_complete() -> None:
    scheme = having(GANSU_LONG_SERVICE)
    found = {on: paid(HIRED, scheme, on).once for on in ("2026-02-28", "2026-03-01", "2026-03-31")}
    assert found == {"2026-02-28": None, "2026-03-01": yuan(2000), "2026-03-31": yuan(2000)}
    assert paid(HIRED, scheme, "2036-03-15").once == yuan(5000)
    broken = evolve(HIRED, service=[Period("2016-03-01", "2020-12-31"), Period("2021-02-01")])
    assert paid(broken, scheme, "2026-03-15").lines == ()
    assert paid(broken, scheme, "2031-02-15").once == yuan(2000)


def test_a_one_off_whose_sum_is_not_known_is_a_gap_of_its_own() -> None:
    slip = paid(
        HIRED, having(part(AtYears([YearsAmount(10, None)])), part(Flat(1), key="b")), "2026-03-01"
    )
    assert slip.once is None
    assert slip.monthly == yuan_per_month(1)


# --- coefficients and rounding ---


def based(*days: tuple[str, object]) -> Coefficients:
    values = [Decimal(100 + 3 * place) / 100 for place in range(18)]
    bases = [DatedBase(day, amount, CITED) for day, amount in days]
    return Coefficients(values, bases)


def test_a_base_that_changes_on_1_july_is_paid_from_that_day_on() -> None:
    ladder = based(("2020-01-01", 3200), ("2025-07-01", 3900))
    scheme = having(part(PerGrade(ladder)))
    # grade 4: 1.09
    assert paid(HIRED, scheme, "2025-06-30").monthly == yuan_per_month(3488)
    assert paid(HIRED, scheme, "2025-07-01").monthly == yuan_per_month(4251)
    (step,) = paid(HIRED, scheme, "2025-07-01").lines[0].steps
    assert (step.code, step.amount, step.share) == (
        StepCode.COEFFICIENT, yuan_per_month(3900), Decimal("1.09"),
    )  # fmt: skip


def test_before_the_first_base_the_sum_is_not_known() -> None:
    scheme = having(part(PerGrade(based(("2025-07-01", 3900)))))
    assert codes(paid(HIRED, scheme)) == [GapCode.BASE_UNKNOWN]


def test_what_is_not_whole_fen_is_rounded_half_up_and_said_to_be_chosen() -> None:
    # 1.09 × 3333.335 = 3633.33515
    scheme = having(part(PerGrade(based(("2020-01-01", "3333.335")))))
    slip = paid(HIRED, scheme)
    assert slip.monthly == yuan_per_month("3633.34")
    assert StepCode.ROUNDED in [step.code for step in slip.lines[0].steps]
    assert StepCode.ROUNDING_CHOSEN in [step.code for step in slip.steps]


def test_what_is_whole_fen_is_not_said_to_be_rounded() -> None:
    slip = paid(HIRED, SIXTEEN_GRADES)
    assert slip.monthly == yuan_per_month("3135.48")
    steps = [step.code for each in slip.lines for step in each.steps]
    assert StepCode.ROUNDED not in steps
    assert StepCode.ROUNDING_CHOSEN not in [step.code for step in slip.steps]


@pytest.mark.parametrize(
    ("mode", "to", "expected"),
    [
        (RoundingMode.UP, "1", "3634"), (RoundingMode.DOWN, "1", "3633"),
        (RoundingMode.HALF_UP, "10", "3630"), (RoundingMode.UP, "0.1", "3633.4"),
    ],
)  # fmt: skip
def test_a_rounding_that_the_scheme_states_is_followed(
    mode: RoundingMode, to: str, expected: str
) -> None:
    rounding = Rounding(to=to, mode=mode, citations=CITED)
    scheme = having(part(PerGrade(based(("2020-01-01", "3333.335")))), rounding=rounding)
    slip = paid(HIRED, scheme)
    assert slip.monthly == yuan_per_month(expected)
    assert StepCode.ROUNDING_CHOSEN not in [step.code for step in slip.steps]


# --- probation ---


PROBATION = Probation(months=3, percent=80, performance=False, citations=CITED)


def test_on_probation_a_share_is_paid_and_no_performance() -> None:
    scheme = having(
        part(Flat(2000), key="basic"),
        part(Flat(500), key="performance", is_performance=True),
        probation=PROBATION,
    )
    assert paid(HIRED, scheme, "2016-05-31").monthly == yuan_per_month(1600)
    assert paid(HIRED, scheme, "2016-06-01").monthly == yuan_per_month(2500)


def test_what_is_paid_yearly_is_not_cut_on_probation() -> None:
    worker = evolve(HIRED, appraisals=[Appraisal(2016, AppraisalClass.COMPETENT)])
    scheme = having(YEARLY, probation=PROBATION)
    assert paid(worker, scheme, "2016-05-31").yearly == yuan_per_year(6000)


# --- performance ---


PERFORMING = having(
    part(Flat(2000), key="basic"),
    part(Flat(500), key="performance", is_performance=True),
    appraisal=BENXI_FAILED_YEARS,
)


def test_a_failed_year_forfeits_performance_pay() -> None:
    failed = evolve(HIRED, appraisals=[Appraisal(2025, AppraisalClass.NOT_COMPETENT)])
    slip = paid(failed, PERFORMING)
    assert slip.monthly == yuan_per_month(2000)
    assert slip.lines[1].steps[0].code is StepCode.FORFEITED
    competent = evolve(HIRED, appraisals=[Appraisal(2025, AppraisalClass.COMPETENT)])
    assert paid(competent, PERFORMING).monthly == yuan_per_month(2500)


def test_a_year_not_yet_appraised_is_taken_as_paid_and_said_to_be() -> None:
    slip = paid(HIRED, PERFORMING)
    assert slip.monthly == yuan_per_month(2500)
    assert slip.lines[1].steps[0].code is StepCode.NOT_YET_APPRAISED


def test_appraisals_that_are_not_known_leave_performance_pay_open() -> None:
    slip = paid(evolve(HIRED, appraisals=None), PERFORMING)
    assert slip.monthly is None
    assert slip.known == yuan_per_month(2000)
    assert GapCode.APPRAISALS_UNKNOWN in codes(slip)


def test_a_class_whose_year_is_paid_forfeits_nothing() -> None:
    rule = AppraisalRule(
        effects=(
            AppraisalEffect(AppraisalClass.BASIC, pays=True),
            AppraisalEffect(AppraisalClass.NOT_COMPETENT, pays=False),
        ),
        citations=CITED,
    )
    worker = evolve(HIRED, appraisals=[Appraisal(2025, AppraisalClass.BASIC)])
    assert paid(worker, evolve(PERFORMING, appraisal=rule)).monthly == yuan_per_month(2500)


def test_seventy_and_thirty_add_up_to_the_fen() -> None:
    scheme = having(part(Flat("3333.33")), split=JINAN_SPLIT)
    slip = paid(HIRED, scheme)
    # 30 % of 3333.33 is 999.999, so 1000.00; the rest is basic.
    assert slip.performance == yuan_per_month(1000)
    assert slip.basic == yuan_per_month("2333.33")
    assert slip.monthly == yuan_per_month("3333.33")
    assert StepCode.ROUNDING_CHOSEN in [step.code for step in slip.steps]


def test_a_forfeited_share_leaves_the_basic_one() -> None:
    scheme = having(part(Flat(3000)), split=JINAN_SPLIT, appraisal=BENXI_FAILED_YEARS)
    failed = evolve(HIRED, appraisals=[Appraisal(2025, AppraisalClass.NOT_COMPETENT)])
    slip = paid(failed, scheme)
    assert (slip.basic, slip.performance) == (yuan_per_month(2100), yuan_per_month(0))
    assert slip.monthly == yuan_per_month(2100)
    unknown = paid(evolve(HIRED, appraisals=None), scheme)
    assert unknown.monthly is None


def test_about_a_share_is_not_split_and_not_known_once_it_is_forfeited() -> None:
    scheme = having(part(Flat(3400)), split=BENXI_SPLIT, appraisal=BENXI_FAILED_YEARS)
    slip = paid(HIRED, scheme)
    assert slip.monthly == yuan_per_month(3400)
    assert (slip.basic, slip.performance) == (None, None)
    assert StepCode.SPLIT_ABOUT in [step.code for step in slip.steps]
    failed = evolve(HIRED, appraisals=[Appraisal(2025, AppraisalClass.NOT_COMPETENT)])
    assert codes(paid(failed, scheme)) == [GapCode.SHARE_IS_ABOUT]


def test_a_scheme_that_names_no_post_pays_every_post() -> None:
    scheme = evolve(loudi.BASE_PAY, components=[part(Flat(1000))])
    assert paid(HIRED, scheme).monthly == yuan_per_month(1000)


def test_a_post_not_in_a_graded_scheme_is_not_said_to_be_unknown() -> None:
    slip = paid(evolve(HIRED, post=Post.MEMBER), POST_GRADE_TITLE)
    assert codes(slip) == [GapCode.POST_NOT_IN_SCHEME, GapCode.GRADE_UNKNOWN]


def test_a_total_that_is_not_known_is_not_split() -> None:
    scheme = having(part(Flat(None)), split=Split(performance=30, citations=CITED))
    slip = paid(HIRED, scheme)
    assert (slip.basic, slip.performance) == (None, None)


# --- without a worker ---


def test_the_table_of_a_scheme_has_a_cell_for_each_post_grade_and_part() -> None:
    cells = pay_cells(XIANGAN_2013, on=date(2025, 1, 1))
    assert len(cells) == 5 * 12 * 3
    found = {(cell.post.key, cell.grade, cell.component): cell.amount for cell in cells}
    assert found["chief", 12, "basic-wage"] == Decimal(1740)
    assert found["station_staff", 1, "allowance"] is None
    bare = {cell.grade for cell in pay_cells(loudi.BASE_PAY, on=date(2025, 1, 1))}
    assert bare == {None}
    assert pay_cells(THREE_POST_EIGHTEEN_GRADE, on=date(2025, 1, 1)) == ()


def test_the_table_leaves_out_what_hangs_on_the_worker() -> None:
    components = {cell.component for cell in pay_cells(POST_GRADE_TITLE, on=date(2025, 1, 1))}
    assert components == {"post-wage", "grade-wage", "basic-performance"}
