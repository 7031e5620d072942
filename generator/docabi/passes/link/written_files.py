"""Names of files as a row of requirements writes them, each judged alone: `CorSym. idl, CorSym. h` are two findings.

A sentence around a name is not the name: what is found and mended is the name. A row in which no name can be told from
other words is reported as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from docabi.diagnostics import Diagnostic, Edit, Severity
from docabi.facts import Facts
from docabi.lower.filewords import header_in, library_in, named_files
from docabi.passes.link.file_names import HEADER_ALONE, canonical_header, canonical_library, is_library
from docabi.passes.link.step import Context
from docabi.passes.merge import PageFile
from docabi.passes.merge.meant_files import key_of_words
from docabi.passes.merge.votes import is_source_file
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.source import Span

# `Foo.idl .idl`: what a translation made of a name's second half.
_SECOND_EXTENSION = compile_pattern(r"(?:\A|\s)\.(?:h|idl|dll|lib|tlb)\b", re.IGNORECASE)
_EXTENSIONS = "h idl dll lib"


class _Name(msgspec.Struct, frozen=True):
    """A name in a row, and how it is spelled where a table knows it."""

    written: str
    right: str | None

    @property
    def is_damaged(self) -> bool:
        """Whether it is another name as it stands; the case of letters alone is nobody's loss."""
        return self.right is not None and self.written.lower() != self.right.lower()


def judged(found: PageFile, context: Context, complete: bool) -> Iterator[Diagnostic]:
    """What is wrong with the names of a row: its page does not write one as it should, or no table knows it."""
    written = found.file.written
    if _is_plain(found.fact, found.file.name, written, (context.facts, complete)):
        return  # as nearly all rows
    right = _right(found, context, complete)
    texts, is_sound = [*named_files(written).values()], _is_sound(found, right)
    if is_sound and len(texts) < 2:
        return
    names = [_judged_alone(text, found.fact, context.facts, complete) for text in texts]
    known = {(one.right or "").lower() for one in names}
    if not _SECOND_EXTENSION.search(written) and right is not None and right.lower() in known:
        damaged = dict.fromkeys(one for one in names if one.is_damaged)
        yield from (_damaged(found, one.right or "", one.written, certain=True) for one in damaged)
    elif not is_sound:
        yield _of_row(found, right, context, complete)


@remembered(1024)
def _is_plain(fact: str, name: str, written: str, about: tuple[Facts, bool]) -> bool:
    """Whether a row has one name, which a table knows as it stands there."""
    facts, complete = about
    if len(named_files(written)) > 1 or not _is_whole(name, written):
        return False
    if fact != "header":
        right = canonical_library(name, facts.files, complete)
    else:
        names = canonical_header(name, facts.files, complete)
        right = names.idl or names.header
    return right is not None and name.lower() == right.lower()


def meant_header(found: PageFile, context: Context) -> str | None:
    """The header that a destroyed name means."""
    return None if found.file.name else context.symbols.meant.get(key_of_words(found.file.written))


def _right(found: PageFile, context: Context, complete: bool) -> str | None:
    """The name that a row means as the facts have it; None where nobody can tell."""
    name, known = found.file.name, context.facts.files
    if found.fact != "header":
        return canonical_library(name, known, complete)
    names = canonical_header(name, known, complete)
    return names.idl or names.header or meant_header(found, context)


def _judged_alone(text: str, fact: str, facts: Facts, complete: bool) -> _Name:
    """A name by itself. Another extension than the one that stands there is no spelling of it."""
    if fact == "header":
        names = canonical_header(header_in(text, facts) or "", facts.files, complete)
        right = names.idl if text.lower().endswith("idl") else names.header
    else:
        right = canonical_library(library_in(text, facts) or "", facts.files, complete)
    extension = (right or "").rpartition(".")[2].lower()
    return _Name(text, right if right and text.lower().endswith(extension) else None)


def _is_sound(found: PageFile, right: str | None) -> bool:
    """Whether nothing is wrong with a row as a whole."""
    if found.fact != "header" and HEADER_ALONE.fullmatch(found.file.written.strip()):
        return True
    return (
        right is not None
        and _is_whole(found.file.name, found.file.written)
        and found.file.name.lower() == right.lower()
    )


def _is_whole(name: str, written: str) -> bool:
    return name != "" and name in written and not _SECOND_EXTENSION.search(written)


def _of_row(found: PageFile, right: str | None, context: Context, complete: bool) -> Diagnostic:
    """The finding about a row no part of which is the name that it means."""
    name, written, known = found.file.name, found.file.written, context.facts.files
    is_header = found.fact == "header"
    if right is not None:
        both = canonical_header(name, known, complete)
        is_two = is_header and both.header is not None and _names_two(written, right)
        right = f"{both.idl}, {both.header}" if is_two else right
        return _damaged(found, right, written, is_two or _is_certain(found, right, context))
    if _is_whole(name, written) and (is_source_file(name) if is_header else is_library(name)):
        message = f"no table knows the {found.fact} `{name}`"
        help = "it is left out, for it may be a damaged name"
        return _finding(found, "unknown-file-name", Severity.INFO, (message, help), found.fact)
    message, help = f"`{written}` does not tell which {found.fact} is meant", "compare the page with its source"
    return _finding(found, "damaged-file-name", Severity.WARNING, (message, help), found.fact)


def _is_certain(found: PageFile, right: str, context: Context) -> bool:
    """Whether the whole row is the damaged name: it has one word, and that is the name without its extension where no
    other file has the stem. What other damaged pages tell is not certain: they are mended, too.
    """
    words = re.findall(r"\w+", found.file.written)
    stem, _, extension = right.lower().rpartition(".")
    is_one = len(words) == 1 and words[0].lower() == stem and words[0] == found.file.written.strip()
    return is_one and extension == "h" and f"{stem}.idl" not in context.facts.files.idls


def _damaged(found: PageFile, right: str, written: str, certain: bool) -> Diagnostic:
    """The finding about a name; the stage that has the page's lines finds the place of it."""
    message = f"the {found.fact} `{right}` is written `{written}`"
    help = f"write `{right}`" if certain or _is_alone(right, written) else _IN_SENTENCE.format(right)
    one = _finding(found, "damaged-file-name", Severity.WARNING, (message, help), right)
    repair = (Edit(found.file.line, 0, written, right),) if certain else ()
    return msgspec.structs.replace(one, repair=repair)


def _finding(found: PageFile, rule: str, severity: Severity, words: tuple[str, str], key: str) -> Diagnostic:
    cause = f"{rule}:{found.page.path}:{found.fact}:{key}"
    return Diagnostic(found.page, Span(found.file.line), rule, severity, *words, cause)


def _names_two(written: str, right: str) -> bool:
    """Whether a row names an IDL file and the header of the same name, however damaged."""
    words = re.findall(r"[^\W_]\w*", written.lower())
    stems = [word for word in words if word not in ("idl", "h")]
    return right.endswith(".idl") and len(stems) == 2 and len({*stems}) == 1


_IN_SENTENCE = "spell the name `{}` in it, and keep the other words"


def _is_alone(right: str, written: str) -> bool:
    """Whether a row is the name alone, and no sentence with it."""
    spelled = re.findall(r"\w+", f"{right} {_EXTENSIONS}".lower())
    is_short = len(re.findall(r"\w+", written)) <= len(re.findall(r"\w+", right))
    return is_short or all(word in spelled for word in re.findall(r"\w+", written.lower()))
