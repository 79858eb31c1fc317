"""Facts that are no numbers: what a community, compound, facility or project has, or what was done.

A flag is claimed of a subject (``须经联审联验``); a set of words names what is there.
"""

from __future__ import annotations

from community_governance.model.fact import Fact, FactKind
from community_governance.model.vocabulary import Wording

__all__ = [
    "ACCEPTED_TOGETHER",
    "ACCESSIBLE",
    "BUILT_TOGETHER",
    "DELIBERATION_CATALOGUE",
    "FIRE_CHECKED",
    "HANDED_OVER_TO_COMMITTEE",
    "JOINT_REVIEW",
    "OPENED_TOGETHER",
    "ORGANIZATION_KINDS",
    "OWNERS_ASSEMBLY",
    "PARTY_ORGANIZATION",
    "PLANNED_TOGETHER",
    "PRESENCE_FACTS",
    "REGISTERED",
    "REGISTERED_OR_FILED",
    "SUB_COMMITTEES",
]

ORGANIZATION_KINDS = Fact("organization_kinds", "item", "组织机构", "organizations", FactKind.WORDS)
SUB_COMMITTEES = Fact("sub_committees", "item", "专业委员会", "sub-committees", FactKind.WORDS)
DELIBERATION_CATALOGUE = Fact(
    "deliberation_catalogue", "item", "协商目录", "catalogue of matters for deliberation",
    FactKind.FLAG,
)  # fmt: skip

# Of a compound, or of an organization.
PARTY_ORGANIZATION = Fact(
    "party_organization", "item", "党组织", "Party organization", FactKind.FLAG
)
OWNERS_ASSEMBLY = Fact("owners_assembly", "item", "业主大会", "owners' assembly", FactKind.FLAG)
REGISTERED_OR_FILED = Fact(
    "registered_or_filed", "item", "登记或备案", "registration or filing", FactKind.FLAG,
    claim=Wording("办理登记或备案", "is registered or filed"),
)  # fmt: skip

# Of a facility.
REGISTERED = Fact(
    "registered", "item", "不动产登记", "registration as real estate", FactKind.FLAG,
    claim=Wording("办理不动产登记", "is registered as real estate"),
)  # fmt: skip
ACCESSIBLE = Fact(
    "accessible", "item", "适老化改造", "works for the elderly", FactKind.FLAG,
    claim=Wording("完成适老化改造", "is altered to suit the elderly"),
)  # fmt: skip
FIRE_CHECKED = Fact(
    "fire_checked", "item", "消防安全整治", "fire-safety works", FactKind.FLAG,
    claim=Wording("完成消防安全整治", "is put in order for fire safety"),
)  # fmt: skip

# Of a building project: its service space goes with it from the plan to the opening.
PLANNED_TOGETHER = Fact(
    "planned_together", "item", "服务用房同步规划", "service space planned with the project",
    FactKind.FLAG,
    claim=Wording("做到服务用房同步规划", "has its service space planned with it"),
)  # fmt: skip
BUILT_TOGETHER = Fact(
    "built_together", "item", "服务用房同步建设", "service space built with the project",
    FactKind.FLAG,
    claim=Wording("做到服务用房同步建设", "has its service space built with it"),
)  # fmt: skip
ACCEPTED_TOGETHER = Fact(
    "accepted_together", "item", "服务用房同步验收", "service space accepted with the project",
    FactKind.FLAG,
    claim=Wording("做到服务用房同步验收", "has its service space accepted with it"),
)  # fmt: skip
OPENED_TOGETHER = Fact(
    "opened_together", "item", "服务用房同步投入使用", "service space opened with the project",
    FactKind.FLAG,
    claim=Wording("做到服务用房同步投入使用", "has its service space opened with it"),
)  # fmt: skip
JOINT_REVIEW = Fact(
    "joint_review", "item", "联审联验", "joint review", FactKind.FLAG,
    claim=Wording("经规划、建设部门联审联验", "is reviewed by planning and construction jointly"),
)  # fmt: skip
HANDED_OVER_TO_COMMITTEE = Fact(
    "handed_over_to_committee", "item", "服务设施移交", "hand-over of the service facilities",
    FactKind.FLAG,
    claim=Wording(
        "将服务设施移交社区居民委员会管理",
        "has its service facilities handed over to the residents' committee",
    ),
)  # fmt: skip

PRESENCE_FACTS = (
    ORGANIZATION_KINDS,
    SUB_COMMITTEES,
    DELIBERATION_CATALOGUE,
    PARTY_ORGANIZATION,
    OWNERS_ASSEMBLY,
    REGISTERED_OR_FILED,
    REGISTERED,
    ACCESSIBLE,
    FIRE_CHECKED,
    PLANNED_TOGETHER,
    BUILT_TOGETHER,
    ACCEPTED_TOGETHER,
    OPENED_TOGETHER,
    JOINT_REVIEW,
    HANDED_OVER_TO_COMMITTEE,
)
"""The facts of this module, in its order."""
