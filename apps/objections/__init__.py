"""The record: what one person undertakes, and everything that can be done with it."""
