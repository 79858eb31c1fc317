# %% [markdown]
# # Redraw grids when a compound is taken into use
#
# A community of 24 buildings in three compounds and a street is divided into grids of at most
# 200 households. A year later a new compound is occupied and one building has grown.
# Who changes grids, and why?

# %%
import sys
from decimal import Decimal
from io import TextIOWrapper

from attrs import evolve

from community_governance.errors import Lang
from community_governance.grids import divide, review, revise
from community_governance.model.division import Building, Division, GridRule
from community_governance.model.revision import Revision
from community_governance.policies import loudi
from community_governance.views.divisions import markdown, text

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

LANGUAGES: tuple[Lang, ...] = ("zh", "en")

# %% [markdown]
# ## The rule
#
# Loudi writes of about 200 households or about 600 people. That 200 households is the line, and
# that nothing beyond it is allowed, is chosen here; the text leaves it open.

# %%
rule = GridRule.from_standard(loudi.POLICY.standard("grid-size"), by="households", about=Decimal(0))
print(rule.caps, rule.citations[0].locator, end="\n\n")

# %% [markdown]
# ## The buildings
#
# All of it is made up. Coordinates are meters in a plane.


# %%
def compound(name: str, households: list[int], east: int, north: int) -> list[Building]:
    """Return the buildings of a compound, in rows of three."""
    return [
        Building(
            key=f"{name}{number}号楼",
            households=count,
            compound=name,
            east=east + 40 * (number % 3),
            north=north + 60 * (number // 3),
        )
        for number, count in enumerate(households, 1)
    ]


street = [
    Building(key=f"前进路{number}号", households=12 + 5 * number, east=30 * number, north=0)
    for number in range(1, 9)
]
buildings = [
    *street,
    *compound("锦绣苑", [30, 32, 28, 36, 34], 0, 80),
    *compound("阳光城", [60, 54, 66, 58, 62, 70], 160, 80),
    *compound("和平里", [24, 28, 20, 26, 22], 0, 260),
]
division = divide(buildings, rule=rule)
if not isinstance(division, Division):
    raise SystemExit(text(division, lang="zh"))
for lang in LANGUAGES:
    print(text(division, lang=lang, name="东风社区" if lang == "zh" else "Dongfeng"), end="\n\n")
print(markdown(division, lang="zh"), end="\n\n")

# %% [markdown]
# ## A year later
#
# The new compound lies north of the street; 前进路8号 was built onto and has 120 households
# instead of 52. First what would be wrong if the grids were left as they are.

# %%
grown = [evolve(each, households=120) if each.key == "前进路8号" else each for each in buildings]
later = [*grown, *compound("新城里", [48, 52, 44, 40], 160, 260)]
for lang in LANGUAGES:
    print(text(review(division, later, rule=rule), lang=lang), end="\n\n")

# %% [markdown]
# Then the revision: what was in order stays as it is.

# %%
revision = revise(division, later, rule=rule)
if not isinstance(revision, Revision):
    raise SystemExit(text(revision, lang="zh"))
for lang in LANGUAGES:
    print(text(revision, lang=lang), end="\n\n")
for lang in LANGUAGES:
    print(text(review(revision.division, later, rule=rule), lang=lang))
print()

# %% [markdown]
# Dividing afresh may need fewer grids, but would move more.

# %%
fresh = divide(later, rule=rule)
if isinstance(fresh, Division):
    print(len(revision.division.grids), "grids revised;", len(fresh.grids), "drawn afresh")

# %% [markdown]
# ## What stands in the way
#
# A tower of 260 households passes the cap by itself, and nobody counted 新城里5号楼.

# %%
more = [
    Building(key="塔楼", households=260, east=400, north=0),
    Building(key="新城里5号楼", compound="新城里"),
]
for lang in LANGUAGES:
    print(text(divide([*later, *more], rule=rule), lang=lang), end="\n\n")
