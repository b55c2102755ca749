"""The rooms of the house; who may import whom is in pyproject.toml."""
