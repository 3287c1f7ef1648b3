"""Each rule of easy read."""
