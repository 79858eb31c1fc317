"""May a department hand this to a committee? The rules of a document, tried in its order.

Rules:
- What stands on a list of what is forbidden is refused, whatever else is said of it; where it
  is open whether such a list holds on the day, nothing is accepted.
- The first rule that fits an item decides. What is not known of the item leaves a rule open.
- An open rule stands in the way of those after it, unless all of them come to the same.
- A list the caller does not have stands in the way of nothing; it only opens what else may hold.
- A term that is not offered does not change the outcome: what must come with an item is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple
from unicodedata import normalize

from community_governance.calendars import as_date, has_begun, has_ended
from community_governance.model.policy import Policy, one_policy
from community_governance.model.sources import Validity
from community_governance.model.work_items import (
    Admission,
    AdmissionOutcome,
    AdmissionReason,
    AdmissionRule,
    AdmissionTerm,
    ListedItem,
    ListKind,
    TermState,
    WorkItem,
    WorkItemList,
)

__all__ = ["admit"]

_OUT_OF_TIME = {
    Validity.NOT_BEGUN: AdmissionReason.NOT_BEGUN,
    Validity.ENDED: AdmissionReason.ENDED,
    Validity.SUPERSEDED: AdmissionReason.SUPERSEDED,
}

# What follows from a list alone, where the document has no rule on lists of that kind.
_BY_LIST = {
    ListKind.OWN: AdmissionOutcome.ACCEPTED,
    ListKind.ASSIST: AdmissionOutcome.ACCEPTED,
    ListKind.MUST_ACCEPT: AdmissionOutcome.ACCEPTED,
    ListKind.MAY_ACCEPT: AdmissionOutcome.ACCEPTED,
}


class _Placed(NamedTuple):
    """The kind of list an item is on, None where that is not known, and the list.

    Beside it a list that forbids the item and of which it is open whether it holds on the day.
    """

    kind: ListKind | None
    listed: WorkItemList | None = None
    doubtful: WorkItemList | None = None


def admit(
    item: WorkItem, policy: Policy, *, on: date, lists: Iterable[WorkItemList] = ()
) -> Admission:
    """Return what a document says to a work item that a committee is asked to take.

    Accepted, accepted on terms, refused, to be purchased, or undetermined: with the rule that
    decides and its clause, with what must come with the item, and with what would have to be known.

    Args:
        item: The work item, with the role that is asked.
        policy: The policy asked.
        on: The day asked about.
        lists: The place's own lists of work items. Where the item says itself which list it
            stands on, that holds; a list of what is forbidden is looked at first all the same.
            A list of which only the year of its start or end is known holds for sure
            outside that year only.

    Raises:
        InvalidValueError: for a day that is no date, or what is no policy.

    Example:
        >>> from community_governance.model.vocabulary import CITY_MANAGEMENT
        >>> from community_governance.model.work_items import AskedRole
        >>> from community_governance.policies import ordos
        >>> stalls = WorkItem(
        ...     key="stalls", title="街面摊贩执法", field=CITY_MANAGEMENT,
        ...     asked_role=AskedRole.RESPONSIBLE,
        ... )
        >>> answer = admit(stalls, ordos.POLICY, on=date(2025, 12, 31))
        >>> str(answer.outcome), answer.rule.locator
        ('refused', '二(一)4')
    """
    day = as_date(on)
    validity = one_policy(policy).document.validity(day)
    if validity in _OUT_OF_TIME:
        return _undetermined(item, policy, day, _OUT_OF_TIME[validity])
    placed = _placed(item, tuple(lists), day)
    answer = _answer(item, policy, day, placed)
    if placed.doubtful is not None and answer.outcome is not AdmissionOutcome.REFUSED:
        rules = () if answer.rule is None else (answer.rule,)
        return _undetermined(
            item, policy, day, AdmissionReason.DATE_NOT_PRINTED,
            missing=answer.missing, possible=rules or answer.possible, listed=placed.doubtful,
        )  # fmt: skip
    if validity is Validity.DATE_NOT_PRINTED:
        rules = () if answer.rule is None else (answer.rule,)
        return _undetermined(
            item, policy, day, AdmissionReason.DATE_NOT_PRINTED, possible=rules or answer.possible
        )
    return answer


def _undetermined(  # noqa: PLR0913  (what an answer is made of)
    item: WorkItem,
    policy: Policy,
    on: date,
    reason: AdmissionReason,
    *,
    missing: tuple[str, ...] = (),
    possible: tuple[AdmissionRule, ...] = (),
    listed: WorkItemList | None = None,
) -> Admission:
    return Admission(
        document=policy.document, item=item, on=on, reason=reason, listed=listed,
        outcome=AdmissionOutcome.UNDETERMINED, missing=missing, possible=possible,
    )  # fmt: skip


def _squeezed(text: str) -> str:
    return "".join(normalize("NFKC", text).casefold().split())


def _placed(item: WorkItem, lists: tuple[WorkItemList, ...], on: date) -> _Placed:
    """Return the list an item is on: a list that forbids first, then as stated, then as listed.

    Where it stands on no list, and both lists of what committees do and assist in are complete,
    it is known to be on none.
    """
    wanted = {_squeezed(item.title), _squeezed(item.key)}
    named = [each for each in lists if any(wanted & _names(listed) for listed in each.items)]
    found = [each for each in named if each.holds(on)]
    forbidding = [each for each in named if each.kind is ListKind.FORBIDDEN]
    for each in forbidding:
        if each.holds(on):
            return _Placed(each.kind, each)
    doubtful = next((each for each in forbidding if _may_hold(each, on)), None)
    if item.on_list is not None:
        same = next((each for each in found if each.kind is item.on_list), None)
        return _Placed(item.on_list, same, doubtful)
    if found:
        return _Placed(found[0].kind, found[0], doubtful)
    complete = {each.kind for each in lists if each.is_complete and each.holds(on)}
    is_on_none = {ListKind.OWN, ListKind.ASSIST} <= complete
    return _Placed(ListKind.NONE if is_on_none else None, doubtful=doubtful)


def _names(listed: ListedItem) -> set[str]:
    return {_squeezed(name) for name in (listed.title, *listed.aliases)}


def _may_hold(each: WorkItemList, on: date) -> bool:
    has_not_begun = each.starts is not None and has_begun(each.starts, on) is False
    return not has_not_begun and has_ended(each.ends, on) is not True


def _answer(item: WorkItem, policy: Policy, on: date, placed: _Placed) -> Admission:
    if placed.kind is ListKind.FORBIDDEN:
        return Admission(
            document=policy.document, item=item, on=on, outcome=AdmissionOutcome.REFUSED,
            reason=AdmissionReason.LISTED, listed=placed.listed,
        )  # fmt: skip
    open_rules: list[AdmissionRule] = []
    by_list: list[AdmissionRule] = []
    missing: dict[str, None] = {}
    for rule in policy.admission:
        fit = _fit(rule, item, placed.kind)
        if not fit.unknown:
            if fit.holds and all(each.outcome is rule.outcome for each in open_rules):
                return _decided(item, policy, on, placed, rule, tuple(by_list))
            if fit.holds:
                open_rules.append(rule)
                break
        elif fit.unknown == ("on_list",):
            by_list.append(rule)
        else:
            open_rules.append(rule)
            missing.update(dict.fromkeys(fit.unknown))
    if open_rules:
        return _undetermined(
            item, policy, on, AdmissionReason.FACTS_MISSING,
            missing=tuple(missing), possible=(*open_rules, *by_list),
        )  # fmt: skip
    if placed.listed is not None:
        return Admission(
            document=policy.document, item=item, on=on, outcome=_BY_LIST[placed.listed.kind],
            reason=AdmissionReason.LISTED, listed=placed.listed,
        )  # fmt: skip
    if by_list:
        return _undetermined(
            item, policy, on, AdmissionReason.FACTS_MISSING,
            missing=("on_list",), possible=tuple(by_list),
        )  # fmt: skip
    reason = AdmissionReason.NOT_COVERED if policy.admission else AdmissionReason.NOTHING_SAID
    return _undetermined(item, policy, on, reason)


def _decided(  # noqa: PLR0913, PLR0917  (what an answer is made of)
    item: WorkItem,
    policy: Policy,
    on: date,
    placed: _Placed,
    rule: AdmissionRule,
    possible: tuple[AdmissionRule, ...],
) -> Admission:
    otherwise = next((each for each in policy.admission if each.key == rule.otherwise), None)
    return Admission(
        document=policy.document,
        item=item,
        on=on,
        outcome=rule.outcome,
        reason=AdmissionReason.RULE,
        rule=rule,
        terms=_terms(rule, item, placed.kind),
        otherwise=otherwise,
        otherwise_terms=() if otherwise is None else _terms(otherwise, item, placed.kind),
        still_owed=next((each for each in policy.rules if each.key == rule.still_owed), None),
        possible=possible,
        listed=placed.listed,
        is_duty_by_field=rule.is_for_government_duties and item.government_duty is None,
    )


class _Fit(NamedTuple):
    """Whether a rule fits an item, and the fields of the item that leave that open."""

    holds: bool
    unknown: tuple[str, ...] = ()


def _duty(item: WorkItem) -> bool | None:
    """Return whether an item is government's duty: as stated, else where its field says so."""
    if item.government_duty is not None:
        return item.government_duty
    return True if item.field is not None and item.field.is_government_duty else None


def _fit(rule: AdmissionRule, item: WorkItem, kind: ListKind | None) -> _Fit:
    if kind is not None and kind in rule.not_on:
        return _Fit(holds=False)
    if AdmissionTerm.LEGAL_BASIS in rule.terms and item.legal_basis is False:
        return _Fit(holds=False)
    asked: list[tuple[str, bool | None]] = []
    if rule.roles:
        role = item.asked_role
        asked.append(("asked_role", None if role is None else role in rule.roles))
    if rule.fields:
        keys = {each.key for each in rule.fields}
        asked.append(("field", None if item.field is None else item.field.key in keys))
    if rule.is_for_government_duties:
        asked.append(("government_duty", _duty(item)))
    if rule.lists:
        asked.append(("on_list", None if kind is None else kind in rule.lists))
    if any(answer is False for _, answer in asked):
        return _Fit(holds=False)
    return _Fit(holds=True, unknown=tuple(name for name, answer in asked if answer is None))


_OFFERED: dict[AdmissionTerm, Callable[[WorkItem], bool | None]] = {
    AdmissionTerm.FUNDS: lambda item: item.funds_offered,
    AdmissionTerm.WORKING_CONDITIONS: lambda item: item.conditions_offered,
    AdmissionTerm.GUIDANCE: lambda item: item.guidance_offered,
    AdmissionTerm.YEARLY_PLAN: lambda item: item.in_yearly_plan,
    AdmissionTerm.AGREEMENT: lambda item: item.agreement,
    AdmissionTerm.CONSULTATION: lambda item: item.residents_consulted,
}


def _terms(rule: AdmissionRule, item: WorkItem, kind: ListKind | None) -> tuple[TermState, ...]:
    """Return the terms of a rule, and which of them come with the item."""

    def is_offered(term: AdmissionTerm) -> bool | None:
        if term is AdmissionTerm.LEGAL_BASIS:
            return True if kind is ListKind.ASSIST else item.legal_basis
        if term is AdmissionTerm.APPROVAL:
            if item.approved_by is None:
                return None
            return bool(item.approved_by) and _squeezed(item.approved_by).endswith(rule.approver)
        return _OFFERED[term](item)

    return tuple(TermState(term, is_offered(term)) for term in rule.terms)
