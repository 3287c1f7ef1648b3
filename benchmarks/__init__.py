"""What speed is claimed, and how to measure it again."""
