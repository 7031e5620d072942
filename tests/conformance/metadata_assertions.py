"""What Windows' metadata says of a specification's types, as C++ that is compiled against generated headers.

The metadata are read out of a package of Python declarations (`win32more`) as text: nothing of it is run, and nothing
of docabi has a part in it. Values of codes come from an original `corerror.h`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

MODULES = ("System/ClrHosting", "System/WinRT/Metadata", "System/Diagnostics/ClrProfiling")
_SCALARS = {
    **dict.fromkeys(("Byte", "SByte", "BOOLEAN", "CHAR"), 1),
    **dict.fromkeys(("Char", "Int16", "UInt16"), 2),
    **dict.fromkeys(("Int32", "UInt32", "BOOL", "HRESULT", "Single"), 4),
    **dict.fromkeys(
        ("Int64", "UInt64", "Double", "IntPtr", "UIntPtr", "VoidPtr", "HANDLE", "PWSTR", "PSTR", "BSTR"), 8
    ),
}
_CODE = re.compile(r"#define\s+(\w+)\s+(?:(EMAKEHR|SMAKEHR)\((0x\w+)\)|_HRESULT_TYPEDEF_\((0x\w+)\))")
_PRELUDE = """
#define INITGUID
#define CINTERFACE
{includes}
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <tuple>
#include <type_traits>
template <class F> struct call;
template <class R, class... A> struct call<R(STDMETHODCALLTYPE *)(A...)> {{
    static constexpr size_t count = sizeof...(A);
    template <size_t I> using at = std::tuple_element_t<I, std::tuple<A...>>;
    template <size_t I> using behind = std::remove_pointer_t<at<I>>;
}};
template <class T> constexpr size_t size_of() {{
    if constexpr (std::is_void_v<T> || std::is_function_v<T>) return 0;
    else return sizeof(T);
}}
static int wrong;
static void same(const GUID &found, const GUID &stated, const char *what) {{
    if (std::memcmp(&found, &stated, sizeof found)) {{ std::printf("%s\\n", what); wrong = 1; }}
}}
"""


class Assertion(NamedTuple):
    """A line of C++ about a fact of an entity."""

    entity: str
    fact: str
    code: str
    is_run: bool = False

    @property
    def message(self) -> str:
        return f"{self.entity} {self.fact}"


def program(assertions: list[Assertion], headers: list[str]) -> str:
    """A C++ program: an assertion a line; those that only a run can decide stand in `main`."""
    lines = [_PRELUDE.format(includes="\n".join(f'#include "{header}"' for header in headers))]
    lines += [one.code for one in assertions if not one.is_run]
    lines += ["int main() {", *(one.code for one in assertions if one.is_run), "return wrong; }"]
    return "\n".join(lines) + "\n"


def read_assertions(package: Path, corerror: Path) -> Iterator[Assertion]:
    """All that the metadata and the codes of a header say."""
    yield from of_metadata(package, MODULES)
    yield from _of_codes(corerror.read_text(encoding="latin-1"))


def of_metadata(package: Path, modules: Sequence[str]) -> Iterator[Assertion]:
    """All that namespaces of the metadata say."""
    bodies = [ast.parse((package / f"{module}/__init__.py").read_text(encoding="utf-8")).body for module in modules]
    statements = [statement for body in bodies for statement in body]
    classes = {one.name: one for one in statements if isinstance(one, ast.ClassDef)}
    enumerations = {
        one.targets[0].id
        for one in statements
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name) and ast.unparse(one.value) == "Int32"
    }
    sizes = _Sizes(classes, enumerations)
    for one in classes.values():
        base = ast.unparse(one.bases[0]) if one.bases else ""
        yield from _of_interface(one, sizes) if base == "ComPtr" else _of_structure(one, sizes)
    for statement in statements:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
            yield from _of_enumerator(statement, enumerations)


class _Sizes(NamedTuple):
    """How many bytes a type has, as text of the package; None where nobody tells."""

    classes: Mapping[str, ast.ClassDef]
    enumerations: set[str]

    def of(self, type: ast.expr) -> int | None:
        if isinstance(type, ast.Call):
            return 8  # POINTER(...)
        if isinstance(type, ast.BinOp) and isinstance(type.right, ast.Constant):
            item = self.of(type.left)
            return item * int(str(type.right.value)) if item else None
        name = _last(type)
        if name in self.enumerations:
            return 4
        if name in self.classes and _base(self.classes[name]) == "ComPtr":
            return 8
        return 16 if name == "Guid" else _SCALARS.get(name)

    def behind(self, type: ast.expr) -> int | None:
        """The size of what a pointer is to; what has members is told by its own assertions."""
        target = type.args[0] if isinstance(type, ast.Call) else None
        return self.of(target) if target is not None and _last(target) not in ("Void", "VoidPtr") else None


def _last(type: ast.expr) -> str:
    return ast.unparse(type).rpartition(".")[2]


def _base(one: ast.ClassDef) -> str:
    return ast.unparse(one.bases[0]) if one.bases else ""


def _of_interface(one: ast.ClassDef, sizes: _Sizes) -> Iterator[Assertion]:
    for statement in one.body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "_iid_":
            iid = UUID(ast.unparse(statement.value).split("'")[1])
            data = ", ".join(f"0x{byte:02x}" for byte in iid.bytes[8:])
            guid = f"GUID{{0x{iid.time_low:x}u, 0x{iid.time_mid:x}, 0x{iid.time_hi_version:x}, {{{data}}}}}"
            yield Assertion(one.name, "iid", f'same(IID_{one.name}, {guid}, "{one.name} iid");', is_run=True)
        if isinstance(statement, ast.FunctionDef):
            yield from _of_method(one.name, statement, sizes)


def _of_method(owner: str, method: ast.FunctionDef, sizes: _Sizes) -> Iterator[Assertion]:
    decorator, name = method.decorator_list[0], method.name.rstrip("_")
    assert isinstance(decorator, ast.Call)
    slot, member, passed = ast.unparse(decorator.args[0]), f"{owner}Vtbl::{name}", method.args.args[1:]
    yield _static(owner, f"slot {name}", f"offsetof({owner}Vtbl, {name}) == {slot} * sizeof(void *)")
    yield _static(owner, f"count {name}", f"call<decltype({member})>::count == {len(passed) + 1}")
    for place, one in enumerate(passed, 1):
        if one.annotation is not None:
            fact, form = f"type {name} {one.arg}", f"size_of<call<decltype({member})>::{{}}<{place}>>() == {{}}"
            if (size := sizes.of(one.annotation)) is not None:
                yield _static(owner, fact, form.format("at", size))
            if (size := sizes.behind(one.annotation)) is not None:
                yield _static(owner, f"{fact} behind", form.format("behind", size))


def _of_structure(one: ast.ClassDef, sizes: _Sizes) -> Iterator[Assertion]:
    """Offsets by the rule of all 64-bit platforms: a member is aligned to its size. Ends at what has none."""
    offset = widest = 0
    for field in one.body:
        if not isinstance(field, ast.AnnAssign) or not isinstance(field.target, ast.Name):
            continue
        item = field.annotation.left if isinstance(field.annotation, ast.BinOp) else field.annotation
        size, align = sizes.of(field.annotation), sizes.of(item)
        if size is None or align is None or align > 8 or field.target.id.startswith("_"):
            return
        offset = -(-offset // align) * align
        fact = f"offset {field.target.id}"
        yield _static(one.name, fact, f"offsetof({one.name}, {field.target.id}) == {offset}")
        width = f"sizeof((({one.name} *)nullptr)->{field.target.id}) == {size}"
        yield _static(one.name, f"width {field.target.id}", width)
        offset, widest = offset + size, max(widest, align)
    if offset:
        yield _static(one.name, "size", f"sizeof({one.name}) == {-(-offset // widest) * widest}")


def _of_enumerator(one: ast.AnnAssign, enumerations: set[str]) -> Iterator[Assertion]:
    owner, name = _last(one.annotation), ast.unparse(one.target)
    if owner in enumerations and one.value is not None:
        value = int(ast.unparse(one.value)) & 0xFFFFFFFF
        yield _static(owner, f"value {name}", f"(unsigned)({name}) == {value}u")


def _of_codes(text: str) -> Iterator[Assertion]:
    for name, macro, number, whole in _CODE.findall(text):
        facility = {"EMAKEHR": 0x80130000, "SMAKEHR": 0x00130000}.get(macro, 0)
        yield _static(name, "code", f"(unsigned)({name}) == {int(whole or number, 16) | facility}u")


_INTERFACE = re.compile(r"DECLARE_INTERFACE_?\(\s*(\w+)\s*(,?)[^)]*\)\s*\{(.*?)^\};", re.DOTALL | re.MULTILINE)
_METHOD = re.compile(r"STDMETHOD(?:_\([^,]+,\s*|\()(\w+)\)\s*\(\s*(THIS_?)([^)]*)\)", re.DOTALL)
_IDENTIFIER = re.compile(r"DEFINE_GUID\(\s*IID_(\w+),([^;]*)\);")


def of_headers(texts: Sequence[str]) -> Iterator[Assertion]:
    """What C headers say whose interfaces repeat what they inherit: slots, numbers of parameters, identifiers."""
    for text in texts:
        for owner, derived, body in _INTERFACE.findall(text):
            methods = _METHOD.findall(body)
            is_whole = not derived or [name for name, _, _ in methods[:3]] == [*_ROOT_METHODS]
            for slot, (name, _, parameters) in enumerate(methods if is_whole else ()):
                member, count = f"{owner}Vtbl::{name}", 1 + bool(parameters.strip()) + parameters.count(",")
                if name not in _ROOT_METHODS:
                    yield _static(owner, f"slot {name}", f"offsetof({owner}Vtbl, {name}) == {slot} * sizeof(void *)")
                    yield _static(owner, f"count {name}", f"call<decltype({member})>::count == {count}")
        # Of several the last one is that of the newest release.
        for owner, parts in dict(_IDENTIFIER.findall(text)).items():
            first, second, third, *rest = (part.strip() for part in parts.split(","))
            guid = f"GUID{{{first}u, {second}, {third}, {{{', '.join(rest)}}}}}"
            yield Assertion(owner, "iid", f'same(IID_{owner}, {guid}, "{owner} iid");', is_run=True)


_ROOT_METHODS = ("QueryInterface", "AddRef", "Release")


def _static(entity: str, fact: str, condition: str) -> Assertion:
    return Assertion(entity, fact, f'static_assert({condition}, "{entity} {fact}");')
