"""What if: a policy with changed, added or removed norms, and what that comes to.

The original is never touched. The variant is a policy like any other: `check`, `requirements`,
`compare` and tables take it. Its document says that it is a variant and of what,
so that no sentence passes off an assumption as print.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import attrs

from community_governance.checks import check
from community_governance.differences import difference, recited
from community_governance.errors import DuplicateKeyError, NotFoundError
from community_governance.locating import Subjects
from community_governance.model.differences import Effect
from community_governance.model.lists import Fund
from community_governance.model.policy import Policy
from community_governance.model.sources import Document
from community_governance.model.standards import Standard, Target
from community_governance.model.vocabulary import Wording

__all__ = ["ASSUMED", "VARIANT", "effect", "vary"]

VARIANT = Wording("假设方案", "what-if variant")
"""What a variant is called where nothing else is said."""

ASSUMED = "假设"
"""The locator of what stands in no clause of the document: an assumption."""

Norm = Standard | Target


def vary(  # noqa: PLR0913  (what changes, and what the variant is called)
    policy: Policy,
    *,
    change: Iterable[Norm] = (),
    add: Iterable[Norm] = (),
    remove: Iterable[str] = (),
    key: str | None = None,
    edition: Wording = VARIANT,
) -> Policy:
    """Return a policy with other norms; the one given stays as it is.

    Args:
        policy: The policy to start from.
        change: Standards and targets in place of those of the same keys;
            ``evolve(policy.standard(key), demand=…)`` makes one.
        add: Standards and targets with keys of their own. What is taken over from another
            document is cited first as an assumption and then from there.
        remove: Keys of standards and targets to be left out; a fund of which a sum is left out
            no longer names it.
        key: The key of the variant; ``"<key>-what-if"`` where none is given. Policies that
            are compared, or checked on one table, need different keys.
        edition: What the variant is called.

    Raises:
        NotFoundError: where a key to be changed or removed is not there; it names the nearest.
        DuplicateKeyError: where a key to be added is there already, or a change is given twice.

    Example:
        >>> from attrs import evolve
        >>> from community_governance.policies import loudi
        >>> more = evolve(loudi.POLICY.standards[0], key="more")
        >>> variant = vary(loudi.POLICY, add=[more], remove=["grid-size"])
        >>> variant.key, variant.standards[-1].key, len(loudi.POLICY.standards)
        ('loudi-what-if', 'more', 17)
    """
    own: tuple[Norm, ...] = (*policy.standards, *policy.targets)
    norms = {_place(norm): norm for norm in own}
    changed: set[tuple[str, str]] = set()
    for norm in change:
        kind, name = place = _place(norm)
        if place not in norms:
            raise NotFoundError(kind, name, tuple(key for known, key in norms if known == kind))
        if place in changed:
            raise DuplicateKeyError(kind, name)
        changed.add(place)
        norms[place] = norm
    for name in remove:
        gone = [place for place in norms if place[1] == name]
        if not gone:
            raise NotFoundError("standard", name, tuple(known for _, known in norms))
        for place in gone:
            del norms[place]
    for norm in add:
        kind, name = place = _place(norm)
        if place in norms:
            raise DuplicateKeyError(kind, name)
        norms[place] = norm
    document = attrs.evolve(
        policy.document,
        key=f"{policy.key}-what-if" if key is None else key,
        edition=edition,
        variant_of=policy.document.variant_of or policy.key,
    )
    kept = [_cited(norm, policy.document, document) for norm in norms.values()]
    whole = recited(policy, policy.document, document)
    sums = {each.key for each in (*kept, *whole.pay_figures) if not isinstance(each, Target)}
    return attrs.evolve(
        whole,
        standards=tuple(each for each in kept if isinstance(each, Standard)),
        targets=tuple(each for each in kept if isinstance(each, Target)),
        funds=tuple(_naming(fund, sums) for fund in whole.funds),
    )


def _place(norm: Norm) -> tuple[str, str]:
    return "standard" if isinstance(norm, Standard) else "target", norm.key


def _naming(fund: Fund, known: set[str]) -> Fund:
    """Return a fund that names no sum but those that are there."""
    return attrs.evolve(fund, sums=tuple(key for key in fund.sums if key in known))


def _cited(norm: Norm, original: Document, variant: Document) -> Norm:
    """Return a norm cited from the variant; one that is not of the document as an assumption."""
    own = recited(norm, original, variant)
    if own.citations[0].document == variant:
        return own
    return attrs.evolve(own, citations=(variant.cite(ASSUMED), *own.citations))


def effect(
    subject: Subjects,
    old: Policy,
    new: Policy,
    *,
    on: date,
    about: Decimal | None = None,
) -> Effect:
    """Say what a change of a policy comes to: the difference, and the findings before and after.

    Args:
        subject: As for `check`.
        old: The policy as it is.
        new: The variant, or a newer edition.
        on: The day asked about.
        about: The tolerance for "about", as for `check`.

    Raises:
        As `check`.

    Example:
        >>> from community_governance.policies import ordos
        >>> known = {"households": 2000, "working_premises_area": 540, "categories": ["city"]}
        >>> without = vary(ordos.POLICY, remove=["working-premises-per-hundred-households"])
        >>> change = effect(known, ordos.POLICY, without, on=date(2025, 12, 31))
        >>> [finding.standard.locator for finding in change.no_longer_short]
        ['二(二)6']
    """
    return Effect(
        difference=difference(old, new),
        before=check(subject, old, on=on, about=about),
        after=check(subject, new, on=on, about=about),
    )
