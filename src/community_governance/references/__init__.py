"""Data from outside the documents, each row cited and graded."""
