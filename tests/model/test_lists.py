"""Lists, rules and funds as nouns: cited, named, without doubles; and the policy of them."""

import copy
import pickle
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Catalog, Policy, Standard
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import AtLeast, Fixed, Test
from community_governance.model.facts import HOUSEHOLDS
from community_governance.model.lists import Enumeration, Fund, Rule
from community_governance.model.places import Level
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    DUTY,
    OPERATING_FUNDS_KIND,
    PARTY_ORGANIZATION,
    Item,
    Wording,
)
from community_governance.model.work_items import AdmissionOutcome, AdmissionRule
from community_governance.policies import ordos
from community_governance.units import households

TITLE = Wording("标题", "title")
CITED = (DOCUMENT.cite("一"),)
OTHER = (ordos.DOCUMENT.cite("一(一)"),)
ITEMS = (Item("a", "甲", "a"), Item("b", "乙", "b"))
NORM = Standard(
    key="norm",
    subject=Subject.COMMUNITY,
    demand=Test(HOUSEHOLDS, AtLeast(Fixed(households(1)))),
    citations=CITED,
)


def _list(**fields: Any) -> Enumeration:
    given: dict[str, Any] = {"key": "list", "title": TITLE, "citations": CITED}
    return Enumeration(**given | fields)


def _rule(**fields: Any) -> Rule:
    given: dict[str, Any] = {"key": "rule", "title": TITLE, "kind": DUTY, "citations": CITED}
    return Rule(**given | fields)


def _fund(**fields: Any) -> Fund:
    given: dict[str, Any] = {
        "key": "fund",
        "title": TITLE,
        "kind": OPERATING_FUNDS_KIND,
        "citations": CITED,
    }
    return Fund(**given | fields)


def _admission(**fields: Any) -> AdmissionRule:
    given: dict[str, Any] = {
        "key": "admit",
        "title": TITLE,
        "outcome": AdmissionOutcome.REFUSED,
        "citations": CITED,
    }
    return AdmissionRule(**given | fields)


def _policy(**fields: Any) -> Policy:
    return Policy(document=DOCUMENT, standards=(NORM,), **fields)


# --- lists ---


def test_a_list_has_items_or_at_least_a_name() -> None:
    assert _list(items=ITEMS).is_spelled_out
    assert not _list(name="四化").is_spelled_out
    with pytest.raises(InvalidValueError):
        _list()


def test_an_item_is_a_name_and_no_sentence() -> None:
    assert _list(items=[Item("a", "甲" * 24, "a")]).items[0].zh == "甲" * 24
    with pytest.raises(InvalidValueError):
        _list(items=[Item("a", "甲" * 25, "a")])
    with pytest.raises(InvalidValueError):
        _list(items=[Item("a", "", "a")])


def test_no_item_stands_twice() -> None:
    with pytest.raises(DuplicateKeyError):
        _list(items=[ITEMS[0], ITEMS[0]])


def test_an_item_may_be_a_word_of_any_kind_and_have_others_beside_it() -> None:
    item = Item("decision", "决策", "decision", beside=(PARTY_ORGANIZATION,))
    listed = _list(items=[item, PARTY_ORGANIZATION])
    assert listed.items == (item, PARTY_ORGANIZATION)
    assert Item("decision", "决策", "decision") != item
    assert hash(copy.deepcopy(listed)) == hash(pickle.loads(pickle.dumps(listed))) == hash(listed)


@pytest.mark.parametrize("make", [_list, _rule, _fund, _admission])
def test_all_of_it_names_its_clause(make: Any) -> None:
    with pytest.raises(InvalidValueError):
        make(citations=(), name="四化") if make is _list else make(citations=())


def test_a_clause_is_its_first_citation() -> None:
    cited = (DOCUMENT.cite("二"), DOCUMENT.cite("一"))
    assert {
        _list(name="四化", citations=cited).locator,
        _rule(citations=cited).locator,
        _fund(citations=cited).locator,
        _admission(citations=cited).locator,
    } == {"二"}


# --- funds ---


def test_who_pays_first_is_one_of_those_who_pay() -> None:
    fund = _fund(payers=[Level.COUNTY, Level.PREFECTURE, Level.COUNTY], leading_payer=Level.COUNTY)
    assert fund.payers == (Level.COUNTY, Level.PREFECTURE)
    with pytest.raises(InvalidValueError):
        _fund(leading_payer=Level.COUNTY)


def test_a_sum_is_one_of_the_policys() -> None:
    assert _policy(funds=(_fund(sums=("norm",)),)).funds[0].sums == ("norm",)
    with pytest.raises(NotFoundError, match="norm"):
        _policy(funds=(_fund(sums=("nrom",)),))


# --- the policy ---


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("enumerations", _list(items=ITEMS)),
        ("rules", _rule()),
        ("funds", _fund()),
        ("admission", _admission()),
    ],
)
def test_a_policy_holds_no_key_twice_and_cites_itself_first(name: str, thing: Any) -> None:
    assert getattr(_policy(**{name: (thing,)}), name) == (thing,)
    with pytest.raises(DuplicateKeyError):
        _policy(**{name: (thing, thing)})
    with pytest.raises(InvalidValueError):
        _policy(**{name: (evolve(thing, citations=OTHER),)})


@pytest.mark.parametrize(
    ("name", "thing", "changed"),
    [
        ("enumerations", _list(items=ITEMS), _list(items=ITEMS[::-1])),
        ("enumerations", _list(items=ITEMS), _list(items=ITEMS, is_open_ended=True)),
        ("rules", _rule(), _rule(modal="应")),
        ("funds", _fund(), _fund(payers=(Level.COUNTY,))),
        ("admission", _admission(), _admission(outcome=AdmissionOutcome.ACCEPTED)),
    ],
)
def test_any_change_of_it_changes_the_fingerprint(name: str, thing: Any, changed: Any) -> None:
    prints = {_policy(**{name: given}).fingerprint for given in ((), (thing,), (changed,))}
    assert len(prints) == 3


# --- looking up ---


@pytest.mark.parametrize(
    ("text", "policy", "kind", "key"),
    [
        ("五统一", "loudi", "enumeration", "five-unified"),
        ("旗区党委书记", "ordos", "enumeration", "ranks-of-accountability"),
        ("一票否决", "dachong", "rule", "no-one-vote-veto"),
        ("职业津贴", "ordos", "fund", "professional-allowance"),
        ("招商引资", "ordos", "admission", "no-responsible-body"),
        ("one-vote veto", "ordos", "rule", "no-one-vote-veto"),
    ],
)
def test_a_catalog_finds_lists_rules_funds_and_rules_of_admission(
    text: str, policy: str, kind: str, key: str
) -> None:
    found = {(each.policy, each.kind, each.key) for each in Catalog(BUILTIN).find(text)}
    assert (policy, kind, key) in found


def test_every_clause_that_is_not_encoded_says_in_its_state_why_not() -> None:
    rest = {
        (policy.key, clause.locator): str(clause.state)
        for policy in BUILTIN
        for clause in policy.clauses
        if clause.state != "encoded"
    }
    assert rest == {
        ("dachong", "标题"): "missing",
        ("loudi", "导语"): "qualitative",
        ("zhuhai", "五(三)"): "unreadable",
        ("zhuhai", "结尾"): "missing",
    }
