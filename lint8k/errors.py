"""What the user is told in one sentence instead of an answer."""


class SettingError(Exception):
    """A setting that cannot be followed; the message says which, and what would do."""
