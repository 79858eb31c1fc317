"""An average of a region taken as the mean of the communities' ratios, not as total over total.

A text that says 平均 does not say which. Total over total is what `check` takes;
a small community weighs as much as a large one only in the mean of ratios.
A community that has none of what is counted has no ratio, and is left out of the mean.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from community_governance.calendars import as_date, last_day
from community_governance.checks import check, not_in_force
from community_governance.compiling import Known, compile_demand, find
from community_governance.knowing import categories_of, known
from community_governance.locating import Subjects, locate
from community_governance.model.demands import Rate, Test
from community_governance.model.facts import COMMUNITIES, Fact
from community_governance.model.findings import Finding, Part, Reason, ReasonCode, Verdict
from community_governance.model.standards import Standard, Subject
from community_governance.model.territory import Territory
from community_governance.units import Range, exact, magnitude

__all__ = ["check_mean_of_ratios", "rate_of"]


def rate_of(standard: Standard) -> Rate | None:
    """Return the rate that a regional standard sets as an average, or None where it sets none."""
    amount = getattr(getattr(standard.demand, "bound", None), "amount", None)
    is_regional = standard.subject is Subject.JURISDICTION
    return amount if is_regional and isinstance(amount, Rate) else None


def check_mean_of_ratios(subject: Subjects, standard: Standard, *, on: date) -> tuple[Finding, ...]:
    """Test a regional rate on the mean of the communities' ratios.

    The numbers of a finding are per what the rate is per: square meters per 100 households.

    Args:
        subject: As for `check`; a `Territory` with its communities.
        standard: A standard of the region whose demand is a rate.
        on: The day asked about.

    Returns:
        Findings as `check` gives them; where a ratio is not known, or is a range, undetermined.

    Raises:
        As `check`.
    """
    findings = check(subject, standard, on=on).findings
    things = locate(subject, (standard,)).things.get(Subject.JURISDICTION, [])
    if not_in_force(standard, as_date(on)) is not None:
        return findings
    taken = [
        _mean_finding(located.noun, finding, as_date(on))
        if isinstance(located.noun, Territory)
        else finding
        for located, finding in zip(things, findings, strict=False)
    ]
    return (*taken, *findings[len(taken) :])


def _mean_finding(territory: Territory, finding: Finding, on: date) -> Finding:
    standard, rate = finding.standard, rate_of(finding.standard)
    covers = [
        standard.applies_to.covers(categories_of(each) or ())
        for each in territory.communities or ()
    ]
    if finding.verdict is Verdict.NOT_APPLICABLE or None in covers or rate is None:
        return finding
    (test,) = standard.tests
    if territory.communities is None:
        return _open(finding, test, Reason(ReasonCode.FACTS_MISSING, (COMMUNITIES,)))
    ratios: list[Fraction] = []
    missing: dict[Fact, None] = {}
    has_range = False
    for community, is_in in zip(territory.communities, covers, strict=True):
        if not is_in:
            continue
        values = known(community)
        have, basis = find(test.fact, values)[0], find(rate.basis, values)[0]
        missing |= {test.fact: None} if have is None else {}
        missing |= {rate.basis: None} if basis is None else {}
        has_range = has_range or isinstance(have, Range) or isinstance(basis, Range)
        if isinstance(have, int | Decimal) and isinstance(basis, int | Decimal) and basis:
            ratios.append(Fraction(have) / Fraction(basis))
    if missing:
        return _open(finding, test, Reason(ReasonCode.FACTS_MISSING, tuple(missing)))
    if has_range or not ratios:
        code = ReasonCode.RANGE_STRADDLES if has_range else ReasonCode.FACTS_MISSING
        return _open(finding, test, Reason(code, () if has_range else (rate.basis,)))
    return _judged(finding, test, rate, sum(ratios, Fraction(0)) / len(ratios), on)


def _judged(finding: Finding, test: Test, rate: Rate, mean: Fraction, on: date) -> Finding:
    """Judge by whole numbers in the proportion of the mean, and show the mean itself."""
    with exact():
        per = magnitude(rate.per, rate.basis.unit)
        values: dict[str, Known] = {
            test.fact.key: Decimal(mean.numerator) * per,
            rate.basis.key: Decimal(mean.denominator) * per,
        }
        verdict, reason, _ = compile_demand(test)(values, None)
        shown: dict[str, Known] = {
            test.fact.key: Decimal(mean.numerator) * per / Decimal(mean.denominator),
            rate.basis.key: per,
        }
        _, _, (part,) = compile_demand(test)(shown, None)
    shortfall = Decimal(0) if verdict is Verdict.MET else part.shortfall
    due = finding.standard.due
    if verdict is Verdict.NOT_MET and due is not None and on < last_day(due):
        verdict = Verdict.NOT_YET_DUE
    part = part._replace(verdict=verdict, reason=reason, shortfall=shortfall)
    return Finding(finding.standard, finding.subject, verdict, reason, (part,))


def _open(finding: Finding, test: Test, reason: Reason) -> Finding:
    part = Part(test, Verdict.UNDETERMINED, reason)
    return Finding(finding.standard, finding.subject, Verdict.UNDETERMINED, reason, (part,))
