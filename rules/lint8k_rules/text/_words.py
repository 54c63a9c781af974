"""The words of this field, and how to tell a slip of the hand in one of them.

There is no dictionary here, for a dictionary knows no names. A word counts as misspelt where it is one slip (a
letter lost, added, changed, or exchanged with its neighbour) away from one of `FIELD`, the words of which reports on
Form 8-K are made, and is neither one of them nor one of `OTHERS`, the English words and the usual British spellings
that lie as near to them.
"""

from __future__ import annotations

from functools import lru_cache

_FIELD = """
accelerate accelerated acceleration acceptance accepted accordance accordingly accountant accounting accrued
acknowledge acknowledged acquire acquired acquirer acquires acquiring acquisition acquisitions addition
additional additionally adequate adjustment administration administrative administrator adopted adoption
advisable advisory affiliate affiliated affiliates aggregate agreement agreements allocated allocation
amended amendment amendments amortization anniversary announce announced announcement announcements
announcing applicable application applications appointed appointment appoints approval approved approves
approving approximately arbitration arrangement arrangements assigned assignee assignment assignments
assistance associated association assumption attached audited auditor authority authorized automatically
available awarded balance bankruptcy becoming believes beneficial beneficially beneficiary benefits between
borrower borrowing borrowings business calculated calculation calendar california cancellation cancelled
capital category certain certificate certification chairman chairperson charter circumstances classification
closing collateral commencement commencing commercial commission commissioner commitment committee
communication communications company comparable compensation compensatory competition complete completed
completion compliance component concerning concluded concurrent concurrently condition conditions
confidential confidentiality connecticut connection consecutive consent consideration consistent
consolidated constitute constitutes construction consultant consulting consummated consummation contained
contemplated contingent continue continued continuing contract contracts contractual contribution
contributions convenience conversion convertible corporate corporation corresponding covenant covenants
creditors currency current currently customary customers damages debenture debentures debtors december
decision declaration declared default deferred definitive delaware delisting delivered delivery department
dependent depositary depreciation derivative described description designated designation designed
determination determine determined determines development difference dilution directed directly director
directors disability disagreement disagreements discharge disclosed disclosure disclosures discontinued
discount discussion dismissal dismissed disposition distributed distribution dividend dividends document
documents domestic duration earliest earnings economic effected effective effectiveness election eligible
emergence emerging employee employees employer employment enforceable enforcement engaged engagement entered
enterprise entirety entitled environmental equipment equitable equivalent equivalents essential established
estimated evaluation exchange exchangeable exclusive executed execution executive executives exemption
exercisable exercise exhibit exhibits existing expected expenses experience expiration expired exploration
expressly extended extension facility fairness favorable february federal fiduciary filings finance
financial financing fluctuations following forecast forecasts foregoing foreign forfeited forfeiture forward
forwarded franchise functions fundamental furnished further furthermore general generally governance
government governmental granted guarantee guaranteed guarantor guarantors guidance hearing hereinafter
hereunder hereunto herewith holders holding however identification identified immediately impairment
implementation implied important inability incentive including inclusion incorporated incorporating
incorporation increase incurred indebtedness indemnification indemnify indenture indentures independent
indicated indication indirectly individual industry information inherent initial initiatives inquiries
installment institution insurance intangible integrated integration intellectual intention interest
interests interim international interpretation introduction invested investment investments investor
investors involving irrevocable issuance january jurisdiction knowledge leadership legislation lenders
liabilities liability licensed limitation limited liquidation liquidity listing litigation maintain
maintained maintenance majority management manager managing manufacturer manufacturing marketing
massachusetts material materially materials maturity maximum measure measures meeting membership mergers
minimum minnesota minority modification modified mortgage necessary negotiated negotiation nominated
nominating nomination nominee nominees noncompetition nonqualified nonsolicitation noteholders notification
notwithstanding november objectives obligation obligations observed obtained occurred occurrence october
offering officer officers operating operation operational operations opinion optional options ordinary
organization organizational otherwise outlined outstanding ownership paragraph participant participants
participate participation particular partner partners partnership payable payment payments pennsylvania
pension percent percentage percentages performance permanent permits permitted personnel pertaining
pharmaceutical pharmaceuticals portfolio position possession potential preceding predecessor preferred
preliminary premises premium prepared presentation presently president prevailing previously pricing
principal priority privilege procedure procedures proceeding proceedings proceeds procurement production
products professional profitability programs prohibited projected projections promissory promptly properties
property proposal proposed prospective prospectus provided provides provision provisions publication
publicly published purchase purchased purchaser purchases purchasing pursuant qualified quarter quarterly
reasonable reasonably receipt receivable receivables received reclassification recognized recommendation
recommended recommends reconciliation redeemable redemption reduction reference referenced referred
refinancing regarding registered registrant registration regular regulation regulations regulatory reimburse
reimbursement rejected relating relationship relevant reliance relocation remainder remaining remedies
removal remuneration renewable renewal reorganization repayment replacement reported reporting
representation representations representative representatives repurchase request required requirement
requirements reserve residential resignation resigned resolution resolved respect respectively
responsibilities responsibility restated restricted restriction restrictions restructuring results retained
retention retired retirement revenue revenues reviewed revolving royalty satisfaction satisfactory satisfied
schedule scheduled secretary section secured securities security separate separately separation september
service services settled settlement severance shareholder shareholders shareholding significant similar
solicitation solicited specific specifically specified sponsor standard standards standing statement
statements statutory stockholder stockholders stockholding strategic strategy structure subject submission
submitted subordinated subscriber subscribers subscription subsequent subsequently subsidiaries subsidiary
substantial substantially successor sufficient summary supervision supplement supplemental surrender
suspended suspension sustained taxation technologies technology telephone temporary terminate terminated
termination territory thereafter therefore therein thereof thereto thereunder thereunto thousand through
together trading transaction transactions transfer transferred transition transmitted treasurer treasury
treatment trustee trustees turnover ultimate unaudited uncertainties uncertainty unconditional undersigned
understanding undertaken undertaking underwriter underwriters underwriting underwritten unregistered
unsecured utilities utility validity valuation variable various vehicle verification vesting violation
voluntary warrant warrants washington weighted whether withdraw withdrawal withdrawn withdrew withholding
without written
"""
_OTHERS = """
accelerates accelerations accented acceptances accordancy accountants accrue accrues acknowledges adapted
adaption addiction additions adjustments administrations administrators adoptee adopter adoptions advisor
advisors affected affective aggregated aggregates allocate allocates allocations announcer announces appoint
appointee appointments approvals approve articular associate associates associations assumptions attache
attaches attacked audition auditors auditory authorised authorize authorizer authorizes awardee balanced
balancer balances bearing believe believed believer believers benders benefit bequest besting blenders
borrowed borrowers britten burnished burrowing calculate calculates calculations calendars calender
californian cancelation canceled cancellations capitals capitan capitol carter centered certificated
certificates certifications chairmen chapter charger charmer charted charters chatter circumstance
classifications cloning closings cloying codification codified commending commenting commercials
commissioned commissioners commissions commitments committed committees companys comparably compensations
compensator compete competed competitions completes completions complexion compliancy components conclude
concludes confection connections consents considerations consolidate consolidates constituted constriction
constructions consultants consummate contact contacts container contemplate contemplates content continent
contingents continua continues continuo contrast contrasts convection conveniences convent conversions
convertibles corporacion corporates corporations creditor curation currant currents curtain customer damage
damaged dearing debtor deceived decisions declarations declare declares declassification deduction defaults
deference dejected deliver deliverer delivers departments dependant dependents deported deporting depository
deprecation derision derivatives describe describes descriptions deserve designate designates designations
designee designer detained detention determinations deterred devaluation developments devolving differences
dilation directory discharged discharges disclose discloses discontinue discounts discussions dismissals
dismisses dismount dispositions distribute distributee distributes distributions divided domestics dominated
dominating domination durations earning earrings economics ejected ejection elections electron emergency
employed employers enders engage engagements engages enquiries enraged enterprises entirely entitle entitles
equipments equitably erection essentials establishes estimate estimates evacuation evaluations evolving
exchanged exchanger exchanges exclusives execute executes executions exemptions exercised exercises exiting
exorcise expanses expended expense experienced experiences expire expires explorations extender extensions
failings farther favorably favourable fearing federals fenders fiance filing fillings financed finances
financials financiera finanziaria firings fisting fixings flings fluctuation folders folding followings
forgoing forwarder forwards francaise franchised franchisee franchiser franchises function fundamentals
furnishes furthers futility gearing genders genera generale generals germinate germinated germination
golding governments grading grafted grantee grated grunted guarantees haring heading healing heaping
hearings heating heaving hereafter herein hereof hereto hermits herring holder holdings holing hollowing
identifications identifier identifies imitation impairments implementations implies incentives inclusions
incorporate incorporates increased increases indemnity indentured independents indicate indicates
indications indicted individuals infested informations ingested initials initiative inquires installments
instalment institutions insurances intangibles integrate integrates integrations intellectuals intentions
internacional internationale internationals interpretations introductions invented invention inventive
inventor inventors inverted irrevocably junctions jurisdictions landers lasting leaders learnings
legislations lender licenced license licensee licenses lifting lilting limitations limiter listings losing
loyalty lusting maintainer maintains manage managed managements managers manages manger manufacture
manufactured manufacturers manufactures materia materiel maternal maximums maximus measured meetings melting
memberships mended merger merges merging minimums mitigation modifications modifier modifies molding
mortgaged mortgagee mortgages nearing negotiate negotiates negotiations nesting nominate nominates
nominations notifications objective observe observer observes occurrences offerings office offices opinions
option organisation organisational organizations outline outlines outlived parable paragraphs parter
participated participates participations particulars partnerships pennsylvanian pensions percents
performances permit permittee pertain pilings pinion playable portfolios positions positron possessions
potentials potions predecessors preference premise premised premiums prepare preparer prepares prepayment
presentations preserve presidente presidential presidents previewed pricking priming principals privileged
privileges proceed processional produces product productions professionals program projection promises
properly proposals propose proposes prospects protected protections provide provider providers publications
publisher publishes purchasers qualifier qualifies quarters quartet ranted readership rearing receding
receipts receive receiver receives recision recognised recognize recognizes recommenced recommend
recommendations redaction redemptions reductions refereed references regained regaining registrants
registrations regula regulars regulator regulators rehired reigned reimbursed reimbursements relationships
relaxing relaying relieves relocations remainders remained remedied reminder removals renders renewables
renewals reorganisation reparation repayments replacements reporter reposted reposting repurchased requests
require requires reserved reserves resident resignations resolutions resolve resolves resolving resorted
resorting respects restarted restate resting result retailed retainer retaining retire retiree retirements
retires retorted retrained revaluation revenge reverence reviewer revocation revolting revolution revolved
rewarding rewired royally sanding satisfies scheduler schedules searing secretory sections secure secures
seduction selection senders separated separates separations serviced servicer servile settle settlements
settler settles shearing solders solicitations specifics sponsors standings stranding structured structures
subjects submissions submitter subordinate subordinates subscribe subscribed subscribes subscriptions
successors suction summery supplements surrenders suspender suspensions tearing telephoned telephones
telephony tenders tension terminates terminations testing therefor thereinafter thereinto thereon therewith
thorough though thousands throughs togethers tracing transferrer transfers transitions transmitter treading
treasure treasured treasurers treasures treatments trough trusted turnovers ultimates understandings
undertake undertaker undertakes undertakings underwrite untitled unvested valance valuations variables
variably vehicles venting vesicle viability vindicated vindication violations viscount warded warnings
warranty wearing weighed wether wherefore wherein whereof whereunder wherewith whither whitten withdrawals
withdraws yearnings
"""
FIELD = frozenset(_FIELD.split())
"""Words of seven letters and more; shorter ones lie too near to too much else."""
OTHERS = frozenset(_OTHERS.split())
"""English words that lie one slip away from a word of the field."""
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_ENDINGS = ("s", "es", "d", "ed", "er", "ers", "or", "ors", "ing", "e", "ly", "able")


@lru_cache(maxsize=1)
def _shortened() -> dict[str, tuple[str, ...]]:
    """Each word of the field under itself and under whatever is left of it when one letter is lost."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(FIELD):
        for key in {word, *_less_one(word)}:
            found[key] = (*found.get(key, ()), word)
    return found


def _less_one(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def meant(word: str) -> str | None:
    """The word of the field of which `word` (in lower case) is a misprint, or None.

    The nearest by its first and last letters, where there are several.
    """
    if len(word) < 6 or word in OTHERS or known(word):
        return None
    index = _shortened()
    near = {
        other for key in (word, *_less_one(word)) for other in index.get(key, ()) if one_slip(word, other)
    }
    if not near or any(word == letter + other for other in near for letter in "aei"):
        return None
    return max(sorted(near), key=lambda other: (other[0] == word[0]) + (other[-1] == word[-1]))


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(stem for word in FIELD for stem in _stems_of(word)) | FIELD


def _stems_of(word: str) -> list[str]:
    """A word without each ending of English that it may have, if a good part of it is left."""
    return [word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 5]


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
