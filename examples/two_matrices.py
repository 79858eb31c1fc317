# %% [markdown]
# # Two matrices, their load and their difference
#
# The opinions of Ordos print a list of bodies behind each of 20 tasks; the annex of Dachong,
# a town, has 40 rows of tasks with the bodies responsible. Who carries how much in each,
# and what differs where both speak of the same work?

# %%
import sys
from collections import Counter
from io import TextIOWrapper

from community_governance import ResponsibilityMatrix, Role, responsibility_matrix
from community_governance.model.organization import Department, Known
from community_governance.policies import dachong, ordos
from community_governance.responsibility import difference
from community_governance.views.matrices import changes_text, load_table
from community_governance.views.records import wide_matrix
from community_governance.views.tables import Table

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

# %% [markdown]
# ## As printed
#
# What single sentences ask of bodies besides is encoded as well, and left out here: in Ordos it has
# no printed number, in Dachong it stands outside the annex or its role is inferred.
# Row 4 of the annex is followed by one without a number, so 39 numbers are 40 rows.

# %%
city = responsibility_matrix(ordos.POLICY).numbered
annex = [each for each in dachong.POLICY.tasks if each.locator.startswith("附件")]
town = responsibility_matrix(annex).where(known=Known.STATED)
for name, matrix in (("Ordos", city), ("Dachong", town)):
    roles = Counter(str(row.role) for row in matrix)
    print(f"{name}: {len(matrix.heads)} tasks, {len(matrix.departments)} bodies, {dict(roles)}")

# %% [markdown]
# As a table to work on, `wide_matrix` has a row for each task and a column for each body;
# a cell is the role, or None.

# %%
first = wide_matrix(city)[0]
print({column: cell for column, cell in first.items() if cell is not None}, end="\n\n")

# %% [markdown]
# ## The load
#
# Plain counts of tasks, not weighed: the papers do not say how much work a task is.
# In Ordos one bureau leads 12 of 20 tasks. Dachong's annex tells no lead, so nobody leads in it,
# and the villages and communities themselves are named most often. Nothing is made of an order of
# names; that the first group leads is a reading that has to be asked for.

# %%
for matrix in (city, town):
    print(load_table(matrix.load()[:6], lang="zh").markdown(), end="\n\n")
    print(load_table(matrix.load()[:3], lang="en").markdown(), end="\n\n")

# %% [markdown]
# ## The same body, in the city and in the town
#
# Bodies of two places correspond by their function. In how many of the tasks is each named, and
# in how many does it lead? There is a line for each function that both lists name. A body that has
# several functions in one place and one in the other corresponds to none: Dachong's bureau of
# culture, sport and education is three bureaus in Ordos.


# %%
def by_function(matrix: ResponsibilityMatrix) -> dict[str, Department]:
    return {each.function: each for each in matrix.departments if each.function is not None}


def named(matrix: ResponsibilityMatrix, body: Department) -> str:
    rows = matrix.of(body)
    return f"{len(rows.heads)}/{len(matrix.heads)}"


there, here = by_function(city), by_function(town)
both = sorted((each for each in there if each in here), key=lambda each: -len(city.of(there[each])))
rows = tuple(
    (
        *(there[each].name, named(city, there[each])),
        str(sum(row.role is Role.LEAD for row in city.of(there[each]))),
        *(here[each].name, named(town, here[each])),
    )
    for each in both
)
columns = ("鄂尔多斯", "任务数", "牵头", "大涌", "任务数")
print(Table(columns, rows).markdown(), end="\n\n")
for side, other in ((there, here), (here, there)):
    print("无对应：", "、".join(body.name for each, body in side.items() if each not in other))
print()

# %% [markdown]
# ## The same work, in the city and in the town
#
# No paper says which task of the one is which of the other. Three pairs are set side by side here,
# chosen by us; `same` takes them, and bodies are matched by function. Ordos is the first of the two
# and Dachong the second, so 删去 is what only Ordos names, and 新增 what only Dachong does.
# Ordos tells who leads and who supports, Dachong only who is responsible:
# that alone is a difference of each body that both name.

# %%
SAME = {
    "emergencies": "risk-plans-and-drills",
    "service-facilities": "service-facilities-to-standard",
    "property-management": "owners-assemblies-and-committees",
}
for task, counterpart in SAME.items():
    changes = difference(
        city.where(task=task), town.where(task=counterpart), same=SAME, by_function=True
    )
    print(changes_text(changes, lang="zh"), end="\n\n")
    print(changes_text(changes, lang="en"), end="\n\n")
changes = difference(city, town, same=SAME, by_function=True)
alone = len(changes.tasks_removed), len(changes.tasks_added)
print("not set side by side: {} tasks of Ordos, {} rows of Dachong".format(*alone))
