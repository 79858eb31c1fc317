"""What is known of a community from what it holds: kinds of organizations, sub-committees."""

from typing import Any

from community_governance import Community
from community_governance.knowing import facts
from community_governance.model.facts import OPERATING_FUNDS_PER_YEAR
from community_governance.model.parts import FundLine, FundPeriod, Organization, Standing
from community_governance.model.presence import (
    ORGANIZATION_KINDS,
    REGISTERED_OR_FILED,
    SUB_COMMITTEES,
)
from community_governance.model.vocabulary import (
    MINI_FIRE_STATION,
    OPERATING_FUNDS_KIND,
    RESIDENTS_COMMITTEE,
    SOCIAL_ORGANIZATION,
    SUB_COMMITTEE,
)

STATION = Organization(key="station", kind=MINI_FIRE_STATION)


def _known(fact: object, **fields: Any) -> object:
    return facts(Community(key="hope", **fields)).get(str(fact))


def _sub(key: str, *fields: str) -> Organization:
    return Organization(key=key, kind=SUB_COMMITTEE, fields=fields)


# --- kinds of organizations ---


def test_the_committee_that_governs_is_one_of_the_organizations() -> None:
    assert _known(ORGANIZATION_KINDS, organizations=[STATION], committee=RESIDENTS_COMMITTEE) == (
        RESIDENTS_COMMITTEE.key,
        "mini_fire_station",
    )


def test_two_of_a_kind_are_one_kind_and_none_is_none() -> None:
    twins = [STATION, Organization(key="other", kind=MINI_FIRE_STATION)]
    assert _known(ORGANIZATION_KINDS, organizations=twins) == ("mini_fire_station",)
    assert _known(ORGANIZATION_KINDS, organizations=[]) == ()


def test_a_committee_alone_says_nothing_of_other_organizations() -> None:
    assert _known(ORGANIZATION_KINDS, committee=RESIDENTS_COMMITTEE) is None


# --- sub-committees ---


def test_sub_committees_are_known_by_their_fields_each_once() -> None:
    several = [_sub("a", "mediation", "welfare"), _sub("b", "welfare", "public_security")]
    found = _known(SUB_COMMITTEES, organizations=several)
    assert found == ("mediation", "welfare", "public_security")


def test_a_sub_committee_that_does_not_say_what_it_is_for_leaves_their_set_open() -> None:
    unsaid = Organization(key="c", kind=SUB_COMMITTEE)
    assert _known(SUB_COMMITTEES, organizations=[_sub("a", "mediation"), unsaid]) is None


def test_where_there_are_other_organizations_only_there_is_no_sub_committee() -> None:
    assert _known(SUB_COMMITTEES, organizations=[STATION]) == ()
    assert _known(SUB_COMMITTEES) is None


# --- one organization, and funds ---


def test_an_organization_is_registered_or_filed_by_its_standing() -> None:
    def known(standing: Standing | None) -> object:
        choir = Organization(key="choir", kind=SOCIAL_ORGANIZATION, standing=standing)
        return facts(choir).get(REGISTERED_OR_FILED.key)

    assert [known(each) for each in Standing] == [1, 1, 0]
    assert known(None) is None


def test_funds_of_one_kind_and_period_are_added() -> None:
    lines = [
        FundLine(kind=OPERATING_FUNDS_KIND, amount=amount, period=FundPeriod.YEAR)
        for amount in ("18万元", 20000)
    ]
    assert _known(OPERATING_FUNDS_PER_YEAR, funds=lines) == 200000
    assert _known(OPERATING_FUNDS_PER_YEAR, funds=[]) == 0
    assert _known(OPERATING_FUNDS_PER_YEAR) is None
