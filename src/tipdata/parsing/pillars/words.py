"""The words that tell which pillar an action serves, in named groups with the reason for each.

How a phrase is written: words in lower case; ``*`` after a stem stands for its usual endings,
none included; ``a/b`` for either word; ``~3`` for at most three words, whichever; ``|`` separates
phrases. Hyphens are blanks, and British spellings are found by the American ones. Where several
phrases begin at a word, the one with most words of its own counts, and its words count for
nothing else: so ``labor court`` keeps ``court`` from speaking.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from tipdata.vocabulary import Pillar

__all__ = ["BRITISH", "ENDINGS", "GROUPS", "Group", "Weight"]


class Weight(Enum):
    """How much a phrase decides."""

    SAYS = "decides"
    TAUGHT = "decides where the action trains somebody"
    TRAINS = "makes the action a training"
    VAGUE = "asks which sections tell of the action, where nothing decides"
    HINTS = "decides where nothing above does"
    FAINT = "decides where nothing else does"
    MUTE = "decides nothing, and keeps its words from doing so"

    def voice(self, pillar: Pillar | None = None) -> int:
        """A weight and a pillar as one bit, so that voices join with ``|``; 0 for none."""
        shift = 3 * _BITS.index(self.name) + (0 if pillar is None else _PILLARS.index(pillar))
        return 0 if self is Weight.MUTE else 1 << shift


_BITS = tuple(Weight.__members__)
_PILLARS = tuple(Pillar)


class Group(NamedTuple):
    """Phrases of one meaning, the pillars they stand for and how much they decide."""

    name: str
    pillars: tuple[Pillar, ...]
    weight: Weight
    phrases: str

    def voices(self) -> int:
        """How its phrases speak: its weight for each of its pillars, or alone."""
        return sum(map(self.weight.voice, self.pillars or (None,)))


PROSECUTION = (Pillar.PROSECUTION,)
PROTECTION = (Pillar.PROTECTION,)
PREVENTION = (Pillar.PREVENTION,)

ENDINGS = tuple(
    " s e es ed d ing ings ion ions ation ations ication ications or ors er ers y ies ied ying"
    " ment ments al ance m ren t ts".split(" ")
)
"""What ``*`` stands for, nothing included."""

BRITISH = (("labor", "labour"), ("center", "centre"), ("program", "programme"), ("iz", "is"))
"""American spellings in this vocabulary, and the British ones found by them."""

GROUPS = (
    # Prosecution: what police, prosecutors, courts and lawmakers do against traffickers.
    Group(
        "cases against traffickers",
        PROSECUTION,
        Weight.SAYS,
        "investigat* | investigative | prosecut* | prosecutorial | convict* | arrest* |"
        " apprehend* | indict* | sentenc* | prison | imprison* | jail* | trial* | tribunal* |"
        " court* | raid* | criminal | extradit* | dismantl* | bring* ~3 justice |"
        " cooperat* with law enforcement | victim* ~2 cooperat* ~3 law enforcement",
    ),
    Group(
        "crimes and penalties",
        PROSECUTION,
        Weight.SAYS,
        "criminaliz* | penal code | penalt* | penaliz* | punish* | prescrib* | enforc* |"
        " enforcement | fines",
    ),
    Group(
        "officials who take part",
        PROSECUTION,
        Weight.SAYS,
        "complicit/complicity | corrupt* | accountable/accountability",
    ),
    Group(
        "who is trained to prosecute",
        PROSECUTION,
        Weight.TAUGHT,
        "police | police recruit* | law enforcement | officer* | judge* | magistrate* | judicial |"
        " gendarme* | border/immigration/customs |"
        " border/immigration/customs guard*/officer*/official*/police | justice",
    ),
    Group(
        "law",
        PROSECUTION,
        Weight.HINTS,
        "law* | legislat* | bill | act | amend* | statute* | legal framework | definition* |"
        " implementing regulation* | prevention act/bill/law | prevention of ~5 act/bill |"
        " prevention and ~6 act/bill",
    ),
    Group(
        "law enforcement",
        PROSECUTION,
        Weight.HINTS,
        "law enforcement | police | trafficker* | offender* | perpetrator* | defendant* |"
        " offense* | crime* | case* | evidence | suspect* | charged/charging | unit* | officer* |"
        " judge* | judicial | border* | brothel* | recruit* ~3 officer*/police/staff",
    ),
    # Protection: what is done for victims.
    Group(
        "finding victims",
        PROTECTION,
        Weight.SAYS,
        "identif* | screen* | refer* | referral* | rescu* | demobiliz* | separat* ~3 armed |"
        " detect*/find*/recogniz*/spot* ~3 victim*/child* |"
        " freed/freeing/releas*/remov*/return* ~3 child*/victim*",
    ),
    Group(
        "care for victims",
        PROTECTION,
        Weight.SAYS,
        "shelter* | care | service* | assist*/support* ~3 victim* | victim* ~3 assist*/support* |"
        " counsel* | psychological*/psychologist*/psychosocial | psycho social | medical |"
        " vocational | financial/legal assistance | legal aid | legal alternatives | civil suit* |"
        " orphanage* | safe house* | transit home* | crisis center* | victim* fund |"
        " bring*/brought ~4 home | rehabilit* | reintegrat* | repatriat* |"
        " hotline*/helpline* ~3 victim* | mobile application*/app ~3 victim*",
    ),
    Group(
        "victims' rights",
        PROTECTION,
        Weight.SAYS,
        "protect* ~3 victim* | victim* ~3 protect* | restitut* | compensat* | residency |"
        " residen* permit* | deport* | period of protection | reflection period |"
        " freedom of movement | witness protection | victim witness* | victim center* |"
        " victim* ~2 participat*/cooperat* | victim* ~2 cooperat* ~3 law enforcement",
    ),
    Group(
        "victims not punished",
        PROTECTION,
        Weight.SAYS,
        "victims ~2 not ~9 acts/crimes/offenses |"
        " victims ~2 not ~2 arrest*/detain*/penaliz*/prosecut*/punish* | penaliz* ~2 victim* |"
        " punish/punishing/prosecute/prosecuting/arresting ~1 victims |"
        " detain*/detention ~3 victim*/child* | prevent* ~3 criminaliz* | criminaliz* of victims |"
        " vacat*/expung* ~3 convict*/record*",
    ),
    Group(
        "who is trained to protect",
        PROTECTION,
        Weight.TAUGHT,
        "social worker* | service provider* | first responder* | health* | hospital* |"
        " nurse*/doctor* | consular | victim*",
    ),
    Group(
        "victims",
        PROTECTION,
        Weight.HINTS,
        "victim* | survivor* | witness* | testif* | testimony | interpreter* | child friendly |"
        " protection unit* | protect* | protective | guideline* | indicator* |"
        " standard operating procedure* | sop* | visa* | asylum | center* | facility/facilities |"
        " street children | foster* | child care",
    ),
    # Prevention: awareness, coordination, and work and recruitment without force.
    Group(
        "awareness",
        PREVENTION,
        Weight.SAYS,
        "awareness | campaign* | day against | sensitiz* | hotline*/helpline* |"
        " hotline*/helpline* ~3 victim* | mobile application*/app |"
        " mobile application*/app ~3 victim* | tip line* | toll free | public information |"
        " inform* ~3 public | leaflet* | brochure* | poster* | billboard* | social media | radio |"
        " television | lecture*",
    ),
    Group(
        "plans and coordination",
        PREVENTION,
        Weight.SAYS,
        "action/national/work plan* | plan of action | nap/naps | strateg* | committee* |"
        " council* | commission | task force*/team* | working/reference group* | coordinator* |"
        " roundtable* | round table* | focal point* |"
        " coordinating body | secretariat | inter ministerial | interministerial | coalition |"
        " rapporteur*",
    ),
    Group(
        "work and recruitment",
        PREVENTION,
        Weight.SAYS,
        "labor law*/code/court*/dispute*/broker*/contract*/provision*/protection*/right* |"
        " regulatory enforcement | inspect*/inspectorate* | recruit* | employment agenc* |"
        " sub agent* | employer* | worker* | wage* | passport* | sponsorship/kafala |"
        " supply chain* | procurement | due diligence",
    ),
    Group(
        "causes",
        PREVENTION,
        Weight.SAYS,
        "prevent* | vulnerability/vulnerabilities | demand | sex touris* | tourism |"
        " birth regist* | regist* ~1 births | statelessness | diplomat* | diplomatic |"
        " peacekeep* | troops",
    ),
    Group(
        "who is taught to prevent",
        PREVENTION,
        Weight.TAUGHT,
        "student* | teacher* | school* | journalist* | media | communit* | leaders | hotel*",
    ),
    Group(
        "plans and warnings",
        PREVENTION,
        Weight.HINTS,
        "plan/plans | warn*",
    ),
    Group(
        "working together",
        PREVENTION,
        Weight.FAINT,
        "coordinat* | cooperat* | collaborat* | interagency | multilateral/bilateral | roles |"
        " oversight | partner* | agreement* | memorandum/mou/mous | protocol | convention |"
        " program* | policy/policies | research | assessment* | publish* | monitor*",
    ),
    Group(
        "the public and migrants",
        PREVENTION,
        Weight.FAINT,
        "educat* | outreach | migrant* | migration | movement | employment | contract* |"
        " business* | compan* | compulsory | forced/child labor | child soldier* | beg/begging |"
        " identity/identif* document*",
    ),
    # What belongs to no pillar by itself.
    Group(
        "training",
        (),
        Weight.TRAINS,
        "train* | teach/teaching/taught | workshop* | seminar* | curricul* | build* ~3 capacity |"
        " capacity building",
    ),
    Group(
        "training of anybody",
        (Pillar.PROSECUTION, Pillar.PROTECTION),
        Weight.VAGUE,
        "train* | teach/teaching/taught | workshop* | seminar* | curricul* | capacity",
    ),
    Group(
        "data",
        PROSECUTION,
        Weight.VAGUE,
        "data | database* | statistic* | information system*",
    ),
    Group(
        "money",
        (Pillar.PROTECTION, Pillar.PREVENTION),
        Weight.VAGUE,
        "fund* | budget* | resource* | disburs* | allocat*",
    ),
    Group(
        "false friends",
        (),
        Weight.MUTE,
        "community/domestic/military/national/police/prosecution service | service announcement* |"
        " medical mission*/personnel/professional* | criminal network*/acts/record* |"
        " health/sex worker* | among/such ~9 worker* | refer* to | law enforcement guideline* |"
        " under the ~9 act | prosecution ~2 protection",
    ),
)
