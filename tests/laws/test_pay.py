"""Laws of grades and pay (conventions, section 4).

A higher grade never pays less within a post. A later date never lowers a grade without a cause
that is named. Splitting a payroll and adding it up changes nothing. And what these rest on: years
that complete do so in order, and the listed changes of grade are all there are.
"""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from community_governance import THREE_POST_EIGHTEEN_GRADE, grade_of, pay_of, payroll, promotions
from community_governance.calendars import Period
from community_governance.careers import career
from community_governance.interchange.testing import DOCUMENT, objects
from community_governance.model.pay import (
    AppraisalEffect,
    AppraisalRule,
    BaseAndStep,
    Breaks,
    Cause,
    Component,
    CountsFrom,
    GapCode,
    PayScheme,
    PerGrade,
    PerPost,
    PostAmount,
    Progression,
    Recount,
    YearReckoning,
)
from community_governance.model.vocabulary import Post, Wording
from community_governance.model.workers import (
    Appraisal,
    AppraisalClass,
    Education,
    EducationLevel,
    Position,
    Qualification,
    QualificationLevel,
    Worker,
)
from community_governance.paying import pay_cells
from community_governance.references.pay import HOHHOT_QUALIFICATIONS, JINAN_EDUCATION
from community_governance.serving import after, counted_years

CITED = (DOCUMENT.cite("一(一)"),)
DAYS = st.dates(date(2000, 1, 1), date(2030, 12, 31))
POSTS = (Post.STAFF, Post.DEPUTY, Post.CHIEF)


@st.composite
def services(draw: st.DrawFn) -> tuple[Period, ...]:
    """Draw one to three periods of service, in order; the last may be open."""
    days = sorted(draw(st.lists(DAYS, min_size=2, max_size=6, unique=True)))
    pairs = [Period(*days[place : place + 2]) for place in range(0, len(days) - 1, 2)]
    if draw(st.booleans()):
        pairs[-1] = Period(pairs[-1].start)
    return tuple(pairs)


@st.composite
def hired(draw: st.DrawFn) -> Worker:
    """Draw a worker of whom all is known that a scheme may ask."""
    service = draw(services())
    turn = draw(st.none() | DAYS.filter(lambda day: day > service[0].start))
    first, second = draw(st.sampled_from(POSTS)), draw(st.sampled_from(POSTS))
    positions = () if turn is None else (
        Position(body="a", title="x", period=Period(service[0].start), post=first),
        Position(body="a", title="y", period=Period(turn), post=second),
    )  # fmt: skip
    years = draw(st.lists(st.integers(2000, 2030), unique=True, max_size=3))
    return Worker(
        key=draw(st.text("ab", min_size=1, max_size=6)),
        post=first,
        positions=positions,
        service=service,
        appraisals=[Appraisal(year, draw(st.sampled_from(AppraisalClass))) for year in years],
        qualifications=[
            Qualification(level=draw(st.sampled_from(QualificationLevel)), obtained=day)
            for day in draw(st.lists(DAYS, max_size=2))
        ],
        education=[
            Education(
                level=draw(st.sampled_from(EducationLevel)),
                diploma=draw(DAYS),
                degree=draw(st.none() | DAYS),
            )
            for _ in range(draw(st.integers(0, 2)))
        ],
        awards=(),
    )


@st.composite
def schemes(draw: st.DrawFn) -> PayScheme:
    """Draw a scheme of three posts and eighteen grades, with rules of every kind."""
    progression = Progression(
        every=draw(st.integers(1, 4)),
        after=draw(st.integers(0, 2)),
        since=draw(st.none() | DAYS),
        reckoning=draw(st.sampled_from(YearReckoning)),
        recount=draw(st.none() | st.builds(Recount, st.integers(1, 12), st.integers(1, 28))),
        breaks=draw(st.none() | st.sampled_from(Breaks)),
        citations=CITED,
    )
    failed = AppraisalRule(
        effects=(AppraisalEffect(AppraisalClass.NOT_COMPETENT, counts=False, pays=False),),
        citations=CITED,
    )
    # Where a grade is one year, Jinan's degree would be worth less than its diploma alone.
    education = JINAN_EDUCATION if progression.every > 1 else None
    wages = (
        PostAmount(Post.STAFF, 2000),
        PostAmount(Post.DEPUTY, 2300),
        PostAmount(Post.CHIEF, 2600),
    )
    return evolve(
        THREE_POST_EIGHTEEN_GRADE,
        counts_from=draw(st.sampled_from(CountsFrom)),
        progression=progression,
        appraisal=draw(st.none() | st.just(failed)),
        education=draw(st.sampled_from((None, education))),
        qualification=draw(st.none() | st.just(HOHHOT_QUALIFICATIONS)),
        components=(
            Component(key="a", title=Wording("甲", "a"), basis=PerPost(wages), citations=CITED),
            Component(
                key="b",
                title=Wording("乙", "b"),
                basis=PerGrade(BaseAndStep("50.50", "60.25")),
                citations=CITED,
            ),
        ),
    )


# --- years ---


@given(
    service=services(), failed=st.lists(st.integers(2000, 2030), max_size=4), since=st.none() | DAYS
)
def test_years_complete_in_order_and_on_no_day_that_does_not_count(
    service: tuple[Period, ...], failed: list[int], since: date | None
) -> None:
    clock = counted_years(service, without=failed, since=since)
    if clock is None:
        return
    days = [clock.day_of(years) for years in range(25)]
    known = [day for day in days if day is not None]
    assert days == [*known, *[None] * (25 - len(known))]
    assert known == sorted(set(known))
    for day in known:
        # Complete with the last day that counts, or on a day that counts.
        assert any(
            piece.start <= day and (piece.end is None or day <= after(piece.end))
            for piece in clock.pieces
        )


@given(service=services(), failed=st.lists(st.integers(2000, 2030), max_size=4), on=DAYS)
def test_years_are_complete_from_their_day_on(
    service: tuple[Period, ...], failed: list[int], on: date
) -> None:
    clock = counted_years(service, without=failed)
    if clock is None:
        return
    years = clock.years_on(on)
    for number in range(35):
        day = clock.day_of(number)
        reached = day is not None and day <= on
        assert reached == (number <= years) or (number == 0 and on < clock.origin)


@given(start=DAYS, failed=st.integers(2000, 2030))
def test_a_whole_year_taken_out_delays_what_comes_after_it_by_one_year(
    start: date, failed: int
) -> None:
    assume(start < date(failed, 1, 1))
    plain, less = counted_years([Period(start)]), counted_years([Period(start)], without=[failed])
    assert plain is not None
    assert less is not None
    for years in range(25):
        before, later = plain.day_of(years), less.day_of(years)
        assert before is not None
        if before <= date(failed, 1, 1):
            assert later == before
        else:
            assert later == plain.day_of(years + 1)


@given(service=services(), on=DAYS)
def test_a_begun_year_is_at_most_one_more_than_the_complete_ones(
    service: tuple[Period, ...], on: date
) -> None:
    clock = counted_years(service)
    assert clock is not None
    assert clock.begun_on(on) - clock.years_on(on) in (0, 1)


# --- grades ---


@given(worker=hired(), scheme=schemes(), on=DAYS)
def test_the_listed_changes_are_all_there_are(worker: Worker, scheme: PayScheme, on: date) -> None:
    moves = promotions(worker, scheme, until=date(2031, 1, 1))
    decision = grade_of(worker, scheme, on=on)
    if decision.grade is None:
        assert {gap.code for gap in decision.gaps} == {GapCode.NOT_IN_SERVICE}
        return
    assert moves.entry is not None
    told = [moves.entry.grade, *(each.grade for each in moves if each.on <= on)]
    assert told[-1] == decision.grade


@given(worker=hired(), scheme=schemes())
def test_a_grade_never_falls_without_a_cause_that_is_named(
    worker: Worker, scheme: PayScheme
) -> None:
    for change in promotions(worker, scheme, until=date(2031, 1, 1)):
        assert change.causes
        assert change.before != change.grade
        if not change.is_promotion:
            assert {Cause.POST, Cause.BREAK, Cause.SCHEME} & set(change.causes)


@given(worker=hired(), old=schemes(), new=schemes(), turn=DAYS)
def test_where_a_scheme_takes_the_place_of_another_a_change_says_so(
    worker: Worker, old: PayScheme, new: PayScheme, turn: date
) -> None:
    assume(turn > date(2000, 1, 2))
    before = evolve(old, key="old", ends=turn - timedelta(days=1))
    later = evolve(new, key="new", starts=turn)
    for change in promotions(worker, [before, later], until=date(2031, 1, 1)):
        assert change.causes
        if change.on == turn and change.decision.scheme == "new":
            served_before = any(period.start < turn for period in worker.service or ())
            assert Cause.SCHEME in change.causes or not served_before


@given(worker=hired(), scheme=schemes(), on=DAYS)
def test_a_grade_stays_in_the_band_of_its_post(worker: Worker, scheme: PayScheme, on: date) -> None:
    decision = grade_of(worker, scheme, on=on)
    if decision.grade is not None and decision.post is not None:
        band = scheme.band(decision.post)
        assert band is not None
        assert band.lowest <= decision.grade <= band.highest


@given(worker=hired(), scheme=schemes())
def test_the_periods_of_a_career_follow_one_another(worker: Worker, scheme: PayScheme) -> None:
    until = date(2031, 1, 1)
    periods = career(worker, scheme, until=until).periods
    assert periods[0].period.start == (worker.service or ())[0].start
    assert periods[-1].period.end == until
    for earlier, later in pairwise(periods):
        assert earlier.period.end is not None
        assert after(earlier.period.end) == later.period.start
        assert evolve(earlier, period=later.period) != later


@given(worker=hired(), scheme=schemes(), on=DAYS, year=st.integers(2000, 2030))
def test_a_failed_year_never_advances(
    worker: Worker, scheme: PayScheme, on: date, year: int
) -> None:
    """Law: whoever fails a year, all else equal, stands no higher on any day."""
    others = [each for each in worker.appraisals or () if each.year != year]
    passed = evolve(worker, appraisals=[*others, Appraisal(year, AppraisalClass.COMPETENT)])
    failed = evolve(worker, appraisals=[*others, Appraisal(year, AppraisalClass.NOT_COMPETENT)])
    better, worse = grade_of(passed, scheme, on=on).grade, grade_of(failed, scheme, on=on).grade
    assert (better is None) == (worse is None)
    assert (worse or 0) <= (better or 0)


def _holds_its_own(worker: Worker, better: Worker, scheme: PayScheme, on: date) -> None:
    """Hold that the better of two workers has no lower grade, and is paid no less."""
    slip, other = pay_of(worker, scheme, on=on), pay_of(better, scheme, on=on)
    assert (slip.grade or 0) <= (other.grade or 0)
    assert (slip.monthly is None) == (other.monthly is None)
    if slip.monthly is not None and other.monthly is not None:
        assert slip.monthly.magnitude <= other.monthly.magnitude


@given(
    worker=hired(),
    scheme=schemes(),
    on=DAYS,
    levels=st.lists(st.sampled_from(QualificationLevel), min_size=2, max_size=2),
    obtained=DAYS,
)
def test_a_better_qualification_never_lowers_grade_or_pay(
    worker: Worker, scheme: PayScheme, on: date, levels: list[QualificationLevel], obtained: date
) -> None:
    """Law: neither one more certificate, nor a higher one of the same day, costs anything."""
    low, high = sorted(levels, key=list(QualificationLevel).index)
    with_low, with_high = (
        evolve(
            worker,
            qualifications=[
                *(worker.qualifications or ()), Qualification(level=level, obtained=obtained),
            ],
        )
        for level in (low, high)
    )  # fmt: skip
    _holds_its_own(worker, with_low, scheme, on)
    _holds_its_own(with_low, with_high, scheme, on)


@given(
    worker=hired(),
    scheme=schemes(),
    on=DAYS,
    levels=st.lists(st.sampled_from(EducationLevel), min_size=2, max_size=2),
    papers=st.tuples(st.none() | DAYS, DAYS),
)
def test_a_better_degree_never_lowers_grade_or_pay(
    worker: Worker,
    scheme: PayScheme,
    on: date,
    levels: list[EducationLevel],
    papers: tuple[date | None, date],
) -> None:
    """Law: neither one more paper, nor a higher one of the same day, costs anything."""
    low, high = sorted(levels, key=list(EducationLevel).index)
    diploma, degree = papers
    with_low, with_high = (
        evolve(
            worker,
            education=[
                *(worker.education or ()), Education(level=level, diploma=diploma, degree=degree),
            ],
        )
        for level in (low, high)
    )  # fmt: skip
    _holds_its_own(worker, with_low, scheme, on)
    _holds_its_own(with_low, with_high, scheme, on)


@given(worker=hired(), scheme=schemes(), on=DAYS, data=st.data())
def test_the_order_of_records_does_not_matter(
    worker: Worker, scheme: PayScheme, on: date, data: st.DataObject
) -> None:
    """Law: the same records in another order come to the same grade and the same lines of pay."""
    shuffled = evolve(
        worker,
        service=data.draw(st.permutations(worker.service or ())),
        positions=data.draw(st.permutations(worker.positions or ())),
        education=data.draw(st.permutations(worker.education or ())),
        qualifications=data.draw(st.permutations(worker.qualifications or ())),
        appraisals=data.draw(st.permutations(worker.appraisals or ())),
    )
    slip, other = pay_of(worker, scheme, on=on), pay_of(shuffled, scheme, on=on)
    assert (slip.post, slip.grade, slip.missing) == (other.post, other.grade, other.missing)
    assert [line.amount for line in slip.lines] == [line.amount for line in other.lines]


# --- money ---


@given(scheme=objects(PayScheme), on=DAYS)
def test_a_higher_grade_never_pays_less_within_a_post(scheme: PayScheme, on: date) -> None:
    cells = [cell for cell in pay_cells(scheme, on=on) if cell.amount is not None]
    for cell in cells:
        for other in cells:
            same = (cell.post, cell.component) == (other.post, other.component)
            if same and cell.grade is not None and other.grade is not None:
                assert cell.amount is not None
                assert other.amount is not None
                assert (cell.grade < other.grade) <= (cell.amount <= other.amount)


@given(worker=hired(), scheme=schemes(), on=DAYS)
def test_pay_is_whole_fen_and_the_sum_of_its_parts(
    worker: Worker, scheme: PayScheme, on: date
) -> None:
    slip = pay_of(worker, scheme, on=on)
    if slip.monthly is None:
        assert {gap.code for gap in slip.missing} == {GapCode.NOT_IN_SERVICE}
        return
    amounts = [line.amount.magnitude for line in slip.lines if line.amount is not None]
    assert slip.monthly.magnitude == sum(amounts)
    assert all(amount == amount.quantize(Decimal("0.01")) for amount in amounts)


@given(
    workers=st.lists(hired(), max_size=5, unique_by=lambda worker: worker.key),
    scheme=schemes(),
    on=DAYS,
    cut=st.integers(0, 5),
)
def test_splitting_a_payroll_and_adding_it_up_changes_nothing(
    workers: list[Worker], scheme: PayScheme, on: date, cut: int
) -> None:
    whole = payroll(workers, scheme, on=on)
    parts = payroll(workers[:cut], scheme, on=on), payroll(workers[cut:], scheme, on=on)
    assert parts[0] + parts[1] == whole
    assert parts[0].known.magnitude + parts[1].known.magnitude == whole.known.magnitude
    assert parts[0].undetermined + parts[1].undetermined == whole.undetermined
