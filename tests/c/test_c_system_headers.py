"""What pages describe of the system's own library: a generated header beside the headers of the system, in any order.

Each compiler reads the generated headers alone, before all headers of the system, and behind them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.backends.c import unresolved
from docabi.backends.cnames.naming import words
from docabi.spec import Direction, Field, Function, Parameter, Structure, Type
from tests.c.compilers import COMPILERS, NATIVE, Compiler, compile_text, includes
from tests.c.test_c import headers_of, write
from tests.command_line import docabi
from tests.conftest import PROJECT
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.slow

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


def unit(order: str, headers: Path, others: tuple[str, ...] = SYSTEM) -> str:
    """A source with the generated headers and those of the system."""
    own = includes(headers)
    system = [f"#include <{name}>" for name in others]
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


# What nearly every program includes: a library may call its functions as those of all other headers. <signal.h> has all
# of <unistd.h> with GNU's extensions.
COMMON = tuple(sorted({*SYSTEM} & words().everywhere - {"signal.h"}))


@pytest.fixture(scope="module")
def of_a_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The header of a library, all of whose functions have names that a POSIX system has."""
    known = words().posix_functions
    names = sorted(name for name in known.keys() - words().built_in if known[name] != "signal.h")
    spec = memory_spec(tuple(function(name, "lamp.h") for name in names))
    return write(headers_of(spec), tmp_path_factory.mktemp("library"))


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("compiler", ASKING, ids=lambda one: one.name)
def test_functions_of_a_library_stand_beside_headers_of_c(
    of_a_library: Path, compiler: Compiler, order: str, tmp_path: Path
) -> None:
    assert compile_text(compiler, of_a_library, unit(order, of_a_library, COMMON), tmp_path) == ""


@pytest.mark.parametrize("compiler", ASKING, ids=lambda one: one.name)
def test_functions_of_a_library_keep_their_declarations(of_a_library: Path, compiler: Compiler, tmp_path: Path) -> None:
    """A program calls them as documented; one with the name of a function of C means the system's."""
    call = "void *light(void) { return bind(0, 0, 0) ? pause(0, 0, 0) : accept(0, 0, 0); }"
    source = f"{unit('alone', of_a_library)}\nvoid *light(void);\n{call}\nint (*put)(const char *) = puts;"
    with_extensions = "-std=gnu11" if compiler.language == "c" else "-std=gnu++17"
    for flags in ((), (with_extensions,)):
        assert compile_text(compiler, of_a_library, source, tmp_path, *flags) == ""


@pytest.mark.parametrize("name", ["puts", "fork"])
def test_names_that_every_program_knows_are_left_to_the_system(name: str) -> None:
    """A function of C, and one that compilers know."""
    spec = memory_spec((function(name, "lamp.h"), function("bind", "lamp.h")))
    assert [(one.entity, one.rule) for one in unresolved(spec)] == [(name, "unprintable-name")]


def test_a_name_that_the_documentation_meets_in_a_header_of_the_system_is_left_to_it(tmp_path: Path) -> None:
    """`pause` of a library beside `read` of the system: both are declared in one header of the system."""
    spec = memory_spec((function("pause", "lamp.h"), function("bind", "lamp.h"), function("read", "unistd.h")))
    assert [(one.entity, one.rule) for one in unresolved(spec)] == [("pause", "unprintable-name")]
    headers = write(headers_of(spec), tmp_path / "headers")
    for order in ORDERS:
        source = unit(order, headers, (*COMMON, "unistd.h"))
        assert compile_text(NATIVE[0], headers, f"{source}\nint (*wait_for)(void) = pause;", tmp_path) == ""


def test_a_function_of_a_page_without_a_header_has_that_of_the_system(tmp_path: Path) -> None:
    """The system's header of the function is included, whichever it is."""
    spec = memory_spec((function("accept", None), function("opendir", None)))
    assert unresolved(spec) == ()
    headers = write(headers_of(spec), tmp_path / "headers")
    source = f"{unit('alone', headers)}\nDIR *(*open)(const char *) = opendir;\nvoid *taken = (void *)accept;"
    assert compile_text(NATIVE[0], headers, source, tmp_path, "-Wno-pedantic") == ""


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


@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda one: one.name)
def test_structures_of_a_c_library_are_its_own_where_it_is(compiler: Compiler, tmp_path: Path) -> None:
    """Those that Microsoft's library defines in `math.h` and `direct.h`, which functions of these headers bring."""
    disk = Structure(name="_diskfree_t", area="x", header="direct.h", members=(Field("clusters", Type(name="UINT")),))
    error = Structure(name="_exception", area="x", header="math.h", members=(Field("arg1", Type(name="double")),))
    functions = (function("_getdiskfree", "direct.h"), function("hypot", "math.h"))
    headers = write(headers_of(memory_spec((disk, error, *functions))), tmp_path / "headers")
    assert compile_text(compiler, headers, unit("alone", headers), tmp_path) == ""


@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda one: one.name)
@pytest.mark.parametrize(
    "own", ["struct _complex { double x, y; };", "typedef struct _complex { double x, y; } _complex;"]
)
def test_a_structure_of_which_a_c_library_has_the_tag_alone(compiler: Compiler, own: str, tmp_path: Path) -> None:
    """Microsoft's <math.h> has `struct _complex`, and says so by a macro: pages write `_complex`."""
    number = Parameter("number", Direction.IN, Type(name="_complex"))
    spin = Function(name="Spin", area="lamps", header="lamp.h", returns=Type(name="double"), parameters=(number,))
    headers = write(headers_of(memory_spec((spin,))), tmp_path / "headers")
    library = f"#ifndef _COMPLEX_DEFINED\n#define _COMPLEX_DEFINED\n{own}\n#endif"
    use = "double docabi_x(_complex *one);\ndouble docabi_x(_complex *one) { return Spin(*one) + one->x; }"
    for parts in ((*includes(headers), use), (library, *includes(headers), use), (*includes(headers), library, use)):
        assert compile_text(compiler, headers, "\n".join(parts), tmp_path) == ""


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


@pytest.fixture(scope="module")
def of_the_implementation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Functions whose names C keeps for itself, one of a header of the system, and types with such names and with that
    of the function, which C tells apart by `struct`.
    """
    path = Parameter("path", Direction.IN, Type(pointer=Type(name="char", const=True)))
    spec = memory_spec(
        tuple(
            Function(name=name, area="lamps", header=header, returns=Type(name="int"), parameters=(path, given))
            for name, header, given in (
                ("__islamp", "ctype.h", Parameter("c", Direction.IN, Type(name="int"))),
                ("__dim_lamp", "lamp.h", Parameter("c", Direction.IN, Type(name="int"))),
                ("_lampstat", "lamp.h", Parameter("buffer", Direction.OUT, Type(pointer=Type(name="_lampstat")))),
                ("_lampstat64", "lamp.h", Parameter("buffer", Direction.OUT, Type(pointer=Type(name="__lampstat64")))),
            )
        )
    )
    return write(headers_of(spec), tmp_path_factory.mktemp("implementation"))


@pytest.mark.parametrize("compiler", ASKING, ids=lambda one: one.name)
def test_names_that_c_keeps_for_itself(of_the_implementation: Path, compiler: Compiler, tmp_path: Path) -> None:
    """What the system's own header would declare is there where there is none; what has no name in C is an address."""
    text = "".join(file.read_text(encoding="utf-8") for file in of_the_implementation.glob("*.h"))
    assert "__islamp(" in text
    assert "__dim_lamp(" not in text
    assert text.count("/* [out] */ void *buffer") == 2
    assert compile_text(compiler, of_the_implementation, unit("behind", of_the_implementation), tmp_path) == ""
