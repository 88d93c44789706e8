// Replaced as prompts are written.
