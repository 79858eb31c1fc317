# %% [markdown]
# # What if the norm were 40 m²?
#
# A city drafts new rules on premises. Before anybody signs them: who would fall short, and by how
# much? The document that holds is never touched; the draft is a policy of its own beside it.

# %%
import sys
from datetime import date
from io import TextIOWrapper

from attrs import evolve

from community_governance import Community, Facility, Territory, compare
from community_governance.correspondence import compare_policies
from community_governance.differences import amend, difference
from community_governance.errors import Lang
from community_governance.linting import lint
from community_governance.model.demands import AtLeast, Rate, Test
from community_governance.model.facts import HOUSEHOLDS, WORKING_PREMISES_AREA
from community_governance.model.vocabulary import (
    EXISTING,
    NEW_BUILD,
    OUTER_CITY,
    PUBLIC_SERVICE_PREMISES,
    WORKING_PREMISES,
    Wording,
)
from community_governance.policies import loudi, ordos
from community_governance.units import households, square_meters
from community_governance.views.text import markdown, text
from community_governance.whatif import effect, vary

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

LANGUAGES: tuple[Lang, ...] = ("zh", "en")

# %% [markdown]
# ## A draft
#
# 40 m² per 100 households instead of 30; nothing on offices; and from Loudi the 400 m² of every
# community and the 600 m² of a new one. What is taken over stands in no clause of the draft, and
# every sentence about it says so.

# %%
rule = ordos.POLICY.standard("working-premises-per-hundred-households")
forty = Rate(square_meters(40), households(100), HOUSEHOLDS)
draft = vary(
    ordos.POLICY,
    change=[evolve(rule, demand=Test(WORKING_PREMISES_AREA, AtLeast(forty)))],
    remove=["office-share-of-public-space"],
    add=[
        loudi.POLICY.standard("public-service-premises"),
        loudi.POLICY.standard("public-service-premises-of-new-communities"),
    ],
    edition=Wording("假设方案：每百户40平方米", "draft of 40 m² per 100 households"),
)
print(draft)

# %% [markdown]
# ## What differs, clause by clause

# %%
changed = difference(ordos.POLICY, draft)
for lang in LANGUAGES:
    print(markdown(changed, lang=lang), end="\n\n")

# %% [markdown]
# A difference leads there, and back.

# %%
print(amend(ordos.POLICY, changed) == draft, amend(draft, changed.reverse) == ordos.POLICY)

# %% [markdown]
# ## What it comes to
#
# Three communities of a made-up street.


# %%
def community(key: str, name: str, count: int, area: int, *, is_new: bool = False) -> Community:
    """Return a community with one building for everything."""
    hall = Facility(
        key="hall", floor_area=area, premises=[WORKING_PREMISES, PUBLIC_SERVICE_PREMISES]
    )
    return Community(
        key=key,
        name=name,
        categories=[OUTER_CITY],
        origin=NEW_BUILD if is_new else EXISTING,
        permanent_households=count,
        facilities=[hall],
    )


street = Territory(
    key="east",
    name="东街",
    communities=[
        community("hope", "希望社区", 2000, 620),
        community("bright", "光明社区", 1100, 540),
        community("lake", "湖滨社区", 500, 210, is_new=True),
    ],
)
on = date(2025, 12, 31)
come = effect(street, ordos.POLICY, draft, on=on)
for finding in come.newly_short:
    print(finding.subject.name, finding.standard.locator, f"{finding.shortfall:~P}")
print(len(come.newly_short), "newly short,", len(come.no_longer_short), "no longer short")

# %% [markdown]
# As one table, with the document beside its draft. Only what asks for a number is shown here.

# %%
beside = compare(street, [ordos.POLICY, draft], on=on).numbers
for lang in LANGUAGES:
    print(markdown(beside, lang=lang), end="\n\n")

# %% [markdown]
# ## Is the draft in order?
#
# Where does it ask less than the document it starts from, and do its own norms agree?

# %%
behind = compare_policies(draft, ordos.POLICY)
for lang in LANGUAGES:
    print(text(behind, lang=lang))
    print(text(lint(draft), lang=lang), end="\n\n")
