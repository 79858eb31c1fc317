"""Laws: what a day decides, and what it does not.

Design 4, rules 2 and 6: out of time goes before all; met is met, also before it is due; not met
before ``due`` is not yet due, with the same shortfall; a standard's own start goes before its
document's; in a year of which only the number is printed nothing is concluded.
"""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from community_governance import (
    BUILTIN,
    Community,
    Compound,
    Document,
    Policy,
    Territory,
    check,
)
from community_governance.calendars import Day, Year, has_begun, last_day
from community_governance.interchange.testing import communities, standards
from community_governance.model.community import Stated
from community_governance.model.findings import ReasonCode, Verdict
from community_governance.model.standards import Standard, Subject
from community_governance.model.territory import Township
from community_governance.model.vocabulary import CITY
from community_governance.policies import alxa, dachong, ordos, zhuhai
from community_governance.proportions import shares

DAYS = st.dates(date(1990, 1, 1), date(2035, 12, 31))
OF_COMMUNITIES = standards(Subject.COMMUNITY)
SETTLED = {Verdict.MET, Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE}


@given(community=communities(), standard=OF_COMMUNITIES, due=DAYS, on=DAYS)
def test_before_it_is_due_nothing_but_not_met_changes(
    community: Community, standard: Standard, due: date, on: date
) -> None:
    always = evolve(standard, starts=date(1990, 1, 1), due=None)
    (undated,) = check(community, always, on=on)
    (dated,) = check(community, evolve(always, due=due), on=on)
    if undated.verdict in SETTLED:
        assert dated.verdict is undated.verdict
    else:
        assert dated.verdict is (Verdict.NOT_YET_DUE if on < due else Verdict.NOT_MET)
    assert (dated.reason, dated.parts) == (undated.reason, undated.parts)


@given(community=communities(), standard=OF_COMMUNITIES, on=DAYS, later=st.integers(0, 9999))
def test_a_later_day_turns_not_yet_due_into_not_met_and_never_back(
    community: Community, standard: Standard, on: date, later: int
) -> None:
    standard = evolve(standard, starts=date(1990, 1, 1))
    (before,) = check(community, standard, on=on)
    (after,) = check(community, standard, on=on + timedelta(days=later))
    if before.verdict is Verdict.NOT_YET_DUE:
        assert after.verdict.falls_short
        assert standard.due is not None
        is_late = on + timedelta(days=later) >= last_day(standard.due)
        assert after.verdict is (Verdict.NOT_MET if is_late else Verdict.NOT_YET_DUE)
    else:
        assert after.verdict is before.verdict


@given(community=communities(), standard=OF_COMMUNITIES, on=DAYS)
def test_before_its_start_nothing_is_asked(
    community: Community, standard: Standard, on: date
) -> None:
    (finding,) = check(community, standard, on=on)
    begun = has_begun(standard.starts or date(2020, 1, 1), on)
    assert (finding.reason.code is ReasonCode.NOT_BEGUN) is (begun is False)
    if begun is False:
        assert (finding.verdict, finding.parts) == (Verdict.NOT_APPLICABLE, ())
    if begun is None:
        assert finding.verdict in {Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE}
        assert isinstance(standard.starts, Year)


# --- the documents that ship ---

DOCUMENTS = (*BUILTIN, *alxa.POLICIES[1:])


def _days(policy: Policy) -> list[date]:
    """Return every printed day of a policy and its norms, with the days before and after it."""
    document = policy.document
    days = {document.starts, document.adopted, document.published, document.numbered_year}
    days |= {document.ends, document.superseded}
    days |= {day for each in policy.standards for day in (each.starts, each.due)}
    days |= {each.due for each in policy.targets}
    known = [last_day(day) for day in days if day is not None]
    return sorted({day + timedelta(days=step) for day in known for step in (-366, -1, 0, 1)})


def _expected(document: Document, starts: Day | None, on: date) -> ReasonCode | None:
    """Return why nothing can be concluded on a day, from the dates as printed, or None."""
    if document.ends is not None and on > last_day(document.ends):
        return ReasonCode.ENDED
    if document.superseded is not None and on >= last_day(document.superseded):
        return ReasonCode.SUPERSEDED
    first = starts or document.adopted or document.numbered_year
    if isinstance(first, Year) and on.year == first.value:
        return ReasonCode.DATE_NOT_PRINTED
    if first is None:
        return ReasonCode.DATE_NOT_PRINTED
    return ReasonCode.NOT_BEGUN if on <= last_day(first) - timedelta(days=1) else None


@pytest.mark.parametrize("policy", DOCUMENTS, ids=lambda policy: policy.key)
def test_each_norm_of_a_document_holds_from_its_first_day_to_its_last(policy: Policy) -> None:
    out_of_time = {*_OUT_OF_TIME}
    for on in _days(policy):
        for finding in check(Community(key="hope"), policy, on=on):
            code = _expected(policy.document, finding.standard.starts, on)
            if code is ReasonCode.DATE_NOT_PRINTED:
                assert finding.reason.code in {code, ReasonCode.OTHER_SUBJECT}
            elif code is None:
                assert finding.reason.code not in out_of_time
            else:
                assert (finding.verdict, finding.reason.code) == (Verdict.NOT_APPLICABLE, code)


_OUT_OF_TIME = (
    ReasonCode.NOT_BEGUN,
    ReasonCode.ENDED,
    ReasonCode.SUPERSEDED,
    ReasonCode.DATE_NOT_PRINTED,
)


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_each_goal_of_a_document_is_not_yet_due_until_its_last_day(policy: Policy) -> None:
    nothing = Territory(
        key="t",
        jurisdiction=zhuhai.XIANGZHOU,
        townships=[
            Township(
                key="a",
                kind="town",
                government_service_center=False,
                social_work_station=False,
                one_stop_hall=False,
                online_service_platform=False,
            )
        ],
        communities=[
            Community(
                key="c",
                categories=[CITY],
                recognitions=[],
                service_modes=[],
                facilities=[],
                grids=[],
                compounds=[
                    Compound(
                        key="x",
                        recognitions=[],
                        owners_committee=True,
                        owners_committee_qualifies=True,
                        owners_committee_party=False,
                    )
                ],
                information_platform=False,
                organizations=[],
                stated=[Stated(fact, value=False) for fact in _PLACE_FACTS],
            )
        ],
    )
    seen: set[tuple[bool, Verdict]] = set()
    for on in _days(policy):
        code = _expected(policy.document, None, on)
        for found in shares(nothing, policy, on=on):
            if code is not None:
                assert found.reason.code is code
            elif found.target.bound is not None and found.target.condition is None:
                due = found.target.due
                is_early = due is not None and on < last_day(due)
                if found.verdict is not Verdict.NOT_APPLICABLE:  # rural communities: none here
                    assert found.verdict is (Verdict.NOT_YET_DUE if is_early else Verdict.NOT_MET)
                seen.add((due is not None, found.verdict))
    if any(each.due is not None and each.of_each is not None for each in policy.targets):
        assert seen >= {(True, Verdict.NOT_YET_DUE), (True, Verdict.NOT_MET)}


_PLACE_FACTS = (
    ordos.COMPREHENSIVE_GOVERNANCE_CENTER,
    dachong.PUBLIC_LEGAL_SERVICES,
)
