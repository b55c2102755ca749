"""The lawbook in plain Python: where a person lives, what law holds there, who must answer and by when."""
