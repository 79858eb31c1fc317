"""What Hypothesis calls when it is imported where this package is installed.

`st.from_type(Community)` then draws valid communities in anybody's tests. The strategies
themselves, and Hypothesis with them, are imported only when the first of them is asked for.
"""

from __future__ import annotations

import sys

from community_governance.model.community import Community, Stated
from community_governance.model.organization import Department, Duty, Task
from community_governance.model.parts import (
    BuildingProject,
    Compound,
    Facility,
    FundLine,
    Grid,
    Organization,
)
from community_governance.model.policy import Policy
from community_governance.model.sources import Citation, Document
from community_governance.model.standards import Standard, Target
from community_governance.model.territory import Territory, Township
from community_governance.model.workers import Worker

__all__ = ["KINDS", "register"]

KINDS: tuple[type, ...] = (
    BuildingProject,
    Citation,
    Community,
    Compound,
    Department,
    Document,
    Duty,
    Facility,
    FundLine,
    Grid,
    Organization,
    Policy,
    Standard,
    Stated,
    Target,
    Task,
    Territory,
    Township,
    Worker,
)
"""The classes that `st.from_type` draws."""


def register() -> None:
    """Let `st.from_type` draw every class of `KINDS`, where Hypothesis is loaded."""
    strategies = sys.modules.get("hypothesis.strategies")
    if strategies is not None:
        for kind in KINDS:
            strategies.register_type_strategy(kind, _drawn)


def _drawn(kind: type) -> object:
    from community_governance.interchange.testing import objects  # noqa: PLC0415  (see the top)

    return objects(kind)
