"""Where a verdict turns: the numbers of one fact for which a test is met, all else as it is."""

from __future__ import annotations

from community_governance.immutable import frozen
from community_governance.model.demands import Test
from community_governance.model.display import Displayed
from community_governance.model.facts import Fact
from community_governance.model.findings import CheckedSubject
from community_governance.model.standards import Standard
from community_governance.units import Range

__all__ = ["Threshold"]


@frozen
class Threshold(Displayed):
    """For which numbers of one fact a test is met, given what else is known.

    Attributes:
        standard: The standard.
        subject: The thing it is asked of.
        test: The test of its demand.
        fact: The fact whose number decides: what the amount is reckoned from, such as households,
            or what the test is of.
        met: The numbers for which it is met, ends included, whatever else may be; None: for none.
            An end that is None is no end.
        possible: The numbers for which it may be met. It differs from ``met`` only where what
            else is known is a range.
    """

    standard: Standard
    subject: CheckedSubject
    test: Test
    fact: Fact
    met: Range | None
    possible: Range | None
