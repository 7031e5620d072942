"""Serves a folder of HTML on this machine alone. A page that is open loads itself again when the folder is built anew.

What is served is what lies on disk but for two things in each page: a script of this server, and leave to ask it. Only
addresses of this machine are answered, so that no page of another site can read what is served here (DNS rebinding).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from docabi.diagnostics import UnusableError
from docabi.patterns import compile_pattern

HOST = "127.0.0.1"
# Browsers leave out the port 80.
_OWN_HOST = compile_pattern(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?", re.ASCII | re.IGNORECASE)
_OWN = "/.docabi/"
_MISSING = "404.html"
_RELOAD = f"""\
"use strict";
(async () => {{
  let seen;
  for (;;) {{
    try {{
      const now = await (await fetch("{_OWN}built")).text();
      if (seen !== undefined && now !== seen) location.reload();
      seen = now;
    }} catch {{ /* the server ended */ }}
    await new Promise((resolve) => setTimeout(resolve, 500));
  }}
}})();
"""
_ADDED = f'<script src="{_OWN}reload.js"></script>\n'.encode()


class _Handler(SimpleHTTPRequestHandler):
    """Answers for the files of a folder; `built` says how often it was built."""

    def __init__(self, *given: object, built: Callable[[], int], **named: object) -> None:
        self._built = built
        super().__init__(*given, **named)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer a request for a file, or for what the script asks."""
        path = self.path.partition("?")[0]
        if not _OWN_HOST.fullmatch(self.headers.get("Host", "")):
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        elif path == f"{_OWN}built":
            self._answer(str(self._built()).encode(), "text/plain")
        elif path == f"{_OWN}reload.js":
            self._answer(_RELOAD.encode(), "text/javascript")
        elif (file := self._page(path)) is not None:
            self._answer(_with_script(file.read_bytes()), "text/html")
        elif self._file(path) is not None:
            super().do_HEAD() if self.command == "HEAD" else super().do_GET()
        elif self._file(f"{path}/index.html") is not None:
            self._redirect(f"/{path.strip('/')}/")
        else:
            self._answer_missing()

    def do_HEAD(self) -> None:
        """Answer as to a request for the file, without its bytes."""
        self.do_GET()

    def end_headers(self) -> None:
        """Send the headers; nothing is kept, because the next build may change it."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of single requests."""

    def _page(self, path: str) -> Path | None:
        file = self._file(f"{path}index.html" if path.endswith("/") else path)
        return file if file is not None and file.suffix == ".html" else None

    def _file(self, path: str) -> Path | None:
        """The file of an address; None if there is none, or if a link leads out of the folder."""
        try:
            file = Path(self.translate_path(path))
            inside = file.resolve().is_relative_to(Path(self.directory).resolve())
            return file if inside and file.is_file() else None
        except (OSError, ValueError):  # a name that is too long, or has a character that none can have
            return None

    def _redirect(self, path: str) -> None:
        """Send to the address of a folder, where the links of its page begin."""
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _answer_missing(self) -> None:
        file = Path(self.directory, _MISSING)
        text = _with_script(file.read_bytes()) if file.is_file() else b"404"
        self._answer(text, "text/html", HTTPStatus.NOT_FOUND)

    def _answer(self, body: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def _with_script(page: bytes) -> bytes:
    page = page.replace(b"default-src 'none';", b"default-src 'none'; connect-src 'self';", 1)
    body, end, rest = page.rpartition(b"</body>")  # only templates of a project's own end a page so
    return body + _ADDED + end + rest if end else page + _ADDED


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing of a browser that went away."""


@contextmanager
def serving(folder: Path, port: int, built: Callable[[], int]) -> Iterator[str]:
    """Serve a folder while the context lasts; gives the address. A port of 0 is any that is free.

    Raises UnusableError if the port is taken.
    """
    handler = partial(_Handler, directory=str(folder), built=built)
    try:
        server = _Server((HOST, port), handler)
    except OSError as error:
        raise UnusableError(f"port {port} of {HOST}: {error.strerror}; give another one with --port") from error
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://{HOST}:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
