"""Zhuhai 2010: opinions on the system of primary-level governance and services in the city.

References:
    中共珠海市委珠海市人民政府关于加强和改进城市基层社会治理与服务体系的意见, 珠字〔2010〕7号.

Checked with:
    A copy on a page that shares documents, read twice; its figures were read a third time
    by a reader who had not seen this file.

Limitations:
    The copy breaks off inside 五(三): what follows is unknown, not absent.
    No date is printed but the year of the number, so whether it held on a day of 2010 is open.
    It sets no number for one community but 一居一站, in principle and not encoded yet;
    its other figures are shares of the city and of a district, and two funds.
    It has no list of tasks: duties are taken from its sentences. A role without a role word in
    print is inferred, and the reading says how; what is printed of 五(三) names nobody.
    Presence norms, lists and admission rules are not encoded yet.
"""

from community_governance.model.policy import Policy
from community_governance.policies.zhuhai.clauses import CLAUSES
from community_governance.policies.zhuhai.document import DOCUMENT, JURISDICTION, XIANGZHOU
from community_governance.policies.zhuhai.duties import TASKS
from community_governance.policies.zhuhai.figures import PAY_FIGURES, REFERENCES
from community_governance.policies.zhuhai.norms import TARGETS
from community_governance.policies.zhuhai.words import (
    ONE_NET,
    PUBLIC_SERVICE_STATION,
    SELF_GOVERNMENT_SYSTEM,
)

__all__ = [
    "DOCUMENT",
    "JURISDICTION",
    "ONE_NET",
    "POLICIES",
    "POLICY",
    "PUBLIC_SERVICE_STATION",
    "SELF_GOVERNMENT_SYSTEM",
    "XIANGZHOU",
]

POLICY = Policy(
    document=DOCUMENT,
    standards=(),
    targets=TARGETS,
    pay_figures=PAY_FIGURES,
    references=REFERENCES,
    tasks=TASKS,
    clauses=CLAUSES,
)

POLICIES = (POLICY,)
"""Every document of the place."""
