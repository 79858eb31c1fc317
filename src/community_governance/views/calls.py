"""Who must be called, as sentences: a finding, the task that covers it, who leads and supports.

Where a directory was asked, what has become of the bodies since is said as well,
with its source, and what is not known is said to be open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from community_governance.calendars import Year
from community_governance.errors import Lang
from community_governance.model.assignments import RemarkCode
from community_governance.model.entries import Entry, Move, Resolution
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.repair import Remedy
from community_governance.model.sources import Citation
from community_governance.views.duty_words import ENTRY_KINDS, GRADES, REMARKS, body_text
from community_governance.views.matrices import roles_text
from community_governance.views.sentences import sentence
from community_governance.views.words import check_lang, day_text, joined

__all__ = ["remedy_text", "resolution_lines", "text"]

_NO_TASK: dict[Lang, str] = {
    "zh": "文件没有任务对应这项标准，未写明由谁负责。",
    "en": "No task of the document covers this standard, so nobody is named for it.",
}
_NOBODY = REMARKS[RemarkCode.NOBODY_NAMED]
_NOTHING: dict[Lang, str] = {"zh": "没有需要整改的事项。", "en": "Nothing falls short."}


def remedy_text(remedy: Remedy, *, lang: Lang = "en") -> str:
    """Return a finding, and who is named for putting it right, as one paragraph.

    Args:
        remedy: The remedy.
        lang: ``"zh"`` or ``"en"``; names of bodies are in that language.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    said = [sentence(remedy.finding, lang=lang)]
    if not remedy.is_covered:
        said.append(_NO_TASK[lang])
    said += _tasks(remedy.matrix, lang)
    said += resolution_lines(remedy.matrix, lang=lang)
    return ("" if lang == "zh" else " ").join(said)


def text(remedies: Iterable[Remedy], *, lang: Lang = "en") -> str:
    """Return remedies as paragraphs, one for each finding that falls short."""
    check_lang(lang)
    return "\n".join(remedy_text(each, lang=lang) for each in remedies) or _NOTHING[lang]


def _tasks(matrix: ResponsibilityMatrix, lang: Lang) -> Iterator[str]:
    for head in matrix.heads:
        rows = [row for row in matrix if row.task_key == f"{head.policy}.{head.key}"]
        who, title = roles_text(rows, lang, by_class=True), head.title.text(lang)
        who = who or _NOBODY[lang]
        if lang == "zh":
            yield f"对应任务为{head.locator}“{title}”：{who}。"
        else:
            yield f"The task is {head.locator}, {title}: {who}."


def resolution_lines(matrix: ResponsibilityMatrix, *, lang: Lang = "en") -> list[str]:
    """Return what a directory says of the bodies of a matrix, one sentence each.

    Args:
        matrix: A matrix made with a directory; without one there is nothing to say.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    lines = [line for each in matrix.resolutions for line in _resolution(each, lang)]
    return list(dict.fromkeys(lines))


def _resolution(found: Resolution, lang: Lang) -> Iterator[str]:
    name = found.name if found.department is None else body_text(found.department, lang)
    for entry in found.steps:
        yield _entry(name, entry, lang)
    for entry in found.open:
        yield _open_entry(name, entry, found, lang)
    for move in found.moves:
        yield _move(name, move, lang)
    for move in found.open_moves:
        yield _open_move(name, move, found, lang)


def _source(citations: Iterable[Citation], lang: Lang) -> str:
    """Return the papers that say so, each with how far it is to be relied on."""
    zh = lang == "zh"
    said = []
    for each in citations:
        title = each.document.title if zh else each.document.title_en
        grade = "" if each.grade is None else GRADES[each.grade][lang]
        said.append(("，" if zh else ", ").join(filter(None, (title, grade))))
    return f"（{'；'.join(said)}）" if zh else f" ({'; '.join(said)})"


def _bodies(entry: Entry | Move, lang: Lang) -> str:
    return joined((body_text(each, lang) for each in entry.to), lang)


def _entry(name: str, entry: Entry, lang: Lang) -> str:
    word, source = ENTRY_KINDS[entry.kind][lang], _source(entry.citations, lang)
    since = "" if entry.on is None else day_text(entry.on, lang)
    if lang == "zh":
        return f"{name}{f'自{since}起' if since else ''}{word}{_bodies(entry, lang)}{source}。"
    when = f" {'in' if isinstance(entry.on, Year) else 'on'} {since}" if since else ""
    return f"{name[:1].upper()}{name[1:]} {word} {_bodies(entry, lang)}{when}{source}."


def _open_entry(name: str, entry: Entry, found: Resolution, lang: Lang) -> str:
    word, source = ENTRY_KINDS[entry.kind][lang], _source(entry.citations, lang)
    asked = "" if found.on is None else day_text(found.on, lang)
    if lang == "zh":
        done = "已" if entry.kind.is_change else ""
        said = f"截至{asked}，{name}是否{done}{word}{_bodies(entry, lang)}"
        return f"{said}，待定{source}。"
    holds = f"{name} {word} {_bodies(entry, lang)}"
    return f"It is open whether by {asked} this holds: {holds}{source}."


def _move(name: str, move: Move, lang: Lang) -> str:
    title, since = move.title.text(lang), day_text(move.on, lang)
    source = _source(move.citations, lang)
    if lang == "zh":
        return f"{title}自{since}起由{name}划转至{_bodies(move, lang)}{source}。"
    verb = f"moved from {name} to {_bodies(move, lang)}"
    return f"{title[:1].upper()}{title[1:]} {verb} as of {since}{source}."


def _open_move(name: str, move: Move, found: Resolution, lang: Lang) -> str:
    title, since = move.title.text(lang), day_text(move.on, lang)
    asked = "" if found.on is None else day_text(found.on, lang)
    source, bodies = _source(move.citations, lang), _bodies(move, lang)
    if lang == "zh":
        said = f"{title}自{since}起划转至{bodies}{'，各地日期不一' if move.place_by_place else ''}"
        return f"{said}{source}；截至{asked}，{name}的这项职能是否已划转，待定。"
    own = ", each place on a day of its own" if move.place_by_place else ""
    said = f"{title[:1].upper()}{title[1:]} moves to the {bodies} since {since}{own}"
    return f"{said}{source}; whether {name} had handed it over by {asked} is open."
