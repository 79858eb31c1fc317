"""Alxa 2022: the bodies it names for tasks, under the names it prints.

It names functions (组织、民政部门) at whatever level they stand, and classes of bodies;
no single body is named for a task. 旗(区) are banners and zones: the league has no districts.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    BUREAU,
    CLASS_OF_BODIES,
    EVERY_LEVEL,
    OPEN_END,
    SELF_GOVERNING_BODY,
    SOCIAL_BODY,
)
from community_governance.policies.alxa.document import JURISDICTION

__all__ = [
    "BANNERS_AND_ZONES",
    "BANNER_CIVIL_AFFAIRS_BUREAUS",
    "CIVIL_AFFAIRS",
    "DEPARTMENTS",
    "DEPARTMENTS_CONCERNED",
    "GACHAS_AND_VILLAGES",
    "LOCALITIES",
    "LOCALITIES_AND_LEVELS",
    "OFFICES_AND_INSTITUTIONS",
    "ORGANIZATION",
    "RELATED_DEPARTMENTS",
    "SELF_GOVERNING_ORGANIZATIONS",
    "STATE_OWNED_FIRMS",
    "SUMUS_AND_TOWNS",
    "TOWNSHIPS",
]

# Party committees, governments, departments
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
RELATED_DEPARTMENTS = Department(
    key="alxa-departments-concerned",
    name="相关部门",
    name_en="departments concerned",
    kind=OPEN_END,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
DEPARTMENTS_CONCERNED = Department(
    key="alxa-departments-at-every-level",
    name="各级有关部门",
    name_en="departments concerned at all levels",
    kind=OPEN_END,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
BANNER_CIVIL_AFFAIRS_BUREAUS = Department(
    key="alxa-banner-civil-affairs-bureaus",
    name="各旗(区)民政局(社管局)",
    name_en="civil-affairs bureaus (social administration bureaus) of all banners and zones",
    kind=BUREAU,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="civil-affairs",
)
# Places and what stands in them
LOCALITIES = Department(
    key="alxa-localities",
    name="各地",
    name_en="all localities",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
LOCALITIES_AND_LEVELS = Department(
    key="alxa-localities-and-levels",
    name="各地各级",
    name_en="all localities and levels",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
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
    name="苏木镇",
    name_en="sumus and towns",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
TOWNSHIPS = Department(
    key="alxa-townships",
    name="苏木镇(街道)",
    name_en="sumus, towns and subdistricts",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
GACHAS_AND_VILLAGES = Department(
    key="alxa-gachas-and-villages",
    name="嘎查村",
    name_en="gachas and villages",
    kind=CLASS_OF_BODIES,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
SELF_GOVERNING_ORGANIZATIONS = Department(
    key="alxa-self-governing-organizations",
    name="基层群众性自治组织",
    name_en="primary-level self-governing mass organizations",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="self-government",
)
OFFICES_AND_INSTITUTIONS = Department(
    key="alxa-offices-and-institutions",
    name="机关企事业单位",
    name_en="offices, enterprises and institutions",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
STATE_OWNED_FIRMS = Department(
    key="alxa-state-owned-firms",
    name="国有企业",
    name_en="state-owned enterprises",
    kind=SOCIAL_BODY,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)

DEPARTMENTS = (
    ORGANIZATION,
    CIVIL_AFFAIRS,
    RELATED_DEPARTMENTS,
    DEPARTMENTS_CONCERNED,
    BANNER_CIVIL_AFFAIRS_BUREAUS,
    LOCALITIES,
    LOCALITIES_AND_LEVELS,
    BANNERS_AND_ZONES,
    SUMUS_AND_TOWNS,
    TOWNSHIPS,
    GACHAS_AND_VILLAGES,
    SELF_GOVERNING_ORGANIZATIONS,
    OFFICES_AND_INSTITUTIONS,
    STATE_OWNED_FIRMS,
)
"""Every body, class of bodies and open end that the document names for a task."""
