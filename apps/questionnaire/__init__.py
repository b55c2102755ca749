"""What is asked, in which order."""
