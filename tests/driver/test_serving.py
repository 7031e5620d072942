"""`docabi serve`: pages of this machine alone, each with a script that loads it again after a build."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from docabi.diagnostics import UnusableError
from docabi.driver.serving import HOST, serving
from tests.command_line import docabi, page, running, write_tree

PAGE = """<meta content="default-src 'none'; script-src 'self'"><p>x\n"""
FILES = {
    "index.html": PAGE,
    "fr-FR/a.html": PAGE,
    "own.html": f"<body>{PAGE}</body></html>",
    "style.css": "a {}",
    "404.html": PAGE.replace("x", "missing"),
}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[int, list[int]]]:
    """The port of a served folder, and the builds that it was told of."""
    builds: list[int] = []
    write_tree(tmp_path / "site", FILES)
    (tmp_path / "secret.html").write_text("secret")
    (tmp_path / "site/out.html").symlink_to(tmp_path / "secret.html")
    with serving(tmp_path / "site", 0, lambda: len(builds)) as address:
        yield urlsplit(address).port or 0, builds


def ask(port: int, path: str, host: str = HOST) -> tuple[int, str]:
    answer = answer_of(port, path, f"{host}:{port}")
    return answer.status, answer.read().decode()


def answer_of(port: int, path: str, host: str = HOST, method: str = "GET") -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    connection.request(method, path, headers={"Host": host})
    return connection.getresponse()


def test_pages_have_the_script_and_may_ask(served: tuple[int, list[int]]) -> None:
    port, _ = served
    for path in ("/", "/fr-FR/a.html", "/fr-FR/a.html?x=1", "/own.html"):
        status, text = ask(port, path)
        assert status == 200
        assert "default-src 'none'; connect-src 'self'; script-src 'self'" in text
        end = "</body></html>" if path == "/own.html" else ""
        assert text.endswith(f'<p>x\n<script src="/.docabi/reload.js"></script>\n{end}')
    assert ask(port, "/style.css") == (200, "a {}")
    assert "location.reload()" in ask(port, "/.docabi/reload.js")[1]


def test_a_build_is_told(served: tuple[int, list[int]]) -> None:
    port, builds = served
    assert ask(port, "/.docabi/built") == (200, "0")
    builds.append(1)
    assert ask(port, "/.docabi/built") == (200, "1")


def test_what_is_not_there_has_the_sites_own_page(served: tuple[int, list[int]]) -> None:
    status, text = ask(served[0], "/fr-FR/nothing-here")
    assert (status, "missing" in text) == (404, True)
    assert ask(served[0], "/fr-FR/")[0] == 404


@pytest.mark.parametrize(
    "path", ["/../secret.html", "/%2e%2e/secret.html", "/..%2fsecret.html", "//../secret.html", "/out.html"]
)
def test_nothing_outside_the_folder_is_served(served: tuple[int, list[int]], path: str) -> None:
    assert "secret" not in ask(served[0], path)[1]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", ""])
def test_names_of_other_machines_are_refused(served: tuple[int, list[int]], host: str) -> None:
    assert ask(served[0], "/", host)[0] == 421
    assert ask(served[0], "/", "localhost")[0] == 200


def test_a_host_needs_no_port(served: tuple[int, list[int]]) -> None:
    assert answer_of(served[0], "/style.css").status == 200
    assert answer_of(served[0], "/style.css", "evil.example").status == 421


def test_a_folder_is_found_without_its_slash(served: tuple[int, list[int]], tmp_path: Path) -> None:
    write_tree(tmp_path / "site", {"fr-FR/area/index.html": PAGE})
    answer = answer_of(served[0], "//fr-FR/area")
    assert (answer.status, answer.headers["Location"]) == (301, "/fr-FR/area/")


@pytest.mark.parametrize("path", ["/a%00b.html", f"/{'a' * 5000}.html"])
def test_names_that_no_file_can_have_are_missing(served: tuple[int, list[int]], path: str) -> None:
    assert ask(served[0], path)[0] == 404


def test_the_head_of_a_file_has_no_bytes(served: tuple[int, list[int]]) -> None:
    with socket.create_connection((HOST, served[0]), timeout=10) as asked:
        asked.sendall(b"HEAD /style.css HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
        told = b"".join(iter(lambda: asked.recv(4096), b""))
    assert b"Content-Length: 4" in told
    assert told.endswith(b"\r\n\r\n")


def test_a_port_that_is_taken_is_named(served: tuple[int, list[int]], tmp_path: Path) -> None:
    with pytest.raises(UnusableError, match=f"port {served[0]} of 127.0.0.1"), serving(tmp_path, served[0], lambda: 0):
        pass


def test_a_wrong_port_is_refused(tmp_path: Path) -> None:
    done = docabi("serve", "--source", f"fr-FR={tmp_path}", "--out", tmp_path / "o", "--port", "70000", cwd=tmp_path)
    assert (done.returncode, "from 0 to 65535" in done.stderr) == (2, True)


@pytest.mark.slow
def test_a_changed_page_is_built_and_told(tmp_path: Path) -> None:
    pytest.importorskip("watchfiles")
    write_tree(tmp_path, {"pages/hosting/ithing-do-method.md": page(), "docabi.yaml": "sources: {fr-FR: pages}\n"})
    with running("serve", "--port", "0", cwd=tmp_path) as (process, said):
        address = next(found for line in said if (found := re.search(r"http://127\.0\.0\.1:(\d+)/", line)))
        port, place = int(address[1]), "/fr-FR/hosting/ithing.do.html"
        wait_for(lambda: ask(port, "/.docabi/built")[1] == "1")
        file = tmp_path / "pages/hosting/ithing-do-method.md"
        file.write_text(f"{file.read_text()}\n\n## Remarks\n\nNew words.\n")
        wait_for(lambda: ask(port, "/.docabi/built")[1] == "2")
        assert "New words." in ask(port, place)[1]
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130


def wait_for(happened: Callable[[], bool]) -> None:
    """Wait until something happened, at most a minute."""
    ends = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < ends
        time.sleep(0.1)
