"""Chinese community-governance documents as exact, unit-checked, dated and cited answers.

A community, a document and a day are all it takes::

    from datetime import date
    from community_governance import Community, check
    from community_governance.policies import ordos
    report = check(Community(key="hope", households=2000), ordos.POLICY, on=date(2025, 12, 31))
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from community_governance.checks import check
from community_governance.errors import GovernanceError
from community_governance.model.community import Community
from community_governance.model.directory import Directory
from community_governance.model.facts import Fact
from community_governance.model.findings import Finding, Verdict
from community_governance.model.organization import Department, Duty, Role, Task
from community_governance.model.parts import Compound, Facility, Grid
from community_governance.model.pay import PayScheme
from community_governance.model.places import Jurisdiction
from community_governance.model.policy import Policy
from community_governance.model.report import Report
from community_governance.model.sources import Citation, Document
from community_governance.model.standards import Standard, Target
from community_governance.model.territory import Territory
from community_governance.model.vocabulary import Post
from community_governance.model.work_items import WorkItem
from community_governance.model.workers import Worker
from community_governance.units import Quantity

if TYPE_CHECKING:
    from community_governance.admission import admit
    from community_governance.careers import grade_of, pay_of, promotions
    from community_governance.comparison import compare
    from community_governance.knowing import facts_needed
    from community_governance.model.catalog import Catalog
    from community_governance.model.matrix import ResponsibilityMatrix
    from community_governance.needs import capacity, requirements
    from community_governance.notation import parse_duties
    from community_governance.payrolls import payroll
    from community_governance.policies import BUILTIN
    from community_governance.references.pay import THREE_POST_EIGHTEEN_GRADE
    from community_governance.repairs import remedies
    from community_governance.responsibility import responsibility_matrix
    from community_governance.tracking import progress

# fmt: off
__all__ = [
    "BUILTIN", "THREE_POST_EIGHTEEN_GRADE", "Catalog", "Citation", "Community", "Compound",
    "Department", "Directory", "Document", "Duty", "Facility", "Fact", "Finding", "GovernanceError",
    "Grid", "Jurisdiction", "PayScheme", "Policy", "Post", "Quantity", "Report",
    "ResponsibilityMatrix", "Role", "Standard", "Target", "Task", "Territory", "Verdict",
    "WorkItem", "Worker", "__version__", "admit", "capacity", "check", "compare", "facts_needed",
    "grade_of", "parse_duties", "pay_of", "payroll", "progress", "promotions", "remedies",
    "requirements", "responsibility_matrix",
]
_LATER = {  # what is imported when first asked for: names with their module, and modules
    "BUILTIN": "policies", "THREE_POST_EIGHTEEN_GRADE": "references.pay",
    "Catalog": "model.catalog", "ResponsibilityMatrix": "model.matrix", "admit": "admission",
    "capacity": "needs", "compare": "comparison", "facts_needed": "knowing", "grade_of": "careers",
    "parse_duties": "notation", "pay_of": "careers", "payroll": "payrolls", "progress": "tracking",
    "promotions": "careers", "remedies": "repairs", "requirements": "needs",
    "responsibility_matrix": "responsibility", "policies": "policies",
}
# fmt: on
__version__ = "0.1.0"

if not TYPE_CHECKING:  # a type checker would take it to know every name

    def __getattr__(name: str) -> Any:
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        module = import_module(f"{__name__}.{_LATER[name]}")
        return globals().setdefault(name, module if name == _LATER[name] else getattr(module, name))

    def __dir__() -> list[str]:
        return sorted({*globals(), *_LATER})
