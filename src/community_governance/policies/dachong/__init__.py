"""Dachong 2018: the town's implementing opinions on urban and rural community governance.

References:
    关于印发《大涌镇关于加强和完善城乡社区治理的实施意见》的通知, signed by the town's
    Party committee on 2018-12-10, with an annex that shares out its main tasks.

Checked with:
    The published page, read twice; its figures were read a third time
    by a reader who had not seen this file. Its lists, rules and presence norms were written
    twice, the second time without looking at the first, and compared.

Limitations:
    No document number and no title line are printed. It cites its superiors without numbers,
    reports no statistic and names no sum of money.
    The annex numbers 39 tasks in 40 rows: the fifth has no number and goes by 附件第4项之二.
    四化, 五化, 三清理, 三拆除 and 两代表一委员 are only named.
    The annex says who is responsible and not who leads; point 20 names leads for the whole.
    What other points ask of a body is a task of its own, without a number; where no role is
    printed, the role is inferred and the reading says how. A prohibition is no duty.
    The list of what committees do and the list of what they assist in are not printed.
"""

from community_governance.model.policy import Policy
from community_governance.policies.dachong.admission import ADMISSION
from community_governance.policies.dachong.clauses import CLAUSES
from community_governance.policies.dachong.document import DOCUMENT, JURISDICTION
from community_governance.policies.dachong.duties import TASKS
from community_governance.policies.dachong.figures import REFERENCES
from community_governance.policies.dachong.lists import ENUMERATIONS
from community_governance.policies.dachong.norms import STANDARDS, TARGETS
from community_governance.policies.dachong.rules import FUNDS, RULES
from community_governance.policies.dachong.words import (
    HARMONIOUS_COMMUNITY,
    PUBLIC_LEGAL_SERVICES,
)

__all__ = [
    "DOCUMENT",
    "HARMONIOUS_COMMUNITY",
    "JURISDICTION",
    "POLICIES",
    "POLICY",
    "PUBLIC_LEGAL_SERVICES",
]

POLICY = Policy(
    document=DOCUMENT,
    standards=STANDARDS,
    targets=TARGETS,
    references=REFERENCES,
    tasks=TASKS,
    enumerations=ENUMERATIONS,
    rules=RULES,
    funds=FUNDS,
    admission=ADMISSION,
    clauses=CLAUSES,
)

POLICIES = (POLICY,)
"""Every document of the place."""
