"""Print the lowest versions that pyproject.toml allows, as constraints for pip.

python .ci/lowest.py > lowest.txt
python -m pip install -c lowest.txt ".[test]"
"""

import re
import sys
import tomllib
from pathlib import Path

project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
extras = project["optional-dependencies"]
chosen = ("tables", "charts", "testing", "test", "web", "apps", "engines", "spark")
asked = [*project["dependencies"], *(each for extra in chosen for each in extras[extra])]
bounds = (re.match(r"([\w-]+) >= ([\w.]+)$", each) for each in asked)
sys.stdout.writelines(sorted(f"{bound[1]}=={bound[2]}\n" for bound in bounds if bound))
