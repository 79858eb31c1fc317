"""Every printed figure is found in the document's text, and every number is legible in its figure.

The texts are not part of the project. Where they are at hand, name their directory::

    COMMUNITY_GOVERNANCE_SOURCES=<directory> python -m pytest tests/policies/test_figures.py

One text file for each document, in UTF-8, with the key of its policy in its name, such as
``000_ordos.txt``. Blanks and line ends of the texts do not count, nor do those of a figure.
"""

import os
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from typing import assert_never

import pytest

from community_governance import BUILTIN, Policy, Quantity
from community_governance.model import demands
from community_governance.model.demands import (
    About,
    Amount,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Share,
)
from community_governance.model.facts import FactKind
from community_governance.model.lists import Enumeration, Fund, Rule
from community_governance.model.organization import Role, Task
from community_governance.model.sources import Citation
from community_governance.model.vocabulary import Item
from community_governance.model.work_items import AdmissionRule
from community_governance.policies import dachong, ordos
from community_governance.units import Range

VARIABLE = "COMMUNITY_GOVERNANCE_SOURCES"

POLICIES = pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _text(policy: Policy) -> str:
    """Return the text of a policy's document without blanks, or skip where no texts are at hand."""
    directory = os.environ.get(VARIABLE)
    if not directory:
        pytest.skip(f"the texts are not at hand: set {VARIABLE} to the directory that holds them")
    found = sorted(path for path in Path(directory).glob("*.txt") if policy.key in path.stem)
    assert len(found) == 1, f"{directory}: {len(found)} texts for {policy.key!r}, not one"
    return _squeezed(found[0].read_text(encoding="utf-8"))


# --- figures of a policy ---

Named = tuple[str, Citation]


def _citations(policy: Policy) -> Iterator[Named]:
    """Return every citation of the policy's own document, with what it is the citation of."""
    norms = [(norm.key, norm.citations) for norm in policy.standards]
    norms += [(target.key, target.citations) for target in policy.targets]
    norms += [(task.key, task.citations) for task in policy.tasks]
    norms += [(each.key, each.citations) for each in _unnumbered(policy)]
    norms += [(each.key, each.citations) for each in policy.enumerations]
    norms += [(each.key, (each.citation,)) for each in policy.baselines]
    norms += [(each.key, (each.citation,)) for each in policy.pay_figures]
    norms += [(each.title, (each.citation,)) for each in policy.references]
    for scheme in policy.pay_schemes:
        norms += [(scheme.key, scheme.citations)]
        norms += [(each.key, each.citations) for each in scheme.components]
        norms += [(each.key, each.citations) for each in scheme.exits]
    for name, citations in norms:
        yield from ((name, each) for each in citations if each.document == policy.document)


def _unnumbered(policy: Policy) -> tuple[Rule | Fund | AdmissionRule, ...]:
    return (*policy.rules, *policy.funds, *policy.admission)


def _items(each: Enumeration) -> Iterator[str]:
    """Return the items of a list and what stands beside them, as printed."""
    for item in each.items:
        yield item.zh
        if isinstance(item, Item):
            yield from (word.zh for word in item.beside)


def _printed_words(policy: Policy) -> Iterator[str]:
    """Return the other words that are kept as printed: modal words, starts, due dates, names."""
    for rule in _unnumbered(policy):
        yield rule.modal
    for admission in policy.admission:
        yield admission.approver
        yield from (work.zh for work in admission.fields)
    for each in policy.enumerations:
        yield from (each.name, *_items(each))
    for standard in policy.standards:
        yield from (standard.modal, standard.starts_as_printed, standard.due_as_printed)
    for target in policy.targets:
        yield from (target.modal, target.due_as_printed)
    for task in policy.tasks:
        yield task.due_as_printed
    for reference in policy.references:
        yield from (reference.title, reference.number_as_printed or "")
    document = policy.document
    yield from (document.title, *document.issuers)
    yield document.number_as_printed or document.number or ""


@POLICIES
def test_every_figure_stands_in_the_text(policy: Policy) -> None:
    text = _text(policy)
    figures = [
        (name, citation.locator, figure)
        for name, citation in _citations(policy)
        for figure in citation.figures
    ]
    assert figures, f"{policy.key}: nothing was compared"
    assert [each for each in figures if _squeezed(each[2]) not in text] == []


@POLICIES
def test_every_word_kept_as_printed_stands_in_the_text(policy: Policy) -> None:
    text = _text(policy)
    words = [word for word in _printed_words(policy) if word]
    assert words, f"{policy.key}: nothing was compared"
    assert [word for word in words if _squeezed(word) not in text] == []


@POLICIES
def test_every_name_of_a_duty_stands_in_the_text(policy: Policy) -> None:
    text = _text(policy)
    names = {duty.name for task in policy.tasks for duty in task.duties}
    assert names, f"{policy.key}: nothing was compared"
    assert sorted(name for name in names if _squeezed(name) not in text) == []


_ROLES = {Role.LEAD: "牵头", Role.SUPPORT: "配合"}


def _list_in_brackets(task: Task) -> str:
    """Return the duties of a task as Ordos prints them: ``(市财政局牵头,市民政局配合)``."""
    groups = groupby(task.duties, lambda duty: duty.role)
    named = (("、".join(duty.name for duty in group), _ROLES[role]) for role, group in groups)
    return f"({','.join(names.replace('、等', '等') + role for names, role in named)})"


def test_the_lists_of_ordos_stand_in_the_text_as_they_are() -> None:
    text = _text(ordos.POLICY)
    lists = [_list_in_brackets(task) for task in ordos.POLICY.tasks if task.number is not None]
    assert len(lists) == 20
    assert [each for each in lists if each not in text] == []


def test_the_rows_of_dachong_stand_in_the_text_as_they_are() -> None:
    text = _text(dachong.POLICY)
    rows = [task for task in dachong.POLICY.tasks if task.locator[:2] == "附件" and not task.parent]
    groups = [groupby(task.duties, lambda duty: duty.group) for task in rows]
    lists = [",".join("、".join(duty.name for duty in row) for _, row in each) for each in groups]
    assert len(lists) == 40
    # Row 6 has a full stop where a 、 is meant.
    assert [each for each in lists if f"|{each}|" not in text.replace("妇联。", "妇联、")] == []


@POLICIES
def test_every_number_of_a_reference_stands_in_the_text_as_printed(policy: Policy) -> None:
    text = _text(policy)
    numbers = [each.number_as_printed for each in policy.references if each.number_as_printed]
    assert numbers or not any(each.number for each in policy.references), policy.key
    assert [number for number in numbers if _squeezed(number) not in text] == []


@POLICIES
def test_the_items_of_a_list_stand_in_the_text_in_their_order_and_close_together(
    policy: Policy,
) -> None:
    text = _text(policy)
    spelled_out = [each for each in policy.enumerations if each.is_spelled_out]
    assert spelled_out, f"{policy.key}: nothing was compared"
    scattered = {each.key for each in spelled_out if _gaps(text, each) > 12 * len(each.items)}
    assert scattered <= APART


# Lists that are headings of paragraphs, or whose items the text explains one by one.
APART = {
    "four-principles",
    "five-principles",
    "social-organizations-to-be-fostered",
    "shortcomings",
}


def _gaps(text: str, each: Enumeration) -> int:
    """Return the fewest characters that stand between the items of a list, taken in order."""
    items = [_squeezed(item.zh) for item in each.items]
    pattern = re.compile(".*?".join(map(re.escape, items)))
    starts = [match.start() for match in re.finditer(re.escape(items[0]), text)]
    found = [match for at in starts if (match := pattern.match(text, at))]
    assert found, f"{each.key}: the items do not stand in this order"
    shortest = min(len(match[0]) for match in found)
    return shortest - sum(map(len, items))


@POLICIES
def test_a_list_is_open_where_the_text_says_so(policy: Policy) -> None:
    text = _text(policy)
    wrong = []
    for each in policy.enumerations:
        if each.items and each.key not in CLOSED_OR_OPEN_WITHIN:
            last = _squeezed(each.items[-1].zh)
            ends = [text[at.end() : at.end() + 8] for at in re.finditer(re.escape(last), text)]
            if not any(("等" in end) == each.is_open_ended for end in ends):
                wrong.append(each.key)
    assert wrong == []


# Of the one 等 stands inside; of the other it stands before the number printed.
CLOSED_OR_OPEN_WITHIN = {"members-of-the-joint-meeting", "three-plaques"}


# --- numbers in figures ---

_DIGITS = {"两": 2} | {digit: value for value, digit in enumerate("零一二三四五六七八九")}
_POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
# What is read as 100 percent; 平均 is no 均, and 全盟52个社区 counts, while 全盟实现 does not.
_WHOLE = re.compile("全覆盖|所有|全部|全盟实现|每个|(?<!平)均|都")
_WRITTEN = re.compile(r"(?:[0-9]+(?:\.[0-9]+)?|[零一二三四五六七八九两十百千万亿])+")
_TOKEN = re.compile(r"[0-9]+(?:\.[0-9]+)?|.")


def _size(written: str) -> Decimal:
    """Return the number that digits and powers of ten make: ``8万``, ``三百五十``, ``百``."""
    total, section, digit = Decimal(0), Decimal(0), Decimal(0)
    for token in _TOKEN.findall(written):
        power = _POWERS.get(token)
        if power is None:
            digit = Decimal(_DIGITS.get(token, token))
        elif power < _POWERS["万"]:
            section, digit = section + (digit or 1) * power, Decimal(0)
        else:
            total, section, digit = (
                total + (section + digit or 1) * power,
                Decimal(0),
                Decimal(0),
            )
    return total + section + digit


def numbers_in(figure: str) -> set[Decimal]:
    """Return every number that can be read in a figure: ``8万元`` is 80,000, ``每百户`` is 100."""
    written = {_size(each) for each in _WRITTEN.findall(_squeezed(figure))}
    return written | ({Decimal(100)} if _WHOLE.search(figure) else set())


@pytest.mark.parametrize(
    ("figure", "numbers"),
    [
        ("每百户30平米", {100, 30}),
        ("8万元以上", {80_000}),
        ("3000万", {30_000_000}),
        ("5—9名工作人员", {5, 9}),
        ("3 0平米", {30}),
        ("42.5岁", {Decimal("42.5")}),
        ("五统一", {5, 1}),
        ("全覆盖", {100}),
        ("三百五十户", {350}),
        ("十八级", {18}),
        ("二十五人", {25}),
        ("两千户", {2000}),
        ("3千5百人", {3500}),
        ("百万元", {1_000_000}),
        ("1.2亿", {120_000_000}),
        ("均已完成", {100}),
        ("平均33平米", {33}),
        ("全盟52个社区", {52}),
        ("不低于", set()),
    ],
)
def test_numbers_are_read_with_their_powers_of_ten(figure: str, numbers: set[int]) -> None:
    assert numbers_in(figure) == numbers


def _amount_numbers(amount: Amount) -> Iterator[Decimal]:
    match amount:
        case Fixed(quantity):
            yield quantity.magnitude
        case Rate(quantity, per, _):
            yield from (quantity.magnitude, per.magnitude)
        case Share(percent, _):
            yield percent
        case Clamped(rate, low, high):
            yield from _amount_numbers(rate)
            yield from (low.magnitude, high.magnitude)
        case _:
            assert_never(amount)


def _bound_numbers(bound: Bound) -> Iterator[Decimal]:
    """Return the numbers of a bound; a set has none, unless the text counts it."""
    match bound:
        case Includes() | Only():
            return
        case AtLeast(amount) | AtMost(amount) | Exactly(amount) | About(amount):
            yield from _amount_numbers(amount)
        case _:
            assert_never(bound)


def _demand_numbers(demand: Demand) -> Iterator[Decimal]:
    """Return the numbers of a demand; that a flag holds is a claim, and no number."""
    for test in demands.tests_of(demand):
        if test.fact.kind is not FactKind.FLAG:
            yield from _bound_numbers(test.bound)


def _plain_numbers(amount: Quantity | Range | None) -> Iterator[Decimal]:
    match amount:
        case Quantity():
            yield amount.magnitude
        case Range(low, high, _, near):
            yield from (end for end in (low, high, near) if end is not None)


def _numbered(policy: Policy) -> Iterator[tuple[str, tuple[Citation, ...], list[Decimal]]]:
    """Return everything with numbers: its key, its citations, and the numbers it asserts."""
    for standard in policy.standards:
        yield standard.key, standard.citations, list(_demand_numbers(standard.demand))
    for target in policy.targets:
        if target.bound is not None:
            yield target.key, target.citations, list(_bound_numbers(target.bound))
    for baseline in policy.baselines:
        yield baseline.key, (baseline.citation,), list(_plain_numbers(baseline.amount))
    for pay in policy.pay_figures:
        yield pay.key, (pay.citation,), list(_plain_numbers(pay.amount))


def _illegible(citations: Iterable[Citation], numbers: Iterable[Decimal]) -> list[Decimal]:
    legible = {
        number for each in citations for figure in each.figures for number in numbers_in(figure)
    }
    return [number for number in numbers if number not in legible]


@POLICIES
def test_every_number_is_legible_in_the_figure_it_is_cited_with(policy: Policy) -> None:
    numbered = list(_numbered(policy))
    assert [number for *_, numbers in numbered for number in numbers], "nothing was compared"
    wrong = {
        key: missing
        for key, citations, numbers in numbered
        if (missing := _illegible(citations, numbers))
    }
    assert wrong == {}


@POLICIES
def test_every_norm_with_a_number_quotes_a_figure(policy: Policy) -> None:
    silent = [
        key
        for key, citations, numbers in _numbered(policy)
        if numbers and not any(each.figures for each in citations)
    ]
    assert silent == []


@POLICIES
def test_every_norm_rule_and_fund_quotes_a_figure(policy: Policy) -> None:
    norms = [*policy.standards, *policy.targets, *_unnumbered(policy)]
    silent = [
        (norm.key, citation.locator)
        for norm in norms
        for citation in norm.citations
        if not citation.figures
    ]
    assert silent == []


@POLICIES
def test_a_set_that_the_text_counts_has_as_many_words(policy: Policy) -> None:
    """五统一 and 3个组织机构牌匾 say how many; 一窗受理 is no count."""
    wrong = [
        standard.key
        for standard in policy.standards
        for test in standard.tests
        if isinstance(test.bound, Includes | Only)
        for citation in standard.citations
        for counted in [{number for each in citation.figures for number in numbers_in(each)} - {1}]
        if counted and len(test.bound.items) not in counted
    ]
    assert wrong == []


@POLICIES
def test_every_year_of_a_date_is_legible_in_its_words(policy: Policy) -> None:
    pairs = [(each.key, each.starts, each.starts_as_printed) for each in policy.standards]
    pairs += [(each.key, each.due, each.due_as_printed) for each in policy.standards]
    pairs += [(each.key, each.due, each.due_as_printed) for each in policy.targets]
    pairs += [(each.key, each.due, each.due_as_printed) for each in policy.tasks]
    dated = [(key, str(day)[:4], words) for key, day, words in pairs if day is not None]
    assert dated, f"{policy.key}: nothing was compared"
    # 2012年前 ends with the year before; the 14th five-year period with 2025.
    wrong = [
        (key, year, words)
        for key, year, words in dated
        if year not in words
        and f"{int(year) + 1}年前" not in words
        and not ("十四五" in words and year == "2025")
    ]
    assert wrong == []


def test_where_the_texts_are_at_hand_each_policy_has_one() -> None:
    assert [policy.key for policy in BUILTIN if not _text(policy)] == []
