"""What differs between two policies, and how the one becomes the other.

Rules:
- Parts are matched by their keys: a standard by its key, a clause by its locator, a reference by
  where it is cited and what.
- That two policies are of different documents is said once, of the document: a citation of a
  policy's own document is the same in both.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Any, NamedTuple, TypeVar

import attrs

from community_governance.errors import InvalidValueError
from community_governance.model.differences import Amendment, Difference, FieldChange
from community_governance.model.policy import Policy
from community_governance.model.sources import Document

__all__ = ["amend", "difference", "recited"]

T = TypeVar("T")

_PARTS = tuple(each.name for each in attrs.fields(Policy) if each.name != "document")


def recited(thing: T, old: Document, new: Document) -> T:
    """Return a thing with its citations of one document turned into citations of another."""
    return _recited(thing, old, new)  # type: ignore[no-any-return]  # of the class it came in


def _recited(thing: Any, old: Document, new: Document) -> Any:
    if isinstance(thing, Document):
        return new if thing == old else thing
    if isinstance(thing, tuple) and type(thing) is tuple:
        return tuple(_recited(each, old, new) for each in thing)
    if not attrs.has(type(thing)):
        return thing
    fields = [each.name for each in attrs.fields(type(thing)) if each.init]
    before = {name: getattr(thing, name) for name in fields}
    after = {name: _recited(value, old, new) for name, value in before.items()}
    changed = {name: value for name, value in after.items() if value is not before[name]}
    changed = {name: value for name, value in changed.items() if value != before[name]}
    return attrs.evolve(thing, **changed) if changed else thing


class _Placed(NamedTuple):
    position: int
    thing: Any


def _key_of(thing: Any) -> str:
    for name in ("key", "locator"):
        if hasattr(thing, name):
            return str(getattr(thing, name))
    return f"{thing.citation.locator} {thing.title}"


def _locator_of(thing: Any) -> str | None:
    citation = getattr(thing, "citation", None)
    locator = getattr(thing, "locator", None if citation is None else citation.locator)
    return None if locator is None else str(locator)


def _placed(things: Iterable[Any]) -> dict[str, _Placed]:
    """Return things under their keys; one whose key stands already gets a number behind it."""
    found: dict[str, _Placed] = {}
    for position, thing in enumerate(things):
        key, again = _key_of(thing), 2
        while key in found:
            key, again = f"{_key_of(thing)} #{again}", again + 1
        found[key] = _Placed(position, thing)
    return found


def difference(old: Policy, new: Policy) -> Difference:
    """Return what differs between two policies: two editions, a policy and a variant, two places.

    Standards, targets, baselines, pay figures, references, tasks, clauses and whatever else a
    policy holds: added, removed, changed field by field, or moved.

    Args:
        old: The old policy.
        new: The new policy.

    Returns:
        The amendments by clause, in the order of the new policy's clauses, then of the old's;
        nothing where the policies are equal.

    Example:
        >>> from community_governance.policies import ordos
        >>> bool(difference(ordos.POLICY, ordos.POLICY))
        False
    """
    found: list[Amendment] = []
    if old.document != new.document:
        found.append(
            Amendment(
                part="document",
                key=new.document.key,
                locator=None,
                before=old.document,
                after=new.document,
                fields=_fields(old.document, new.document),
            )
        )
    for part in _PARTS:
        found += _amended(part, old, new)
    clauses = dict.fromkeys(clause.locator for clause in (*new.clauses, *old.clauses))
    order: dict[str | None, int] = {locator: place for place, locator in enumerate(clauses)}
    found.sort(key=lambda each: -1 if each.locator is None else order.get(each.locator, len(order)))
    return Difference(old=old.document, new=new.document, amendments=tuple(found))


def _amended(part: str, old: Policy, new: Policy) -> list[Amendment]:
    before, after = _placed(getattr(old, part)), _placed(getattr(new, part))
    moved = _moved([key for key in before if key in after], [key for key in after if key in before])
    found = []
    for key in dict.fromkeys((*before, *after)):
        was, now = before.get(key), after.get(key)
        fields: tuple[FieldChange, ...] = ()
        if was is not None and now is not None:
            fields = _fields(was.thing, recited(now.thing, new.document, old.document))
            if not fields and key not in moved:
                continue
        there = was or now
        found.append(
            Amendment(
                part=part,
                key=key,
                locator=None if there is None else _locator_of(there.thing),
                before=None if was is None else was.thing,
                after=None if now is None else now.thing,
                position_before=None if was is None else was.position,
                position_after=None if now is None else now.position,
                fields=fields,
                is_moved=key in moved,
            )
        )
    return found


def _moved(before: list[str], after: list[str]) -> set[str]:
    """Return which of the same keys stand in another order; as few of them as tell it."""
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    kept = {key for start, _, size in blocks for key in before[start : start + size]}
    return set(before) - kept


def _fields(before: Any, after: Any) -> tuple[FieldChange, ...]:
    names = [each.name for each in attrs.fields(type(before))]
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)


def amend(policy: Policy, by: Difference) -> Policy:
    """Return a policy amended by a difference: the old one becomes the new one.

    Args:
        policy: The policy that the difference starts from.
        by: The difference; its ``reverse`` leads back.

    Raises:
        InvalidValueError: where the policy is not the one that the difference starts from.

    Example:
        >>> from community_governance.policies import loudi, ordos
        >>> change = difference(ordos.POLICY, loudi.POLICY)
        >>> amend(ordos.POLICY, change) == loudi.POLICY
        True
        >>> amend(loudi.POLICY, change.reverse) == ordos.POLICY
        True
    """
    if policy.document != by.old:
        raise _wrong(policy.key)
    parts = {part: _amend_part(policy, part, by) for part in _PARTS}
    return Policy(document=by.new, **parts)


def _amend_part(policy: Policy, part: str, by: Difference) -> tuple[Any, ...]:
    things = {key: placed.thing for key, placed in _placed(getattr(policy, part)).items()}
    inserted: list[_Placed] = []
    for each in by.of(part):
        if things.get(each.key) != each.before:
            raise _wrong(f"{policy.key}: {each.key}")
        if each.before is None or each.after is None or each.is_moved:
            things.pop(each.key, None)
            if each.after is not None and each.position_after is not None:
                inserted.append(_Placed(each.position_after, each.after))
        else:
            things[each.key] = each.after
    kept = [recited(thing, by.old, by.new) for thing in things.values()]
    for position, thing in sorted(inserted, key=lambda placed: placed.position):
        kept.insert(position, thing)
    return tuple(kept)


def _wrong(given: str) -> InvalidValueError:
    return InvalidValueError(
        given,
        "a difference amends the policy that it starts from",
        "差异只能用于其所比较的原文件",
    )
