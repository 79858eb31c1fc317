"""What standards ask of a subject, whether or not it is known what there is."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from community_governance.calendars import as_date
from community_governance.checks import compile_standard, not_in_force
from community_governance.locating import Subjects, locate
from community_governance.model.demands import AtLeast, Clamped, Rate, basis_of
from community_governance.model.facts import Fact
from community_governance.model.findings import Capacity, Part, ReasonCode, Requirement, Verdict
from community_governance.model.policy import PolicyOrStandards, standards_in
from community_governance.turning import basis_span
from community_governance.units import Range, exact

__all__ = ["capacity", "requirements"]


def requirements(
    subject: Subjects,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date,
) -> tuple[Requirement, ...]:
    """Return what standards ask of a subject on a day.

    What does not apply is left out; what may apply, because a category or a date is open,
    is there with ``applies=None``.

    Args:
        subject: As for `check`; a plain mapping such as ``{HOUSEHOLDS: 2000}`` is enough.
        policy_or_standards: A policy, a standard, or several of either.
        on: The day asked about.

    Returns:
        Requirements by standard, then by subject, in the order given.

    Raises:
        GovernanceError: as `check` does.

    Example:
        >>> from community_governance.policies import loudi
        >>> known = {"permanent_households": 2000}
        >>> asked = requirements(known, loudi.POLICY, on=date(2025, 12, 31))
        >>> next(f"{each.required:~P}" for each in asked if "staff" in each.standard.key)
        '9 worker'
    """
    day = as_date(on)
    standards = standards_in(policy_or_standards)
    found = locate(subject, standards, on=day)
    asked: list[Requirement] = []
    with exact():
        for standard in standards:
            reason = not_in_force(standard, day)
            is_open = reason is not None and reason.code is ReasonCode.DATE_NOT_PRINTED
            if reason is not None and not is_open:
                continue
            for located in found.things.get(standard.subject, ()):
                verdict, found_reason, parts = compile_standard(standard)(located, None)
                if verdict is Verdict.NOT_APPLICABLE:
                    continue
                why = found_reason if reason is None else reason
                unsure = is_open or why.code is ReasonCode.SCOPE_UNKNOWN
                asked.append(
                    Requirement(standard, located.checked, None if unsure else True, why, parts)
                )
    return tuple(asked)


def capacity(
    subject: Subjects,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date,
) -> tuple[Capacity, ...]:
    """Return the most that what is there serves: the households its space is enough for.

    One row for each test of the form "at least so much per so many" of a standard that applies
    or may apply, where it is known how much there is; of a range, the lower end counts.

    Args:
        subject: As for `check`.
        policy_or_standards: A policy, a standard, or several of either.
        on: The day asked about.

    Raises:
        GovernanceError: as `check` does.

    Example:
        >>> from community_governance.policies import ordos
        >>> capacity({"working_premises_area": 540}, ordos.POLICY, on=date(2025, 12, 31))[0].most
        1800
    """
    rows: list[Capacity] = []
    for asked in requirements(subject, policy_or_standards, on=on):
        for part in asked.parts:
            served = _served(part)
            if served is not None:
                rows.append(Capacity(asked.standard, asked.subject, *served))
    return tuple(rows)


def _served(part: Part) -> tuple[Fact, int | None] | None:
    """Return what a test's fact serves and how many, or None where that cannot be said."""
    bound = part.test.bound
    if not (isinstance(bound, AtLeast) and isinstance(bound.amount, Rate | Clamped)):
        return None
    have = part.measured.low if isinstance(part.measured, Range) else part.measured
    if have is None:
        return None
    (basis,) = basis_of(part.test)
    span = basis_span(part.test.fact, bound, (Fraction(have), None), None)
    whole = None if span is None else span.whole
    if whole is None:
        return basis, 0
    return basis, None if whole.high is None else int(whole.high)
