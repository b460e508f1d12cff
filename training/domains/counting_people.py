"""How E1 counts what people have: giving, getting, sharing and selling besides the common clauses."""

from training.domains.counting import COMMON
from training.tasks.wording import merged, says

_PERSONAL = {
    "given": says(
        """{a}'s {noun} number {n} | {n} {noun} belong to {a} | {n} of the {noun} are {a}'s | {a} has got {n} {noun}
        {a} owns {n} {noun} | {a} is the owner of {n} {noun} | {n} {noun} are in {a}'s hands | {a}'s count is {n} {noun}
        {a} starts out with {n} {noun} | {a}'s total is {n} {noun} | among {a}'s things are {n} {noun}""",
        "{n} {noun} are {a}'s",
    ),
    "more": says(
        """{a}'s {noun} outnumber {b}'s by {n} | {a} has got {n} more {noun} than {b} | {a}'s count is {b}'s plus {n}
        {a} owns {n} {noun} more than {b} | {a}'s total is {n} above {b}'s | {a}'s count is {n} higher than {b}'s
        {a} beats {b}'s count by {n} | {b}'s count is {n} lower than {a}'s
        {b} needs another {n} {noun} to have {a}'s number""",
        "{n} more than {b} is what {a} has got",
    ),
    "fewer": says(
        """{a}'s count is {b}'s minus {n} | {b}'s {noun} outnumber {a}'s by {n}
        {a} has got {n} fewer {noun} than {b}
        {a} owns {n} {noun} fewer than {b} | {a}'s total is {n} below {b}'s | {a}'s count is {n} lower than {b}'s
        {b}'s count is {n} higher than {a}'s | {a} needs another {n} {noun} to have {b}'s number""",
        "{b}'s count minus {n} is {a}'s",
    ),
    "times": says(
        """{b}'s count times {k} is {a}'s | {a}'s count is {double} {b}'s | multiply {b}'s {noun} by {k} to get {a}'s
        {a} owns {times} as many {noun} as {b} | {a}'s total is {double} {b}'s | {a}'s {noun} number {times} as many as {b}'s
        take {b}'s count {times} and you have {a}'s""",
        "{a}'s count is {b}'s times {k}",
    ),
    "part": says(
        """{a}'s count is {part} of {b}'s | {a} has got {part} as many {noun} as {b}
        {a} owns {part} as many {noun} as {b} | {a}'s total is {part} of {b}'s | {a}'s {noun} number {part} as many as {b}'s""",
        "{part} of {b}'s count is {a}'s",
    ),
    "percent": says(
        """{a}'s count is {n}% of {b}'s | {n} percent of {b}'s count is {a}'s
        {a} owns {n}% as many {noun} as {b} | {a}'s total is {n}% of {b}'s | take {n}% of {b}'s count and you have {a}'s""",
        "{a}'s {noun} are {n}% of {b}'s",
    ),
    "boxes": says(
        """{a} {has} {n} boxes of {m} {noun} each | {a} {has} {n} bags with {m} {noun} in each
        {a} {has} {n} packs of {m} {noun} | {a} {has} {n} trays and each tray holds {m} {noun}
        each of {a}'s {n} bags holds {m} {noun} | {a} {has} {n} rows of {m} {noun}
        {a} {has} {noun} in {n} bags, {m} in each bag | {a}'s {noun} fill {n} boxes of {m} each
        there are {n} bags with {m} {noun} in each for {a} | {n} packs of {m} {noun} each belong to {a}
        {m} {noun} are in each of the {n} boxes that {a} {has} | {n} jars, each with {m} {noun}, belong to {a}
        it is {n} boxes of {m} {noun} each that {a} {has}
        {a} {has} {n} crates with {m} {noun} apiece | {a} {has} {n} jars, and in every jar there are {m} {noun}
        there are {m} {noun} in every one of {a}'s {n} boxes | {a} keeps {m} {noun} in each of {n} drawers
        {n} bags of {m} {noun} each are what {a} {has} | {a} {has} {n} shelves with {m} {noun} on each""",
        "{a}'s {noun} are in {n} boxes, {m} in each | in each of {a}'s {n} packs there are {m} {noun}",
    ),
    "give": says(
        """then {a} gives {n} {noun} to {z} | {a} gives away {n} of the {noun} | later {a} loses {n} {noun}
        {a} then sells {n} of them to {z} | after that {a} hands {n} {noun} over to {z}
        {z} takes {n} {noun} from {a} | {z} gets {n} {noun} from {a} | {n} of {a}'s {noun} get lost
        then {a} eats {n} of them | {a} gives {z} {n} {noun}
        to {z}, {a} gives {n} {noun} | then {a} parts with {n} {noun}
        it is {n} {noun} that {a} then gives away | after that {a} is {n} {noun} poorer
        {z} borrows {n} {noun} from {a} | {n} {noun} are then lost by {a}
        afterwards {a} hands {z} {n} {noun} | {n} {noun} are passed to {z} by {a} | {a} donates {n} {noun}
        {a} drops {n} {noun} and they are gone
        {a} lets {z} have {n} {noun} | out of these, {a} gives {n} {noun} to {z} | {z} is given {n} {noun} by {a}
        later {a} throws {n} {noun} away
        {a} then has {n} {noun} fewer than before | {a} lends {n} {noun} to {z}
        {a} hands {n} {noun} to {z} after that | {n} of them leave {a} for {z} | {z} walks off with {n} of {a}'s {noun}
        {a} sends {n} {noun} to {z} | {a} has to give up {n} {noun}
        {a} trades away {n} {noun} | {n} of {a}'s {noun} break | {a} spends {n} of the {noun}
        {n} {noun} are handed by {a} to {z}
        {a} uses {n} of the {noun} | {a} leaves {n} {noun} with {z}""",
        "{n} of {a}'s {noun} go to {z} | next, {n} {noun} are given by {a} to {z}",
    ),
    "get": says(
        """then {z} gives {n} more {noun} to {a} | {a} gets {n} more {noun} from {z} | later {a} finds {n} more {noun}
        {a} then buys {n} more | after that {z} hands {a} {n} more {noun} | {a} receives {n} {noun} from {z}
        {n} more {noun} are sent to {a}
        to {a}, {z} gives {n} more {noun} | on top of that, {a} gets {n} {noun}
        after that {a} is {n} {noun} richer | then {a} has {n} {noun} more than before
        it is {n} more {noun} that {a} then gets | {n} more {noun} are then found by {a}
        afterwards {z} hands {a} {n} more {noun} | {z} passes {n} more {noun} to {a} | {a} is given {n} more {noun} by {z}
        {z} lets {a} have {n} more {noun}
        {a} wins {n} {noun} on top of that | later {a} picks up {n} more {noun} | {n} new {noun} are then bought by {a}
        {a} borrows {n} more {noun} from {z}
        {z} sends {n} more {noun} to {a} | {n} more {noun} reach {a} | {a} earns {n} more {noun} | {a} takes {n} {noun} from {z}
        {n} more {noun} come to {a} from {z} | {z} leaves {a} {n} more {noun} | {a} collects {n} more {noun}
        {n} more {noun} are handed to {a} by {z} | {a} discovers {n} more {noun}""",
        "from {z}, {a} gets another {n} {noun} | next, {n} {noun} are given to {a} by {z}",
    ),
    "share": says(
        """{a} shares all of them equally among {n} friends | {a} now splits all the {noun} equally between {n} people
        {n} friends share all of {a}'s {noun} equally | {a} puts all the {noun} into {n} equal piles
        {a} packs all of {a}'s {noun} into {n} bags, the same number in each
        all of {a}'s {noun} are divided equally among {n} children
        among {n} friends, {a} divides all the {noun} equally
        {n} children get all of {a}'s {noun} in equal shares
        equal shares of all {a}'s {noun} go to {n} friends
        then {a} makes {n} equal heaps out of all the {noun}
        {a} hands all of them out to {n} friends, the same number to each
        {n} people each get the same share of {a}'s {noun} | {a} deals out all the {noun} evenly to {n} friends
        {a} splits all of them evenly among {n} people
        all the {noun} of {a} go into {n} bags, equally many in each | {a} hands out all the {noun} evenly to {n} children
        {a} gives all of them to {n} friends in equal shares | {a} spreads all the {noun} evenly over {n} boxes
        all of the {noun} are split evenly by {a} among {n} people | {n} friends divide all of {a}'s {noun} evenly
        {a} arranges all the {noun} in {n} equal rows
        the {noun} are all put by {a} into {n} bags with the same number in each""",
        "all of {a}'s {noun} are shared by {n} people equally | into {n} equal piles {a} puts all the {noun}",
    ),
    "price": says(
        """each {one} costs {n} {coin} | the {noun} cost {n} {coin} each | {a} sells all of them at {n} {coin} each
        every {one} is worth {n} {coin} | the price of each {one} is {n} {coin} | {noun} go for {n} {coin} apiece
        {a} sells every {one} for {n} {coin}
        you pay {n} {coin} for each {one} | it is {n} {coin} that each {one} costs
        {n} {coin} apiece is what the {noun} cost | price per {one}: {n} {coin}
        for each {one}, people pay {n} {coin}
        a single {one} costs {n} {coin} | {a} gets {n} {coin} for each {one}
        every {one} goes for {n} {coin} | the {noun} sell for {n} {coin} each
        a {one} sells for {n} {coin} | one {one} brings {n} {coin} | people pay {n} {coin} per {one}
        the {noun} are {n} {coin} each
        the {noun} bring {n} {coin} apiece | each of the {noun} is worth {n} {coin} | each of the {noun} costs {n} {coin}""",
        "{n} {coin} is the price of each {one} | at {n} {coin} each {a} sells all the {noun}",
    ),
    "ask_left": says(
        """how many {noun} does {a} have left | how many are left for {a} | how many {noun} are left
        what does {a} have left | how many {noun} remain with {a} | how many {noun} does {a} still have
        find how many {noun} {a} has left | how many does {a} have now | so how many {noun} has {a} got left
        {a} has how many {noun} left | after all this, how many {noun} does {a} have
        with how many {noun} does {a} end up | could you tell me how many {noun} {a} has left
        how many of {a}'s {noun} remain | in the end, {a} has how many {noun}
        how many {noun} are now left for {a} | how many {noun} can {a} still count | what remains for {a}
        calculate how many {noun} {a} has left
        how many {noun} does that leave {a} with | how many {noun} does {a} keep
        how many {noun} are there left with {a} | what is left to {a} | how many {noun} has {a} kept
        how many {noun} does {a} hold on to | give the number of {noun} left with {a} | how many {noun} will {a} be left with
        say how many {noun} {a} still has | how many {noun} are {a}'s in the end""",
        "what number of {noun} is left for {a} | how many {noun} are still with {a}",
    ),
    "ask_now": says(
        """how many {noun} does {a} have now | how many {noun} does {a} have in all | how many does {a} end up with
        what is {a}'s new count of {noun} | how many {noun} does {a} have then | find how many {noun} {a} has now
        how many {noun} does {a} have at the end | so how many {noun} has {a} got now
        {a} now has how many {noun} | after all this, how many {noun} does {a} have
        with how many {noun} does {a} end up | could you tell me how many {noun} {a} has now
        what is the number of {noun} {a} has in the end
        calculate how many {noun} {a} has now | how many {noun} does that make for {a} now
        what does {a}'s count of {noun} come to now
        how many {noun} are with {a} in the end | say how many {noun} {a} has now | how many {noun} does {a} own now
        what is {a}'s count now | how many {noun} does {a} finish with | give the number of {noun} {a} ends up with
        how many {noun} are {a}'s now""",
        "how many {noun} are there now for {a} | what number of {noun} does {a} have now",
    ),
    "ask_each": says(
        """how many {noun} are in each share | how many {noun} is each share | how many {noun} go into each part
        how large is each share | what is the size of each share | how many {noun} make up each share
        find the number of {noun} in each share | each share has how many {noun}
        how many {noun} does each share hold | each share comes to how many {noun}
        could you tell how many {noun} are in each share | how big is each share
        how many {noun} does each get | how many {noun} are there to a share | say how many {noun} are in each share
        what does each share come to | how many {noun} are in every part | give the number of {noun} in each share""",
        "in each share, how many {noun} are there | work out each share",
    ),
    "ask_price": says(
        """how many {coin} is that in total | what are {a}'s {noun} worth in total
        how many {coin} are all of {a}'s {noun} worth | what is the total value of {a}'s {noun} in {coin}
        how many {coin} do all of {a}'s {noun} come to | how much money are {a}'s {noun} worth in all
        find the total worth of {a}'s {noun} in {coin} | what do all of {a}'s {noun} come to
        {a}'s {noun} are worth how many {coin} in total | how many {coin} would all of {a}'s {noun} bring
        could you tell me what all of {a}'s {noun} are worth in {coin}
        add up the value of {a}'s {noun}: how many {coin} is that
        how many {coin} does {a} get for all of the {noun} | what is the worth of all of {a}'s {noun} in {coin}
        how many {coin} do {a}'s {noun} bring in all | say how many {coin} all of {a}'s {noun} are worth
        what do {a}'s {noun} cost together in {coin}""",
        "in total, how many {coin} are {a}'s {noun} worth | all of {a}'s {noun}: how many {coin} in total",
    ),
    "aside": says(
        """{a} is {n} years old | {a} lives {n} minutes from here | {a} was born on day {n} of the month
        {a} waited {n} minutes for the bus | {a} has a dog that weighs {n} kg | it took {a} {n} minutes to get here
        {a}'s house number is {n} | {a} read {n} pages of a book | {a} has known the others for {n} years
        {a} slept {n} hours this week | {a} walked {n} km yesterday | the bus leaves in {n} minutes""",
        "{n} minutes ago {a} called home | {a}'s bus is number {n}",
    ),
    "other": says(
        """{a} also has {n} {other} | {a} has {n} {other} too | {n} {other} belong to {a}
        besides that, {a} owns {n} {other} | {a} keeps {n} {other} at home | {a} also bought {n} {other}
        there are {n} {other} on {a}'s table""",
        "{a}'s {other} number {n} | as for {other}, {a} has {n}",
    ),
    "gain": says(
        """then {a} buys {n} more | {a} gets {n} more from {z} | {z} gives {a} {n} more | {a} finds {n} more {noun}
        later {a} receives {n} more {noun} | another {n} {noun} come from {z} | {n} more are added
        {a} picks up {n} more | {a} wins {n} more {noun}
        on top of that, {a} gets {n} {noun} | to {a}, {z} gives {n} more | after that {a} is {n} {noun} richer
        {n} more {noun} are then bought by {a} | it is {n} more that {a} then finds
        next come {n} more {noun} for {a}
        afterwards {z} hands {a} {n} more | {a} is given {n} more by {z} | {a} wins another {n} | {z} lets {a} have {n} more
        {a} borrows {n} more from {z}
        {a} adds {n} more {noun} | {n} {noun} more are then picked up by {a} | later come {n} more {noun}
        {z} sends {a} {n} more | {n} more reach {a} | {a} earns {n} more | {a} takes {n} more from {z} | {n} more come from {z}
        {a} collects another {n} | {n} more {noun} are handed to {a} by {z} | {z} adds {n} more {noun} | {z} brings {n} more
        then there are {n} {noun} more | {a} discovers {n} more | {a} is sent {n} more {noun} by {z}
        the next {n} {noun} are bought by {a}""",
        "{n} more {noun} are given to {a} by {z} | from {z} come {n} more",
    ),
    "lose": says(
        """then {a} gives away {n} | {a} loses {n} of them | {a} gives {n} to {z} | {z} takes {n} of them
        {n} of them get lost | {a} sells {n} of the {noun} | later {n} {noun} are stolen
        {a} hands {n} {noun} to {z} | {a} uses up {n} | {a} eats {n} of them | then {a} eats {n} {noun}
        {a} throws away {n}
        then {a} parts with {n} {noun} | of the {noun}, {n} get lost | after that {a} is {n} {noun} poorer
        it is {n} {noun} that {a} then sells | to {z}, {a} gives {n} of them
        after that there are {n} fewer {noun}
        afterwards {a} hands {z} {n} | {n} are passed to {z} by {a} | {a} donates {n} of them
        {a} drops {n} of them and they are gone
        {z} is given {n} of them by {a} | {a} then has {n} {noun} fewer | {a} lends {n} of them to {z}
        out of these, {a} gives {n} to {z}
        {n} of them leave {a} for {z} | {z} walks off with {n} of them | {a} sends {n} of them to {z} | {a} has to give up {n}
        {a} trades away {n} | {n} of them break | {a} spends {n} of the {noun}
        {n} of them are handed by {a} to {z} | {z} gets {n} of them | {n} of the {noun} get lost | {n} {noun} are eaten
        {a} leaves {n} of them with {z} | {z} borrows {n} of them | {n} are given away by {a}
        then {n} of the {noun} are sold by {a}""",
        "{n} of the {noun} go to {z} | {n} {noun} are taken by {z}",
    ),
    "halve": says(
        """then half of them get lost | {a} gives half of them to {z} | {a} sells half of the {noun}
        {z} takes half of them | half of the {noun} are given away | {a} uses up half of them
        then {a} parts with half of them | to {z}, {a} gives half of them | of the {noun}, half are then sold
        after that only half of the {noun} are left | it is half of the {noun} that {a} then gives away
        then the number of {noun} is halved
        {a} hands half of them to {z} | {z} is given half of the {noun} by {a} | half of the {noun} are then donated
        {a} drops half of the {noun}
        {z} gets half of them | {a} sends half of them to {z} | half of them break | half of them are handed to {z} by {a}
        {a} trades away half of the {noun} | {z} walks off with half of them | {a} keeps only half of the {noun}
        then half of the {noun} are eaten""",
        "half of the {noun} go to {z} | by {z}, half of them are taken",
    ),
}
PERSONS = merged(COMMON, _PERSONAL)
