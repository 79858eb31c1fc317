"""One page for each document: what it is, what it asks, who must see to it, clause by clause."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, NamedTuple

import attrs

from community_governance import Policy, responsibility_matrix
from community_governance.model.vocabulary import DUTY
from community_governance.units import Quantity, Range
from community_governance.views.coverage import entries
from community_governance.views.goals import goal_text
from community_governance.views.matrices import annex
from community_governance.views.provisions import (
    admission_rule_text,
    force_text,
    fund_text,
    list_text,
    rule_text,
)
from community_governance.views.schemes import lines as scheme_lines
from community_governance.views.sentences import norm_text
from community_governance.views.tables import markdown_table
from community_governance.views.words import CLAUSE_STATES, FORCES, amount_text, day_text, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from community_governance.errors import Lang
    from community_governance.model.figures import Baseline, PayFigure
    from community_governance.model.lists import Enumeration, Fund, Rule
    from community_governance.model.pay import PayScheme
    from community_governance.model.sources import Document
    from community_governance.model.standards import Standard, Target
    from community_governance.model.work_items import AdmissionRule

    Cited = Enumeration | Rule | Fund

WORDS: dict[str, dict[Lang, str]] = {
    "documents": {"en": "Documents", "zh": "文件"},
    "documents say": {
        "en": "The documents that ship, each as it is encoded: "
        "what it asks, whom it names, and what each clause came to.",
        "zh": "内置的各份文件：有哪些要求，点名由谁来办，每一条款编入情况如何。",
    },
    "number": {"en": "number", "zh": "文号"},
    "printed": {"en": "number as printed", "zh": "文号原文"},
    "place": {"en": "place", "zh": "适用地区"},
    "issuers": {"en": "issued by", "zh": "发文机关"},
    "adopted": {"en": "signed", "zh": "成文日期"},
    "published": {"en": "published", "zh": "公布日期"},
    "starts": {"en": "in force from", "zh": "施行日期"},
    "ends": {"en": "in force until", "zh": "有效期至"},
    "superseded": {"en": "replaced from", "zh": "被取代日期"},
    "basis": {"en": "grounds", "zh": "制定依据"},
    "key": {"en": "key", "zh": "键"},
    "none": {"en": "not printed", "zh": "未载"},
    "standards": {"en": "What it asks", "zh": "规定"},
    "targets": {"en": "Goals", "zh": "目标"},
    "baselines": {"en": "What it reports", "zh": "统计数据"},
    "pay_figures": {"en": "Sums of money", "zh": "资金数额"},
    "tasks": {"en": "Who must see to it", "zh": "任务分工"},
    "references": {"en": "Papers it cites", "zh": "引用文件"},
    "clauses": {"en": "Every clause", "zh": "逐条情况"},
    "enumerations": {"en": "Lists", "zh": "列举"},
    "rules": {"en": "Rules", "zh": "规则"},
    "funds": {"en": "Who pays", "zh": "经费"},
    "admission": {"en": "Work handed to committees", "zh": "社区工作事项准入"},
    "pay_schemes": {"en": "Pay and exits", "zh": "薪酬与退出"},
    "also": {"en": " (also {})", "zh": "（又见{}）"},
    "unreadable": {"en": "unreadable", "zh": "不可辨读"},
    "reading": {"en": "Assumed beyond the text", "zh": "原文之外的理解"},
    "no number": {"en": "", "zh": ""},
}
# What a reader should know before a part of the page, in a sentence or two.
LEADS: dict[str, dict[Lang, str]] = {
    "enumerations": {
        "en": "Clause by clause, the items in the words and the order of the print. "
        "*And others* stands where the print leaves a list open (等); "
        "what is only named, and never spelled out, keeps its name.",
        "zh": "按条款排列，各项保留原文的用语和次序；原文未列尽的，末尾有“等”；"
        "原文只有名称、没有展开的，只记名称。",
    },
    "rules": {
        "en": "Norms without a number, clause by clause. Each begins with how strongly "
        "the text asks, and the word of the text for that where it has one.",
        "zh": "没有数字的规定，按条款排列；括号内是要求的力度，原文另有用词的一并注明。",
    },
    "funds": {
        "en": "Money that the document provides for: who pays, how much, and for how long, "
        "as far as that is printed.",
        "zh": "文件涉及的经费：由谁承担、数额多少、期间多长，以文件写明的为限。",
    },
    "admission": {
        "en": "The rules are tried in this order, and the first that fits the work decides: "
        "[May this work be handed over?](../how-to/what-is-not-a-number.md)",
        "zh": "按以下次序逐项比对，以最先符合的一项为准："
        "[这项工作能不能交给居委会？](../how-to/what-is-not-a-number.md)",
    },
    "pay_schemes": {
        "en": "What it says of posts and what they are paid, and of how a post ends.",
        "zh": "文件关于岗位、报酬和退出的规定。",
    },
}
COLUMNS: dict[str, dict[Lang, tuple[str, ...]]] = {
    "baselines": {
        "en": ("clause", "what was counted", "figure", "as printed"),
        "zh": ("条款", "内容", "数值", "原文"),
    },
    "references": {
        "en": ("clause", "paper", "number", "note"),
        "zh": ("条款", "文件", "文号", "备注"),
    },
    "clauses": {
        "en": ("clause", "about", "state", "note"),
        "zh": ("条款", "内容", "状态", "备注"),
    },
    "things": {"en": ("clause", "about", "key"), "zh": ("条款", "内容", "键")},
}
DATES = ("adopted", "published", "starts", "ends", "superseded")


class Page(NamedTuple):
    """A policy and the language its page is in."""

    policy: Policy
    lang: Lang

    def said(self, word: str) -> str:
        """Return a word of the page."""
        return WORDS.get(word, {}).get(self.lang, word.replace("_", " "))

    def clause(self, locator: str) -> str:
        """Return a link to a clause of this page, where there is such a one."""
        if all(each.locator != locator for each in self.policy.clauses):
            return locator
        return f'<a class="clause" href="#{escape(locator)}">{escape(locator)}</a>'


def pages(policies: Iterable[Policy], lang: Lang, of_all: Iterable[str]) -> dict[str, str]:
    """Return the text of each page by its name, and of the list of them, pages of all first."""
    kept = tuple(policies)
    listed = "\n".join([*of_all, *(each.key for each in kept)])
    index = (
        f"# {WORDS['documents'][lang]}\n\n{WORDS['documents say'][lang]}\n\n"
        f"```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n"
    )
    return {**{each.key: _page(Page(each, lang)) for each in kept}, "index": index}


def _page(page: Page) -> str:
    title = _title(page.policy.document, page.lang)
    parts = [f"# {title}", _about(page)]
    for field in attrs.fields(Policy):
        things = getattr(page.policy, field.name)
        if field.name not in {"document", "clauses"} and isinstance(things, tuple) and things:
            parts.append(f"## {page.said(field.name)}")
            parts += [lead[page.lang]] if (lead := LEADS.get(field.name)) else []
            parts.append(SECTIONS.get(field.name, _things)(page, field))
    parts += [f"## {page.said('clauses')}", _clauses(page)]
    return "\n\n".join(parts) + "\n"


def _title(document: Document, lang: Lang) -> str:
    return document.title if lang == "zh" else f"{document.title_en} ({document.title})"


def _about(page: Page) -> str:
    document, lang = page.policy.document, page.lang
    place = document.jurisdiction
    rows = [
        (page.said("key"), f"`{page.policy.key}`"),
        (page.said("number"), document.number or page.said("none")),
        (page.said("printed"), document.number_as_printed or ""),
        (page.said("place"), place.name if lang == "zh" else f"{place.name_en} ({place.name})"),
        (page.said("issuers"), joined(document.issuers, lang) or page.said("none")),
        *((page.said(name), _day(getattr(document, name), lang)) for name in DATES),
        (page.said("basis"), joined(document.basis, lang)),
    ]
    return "\n".join(f"- {name}{_colon(lang)}{said}" for name, said in rows if said)


def _colon(lang: Lang) -> str:
    return "：" if lang == "zh" else ": "


def _day(day: object, lang: Lang) -> str:
    return "" if day is None else day_text(day, lang)  # type: ignore[arg-type]


def _norm(key: str, title: str, sentence: str) -> str:
    return f"### {title}\n\n`{key}`\n\n{sentence}"


def _standards(page: Page, _field: object) -> str:
    return "\n\n".join(_standard(each, page) for each in page.policy.standards)


def _standard(each: Standard, page: Page) -> str:
    lang = page.lang
    title = each.key if each.title is None else each.title.text(lang)
    said = [f"{norm_text(each, lang=lang)}{'。' if lang == 'zh' else '.'}"]
    where = joined((page.clause(cited.locator) for cited in each.citations), lang)
    figures = joined((figure for cited in each.citations for figure in cited.figures), lang)
    note = f"{where}{_colon(lang)}{figures}" if figures else where
    said.append(
        f"- {note}（{FORCES[each.force][lang]}）"
        if lang == "zh"
        else f"- {note} ({FORCES[each.force][lang]})"
    )
    if each.reading is not None:
        said.append(f"- {page.said('reading')}{_colon(lang)}{each.reading.text(lang)}")
    return _norm(each.key, title, "\n".join([said[0], "", *said[1:]]))


def _targets(page: Page, _field: object) -> str:
    return "\n".join(_target(each, page) for each in page.policy.targets)


def _target(each: Target, page: Page) -> str:
    where = joined((page.clause(cited.locator) for cited in each.citations), page.lang)
    return f"- {where}{_colon(page.lang)}{goal_text(each, lang=page.lang)} `{each.key}`"


def _baselines(page: Page, _field: object) -> str:
    return _figures(page, page.policy.baselines)


def _pay_figures(page: Page, _field: object) -> str:
    return _figures(page, page.policy.pay_figures)


def _figures(page: Page, figures: Iterable[Baseline | PayFigure]) -> str:
    rows = [
        (
            page.clause(each.citation.locator),
            each.measure.text(page.lang),
            _amount(each.amount, each.unit, page),
            joined(each.citation.figures, page.lang),
        )
        for each in figures
    ]
    return markdown_table([COLUMNS["baselines"][page.lang], *rows])


def _amount(amount: Quantity | Range | None, unit: str, page: Page) -> str:
    return page.said("unreadable") if amount is None else amount_text(amount, unit, page.lang)


def _tasks(page: Page, _field: object) -> str:
    return annex(responsibility_matrix(page.policy), lang=page.lang, clauses=True).markdown()


def _references(page: Page, _field: object) -> str:
    rows = [
        (
            page.clause(each.citation.locator),
            each.title,
            each.number or "",
            "" if each.note is None else each.note.text(page.lang),
        )
        for each in page.policy.references
    ]
    return markdown_table([COLUMNS["references"][page.lang], *rows])


def _enumerations(page: Page, _field: object) -> str:
    told = partial(list_text, lang=page.lang)
    return _by_clause(page, page.policy.enumerations, lambda each: _headed(each, told(each), page))


def _rules(page: Page, _field: object) -> str:
    def line(rule: Rule) -> str:
        if rule.kind == DUTY:  # as most are: it goes without saying
            return _strong(rule, page)
        return f'{_strong(rule, page)} <span class="kind">{rule.kind.text(page.lang)}</span>'

    return _by_clause(page, page.policy.rules, line)


def _strong(rule: Rule, page: Page) -> str:
    """Return a rule with how strongly it asks standing out, in English at its head."""
    said, how = rule_text(rule, lang=page.lang), force_text(rule, lang=page.lang)
    if page.lang == "en":
        return f"**{how}**{said.removeprefix(how)}"
    return f"**{rule.title.zh}**{said.removeprefix(rule.title.zh)}"


def _funds(page: Page, _field: object) -> str:
    def line(fund: Fund) -> str:
        return _headed(fund, fund_text(fund, page.policy, lang=page.lang), page)

    return _by_clause(page, page.policy.funds, line)


def _admission(page: Page, _field: object) -> str:
    return "\n".join(_rule_of_admission(each, page) for each in page.policy.admission)


def _rule_of_admission(each: AdmissionRule, page: Page) -> str:
    colon = _colon(page.lang)
    said = admission_rule_text(each, page.policy, lang=page.lang)
    outcome, _, rest = said.partition(colon)
    return f"1. **{outcome}** {_where(each, page)}{colon}{rest} {_key(each.key)}"


def _pay_schemes(page: Page, _field: object) -> str:
    return "\n\n".join(
        "\n".join([f"**{each.title.text(page.lang)}** {_where(each, page)} {_key(each.key)}", ""])
        + "\n".join(f"- {line}" for line in scheme_lines(each, lang=page.lang)[1:])
        for each in page.policy.pay_schemes
    )


def _headed(each: Enumeration | Fund, said: str, page: Page) -> str:
    title = each.title.text(page.lang)
    return f"**{title}**{said.removeprefix(title)}"


def _where(each: AdmissionRule | PayScheme, page: Page) -> str:
    return joined((page.clause(cited.locator) for cited in each.citations), page.lang)


def _key(key: str) -> str:
    return f'<code class="key">{escape(key)}</code>'


def _by_clause(page: Page, things: Iterable[Cited], line: Callable[[Any], str]) -> str:
    """Return a line for each thing under the clause it stands in, clauses in the order of print."""
    held: dict[str, list[str]] = {each.locator: [] for each in page.policy.clauses}
    for each in things:
        first, *others = dict.fromkeys(cited.locator for cited in each.citations)
        said = f"{line(each)} {_key(each.key)}"
        if others:
            said += page.said("also").format(joined(map(page.clause, others), page.lang))
        held.setdefault(first, []).append(f"- {said}")
    titles = {each.locator: each.title.text(page.lang) for each in page.policy.clauses}
    return "\n\n".join(
        "\n".join(
            [
                f'<p class="of-clause">{page.clause(locator)} {titles.get(locator, "")}</p>',
                "",
                *lines,
            ]
        )
        for locator, lines in held.items()
        if lines
    )


def _things(page: Page, field: attrs.Attribute[object]) -> str:
    """Return what other fields hold, by clause, title and key."""
    held: dict[str, list[str]] = {}
    for kind, key, locator in entries(page.policy):
        if kind == field.name:
            held.setdefault(key, []).append(page.clause(locator))
    titles = {
        getattr(each, "key", ""): getattr(each, "title", None)
        for each in getattr(page.policy, field.name)
    }
    rows = [
        (joined(where, page.lang), _wording(titles.get(key), page.lang), f"`{key}`")
        for key, where in held.items()
    ]
    return markdown_table([COLUMNS["things"][page.lang], *rows])


def _wording(title: object, lang: Lang) -> str:
    text = getattr(title, "text", None)
    return text(lang) if callable(text) else ""


def _clauses(page: Page) -> str:
    return markdown_table([COLUMNS["clauses"][page.lang], *_clause_rows(page)])


def _clause_rows(page: Page) -> Iterator[tuple[str, ...]]:
    for each in page.policy.clauses:
        anchor = f'<span class="clause" id="{escape(each.locator)}">{escape(each.locator)}</span>'
        note = "" if each.note is None else each.note.text(page.lang)
        yield anchor, each.title.text(page.lang), CLAUSE_STATES[each.state][page.lang], note


SECTIONS = {
    "standards": _standards,
    "targets": _targets,
    "baselines": _baselines,
    "pay_figures": _pay_figures,
    "tasks": _tasks,
    "references": _references,
    "enumerations": _enumerations,
    "rules": _rules,
    "funds": _funds,
    "admission": _admission,
    "pay_schemes": _pay_schemes,
}
