"""The implementation of README.md with four faults: `own/tasks.c` without its recorder, changed in four places."""

from __future__ import annotations

import re
from pathlib import Path

OWN = Path(__file__).parent / "own"

FAULTS = {
    "    Manager_SetUILocale,\n    Manager_SetLocale,\n": "    Manager_SetLocale,\n    Manager_SetUILocale,\n",
    "    *pGuarantee = ((Manager *)This)->stack;\n": "    (void)This, (void)pGuarantee;\n",
    "(&time, NULL);\n    return 0;\n": "(&time, NULL);\n    return option == 2 ? (HRESULT)0x800705B4 : 0;\n",
    "    ((Manager *)This)->references++;\n    *out = This;\n": "    *out = This;\n",
}


def broken() -> str:
    """The source."""
    text = (OWN / "tasks.c").read_text(encoding="utf-8")
    text = re.sub(r"^.*docabi_\w+.*\n|^#define DOCABI_RECORDER\n", "", text, flags=re.MULTILINE)
    for right, wrong in FAULTS.items():
        assert text.count(right) == 1, right
        text = text.replace(right, wrong)
    return text
