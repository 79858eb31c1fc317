# %% [markdown]
# # May the bureau hand this over?
#
# The city-management bureau wants residents' committees to be the responsible body for the
# enforcement of street stalls. One item, five documents, on 31 December 2025.

# %%
import sys
from datetime import date
from io import TextIOWrapper

from attrs import evolve

from community_governance import BUILTIN, WorkItem, admit
from community_governance.certifying import may_certify
from community_governance.model.vocabulary import CITY_MANAGEMENT
from community_governance.model.work_items import AskedRole, ListedItem, ListKind, WorkItemList
from community_governance.policies import ordos, zhuhai
from community_governance.references.certificates import NOT_TO_BE_ISSUED
from community_governance.views import admissions
from community_governance.views.text import text

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

stalls = WorkItem(
    key="stalls",
    title="街面摊贩执法",
    requester="城市管理部门",
    field=CITY_MANAGEMENT,
    asked_role=AskedRole.RESPONSIBLE,
)
on = date(2025, 12, 31)

# %% [markdown]
# Two forbid it outright, one in principle and says what an exception takes, two say nothing.

# %%
answers = [admit(stalls, policy, on=on) for policy in BUILTIN]
print(admissions.markdown(answers, lang="zh"), end="\n\n")
print(text(answers, lang="zh"), end="\n\n")
print(text(answers, lang="en"), end="\n\n")

# %% [markdown]
# The committee is only to help. In Ordos, money and working conditions then come with the task.
# What was not said of the item stays open among the terms; so does the basis in law.

# %%
helping = evolve(stalls, asked_role=AskedRole.ASSIST)
print(text(admit(helping, ordos.POLICY, on=on), lang="zh"))
print(text(admit(helping, ordos.POLICY, on=on), lang="en"), end="\n\n")

# %% [markdown]
# A list of the place's own decides what no document prints: in Zhuhai, what committees may accept
# is to stand in the plan of the year's start and needs the leading group.

# %%
may_accept = WorkItemList(
    key="may-accept",
    title="示例区2025年可承接事项",
    kind=ListKind.MAY_ACCEPT,
    items=[ListedItem("街面摊贩劝导", aliases=("街面摊贩执法",))],
)
planned = evolve(helping, in_yearly_plan=True, funds_offered=True)
answer = admit(planned, zhuhai.POLICY, on=on, lists=[may_accept])
print(text(answer, lang="zh"))
print(text(answer, lang="en"), end="\n\n")

# %% [markdown]
# The same answer as the rows of the approval form.

# %%
for head, cell in admissions.approval_form(answer, lang="zh").items():
    print(f"{head}：{cell}")
print()

# %% [markdown]
# And may the committee stamp a certificate of kinship? The list of 2020 says no; of what stands
# on no list, nothing is said.

# %%
for name in ("亲属关系证明", "居住证明"):
    print(text(may_certify(name, NOT_TO_BE_ISSUED, on=on), lang="zh"))
    print(text(may_certify(name, NOT_TO_BE_ISSUED, on=on), lang="en"))
