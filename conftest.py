"""What pytest leaves out where narwhals is not installed: the modules that need it."""

from importlib.util import find_spec

collect_ignore_glob = []
if find_spec("narwhals") is None:
    inside = "src/community_governance/interchange"
    named = ("cleaning", "summaries", "territories", "tables/*")
    collect_ignore_glob += [f"{inside}/{name}.py" for name in named]
