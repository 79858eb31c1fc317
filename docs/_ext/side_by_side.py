"""One page on all documents, matter by matter: what each asks, who asks more, who is silent."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from community_governance.correspondence import counterparts
from community_governance.model.matters import matter_of
from community_governance.model.standards import Standard
from community_governance.views.goals import asked_of_goal
from community_governance.views.relations import place_text, strictness_text
from community_governance.views.sentences import asked_text
from community_governance.views.tables import markdown_table
from community_governance.views.words import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_governance import Policy, Target
    from community_governance.errors import Lang
    from community_governance.model.matters import Matter

WORDS: dict[str, dict[Lang, str]] = {
    "title": {"en": "Side by side", "zh": "文件对照"},
    "says": {
        "en": "What the documents ask and aim at, matter by matter; "
        "what most of them speak of comes first. Two norms on the same fact are compared "
        "where both apply, with a case in point. A document that is not in a table "
        "sets nothing on the matter that could be checked, and no goal.",
        "zh": "各份文件的规定和目标，按事项并列，多数文件都涉及的事项在前。"
        "两项规定针对同一事实的，在同时适用的范围内比较宽严，并举一例。"
        "表中没有列出的文件，在该事项上没有可核对的规定，也没有目标。",
    },
    "silent": {"en": "Nothing on it: {}.", "zh": "未作规定：{}。"},
}
COLUMNS: dict[Lang, tuple[str, str, str]] = {
    "en": ("place", "clause", "asks or aims at"),
    "zh": ("地区", "条款", "规定或目标"),
}


def page(policies: tuple[Policy, ...], lang: Lang) -> str:
    """Return the page in Markdown."""
    matters: dict[Matter, dict[Policy, list[Standard | Target]]] = {}
    for policy in policies:
        for norm in (*policy.standards, *policy.targets):
            matters.setdefault(matter_of(norm), {}).setdefault(policy, []).append(norm)
    compared = _compared(policies, lang)
    parts = [f"# {WORDS['title'][lang]}", WORDS["says"][lang]]
    for matter, asked in sorted(matters.items(), key=lambda item: -len(item[1])):
        parts += [f"## {matter.text(lang)}", _table(asked, lang)]
        parts += [f"- {said}" for said in compared.get(matter, ())]
        silent = [place_text(each.document, lang) for each in policies if each not in asked]
        if silent:
            parts.append(WORDS["silent"][lang].format(joined(silent, lang)))
    return "\n\n".join(parts) + "\n"


def _compared(policies: tuple[Policy, ...], lang: Lang) -> dict[Matter, list[str]]:
    said: dict[Matter, list[str]] = {}
    for first, second in combinations(policies, 2):
        for row in counterparts(first, second).shared:
            texts = (strictness_text(each, lang=lang) for each in row.compared)
            said.setdefault(row.matter, []).extend(texts)
    return said


def _table(asked: dict[Policy, list[Standard | Target]], lang: Lang) -> str:
    return markdown_table([COLUMNS[lang], *_rows(asked, lang)])


def _rows(asked: dict[Policy, list[Standard | Target]], lang: Lang) -> Iterator[tuple[str, ...]]:
    for policy, norms in asked.items():
        place = place_text(policy.document, lang)
        for at, norm in enumerate(norms):
            is_goal = not isinstance(norm, Standard)
            said = asked_of_goal(norm, lang=lang) if is_goal else asked_text(norm, lang=lang)
            yield "" if at else place, norm.locator, said
