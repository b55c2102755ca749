"""Reading what Meta answers: plain Python, text in, reading out."""
