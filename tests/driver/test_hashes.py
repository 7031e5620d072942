"""Jinja takes one hash of Python's library, which would load OpenSSL for it; whoever else wants that has it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.cache import digest, digest_of
from docabi.hashes import sha1


def told(script: str) -> list[str]:
    """What a process prints, in words."""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.split()


def test_jinja_is_imported_without_openssl() -> None:
    script = (
        "import sys\n"
        "from docabi.jinja import jinja2\n"
        "print('_hashlib' in sys.modules, jinja2.Environment().from_string('{{ 1 }}').render())\n"
        "import hashlib\n"
        "print('_hashlib' in sys.modules, hashlib.sha1(b'lamp').hexdigest())"
    )
    assert told(script) == ["False", "1", "True", sha1(b"lamp").hexdigest()]


@pytest.mark.parametrize(
    "before",
    [
        "import hashlib, sys",  # somebody has it already
        "import sys; sys.modules['_sha1'] = None; sys.modules['_md5'] = None",  # a Python that has it of OpenSSL alone
    ],
)
def test_where_python_has_no_hashes_of_its_own_they_are_those_of_openssl(before: str) -> None:
    script = (
        f"{before}\n"
        "from docabi.jinja import jinja2\n"
        "print(*(name in sys.modules for name in ('hashlib', '_hashlib')))\n"
        "print(jinja2.Environment().from_string('{{ 1 }}').render())"
    )
    assert told(script) == ["True", "True", "1"]


@given(st.lists(st.binary(max_size=9)))
def test_many_parts_are_digested_as_few_are(parts: list[bytes]) -> None:
    assert digest_of(iter(parts)) == digest(*parts)
    assert digest_of(parts * 700) == digest(*parts * 700)
