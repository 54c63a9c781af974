"""The page in a real browser: it is drawn, nothing is refused by its own policy, and its filters work."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import zlib
from collections import Counter
from pathlib import Path

import pytest

from tests.command import lint8k

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed here")

EXAMPLES = Path(__file__).parents[2] / "examples"
ERROR_WASH, SHEET = (0xFB, 0xE1, 0xDD), (0xFF, 0xFE, 0xFB)

SUBMISSION = """\
<SEC-DOCUMENT>0009999999-24-000001.txt : 20240613
<SEC-HEADER>0009999999-24-000001.hdr.sgml : 20240613
ACCESSION NUMBER:		0009999999-24-000001
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	20240611
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>main.htm
<TEXT>
<html><body>
<p>FORM 8-K</p>
<p>Date of Report (Date of earliest event reported): June 11, 2024</p>
<p>QUILLAN PUMPS, INC.</p><p>(Exact name of registrant as specified in its charter)</p>
<p>Item 8.01 Other Events.</p>
<p>On Wednesday, June 11, 2024, the Company sold 500,000 shares of its common stock at a price of $14.00 per share, for an
aggregate purchase price of $7,500,000, to a purchaser whose name is in the press release that is attached as Exhibit 99.1.</p>
<table><tr><td>Shares</td><td>500,000</td></tr><tr><td>Price</td><td>$14.00</td></tr></table>
<p>Item 9.01 Financial Statements and Exhibits.</p>
<table><tr><td>99.1</td><td>Press release dated June 11, 2024</td></tr></table>
<p>SIGNATURES</p><p>QUILLAN PUMPS, INC.</p><p>By: /s/ Ada Crane</p><p>Ada Crane, Chief Executive Officer</p>
<p>Date: June 12, 2024</p>
</body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex99.htm
<TEXT>
<html><body><p>Quillan Pumps sells shares</p><p>June 11, 2024</p></body></html>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def browse(page: Path, *switches: str) -> subprocess.CompletedProcess[str]:
    """Open a page without a window; what the page has to complain of is on standard error."""
    assert CHROMIUM
    profile = page.parent / "profile"
    words = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    words += [f"--user-data-dir={profile}", "--enable-logging=stderr", "--virtual-time-budget=2000"]
    done = subprocess.run([*words, *switches, page.as_uri()], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done


def complaints(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What the browser says of the page itself."""
    return [line for line in done.stderr.splitlines() if ":CONSOLE" in line]


def colours(picture: Path) -> Counter[tuple[int, int, int]]:
    """How often each colour stands in a PNG of eight bits without interlacing."""
    data = picture.read_bytes()
    width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
    assert depth == 8
    size = {2: 3, 6: 4}[kind]
    packed, at = b"", 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        if data[at + 4 : at + 8] == b"IDAT":
            packed += data[at + 8 : at + 8 + length]
        at += 12 + length
    raw, stride = zlib.decompress(packed), width * size
    above = bytearray(stride)
    found: Counter[tuple[int, int, int]] = Counter()
    for row in range(height):
        start = row * (stride + 1)
        method, line = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
        if method:
            for i in range(stride):
                left = line[i - size] if i >= size else 0
                corner = above[i - size] if i >= size else 0
                up = above[i]
                if method == 1:
                    guess = left
                elif method == 2:
                    guess = up
                elif method == 3:
                    guess = (left + up) // 2
                else:
                    guess = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
                line[i] = (line[i] + guess) & 255
        found.update(zip(line[0::size], line[1::size], line[2::size], strict=True))
        above = line
    return found


def made(tmp_path: Path, *words: str | Path) -> Path:
    page = tmp_path / "report.html"
    lint8k("check", *words, "--isolated", "--output", f"html={page}", "-q", cwd=tmp_path)
    return page


@pytest.fixture
def submission(tmp_path: Path) -> Path:
    path = tmp_path / "submission.txt"
    path.write_text(SUBMISSION)
    return path


@pytest.mark.parametrize("which", ["clean", "wrong", "submission"])
def test_the_page_is_drawn_and_its_policy_refuses_nothing_of_it(
    which: str, tmp_path: Path, submission: Path
) -> None:
    filing = {"clean": EXAMPLES / "right", "wrong": EXAMPLES / "wrong", "submission": submission}[which]
    page, picture = made(tmp_path, filing), tmp_path / "page.png"
    done = browse(
        page, "--window-size=1000,2600", "--force-device-scale-factor=0.4", f"--screenshot={picture}"
    )
    assert complaints(done) == []
    seen = colours(picture)
    assert seen[SHEET] > 50_000
    assert (seen[ERROR_WASH] > 50) is (which != "clean")


def test_the_policy_refuses_what_is_not_ours(tmp_path: Path) -> None:
    page = made(tmp_path, EXAMPLES / "wrong")
    page.write_text(
        page.read_text("utf-8").replace("</body>", "<script>document.title = 'x'</script></body>")
    )
    assert any("Content Security Policy" in line for line in complaints(browse(page, "--dump-dom")))


def test_filters_hide_and_show_and_figures_that_tie_light_up(tmp_path: Path, submission: Path) -> None:
    page = made(tmp_path, submission)
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text("utf-8"))
    acting = """<script>
      const form = document.getElementById("filters");
      const say = (name) => document.body.setAttribute("data-" + name, JSON.stringify([
        form.hidden, document.querySelectorAll(".remark:not([hidden])").length,
        document.querySelectorAll("mark.error").length, document.querySelectorAll(".lit").length,
        document.getElementById("tip").textContent]));
      say("first");
      form.elements.error.click(); say("sifted");
      form.elements.error.click();
      // A page without a window may not have the focus to give, so the event is dispatched.
      document.querySelector(".sheet a.tick.fails").dispatchEvent(new FocusEvent("focusin", {bubbles: true}));
      say("lit");
    </script></body>"""
    page.write_text(text.replace("</body>", acting))
    dom = browse(page, "--dump-dom").stdout
    states = {}
    for name in ("first", "sifted", "lit"):
        (state,) = re.findall(rf'data-{name}="([^"]*)"', dom)
        states[name] = state.replace("&quot;", '"')
    first, sifted, lit = (states[name] for name in ("first", "sifted", "lit"))
    hidden, remarks, errors, none, _ = first.strip("[]").split(",", 4)
    assert (hidden, none) == ("false", "0")
    assert int(remarks) > 0
    assert int(errors) > 0
    assert int(sifted.strip("[]").split(",")[2]) == 0
    assert int(lit.strip("[]").split(",")[3]) >= 2
    assert "✗" in lit


def test_the_waived_stand_with_their_reasons_and_can_be_hidden(tmp_path: Path, submission: Path) -> None:
    waiver = (
        '[[waiver]]\nrule = "DAT004"\nfile = "submission.txt"\nwords = "Wednesday"\nreason = "Quoted so"\n'
    )
    (tmp_path / "lint8k-waivers.toml").write_text(waiver)
    page = tmp_path / "report.html"
    lint8k("check", submission, "--output", f"html={page}", "-q", cwd=tmp_path)
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text("utf-8"))
    acting = """<script>
      const seen = () => document.querySelector(".remark.waived").getClientRects().length;
      const before = seen();
      document.getElementById("filters").elements.waived.click();
      document.body.setAttribute("data-seen", before + " " + seen());
    </script></body>"""
    page.write_text(text.replace("</body>", acting))
    dom = browse(page, "--dump-dom").stdout
    assert 'data-seen="1 0"' in dom
    assert "Waived: Quoted so (lint8k-waivers.toml:1)" in dom


def test_it_prints(tmp_path: Path) -> None:
    page, paper = made(tmp_path, EXAMPLES / "wrong"), tmp_path / "page.pdf"
    browse(page, f"--print-to-pdf={paper}")
    assert paper.read_bytes().startswith(b"%PDF-")
