"""What a document says without a number, in words: its lists, its rules, the funds it names.

A list is told as printed, with its items in their order, and is said to be open where the print
leaves it open (等). A rule says how strongly it asks, and the word of the text for that.
Clauses are not told here: whoever shows these words knows them, and may make links of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.errors import Lang
from community_governance.model.figures import PayFigure
from community_governance.model.lists import Enumeration, Fund, Rule
from community_governance.model.policy import Policy
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import PERMISSION, Item, Word, Wording
from community_governance.model.work_items import AdmissionRule
from community_governance.views.admissions import LISTS, OUTCOMES, ROLES, TERMS
from community_governance.views.claims import how_asked
from community_governance.views.sentences import asked_text
from community_governance.views.values import value_text
from community_governance.views.words import (
    FORCES,
    amount_text,
    check_lang,
    joined,
    scope_text,
)

__all__ = ["admission_rule_text", "force_text", "fund_text", "list_text", "rule_text"]

_BRACKETS: dict[Lang, str] = {"zh": "（{}）", "en": " ({})"}
_COLON: dict[Lang, str] = {"zh": "：", "en": ": "}
_SEMICOLON: dict[Lang, str] = {"zh": "；", "en": "; "}
_AND_OTHERS: dict[Lang, str] = {"zh": "等", "en": "; and others"}
_MAY: dict[Lang, str] = {"zh": "可以", "en": "may"}


def _with_reading(said: str, reading: Wording | None, lang: Lang) -> str:
    return said if reading is None else said + _BRACKETS[lang].format(reading.text(lang))


def list_text(each: Enumeration, *, lang: Lang = "en") -> str:
    """Return a list: what it is of, its items as printed, and whether the print leaves it open.

    A list that the text only names says so.

    Args:
        each: The list.
        lang: ``"zh"`` or ``"en"``; in English the Chinese of each item stands beside it.

    Raises:
        NotFoundError: for another language.

    Example:
        >>> from community_governance.policies import loudi
        >>> print(list_text(loudi.POLICY.enumerations[1], lang="zh"))
        三位一体的治理机制：社区党组织、社区居委会、社区服务中心
    """
    check_lang(lang)
    title = each.title.text(lang)
    if each.name and each.name not in title:
        title += _BRACKETS[lang].format(f"“{each.name}”" if lang == "zh" else each.name)
    if not each.is_spelled_out:
        only = "文件只有名称" if lang == "zh" else "only named"
        said = only if each.reading is None else each.reading.text(lang)
        return f"{title}{_COLON[lang]}{said}"
    items = _items(each.items, lang, is_open_ended=each.is_open_ended)
    return _with_reading(f"{title}{_COLON[lang]}{items}", each.reading, lang)


def _items(items: Iterable[Word], lang: Lang, *, is_open_ended: bool) -> str:
    told = [_item(each, lang) for each in items]
    # Where an item has a mark of its own, it would not be seen where the next begins.
    is_plain = lang == "zh" and not any(mark in each for each in told for mark in "、，,")
    said = ("、" if is_plain else _SEMICOLON[lang]).join(told)
    return said + _AND_OTHERS[lang] if said and is_open_ended else said


def _item(item: Word, lang: Lang) -> str:
    """Return an item as printed, with what the print puts beside it."""
    beside = item.beside if isinstance(item, Item) else ()
    words = joined((each.text(lang) for each in beside), lang)
    if lang == "zh":
        return item.zh + (_BRACKETS[lang].format(words) if words else "")
    return f"{item.en} ({item.zh}{f': {words}' if words else ''})"


def force_text(each: Rule, *, lang: Lang = "en") -> str:
    """Return how strongly a rule asks, and the word of the text that says so.

    What is only allowed is not said to be a must.

    Args:
        each: The rule.
        lang: ``"zh"`` or ``"en"``; in Chinese a word that stands in the title is not repeated.

    Raises:
        NotFoundError: for another language.

    Example:
        >>> from community_governance.policies import zhuhai
        >>> large = next(each for each in zhuhai.POLICY.rules if "large" in each.key)
        >>> force_text(large), force_text(large, lang="zh")
        ('may (可)', '可以')
    """
    check_lang(lang)
    is_allowed = each.kind == PERMISSION and each.force is Force.MUST
    said = _MAY if is_allowed else FORCES[each.force]
    if lang == "en":
        return said["en"] + (f" ({each.modal})" if each.modal else "")
    is_told = not each.modal or each.modal in f"{each.title.zh}{said['zh']}"
    return said["zh"] + ("" if is_told else f"，原文“{each.modal}”")


def rule_text(each: Rule, *, lang: Lang = "en") -> str:
    """Return a rule: what it says and how strongly it asks, for whom, if what, and how often.

    Args:
        each: The rule.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.

    Example:
        >>> from community_governance.policies import ordos
        >>> veto = next(each for each in ordos.POLICY.rules if each.key == "no-one-vote-veto")
        >>> print(rule_text(veto))
        must (取消): the one-vote veto is abolished
        >>> print(rule_text(veto, lang="zh"))
        取消“一票否决”事项（应当）
    """
    check_lang(lang)
    more = []
    if each.applies_to != Scope():
        more.append(scope_text(each.applies_to, Subject.COMMUNITY, lang))
    if each.condition is not None:
        more.append(_labelled(("条件", "condition"), each.condition.text(lang), lang))
    if each.yearly is not None:
        more.append(value_text(each.yearly, lang))
    how = force_text(each, lang=lang)
    if lang == "en":
        said = f"{how}: {'; '.join([each.title.en, *more])}"
        return _with_reading(said, each.reading, lang)
    more += () if each.reading is None else (each.reading.zh,)
    return f"{each.title.zh}（{'；'.join([how, *more])}）"


def _labelled(label: tuple[str, str], said: str, lang: Lang) -> str:
    return f"{label[lang == 'en']}{_COLON[lang]}{said}"


def fund_text(each: Fund, policy: Policy, *, lang: Lang = "en") -> str:
    """Return a fund: what it is for, who pays as far as printed, its sums, and for how long.

    Args:
        each: The fund.
        policy: The policy it is of, whose standards and pay figures have its sums.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    zh = lang == "zh"
    said = []
    if each.payers:
        levels = joined((value_text(level, lang) for level in each.payers), lang)
        paid = f"由{levels}承担" if zh else f"paid by {levels}"
        if each.leading_payer is not None:
            first = value_text(each.leading_payer, lang)
            paid += f"，以{first}为主" if zh else f", mainly by {first}"
        said.append(paid)
    elif each.reading is None:
        said.append("由哪一级承担未载" if zh else "which level pays is not printed")
    norms: tuple[Standard | PayFigure, ...] = (*policy.standards, *policy.pay_figures)
    said += (_sum(one, lang) for one in norms if one.key in each.sums)
    if each.period is not None:
        period = value_text(each.period, lang)
        said.append(f"期间为{period}" if zh else f"for {period}")
    how = "" if each.force is Force.MUST else _BRACKETS[lang].format(FORCES[each.force][lang])
    text = each.title.text(lang) + how
    text += f"{_COLON[lang]}{_SEMICOLON[lang].join(said)}" if said else ""
    return _with_reading(text, each.reading, lang)


def _sum(one: Standard | PayFigure, lang: Lang) -> str:
    if isinstance(one, Standard):
        return asked_text(one, lang=lang)
    amount = amount_text(one.amount, one.unit, lang)
    return f"{one.measure.text(lang)}{amount}" if lang == "zh" else f"{one.measure.en}, {amount}"


def admission_rule_text(each: AdmissionRule, policy: Policy, *, lang: Lang = "en") -> str:
    """Return a rule on handing work to committees: what comes of which work, and on what terms.

    Args:
        each: The rule.
        policy: The policy it is of, whose other rules it may lead to.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    zh = lang == "zh"
    labels: tuple[tuple[tuple[str, str], str], ...] = (
        (("方式", "role asked"), joined((ROLES[role][lang] for role in each.roles), lang)),
        (("领域", "fields"), _items(each.fields, lang, is_open_ended=each.is_open_ended)),
        (("清单", "list"), joined((LISTS[kind][lang] for kind in each.lists), lang)),
        (("须具备", "terms"), joined((TERMS[term][lang] for term in each.terms), lang)),
        (("审批", "approval"), each.approver),
    )
    said = [each.title.text(lang), *(_labelled(name, what, lang) for name, what in labels if what)]
    other = next((one for one in policy.admission if one.key == each.otherwise), None)
    if other is not None:
        said.append(_labelled(("例外", "exceptions"), other.title.text(lang), lang))
    owed = next((one for one in policy.rules if one.key == each.still_owed), None)
    if owed is not None:
        said.append(f"但{owed.title.zh}" if zh else f"all the same, {owed.title.en}")
    outcome, how = OUTCOMES[each.outcome][lang], how_asked(each.force, lang).removesuffix("须")
    if zh:
        head = f"{how}{outcome}"
    else:
        head = ", ".join(filter(None, [outcome, how])) + (f" ({each.modal})" if each.modal else "")
    return _with_reading(f"{head}{_COLON[lang]}{_SEMICOLON[lang].join(said)}", each.reading, lang)
