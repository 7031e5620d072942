"""Passes over fragments: `grouping` (which pages belong together), `merge` (locales to one entity), `link` (what
pages do not state). Each is a function from values to new values; the driver calls them entity by entity.
"""
