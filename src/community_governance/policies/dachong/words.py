"""Dachong 2018: the words of the place: a title, a fact, and what its sub-committees are for."""

from community_governance.model.facts import Fact, FactKind
from community_governance.model.vocabulary import Item, Recognition

__all__ = [
    "CULTURE_AND_SPORT",
    "ENVIRONMENT_AND_PROPERTY",
    "FAMILY_PLANNING",
    "HARMONIOUS_COMMUNITY",
    "MEDIATION",
    "PUBLIC_LEGAL_SERVICES",
    "PUBLIC_SECURITY",
    "WELFARE",
]

HARMONIOUS_COMMUNITY = Recognition(
    "harmonious_community", "和谐幸福美丽社区", "harmonious, happy and beautiful community"
)
PUBLIC_LEGAL_SERVICES = Fact(
    "public_legal_services", "item", "公共法律服务", "public legal services", FactKind.FLAG
)

# What a sub-committee is for; an organization of that kind says so in its fields.
MEDIATION = Item("mediation", "人民调解", "people's mediation")
PUBLIC_SECURITY = Item("public_security", "治安保卫", "public security")
WELFARE = Item("welfare", "公共福利", "public welfare")
FAMILY_PLANNING = Item("family_planning", "计划生育", "family planning")
CULTURE_AND_SPORT = Item("culture_and_sport", "群众文体", "culture and sport")
ENVIRONMENT_AND_PROPERTY = Item("environment_and_property", "环境物业", "environment and property")
