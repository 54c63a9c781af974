"""The configuration that ``lint8k init`` writes: every setting, explained, with its default where it has one."""

from __future__ import annotations

TEXT = """\
# The configuration of lint8k. It holds for the files in this folder and below, whole: the nearest
# lint8k.toml above a file is that file's, and nothing is merged. Every line is explained in
# docs/configuration.md; `lint8k config PATH` shows what is in force for a file, and why.

# Take what is not said here from another configuration of the same repository.
# extend = "../lint8k.toml"

# Which rules run: codes (AMT001), the first letters of codes (AMT) or names. The closer word wins.
# `lint8k rules` lists them, `lint8k explain AMT001` explains one. A rule that is off has to be named: ["TRM020"].
# select = ["ALL"]
# extend-select = []
# ignore = ["TXT"]

# The mildest severity that makes the exit status 1: error, warning or note.
fail-on = "warning"

# draft or final. In a draft, what is still missing or left blank is a note.
stage = "final"

# The day whose law applies; by default the day the filing was filed, signed or dated.
# as-of = 2026-11-22

# Files and folders that are never checked, even where they are named.
# exclude = ["archive/"]

# The severity of a rule's violations: error, warning or note.
# [severity]
# ITM005 = "error"

# Options of a rule; `lint8k explain TXT003` says which there are.
# [rule.TXT003]
# words = ["hollinite"]

# Settings of some files. Where several tables fit a file, the later one wins.
# [[per-file]]
# files = ["drafts/"]
# stage = "draft"
# ignore = ["SIG"]

# What you know of the registrant. The cover is checked against whatever is said here.
# [registrant]
# name = "Hollin Ridge Materials, Inc."
# former-names = ["Sable Creek Stone Company"]
# ein = "36-4127385"
# file-number = "001-34567"
# state = "Delaware"
# address = "2200 Quarry Road, Naperville, Illinois"
# zip = "60563"
# telephone = "(630) 555-0142"
#
# [[registrant.security]]
# title = "Common Stock, $0.01 par value"
# symbol = "HRMX"
# exchange = "The Nasdaq Stock Market LLC"

# Which files are one filing, where their names do not tell.
# [[package]]
# main = "report.htm"
# exhibits = { "99.1" = "release.htm" }
"""
