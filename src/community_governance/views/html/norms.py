"""Displays of policies, and of the norms and goals in them."""

from __future__ import annotations

from collections.abc import Iterator

from community_governance.errors import Lang
from community_governance.model.display import MOST_ROWS, display
from community_governance.model.policy import Policy
from community_governance.model.standards import Standard, Target
from community_governance.views.coverage import summary
from community_governance.views.goals import goals_table
from community_governance.views.html.several import TABLES, cut
from community_governance.views.markup import Html, block, heading, paragraph, words
from community_governance.views.norms import document_text, standards_table, title_text
from community_governance.views.sentences import norm_text
from community_governance.views.text import text

__all__ = ["policy_html", "standard_html", "target_html"]


@display.register
def policy_html(item: Policy, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return a policy: its document, how much of it is encoded, its norms and its goals."""
    return block(_policy(item, lang, most), lang)


def _policy(policy: Policy, lang: Lang, most: int) -> Iterator[Html]:
    yield heading(title_text(policy.document, lang=lang), lang)
    stop = "。" if lang == "zh" else "."
    for said in (document_text(policy.document, lang=lang), summary(policy, lang=lang)):
        yield paragraph(words(f"{said}{stop}", lang))
    if policy.standards:
        yield from cut(standards_table(policy.standards, lang=lang), lang, most)
    if policy.targets:
        yield from cut(goals_table(policy.targets, lang=lang), lang, most)


@display.register
def standard_html(item: Standard, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (one sentence)
    """Return a norm as a sentence, and what was assumed beyond the text."""
    stop = "。" if lang == "zh" else "."
    said = [f"{norm_text(item, lang=lang)}{stop}"]
    if item.reading is not None:
        said.append(f"{item.reading.text(lang)}{stop}")
    return block([paragraph(words(each, lang)) for each in said], lang)


@display.register
def target_html(item: Target, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (one sentence)
    """Return a goal as a sentence."""
    return block([paragraph(words(text(item, lang=lang), lang))], lang)


TABLES[Standard] = lambda items, lang: standards_table(items, lang=lang)
TABLES[Target] = lambda items, lang: goals_table(items, lang=lang)
