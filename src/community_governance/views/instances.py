"""Cases in point in words: a community, named by what is known of it."""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.model.community import Stated
from community_governance.model.facts import FactKind
from community_governance.model.relations import Example
from community_governance.model.standards import Scope, Subject
from community_governance.model.vocabulary import Word
from community_governance.units import Quantity, Range
from community_governance.views.words import joined, of_fact_text, scope_text, word_text

__all__ = ["example_text", "stated_text"]

_FLAGS: dict[Lang, tuple[str, str]] = {"zh": ("无{}", "有{}"), "en": ("no {}", "{}")}

_ANOTHER: dict[Lang, str] = {"zh": "其他一项", "en": "another one"}


def stated_text(stated: Stated, lang: Lang, words: tuple[Word, ...] = ()) -> str:
    """Return a fact with its value: ``户数2,000户``, ``2,000 households``; words by their names."""
    fact, value = stated.fact, stated.value
    name = fact.text(lang)
    if fact.kind is FactKind.FLAG:
        return _FLAGS[lang][bool(value)].format(name)
    if isinstance(value, int) and lang == "en":
        return f"{value:,} {name}"
    if isinstance(value, int | Quantity | Range):
        shown = of_fact_text(value, fact, lang)
        return f"{name}{shown}" if lang == "zh" else f"{name} {shown}"
    names = joined((_word(key, words, lang) for key in value), lang)
    none = "无" if lang == "zh" else "none"
    return f"{name}：{names or none}" if lang == "zh" else f"{name}: {names or none}"


def _word(key: str, words: tuple[Word, ...], lang: Lang) -> str:
    """Return the name of a word; one that no norm names is only another one."""
    return _ANOTHER[lang] if key.startswith("other_") else word_text(key, words, lang)


def example_text(example: Example, lang: Lang) -> str:
    """Return a case in point: ``新建社区，户数2,000户``, ``a newly built community with …``."""
    known = [stated_text(each, lang, example.words) for each in example.stated]
    if lang == "zh":
        is_plain = not example.categories and example.subject is Subject.COMMUNITY
        return "，".join(known if is_plain else [_kinds(example, lang), *known])
    kinds = _kinds(example, lang)
    who = f"{'an' if kinds[0] in 'aeiou' else 'a'} {kinds}"
    return f"{who} with {', '.join(known)}" if known else who


def _kinds(example: Example, lang: Lang) -> str:
    """Return what a case is, all at once: it is both in a sumu and a central village."""
    kinds = [category.text(lang) for category in example.categories]
    noun = scope_text(Scope(), example.subject, lang)
    if lang == "zh":
        return f"{'、'.join(kinds)}{noun}"
    return " ".join((" and ".join(kinds), noun)).strip()
