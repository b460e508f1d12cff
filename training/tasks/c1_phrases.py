"""How mechanisms, states and questions of C1 are said in most domains.

Slots: {c} conditions, {e} an effect, {x} an exception, {f} {g} states, {a} {b} options: each an event with the forms of `c1_words`
(`{e.now}` the alarm sounds). {who} lays hands on something, and {keeps} {stops} {forces} {makes} {was} do so in the tense of the story.
{any} is what the events are called together.
"""

from training.tasks.wording import says

RULE = says(
    """if {c.now}, {e.now} | if {c.now}, {e.now} | if {c.now}, then {e.now} | {e.now} if {c.now} | when {c.now}, {e.now}
    {e.now} when {c.now} | whenever {c.now}, {e.now} | {e.now} whenever {c.now} | once {c.now}, {e.now} | {e.now} once {c.now}
    as soon as {c.now}, {e.now} | {e.now} as soon as {c.now} | every time {c.now}, {e.now} | {e.now} every time {c.now}
    in case {c.now}, {e.now} | given that {c.now}, {e.now} | provided that {c.now}, {e.now} | {e.now}, provided that {c.now}
    if {c.now}, {e.sub} will {e.base} | {e.sub} will {e.base} if {c.now} | {e.sub} is sure to {e.base} if {c.now}
    when {c.now}, the result is that {e.now} | where {c.now}, {e.now} | if {c.now}, it follows that {e.now}
    the rule is that if {c.now}, {e.now} | suppose {c.now}: then {e.now} | if {c.now} then {e.now}
    {e.sub} always {e.third} when {c.now} | if {c.now}, {e.sub} {e.third} too""",
    """each time {c.now}, {e.now} | it is a fact that {e.now} if {c.now} | when {c.now}, then {e.now}
    if ever {c.now}, {e.sub} will {e.base} | assuming that {c.now}, {e.now}""",
)
# One cause that holds, without exceptions.
SINGLE = says(
    """{c.ing} makes {e.sub} {e.base} | {c.ing} makes {e.sub} {e.base} | {c.ing} causes {e.sub} to {e.base} | {c.n} -> {e.n}
    should {c.sub} {c.base}, {e.now} | if {c.now} {e.now} | {e.now} because of {c.ing} | {c.ing} leads to {e.ing}
    {e.ing} is caused by {c.ing} | {e.ing} is brought about by {c.ing} | {c.ing} brings about {e.ing} | {c.ing} means that {e.now}
    {c.ing} is what makes {e.sub} {e.base} | with {c.ing}, {e.now} | {c.ing} results in {e.ing} | {c.ing} triggers {e.ing}
    {e.ing} is triggered by {c.ing} | {c.ing} sets off {e.ing} | {c.ing} will cause {e.sub} to {e.base}
    {e.n} <- {c.n} | {c.ing} forces {e.sub} to {e.base} | the effect of {c.ing} is {e.ing} | {c.ing} will make {e.sub} {e.base}""",
    """{e.ing} results from {c.ing} | {c.n} => {e.n} | {c.ing} drives {e.sub} to {e.base} | {e.ing} follows from {c.ing}
    {c.ing} entails {e.ing}""",
)
# What holds only where something else does not.
UNLESS = says(
    """if {c.now}, {e.now}, unless {x.now} | if {c.now}, {e.now}, unless {x.now} | {e.now} if {c.now}, unless {x.now}
    when {c.now}, {e.now} unless {x.now} | unless {x.now}, {c.ing} makes {e.sub} {e.base}
    {c.ing} makes {e.sub} {e.base}, unless {x.now}
    {e.now} whenever {c.now}, unless {x.now} | if {c.now} and {x.denied}, {e.now} | {e.now} if {c.now} and {x.denied}
    once {c.now}, {e.now}, unless {x.now} | if {c.now} while {x.denied}, {e.now} | as soon as {c.now}, {e.now}, unless {x.now}
    {c.ing} causes {e.sub} to {e.base}, unless {x.now} | if {c.now} but {x.denied}, {e.now}
    unless {x.now}, {e.now} when {c.now}""",
    """every time {c.now}, {e.now}, unless {x.now} | {c.ing} leads to {e.ing}, unless {x.now}
    when {c.now} but {x.denied}, {e.now}""",
)
# What keeps something from coming about, whatever else there is.
BLOCK = says(
    """{x.ing} keeps {e.sub} from {e.doing} | {x.ing} stops {e.sub} from {e.doing} | if {x.now}, {e.sub} cannot {e.base}
    when {x.now}, {e.sub} cannot {e.base} | {e.sub} cannot {e.base} if {x.now} | {x.ing} prevents {e.sub} from {e.doing}
    {e.sub} never {e.third} when {x.now} | {x.ing} bars {e.sub} from {e.doing} | if {x.now}, {e.sub} is kept from {e.doing}
    whenever {x.now}, {e.sub} is stopped from {e.doing} | {e.sub} is kept from {e.doing} if {x.now}
    as soon as {x.now}, {e.sub} cannot {e.base} | {x.ing} makes it impossible for {e.sub} to {e.base}
    once {x.now}, {e.sub} never {e.third}
    even then, {x.ing} keeps {e.sub} from {e.doing} | if {x.now}, {e.sub} will never {e.base}
    {x.n} -> no {e.n}""",
    """{x.ing} hinders {e.sub} from {e.doing} | {e.sub} is prevented from {e.doing} when {x.now}
    in case {x.now}, {e.sub} cannot {e.base}
    {x.ing} makes sure that {e.sub} does not {e.base}""",
)
PAIR = says(
    """if {c.now}, {e.now}, and if {c2.now}, {e2.now} | when {c.now}, {e.now}, and when {c2.now}, {e2.now}
    {c.ing} makes {e.sub} {e.base}, and {c2.ing} makes {e2.sub} {e2.base} | if {c.now}, {e.now}, while if {c2.now}, {e2.now}
    {c.n} -> {e.n}, {c2.n} -> {e2.n} | {c.ing} makes {e.sub} {e.base}, {c2.ing} makes {e2.sub} {e2.base}
    {c.ing} leads to {e.ing}, and {c2.ing} leads to {e2.ing} | if {c.now} then {e.now}, and if {c2.now} then {e2.now}
    {c.ing} brings about {e.ing}, {c2.ing} brings about {e2.ing} | {e.now} if {c.now}, and {e2.now} if {c2.now}
    {c.ing} triggers {e.ing}, and {c2.ing} triggers {e2.ing} | once {c.now}, {e.now}, and once {c2.now}, {e2.now}
    {e.now} when {c.now}, and {e2.now} when {c2.now}""",
    """{c.n} => {e.n}, {c2.n} => {e2.n} | whenever {c.now}, {e.now}, and whenever {c2.now}, {e2.now}
    {c.ing} causes {e.sub} to {e.base}, and {c2.ing} causes {e2.sub} to {e2.base}
    every time {c.now}, {e.now}, and every time {c2.now}, {e2.now}""",
)
# Behind a mechanism with one effect: nothing else brings that about.
CLOSING = says(
    """, and only then | , and in no other case | , never otherwise | , and not otherwise | , but only then
    , and nothing else does it
    , and this is its only cause | , and in no other way | , and it has no other cause""",
    """, and never in any other way, for it has no other cause | , and only in this case, never otherwise
    , and there is no other cause of it""",
)
ONLY = says(
    """nothing else makes {e.sub} {e.base} | nothing else makes {e.sub} {e.base} | {e.sub} {e.third} in no other case
    nothing else can make {e.sub} {e.base} | there is no other cause of {e.ing} | {e.ing} has no other cause
    nothing else ever makes {e.sub} {e.base} | there is nothing else that makes {e.sub} {e.base}
    {e.sub} never {e.third} on its own
    for {e.sub} to {e.base} there is no other way | in no other case does {e.sub} {e.base} | nothing else brings about {e.ing}
    no other cause makes {e.sub} {e.base} | {e.ing} comes about in no other way
    nothing but this makes {e.sub} {e.base}, nothing else""",
    """{e.sub} {e.third} for no other reason | nothing else would make {e.sub} {e.base} | nothing else leads to {e.ing}
    in no other way does {e.sub} {e.base}""",
)
ONLY_ANY = says(
    """nothing else brings about {any} | nothing else brings about {any} | nothing else causes {any} | there are no other causes
    there is no other cause of {any} | none of it has any other cause | no other causes are at work
    nothing else is at work here | this is the full list of causes | these are the only causes | nothing else can bring about {any}
    the list of causes is complete, there are no others | no cause is missing from the list, there is no other
    no other cause is possible
    what is not brought about in this way does not happen, as there is no other cause | nothing else is involved
    there are no causes beyond these | apart from these there are no causes | that is the whole story, no other cause exists""",
    """nothing else has a hand in {any} | no further causes exist | the causes named are the only causes
    nothing else could cause {any}""",
)
STATE = says(
    """{f.told} | {f.told} | {f.told} | {f.told} | as it is, {f.told} | it is known that {f.told} | it is certain that {f.told}
    {f.told}, that much is sure | the report says that {f.told} | in fact {f.told} | here {f.told} | this time {f.told}
    {who} notes that {f.told} | for a start, {f.told} | as everyone can see, {f.told} | one thing is clear: {f.told}
    it is a fact that {f.told} | {f.told}, as {who} confirms | what is known: {f.told} | it so happens that {f.told}
    and {f.told} | now {f.told} | {f.told}, no doubt about it | the notes say that {f.told}""",
    """it turns out that {f.told} | there is no doubt that {f.told} | {f.told}, as the records show
    {who} has seen that {f.told}""",
)
STATES = says(
    """{f.told} and {g.told} | {f.told}, and {g.told} | {f.told} and {g.told} | as it is, {f.told} and {g.told}
    it is known that {f.told} and that {g.told} | {who} notes that {f.told} and {g.told} | here {f.told}, and {g.told}
    {f.told}, and also {g.told} | two things are sure: {f.told} and {g.told} | the report says that {f.told} and that {g.told}
    this time {f.told}, and {g.told} | in fact {f.told}, and {g.told} | on record: {f.told} and {g.told}""",
    "it is certain that {f.told} and {g.told} | {f.told}, just as {g.told} | it turns out that {f.told} and that {g.told}",
)
STATES_APART = says(
    """{f.told}, but {g.told} | {f.told} while {g.told} | {f.told}, yet {g.told} | {f.told}, whereas {g.told}
    {f.told}, although {g.told}
    as it is, {f.told}, but {g.told} | {who} notes that {f.told} but {g.told} | although {g.told}, {f.told}
    here {f.told}, but {g.told}
    it is known that {f.told}, but {g.told} | {f.told}, though {g.told} | this time {f.told}, but {g.told}""",
    "while {g.told}, {f.told} | it turns out that {f.told}, but {g.told} | {f.told}, however {g.told}",
)
MADE = says(
    """{who} {forces} {e.sub} to {e.base} | by hand, {who} {makes} {e.sub} {e.base} | {e.sub} {was} made to {e.base} by hand
    {who} {makes} {e.sub} {e.base} by hand | now {who} {forces} {e.sub} to {e.base} | {e.sub} {was} forced to {e.base}
    {e.sub} {was} forced to {e.base} by {who} | {who} {makes} {e.sub} {e.base} on purpose | {e.sub}, {who} {forces} to {e.base}
    {who} {makes} {e.sub} {e.base}, whatever else goes on | at this point {who} {forces} {e.sub} to {e.base}
    {e.sub} {was} made to {e.base} from outside""",
    "{who} {makes} sure by hand that {e.now} | {e.sub} {was} made to {e.base} on purpose | from outside {e.sub} {was} forced to {e.base}",
)
KEPT = says(
    """{who} {keeps} {e.sub} from {e.doing} | {who} {stops} {e.sub} from {e.doing} | {e.sub} {was} kept from {e.doing} by {who}
    {e.sub} {was} kept from {e.doing} | {who} {keeps} {e.sub} by hand from {e.doing} | now {who} {keeps} {e.sub} from {e.doing}
    {who} {prevents} {e.sub} from {e.doing} | {e.sub} {was} prevented from {e.doing} | by hand, {who} {keeps} {e.sub} from {e.doing}
    {e.sub} {was} stopped from {e.doing} | at this point {who} {stops} {e.sub} from {e.doing}
    {who} {keeps} {e.sub} from {e.doing} on purpose""",
    """on purpose {who} {prevents} {e.sub} from {e.doing} | {e.sub} {was} held back from {e.doing} by hand
    {e.sub} {was} stopped from {e.doing} by {who}""",
)
ASK_NOW = says(
    """does {e.sub} {e.base}? | does {e.sub} {e.base}? | so does {e.sub} {e.base}? | will {e.sub} {e.base}?
    does {e.sub} {e.base} then?
    is it the case that {e.now}? | so will {e.sub} {e.base}? | does it come about that {e.now}? | does {e.sub} {e.base} in the end?
    can one conclude that {e.now}? | {e.now}: yes or no? | is it true that {e.now}? | tell me whether {e.now}.
    does {e.sub} {e.base} or not? | say whether {e.now}.""",
    "will it come about that {e.now}? | does {e.sub} {e.base} here? | find out whether {e.now}. | is it so that {e.now}?",
)
ASK_PAST = says(
    """did {e.sub} {e.base}? | did {e.sub} {e.base}? | so did {e.sub} {e.base}? | did {e.sub} {e.base} then?
    is it the case that {e.past}?
    did it come about that {e.past}? | did {e.sub} {e.base} in the end? | can one conclude that {e.past}? | {e.past}: yes or no?
    is it true that {e.past}? | tell me whether {e.past}. | did {e.sub} {e.base} or not? | say whether {e.past}.
    has {e.sub} {e.done}?""",
    "did it happen that {e.past}? | did {e.sub} {e.base} here? | find out whether {e.past}. | is it so that {e.past}?",
)
IF_NOW = says(
    """does {e.sub} {e.base} if {c.now}? | if {c.now}, does {e.sub} {e.base}? | will {e.sub} {e.base} if {c.now}?
    when {c.now}, does {e.sub} {e.base}?
    if {c.now}, will {e.sub} {e.base}? | suppose {c.now}: does {e.sub} {e.base}? | does {e.sub} {e.base} when {c.now}?
    would {e.sub} {e.base} if {c.past}? | if {c.past}, would {e.sub} {e.base}? | suppose {c.now}: will {e.sub} {e.base}?
    does {e.sub} {e.base} once {c.now}? | so if {c.now}, does {e.sub} {e.base}? | say {c.now}: does {e.sub} {e.base} then?
    is it true that {e.now} if {c.now}?""",
    """given that {c.now}, does {e.sub} {e.base}? | what if {c.now}: does {e.sub} {e.base}?
    assuming that {c.now}, will {e.sub} {e.base}?""",
)
IF_PAST = says(
    """would {e.sub} {still}have {e.done} if {c.had}? | if {c.had}, would {e.sub} {still}have {e.done}?
    would {e.sub} {still}have {e.done} if {c.had}?
    {c.inverted}, would {e.sub} {still}have {e.done}? | suppose {c.had}: would {e.sub} {still}have {e.done}?
    would {e.sub} {still}have {e.done}, {c.inverted}? | so if {c.had}, would {e.sub} {still}have {e.done}?
    imagine that {c.had}: would {e.sub} {still}have {e.done}? | had it been so that {c.past}, would {e.sub} {still}have {e.done}?
    if it had been the case that {c.past}, would {e.sub} {still}have {e.done}?
    is it true that {e.sub} would {still}have {e.done} if {c.had}?""",
    """what if {c.had}: would {e.sub} {still}have {e.done}? | assuming that {c.had}, would {e.sub} {still}have {e.done}?
    say whether {e.sub} would {still}have {e.done} if {c.had}.""",
)
# What is taken away.
WITHOUT = says(
    """without {c.ing}, would {e.sub} {still}have {e.done}? | but for {c.ing}, would {e.sub} {still}have {e.done}?
    would {e.sub} {still}have {e.done} without {c.ing}?
    would {e.sub} {still}have {e.done} if {c.sub} had been kept from {c.doing}?
    if {c.sub} had been kept from {c.doing}, would {e.sub} {still}have {e.done}?
    if not for {c.ing}, would {e.sub} {still}have {e.done}?
    had {c.sub} been stopped from {c.doing}, would {e.sub} {still}have {e.done}?
    would {e.sub} {still}have {e.done} but for {c.ing}?""",
    """were it not for {c.ing}, would {e.sub} {still}have {e.done}?
    had {c.sub} been prevented from {c.doing}, would {e.sub} {still}have {e.done}?
    would {e.sub} {still}have {e.done} if not for {c.ing}?""",
)
ASK_NEEDED = says(
    """is {c.ing} needed for {e.sub} to {e.base}? | is {c.ing} necessary for {e.sub} to {e.base}?
    must {c.sub} {c.base} for {e.sub} to {e.base}?
    for {e.sub} to {e.base}, must {c.sub} {c.base}? | does {c.sub} have to {c.base} for {e.sub} to {e.base}?
    is it necessary for {e.ing} that {c.now}? | is {c.ing} required for {e.ing}? | is {c.ing} a necessary condition for {e.ing}?
    for {e.ing}, is {c.ing} needed? | so is {c.ing} needed for {e.sub} to {e.base}? | does {e.ing} require {c.ing}?
    does {e.ing} need {c.ing}?
    is {c.ing} indispensable for {e.ing}?""",
    """is {c.ing} essential for {e.sub} to {e.base}? | for {e.sub} to {e.base}, does {c.sub} have to {c.base}?
    is it required for {e.ing} that {c.now}?""",
)
ASK_ENOUGH = says(
    """is {c.ing} enough for {e.sub} to {e.base}? | is {c.ing} enough to make {e.sub} {e.base}?
    is {c.ing} sufficient for {e.sub} to {e.base}?
    does {c.ing} suffice for {e.sub} to {e.base}? | for {e.sub} to {e.base}, is {c.ing} enough?
    is it enough for {e.ing} that {c.now}?
    is {c.ing} alone enough to make {e.sub} {e.base}? | is {c.ing} a sufficient condition for {e.ing}?
    does {c.ing} alone make {e.sub} {e.base}?
    so is {c.ing} enough to make {e.sub} {e.base}? | does {c.ing} by itself make {e.sub} {e.base}? | does {c.ing} guarantee {e.ing}?
    is {c.ing} sufficient to make {e.sub} {e.base}?""",
    """for {e.ing}, is {c.ing} sufficient? | will {c.ing} alone make {e.sub} {e.base}?
    is it sufficient for {e.ing} that {c.now}?""",
)
ASK_WHICH = says(
    """which made {e.sub} {e.base}: {a.ing} or {b.ing}? | what made {e.sub} {e.base}, {a.ing} or {b.ing}?
    which of the two made the difference to {e.ing}, {a.ing} or {b.ing}? | was it {a.ing} or {b.ing} that made {e.sub} {e.base}?
    {e.sub} would not have {e.done} without which of the two, {a.ing} or {b.ing}?
    is it {a.ing} or {b.ing} that made {e.sub} {e.base}?
    which one brought about {e.ing}: {a.ing} or {b.ing}? | name what made {e.sub} {e.base}: {a.ing} or {b.ing}.
    of {a.ing} or {b.ing}, which made {e.sub} {e.base}? | which is to blame for {e.ing}, {a.ing} or {b.ing}?
    {a.ing} or {b.ing}: which made {e.sub} {e.base}? | to which does {e.ing} go back, {a.ing} or {b.ing}?""",
    """was {a.ing} or {b.ing} what made {e.sub} {e.base}? | what decided that {e.past}, {a.ing} or {b.ing}?
    which was it that made {e.sub} {e.base}: {a.ing} or {b.ing}?""",
)
IDLE = says(
    """the notes fill {k} pages | it is a quiet day | {who} has been here for {k} years | {k} people look on | the weather is fair
    {who} writes everything down in pencil | the whole thing is described on page {k} | a copy of the notes is kept in a drawer
    it is the case with number {k} in the file | {who} is in a hurry | everything is checked by a clerk | the file has a green cover
    {k} letters about it have been sent | nobody is in a hurry | {who} has a good pen | a meeting about it is planned
    the paper on this is {k} years old | some of the notes are hard to read""",
    "{k} copies of the notes exist | the notes are bound in leather | {who} is new here",
)
