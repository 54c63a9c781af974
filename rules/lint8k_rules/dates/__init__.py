"""Rules on dates: their order, their weekdays, and days that the calendar has not."""
