"""Rules on the Inline XBRL cover page (XBR)."""
