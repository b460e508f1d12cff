"""Words of C1: events with the forms of their verbs, quantities with the words for more and less of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_IRREGULAR = """begin began begun | break broke broken | burst burst burst | come came come | fall fell fallen | flee fled fled
    freeze froze frozen | go went gone | grow grew grown | leave left left | light lit lit | ring rang rung | rise rose risen | run ran run
    shut shut shut | sink sank sunk | spin spun spun | split split split | spread spread spread | stick stuck stuck | wake woke woken
    bind bound bound | set set set | blow blew blown | swing swung swung | speak spoke spoken | swell swelled swollen | quit quit quit
    weep wept wept | meet met met | strike struck struck | sing sang sung | sleep slept slept | pay paid paid | cut cut cut
    slide slid slid | hang hung hung"""
_PARTS = {base: (past, done) for base, past, done in (verb.split() for verb in _IRREGULAR.replace("\n", " | ").split(" | "))}
_DOUBLED = frozenset(
    "run stop drop slip trip snap jam tip dim step hum flip clot rebel drip shut begin spin split set quit cut rot".split()
)
_KEEPS_E = re.compile(r"(?:ee|oe|ye)$")


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def _past(verb: str) -> tuple[str, str]:
    if verb in _PARTS:
        return _PARTS[verb]
    regular = (
        verb + "d"
        if verb.endswith("e")
        else verb[:-1] + "ied"
        if verb.endswith("y") and verb[-2] not in "aeiou"
        else verb + "ed"
    )
    regular = verb + verb[-1] + "ed" if verb in _DOUBLED else regular
    return regular, regular


def _ing(verb: str) -> str:
    if verb == "lie":
        return "lying"
    if verb.endswith("e") and not _KEEPS_E.search(verb):
        return verb[:-1] + "ing"
    return verb + verb[-1] + "ing" if verb in _DOUBLED else verb + "ing"


def bare(text: str) -> str:
    """A subject without its article, as readings name it."""
    head, _, rest = text.partition(" ")
    return rest if head in ("the", "a", "an") else text


@dataclass(frozen=True)
class Event:
    """Something that happens or not: a subject, and what it then does in all forms that patterns need.

    `now` `the alarm sounds`, `past`, `had`, `ing`, `sub`, `base`, `third`, `done`, `doing`, `n` the name alone; all but those of the verb
    deny where it does not hold. `told` is `now` or `past` by the tense of the story.
    """

    sub: str
    base: str
    holds: bool = True
    in_past: bool = False

    @property
    def key(self) -> str:
        """The name by which readings know it."""
        return bare(self.sub)

    n = key

    @property
    def _verb(self) -> tuple[str, str]:
        verb, space, rest = self.base.partition(" ")
        return verb, space + rest

    @property
    def third(self) -> str:
        """`sounds`."""
        return _third(self._verb[0]) + self._verb[1]

    @property
    def done(self) -> str:
        """`sounded`, as after `has`."""
        return _past(self._verb[0])[1] + self._verb[1]

    @property
    def doing(self) -> str:
        """`sounding`."""
        return _ing(self._verb[0]) + self._verb[1]

    @property
    def now(self) -> str:
        """`the alarm sounds`."""
        return f"{self.sub} {self.third}" if self.holds else f"{self.sub} does not {self.base}"

    @property
    def past(self) -> str:
        """`the alarm sounded`."""
        did = _past(self._verb[0])[0] + self._verb[1]
        return f"{self.sub} {did}" if self.holds else f"{self.sub} did not {self.base}"

    @property
    def had(self) -> str:
        """`the alarm had sounded`."""
        return f"{self.sub} had {'' if self.holds else 'not '}{self.done}"

    @property
    def inverted(self) -> str:
        """`had the alarm sounded`."""
        return f"had {self.sub} {'' if self.holds else 'not '}{self.done}"

    @property
    def ing(self) -> str:
        """`the alarm sounding`."""
        return f"{self.sub} {'' if self.holds else 'not '}{self.doing}"

    @property
    def told(self) -> str:
        """As the story says it."""
        return self.past if self.in_past else self.now

    def given(self, holds: bool, in_past: bool = False) -> "Event":
        """The same event, holding or not."""
        return Event(self.sub, self.base, holds, in_past)


@dataclass(frozen=True)
class Joined:
    """Several events in one clause, with `and` or `or`: of the forms of one event those that can be joined."""

    events: tuple[Event, ...]
    link: str = "and"

    def __getattr__(self, form: str) -> str:
        if form not in ("now", "past", "had", "ing", "told"):
            raise AttributeError(form)
        parts = [getattr(event, form) for event in self.events]
        if len(parts) == 2 and self.events[0].holds and not self.events[1].holds and self.link == "and" and form != "ing":
            return " but ".join(parts)
        return ", ".join(parts[:-1]) + f" {self.link} {parts[-1]}" if len(parts) > 1 else parts[0]


_VERBS = {
    "up": (("rises", "rise", "rising", "rose"), ("grows", "grow", "growing", "grew"), ("goes up", "go up", "going up", "went up"),
           ("increases", "increase", "increasing", "increased"), ("climbs", "climb", "climbing", "climbed")),
    "down": (("falls", "fall", "falling", "fell"), ("drops", "drop", "dropping", "dropped"),
             ("goes down", "go down", "going down", "went down"),
             ("decreases", "decrease", "decreasing", "decreased"), ("shrinks", "shrink", "shrinking", "shrank")),
}  # fmt: skip


@dataclass(frozen=True)
class Quantity:
    """Something that rises and falls: a subject, and what there is more of or what is higher.

    `now` `the price rises`, `ing` `the price rising`, `told`, `base` `rise`, `sub`, `n` the name alone, `np` `a higher price`, `adj`
    `higher`, `of` what stands behind `the higher`.
    """

    sub: str
    more: str = "higher"
    less: str = "lower"
    plural: bool = False
    trend: str = "up"
    verb: int = 0
    in_past: bool = False

    @property
    def key(self) -> str:
        """The name by which readings know it."""
        return bare(self.sub)

    n = key

    @property
    def adj(self) -> str:
        """`higher`, `more`."""
        return self.more if self.trend == "up" else self.less

    @property
    def of(self) -> str:
        """`the price` of `the higher the price`, `foxes` of `the more foxes`."""
        return self.sub

    @property
    def np(self) -> str:
        """`a higher price`, `more foxes`."""
        article = "a " if self.sub.startswith("the ") and not self.plural and self.adj not in ("more", "less", "fewer") else ""
        return f"{article}{self.adj} {self.key}"

    @property
    def _forms(self) -> tuple[str, str, str, str]:
        return _VERBS[self.trend][self.verb]

    @property
    def now(self) -> str:
        """`the price rises`."""
        return f"{self.sub} {self._forms[self.plural]}"

    @property
    def told(self) -> str:
        """As the story says it."""
        return f"{self.sub} {self._forms[3]}" if self.in_past else self.now

    @property
    def base(self) -> str:
        """`rise`."""
        return self._forms[1]

    @property
    def ing(self) -> str:
        """`the price rising`."""
        return f"{self.sub} {self._forms[2]}"

    @property
    def does(self) -> str:
        """`does` or `do`."""
        return "do" if self.plural else "does"

    @property
    def s(self) -> str:
        """The ending of its verb."""
        return "" if self.plural else "s"

    @property
    def there(self) -> str:
        """`there is a higher price`, `there are more foxes`."""
        return f"there {self.isare} {self.np}"

    @property
    def isare(self) -> str:
        """`is` or `are`."""
        return "are" if self.plural else "is"


def happenings(text: str) -> tuple[Event, ...]:
    """Events from lines of `the alarm / sound`, split at bars."""
    found = []
    for part in _parts(text):
        sub, _, base = part.partition(" / ")
        found.append(Event(sub, base))
    return tuple(found)


def quantities(text: str) -> tuple[Quantity, ...]:
    """Quantities from `the price`, `rain / more / less`, `foxes / more / fewer`; what has `fewer` is many."""
    found = []
    for part in _parts(text):
        sub, *words = part.split(" / ")
        more, less = words or ("higher", "lower")
        found.append(Quantity(sub, more, less, less == "fewer"))
    return tuple(found)


def _parts(text: str) -> Sequence[str]:
    return [part.strip() for line in text.splitlines() for part in line.split("|") if part.strip()]
