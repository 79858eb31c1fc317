"""Alxa 2022: the league's plan for urban and rural communities in the 14th five-year period.

References:
    阿拉善盟民政局关于印发《阿拉善盟“十四五”城乡社区发展规划》的通知, signed 2022-09-07;
    the copy of a zone's portal, recorded 2023-02-10.

Checked with:
    The published page, read twice; its figures were read a third time
    by a reader who had not seen this file. Its lists, rules and presence norms were written
    twice, the second time without looking at the first, and compared.

Limitations:
    No document number is printed. The period 2021 to 2025 is taken from the plan's name.
    The notice repeals an issue of 20 July, whose year is not printed.
    Part one reports the past: its figures are statistics, and its 300 m² a norm of the
    autonomous region that is reported, not set.
    What carries no date in print has none here: 90 %, 60 %, social-work stations, one-stop halls.
    Its items hardly ever say who is to act: most of their tasks name nobody. Where a sentence
    names a body without a printed role, the role is inferred and the reading says how.
    The eighteen-grade scale is only named, and so are 四议两公开, 532 and 四权四制.
    Nothing is said of handing work to committees but that errands are to be regulated.
"""

from community_governance.model.policy import Policy
from community_governance.policies.alxa.clauses import CLAUSES
from community_governance.policies.alxa.document import DOCUMENT, JULY_ISSUE, JURISDICTION
from community_governance.policies.alxa.duties import TASKS
from community_governance.policies.alxa.figures import BASELINES, PAY_FIGURES, REFERENCES
from community_governance.policies.alxa.lists import ENUMERATIONS
from community_governance.policies.alxa.norms import STANDARDS, TARGETS
from community_governance.policies.alxa.rules import FUNDS, RULES

__all__ = ["DOCUMENT", "JULY_ISSUE", "JURISDICTION", "POLICIES", "POLICY"]

POLICY = Policy(
    document=DOCUMENT,
    standards=STANDARDS,
    targets=TARGETS,
    baselines=BASELINES,
    pay_figures=PAY_FIGURES,
    references=REFERENCES,
    tasks=TASKS,
    enumerations=ENUMERATIONS,
    rules=RULES,
    funds=FUNDS,
    clauses=CLAUSES,
)

POLICIES = (POLICY, Policy(document=JULY_ISSUE, standards=()))
"""The plan, and the earlier issue that it repeals."""
