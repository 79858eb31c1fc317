"""Who must be called: the tasks that see to a standard which is not met, and who is named for them.

A task says itself which standards it covers; what no task covers has nobody to call.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from community_governance.model.directory import Directory
from community_governance.model.findings import Finding
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.policy import Policy, policies_in
from community_governance.model.repair import Remedy
from community_governance.model.report import Report
from community_governance.responsibility import responsibility_matrix

__all__ = ["remedies"]


def remedies(
    report: Report | Iterable[Finding],
    policy: Policy | Iterable[Policy],
    *,
    directory: Directory | None = None,
    on: date | None = None,
    expand: bool = True,
) -> tuple[Remedy, ...]:
    """Return for each finding that falls short who is named for putting it right.

    Args:
        report: A report, or findings; those that do not fall short are passed over.
        policy: The policy whose tasks are looked through, or several;
            findings on standards of other policies are passed over.
        directory: What resolves the printed names; None leaves them as printed.
        on: The day for which they are resolved; by default the day of the report.
        expand: Whether a class becomes its members, where the directory knows them.

    Returns:
        One remedy for each such finding, in the order of the report;
        one that no task covers has an empty matrix.

    Raises:
        InvalidValueError: for what is no policy.

    Example:
        >>> from datetime import date
        >>> from community_governance import check
        >>> from community_governance.policies import ordos
        >>> short = {"households": 2000, "working_premises_area": 540, "categories": ["city"]}
        >>> (remedy,) = remedies(check(short, ordos.POLICY, on=date(2025, 12, 31)), ordos.POLICY)
        >>> remedy.finding.standard.locator
        '二(二)6'
    """
    day = report.on if on is None and isinstance(report, Report) else on
    policies = {each.key: each for each in policies_in(policy)}
    known: dict[tuple[str, str], ResponsibilityMatrix] = {}
    found: list[Remedy] = []
    for finding in report:
        standard = finding.standard
        if not finding.verdict.falls_short or standard.policy not in policies:
            continue
        spot = (standard.policy, standard.key)
        if spot not in known:
            asked = policies[standard.policy]
            known[spot] = responsibility_matrix(
                (task for task in asked.tasks if standard.key in task.covers),
                directory=directory,
                on=day,
                expand=expand,
            )
        found.append(Remedy(finding, known[spot]))
    return tuple(found)
