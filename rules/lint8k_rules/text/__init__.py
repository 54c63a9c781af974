"""Rules on plain misprints."""
