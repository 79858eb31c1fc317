"""Dachong 2018: a title and a fact of the place."""

from community_governance.model.facts import Fact, FactKind
from community_governance.model.vocabulary import Recognition

__all__ = ["HARMONIOUS_COMMUNITY", "PUBLIC_LEGAL_SERVICES"]

HARMONIOUS_COMMUNITY = Recognition(
    "harmonious_community", "和谐幸福美丽社区", "harmonious, happy and beautiful community"
)
PUBLIC_LEGAL_SERVICES = Fact(
    "public_legal_services", "item", "公共法律服务", "public legal services", FactKind.FLAG
)
