"""Interface definitions of a user's own (IDL, C headers, Windows metadata): read, kept as a project's facts, compared.

`reading.read_definitions` turns a file into `model.Imported`; `imported` keeps what is new of it as facts; `compare`
sets a specification against it.
"""
