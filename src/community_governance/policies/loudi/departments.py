"""Loudi 2018: the bodies that the reply names for what is done or to be done, as printed.

市里 and 我市 are the city, without a word on whether its Party committee or its government;
我们 is the bureau that replies.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    BUREAU,
    CLASS_OF_BODIES,
    EVERY_LEVEL,
    GOVERNMENT,
    SELF_GOVERNING_BODY,
)
from community_governance.policies.loudi.document import JURISDICTION

__all__ = [
    "CITY",
    "CIVIL_AFFAIRS_BUREAU",
    "COMMUNITIES",
    "COUNTY_CIVIL_AFFAIRS",
    "DEPARTMENTS",
    "RESIDENTS_COMMITTEES",
]

CITY = Department(
    key="loudi-city",
    name="市里",
    name_en="the city",
    kind=GOVERNMENT,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="government",
)
CIVIL_AFFAIRS_BUREAU = Department(
    key="loudi-civil-affairs-bureau",
    name="娄底市民政局",
    name_en="Loudi Civil Affairs Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="civil-affairs",
)
COUNTY_CIVIL_AFFAIRS = Department(
    key="loudi-county-civil-affairs",
    name="县、市、区民政部门",
    name_en="civil-affairs departments of counties, county-level cities and districts",
    kind=EVERY_LEVEL,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="civil-affairs",
)
COMMUNITIES = Department(
    key="loudi-communities",
    name="社区",
    name_en="communities",
    kind=CLASS_OF_BODIES,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
RESIDENTS_COMMITTEES = Department(
    key="loudi-residents-committees",
    name="各居委会",
    name_en="all residents' committees",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="self-government",
)

DEPARTMENTS = (
    CITY,
    CIVIL_AFFAIRS_BUREAU,
    COUNTY_CIVIL_AFFAIRS,
    COMMUNITIES,
    RESIDENTS_COMMITTEES,
)
"""Every body, class of bodies and open end that the document names for a task."""
