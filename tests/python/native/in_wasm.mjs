// Runs a Python program in the CPython of a Pyodide package.
// Arguments: its folder, JSON of {place inside: folder outside} and of environment variables, the program's text.
import { pathToFileURL } from "node:url";

const [folder, mounts, environment, program] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`));
const python = await loadPyodide({ indexURL: `${folder}/`, env: { HOME: "/", ...JSON.parse(environment) } });
for (const [inside, root] of Object.entries(JSON.parse(mounts))) {
    python.FS.mkdirTree(inside);
    python.FS.mount(python.FS.filesystems.NODEFS, { root }, inside);
}
try {
    await python.runPythonAsync(program);
    process.exit(0);
} catch (error) {
    console.error(String(error));
    process.exit(1);
}
