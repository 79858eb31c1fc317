"""Rows of what a document says without a number: its lists, its rules, its funds."""

from __future__ import annotations

from community_governance.model.lists import Enumeration, Rule
from community_governance.model.policy import Policy
from community_governance.model.sources import Citation
from community_governance.model.vocabulary import (
    DUTY,
    PERMISSION,
    PROCEDURE,
    PROHIBITION,
    Item,
    RuleKind,
    Word,
    Wording,
)
from community_governance.model.work_items import AdmissionOutcome, AdmissionRule
from community_governance.views.records.rows import Row, as_figure

__all__ = ["enumerations", "funds", "rules"]

# What a rule of admission does, by what comes of the items it is for.
_KINDS: dict[AdmissionOutcome, RuleKind] = {
    AdmissionOutcome.REFUSED: PROHIBITION,
    AdmissionOutcome.ON_TERMS: PROCEDURE,
    AdmissionOutcome.TO_BE_PURCHASED: DUTY,
    AdmissionOutcome.ACCEPTED: DUTY,
    AdmissionOutcome.UNDETERMINED: DUTY,
}


def _kind(rule: AdmissionRule) -> RuleKind:
    """Return what a rule of admission does; where the text says 可 it only permits."""
    return PERMISSION if rule.modal == "可" else _KINDS[rule.outcome]


def enumerations(policy: Policy) -> list[Row]:
    """Return one row for each item and citation of each list, in the order of the print.

    Columns: policy, list, locator, item, position, item_key, item_en, beside, open_ended, name,
    title.
    ``item`` is the item as printed, ``position`` is counted from 1, ``beside`` is what the print
    puts beside it. A list that the text names and never spells out is one row without an item.
    """
    return [
        {
            "policy": policy.key,
            "list": each.key,
            "locator": citation.locator,
            **_item(position, item),
            "open_ended": each.is_open_ended,
            "name": each.name or None,
            "title": each.title.en,
        }
        for each in policy.enumerations
        for citation in each.citations
        for position, item in _numbered(each)
    ]


def _numbered(each: Enumeration) -> list[tuple[int | None, Word | None]]:
    """Return the items of a list with their positions; of one not spelled out, nothing once."""
    return [*enumerate(each.items, 1)] or [(None, None)]


def _item(position: int | None, item: Word | None) -> Row:
    beside = item.beside if isinstance(item, Item) else ()
    return {
        "item": None if item is None else item.zh,
        "position": position,
        "item_key": None if item is None else item.key,
        "item_en": None if item is None else item.en,
        "beside": "、".join(word.zh for word in beside) or None,
    }


def _rule_row(
    policy: Policy, rule: Rule | AdmissionRule, citation: Citation, kind: RuleKind
) -> Row:
    condition: Wording | None = rule.condition if isinstance(rule, Rule) else None
    return {
        "policy": policy.key,
        "key": rule.key,
        "locator": citation.locator,
        "kind": kind.key,
        "title": rule.title.en,
        "title_zh": rule.title.zh,
        "force": str(rule.force),
        "modal": rule.modal or None,
        "condition": None if condition is None else condition.en,
        "figure": as_figure(citation),
        "admission": isinstance(rule, AdmissionRule),
    }


def rules(policy: Policy) -> list[Row]:
    """Return one row for each rule and citation, in the order of the clauses.

    Columns: policy, key, locator, kind, title, title_zh, force, modal, condition, figure,
    admission. The rules on handing work to committees are among them: ``admission`` is True,
    and their kind follows from what comes of the items they are for.
    """
    order = {clause.locator: position for position, clause in enumerate(policy.clauses)}
    found = [
        _rule_row(policy, rule, citation, rule.kind)
        for rule in policy.rules
        for citation in rule.citations
    ]
    found += [
        _rule_row(policy, rule, citation, _kind(rule))
        for rule in policy.admission
        for citation in rule.citations
    ]
    return sorted(found, key=lambda row: order.get(row["locator"], len(order)))


def funds(policy: Policy) -> list[Row]:
    """Return one row for each fund and citation.

    Columns: policy, key, locator, kind, title, payers, leading_payer, period, sums, force, figure.
    ``payers`` joins levels of government by ``|``, ``sums`` the keys of the standards and pay
    figures that print its sums; None where none is printed.
    """
    return [
        {
            "policy": policy.key,
            "key": each.key,
            "locator": citation.locator,
            "kind": each.kind.key,
            "title": each.title.en,
            "payers": "|".join(str(level) for level in each.payers) or None,
            "leading_payer": None if each.leading_payer is None else str(each.leading_payer),
            "period": None if each.period is None else str(each.period),
            "sums": "|".join(each.sums) or None,
            "force": str(each.force),
            "figure": as_figure(citation),
        }
        for each in policy.funds
        for citation in each.citations
    ]
