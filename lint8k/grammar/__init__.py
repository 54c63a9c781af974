"""The grammar of a Form 8-K: one production family a file, pure functions of text.

Every module works the same way. One compiled regular expression finds where an island may begin, cheaply; a pyparsing
production accepts or refuses exactly that place, and is the readable definition of what counts. Offsets count characters
of the text given, from 0, ends exclusive. Productions are built for positions (`parse_with_tabs`), and nothing of pyparsing
is set process-wide. The modules know nothing of filings, files or rules.
"""
