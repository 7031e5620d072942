"""How templates are compiled; docabi's own as compiled code, kept beside them (`pycache`). A project's are not kept."""

from __future__ import annotations

import keyword
import operator
import os
import sys
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar

from markupsafe import Markup, escape

from docabi.escape import SUSPECT, printable
from docabi.hashes import blake2b
from docabi.jinja import (
    Bucket,
    BytecodeCache,
    CodeGenerator,
    Context,
    Frame,
    Macro,
    MacroRef,
    jinja2,
    missing,
    nodes,
)
from docabi.packaged import LIBRARIES, PACKAGE, TEMPLATES
from docabi.patterns import compile_pattern
from docabi.pycache import keep, place_beside, read_kept

# What decides, beside a template's text, what it is compiled to: filters of constants are applied by the compiler.
_CODE = ("rendering.py", "escape.py", "bytecode.py")


def is_html(name: str | None) -> bool:
    """Whether what a template prints is escaped."""
    return name is not None and name.endswith(".html.jinja")


# What HTML prints otherwise than it stands in a text that is no markup.
_CHANGED = compile_pattern(f"[&<>'\"{SUSPECT.pattern.removeprefix('[')}")


def in_html(value: object) -> str:
    """A value as HTML prints it: what nobody sees is taken out, also of markup, which a filter may have made of a
    page's name. A text in which nothing changes stays what it is: the least for what is asked most often.
    """
    if type(value) is str and not _CHANGED.search(value):
        return value
    if type(value) is int:
        return str(value)
    if isinstance(value, str):
        shown = printable(value)
        value = value if shown is value else type(value)(shown)
    return value if type(value) is Markup else escape(value)


@jinja2.pass_eval_context
def finalized(context: nodes.EvalContext, value: Any) -> Any:
    """A value as a template prints it that says only when it is used whether it prints HTML."""
    return in_html(value) if context.autoescape else value


def call_in_html(context: nodes.EvalContext, called: Callable[..., Any], *given: Any, **named: Any) -> Any:
    """What a macro or a method of a value gives where HTML is printed, which a macro has to be told."""
    if type(called) is not Macro:
        return called(*given, **named)
    return called(context, *given, **named) if named else print_macro(called, *given)


def print_macro(macro: Callable[..., Any], *given: Any) -> Markup:
    """What a macro of HTML prints; one that is given all its parameters needs none of what Jinja asks first.

    A project's template may have something else in a macro's place.
    """
    if type(macro) is not Macro:
        return Markup(macro(*given))
    has_all = len(given) == len(macro.arguments) and not (macro.caller or macro.catch_varargs or macro.catch_kwargs)
    printed = macro._func(*given) if has_all else macro(*given)
    return printed if type(printed) is Markup else Markup(printed)


class TemplateCompiler(CodeGenerator):
    """Jinja's own, without what only HTML and a project's templates need: `finalize`, looking for an item where a value
    has no such attribute, and asking of what is called whether it wants to know by whom. HTML prints a value by one
    call. A build of 2,000 pages prints some 600,000 values. What a block or an included template prints is joined at
    once, so that a value does not go through all that stand around it.
    """

    def writeline(self, x: str, node: nodes.Node | None = None, extra: int = 0) -> None:
        """A line of the code."""
        inner = x.removeprefix("yield from ")
        super().writeline(x if inner is x else f"yield concat({inner})", node, extra)

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:  # noqa: N802 Jinja's name
        """What stands between two statements, as one text: Python makes `"%s" % (value,)` as fast as it can."""
        finalize = self._make_finalize()
        parts = [(child, self._constant(child, frame, finalize)) for child in node.nodes]
        values = [child for child, constant in parts if constant is None]
        if not values or len(parts) == 1 or frame.require_output_check:
            super().visit_Output(node, frame)
            return
        form = "".join("%s" if constant is None else constant.replace("%", "%%") for _, constant in parts)
        self.writeline(f"{frame.buffer}.append({form!r} % (" if frame.buffer else f"yield ({form!r} % (")
        is_plain = finalize.src is None and not frame.eval_ctx.autoescape and not frame.eval_ctx.volatile
        for value in values:
            self.newline(value)
            if is_plain:
                self.visit(value, frame)
            else:
                self._output_child_pre(value, frame, finalize)
                self.visit(value, frame)
                self._output_child_post(value, frame, finalize)
            self.write(",")
        self.write("))")

    def _constant(self, child: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> str | None:
        """What a part prints whatever is given; None if that depends on it."""
        if not finalize.const and not isinstance(child, nodes.TemplateData):
            return None
        try:
            return self._output_child_to_const(child, frame, finalize)
        except Exception:  # it has no value yet, or what is wrong with it is told when it is printed
            return None

    def visit_CondExpr(self, node: nodes.CondExpr, frame: Frame) -> None:  # noqa: N802 Jinja's name
        """A value on a condition; nothing without another one, for which Jinja makes a value that prints as nothing."""
        if node.expr2 is None and self._is_own:
            node.expr2 = nodes.Const("")
        super().visit_CondExpr(node, frame)

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        """A macro, which is the function that prints it where nothing more is asked of it."""
        asks = macro_ref.accesses_kwargs or macro_ref.accesses_varargs or macro_ref.accesses_caller
        if asks or is_html(self.name) or not self._is_own or getattr(macro_ref.node, "defaults", None):
            super().macro_def(macro_ref, frame)
        else:
            self.write("macro")

    def visit_Include(self, node: nodes.Include, frame: Frame) -> None:  # noqa: N802 Jinja's name
        """What another template prints, which knows all that this one does."""
        name = node.template.value if isinstance(node.template, nodes.Const) else None
        if node.ignore_missing or not node.with_context or not isinstance(name, str):
            super().visit_Include(node, frame)
            return
        included = f"environment.included({name!r}, context, {self.dump_local_context(frame)})"
        self.simple_write(included, frame, node)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if self._is_escaped(frame):
            self.write("environment.in_html(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if self._is_escaped(frame):
            self.write(")")
        else:
            super()._output_child_post(node, frame, finalize)

    def _is_escaped(self, frame: Frame) -> bool:
        """Whether what is printed here is HTML in any case; a project's template may say so only when it is used."""
        return is_html(self.name) and frame.eval_ctx.autoescape and not frame.eval_ctx.volatile

    def _make_finalize(self) -> CodeGenerator._FinalizeInfo:
        if is_html(self.name) or not _is_shipped(self.filename):
            return super()._make_finalize()
        return self._FinalizeInfo(self._default_finalize, None)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 Jinja's name
        """An attribute of a value."""
        is_block = isinstance(node.node, nodes.Name) and node.node.name == "self"
        if not self._is_own or is_block or keyword.iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802 Jinja's name
        """A call, of a macro or of a method of a value."""
        if not self._is_own:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.write("environment.call_in_html(context.eval_ctx, " if is_html(self.name) else "environment.call_plainly(")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")

    @property
    def _is_own(self) -> bool:
        """Whether what is printed is what docabi gives: a template of a project's own may hand on a table."""
        return getattr(self.environment, "is_alone", False) and _is_shipped(self.filename)


class TemplateEnvironment(jinja2.Environment):
    """Jinja's own with this compiler."""

    code_generator_class = TemplateCompiler
    is_alone = True
    """Whether no template of a project's own is among its templates."""
    call_plainly: ClassVar[Callable[..., Any]] = operator.call
    call_in_html: ClassVar[Callable[..., Any]] = staticmethod(call_in_html)
    in_html: ClassVar[Callable[[object], str]] = staticmethod(in_html)

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._known: dict[str, jinja2.Template] = {}

    def get_template(
        self,
        name: str | jinja2.Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,
    ) -> jinja2.Template:
        """A template by its name, which means the same as long as the environment lives."""
        if globals is not None or not isinstance(name, str):
            return super().get_template(name, parent, globals)
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = super().get_template(name, parent)
        return found

    def included(self, name: str, context: Context, more: dict[str, Any]) -> str:
        """What a template prints inside another one, which knows all that this one does."""
        template = self.get_template(name)
        known = {**context.parent, **context.vars, **{key: one for key, one in more.items() if one is not missing}}
        return self.concat(template.root_render_func(Context(self, known, name, template.blocks)))

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """What a template knows, which Jinja copies whenever it prints: as one table, because of several that takes
        longer than many a template. Globals are set before a template is loaded.
        """
        return {**self.globals, **(d or {})}


class TemplateCode(BytecodeCache):
    """Compiled templates by the file that each lies in; the first bytes of a kept one say what it was compiled by.
    Beside templates of a project's own they are others (`TemplateEnvironment.is_alone`).
    """

    def __init__(self, *, is_alone: bool = True) -> None:
        self._ending = "code" if is_alone else "shared-code"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what is kept; it stays empty if that is of another text, or compiled by something else."""
        data = read_kept(Path(bucket.key), _stamp())
        with suppress(EOFError, ValueError, TypeError):
            bucket.load_bytecode(BytesIO(data or b""))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        keep(Path(bucket.key), _stamp(), bucket.bytecode_to_string())

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Where the code of a template lies."""
        return str(place_beside(Path(filename or name), self._ending))

    def get_bucket(self, environment: jinja2.Environment, name: str, filename: str | None, source: str) -> Bucket:
        """The code of a template, empty if it has to be compiled."""
        if not _is_shipped(filename):
            return Bucket(environment, "", self.get_source_checksum(source))
        return super().get_bucket(environment, name, filename, source)

    def set_bucket(self, bucket: Bucket) -> None:
        """Keep the code of a template of docabi's own."""
        if bucket.key:
            super().set_bucket(bucket)


def _is_shipped(filename: str | None) -> bool:
    return filename is not None and Path(filename).is_relative_to(TEMPLATES)


@cache
def _stamp() -> bytes:
    """What compiles: sizes and times of docabi's code that takes part, Python and the versions of libraries."""
    states = [os.stat(PACKAGE / name) for name in _CODE]
    told = [sys.version, *(f"{one.st_size}:{one.st_mtime_ns}" for one in states)]
    for folder in LIBRARIES:
        with suppress(OSError):
            told += sorted(name for name in os.listdir(folder) if name.lower().startswith(("jinja2-", "markupsafe-")))
    return blake2b("\n".join(told).encode(), digest_size=16).digest()
