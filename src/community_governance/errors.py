"""Every exception of the library.

An error is the caller's mistake: a wrong unit, an unknown key, a negative count.
A community that fails a standard is a finding, never an error.

Each error keeps its data in attributes and says, in English and in Chinese,
what is wrong, where, and what would be right.
All derive from `GovernanceError` and from the built-in class a caller would expect.
None is frozen and none takes keywords only: such exceptions do not unpickle.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

from attrs import define, field

from community_governance.kinds import KINDS_ZH

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "DuplicateKeyError",
    "DutyNotationError",
    "GovernanceError",
    "GradeOutOfBandError",
    "InvalidValueError",
    "Lang",
    "MissingExtraError",
    "MissingFontError",
    "NotFoundError",
    "NotMetError",
    "Problem",
    "StructureError",
    "WrongDimensionError",
    "nearest",
    "shown",
]

Lang = Literal["en", "zh"]
"""The languages of every message and rendering: US English, or Chinese in simplified characters."""


_LONGEST_SHOWN = 64
_AROUND = 8
_FEW = 8  # characters that stand for all a font lacks


def shown(value: object) -> str:
    """Return what a message says was given: short, and never the inside of an object or list.

    What is inside may be personal, and is not what is wrong with the whole.
    """
    match value:
        case Mapping():
            return "{…}"
        case list() | tuple() | set() | frozenset():
            return "[…]"
        case _:
            try:
                text = repr(value)
            except ValueError:  # a whole number too long to print
                text = f"<{type(value).__name__}>"
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def nearest(key: str, known: Iterable[str]) -> str | None:
    """Return the known key most like ``key``, or None where none is alike."""
    return next(iter(get_close_matches(key, tuple(known), n=1, cutoff=0.6)), None)


def _placed(where: str, lang: Lang) -> str:
    """Return the beginning of a message: the field that is spoken of, if any."""
    if not where:
        return ""
    return f"{where}：" if lang == "zh" else f"{where}: "


class GovernanceError(Exception):
    """The root of all errors of the library."""

    def message(self, *, lang: Lang = "en") -> str:
        """Return the error as a sentence in English (``"en"``) or Chinese (``"zh"``)."""
        raise NotImplementedError  # pragma: no cover  (every leaf words itself)

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.message()


@define
class InvalidValueError(GovernanceError, ValueError):
    """A value that no field of its kind can hold: NaN, a negative count, a malformed key.

    Attributes:
        given: The value as the caller wrote it.
        en: What is wrong and what would be right, in English.
        zh: The same in Chinese.
        where: The field it was given for, such as ``Community.households``, or empty.
    """

    given: str
    en: str
    zh: str
    where: str = ""

    def at(self, where: str) -> InvalidValueError:
        """Return the same error with the field it was given for, unless it names one already."""
        return InvalidValueError(self.given, self.en, self.zh, self.where or where)

    def message(self, *, lang: Lang = "en") -> str:
        if lang == "zh":
            return f"{_placed(self.where, lang)}{self.zh}（给出：{self.given}）"
        return f"{_placed(self.where, lang)}{self.en}, not {self.given}"


@define
class GradeOutOfBandError(InvalidValueError):
    """A grade that a post, or a pay scheme as a whole, does not have; made by `of`.

    Attributes:
        grade: The grade given.
        lowest: The lowest grade there is.
        highest: The highest grade there is.
    """

    grade: int = 0
    lowest: int = 0
    highest: int = 0

    @classmethod
    def of(
        cls, grade: int, lowest: int, highest: int, *, post_en: str = "", post_zh: str = ""
    ) -> GradeOutOfBandError:
        """Return the error for a grade; with the post whose grades they are, if of one."""
        whose = f"grades of the post {post_en!r}" if post_en else "grades"
        en = f"{whose} run from {lowest} to {highest}"
        zh = f"{post_zh}等级范围为{lowest}至{highest}级"
        return cls(shown(grade), en, zh, "", grade, lowest, highest)

    def at(self, where: str) -> GradeOutOfBandError:
        """Return the same error with the field it was given for, unless it names one already."""
        numbers = (self.grade, self.lowest, self.highest)
        return GradeOutOfBandError(self.given, self.en, self.zh, self.where or where, *numbers)


@define
class WrongDimensionError(GovernanceError, ValueError):
    """An amount in a unit of another dimension than the one asked for.

    Attributes:
        given: The amount or unit as the caller wrote it.
        expected: The house unit that was asked for, for example ``"m²"``.
        where: The field it was given for, such as ``Facility.floor_area``, or empty.
    """

    given: str
    expected: str
    where: str = ""

    def at(self, where: str) -> WrongDimensionError:
        """Return the same error with the field it was given for, unless it names one already."""
        return WrongDimensionError(self.given, self.expected, self.where or where)

    def message(self, *, lang: Lang = "en") -> str:
        place = _placed(self.where, lang)
        if lang == "zh":
            return f"{place}应为可换算为 {self.expected} 的数量（给出：{self.given}）"
        return f"{place}expected an amount that converts to {self.expected}, not {self.given}"


@define
class DuplicateKeyError(GovernanceError, ValueError):
    """Two things of one kind under one key.

    Attributes:
        kind: What is keyed, for example ``"grid"``.
        key: The key that stands twice.
    """

    kind: str
    key: str

    def message(self, *, lang: Lang = "en") -> str:
        if lang == "zh":
            return f"{KINDS_ZH.get(self.kind, self.kind)}标识“{self.key}”重复"
        return f"the {self.kind} {self.key!r} stands more than once"


@define
class DutyNotationError(GovernanceError, ValueError):
    """A printed list of bodies that the notation of duties cannot read.

    Attributes:
        text: The text as given.
        position: Where in it the fault lies, counted from 0.
        en: What is wrong and what would be right, in English.
        zh: The same in Chinese.
    """

    text: str
    position: int
    en: str
    zh: str

    def message(self, *, lang: Lang = "en") -> str:
        around = self.text[max(0, self.position - _AROUND) : self.position + 2 * _AROUND]
        near = shown(around) if around else ""
        if lang == "zh":
            where = f"第 {self.position + 1} 个字符处"
            return f"{self.zh}（{where}：{near}）" if near else f"{self.zh}（{where}）"
        where = f"at character {self.position + 1}"
        return f"{self.en} ({where}: {near})" if near else f"{self.en} ({where})"


@define
class NotFoundError(GovernanceError, LookupError):
    """A key that names nothing.

    Attributes:
        kind: What was looked for, for example ``"fact"``.
        key: The key as given.
        known: The keys that exist, in their order.
    """

    kind: str
    key: str
    known: tuple[str, ...] = ()

    @property
    def nearest(self) -> str | None:
        """The known key most like the one given, or None."""
        return nearest(self.key, self.known)

    def message(self, *, lang: Lang = "en") -> str:
        near = self.nearest
        if lang == "zh":
            hint = f"，是否为“{near}”？" if near else ""
            return f"未知的{KINDS_ZH.get(self.kind, self.kind)}“{self.key}”{hint}"
        hint = f"; did you mean {near!r}?" if near else ""
        return f"unknown {self.kind} {self.key!r}{hint}"


@define
class Problem:
    """One fault of a document that was to be structured.

    Attributes:
        path: Where it stands, for example ``$.facilities[0].floor_area``.
        en: The fault in English.
        zh: The fault in Chinese.
    """

    path: str
    en: str
    zh: str

    def message(self, *, lang: Lang = "en") -> str:
        """Return ``message @ path``."""
        return f"{self.zh if lang == 'zh' else self.en} @ {self.path}"

    def under(self, path: str) -> Problem:
        """Return the same fault where its document lies at ``path`` of another."""
        return Problem(f"{path}{self.path.removeprefix('$')}", self.en, self.zh)


@define
class StructureError(GovernanceError, ValueError):
    """Plain data that cannot become an object; it holds all faults, not the first.

    Attributes:
        name: The class that was to be made, for example ``"Community"``.
        problems: Every fault with its path, in the order of the data.
    """

    name: str
    problems: tuple[Problem, ...]

    def message(self, *, lang: Lang = "en") -> str:
        lines = [problem.message(lang=lang) for problem in self.problems]
        head = (
            f"{self.name}：{len(lines)} 处错误"
            if lang == "zh"
            else f"{self.name}: {len(lines)} problem{'s' if len(lines) > 1 else ''}"
        )
        return "\n".join([head, *(f"  {line}" for line in lines)])


@define
class MissingExtraError(GovernanceError, ImportError):
    """A function of an extra was called where the extra is not installed.

    Attributes:
        package: The library that is missing, for example ``"narwhals"``.
        extra: The extra that brings it, for example ``"tables"``.
    """

    package: str
    extra: str

    def message(self, *, lang: Lang = "en") -> str:
        command = f'python -m pip install "community-governance[{self.extra}]"'
        if lang == "zh":
            return f"此功能需要 {self.package}：{command}"
        return f"this needs {self.package}: {command}"


@define
class MissingFontError(GovernanceError, LookupError):
    """A picture was asked for, and no font on the machine has some of its characters.

    Attributes:
        characters: The characters, each once, in the order of their code points.
    """

    characters: str

    def message(self, *, lang: Lang = "en") -> str:
        some = self.characters[:_FEW]
        if lang == "zh":
            more = "等字" if len(self.characters) > _FEW else ""
            return (
                f"本机没有能显示“{some}”{more}的字体：请安装中文字体（如 fonts-noto-cjk），"
                "或用 vl_convert.register_font_directory 指定字体所在目录"
            )
        more = " and others" if len(self.characters) > _FEW else ""
        return (
            f'no font here has "{some}"{more}: install one with Chinese, such as fonts-noto-cjk, '
            "or give its directory to vl_convert.register_font_directory"
        )


@define
class NotMetError(GovernanceError):
    """Raised by `Report.require`: some standards are not met.

    Attributes:
        findings: The findings that fall short, in the report's order.
        briefs: One line for each: subject, policy, clause, standard, and what is missing.
    """

    findings: tuple[object, ...]
    briefs: tuple[str, ...] = field(default=(), repr=False)

    def message(self, *, lang: Lang = "en") -> str:
        count = len(self.findings)
        head = f"{count} 项未达标" if lang == "zh" else f"{count} not met"
        return "\n".join([head, *self.briefs])
