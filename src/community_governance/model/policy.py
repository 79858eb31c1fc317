"""A policy: one document and all that is encoded from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from hashlib import sha256

import attrs
from attrs import field, frozen

from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    NotFoundError,
    shown,
)
from community_governance.model.display import Displayed
from community_governance.model.figures import Baseline, PayFigure, Reference
from community_governance.model.organization import Task
from community_governance.model.pay import PayScheme
from community_governance.model.sources import Clause, Document
from community_governance.model.standards import Standard, Target
from community_governance.model.strict import strict
from community_governance.units import Quantity

__all__ = ["Policy", "PolicyOrStandards", "standards_in"]


def _unique(kind: str, keys: Iterable[str]) -> None:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            raise DuplicateKeyError(kind, key)
        seen.add(key)


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
        clauses: Every clause and what it came to, in the order of the print.

    Raises:
        DuplicateKeyError: where two standards, targets, baselines, pay schemes, tasks
            or clauses share a key.
        InvalidValueError: where a standard, target, task or pay scheme is cited first from
            another document.
    """

    document: Document
    standards: tuple[Standard, ...] = field()
    targets: tuple[Target, ...] = field(default=())
    baselines: tuple[Baseline, ...] = ()
    pay_figures: tuple[PayFigure, ...] = ()
    pay_schemes: tuple[PayScheme, ...] = ()
    references: tuple[Reference, ...] = ()
    tasks: tuple[Task, ...] = ()
    clauses: tuple[Clause, ...] = ()

    def __attrs_post_init__(self) -> None:
        _unique("standard", (standard.key for standard in self.standards))
        _unique("target", (target.key for target in self.targets))
        _unique("baseline", (baseline.key for baseline in self.baselines))
        _unique("pay scheme", (scheme.key for scheme in self.pay_schemes))
        _unique("task", (task.key for task in self.tasks))
        _unique("clause", (clause.locator for clause in self.clauses))
        norms: tuple[Standard | Target | Task | PayScheme, ...] = (
            *self.standards,
            *self.targets,
            *self.tasks,
            *self.pay_schemes,
        )
        for norm in norms:
            if norm.citations[0].document != self.document:
                raise InvalidValueError(
                    norm.key,
                    "a norm is cited first from its policy's document",
                    "规定须首先引自本文件",
                )

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
        case str() | Mapping():
            raise NotFoundError("policy", shown(policy_or_standards))
        case _ if not isinstance(policy_or_standards, Iterable):
            raise InvalidValueError(
                shown(policy_or_standards),
                "expected a policy such as ordos.POLICY",
                "应为政策，例如 ordos.POLICY",
            )
        case _:
            return tuple(
                standard for each in policy_or_standards for standard in standards_in(each)
            )
