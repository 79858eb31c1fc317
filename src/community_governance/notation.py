"""The notation in which documents print who leads, who supports and who is responsible.

What is read, blanks and the width of brackets aside::

    list      = ["("] group {separator group} ["。"] [")"]
    group     = [heading] name {separator name} [role]
    separator = "、" | "," | "，" | ";" | "；" | "。"
    role      = "牵头" | "配合" | "负责" and the like, also in traditional characters
    heading   = "牵头单位：" and the like, in lists that use no role words

A role word is that of every name since the one before it; a heading, of every name after it.
In a list with neither, lead and support are not told apart, and all are responsible.
Commas and role words end a group; 、 and a stray full stop do not.
等有关部门 after a name is an open end, a name of its own.
A role without a name, a name without a role among names that have one, a bracket left open,
and words that are no name are refused, with the place where they stand.

The text is gone over once and each name has a longest length, so reading takes linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal, NamedTuple

from attrs import evolve

from community_governance.errors import DutyNotationError, NotFoundError, shown
from community_governance.model.organization import Duty, Extent, Role
from community_governance.model.printed import PrintedDuties, PrintedName

__all__ = ["Form", "format_duties", "parse_duties"]

Form = Literal["roles", "groups"]
"""How a list is printed: with role words, as in Ordos, or as groups alone, as in Dachong."""

LONGEST_NAME = 40
"""A body's name carries over; what is longer is a sentence."""

_BRACKETS = {"（": "(", "）": ")"}
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_GROUP_ENDS = ",，;；"
_SEPARATORS = f"{_GROUP_ENDS}、。"
_IN_NAMES = "() ·・-—/“”‘’\"'"

# Role words are looked for in simplified characters; each stands for one traditional one.
_SIMPLIFIED = str.maketrans(
    "牽頭負責職協調單門關參與會辦廳審導實統籌聯別體積極",
    "牵头负责职协调单门关参与会办厅审导实统筹联别体积极",
)
# Longer words first: 牵头负责 is one role, not a name that ends in 牵头.
_ROLE_WORDS = {
    f"{manner}{word}": role
    for word, role, manners in (
        ("牵头负责", Role.LEAD, ("",)),
        ("牵头", Role.LEAD, ("共同", "联合", "")),
        ("配合", Role.SUPPORT, ("协同", "共同", "密切", "积极", "")),
        (
            "负责",
            Role.RESPONSIBLE,
            ("按照职责分工", "按职责分工", "共同", "分工", "分别", "具体", "主要", ""),
        ),
    )
    for manner in manners
}
_PRINTED_WORDS = {
    Role.LEAD: "牵头",
    Role.SUPPORT: "配合",
    Role.RESPONSIBLE: "负责",
    Role.COORDINATE: "统筹协调",
    Role.SUPERVISE: "监督",
    Role.APPROVE: "审批",
}
_HEADING_ROLES = {
    "牵头": Role.LEAD,
    "配合": Role.SUPPORT,
    "责任": Role.RESPONSIBLE,
    "负责": Role.RESPONSIBLE,
}
_HEADING = re.compile(rf"({'|'.join(_HEADING_ROLES)})(?:单位|部门)[:：]")
_LONGEST_HEADING = 8
_LONGEST_ROLE = 8
_OPEN_END = re.compile(
    r"等(?:[各其他0-9一二三四五六七八九十百余]*[个家]?(?:有关|相关)?(?:职能)?(?:部门|单位))?$"
)
_OPEN_NAME = re.compile(r"(?:有关|相关|其他|其它).*(?:部门|单位|机构|企业)$")
_CLASS_NAME = re.compile(r"各|全体|所有|每")
# Words that no name of a body holds: what they stand in is more than a name.
_NO_NAME = re.compile(
    r"(?:牵头|负责)(?!人)|配合|会同|(?<=[局委办部院厅府室会])(?:和|与|及|以及)"
    r"|(?:参加|参与|协助|协办|主办|承办|审批|指导|落实|实施|督办|统筹|协调|监督|督促检查)$"
)


class _Text(NamedTuple):
    """A text without its blanks, and where each character of it stood."""

    given: str
    chars: str
    offsets: list[int]

    def fault(self, position: int, en: str, zh: str) -> DutyNotationError:
        return DutyNotationError(self.given, self.offset(position), en, zh)

    def offset(self, position: int) -> int:
        """Return where a character stood; of one past the end, the end."""
        return self.offsets[position] if position < len(self.offsets) else len(self.given)


class _Piece(NamedTuple):
    """What stands between two separators: the one before it, its words, where they begin."""

    separator: str
    words: str
    start: int


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _squeezed(text: str) -> _Text:
    """Take the blanks out of a text; between two Latin words one stays."""
    chars: list[str] = []
    offsets: list[int] = []
    after_blank = False
    for offset, char in enumerate(text):
        if char.isspace() or char in _INVISIBLE:
            after_blank = True
            continue
        if after_blank and chars and _is_latin(char) and _is_latin(chars[-1]):
            chars.append(" ")
            offsets.append(offset - 1)
        chars.append(_BRACKETS.get(char, char))
        offsets.append(offset)
        after_blank = False
    return _Text(text, "".join(chars), offsets)


def _bounds(text: _Text) -> tuple[int, int]:
    """Return where the list begins and ends within its brackets, each of which must close."""
    opened: list[int] = []
    last = len(text.chars.removesuffix("。")) - 1
    is_enclosed = False
    for position, char in enumerate(text.chars):
        if char == "(":
            opened.append(position)
        elif char == ")":
            if not opened:
                raise text.fault(position, "a bracket closes that was not opened", "多出右括号")
            is_enclosed = opened.pop() == 0 and position == last
    if opened:
        raise text.fault(opened[-1], "a bracket is not closed", "括号没有闭合")
    return (1, last) if is_enclosed else (0, len(text.chars))


def _pieces(text: _Text, start: int, end: int) -> Iterator[_Piece]:
    """Cut a list at its separators, but not within the brackets of a name."""
    separator, depth = "", 0
    for position in range(start, end):
        char = text.chars[position]
        depth += (char == "(") - (char == ")")
        if char in _SEPARATORS and depth == 0:
            yield _Piece(separator, text.chars[start:position], start)
            separator, start = char, position + 1
    yield _Piece(separator, text.chars[start:end], start)


class _Reader:
    """Goes over the pieces of one list, and keeps the names that still wait for a role."""

    def __init__(self, text: _Text) -> None:
        self.text = text
        self.names: list[PrintedName] = []
        self.waiting: list[tuple[int, int]] = []  # index of the name, where it stands
        self.heading: Role | None = None
        self.has_roles = False
        self.group = 1
        self.after_role = False

    def read(self, piece: _Piece) -> None:
        """Read one piece: a heading, a name, a role, of which only the name must be there."""
        separator, words, start = piece
        heading = _HEADING.match(_simplified(words[:_LONGEST_HEADING]))
        ends_group = separator in _GROUP_ENDS or self.after_role or heading is not None
        begins_group = not self.names or ends_group
        self.group += bool(self.names) and begins_group
        self.after_role = False
        before = separator + words[: 0 if heading is None else heading.end()]
        words = words[0 if heading is None else heading.end() :]
        if heading is not None:
            self.begin(_HEADING_ROLES[heading[1]], start)
            start += heading.end()
        if begins_group and words.startswith("由"):
            before, words, start = f"{before}由", words[1:], start + 1
        end = _simplified(words[-_LONGEST_ROLE:])
        word = next((each for each in _ROLE_WORDS if end.endswith(each)), None)
        name = words if word is None else words[: -len(word)]
        self.add(name, before, start)
        if word is not None:
            self.close(_ROLE_WORDS[word], words[len(name) :], start)

    def begin(self, role: Role, start: int) -> None:
        if self.waiting or self.has_roles:
            raise self.text.fault(
                start,
                "a heading stands before the first name, and in a list without role words",
                "标题应写在第一个单位之前，且不与“牵头”“配合”等角色词混用",
            )
        self.heading = role

    def add(self, words: str, before: str, start: int) -> None:
        """Add a name, and the open end after it as a name of its own."""
        self.check(words, start)
        open_end = _OPEN_END.search(_simplified(words))
        name = words if open_end is None else words[: open_end.start()]
        if name:
            self.append(name, _extent(name), before, start)
        if open_end is not None:
            rest = words[open_end.start() :]
            self.append(rest, Extent.OPEN, "" if name else before, start)

    def append(self, name: str, extent: Extent, before: str, start: int) -> None:
        if self.heading is None:
            self.waiting.append((len(self.names), start))
        self.names.append(
            PrintedName(
                name=name,
                role=self.heading or Role.RESPONSIBLE,
                group=self.group,
                position=len(self.names) + 1,
                extent=extent,
                before=before,
            )
        )

    def check(self, name: str, start: int) -> None:
        """Refuse what is no name of a body."""
        if not name:
            raise self.text.fault(start, "expected the name of a body here", "此处缺少单位名称")
        if len(name) > LONGEST_NAME:
            raise self.text.fault(
                start,
                f"expected a name of at most {LONGEST_NAME} characters",
                f"单位名称不应超过 {LONGEST_NAME} 个字符",
            )
        for position, char in enumerate(name, start):
            if not char.isalnum() and char not in _IN_NAMES:
                raise self.text.fault(
                    position,
                    f"expected a name of letters and digits, without {char!r}",
                    f"单位名称应由文字和数字构成，不应含“{char}”",
                )
        if not any(map(str.isalpha, name)):
            raise self.text.fault(start, "expected a name of letters", "单位名称中应有文字")
        found = _NO_NAME.search(_simplified(name))
        if found is not None:
            raise self.text.fault(
                start + found.start(),
                f"{found[0]} is no part of a name; expected names with 、 or ， between them,"
                " and 牵头, 配合 or 负责 at the end of a group",
                f"“{found[0]}”不是单位名称的一部分；单位之间应以顿号或逗号分隔，"
                "每组之后写“牵头”“配合”或“负责”",
            )

    def close(self, role: Role, word: str, start: int) -> None:
        """Give a role to every name that waits for one."""
        self.has_roles = self.after_role = True
        if self.heading is not None:
            self.begin(role, start)
        for index, _ in self.waiting:
            self.names[index] = evolve(self.names[index], role=role)
        self.names[-1] = evolve(self.names[-1], after=word)
        self.waiting.clear()

    def finish(self) -> tuple[PrintedName, ...]:
        """Return the names, once it is sure that none lacks a role where others have one."""
        if self.has_roles and self.waiting:
            index, start = self.waiting[0]
            name = self.names[index].name
            raise self.text.fault(
                start,
                f"{name} has no role; expected 牵头, 配合 or 负责 after it",
                f"“{name}”没有角色，其后应写“牵头”“配合”或“负责”",
            )
        return tuple(self.names)


def _simplified(words: str) -> str:
    return words.translate(_SIMPLIFIED)


def _extent(name: str) -> Extent:
    if _OPEN_NAME.search(_simplified(name)):
        return Extent.OPEN
    return Extent.CLASS if _CLASS_NAME.match(name) else Extent.NAMED


def parse_duties(text: str) -> PrintedDuties:
    """Read a printed list of bodies with their roles, with or without brackets around it.

    Blanks make no difference, so a number split by one is one again.
    Names keep their print but for blanks and the width of brackets.
    Where the list has no role word and no heading, every name is ``responsible``.

    Args:
        text: The list alone, as printed.

    Returns:
        The names with their roles, groups and positions; `PrintedDuties.resolve` makes duties.

    Raises:
        DutyNotationError: where the text is no such list; it holds the position of the fault.

    Example:
        >>> for each in parse_duties("（市财政局牵头，市民政局等有关部门配合）"):
        ...     print(each.position, each.group, each.role, each.name, each.extent)
        1 1 lead 市财政局 named
        2 2 support 市民政局 named
        3 2 support 等有关部门 open
    """
    if not isinstance(text, str):
        raise DutyNotationError(shown(text), 0, "expected a text", "应为文本")
    squeezed = _squeezed(text)
    start, end = _bounds(squeezed)
    inner = squeezed.chars[start:end]
    closing = "。" if "。" in (inner[-1:], squeezed.chars[-1:]) else ""
    reader = _Reader(squeezed)
    for piece in _pieces(squeezed, start, start + len(inner.removesuffix("。"))):
        reader.read(piece)
    return PrintedDuties(reader.finish(), start > 0, closing)


def format_duties(
    duties: PrintedDuties | Iterable[Duty],
    *,
    form: Form | None = None,
    in_brackets: bool | None = None,
) -> str:
    """Return a list of bodies in the notation of the documents.

    What `parse_duties` read is printed as it was, but for blanks and the width of brackets.
    Duties of a task are printed with role words where a lead or another role is told apart,
    as in Ordos, and as bare groups where all are responsible, as in Dachong.

    Args:
        duties: A printed list, or the duties of a task.
        form: ``"roles"`` for the style of Ordos, ``"groups"`` for that of Dachong;
            by default as printed, and of duties the one that loses nothing.
        in_brackets: Whether brackets stand around the list; by default as printed,
            and of duties where role words are printed.

    Raises:
        NotFoundError: for another form.

    Example:
        >>> format_duties(parse_duties("纪委,组办、社会事务局、各村（社区）"))
        '纪委,组办、社会事务局、各村(社区)'
    """
    if form not in (None, "roles", "groups"):
        raise NotFoundError("form", str(form), ("roles", "groups"))
    if isinstance(duties, PrintedDuties) and form is None:
        body = "".join(f"{each.before}{each.name}{each.after}" for each in duties)
        enclosed = duties.in_brackets if in_brackets is None else in_brackets
        return f"（{body}{duties.closing}）" if enclosed else f"{body}{duties.closing}"
    listed: tuple[Duty | PrintedName, ...] = tuple(duties)
    is_told = any(each.role is not Role.RESPONSIBLE for each in listed)
    tells_roles = is_told if form is None else form == "roles"
    body = "".join(_printed(listed, tells_roles=tells_roles))
    enclosed = tells_roles if in_brackets is None else in_brackets
    return f"（{body}）" if enclosed and body else body


def _printed(duties: tuple[Duty | PrintedName, ...], *, tells_roles: bool) -> Iterator[str]:
    """Return names with the marks before them: a comma between groups, none before 等."""
    group: int | None = None
    for role, several in groupby(duties, lambda duty: duty.role):
        run = tuple(several)
        for number, duty in enumerate(run):
            begins = number == 0 or duty.group != group
            is_end = duty.name.startswith("等")
            if isinstance(duty, PrintedName):  # which was read, so that its extent is known
                is_end = is_end and duty.extent is Extent.OPEN
            if group is not None and not is_end:
                yield "，" if begins else "、"
            group = duty.group
            yield duty.name
        if tells_roles:
            yield _PRINTED_WORDS[role]
