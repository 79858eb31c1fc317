"""Ordos 2018: implementing opinions on strengthening and improving urban and rural community governance.

References:
    鄂尔多斯市委市人民政府关于印发《鄂尔多斯市加强和完善城乡社区治理实施意见》的通知,
    signed 2018-12-24, published 2018-12-25 on the site of the city's civil-affairs bureau.

Checked with:
    The published page, read twice; its figures, goals and references were read a third time
    by a reader who had not seen this file. Its lists, rules and presence norms were written
    twice, the second time without looking at the first, and compared.

Limitations:
    The document's own number is not printed. Its date stands as ``20181224日``.
    No end is printed, so its norms run on; goals dated 2020 and 2030 keep their dates.
    The lists in brackets say who leads and who supports. What a sentence asks of a body besides is
    a task of its own, without a number; where no role is printed, the role is inferred and the
    reading says how. A prohibition is no duty.
    General demands on Party work, publicity and public security are no rules here.
    The two lists of work items are those of the autonomous region, and are not printed.
"""

from community_governance.model.policy import Policy
from community_governance.policies.ordos.admission import ADMISSION
from community_governance.policies.ordos.clauses import CLAUSES
from community_governance.policies.ordos.document import DOCUMENT, JURISDICTION
from community_governance.policies.ordos.duties import TASKS
from community_governance.policies.ordos.figures import REFERENCES
from community_governance.policies.ordos.lists import ENUMERATIONS
from community_governance.policies.ordos.norms import STANDARDS, TARGETS
from community_governance.policies.ordos.rules import FUNDS, RULES
from community_governance.policies.ordos.words import COMPREHENSIVE_GOVERNANCE_CENTER

__all__ = ["COMPREHENSIVE_GOVERNANCE_CENTER", "DOCUMENT", "JURISDICTION", "POLICIES", "POLICY"]

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
