"""Psychology: people, traits and trials."""

from training.domains.words import NAMES
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list

L1 = L1Skin(
    names=NAMES,
    adjectives=word_list(
        """calm anxious shy bold tired alert bored curious hasty cheerful gloomy moody nervous relaxed tense stressed
        lonely sociable quiet talkative careful careless impulsive cautious confident insecure jealous loyal stubborn
        flexible forgetful attentive distracted motivated lazy diligent ambitious modest proud honest friendly hostile
        sensitive irritable sleepless restless focused creative optimistic pessimistic helpful selfish generous dependent
        independent trained rewarded praised punished ignored surprised frightened"""
    ),
    nouns=word_list(
        """introvert extrovert perfectionist optimist pessimist dreamer listener planner volunteer beginner expert leader
        follower sleeper runner reader worrier thinker helper"""
    ),
    beings=(("person", "people"), ("patient", "patients"), ("participant", "participants"), ("student", "students")),
    person=True,
    classes=0.15,
)
