"""The scoreboard of a documentation: how much of it is translated, by whom, and how damaged it is, by locale and area.

In: what was counted of pages (`driver/scoring`). Out: a `Scoreboard`, its comparison with an older one, and both as
text, JSON or HTML. To add a format: a function in a module here, and a line in `formats.FORMATS`.
"""
