"""When to write to someone."""
