# made by docabi from its runtime; do not edit
"""Settings of this package."""

DEFAULT_LOCALE = 'en-US'
LOCALES: tuple[str, ...] = ('de-DE', 'en-US', 'fr-FR', 'ja-JP')
