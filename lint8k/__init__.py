"""lint8k, the linter for SEC Form 8-K filings."""

__version__ = "0.1.0"
