# %% [markdown]
# # A web service
#
# One endpoint that takes a community and gives back what it lacks, each with its clause.
# The body is read by `Plain`: all faults of a body come back at once, each with its place.
# `PlainForm(lang="zh")` instead of `Plain` says them in Chinese.
#
# It needs the extra `apps`: `python -m pip install ".[apps]"`.
# Start it with `python -m uvicorn web_service:app --app-dir examples`, and ask it:
#
# ```console
# curl -s "http://127.0.0.1:8000/findings?on=2025-12-31&lang=zh" \
#   -H "Content-Type: application/json" \
#   -d '{"key": "hope", "permanent_households": 2000, "categories": ["city"]}'
# ```

# %%
from datetime import date
from typing import Annotated, Any

from fastapi import Body, FastAPI, HTTPException

from community_governance import BUILTIN, Catalog, Community, check
from community_governance.errors import Lang, NotFoundError
from community_governance.interchange.web import Plain
from community_governance.views import records
from community_governance.views.sentences import sentence

app = FastAPI(title="Community governance", version="1")
catalog = Catalog(BUILTIN)


@app.post("/findings")
def findings(
    community: Annotated[Community, Plain, Body()],
    on: date,
    place: str | None = None,
    lang: Lang = "en",
) -> list[dict[str, Any]]:
    """Return what a community has and lacks under the documents of a place, or under all."""
    try:
        policies = BUILTIN if place is None else (catalog[place],)
    except NotFoundError as error:
        raise HTTPException(404, error.message(lang=lang)) from error
    report = check(community, policies, on=on)
    return [
        {**row, "sentence": sentence(finding, lang=lang)}
        for row, finding in zip(records.findings(report), report, strict=True)
    ]


# %% [markdown]
# Without a server, as a test would call it:

# %%
hope = Community(key="hope", permanent_households=2000)
found = findings(hope, on=date(2025, 12, 31), place="鄂尔多斯", lang="en")
premises = next(each for each in found if each["locator"] == "二(二)6" and each["unit"] == "m²")
print(premises["standard"], premises["verdict"], premises["reason"])
