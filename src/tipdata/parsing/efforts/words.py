"""The word forms that tell where an action begins: gerunds, past tenses, nouns of action."""

from __future__ import annotations

import re

__all__ = [
    "ADVERBS",
    "AGENT",
    "COMPOUNDS",
    "EMBEDDED",
    "EVERYDAY_GERUNDS",
    "FINITE",
    "GERUND",
    "GOES_ON",
    "INCREASED",
    "MIXED",
    "NOMINAL",
    "NOUN_GERUNDS",
    "NO_GERUNDS",
    "NO_PAST",
    "PASSIVE",
    "PREPOSITION",
    "TAKES_PREPOSITION",
]

_IRREGULAR = (
    "made|took|began|held|led|gave|met|built|rebuilt|sent|brought|ran|set|put|spent|drew|undertook|oversaw"
    "|sought|kept|won|wrote|found|became|grew|rose|saw|paid|cut|let|left|taught|told|bought|upheld|went|came"
    "|chose|drove|stood|underwent|shut|broadcast|doubled|rewrote|withdrew|heard|sold|reset|broke|caught|froze|fought|lent|shot|spoke|struck|swore|threw|tore|woke"
)
_PRESENT = (
    "provides|funds|operates|conducts|cooperates|works|supports|offers|trains|runs|participates|recognizes"
    "|acknowledges|maintains|assists|prosecutes|investigates|monitors|sponsors|screens|continues|hosts|shares"
    "|punishes|prohibits|refers|shelters|carries|distributes|assigns|coordinates|leads|seeks|uses"
)
_BASE = (
    "provide|fund|operate|conduct|cooperate|work|support|offer|train|participate|assist|prosecute|investigate"
    "|monitor|screen|continue|share|refer|shelter"
)
ADVERBS = r"(?:(?:also|then|further|first|both|now|once\s+again|again|often|[a-z]+ly)\s+){0,3}"
"""Before a verb."""

_PAST = rf"(?:(?:(?:re|co|fast|pre|de)-)?[a-z]+ed|{_IRREGULAR})"
FINITE = re.compile(
    rf"{ADVERBS}(?P<verb>(?:has|have|had)\s+{ADVERBS}{_PAST}|(?:is|are)\s+{ADVERBS}[a-z]+ing"
    rf"|{_PAST}|{_PRESENT}|(?:(?<=[Pp]olice\s)|(?<=[Aa]uthorities\s)|(?<=[Oo]fficials\s)|(?<=[Tt]hey\s)|(?<=[Cc]ourts\s))(?:{_BASE}))\b(?!-)"
)
"""A verb that a subject governs, in the tenses that tell what was done."""

GERUND = re.compile(
    rf"{ADVERBS}(?:by\s+)?(?:more\s+than\s+|better\s+|in\s+turn\s+)?{ADVERBS}(?P<verb>[A-Za-z][a-z]+(?:-[a-z]+)*ing)\b(?!-)"
)
"""A verb of a list of actions: "training judges"."""

NO_GERUNDS = frozenset(
    "trafficking during including following according regarding concerning pending excluding "
    "notwithstanding smuggling laundering begging soldiering fishing mining farming begging "
    "well-being wellbeing living working ongoing outstanding existing remaining participating "
    "neighboring neighbouring surrounding corresponding awareness-raising something nothing "
    "anything everything evening spring king thing string beijing vulnerable-making".split()
)
"""What ends like a gerund and begins no action."""

GOES_ON = frozenset(
    "including resulting leading allowing enabling bringing making using ensuring hindering "
    "depending beginning involving totaling totalling representing marking noting starting "
    "considering meaning causing giving reflecting exceeding consisting comprising covering "
    "targeting reaching benefiting becoming compared thereby pending raising contributing "
    "upgrading permitting requiring doubling demonstrating indicating citing".split()
)
"""Behind a bare comma these tell more of the action before them."""

NOUN_GERUNDS = frozenset(
    "training trainings funding housing screening counseling counselling monitoring reporting "
    "planning policing hearing meeting briefing sentencing understanding learning financing "
    "licensing processing fundraising building raising recruiting operating accounting staffing "
    "schooling lodging clothing data-sharing information-sharing information-gathering "
    "record-keeping capacity-building policy-making testing parenting pricing banking "
    "shipping".split()
)
"""Gerunds that are nouns as often as verbs: verbs only where an object follows."""

COMPOUNDS = (
    "services programs programmes sessions procedures materials measures campaigns efforts "
    "mechanisms units centers centres courses protocols activities fees agencies systems homes "
    "orders guidelines tools practices techniques assistance standards capacity manuals modules "
    "forms events needs workshops curricula initiatives academy academies opportunities support"
).split()
"""Behind such a gerund: the two are one noun, "screening procedures"."""

PREPOSITION = (
    r"(?:of|to|for|with|on|in|into|at|by|from|against|between|among|about|across|under|over|through|"
    r"throughout|toward|towards|within|via|during|after|before|since|as|and|or|than)"
)

EVERYDAY_GERUNDS = re.compile(
    rf"\s*(?:$|[,;.:—]|{PREPOSITION}\b|(?:{'|'.join(COMPOUNDS)})\b)", re.IGNORECASE
)
"""Behind a gerund of the kind above: no object, so it is a noun."""

NO_PAST = frozenset(
    "need indeed exceed proceed succeed seed feed speed breed hundred shed bed red sacred naked "
    "wicked embed forced armed organized organised alleged suspected related based limited "
    "so-called unidentified undocumented unaccompanied displaced united concerned interested "
    "aggravated enslaved exploited associated affected detailed unregistered unlicensed "
    "confirmed convicted-led abused advanced skilled unskilled accused educated abandoned "
    "specialized specialised dedicated well-trained victim-centered trauma-informed centered "
    "focused combined required so-named government-funded government-operated".split()
)
"""What ends like a past tense and is mostly an adjective."""

TAKES_PREPOSITION = re.compile(
    r"(?:collaborat|cooperat|co-operat|coordinat|partner|work|participat|continu|acced|agre|engag|"
    r"focus|respond|join|appeal|contribut|invest|follow|travel|serv|liais|consult|commit|report|act|"
    r"mov|assist|help|advocat|call|succeed|expand|interven|met|led|began|went|came|ran|took|set|grew|rose|"
    r"put|paid|stood|increas|improv|embark|push|remov|cop|deal|look|reach|follow|build|built|acced)",
    re.IGNORECASE,
)
"""Verbs that a preposition may follow; of others such a form is a participle ("held in cells")."""

MIXED = re.compile(
    rf"(?:also\s+{ADVERBS}(?:{_PAST})|{ADVERBS}(?:demonstrated|continued|made|took)|(?:has|have)\s+{ADVERBS}{_PAST})\b"
)
"""A past tense sure enough to stand behind a gerund."""

AGENT = (
    r"\b(?:[Ii]t|[Tt]hey|[Gg]overnments?|[Aa]uthorities|[Oo]fficials?|[Pp]olice|[Cc]ourts?|[Pp]arliament|[Ll]egislature"
    r"|[Pp]resident|[Pp]rime\s+[Mm]inister|[Cc]abinet|[Cc]ongress|[Ss]enate|[Aa]ssembly|[Pp]rosecutors?|[Jj]udges?"
    r"|[Ll]aw\s+enforcement|[Mm]unicipalit(?:y|ies)|[Aa]genc(?:y|ies)|[Cc]ommittees?|[Cc]ommissions?|[Uu]nits?"
    r"|[Tt]ask\s+[Ff]orces?|[Cc]ouncils?|[Rr]apporteur|[Oo]fficers?|[Ii]nspector(?:s|ates?)|[Mm]inist(?:ry|ries|ers?)"
    r"|[Dd]epartments?|[Ss]ervices?|[Bb]oards?|[Bb]ureaus?|[Oo]ffices?|[Ll]awmakers|[Aa]ttach[eé]s?|[Ee]mbass(?:y|ies)"
    r"|[Cc]onsulates?|[Mm]ilitary|[Aa]rmy|[Ss]tates?|[Pp]rovinces?|[Cc]ountry|[Ii]nvestigators?|[Mm]issions?|[Dd]irectorates?"
    r"|[Ss]ecretariat|[Oo]mbudsman|[Ll]egislators|[Dd]iplomats?|[Dd]elegation|[Cc]oordinator|[Tt]eams?|[Aa]dministration)\b"
)
"""Who acts for a government."""

PASSIVE = re.compile(
    rf"(?:[\w'$%().-]+\s+){{1,24}}?(?:was|were|has\s+been|have\s+been|had\s+been)\s+{ADVERBS}{_PAST}\b"
)
"""A subject and what was done to it."""

_ACTION = (
    r"(?:[A-Za-z-]+(?:tion|sion|ment|sal|val|ings?|sis|cture)s?|identification|release|increases?|launch|arrests?|creation"
    r"|passage|approval|rescue|hiring|reform|start|entry|referrals?|transfer|return|repeal|review|use|conduct|drafting"
    r"|progress|cooperation|convictions|investigations|prosecutions|campaigns?|workshops|support|assistance|growth)"
)
NOMINAL = re.compile(
    rf"(?P<article>(?:the|an?|its|their|his)\s+)?(?:[\w'-]+\s+){{0,4}}?(?P<noun>{_ACTION})\s+"
    r"(?:and\s+[\w\s]{3,40}?\s)?(?P<of>of|for|to|in|on|with|against|between|by|under|at|from|among|into|as)\b",
    re.IGNORECASE,
)
"""A noun of action with its object: "the identification of 33 victims"."""

INCREASED = re.compile(
    r"(?:(?:an?|its|their|the)\s+)?(?:increased|improved|enhanced|expanded|strengthened|new|more"
    r"|greater|better|stronger|larger|wider|higher|broader|stricter|tougher|closer|longer|additional)\s+"
    r"(?!(?:the|an?|its|their|than)\b)[a-z]",
    re.IGNORECASE,
)
"""``increased funding for shelters``: in a list of nouns an item."""

_INSTRUMENTS = (
    "procedure|guideline|protocol|training|manual|mechanism|criteri|plan|program|indicator|capacity|campaign|law"
    "|unit|system|policy|policies|polic|responsible|framework|regulation|standard|fund|fine|tool|method|strategy|penalt"
)
EMBEDDED = re.compile(
    rf"(?:\b(?:in|on|of|by|from|about|through|without|before|after|at|to|toward|towards)"
    rf"|\b(?:{_INSTRUMENTS})\w*\s+(?:\(\w+\)\s+)?for)\s+{ADVERBS}"
    r"(?!(?:trafficking|training|housing|funding|screening|smuggling|counseling|begging)\b)[a-z]+ing\b"
)
"""An action within an action: "procedures for identifying", "by arresting"."""
