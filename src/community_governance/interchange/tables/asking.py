"""What is asked of a table: which standards, which columns of each; and what is refused."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import get_args

from community_governance.errors import DuplicateKeyError, Lang, NotFoundError
from community_governance.interchange.tables.headings import Output, column_name
from community_governance.model.demands import Includes, Only
from community_governance.model.policy import PolicyOrStandards, standards_in
from community_governance.model.standards import Standard, Subject
from community_governance.views.words import check_lang

__all__ = ["Asked", "asked_of", "numeric_standards", "present", "untaken"]

Asked = Sequence[tuple[Standard, dict[str, str]]]
"""Standards, each with the name of every column that is wanted of it."""


def numeric_standards(
    policy_or_standards: PolicyOrStandards, subject: Subject = Subject.COMMUNITY
) -> tuple[Standard, ...]:
    """Return the standards of a subject whose demand is about amounts only, and no words."""
    return tuple(
        standard
        for standard in standards_in(policy_or_standards)
        if standard.subject is subject
        and not any(isinstance(test.bound, Includes | Only) for test in standard.tests)
    )


def asked_of(
    standards: Iterable[Standard], outputs: Output | Iterable[Output], lang: Lang | None
) -> Asked:
    """Return standards with the names of the columns that are wanted of each.

    Raises:
        NotFoundError: for an output or a language that does not exist.
    """
    known: tuple[Output, ...] = get_args(Output)
    given: Iterable[Output] = outputs if not isinstance(outputs, str) else [outputs]
    wanted = tuple(dict.fromkeys(given))
    for output in wanted:
        if output not in known:
            raise NotFoundError("output", output, known)
    if lang is not None:
        check_lang(lang)
    return [
        (standard, {str(each): column_name(standard, each, lang=lang) for each in wanted})
        for standard in standards
    ]


def present(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """Return the names of columns, if there are such columns.

    Raises:
        NotFoundError: for one that does not exist.
    """
    names, known = [names] if isinstance(names, str) else list(names), tuple(known)
    for name in names:
        if name not in known:
            raise NotFoundError("column", name, known)
    return names


def untaken(names: Iterable[str], taken: Iterable[str]) -> list[str]:
    """Return the names of columns that are added, if no column has them.

    Raises:
        DuplicateKeyError: naming those that one has, or that are added twice.
    """
    names, taken = list(names), set(taken)
    twice = [name for name in dict.fromkeys(names) if name in taken or names.count(name) > 1]
    if twice:
        raise DuplicateKeyError("column", ", ".join(twice))
    return names
