# made by docabi from specs/index.json; do not edit
"""The generated package that the tests drive."""

PACKAGE = 'docabi_bindings'
