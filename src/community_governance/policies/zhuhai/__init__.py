"""Zhuhai 2010: opinions on the system of primary-level governance and services in the city.

References:
    中共珠海市委珠海市人民政府关于加强和改进城市基层社会治理与服务体系的意见, 珠字〔2010〕7号.

Checked with:
    A copy on a page that shares documents, read twice; its figures were read a third time
    by a reader who had not seen this file. Its lists, rules and presence norms were written
    twice, the second time without looking at the first, and compared.

Limitations:
    The copy breaks off inside 五(三): what follows is unknown, not absent.
    No date is printed but the year of the number, so whether it held on a day of 2010 is open.
    It sets no number for one community but 一居一站, in principle;
    its other figures are shares of the city and of a district, and two funds.
    It has no list of tasks: duties are taken from its sentences. A role without a role word in
    print is inferred, and the reading says how; what is printed of 五(三) names nobody.
    Which work must be accepted and which may be is not printed.
"""

from community_governance.model.policy import Policy
from community_governance.policies.zhuhai.admission import ADMISSION
from community_governance.policies.zhuhai.clauses import CLAUSES
from community_governance.policies.zhuhai.document import DOCUMENT, JURISDICTION, XIANGZHOU
from community_governance.policies.zhuhai.duties import TASKS
from community_governance.policies.zhuhai.figures import PAY_FIGURES, REFERENCES
from community_governance.policies.zhuhai.lists import ENUMERATIONS
from community_governance.policies.zhuhai.norms import STANDARDS, TARGETS
from community_governance.policies.zhuhai.rules import FUNDS, RULES

__all__ = ["DOCUMENT", "JURISDICTION", "POLICIES", "POLICY", "XIANGZHOU"]

POLICY = Policy(
    document=DOCUMENT,
    standards=STANDARDS,
    targets=TARGETS,
    pay_figures=PAY_FIGURES,
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
