"""The words that tell which pillar an action serves, in named groups with the reason for each.

How a phrase is written: words in lower case; ``*`` after a stem stands for its usual endings
(the stem itself included); ``_`` stands for at most one word, ``…`` for at most three. ``|``
separates phrases. Where several begin at the same word the one with most words of its own
counts, and its words count for nothing else: so ``labor court`` keeps ``court`` from speaking.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from tipdata.vocabulary import Pillar

__all__ = ["ENDINGS", "GROUPS", "Group", "Weight"]


class Weight(Enum):
    """How much a phrase decides."""

    SAYS = "always"
    TAUGHT = "where the action trains somebody"
    TRAINS = "makes the action a training"
    VAGUE = "sends the reader to the sections that tell of the action"
    HINTS = "where nothing says a pillar"
    FAINT = "where nothing else does"
    MUTE = "never; keeps its words from counting"


class Group(NamedTuple):
    """Phrases of one meaning."""

    name: str
    pillars: tuple[Pillar, ...]
    weight: Weight
    phrases: str


PROSECUTION = (Pillar.PROSECUTION,)
PROTECTION = (Pillar.PROTECTION,)
PREVENTION = (Pillar.PREVENTION,)

ENDINGS = (
    " s e es ed d ing ings ion ions ation ations ive or ors er ers y ies ied ment ments al ance"
).split(" ")
"""What ``*`` stands for, nothing included."""

GROUPS = (
    # Prosecution: what police, prosecutors, courts and lawmakers do against traffickers.
    Group(
        "cases against traffickers",
        PROSECUTION,
        Weight.SAYS,
        "investigat* | prosecut* | prosecutorial | convict* | arrest* | apprehend* | indict* |"
        " sentenc* | imprison* | prison | trial* | tribunal* | court* | raid* | criminal |"
        " extradit* | mutual legal assistance | cooperat* with law enforcement | bring* … justice",
    ),
    Group(
        "crimes and penalties",
        PROSECUTION,
        Weight.SAYS,
        "criminaliz* | decriminaliz* | penal code | penalt* | punish* | prescrib* | enforc* |"
        " enforcement | fines",
    ),
    Group(
        "officials who take part",
        PROSECUTION,
        Weight.SAYS,
        "complic* | complicit | complicity | corrupt* | accountable | try officials",
    ),
    Group(
        "who is trained to prosecute",
        PROSECUTION,
        Weight.TAUGHT,
        "police | law enforcement | officer* | judge* | magistrate* | judicial | judiciary |"
        " border | immigration | customs | detective* | gendarme* | justice",
    ),
    Group(
        "law in general",
        PROSECUTION,
        Weight.HINTS,
        "law* | legislat* | bill | act | amend* | decree* | legal framework | defin* | definition*",
    ),
    Group(
        "law enforcement in general",
        PROSECUTION,
        Weight.HINTS,
        "law enforcement | police | trafficker* | offender* | perpetrator* | crime* | case* |"
        " unit* | judge* | magistrate* | judicial",
    ),
    # Protection: what is done for victims.
    Group(
        "finding victims",
        PROTECTION,
        Weight.SAYS,
        "identif* | identification | screen* | refer* | referral* | rescu* | demobiliz* |"
        " demobilization | separat* … armed | releas* … child*",
    ),
    Group(
        "care for victims",
        PROTECTION,
        Weight.SAYS,
        "shelter* | care | service* | assist* … victim* | victim* … assist* | counsel* |"
        " psycho* | psychological | psycho-social | socio-psychological | medical | foster care |"
        " orphanage* | safe house* | crisis center* | rehabilit* | rehabilitation | reintegrat* |"
        " reintegration | repatriat* | repatriation | support* … victim* | victim* … support* |"
        " legal aid | legal assistance | financial assistance",
    ),
    Group(
        "victims' rights",
        PROTECTION,
        Weight.SAYS,
        "restitut* | compensat* | compensation | residen* permit* | residency | visa* |"
        " protect* … victim* | victim* … protect* | period of protection | witness protection |"
        " victim-centered | victim-witness | freedom of movement | reflection period |"
        " deport* | prevent* … criminaliz* | punish* _ victim* | penaliz* … victim* |"
        " prosecut* _ victims | arrest* _ victims | detain* … victim* | detention … victim* |"
        " victims … penaliz* | victims … punish* | victims … prosecuted | victims … detained",
    ),
    Group(
        "who is trained to protect",
        PROTECTION,
        Weight.TAUGHT,
        "social worker* | service provider* | shelter staff | health* | nurse* | doctor* |"
        " consular | caregiver* | psychologist*",
    ),
    Group(
        "victims in general",
        PROTECTION,
        Weight.HINTS,
        "victim* | survivor* | standard operating procedure* | sop* | guideline* |"
        " protection unit* | protection* | protect*",
    ),
    # Prevention: awareness, coordination, and work and recruitment without force.
    Group(
        "awareness",
        PREVENTION,
        Weight.SAYS,
        "awareness | awareness-raising | campaign* | sensitiz* | sensitization | hotline* |"
        " helpline* | inform* … public | public information | leaflet* | brochure*",
    ),
    Group(
        "plans and coordination",
        PREVENTION,
        Weight.SAYS,
        "action plan* | national plan* | strateg* | committee* | council* | task force* |"
        " working group* | commission | coordinator* | secretariat | inter-ministerial |"
        " interministerial | coalition | rapporteur* | coordinating body",
    ),
    Group(
        "work and recruitment",
        PREVENTION,
        Weight.SAYS,
        "inspect* | labor law* | labor code | labor court* | labor dispute* | labor broker* |"
        " labor recruit* | labor provision* | labor protection* | labor right* |"
        " recruit* | employment agenc* | employer* | worker* | passport* | wage* |"
        " sponsorship | labor contract* | supply chain* | procurement | business*",
    ),
    Group(
        "causes",
        PREVENTION,
        Weight.SAYS,
        "prevent* | prevention | demand | tourism | vulnerab* | vulnerability | birth regist* |"
        " statelessness | diplomat* | diplomatic | peacekeep* | troops",
    ),
    Group(
        "who is taught to prevent",
        PREVENTION,
        Weight.TAUGHT,
        "student* | teacher* | school* | journalist* | media | children | communit*",
    ),
    Group(
        "working together",
        PREVENTION,
        Weight.FAINT,
        "coordinat* | coordination | oversight | cooperat* | cooperation | collaborat* |"
        " multilateral | bilateral | agreement* | memorand* | protocol | convention | research |"
        " program* | policy | policies | interagency | monitor* | compulsory | forced labor |"
        " movement",
    ),
    # What belongs to no pillar by itself.
    Group(
        "training",
        (),
        Weight.TRAINS,
        "train* | workshop* | seminar* | curricul* | capacity-building | build* capacity",
    ),
    Group(
        "vague",
        (),
        Weight.VAGUE,
        "data | database* | statistic* | fund* | budget* | resource* | disburs* | allocat*",
    ),
    Group(
        "false friends",
        (),
        Weight.MUTE,
        "community service | national service | military service | service announcement* |"
        " criminal network* | police recruit* | social worker* | health worker* | sex worker* |"
        " law enforcement guideline* | refer* to | identif* document* | identity document*",
    ),
)
