"""Psychology: people, traits and trials."""

from training.domains.words import NAMES
from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings, quantities
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.i1_scene import Things
from training.tasks.i1_scene import laws as i1_laws
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list
from training.tasks.p1_scene import Scene as P1Scene
from training.tasks.p1_scene import Skin as P1Skin
from training.tasks.p1_scene import events
from training.tasks.wording import says

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

B1 = B1Skin(
    noun="schedule",
    nouns="schedules",
    modes=("one",) * 8 + ("needed", "count"),
    causes=tuple(
        f"schedule {word}"
        for word in """amber onyx coral ivory hazel teal umber pearl sable jade ruby opal lilac cobalt saffron indigo maroon
        olive""".split()
    ),
    effects=(
        "long pauses", "quick bursts", "steady presses", "early stops", "slow starts", "double taps", "calm waiting",
        "wild guesses", "late errors", "a fast finish", "short rests", "sudden jumps", "repeated checks", "loud humming",
        "wandering eyes", "a firm grip", "extra presses", "skipped turns",
    ),
    slots={
        "v": ("leads to", "produces"), "vb": ("lead to", "produce"), "vs": ("lead to", "produce"),
        "fails": ("is used", "is in force"), "fail": ("be used", "be in force"), "sign": ("pattern",),
        "signs": ("patterns",), "who": ("the observer", "the trainer", "the assistant"),
        "saw": ("saw", "noted", "recorded"), "place": ("the session", "the record", "the rat"),
        "comes": ("<comes/come> from", "<is/are> produced by"),
    },
    own={
        "cause": says(
            """under {h} the animals show {es} | rewarded on {h}, a rat shows {es} | rats trained on {h} show {es}
            {h} makes for {es} | on {h} one sees {es} | with {h} in force the rats show {es} | a rat kept on {h} learns {es}
            trained by {h}, animals settle on {es}""",
            "subjects on {h} show {es} | rewards given by {h} produce {es}",
        ),
        "one": says(
            """one schedule was in force, the same all day | just one of these schedules was used
            a single schedule was used for this rat | exactly one schedule was in force""",
            "throughout, only one of the schedules was used",
        ),
        "seen": says(
            """the rat in question showed {es} | this rat settled on {es} | the tape shows {es}
            in the box there <was/were> {es} | the session brought {es} | responses that day: {es}""",
            "the rat had taken to {es} | on the tape one can see {es}",
        ),
        "absent": says(
            """the rat in question showed no {n} | this rat never showed {x} | the tape shows no {n}
            the session brought no {n} | {x} did not occur""",
            "on the tape there [is/are] no {n}",
        ),
        "mixed": says(
            """the rat showed {es}, but no {n} | the tape has {es}, but not {x} | the session brought {es} and no {n}
            {es} occurred, but {x} did not""",
            "the rat had taken to {es}, but not to {x}",
        ),
    },
)  # fmt: skip

P1 = P1Skin(
    names=NAMES,
    scenes=(
        P1Scene(
            "participant", "participants",
            signs=events("""positive: screens positive, screen positive, negative
                error: makes an error, make an error
                fast: answers fast, answer fast"""),
            causes=events("""anxious: is anxious, are anxious
                trained: is trained, are trained
                rested: is rested, are rested"""),
            person=True, repeats=True,
        ),
        P1Scene(
            "trial", "trials",
            signs=events("""press: leads to a press, lead to a press
                blink: ends with a blink, end with a blink
                alarm: sets off an alarm, set off an alarm"""),
            causes=events("""signal: has a signal, have a signal
                cue: has a cue, have a cue"""),
        ),
        P1Scene(
            "answer", "answers",
            signs=events("""hint: follows a hint, follow a hint
                changed: is changed, are changed"""),
            source="group", sources=tuple("amber coral hazel ivory jade lilac olive teal umber".split()),
            comes=("comes from the {h} group", "come from the {h} group"), kinds=(("right", "wrong"), ("quick", "slow")), drawn=True,
        ),
        P1Scene(
            "drawing", "drawings",
            signs=events("""sun: shows a sun, show a sun
                house: shows a house, show a house
                face: shows a face, show a face"""),
            source="child", plural="children", comes=("was made by {h}", "were made by {h}"), kinds=(("dark", "bright"), ("small", "big")),
        ),
    ),
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """the cue / appear | the urge / grow | the alarm / ring | the habit / start | the child / smile | the dog / salivate
        the tone / sound
        the light / flash | the worry / fade | the memory / return | the craving / pass | the rat / freeze | the mood / lift
        the pigeon / peck
        the lever / drop | the subject / yawn | the reflex / set in | the doubt / grow | the pulse / quicken
        the learner / relax | the fear / return
        the smell / linger"""
    ),
    quantities=quantities(
        """stress / more / less | sleep / more / less | attention / more / less | anxiety / more / less
        motivation / more / less | fatigue / more / less
        recall / more / less | confidence / more / less | boredom / more / less | patience / more / less | effort / more / less
        noise / more / less
        caution / more / less | curiosity / more / less | tension / more / less | alertness / more / less"""
    ),
    modes=tuple("whether whether if if which needed enough trend trend".split()),
    who=("the trainer", "the researcher", "an assistant",),
    any=("any of these reactions", "any of this",),
    own={
        "rule": says(
            """in this training, {e.now} if {c.now} | in the study, if {c.now}, {e.now}
            in each session, when {c.now}, {e.now} | in this loop {e.now} once {c.now}""",
            "in the experiment {e.now} as soon as {c.now}",
        ),
        "state": says(
            """in the session {f.told} | during the study {f.told} | the video shows that {f.told} | this morning {f.told}""",
            "in the last session {f.told}",
        ),
        "idle": says(
            """the study has {k} sessions | the room is small | {who} takes notes in ink | {k} volunteers signed up
            the form is printed on yellow paper""",
            "the session lasts {k} minutes",
        ),
        "trend_link": says(
            """in this study {c.np} lead{c.s} to {e.np} | in the tests {e.now} when {c.now}
            in this group {c.np} mean{c.s} {e.np}""",
            "in these trials {e.now} whenever {c.now}",
        ),
    },
)  # fmt: skip

I1 = I1Skin(
    things=(
        Things("trial", (("light",), ("tone",), ("bell",), ("buzzer",), ("click",), ("vibration",), ("flash",), ("scent",)),
               "brings food", "bring food", "with", "cue"),
        Things("press", (("quick", "slow"), ("long", "brief"), ("left", "right"), ("firm", "gentle"), ("early", "late")),
               "brings food", "bring food"),
        Things("cue", (("red", "green"), ("loud", "quiet"), ("round", "square"), ("steady", "flashing"), ("near", "far")),
               "precedes food", "precede food"),
    ),
    laws=i1_laws(
        """practice h -> score: linear times
        delay s -> recall: falling inverse
        load -> error: linear plus squared"""
    ),
)  # fmt: skip

A1 = A1Skin(
    (
        relation_scene(
            """cue: bell light tone buzzer whistle flash click chime siren gong
            response: blink press nod jump tap clap wave hum
            reward: ~juice ~praise ~sugar ~rest ~music ~money ~candy
            subject: Anouk Birk Cilla Darius Enno Frida Gesa Holger""",
            """cue | triggers trigger triggered | response
            response | earns earn earned | reward
            subject | hears hear heard | cue
            subject | prefers prefer preferred | reward
            subject | avoids avoid avoided | response""",
        ),
        relation_scene(
            """trait: ~calm ~haste ~pride ~trust ~envy ~doubt ~zeal ~shyness
            habit: ~reading ~jogging ~fasting ~painting ~fishing ~knitting ~gaming
            person: Marit Nils Ottilie Pavel Ragna Selma Tjark Undine
            group: Alpha Beta Gamma Delta Kappa Sigma Omega""",
            """trait | supports support supported | habit
            person | shows show shown | trait
            person | group | group
            person | admires admire admired | person
            group | rewards reward rewarded | habit""",
        ),
    )
)
