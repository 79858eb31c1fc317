# %% [markdown]
# # One community, several documents, one day
#
# A community of a city district, outside the center and not newly built, on 31 December 2025:
# 2,000 permanent households, 6,000 permanent residents, one building of 540 m²
# that the caller declares to be its working premises and its public-service premises,
# 8 staff and 180,000 yuan of operating funds whose period is not stated.

# %%
import sys
from datetime import date

from community_governance import BUILTIN, Community, Facility, check
from community_governance.model.parts import FundLine
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    EXISTING,
    INTEGRATED_FACILITY,
    OPERATING_FUNDS_KIND,
    OUTER_CITY,
    PUBLIC_SERVICE_PREMISES,
    WORKING_PREMISES,
)
from community_governance.policies import loudi
from community_governance.views.text import markdown, text

sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # Chinese on any console

community = Community(
    key="hope",
    categories=[OUTER_CITY],
    origin=EXISTING,
    permanent_households=2000,
    permanent_residents=6000,
    staff=8,
    facilities=[
        Facility(
            key="hall",
            floor_area="540 m²",
            premises=[WORKING_PREMISES, INTEGRATED_FACILITY, PUBLIC_SERVICE_PREMISES],
        )
    ],
    funds=[FundLine(kind=OPERATING_FUNDS_KIND, amount="18万元")],
)
on = date(2025, 12, 31)

# %% [markdown]
# Every finding, each with its clause. What is not known stays open, and says what is missing.

# %%
report = check(community, BUILTIN, on=on)
print(markdown(report, lang="zh"), end="\n\n")
print(markdown(report, lang="en"), end="\n\n")

# %% [markdown]
# What falls short, as sentences a clerk can paste, with what was assumed beyond the text.

# %%
print(text(report.falling_short, lang="zh"), end="\n\n")
print(text(report.falling_short, lang="en"), end="\n\n")

# %% [markdown]
# The text sets a size of grids; how many grids that makes for one community is a reading,
# and without a tolerance for "about" only the exact number is known to meet it.

# %%
grids = loudi.POLICY.standard("grid-size").read_as(Subject.COMMUNITY)
reading = check(community, grids, on=on)
print(text(reading[0], lang="zh"))
print(text(reading[0], lang="en"))
