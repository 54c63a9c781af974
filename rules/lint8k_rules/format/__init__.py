"""Rules on what EDGAR and the conversion for it do to a text."""
