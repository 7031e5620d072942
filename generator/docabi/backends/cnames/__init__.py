"""What the generated headers call things: names, spelled types, slots, and which declarations are opaque.

The C back end prints them, and the conformance tests speak of them. `closure.build_closure` is where to begin.
"""
