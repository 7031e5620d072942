"""What pages describe of the system's own library: a generated header beside the headers of the system, in any order.

Each compiler reads the generated headers alone, before all headers of the system, and behind them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.backends.cnames.naming import words
from docabi.spec import Direction, Function, Parameter, Type
from tests.c.compilers import COMPILERS, NATIVE, Compiler, compile_text, includes
from tests.c.test_c import headers_of, write
from tests.command_line import docabi
from tests.conftest import PROJECT
from tests.specification_in_memory import memory_spec

SYSTEM = (
    *("assert.h", "complex.h", "ctype.h", "errno.h", "fcntl.h", "fenv.h", "float.h", "inttypes.h", "iso646.h"),
    *("limits.h", "locale.h", "math.h", "setjmp.h", "signal.h", "stdarg.h", "stdbool.h", "stddef.h", "stdint.h"),
    *("stdio.h", "stdlib.h", "string.h", "strings.h", "time.h", "uchar.h", "wchar.h", "wctype.h", "malloc.h"),
    *("memory.h", "search.h", "unistd.h", "sys/types.h", "sys/stat.h", "sys/timeb.h", "sys/time.h", "sys/wait.h"),
    *("dirent.h", "dlfcn.h", "pthread.h", "poll.h", "spawn.h", "utime.h", "libgen.h", "sys/socket.h", "netdb.h"),
    *("arpa/inet.h", "termios.h", "regex.h", "glob.h", "wordexp.h", "langinfo.h", "iconv.h"),
)
# tcc cannot be asked for headers.
ASKING = tuple(one for one in NATIVE if one.name != "tcc")
ORDERS = ("alone", "before", "behind")
LAMP = Type(pointer=Type(name="LAMP"))
GIVEN = (
    Parameter("lamp", Direction.IN, LAMP),
    Parameter("file", Direction.IN, Type(pointer=Type(name="FILE"))),
    Parameter("when", Direction.IN, Type(name="ULONG")),
)


def unit(order: str, headers: Path) -> str:
    """A source with the generated headers and those of the system."""
    own = includes(headers)
    system = [f"#include <{name}>" for name in SYSTEM]
    return "\n".join({"alone": own, "before": own + system, "behind": system + own}[order])


def function(name: str, header: str | None) -> Function:
    """A function that no system declares so."""
    return Function(name=name, area="lamps", header=header, returns=LAMP, parameters=GIVEN)


@pytest.fixture(scope="module")
def of_every_name(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Headers in which every function of a POSIX system is documented otherwise: of a header that there is, of one that
    there is not, of none.
    """
    headers = (None, "stdio.h", "conio.h", "math.h")
    functions = [function(name, headers[at % 4]) for at, name in enumerate(sorted(words().posix_functions))]
    own = (function("LightLamp", "conio.h"), function("DimLamp", "lamp.h"))
    return write(headers_of(memory_spec((*functions, *own))), tmp_path_factory.mktemp("names"))


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("compiler", ASKING, ids=lambda one: one.name)
def test_no_name_of_the_system_is_declared_again(
    of_every_name: Path, compiler: Compiler, order: str, tmp_path: Path
) -> None:
    assert compile_text(compiler, of_every_name, unit(order, of_every_name), tmp_path) == ""


def test_what_the_system_lacks_is_declared(of_every_name: Path, tmp_path: Path) -> None:
    """A call of it compiles; one of a function whose header the system has means the system's."""
    call = "void *light(void) { return LightLamp(0, 0, 0) ? DimLamp(0, 0, 0) : 0; }\nint (*put)(const char *) = puts;"
    source = f"{unit('alone', of_every_name)}\nvoid *light(void);\n{call}"
    assert compile_text(NATIVE[0], of_every_name, source, tmp_path) == ""


def test_where_there_is_no_system_all_is_declared(of_every_name: Path, tmp_path: Path) -> None:
    """A compiler for another system, without headers of its library."""
    bare = next(one for one in COMPILERS if one.name == "x86_64-pc-windows-msvc-c11")
    nowhere = ("-nostdlibinc", "-Wno-incompatible-library-redeclaration")
    call = "void *(*find)(LAMP *, FILE *, ULONG) = (void *(*)(LAMP *, FILE *, ULONG))puts;"
    assert compile_text(bare, of_every_name, f"{unit('alone', of_every_name)}\n{call}", tmp_path, *nowhere) == ""


@pytest.fixture(scope="module", params=["crt-en", "crt-fr"])
def c_runtime(request: pytest.FixtureRequest, corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The headers of the real pages of a C runtime."""
    pages = corpus.parent / "corpus-families" / str(request.param)
    if not pages.is_dir():
        pytest.skip(f"no {request.param} beside the real trees")
    out = tmp_path_factory.mktemp("runtime")
    options = ("--out", out, "--targets", "c", "--fail-on", "never", "--quiet")
    done = docabi("build", f"--source={pages}", *options, cwd=PROJECT)
    assert done.returncode == 0, done.stderr
    return out / "generated" / "c"


@pytest.mark.corpus
@pytest.mark.parametrize("compiler", ASKING, ids=lambda one: one.name)
def test_headers_of_a_c_runtime_stand_beside_the_system_s(c_runtime: Path, compiler: Compiler, tmp_path: Path) -> None:
    for header in c_runtime.glob("*.h"):
        assert compile_text(compiler, c_runtime, f'#include "{header.name}"', tmp_path) == ""
    for order in ORDERS[1:]:
        assert compile_text(compiler, c_runtime, unit(order, c_runtime), tmp_path) == ""
