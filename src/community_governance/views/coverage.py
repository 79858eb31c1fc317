"""How much of each document is encoded, clause by clause, as a page in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from community_governance.errors import Lang
from community_governance.model.policy import Policy
from community_governance.model.sources import Citation, ClauseState
from community_governance.views.tables import markdown_table
from community_governance.views.words import CLAUSE_STATES, check_lang, joined

__all__ = ["Entry", "entries", "markdown", "summary"]


class Entry(NamedTuple):
    """Something encoded, and a clause it is cited from.

    Attributes:
        kind: The field of the policy that holds it: ``"standards"``, ``"targets"`` …
        key: Its key, or its title where it has none.
        locator: The clause.
    """

    kind: str
    key: str
    locator: str


def entries(policy: Policy) -> Iterator[Entry]:
    """Return what is encoded of a policy's document, once for each clause it is cited from."""
    for field in attrs.fields(Policy):
        value = getattr(policy, field.name)
        for each in value if isinstance(value, tuple) else ():
            for citation in _citations(each):
                if citation.document == policy.document:
                    key = getattr(each, "key", None) or getattr(each, "title", "")
                    yield Entry(field.name, str(key), citation.locator)


def _citations(item: object) -> tuple[Citation, ...]:
    several: tuple[Citation, ...] | None = getattr(item, "citations", None)
    one: Citation | None = getattr(item, "citation", None)
    return several or (() if one is None else (one,))


# The fields of a policy in words; one that is not here goes by its own name.
_KINDS: dict[str, dict[Lang, str]] = {
    "standards": {"zh": "规定", "en": "standards"},
    "targets": {"zh": "目标", "en": "goals"},
    "baselines": {"zh": "统计数据", "en": "statistics"},
    "pay_figures": {"zh": "资金数额", "en": "sums of money"},
    "pay_schemes": {"zh": "薪酬方案", "en": "pay schemes"},
    "references": {"zh": "引用文件", "en": "papers cited"},
    "tasks": {"zh": "任务", "en": "tasks"},
    "enumerations": {"zh": "列举", "en": "lists"},
    "rules": {"zh": "规则", "en": "rules"},
    "funds": {"zh": "经费", "en": "funds"},
    "admission": {"zh": "准入规则", "en": "rules of admission"},
}
_TEXT: dict[str, dict[Lang, str]] = {
    "title": {"zh": "文件编入情况", "en": "Coverage of the documents"},
    "made": {
        "zh": "本页由 `views.coverage.markdown` 根据数据生成，请勿手改。",
        "en": "This page is made from the data by `views.coverage.markdown`; do not edit it.",
    },
    "states": {
        "zh": "每一条款都有状态：{}。“已编入”指条款中至少有一项内容成为数据；未编入的部分见备注。",
        "en": "Each clause has a state: {}. *Encoded* means that something in it is data; "
        "what is left out stands in its note.",
    },
    "document": {"zh": "文件", "en": "document"},
    "clauses": {"zh": "条款", "en": "clauses"},
    "clause": {"zh": "条款", "en": "clause"},
    "about": {"zh": "内容", "en": "about"},
    "state": {"zh": "状态", "en": "state"},
    "holds": {"zh": "已编入", "en": "holds"},
    "note": {"zh": "备注", "en": "note"},
    "all": {"zh": "合计", "en": "all"},
}


def markdown(policies: Iterable[Policy], *, lang: Lang = "en") -> str:
    """Return a page on what of each document is encoded: totals, then every clause.

    Args:
        policies: The policies, in the order of the page.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    kept = tuple(policies)
    states = joined((CLAUSE_STATES[state][lang] for state in ClauseState), lang)
    parts = [
        f"# {_TEXT['title'][lang]}",
        _TEXT["made"][lang],
        _TEXT["states"][lang].format(states),
        markdown_table(_totals(kept, lang)),
    ]
    for policy in kept:
        document = policy.document
        title = document.title if lang == "zh" else f"{document.title_en} ({document.title})"
        parts += [f"## {title}", markdown_table(_clauses(policy, lang))]
    return "\n\n".join(parts) + "\n"


def _kind(name: str, lang: Lang) -> str:
    return _KINDS[name][lang] if name in _KINDS else name.replace("_", " ")


def _totals(policies: tuple[Policy, ...], lang: Lang) -> Iterator[tuple[str, ...]]:
    """Return a head, a row for each document, and their sum; a kind nobody uses has no column."""
    counts = [_counts(policy) for policy in policies]
    total = {name: sum(each[name] for each in counts) for name in (counts[0] if counts else {})}
    names = [name for name in total if total[name] or name == "clauses"]
    words = [
        CLAUSE_STATES[ClauseState(name)][lang]
        if name in set(ClauseState)
        else _TEXT["clauses"][lang]
        if name == "clauses"
        else _kind(name, lang)
        for name in names
    ]
    yield (_TEXT["document"][lang], *words)
    for policy, count in zip(policies, counts, strict=True):
        yield (f"`{policy.key}`", *(str(count[name]) for name in names))
    yield (_TEXT["all"][lang], *(str(total[name]) for name in names))


def _counts(policy: Policy) -> dict[str, int]:
    """Return the number of clauses, of clauses of each state, and of things of each kind."""
    states = [clause.state for clause in policy.clauses]
    found = {"clauses": len(states)} | {str(state): states.count(state) for state in ClauseState}
    kinds = (field.name for field in attrs.fields(Policy) if field.name != "clauses")
    things = {name: getattr(policy, name) for name in kinds}
    return found | {name: len(each) for name, each in things.items() if isinstance(each, tuple)}


def summary(policy: Policy, *, lang: Lang = "en") -> str:
    """Return how many clauses there are and what they came to, and how much is encoded.

    Args:
        policy: The policy.
        lang: ``"zh"`` or ``"en"``.

    Example:
        >>> from community_governance.policies import zhuhai
        >>> summary(zhuhai.POLICY).split(":")[0]
        '20 clauses'
    """
    check_lang(lang)
    zh, counts = lang == "zh", {name: n for name, n in _counts(policy).items() if n}
    states = [(CLAUSE_STATES[each][lang], counts[each]) for each in ClauseState if each in counts]
    things = [
        (_kind(name, lang), number)
        for name, number in counts.items()
        if name != "clauses" and name not in set(ClauseState)
    ]
    clauses = len(policy.clauses)
    if zh:
        told = [f"{word}{number}条" for word, number in states]
        held = [f"{word}{number}项" for word, number in things]
        return "；".join(filter(None, [f"条款{clauses}条：{'，'.join(told)}", "，".join(held)]))
    told, held = ([f"{number} {word}" for word, number in each] for each in (states, things))
    return "; ".join(filter(None, [f"{clauses} clauses: {', '.join(told)}", ", ".join(held)]))


def _clauses(policy: Policy, lang: Lang) -> Iterator[tuple[str, ...]]:
    yield tuple(_TEXT[name][lang] for name in ("clause", "about", "state", "holds", "note"))
    held: dict[str, dict[str, list[str]]] = {}
    for kind, key, locator in entries(policy):
        held.setdefault(locator, {}).setdefault(kind, []).append(key)
    for clause in policy.clauses:
        kinds = held.get(clause.locator, {})
        holds = ("；" if lang == "zh" else "; ").join(
            f"{_kind(kind, lang)}{_keys(kind, keys, lang)}" for kind, keys in kinds.items()
        )
        note = "" if clause.note is None else clause.note.text(lang)
        state = CLAUSE_STATES[clause.state][lang]
        yield (clause.locator, clause.title.text(lang), state, holds, note)


def _keys(kind: str, keys: list[str], lang: Lang) -> str:
    """Return keys as code; papers go by their number, since their titles are long."""
    if kind == "references":
        return f"{len(keys)}项" if lang == "zh" else f" {len(keys)}"
    return f" {joined((f'`{key}`' for key in dict.fromkeys(keys)), lang)}"
