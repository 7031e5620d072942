"""Write the source revision into the localized sample pages: run it after an English sample page was edited.

`ms.openlocfilehash` of a localized page is the SHA-1 of the English page with CRLF line ends, as in published
documentation trees. Prints the pages that were out of date. Whoever restamps a page has checked its translation.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

PAGES = Path(__file__).resolve().parent / "pages"
SOURCE_LOCALE = "en-US"
STAMP = re.compile(rb"^(ms\.openlocfilehash: )[0-9a-f]*", re.MULTILINE)


def revision(data: bytes) -> str:
    """The source revision that an English page's bytes stand for: 40 hexadecimal digits."""
    unix = data.replace(b"\r\n", b"\n")
    return hashlib.sha1(unix.replace(b"\n", b"\r\n")).hexdigest()


def restamp(localized: Path, source: Path) -> bool:
    """Write the revision of `source` into `localized`; tell whether that changed anything."""
    before = localized.read_bytes()
    after = STAMP.sub(rb"\g<1>" + revision(source.read_bytes()).encode(), before, count=1)
    if after == before:
        return False
    localized.write_bytes(after)
    return True


def main() -> int:
    """Restamp every localized page that has an English one."""
    for page in sorted(PAGES.glob("*/*/*.md")):
        locale, area, name = page.relative_to(PAGES).parts
        source = PAGES / SOURCE_LOCALE / area / name
        if locale != SOURCE_LOCALE and source.is_file() and restamp(page, source):
            sys.stdout.write(f"{page.relative_to(PAGES).as_posix()}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
