"""easyread: one plan, many ways to read it."""
