"""Hold an encoding against its text: what is printed and not encoded, and the reverse.

For the author of a place: the text comes in as a string, and nothing is read from a disk.
A figure is found where it stands in the text, blanks and full width aside;
a number of the text is encoded where a figure of a citation covers the spot it stands at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from attrs import frozen

from community_governance.model.figures import Baseline, PayFigure, Reference
from community_governance.model.policy import Policy
from community_governance.model.sources import Citation
from community_governance.model.standards import Standard, Target

__all__ = ["PrintedNumber", "Review", "review"]

CONTEXT = 8
"""Characters shown on either side of a number."""

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
# What is a number and no figure: years, days, document numbers, telephone and page numbers,
# and the numbers of clauses.
_NO_FIGURE = re.compile(
    r"[〔\[(]?\d{4}[〕\])]?第?\d{0,3}号?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}:\d{2}:\d{2})?"
    r"|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d{3,4}-\d{7,8}|\d{9,}[A-Z0-9]*"
    r"|第\d+号|GB/?T?\d+(?:[-—]?\d+)?|[a-z0-9]+@\d+\.[a-z]+"
)
_ITEM = re.compile(r"^\s*\d{1,2}(?: \d)?\s*[.．、|](?!\d)", re.MULTILINE)
_PARTS = "一二三四五六七八九十"
_HEADINGS = (
    (1, re.compile(rf"([{_PARTS}]+)、")),
    (2, re.compile(rf"\(([{_PARTS}]+)\)")),
    (2, re.compile(rf"([{_PARTS}]+是)")),
    (3, re.compile(r"(\d{1,2})[.．、](?!\d)")),
)
# How a heading's number is written in a locator, where it is not written bare.
_LOCATORS = {_HEADINGS[1][1]: "({})", _HEADINGS[2][1]: "·{}"}
_BRACKETS = re.compile(r"[（(]([^（()）]{2,200}?(?:牵头|配合|负责)[^（()）]{0,200}?)[)）]")


@frozen
class PrintedNumber:
    """A number of the text that no citation covers.

    Attributes:
        number: The number as printed.
        context: The characters around it.
        offset: Where it stands in the text without blanks.
    """

    number: str
    context: str
    offset: int


@frozen
class Review:
    """What a review found; an encoding that is complete leaves every part empty.

    Attributes:
        figures_not_found: Citations of which a figure does not stand in the text.
        numbers_not_encoded: Numbers of the text that no citation covers, in its order.
        clauses_without_state: Numbered headings of the text that the policy gives no state.
        names_not_parsed: Bracketed lists of bodies (牵头, 配合, 负责) in the text;
            duties are not part of a policy yet, so each is listed.
    """

    figures_not_found: tuple[Citation, ...]
    numbers_not_encoded: tuple[PrintedNumber, ...]
    clauses_without_state: tuple[str, ...]
    names_not_parsed: tuple[str, ...]

    def __bool__(self) -> bool:
        """Return whether there is anything left to look at."""
        return bool(
            self.figures_not_found
            or self.numbers_not_encoded
            or self.clauses_without_state
            or self.names_not_parsed
        )


def _squeezed(text: str) -> str:
    return "".join(normalize("NFKC", text).split())


def _citations(policy: Policy) -> Iterator[Citation]:
    norms: tuple[Standard | Target, ...] = (*policy.standards, *policy.targets)
    for norm in norms:
        yield from norm.citations
    figures: tuple[Baseline | PayFigure | Reference, ...] = (
        *policy.baselines,
        *policy.pay_figures,
        *policy.references,
    )
    for each in figures:
        yield each.citation


def review(policy: Policy, text: str) -> Review:
    """Return what a policy and the text of its document do not have in common.

    Args:
        policy: The encoding.
        text: The whole text, as printed; blanks and line breaks make no difference to figures.

    Example:
        >>> from community_governance.policies import ordos
        >>> found = review(ordos.POLICY, "六、任务 城市社区按照每百户3 0平米标准，每年培训4次。")
        >>> [each.number for each in found.numbers_not_encoded], found.clauses_without_state
        (['4'], ('六',))
    """
    squeezed = _squeezed(_ITEM.sub("", text))
    covered: list[tuple[int, int]] = []
    missing: dict[Citation, None] = {}
    for citation in _citations(policy):
        for figure in citation.figures:
            spans = list(_spans(squeezed, _squeezed(figure)))
            covered += spans
            if not spans:
                missing[citation] = None
    covered += [match.span() for match in _NO_FIGURE.finditer(squeezed)]
    return Review(
        tuple(missing),
        tuple(_uncovered(squeezed, covered)),
        tuple(_without_state(policy, text)),
        tuple(match[1] for match in _BRACKETS.finditer(squeezed)),
    )


def _spans(text: str, figure: str) -> Iterator[tuple[int, int]]:
    start = text.find(figure)
    while start >= 0 and figure:
        yield start, start + len(figure)
        start = text.find(figure, start + 1)


def _uncovered(text: str, covered: list[tuple[int, int]]) -> Iterator[PrintedNumber]:
    spots = bytearray(len(text))
    for start, end in covered:
        spots[start:end] = b"\x01" * (end - start)
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if not all(spots[start:end]):
            context = text[max(0, start - CONTEXT) : end + CONTEXT]
            yield PrintedNumber(match[0], context, start)


def _without_state(policy: Policy, text: str) -> Iterator[str]:
    """Return the numbered headings at the head of a line whose locator has no clause."""
    known = {clause.locator for clause in policy.clauses}
    headings = list(_headings(text))
    deeper = [level for level, _, _ in headings[1:]]
    found: dict[str, None] = {}
    for (level, locator, number), next_level in zip(headings, [*deeper, 0], strict=False):
        is_container = next_level > level
        names = {locator, f"第{number}条", f"{locator}导语"}
        if not is_container and not names & known:
            found[locator] = None
    yield from found


def _headings(text: str) -> Iterator[tuple[int, str, str]]:
    """Return the level, the locator and the number of each heading at the head of a line."""
    path: dict[int, str] = {}
    for line in text.splitlines():
        head = normalize("NFKC", line).strip()
        for level, pattern in _HEADINGS:
            match = pattern.match(head)
            if match is not None:
                path = {kept: each for kept, each in path.items() if kept < level}
                path[level] = _LOCATORS.get(pattern, "{}").format(match[1])
                yield level, "".join(path[each] for each in sorted(path)), match[1]
