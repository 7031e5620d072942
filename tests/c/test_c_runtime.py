"""A C client that knows nothing but the generated headers opens metadata in a real runtime."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.sample_builds import build_samples, runtime_folder

pytestmark = [pytest.mark.runtime, pytest.mark.compilers]
CLIENT = Path(__file__).parent / "metadata.c"
RUNTIME = ("dotnetcore2", "3.1.23", "dotnetcore2/bin/shared/Microsoft.NETCore.App/3.1.23")


@pytest.mark.slow
def test_a_c_client_lists_the_types_that_dnfile_reads(tmp_path: Path) -> None:
    dnfile = pytest.importorskip("dnfile")
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    runtime = runtime_folder(*RUNTIME)
    assembly = runtime / "System.Private.CoreLib.dll"
    headers, program = build_samples(tmp_path / "out") / "c", tmp_path / "client"
    command = [
        "gcc",
        "-std=gnu11",
        "-Wall",
        "-Wextra",
        "-Werror",
        f"-I{headers}",
        str(CLIENT),
        "-o",
        str(program),
        "-ldl",
    ]
    subprocess.run(command, check=True)
    trusted = ":".join(str(file) for file in sorted(runtime.glob("*.dll")))
    done = subprocess.run(
        [str(program), str(runtime / "libcoreclr.so"), trusted, str(assembly)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
    assert done.returncode == 0, done.stderr
    *names, count = done.stdout.split("\n")[:-1]
    # The runtime does not enumerate the `<Module>` row, the first one.
    rows = dnfile.dnPE(str(assembly)).net.mdtables.TypeDef.rows[1:]
    assert names == [f"{row.TypeNamespace}.{row.TypeName}".removeprefix(".") for row in rows]
    assert count == str(len(names)) == "1890"
