"""Hold an encoding against its text: what is printed and not encoded, and the reverse.

For the author of a place: the text comes in as a string, and nothing is read from a disk.
A figure is found where it stands in the text, blanks and full width aside;
a number of the text is encoded where a figure of a citation covers the spot it stands at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

import attrs

from community_governance.errors import DutyNotationError
from community_governance.immutable import frozen
from community_governance.model.organization import Extent, Task
from community_governance.model.policy import Policy
from community_governance.model.sources import Citation, Document
from community_governance.notation import parse_duties

__all__ = ["PrintedNumber", "Review", "review"]

CONTEXT = 8
"""Characters shown on either side of a number."""

LONG_LINE = 1000
"""A line of more characters is a copy that lost its line breaks."""

_NUMBER = re.compile(r"(?<![A-Za-z\d])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)")
# A number in words stands with what it counts; 第三 and 十三五 are no numbers, 一批 is no size.
_NUMERAL = re.compile(
    r"(?<![第一二两三四五六七八九十百千万\d])[二两三四五六七八九十百千万][一二三四五六七八九十百千万]*"
    r"(?:个|项|家|类|级|名|次|处|户|人|年|月|元|成|倍|件|种)"
)
_YEAR = r"(?:19|20)\d{2}"
# What is printed in digits and is no figure. The longer form goes before the shorter.
_NO_FIGURE = re.compile(
    "|".join(
        (
            r"[\w.]+@[\w.]+",  # addresses
            r"[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+",
            r"(?:ICP备|公网安备|QQ:)\d+号?(?:-\d+)?",  # what a web page registers under
            rf"{_YEAR}-{_YEAR}",
            rf"{_YEAR}[-/.年]\d{{1,2}}(?:[-/.月]\d{{1,2}}日?)?(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?",
            rf"{_YEAR}\d{{4}}日?",
            r"\d{1,2}月(?:\d{1,2}日)?",
            r"\d{1,2}:\d{2}(?::\d{2})?",
            r"GB/?T?\d+(?:[-—]?\d+)?",  # standards, and the numbers of documents
            rf"[〔\[(【]{_YEAR}[〕\])】]第?\d{{0,4}}号?",
            r"第\d+[号条项款届期]",
            r"\d{9,}[A-Z0-9]*(?:/\d{4}-\d+)?",  # register and telephone numbers
            r"\d{3,4}-\d{7,8}",
            rf"(?<!\d){_YEAR}(?:[-—–~至]{_YEAR})?(?![\d.]|元|㎡|m|平|户|人|名|个|家|项|万)年?",
        )
    )
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
# Where a copy that lost its line breaks had them: before a heading.
_BREAK = re.compile(rf"(?<=。)(?=[{_PARTS}]+、)|(?=\([{_PARTS}]+\))")
_ROLE_WORD = re.compile(r"[牵牽][头頭]|配合|[负負][责責](?!人)")
LONGEST_LIST = 400
"""Brackets further apart than this do not belong together: one of them was never closed."""


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
            Dates, years, and numbers of documents, standards and clauses are left out.
        numerals_not_encoded: The same for numbers written in words, such as 两类 or 三年.
        clauses_without_state: Numbered headings of the text that the policy gives no state.
        names_not_parsed: What stands in brackets in the text and speaks of roles
            (牵头, 配合, 负责): where `parse_duties` cannot read it as a list of bodies,
            and where no task of the policy has its names, and only those.
    """

    figures_not_found: tuple[Citation, ...]
    numbers_not_encoded: tuple[PrintedNumber, ...]
    numerals_not_encoded: tuple[PrintedNumber, ...]
    clauses_without_state: tuple[str, ...]
    names_not_parsed: tuple[str, ...]

    def __bool__(self) -> bool:
        """Return whether there is anything left to look at."""
        return any(attrs.astuple(self, recurse=False))


def _squeezed(text: str) -> str:
    return "".join(normalize("NFKC", text).split())


def _citations(value: object) -> Iterator[Citation]:
    """Return every citation in a policy, whatever holds it."""
    match value:
        case Citation():
            yield value
        case tuple():
            for each in value:
                yield from _citations(each)
        case Document():
            return
        case _ if attrs.has(kind := type(value)):
            for field in attrs.fields(kind):
                yield from _citations(getattr(value, field.name))
        case _:
            return


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
        if citation.document != policy.document:
            continue  # a figure of another document stands in another text
        for figure in citation.figures:
            spans = list(_spans(squeezed, _squeezed(figure)))
            covered += spans
            if not spans:
                missing[citation] = None
    titles = (policy.document.title, *(each.title for each in policy.references))
    covered += [span for title in titles for span in _spans(squeezed, _squeezed(title))]
    no_figures = [match.span() for match in _NO_FIGURE.finditer(squeezed)]
    return Review(
        tuple(missing),
        tuple(_uncovered(squeezed, _NUMBER, [*covered, *no_figures])),
        tuple(_uncovered(squeezed, _NUMERAL, covered)),
        tuple(_without_state(policy, text)),
        tuple(_not_parsed(policy.tasks, squeezed)),
    )


def _spans(text: str, figure: str) -> Iterator[tuple[int, int]]:
    start = text.find(figure)
    while start >= 0 and figure:
        yield start, start + len(figure)
        start = text.find(figure, start + 1)


def _uncovered(
    text: str, pattern: re.Pattern[str], covered: Iterable[tuple[int, int]]
) -> Iterator[PrintedNumber]:
    spots = bytearray(len(text))
    for start, end in covered:
        spots[start:end] = b"\x01" * (end - start)
    for match in pattern.finditer(text):
        start, end = match.span()
        if not all(spots[start:end]):
            context = text[max(0, start - CONTEXT) : end + CONTEXT]
            yield PrintedNumber(match[0], context, start)


def _without_state(policy: Policy, text: str) -> Iterator[str]:
    """Return the numbered headings whose locator has no clause."""
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
    for head in _heads(text):
        for level, pattern in _HEADINGS:
            match = pattern.match(head)
            if match is not None:
                path = {kept: each for kept, each in path.items() if kept < level}
                path[level] = _LOCATORS.get(pattern, "{}").format(match[1])
                yield level, "".join(path[each] for each in sorted(path)), match[1]


def _heads(text: str) -> Iterator[str]:
    for line in text.splitlines():
        head = normalize("NFKC", line).strip()
        yield from _BREAK.split(head) if len(head) > LONG_LINE else (head,)


def _not_parsed(tasks: tuple[Task, ...], text: str) -> Iterator[str]:
    """Return the bracketed lists that cannot be read, or are the duties of no task."""
    known = {_bodies((duty.name, duty.kind) for duty in task.duties) for task in tasks}
    for printed in _lists_in_brackets(text):
        try:
            read = _bodies((each.name, each.extent) for each in parse_duties(printed))
        except DutyNotationError:
            read = None
        if read is None or read not in known:
            yield printed


def _bodies(names: Iterable[tuple[str, Extent]]) -> frozenset[str]:
    """Return names for comparison; an open end is one, whatever it is called."""
    return frozenset("" if extent is Extent.OPEN else _squeezed(name) for name, extent in names)


def _lists_in_brackets(text: str) -> Iterator[str]:
    """Return what stands between outer brackets and speaks of roles; some never close."""
    opened: list[int] = []
    closed: list[tuple[int, int]] = []
    for position, char in enumerate(text):
        if char == "(":
            opened.append(position)
        elif char == ")" and opened:
            start = opened.pop()
            if position - start <= LONGEST_LIST:
                while closed and closed[-1][0] > start:
                    closed.pop()
                closed.append((start, position))
    for start, end in closed:
        if _ROLE_WORD.search(text, start, end):
            yield text[start + 1 : end]
