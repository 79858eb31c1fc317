"""What a share of units came to: how many meet a goal, how many do not, how many are open."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from community_governance.immutable import frozen
from community_governance.model.demands import AtLeast, Fixed
from community_governance.model.display import Displayed
from community_governance.model.findings import CheckedSubject, Number, Reason, Verdict
from community_governance.model.standards import Target
from community_governance.units import Range, exact, magnitude

__all__ = ["UnitShare"]


@frozen(kw_only=True)
class UnitShare(Displayed):
    """What a goal for a share of units came to in what was given.

    Attributes:
        target: The goal.
        subject: What it was counted in.
        verdict: What it came to; where units are open, it is given if it is the same either way.
        reason: Why.
        met: The units that meet the demand.
        not_met: The units that do not.
        undetermined: The units of which it is open whether they meet it.
        scope_unknown: Further units, of which it is open whether they are counted at all.
        lowest: The least the share can be, in percent; None where it has no least.
        highest: The most it can be; the same as ``lowest`` where nothing is open.
    """

    target: Target
    subject: CheckedSubject
    verdict: Verdict
    reason: Reason
    met: tuple[CheckedSubject, ...] = ()
    not_met: tuple[CheckedSubject, ...] = ()
    undetermined: tuple[CheckedSubject, ...] = ()
    scope_unknown: tuple[CheckedSubject, ...] = ()
    lowest: Decimal | None = None
    highest: Decimal | None = None

    @property
    def policy(self) -> str:
        """The key of the policy."""
        return self.target.policy

    @property
    def key(self) -> tuple[str, str, str]:
        """Policy, target and subject: the same from one count to the next."""
        return (self.policy, self.target.key, self.subject.key)

    @property
    def units(self) -> int:
        """How many units are counted; those of which it is open whether they count are not."""
        return len(self.met) + len(self.not_met) + len(self.undetermined)

    @property
    def measured(self) -> Decimal | Range | None:
        """The share in percent: a number, a range where units are open, None where unknown."""
        if self.lowest is None or self.highest is None:
            return None
        return self.lowest if self.lowest == self.highest else Range(self.lowest, self.highest, "%")

    @property
    def required(self) -> Decimal | None:
        """The share to reach in percent, or None where the text prints none."""
        amount = getattr(self.target.bound, "amount", None)
        return magnitude(amount.amount, "%") if isinstance(amount, Fixed) else None

    @property
    def short(self) -> Number | None:
        """How many more units would have to meet the demand, or None where that is not known.

        A range where units are open: the low end if all of them meet it, the high end if none.
        Exactly 0 where the goal is met. Only of a share that is a floor.
        """
        if self.verdict is Verdict.MET:
            return 0
        if not isinstance(self.target.bound, AtLeast) or self.required is None:
            return None
        if self.measured is None or self.scope_unknown:
            return None
        with exact():
            line = self.required * self.units / 100
        most = int(line.to_integral_value(ROUND_CEILING)) - len(self.met)
        least = max(0, most - len(self.undetermined))
        return most if least == most else Range(least, most, "item")
