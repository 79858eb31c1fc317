"""Exits: which rule is met, by which years, and which ways out are open."""

from datetime import date

import pytest
from attrs import evolve

from community_governance import Worker
from community_governance.errors import NotFoundError
from community_governance.leaving import exits
from community_governance.model.pay import Exit, ExitDecision, GapCode, Outcome, StepCode
from community_governance.model.workers import Appraisal, AppraisalClass, Engagement
from community_governance.policies import loudi
from community_governance.references.pay import THREE_POST_EIGHTEEN_GRADE, WUHAN_EXITS

ON = date(2025, 1, 1)
ALL = (Exit.TOLD_TO_RESIGN, Exit.RECALLED, Exit.CONTRACT_ENDED)


def appraised(*years: int, result: AppraisalClass = AppraisalClass.NOT_COMPETENT) -> Worker:
    return Worker(key="w", appraisals=[Appraisal(year, result) for year in years])


def decide(worker: Worker, on: date = ON) -> ExitDecision:
    return exits(worker, loudi.BASE_PAY, on=on)


def test_two_failed_years_running_end_the_post_in_loudi() -> None:
    decision = decide(appraised(2020, 2021))
    (met,) = decision.triggered
    assert met.years == (2020, 2021)
    assert met.exits == ALL
    assert decision.must_leave is True
    assert met.rule.citations[0].locator == "一·五是"


@pytest.mark.parametrize("years", [(), (2021,), (2019, 2021)])
def test_failed_years_that_do_not_follow_one_another_end_nothing(years: tuple[int, ...]) -> None:
    decision = decide(appraised(*years))
    assert decision.triggered == ()
    assert decision.must_leave is False
    assert decision.outcome is Outcome.DETERMINED


def test_a_competent_year_between_them_breaks_the_run() -> None:
    worker = evolve(
        appraised(),
        appraisals=[
            Appraisal(2020, AppraisalClass.NOT_COMPETENT),
            Appraisal(2021, AppraisalClass.COMPETENT),
            Appraisal(2022, AppraisalClass.NOT_COMPETENT),
        ],
    )
    assert decide(worker).must_leave is False


def test_a_year_is_read_once_it_is_over() -> None:
    worker = appraised(2020, 2021)
    assert decide(worker, date(2021, 12, 31)).must_leave is False
    assert decide(worker, date(2022, 1, 1)).must_leave is True


@pytest.mark.parametrize(
    ("engagement", "open_ways"),
    [
        (Engagement.ELECTED, (Exit.TOLD_TO_RESIGN, Exit.RECALLED)),
        (Engagement.CONTRACT, (Exit.TOLD_TO_RESIGN, Exit.CONTRACT_ENDED)),
        (Engagement.ESTABLISHMENT, (Exit.TOLD_TO_RESIGN, Exit.CONTRACT_ENDED)),
        (Engagement.PUBLIC_WELFARE, (Exit.TOLD_TO_RESIGN, Exit.CONTRACT_ENDED)),
        (None, ALL),
    ],
)
def test_the_ways_out_hang_on_the_footing(
    engagement: Engagement | None, open_ways: tuple[Exit, ...]
) -> None:
    decision = decide(evolve(appraised(2020, 2021), engagement=engagement))
    assert decision.triggered[0].exits == open_ways
    # The text does not say which is for whom, and the answer says so.
    readings = [step.word.en for step in decision.steps if step.code == "reading" and step.word]
    assert any("side by side" in reading for reading in readings)


def test_three_years_basically_competent_end_the_post_in_wuhan() -> None:
    worker = appraised(2021, 2022, 2023, result=AppraisalClass.BASIC)
    decision = exits(worker, WUHAN_EXITS, on=ON)
    (met,) = decision.triggered
    assert met.rule.key == "three-years-basically-competent"
    assert met.exits == (Exit.CONTRACT_ENDED,)
    two = appraised(2022, 2023, result=AppraisalClass.BASIC)
    assert exits(two, WUHAN_EXITS, on=ON).must_leave is False


def test_of_two_runs_the_longer_is_told_and_of_equal_ones_the_later() -> None:
    assert decide(appraised(2010, 2011, 2012, 2020, 2021)).triggered[0].years == (2010, 2011, 2012)
    assert decide(appraised(2010, 2011, 2020, 2021)).triggered[0].years == (2020, 2021)


def test_appraisals_that_are_not_known_leave_it_open() -> None:
    decision = decide(Worker(key="w"))
    assert [gap.code for gap in decision.gaps] == [GapCode.APPRAISALS_UNKNOWN]
    assert decision.must_leave is None
    assert decision.outcome is Outcome.UNDETERMINED


def test_without_a_rule_it_is_not_decided() -> None:
    decision = exits(appraised(2020, 2021), THREE_POST_EIGHTEEN_GRADE, on=ON)
    assert [gap.code for gap in decision.gaps] == [GapCode.NO_EXIT_RULE]
    assert decision.must_leave is None


def test_rules_may_be_given_in_any_number() -> None:
    worker = appraised(2020, 2021)
    decision = exits(worker, [loudi.BASE_PAY, *WUHAN_EXITS, WUHAN_EXITS[0]], on=ON)
    assert len(decision.triggered) == 3
    assert [step.code for step in decision.steps].count(StepCode.IN_A_ROW) == 4
    assert exits(worker, WUHAN_EXITS[0], on=ON).must_leave is True


def test_a_rule_without_a_reading_adds_none() -> None:
    rule = evolve(WUHAN_EXITS[0], reading=None)
    steps = exits(appraised(2020, 2021), [rule, WUHAN_EXITS[1]], on=ON).steps
    assert [step.code for step in steps] == [StepCode.IN_A_ROW] * 2


@pytest.mark.parametrize("wrong", ["rules", 2])
def test_what_is_no_rule_is_refused(wrong: object) -> None:
    with pytest.raises(NotFoundError):
        exits(appraised(), wrong, on=ON)  # type: ignore[arg-type]
