"""`python -m docabi`."""

import sys

from docabi.cli import main

if __name__ == "__main__":
    sys.exit(main())
