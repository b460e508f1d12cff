"""How M2 asks whether what is told is enough, and which of several things is missing.

Slots: {s} a name, {p} what it may be; {q} a quantity, {n} what it is told in; {list} what may be missing.
"""

from training.tasks.wording import says

PROOF = says(
    """is that enough to settle whether {s} is {p} | is this enough to tell if {s} is {p} | does {n} settle whether {s} is {p}
    does this suffice to decide whether {s} is {p} | can one be sure whether {s} is {p}, yes or no
    is it settled by {n} whether {s} is {p} | whether {s} is {p}: is that settled here | is enough said to know whether {s} is {p}
    does {n} decide whether {s} is {p} | is there enough to judge whether {s} is {p} | is {n} enough to tell whether {s} is {p}
    is all that it takes to tell whether {s} is {p} told here | does {n} determine whether {s} is {p}
    enough to know if {s} is {p} | is {n} sufficient to find out whether {s} is {p} | for judging whether {s} is {p}, is that enough
    can the claim that {s} is {p} be settled by {n} | is it determined by this whether {s} is {p}
    as to whether {s} is {p}, does {n} decide it | would {n} suffice to say whether {s} is {p}
    the question is whether {s} is {p}: does {n} settle it | does {n} tell enough to decide if {s} is {p}
    going by {n}, is it settled whether {s} is {p} | yes or no: is {n} enough to know whether {s} is {p}
    is {n} all that is needed to tell whether {s} is {p} | does {n} say enough to settle if {s} is {p}
    somebody wants to know whether {s} is {p}: is {n} enough | is it decided, by {n}, whether {s} is {p}""",
    """has enough been told to decide whether {s} is {p} | does that fix whether {s} is {p}
    to know whether {s} is {p}, is {n} enough | is whether {s} is {p} settled by {n}""",
)
PROOF_MISSING = says(
    """which of these would settle whether {s} is {p}: {list} | what is missing to settle whether {s} is {p}: {list}
    which one would decide whether {s} is {p}: {list} | what would also have to be known to tell whether {s} is {p}: {list}
    {list}: which of these would settle whether {s} is {p} | what would still be needed to know whether {s} is {p}: {list}
    which fact is lacking to tell whether {s} is {p}: {list} | to settle whether {s} is {p}, what is missing: {list}
    which would be enough, with the rest, to decide if {s} is {p}: {list} | which has to be added to know whether {s} is {p}: {list}
    what would one need to know besides to judge whether {s} is {p}: {list}
    of these, which is the one missing to decide whether {s} is {p}: {list}
    to tell if {s} is {p}, which is still to be found out: {list} | which of {list} would settle whether {s} is {p}
    whether {s} is {p} would be settled by which of these: {list} | what is lacking for deciding whether {s} is {p}: {list}
    which piece is missing if one wants to know whether {s} is {p}: {list}
    which further fact would complete the case for or against {s} being {p}: {list}""",
    """what more would tell whether {s} is {p}: {list} | to know whether {s} is {p}, which of these would also be needed: {list}
    which addition would decide whether {s} is {p}: {list}""",
)
FORMULA = says(
    """is that enough to find {q} | does this suffice to find {q} | is this enough to work out {q} | is {n} enough to find {q}
    is {q} determined by {n} | does {n} determine {q} | does that fix {q} | is enough known to work out {q} | is {q} settled by {n}
    would this be enough to calculate {q} | can {q} be worked out from this, yes or no | is all that it takes to find {q} told here
    are there enough data to find {q} | is {n} sufficient for finding {q} | for {q}, is that enough | enough to find {q}
    yes or no: can {q} be found from {n} | does {n} suffice for {q} | is this all that is needed to compute {q}
    do these numbers settle {q} | would that suffice to get {q} | is there enough here to get {q} | does {n} say enough to compute {q}
    somebody is after {q}: is {n} enough | is that sufficient to determine {q} | if someone wants {q}, is that enough
    as for {q}, does {n} determine it | is it enough for calculating {q} | do we have enough to find {q}""",
    """are these data enough for {q} | does that pin down {q} | to find {q}, is that enough | has enough been told to find {q}""",
)
FORMULA_FIRST = says(
    """is it enough to find {q} | is {q} determined | is {q} settled | does it suffice to find {q} | is there enough to work out {q}
    would it be enough to calculate {q} | is enough known to find {q} | does it determine {q}""",
    "is it sufficient for {q} | is {q} fixed | would it suffice for {q}",
)
FORMULA_MISSING = says(
    """which of these is missing to find {q}: {list} | what is missing for {q}: {list} | what else is needed to work out {q}: {list}
    to find {q}, which of these is still needed: {list} | {list}: which of these is missing if we want {q}
    which one would be enough, with the rest, to find {q}: {list} | what is lacking to calculate {q}: {list}
    which of {list} is still needed to find {q} | which would have to be known besides to get {q}: {list}
    which would also need to be measured to find {q}: {list} | to get {q}, what must be added: {list}
    which quantity is lacking for {q}: {list} | what more does one need to compute {q}: {list}
    which further quantity would settle {q}: {list} | of these, which is the one missing to work out {q}: {list}
    what would have to be told as well to determine {q}: {list} | for {q} something is missing, what is it: {list}
    which piece of data is needed in addition to find {q}: {list}""",
    """for {q}, which of these is lacking: {list} | which one is missing to get {q}: {list}
    what would still be needed to compute {q}: {list}""",
)
