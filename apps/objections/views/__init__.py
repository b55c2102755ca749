"""The pages of an objection, one module for each stop of the journey."""
