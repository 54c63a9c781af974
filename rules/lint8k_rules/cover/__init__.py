"""The cover page: its date, its registrant, and the registrant's numbers."""
