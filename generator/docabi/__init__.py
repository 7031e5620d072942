"""docabi: a documentation-to-spec compiler for localized API reference pages."""

__version__ = "0.1.0"
