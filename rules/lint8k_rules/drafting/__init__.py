"""Rules on what drafting leaves behind."""
