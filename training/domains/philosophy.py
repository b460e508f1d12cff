"""Philosophy: arguments and what follows from them."""

from training.domains.words import NAMES
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list

L1 = L1Skin(
    names=(
        *NAMES,
        *word_list("Socrates Plato Zeno Thales Seneca Cicero Solon Plotinus Diotima Epictetus Gorgias Crito Phaedo Meno"),
    ),
    adjectives=word_list(
        """mortal immortal rational free just unjust wise virtuous vicious good evil happy finite infinite eternal perfect
        simple complex material mental abstract concrete possible necessary contingent conscious responsible blameless
        guilty honest courageous temperate moderate prudent ignorant sceptical humble proud beautiful useful harmful
        valuable sacred moral natural artificial visible invisible changeless temporal round square red blue big small old
        new kind rough calm quiet strong weak noble"""
    ),
    nouns=word_list(
        """philosopher stoic cynic sophist sceptic logician citizen ruler judge teacher pupil sage poet idealist
        realist hedonist moralist thinker orator"""
    ),
    beings=(("being", "beings"), ("thing", "things"), ("entity", "entities")),
    classes=0.25,
)
