"""What kinds of bodies documents name for a task. Topics of tasks stand in ``topics``."""

from __future__ import annotations

from community_governance.model.vocabulary.words import DepartmentKind

__all__ = [
    "BANK_BRANCH",
    "BUREAU",
    "BUREAU_BRANCH",
    "CLASS_OF_BODIES",
    "COMMISSION_OR_OFFICE",
    "CONGRESS_OR_CPPCC_OFFICE",
    "COOPERATIVE_FEDERATION",
    "COURT",
    "DEPARTMENT_KINDS",
    "EVERY_LEVEL",
    "GOVERNMENT",
    "LEADING_GROUP",
    "MASS_ORGANIZATION",
    "NEWSPAPER",
    "OFFICE_HOLDER",
    "OPEN_END",
    "PARTY_ORGAN",
    "PROCURATORATE",
    "PUBLIC_INSTITUTION",
    "SELF_GOVERNING_BODY",
    "SOCIAL_BODY",
]

PARTY_ORGAN = DepartmentKind("party_organ", "党的机关", "Party organ")
GOVERNMENT = DepartmentKind("government", "人民政府", "people's government")
BUREAU = DepartmentKind("bureau", "政府局", "government bureau")
COMMISSION_OR_OFFICE = DepartmentKind(
    "commission_or_office", "政府委、办", "government commission or office"
)
BUREAU_BRANCH = DepartmentKind("bureau_branch", "上级部门分局(所)", "branch of a superior bureau")
PUBLIC_INSTITUTION = DepartmentKind("public_institution", "事业单位", "public institution")
COURT = DepartmentKind("court", "人民法院", "people's court")
PROCURATORATE = DepartmentKind("procuratorate", "人民检察院", "people's procuratorate")
BANK_BRANCH = DepartmentKind("bank_branch", "人民银行分支机构", "branch of the central bank")
NEWSPAPER = DepartmentKind("newspaper", "新闻单位", "newspaper")
MASS_ORGANIZATION = DepartmentKind("mass_organization", "群团组织", "mass organization")
COOPERATIVE_FEDERATION = DepartmentKind(
    "cooperative_federation", "供销合作社", "federation of supply and marketing cooperatives"
)
CONGRESS_OR_CPPCC_OFFICE = DepartmentKind(
    "congress_or_cppcc_office", "人大、政协机关", "office of the people's congress or the CPPCC"
)
SELF_GOVERNING_BODY = DepartmentKind(
    "self_governing_body", "基层群众性自治组织", "primary-level self-governing organization"
)
LEADING_GROUP = DepartmentKind("leading_group", "领导小组", "leading group")
OFFICE_HOLDER = DepartmentKind("office_holder", "负责人", "holder of an office")
SOCIAL_BODY = DepartmentKind("social_body", "社会力量", "social organization or firm")

# Not one body: the same function wherever it stands, every body of a class, or the rest unnamed.
EVERY_LEVEL = DepartmentKind("every_level", "各级同类部门", "function at every level")
CLASS_OF_BODIES = DepartmentKind("class_of_bodies", "一类单位", "class of bodies")
OPEN_END = DepartmentKind("open_end", "未列明的部门", "open end")

DEPARTMENT_KINDS = (
    PARTY_ORGAN,
    GOVERNMENT,
    BUREAU,
    COMMISSION_OR_OFFICE,
    BUREAU_BRANCH,
    PUBLIC_INSTITUTION,
    COURT,
    PROCURATORATE,
    BANK_BRANCH,
    NEWSPAPER,
    MASS_ORGANIZATION,
    COOPERATIVE_FEDERATION,
    CONGRESS_OR_CPPCC_OFFICE,
    SELF_GOVERNING_BODY,
    LEADING_GROUP,
    OFFICE_HOLDER,
    SOCIAL_BODY,
    EVERY_LEVEL,
    CLASS_OF_BODIES,
    OPEN_END,
)
"""Every kind of body in the package; a place may bring more."""
