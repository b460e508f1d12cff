"""How links between quantities, their changes and questions of C1 are said.

Slots: {c} {e} quantities with the forms of `c1_words` (`{e.now}` the price rises, `{e.np}` a higher price), {f} one that is changed,
{who} {keeps} {any} as in `c1_phrases`.
"""

from training.tasks.wording import says

LINK = says(
    """when {c.now}, {e.now} | when {c.now}, {e.now} | if {c.now}, {e.now} | if {c.now}, then {e.now} | {e.now} when {c.now}
    {e.now} if {c.now}
    {c.np} mean{c.s} {e.np} | {c.np} lead{c.s} to {e.np} | {c.np} bring{c.s} {e.np} | the {c.adj} {c.of}, the {e.adj} {e.of}
    as {c.now}, {e.now}
    {c.np} -> {e.np} | {c.ing} makes {e.sub} {e.base} | whenever {c.now}, {e.now} | once {c.now}, {e.now}
    with {c.np} come{e.s} {e.np}
    {e.np} come{e.s} from {c.np} | {e.np} follow{e.s} from {c.np} | {c.np} give{c.s} {e.np}
    {e.np} {e.isare} the result of {c.np} | {c.np} cause{c.s} {e.np}
    {c.np} make{c.s} {e.sub} {e.base} | every time {c.now}, {e.now} | {e.now} whenever {c.now} | {c.np} result{c.s} in {e.np}
    {c.np} make{c.s} for {e.np}
    {e.np} <- {c.np} | given {c.np}, {e.there} | as soon as {c.now}, {e.now} | {c.np} cause{c.s} {e.sub} to {e.base}
    if {c.there}, {e.there}""",
    """{c.np} => {e.np} | each time {c.now}, {e.now} | {c.np} produce{c.s} {e.np} | where {c.there}, {e.there}
    {e.np} result{e.s} from {c.np}
    {c.ing} causes {e.sub} to {e.base}""",
)
LINKS = says(
    """when {c.now}, {e.now}, and when {c2.now}, {e2.now} | if {c.now}, {e.now}, and if {c2.now}, {e2.now}
    {c.np} mean{c.s} {e.np}, and {c2.np} mean{c2.s} {e2.np} | {c.np} -> {e.np}, {c2.np} -> {e2.np}
    {c.np} lead{c.s} to {e.np}, {c2.np} lead{c2.s} to {e2.np}
    {c.np} bring{c.s} {e.np}, and {c2.np} bring{c2.s} {e2.np} | {c.np} mean{c.s} {e.np}, while {c2.np} mean{c2.s} {e2.np}
    {c.np} give{c.s} {e.np}, {c2.np} give{c2.s} {e2.np}""",
    """{c.np} => {e.np}, {c2.np} => {e2.np} | {c.np} result{c.s} in {e.np}, and {c2.np} result{c2.s} in {e2.np}
    once {c.now}, {e.now}, and once {c2.now}, {e2.now} | {c.np} cause{c.s} {e.np}, {c2.np} cause{c2.s} {e2.np}""",
)
CHANGE = says(
    """{f.told} | {f.told} | {f.told} | {f.told} | this year {f.told} | now {f.told} | then {f.told} | it is known that {f.told}
    suddenly {f.told} | the report says that {f.told} | {who} notes that {f.told} | as it happens, {f.told} | in fact {f.told}
    here {f.told} | one thing is sure: {f.told} | {f.there} now | it is certain that {f.told}""",
    "it turns out that {f.told} | of late {f.told} | this time {f.told}",
)
FIXED = says(
    """{f.sub} {f.isare} kept the same | {f.sub} {f.isare} held fixed | {who} {keeps} {f.sub} fixed
    {who} {keeps} {f.sub} the same | {f.sub} {f.isare} frozen
    {who} {keeps} {f.sub} constant | meanwhile {f.sub} {f.isare} held constant | {f.sub} {f.isare} fixed by law
    all the while {who} {keeps} {f.sub} steady
    {f.sub} {f.isare} kept constant throughout | {f.sub} {f.isare} pinned by {who}""",
    "{who} {keeps} {f.sub} unchanged | throughout, {f.sub} {f.isare} kept steady | {f.sub} {f.isare} clamped",
)
ASK = says(
    """what happens to {e.sub}? | what happens to {e.sub}? | {e.does} {e.sub} rise or fall?
    which way {e.does} {e.sub} go, up or down?
    what becomes of {e.sub}? | how {e.does} {e.sub} change? | {e.does} {e.sub} go up or down? | so what happens to {e.sub}?
    in which direction {e.does} {e.sub} move? | what is the effect on {e.sub}? | {e.sub}: up or down?
    how {e.isare} {e.sub} affected?
    what follows for {e.sub}?""",
    "which way {e.does} {e.sub} move? | what will happen to {e.sub}? | {e.does} {e.sub} end up higher or lower?",
)
ASK_IF = says(
    """if {c.now}, what happens to {e.sub}? | what happens to {e.sub} if {c.now}? | what happens to {e.sub} when {c.now}?
    when {c.now}, {e.does} {e.sub} rise or fall? | if {c.now}, which way {e.does} {e.sub} go, up or down?
    suppose {c.now}: what happens to {e.sub}?
    if {c.now}, {e.does} {e.sub} go up or down? | what becomes of {e.sub} if {c.now}? | how {e.does} {e.sub} change if {c.now}?
    {e.does} {e.sub} rise or fall if {c.now}? | so if {c.now}, what happens to {e.sub}? | given {c.np}, what happens to {e.sub}?
    once {c.now}, what becomes of {e.sub}?""",
    """what will happen to {e.sub} if {c.now}? | if {c.there}, what happens to {e.sub}?
    in which direction {e.does} {e.sub} move when {c.now}?""",
)
ASK_TRUE = says(
    """{e.does} {e.sub} {e.base}? | {e.does} {e.sub} {e.base}? | so {e.does} {e.sub} {e.base}? | will {e.sub} {e.base}?
    {e.does} {e.sub} {e.base} then?
    is it true that {e.now}? | {e.does} {e.sub} {e.base} in the end? | is it the case that {e.now}?
    {e.does} {e.sub} {e.base} as a result?""",
    "is it so that {e.now}? | so will {e.sub} {e.base}? | say whether {e.now}.",
)
ASK_TRUE_IF = says(
    """{e.does} {e.sub} {e.base} if {c.now}? | if {c.now}, {e.does} {e.sub} {e.base}? | will {e.sub} {e.base} if {c.now}?
    when {c.now}, {e.does} {e.sub} {e.base}?
    suppose {c.now}: {e.does} {e.sub} {e.base}? | if {c.now}, will {e.sub} {e.base}? | {e.does} {e.sub} {e.base} when {c.now}?
    is it true that {e.now} if {c.now}? | so if {c.now}, {e.does} {e.sub} {e.base}?""",
    "given {c.np}, {e.does} {e.sub} {e.base}? | once {c.now}, will {e.sub} {e.base}? | say whether {e.now} if {c.now}.",
)
