"""Loudi 2018: the bodies it names for tasks, under the names it prints.

A reply reports more than it assigns; it names few bodies, and none with a printed role.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import CLASS_OF_BODIES, EVERY_LEVEL
from community_governance.policies.loudi.document import JURISDICTION

__all__ = ["CITY", "CIVIL_AFFAIRS", "COMMUNITIES", "DEPARTMENTS"]

CIVIL_AFFAIRS = Department(
    key="loudi-county-civil-affairs",
    name="县、市、区民政部门",
    name_en="civil-affairs departments of counties, cities and districts",
    kind=EVERY_LEVEL,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="civil-affairs",
)
CITY = Department(
    key="loudi-city",
    name="市里",
    name_en="the city",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
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

DEPARTMENTS = (CIVIL_AFFAIRS, CITY, COMMUNITIES)
"""Every class of bodies that the document names for a task."""
