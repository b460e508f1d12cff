"""How causes, observations and questions of B1 are said in most domains.

Slots: {h} a cause (`the pump`), {hs} several (`the pump or the valve`), {es} effects (`noise and a leak`), {e} one, {x} what was not
seen (`a leak or smoke`), {n} the same without articles (`leak or smoke`), {noun} {nouns} what causes are called, and the words of
the skin: {v} {vb} {fails} {fail} {signs} {sign} {who} {saw} {place} {comes}. `<is/are>` agrees with what was seen, `[is/are]` with what
was not.
"""

from training.draw import Patterns
from training.tasks.wording import says

CAUSE = says(
    """{h} {v} {es} | {h} {v} {es} | {h} {v} {es} | {h} always {v} {es} | if {h} {fails}, expect {es}
    expect {es} if {h} {fails} | when {h} {fails}, the result is {es} | {es} will follow when {h} {fails} | {h}: {es}
    {h} -> {es} | {h} comes with {es} | what {h} {v} is {es} | the {signs} of {h}: {es} | {h} is known to {vb} {es}
    should {h} {fail}, look for {es} | to {h} belong {es} | {h}, by itself, {v} {es} | {h} will {vb} {es}
    {h} goes together with {es} | {h} has these {signs}: {es} | {h} means {es} | {es}: that would be {h}
    {es} <is/are> what {h} {v} | whenever {h} {fails}, it {v} {es} | as for {h}, it {v} {es} | {h} is recognised by {es}
    one who blames {h} must find {es} | take {h}: it {v} {es} | under {h} the handbook lists {es}
    in the table {h} stands beside {es} | the entry for {h} reads {es} | if it is {h}, there has to be {es}
    by {h} one gets {es} | {h} accounts for {es}""",
    """it is {es} that {h} {v} | whenever {h} {fails}, what follows is {es} | {h} would {vb} {es}
    where {h} {fails} there <is/are> {es} | {es} will come of {h}""",
)
PAIR = says(
    """{h} {v} {es}, and {h2} {v} {es2} | {h} {v} {es}, {h2} {v} {es2} | {h} {v} {es} while {h2} {v} {es2}
    {h}: {es}, {h2}: {es2} | if {h} {fails}, expect {es}, and if {h2} {fails}, {es2} | {h} {v} {es}, whereas {h2} {v} {es2}
    {h} -> {es}, {h2} -> {es2} | {h} comes with {es}, {h2} with {es2} | {h} is known to {vb} {es}, {h2} to {vb} {es2}
    {h} means {es} and {h2} means {es2} | {h} will {vb} {es}, {h2} will {vb} {es2}
    under {h} the handbook lists {es}, under {h2} it lists {es2} | {h} has {es} for {signs}, {h2} has {es2}
    to {h} belong {es}, to {h2} {es2}""",
    """while {h} {v} {es}, {h2} {v} {es2} | {h} goes with {es} and {h2} goes with {es2} | {h} accounts for {es}, {h2} for {es2}""",
)
FROM = says(
    """{e} {comes} {hs} | {e} {comes} {hs} | {e} <is/are> caused by {hs} | {e} may be due to {hs} | {e} <points/point> to {hs}
    {e} <is/are> down to {hs} | {e}: {hs} | {e} <- {hs} | behind {e} there is {hs} | {e} can be traced to {hs}
    {e} <means/mean> {hs} | for {e} the handbook names {hs} | wherever there <is/are> {e}, look at {hs}
    {e} <is/are> explained by {hs} | as for {e}, look at {hs} | {e} <goes/go> back to {hs} | {e} <is/are> a {sign} of {hs}
    given {e}, suspect {hs} | {e} <is/are> brought about by {hs} | {e} <belongs/belong> to {hs} | one finds {e} with {hs}""",
    """{e} <is/are> the work of {hs} | when there <is/are> {e}, think of {hs} | {e} <has/have> its source in {hs}
    {e} <is/are> put down to {hs}""",
)
ONE = says(
    """exactly one {noun} is at work | there is exactly one {noun} | just one {noun} is behind it
    one {noun} alone explains it all | only one of these {nouns} is at work | a single {noun} is behind everything
    there is one {noun} and one only | one {noun}, and one alone, is to blame | assume a single {noun}
    it is certain that one of these {nouns} alone is behind it | it must be one single {noun}
    one of these {nouns} did it all | a single {noun} has to explain the lot""",
    """everything here goes back to one {noun} | suppose that one {noun} is behind all of it
    one {noun} is enough to explain all of it""",
)
ALWAYS = says(
    """a {noun} always {v} all of its {signs} | each {noun} always {v} all its {signs}
    every {noun} {v} every one of its {signs}, every time | all the {signs} of a {noun} appear together
    a {noun} brings its {signs} all at once | {nouns} always come with all of their {signs}
    where there is a {noun}, all of its {signs} are there | each {noun} shows its full list of {signs}, and always does
    the {signs} of a {noun} always come together | it is a rule that a {noun} shows the whole of its list
    whichever {noun} it is, all of its {signs} show | if a {noun} is there, so are all its {signs}""",
    """every {noun} shows its whole list, always | with a {noun} come all of its {signs}
    all {signs} listed for a {noun} must appear""",
)
FEW = says(
    """as few {nouns} as possible should be assumed | assume as few {nouns} as possible | the smallest set of {nouns} is wanted
    take the fewest {nouns} that explain everything | several {nouns} may be at work, but assume as few as possible
    the best explanation has the fewest {nouns} | more than one {noun} may be at work, the fewest possible are assumed
    several {nouns} may act together, the smallest set is the one to take | prefer the explanation with the fewest {nouns}
    of all explanations the one with the fewest {nouns} is to be taken | let there be as few {nouns} as will do
    one {noun} or several may be at work, as few as possible""",
    """the simplest account, with the fewest {nouns}, is preferred | keep the {nouns} as few as possible
    suppose the fewest {nouns} that will do""",
)
SEEN = says(
    """{who} {saw} {es} | {who} {saw} {es} | {who} reports {es} | {place} shows {es} | seen: {es} | what turned up: {es}
    {es} turned up | now there <is/are> {es} | this time there <was/were> {es} | {es} appeared | {who} came upon {es}
    {who} speaks of {es} | found: {es} | here {es} can be made out | the notes mention {es} | on record: {es}
    there <is/are> {es} in the notes | {es}, says {who} | {place} had {es} | {es} did appear | {who} is sure of {es}
    among the facts: {es} | what {who} {saw}: {es} | as {who} {saw}, there <was/were> {es} | {es} <has/have> been confirmed
    {who}, looking closely, {saw} {es} | the facts: {es} | the first look showed {es}""",
    "what {who} {saw} was {es} | {es} came to light | {who} has noted {es} | {es} can be seen on {place}",
)
ABSENT = says(
    """there [is/are] no {n} | there [was/were] no {n} | no {n} turned up | {who} {saw} no {n} | {place} shows no {n}
    not seen: {x} | {x} did not appear | {x} could not be found | of {n} there was no trace | {who} did not find {x}
    no {n} was found | {x} [was/were] not seen | no {n} at all | {x} never appeared | not a hint of {n} was found
    the notes mention no {n} | no {n} here | {place} had no {n} | {who} is sure there [is/are] no {n}
    no trace of {n} was found | {who} looked, but there [was/were] no {n} | one thing {who} did not see: {x}
    there [isn't/aren't] any {n} | {who}, looking closely, {saw} no {n} | as for {n}, there [is/are] none
    {x} [is/are] absent""",
    "no sign of {n} came up | {x} [is/are] not among the facts | {who} never came upon {x} | there [wasn't/weren't] any {n}",
)
ABSENT_MANY = says(
    """there [is/are] no {n} | there [was/were] no {n} | {who} {saw} no {n} | {place} shows no {n} | not seen: {n}
    no trace of {n} | {who} found no {n} | there was never any {n} | not there: {n} | {place} had no {n}
    the notes mention no {n} | absent were {n}""",
    "there [isn't/aren't] any {n} | {who} came upon no {n} | not found: {n}",
)
MIXED = says(
    """{who} {saw} {es}, but no {n} | {who} {saw} {es} but not {x} | there <is/are> {es}, but no {n}
    {es} turned up, {x} did not | {es} appeared, but no {n} | there <was/were> {es} and no {n}
    {place} shows {es} but no {n} | {es} appeared while {x} did not | seen: {es}, not {x}
    no {n} was found, but {es} turned up | there [was/were] no {n}, yet there <was/were> {es} | {es} yes, {n} no
    {who} reports {es} without {n} | although there <is/are> {es}, there [is/are] no {n} | {x} did not appear, {es} did
    {es}, but no {n} | {es} <was/were> seen and {x} [was/were] not | the notes mention {es}, but never {x}
    while there <is/are> {es}, there [is/are] no {n} | not {x} but {es} turned up""",
    "{who} came upon {es} and not {x} | {es} can be made out, but no {n} | {x} never appeared, whereas {es} did",
)
OUT = says(
    """{h} can be ruled out | {h} has been ruled out | {who} rules out {h} | {h} is excluded from the start
    {h} is out of the question | it cannot be {h} | it can't be {h} | {h} has been cleared | {h} was dismissed at once
    it is known that it cannot be {h} | {h}: ruled out | set aside {h} | {h}, for other reasons, is ruled out
    {who} has already excluded {h}""",
    "one may rule out {h} | {h} is not in question | {h} could not have been it",
)
ASK_ONE = says(
    """which {noun} is it? | which {noun} is it? | which {noun} explains everything? | so which {noun} was it?
    what is the {noun}? | which {noun} explains all of this? | name the {noun}. | find the {noun}.
    which {noun} fits all of this? | what {noun} accounts for it all? | which one {noun} explains the facts?
    the {noun} is which? | tell me the {noun}. | which {noun} is behind this? | which {noun} is left?
    what can be the {noun}? | which {noun} must it be? | identify the {noun}. | which {noun}
    work out which {noun} is behind it. | what {noun} was it?""",
    """which is the {noun}? | what {noun} explains what was seen? | determine the {noun}. | which {noun} is the right one?
    say which {noun} it is.""",
)
ASK_SEEN = says(
    """which {noun} explains {es}? | what {noun} accounts for {es}? | which {noun} is behind {es}?
    name the {noun} that explains {es}. | find the {noun} behind {es}. | given {es}, which {noun} is it?
    what {noun} could have led to {es}? | if there <is/are> {es}, which {noun} is it? | which {noun} would explain {es}?
    which {noun} goes with {es}?""",
    "what is the {noun} behind {es}? | {es}: which {noun} explains this? | with {es} found, which {noun} is it?",
)
ASK_FEWEST = says(
    """which {nouns} are they? | name the {nouns}. | which {nouns} explain everything? | which {nouns} are behind it?
    what are the {nouns}? | which {nouns} make up the smallest explanation? | find the {nouns}.
    which smallest set of {nouns} explains it all? | what is the smallest set of {nouns} that explains everything?
    which {nouns} must be assumed? | identify the {nouns}. | which {nouns}? | what {nouns} are to be assumed?
    with as few as possible, which {nouns} explain it?""",
    "which are the {nouns}? | say which {nouns} explain it. | what {nouns} make the smallest set?",
)
ASK_COUNT = says(
    """how many {nouns} must be assumed at least? | how many {nouns} are there at least?
    at least how many {nouns} are at work? | what is the smallest number of {nouns} that explains everything?
    how many {nouns} does it take? | how many {nouns} are needed to explain it all? | find the least number of {nouns}.
    how many {nouns} at the least? | how many {nouns} explain it, at best?
    how many {nouns} does the smallest explanation have? | how many {nouns} have to be assumed?""",
    "what number of {nouns} is enough? | how many {nouns} must there be? | give the smallest number of {nouns}.",
)
ASK_NEEDED = says(
    """is {h} needed? | must {h} be one of them? | does every such explanation include {h}?
    is {h} part of every smallest explanation? | is {h} certainly among them? | must {h} be assumed?
    does {h} have to be assumed? | is {h} one of them for certain? | has {h} to be one of the {nouns}?
    must it include {h}? | is {h} in all of the smallest sets? | so is {h} needed?""",
    "is {h} indispensable? | does {h} have to be one of the {nouns}? | must {h} be among the {nouns}?",
)
IDLE = Patterns(
    (
        "{k} people have looked at it",
        "the report has {k} pages",
        "it all began {k} days ago",
        "the handbook is {k} years old",
        "the check took {k} minutes",
        "it is case {k} in the book",
        "{k} other cases are waiting",
        "the weather was fair that week",
        "the handbook has a green cover",
        "the same thing was discussed last year",
        "{who} has long experience",
        "the notes were copied twice",
        "everybody was in a hurry",
        "the papers are kept in a drawer",
        "it was a quiet afternoon",
        "the matter was urgent",
        "{who} wrote everything down in pencil",
        "a second opinion has been asked for",
    ),
    ("the office opened {k} years ago", "the file is rather thick", "the day had been a long one"),
)
