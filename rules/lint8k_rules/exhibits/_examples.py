"""The attachments of the examples: what follows the main document of a submission."""

from __future__ import annotations

HEADER = """\
ACCESSION NUMBER:		0001234567-15-000042
CONFORMED SUBMISSION TYPE:	8-K
"""
ATTACHED = """\
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex991.txt
<TEXT>
Exhibit 99.1

Hollin Ridge Materials Reopens Sable Creek Quarry
"""
ANOTHER = """\
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.2
      ~~~~~~~ EXH006
<SEQUENCE>3
<FILENAME>ex992.txt
<TEXT>
Exhibit 99.2

Map of the Sable Creek Quarry
"""
