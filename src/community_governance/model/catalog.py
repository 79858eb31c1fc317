"""A catalog of policies: by place, by day, and by what stands in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from unicodedata import normalize

from attrs import field

from community_governance.errors import DuplicateKeyError, NotFoundError
from community_governance.immutable import frozen
from community_governance.model.figures import Baseline, PayFigure
from community_governance.model.lists import Fund, Rule
from community_governance.model.places import Jurisdiction
from community_governance.model.policy import Policy
from community_governance.model.sources import Citation, Document, Validity
from community_governance.model.standards import Scope, Standard
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Item
from community_governance.model.work_items import AdmissionRule

__all__ = ["Catalog", "Ground", "Match", "Standing"]

# A place is often named without the word for its kind: 鄂尔多斯 for 鄂尔多斯市.
_KINDS_ZH = ("自治区", "市", "盟", "旗", "县", "区", "镇", "乡", "省", "苏木", "街道")


_HOLDING = (Validity.IN_FORCE, Validity.DATE_NOT_PRINTED)
# Numbers of documents are printed in many brackets, titles in marks or without.
_MARKS = str.maketrans("", "", "〔〕[]()【】《》〈〉<>")


@frozen
class Standing:
    """Where a policy stands on a day.

    Attributes:
        policy: The policy.
        jurisdiction: The place whose policy it is; the one asked about, or one above it.
        validity: Where the day stands to its document.
        standards: Its standards that hold on the day, or may because a date is not printed.
            One with an earlier start of its own holds before its document's day.
    """

    policy: Policy
    jurisdiction: Jurisdiction
    validity: Validity
    standards: tuple[Standard, ...] = ()


@frozen
class Ground:
    """A superior document that a policy names as its ground.

    Attributes:
        name: Its number or title, as the policy's document names it.
        named_by: Key of the policy that names it.
        policy: The policy of that document, where the catalog holds it, or None.
    """

    name: str
    named_by: str
    policy: Policy | None


@frozen
class Match:
    """One place where a text was found.

    Attributes:
        policy: Key of the policy.
        kind: What was found: standard, target, baseline, pay, pay-scheme, enumeration, rule,
            fund, admission, reference or clause.
        key: Its key; of a reference or clause, the locator.
        locator: The clause.
        text: The words in which it was found.
    """

    policy: str
    kind: str
    key: str
    locator: str
    text: str


def _folded(text: str) -> str:
    """Return a text for comparison: compatible forms made one, no case, no blanks."""
    return "".join(normalize("NFKC", text).casefold().split())


def _names(place: Jurisdiction) -> Iterator[str]:
    yield from (place.key, place.name, place.name_en, place.pinyin or "", place.code or "")
    for kind in _KINDS_ZH:
        if place.name.endswith(kind) and len(place.name) > len(kind) + 1:
            yield place.name.removesuffix(kind)


def _policies(items: Iterable[Policy]) -> tuple[Policy, ...]:
    kept = tuple(items)
    keys = [policy.key for policy in kept]
    for key in keys:
        if keys.count(key) > 1:
            raise DuplicateKeyError("policy", key)
    return kept


@frozen(field_transformer=strict)
class Catalog:
    """Policies to look up: the built-in ones, yours, or both.

    Args:
        policies: Policies with different keys, such as ``[*BUILTIN, mine.POLICY]``.

    Raises:
        DuplicateKeyError: where two policies share a key.

    Example:
        >>> from community_governance.policies import BUILTIN
        >>> Catalog(BUILTIN)["鄂尔多斯"].key
        'ordos'
    """

    policies: tuple[Policy, ...] = field(converter=_policies)

    def __iter__(self) -> Iterator[Policy]:
        """Iterate over the policies in their order."""
        return iter(self.policies)

    def __len__(self) -> int:
        """Return the number of policies."""
        return len(self.policies)

    def __getitem__(self, name: str) -> Policy:
        """Return the policy of that key, or the first of the place of that name.

        A place goes by its key, Chinese name with or without the word for its kind,
        English name, pinyin, or administrative code.

        Raises:
            NotFoundError: where there is none; it names the nearest key.
        """
        for policy in self.policies:
            if policy.key == name:
                return policy
        found = self.of(name)
        if not found:
            raise NotFoundError("policy", name, tuple(policy.key for policy in self.policies))
        return found[0]

    def of(self, place: Jurisdiction | str) -> tuple[Policy, ...]:
        """Return the policies of one place, by the place or any of its names."""
        return tuple(
            policy for policy in self.policies if _is_named(policy.document.jurisdiction, place)
        )

    def place(self, name: str) -> Jurisdiction:
        """Return the place of that name among those of the policies and those above them.

        Raises:
            NotFoundError: where there is none.
        """
        chains = [policy.document.jurisdiction.chain for policy in self.policies]
        places = tuple(dict.fromkeys(place for chain in chains for place in chain))
        for place in places:
            if _is_named(place, name):
                return place
        raise NotFoundError("jurisdiction", name, tuple(place.key for place in places))

    def standings(self, place: Jurisdiction | str, *, on: date) -> tuple[Standing, ...]:
        """Return where each policy of a place stands on a day, then those of the places above.

        What has ended, has been replaced or has not begun is there too, and says so.

        Args:
            place: A jurisdiction, or any of its names.
            on: The day asked about.

        Raises:
            NotFoundError: for a name of no place in the catalog.
        """
        asked = self.place(place) if isinstance(place, str) else place
        return tuple(_standing(policy, at, on) for at in asked.chain for policy in self.of(at))

    def in_force(self, place: Jurisdiction | str, *, on: date) -> tuple[Standing, ...]:
        """Return the policies that hold in a place on a day: its own first, then those above it.

        A policy whose date is not printed in full is there on the days that leaves open.
        A document that restates norms with earlier starts of their own, as a reply may, is there
        from the first of these on: its validity then is *not begun*, and `Standing.standards`
        are the norms that hold.

        Args:
            place: A jurisdiction, or any of its names.
            on: The day asked about.

        Raises:
            NotFoundError: for a name of no place in the catalog.

        Example:
            >>> from datetime import date
            >>> from community_governance.policies import BUILTIN
            >>> found = Catalog(BUILTIN).in_force("娄底", on=date(2016, 6, 1))
            >>> [(each.policy.key, each.validity.value) for each in found]
            [('loudi', 'not-begun')]
        """
        found = self.standings(place, on=on)
        return tuple(each for each in found if each.validity in _HOLDING or each.standards)

    def grounds(self, policy: Policy | str) -> tuple[Ground, ...]:
        """Return the chain upward: the superior documents a policy names, and what those name.

        The nearest come first. Each is the policy of the catalog whose document has that number
        or title, with or without its issuers, in whatever brackets; of a document that is not in
        the catalog only the name is known.

        Args:
            policy: A policy, or any name by which the catalog finds it.

        Raises:
            NotFoundError: for a name of no policy in the catalog.
        """
        first = self[policy] if isinstance(policy, str) else policy
        found: list[Ground] = []
        seen, waiting = {first.key}, [first]
        while waiting:
            naming = waiting.pop(0)
            for name in naming.document.basis:
                superior = self._of_document(name)
                found.append(Ground(name, naming.key, superior))
                if superior is not None and superior.key not in seen:
                    seen.add(superior.key)
                    waiting.append(superior)
        return tuple(found)

    def _of_document(self, name: str) -> Policy | None:
        wanted = _folded(name).translate(_MARKS)
        for policy in self.policies:
            if wanted in {_folded(each).translate(_MARKS) for each in _titles(policy.document)}:
                return policy
        return None

    def find(self, text: str) -> tuple[Match, ...]:
        """Return where a text stands: in figures, titles, facts, words and numbers of documents.

        Case, blanks and full width make no difference; Chinese and English are both searched.

        Example:
            >>> from community_governance.policies import BUILTIN
            >>> [match.key for match in Catalog(BUILTIN).find("每百户") if match.policy == "ordos"]
            ['working-premises-per-hundred-households']
        """
        wanted = _folded(text)
        if not wanted:
            return ()
        matches: dict[tuple[str, str, str], Match] = {}
        for policy in self.policies:
            for kind, key, locator, texts in _entries(policy):
                for words in texts:
                    if wanted in _folded(words):
                        match = Match(policy.key, kind, key, locator, words)
                        matches.setdefault((policy.key, kind, key), match)
        return tuple(matches.values())


def _standing(policy: Policy, place: Jurisdiction, on: date) -> Standing:
    document = policy.document
    holding = (
        each for each in policy.standards if document.validity(on, starts=each.starts) in _HOLDING
    )
    return Standing(policy, place, document.validity(on), tuple(holding))


def _titles(document: Document) -> Iterator[str]:
    """Return every name a document may be cited by."""
    yield from (document.title, f"{'、'.join(document.issuers)}{document.title}")
    yield from (each for each in (document.number, document.number_as_printed) if each)


def _is_named(place: Jurisdiction, name: Jurisdiction | str) -> bool:
    if isinstance(name, Jurisdiction):
        return place == name
    return _folded(name) in {_folded(each) for each in _names(place) if each}


def _figures(*citations: Citation) -> list[str]:
    return [figure for citation in citations for figure in citation.figures]


def _scope_words(scope: Scope) -> list[str]:
    return [word for each in (*scope.any_of, *scope.none_of) for word in (each.zh, each.en)]


def _entries(policy: Policy) -> Iterator[tuple[str, str, str, list[str]]]:
    """Return all that can be found in a policy: kind, key, locator, and its words."""
    for standard in policy.standards:
        facts = [word for fact in standard.facts for word in (fact.zh, fact.en, fact.key)]
        title = [] if standard.title is None else [standard.title.zh, standard.title.en]
        words = [*_figures(*standard.citations), *title, *facts, *_scope_words(standard.applies_to)]
        yield "standard", standard.key, standard.locator, words
    for target in policy.targets:
        words = [*_figures(*target.citations), target.measure.zh, target.measure.en]
        yield "target", target.key, target.locator, words
    figures: tuple[tuple[str, tuple[Baseline | PayFigure, ...]], ...] = (
        ("baseline", policy.baselines),
        ("pay", policy.pay_figures),
    )
    for kind, each in ((kind, each) for kind, several in figures for each in several):
        words = [*_figures(each.citation), each.measure.zh, each.measure.en]
        yield kind, each.key, each.citation.locator, words
    for scheme in policy.pay_schemes:
        parts = [word for part in scheme.components for word in (part.title.zh, part.title.en)]
        words = [*_figures(*scheme.citations), scheme.title.zh, scheme.title.en, *parts]
        yield "pay-scheme", scheme.key, scheme.citations[0].locator, words
    yield from _entries_without_number(policy)
    for reference in policy.references:
        numbers = [reference.number or "", reference.number_as_printed or ""]
        locator = reference.citation.locator
        yield "reference", f"{locator} {reference.title}", locator, [reference.title, *numbers]
    for clause in policy.clauses:
        yield "clause", clause.locator, clause.locator, [clause.title.zh, clause.title.en]


def _entries_without_number(policy: Policy) -> Iterator[tuple[str, str, str, list[str]]]:
    """Return what can be found in lists, rules, funds and rules of admission."""
    for each in policy.enumerations:
        beside = (word for item in each.items if isinstance(item, Item) for word in item.beside)
        items = [word for item in (*each.items, *beside) for word in (item.zh, item.en)]
        words = [each.name, each.title.zh, each.title.en, *_figures(*each.citations), *items]
        yield "enumeration", each.key, each.locator, words
    ruled: tuple[tuple[str, tuple[Rule | Fund | AdmissionRule, ...]], ...] = (
        ("rule", policy.rules),
        ("fund", policy.funds),
        ("admission", policy.admission),
    )
    for kind, one in ((kind, one) for kind, several in ruled for one in several):
        words = [one.title.zh, one.title.en, *_figures(*one.citations)]
        if isinstance(one, AdmissionRule):
            words += [word for name in one.fields for word in (name.zh, name.en)]
        yield kind, one.key, one.locator, words
