"""Passes over fragments: `merge` (the locales of an entity become one), `link` (what pages do not state), `patches`
(corrections), `check` (rules). Each is a function from values to new values; the driver calls them entity by entity.
"""
