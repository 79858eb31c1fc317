"""Facts and words in plain form: those that are known go by their key, others are objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import field
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from community_governance.errors import InvalidValueError, NotFoundError, shown
from community_governance.immutable import frozen
from community_governance.interchange.scalars import plain_value, read_range, spoken
from community_governance.model import vocabulary
from community_governance.model.community import Stated
from community_governance.model.facts import FACTS, Fact
from community_governance.model.vocabulary import Word

__all__ = ["WORDS", "WORD_CLASSES", "register_facts", "register_words"]

WORD_CLASSES: dict[str, type[Word]] = {
    name: value
    for name in vocabulary.__all__
    if isinstance(value := getattr(vocabulary, name), type) and issubclass(value, Word)
}
"""The classes of words, by name."""

WORDS: tuple[Word, ...] = (
    *(value for value in vars(vocabulary).values() if isinstance(value, Word)),
    *(value for value in vars(vocabulary.Post).values() if isinstance(value, Word)),
)
"""Every word of the package."""


def register_facts(converter: Converter, own: Iterable[Fact]) -> None:
    """Make facts go by their key, and stated facts by the unit of their fact."""
    known = {fact.key: fact for fact in (*FACTS, *own)}
    structure_own = make_dict_structure_fn(Fact, converter, _cattrs_forbid_extra_keys=True)
    # Only what few facts have is left out where it is not there.
    unstructure_own = make_dict_unstructure_fn(
        Fact, converter, claim=override(omit_if_default=True)
    )

    def structure(value: object, _type: object) -> Fact:
        if isinstance(value, Fact):
            return value
        if isinstance(value, Mapping):
            return structure_own(value, Fact)
        key = value if isinstance(value, str) else shown(value)
        if key not in known:
            raise NotFoundError("fact", key, tuple(known))
        return known[key]

    def unstructure(fact: Fact) -> object:
        return fact.key if known.get(fact.key) == fact else unstructure_own(fact)

    def structure_stated(value: object, _type: object) -> Stated:
        if not isinstance(value, Mapping) or set(value) != {"fact", "value"}:
            raise InvalidValueError(
                shown(value), "a stated fact has a fact and a value", "所述事实应含 fact 与 value"
            )
        fact = structure(value["fact"], Fact)
        given = value["value"]
        return Stated(fact, read_range(given) if isinstance(given, Mapping) else given)

    def unstructure_stated(stated: Stated) -> object:
        return {"fact": unstructure(stated.fact), "value": plain_value(stated.value)}

    converter.register_structure_hook(Fact, structure)
    converter.register_unstructure_hook(Fact, unstructure)
    converter.register_structure_hook(Stated, structure_stated)
    converter.register_unstructure_hook(Stated, unstructure_stated)


@frozen
class _Words:
    """The words that go by their key, and how the others are written."""

    converter: Converter
    by_class: dict[type[Word], dict[str, Word]] = field(factory=dict)

    def is_known(self, word: Word) -> bool:
        known = self.by_class.get(type(word), {}).get(word.key)
        return known is word or known == word

    def structure_of(self, kind: type[Word]) -> Callable[[Any, Any], Word]:
        own = make_dict_structure_fn(kind, self.converter, _cattrs_forbid_extra_keys=True)
        known = self.by_class.get(kind, {})

        def structure(value: Any, _type: Any) -> Word:
            match value:
                case Word() if isinstance(value, kind):
                    return value
                case Mapping():
                    return own(value, kind)
                case str() if value in known:
                    return known[value]
                case _:
                    key = value if isinstance(value, str) else shown(value)
                    raise NotFoundError(spoken(kind), key, tuple(known))

        return structure

    def unstructure_of(self, kind: type[Word]) -> Callable[[Word], object]:
        own = make_dict_unstructure_fn(kind, self.converter, _cattrs_omit_if_default=True)
        known = self.by_class.get(kind, {})

        def unstructure(word: Word) -> object:
            is_known = known.get(word.key) is word or self.is_known(word)
            return word.key if is_known else own(word)

        return unstructure

    def structure_any(self, value: Any, _type: Any) -> Word:
        """Read a word of any class: its class stands beside its key."""
        if isinstance(value, Word):
            return value
        name = value.get("word") if isinstance(value, Mapping) else value
        if not isinstance(name, str) or name not in WORD_CLASSES or name == "Word":
            key = name if isinstance(name, str) else shown(name)
            raise NotFoundError("word", key, tuple(WORD_CLASSES))
        rest = {key: each for key, each in value.items() if key != "word"}
        inner = rest["key"] if set(rest) == {"key"} else rest
        return self.converter.structure(inner, WORD_CLASSES[name])

    def unstructure_any(self, word: Word) -> dict[str, Any]:
        known = self.is_known(word)
        rest = {"key": word.key} if known else self.converter.unstructure(word, type(word))
        return {"word": type(word).__name__, **rest}


def register_words(converter: Converter, own: Iterable[Word]) -> None:
    """Make words go by their key; where any word may stand, its class stands beside it."""
    words = _Words(converter)
    for word in (*WORDS, *own):
        words.by_class.setdefault(type(word), {})[word.key] = word

    def is_word(kind: object) -> bool:
        return isinstance(kind, type) and issubclass(kind, Word)

    converter.register_structure_hook_factory(is_word, words.structure_of)
    converter.register_unstructure_hook_factory(is_word, words.unstructure_of)
    converter.register_structure_hook_func(lambda kind: kind is Word, words.structure_any)
    converter.register_unstructure_hook_func(lambda kind: kind is Word, words.unstructure_any)
