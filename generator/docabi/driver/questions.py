"""What a part of a target asks of what its target was divided into, as questions, each with the digest of its answer.

Dividing a target looks at all entities, and what comes of it (names, orders, vtables) knows all of them. Its parts get
stand-ins, which note what they ask for: an attribute, a key of a table that is there or not, whether a set has a name,
what a method tells of a name. So a part depends on the answers, and an edit makes those anew that get another one.
What nobody can follow (a value of an unknown class) makes a part depend on all entities.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from enum import Enum
from functools import lru_cache, partial
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

import msgspec

from docabi.abi import Asking
from docabi.abi.asking import ASKED
from docabi.cache import digest
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Unit

MARK = "?"
"""Begins every question of this kind."""
ALL = "entities"
"""What is noted where nobody can follow what is asked."""
_STEP, _END, _CONST = "\x01", "\0", "\x02"
"""Inside a question: before the name of an attribute, between its parts, before what is no text."""
_PLAIN = (str, int, bool, type(None))
_LEAVES = (str, int, float, bool, bytes, type(None), Enum)
_TOLD = (*_LEAVES, Facts, msgspec.Struct, Mapping, Set)
_CALLED = FunctionType | MethodType | type(lru_cache()(lambda: None))
"""What answers of a view are."""
_GONE = b"-"


class Notes:
    """What is asked while something is made."""

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def note(self, question: str) -> None:
        """Note a question."""
        self.asked.add(question)


def _told(value: Any) -> Any:
    if isinstance(value, Facts):
        return value.__reduce__()[1]  # what they are made of
    raise TypeError(f"{type(value)} cannot be told by a digest")


_encode = msgspec.msgpack.Encoder(enc_hook=_told, order="deterministic").encode


class Questions:
    """The questions to what one target was divided into; `whole` has the digest of what the specification is asked."""

    def __init__(self, notes: Notes, whole: Callable[[str], bytes]) -> None:
        self.notes, self._whole = notes, whole
        self._objects: dict[str, Any] = {}
        self._stand_ins: dict[int, tuple[Any, Any]] = {}
        self._answers: dict[str, tuple[Any, frozenset[str]]] = {}
        self._digests: dict[str, bytes] = {}
        self._values: dict[int, tuple[Any, bytes]] = {}
        self._plain_values: dict[tuple[type, Any], bytes] = {}
        self._common: frozenset[str] = frozenset()

    def all_asked(self) -> frozenset[str]:
        """What whoever cannot be followed depends on: all that the target was divided by."""
        return self._common | {ALL}

    # --- while parts are made

    def noting(self, units: Sequence[Unit], asked: Iterable[str]) -> list[Unit]:
        """The same parts, made from stand-ins; `asked` is what dividing asked, of which they need no notes."""
        self._common = frozenset(asked)
        return [self._noting(unit, unit.name) for unit in units]

    def _noting(self, unit: Unit, place: str) -> Unit:
        make, find = (self._argument(one, f"{place}{end}") for one, end in ((unit.make, ""), (unit.find, "/find")))
        return Unit(unit.name, make, find)

    def table(self, name: str, table: Mapping[str, Any]) -> Mapping[str, Any]:
        """A table that functions of the target use."""
        path = f"{_STEP}{name}"
        self._objects[path] = table
        return _Table(self, table, path)

    def again(self, keeping: Asking) -> Asking:
        """A decorator that keeps results, with what they asked: whoever gets a kept one asks for it, too."""

        def decorator(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
            @keeping
            def kept(given: Any) -> tuple[Any, set[str]]:
                outer, self.notes.asked = self.notes.asked, set()
                try:
                    return function(given), self.notes.asked
                finally:
                    self.notes.asked = outer

            def ask(given: Any) -> Any:
                found, asked = kept(given)
                self.notes.asked |= asked
                return found

            return ask

        return decorator

    def _argument(self, value: Any, place: str) -> Any:
        """An argument of a part as a stand-in, or noted when the part is made."""
        if isinstance(value, partial):
            arguments = [self._argument(one, f"{place},{number}") for number, one in enumerate(value.args)]
            named = {name: self._argument(one, f"{place},{name}") for name, one in value.keywords.items()}
            return partial(value.func, *arguments, **named)
        if isinstance(value, Unit):
            return self._noting(value, place)
        if _is_constant(value):
            return value
        known = self._stand_ins.get(id(value)) if _is_one_everywhere(value) else None
        if known is not None:
            return known[1]
        # Where a class has one value its name is enough, and stays when parts come and go.
        name = type(value).__name__
        path = name if type(value) in ASKED and name not in self._objects else f"{_STEP}{place}"
        self._objects[path] = value
        found = self._stand_in(value, path)
        found = found if found is not None else _Later(partial(self.given, value, path))
        self._stand_ins[id(value)] = value, found
        return found

    def _stand_in(self, value: Any, path: str) -> Any:
        """What stands for a value that is asked by name; None for any other."""
        if type(value) in ASKED:
            return _Product(self, value, path)
        if isinstance(value, frozenset | set):
            return _Names(self, value, path)
        return _Table(self, value, path) if isinstance(value, Mapping) else None

    def given(self, value: Any, path: str) -> Any:
        """What stands for a value that was found at a path, and is noted if nothing has to."""
        found = self._stand_in(value, path)
        if found is not None:
            self._objects.setdefault(path, value)
            return found
        if not _is_constant(value):
            self.notes.asked |= {f"{MARK}{path}"} if _can_be_told(value) else self.all_asked()
        return value

    def note_name(self, question: str, key: Any) -> None:
        """Note a question about a key, which may be one that no question can say."""
        names = _names(key)
        self.notes.asked |= self.all_asked() if names is None else {f"{question}{names}"}

    def alone(self, question: str, make: Callable[[], Any]) -> Any:
        """The answer to a question, which asks nothing for whoever asks it but words."""
        found = self._answers.get(question)
        if found is None:
            outer, self.notes.asked = self.notes.asked, set()
            try:
                value = make()
                if isinstance(value, Iterator):
                    value = (*value,)
            finally:
                inner, self.notes.asked = self.notes.asked, outer
            more = frozenset(one for one in inner if one not in self._common and not one.startswith(MARK))
            found = self._answers[question] = value, more
        if found[1]:
            self.notes.asked.update(found[1])
        return found[0]

    def forget(self) -> None:
        """Let go what the target was divided into."""
        for table in (self._objects, self._stand_ins, self._answers, self._digests, self._values, self._plain_values):
            table.clear()

    def asked_by(self, make: Callable[[], Any]) -> tuple[Any, tuple[str, ...]]:
        """A value, and what making it asked."""
        outer, self.notes.asked = self.notes.asked, set()
        try:
            return make(), (*self.notes.asked,)
        finally:
            self.notes.asked = outer

    # --- answers

    def digest(self, question: str) -> bytes:
        """The digest of the answer, whoever asks."""
        if not question.startswith(MARK):
            return self._whole(question)
        found = self._digests.get(question)
        if found is None:
            try:
                found = self._digest_of(self._answer(question))
            except Exception:  # whatever is not there any more: no answer is another answer
                found = _GONE
            self._digests[question] = found
        return found

    def known(self, digests: Mapping[str, bytes]) -> None:
        """Take over answers of the build before, whose target was divided as it is now."""
        self._digests.update(digests)

    def _digest_of(self, value: Any) -> bytes:
        if type(value) not in _PLAIN:
            return self._digest_of_value(value)
        plain = type(value), value  # most answers are yes, no or a name; True is not 1
        found = self._plain_values.get(plain)
        if found is None:
            found = self._plain_values[plain] = self._digest_of_value(value)
        return found

    def _digest_of_value(self, value: Any) -> bytes:
        known = self._values.get(id(value))
        if known is not None and known[0] is value:
            return known[1]
        try:
            found = digest(type(value).__name__.encode(), _encode(value))[:8]
        except (TypeError, ValueError, OverflowError, RecursionError):
            return digest(*map(self._whole, sorted(self.all_asked())))
        if isinstance(value, msgspec.Struct | Facts):
            self._values[id(value)] = value, found
        return found

    def _answer(self, question: str) -> Any:
        path, *asked = question[len(MARK) :].split("\0")
        value = self._object(path)
        if not asked:
            return value
        how, *names = asked
        if how == "()":
            name, *arguments = names
            return self.alone(question, partial(getattr(value, name), *map(_plain, arguments)))
        if how == "[]":
            return value[_key(names)]
        if how == "in":
            return _key(names) in value
        return [*value] if how == "keys" else [*value.items()] if isinstance(value, Mapping) else value

    def _object(self, path: str) -> Any:
        if path not in self._objects:
            above, _, name = path.rpartition(_STEP)
            if not above:
                raise LookupError(path)
            owner = self._object(above)
            self._objects[path] = self.alone(f"{MARK}{path}", partial(getattr, owner, name))
        return self._objects[path]


class _Later:
    """An argument of a part that is noted when the part is made."""

    def __init__(self, value: Callable[[], Any]) -> None:
        self.value = value


def arguments_now(make: Any) -> Any:
    """A part, or an argument of one, with the arguments that are noted now."""
    if isinstance(make, _Later):
        return make.value()
    if isinstance(make, partial):
        named = {key: arguments_now(one) for key, one in make.keywords.items()}
        return partial(make.func, *map(arguments_now, make.args), **named)
    if isinstance(make, Unit):
        return Unit(make.name, arguments_now(make.make), arguments_now(make.find))
    return make


def _is_constant(value: Any) -> bool:
    """Whether a value is the same for the same target, whatever the specification is."""
    if isinstance(value, FunctionType):
        return value.__closure__ is None
    if isinstance(value, BuiltinFunctionType):
        return isinstance(value.__self__, ModuleType)
    return isinstance(value, Options | type) or _is_of_templates(type(value))


def _is_of_templates(cls: type) -> bool:
    """Whether a class is one of those that print templates, or is made from one of Jinja's."""
    return any(one.__module__.startswith(_CONSTANT) for one in cls.__mro__)


_CONSTANT = ("jinja2.", "docabi.bytecode", "docabi.rendering")


def _is_one_everywhere(value: Any) -> bool:
    """Whether two parts that are given one object are given it again, and one question about it does for both. One text
    in two places is there by chance, and so is nothing: each is asked for where it stands.
    """
    return type(value) in ASKED or (isinstance(value, Mapping) and bool(value))


def _can_be_told(value: Any) -> bool:
    """Whether a value is one that a digest tells; of a list or tuple the first item speaks for the others."""
    if isinstance(value, tuple | list):
        return not value or _can_be_told(value[0])
    return isinstance(value, _TOLD)


def _is_plain(argument: Any) -> bool:
    """Whether an argument can stand in a question."""
    return type(argument) in _PLAIN and (type(argument) is not str or (_END not in argument and argument[:1] != _CONST))


def _text(argument: Any) -> str:
    return argument if isinstance(argument, str) else f"{_CONST}{argument!r}"


def _plain(text: str) -> Any:
    constants = {"None": None, "True": True, "False": False}
    if not text.startswith(_CONST):
        return text
    return constants[text[1:]] if text[1:] in constants else int(text[1:])


def _names(key: Any) -> str | None:
    """A key as it stands in a question: a text or several; None for any other."""
    parts = (key,) if type(key) is str else key
    if type(parts) is tuple and parts and all(type(one) is str and _END not in one for one in parts):
        return _END.join(parts)
    return None


def _key(names: list[str]) -> Any:
    return names[0] if len(names) == 1 else tuple(names)


class _Product:
    """Stands for a value of a class that is asked by name."""

    __slots__ = ("asking_",)

    def __init__(self, questions: Questions, real: Any, path: str) -> None:
        self.asking_ = _Asking(questions, real, path)

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return type(self.asking_.real)

    def __getattr__(self, name: str) -> Any:
        asking = self.asking_
        known = asking.attributes.get(name)
        if known is None:
            known = asking.attributes[name] = asking.attribute(self, name)
        value, asked = known
        if asked:
            asking.questions.notes.asked.update(asked)
        return value


class _Asking:
    """What a stand-in asks, and what it was told: each is looked up once."""

    def __init__(self, questions: Questions, real: Any, path: str) -> None:
        self.questions, self.real, self.path = questions, real, path
        self.attributes: dict[str, tuple[Any, tuple[str, ...]]] = {}
        self.told: dict[tuple[Any, ...], tuple[Any, tuple[str, ...]]] = {}

    def attribute(self, product: _Product, name: str) -> tuple[Any, tuple[str, ...]]:
        """What stands for an attribute, and what whoever gets it asks."""
        if name.startswith("__"):
            raise AttributeError(name)
        cls, questions = type(self.real), self.questions
        member = inspect.getattr_static(cls, name, None)
        if name in ASKED[cls].memories:
            return _Nothing(), ()
        if isinstance(member, FunctionType):
            return _Method(product, member), ()
        below = f"{self.path}{_STEP}{name}"
        value, asked = questions.asked_by(lambda: questions.alone(f"{MARK}{below}", partial(getattr, self.real, name)))
        if ASKED[cls].tells_words and isinstance(value, _CALLED):
            return value, asked  # an answer of a view, which notes itself what it is asked
        given, more = questions.asked_by(lambda: questions.given(value, below))
        return given, (*asked, *more)

    def answer(self, function: FunctionType, arguments: tuple[Any, ...]) -> tuple[Any, tuple[str, ...]]:
        """What a method tells of names, and what whoever is told asks."""
        name = function.__name__
        question = "\0".join((f"{MARK}{self.path}", "()", name, *map(_text, arguments)))
        make = partial(getattr(self.real, name), *arguments)
        value, asked = self.questions.asked_by(lambda: self.questions.alone(question, make))
        return value, (*asked, *([question] if _can_be_told(value) else self.questions.all_asked()))


class _Method:
    """Stands for a method: what it tells of names alone is one answer, of anything else it asks what it needs."""

    def __init__(self, product: _Product, function: FunctionType) -> None:
        self._product, self._function, self._asking = product, function, product.asking_
        words = ASKED[type(self._asking.real)].tells_words
        self._tells = not words and not function.__name__.startswith("_")
        self._is_generator = inspect.isgeneratorfunction(function)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        if named or not self._tells or not all(map(_is_plain, arguments)):
            return self._function(self._product, *arguments, **named)
        asking, key = self._asking, (self._function, arguments)
        known = asking.told.get(key)
        if known is None:
            known = asking.told[key] = asking.answer(self._function, arguments)
        value, asked = known
        asking.questions.notes.asked.update(asked)
        return iter(value) if self._is_generator else value


class _Nothing(dict[Any, Any]):
    """A memory that forgets: what it would tell nobody would have asked for."""

    def __setitem__(self, key: Any, value: Any) -> None:
        pass

    def setdefault(self, key: Any, default: Any = None) -> Any:
        return default


class _Table(Mapping[Any, Any]):
    """Stands for a table."""

    def __init__(self, questions: Questions, real: Mapping[Any, Any], path: str) -> None:
        self._questions, self._real, self._path = questions, real, path
        self._notes, self._asked = questions.notes, f"{MARK}{path}\0[]\0"
        self._asked_in = f"{MARK}{path}\0in\0"

    def _note(self, how: str, key: Any) -> None:
        self._questions.note_name(f"{MARK}{self._path}\0{how}\0", key)

    def __getitem__(self, key: Any) -> Any:
        self._note("[]", key)
        return self._real[key]

    def get(self, key: Any, default: Any = None) -> Any:
        if type(key) is str and _END not in key:
            self._notes.asked.add(self._asked + key)
        else:
            self._note("[]", key)
        return self._real.get(key, default)

    def __contains__(self, key: Any) -> bool:
        if type(key) is str and _END not in key:
            self._notes.asked.add(self._asked_in + key)
        else:
            self._note("in", key)
        return key in self._real

    def __iter__(self) -> Iterator[Any]:
        self._questions.notes.note(f"{MARK}{self._path}\0keys")
        return iter(self._real)

    def __len__(self) -> int:
        self._questions.notes.note(f"{MARK}{self._path}\0keys")
        return len(self._real)

    def _all(self) -> Mapping[Any, Any]:
        self._questions.notes.note(f"{MARK}{self._path}\0all")
        return self._real

    def items(self) -> Any:
        return self._all().items()

    def values(self) -> Any:
        return self._all().values()

    def __or__(self, other: Mapping[Any, Any]) -> dict[Any, Any]:
        return {**self._all(), **other}

    def __ror__(self, other: Mapping[Any, Any]) -> dict[Any, Any]:
        return {**other, **self._all()}


class _Names(Set[Any]):
    """Stands for a set."""

    def __init__(self, questions: Questions, real: Set[Any], path: str) -> None:
        self._questions, self._real, self._path = questions, real, path
        self._notes, self._asked_in = questions.notes, f"{MARK}{path}\0in\0"

    @classmethod
    def _from_iterable(cls, it: Iterable[Any]) -> Any:
        return frozenset(it)

    def __contains__(self, key: Any) -> bool:
        if type(key) is str and _END not in key:
            self._notes.asked.add(self._asked_in + key)
        else:
            self._questions.note_name(self._asked_in, key)
        return key in self._real

    def __iter__(self) -> Iterator[Any]:
        self._questions.notes.note(f"{MARK}{self._path}\0all")
        return iter(self._real)

    def __len__(self) -> int:
        self._questions.notes.note(f"{MARK}{self._path}\0all")
        return len(self._real)

    def __or__(self, other: Any) -> Any:
        return _Joined((self, other))

    __ror__ = __or__

    def __and__(self, other: Any) -> Any:
        return frozenset(one for one in other if one in self)

    __rand__ = __and__

    def union(self, *others: Iterable[Any]) -> Any:
        return frozenset(self).union(*others)

    def intersection(self, other: Iterable[Any]) -> Any:
        return self & other

    def difference(self, *others: Iterable[Any]) -> Any:
        return frozenset(self).difference(*others)

    def isdisjoint(self, other: Iterable[Any]) -> bool:
        return not any(one in self for one in other)


class _Joined(_Names):
    """Stands for several sets together."""

    def __init__(self, sets: Iterable[Iterable[Any]]) -> None:
        self._sets = (*sets,)

    def __contains__(self, key: Any) -> bool:
        return any(key in one for one in self._sets)

    def __iter__(self) -> Iterator[Any]:
        return iter({key: None for one in self._sets for key in one})

    def __len__(self) -> int:
        return len([*self])
