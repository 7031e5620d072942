"""Lowering: one page to one `Fragment`, without looking at another page."""
