"""Work that a department wants a committee to take, the rules on it, and the answer.

A rule of admission is data of a policy: for which items it is, what comes of them,
and what must come with them. `community_governance.admission` reads it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from attrs import field

from community_governance.calendars import Day, as_day, has_begun, has_ended
from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.fields import keyed
from community_governance.model.lists import Rule
from community_governance.model.sources import Citation, Document, Force
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording, WorkField

__all__ = [
    "Admission",
    "AdmissionOutcome",
    "AdmissionReason",
    "AdmissionRule",
    "AdmissionTerm",
    "AskedRole",
    "ListKind",
    "ListedItem",
    "TermState",
    "WorkItem",
    "WorkItemList",
]


class AskedRole(StrEnum):
    """What the committee is asked to be: the responsible body, a help, or a paid provider."""

    RESPONSIBLE = "responsible"
    ASSIST = "assist"
    PURCHASE = "purchase"


class ListKind(StrEnum):
    """What a list of work items is of; ``none`` is an item that stands on no list."""

    OWN = "own"
    ASSIST = "assist"
    MUST_ACCEPT = "must-accept"
    MAY_ACCEPT = "may-accept"
    FORBIDDEN = "forbidden"
    NONE = "none"


class AdmissionOutcome(StrEnum):
    """What comes of a work item."""

    ACCEPTED = "accepted"
    ON_TERMS = "accepted-on-terms"
    REFUSED = "refused"
    TO_BE_PURCHASED = "to-be-purchased"
    UNDETERMINED = "undetermined"


class AdmissionTerm(StrEnum):
    """What must come with a work item."""

    LEGAL_BASIS = "legal-basis"
    FUNDS = "funds"
    WORKING_CONDITIONS = "working-conditions"
    GUIDANCE = "guidance"
    YEARLY_PLAN = "yearly-plan"
    APPROVAL = "approval"
    AGREEMENT = "agreement"
    CONSULTATION = "consultation"


@frozen(kw_only=True, field_transformer=strict)
class WorkItem:
    """Work that somebody asks a committee to take. None is not known.

    Attributes:
        key: Identifier.
        title: What is asked, in the words of the request.
        field: The field of work.
        requester: Who asks.
        asked_role: What the committee is asked to be.
        on_list: The list it stands on, where the caller knows; ``none`` for no list.
        government_duty: Whether the law makes it a duty of government or its departments.
        legal_basis: Whether the law asks committees to help with it.
        funds_offered: Whether money comes with it.
        conditions_offered: Whether working conditions come with it.
        guidance_offered: Whether guidance comes with it.
        in_yearly_plan: Whether it stands in the plan that the department made for the year.
        approved_by: Who approved it, or the empty text where nobody did.
        agreement: Whether an agreement on it was made, in place of a responsibility contract.
        residents_consulted: Whether residents were consulted.
    """

    key: str
    title: str
    field: WorkField | None = None
    requester: str | None = None
    asked_role: AskedRole | None = None
    on_list: ListKind | None = None
    government_duty: bool | None = None
    legal_basis: bool | None = None
    funds_offered: bool | None = None
    conditions_offered: bool | None = None
    guidance_offered: bool | None = None
    in_yearly_plan: bool | None = None
    approved_by: str | None = None
    agreement: bool | None = None
    residents_consulted: bool | None = None


@frozen(cache_hash=True, field_transformer=strict)
class ListedItem:
    """An item of a list of work items, and other names it goes by."""

    title: str
    aliases: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The title, by which items of a list are told apart."""
        return self.title


def _listed(items: Iterable[ListedItem]) -> tuple[ListedItem, ...]:
    return keyed("item", items) or ()


def _is_a_list(_list: object, _attribute: object, kind: ListKind) -> None:
    if kind is ListKind.NONE:
        raise InvalidValueError(str(kind), "a list is of some kind", "清单应有种类")


@frozen(kw_only=True, field_transformer=strict)
class WorkItemList:
    """A place's own list of work items, such as its list of what committees help with.

    Attributes:
        key: Identifier.
        title: Name of the list.
        kind: What it is a list of.
        items: Its items.
        citation: Where it stands, or None where the caller does not say.
        starts: First day it holds, or None where it always did.
        ends: Last day it holds, or None where no end is known.
        is_complete: Whether what is not on it is known not to be of its kind.
    """

    key: str
    title: str
    kind: ListKind = field(validator=_is_a_list)
    items: tuple[ListedItem, ...] = field(converter=_listed)
    citation: Citation | None = None
    starts: Day | None = field(default=None, converter=as_day)
    ends: Day | None = field(default=None, converter=as_day)
    is_complete: bool = False

    def holds(self, on: date) -> bool:
        """Return whether the list holds on a day for sure."""
        return (self.starts is None or has_begun(self.starts, on) is True) and (
            has_ended(self.ends, on) is False
        )


def _citations(items: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(items)


def _is_cited(_rule: object, _attribute: object, citations: tuple[Citation, ...]) -> None:
    if not citations:
        raise InvalidValueError(
            "no citation", "every rule names its clause", "每一项规则都须注明条款"
        )


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class AdmissionRule:
    """One rule of a document on handing work to committees; the first that fits decides.

    Attributes:
        key: kebab-case name, stable across versions.
        title: What it says, in our words.
        outcome: What comes of an item it fits.
        citations: Where it stands; the first is its locator.
        roles: For which roles it is; empty for any.
        fields: For which fields of work; empty for any.
        is_open_ended: Whether the print leaves the fields open (等).
        lists: For items on which lists; empty for any.
        not_on: For items that are not known to be on one of these lists.
        is_for_government_duties: Whether it is only for what the law makes government's duty.
        terms: What must come with the item. An item that the law asks no help with
            falls under no rule with the term of a legal basis.
        approver: The end of the names of the bodies whose approval is a term: 社区建设领导小组
            is that of a city and that of a district, and not its office.
        still_owed: Key of the rule of the policy that binds the committee all the same, or None.
        otherwise: Key of the rule whose terms hold where an exception is made, or None.
        force: How strongly the text asks.
        modal: The word of the text that carries the force, or empty.
        reading: What was assumed beyond the text.

    Raises:
        InvalidValueError: where nothing cites it.
    """

    key: str
    title: Wording
    outcome: AdmissionOutcome
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)
    roles: tuple[AskedRole, ...] = ()
    fields: tuple[WorkField, ...] = ()
    is_open_ended: bool = False
    lists: tuple[ListKind, ...] = ()
    not_on: tuple[ListKind, ...] = ()
    is_for_government_duties: bool = False
    terms: tuple[AdmissionTerm, ...] = ()
    approver: str = ""
    still_owed: str | None = None
    otherwise: str | None = None
    force: Force = Force.MUST
    modal: str = ""
    reading: Wording | None = None

    @property
    def locator(self) -> str:
        """The clause it stands in."""
        return self.citations[0].locator


class AdmissionReason(StrEnum):
    """Why an answer is what it is."""

    RULE = "rule"
    LISTED = "listed"
    NOTHING_SAID = "nothing-said"
    FACTS_MISSING = "facts-missing"
    NOT_COVERED = "not-covered"
    NOT_BEGUN = "not-begun"
    ENDED = "ended"
    SUPERSEDED = "superseded"
    DATE_NOT_PRINTED = "date-not-printed"


@frozen(field_transformer=strict)
class TermState:
    """A term, and whether it comes with the item: True, False, or None where that is not known."""

    term: AdmissionTerm
    is_offered: bool | None = None


@frozen(kw_only=True, field_transformer=strict)
class Admission(Displayed):
    """What one document says to one work item.

    Attributes:
        document: The document that was asked.
        item: The item.
        on: The day asked about.
        outcome: What comes of it.
        reason: Why, as data.
        rule: The rule that decides, or None.
        terms: What must come with it.
        otherwise: The rule under which an exception may be made, or None.
        otherwise_terms: What must come with the item then.
        still_owed: What binds the committee all the same, or None.
        missing: Names of the fields of the item that would have to be known.
        possible: Rules that may fit, depending on what is missing.
        listed: The caller's list it was found on, or None.
        is_duty_by_field: Whether it counts as government's duty only because its field does.
    """

    document: Document
    item: WorkItem
    on: date
    outcome: AdmissionOutcome
    reason: AdmissionReason
    rule: AdmissionRule | None = None
    terms: tuple[TermState, ...] = ()
    otherwise: AdmissionRule | None = None
    otherwise_terms: tuple[TermState, ...] = ()
    still_owed: Rule | None = None
    missing: tuple[str, ...] = ()
    possible: tuple[AdmissionRule, ...] = ()
    listed: WorkItemList | None = None
    is_duty_by_field: bool = False

    @property
    def policy(self) -> str:
        """The key of the policy that was asked."""
        return self.document.key

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The clauses that decide, then the list the item was found on."""
        own = () if self.rule is None else self.rule.citations
        other = () if self.otherwise is None else self.otherwise.citations
        listed = self.listed.citation if self.listed is not None else None
        return tuple(dict.fromkeys((*own, *other, *(() if listed is None else (listed,)))))

    @property
    def open_terms(self) -> tuple[AdmissionTerm, ...]:
        """The terms that are not known to come with the item."""
        return tuple(each.term for each in self.terms if each.is_offered is not True)
