"""From a finding that falls short to who is named for putting it right."""

from __future__ import annotations

from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.findings import Finding
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import Department, Role, Task

__all__ = ["Remedy"]


@frozen
class Remedy(Displayed):
    """A finding that falls short, and the tasks that see to its standard.

    Attributes:
        finding: The finding.
        matrix: The tasks that cover its standard, with who is named for them; empty where
            the document has no such task.
    """

    finding: Finding
    matrix: ResponsibilityMatrix

    @property
    def is_covered(self) -> bool:
        """Whether a task of the document covers the standard."""
        return bool(self.matrix.heads)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks, with their duties as printed."""
        return self.matrix.tasks

    @property
    def clauses(self) -> tuple[str, ...]:
        """Where the tasks stand."""
        return tuple(dict.fromkeys(head.locator for head in self.matrix.heads))

    @property
    def leads(self) -> tuple[Department, ...]:
        """Who leads; nobody where the text does not say."""
        return self.matrix.departments_of(Role.LEAD)

    @property
    def supports(self) -> tuple[Department, ...]:
        """Who supports."""
        return self.matrix.departments_of(Role.SUPPORT)

    @property
    def responsible(self) -> tuple[Department, ...]:
        """Who is responsible, where lead and support are not told apart."""
        return self.matrix.departments_of(Role.RESPONSIBLE)
