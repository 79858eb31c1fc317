"""Alxa 2022: the bodies it names for tasks, under the names it prints.

It names functions and classes of bodies, no bureau by name.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import CLASS_OF_BODIES, EVERY_LEVEL, OPEN_END
from community_governance.policies.alxa.document import JURISDICTION

__all__ = [
    "BANNERS_AND_ZONES",
    "CIVIL_AFFAIRS",
    "DEPARTMENTS",
    "DEPARTMENTS_AT_EVERY_LEVEL",
    "DEPARTMENTS_CONCERNED",
    "LOCALITIES",
    "ORGANIZATION",
    "SUMUS_AND_TOWNS",
]

ORGANIZATION = Department(
    key="alxa-organization",
    name="组织部门",
    name_en="organization departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="organization",
)
CIVIL_AFFAIRS = Department(
    key="alxa-civil-affairs",
    name="民政部门",
    name_en="civil-affairs departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="civil-affairs",
)
DEPARTMENTS_CONCERNED = Department(
    key="alxa-departments-concerned",
    name="相关部门",
    name_en="departments concerned",
    kind=OPEN_END,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
BANNERS_AND_ZONES = Department(
    key="alxa-banners-and-zones",
    name="旗(区)",
    name_en="banners and zones",
    kind=CLASS_OF_BODIES,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
SUMUS_AND_TOWNS = Department(
    key="alxa-sumus-and-towns",
    name="苏木镇(街道)",
    name_en="sumus, towns and subdistricts",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
DEPARTMENTS_AT_EVERY_LEVEL = Department(
    key="alxa-departments-at-every-level",
    name="各级有关部门",
    name_en="departments concerned at every level",
    kind=OPEN_END,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
LOCALITIES = Department(
    key="alxa-localities",
    name="各地各级",
    name_en="localities at every level",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)

DEPARTMENTS = (
    ORGANIZATION,
    CIVIL_AFFAIRS,
    DEPARTMENTS_CONCERNED,
    BANNERS_AND_ZONES,
    SUMUS_AND_TOWNS,
    DEPARTMENTS_AT_EVERY_LEVEL,
    LOCALITIES,
)
"""Every class of bodies and open end that the document names for a task."""
