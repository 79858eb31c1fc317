# %% [markdown]
# # What Alxa reports, beside what it aims at
#
# The plan of 2022 sets goals for 2025 and reports figures of the years before.
# This page puts both side by side, and says where no reported figure measures a goal:
# without one, nobody can tell from the plan how far the place has come.

# %%
import sys
from io import TextIOWrapper

from community_governance.policies import alxa
from community_governance.views import records

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

policy = alxa.POLICY
dated = [row for row in records.standards(policy) if row["due"] is not None]
shares = [row for row in records.targets(policy) if row["amount"] is not None]
goals = {row["key"]: row for row in reversed(dated + shares)}  # printed twice, listed once

# %% [markdown]
# ## Goals with a number

# %%
for key, row in reversed(goals.items()):
    by = "no date printed" if row["due"] is None else f"by {row['due']}"
    print(f"{row['locator']}  {key}  {row['comparator']} {row['amount']} {row['unit']}  {by}")

# %% [markdown]
# ## Figures reported
#
# Areas are reported in classes of 500 and 1,000 m², workers only by their pay, platforms as counts
# of systems: none of these is an area per 100 households, a number per 10,000 residents or a share.

# %%
for row in records.baselines(policy):
    amount = "unreadable" if row["amount"] is None else f"{row['amount']} {row['unit']}"
    print(f"{row['locator']}  {row['measure']}: {amount}  ({row['figure']})")

# %% [markdown]
# ## What follows
#
# A baseline names the goal whose start it measures. None of the plan's does.

# %%
measured = {baseline.goal for baseline in policy.baselines}
without = [key for key in reversed(goals) if key not in measured]
for_2025 = [key for key in without if goals[key]["due"] is not None]
print(f"{len(without)} of {len(goals)} numeric goals have no baseline in the document.")
print(f"{len(for_2025)} of them are the goals for 2025, the others carry no date:")
print("\n".join(f"  {key}" for key in for_2025))
