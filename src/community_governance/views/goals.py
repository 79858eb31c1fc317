"""Goals as sentences: what is to be reached by when, and what a share of units came to."""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.errors import Lang
from community_governance.model.demands import About, AtLeast, AtMost, Exactly, Fixed
from community_governance.model.findings import Verdict
from community_governance.model.shares import UnitShare
from community_governance.model.sources import Force
from community_governance.model.standards import Subject, Target
from community_governance.views.sentences import document_text, subject_name, verdict_text
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import TONES
from community_governance.views.words import (
    FORCES,
    SUBJECTS,
    amount_text,
    check_lang,
    counted_text,
    day_text,
    joined,
)

__all__ = [
    "amount_asked",
    "asked_of_goal",
    "goal_text",
    "goals_table",
    "share_text",
    "shares_table",
]

# The words that carry the force, before "reaches so much"; and before a goal of words only.
_MUST_ZH = {
    Force.MUST: "应",
    Force.IN_PRINCIPLE: "原则上应",
    Force.STRIVE: "力争",
    Force.GRADUAL: "逐步",
    Force.EXPLORE: "探索",
    Force.ENCOURAGE: "鼓励",
    Force.REPORTED: "",
}
_REACHES: dict[type, dict[Lang, str]] = {
    AtLeast: {"zh": "不少于", "en": "at least "},
    AtMost: {"zh": "不超过", "en": "at most "},
    Exactly: {"zh": "为", "en": ""},
    About: {"zh": "约为", "en": "about "},
}
# How units stand: many, and one.
_MEET: dict[Lang, tuple[str, str]] = {
    "zh": ("达到{}个", "达到{}个"),
    "en": ("{} meet it", "{} meets it"),
}
_DO_NOT: dict[Lang, tuple[str, str]] = {
    "zh": ("未达到{}个", "未达到{}个"),
    "en": ("{} do not", "{} does not"),
}
_ARE_OPEN: dict[Lang, tuple[str, str]] = {
    "zh": ("待定{}个", "待定{}个"),
    "en": ("{} open", "{} open"),
}


def amount_asked(target: Target, lang: Lang) -> str:
    """Return what is to be reached: ``不少于50%``, ``at least 50%``; or nothing of words only."""
    amount = getattr(target.bound, "amount", None)
    if not isinstance(amount, Fixed):
        return ""
    is_plain = not target.direction_stated and isinstance(target.bound, AtLeast)
    compared = {"zh": "达到", "en": ""} if is_plain else _REACHES[type(target.bound)]
    return f"{compared[lang]}{amount_text(amount.amount, target.unit or 'item', lang)}"


def asked_of_goal(target: Target, *, lang: Lang = "en") -> str:
    """Return what a goal is and by when, without its document."""
    measure, amount = target.measure.text(lang), amount_asked(target, lang)
    if lang == "zh":
        by = "" if target.due is None else f"到{day_text(target.due, lang)}，"
        must = _MUST_ZH[target.force]
        said = f"{measure}{must}{amount}" if amount else f"{'' if must == '应' else must}{measure}"
        return f"{by}{said}"
    by = "" if target.due is None else f" by {day_text(target.due, lang)}"
    force = "" if target.force is Force.MUST else f" ({FORCES[target.force][lang]})"
    said = f"{measure}, {amount}" if amount else measure
    return f"{said}{by}{force}"


def _goal(target: Target, lang: Lang) -> str:
    paper = document_text(target.citations[0].document, lang=lang)
    locators = joined((each.locator for each in target.citations), lang)
    asked = asked_of_goal(target, lang=lang)
    return f"依据{paper}{locators}，{asked}" if lang == "zh" else f"{paper}, {locators}: {asked}"


def _bracketed(said: str, notes: list[str], lang: Lang) -> str:
    if not notes:
        return f"{said}。" if lang == "zh" else f"{said}."
    inner = ("；" if lang == "zh" else "; ").join(notes)
    return f"{said}。（{inner}。）" if lang == "zh" else f"{said}. ({inner}.)"


def _notes(target: Target, lang: Lang) -> list[str]:
    return [] if target.reading is None else [target.reading.text(lang)]


def goal_text(target: Target, *, lang: Lang = "en") -> str:
    """Return a goal as a sentence: the document, the clause, what is to be reached, by when.

    Args:
        target: The goal.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    return _bracketed(_goal(target, lang), _notes(target, lang), lang)


def share_text(share: UnitShare, *, lang: Lang = "en") -> str:
    """Return what a share of units came to as a sentence that can be pasted into a letter.

    It names the goal and its clause, how many units there are, how many meet it, miss it or
    are open, the share, and how many units more would be enough.

    Args:
        share: What `community_governance.proportions.shares` found.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    zh, target = lang == "zh", share.target
    verdict = verdict_text(share.verdict, share.reason, target.due, lang=lang)
    said = [*_counted(share, lang), verdict]
    who = _who(share, lang)
    goal = _goal(target, lang)
    notes = [] if share.verdict is Verdict.NOT_APPLICABLE else _notes(target, lang)
    body = f"{goal}；{who}{'，'.join(said)}" if zh else f"{goal}. {who}: {', '.join(said)}"
    return _bracketed(body, notes, lang)


def _who(share: UnitShare, lang: Lang) -> str:
    subject = share.subject
    if subject.key == "$":
        return "所列对象" if lang == "zh" else "What is given"
    if subject.name is not None:
        return subject.name
    kind = SUBJECTS[subject.kind][lang]
    return f"该{kind}" if lang == "zh" else f"This {kind}"


def _counted(share: UnitShare, lang: Lang) -> list[str]:
    """Return how many units there are, how they stand, their share, and how many are missing."""
    zh, kind = lang == "zh", share.target.of or Subject.COMMUNITY
    if share.verdict is Verdict.NOT_APPLICABLE:
        return []
    said: list[str] = []
    if share.units:
        total = counted_text(share.units, kind, lang)
        said.append(f"共{total}" if zh else f"{total} counted")
    for units, words in (
        (share.met, _MEET),
        (share.not_met, _DO_NOT),
        (share.undetermined, _ARE_OPEN),
    ):
        if units:
            said.append(words[lang][len(units) == 1].format(f"{len(units):,}"))
    if share.scope_unknown:
        more = counted_text(len(share.scope_unknown), kind, lang)
        also = "另有" if share.units and zh else ""
        said.append(f"{also}{more}是否计入待定" if zh else f"{more} that may not count")
    if share.met or share.not_met:
        said += _share(share, lang)
    if share.short is not None and share.verdict.falls_short:
        missing = counted_text(share.short, kind, lang)
        said.append(f"还差{missing}" if zh else f"{missing} short")
    return said


def _share(share: UnitShare, lang: Lang) -> list[str]:
    if share.lowest is None or share.highest is None:
        return []
    ends = [amount_text(end, "%", lang) for end in dict.fromkeys((share.lowest, share.highest))]
    return [f"占{'至'.join(ends)}" if lang == "zh" else f"a share of {' to '.join(ends)}"]


_GOALS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "目标", "应达到", "约束力", "期限"),
    "en": ("clause", "goal", "to reach", "force", "due"),
}
_SHARES: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "目标", "范围", "达到", "未达到", "待定", "占比", "应达到", "还差", "结论"),
    "en": (
        *("clause", "goal", "counted in", "meet it", "do not", "open", "share", "to reach"),
        *("short", "verdict"),
    ),
}


def goals_table(targets: Iterable[Target], *, lang: Lang = "en") -> Table:
    """Return a table with one row for each goal.

    Args:
        targets: The goals.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    rows = tuple(
        (
            f"{each.policy} {each.locator}",
            each.measure.text(lang),
            amount_asked(each, lang),
            FORCES[each.force][lang],
            "" if each.due is None else day_text(each.due, lang),
        )
        for each in targets
    )
    return Table(_GOALS[lang], rows)


def shares_table(found: Iterable[UnitShare], *, lang: Lang = "en") -> Table:
    """Return a table with one row for each share of units.

    Args:
        found: What `community_governance.proportions.shares` found.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    return Table(_SHARES[lang], tuple(_share_row(each, lang) for each in found), tuple(range(3, 9)))


def _share_row(share: UnitShare, lang: Lang) -> tuple[str | Cell, ...]:
    target, is_counted = share.target, share.verdict is not Verdict.NOT_APPLICABLE
    counts = (share.met, share.not_met, (*share.undetermined, *share.scope_unknown))
    short = share.short if share.verdict.falls_short else None
    verdict = verdict_text(share.verdict, share.reason, target.due, lang=lang)
    return (
        f"{share.policy} {target.locator}",
        target.measure.text(lang),
        subject_name(share.subject, lang),
        *(str(len(units)) if is_counted else "" for units in counts),
        "" if share.measured is None else amount_text(share.measured, "%", lang),
        amount_asked(target, lang),
        "" if short is None else counted_text(short, target.of or Subject.COMMUNITY, lang),
        Cell(verdict, TONES[share.verdict]),
    )
