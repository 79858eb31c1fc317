"""The five documents with their norms of amounts and three others: few enough to go through.

What must only be there (a committee, a charter, a step of a building) has tests of its own.
What is only reported, and what has no amount, stands last.
"""

from typing import NamedTuple

from attrs import evolve

import community_governance
from community_governance import Document, Policy
from community_governance.model.facts import FactKind
from community_governance.model.sources import Force
from community_governance.model.standards import Standard

__all__ = ["BUILTIN", "Place", "alxa", "dachong", "loudi", "ordos", "zhuhai"]

OF_WORDS = {"legal-adviser", "unified-marks", "only-three-plaques"}
NUMBERS = {FactKind.AMOUNT, FactKind.COUNT}


class Place(NamedTuple):
    """A place with its policy, as its module has it."""

    POLICY: Policy

    @property
    def DOCUMENT(self) -> Document:  # noqa: N802  (as the module has it)
        """The document of the policy."""
        return self.POLICY.document


def _rank(standard: Standard) -> tuple[bool, bool]:
    return (standard.force is Force.REPORTED, standard.key == "legal-adviser")


def _with_amounts(policy: Policy) -> Policy:
    kept = tuple(
        standard
        for standard in policy.standards
        if standard.key in OF_WORDS or {test.fact.kind for test in standard.tests} <= NUMBERS
    )
    return evolve(policy, standards=tuple(sorted(kept, key=_rank)))


BUILTIN = tuple(_with_amounts(policy) for policy in community_governance.BUILTIN)
alxa, dachong, loudi, ordos, zhuhai = map(Place, BUILTIN)
