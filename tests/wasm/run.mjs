// Runs tests on CPython compiled to WebAssembly, as a browser has it:
//
//     node tests/wasm/run.mjs <folder of the npm package pyodide> <folder of wheels> [for pytest …]
//
// The wheels, ours among them, are unpacked into the interpreter's own file system. Nothing is
// downloaded. The checkout is seen at /checkout, where the tests and examples are; `src` is not
// on the path, so what is tested is the wheel.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodide, wheels, ...args] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(resolve(pyodide, "pyodide.mjs")));
const python = await loadPyodide();
for (const [place, root] of [["/wheels", resolve(wheels)], ["/checkout", process.cwd()]]) {
  python.FS.mkdirTree(place);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, place);
}
python.globals.set("args", python.toPy(args));
process.exitCode = python.runPython(`
import os, sys, zipfile
from pathlib import Path

for wheel in sorted(Path("/wheels").glob("*.whl")):
    zipfile.ZipFile(wheel).extractall("/packages")
sys.path.insert(0, "/packages")
sys.dont_write_bytecode = True
os.chdir("/checkout")
print("Python", sys.version.split()[0], "on", sys.platform, flush=True)

import pytest
int(pytest.main(["-p", "no:cacheprovider", "--capture=sys", *args]))
`);
