"""Reports that are right and look strange: names, trusts, families, statutes, tables, lists. No rule on words speaks."""

# ruff: noqa: E501 - the paragraphs are as wide as those of reports

from __future__ import annotations

import pytest

from lint8k.api import Example, rules_in
from lint8k.testing import check, render

WORDS = [
    rule
    for rule in rules_in("lint8k_rules")
    if rule.code[:3] in ("TRM", "FMT", "DFT", "TXT") and rule.default
]
STRANGE = {
    "a Chinese company and its officers": """
Shanxi Heng An Stone Group Co., Ltd. ("Heng An"), a company of the People's Republic of China, is held through Heng An (HK) Limited,
of Hong Kong, and Heng An Holding Limited, of the British Virgin Islands. Mr. Xiaodong Wang and Ms. Wang Xiaoli are not related.
Mr. Wang has served Heng An since 2009, Ms. Wang since 2011.
""",
    "a Brazilian company": """
Pedreira São João S.A. – Mineração e Participações ("Pedreira") is controlled by João Antônio de Araújo Neto, whose son, João Antônio
de Araújo Filho, is its Diretor-Presidente. Companhia Brasileira de Pedra, or CBP, holds debêntures of Pedreira.
""",
    "a Dutch and a Belgian company": """
Steengroeve Van den Broek B.V. and Carrières du Hainaut S.C.A./N.V. formed Van den Broek Hainaut V.O.F. P.J.M. van den Broek and
L. 't Hooft represent them; 's-Hertogenbosch is their seat. Mr. van den Broek chairs the raad van commissarissen.
""",
    "an Israeli and an Indian company": """
Even Ha'Tzur Ltd. and Patthar Udyog Private Limited ("PUPL") signed a memorandum of understanding. Rs. 12 crore (approximately
$1.5 million) is payable to PUPL. D.K. Srinivasan, A. P. J. Rao and Moshe Ben-Haim signed it.
""",
    "a German company's boards": """
The Aufsichtsrat of Kieswerk Rheinland AG & Co. KGaA approved the Übernahme; its persönlich haftende Gesellschafterin, Kieswerk
Rheinland Verwaltungs-GmbH, agreed. Dr. h.c. Hans-Jürgen Groß and Prof. Dr. Anke Weiß voted for it.
""",
    "a Japanese company": """
Ishikawa Saiseki Kabushiki Kaisha (Ishikawa Crushed Stone Co., Ltd.) paid JPY 1,200,000,000. Under Article 370 of the Companies Act
(kaisha-hou) its representative director, Kenji Ōta, signed. Ota Trading Inc. is not his.
""",
    "a trust of many series": """
Quarry Auto Receivables Trust 2012-A, Quarry Auto Receivables Trust 2012-B and Quarry Auto Receivables Trust 2013-A (each, a "Trust")
issued Class A-1, Class A-2a, Class A-2b and Class B notes. Each Trust paid the noteholders of its Class A-2a and Class A-2b notes.
""",
    "a trustee in its capacity": """
Fenwick Trust Company, not in its individual capacity but solely as owner trustee of Quarry Owner Trust 2015-A, and Fenwick Trust
Company, as indenture trustee, signed. Fenwick Trust Company of Delaware and Fenwick Trust Company, N.A. are affiliates of it.
""",
    "a family of funds": """
Oakes Growth Fund I, L.P., Oakes Growth Fund I-A, L.P., Oakes Growth Fund II, L.P. and Oakes Growth Fund II (Parallel), L.P. are
managed by Oakes Growth GP, LLC and Oakes Growth GP II, LLC. Oakes Growth Management Inc. advises them.
""",
    "a parent and its subsidiaries": """
Bask Stone Corporation ("Parent"), Bask Stone Operating Corp. ("Opco"), Bask Stone Finance Corp. ("Finco") and Bask Stone
(Bermuda) Ltd. guaranteed the notes of Bask Stone Issuer, LLC. Parent owns Opco, and Opco owns Finco.
""",
    "names that are words": """
The Limited, Inc., The Company Store Group, Certain Stone Corp., Other Ventures LLC, Agreement Partners Ltd. and Report Quarries Inc.
are customers. Will May and April March, of June Stone LLC, are agents. An Agreement Partners truck was lost.
""",
    "names in small letters": """
bask stone, inc. (styled “bask”), a/k/a bask.stone, f/k/a Bask & Co., d/b/a “the pit,” sells gravel. bask's logo is small; the
e-pit.com site and its #bask tag are too. iQuarry™, QuarryPro® and Stone4U℠ are its marks.
""",
    "initials and suffixes": """
J. P. Farley III, J.P. Farley IV, John P. ("Jack") Farley, Esq., the Hon. Mary K. O'Brien-Oakes, CPA, Sr. Agnes Roe, O.S.B., and
Lt. Col. (Ret.) D'Arcy McVane, USAF, are directors. Mr. Farley IV is the son of Mr. Farley III.
""",
    "couples and namesakes": """
Karl and Karla Farley (the "Farleys") sold the pit to Carl Farley, who is not related to the Farleys. Karla Farley remains a
director; Karl Farley does not. Ms. Farley's term ends in 2017; Carl Farley has none.
""",
    "a statute that is quoted": """
Section 203 of the Delaware General Corporation Law says: “a corporation shall not engage in any business combination with any
interested stockholder for a period of 3 years following the time that such stockholder became an interested stockholder, unless: (1)
Prior to such time the board of directors of the corporation approved either the business combination or the transaction.”
""",
    "statutes that are near": """
The Securities Exchange Act of 1934, the Securities and Exchange Law of Japan, the Securities Act of 1933, the Securities Act of
Ontario, the Exchange Control Act, 1947, the Companies Act 2006, the Takeover Code and Sections 409A, 280G and 4999 of the Internal
Revenue Code of 1986 apply, as do Sections 4(a)(2) and 18(b)(4) of the Securities Act of 1933.
""",
    "courts and dockets": """
In re Bask Stone, Inc., et al., Case No. 15-10226 (KJC) (Bankr. D. Del. filed Mar. 4, 2015); Farley v. Oakes, C.A. No. 9880-VCL (Del.
Ch.), aff'd, 105 A.3d 990 (Del. 2014); and SEC v. Roe, 15 Civ. 1234 (S.D.N.Y.) are pending. See id. at 993 n.4.
""",
    "references to another document": """
Section 9.12 of the Indenture, Article XIV of the Plan, Item 1A of Part II of the Form 10-Q, Exhibit A to the Merger Agreement,
Schedule 3.4(b) of the Disclosure Letter, Annex II and Appendix 5 of the proxy statement describe it.
""",
    "a list with letters": """
The committee considered:
a. the price of stone;
b. the price of sand; and
c. the following:
   i. water;
   ii. power; and
   iii. labor.
It took note of points a and c.iii alone.
""",
    "a list within a list": """
The loan is due upon (a) a sale of (i) the quarry or (ii) the plant, (b) a default under (i) the lease, (ii) the note or (iii) any
other loan, or (c) May 1, 2020. Clause (b)(iii) does not apply to (x) the bank or (y) its affiliates.
""",
    "a list that begins again": """
The directors agreed (i) to sell and (ii) to lease back. The officers agreed (i) to stay, (ii) to move and (iii) to train others.
Holders of series (A), (B) and (D) notes voted; there is no series (C).
""",
    "bullets": """
    • net sales of $12.5 million, up 4%;
    • a loss of $(0.03) per share, against $(0.05); and
    - cash of $3.1 million;
    * see note 2
    o EBITDA — as adjusted — of $1.4 million.
""",
    "a table of votes": """
<TABLE>
Nominee                       For          Withheld      Broker Non-Votes
Karl Farley, Jr.           10,114,200        61,004          2,119,000
Anna M. Roe                10,114,200        61,004          2,119,000
Anna Roe-Oakes             10,001,113       174,091          2,119,000
</TABLE>
""",
    "a table with repeated words": """
<TABLE>
                          Three months ended      Nine months ended
                           2015       2014         2015       2014
Stone   Stone   Sand       $1.1       $1.1         $3.2       $3.3
Total   Total   Total      $1.1       $1.1         $3.2       $3.3
</TABLE>
""",
    "a table of grants": """
<TABLE>
Name                 Position                         Target    Maximum
Farley, Karl (Jr.)   President & CEO                  100%      200%
Roe, A.              EVP—Stone, Sand & Gravel          60%      120%
Vance, I. (1)        Sr. VP / Chief Acct. Officer      45%       90%
(1) Mr. Vance joined on March 2, 2015.
</TABLE>
""",
    "words that stand twice": """
He said that that plan had had its day. New York, New York, Walla Walla, and the Bora
Bora lease remain; what it is is a lease. Duran Duran, Inc. and Stone Stone LLC were paid $5 and $5.
""",
    "numbers and signs": """
The rate is LIBOR + 2.75% (currently 3.02%), i.e., 275 bps; 1/2 of 1% p.a.; 2 3/8%; 5 x 10^6 tons; <5% and >95% of $1.2MM; "3/8" minus
#4"; 10' x 20'; ±2°; §§ 4-5; ¶ 7; 12(c)(3)-(5); 50¢; €3.5 bn; £2k; 9-5; 24/7; 1st, 2nd, 3rd and 21st.
""",
    "times and places": """
The call is at 8:30 a.m. ET/5:30 a.m. PT on Wednesday, March 4, 2015, at 1-888-555-0142 (U.S.) or +1 (646) 555-0177 (int'l), passcode
12345#; the replay ends at 11:59 p.m. E.D.T. St. Louis, Mo., Mt. Vernon, Ill., and Ft. Worth, Tex., have offices.
""",
    "web and e-mail addresses": """
See www.hollin-ridge.example/ir/index.html?id=8-k&lang=en, http://hollin-ridge.example:8080/~roe/a_b(c).pdf and ir@hollin-ridge.example;
“HRMI” is its ticker, HRMI.PK its quote, HRM-PA its preferred stock and HRMI.W its warrants.
""",
    "chemistry and medicine": """
The Phase 2b/3 trial of HR-1042 (N-acetyl-L-cysteine) at 10 mg/kg b.i.d. (n=212; p<0.0001) met its end point. H2SO4, CO2-eq, PM2.5 and
HbA1c were measured; α- and β-forms differ. The FDA's CDER granted an SPA; the EMA's CHMP did not.
""",
    "oil and mining": """
The Bask #1-14H well (API No. 35-017-24555) flowed 1,200 Boe/d (82% oil) on a 28/64" choke. Proved reserves were 3.2 MMBoe, 6.1 Bcfe
and 2.0 Mt at 3.1 g/t Au (0.09 opt). SEC PV-10 was $41.2MM. Sections 14 and 15-T5N-R7W are held by production.
""",
    "British spelling": """
The programme of the organisation was cancelled in favour of a licence; cheques were honoured, labour was organised and the colour of
the centre's catalogue analysed. The judgement was enquired into whilst the instalments fell due.
""",
    "quotations within quotations": """
Ann Roe said, “We told the bank, ‘It's ours,’ and the bank said, ‘Not ‘til May.’” “That,” she added, “is that.” The ‘80s are over, and
rock ’n’ roll too.
""",
    "brackets": """
The shares [of Series A (as amended (the "Series"))] vest; the Series ends. See [Roe], supra; {sic}; (¶ 3(a)); 1) stone and 2) sand are sold.
""",
    "a definition that is amended": """
“Consolidated Net Income” was amended to read “Adjusted Net Income”; the term “Maturity Date” means May 1, 2020; “or” is not
exclusive; “including” means “including, without limitation”; and “Holder” and “holder” differ.
""",
    "terms with capitals inside": """
PubCo, NewCo, TopCo, MergerSub 1, LuxCo S.à r.l. and BidCo (together, the "TransCos") agreed. NewCo will own PubCo, and TopCo NewCo. The
TransCos' Co-Chairs and the OpCo/PropCo plan remain. McStone & deStone LLP advised vonStone AG.
""",
    "a change of name": """
On March 3, 2015, Tarn Aggregates, Inc. changed its name to Tarn Materials, Inc. Tarn Aggregates Inc.'s CUSIP number, 123456 10 9, became
123456 20 8, and its symbol "TARN" became "TRNM". Tarn Materials' by-laws and bylaws committee remain.
""",
    "a resignation letter": """
Mr. Oakes wrote: "Dear Karl, I hereby resign, effective immediately, from the board and each committee thereof, and from any and all
positions, and I wish you all the best of luck. Sincerely yours, Ian". He did not say why.
""",
    "forward-looking words": """
Words such as “may,” “might,” “will,” “would,” “could,” “should,” “believe,” “expect,” “anticipate,” “estimate,” “plan,” and “project,”
the negatives thereof and the like, identify them; these speak only as of the date hereof, and no duty to update them is undertaken.
""",
    "shares of many kinds": """
The Series A-1, 6.25% Series B Cumulative Redeemable and 8 1/8% Series C-2 preferred shares, Class A and B common shares, ADSs (each
representing ten H shares), CVRs, PIPE shares, 5,000,000 Rights and one-half of one right per unit were listed.
""",
    "short paragraphs": """
None.

N/A

Not applicable.

See above.

* * *

- 2 -
""",
    "words run together by their makers": """
TheStreet.com, MasterCard, LinkedIn, QuarryCo's GravelNet and eStone's PitStop were cited by BusinessWeek, MarketWatch, PRNewswire and
GlobeNewswire. HollinRidge Stone-to-Go and StoneWorksPlus are its stores.
""",
}  # fmt: skip


@pytest.mark.parametrize("words", STRANGE.values(), ids=STRANGE)
def test_a_strange_report_is_let_alone(words: str) -> None:
    found = check(render(Example(body=f"Item 8.01  Other Events.\n{words}")), *WORDS).violations
    assert not found, [f"{one.rule.code} {one.span.text!r}: {one.message}" for one in found]
