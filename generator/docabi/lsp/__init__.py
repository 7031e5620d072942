"""The language server: findings, help, repairs, facts and places for editors, while somebody writes pages.

`texts` knows what the editor shows and how it counts, `findings` says in the protocol's words what was found and what
mends it, `cursor` what stands under the cursor, `hovers` and `definitions` answer about it, `server` speaks.
"""
