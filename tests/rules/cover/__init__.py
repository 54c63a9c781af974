"""The rules on the cover page."""
