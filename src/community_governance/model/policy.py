"""A policy: one document and all that is encoded from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from hashlib import sha256
from typing import Any

import attrs
from attrs import field

from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    NotFoundError,
    shown,
)
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.figures import Baseline, PayFigure, Reference
from community_governance.model.lists import Enumeration, Fund, Rule
from community_governance.model.organization import Task
from community_governance.model.pay import PayScheme
from community_governance.model.sources import Clause, Document
from community_governance.model.standards import Standard, Target
from community_governance.model.strict import strict
from community_governance.model.work_items import AdmissionRule
from community_governance.units import Quantity

__all__ = [
    "Policy",
    "PolicyOrStandards",
    "one_policy",
    "policies_in",
    "several_policies",
    "standards_in",
]


def _unique(kind: str, keys: Iterable[str]) -> None:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            raise DuplicateKeyError(kind, key)
        seen.add(key)


def _known(kind: str, keys: Iterable[str], known: list[str]) -> None:
    for key in keys:
        if key not in known:
            raise NotFoundError(kind, key, tuple(known))


_Cited = Standard | Target | PayScheme | Task | Enumeration | Rule | Fund | AdmissionRule


@frozen(kw_only=True, cache_hash=True, repr=False, field_transformer=strict)
class Policy(Displayed):
    """One document and all that is encoded from it.

    Attributes:
        document: The document; its key is the policy's.
        standards: Norms with a checkable fact, in the order of the print.
        targets: Dated goals, coverages and shares that no standard carries.
        baselines: Statistics the document reports.
        pay_figures: Sums of money that are no standards.
        pay_schemes: What it says of posts, grades and pay, and of how a post ends.
        references: Documents it cites.
        tasks: What it wants done, and who is named for it.
        enumerations: The lists it prints, and those it only names.
        rules: Its norms without a number.
        funds: Money it provides for, and who pays.
        admission: Its rules on handing work to committees, in the order they are tried.
        clauses: Every clause and what it came to, in the order of the print.

    Raises:
        DuplicateKeyError: where two standards, two targets, or two of any other kind share a key.
        InvalidValueError: where one of them is cited first from another document.
        NotFoundError: where a fund or a rule of admission names a key that is not there.
    """

    document: Document
    standards: tuple[Standard, ...] = field()
    targets: tuple[Target, ...] = field(default=())
    baselines: tuple[Baseline, ...] = ()
    pay_figures: tuple[PayFigure, ...] = ()
    pay_schemes: tuple[PayScheme, ...] = ()
    references: tuple[Reference, ...] = ()
    tasks: tuple[Task, ...] = ()
    enumerations: tuple[Enumeration, ...] = ()
    rules: tuple[Rule, ...] = ()
    funds: tuple[Fund, ...] = ()
    admission: tuple[AdmissionRule, ...] = ()
    clauses: tuple[Clause, ...] = ()

    def __attrs_post_init__(self) -> None:
        _unique("baseline", (baseline.key for baseline in self.baselines))
        _unique("clause", (clause.locator for clause in self.clauses))
        norms: tuple[tuple[str, tuple[_Cited, ...]], ...] = (
            ("standard", self.standards),
            ("target", self.targets),
            ("pay scheme", self.pay_schemes),
            ("task", self.tasks),
            ("enumeration", self.enumerations),
            ("rule", self.rules),
            ("fund", self.funds),
            ("admission rule", self.admission),
        )
        for kind, several in norms:
            _unique(kind, (each.key for each in several))
            for norm in several:
                if norm.citations[0].document != self.document:
                    raise InvalidValueError(
                        norm.key,
                        "a norm is cited first from its policy's document",
                        "规定须首先引自本文件",
                    )
        sums = [*(each.key for each in self.standards), *(each.key for each in self.pay_figures)]
        for fund in self.funds:
            _known("sum", fund.sums, sums)
        for rule in self.admission:
            exception = () if rule.otherwise is None else (rule.otherwise,)
            _known("admission rule", exception, [each.key for each in self.admission])
            owed = () if rule.still_owed is None else (rule.still_owed,)
            _known("rule", owed, [each.key for each in self.rules])

    @property
    def key(self) -> str:
        """The key of the policy."""
        return self.document.key

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that change whenever anything of the encoding does.

        They are the same in every run and on every machine.
        Store them beside verdicts to see when an upgrade may have changed one.
        """
        return sha256(_canonical(self).encode()).hexdigest()[:16]

    def __repr__(self) -> str:
        """Name the policy and count what it holds."""
        counts = f"{len(self.standards)} standards, {len(self.targets)} targets"
        return f"<Policy {self.key!r}: {counts}, {len(self.clauses)} clauses>"

    def standard(self, key: str) -> Standard:
        """Return the standard of that key.

        Raises:
            NotFoundError: where there is none; it names the nearest key.
        """
        for standard in self.standards:
            if standard.key == key:
                return standard
        raise NotFoundError("standard", key, tuple(each.key for each in self.standards))

    def target(self, key: str) -> Target:
        """Return the target of that key.

        Raises:
            NotFoundError: where there is none; it names the nearest key.
        """
        for target in self.targets:
            if target.key == key:
                return target
        raise NotFoundError("target", key, tuple(each.key for each in self.targets))


def _canonical(value: object) -> str:
    """Return a value in words that do not depend on the run: fields by name, defaults left out."""
    match value:
        case tuple():
            return f"[{','.join(_canonical(each) for each in value)}]"
        case Quantity():
            return f"{value:~P}"
        case Enum() | date() | str() | bool() | int() | None:
            return repr(str(value))
        case _ if attrs.has(cls := type(value)):
            kept = (
                (each.name, getattr(value, each.name))
                for each in attrs.fields(cls)
                if getattr(value, each.name) != each.default
            )
            inner = ",".join(f"{name}={_canonical(each)}" for name, each in kept)
            return f"{type(value).__name__}({inner})"
        case _:
            return repr(str(value))


PolicyOrStandards = Policy | Standard | Iterable[Policy | Standard]
"""What every question about standards takes: a policy, a standard, or several of either."""


def standards_in(policy_or_standards: PolicyOrStandards) -> tuple[Standard, ...]:
    """Return the standards in what was given, in its order."""
    match policy_or_standards:
        case Policy():
            return policy_or_standards.standards
        case Standard():
            return (policy_or_standards,)
        case _:
            return tuple(
                standard
                for each in several_policies(policy_or_standards)
                for standard in standards_in(each)
            )


def several_policies(given: object) -> Iterable[Any]:
    """Return what was given for policies as an iterable of them.

    Raises:
        InvalidValueError: for the key of a policy, a mapping, and what is none of several.
    """
    if isinstance(given, Iterable) and not isinstance(given, str | Mapping):
        return given
    raise _not_a_policy(given)


def policies_in(given: Policy | Iterable[Policy]) -> tuple[Policy, ...]:
    """Return the policies in what was given, in its order.

    Raises:
        InvalidValueError: for anything else, such as the key of a policy.
    """
    if isinstance(given, Policy):
        return (given,)
    return tuple(policy for each in several_policies(given) for policy in policies_in(each))


def one_policy(given: object) -> Policy:
    """Return what was given, if it is a policy.

    Raises:
        InvalidValueError: where it is none.
    """
    if isinstance(given, Policy):
        return given
    raise _not_a_policy(given)


def _not_a_policy(given: object) -> InvalidValueError:
    en, zh = "expected a policy such as ordos.POLICY", "应为政策，例如 ordos.POLICY"
    return InvalidValueError(shown(given), en, zh)
