"""A report: findings in order, with the questions a reader asks of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal, TypeVar

from attrs import field

from community_governance.errors import NotFoundError, NotMetError
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.facts import Fact
from community_governance.model.findings import Finding, Verdict
from community_governance.model.sources import Force
from community_governance.units import Range, exact, number

__all__ = ["Changes", "Order", "Report"]

Order = Literal["verdict", "shortfall", "subject", "standard"]
"""How a report may be put in order."""

K = TypeVar("K")

# The worst first; what does not apply comes last.
_GRAVITY = {
    Verdict.NOT_MET: 0,
    Verdict.NOT_YET_DUE: 1,
    Verdict.UNDETERMINED: 2,
    Verdict.MET: 3,
    Verdict.NOT_APPLICABLE: 4,
}


def _relative_shortfall(finding: Finding) -> Decimal:
    """Return the share missing of what is asked: amounts of different units have no other order."""
    _, required, shortfall = finding.numbers
    if not isinstance(required, int | Decimal) or not isinstance(shortfall, int | Decimal):
        return Decimal(0)
    if not required:
        return Decimal("-Infinity") if shortfall else Decimal(0)
    with exact():
        return -Decimal(shortfall) / Decimal(required)


_ORDERS: dict[Order, Callable[[Finding], object]] = {
    "verdict": lambda finding: _GRAVITY[finding.verdict],
    "shortfall": _relative_shortfall,
    "subject": lambda finding: finding.subject.key,
    "standard": lambda finding: (finding.standard.policy, finding.standard.key),
}


@frozen
class Changes(Displayed):
    """What changed from an earlier report to a later one.

    Attributes:
        new: Findings that fall short now and did not before.
        resolved: Findings that fell short before and do not now: met, or no longer applicable.
            One that is no longer checked at all is given as it was.
        unclear: Findings that fell short before and are open now, as where a fact was lost.
        worse: Findings that fall short by more than before, or are due now and were not.
        better: Findings that fall short by less than before.
    """

    new: tuple[Finding, ...]
    resolved: tuple[Finding, ...]
    unclear: tuple[Finding, ...]
    worse: tuple[Finding, ...]
    better: tuple[Finding, ...]

    def __bool__(self) -> bool:
        """Return whether anything changed."""
        return any((self.new, self.resolved, self.unclear, self.worse, self.better))


@frozen
class Report(Displayed):
    """Findings by standard, then by subject, in the order they were asked for.

    Attributes:
        findings: The findings.
        on: The day asked about.
        about: The tolerance given for "about", or None.
    """

    findings: tuple[Finding, ...]
    on: date
    about: Decimal | None = field(default=None)

    def __iter__(self) -> Iterator[Finding]:
        """Iterate over the findings."""
        return iter(self.findings)

    def __len__(self) -> int:
        """Return the number of findings."""
        return len(self.findings)

    def __getitem__(self, position: int) -> Finding:
        """Return one finding by its position."""
        return self.findings[position]

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many findings came to each verdict; every verdict is there."""
        counts = dict.fromkeys(Verdict, 0)
        for finding in self.findings:
            counts[finding.verdict] += 1
        return counts

    @property
    def falling_short(self) -> Report:
        """The findings that fall short, due or not."""
        return self._of(finding for finding in self.findings if finding.verdict.falls_short)

    def _of(self, findings: Iterable[Finding]) -> Report:
        return Report(tuple(findings), self.on, self.about)

    def _grouped(self, keys: Callable[[Finding], Iterable[K]]) -> dict[K, Report]:
        groups: dict[K, list[Finding]] = {}
        for finding in self.findings:
            for key in keys(finding):
                groups.setdefault(key, []).append(finding)
        return {key: self._of(findings) for key, findings in groups.items()}

    def by_standard(self) -> dict[str, Report]:
        """Return a report for each standard, under ``"<policy>.<key>"``."""
        return self._grouped(lambda each: [f"{each.standard.policy}.{each.standard.key}"])

    def by_subject(self) -> dict[str, Report]:
        """Return a report for each subject, under its key."""
        return self._grouped(lambda each: [each.subject.key])

    def by_category(self) -> dict[str, Report]:
        """Return a report for each category stated of a subject, under the category's key."""
        return self._grouped(lambda each: [c.key for c in each.subject.categories or ()])

    def by_township(self) -> dict[str | None, Report]:
        """Return a report for each township; subjects that name none stand under None."""
        return self._grouped(lambda each: [each.subject.group])

    def where(
        self,
        *,
        verdict: Verdict | None = None,
        policy: str | None = None,
        standard: str | None = None,
        subject: str | None = None,
        force: Force | None = None,
    ) -> Report:
        """Return the findings that agree with every argument given."""
        wanted: list[tuple[Callable[[Finding], object], object]] = [
            (lambda each: each.verdict, verdict),
            (lambda each: each.standard.policy, policy),
            (lambda each: each.standard.key, standard),
            (lambda each: each.subject.key, subject),
            (lambda each: each.standard.force, force),
        ]
        given = [(read, value) for read, value in wanted if value is not None]
        return self._of(
            finding
            for finding in self.findings
            if all(read(finding) == value for read, value in given)
        )

    def ordered(self, by: Order) -> Report:
        """Return the same findings in another order; equals stay as they were.

        ``"verdict"`` puts what falls short first, ``"shortfall"`` the largest share missing.
        """
        if by not in _ORDERS:
            raise NotFoundError("order", by, tuple(_ORDERS))
        key = _ORDERS[by]
        return self._of(sorted(self.findings, key=key))  # type: ignore[arg-type]  # each key compares with its own kind

    def missing_facts(self) -> dict[Fact, int]:
        """Return the facts that are missing, each with the verdicts that hang on it, most first."""
        counts: dict[Fact, int] = {}
        for finding in self.findings:
            if finding.verdict is Verdict.UNDETERMINED:
                for fact in finding.reason.facts:
                    counts[fact] = counts.get(fact, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: -item[1]))

    def changes_since(self, earlier: Report) -> Changes:
        """Return what changed since an earlier report, matched by `Finding.key`."""
        before = {finding.key: finding for finding in earlier}
        now = {finding.key: finding for finding in self.findings}
        was_short = {key for key, finding in before.items() if finding.verdict.falls_short}
        is_short = {key for key, finding in now.items() if finding.verdict.falls_short}
        both = [key for key in now if key in was_short and key in is_short]
        gone = {key: now.get(key, before[key]) for key in before if key in was_short - is_short}
        unclear = [key for key in gone if key in now and now[key].verdict is Verdict.UNDETERMINED]
        moved = {key: _movement(before[key], now[key]) for key in both}
        return Changes(
            new=tuple(now[key] for key in now if key in is_short - was_short),
            resolved=tuple(gone[key] for key in gone if key not in unclear),
            unclear=tuple(now[key] for key in unclear),
            worse=tuple(now[key] for key in both if moved[key] > 0),
            better=tuple(now[key] for key in both if moved[key] < 0),
        )

    def require(self, *forces: Force) -> None:
        """Raise one error that holds every finding not met.

        Args:
            forces: The forces that count; *must* where none is given.

        Raises:
            NotMetError: where a finding of these forces is not met.
        """
        wanted = forces or (Force.MUST,)
        short = [
            finding
            for finding in self.findings
            if finding.verdict is Verdict.NOT_MET and finding.standard.force in wanted
        ]
        if short:
            raise NotMetError(tuple(short), tuple(f"  {_brief(finding)}" for finding in short))


def _movement(before: Finding, now: Finding) -> int:
    """Return 1 where a shortfall grew or fell due, -1 where it shrank, 0 where it stands."""
    if before.verdict is not now.verdict:
        return _GRAVITY[before.verdict] - _GRAVITY[now.verdict]
    old, new = before.numbers.shortfall, now.numbers.shortfall
    if isinstance(old, int | Decimal) and isinstance(new, int | Decimal) and old != new:
        return 1 if new > old else -1
    return 0


def _brief(finding: Finding) -> str:
    shortfall = finding.numbers.shortfall
    amount = (
        f" -{number(Decimal(shortfall))} {finding.unit}"
        if shortfall is not None and not isinstance(shortfall, Range)
        else ""
    )
    standard = finding.standard
    return f"{finding.subject.key}: {standard.policy} {standard.locator} {standard.key}{amount}"
