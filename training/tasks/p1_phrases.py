"""How P1 says what is told.

Slots: {s} a share or a count (`5%`, `1 in 20`, `36`), {p} a chance; {one} and {many} of what is spoken of, {it} a word for it again,
{who} `who` or `that`; {h} {hs} what is inferred, of one and of several, {e} {es} a sign; {g} a second one, {s2} {p2} its number.
"""

from training.tasks.wording import says

PRIOR_SHARE = says(
    """{s} of the {many} {hs} | {s} of all {many} {hs} | of all {many}, {s} {hs} | among the {many}, {s} {hs}
    it is known that {s} of the {many} {hs} | as a rule {s} of the {many} {hs} | {many}: {s} {hs} | out of all {many}, {s} {hs}
    records show that {s} of the {many} {hs} | the share of {many} {who} {hs} is {s} | overall, {s} of the {many} {hs}
    in this region {s} of the {many} {hs} | the {many} {who} {hs} make up {s} of all | {s} is the share of {many} {who} {hs}
    looking at all {many}, one finds that {s} {hs} | {s} of these {many} {hs} | so far {s} of the {many} {hs}
    of the {many}, {s} {hs} | in general, {s} of the {many} {hs}""",
    """as things go, {s} of the {many} {hs} | {many} {who} {hs} are {s} of all | taken together, {s} of the {many} {hs}
    the records put the {many} {who} {hs} at {s}""",
)
PRIOR_CHANCE = says(
    """a {one} {h} with probability {p} | the probability that a {one} {h} is {p} | with probability {p} a {one} {h}
    the prior probability that a {one} {h} is {p} | the chance that a {one} {h} is {p} | any {one} {h} with a chance of {p}
    before anything else is known, a {one} {h} with probability {p} | {p} is the probability that a {one} {h}
    a priori a {one} {h} with probability {p} | there is a chance of {p} that a {one} {h} | P(a {one} {h}) = {p}
    that a {one} {h} has a probability of {p} | somebody puts the probability that a {one} {h} at {p}
    a {one} {h} with a chance of {p} | beforehand, the chance that a {one} {h} is {p} | prior: a {one} {h} with probability {p}""",
    """at the outset a {one} {h} with probability {p} | the prior for a {one} being one that {h} is {p}
    to begin with, the chance that a {one} {h} is {p} | {p} is the chance that a {one} {h}""",
)
RATE_SHARE = says(
    """{s} of the {many} {who} {hs} {es} | of the {many} {who} {hs}, {s} {es} | among {many} {who} {hs}, {s} {es}
    when {many} {hs}, {s} of them {es} | {s} of those {who} {hs} {es} | of those {who} {hs}, {s} {es}
    where {many} {hs}, {s} of them {es} | as for the {many} {who} {hs}, {s} of them {es} | of all {many} {who} {hs}, {s} {es}
    {s} of all {many} {who} {hs} {es} | among those {who} {hs}, {s} {es} | {many} {who} {hs}: {s} {es}
    out of the {many} {who} {hs}, {s} {es} | looking at the {many} {who} {hs}, one finds that {s} {es}
    for the {many} {who} {hs} it is {s} {who} {es} | it is known that {s} of the {many} {who} {hs} {es}""",
    """within the group of {many} {who} {hs}, {s} {es} | taking the {many} {who} {hs}, {s} of these {es}
    if one looks only at {many} {who} {hs}, {s} {es} | the records say that {s} of the {many} {who} {hs} {es}""",
)
RATE_CHANCE = says(
    """if a {one} {h}, {it} {e} with probability {p} | a {one} {who} {h} {e} with probability {p}
    given that a {one} {h}, the probability that {it} {e} is {p} | when a {one} {h}, there is a chance of {p} that {it} {e}
    with probability {p}, a {one} {who} {h} {e} | any {one} {who} {h} {e} with a chance of {p}
    for a {one} {who} {h}, the chance that {it} {e} is {p} | a {one} {e} with probability {p} if {it} {h}
    provided that a {one} {h}, {it} {e} with probability {p} | the chance is {p} that a {one} {who} {h} {e}
    if a {one} {h}, the chance that {it} {e} is {p} | a {one} {who} {h} {e} with a chance of {p}
    when a {one} {h}, {it} {e} with probability {p} | the probability that a {one} {e} if {it} {h} is {p}
    whenever a {one} {h}, {it} {e} with a chance of {p} | P(a {one} {e}, given that {it} {h}) = {p}
    the likelihood that a {one} {e} when {it} {h} is {p}""",
    """in case a {one} {h}, {it} {e} with a probability of {p} | once a {one} {h}, the chance that {it} {e} is {p}
    assuming that a {one} {h}, {it} {e} with probability {p} | {p} is the chance that a {one} {who} {h} {e}""",
)
# A sign of one group and of the other, in one sentence.
PAIR_SHARE = says(
    """{s} of the {many} {who} {hs} {es}, and {s2} of those {who} {gs} | of the {many} {who} {hs}, {s} {es}, and of those {who} {gs}, {s2}
    {s} of the {many} {who} {hs} {es}, but also {s2} of those {who} {gs}
    among {many} {who} {hs}, {s} {es}; among those {who} {gs}, {s2} {es}
    {s} of those {who} {hs} {es}, and likewise {s2} of those {who} {gs}
    while {s} of the {many} {who} {hs} {es}, it is {s2} of those {who} {gs}
    when {many} {hs}, {s} of them {es}, and when they {gs}, {s2}
    it is {s} of the {many} {who} {hs} {who} {es}, and {s2} of those {who} {gs}
    as for {many} {who} {hs}, {s} {es}, and as for those {who} {gs}, {s2} {es}
    of those {who} {hs}, {s} {es}, whereas of those {who} {gs}, {s2} {es}
    {s} of the {many} {who} {hs} and {s2} of those {who} {gs} {es}
    {s} of all {many} {who} {hs} {es}, and {s2} of all {who} {gs}
    out of the {many} {who} {hs}, {s} {es}, and out of those {who} {gs}, {s2}""",
    """{s} of all {many} {who} {hs} {es}, as against {s2} of those {who} {gs}
    if {many} {hs}, {s} of them {es}, and if they {gs}, {s2} of them
    in the group of {many} {who} {hs}, {s} {es}, and of those {who} {gs}, {s2}""",
)
PAIR_CHANCE = says(
    """a {one} {e} with probability {p} if {it} {h}, and with probability {p2} if {it} {g}
    if a {one} {h}, {it} {e} with probability {p}; if {it} {g}, with probability {p2}
    a {one} {who} {h} {e} with a chance of {p}, one {who} {g} with a chance of {p2}
    the chance that a {one} {e} is {p} if {it} {h} and {p2} if {it} {g}
    given that a {one} {h}, {it} {e} with probability {p}, but given that {it} {g}, with probability {p2}
    when a {one} {h}, the chance that {it} {e} is {p}, and when {it} {g}, {p2}
    with probability {p} a {one} {e} if {it} {h}, with probability {p2} if {it} {g}
    a {one} {e} with a chance of {p} when {it} {h} and of {p2} when {it} {g}
    for a {one} {who} {h} the probability that {it} {e} is {p}, for one {who} {g} it is {p2}
    if a {one} {h}, the chance that {it} {e} is {p}, and {p2} if {it} {g}
    any {one} {who} {h} {e} with probability {p}, and any {who} {g} with probability {p2}
    the probability that a {one} {e} is {p} when {it} {h}, but {p2} when {it} {g}""",
    """a {one} {e} with probability {p} provided {it} {h}, and {p2} provided {it} {g}
    whenever a {one} {h}, {it} {e} with probability {p}, and whenever {it} {g}, with probability {p2}
    the chance that a {one} {e}: {p} if {it} {h}, {p2} if {it} {g}""",
)
# The second group is only `the others`.
OTHERS_SHARE = says(
    """{s} of the {many} {who} {hs} {es}, and {s2} of the others | of the {many} {who} {hs}, {s} {es}, and of the rest, {s2}
    {s} of those {who} {hs} {es}, but also {s2} of the others | among {many} {who} {hs}, {s} {es}; among the others, {s2} {es}
    {s} of the {many} {who} {hs} and {s2} of the others {es}
    {s} of the {many} {who} {hs} {es}, and likewise {s2} of the rest | of those {who} {hs}, {s} {es}, and {s2} of the others, too
    when {many} {hs}, {s} of them {es}, and {s2} of the remaining ones | of the {many} {who} {hs}, {s} {es}; of the others, {s2}
    it is {s} of the {many} {who} {hs} {who} {es}, and {s2} of the others
    as for the {many} {who} {hs}, {s} {es}, and as for the rest, {s2} {es}
    out of the {many} {who} {hs}, {s} {es}, and out of the others, {s2}""",
    """{s} of all {many} {who} {hs} {es}, as against {s2} of the rest | {s} of the {many} {who} {hs} {es}, compared with {s2} of the others
    in the group of {many} {who} {hs}, {s} {es}, and of the others, {s2}""",
)
OTHERS_CHANCE = says(
    """if a {one} {h}, {it} {e} with probability {p}, otherwise with probability {p2}
    a {one} {e} with probability {p} if {it} {h}, and with probability {p2} otherwise
    a {one} {who} {h} {e} with a chance of {p}, any other with a chance of {p2}
    given that a {one} {h}, {it} {e} with probability {p}; otherwise with probability {p2}
    the chance that a {one} {e} is {p} if {it} {h} and {p2} otherwise | when a {one} {h}, {it} {e} with a chance of {p}, else {p2}
    a {one} {e} with a chance of {p} when {it} {h} and {p2} otherwise | if a {one} {h}, the chance that {it} {e} is {p}, else {p2}
    any {one} {who} {h} {e} with probability {p}, all others with probability {p2}
    a {one} {who} {h} {e} with probability {p}, any other {one} with probability {p2}
    with probability {p} a {one} {e} if {it} {h}; otherwise with probability {p2}
    the probability that a {one} {e} is {p} when {it} {h}, but {p2} otherwise""",
    """a {one} {e} with probability {p} provided {it} {h}, else with probability {p2}
    whenever a {one} {h}, {it} {e} with probability {p}, and otherwise with {p2}
    the chance that a {one} {e}: {p} if {it} {h}, {p2} otherwise""",
)
TOTAL = says(
    """there are {s} {many} in all | in all there are {s} {many} | {s} {many} were looked at | altogether {s} {many} were counted
    the list has {s} {many} | {s} {many} are on record | a total of {s} {many} was examined | all in all, {s} {many}
    it is about {s} {many} | the study covers {s} {many} | consider {s} {many} | take {s} {many} | {s} {many} altogether
    a collection holds {s} {many}""",
    "the number of {many} is {s} | {s} {many} were studied | before us are {s} {many}",
)
TOTAL_AND = says(
    """of {s} {many}, {s2} {hs} | there are {s} {many}, and {s2} of them {hs} | out of {s} {many}, {s2} {hs}
    among {s} {many}, {s2} {hs} | {s} {many} were looked at, of which {s2} {hs} | take {s} {many}; {s2} of them {hs}
    a list has {s} {many}, and {s2} {hs} | in a group of {s} {many}, {s2} {hs} | of a total of {s} {many}, {s2} {hs}
    {s} {many} in all, {s2} of them {hs} | consider {s} {many}, and {s2} of them {hs} | from {s} {many}, {s2} {hs}
    suppose that of {s} {many}, {s2} {hs}""",
    "we have {s} {many}, {s2} of them {hs} | {s} {many} are known, and {s2} {hs} | say that among {s} {many} {s2} {hs}",
)
COUNT = says(
    """{s} of the {many} {hs} | {s} {many} {hs} | there are {s} {many} {who} {hs} | in all, {s} of the {many} {hs}
    of the {many}, {s} {hs} | {s} of these {many} {hs} | among the {many}, {s} {hs} | the number of {many} {who} {hs} is {s}
    altogether {s} {many} {hs} | {many} {who} {hs}: {s} | exactly {s} of the {many} {hs} | all told, {s} {many} {hs}
    one counts {s} {many} {who} {hs} | {s} is the number of {many} {who} {hs}""",
    "as many as {s} {many} {hs} | the {many} {who} {hs} number {s} | {s} {many} were found {who} {hs}",
)
CELL = says(
    """{s} {many} {hs} and {es} | {s} of the {many} {hs} and {es} | there are {s} {many} {who} {hs} and {es}
    of the {many}, {s} {hs} and {es} | {s} of these {many} {hs} and {es} | {s} {many} both {hs} and {es}
    one counts {s} {many} {who} {hs} and {es} | {many} {who} {hs} and {es}: {s} | among the {many}, {s} {hs} and {es}
    the number of {many} {who} {hs} and {es} is {s} | {s} {many} {hs} and also {es} | exactly {s} of the {many} {hs} and {es}""",
    "{s} {many} were found {who} {hs} and {es} | in {s} cases they {hs} and {es} | {s} is the number of {many} {who} {hs} and {es}",
)
# How the kinds of one group are counted: {list} is `3 are short and 5 are long`, {names} `3 short and 5 long`.
ROW = says(
    """of the {many} {who} {hs}, {list} | among the {many} {who} {hs}, {list} | as for the {many} {who} {hs}, {list}
    of those {who} {hs}, {list} | {many} {who} {hs}: {list} | of all {many} {who} {hs}, {list} | when they {hs}, {list}
    looking at the {many} {who} {hs}, one finds that {list} | where they {hs}, {list} | out of the {many} {who} {hs}, {list}
    among those {who} {hs}, {list} | in the group of {many} {who} {hs}, {list} | {hn}: {names} | for {hn}: {names}
    row {hn}: {names} | under {hn} stand {names}""",
    "the {many} {who} {hs}: {list} | taking the {many} {who} {hs}, {list} | with {hn} it is {names}",
)
# Several signs of one group, each with a chance: {list} is `is short with probability 0.3 and is dated with probability 0.5`.
ROW_CHANCE = says(
    """a {one} {who} {h} {list} | if a {one} {h}, {it} {list} | when a {one} {h}, {it} {list} | any {one} {who} {h} {list}
    given that a {one} {h}, {it} {list} | provided that a {one} {h}, {it} {list} | whenever a {one} {h}, {it} {list}
    suppose a {one} {h}: then {it} {list} | each {one} {who} {h} {list} | every {one} {who} {h} {list}
    in the case of a {one} {who} {h}: {it} {list} | where a {one} {h}, {it} {list}""",
    "once a {one} {h}, {it} {list} | assuming that a {one} {h}, {it} {list} | for a {one} {who} {h}: {it} {list}",
)
# The priors of several hypotheses: {list} is `20% come from A and 80% come from B`.
PRIORS = says(
    """of the {many}, {list} | of all {many}, {list} | among the {many}, {list} | out of all {many}, {list} | {many}: {list}
    it is known that of the {many} {list} | in general, of the {many} {list} | records show that of the {many} {list}
    taking all {many}, {list} | as a rule, of the {many} {list} | looking at all {many}, one finds that {list}
    of these {many}, {list} | overall, of the {many} {list}""",
    "as things go, of the {many} {list} | the {many} are divided so: {list} | all {many} together, {list}",
)
REST = says(
    """the others {hs} | the rest {hs} | all the others {hs} | all the rest {hs} | the remaining ones {hs} | all other {many} {hs}
    the remaining {many} {hs} | the rest of the {many} {hs} | the other {many} {hs} | all that remain {hs}
    every other {one} {h} | what is left {h} | any other {one} {h}""",
    "all those left {hs} | the rest of them {hs} | everything else {h}",
)
EQUAL = says(
    """each {source} is equally likely | all the {sources} are equally likely | every {source} has the same chance
    the {sources} are equally likely | no {source} is likelier than another | each of the {sources} is as likely as any other
    at first, each {source} is equally likely | beforehand every {source} is just as likely | any {source} is equally likely
    before anything else is known, the {sources} are equally likely | one {source} is as likely as another
    the {sources} are all just as likely""",
    "the {sources} have equal chances | to begin with, each {source} is just as likely | a priori all {sources} are equally likely",
)
PICKED = says(
    """a {source} is chosen at random | one of the {sources} is picked at random | a {source} is picked at random
    one of the {sources} is chosen at random, and from it a {one} | it is one of the {sources}, each equally likely
    a {source} is picked at random, and then a {one} | each {source} is chosen with the same chance
    which {source} it is, is left to chance, all equally likely | somebody takes a {source} at random
    first a {source} is picked at random | one of the {sources} is taken at random, and a {one} from it
    the {source} is chosen at random""",
    "at random, one {source} is drawn | from a {source} taken at random comes a {one} | chance picks one {source} at random",
)
INDEPENDENT = says(
    """the signs are independent of each other | one sign says nothing about another | each sign is independent of the others
    all of this is independent | the signs come independently | every sign occurs independently of any other
    otherwise they are independent | they do not influence each other | these things are independent
    independently of each other, that is | nothing links one sign with another | each is independent of the rest
    all signs are independent""",
    "the signs are separate and independent | one is independent of the other | independence may be assumed",
)
IDLE = says(
    """the report has {k} pages | the data were collected in {k} days | the office has {k} windows | it took {k} hours to count
    {k} helpers did the work | this was in week {k} | {k} copies were made | the file has number {k}
    the building has {k} floors | there was a break of {k} minutes | {k} guests read the report | the clerk has {k} keys
    the archive is open {k} days a month | nobody was in a hurry | the weather was fine | the office is on the main road
    the report has a thin cover | the counting was done in spring""",
    "the room has {k} chairs | {k} visitors came by | the lamps were on all day",
)
