"""What is paid: a slip for one worker, a payroll of several, payrolls of several days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cached_property

from attrs import field

from community_governance.errors import DuplicateKeyError, InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.pay.components import Component
from community_governance.model.pay.decisions import Gap, GradeDecision, Outcome, Step, outcome_of
from community_governance.model.pay.ladders import MONTHLY
from community_governance.model.vocabulary import Post
from community_governance.units import Quantity, exact, make

__all__ = ["Forecast", "PayLine", "PaySlip", "Payroll"]


@frozen(kw_only=True)
class PayLine:
    """One part of one worker's pay.

    Attributes:
        component: The part.
        amount: The sum, rounded; None where it is not known.
        steps: How it came about.
        gap: Why it is not known.
    """

    component: Component
    amount: Quantity | None
    steps: tuple[Step, ...] = ()
    gap: Gap | None = None

    @property
    def unit(self) -> str:
        """The unit of the sum: yuan a month, yuan a year, or yuan once."""
        return self.component.unit


def _sum(amounts: list[Quantity], unit: str) -> Quantity:
    with exact():
        return make(sum((each.magnitude for each in amounts), Decimal(0)), unit)


@frozen(kw_only=True)
class PaySlip(Displayed):
    """What one worker is paid on one day, part by part.

    Attributes:
        worker: Key of the worker.
        scheme: Key of the scheme.
        on: The day asked about.
        post: The post held, or None where it is not known.
        decision: The grade and how it came about; None where the scheme has no grades.
        lines: The parts, in the order of the scheme.
        basic: Basic share of the monthly pay, where the scheme splits it.
        performance: Performance share of the monthly pay, where the scheme splits it.
        steps: What holds for the whole.
        gaps: Why the whole is not known; what is not known of a part stands in its line.
    """

    worker: str
    scheme: str
    on: date
    post: Post | None = None
    decision: GradeDecision | None = None
    lines: tuple[PayLine, ...] = ()
    basic: Quantity | None = None
    performance: Quantity | None = None
    steps: tuple[Step, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def grade(self) -> int | None:
        """The grade, or None."""
        return None if self.decision is None else self.decision.grade

    @property
    def missing(self) -> tuple[Gap, ...]:
        """All that is missing for the monthly pay, of the whole and of its parts."""
        return self._missing

    @cached_property
    def _missing(self) -> tuple[Gap, ...]:
        own = (each.gap for each in self.lines if each.gap is not None and each.unit == MONTHLY)
        return tuple(dict.fromkeys((*self.gaps, *own)))

    @property
    def outcome(self) -> Outcome:
        """Whether the monthly pay is known, and if not, whether the question arises."""
        return outcome_of(self.missing)

    def _total(self, unit: str) -> Quantity | None:
        if self.gaps or not self.lines:
            return None
        amounts = []
        for each in self.lines:
            if each.unit == unit:
                if each.amount is None:
                    return None
                amounts.append(each.amount)
        return _sum(amounts, unit)

    @property
    def monthly(self) -> Quantity | None:
        """What is paid a month, or None where a part of it is not known."""
        return self._monthly

    @cached_property
    def _monthly(self) -> Quantity | None:
        if self.basic is not None and self.performance is not None:
            return _sum([self.basic, self.performance], MONTHLY)
        return self._total(MONTHLY)

    @property
    def yearly(self) -> Quantity | None:
        """What is paid once a year besides, or None where a part of it is not known."""
        return self._total("yuan/year")

    @property
    def once(self) -> Quantity | None:
        """What is paid once in the month of the day, or None where a part of it is not known."""
        return self._total("yuan")

    @property
    def known(self) -> Quantity | None:
        """The sum of the monthly parts that are known, or None where none is."""
        amounts = [
            each.amount for each in self.lines if each.unit == MONTHLY and each.amount is not None
        ]
        return _sum(amounts, MONTHLY) if amounts and not self.gaps else None


def _slips(items: Iterable[PaySlip]) -> tuple[PaySlip, ...]:
    kept = tuple(items)
    seen: set[str] = set()
    for slip in kept:
        if slip.worker in seen:
            raise DuplicateKeyError("worker", slip.worker)
        seen.add(slip.worker)
    return kept


@frozen(kw_only=True)
class Payroll(Displayed):
    """The pay of several workers on one day. Head-counts are of the workers given, nobody else.

    Attributes:
        on: The day.
        slips: One for each worker, in the order given.

    Raises:
        DuplicateKeyError: where a worker stands twice.
    """

    on: date
    slips: tuple[PaySlip, ...] = field(default=(), converter=_slips)

    @property
    def paid(self) -> tuple[PaySlip, ...]:
        """The slips of those to whom the question applies: in service, under a scheme in force."""
        return self._paid

    @cached_property
    def _paid(self) -> tuple[PaySlip, ...]:
        return tuple(each for each in self.slips if each.outcome is not Outcome.NOT_APPLICABLE)

    @property
    def undetermined(self) -> tuple[str, ...]:
        """Keys of the workers whose monthly pay is not known."""
        return tuple(each.worker for each in self.paid if each.monthly is None)

    @property
    def known(self) -> Quantity:
        """The monthly pay of those whose pay is known, added up."""
        return _sum([each.monthly for each in self.paid if each.monthly is not None], MONTHLY)

    @property
    def monthly(self) -> Quantity | None:
        """The monthly pay of all, or None where that of one is not known."""
        return None if self.undetermined else self.known

    def __add__(self, other: Payroll) -> Payroll:
        """Return the payroll of both lots of workers.

        Raises:
            InvalidValueError: where they are of different days.
            DuplicateKeyError: where a worker is in both.
        """
        if other.on != self.on:
            raise InvalidValueError(
                f"{self.on} and {other.on}", "expected payrolls of one day", "应为同一日的薪酬表"
            )
        return Payroll(on=self.on, slips=(*self.slips, *other.slips))


@frozen(kw_only=True)
class Forecast(Displayed):
    """Payrolls on several days, such as the first of each month.

    Attributes:
        payrolls: One for each day, in the order given.
    """

    payrolls: tuple[Payroll, ...] = ()

    @property
    def known(self) -> Quantity:
        """The monthly sums that are known, added up: yuan over all the months."""
        return _sum([each.known for each in self.payrolls], "yuan")

    @property
    def total(self) -> Quantity | None:
        """The same, or None where the pay of one worker on one of the days is not known."""
        return None if any(each.monthly is None for each in self.payrolls) else self.known
