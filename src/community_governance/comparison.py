"""One community under several documents, side by side.

Four kinds of answer stand beside each other and are never mixed: what is met, short or open;
what is a figure of the region and none of one community; what is asked, but not of this one;
and that nothing is printed about it. `Comparison.numbers` leaves out what asks for no number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from community_governance.checks import check
from community_governance.errors import DuplicateKeyError, InvalidValueError, shown
from community_governance.locating import Subjects
from community_governance.model.comparisons import Answer, Comparison, Line, Side
from community_governance.model.findings import Finding, ReasonCode
from community_governance.model.policy import Policy
from community_governance.model.standards import Standard, Subject

__all__ = ["compare"]


def compare(
    subject: Subjects,
    policies: Policy | Iterable[Policy],
    *,
    on: date,
    about: Decimal | None = None,
    if_applied: bool = False,
) -> Comparison:
    """Ask several documents about one subject, and lay their answers side by side.

    Of a `Territory`, or of several communities, each line says how many meet a standard
    and what is missing in all.

    Args:
        subject: As for `check`.
        policies: The documents, such as ``BUILTIN``; what-if variants stand beside them.
        on: The day asked about.
        about: The tolerance for "about", as for `check`.
        if_applied: Say also what a figure of the region, or the size of a grid, would come to
            if it were applied to one community; such a line says so in its reading.

    Raises:
        InvalidValueError: for anything that is no policy.
        DuplicateKeyError: where two policies share a key.
        StructureError: as `check` raises it.

    Example:
        >>> from community_governance.policies import BUILTIN
        >>> known = {"households": 2000, "working_premises_area": 540, "categories": ["city"]}
        >>> found = compare(known, BUILTIN, on=date(2025, 12, 31))
        >>> for side in found.numbers:
        ...     print(side.document.key, side.answer.value)
        alxa open
        dachong open
        loudi open
        ordos short
        zhuhai nothing
    """
    sides, name = [], None
    for policy in _checked(policies):
        report = check(subject, policy, on=on, about=about)
        lines: list[Line] = []
        for findings in report.by_standard().values():
            line = _line(tuple(findings))
            lines.append(line)
            name = name or next((each.subject.name for each in findings if _is_given(each)), None)
            if if_applied and _may_be_applied(line):
                applied = line.standard.read_as(Subject.COMMUNITY)
                again = check(subject, applied, on=on, about=about)
                lines.append(_line(again.findings))
        sides.append(Side(document=policy.document, lines=tuple(lines), goals=len(policy.targets)))
    return Comparison(name=name, on=on, about=about, sides=tuple(sides))


def _checked(policies: Policy | Iterable[Policy]) -> tuple[Policy, ...]:
    """Return the policies given, if they are such and have different keys."""
    if isinstance(policies, Policy):
        return (policies,)
    kept: dict[str, Policy] = {}
    match policies:
        case str() | Mapping():
            given: tuple[object, ...] = (policies,)
        case Iterable():
            given = tuple(policies)
        case _:
            given = (policies,)
    for policy in given:
        if not isinstance(policy, Policy):
            raise InvalidValueError(
                shown(policy),
                "expected policies such as BUILTIN or [ordos.POLICY, loudi.POLICY]",
                "应为若干政策，例如 BUILTIN 或 [ordos.POLICY, loudi.POLICY]",
            )
        if policy.key in kept:
            raise DuplicateKeyError("policy", policy.key)
        kept[policy.key] = policy
    return tuple(kept.values())


def _line(findings: tuple[Finding, ...]) -> Line:
    standard = findings[0].standard
    return Line(
        standard=standard,
        findings=findings,
        is_regional=all(_is_regional(standard, each) for each in findings),
    )


def _is_given(finding: Finding) -> bool:
    return finding.subject.path == "$"


def _is_regional(standard: Standard, finding: Finding) -> bool:
    """Return whether a standard is one of the region, and the subject a part of such a region."""
    is_other = finding.reason.code is ReasonCode.OTHER_SUBJECT
    covered = standard.applies_to.covers(finding.subject.categories or ())
    return standard.subject is Subject.JURISDICTION and is_other and covered is not False


def _may_be_applied(line: Line) -> bool:
    """Return whether a standard says nothing of the community itself, and could be read so."""
    codes = {each.reason.code for each in line.findings}
    untested = line.answer is Answer.OPEN or codes == {ReasonCode.OTHER_SUBJECT}
    return line.is_regional or (line.standard.subject is Subject.GRID and untested)
