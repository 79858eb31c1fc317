"""The nouns: frozen objects, no behavior that needs another room."""
