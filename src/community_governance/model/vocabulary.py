"""The open words of the field: what a document may call a community, a room, a fund.

A word is a frozen object with a stable key and its names in both languages.
The lists here are what the documents in this package use; a place adds its own words.
Two words are the same word when all their fields agree.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import ClassVar

from attrs import field, frozen

from community_governance.errors import InvalidValueError, Lang, shown

__all__ = [
    "BENEFIT_PROJECT_FUNDS_KIND",
    "CATEGORY_WORDS",
    "CENTER_PLAQUE",
    "CENTRAL_CITY",
    "CENTRAL_VILLAGE",
    "CITY",
    "CIVILIZED_COMMUNITY",
    "CIVILIZED_COMPOUND",
    "COMMITTEE_CATEGORIES",
    "COMMITTEE_PLAQUE",
    "COMMUNITY_FACILITY",
    "EXISTING",
    "GACHA",
    "GACHA_COMMITTEE",
    "INTEGRATED_FACILITY",
    "NEW_BUILD",
    "OFFICE_AND_ACTIVITY",
    "OFFICE_BUDGET_KIND",
    "OPERATING_FUNDS_KIND",
    "OUTER_CITY",
    "OWNERS_COMMITTEE",
    "PARTY_ORGANIZATION",
    "PARTY_PLAQUE",
    "PASTORAL",
    "PREMISES",
    "PROPERTY_FIRM",
    "PUBLIC_SERVICE_PREMISES",
    "REDEVELOPED",
    "RESETTLED",
    "RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE",
    "RESIDENTS_AREA",
    "RESIDENTS_COMMITTEE",
    "RURAL",
    "SERVICE_CENTER",
    "SERVICE_STATION",
    "SOCIAL_ORGANIZATION",
    "SUBURBAN_VILLAGE",
    "SUMU_TOWN",
    "TOWNSHIP_COMMUNITY",
    "TRADITIONAL_RURAL",
    "URBAN",
    "VILLAGE",
    "VILLAGERS_COMMITTEE",
    "VILLAGE_IN_CITY",
    "WORKING_PREMISES",
    "Body",
    "Category",
    "CommitteeKind",
    "Function",
    "FundKind",
    "Mark",
    "MobileService",
    "OrganizationKind",
    "Post",
    "Premises",
    "Recognition",
    "RoomKind",
    "ServiceMode",
    "Word",
    "Wording",
]

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", re.ASCII)


def check_snake_key(_instance: object, _attribute: object, key: str) -> None:
    """Refuse a key that is not snake_case: it may become the name of a column.

    Raises:
        InvalidValueError: for any other text.
    """
    if type(key) is not str or not _SNAKE.fullmatch(key):
        raise InvalidValueError(
            shown(key), "expected a snake_case key such as 'floor_area'", "标识应为 snake_case 形式"
        )


@frozen
class Wording:
    """The same words in Chinese and in English."""

    zh: str
    en: str

    def text(self, lang: Lang) -> str:
        """Return the words in one language."""
        return self.zh if lang == "zh" else self.en


@frozen(cache_hash=True)
class Word:
    """An open word: a key, and its names in Chinese and English."""

    key: str = field(validator=check_snake_key)
    zh: str
    en: str

    def text(self, lang: Lang) -> str:
        """Return the word in one language."""
        return self.zh if lang == "zh" else self.en

    def __str__(self) -> str:
        """Return the key."""
        return self.key


@frozen(cache_hash=True)
class Category(Word):
    """A class of communities that a norm may single out.

    Categories form a lattice: a central-city community is a city community.
    What is not declared is unknown: two categories rule each other out only where one says so.

    Attributes:
        implies: Wider categories that hold wherever this one does.
        excludes: Categories that cannot hold beside this one; the relation works both ways.
    """

    implies: tuple[Category, ...] = ()
    excludes: tuple[Category, ...] = ()

    @property
    def closure(self) -> tuple[Category, ...]:
        """This category and every wider one, itself first."""
        return _closure(self)

    def is_within(self, other: Category) -> bool:
        """Return whether whatever is of this category is of the other too."""
        return other in self.closure

    def is_apart_from(self, other: Category) -> bool:
        """Return whether nothing can be of both categories."""
        mine, theirs = self.closure, other.closure
        return any(b in a.excludes or a in b.excludes for a in mine for b in theirs)


@lru_cache(maxsize=1024)
def _closure(category: Category) -> tuple[Category, ...]:
    found: dict[Category, None] = {category: None}
    for wider in category.implies:
        found.update(dict.fromkeys(_closure(wider)))
    return tuple(found)


class Premises(Word):
    """A kind of premises, as a document calls it; kinds are never added to one another."""

    __slots__ = ()

    @property
    def area_key(self) -> str:
        """The key of the fact that is the floor area of these premises."""
        return f"{self.key}_area"


class RoomKind(Word):
    """A function room."""

    __slots__ = ()


class Function(Word):
    """What a facility is for."""

    __slots__ = ()


class FundKind(Word):
    """A kind of fund; its key is the key of the fact that is its amount."""

    __slots__ = ()


class Body(Word):
    """A body whose plaque hangs at a community's door."""

    __slots__ = ()


class Mark(Word):
    """A thing that is to look the same in every community."""

    __slots__ = ()


class ServiceMode(Word):
    """A way of serving residents, such as one window for all matters."""

    __slots__ = ()


class MobileService(Word):
    """A service that comes to scattered residents."""

    __slots__ = ()


class Recognition(Word):
    """A title awarded to a community or compound."""

    __slots__ = ()


class CommitteeKind(Word):
    """A kind of self-governing committee."""

    __slots__ = ()


class OrganizationKind(Word):
    """A kind of organization at work in a community."""

    __slots__ = ()


class Post(Word):
    """A post held by a community worker; places bring their own."""

    __slots__ = ()

    CHIEF: ClassVar[Post]
    DEPUTY: ClassVar[Post]
    MEMBER: ClassVar[Post]
    STAFF: ClassVar[Post]


Post.CHIEF = Post("chief", "正职", "chief")
Post.DEPUTY = Post("deputy", "副职", "deputy")
Post.MEMBER = Post("member", "委员", "member")
Post.STAFF = Post("staff", "工作人员", "staff")

# Where a community lies. Towns may count as urban or not, so nothing is said between 乡镇 and 城镇.
URBAN = Category("urban", "城镇", "urban")
RURAL = Category("rural", "农村牧区", "rural", excludes=(URBAN,))
CITY = Category("city", "城市", "city", implies=(URBAN,))
CENTRAL_CITY = Category("central_city", "中心城区", "central-city", implies=(CITY,))
OUTER_CITY = Category(
    "outer_city",
    "中心城区以外的城市",
    "city outside the center",
    implies=(CITY,),
    excludes=(CENTRAL_CITY,),
)
TOWNSHIP_COMMUNITY = Category("township_community", "乡镇", "township", excludes=(CITY,))

# Which committee it has. The area of a villagers' committee is no 城市社区 or 乡镇社区.
RESIDENTS_AREA = Category("residents_area", "居民委员会辖区", "residents' committee")
VILLAGE = Category(
    "village", "村级", "village", excludes=(RESIDENTS_AREA, CITY, TOWNSHIP_COMMUNITY)
)
GACHA = Category("gacha", "嘎查", "gacha", implies=(VILLAGE,))

# What Alxa's plan tells apart. How sumus and towns stand to 城镇 is not said;
# they are no 城市, a village in or near a city is a village, and pastoral areas are rural.
SUMU_TOWN = Category("sumu_town", "苏木镇", "sumu or town", excludes=(CITY,))
VILLAGE_IN_CITY = Category("village_in_city", "城中村", "village in the city", implies=(VILLAGE,))
SUBURBAN_VILLAGE = Category("suburban_village", "城郊村", "suburban village", implies=(VILLAGE,))
CENTRAL_VILLAGE = Category("central_village", "中心村", "central village", implies=(VILLAGE,))
TRADITIONAL_RURAL = Category("traditional_rural", "传统农村", "traditional rural", implies=(RURAL,))
PASTORAL = Category("pastoral", "牧区", "pastoral", implies=(RURAL,))

# How it came to be.
NEW_BUILD = Category("new_build", "新建", "newly built")
REDEVELOPED = Category("redeveloped", "旧城区连片改造", "redeveloped")
RESETTLED = Category("resettled", "易地搬迁安置", "resettlement")
EXISTING = Category("existing", "既有", "existing", excludes=(NEW_BUILD, REDEVELOPED, RESETTLED))

RESIDENTS_COMMITTEE = CommitteeKind("residents_committee", "居民委员会", "residents' committee")
VILLAGERS_COMMITTEE = CommitteeKind("villagers_committee", "村民委员会", "villagers' committee")
GACHA_COMMITTEE = CommitteeKind("gacha_committee", "嘎查村民委员会", "gacha villagers' committee")

COMMITTEE_CATEGORIES = {
    RESIDENTS_COMMITTEE: RESIDENTS_AREA,
    VILLAGERS_COMMITTEE: VILLAGE,
    GACHA_COMMITTEE: GACHA,
}
"""What a community is by its committee."""

# The premises of the documents. Gross or usable area is said of none of them.
WORKING_PREMISES = Premises("working_premises", "社区工作用房", "community working premises")
INTEGRATED_FACILITY = Premises(
    "integrated_facility", "综合服务设施", "integrated service facilities"
)
PUBLIC_SERVICE_PREMISES = Premises(
    "public_service_premises", "公共服务用房", "public-service premises"
)
SERVICE_CENTER = Premises("service_center", "社区服务中心", "community service center")
COMMUNITY_FACILITY = Premises("community_facility", "社区设施", "community facilities")
OFFICE_AND_ACTIVITY = Premises("office_and_activity", "办公和活动场所", "office and activity space")
PREMISES = (
    WORKING_PREMISES,
    INTEGRATED_FACILITY,
    PUBLIC_SERVICE_PREMISES,
    SERVICE_CENTER,
    COMMUNITY_FACILITY,
    OFFICE_AND_ACTIVITY,
)

OPERATING_FUNDS_KIND = FundKind("operating_funds", "运转经费", "operating funds")
BENEFIT_PROJECT_FUNDS_KIND = FundKind(
    "benefit_project_funds", "惠民项目资金", "benefit-project funds"
)
OFFICE_BUDGET_KIND = FundKind("office_budget", "办公经费", "office budget")

PARTY_ORGANIZATION = OrganizationKind("party_organization", "党组织", "Party organization")
RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE = OrganizationKind(
    "residents_affairs_supervision_committee",
    "居务监督委员会",
    "residents' affairs supervision committee",
)
OWNERS_COMMITTEE = OrganizationKind("owners_committee", "业主委员会", "owners' committee")
PROPERTY_FIRM = OrganizationKind("property_firm", "物业服务企业", "property-service firm")
SERVICE_STATION = OrganizationKind("service_station", "社区公共服务站", "public-service station")
SOCIAL_ORGANIZATION = OrganizationKind("social_organization", "社会组织", "social organization")

PARTY_PLAQUE = Body("party_organization", "社区党组织", "community Party organization")
COMMITTEE_PLAQUE = Body("residents_committee", "社区居民委员会", "residents' committee")
CENTER_PLAQUE = Body("service_center", "社区服务中心", "community service center")

CIVILIZED_COMMUNITY = Recognition("civilized_community", "文明社区", "civilized community")
CIVILIZED_COMPOUND = Recognition("civilized_compound", "文明小区", "civilized compound")

CATEGORY_WORDS = (
    URBAN,
    RURAL,
    CITY,
    CENTRAL_CITY,
    OUTER_CITY,
    TOWNSHIP_COMMUNITY,
    RESIDENTS_AREA,
    VILLAGE,
    GACHA,
    SUMU_TOWN,
    VILLAGE_IN_CITY,
    SUBURBAN_VILLAGE,
    CENTRAL_VILLAGE,
    TRADITIONAL_RURAL,
    PASTORAL,
    NEW_BUILD,
    REDEVELOPED,
    RESETTLED,
    EXISTING,
)
"""Every category of the package; a place may bring more."""
