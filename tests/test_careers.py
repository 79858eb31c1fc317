"""Promotions, what planned events bring, and careers, each reckoned by hand."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from named_schemes import SIXTEEN_GRADES

from community_governance import THREE_POST_EIGHTEEN_GRADE, Post, Worker, promotions
from community_governance.calendars import Period
from community_governance.careers import career, holders
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.pay import (
    AwardCredit,
    AwardRule,
    Breaks,
    Cause,
    Gap,
    GapCode,
    Progression,
    Promotions,
    YearReckoning,
)
from community_governance.model.vocabulary import AwardKind
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
from community_governance.planning import event_day
from community_governance.references.pay import (
    BENXI_FAILED_YEARS,
    HOHHOT_QUALIFICATIONS,
    JINAN_EDUCATION,
    POST_GRADE_TITLE,
)
from community_governance.units import yuan, yuan_per_month

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
UNTIL = date(2026, 12, 31)
CERTIFICATE = Qualification(level=QualificationLevel.SOCIAL_WORKER, obtained=date(2024, 6, 15))
COUNTED = evolve(BARE, appraisal=BENXI_FAILED_YEARS)
FAILED = evolve(HIRED, appraisals=[Appraisal(2020, AppraisalClass.NOT_COMPETENT)])
CREDITED = evolve(COUNTED, qualification=HOHHOT_QUALIFICATIONS)


def told(moves: Promotions) -> list[tuple[str, int, list[str]]]:
    return [(str(each.on), each.grade, list(map(str, each.causes))) for each in moves]


# --- the demonstration ---


def test_the_next_grade_of_staff_hired_in_2016() -> None:
    moves = promotions(HIRED, BARE, until=UNTIL)
    assert told(moves) == [
        ("2019-03-01", 2, ["service"]),
        ("2022-03-01", 3, ["service"]),
        ("2025-03-01", 4, ["service"]),
    ]
    assert moves.entry is not None
    assert (moves.entry.on, moves.entry.grade) == (date(2016, 3, 1), 1)
    assert len(moves) == 3
    assert moves[0].before == 1
    assert moves[0].is_promotion


def test_hired_on_29_february_the_grade_comes_on_the_28th_but_in_leap_years() -> None:
    leap = evolve(HIRED, service=[Period("2016-02-29")])
    assert told(promotions(leap, BARE, until=date(2028, 12, 31))) == [
        ("2019-02-28", 2, ["service"]),
        ("2022-02-28", 3, ["service"]),
        ("2025-02-28", 4, ["service"]),
        ("2028-02-29", 5, ["service"]),
    ]


def test_with_2020_failed_and_not_counted() -> None:
    assert [row[:2] for row in told(promotions(FAILED, COUNTED, until=UNTIL))] == [
        ("2019-03-01", 2), ("2023-03-01", 3), ("2026-03-01", 4),
    ]  # fmt: skip


def test_with_the_certificate_of_june_2024_two_grades_at_once() -> None:
    moves = promotions(FAILED, CREDITED, until=UNTIL, events=[CERTIFICATE])
    assert told(moves) == [
        ("2019-03-01", 2, ["service"]),
        ("2023-03-01", 3, ["service"]),
        ("2024-06-15", 5, ["qualification"]),
        ("2026-03-01", 6, ["service"]),
    ]
    gained = {gain.grade: (gain.on, gain.otherwise, gain.days) for gain in moves.gains}
    assert gained == {
        # 15 June 2024 to 1 March 2026: 30 + 184 days of 2024 less 15, 365, and 59.
        4: (date(2024, 6, 15), date(2026, 3, 1), 624),
        5: (date(2024, 6, 15), None, None),
        6: (date(2026, 3, 1), None, None),
    }
    assert moves.extra is None
    assert [gap.code for gap in moves.pay_gaps] == [GapCode.NO_AMOUNTS]


def test_under_a_scheme_with_money_the_certificate_is_worth_yuan() -> None:
    moves = promotions(HIRED, POST_GRADE_TITLE, until=UNTIL, events=[CERTIFICATE])
    # 500 yuan on the first of each month from July 2024 to December 2026: thirty months.
    assert moves.extra == yuan(15_000)
    assert moves.gains == ()


def test_a_grade_that_comes_sooner_is_worth_its_difference() -> None:
    scheme = evolve(POST_GRADE_TITLE, qualification=HOHHOT_QUALIFICATIONS)
    moves = promotions(HIRED, scheme, until=date(2024, 8, 31), events=[CERTIFICATE])
    # Grades 3 to 5: 120 yuan; the title: 500; July and August.
    assert [gain.monthly for gain in moves.gains] == [yuan_per_month(620)] * 2
    assert moves.extra == yuan(1240)


# --- planned events ---


def test_a_planned_degree_counts_from_its_day() -> None:
    scheme = evolve(BARE, education=JINAN_EDUCATION)
    degree = Education(
        level=EducationLevel.BACHELOR, diploma=date(2024, 7, 1), degree=date(2024, 7, 1)
    )
    moves = promotions(HIRED, scheme, until=UNTIL, events=[degree])
    assert told(moves)[2] == ("2024-07-01", 4, ["education"])
    assert [gain.days for gain in moves.gains] == [243, None]


def test_a_diploma_alone_counts_as_years() -> None:
    scheme = evolve(BARE, education=JINAN_EDUCATION)
    diploma = Education(level=EducationLevel.BACHELOR, diploma=date(2024, 7, 1))
    moves = promotions(HIRED, scheme, until=UNTIL, events=[diploma])
    # Nine years would be complete on 1 March 2025; eight and one as if served are so at once.
    assert told(moves)[2] == ("2024-07-01", 4, ["education"])


def test_a_failed_year_that_is_feared_brings_nothing_forward() -> None:
    feared = Appraisal(2024, AppraisalClass.NOT_COMPETENT)
    moves = promotions(HIRED, COUNTED, until=UNTIL, events=[feared])
    assert [row[:2] for row in told(moves)] == [
        ("2019-03-01", 2), ("2022-03-01", 3), ("2026-03-01", 4),
    ]  # fmt: skip
    assert moves.gains == ()


def test_a_planned_post_is_taken_up_on_its_day_and_the_present_one_held_until_then() -> None:
    post = Position(body="a", title="副主任", period=Period("2023-07-01"), post=Post.DEPUTY)
    moves = promotions(HIRED, BARE, until=UNTIL, events=[post])
    assert told(moves)[2:] == [("2023-07-01", 6, ["post"]), ("2025-03-01", 7, ["service"])]
    dated = evolve(
        HIRED,
        positions=[Position(body="a", title="x", period=Period("2016-03-01"), post=Post.STAFF)],
    )
    assert told(promotions(dated, BARE, until=UNTIL, events=[post])) == told(moves)


def test_a_planned_award_counts_from_its_day() -> None:
    kind = AwardKind("merit", "记功", "merit")
    rule = AwardRule(credits=(AwardCredit(kind, 1),), citations=CITED)
    award = Award(kind=kind, given=date(2024, 1, 1))
    moves = promotions(HIRED, evolve(BARE, awards=rule), until=UNTIL, events=[award])
    assert told(moves)[2] == ("2024-01-01", 4, ["award"])


@pytest.mark.parametrize("name", ["qualifications", "education", "awards", "appraisals"])
def test_a_kind_of_record_that_is_not_known_stays_so_with_an_event_of_it(name: str) -> None:
    events = {
        "qualifications": CERTIFICATE,
        "education": Education(level=EducationLevel.MASTER, diploma=date(2024, 1, 1)),
        "awards": Award(kind=AwardKind("merit", "记功", "merit"), given=date(2024, 1, 1)),
        "appraisals": Appraisal(2024, AppraisalClass.NOT_COMPETENT),
    }
    worker = evolve(HIRED, **{name: None})  # type: ignore[arg-type]  # by name
    scheme = evolve(
        CREDITED,
        education=JINAN_EDUCATION,
        awards=AwardRule(
            credits=(AwardCredit(AwardKind("merit", "记功", "merit"), 1),), citations=CITED
        ),
    )
    moves = promotions(worker, scheme, until=UNTIL, events=[events[name]])  # type: ignore[list-item]
    assert moves.entry is None
    assert len(moves.gaps) == 1


def test_an_event_that_is_none_and_a_year_appraised_twice_are_refused() -> None:
    with pytest.raises(NotFoundError):
        promotions(HIRED, BARE, until=UNTIL, events=["a certificate"])  # type: ignore[list-item]
    again = Appraisal(2020, AppraisalClass.EXCELLENT)
    with pytest.raises(DuplicateKeyError):
        promotions(FAILED, COUNTED, until=UNTIL, events=[again])


def test_an_event_has_a_first_day() -> None:
    assert event_day(Education(level=EducationLevel.MASTER)) == date.min
    assert event_day(Appraisal(2024, AppraisalClass.BASIC)) == date(2024, 12, 31)


def test_an_event_that_makes_a_grade_known_brings_every_grade_up_to_it() -> None:
    nobody_knows = evolve(HIRED, post=None)
    post = Position(body="a", title="副主任", period=Period("2020-01-01"), post=Post.DEPUTY)
    moves = promotions(nobody_knows, BARE, until=UNTIL, events=[post])
    assert moves.entry is not None
    assert (moves.entry.on, moves.entry.grade) == (date(2020, 1, 1), 5)
    assert [(gain.grade, str(gain.on), gain.otherwise) for gain in moves.gains] == [
        (1, "2020-01-01", None),
        (2, "2020-01-01", None),
        (3, "2020-01-01", None),
        (4, "2020-01-01", None),
        (5, "2020-01-01", None),
        (6, "2022-03-01", None),
        (7, "2025-03-01", None),
    ]
    assert [gain.monthly for gain in moves.gains] == [None] * 7


def test_events_after_the_time_asked_about_bring_nothing() -> None:
    late = evolve(CERTIFICATE, obtained=date(2030, 1, 1))
    moves = promotions(HIRED, POST_GRADE_TITLE, until=UNTIL, events=[late])
    assert moves.gains == ()
    assert moves.extra == yuan(0)


def test_months_out_of_service_are_not_paid() -> None:
    worker = evolve(HIRED, service=[Period("2016-03-01", "2024-08-31")])
    moves = promotions(worker, POST_GRADE_TITLE, until=UNTIL, events=[CERTIFICATE])
    assert moves.extra == yuan(1000)  # July and August
    assert moves.gaps == ()


def test_months_between_two_times_of_service_are_not_paid_and_those_after_are() -> None:
    service = [Period("2016-03-01", "2024-08-31"), Period("2024-11-01")]
    worker = evolve(HIRED, service=service)
    moves = promotions(worker, POST_GRADE_TITLE, until=date(2024, 12, 1), events=[CERTIFICATE])
    assert moves.extra == yuan(2000)  # July, August, November, and December on its first day


# --- grades that fall, and grades that are not known ---


def test_a_grade_that_falls_names_its_cause() -> None:
    moved = evolve(
        HIRED,
        positions=[
            Position(body="a", title="x", period=Period("2016-03-01"), post=Post.CHIEF),
            Position(body="a", title="y", period=Period("2020-01-01"), post=Post.STAFF),
        ],
    )
    (fall,) = [each for each in promotions(moved, BARE, until=UNTIL) if not each.is_promotion]
    assert (fall.on, fall.before, fall.grade) == (date(2020, 1, 1), 8, 2)
    assert fall.causes == (Cause.POST,)


def test_a_count_that_starts_anew_names_the_break() -> None:
    scheme = evolve(BARE, progression=Progression(every=3, breaks=Breaks.RESTART, citations=CITED))
    worker = evolve(HIRED, service=[Period("2010-01-01", "2015-12-31"), Period("2018-01-01")])
    assert told(promotions(worker, scheme, until=UNTIL)) == [
        ("2013-01-01", 2, ["service"]),
        ("2018-01-01", 1, ["break"]),
        ("2021-01-01", 2, ["service"]),
        ("2024-01-01", 3, ["service"]),
    ]


def test_a_scheme_that_changes_on_1_july_is_a_cause() -> None:
    old = evolve(BARE, ends=date(2025, 6, 30))
    new = evolve(
        BARE,
        key="new",
        starts=date(2025, 7, 1),
        progression=Progression(every=2, citations=CITED),
    )
    assert told(promotions(HIRED, [old, new], until=UNTIL))[3:] == [
        ("2025-07-01", 5, ["scheme"]),
        ("2026-03-01", 6, ["service"]),
    ]


def test_a_yearly_recount_moves_the_days() -> None:
    assert [row[:2] for row in told(promotions(HIRED, SIXTEEN_GRADES, until=UNTIL))] == [
        ("2020-01-01", 2), ("2023-01-01", 3), ("2026-01-01", 4),
    ]  # fmt: skip


def test_a_begun_year_counts_from_the_day_after() -> None:
    scheme = evolve(
        BARE,
        progression=Progression(every=3, reckoning=YearReckoning.BEGUN, citations=CITED),
    )
    assert told(promotions(HIRED, scheme, until=UNTIL))[0][0] == "2019-03-02"


def test_a_grade_that_comes_on_the_very_last_day_is_told() -> None:
    assert told(promotions(HIRED, BARE, until=date(2019, 3, 1)))[-1][0] == "2019-03-01"
    assert told(promotions(HIRED, BARE, until=date(2019, 2, 28))) == []


def test_each_change_carries_the_decision_of_its_day() -> None:
    moves = promotions(HIRED, BARE, until=UNTIL)
    assert [(each.decision.on, each.decision.grade) for each in moves] == [
        (each.on, each.grade) for each in moves
    ]


@pytest.mark.parametrize("service", [[Period("2016-03-01")], [], None])
def test_an_answer_names_the_worker_and_the_day(service: list[Period] | None) -> None:
    worker = evolve(HIRED, service=service)
    for answer in (promotions(worker, BARE, until=UNTIL), career(worker, BARE, until=UNTIL)):
        assert (answer.worker, answer.until) == ("w", UNTIL)


def test_without_service_there_is_nothing_to_promote() -> None:
    unknown = promotions(evolve(HIRED, service=None), BARE, until=UNTIL)
    assert unknown.gaps == (Gap(GapCode.SERVICE_UNKNOWN),)
    none = promotions(evolve(HIRED, service=[]), BARE, until=UNTIL)
    assert none.gaps == (Gap(GapCode.NOT_IN_SERVICE),)
    assert list(none) == []


def test_a_grade_that_is_lost_sight_of_is_said_to_be() -> None:
    worker = evolve(
        HIRED,
        positions=[
            Position(
                body="a", title="x", period=Period("2016-03-01", "2019-12-31"), post=Post.STAFF
            )
        ],
        post=Post.MEMBER,
    )
    moves = promotions(worker, BARE, until=UNTIL)
    assert moves.entry is not None
    assert [gap.code for gap in moves.gaps] == [GapCode.POST_NOT_IN_SCHEME]


@pytest.mark.parametrize("until", ["2026-12-31x", None])
def test_a_day_that_is_none_is_refused(until: object) -> None:
    with pytest.raises(InvalidValueError):
        promotions(HIRED, BARE, until=until)  # type: ignore[arg-type]


# --- careers ---


MOVED = evolve(
    HIRED,
    service=[Period("2016-03-01", "2018-12-31"), Period("2019-07-01")],
    positions=[
        Position(body="a", title="工作人员", period=Period("2016-03-01"), post=Post.STAFF),
        Position(body="a", title="副主任", period=Period("2023-07-01"), post=Post.DEPUTY),
    ],
)


def test_a_career_is_its_periods_in_order() -> None:
    found = career(MOVED, BARE, until=date(2025, 12, 31))
    rows = [
        (str(each.period.start), str(each.period.end), each.in_service, each.grade)
        for each in found.periods
    ]
    assert rows == [
        ("2016-03-01", "2018-12-31", True, 1),
        ("2019-01-01", "2019-06-30", False, None),
        ("2019-07-01", "2019-08-31", True, 1),
        ("2019-09-01", "2022-08-31", True, 2),  # half a year away
        ("2022-09-01", "2023-06-30", True, 3),
        ("2023-07-01", "2025-08-31", True, 6),
        ("2025-09-01", "2025-12-31", True, 7),
    ]


def test_a_period_of_a_career_tells_its_posts_its_scheme_and_what_is_missing() -> None:
    known, unknown = (
        career(worker, BARE, until=date(2016, 12, 31)).periods
        for worker in (HIRED, evolve(HIRED, post=None))
    )
    assert [(each.posts, each.scheme, each.gaps) for each in known] == [
        ((Post.STAFF,), BARE.key, ())
    ]
    assert [[gap.code for gap in each.gaps] for each in unknown] == [[GapCode.POST_UNKNOWN]]


def test_a_career_goes_on_without_a_scheme_from_the_day_after_it_ends() -> None:
    ended = evolve(BARE, starts=date(2016, 7, 1), ends=date(2017, 6, 30))
    found = career(HIRED, ended, until=date(2018, 12, 31))
    assert [(str(each.period.start), each.grade) for each in found.periods] == [
        ("2016-03-01", None), ("2016-07-01", 1), ("2017-07-01", None),
    ]  # fmt: skip


def test_a_year_is_named_as_not_counted_from_the_first_to_the_last_day_that_it_shares() -> None:
    failed = [Appraisal(2020, AppraisalClass.NOT_COMPETENT)]
    for run in (Period("2010-01-01", "2020-01-01"), Period("2020-12-31")):
        worker = evolve(HIRED, service=[run], appraisals=failed)
        assert career(worker, COUNTED, until=date(2020, 12, 31)).not_counted == (2020,)
    away = evolve(HIRED, service=[Period("2010-01-01", "2019-12-31")], appraisals=failed)
    assert career(away, COUNTED, until=UNTIL).not_counted == ()


def test_without_a_scheme_a_career_tells_service_and_posts() -> None:
    found = career(MOVED, until=date(2025, 12, 31))
    assert [each.posts for each in found.periods] == [
        (Post.STAFF,), None, (Post.STAFF,), (Post.DEPUTY,),
    ]  # fmt: skip
    assert {each.scheme for each in found.periods} == {None}


def test_a_career_names_the_years_that_do_not_count() -> None:
    years = [Appraisal(year, AppraisalClass.NOT_COMPETENT) for year in (2010, 2020, 2030)]
    found = career(evolve(HIRED, appraisals=years), COUNTED, until=UNTIL)
    assert found.not_counted == (2020,)


def test_a_career_without_service_is_empty_or_not_known() -> None:
    assert career(evolve(HIRED, service=[]), BARE, until=UNTIL).gaps == ()
    assert career(evolve(HIRED, service=None), BARE, until=UNTIL).gaps == (
        Gap(GapCode.SERVICE_UNKNOWN),
    )


def test_a_career_that_has_not_begun_has_no_periods() -> None:
    assert career(HIRED, BARE, until=date(2016, 2, 29)).periods == ()


def test_who_held_an_office_on_a_day() -> None:
    both = (MOVED, evolve(HIRED, key="v"))
    day = date(2023, 7, 1)
    assert holders(both, on=day) == (MOVED,)
    assert holders(both, on=day, post=Post.DEPUTY, body="a") == (MOVED,)
    assert holders(both, on=day - timedelta(days=1), post=Post.DEPUTY) == ()
    assert holders(both, on=day, body="b") == ()
