"""Rules. `page_rules` has those that look at the words of pages: `PAGE_RULES` judge one page alone, `LOCALE_RULES`
compare the pages of one path. `specification_rules` has `SPEC_RULES`, which look at the whole specification.

A rule is a function in a module here, its page in `rules/`, a line in one of these tables, and a case.
"""
