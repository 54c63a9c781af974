"""Rules on terms, parties, cross-references and statutes."""
