# %% [markdown]
# # When is my next grade, and what would bring it forward?
#
# Hired on 1 March 2016 as staff, with a college diploma.
# Three posts, eighteen grades: a grade on the day three years are complete.
# The structure alone has no rule on appraisals or certificates; each rule that is added
# names its own source.

# %%
import sys
from datetime import date
from io import TextIOWrapper

from attrs import evolve

from community_governance import (
    THREE_POST_EIGHTEEN_GRADE,
    Post,
    Worker,
    grade_of,
    pay_of,
    promotions,
)
from community_governance.calendars import Period
from community_governance.errors import Lang
from community_governance.model.workers import (
    Appraisal,
    AppraisalClass,
    Education,
    EducationLevel,
    Qualification,
    QualificationLevel,
)
from community_governance.references.pay import (
    BENXI_FAILED_YEARS,
    HOHHOT_QUALIFICATIONS,
    POST_GRADE_TITLE,
)
from community_governance.views.text import markdown, text

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

worker = Worker(
    key="w-001",
    post=Post.STAFF,
    service=[Period("2016-03-01")],
    education=[Education(level=EducationLevel.COLLEGE, diploma=date(2015, 6, 30))],
    qualifications=[],
    appraisals=[],
    awards=[],
)
until = date(2026, 12, 31)
LANGS: tuple[Lang, Lang] = ("zh", "en")

# %% [markdown]
# Grade 2 after three years, 3 after six, 4 after nine.

# %%
plain = promotions(worker, THREE_POST_EIGHTEEN_GRADE, until=until)
print(text(plain, lang="zh"), end="\n\n")
print(text(plain, lang="en"), end="\n\n")

# %% [markdown]
# The same, with 2020 appraised as not competent, under the rule of Benxi that such a year does
# not count: it stands still from January to December, and what comes after it comes a year later.

# %%
counted = evolve(THREE_POST_EIGHTEEN_GRADE, appraisal=BENXI_FAILED_YEARS)
failed = evolve(worker, appraisals=[Appraisal(2020, AppraisalClass.NOT_COMPETENT)])
later = promotions(failed, counted, until=until)
print(text(later, lang="zh"), end="\n\n")
print(text(later, lang="en"), end="\n\n")

# %% [markdown]
# What would the social-work certificate of June 2024 have brought, under the rule of Hohhot that
# the certificate of a social worker counts for two grades?

# %%
certificate = Qualification(level=QualificationLevel.SOCIAL_WORKER, obtained=date(2024, 6, 15))
credited = evolve(counted, qualification=HOHHOT_QUALIFICATIONS)
sooner = promotions(failed, credited, until=date(2032, 12, 31), events=[certificate])
print(markdown(sooner, lang="zh"), end="\n\n")
print(markdown(sooner, lang="en"), end="\n\n")

# %% [markdown]
# The reason for every step, and why no yuan is shown: the structure prints no money.

# %%
certified = evolve(failed, qualifications=[certificate])
for lang in LANGS:
    print(text(grade_of(certified, credited, on=date(2026, 3, 1)), lang=lang), end="\n\n")
    print(text(pay_of(certified, credited, on=date(2026, 3, 1)), lang=lang).splitlines()[0])
    print()

# %% [markdown]
# Under a scheme that has money, the same worker gets an amount, part by part.
# It has no rule on failed years, and says so.

# %%
for lang in LANGS:
    print(text(pay_of(certified, POST_GRADE_TITLE, on=date(2026, 3, 1)), lang=lang), end="\n\n")
paid = promotions(failed, POST_GRADE_TITLE, until=until, events=[certificate])
print(text(paid, lang="zh"), end="\n\n")
print(text(paid, lang="en"))
