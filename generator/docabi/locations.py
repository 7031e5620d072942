"""Where docabi's own files lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
# A wheel holds templates and sample pages inside the package; a checkout holds them at its top level.
TEMPLATES = PACKAGE / "templates" if (PACKAGE / "templates").is_dir() else PACKAGE.parents[1] / "templates"
SAMPLES = PACKAGE / "samples" if (PACKAGE / "samples").is_dir() else PACKAGE.parents[1] / "samples" / "pages"
# Folders of installed libraries: their entries change when a library does.
LIBRARIES = [Path(folder) for folder in sys.path if os.path.basename(folder) in ("site-packages", "dist-packages")]
