"""Pages that inform: start, how it works, where there is no right, privacy, errors."""
