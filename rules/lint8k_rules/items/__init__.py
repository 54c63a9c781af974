"""ITM: the items of the report, their numbers and captions."""
