"""How amounts are told in short, once a sentence has said what is counted: `Ben 3 more than her, Cara twice that`.

{X} has it, {Y} is compared with; {more}, {fewer}, {alike} and {amount} are the place's own words (`{b} km farther`, `as far`).
"""

from training.written.entries import ways
from training.written.relations import reader

# Of people, days, rooms.
SHORT = {
    reader.ABSOLUTE: ways("{X} {a} | {X} {amount} | ~ {X} just {a}"),
    reader.MORE: ways(
        "{X} {more} than {Y} | {X} {more} than {Y.him} | {X} {more} than that | {X} {more} | ~ {X} even {more} than {Y}"
    ),
    reader.FEWER: ways(
        "{X} {fewer} than {Y} | {X} {fewer} than {Y.him} | {X} {fewer} than that | {X} {fewer} | ~ {X} only {fewer} than {Y}"
    ),
    reader.TIMES: ways(
        "{X} {k.often} {alike} as {Y} | {X} {k.often} {alike} | {X} {k.times} that | {X} {k.often} {alike} as {Y.him}"
        " | ~ {X} a good {k.often} {alike} as {Y} | ~ {X} no less than {k.times} that"
    ),
    reader.PART: ways(
        "{X} {k.part} {alike} as {Y} | {X} {k.part} {alike} | {X} {k.part} of that | {X} only {k.part} {alike} as {Y}"
        " | ~ {X} no more than {k.part} of that | ~ {X} merely {k.part} {alike} as {Y}"
    ),
    reader.SAME: ways("{X} {alike} as {Y} | {X} the same as {Y} | {X} just {alike} as {Y} | ~ {X} exactly {alike} as {Y}"),
    reader.BOTH: ways(
        "{X} {alike} as {Y} and {Z} together | {X} {alike} as {Y} and {Z} combined | ~ {X} {alike} as {Y} plus {Z}"
    ),
    reader.PERCENT: ways(
        "{X} {p} % of that | {X} only {p}% of that | {X} {p} percent of that | ~ {X} no more than {p} % of that"
    ),
}
# Of what is itself counted: roses, red ones.
COUNTED = {
    reader.ABSOLUTE: ways("{a} {X} | {a} {X} | ~ another {a} {X}"),
    reader.MORE: ways("{more} {X} than {Y} | {more} {X} | ~ exactly {more} {X} than {Y}"),
    reader.FEWER: ways("{fewer} {X} than {Y} | {fewer} {X} | ~ exactly {fewer} {X} than {Y}"),
    reader.TIMES: ways("{k.often} {alike} {X} as {Y} | {k.often} {alike} {X} | ~ exactly {k.often} {alike} {X} as {Y}"),
    reader.PART: ways(
        "{k.part} {alike} {X} as {Y} | {k.part} {alike} {X} | only {k.part} {alike} {X} as {Y} | ~ just {k.part} {alike} {X} as {Y}"
    ),
    reader.SAME: ways("{alike} {X} as {Y} | just {alike} {X} as {Y} | ~ exactly {alike} {X} as {Y}"),
    reader.BOTH: ways(
        "{alike} {X} as {Y} and {Z} together | {alike} {X} as {Y} and {Z} combined | ~ {alike} {X} as {Y} and {Z} put together"
    ),
}
# Told of the one before, so that the new one is the other side of the comparison.
BACK = {
    reader.MORE: ways("that is {more} than {X} | which is {more} than {X} | that's {more} than {X} | ~ which makes {more} than {X}"),
    reader.FEWER: ways("that is {fewer} than {X} | which is {fewer} than {X} | that's {fewer} than {X} | ~ which makes {fewer} than {X}"),
    reader.TIMES: ways("that is {k.often} {alike} as {X} | which is {k.often} {alike} as {X} | ~ which makes {k.often} {alike} as {X}"),
    reader.PART: ways("that is {k.part} {alike} as {X} | which is only {k.part} {alike} as {X} | ~ which makes {k.part} {alike} as {X}"),
}  # fmt: skip
