"""Grades: the structure, what else counts, what is not known, and each case reckoned by hand."""

from datetime import date

import pytest
from attrs import evolve
from named_schemes import FOUR_POSTS_24_GRADES, SIXTEEN_GRADES, SIXTY_GRADES

from community_governance import THREE_POST_EIGHTEEN_GRADE, PayScheme, Post, Worker, grade_of
from community_governance.calendars import Period, Year
from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.grading import grade_from
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.pay import (
    AppraisalEffect,
    AppraisalRule,
    AwardCredit,
    AwardRule,
    Band,
    Breaks,
    CountsFrom,
    Credit,
    EducationCredit,
    EducationRule,
    Gap,
    GapCode,
    GradeDecision,
    Outcome,
    PriorService,
    Progression,
    QualificationCredit,
    QualificationRule,
    Recount,
    StepCode,
    YearReckoning,
)
from community_governance.model.vocabulary import AwardKind, Wording
from community_governance.model.workers import (
    Appraisal,
    AppraisalClass,
    Award,
    Education,
    EducationLevel,
    Position,
    Qualification,
    QualificationLevel,
)
from community_governance.policies import loudi
from community_governance.references.pay import (
    BENXI_FAILED_YEARS,
    HOHHOT_QUALIFICATIONS,
    JINAN_EDUCATION,
    WENZHOU_NINGBO_QUALIFICATIONS,
    XIANGAN_2013,
)

CITED = (DOCUMENT.cite("一(一)"),)
BARE = THREE_POST_EIGHTEEN_GRADE
HIRED = Worker(
    key="w",
    post=Post.STAFF,
    service=[Period("2016-03-01")],
    education=[],
    qualifications=[],
    appraisals=[],
    awards=[],
)


def decide(worker: Worker, scheme: PayScheme = BARE, on: str = "2025-03-01") -> GradeDecision:
    return grade_of(worker, scheme, on=date.fromisoformat(on))


def grade(worker: Worker, scheme: PayScheme = BARE, on: str = "2025-03-01") -> int | None:
    return decide(worker, scheme, on).grade


def codes(decision: GradeDecision) -> list[GapCode]:
    return [gap.code for gap in decision.gaps]


# --- the structure ---


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2016-03-01", 1), ("2019-02-28", 1), ("2019-03-01", 2), ("2022-02-28", 2),
        ("2022-03-01", 3), ("2025-02-28", 3), ("2025-03-01", 4),
    ],
)  # fmt: skip
def test_staff_gain_a_grade_on_the_day_three_years_are_complete(on: str, expected: int) -> None:
    assert grade(HIRED, on=on) == expected


@pytest.mark.parametrize(
    ("post", "first", "after_nine", "last"),
    [(Post.CHIEF, 7, 10, 18), (Post.DEPUTY, 4, 7, 15), (Post.STAFF, 1, 4, 12)],
)
def test_each_post_counts_from_the_lowest_of_its_band_and_never_leaves_it(
    post: Post, first: int, after_nine: int, last: int
) -> None:
    worker = evolve(HIRED, post=post)
    assert grade(worker, on="2016-03-01") == first
    assert grade(worker, on="2025-03-01") == after_nine
    # Sixty years would be twenty grades more.
    assert grade(worker, on="2076-03-01") == last
    held = [step for step in decide(worker, on="2076-03-01").steps if step.code == "held-to-band"]
    assert [(step.number, step.per) for step in held] == [(last, first + 20)]


def test_counted_from_the_ladder_the_band_lifts_and_does_not_add() -> None:
    ladder = evolve(BARE, counts_from=CountsFrom.LADDER)
    chief = evolve(HIRED, post=Post.CHIEF)
    assert grade(chief, ladder) == 7  # 1 + 3, lifted to 7
    assert grade(chief, ladder, "2037-03-01") == 8  # 1 + 7


def test_a_grade_lists_its_steps_with_their_sources() -> None:
    decision = decide(HIRED)
    assert [step.code for step in decision.steps] == [
        StepCode.SCHEME, StepCode.POST, StepCode.START, StepCode.SERVICE,
        StepCode.COUNTED_YEARS, StepCode.SERVICE_GRADES, StepCode.GRADE,
    ]  # fmt: skip
    assert decision.steps[0].citation == BARE.citations[0]
    assert decision.steps[5].citation is not None
    assert decision.years == 9
    assert decision.extra == 0
    assert decision.outcome is Outcome.DETERMINED


def test_plain_numbers_come_to_the_same_grade() -> None:
    for post in (Post.CHIEF, Post.DEPUTY, Post.STAFF):
        for years in range(60):
            day = date(2016 + years, 3, 1).isoformat()
            expected = grade(evolve(HIRED, post=post), on=day)
            assert grade_from(BARE, post=post, years=years) == expected
    assert grade_from(BARE, post=Post.STAFF, years=7, extra=2) == 5


def test_plain_numbers_are_refused_where_no_rule_answers_them() -> None:
    with pytest.raises(NotFoundError):
        grade_from(BARE, post=Post.MEMBER, years=3)
    with pytest.raises(InvalidValueError):
        grade_from(evolve(BARE, progression=None), post=Post.STAFF, years=3)
    with pytest.raises(InvalidValueError):
        grade_from(BARE, post=Post.STAFF, years=-1)


# --- no rule given ---


def test_what_the_scheme_has_no_rule_for_is_said_and_not_taken_for_zero() -> None:
    worker = evolve(
        HIRED,
        education=[Education(level=EducationLevel.BACHELOR, diploma=date(2015, 6, 30))],
        qualifications=[Qualification(level=QualificationLevel.SENIOR, obtained=date(2020, 6, 1))],
        appraisals=[
            Appraisal(2020, AppraisalClass.NOT_COMPETENT),
            Appraisal(2021, AppraisalClass.EXCELLENT),
            Appraisal(2014, AppraisalClass.NOT_COMPETENT),
        ],
        awards=[Award(kind=AwardKind("merit", "记功", "merit"), given=date(2019, 1, 1))],
        service=[Period("2016-03-01", "2018-12-31"), Period("2019-03-01")],
    )
    decision = decide(worker)
    unruled = [step.word.en for step in decision.steps if step.code == "no-rule" and step.word]
    assert unruled == [
        "education",
        "a break in service",
        "whether 2020, appraised not competent, counts",
        "the social-work qualification",
        "merit",
    ]
    assert decision.grade == 3  # two months short of nine years


def test_records_that_are_not_known_are_no_gap_where_no_rule_asks_for_them() -> None:
    bare = Worker(key="w", post=Post.STAFF, service=[Period("2016-03-01")])
    assert grade(bare) == 4


# --- appraisals ---


FAILED = evolve(HIRED, appraisals=[Appraisal(2020, AppraisalClass.NOT_COMPETENT)])
COUNTED = evolve(BARE, appraisal=BENXI_FAILED_YEARS)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2019-03-01", 2), ("2022-03-01", 2), ("2023-02-28", 2), ("2023-03-01", 3), ("2026-03-01", 4)],
)
def test_a_failed_year_is_not_counted(on: str, expected: int) -> None:
    assert grade(FAILED, COUNTED, on) == expected


def test_a_failed_year_is_named_with_its_source() -> None:
    (step,) = [
        step for step in decide(FAILED, COUNTED).steps if step.code is StepCode.YEAR_NOT_COUNTED
    ]
    assert step.number == 2020
    assert step.citation == BENXI_FAILED_YEARS.citations[0]


def test_a_failed_year_before_the_service_or_after_the_day_is_not_spoken_of() -> None:
    worker = evolve(
        HIRED, appraisals=[Appraisal(year, AppraisalClass.NOT_COMPETENT) for year in (2015, 2026)]
    )
    assert grade(worker, COUNTED) == 4
    spoken = [step.code for step in decide(worker, COUNTED).steps]
    assert StepCode.YEAR_NOT_COUNTED not in spoken


def test_a_class_that_counts_is_not_spoken_of_and_one_without_a_rule_is() -> None:
    rule = AppraisalRule(
        effects=(
            AppraisalEffect(AppraisalClass.BASIC, counts=True),
            AppraisalEffect(AppraisalClass.NOT_COMPETENT, pays=False),
        ),
        citations=CITED,
    )
    worker = evolve(
        HIRED,
        appraisals=[
            Appraisal(2019, AppraisalClass.BASIC), Appraisal(2020, AppraisalClass.NOT_COMPETENT)
        ],
    )  # fmt: skip
    decision = decide(worker, evolve(BARE, appraisal=rule))
    said = [step.word.en for step in decision.steps if step.code == "no-rule" and step.word]
    assert said == ["whether 2020, appraised not competent, counts"]
    assert decision.grade == 4


def test_appraisals_that_are_not_known_leave_the_grade_open_where_a_rule_asks_for_them() -> None:
    decision = decide(evolve(HIRED, appraisals=None), COUNTED)
    assert decision.grade is None
    assert codes(decision) == [GapCode.APPRAISALS_UNKNOWN]
    assert decision.outcome is Outcome.UNDETERMINED


# --- education ---


EDUCATED = evolve(BARE, education=JINAN_EDUCATION)


def with_degree(
    level: EducationLevel, diploma: str | None = None, degree: str | None = None
) -> Worker:
    days = [None if day is None else date.fromisoformat(day) for day in (diploma, degree)]
    return evolve(HIRED, education=[Education(level=level, diploma=days[0], degree=days[1])])


@pytest.mark.parametrize(
    ("level", "both", "one_on", "one_before"),
    [
        # with one of them: 1, 3 or 5 years more, so grade 5 one, three or five years sooner
        (EducationLevel.BACHELOR, 5, "2027-03-01", "2027-02-28"),
        (EducationLevel.MASTER, 6, "2025-03-01", "2025-02-28"),
        (EducationLevel.DOCTORATE, 7, "2023-03-01", "2023-02-28"),
    ],
)
def test_in_jinan_both_papers_count_in_grades_and_one_of_them_in_years(
    level: EducationLevel, both: int, one_on: str, one_before: str
) -> None:
    assert grade(with_degree(level, "2015-06-30", "2015-07-01"), EDUCATED) == both
    alone = with_degree(level, "2015-06-30")
    assert grade(alone, EDUCATED, one_on) == 5
    assert grade(alone, EDUCATED, one_before) == 4


def test_a_degree_counts_from_its_day_on() -> None:
    worker = with_degree(EducationLevel.BACHELOR, "2015-06-30", "2020-06-30")
    assert grade(worker, EDUCATED, "2020-06-29") == 2  # as if a year more: 5 years 3 months
    assert grade(worker, EDUCATED, "2020-06-30") == 3
    assert decide(worker, EDUCATED, "2020-06-30").extra == 1


def test_two_records_of_one_level_are_one_level_with_both() -> None:
    level = EducationLevel.BACHELOR
    papers = [
        Education(level=level, diploma=date(2015, 6, 30)),
        Education(level=level, degree=date(2015, 7, 1)),
    ]
    assert grade(evolve(HIRED, education=papers), EDUCATED) == 5


def test_only_the_best_degree_counts() -> None:
    papers = [
        Education(level=level, diploma=date(2015, 6, 30), degree=date(2015, 6, 30))
        for level in (EducationLevel.BACHELOR, EducationLevel.MASTER)
    ]
    assert grade(evolve(HIRED, education=papers), EDUCATED) == 6


def test_the_baseline_counts_for_nothing_by_rule() -> None:
    for papers in (("2015-06-30",), ("2015-06-30", "2015-06-30")):
        decision = decide(with_degree(EducationLevel.COLLEGE, *papers), EDUCATED)
        assert decision.grade == 4
        assert StepCode.NO_RULE not in [step.code for step in decision.steps]


def test_a_level_without_a_rule_is_said_to_have_none() -> None:
    rule = EducationRule(
        credits=(EducationCredit(EducationLevel.BACHELOR, Credit(grades=1)),), citations=CITED
    )
    scheme = evolve(BARE, education=rule)
    (step,) = [
        step
        for step in decide(with_degree(EducationLevel.MASTER, "2015-06-30"), scheme).steps
        if step.code is StepCode.NO_RULE
    ]
    assert step.word == Wording("学历学位（硕士）", "education (master)")
    half = decide(with_degree(EducationLevel.BACHELOR, "2015-06-30"), scheme)
    assert StepCode.NO_RULE in [step.code for step in half.steps]
    assert half.grade == 4


def test_education_that_is_not_known_or_undated_leaves_the_grade_open() -> None:
    assert codes(decide(evolve(HIRED, education=None), EDUCATED)) == [GapCode.EDUCATION_UNKNOWN]
    undated = decide(with_degree(EducationLevel.MASTER), EDUCATED)
    assert undated.gaps == (Gap(GapCode.EDUCATION_DATE_UNKNOWN, Wording("硕士", "master")),)
    assert grade(with_degree(EducationLevel.COLLEGE), EDUCATED) == 4  # which counts for nothing


# --- qualification ---


def titled(*levels: QualificationLevel, appointed: str | None = None) -> Worker:
    day = None if appointed is None else date.fromisoformat(appointed)
    return evolve(
        HIRED,
        qualifications=[
            Qualification(level=level, obtained=date(2024, 6, 15), appointed=day)
            for level in levels
        ],
    )


TITLED = evolve(BARE, qualification=HOHHOT_QUALIFICATIONS)


def test_the_highest_title_counts_and_not_the_sum() -> None:
    levels = (QualificationLevel.ASSISTANT, QualificationLevel.SENIOR)
    assert grade(titled(*levels), TITLED) == 7
    assert grade(titled(*levels), TITLED, "2024-06-14") == 3


def test_of_one_title_the_first_day_counts() -> None:
    level = QualificationLevel.ASSISTANT
    days = (date(2024, 6, 15), date(2020, 1, 1), date(2022, 1, 1))
    worker = evolve(
        HIRED, qualifications=[Qualification(level=level, obtained=day) for day in days]
    )
    (step,) = [
        step for step in decide(worker, TITLED).steps if step.code is StepCode.QUALIFICATION_GRADES
    ]
    assert step.day == date(2020, 1, 1)


def test_where_an_appointment_is_asked_a_title_counts_from_it_on() -> None:
    scheme = evolve(BARE, qualification=WENZHOU_NINGBO_QUALIFICATIONS)
    level = QualificationLevel.SOCIAL_WORKER
    assert grade(titled(level, appointed="2024-09-01"), scheme, "2024-08-31") == 3
    assert grade(titled(level, appointed="2024-09-01"), scheme, "2024-09-01") == 5
    unappointed = decide(titled(level), scheme)
    assert unappointed.grade == 4
    assert StepCode.NOT_APPOINTED in [step.code for step in unappointed.steps]


def test_titles_that_are_not_known_leave_the_grade_open() -> None:
    assert codes(decide(evolve(HIRED, qualifications=None), TITLED)) == [
        GapCode.QUALIFICATIONS_UNKNOWN
    ]


def test_a_title_without_a_rule_is_said_to_have_none() -> None:
    rule = QualificationRule(
        credits=(QualificationCredit(QualificationLevel.SENIOR, 2),), citations=CITED
    )
    decision = decide(titled(QualificationLevel.ASSISTANT), evolve(BARE, qualification=rule))
    assert decision.grade == 4
    assert StepCode.NO_RULE in [step.code for step in decision.steps]


# --- awards ---


MERIT, PRAISE, OTHER = (AwardKind(key, key, key) for key in ("merit", "praise", "other"))
AWARDED = evolve(
    BARE,
    awards=AwardRule(credits=(AwardCredit(MERIT, 5), AwardCredit(PRAISE, None)), citations=CITED),
)


def test_the_best_award_counts_from_its_day_on() -> None:
    worker = evolve(HIRED, awards=[Award(kind=MERIT, given=date(2020, 1, 1))] * 2)
    assert grade(worker, AWARDED, "2019-12-31") == 2
    assert grade(worker, AWARDED, "2020-01-01") == 7


def test_an_award_whose_grades_cannot_be_read_leaves_the_grade_open() -> None:
    worker = evolve(HIRED, awards=[Award(kind=PRAISE, given=date(2020, 1, 1))])
    assert codes(decide(worker, AWARDED)) == [GapCode.AWARD_UNREADABLE]
    assert codes(decide(evolve(HIRED, awards=None), AWARDED)) == [GapCode.AWARDS_UNKNOWN]


def test_an_award_without_a_rule_is_said_to_have_none() -> None:
    worker = evolve(HIRED, awards=[Award(kind=OTHER, given=date(2020, 1, 1))])
    decision = decide(worker, AWARDED)
    assert decision.grade == 4
    assert StepCode.NO_RULE in [step.code for step in decision.steps]


# --- service and posts ---


def test_who_is_not_in_service_has_no_grade_on_that_day() -> None:
    for on in ("2016-02-29", "2020-01-01"):
        decision = decide(evolve(HIRED, service=[Period("2016-03-01", "2019-12-31")]), on=on)
        assert codes(decision) == [GapCode.NOT_IN_SERVICE]
        assert decision.outcome is Outcome.NOT_APPLICABLE
    assert codes(decide(evolve(HIRED, service=None))) == [GapCode.SERVICE_UNKNOWN]


def test_a_post_that_is_not_known_or_not_in_the_scheme_leaves_the_grade_open() -> None:
    assert codes(decide(evolve(HIRED, post=None))) == [GapCode.POST_UNKNOWN]
    decision = decide(evolve(HIRED, post=Post.MEMBER))
    assert decision.gaps == (Gap(GapCode.POST_NOT_IN_SCHEME, Wording("委员", "member")),)


def test_a_member_is_graded_with_staff_only_where_the_scheme_says_so() -> None:
    bands = (Band(Post.CHIEF, 7, 18), Band(Post.STAFF, 1, 12, covers=[Post.MEMBER]))
    assert grade(evolve(HIRED, post=Post.MEMBER), evolve(BARE, bands=bands)) == 4


def test_a_post_that_is_paid_and_has_no_band_has_no_grade() -> None:
    bands = (Band(Post.CHIEF, 1, 12),)
    scheme = evolve(XIANGAN_2013, bands=bands)
    decision = decide(evolve(HIRED, post=Post.DEPUTY), scheme)
    assert codes(decision) == [GapCode.POST_NOT_IN_SCHEME]


def test_of_two_posts_held_at_once_the_higher_counts() -> None:
    both = [
        Position(body=body, title="x", period=Period("2016-03-01"), post=post)
        for body, post in (("committee", Post.DEPUTY), ("Party", Post.CHIEF))
    ]
    decision = decide(evolve(HIRED, positions=both))
    assert decision.grade == 10
    assert StepCode.HIGHER_POST in [step.code for step in decision.steps]


def test_a_change_of_post_in_mid_year_is_graded_in_the_band_of_the_new_post() -> None:
    # Seven years and four months by then: two grades, from 4.
    moved = evolve(
        HIRED,
        positions=[
            Position(body="a", title="x", period=Period("2016-03-01"), post=Post.STAFF),
            Position(body="a", title="y", period=Period("2023-07-01"), post=Post.DEPUTY),
        ],
    )
    assert grade(moved, on="2023-06-30") == 3
    assert grade(moved, on="2023-07-01") == 6
    assert grade(moved, on="2025-03-01") == 7


def test_a_scheme_without_grades_has_none_to_give() -> None:
    decision = decide(evolve(HIRED, post=Post.CHIEF), loudi.BASE_PAY)
    assert codes(decision) == [GapCode.NO_GRADES]


def test_bands_without_a_rule_on_years_give_no_grade() -> None:
    decision = decide(HIRED, evolve(BARE, progression=None))
    assert codes(decision) == [GapCode.NO_PROGRESSION]


# --- other ways to count ---


def counting(**rules: object) -> PayScheme:
    given: dict[str, object] = {"every": 3, "citations": CITED} | rules
    return evolve(BARE, progression=Progression(**given))  # type: ignore[arg-type]  # by name


def test_a_break_is_not_counted_or_starts_the_count_anew() -> None:
    worker = evolve(HIRED, service=[Period("2010-01-01", "2015-12-31"), Period("2018-01-01")])
    kept = counting(breaks=Breaks.NOT_COUNTED)
    anew = counting(breaks=Breaks.RESTART)
    assert grade(worker, kept, "2018-01-01") == 3  # six years before it
    assert grade(worker, anew, "2015-12-31") == 2
    assert grade(worker, anew, "2018-01-01") == 1
    assert grade(worker, anew, "2021-01-01") == 2
    said = [step.code for step in decide(worker, kept, "2018-01-01").steps]
    assert StepCode.BREAK in said
    assert StepCode.NO_RULE not in said
    (step,) = [
        step for step in decide(worker, anew, "2018-01-01").steps if step.code is StepCode.RESTARTED
    ]
    assert step.period == Period("2016-01-01", "2017-12-31")


def test_years_before_a_base_day_do_not_count() -> None:
    worker = evolve(HIRED, service=[Period("2005-06-01")])
    scheme = counting(since=date(2008, 3, 1))
    assert grade(worker, scheme, "2007-01-01") == 1
    assert grade(worker, scheme, "2011-02-28") == 1
    assert grade(worker, scheme, "2011-03-01") == 2
    assert StepCode.SINCE in [step.code for step in decide(worker, scheme).steps]


def test_a_grade_may_come_only_after_some_years() -> None:
    # After five years, one for each two more: seven, nine, eleven years.
    scheme = counting(every=2, after=5)
    days = ("2021-03-01", "2023-02-28", "2023-03-01", "2025-03-01")
    assert [grade(HIRED, scheme, on) for on in days] == [1, 1, 2, 3]


def test_a_begun_year_counts_as_one_and_up_to_three_are_the_first_grade() -> None:
    scheme = counting(reckoning=YearReckoning.BEGUN)
    days = ("2016-03-01", "2019-03-01", "2019-03-02", "2022-03-02")
    assert [grade(HIRED, scheme, on) for on in days] == [1, 1, 2, 3]


def test_years_recounted_on_1_january_hold_for_the_year() -> None:
    # On 1 January 2020: three years and ten months, so the fourth has begun.
    days = ("2019-12-31", "2020-01-01", "2022-12-31", "2023-01-01")
    assert [grade(HIRED, SIXTEEN_GRADES, on) for on in days] == [1, 2, 2, 3]
    (step,) = [
        step
        for step in decide(HIRED, SIXTEEN_GRADES, "2022-12-31").steps
        if step.code is StepCode.RECOUNTED
    ]
    assert step.day == date(2022, 1, 1)


def test_until_the_first_recount_the_first_day_holds() -> None:
    scheme = counting(recount=Recount(7, 1))
    (step,) = [
        step
        for step in decide(HIRED, scheme, "2016-05-01").steps
        if step.code is StepCode.RECOUNTED
    ]
    assert step.day == date(2016, 3, 1)
    assert [grade(HIRED, scheme, on) for on in ("2019-06-30", "2019-07-01")] == [1, 2]


def test_four_posts_and_twenty_four_grades_can_be_said() -> None:
    posts = (Post.CHIEF, Post.DEPUTY, Post.MEMBER, Post.STAFF)
    found = [grade(evolve(HIRED, post=post), FOUR_POSTS_24_GRADES) for post in posts]
    assert found == [14, 11, 8, 5]  # nine years: four grades


def test_sixty_grades_one_for_each_year_appraised_competent_can_be_said() -> None:
    classes = (AppraisalClass.BASIC, AppraisalClass.NOT_COMPETENT, AppraisalClass.EXCELLENT)
    years = [Appraisal(2020 + place, result) for place, result in enumerate(classes)]
    assert grade(HIRED, SIXTY_GRADES) == 10
    assert grade(evolve(HIRED, appraisals=years), SIXTY_GRADES) == 8
    bachelor = Education(
        level=EducationLevel.BACHELOR, diploma=date(2015, 6, 30), degree=date(2015, 6, 30)
    )
    assert grade(evolve(HIRED, education=[bachelor]), SIXTY_GRADES) == 13


# --- schemes in time ---


OLD = evolve(BARE, ends=date(2025, 6, 30))
NEW = evolve(
    BARE,
    key="new",
    starts=date(2025, 7, 1),
    progression=Progression(every=2, citations=CITED),
)


def test_from_1_july_the_new_scheme_holds() -> None:
    # Nine years and four months: three grades by the old one, four by the new.
    assert grade_of(HIRED, [OLD, NEW], on=date(2025, 6, 30)).grade == 4
    assert grade_of(HIRED, [OLD, NEW], on=date(2025, 7, 1)).grade == 5
    assert grade_of(HIRED, [NEW, OLD], on=date(2025, 7, 1)).scheme == "new"


def test_service_before_the_new_scheme_may_count_by_the_old_rate() -> None:
    # Nine whole years before it at three a grade; from 1 July 2025 on two a grade.
    scheme = evolve(NEW, prior_service=PriorService(years_per_grade=3, citations=CITED))
    days = ("2025-07-01", "2027-06-30", "2027-07-01", "2029-07-01")
    assert [grade(HIRED, scheme, on) for on in days] == [4, 4, 5, 6]
    since = evolve(
        scheme, progression=Progression(every=2, since=date(2026, 1, 1), citations=CITED)
    )
    assert grade(HIRED, since, "2027-07-01") == 1  # nothing counted before 2026
    later = evolve(HIRED, service=[Period("2026-01-01")])
    assert grade(later, scheme, "2028-01-01") == 2


def test_a_scheme_that_has_not_begun_or_has_ended_gives_no_grade() -> None:
    assert codes(decide(HIRED, NEW)) == [GapCode.SCHEME_NOT_BEGUN]
    assert codes(decide(HIRED, OLD, "2026-01-01")) == [GapCode.SCHEME_ENDED]
    between = [OLD, evolve(NEW, starts=date(2026, 1, 1))]
    assert codes(grade_of(HIRED, between, on=date(2025, 8, 1))) == [GapCode.SCHEME_ENDED]


def test_a_scheme_known_only_to_the_year_is_open_in_that_year() -> None:
    scheme = evolve(BARE, starts=Year(2025))
    assert codes(decide(HIRED, scheme)) == [GapCode.SCHEME_DATE_OPEN]
    assert decide(HIRED, scheme).outcome is Outcome.UNDETERMINED
    assert grade(HIRED, scheme, "2026-01-01") == 4


def test_the_days_of_a_scheme_are_those_of_its_document_where_it_has_none() -> None:
    assert codes(decide(HIRED, XIANGAN_2013, "2013-09-29")) == [GapCode.SCHEME_NOT_BEGUN]
    document = evolve(DOCUMENT, superseded=date(2025, 1, 1))
    scheme = evolve(BARE, citations=(document.cite("一(一)"),))
    assert codes(decide(HIRED, scheme)) == [GapCode.SCHEME_ENDED]


@pytest.mark.parametrize("wrong", ["three posts", 18, [BARE, "x"]])
def test_what_is_no_scheme_is_refused(wrong: object) -> None:
    with pytest.raises(NotFoundError):
        grade_of(HIRED, wrong, on=date(2025, 3, 1))  # type: ignore[arg-type]


def test_no_scheme_at_all_is_refused() -> None:
    with pytest.raises(InvalidValueError):
        grade_of(HIRED, [], on=date(2025, 3, 1))
