"""Edits of pages that say nothing new: each takes a page's text and gives the edited one."""

from __future__ import annotations

import re

SECTIONS = "syntax|parameters|return-value|methods|members|remarks|requirements|see-also"


def with_new_revisions(text: str) -> str:
    text = re.sub(r"(?m)^ms\.lasthandoff: .*$", "ms.lasthandoff: 01/02/2031", text)
    return text.replace("ms.translationtype: HT", "ms.translationtype: MT")


def with_longer_front_matter(text: str) -> str:
    return with_new_revisions(text).replace("\n---\n", "\nms.locfileid: 12345\n---\n", 1)


def with_new_headings(text: str) -> str:
    return re.sub(rf'(?m)^(## <a name="(?:{SECTIONS})"></a>).*$', r"\1Autrement dit", text)


def with_new_labels(text: str) -> str:
    return text.replace("**En-tête :**", "**Fichier d’en-tête :**").replace("**Bibliothèque :**", "**Fichier :**")


def with_blank_lines(text: str) -> str:
    return text.replace('\n## <a name="syntax">', '\n\n\n## <a name="syntax">')


def with_respelled_links(text: str) -> str:
    """Links to pages beside this one are written from the folder above."""
    return re.sub(r"\]\((?=[\w-]+\.md)", "](../hosting/", text)
