"""Check a subject against standards: one finding for each standard and subject, in order.

Verdicts are found in this order:
document ended, superseded or not begun - not applicable; out of scope - not applicable;
scope open - undetermined; a fact missing - undetermined, naming it;
met - met, also before it is due; not met before it is due - not yet due, with the shortfall;
else not met.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from community_governance.calendars import as_date, last_day
from community_governance.compiling import Outcome, compile_demand
from community_governance.errors import InvalidValueError, shown
from community_governance.locating import Found, Located, Subjects, locate
from community_governance.model.facts import CATEGORIES
from community_governance.model.findings import Finding, Reason, ReasonCode, Verdict
from community_governance.model.policy import PolicyOrStandards, standards_in
from community_governance.model.report import Report
from community_governance.model.sources import Validity
from community_governance.model.standards import Standard, Subject
from community_governance.units import exact

__all__ = ["as_tolerance", "check", "compile_standard", "not_in_force"]

# Looked up once: a member of an enumeration is found slowly.
_NOT_MET, _UNDETERMINED, _NOT_APPLICABLE = (
    Verdict.NOT_MET,
    Verdict.UNDETERMINED,
    Verdict.NOT_APPLICABLE,
)
_DATE_NOT_PRINTED = Reason(ReasonCode.DATE_NOT_PRINTED)
_NOT_IN_FORCE = {
    Validity.NOT_BEGUN: Reason(ReasonCode.NOT_BEGUN),
    Validity.ENDED: Reason(ReasonCode.ENDED),
    Validity.SUPERSEDED: Reason(ReasonCode.SUPERSEDED),
    Validity.DATE_NOT_PRINTED: _DATE_NOT_PRINTED,
}
_new = object.__new__
_OUT_OF_SCOPE = Reason(ReasonCode.OUT_OF_SCOPE)
_OTHER_SUBJECT = Reason(ReasonCode.OTHER_SUBJECT)
_CONDITION_UNKNOWN = Reason(ReasonCode.CONDITION_UNKNOWN)


def check(
    subject: Subjects,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date,
    about: Decimal | None = None,
) -> Report:
    """Test every standard on every subject of its kind in what is given.

    A community is tested on its own standards, and each grid, compound, facility, worker and
    organization in it on theirs; a territory also on those of the region.
    A standard whose subject is not there gives one finding, not applicable;
    where the parts are not known, one finding, undetermined.

    Args:
        subject: A noun of the model, a plain mapping of facts of one community, or several.
        policy_or_standards: A policy, a standard, or several of either.
        on: The day asked about.
        about: The tolerance for "about", such as ``Decimal("0.1")`` for 10 percent each way;
            without one only the exact number is known to meet it.

    Returns:
        Findings by standard, then by subject, in the order given.

    Raises:
        InvalidValueError: for a day that is no date, a tolerance outside 0 to 1, or what is
            no subject or no policy.
        StructureError: for a mapping; it holds all faults of its facts with their paths.
        DuplicateKeyError: where two communities share a key.

    Example:
        >>> from datetime import date
        >>> from community_governance.policies import ordos
        >>> known = {"households": 2000, "working_premises_area": "540 m²", "categories": ["city"]}
        >>> report = check(known, ordos.POLICY, on=date(2025, 12, 31))
        >>> [f"{finding.shortfall:~P}" for finding in report.falling_short]
        ['60 m²']
    """
    day = as_date(on)
    tolerance = as_tolerance(about)
    standards = standards_in(policy_or_standards)
    found = locate(subject, standards, on=day)
    findings: list[Finding] = []
    with exact():
        for standard in standards:
            findings.extend(_findings(standard, found, day, tolerance))
    return Report(tuple(findings), day, tolerance)


def as_tolerance(about: Decimal | None) -> Decimal | None:
    """Return a tolerance as given, if it is one.

    Raises:
        InvalidValueError: where it is no Decimal from 0 to 1.
    """
    if about is None:
        return None
    is_decimal = isinstance(about, Decimal)  # a float such as 0.1 is not what it says
    if not is_decimal or not about.is_finite() or not 0 <= about <= 1:
        raise InvalidValueError(
            shown(about),
            'a tolerance is a Decimal from 0 to 1, such as Decimal("0.1")',
            '容差应为 0 至 1 的 Decimal，例如 Decimal("0.1")',
        )
    return about


@lru_cache(maxsize=4096)
def not_in_force(standard: Standard, on: date) -> Reason | None:
    """Return why a standard does not hold on a day, or why that is open; None where it holds."""
    return _NOT_IN_FORCE.get(standard.citations[0].document.validity(on, starts=standard.starts))


def _findings(standard: Standard, found: Found, on: date, about: Decimal | None) -> list[Finding]:
    out_of_time = not_in_force(standard, on)
    is_open = out_of_time is _DATE_NOT_PRINTED
    things = found.things.get(standard.subject, [])
    unknown = found.unknown.get(standard.subject, [])
    if out_of_time is not None and not is_open:
        all_checked = [*(each.checked for each in things), *(checked for checked, _ in unknown)]
        return [
            Finding(standard, checked, _NOT_APPLICABLE, out_of_time)
            for checked in all_checked or [found.given]
        ]
    if not things and not unknown:
        return [Finding(standard, found.given, _NOT_APPLICABLE, _OTHER_SUBJECT)]
    is_before_due = standard.due is not None and on < last_day(standard.due)
    evaluate = compile_standard(standard)
    findings: list[Finding] = []
    for located in things:
        verdict, reason, parts = evaluate(located, about)
        if is_open and verdict is not _NOT_APPLICABLE:
            verdict, reason = _UNDETERMINED, _DATE_NOT_PRINTED
        elif is_before_due and verdict is _NOT_MET:
            verdict = Verdict.NOT_YET_DUE
        # A finding is made by the million: so it is filled in two thirds of its constructor's time.
        finding = _new(Finding)
        fields = finding.__dict__
        fields["standard"], fields["subject"] = standard, located.checked
        fields["verdict"], fields["reason"], fields["parts"] = verdict, reason, parts
        findings.append(finding)
    for checked, fact in unknown:
        reason = Reason(ReasonCode.FACTS_MISSING, (fact,))
        findings.append(Finding(standard, checked, _UNDETERMINED, reason))
    return findings


@lru_cache(maxsize=4096)
def compile_standard(standard: Standard) -> Callable[[Located, Decimal | None], Outcome]:
    """Return a standard in force as a function of one thing and a tolerance: scope, then facts."""
    scope, evaluate = standard.applies_to, compile_demand(standard.demand)
    has_scope, scope_id = bool(scope.any_of or scope.none_of), id(scope)
    open_ones = tuple(dict.fromkeys((*scope.any_of, *scope.none_of)))
    scope_unknown = Reason(ReasonCode.SCOPE_UNKNOWN, (CATEGORIES,), open_ones)
    out_of_scope: Outcome = (_NOT_APPLICABLE, _OUT_OF_SCOPE, ())
    has_condition = standard.condition is not None
    is_regional = standard.subject is Subject.JURISDICTION

    def evaluate_on(located: Located, about: Decimal | None) -> Outcome:
        covered: bool | None = True
        if has_scope:
            answer = located.answers.get(scope_id)
            covered = located.is_covered(scope) if answer is None else answer[1]
            if covered is False:
                return out_of_scope
        outcome = evaluate(located.totals(scope) if is_regional else located.facts, about)
        if covered is None:
            return _UNDETERMINED, scope_unknown, outcome[2]
        if has_condition and outcome[0] is _NOT_MET:
            return _UNDETERMINED, _CONDITION_UNKNOWN, outcome[2]
        return outcome

    return evaluate_on
