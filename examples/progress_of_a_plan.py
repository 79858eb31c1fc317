# %% [markdown]
# # How far is a plan?
#
# The plan of Alxa League for 2021 to 2025 sets goals. Figures are reported year by year. Which
# goals are reached, which are on their way, and of which can nobody tell?

# %%
import sys
from datetime import date
from decimal import Decimal
from io import TextIOWrapper

from community_governance import progress
from community_governance.errors import Lang
from community_governance.model.figures import Baseline
from community_governance.model.vocabulary import Wording
from community_governance.policies import alxa
from community_governance.tracking import common_total
from community_governance.units import percent
from community_governance.views import records
from community_governance.views.text import markdown, text

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

LANGUAGES: tuple[Lang, ...] = ("zh", "en")

# %% [markdown]
# ## What is reported
#
# All of it is made up. Figures go by the key of a goal, in the unit of the goal, or by facts of the
# region, from which the figure of a goal is reckoned.

# %%
reported = {
    "urban-facility-coverage": "96%",
    "regional-facility-area-per-hundred-households": "34.2㎡",
    "urban-information-platforms": "63.5%",
    "community_workers": 170,
    "permanent_residents": 100_000,
}
halfway = date(2024, 6, 30)
found = progress(alxa.POLICY, reported, on=halfway)
for lang in LANGUAGES:
    print(text(found, lang=lang).splitlines()[-1])

# %% [markdown]
# ## On track, or behind?
#
# The plan gives none of its goals a start, so what is not reached is neither: it is open. Whoever
# knows a start gives it, with its day and where it stands. A straight line is drawn from the start
# to the goal, and the table says where the line stands on the day.

# %%
start = Baseline(
    key="coverage-in-2020",
    goal="urban-facility-coverage",
    measure=Wording("2020年城镇社区综合服务设施覆盖率", "urban coverage in 2020"),
    amount=percent(80),
    unit="%",
    as_of=date(2020, 12, 31),
    citation=alxa.DOCUMENT.cite("年度报告"),
)
found = progress(alxa.POLICY, reported, on=halfway, baselines=[start])
coverage = found["urban-facility-coverage"]
print(coverage.status)

# %% [markdown]
# ## The table of the year
#
# In the form plans have: indicator, unit, nature, baseline, goal, figure, progress. Whether an
# indicator is binding (约束性) or anticipatory (预期性) the plan does not say: so does the table.

# %%
for lang in LANGUAGES:
    print(markdown(found, lang=lang), end="\n\n")

# %% [markdown]
# The day after the last, what is not reached is overdue.

# %%
late = progress(alxa.POLICY, reported, on=date(2026, 1, 1), baselines=[start])
for lang in LANGUAGES:
    print(text(late, lang=lang).splitlines()[-1])

# %% [markdown]
# ## Do reported shares fit together?
#
# The plan counts the members of its committees four times and prints each count with its share.
# Of how many members? Rounded to a tenth, the four shares fit no one number; each may be off by a
# tenth of a point and they fit 1,043 and 1,044. A fifth share is of others: 199 are 31.7%.

# %%
figures = {row["key"]: row["amount"] for row in records.baselines(alxa.POLICY)}
PAIRS = {
    "members-aged-35-or-under": "share-aged-35-or-under",
    "members-with-college-education": "share-with-college-education",
    "members-of-ethnic-minorities": "share-of-ethnic-minorities",
    "women-members": "share-of-women",
}
of_members = [(int(figures[count]), figures[share]) for count, share in PAIRS.items()]
of_others = [(int(figures["cross-appointed-members"]), figures["cross-appointed-share"])]
print([f"{count}: {share}%" for count, share in of_members])
for name, found_total in (
    ("as rounded", common_total(of_members)),
    ("within a tenth of a point", common_total(of_members, within=Decimal("0.1"))),
    ("the fifth", common_total(of_others)),
):
    fits = "no number" if found_total is None else f"{found_total.low} to {found_total.high}"
    print(f"{name}: {fits}")
