"""Laws: what a day decides, and what it does not.

Design 4, rules 2 and 6: out of time goes before all; met is met, also before it is due; not met
before ``due`` is not yet due, with the same shortfall; a standard's own start goes before its
document's; in a year of which only the number is printed nothing is concluded.
"""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from community_governance import Community, check
from community_governance.calendars import Year, has_begun, last_day
from community_governance.interchange.testing import communities, standards
from community_governance.model.findings import ReasonCode, Verdict
from community_governance.model.standards import Standard, Subject

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
