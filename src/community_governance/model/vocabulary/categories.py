"""The categories of communities and the kinds of committee, and how they stand to one another."""

from __future__ import annotations

from functools import lru_cache

from community_governance.immutable import frozen
from community_governance.model.strict import strict
from community_governance.model.vocabulary.words import Word

__all__ = [
    "CATEGORY_WORDS",
    "CENTRAL_CITY",
    "CENTRAL_VILLAGE",
    "CITY",
    "COMMITTEE_CATEGORIES",
    "EXISTING",
    "GACHA",
    "GACHA_COMMITTEE",
    "GOVERNMENT_FUNDED",
    "GOVERNMENT_FUNDED_SERVICE",
    "INTEGRATED_SERVICE",
    "NEW_BUILD",
    "NOT_GOVERNMENT_FUNDED",
    "OTHER_ORGANIZATIONS",
    "OTHER_THAN_INTEGRATED",
    "OUTER_CITY",
    "PASTORAL",
    "REDEVELOPED",
    "RESETTLED",
    "RESIDENTS_AREA",
    "RESIDENTS_COMMITTEE",
    "RURAL",
    "SOCIAL_ORGANIZATIONS",
    "SUBDISTRICT",
    "SUBURBAN_VILLAGE",
    "SUMU_TOWN",
    "TOWNSHIP_CATEGORIES",
    "TOWNSHIP_COMMUNITY",
    "TRADITIONAL_RURAL",
    "URBAN",
    "VILLAGE",
    "VILLAGERS_COMMITTEE",
    "VILLAGE_IN_CITY",
    "Category",
    "CommitteeKind",
]


@frozen(cache_hash=True, field_transformer=strict)
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


class CommitteeKind(Word):
    """A kind of self-governing committee."""

    __slots__ = ()


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
SUBDISTRICT = Category("subdistrict", "街道", "subdistrict", excludes=(SUMU_TOWN,))
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

TOWNSHIP_CATEGORIES = {"subdistrict": SUBDISTRICT, "sumu": SUMU_TOWN, "town": SUMU_TOWN}
"""What a unit of township level is by its kind, where a norm tells kinds apart."""

# What a facility or an organization is, where a norm singles some of them out.
INTEGRATED_SERVICE = Category("integrated_service", "综合服务", "integrated service")
OTHER_THAN_INTEGRATED = Category(
    "other_than_integrated", "其他", "other", excludes=(INTEGRATED_SERVICE,)
)
GOVERNMENT_FUNDED = Category("government_funded", "政府投资建设的", "government-funded")
NOT_GOVERNMENT_FUNDED = Category(
    "not_government_funded",
    "非政府投资建设的",
    "not government-funded",
    excludes=(GOVERNMENT_FUNDED,),
)
GOVERNMENT_FUNDED_SERVICE = Category(
    "government_funded_service",
    "政府投资建设的综合服务",
    "government-funded integrated service",
    implies=(GOVERNMENT_FUNDED, INTEGRATED_SERVICE),
)
SOCIAL_ORGANIZATIONS = Category("social_organizations", "社区社会", "community social")
OTHER_ORGANIZATIONS = Category(
    "other_organizations", "其他", "other", excludes=(SOCIAL_ORGANIZATIONS,)
)

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
    SUBDISTRICT,
    VILLAGE_IN_CITY,
    SUBURBAN_VILLAGE,
    CENTRAL_VILLAGE,
    TRADITIONAL_RURAL,
    PASTORAL,
    NEW_BUILD,
    REDEVELOPED,
    RESETTLED,
    EXISTING,
    INTEGRATED_SERVICE,
    OTHER_THAN_INTEGRATED,
    GOVERNMENT_FUNDED,
    NOT_GOVERNMENT_FUNDED,
    GOVERNMENT_FUNDED_SERVICE,
    SOCIAL_ORGANIZATIONS,
    OTHER_ORGANIZATIONS,
)
"""Every category of the package; a place may bring more."""
