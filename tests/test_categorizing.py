"""What a subject is by what is declared of it: facilities, organizations, townships."""

from datetime import date

import pytest

from community_governance import Community, Compound, Facility, check
from community_governance.categorizing import categories_of
from community_governance.model.findings import Verdict
from community_governance.model.parts import Organization
from community_governance.model.vocabulary import (
    GOVERNMENT_FUNDED,
    GOVERNMENT_FUNDED_SERVICE,
    INTEGRATED_FACILITY,
    INTEGRATED_SERVICE,
    NOT_GOVERNMENT_FUNDED,
    OTHER_ORGANIZATIONS,
    OTHER_THAN_INTEGRATED,
    PROPERTY_FIRM,
    SOCIAL_ORGANIZATION,
    SOCIAL_ORGANIZATIONS,
    WORKING_PREMISES,
    Category,
    Premises,
)
from community_governance.policies import dachong, ordos

ON = date(2025, 12, 31)
REGISTRATION = ordos.POLICY.standard("registration-of-government-funded-facilities")
REGISTRATION_OF_LAND = dachong.POLICY.standard("registration-of-government-funded-facilities")


@pytest.mark.parametrize(
    ("premises", "funded", "categories"),
    [
        ([INTEGRATED_FACILITY], None, (INTEGRATED_SERVICE,)),
        ([WORKING_PREMISES], None, (OTHER_THAN_INTEGRATED,)),
        (
            [INTEGRATED_FACILITY, WORKING_PREMISES],
            False,
            (INTEGRATED_SERVICE, NOT_GOVERNMENT_FUNDED),
        ),
        (
            [INTEGRATED_FACILITY],
            True,
            (INTEGRATED_SERVICE, GOVERNMENT_FUNDED, GOVERNMENT_FUNDED_SERVICE),
        ),
        ([], True, (GOVERNMENT_FUNDED,)),
        ([], None, None),
    ],
)
def test_a_facility_is_what_it_is_declared_to_be_and_whose_money_built_it(
    premises: list[Premises], funded: bool | None, categories: tuple[Category, ...] | None
) -> None:
    hall = Facility(key="hall", premises=premises, government_funded=funded)
    assert categories_of(hall) == categories


@pytest.mark.parametrize(
    ("premises", "funded", "registered", "verdict"),
    [
        ([INTEGRATED_FACILITY], True, True, Verdict.MET),
        ([INTEGRATED_FACILITY], True, False, Verdict.NOT_MET),
        ([INTEGRATED_FACILITY], True, None, Verdict.UNDETERMINED),
        ([INTEGRATED_FACILITY], None, True, Verdict.UNDETERMINED),
        ([INTEGRATED_FACILITY], False, False, Verdict.NOT_APPLICABLE),
        ([WORKING_PREMISES], None, False, Verdict.NOT_APPLICABLE),
        ([WORKING_PREMISES], True, False, Verdict.NOT_APPLICABLE),
        ([], True, False, Verdict.UNDETERMINED),
    ],
)
def test_only_integrated_facilities_that_government_paid_for_must_be_registered(
    premises: list[Premises], funded: bool | None, registered: bool | None, verdict: Verdict
) -> None:
    hall = Facility(key="hall", premises=premises, government_funded=funded, registered=registered)
    community = Community(key="hope", facilities=[hall])
    for standard in (REGISTRATION, REGISTRATION_OF_LAND):
        assert [each.verdict for each in check(community, standard, on=ON)] == [verdict]


def test_an_organization_is_a_social_one_or_another() -> None:
    choir = Organization(key="choir", kind=SOCIAL_ORGANIZATION)
    firm = Organization(key="firm", kind=PROPERTY_FIRM)
    assert categories_of(choir) == (SOCIAL_ORGANIZATIONS,)
    assert categories_of(firm) == (OTHER_ORGANIZATIONS,)


def test_of_what_nothing_follows_the_categories_are_open() -> None:
    assert categories_of(Compound(key="c")) is None
    assert categories_of(Community(key="hope")) is None
