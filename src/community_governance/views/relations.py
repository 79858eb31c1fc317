"""How norms and documents stand to one another, in words and as tables."""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.model.correspondences import (
    Conformity,
    Correspondence,
    Counterpart,
    Norm,
    NormConformity,
    Standing,
)
from community_governance.model.relations import (
    Relation,
    Remark,
    RemarkKind,
    RemarkReason,
    Strictness,
)
from community_governance.model.sources import Document
from community_governance.model.standards import Standard
from community_governance.views.goals import asked_of_goal
from community_governance.views.instances import example_text
from community_governance.views.sentences import asked_text, document_text
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import Tone
from community_governance.views.words import check_lang

__all__ = [
    "cited_text",
    "conformity_markdown",
    "conformity_table",
    "conformity_text",
    "correspondence_markdown",
    "correspondence_table",
    "place_text",
    "remark_text",
    "strictness_text",
]

_RELATIONS: dict[Relation, dict[Lang, str]] = {
    Relation.STRICTER: {"zh": "前者更严", "en": "the first asks more"},
    Relation.WEAKER: {"zh": "后者更严", "en": "the second asks more"},
    Relation.EQUAL: {"zh": "要求相同", "en": "they ask the same"},
    Relation.INCOMPARABLE: {"zh": "不能比较宽严", "en": "neither asks more than the other"},
}
_ONLY: dict[Lang, tuple[str, str]] = {
    "zh": ("例：{}，不违反前者而违反后者", "例：{}，不违反后者而违反前者"),
    "en": (
        "for example {} does not break the first and breaks the second",
        "for example {} does not break the second and breaks the first",
    ),
}
_REMARKS: dict[RemarkKind, dict[Lang, str]] = {
    RemarkKind.CONTRADICTORY: {"zh": "{}相互矛盾", "en": "{} cannot be met together"},
    RemarkKind.DUPLICATE: {"zh": "{}要求相同", "en": "{} ask the same"},
    RemarkKind.UNREACHABLE: {"zh": "{}无法达到", "en": "{} is out of reach"},
    RemarkKind.IDLE: {"zh": "{}没有实际要求", "en": "{} asks for nothing"},
}
_IMPLIED: dict[Lang, str] = {"zh": "{0}已为{1}所包含", "en": "{0} follows from {1}"}
_REASONS: dict[RemarkReason, dict[Lang, str]] = {
    RemarkReason.SCOPE_EMPTY: {"zh": "没有对象属于其适用范围", "en": "nothing is in its scope"},
    RemarkReason.DUE_BEFORE_START: {
        "zh": "期限早于起始日",
        "en": "it is due before it begins",
    },
    RemarkReason.ENDS_BEFORE_START: {
        "zh": "文件终止早于起始日",
        "en": "its document ends before it begins",
    },
    RemarkReason.IMPOSSIBLE: {"zh": "任何数值都不能满足", "en": "no number meets it"},
    RemarkReason.ALWAYS_MET: {"zh": "任何数值都满足", "en": "every number meets it"},
}
_WHERE_BOTH: dict[Lang, str] = {
    "zh": "在同时适用的范围内（如{}），",
    "en": "where both apply, as to {}, ",
}
_STANDINGS: dict[Standing, dict[Lang, str]] = {
    Standing.AS_MUCH: {"zh": "不低于上级要求", "en": "as much or more"},
    Standing.LESS: {"zh": "低于上级要求", "en": "less"},
    Standing.APART: {"zh": "同一事项但不能直接比较", "en": "same matter but not comparable"},
    Standing.LEFT_OUT: {"zh": "未作规定", "en": "left out"},
}
_STANDING_TONES: dict[Standing, Tone] = {
    Standing.AS_MUCH: Tone.GOOD,
    Standing.LESS: Tone.BAD,
    Standing.APART: Tone.OPEN,
    Standing.LEFT_OUT: Tone.BAD,
}
_WEAKER: dict[Lang, str] = {"zh": "约束力较弱", "en": "binds less"}
_LATER: dict[Lang, str] = {"zh": "期限较晚", "en": "gives more time"}
_EXAMPLE: dict[Lang, str] = {
    "zh": "例：{}，符合草案而不符合上级规定",
    "en": "for example {} passes here and not above",
}
_COLUMNS_OF_CONFORMITY: dict[Lang, tuple[str, ...]] = {
    "zh": ("上级条款", "上级规定", "草案条款", "草案规定", "比较"),
    "en": ("clause above", "asks", "clause here", "asks here", "comparison"),
}
_MATTER: dict[Lang, str] = {"zh": "事项", "en": "matter"}
_COMPARED: dict[Lang, str] = {"zh": "宽严", "en": "which asks more"}
_NONE: dict[Lang, str] = {"zh": "无对应规定", "en": "no counterpart"}


def place_text(document: Document, lang: Lang) -> str:
    """Return the place a document is for, and which edition or variant of it is meant."""
    name = document.jurisdiction.name if lang == "zh" else document.jurisdiction.name_en
    if document.edition is None:
        return name
    edition = document.edition.text(lang)
    return f"{name}（{edition}）" if lang == "zh" else f"{name} ({edition})"


def _asked(norm: Norm, lang: Lang) -> str:
    if isinstance(norm, Standard):
        return asked_text(norm, lang=lang)
    return asked_of_goal(norm, lang=lang)


def cited_text(norm: Norm, lang: Lang) -> str:
    """Return a norm with the clause it stands in: ``二(二)6：城市社区的…``."""
    return f"{norm.locator}{'：' if lang == 'zh' else ': '}{_asked(norm, lang)}"


def _quoted(norms: tuple[Norm, ...], lang: Lang) -> list[str]:
    """Return norms in quotation marks, with their places where they are of several documents."""
    documents = {each.citations[0].document for each in norms}
    said = []
    for each in norms:
        name = cited_text(each, lang)
        if len(documents) > 1:
            place = place_text(each.citations[0].document, lang)
            name = f"{place}{name}" if lang == "zh" else f"{place} {name}"
        said.append(f"“{name}”" if lang == "zh" else f'"{name}"')
    return said


def _and(names: list[str], lang: Lang) -> str:
    return ("与" if lang == "zh" else " and ").join(names)


def _sentence(said: str, lang: Lang) -> str:
    return f"{said}。" if lang == "zh" else f"{said[0].upper()}{said[1:]}."


def strictness_text(strictness: Strictness, *, lang: Lang = "en") -> str:
    """Return how two standards stand to each other, with a case in point for each difference."""
    check_lang(lang)
    names = _and(_quoted((strictness.first, strictness.second), lang), lang)
    cases = zip(_ONLY[lang], (strictness.only_first, strictness.only_second), strict=True)
    said = [_RELATIONS[strictness.relation][lang]]
    said += [words.format(example_text(case, lang)) for words, case in cases if case is not None]
    listed = ("；" if lang == "zh" else "; ").join(said)
    return _sentence(f"{names}：{listed}" if lang == "zh" else f"{names}: {listed}", lang)


def remark_text(remark: Remark, *, lang: Lang = "en") -> str:
    """Return what is to be noticed about norms, with their clauses."""
    check_lang(lang)
    names = _quoted(remark.norms, lang)
    if remark.kind is RemarkKind.IMPLIED:
        said = _IMPLIED[lang].format(names[0], _and(names[1:], lang))
    else:
        said = _REMARKS[remark.kind][lang].format(_and(names, lang))
    if remark.reason is not None:
        why = _REASONS[remark.reason][lang]
        said = f"{said}：{why}" if lang == "zh" else f"{said}: {why}"
    if not remark.everywhere and remark.example is not None:
        said = _WHERE_BOTH[lang].format(example_text(remark.example, lang)) + said
    return _sentence(said, lang)


# --- two documents ---


def correspondence_markdown(correspondence: Correspondence, *, lang: Lang = "en") -> str:
    """Return two documents as a table: for each matter what each has on it, and which asks more."""
    return correspondence_table(correspondence, lang=lang).markdown()


def correspondence_table(correspondence: Correspondence, *, lang: Lang = "en") -> Table:
    """Return two documents as a table.

    Args:
        correspondence: What each has on each matter.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    first, second = correspondence.first, correspondence.second
    head = (_MATTER[lang], place_text(first, lang), place_text(second, lang), _COMPARED[lang])
    return Table(head, tuple(_counterpart_row(each, lang) for each in correspondence.counterparts))


def _counterpart_row(counterpart: Counterpart, lang: Lang) -> tuple[str, ...]:
    semicolon = "；" if lang == "zh" else "; "
    sides = [
        semicolon.join(cited_text(norm, lang) for norm in norms) or _NONE[lang]
        for norms in (counterpart.first, counterpart.second)
    ]
    compared = [_RELATIONS[each.relation][lang] for each in counterpart.compared]
    return (
        counterpart.matter.text(lang),
        *sides,
        semicolon.join(
            f"{each.first.locator} / {each.second.locator}{'：' if lang == 'zh' else ': '}{said}"
            for each, said in zip(counterpart.compared, compared, strict=True)
        ),
    )


def _notes(norm: NormConformity, lang: Lang) -> list[str]:
    notes = [_STANDINGS[norm.standing][lang]]
    if norm.example is not None:
        notes.append(_EXAMPLE[lang].format(example_text(norm.example, lang)))
    if norm.is_weaker_in_force:
        notes.append(_WEAKER[lang])
    if norm.is_later:
        notes.append(_LATER[lang])
    return notes


def conformity_markdown(conformity: Conformity, *, lang: Lang = "en") -> str:
    """Return a draft beside the document above it: a row for each norm of that."""
    return conformity_table(conformity, lang=lang).markdown()


def conformity_table(conformity: Conformity, *, lang: Lang = "en") -> Table:
    """Return a draft beside the document above it as a table.

    Args:
        conformity: Each norm of the document above, and what the draft has beside it.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    semicolon = "；" if lang == "zh" else "; "
    rows = tuple(
        (
            each.norm.locator,
            _asked(each.norm, lang),
            semicolon.join(dict.fromkeys(norm.locator for norm in each.beside)),
            semicolon.join(_asked(norm, lang) for norm in each.beside),
            Cell(semicolon.join(_notes(each, lang)), _STANDING_TONES[each.standing]),
        )
        for each in conformity.norms
    )
    return Table(_COLUMNS_OF_CONFORMITY[lang], rows)


def conformity_text(conformity: Conformity, *, lang: Lang = "en") -> str:
    """Return where a draft falls behind the document above it, one line a norm, and the counts."""
    check_lang(lang)
    zh = lang == "zh"
    papers = [document_text(each, lang=lang) for each in (conformity.draft, conformity.superior)]
    counts = [
        f"{_STANDINGS[standing][lang]}{n}项" if zh else f"{n} {_STANDINGS[standing][lang]}"
        for standing in Standing
        if (n := len(conformity.of(standing)))
    ]
    if zh:
        head = f"{papers[0]}对照{papers[1]}：{'，'.join(counts) or '上级文件没有可比较的规定'}。"
    else:
        head = f"{papers[0]} beside {papers[1]}: {', '.join(counts) or 'nothing to compare'}."
    lines = [head]
    for each in conformity.falls_behind:
        notes = ("；" if zh else "; ").join(_notes(each, lang))
        said = cited_text(each.norm, lang)
        lines.append(f"{said}——{notes}。" if zh else f"{said} - {notes}.")
    return "\n".join(lines)
