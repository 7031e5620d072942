"""What goes to translators and comes back: texts of two locales side by side, in the formats of their tools.

In: the leaves of a page in the source's language and in another one, and findings about them. Out: units, and files of
PO, XLIFF and TBX; and from edited PO entries, pages in which these texts alone are others. To add a format: a module
that prints units, and a line in `docabi.cli.export`.
"""
