"""Whether the filing could be read."""
