"""The Markdown of documentation pages: blocks with their places, inline parts on demand, plain text."""
