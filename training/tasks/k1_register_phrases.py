"""How programs with variables are said: statements, loops, tests and questions; trained patterns and held-out ones.

Slots: {v} {w} variables, {n} {b} {k} numbers, {body} one or more statements, {do} {other} statements without a subject of their own.
"""

from training.tasks.wording import says

REGISTERS = {
    "start": says(
        """{v} starts at {n} | {v} starts at {n} | {v} starts out at {n} | at first {v} is {n} | to begin with, {v} is {n}
        {v} begins at {n} | initially {v} is {n} | {v} is {n} at the start | let {v} be {n} | {v} is set to {n}
        the start value of {v} is {n} | {v} equals {n} at the beginning | we begin with {v} at {n} | {v} has the value {n} at first
        say {v} is {n} | the first value of {v} is {n} | in the beginning {v} holds {n} | set {v} to {n} | {v}, at first, is {n}""",
        "{v} starts off at {n} | the value of {v} is {n} at first | at the outset {v} is {n}",
    ),
    "+": says(
        """{n} is added to {v} | {v} is increased by {n} | add {n} to {v} | {v} goes up by {n} | {v} grows by {n} | {v} gains {n}
        {v} rises by {n} | increase {v} by {n} | {v} is raised by {n}
        {v} climbs by {n} | raise {v} by {n}""",
        "{v} becomes larger, namely increased by {n} | by adding {n}, {v} changes | {v} then increases by {n}",
    ),
    "-": says(
        """{n} is subtracted from {v} | {v} is reduced by {n} | subtract {n} from {v} | {v} goes down by {n} | {v} shrinks by {n}
        {v} loses {n} | {v} falls by {n} | reduce {v} by {n} | {v} is lowered by {n} | {n} is taken off {v} | {v} drops by {n}
        {v} is decreased by {n} | lower {v} by {n} | take {n} away from {v}""",
        "by taking {n} off, {v} changes | {v} is cut by {n} | decrease {v} by {n}",
    ),
    "*2": says(
        """{v} is doubled | {v} doubles | double {v} | {v} is multiplied by 2 | {v} is doubled | multiply {v} by 2 | {v} gets doubled
        {v} is doubled in value | double the value of {v} | the value of {v} is doubled | the value of {v} doubles | {v} must be doubled
        {v} then doubles""",
        "{v} has its value doubled | {v} is multiplied by two | doubling is done to {v}",
    ),
    "*": says(
        """{v} is multiplied by {n} | multiply {v} by {n} | {v} is made {n} times as large | {v} times {n} replaces {v}
        {v} becomes {n} times its value | the value of {v} is multiplied by {n} | {v} gets multiplied by {n}
        {v} becomes {n} times as large | make {v} {n} times as large | {v} grows to {n} times its size | {v} turns into {n} times its value
        {v} then is multiplied by {n} | {v} must be multiplied by {n}""",
        "{v} is multiplied with {n} | {n} times its value is what {v} becomes | {v} has its value multiplied by {n}",
    ),
    "/": says(
        """{v} is halved | {v} halves | halve {v} | {v} is divided by 2 | {v} is halved | divide {v} by 2 | {v} gets halved
        the value of {v} is halved | halve the value of {v} | {v} must be halved | {v} then halves | {v} is halved in value
        the value of {v} halves""",
        "{v} has its value halved | {v} is divided by two | halving is done to {v}",
    ),
    "mod": says(
        """{v} is replaced by its remainder on division by {n} | {v} becomes {v} mod {n} | {v} becomes its remainder modulo {n}
        replace {v} by its remainder on division by {n} | {v} is reduced modulo {n} | {v} is taken modulo {n}
        only the remainder of {v} divided by {n} is kept in {v} | {v} is set to its remainder when divided by {n}""",
        """{v} turns into its remainder modulo {n} | {v} is replaced by {v} modulo {n}
        the remainder of {v} on division by {n} replaces {v}""",
    ),
    "then+": says(
        """{n} is added | it goes up by {n} | increased by {n} | it grows by {n} | {n} is added to it | it is increased by {n} | add {n}
        it gains {n} | it rises by {n} | raised by {n} | it is raised by {n} | grows by {n}""",
        "it climbs by {n} | it increases by {n} | {n} gets added",
    ),
    "then-": says(
        """{n} is subtracted | it goes down by {n} | reduced by {n} | it shrinks by {n} | {n} is taken off | it is reduced by {n}
        subtract {n} | it loses {n} | it falls by {n} | lowered by {n} | {n} is taken away | it is decreased by {n}""",
        "it drops by {n} | it decreases by {n} | {n} gets subtracted",
    ),
    "then*2": says(
        """it is doubled | doubled | it doubles | it is multiplied by 2 | double it | the result is doubled | it gets doubled
        it is doubled | the value is doubled | the result doubles | multiplied by 2 | doubled in value""",
        "the value doubles | it is doubled in value | multiply it by 2",
    ),
    "then*": says(
        """it is multiplied by {n} | multiplied by {n} | multiply it by {n} | the result is multiplied by {n}
        it is made {n} times as large | it becomes {n} times as large | it gets multiplied by {n} | the value is multiplied by {n}
        it becomes {n} times its value | it grows to {n} times its size | made {n} times as large | it turns into {n} times its value""",
        "the result becomes {n} times as large | it has its value multiplied by {n} | it is multiplied with {n}",
    ),
    "then/": says(
        """it is halved | halved | it halves | it is divided by 2 | halve it | the result is halved | it gets halved | it is halved
        the value is halved | the result halves | divided by 2 | halved in value""",
        "the value halves | it is halved in value | divide it by 2",
    ),
    "thenmod": says(
        """it is replaced by its remainder on division by {n} | it is reduced modulo {n} | it becomes its remainder modulo {n}
        it is taken modulo {n} | it is set to its remainder when divided by {n} | reduced modulo {n} | replaced by its remainder modulo {n}
        it turns into its remainder on division by {n}""",
        "replace it by its remainder modulo {n} | it is replaced by the remainder modulo {n} | it then is taken modulo {n}",
    ),
    "loop": says(
        """{k} times in a row {body} | {k} times in a row, {body} | the following is done {k} times: {body} | repeat {k} times: {body}
        in each of {k} rounds {body} | for {k} rounds, {body} | a loop runs {k} times, and each time {body} | {k} times: {body}
        {k} times over, {body} | in {k} rounds, one after another, {body} | this happens {k} times: {body}
        {body}, and all of this {k} times | {body}, all of this {k} times in a row | during {k} passes {body}
        a loop of {k} passes follows, in each pass {body} | {k} times one after the other {body} | do this {k} times: {body}""",
        "{k} times running, {body} | for each of {k} passes {body} | what is done {k} times is this: {body}",
    ),
    "loop1": says(
        """{body} {k} times | {body} {k} times in a row | {body} {k} times over | {k} times {body} | {k} times in a row {body}
        repeat {k} times: {body} | for {k} rounds {body} | {body}, and this {k} times | {body}, {k} times altogether
        {body} in each of {k} rounds | {body} {k} times running | this is done {k} times: {body}""",
        "{body}, {k} times one after the other | during {k} rounds {body} | {k} times over {body}",
    ),
    "until": says(
        """{body} again and again until it is over {b} | {body} until it is over {b} | until {v} is over {b}, {body}
        {body} until it exceeds {b} | {body} over and over until it is more than {b} | {body} until {v} is above {b}
        {body}, and this goes on until {v} is greater than {b} | {body} as often as it takes until it exceeds {b}
        {body} repeatedly until it is larger than {b} | until {v} exceeds {b}, {body} again and again
        {body}, until in the end it is above {b} | keep going until {v} is over {b}: {body}""",
        "{body} until it has become more than {b} | until it is above {b}, {body} | {body} without end until {v} is over {b}",
    ),
    "while": says(
        """as long as {v} is under {b}, {body} | while {v} is under {b}, {body} | so long as {v} is less than {b}, {body}
        {body} as long as {v} is below {b} | {body} while it is under {b} | while {v} is below {b}: {body}
        as long as {v} stays below {b}, {body} | {body} so long as it is less than {b} | while {v} is smaller than {b}, {body}
        as long as it is under {b}, {body} | {body} for as long as {v} is under {b} | {body} as long as it is smaller than {b}""",
        "for as long as {v} is less than {b}, {body} | while it stays under {b}, {body} | {body} for as long as it stays below {b}",
    ),
    "over": says(
        """if {v} is over {b}, {do} | if {v} is more than {b}, {do} | if {v} is greater than {b}, {do} | if {v} exceeds {b}, {do}
        {do} if {v} is over {b} | in case {v} is above {b}, {do} | when {v} is over {b}, {do} | {do} if {v} is greater than {b}
        if {v} is larger than {b} then {do} | should {v} be over {b}, {do} | {do}, but only if {v} is over {b}
        if {v} happens to be above {b}, {do}""",
        "provided that {v} is over {b}, {do} | {do} in case {v} exceeds {b} | if {v} comes out above {b}, {do}",
    ),
    "under": says(
        """if {v} is under {b}, {do} | if {v} is less than {b}, {do} | if {v} is smaller than {b}, {do} | if {v} is below {b}, {do}
        {do} if {v} is under {b} | in case {v} is below {b}, {do} | when {v} is under {b}, {do} | {do} if {v} is smaller than {b}
        if {v} is lower than {b} then {do} | should {v} be under {b}, {do} | {do}, but only if {v} is under {b}
        if {v} happens to be below {b}, {do}""",
        "provided that {v} is under {b}, {do} | {do} in case {v} is below {b} | if {v} comes out below {b}, {do}",
    ),
    "even": says(
        """if {v} is even, {do} | {do} if {v} is even | when {v} is even, {do} | in case {v} is even, {do} | if {v} is an even number, {do}
        {do}, but only if {v} is even | should {v} be even, {do} | if {v} happens to be even, {do} | is {v} even, then {do}
        if {v} is now even, {do} | whenever {v} is even here, {do} """,
        "provided that {v} is even, {do} | {do} in case {v} is even | if {v} comes out even, {do}",
    ),
    "odd": says(
        """if {v} is odd, {do} | {do} if {v} is odd | when {v} is odd, {do} | in case {v} is odd, {do} | if {v} is an odd number, {do}
        {do}, but only if {v} is odd | should {v} be odd, {do} | if {v} happens to be odd, {do} | is {v} odd, then {do}
        if {v} is now odd, {do} | whenever {v} is odd here, {do}""",
        "provided that {v} is odd, {do} | {do} in case {v} is odd | if {v} comes out odd, {do}",
    ),
    "else": says(
        """{first}, otherwise {other} | {first}, and otherwise {other} | {first}; otherwise {other} | {first}, else {other}
        {first}. otherwise {other} | {first}, or else {other} | {first} or otherwise {other} | {first}. else {other}""",
        "{first}, and else {other} | {first} else {other} | {first} - otherwise {other}",
    ),
    "copy": says(
        """{v} becomes {w} | {v} takes the value of {w} | {w} is copied into {v} | {v} is made equal to {w} | copy {w} into {v}
        {v} becomes equal to {w} | {v} is given the value of {w} | {v} is overwritten with {w} | the value of {w} goes into {v}
        {v} now equals {w} | {v} is replaced by {w} | {v} gets the value of {w}""",
        "what {w} holds is copied into {v} | {v} assumes the value of {w} | {v} is overwritten by {w}",
    ),
    "+v": says(
        """{w} is added to {v} | add {w} to {v} | {v} is increased by {w} | {v} goes up by {w} | the value of {w} is added to {v}
        {v} grows by {w} | {v} rises by {w} | increase {v} by {w} | {v} is increased by the value of {w} | {v} gains {w}
        raise {v} by {w} | {v} is raised by {w}""",
        "{v} climbs by {w} | {v} increases by {w} | add the value of {w} to {v}",
    ),
    "swap": says(
        """{v} and {w} are swapped | swap {v} and {w} | {v} and {w} swap values | {v} and {w} exchange their values
        the values of {v} and {w} are swapped | exchange {v} and {w} | {v} is swapped with {w} | {v} and {w} trade values
        swap the values of {v} and {w} | {v} and {w} are exchanged | now {v} swaps values with {w} | {v} is exchanged for {w}""",
        "{v} trades its value with {w} | the values of {v} and {w} are exchanged | an exchange of {v} and {w} follows",
    ),
    "ask": says(
        """what is {v} in the end? | what is {v} in the end? | what is the value of {v} at the end? | what is {v} now?
        what is {v} at the end? | find {v}. | what does {v} end up as? | which value does {v} have in the end?
        how large is {v} after that? | what is the final value of {v}? | give the last value of {v}. | what value has {v} then?
        so what is {v}? | at the end, what is {v}? | what number is {v} when all is done? | work out {v}.
        tell the final value of {v}. | compute {v}.""",
        "what is {v} after all this? | what is {v} once everything is done? | which number is {v} at last?",
    ),
    "if_start": says(
        """what would {v} be in the end if it had started at {n}? | had {v} started at {n}, what would it be in the end?
        what is {v} in the end if it starts at {n} instead? | had {v} begun at {n}, what would its final value be?
        suppose {v} had started at {n}. what would {v} be then? | if {v} had started at {n}, what would {v} be at the end?
        with {n} as the start value of {v} instead, what is {v} at the end? | how large would {v} be at last, had it started at {n}?
        if instead {v} starts at {n}, what is its value in the end? | had the start value of {v} been {n}, what would {v} be at the end?
        what would the final value of {v} be had it been {n} at first? | now change the start value of {v} to {n}. what is {v} then?""",
        """imagine {v} had been {n} at first. what would {v} be at the end? | what would {v} end up as, had it been set to {n}?
        with {v} started at {n} instead, what is {v} in the end?""",
    ),
    "if_repeat": says(
        """what would {v} be if the loop had run {k} times? | had this been done {k} times, what would {v} be in the end?
        what is {v} in the end if there are {k} rounds instead? | had there been {k} rounds, what would {v} be?
        suppose the loop had run {k} times. what would {v} be then? | if it had all been done {k} times, what would {v} be at the end?
        with {k} rounds instead, what is {v} at the end? | how large would {v} be at last, had it been {k} times?
        if the loop runs {k} times instead, what is {v} in the end? | had the loop run {k} times, what would {v} be at the end?
        what would the final value of {v} be with {k} rounds instead? | now change the loop to {k} rounds. what is {v} then?""",
        """imagine it had been {k} times. what would {v} be at the end? | what would {v} end up as, had there been {k} passes?
        with {k} passes instead, what is {v} in the end?""",
    ),
    "if_+": says(
        """what would {v} be had {n} been added instead of {m}? | had {n} been added rather than {m}, what would {v} be in the end?
        if {n} had been added instead of {m}, what would {v} be at the end?
        suppose {n} had been added instead of {m}. what would {v} be? | add {n} instead of {m}. what is {v} in the end?
        with {n} added instead of {m}, what is {v} at the end? | what is {v} in the end if it is increased by {n} instead of {m}?
        had {v} been increased by {n} rather than {m}, what would {v} be?""",
        """what is {v} in the end if {n} is added rather than {m}?
        imagine {n} had been added instead of {m}. what would {v} be at the end?
        had {v} gone up by {n} instead of {m}, what would {v} be?""",
    ),
    "if_-": says(
        """what would {v} be had {n} been subtracted instead of {m}?
        had {n} been subtracted rather than {m}, what would {v} be in the end?
        if {n} had been taken off instead of {m}, what would {v} be at the end?
        suppose {n} had been taken off instead of {m}. what would {v} be? | subtract {n} instead of {m}. what is {v} in the end?
        with {n} taken off instead of {m}, what is {v} at the end? | what is {v} in the end if it is reduced by {n} instead of {m}?
        had {v} been reduced by {n} rather than {m}, what would {v} be?""",
        """what is {v} in the end if {n} is taken off rather than {m}?
        imagine {n} had been taken off instead of {m}. what would {v} be at the end?
        had {v} gone down by {n} instead of {m}, what would {v} be?""",
    ),
    "idle": says(
        """the program has {k} comments | line {k} of the file is empty | a colleague wrote this on page {k} | the listing is {k} lines long
        nobody has looked at the code for {k} days | the script was tested on {k} machines | the file is called draft | the code is old
        the author is on holiday | this is version {k} of the program | the notes fill {k} pages | the screen is green | it ran on a laptop
        the program was written in May | there are {k} similar programs""",
        "the file has {k} readers | the source is in folder {k} | the program is not long",
    ),
}
