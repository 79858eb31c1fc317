"""Pay schemes as text and as Markdown, in Chinese and English."""

from __future__ import annotations

from datetime import date

from community_governance.errors import Lang
from community_governance.model.pay import CountsFrom, Outcome, PayScheme, YearReckoning
from community_governance.model.pay.components import Component
from community_governance.model.workers import APPRAISAL_WORDS
from community_governance.paying import pay_cells
from community_governance.units import make
from community_governance.views.steps import EXITS, OUTCOMES, either, money_text, source_text
from community_governance.views.tables import Table
from community_governance.views.words import check_lang, joined

__all__ = ["lines", "markdown", "table", "text"]


def text(scheme: PayScheme, *, lang: Lang = "en") -> str:
    """Return a scheme in words: posts and grades, years, what else counts, what pay is made of.

    Args:
        scheme: The scheme.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    head, *rest = lines(scheme, lang=lang)
    return "\n".join([head, *(f"- {line}" for line in rest)])


def lines(scheme: PayScheme, *, lang: Lang = "en") -> list[str]:
    """Return a scheme in words, a line for each of its rules and parts, its title first.

    Args:
        scheme: The scheme.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    title, colon = scheme.title.text(lang), "：" if lang == "zh" else ": "
    sources = ("；" if lang == "zh" else "; ").join(
        source_text(each, lang) for each in scheme.citations
    )
    said = [f"{title}{colon}{sources}", *_rules_of(scheme, lang), *_components_of(scheme, lang)]
    if scheme.reading is not None:
        said.append(f"{'理解' if lang == 'zh' else 'reading'}{colon}{scheme.reading.text(lang)}")
    return said


def _rules_of(scheme: PayScheme, lang: Lang) -> list[str]:
    zh = lang == "zh"
    lines = [
        f"{band.post.zh}：{band.lowest}至{band.highest}级"
        if zh
        else f"{band.post.en}: grades {band.lowest} to {band.highest}"
        for band in scheme.bands
    ]
    if not scheme.bands:
        lines.append("不分等级" if zh else "no grades")
    rule = scheme.progression
    if rule is not None:
        begun = rule.reckoning is YearReckoning.BEGUN
        floor = scheme.counts_from is CountsFrom.BAND_FLOOR
        if zh:
            how = "不满一年按一年计" if begun else "满年限之日"
            start = "岗位最低级" if floor else "1级"
            lines.append(f"每{rule.every}年升一级（{how}），从{start}起算")
        else:
            how = "a begun year counts" if begun else "on the day the years are complete"
            start = "the lowest of the band" if floor else "grade 1"
            lines.append(f"a grade for each {rule.every} years ({how}), counted from {start}")
    for name, part in _PARTS:
        if getattr(scheme, name) is None and scheme.bands:
            lines.append(f"{part[0]}：方案无规定" if zh else f"{part[1]}: no rule given")
    for each in scheme.exits:
        ways = either([EXITS[way][lang] for way in each.exits], lang)
        lines.append(
            f"考核连续{each.in_a_row}年{APPRAISAL_WORDS[each.result].zh}：{ways}"
            if zh
            else f"{each.in_a_row} years running {APPRAISAL_WORDS[each.result].en}: {ways}"
        )
    return lines


_PARTS = (
    ("progression", ("年限晋级", "years")),
    ("education", ("学历学位", "education")),
    ("qualification", ("社会工作职业资格", "the social-work qualification")),
    ("appraisal", ("年度考核对年限的影响", "what an appraisal does")),
)


def _components_of(scheme: PayScheme, lang: Lang) -> list[str]:
    zh = lang == "zh"
    if not scheme.components:
        return ["未载金额" if zh else "no money is printed"]
    return [f"{each.title.text(lang)}{_basis_text(each, lang)}" for each in scheme.components]


def _basis_text(component: Component, lang: Lang) -> str:
    """Return by what a component is told apart, and where it stands."""
    words = _BASES[type(component.basis).__name__]
    by = words[0] if lang == "zh" else words[1]
    if component.posts:
        posts = joined((post.text(lang) for post in component.posts), lang)
        by += f"，限{posts}" if lang == "zh" else f", for {posts} only"
    if component.bodies > 1:
        many = component.bodies
        by += f"，且同时任{many}职" if lang == "zh" else f", in {many} bodies at once"
    source = source_text(component.citations[0], lang)
    return f"：{by}（{source}）" if lang == "zh" else f": {by} ({source})"


_BASES: dict[str, tuple[str, str]] = {
    "Flat": ("定额", "the same for all"),
    "PerPost": ("按岗位", "by post"),
    "PerGrade": ("按等级", "by grade"),
    "PerEducation": ("按学历", "by education"),
    "PerQualification": ("按职业资格，只按最高一项", "by qualification, the highest only"),
    "PerYear": ("按计入年限", "by counted year"),
    "PerAppraisal": ("按年度考核等次", "by the class of the appraisal"),
    "AtYears": ("满规定年限时一次性发放", "once, when so many years are complete"),
}


def markdown(scheme: PayScheme, *, on: date, lang: Lang = "en") -> str:
    """Return what a scheme pays for post and grade as a Markdown table, grades down, posts across.

    Args:
        scheme: The scheme.
        on: The day, which decides on the base of coefficients.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
        InvalidValueError: for a day that is no date.
    """
    return table(scheme, on=on, lang=lang).markdown()


def table(scheme: PayScheme, *, on: date, lang: Lang = "en") -> Table:
    """Return what a scheme pays for post and grade as a table, a row for each part.

    Args:
        scheme: The scheme.
        on: The day, which decides on the base of coefficients.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
        InvalidValueError: for a day that is no date.
    """
    check_lang(lang)
    zh = lang == "zh"
    cells = pay_cells(scheme, on=on)
    titles = {each.key: each.title.text(lang) for each in scheme.components}
    unknown = OUTCOMES[Outcome.UNDETERMINED][lang]
    head = ("岗位", "等级", "项目", "金额") if zh else ("post", "grade", "part", "amount")
    rows = tuple(
        (
            cell.post.text(lang),
            "" if cell.grade is None else str(cell.grade),
            titles[cell.component],
            unknown if cell.amount is None else money_text(make(cell.amount, cell.unit), lang),
        )
        for cell in cells
    )
    bands = tuple(
        (band.post.text(lang), f"{band.lowest}–{band.highest}", "", unknown)
        for band in scheme.bands
    )
    return Table(head, rows or bands, numbers=(1, 3))
