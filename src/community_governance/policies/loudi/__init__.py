"""Loudi 2018: the civil-affairs bureau's reply to suggestion 10, on managing communities as one.

References:
    娄底市民政局关于市人大五届二次会议第10号建议办理情况的答复, 娄民复字〔2018〕10号, 2018-07-05.

Checked with:
    A published copy with glosses between its characters, in its cleaned form, read twice;
    its figures were read a third time by a reader who had not seen this file.
    Its lists, rules and presence norms were written twice, the second time without looking
    at the first, and compared.

Limitations:
    A reply makes no norm. It restates norms, of 娄发[2015]12号 for the premises;
    for staffing and funds it names no source.
    Part one tells what the city does and prints hardly any modal word;
    its figures are read as rules, with the force *must*.
    The start printed with the first figure of a clause is taken for the figures after it,
    and the reading of each says so.
    It reports and announces and assigns little: no role word is printed, and every role is inferred.
    What part one reports as done, organizations, charters and pacts, has the force *reported*.
    Nothing is said of handing work to committees.
    The headlines after the signature belong to other pages.
"""

from community_governance.model.policy import Policy
from community_governance.policies.loudi.clauses import CLAUSES
from community_governance.policies.loudi.document import DOCUMENT, JURISDICTION
from community_governance.policies.loudi.duties import TASKS
from community_governance.policies.loudi.figures import BASELINES, PAY_FIGURES, REFERENCES
from community_governance.policies.loudi.lists import ENUMERATIONS
from community_governance.policies.loudi.norms import STANDARDS
from community_governance.policies.loudi.pay import BASE_PAY
from community_governance.policies.loudi.rules import FUNDS, RULES
from community_governance.policies.loudi.words import (
    AUXILIARY_ROOMS,
    CHARITY_SUPERMARKET,
    COMMUNITY_OFFICE,
    COMMUNITY_SIGN,
    DOOR_PLATE,
    FAMILY_PLANNING_ROOM,
    MEDIATION_ROOM,
    NOTICE_BOARD,
    OUTER_WALL,
    PARTY_MASSES_ROOM,
    POLICE_ROOM,
    SERVICE_WINDOW,
)

__all__ = [
    "AUXILIARY_ROOMS",
    "BASE_PAY",
    "CHARITY_SUPERMARKET",
    "COMMUNITY_OFFICE",
    "COMMUNITY_SIGN",
    "DOCUMENT",
    "DOOR_PLATE",
    "FAMILY_PLANNING_ROOM",
    "JURISDICTION",
    "MEDIATION_ROOM",
    "NOTICE_BOARD",
    "OUTER_WALL",
    "PARTY_MASSES_ROOM",
    "POLICE_ROOM",
    "POLICIES",
    "POLICY",
    "SERVICE_WINDOW",
]

POLICY = Policy(
    document=DOCUMENT,
    standards=STANDARDS,
    baselines=BASELINES,
    pay_figures=PAY_FIGURES,
    pay_schemes=(BASE_PAY,),
    references=REFERENCES,
    tasks=TASKS,
    enumerations=ENUMERATIONS,
    rules=RULES,
    funds=FUNDS,
    clauses=CLAUSES,
)

POLICIES = (POLICY,)
"""Every document of the place."""
