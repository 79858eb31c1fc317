"""Look a term of the field up, in Chinese or in English."""

from __future__ import annotations

from unicodedata import normalize

from community_governance.errors import NotFoundError
from community_governance.model.glossary import Term
from community_governance.references.glossary import TERMS

__all__ = ["find_terms", "term"]


def _folded(text: str) -> str:
    return " ".join(normalize("NFKC", text).casefold().split())


def term(text: str) -> Term:
    """Return the term of which the text is a form: the Chinese term, a short form, or the English.

    Case, full width and blanks around it make no difference.

    Raises:
        NotFoundError: where there is none; it names the nearest.

    Example:
        >>> term("居委会").en
        "residents' committee"
    """
    wanted = _folded(text)
    for each in TERMS:
        if wanted in {_folded(form) for form in (*each.forms, each.en)}:
            return each
    known = tuple(form for each in TERMS for form in (*each.forms, each.en))
    raise NotFoundError("term", text, known)


def find_terms(text: str) -> tuple[Term, ...]:
    """Return every term that contains the text, in Chinese or English, in the glossary's order.

    Example:
        >>> [each.zh for each in find_terms("owners")]
        ['业主大会', '业主委员会']
    """
    wanted = _folded(text)
    if not wanted:
        return ()
    return tuple(
        each for each in TERMS if any(wanted in _folded(form) for form in (*each.forms, each.en))
    )
