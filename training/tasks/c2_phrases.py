"""C2: sentences that tell when things were, how long they lasted and what came before what.

Slots: `{x}`, `{y}`, `{z}` name what is told of, `{n}` is a year, `{m}` a number of years; `{began}`, `{ended}`, `{lasted}`,
`{held}` are the verbs of a scene, `{span}` is the time of `{x}` as a noun.
"""

from training.tasks.wording import says

FROM = says(
    """{x} {began} in {n} | in {n} {x} {began} | in the year {n}, {x} {began} | it was in {n} that {x} {began}
    {n} was the year in which {x} {began} | the year in which {x} {began} was {n} | {x} {began} in the year {n}
    the records say that {x} {began} in {n} | {span} began in {n} | the start of {span} was in {n} | {n}: {x} {began}
    the annals put the beginning of {span} in {n} | when {x} {began}, it was {n} | as is known, {x} {began} in {n}""",
    """{n} saw the beginning of {span} | according to the old lists {x} {began} in {n} | the year {x} {began} was {n}
    it is certain that {x} {began} in {n}""",
)
TO = says(
    """{x} {ended} in {n} | in {n} {x} {ended} | in the year {n}, {x} {ended} | it was in {n} that {x} {ended}
    {n} was the year in which {x} {ended} | the year in which {x} {ended} was {n} | {x} {ended} in the year {n}
    the records say that {x} {ended} in {n} | {span} ended in {n} | the end of {span} was in {n} | {n}: {x} {ended}
    the annals put the end of {span} in {n} | when {x} {ended}, it was {n} | {span} went on until {n}""",
    """{n} saw the end of {span} | according to the old lists {x} {ended} in {n} | the year {x} {ended} was {n}
    it is certain that {x} {ended} in {n}""",
)
FOR = says(
    """{x} {lasted} {m} years | {x} {lasted} {m} years in all | {x} {lasted} exactly {m} years | {span} lasted {m} years
    {span} was {m} years long | {span} went on for {m} years | {m} years was the length of {span} | {x}: {m} years
    the length of {span} was {m} years | it was {m} years that {span} lasted | the annals give {x} {m} years
    altogether {x} {lasted} {m} years | for {span} the annals give {m} years | as to {x}, {m} years | {span} took {m} years""",
    "{span} came to {m} years | the lists give {m} years to {x} | all in all {x} {lasted} {m} years | {m} years went to {x}",
)
FROM_TO = says(
    """{x} {began} in {n} and {ended} in {m} | {x} {held} from {n} to {m} | from {n} to {m} {x} {held} | {x} ({n}-{m})
    {span} began in {n} and ended in {m} | {span} lasted from {n} until {m} | {x}: {n} to {m} | {x} {held} between {n} and {m}
    {x} {began} in {n}, {ended} in {m} | {span} ran from {n} to {m} | between {n} and {m} {x} {held} | {x} {held} {n}-{m}
    in {n} {x} {began}, in {m} {span} ended | the annals have {x} from {n} to {m}""",
    "{x} {held} from {n} until {m} | {span}: {n} to {m} | {x} {began} in the year {n} and {ended} in the year {m}",
)
FROM_FOR = says(
    """{x} {began} in {n} and {lasted} {m} years | {span} began in {n} and lasted {m} years | {x}: from {n}, {m} years
    in {n} {x} {began}, and {span} lasted {m} years | from {n} on {x} {lasted} {m} years | {x} {began} in {n}, {lasted} {m} years
    starting in {n}, {x} {lasted} {m} years | it was in {n} that {x} {began}, and {span} lasted {m} years
    {x} {began} in the year {n} and {lasted} {m} years | {x}, from {n}, {m} years | {span} began in {n} and took {m} years
    {span}, which began in {n}, lasted {m} years""",
    """beginning in {n}, {x} {lasted} {m} years | in {n} {span} began, and it went on for {m} years
    {x} {began} in {n}, and {span} was {m} years long""",
)
FOR_TO = says(
    """{x} {lasted} {m} years and {ended} in {n} | {span} lasted {m} years and ended in {n} | {x} {lasted} {m} years, until {n}
    {x} {lasted} {m} years, up to {n} | {span} lasted {m} years, until {n} | {x}: {m} years, until {n}
    {x} {lasted} {m} years in all and {ended} in {n} | {x} {lasted} {m} years, and {span} ended in {n}
    {x} {lasted} {m} years, {ended} in {n} | {span} was {m} years long and ended in {n} | {x}, {m} years, until {n}
    {x} {lasted} {m} years, and it was in {n} that {span} ended | for {m} years, until {n}, {x} {held}""",
    """{span} took {m} years and ended in {n} | {x} {lasted} {m} years, and the end was in {n}
    the annals give {x} {m} years, until {n}""",
)
FOLLOWS = says(
    """{x} succeeded {y} | {x} followed {y} | {x} was the successor of {y} | after {y}, {x} took the throne | after {y} came {x}
    {x} took over from {y} | {x} ruled right after {y} | {x} was the next ruler after {y} | {x} took the throne from {y}
    {x} was the heir of {y} | it was {x} who followed {y} | next after {y} was {x} | {x} replaced {y}
    {x} took the crown from {y}""",
    "{x} was the successor to {y} | after {y} the crown went to {x} | {x} came to the throne right after {y}",
)
THEN = says(
    """{x} was succeeded by {y} | {x} was followed by {y} | {x} gave way to {y} | {x} handed the throne to {y}
    {x} left the throne to {y} | {x} passed the crown to {y} | the successor of {x} was {y} | {x}'s successor was {y}
    {x} was replaced by {y} | {x} made way for {y} | the heir of {x} was {y} | {x} lost the throne to {y}""",
    "{x} ceded the crown to {y} | {x} yielded the throne to {y} | {x}'s heir was {y}",
)
FOLLOWS_FOR = says(
    """{x} succeeded {y} and {lasted} {m} years | {x} followed {y} and {lasted} {m} years | after {y}, {x} {lasted} {m} years
    {x} took over from {y} and {lasted} {m} years | after {y} came {x}, who {lasted} {m} years | {x}, after {y}, {m} years
    {x}, the successor of {y}, {lasted} {m} years | {x} took the throne from {y} and {lasted} {m} years
    {x} replaced {y} and {lasted} {m} years | right after {y}, {x} {lasted} {m} years | next after {y} came {x} with {m} years
    {x} was the heir of {y} and {lasted} {m} years""",
    """{x} was the successor to {y} and {lasted} {m} years | after {y} the crown went to {x}, who {lasted} {m} years
    {x}, the heir to {y}, {lasted} {m} years""",
)
THEN_FOR = says(
    """{x} was succeeded by {y}, who {lasted} {m} years | {x} was followed by {y}, who {lasted} {m} years
    {x} gave way to {y}, who {lasted} {m} years | {x} handed the throne to {y}, who {lasted} {m} years
    {x} left the throne to {y}, and {y} {lasted} {m} years | the successor of {x}, {y}, {lasted} {m} years
    {x}'s successor was {y}, who {lasted} {m} years | {x} passed the crown to {y}, who {lasted} {m} years
    {x} was replaced by {y}, who {lasted} {m} years | {x} made way for {y}, who {lasted} {m} years
    the heir of {x}, {y}, {lasted} {m} years | {x} lost the throne to {y}, who {lasted} {m} years""",
    """{x} ceded the crown to {y}, who {lasted} {m} years | {x} yielded the throne to {y}, who {lasted} {m} years
    {x}'s heir was {y}, who {lasted} {m} years""",
)
ROW = says(
    """in this order {list} ruled | the rulers were, in this order, {list} | {list} ruled one after another
    {list} were on the throne in this order | the throne went in turn to {list} | in turn {list} took the throne
    the line of rulers is, in order, {list} | in succession {list} ruled | {list} ruled in succession
    {list} took the throne in turn | crowned in this order: {list} | {list}, in this order, wore the crown""",
    "the crown passed in turn to {list} | one after another {list} ruled | rulers in order: {list}",
)
IN = says(
    """{x} {v} in {n} | in {n}, {x} {v} | {n} was the year of {x} | the year of {x} was {n} | {x} is dated to {n}
    {x} belongs to the year {n} | it was in {n} that {x} {v} | {x}: {n} | {n}: {x} | the annals put {x} in {n}
    for {n} the annals list {x} | {x} was in {n} | {x} fell in the year {n} | in {n} there was {x}""",
    "the date of {x} was {n} | under the year {n} the annals list {x} | as for {x}, it {v} in {n}",
)
GAP_AFTER = says(
    """{x} {v} {m} years after {y} | {m} years after {y}, {x} {v} | {m} years after {y} came {x} | {x} was {m} years after {y}
    {x} was {m} years later than {y} | it was {m} years after {y} that {x} {v} | exactly {m} years after {y}, {x} {v}
    {x} is put {m} years after {y} | {x}, {m} years after {y} | {x}: {m} years after {y} | {x} {v} {m} years later than {y}
    {x} followed {m} years after {y} | {m} years later than {y} came {x}""",
    "{x} is dated {m} years after {y} | just {m} years after {y} there was {x} | {x} fell {m} years later than {y}",
)
GAP_BEFORE = says(
    """{x} {v} {m} years before {y} | {m} years before {y}, {x} {v} | {m} years before {y} came {x} | {x} was {m} years before {y}
    {x} was {m} years earlier than {y} | it was {m} years before {y} that {x} {v} | exactly {m} years before {y}, {x} {v}
    {x} is put {m} years before {y} | {x}, {m} years before {y} | {x}: {m} years before {y} | {x} {v} {m} years earlier than {y}
    {x} {v} {m} years prior to {y} | {m} years earlier than {y} came {x}""",
    "{x} is dated {m} years before {y} | just {m} years before {y} there was {x} | {x} fell {m} years earlier than {y}",
)
IN_LATER = says(
    """{y} {v} in {n}, {x} {m} years later | {y} was in {n} and {x} {m} years later | in {n} came {y}, {m} years later {x}
    {y} {v} in {n}, and {m} years later {x} {v} | {n} was the year of {y}, and {x} {v} {m} years later | {y}: {n}, {x}: {m} years later
    {y} is dated to {n}, {x} {m} years later | in {n} there was {y}, and {m} years later there was {x}
    the year of {y} was {n}, and {x} was {m} years later | {y} {v} in {n}, and {x} came {m} years later
    {y} fell in the year {n} and {x} {m} years later | the annals put {y} in {n} and {x} {m} years later""",
    """{y} was in {n}, and then {m} years later came {x} | the annals list {y} for {n}, {x} {m} years later
    {n} saw {y}, and {m} years later came {x}""",
)
WITH = says(
    """{x} {v} in the same year as {y} | {x} was in the same year as {y} | in the same year as {y}, {x} {v}
    {x} and {y} {v} in the same year | {x} fell in the same year as {y} | {x} and {y} both {v} in the same year
    the same year saw {x} and {y} | {x} is dated to the same year as {y} | {x} belongs to the same year as {y}
    in one and the same year {x} and {y} {v} | {x} has the same date as {y} | {x} and {y}: same year""",
    "{x} is put in the same year as {y} | it was in the same year that {x} and {y} {v} | {x} and {y} have the same date",
)
BEFORE = says(
    """{x} {v} before {y} | {x} was earlier than {y} | {x} preceded {y} | {x} was followed by {y} | before {y}, {x} {v}
    before {y} came {x} | {x} {v} prior to {y} | it was before {y} that {x} {v} | {x} is dated earlier than {y}
    {x} {v} some time before {y} | by the annals {x} precedes {y} | {x} before {y} | {x} was over before {y}
    {x} {v} earlier than {y}""",
    "{x} is put before {y} | prior to {y} came {x} | well before {y}, {x} {v}",
)
AFTER = says(
    """{x} {v} after {y} | {x} was later than {y} | {x} followed {y} | {x} was preceded by {y} | after {y}, {x} {v}
    after {y} came {x} | {x} {v} later than {y} | it was after {y} that {x} {v} | {x} is dated later than {y}
    {x} {v} some time after {y} | by the annals {x} follows {y} | {x} after {y} | only after {y} there was {x}
    {x} came later than {y}""",
    "{x} is put after {y} | some time after {y} there was {x} | well after {y}, {x} {v}",
)
BETWEEN = says(
    """{x} {v} before {y} but after {z} | {x} was earlier than {y} but later than {z} | {x} preceded {y} and followed {z}
    {x} {v} before {y} and after {z} | {x} {v} prior to {y} but after {z} | {x} came before {y}, yet after {z}
    {x} was followed by {y} and preceded by {z} | {x} is dated before {y} and after {z} | {x}: before {y}, after {z}
    {x} was before {y} and later than {z} | {x} {v} earlier than {y} and after {z} | {x} precedes {y} but follows {z}""",
    "{x} is put before {y} but after {z} | {x} fell before {y} and later than {z} | {x} was prior to {y} and after {z}",
)
IDLE = says(
    """the palace had {k} rooms | nobody knows who wrote the annals | {k} copies of the lists are kept | the old capital stood on a hill
    the lists are kept in {k} chests | the archive is closed in winter | the library owns {k} maps | the annals are bound in leather
    the scribes used black ink | {k} towns paid taxes | the city wall had {k} towers | one page of the annals is stained
    a map hangs in the hall | grain was cheap in those days""",
    "the harbour had {k} docks | the annals run to {k} pages | the museum is open daily",
)
