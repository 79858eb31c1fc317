"""How an answer looks: words in Chinese and English, Markdown, records."""
