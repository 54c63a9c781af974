"""Rules on the signature page."""
