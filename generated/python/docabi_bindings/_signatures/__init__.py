# made by docabi from specs/abi; do not edit
"""What type checkers know of methods."""
