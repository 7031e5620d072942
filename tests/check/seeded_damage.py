"""Damage to put into clean pages: each seed changes one page in one place and says which rule must find it there.

`old` is a regular expression for what pages of every locale have in common (markup, names, targets), never for words.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from tests.locales.invented_language import invent_whole

SAMPLES = ("en-US", "fr-FR", "de-DE", "ja-JP")
INVENTED = "ka-GE"
"""A language of which docabi has no table: its pages are those of the French samples in other words and letters."""
LANGUAGES = (*SAMPLES, INVENTED)

METHOD = "hosting/ihosttaskmanager-{}-method.md"
INTERFACE = "hosting/ihosttaskmanager-interface.md"


@dataclass(frozen=True)
class Seed:
    """What is done to a page, and the rule that must find it. `line` finds the line; empty: the line that changed."""

    rule: str
    page: str
    old: str
    new: str

    def plant(self, text: str) -> tuple[str, int]:
        """The damaged page and the line of the damage."""
        changed, count = re.subn(self.old, self.new, text, count=1, flags=re.MULTILINE)
        assert count == 1, f"{self.page} has nothing like {self.old}"
        pairs = enumerate(zip_longest(text.split("\n"), changed.split("\n")), 1)
        return changed, next(line for line, (before, after) in pairs if before != after)


def method(rule: str, name: str, old: str, new: str) -> Seed:
    return Seed(rule, METHOD.format(name), old, new)


# Each page takes one seed of a round.
ROUNDS: tuple[tuple[Seed, ...], ...] = (
    (
        method("damaged-identifier", "createtask", r"^(title: .*IHostTaskManager)::", r"\1:: "),
        method("damaged-identifier", "sleep", r"^(# .*)IHostTaskManager::Sleep", r"\1ihosttaskmanager::sleep"),
        method(
            "damaged-identifier", "setlocale", r"^(# .*)IHostTaskManager::SetLocale", r"\1ИХостТаскМанажер::СетЛокале"
        ),
        method("damaged-link-text", "switchtotask", r"\[IHostTaskManager([^:\]]*)\]\(", r"[ihosttaskmanager\1]("),
        method("damaged-link-text", "enterruntime", r"\[IHostTaskManager([^:\]]*)\]\(", r"[Xxxxxx\1]("),
        method("damaged-link-text", "leaveruntime", r"\[IHostTaskManager([^:\]]*)\]\(", r"[IHost TaskManager\1]("),
        method("damaged-identifier", "setuilocale", r"^```\s*$\n^\s*$\n", "```\n\nXxx IHost TaskManager xxx.\n\n"),
        method("damaged-identifier", "begindelayabort", r"\Z", "\nXxx ihosttaskmanager xxx.\n"),
        method("damaged-identifier", "enddelayabort", r"\Z", "\nXxx disIID_IHostTaskManager xxx.\n"),
        method("damaged-identifier", "getcurrenttask", r"\Z", "\nXxx ихосттаскманагер xxx.\n"),
        method("leftover-placeholder", "beginthreadaffinity", r"^(## (?:<a[^>]*></a>)?)(.*)$", r"\1{1&gt;\2&lt;1}"),
        method("leftover-placeholder", "endthreadaffinity", r"\Z", '\nXxx <bpt id="1">x</bpt> xxx.\n'),
        method("damaged-number", "callneedshosthook", r"\Z", "\nXxx 0 x80041002 xxx.\n"),
        method("empty-section", "getstackguarantee", r"\Z", '\n## <a name="exceptions"></a>Xxx\n'),
        method("duplicate-section", "setstackguarantee", r"\Z", '\n## <a name="requirements"></a>Xxx\n\nXxx.\n'),
        method(
            "dead-link", "reverseleaveruntime", r"\]\((\S*)ihosttaskmanager-interface\.md\)", r"](\1ihosttaskmaster.md)"
        ),
        Seed("missing-page", INTERFACE, r"ihosttaskmanager-sleep-method\.md", "ihosttaskmanager-snooze-method.md"),
    ),
    (
        method("damaged-file-name", "createtask", r"MSCorEE\.h", "MSCorEE. h"),
        method("damaged-file-name", "sleep", r"MSCorEE\.h", "Корсим. h"),
        method("damaged-code", "setlocale", r"^\|HOST_E_TIMEOUT\|", "|HOST_E_ TIMEOUT|"),
        method("unknown-code", "switchtotask", r"^\|HOST_E_TIMEOUT\|", "|HOST_E_TIMEOVER|"),
        method("undocumented-parameter", "createtask", r"^ ?`pParameter`.*\n.*\n", ""),
        method("unknown-parameter", "setuilocale", r"^(## .*)$\n(\s*\n)*(?=\|)", "`pXxxxxx`\n[in] Xxx.\n\n\\1\n\n"),
        method("damaged-identifier", "callneedshosthook", r"\Z", "\nXxx `a``b` xxx.\n"),
        method("damaged-identifier", "leaveruntime", r"\Z", "\nHRESULT_FROM_WIN32 (ERROR_TIMEOUT).\n"),
        method("damaged-identifier", "enterruntime", r"\Z", "\nXxx IHostTaskManager ::S leep xxx.\n"),
        method("damaged-identifier", "getcurrenttask", r"\Z", "\nXxx IHostTaskМенеджер xxx.\n"),
    ),
    (
        method("unterminated-declaration", "createtask", r"^\);\s*$", ""),
        method("missing-comma", "sleep", r"dwMilliseconds,", "dwMilliseconds"),
        method("name-conflict", "setlocale", r"IHostTaskManager\.SetLocale", "IHostTaskManager.SetLocal"),
        method("unknown-type", "switchtotask", r"\bDWORD\b", "XWORD"),
        method("missing-declaration", "enterruntime", r"^```[^`]*```[ ]*$", "Xxx."),
        method("damaged-identifier", "getcurrenttask", r"^( ?)`pTask`", r"\1ptask"),
        method("leftover-placeholder", "setuilocale", r"^\|(E_FAIL)\|", r"|\1 {2&gt;x&lt;2}|"),
        Seed("undocumented-member", "hosting/etasktype-enumeration.md", r"^\|`TT_USER`.*\n", ""),
        Seed(
            "unknown-member", "hosting/stackoverflowtype-enumeration.md", r"(^\|`.*\n)(?!\|)", r"\1|`SO_Xxxx`|Xxx.|\n"
        ),
        Seed("damaged-link-text", "hosting/hosting-interfaces.md", r"\[IHostTaskManager", "[Xxx"),
        Seed("damaged-identifier", "metadata/metadata-interfaces.md", r"\Z", "\nXxx imetadatadispenserex xxx.\n"),
    ),
    (
        method("damaged-direction", "sleep", r"^( ?)\[in\] ", r"\1[Xxxxx] "),
        method("misplaced-blank", "createtask", r"\Z", "\nXxx `xxx` .\n"),
        method("misplaced-blank", "setlocale", r"\Z", "\nXxx `xxx`Xxxx, **Xxx:**Xxx.\n"),
    ),
)

# Of these only the other locales of the same source revision know.
AMONG_LOCALES: tuple[Seed, ...] = (
    method("damaged-identifier", "createtask", r"\.\. ?`ppTask` |(?<=[a-z] )`ppTask`", "ppTask"),
    Seed("locales-disagree", "hosting/etasktype-enumeration.md", r"= 0x4,", "= 0x5,"),
)


def clean_pages(project: Path, locale: str, folder: Path) -> Path:
    """A copy of the sample pages of a language in a folder, which nobody has damaged yet."""
    root, pages = folder / locale, project / "samples" / "pages"
    shutil.copytree(pages / ("fr-FR" if locale == INVENTED else locale), root)
    for file in sorted(root.rglob("*.md")) if locale == INVENTED else ():
        text = file.read_text("utf-8").replace("fr-FR", INVENTED)
        if text.startswith("---"):
            file.write_text(invent_whole(text), "utf-8")
    return root
