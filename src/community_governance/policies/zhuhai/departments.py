"""Zhuhai 2010: the bodies it names for tasks, under the names it prints.

It names functions (组织部门, 财政部门) rather than bodies: each stands for the departments
of that function at city and district level.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    CLASS_OF_BODIES,
    EVERY_LEVEL,
    LEADING_GROUP,
    OPEN_END,
)
from community_governance.policies.zhuhai.document import JURISDICTION

__all__ = [
    "CITY_LEADING_GROUP_OFFICE",
    "CIVIL_AFFAIRS",
    "DEPARTMENTS",
    "DEPARTMENTS_CONCERNED",
    "DEVELOPMENT_AND_REFORM",
    "DISTRICTS",
    "FINANCE",
    "FUNCTIONAL_DEPARTMENTS",
    "GOVERNMENT_AND_DEPARTMENTS",
    "LEADING_GROUPS",
    "ORGANIZATION",
    "PUBLIC_SECURITY",
]

CITY_LEADING_GROUP_OFFICE = Department(
    key="zhuhai-city-leading-group-office",
    name="市社区建设领导小组办公室",
    name_en="Office of the city's community-building leading group",
    kind=LEADING_GROUP,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="community-building",
)
LEADING_GROUPS = Department(
    key="zhuhai-leading-groups",
    name="市(区)社区建设领导小组",
    name_en="community-building leading groups of the city and its districts",
    kind=LEADING_GROUP,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="community-building",
)
CIVIL_AFFAIRS = Department(
    key="zhuhai-civil-affairs",
    name="民政部门",
    name_en="civil-affairs departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="civil-affairs",
)
ORGANIZATION = Department(
    key="zhuhai-organization",
    name="组织部门",
    name_en="organization departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="organization",
)
DEVELOPMENT_AND_REFORM = Department(
    key="zhuhai-development-and-reform",
    name="发展和改革部门",
    name_en="development and reform departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="development-and-reform",
)
FINANCE = Department(
    key="zhuhai-finance",
    name="财政部门",
    name_en="finance departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="finance",
)
PUBLIC_SECURITY = Department(
    key="zhuhai-public-security",
    name="公安部门",
    name_en="public-security departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="public-security",
)
FUNCTIONAL_DEPARTMENTS = Department(
    key="zhuhai-functional-departments",
    name="政府各职能部门",
    name_en="all functional departments of government",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
GOVERNMENT_AND_DEPARTMENTS = Department(
    key="zhuhai-government-and-departments",
    name="政府及职能部门",
    name_en="government and its functional departments",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
DISTRICTS = Department(
    key="zhuhai-districts",
    name="各区",
    name_en="all districts",
    kind=CLASS_OF_BODIES,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
DEPARTMENTS_CONCERNED = Department(
    key="zhuhai-departments-concerned",
    name="有关部门",
    name_en="departments concerned",
    kind=OPEN_END,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)

DEPARTMENTS = (
    CITY_LEADING_GROUP_OFFICE,
    LEADING_GROUPS,
    CIVIL_AFFAIRS,
    ORGANIZATION,
    DEVELOPMENT_AND_REFORM,
    FINANCE,
    PUBLIC_SECURITY,
    FUNCTIONAL_DEPARTMENTS,
    GOVERNMENT_AND_DEPARTMENTS,
    DISTRICTS,
    DEPARTMENTS_CONCERNED,
)
"""Every class of bodies and open end that the document names for a task."""
