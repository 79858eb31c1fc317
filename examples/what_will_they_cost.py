# %% [markdown]
# # What will the workers cost until 2030?
#
# A city has 4,000 community workers and their dated records. As years complete, grades rise:
# what does that come to, month by month, under the pay rules of one place?
#
# No sum is invented. The scheme is that of Xiang'an District of Xiamen, 厦翔民〔2013〕46号, as far
# as the copy at hand prints it: basic wage by step, post wage, allowance. What comes after the
# allowance is cut off and not in the totals, nor is what an employer pays into social insurance;
# whether the sums of 2013 were raised later is not known, so they stay as they are printed.
# The workers are made up.

# %%
import sys
from collections import Counter
from datetime import date
from io import TextIOWrapper

from attrs import evolve

from community_governance import Post, Worker, payroll
from community_governance.calendars import Period
from community_governance.errors import Lang
from community_governance.model.pay import Progression
from community_governance.model.workers import Appraisal, AppraisalClass
from community_governance.payrolls import forecast
from community_governance.references.pay import XIANGAN_2013
from community_governance.units import magnitude
from community_governance.views.tables import Table
from community_governance.views.words import amount_text

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

# %% [markdown]
# ## Four thousand workers
#
# They are drawn up by rule and not by chance, so that the figures are the same everywhere: of ten,
# one is chief, two are deputies, three members of the committee and four staff; hired between
# 2003 and 2025; of those hired before 2023 one in twenty failed that year's appraisal;
# one in fifty leaves at the end of June 2028.


# %%
FAILED = 2023


def worker(number: int) -> Worker:
    posts = (Post.CHIEF, *[Post.DEPUTY] * 2, *[Post.MEMBER] * 3, *[Post.STAFF] * 4)
    start = date(2003 + number * 7 % 23, number % 12 + 1, number % 28 + 1)
    fails = number % 20 == 0 and start < date(FAILED, 1, 1)
    return Worker(
        key=f"w-{number:04}",
        post=posts[number % 10],
        positions=[],
        service=[Period(start, date(2028, 6, 30) if number % 50 == 0 else None)],
        appraisals=[Appraisal(FAILED, AppraisalClass.NOT_COMPETENT)] if fails else [],
    )


workers = [worker(number) for number in range(4_000)]
print(dict(Counter(each.post.zh for each in workers if each.post is not None)))

# %% [markdown]
# ## Today
#
# A payroll has a slip for each worker, and each slip the steps to it. It adds up exactly, and names
# the workers whose pay is not known: here nobody.

# %%
today = payroll(workers, XIANGAN_2013, on=date(2026, 1, 1))
print(amount_text(today.known, "yuan/month", "zh"), len(today.paid), today.undetermined)
for line in today.slips[1].lines:
    source = line.component.citations[0]
    print(line.component.title.zh, line.amount, source.document.number, source.locator)
print()

# %% [markdown]
# ## Year by year
#
# `forecast` takes the records as they stand: everybody who serves goes on serving, every year to
# come counts, nobody is hired. A month is paid by what holds on its first day.
# A year at a time keeps 48,000 slips at hand, not 240,000.

# %%
rows: dict[Lang, list[tuple[str, ...]]] = {"zh": [], "en": []}
for year in range(2026, 2031):
    months = forecast(workers, XIANGAN_2013, start=date(year, 1, 1), until=date(year, 12, 31))
    first, last = months.payrolls[0], months.payrolls[-1]
    grades = {slip.worker: slip.grade or 0 for slip in first.paid}
    risen = sum((slip.grade or 0) > grades[slip.worker] for slip in last.paid)
    for lang, kept in rows.items():
        mean = magnitude(last.known, "yuan/month") / len(last.paid)
        total = amount_text(months.known, "yuan", lang)
        kept.append((str(year), f"{len(last.paid):,}", f"{risen:,}", total, f"{mean:,.2f}"))
heads: dict[Lang, tuple[str, ...]] = {
    "zh": ("年份", "12月在岗人数", "12月等级高于1月的人数", "全年合计", "12月人均（元）"),
    "en": (
        "year",
        "paid in December",
        "higher in December than in January",
        "total of the year",
        "mean, yuan in December",
    ),
}
for lang, kept in rows.items():
    print(Table(heads[lang], tuple(kept)).markdown(), end="\n\n")

# %% [markdown]
# Who moves up is known beforehand, so the rise is no guess; that nobody is hired and no sum is
# raised is an assumption. Put those whom you mean to hire into the list, with the day they begin,
# and a scheme that changes beside the one it follows.
#
# ## If a grade took three years
#
# A what-if that needs no made-up sum: from 2028 on a grade comes every three years instead of every
# two, and the years of everybody are counted by that rule. It is our assumption and no paper's,
# and its key says so. Some would lose a grade that they have; what becomes of grades that were
# reached is for a scheme to say, and no such rule is read into this one.

# %%
until_then = evolve(XIANGAN_2013, ends=date(2027, 12, 31))
slower = evolve(
    XIANGAN_2013,
    key="what-if-every-three-years",
    starts=date(2028, 1, 1),
    progression=Progression(every=3, since=date(2008, 3, 1), citations=XIANGAN_2013.citations),
)
on = date(2030, 12, 1)
as_printed = payroll(workers, XIANGAN_2013, on=on)
what_if = payroll(workers, [until_then, slower], on=on)
less = magnitude(as_printed.known, "yuan/month") - magnitude(what_if.known, "yuan/month")
fallen = sum(
    after.grade < before.grade
    for before, after in zip(today.slips, what_if.slips, strict=True)
    if before.grade is not None and after.grade is not None
)
print(f"December 2030: {less:,} yuan less; {fallen:,} workers below their grade of January 2026")
