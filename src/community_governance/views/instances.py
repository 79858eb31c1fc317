"""Cases in point in words: a community, named by what is known of it."""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.model.community import Stated
from community_governance.model.facts import FactKind
from community_governance.model.relations import Example
from community_governance.model.standards import Scope, Subject
from community_governance.units import Quantity, Range
from community_governance.views.words import amount_text, joined, scope_text, word_text

__all__ = ["example_text", "stated_text"]

_FLAGS: dict[Lang, tuple[str, str]] = {"zh": ("无{}", "有{}"), "en": ("no {}", "{}")}


def stated_text(stated: Stated, lang: Lang) -> str:
    """Return a fact with its value: ``户数2,000户``, ``2,000 households``."""
    fact, value = stated.fact, stated.value
    name = fact.text(lang)
    if fact.kind is FactKind.FLAG:
        return _FLAGS[lang][bool(value)].format(name)
    if isinstance(value, int) and lang == "en":
        return f"{value:,} {name}"
    if isinstance(value, int | Quantity | Range):
        shown = amount_text(value, fact.unit, lang)
        return f"{name}{shown}" if lang == "zh" else f"{name} {shown}"
    words = joined((word_text(key, (), lang) for key in value), lang)
    none = "无" if lang == "zh" else "none"
    return f"{name}：{words or none}" if lang == "zh" else f"{name}: {words or none}"


def example_text(example: Example, lang: Lang) -> str:
    """Return a case in point: ``新建社区，户数2,000户``, ``a newly built community with …``."""
    known = [stated_text(each, lang) for each in example.stated]
    if lang == "zh":
        return "，".join([_kinds(example, lang), *known] if example.categories else known)
    kinds = _kinds(example, lang)
    who = f"{'an' if kinds[0] in 'aeiou' else 'a'} {kinds}"
    return f"{who} with {', '.join(known)}" if known else who


def _kinds(example: Example, lang: Lang) -> str:
    """Return what a case is, all at once: it is both in a sumu and a central village."""
    kinds = [category.text(lang) for category in example.categories]
    noun = scope_text(Scope(), Subject.COMMUNITY, lang)
    if lang == "zh":
        return f"{'、'.join(kinds)}{noun}"
    return " ".join((" and ".join(kinds), noun)).strip()
