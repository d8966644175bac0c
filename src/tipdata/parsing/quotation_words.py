"""The words of quoting: verbs of saying, offices, honorifics, institutions, particles."""

from __future__ import annotations

import re

__all__ = [
    "BY_THE_WAY",
    "HONORIFICS",
    "INSTITUTION",
    "NO_SPEAKERS",
    "OFFICES",
    "OPENERS",
    "PARTICLES",
    "PERSON_NOUN",
    "PRONOUN",
    "SAYING",
    "SHORT_OFFICES",
]

SAYING = re.compile(
    r"(?<![\w-])(?:sa(?:id|ys?|ying)|not(?:ed|es|ing)|stat(?:ed|es|ing)|add(?:ed|s|ing)|t(?:old|ells?)"
    r"|emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)?|comment(?:ed|s|ing)?|remark(?:ed|s|ing)?"
    r"|explain(?:ed|s|ing)?|declar(?:ed|es|ing)|announc(?:ed|es|ing)|conclud(?:ed|es|ing)|continued"
    r"|wrote|writ(?:es|ing|ten)|tweet(?:ed|s|ing)?|post(?:ed|s|ing)|underlin(?:ed|es|ing)"
    r"|underscor(?:ed|es|ing)|highlight(?:ed|s|ing)|point(?:ed|s|ing)\s+out|affirm(?:ed|s|ing)"
    r"|reaffirm(?:ed|s|ing)|reiterat(?:ed|es|ing)|observ(?:ed|es)|warn(?:ed|s|ing)|urg(?:ed|es|ing)"
    r"|argu(?:ed|es)|claim(?:ed|s)|insist(?:ed|s)|acknowledg(?:ed|es|ing)|admit(?:ted|s)"
    r"|express(?:ed|es|ing)|welcom(?:ed|es|ing)|respond(?:ed|s|ing)|repl(?:ied|ies|ying)|ask(?:ed|s)"
    r"|call(?:ed|s)|thank(?:ed|s|ing)|prais(?:ed|es|ing)|laud(?:ed|s|ing)|applaud(?:ed|s|ing)"
    r"|assur(?:ed|es|ing)|pledg(?:ed|es|ing)|vow(?:ed|s|ing)|promis(?:ed|es|ing)|describ(?:ed|es|ing)"
    r"|critici[sz](?:ed|es|ing)|report(?:ed|s)|recall(?:ed|s)|agreed?|commend(?:ed|s|ing)"
    r"|congratulat(?:ed|es|ing)|read(?:s|ing)?|went\s+on"
    r"|(?:counter|lament|caution|conced|confirm|opin|disclos|reveal|contend)(?:ed|e?s))(?![\w-])",
    re.IGNORECASE,
)
"""Verbs that lead to or follow quoted words."""

OFFICES = frozenset(
    """
    acting act action administrator admin
    administration adviser advisor affairs affaires d'affaires agency
    ambassador ambassador-at-large american anti-human anti-trafficking assistant associate
    association at-large attaché attorney attorney-general authority board brigade british
    bureau cabinet captain center centre ceo chair chairman chairperson chairwoman chancellor
    chargé charge chief child children city coalition combat combating commander commissioner
    commission committee community congress congressman congresswoman consul coordinator
    correspondence council counsel counselor counsellor counter-trafficking country court
    culture da defence defense delegate delegation department deputy development director
    director-general dpp education embassy employment equality european executive family federal
    finance first force foreign forum foundation founder gender general global government
    governor group head health home house human immigration industry information initiative
    inspector inspector-general institute interior internal international judge justice king
    labor labour lady law lead leader legal magistrate manager mayor media member migration
    mission minister ministers ministry monitor movement national nations network ngo of office
    cohesion transport communities agriculture energy natural resources amerindian indigenous
    investment empowerment advancement poverty manpower expatriates religious endowments islamic
    environment climate integration homeland rural peace safety science research technology
    infrastructure lands mines fisheries elderly disability inclusion solidarity reform economy
    innovation digital communications sultanate kingdom
    plan strategy code protocol convention ordinance mechanism agreement compact policy framework
    officer officers official ombudsman ombudsperson order organisation organization parliament
    parliamentary party permanent person persons planning police president presidential press
    prime prince princess principal prison professor program programme project prosecution
    prosecutions prosecutor prosecutor-general protection public queen rapporteur reconciliation
    refugees regional relations report representative republic reporter reporters republican
    rights secretariat secretary secretary-general section security senate senator senior
    service services shelter social society solicitor speaker special spokesman spokesperson
    spokeswoman sports staff state states superintendent taoiseach task team tip tourism trade
    traffic trafficking trafficking-in-persons treasury tribunal undersecretary under-secretary
    union unit united university vice victim victims welfare white women women's works youth
    unicef unodc iom un u.n us u.s u.s.a usa united-states
    """.split()
)
"""Capitalized words before a name that belong to its bearer's office or institution."""

HONORIFICS = frozenset(
    """
    mr mrs ms miss dr prof sir dame madam mme hon hon'ble honourable honorable h.e his her
    excellency amb sen rep gov gen col maj lt lt-gen brig capt cmdr sgt supt asp acp dsp insp
    rev reverend fr sr father sister pastor bishop archbishop cardinal datuk dato dato' datin
    dato'sri seri sri paduka wira amar diraja tun tengku tunku puan encik haji hajah sheikh
    shaikh h.h hrh engr atty adv justice chief pak ibu ustaz dasho lyonpo lyonpos u daw
    """.split()
)
"""Titles of respect, lower case, without the last stop."""

PARTICLES = frozenset(
    "de da do dos das del della di du des la le los van von der den ten ter bin binti binte bt b "
    "al el ibn abu a/l a/p ap ould wa y e".split()
)
"""Words written small inside a name."""

PRONOUN = re.compile(r"(?:he|she|they|excellency|highness)", re.IGNORECASE)
"""What takes up a speaker named before."""

BY_THE_WAY = re.compile(
    r",?\s+(?:in|through|on|via)\s+(?:an?|its|his|her)\s+(?:\w+\s+){0,3}"
    r"(?:statement|interview|release|tweet|post|message|letter|briefing|speech|remarks)"
    r"(?:\s+(?:to|with|on|from)\s+[^,;]{1,40})?\W*$",
    re.IGNORECASE,
)
"""Between a subject and its verb: by what means it spoke."""

OPENERS = frozenset(
    """
    a about according additionally after also although an and as asked at because before both
    but by commenting during earlier every finally first following for from further furthermore
    he her his however if in indeed instead it its last later likewise meanwhile moreover
    nevertheless no on once our over part reacting regarding responding separately she similarly
    since some speaking still such that the their then there therefore these they this those
    though through thus to today tomorrow under until upon we welcoming what when where which
    while with writing yesterday yet you january february march april may june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday
    tier watch list palermo protocol
    """.split()
)
"""Words that are capitalized for where they stand, not for whom they name."""

PERSON_NOUN = re.compile(
    r"(?<![\w-])(?:(?:vice|deputy|co|ex|under)-)?(?:ambassador(?:-at-large)?|minister|secretary|president|spokes(?:person|man|woman)"
    r"|official|officer|director|commissioner|chargé|charge\s+d'affaires|chief|head|senator|activist"
    r"|advocate|survivor|victim|lawyer|expert|analyst|source|diplomat|consul|coordinator|founder"
    r"|chair(?:man|woman|person)?|attorney(?:[\s-]+general)?|prosecutor|governor|envoy|representative"
    r"|premier|mayor|judge|inspector|superintendent|counsell?or)(?![\w-])",
    re.IGNORECASE,
)
"""Nouns for a person; without a name the person stays unnamed."""

SHORT_OFFICES = {
    "AG": "attorney general",
    "PM": "prime minister",
    "PS": "permanent secretary",
    "FM": "foreign minister",
    "VP": "vice president",
    "DPP": "director of public prosecutions",
}
"""Offices as headlines and news items shorten them."""

INSTITUTION = re.compile(
    r"(?:(?<![\w.'-])(?:[A-Z][\w.'-]*|of|the|and|for|to|in|on|at"
    r"|foreign|interior|labou?r|justice|home|health|education)(?: |\n(?!\n))+){0,8}?"
    r"(?:[Ee]mbassy|[Mm]inistry|[Dd]epartment|[Mm]ission|[Cc]ommission|[Cc]ommittee|[Cc]ouncil"
    r"|[Oo]ffice|[Pp]olice|[Ss]ecretariat|[Ff]oundation|[Oo]rgani[sz]ation|[Aa]ssociation"
    r"|[Cc]oalition|[Cc]ent(?:er|re)|[Aa]uthority|[Aa]gency|[Bb]ureau|White\s+House|Union|UNICEF"
    r"|UNODC|IOM|[Ii]nstitute|[Nn]etwork|[Tt]ask\s+[Ff]orce|[Uu]nit|[Cc]abinet|[Aa]lliance"
    r"|[Ff]ederation|[Ii]nitiative|Watch|[Cc]onsulate|[Hh]igh\s+[Cc]ommission)"
    r"(?![\w-])"
    r"(?:\s+(?:of|for|to|in|on|[Aa]gainst|at)\s+(?:the\s+)?[A-Z][\w.'-]*"
    r"(?:(?:\s+|,\s+|\s+(?:and|of|the|to|for|in)\s+(?:the\s+)?)[A-Z][\w.'-]*){0,8})?",
)
"""An institution's name: the noun that tells its kind, with what stands before and behind."""

NO_SPEAKERS = re.compile(
    r"\b(?:reports?|narrative|document|law|act|statement|article|protocol|convention|section|study"
    r"|survey|TVPA)\W*$",
    re.IGNORECASE,
)
"""Whose words a text may quote without anyone speaking."""
