# %% [markdown]
# # One community, five documents, one day
#
# A community of a city district, outside the center and not newly built, on 31 December 2025:
# 2,000 permanent households, 6,000 permanent residents, one building of 540 m² that the caller
# declares to be its working premises, its integrated facility and its public-service premises,
# 8 workers, and 180,000 yuan of operating funds whose period is not stated.

# %%
import sys
from datetime import date
from decimal import Decimal
from io import TextIOWrapper

from attrs import evolve

from community_governance import BUILTIN, Community, Facility, Grid, check, compare
from community_governance.model.parts import FundLine
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    EXISTING,
    INTEGRATED_FACILITY,
    NEW_BUILD,
    OPERATING_FUNDS_KIND,
    OUTER_CITY,
    PUBLIC_SERVICE_PREMISES,
    SUMU_TOWN,
    WORKING_PREMISES,
)
from community_governance.policies import alxa, loudi
from community_governance.views.comparisons import comparison_markdown
from community_governance.views.text import markdown, sentence, text

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

community = Community(
    key="hope",
    categories=[OUTER_CITY],
    origin=EXISTING,
    permanent_households=2000,
    permanent_residents=6000,
    staff=8,
    community_workers=8,
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
# What each document asks of it in numbers, and what that finds: short, met, open, a figure of
# the region that is no test of one community, no number at all.

# %%
side_by_side = compare(community, BUILTIN, on=on)
print(comparison_markdown(side_by_side.numbers, lang="zh"), end="\n\n")
print(comparison_markdown(side_by_side.numbers, lang="en"), end="\n\n")

# %% [markdown]
# All findings, also on what is to be there without a number. Of this community only figures are
# known, so those are open, and say what is missing.

# %%
report = check(community, BUILTIN, on=on)
print(*(f"{verdict}: {number}" for verdict, number in report.counts.items()), sep=", ")
for fact, hanging in list(report.missing_facts().items())[:3]:
    print(f"{fact.zh} ({fact.en}): {hanging}")
print()

# %% [markdown]
# What falls short, as sentences a clerk can paste, with what was assumed beyond the text.

# %%
print(text(report.falling_short, lang="zh"), end="\n\n")
print(text(report.falling_short, lang="en"), end="\n\n")

# %% [markdown]
# Alxa's 33 m² per 100 households and 18 workers per 10,000 residents are figures of the region.
# Who applies them to one community says so, and so does every finding.
# Loudi sets a size of grids; how many grids that makes for one community is a reading as well.

# %%
applied = [
    alxa.POLICY.standard("regional-facility-area-per-hundred-households"),
    alxa.POLICY.standard("regional-community-workers-per-ten-thousand-residents"),
    loudi.POLICY.standard("grid-size"),
]
readings = check(community, [each.read_as(Subject.COMMUNITY) for each in applied], on=on)
print(text(readings, lang="zh"), end="\n\n")
print(text(readings, lang="en"), end="\n\n")

# %% [markdown]
# Were it divided into eleven grids: without a tolerance for "about" only the exact number is known
# to meet it; with one of 10 percent, eleven are about ten.

# %%
by_number = loudi.POLICY.standard("grid-size").read_as(Subject.COMMUNITY)
divided = evolve(community, grids=[Grid(key=f"g{number}") for number in range(1, 12)])
for tolerance in (None, Decimal("0.1")):
    (about_ten,) = check(divided, by_number, on=on, about=tolerance)
    print(sentence(about_ten, lang="zh"))
    print(sentence(about_ten, lang="en"), end="\n\n")

# %% [markdown]
# The same community, were it newly built, or in a sumu or town.

# %%
areas = [
    alxa.POLICY.standard("facility-area-of-new-and-redeveloped-compounds"),
    alxa.POLICY.standard("facility-area-of-sumu-towns-and-villages-near-cities"),
    loudi.POLICY.standard("public-service-premises-of-new-communities"),
]
new = evolve(community, key="new", origin=NEW_BUILD)
town = evolve(community, key="town", categories=[SUMU_TOWN])
print(markdown(check([new, town], areas, on=on), lang="zh"), end="\n\n")
print(markdown(check([new, town], areas, on=on), lang="en"))
