"""The words of this field, and how to tell a slip of the hand in one of them.

There is no dictionary here, for a dictionary knows no names. A word counts as misspelt where it is one slip (a
letter lost, added, changed, or exchanged with its neighbour) away from one of `FIELD`, the words of which reports on
Form 8-K are made, and is neither one of them nor one of `OTHERS`, the English words, the usual British spellings and
the words of neighbouring languages that lie as near to them.
"""

from __future__ import annotations

from functools import lru_cache

from lint8k.api import prepared

_FIELD = """
accelerate accelerated accelerates acceleration acceptance accepted accordance accordingly accountant
accountants accounting accrued acknowledge acknowledged acknowledges acquire acquired acquirer acquires
acquiring acquisition acquisitions addition additional additionally additions adequate adjustment
adjustments administration administrations administrative administrator administrators adopted adoption
adoptions advisable advisory affiliate affiliated affiliates aggregate aggregates agreement agreements
allocated allocation allocations amended amendment amendments amortization anniversary announce announced
announcement announcements announces announcing applicable application applications appointed appointment
appointments appoints approval approvals approved approves approving approximately arbitration arrangement
arrangements assigned assignee assignment assignments assistance associated association associations
assumption assumptions attached audited auditor auditors authority authorized automatically available
awarded balance balances bankruptcy becoming believes beneficial beneficially beneficiary benefits between
borrower borrowers borrowing borrowings business calculated calculation calculations calendar calendars
california cancellation cancellations cancelled capital capitals category certain certificate certificates
certification certifications chairman chairperson charter charters circumstances classification
classifications closing collateral commencement commencing commercial commercials commission commissioner
commissioners commissions commitment commitments committee committees communication communications company
comparable compensation compensatory competition competitions complete completed completes completion
completions compliance component components concerning concluded concurrent concurrently condition
conditions confidential confidentiality connecticut connection connections consecutive consent consents
consideration considerations consistent consolidated constitute constitutes construction constructions
consultant consultants consulting consummated consummation contained contemplated contingent continue
continued continues continuing contract contracts contractual contribution contributions convenience
conveniences conversion conversions convertible corporate corporation corporations corresponding covenant
covenants creditors currency current currently customary customers damages debenture debentures debtors
december decision decisions declaration declarations declared default defaults deferred definitive delaware
delisting delivered delivery department departments dependent dependents depositary depreciation derivative
derivatives described description descriptions designated designation designations designed determination
determinations determine determined determines development developments difference differences dilution
directed directly director directors disability disagreement disagreements discharge discharges disclosed
disclosure disclosures discontinued discount discounts discussion discussions dismissal dismissed
disposition distributed distribution distributions dividend dividends document documents domestic duration
earliest earnings economic economics effected effective effectiveness election elections eligible emergence
emerging employee employees employer employers employment enforceable enforcement engaged engagement
engagements entered enterprise enterprises entirety entitled environmental equipment equipments equitable
equivalent equivalents essential essentials established estimated evaluation evaluations exchange
exchangeable exchanges exclusive exclusives executed execution executions executive executives exemption
exemptions exercisable exercise exercises exhibit exhibits existing expected expenses experience experiences
expiration expired exploration explorations expressly extended extension extensions facility fairness
favorable february federal fiduciary filings finance finances financial financials financing fluctuations
following forecast forecasts foregoing foreign forfeited forfeiture forward forwarded forwards franchise
franchises functions fundamental fundamentals furnished further furthermore general generally generals
governance government governmental governments granted guarantee guaranteed guarantees guarantor guarantors
guidance hearing hereinafter hereunder hereunto herewith holders holding however identification identified
immediately impairment impairments implementation implementations implied important inability incentive
incentives including inclusion inclusions incorporated incorporating incorporation increase increases
incurred indebtedness indemnification indemnify indenture indentures independent independents indicated
indication indications indirectly individual individuals industry information inherent initial initials
initiatives inquiries installment installments institution institutions insurance intangible integrated
integration intellectual intention intentions interest interests interim international interpretation
interpretations introduction introductions invested investment investments investor investors involving
irrevocable issuance january jurisdiction jurisdictions knowledge leadership legislation lenders liabilities
liability licensed limitation limitations limited liquidation liquidity listing litigation maintain
maintained maintains maintenance majority management manager managers managing manufacturer manufacturers
manufacturing marketing massachusetts material materially materials maturity maximum measure measures
meeting membership memberships mergers minimum minnesota minority modification modifications modified
mortgage mortgages necessary negotiated negotiation negotiations nominated nominating nomination nominations
nominee nominees noncompetition nonqualified nonsolicitation noteholders notification notifications
notwithstanding november objectives obligation obligations observed obtained occurred occurrence occurrences
october offering officer officers operating operation operational operations opinion opinions optional
options ordinary organization organizational organizations otherwise outlined outstanding ownership
paragraph paragraphs participant participants participate participates participation particular particulars
partner partners partnership partnerships payable payment payments pennsylvania pension pensions percent
percentage percentages performance performances permanent permits permitted personnel pertaining
pharmaceutical pharmaceuticals portfolio portfolios position positions possession possessions potential
preceding predecessor predecessors preferred preliminary premises premium premiums prepared presentation
presentations presently president presidents prevailing previously pricing principal principals priority
privilege privileges procedure procedures proceeding proceedings proceeds procurement production productions
products professional professionals profitability programs prohibited projected projections promissory
promptly properties property proposal proposals proposed prospective prospectus provided provides provision
provisions publication publications publicly published purchase purchased purchaser purchasers purchases
purchasing pursuant qualified quarter quarterly quarters reasonable reasonably receipt receipts receivable
receivables received reclassification recognized recommendation recommendations recommended recommends
reconciliation redeemable redemption reduction reductions reference referenced references referred
refinancing regarding registered registrant registration registrations regular regulation regulations
regulatory reimburse reimbursement rejected relating relationship relationships relevant reliance relocation
remainder remaining remedies removal removals remuneration renewable renewables renewal renewals
reorganization repayment repayments replacement replacements reported reporting representation
representations representative representatives repurchase request requests required requirement requirements
reserve reserves residential resignation resignations resigned resolution resolutions resolved respect
respectively respects responsibilities responsibility restated restricted restriction restrictions
restructuring results retained retention retired retirement retirements revenue revenues reviewed revolving
royalty satisfaction satisfactory satisfied schedule scheduled schedules secretary section sections secured
securities security separate separately separates separation september service services settled settlement
settlements severance shareholder shareholders shareholding significant similar solicitation solicited
specific specifically specifics specified sponsor sponsors standard standards standing statement statements
statutory stockholder stockholders stockholding strategic strategy structure structures subject subjects
submission submissions submitted subordinated subscriber subscribers subscription subscriptions subsequent
subsequently subsidiaries subsidiary substantial substantially successor successors sufficient summary
supervision supplement supplemental supplements surrender surrenders suspended suspension suspensions
sustained taxation technologies technology telephone telephones temporary terminate terminated terminates
termination territory thereafter therefore therein thereof thereto thereunder thereunto thousand thousands
through together trading transaction transactions transfer transferred transfers transition transitions
transmitted treasurer treasury treatment treatments trustee trustees turnover turnovers ultimate unaudited
uncertainties uncertainty unconditional undersigned understanding undertaken undertaking underwriter
underwriters underwriting underwritten unregistered unsecured utilities utility validity valuation
valuations variable variables various vehicle vehicles verification vesting violation violations voluntary
warrant warrants washington weighted whether withdraw withdrawal withdrawals withdrawn withdraws withdrew
withholding without written
"""
_OTHERS = """
accelerations accented acceptances accordancy accrue accrues adapted adaption addiction addictions adoptee
adopter advisor advisors affected affective aggregated allocate allocates allocution amortisation announcer
announcers appoint appointee approve arrant articular associate associates attache attaches attacked audition
auditions auditory authorised authorize authorizer authorizes awardee balanced balancer bearing believe believed
believer believers benders benefit bequest bequests besting blenders borrowed britten burnished burrower
burrowers burrowing busyness calculate calculates calender californian cancelation canceled capita capitan
capitol carious carter carters centered certificated chairmen chanter chapter chapters charger chargers charmer
charted chatter chatters circumstance cloning closings cloying codification codified commending commenting
commissioned committed committer companys comparably compensations compensator compete competed competes
complexed complexes complexion complexions compliancy conclude concludes confection confections consolidate
consolidates constituted constriction consummate contact contacts container contemplate contemplates content
contents continent contingents continua continuo contrast contrasts contrats convection convent convents
convertibles corporacion corporates cotenant cotenants creditor curation currant currents curtain customer
damage damaged dearing debtor deceived declamation declare declares declassification deduction deductions
deference deigned dejected deliver deliverer delivers dependant dependants deported deporting deportment
depository deprecation derision describe describes deserve deserves designate designates designee designer
detained detention deterred devaluation devolving dilation directory discharged disclose discloses discontinue
dismissals dismisses dismount dispositions distribute distributee distributes divided documentos domestics
dominated dominating domination durations earning earrings economia economies eduction ejected ejection
ejections electron electrons elocation emergency employed enders engage engages enquiries enraged entirely
entitle entitles entreprise entreprises equatable equitably erection erections establishes estimate estimates
evacuation evacuations evolving exchanged exchanger exchangers execute executes exercised exigible exiting
exorcise expanses expedience expended expense experienced expiation expire expires extender failings farther
favorably favourable fearing federals fenders fiance filing fillings financed financiera finanziaria firings
fisting fixings flection flings fluctuation folders folding followings foremast forgoing forwarder francaise
franchised franchisee franchisees franchiser froward function furnishes furthers futility gearing genders genera
generale germinate germinated germination golding grading grafted grantee grated grunted guaranties guaranty
haring heading healing heaping hearings heating heaving hereafter herein hereof hereto hermits herring holder
holdings holing hollowing identifications identifier identifies imitation imitations implies inceptive
incorporate incorporates increased incurved indemnity indentured indicate indicates indicted infested
informations ingested initiative inquires instalment instalments insurances intangibles integrate integrates
integrations intellectuals intension internacional internationale internationals invented invention inventions
inventive inventor inventors inverted irrevocably jesting junctions kapital lability landers lasting laxation
leaders learnings legislations lender licenced license licensee licenses licitation lifting likability lilting
limiter listings livability losing loyalty lusting maintainer manage managed managements manages manger
manufacture manufactured manufactures materia materiel maternal maternally maximums maximus measured meetings
melting mended mergence merger merges merging minimums minimus miscount misting mitigation modifier modifies
molding mortgaged mortgagee nearing negotiate negotiates nesting nominate nominates novembre objective observe
observer observes octobre offerings office offices option organisation organisational organisations outline
outlines outlived parable parter participated participations pennsylvanian percents percept permit permittee
pertain pilings pinion pinterest playable pliability positron potentials potions preciously preference
preferences premise premised prepare preparer prepares prepayment prepayments preserve preserves presidente
presidential previewed prevision pricking priding priming privileged prizing proceed processional produces
product program projection promises properly propertied propose proposes prospects protected protections provide
provider providers publisher publishes qualifier qualifies quartet quartets ranted readership rearing receding
receive receiver receives recision recognised recognize recognizes recommenced recommend redaction redemptions
refereed regained regaining registrants regula regulars regulator regulators rehired reigned reimbursed
reimbursements relaxing relaying relieves relocations remainders remained remedied reminder renders
reorganisation reparation reporter reposted reposting repurchased require requires resect resected resects
reserved resident residents resolve resolves resolving resorted resorting restarted restate resting result
retailed retainer retaining retarding retire retiree retires retorted retrained retried revaluation revenge
reverence reviewer revocation revolting revolution revolutions revolved rewarding rewired royally sanding
satisfies scheduler searing seasonable seasonably secretory secure secures seduction selection selections
senders separated separations septembre serviced servicer servile settle settler settles shearing solders
solicitations sorrowing specifies standings stranding stricture strictures structured submitter subordinate
subordinates subscribe subscribed subscribes suction summery suspender tearing telephoned telephony tenders
tension tensions terminations testing therefor thereinafter thereinto thereon therewith thorough though throughs
togethers tracing transection transections transferrer transmitter treading treasonable treasonably treasure
treasured treasurers treasures trough trusted truster trusters ultimates uncertainly understandings undertake
undertaker undertakes undertakings underwrite untitled unvested valance vapidity variably venting versification
vesicle vesicles vetting viability vindicated vindication viscount warded warnings warranty wearing weighed
westing wether whereafter wherefore wherein whereof whereto whereunder whereunto wherewith whither whitten
yearnings rebate rebated rebates rebating
"""
FIELD = frozenset(_FIELD.split())
"""Words of seven letters and more; shorter ones lie too near to too much else."""
OTHERS = frozenset(_OTHERS.split())
"""Words that are right and lie one slip away from a word of the field."""
_LONGEST = max(map(len, FIELD))
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_NO_PLURALS = ("ss", "us", "ies", "ie")
"""A word that ends so is not one with an s behind it ("business", "securities")."""
_ENDINGS = ("s", "es", "d", "ed", "er", "ers", "or", "ors", "ing", "e", "ly", "able")
_PREFIXES = ("non", "pre", "mis")
"""What makes another word of one of the field: "noncurrent", which is not "concurrent"."""
_SHORT_WORDS = """
the and that this with which their have been from shall under other such upon when where will would
annual award board bonus caused common dated equity filed issued letter market member merger notes notice
number office officer order other plan press public record report right rights salary senior series share
shares stock title united value
"""
_ALSO_SHORT = frozenset(["field", "flied", "form", "lettre", "membre", "ordre", "trail", "untied"])
"""What becomes of a short word when two letters change places and is a word itself."""


_REFERRING = """
hereafter hereby herein hereinafter hereof hereon hereto heretofore hereunder hereunto hereupon herewith thereafter
thereby therefor therefore therefrom therein thereof thereon thereto theretofore thereunder thereunto thereupon
therewith whereas whereby wherein whereof whereon whereto whereupon wherewith
"""


@prepared(__file__)
def referring() -> dict[str, str]:
    """Each word that refers ("herein") by what becomes of it when a letter inside is lost or doubled, or two change places.

    All that comes of it but the heron, and the gentlemen of the Dutch, is no word.
    """
    words, found = _REFERRING.split(), dict[str, str]()
    for word in words:
        for at in range(1, len(word) - 1):
            swap = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            for other in (word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], swap):
                found.setdefault(other, word)
    for word in (*words, "heron", "heren"):
        found.pop(word, None)
    return found


@prepared(__file__)
def swapped() -> dict[str, str]:
    """Each short word of the field or of English by what becomes of it when two neighbours change places ("teh", "baord")."""
    found: dict[str, str] = {}
    for word in _SHORT_WORDS.split():
        for at in range(len(word) - 1):
            other = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            if other != word and other not in _ALSO_SHORT:
                found[other] = word
    return found


@prepared(__file__)
def _by_ends() -> dict[str, list[str]]:
    """The words of the field by their first and by their last three letters, of which one slip spares the one or the other."""
    found: dict[str, list[str]] = {}
    for word in FIELD:
        for key in (word[:3] + "-", "-" + word[-3:]):
            found.setdefault(key, []).append(word)
    return found


@lru_cache(maxsize=8192)
def meant(word: str) -> str | None:
    """The word of the field of which `word` (in lower case) is a misprint, or None.

    The nearest by its first and last letters, where there are several.
    """
    if not 6 <= len(word) <= _LONGEST + 1 or word in OTHERS or word.rstrip("s") in OTHERS or known(word):
        return None
    index = _by_ends()
    near = {
        other
        for key in (word[:3] + "-", "-" + word[-3:])
        for other in index.get(key, ())
        if one_slip(word, other)
    }
    if not near or any(word == letter + other for other in near for letter in "aei"):
        return None
    if word.startswith(_PREFIXES) and known(word[3:]):
        return None
    return max(sorted(near), key=lambda other: (other[0] == word[0]) + (other[-1] == word[-1]))


@prepared(__file__)
def _stems() -> frozenset[str]:
    return frozenset(stem for word in FIELD for stem in _stems_of(word)) | FIELD


def _stems_of(word: str) -> list[str]:
    """A word without each ending of English that it may have, if a good part of it is left."""
    endings = _ENDINGS[2:] if word.endswith(_NO_PLURALS) else _ENDINGS
    return [word[: -len(end)] for end in endings if word.endswith(end) and len(word) - len(end) >= 5]


def known(word: str) -> bool:
    """Whether a word (in lower case) is one of the field, in any of its forms ("consummates", "expensed")."""
    return word in FIELD or any(stem in _stems() for stem in _stems_of(word))


def one_slip(first: str, second: str) -> bool:
    """Whether one letter lost, added or changed, or two neighbours exchanged, make one word of the other."""
    if abs(len(first) - len(second)) > 1 or first == second:
        return False
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    left, right = first[start:], second[start:]
    return (
        left[1:] == right
        or left == right[1:]
        or left[1:] == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )
