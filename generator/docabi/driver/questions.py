"""What a part of a target asks of what its target was divided into, as questions, each with the digest of its answer.

Dividing a target looks at all entities, and what comes of it (names, orders, vtables) knows all of them. Its parts get
stand-ins, which note what they ask for: an attribute, a key of a table that is there or not, whether a set has a name,
what a method tells of a name. So a part depends on the answers, and an edit makes those anew that get another one.
What nobody can follow (a value of an unknown class) makes a part depend on all entities.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from enum import Enum
from functools import lru_cache, partial
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

import msgspec

from docabi.abi import Asking
from docabi.abi.asking import ASKED
from docabi.cache import digest
from docabi.driver.question_numbers import END, MARK, Alike, Grouped, Numbers
from docabi.facts import Facts
from docabi.hashes import blake2b
from docabi.rendering import Options
from docabi.spec import Unit

ALL = "entities"
"""What is noted where nobody can follow what is asked."""
_STEP, _CONST = "\x01", "\x02"
"""Inside a question: before the name of an attribute, before what is no text."""
_PLAIN = (str, int, bool, type(None))
_LEAVES = (str, int, float, bool, bytes, type(None), Enum)
_TOLD = (*_LEAVES, Facts, msgspec.Struct, Mapping, Set)
_CALLED = FunctionType | MethodType | type(lru_cache()(lambda: None))
"""What answers of a view are."""
_GONE = b"no value"
_GENERATOR = 0x20
"""`inspect.CO_GENERATOR`: a rebuild that renders no template needs `inspect` for nothing else."""
_LONG = 400
"""An answer of so many bytes is digested once, wherever it is told."""


class Notes:
    """What is asked while something is made, by number. What stand-ins were told since it began is noted, and told at
    once.
    """

    def __init__(self) -> None:
        self.numbers = Numbers()
        self.asked: set[int] = set()
        self._told: list[dict[Any, Any]] = []

    def note(self, question: str) -> None:
        """Note a question."""
        self.asked.add(self.numbers.number(question))

    def note_word(self, name: str) -> None:
        """Note what the specification is asked for, by name."""
        self.asked.add(self.numbers.words[name])

    @property
    def texts(self) -> list[str]:
        """What was asked, in order."""
        return sorted(map(self.numbers.text, self.asked))

    def exchange(self, asked: set[int]) -> set[int]:
        """Note in another set from now on; the one before."""
        for told in self._told:
            told.clear()
        self._told.clear()
        before, self.asked = self.asked, asked
        return before

    def until_exchanged(self, told: dict[Any, Any]) -> dict[Any, Any]:
        """A table of what was told and noted, which is emptied when something else is made."""
        if not told:
            self._told.append(told)
        return told


def _told(value: Any) -> Any:
    if isinstance(value, Facts):
        return value.__reduce__()[1]  # what they are made of
    raise TypeError(f"{type(value)} cannot be told by a digest")


encode_told = msgspec.msgpack.Encoder(enc_hook=_told, order="deterministic").encode


class Questions:
    """The questions to what one target was divided into; `whole` has the digest of what the specification is asked.
    `known` has digests of values that are told often, by their `id`; whoever gives them keeps the values.
    """

    def __init__(self, notes: Notes, whole: Callable[[str], bytes], known: Mapping[int, bytes] | None = None) -> None:
        self.notes, self._whole, self._known = notes, whole, known or {}
        self._objects: dict[str, Any] = {}
        self._stand_ins: dict[int, tuple[Any, Any]] = {}
        self._answers: dict[str, tuple[Any, tuple[int, ...]]] = {}
        self._asking: dict[str, _Asking] = {}
        self._digests: dict[str, bytes] = {}
        self._values: dict[int, tuple[Any, bytes]] = {}
        self._plain_values: dict[tuple[type, Any], bytes] = {}
        self._common: frozenset[int] = frozenset()
        self.of_all = notes.numbers.words[ALL]
        """The number of `ALL`."""

    def all_asked(self) -> frozenset[int]:
        """What whoever cannot be followed depends on: all that the target was divided by."""
        return self._common | {self.of_all}

    # --- while parts are made

    def noting(self, units: Sequence[Unit], asked: Iterable[str]) -> list[Unit]:
        """The same parts, made from stand-ins; `asked` is what dividing asked, of which they need no notes."""
        self._common = frozenset(map(self.notes.numbers.words.__getitem__, asked))
        return [self._noting(unit, unit.name) for unit in units]

    def _noting(self, unit: Unit, place: str) -> Unit:
        make, find = (self._argument(one, f"{place}{end}") for one, end in ((unit.make, ""), (unit.find, "/find")))
        return Unit(unit.name, make, find)

    def table(self, name: str, table: Mapping[str, Any]) -> Mapping[str, Any]:
        """A table that functions of the target use."""
        path = f"{_STEP}{name}"
        self._objects[path] = table
        return _Table(self, table, path)

    def again(self, keeping: Asking, /, *, lasts: bool = False) -> Asking:
        """A decorator that keeps results, with what they asked: whoever gets a kept one asks for it, too. With `lasts`
        they are kept for targets whose questions have other numbers.
        """
        numbers = self.notes.numbers

        def decorator(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
            @keeping
            def kept(given: Any) -> tuple[Any, tuple[int, ...] | Grouped]:
                asked = set[int]()
                outer = self.notes.exchange(asked)
                try:
                    made = function(given)
                    return made, numbers.grouped(asked) if lasts else (*asked,)
                except BaseException:  # whoever goes on without a result depends on what it was asked for
                    outer |= asked
                    raise
                finally:
                    self.notes.exchange(outer)

            def ask(given: Any) -> Any:
                found, asked = kept(given)
                self.notes.asked.update(numbers.of(asked) if lasts else asked)
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
        found = found if found is not None else _Later(partial(self._noted, value, path))
        self._stand_ins[id(value)] = value, found
        return found

    def _stand_in(self, value: Any, path: str) -> Any:
        """What stands for a value that is asked by name; None for any other."""
        if type(value) in ASKED:
            return _Product(self.asking(value, path))
        if isinstance(value, frozenset | set):
            return _Names(self, value, path)
        return _Table(self, value, path) if isinstance(value, Mapping) else None

    def given(self, value: Any, path: str) -> tuple[Any, Iterable[int]]:
        """What stands for a value that was found at a path, and what whoever gets it asks if nothing has to."""
        found = self._stand_in(value, path)
        if found is not None:
            self._objects.setdefault(path, value)
            return found, ()
        if _is_constant(value):
            return value, ()
        return value, (self.notes.numbers.number(f"{MARK}{path}"),) if _can_be_told(value) else self.all_asked()

    def _noted(self, value: Any, path: str) -> Any:
        found, asked = self.given(value, path)
        self.notes.asked.update(asked)
        return found

    def asking(self, value: Any, path: str) -> _Asking:
        """What was asked of a value at a path."""
        found = self._asking.get(path)
        if found is None or found.real is not value:
            found = self._asking[path] = _Asking(self, value, path)
        return found

    def note_name(self, said: Alike, key: Any) -> None:
        """Note a question about a key, which may be one that no question can say."""
        if type(key) is str and END not in key:
            self.notes.asked.add(said[key])
            return
        names = _names(key)
        self.notes.asked |= self.all_asked() if names is None else {said[names]}

    def note_names(self, said: Alike, keys: Set[Any]) -> None:
        """Note a question about each of some keys."""
        if {*map(type, keys)} == {str} and END not in "".join(keys):
            self.notes.asked.update(map(said.__getitem__, keys))
            return
        for key in keys:
            self.note_name(said, key)

    def told(self, make: Callable[[], Any]) -> tuple[Any, tuple[int, ...]]:
        """The answer to a question, and the words that whoever asks it asks for with it."""
        outer, inner = self.notes.asked, set[int]()
        self.notes.asked = inner  # what a target was divided into has no stand-ins, so these told nothing meanwhile
        try:
            value = make()
            if isinstance(value, Iterator):
                value = (*value,)
        except BaseException:
            outer |= inner
            raise
        finally:
            self.notes.asked = outer
        return value, tuple([*filter(self.notes.numbers.is_word, inner - self._common)]) if inner else ()

    def attribute(self, owner: Any, path: str, name: str) -> tuple[Any, tuple[int, ...]]:
        """An attribute of what is at a path, and the words that whoever asks for it asks for with it."""
        below = f"{path}{_STEP}{name}"
        if below not in self._answers:
            self._answers[below] = self.told(partial(getattr, owner, name))
        return self._answers[below]

    def forget(self) -> None:
        """Let go what the target was divided into: nothing is asked any more."""
        for asking in self._asking.values():
            asking.attributes.clear()  # which hold what stands for it
            asking.told.clear()
        self.notes.numbers.forget()
        for table in (self._objects, self._stand_ins, self._answers, self._asking, self._digests):
            table.clear()
        self._values.clear()
        self._plain_values.clear()

    # --- answers

    def digest(self, question: str) -> bytes:
        """The digest of the answer, whoever asks."""
        if not question.startswith(MARK):
            return self._whole(question)
        found = self._digests.get(question)
        if found is None:
            found = self._digests[question] = self.digest_anew(question)
        return found

    def digest_anew(self, question: str) -> bytes:
        """The digest of the answer to a question of this kind, which is not kept."""
        try:
            return self._digest_of(self._answer(question))
        except Exception:  # whatever is not there any more: no answer is another answer
            return _GONE

    def digests_anew(self, begin: str, ends: Iterable[str]) -> list[bytes]:
        """The digests of the answers to questions that begin alike, none of which is kept: what is asked is found once,
        and of words that it asks none is noted.
        """
        if not begin.endswith(END):
            return [self.digest_anew(begin + end) for end in ends]
        path, how, *name = begin[len(MARK) : -len(END)].split(END)
        outer, self.notes.asked = self.notes.asked, set()
        try:
            value = self.at(path)
            told = self.asking(value, path).told.get(name[0], {}) if name else {}
            answer = getattr(value, *name) if name else value.__contains__ if how == "in" else value.__getitem__
            return [
                self.digest_anew(begin + end)
                if END in end or end in told
                else self._digest_by(answer, _plain(end) if name else end)
                for end in ends
            ]
        except Exception:
            return [_GONE for _ in ends]
        finally:
            self.notes.asked = outer

    def _digest_by(self, answer: Callable[[Any], Any], argument: Any) -> bytes:
        try:
            value = answer(argument)
            return self._digest_of((*value,) if isinstance(value, Iterator) else value)
        except Exception:
            return _GONE

    def _digest_of(self, value: Any) -> bytes:
        if type(value) not in _PLAIN:
            return self._digest_of_value(value)
        plain = type(value), value  # most answers are yes, no or a name; True is not 1
        found = self._plain_values.get(plain)
        if found is None:
            found = self._plain_values[plain] = self._digest_of_value(value)
        return found

    def _digest_of_value(self, value: Any) -> bytes:
        if id(value) in self._known:
            return self._known[id(value)]
        known = self._values.get(id(value))
        if known is not None and known[0] is value:
            return known[1]
        try:
            told = encode_told(value)
            found = blake2b(type(value).__name__.encode() + told, digest_size=8).digest()
        except (TypeError, ValueError, OverflowError, RecursionError):
            return digest(*map(self._whole, self.notes.numbers.words_of(self.all_asked())))[:8]
        if isinstance(value, msgspec.Struct | Facts) or (type(value) is tuple and len(told) >= _LONG):
            self._values[id(value)] = value, found
        return found

    def _answer(self, question: str) -> Any:
        path, *asked = question[len(MARK) :].split(END)
        value = self.at(path)
        if not asked:
            return value
        how, *names = asked
        if how == "()":
            name, *arguments = names
            return self.asking(value, path).told_of(name, (*map(_plain, arguments),))[0]
        if how == "[]":
            return value[_key(names)]
        if how == "in":
            return _key(names) in value
        if how == "keys" or not isinstance(value, Mapping):
            return [*value] if how == "keys" else value
        return [(key, self._known.get(id(one), one)) for key, one in value.items()]

    def at(self, path: str) -> Any:
        """What is asked at a path; raises whatever reaching it does, LookupError where nothing is known there."""
        if path not in self._objects:
            above, _, name = path.rpartition(_STEP)
            if not above:
                raise LookupError(path)
            owner = self.at(above)
            self._objects[path], _ = self.attribute(owner, above, name)
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
    return type(argument) in _PLAIN and (type(argument) is not str or (END not in argument and argument[:1] != _CONST))


def _text(argument: Any) -> str:
    return argument if isinstance(argument, str) else f"{_CONST}{argument!r}"


def _plain(text: str) -> Any:
    constants = {"None": None, "True": True, "False": False}
    if not text.startswith(_CONST):
        return text
    return constants[text[1:]] if text[1:] in constants else int(text[1:])


def _names(key: Any) -> str | None:
    """A key of several texts as it stands in a question; None for any other."""
    if type(key) is tuple and len(key) > 1 and all(type(one) is str and END not in one for one in key):
        return END.join(key)
    return None


def _key(names: list[str]) -> Any:
    return names[0] if len(names) == 1 else tuple(names)


class _Product:
    """Stands for a value of a class that is asked by name. What an attribute is lies in it as in any value until
    something else is made.
    """

    __slots__ = ("__dict__", "asking_")

    def __init__(self, asking: _Asking) -> None:
        object.__setattr__(self, "asking_", asking)

    def __setattr__(self, name: str, _: object) -> None:
        raise AttributeError(f"`{name}` is set in what stands for a value; say which of its attributes are memories")

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return type(self.asking_.real)

    def __getattr__(self, name: str) -> Any:
        asking = self.asking_
        known = asking.attributes.get(name)
        if known is None:
            known = asking.attributes[name] = asking.attribute(self, name)
        value, asked = known
        notes = asking.questions.notes
        notes.asked.update(asked)
        notes.until_exchanged(self.__dict__)[name] = value
        return value


class _Asking:
    """What a value is asked, and what it told: each is looked up once."""

    def __init__(self, questions: Questions, real: Any, path: str) -> None:
        self.questions, self.real, self.path = questions, real, path
        self.attributes: dict[str, tuple[Any, tuple[int, ...]]] = {}
        self.told: dict[str, dict[str | None, tuple[Any, tuple[int, ...]]]] = {}
        """By the name of a method and its arguments."""

    def attribute(self, product: _Product, name: str) -> tuple[Any, tuple[int, ...]]:
        """What stands for an attribute, and what whoever gets it asks."""
        if name.startswith("__"):
            raise AttributeError(name)
        cls, questions = type(self.real), self.questions
        member = next((vars(one)[name] for one in cls.__mro__ if name in vars(one)), None)
        if name in ASKED[cls].memories:
            return _Nothing(), ()
        if isinstance(member, FunctionType):
            if ASKED[cls].tells_words or name.startswith("_"):
                return MethodType(member, product), ()  # it asks itself what it needs
            return _Method(product, member), ()
        value, asked = questions.attribute(self.real, self.path, name)
        if ASKED[cls].tells_words and isinstance(value, _CALLED):
            return value, asked  # an answer of a view, which notes itself what it is asked
        given, more = questions.given(value, f"{self.path}{_STEP}{name}")
        return given, (*asked, *more)

    def told_of(self, name: str, arguments: tuple[Any, ...]) -> tuple[Any, tuple[int, ...]]:
        """What a method tells of names, and what whoever is told asks."""
        # True is not 1, and no name not an empty one.
        end = _text(arguments[0]) if len(arguments) == 1 else END.join(map(_text, arguments)) if arguments else None
        told = self.told.get(name)
        if told is None:
            told = self.told[name] = {}
        known = told.get(end)
        if known is None:
            notes, begin = self.questions.notes, f"{MARK}{self.path}{END}(){END}{name}"
            alike = notes.numbers.alike
            number = alike(begin)[""] if end is None else alike(f"{begin}{END}")[end]
            try:
                value, asked = self.questions.told(partial(getattr(self.real, name), *arguments))
            except BaseException:  # which is an answer, too
                notes.asked.add(number)
                raise
            more = (number,) if _can_be_told(value) else self.questions.all_asked()
            known = told[end] = value, (*asked, *more)
        return known


class _Method:
    """Stands for a method: what it tells of names alone is one answer, of anything else it asks what it needs."""

    def __init__(self, product: _Product, function: FunctionType) -> None:
        self._product, self._function, self._asking = product, function, product.asking_
        self._is_generator = bool(function.__code__.co_flags & _GENERATOR)
        self._told: dict[str | None, Any] = {}
        """What it told of one name since something was begun."""

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        name = arguments[0] if len(arguments) == 1 and type(arguments[0]) is str and not named else None
        if name in self._told:
            value = self._told[name]
        elif named or not all(map(_is_plain, arguments)):
            return self._function(self._product, *arguments, **named)
        else:
            value, asked = self._asking.told_of(self._function.__name__, arguments)
            notes = self._asking.questions.notes
            notes.asked.update(asked)
            if name is not None:
                notes.until_exchanged(self._told)[name] = value
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
        alike = questions.notes.numbers.alike
        self._item, self._has = (alike(f"{MARK}{path}{END}{how}{END}") for how in ("[]", "in"))

    def __getitem__(self, key: Any) -> Any:
        self._questions.note_name(self._item, key)
        return self._real[key]

    def get(self, key: Any, default: Any = None) -> Any:
        self._questions.note_name(self._item, key)
        return self._real.get(key, default)

    def __contains__(self, key: Any) -> bool:
        self._questions.note_name(self._has, key)
        return key in self._real

    def __iter__(self) -> Iterator[Any]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())

    def keys(self) -> Any:
        # Whoever looks for a key asks for its value next: both are one question.
        return _Names(self._questions, self._real.keys(), self._path, "[]", "keys")

    def _all(self) -> Mapping[Any, Any]:
        self._questions.notes.note(f"{MARK}{self._path}{END}all")
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
    """Stands for a set, or the keys of a table: how it is asked for one name, and for all, stands in a question."""

    def __init__(self, questions: Questions, real: Set[Any], path: str, one: str = "in", all_: str = "all") -> None:
        self._questions, self._real = questions, real
        self._has = questions.notes.numbers.alike(f"{MARK}{path}{END}{one}{END}")
        self._all = f"{MARK}{path}{END}{all_}"

    @classmethod
    def _from_iterable(cls, it: Iterable[Any]) -> Any:
        return frozenset(it)

    def __contains__(self, key: Any) -> bool:
        self._questions.note_name(self._has, key)
        return key in self._real

    def __iter__(self) -> Iterator[Any]:
        self._questions.notes.note(self._all)
        return iter(self._real)

    def __len__(self) -> int:
        self._questions.notes.note(self._all)
        return len(self._real)

    def __or__(self, other: Any) -> Any:
        return _Joined((self, other))

    __ror__ = __or__

    def __and__(self, other: Any) -> Any:
        keys = frozenset(other)
        self._questions.note_names(self._has, keys)
        return keys & self._real

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

    __and__ = __rand__ = Set.__and__

    def __iter__(self) -> Iterator[Any]:
        return iter({key: None for one in self._sets for key in one})

    def __len__(self) -> int:
        return len([*self])
