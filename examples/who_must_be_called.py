# %% [markdown]
# # Who must be called
#
# A community of a city district has 2,000 households and 540 m² of working premises, 60 m² too few
# by the Ordos opinions of 2018. Which bureau leads the work, who supports it, and what has become
# of them since?

# %%
import sys
from datetime import date
from io import TextIOWrapper

from attrs import evolve

from community_governance import Community, Facility, check, remedies, responsibility_matrix
from community_governance.model.assignments import RemarkCode
from community_governance.model.sources import Document, DocumentKind
from community_governance.model.vocabulary import CITY, WORKING_PREMISES
from community_governance.policies import ordos
from community_governance.references.bodies import COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK, DIRECTORY
from community_governance.references.regions import ORDOS
from community_governance.views.calls import resolution_lines, text
from community_governance.views.matrices import annex, remark_text
from community_governance.views.matrices import text as matrix_text

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

community = Community(
    key="hope",
    name="希望社区",
    categories=[CITY],
    permanent_households=2000,
    facilities=[Facility(key="hall", floor_area="540 m²", premises=[WORKING_PREMISES])],
)
report = check(community, ordos.POLICY, on=date(2025, 12, 31))

# %% [markdown]
# ## As printed
#
# The task says itself which standard it covers; its clause names who leads and who supports.

# %%
(remedy,) = remedies(report, ordos.POLICY)
print(text([remedy], lang="zh"), end="\n\n")
print(text([remedy], lang="en"), end="\n\n")
print("牵头：", [each.name for each in remedy.leads])
print("配合：", [each.name for each in remedy.supports], end="\n\n")

# %% [markdown]
# ## As resolved on 1 January 2026
#
# 各旗区人民政府 is a class: a directory knows its nine members, with the paper that lists them.
# It also knows that the guidance of community governance moves to the social-work departments
# of the Party committees since 2023, each place on a day of its own. The day of Ordos stands in
# no source of this package, so it is open, and the sentence says so.

# %%
new_year = date(2026, 1, 1)
(resolved,) = remedies(report, ordos.POLICY, directory=DIRECTORY, on=new_year)
print([each.name for each in resolved.supports], end="\n\n")
for lang in ("zh", "en"):
    for line in resolution_lines(resolved.matrix, lang=lang):
        print(line)
    print()

# %% [markdown]
# Who knows the day of a place enters it with its source. The paper and the day here are made up.

# %%
paper = Document(
    key="example",
    title="示例文件",
    title_en="a paper made up for this example",
    kind=DocumentKind.NOTICE,
    jurisdiction=ORDOS,
)
own_day = evolve(
    COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK,
    place=ORDOS,
    on=date(2024, 5, 1),
    place_by_place=False,
    citations=[paper.cite("示例")],
)
mine = DIRECTORY.extended(moves=[own_day])
(dated,) = remedies(report, ordos.POLICY, directory=mine, on=new_year)
print(resolution_lines(dated.matrix, lang="zh")[0], end="\n\n")

# %% [markdown]
# ## The whole matrix
#
# The opinions number 20 tasks and print a list of bodies for each: 41 bodies, of which one bureau
# leads most tasks and 33 only ever support. (What single sentences ask of others besides is encoded
# as tasks without a number.)

# %%
matrix = responsibility_matrix(ordos.POLICY).numbered
first = matrix.load()[0]
only = [each for each in matrix.remarks() if each.code is RemarkCode.ONLY_SUPPORTS]
print(f"{len(matrix.heads)} tasks, {len(matrix.departments)} bodies")
print(
    f"{first.department.name}: leads {first.leads}, supports {first.supports}, "
    f"missing from {first.missing_from}; {len(only)} bodies only ever support"
)
for remark in matrix.remarks():
    if remark.task is not None:
        print(remark_text(remark, lang="zh"), remark_text(remark, lang="en"))
print()

# %% [markdown]
# An event comes in: 物业纠纷. The tasks that speak of it, and who leads.

# %%
print(matrix_text(matrix.find("物业纠纷"), lang="zh"), end="\n\n")

# %% [markdown]
# Who works with whom most, and the table for a meeting.

# %%
for pair in matrix.pairs()[:3]:
    print(" · ".join(each.name for each in pair.departments), len(pair.tasks))
print()
print(annex(matrix, lang="zh"))
