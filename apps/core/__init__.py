"""What every page needs; nothing here knows about objections."""
