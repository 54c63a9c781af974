"""The header of the submission against the document."""
