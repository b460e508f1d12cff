"""How E1 speaks of animals and things that there are, of prices, ages and baskets of goods."""

from training.tasks.wording import says

# There are {n} {a}: the counted things are the names.
THINGS = {
    "given": says(
        """there are {n} {a} | {n} {a} are there | we count {n} {a} | the number of {a} is {n} | you can see {n} {a}
        the place has {n} {a} | exactly {n} {a} are there | the list shows {n} {a} | somebody counted {n} {a}
        there're {n} {a} in all | {n} is the number of {a} | a total of {n} {a} can be seen
        it is {n} {a} that we count | as for {a}, there are {n} | count the {a} and you get {n} | {a}: {n}""",
        "{n} {a} can be counted | in all there are {n} {a}",
    ),
    "more": says(
        """there are {n} more {a} than {b} | the number of {a} is {n} more than the number of {b}
        {a} outnumber {b} by {n} | we count {n} more {a} than {b} | {n} more {a} than {b} are there
        compared with {b}, there are {n} more {a} | there are as many {a} as {b} plus {n}
        add {n} to the number of {b} to get the {a} | the {a} are {n} more than the {b}
        you can see {n} more {a} than {b} | the place has {n} more {a} than {b}
        the number of {a} exceeds that of {b} by {n}
        there are {n} fewer {b} than {a} | the {b} are {n} fewer than the {a}
        take {n} from the number of {a} to get the {b} | it is {n} more {a} than {b} that you can see
        {n} more {b} would match the {a}""",
        "than {b}, there are {n} more {a} | by {n}, {a} outnumber {b}",
    ),
    "fewer": says(
        """there are {n} fewer {a} than {b} | the number of {a} is {n} less than the number of {b}
        {b} outnumber {a} by {n} | we count {n} fewer {a} than {b} | {n} fewer {a} than {b} are there
        compared with {b}, there are {n} fewer {a} | take {n} from the number of {b} to get the {a}
        there are as many {a} as {b} minus {n} | the {a} are {n} fewer than the {b}
        you can see {n} fewer {a} than {b} | the place has {n} fewer {a} than {b} | there are {n} less {a} than {b}
        there are {n} more {b} than {a} | the {b} are {n} more than the {a}
        add {n} to the number of {a} to get the {b} | it is {n} fewer {a} than {b} that you can see
        {n} more {a} would match the {b}""",
        "than {b}, there are {n} fewer {a} | by {n}, {b} outnumber {a}",
    ),
    "times": says(
        """there are {times} as many {a} as {b} | the number of {a} is {double} the number of {b}
        we count {times} as many {a} as {b} | you can see {times} as many {a} as {b}
        compared with {b}, there are {times} as many {a} | for each of the {b} there are {k} {a}
        multiply the number of {b} by {k} to get the {a} | there are {k} {a} to each of the {b}
        {a} are {times} as many as {b} | the place has {times} as many {a} as {b}
        there are {double} the number of {b} in {a} | {times} as many {a} as {b} are there
        set against the {b}, there are {times} as many {a} | it is {times} as many {a} as {b} that we count
        divide the number of {a} by {k} to get the {b} | take {double} the number of {b} and you get the {a}""",
        "the number of {b} times {k} is the number of {a} | {times} as many as the {b} are the {a}",
    ),
    "part": says(
        """there are {part} as many {a} as {b} | the number of {a} is {part} of the number of {b}
        we count {part} as many {a} as {b} | you can see {part} as many {a} as {b}
        compared with {b}, there are {part} as many {a} | the place has {part} as many {a} as {b}
        {a} are {part} as many as {b} | there are only {part} as many {a} as {b}
        take {part} of the number of {b} to get the {a}
        set against the {b}, there are {part} as many {a} | there are {k} times as many {b} as {a}
        divide the number of {b} by {n} to get the {a} | multiply the number of {a} by {n} to get the {b}
        it is {part} as many {a} as {b} that we count""",
        "{part} of the number of {b} is the number of {a} | for {a} it's {part} of the number of {b}",
    ),
    "percent": says(
        """the number of {a} is {n}% of the number of {b} | there are {n}% as many {a} as {b}
        there are {n} percent as many {a} as {b} | take {n}% of the number of {b} to get the {a}
        the {a} are {n} percent of the number of {b} | compared with {b}, there are {n}% as many {a}""",
        "{n}% of the number of {b} is the number of {a}",
    ),
    "sum": says(
        """there are as many {a} as {b} and {c} together | the number of {a} equals the {b} and {c} combined
        {b} and {c} together are as many as the {a} | add the {b} and the {c} to get the {a}
        there are as many {a} as {b} plus {c} | the number of {a} is the sum of the numbers of {b} and {c}
        it takes the {b} and the {c} together to match the {a}
        put the {b} and the {c} together and you get as many as the {a}
        take the {b}, add the {c}, and you get the number of {a} | {b} and {c} combined match the {a}""",
        "together the {b} and {c} number as many as the {a} | the sum of {b} and {c} is the number of {a}",
    ),
    "ask": says(
        """how many {a} are there | what is the number of {a} | find the number of {a} | how many {a} can you see
        work out how many {a} there are | so how many {a} are there | tell me the number of {a}
        how many {a} is that | how many {a} do we count
        there are how many {a} | {a}: how many are there | how large is the number of {a}
        could you tell me how many {a} there are""",
        "what number of {a} are there | determine the number of {a}",
    ),
    "ask_total": says(
        """how many {all} are there in total | how many {all} are there altogether | what is the total number of {all}
        find the total of {all} | taken together, how many {all} are there | how many {all} is that in all
        how many {all} are there combined | what is the total of {all}
        there are how many {all} in total | what do {all} add up to | add up {all}: how many is that
        could you tell me how many {all} there are in total""",
        "in total, how many {all} are there | work out the total of {all}",
    ),
    "ask_more": says(
        """how many more {a} than {b} are there | by how many do {a} outnumber {b}
        what is the difference between the numbers of {a} and {b} | find how many more {a} there are than {b}
        compared with {b}, how many more {a} are there | how many {a} more than {b} are there
        there are how many more {a} than {b} | how large is the gap between the numbers of {a} and {b}
        how many more {b} would match the {a}""",
        "than {b}, how many more {a} are there | work out how many more {a} there are than {b}",
    ),
    "ask_fewer": says(
        """how many fewer {a} than {b} are there | find how many fewer {a} there are than {b}
        compared with {b}, how many fewer {a} are there""",
        "than {b}, how many fewer {a} are there",
    ),
    "aside": says(
        """the oldest of the {a} has been there for {n} years | it takes {n} minutes to count the {a}
        the gate is {n} m wide | the place opened {n} years ago | the {a} were brought {n} days ago
        a ticket costs {n} dollars | it is {n} degrees outside | the {a} were counted {n} times last week""",
        "{n} days ago it rained on the {a} | it's {n} minutes from the {a} to the gate",
    ),
}
PRICES = {
    "given": says(
        """{a} costs {n} {coin} | the price of {a} is {n} {coin} | you pay {n} {coin} for {a} | {a} is {n} {coin}
        {a} is priced at {n} {coin} | {n} {coin} is what {a} costs | {a} sells for {n} {coin}
        they charge {n} {coin} for {a} | {a} can be bought for {n} {coin} | for {a} they want {n} {coin}
        {a} goes for {n} {coin} | somebody paid {n} {coin} for {a}
        it is {n} {coin} that {a} costs | price of {a}: {n} {coin} | the price tag of {a} says {n} {coin}
        {a} will cost you {n} {coin}""",
        "{n} {coin} is the price of {a} | for {n} {coin} you can buy {a}",
    ),
    "more": says(
        """{a} costs {n} {coin} more than {b} | {a} is {n} {coin} more expensive than {b}
        {a} is {n} {coin} dearer than {b} | the price of {a} is {n} {coin} more than that of {b}
        compared with {b}, {a} costs {n} {coin} more | {b} is {n} {coin} cheaper than {a}
        you pay {n} {coin} more for {a} than for {b} | add {n} {coin} to the price of {b} to get that of {a}
        {a} sells for {n} {coin} more than {b} | {a} goes for {n} {coin} more than {b} does
        they charge {n} {coin} more for {a} than for {b} | {a} costs as much as {b} plus {n} {coin}
        {b} costs {n} {coin} less than {a} | whoever buys {a} instead of {b} pays {n} {coin} more
        take {n} {coin} from the price of {a} to get that of {b} | {a} has a price {n} {coin} above that of {b}""",
        "than {b}, {a} is {n} {coin} more expensive | for {a} you pay {n} {coin} more than for {b}",
    ),
    "fewer": says(
        """{a} costs {n} {coin} less than {b} | {a} is {n} {coin} cheaper than {b}
        the price of {a} is {n} {coin} less than that of {b} | {b} is {n} {coin} more expensive than {a}
        compared with {b}, {a} costs {n} {coin} less | you pay {n} {coin} less for {a} than for {b}
        take {n} {coin} from the price of {b} to get that of {a} | {a} sells for {n} {coin} less than {b}
        {a} goes for {n} {coin} less than {b} does | they charge {n} {coin} less for {a} than for {b}
        {b} costs {n} {coin} more than {a} | {a} costs as much as {b} minus {n} {coin}
        whoever buys {a} instead of {b} saves {n} {coin} | add {n} {coin} to the price of {a} to get that of {b}
        {a} has a price {n} {coin} below that of {b}""",
        "than {b}, {a} is {n} {coin} cheaper | for {a} you pay {n} {coin} less than for {b}",
    ),
    "times": says(
        """{a} costs {times} as much as {b} | {a} is {times} as expensive as {b}
        the price of {a} is {double} that of {b} | you pay {times} as much for {a} as for {b}
        {a} costs {double} the price of {b} | multiply the price of {b} by {k} to get that of {a}
        {a} sells for {double} the price of {b} | {a} costs {double} what {b} costs
        compared with {b}, {a} costs {times} as much | {a} goes for {times} as much as {b}
        they charge {times} as much for {a} as for {b} | for {k} times the price of {b} you get {a}
        set against {b}, {a} costs {times} as much | divide the price of {a} by {k} to get that of {b}
        whoever buys {a} instead of {b} pays {times} as much
        what {b} costs, multiplied by {k}, is the price of {a}
        it is {double} the price of {b} that you pay for {a}""",
        "the price of {b} times {k} is that of {a} | for {a} you pay {double} the price of {b}",
    ),
    "part": says(
        """{a} costs {part} as much as {b} | the price of {a} is {part} of that of {b}
        {a} is {part} as expensive as {b} | you pay {part} as much for {a} as for {b}
        {a} costs {part} of what {b} costs | {a} sells for {part} of the price of {b}
        set against {b}, {a} costs {part} as much | divide the price of {b} by {n} to get that of {a}
        {b} costs {k} times as much as {a} | whoever buys {a} instead of {b} pays {part} as much
        compared with {b}, {a} costs {part} as much""",
        "{part} of the price of {b} is that of {a} | for {a} you pay {part} of the price of {b}",
    ),
    "percent": says(
        """{a} costs {n}% of what {b} costs | the price of {a} is {n}% of that of {b}
        {a} sells for {n} percent of the price of {b} | you pay {n}% of the price of {b} for {a}""",
        "{n}% of the price of {b} is that of {a}",
    ),
    "sum": says(
        """{a} costs as much as {b} and {c} together | the price of {a} equals those of {b} and {c} combined
        {b} and {c} together cost as much as {a} | {a} sells for the price of {b} plus that of {c}
        add the prices of {b} and {c} to get that of {a}
        whoever buys {b} and {c} pays as much as for {a}
        what {b} costs plus what {c} costs is the price of {a} | {a} has the price of {b} and {c} put together
        it takes the prices of {b} and {c} together to match that of {a}""",
        "together {b} and {c} cost what {a} costs | for {b} and {c} together you pay as much as for {a}",
    ),
    "ask": says(
        """how many {coin} does {a} cost | how much does {a} cost | what is the price of {a} | find the price of {a}
        what does {a} cost | how much is {a} | work out the price of {a} | how many {coin} do you pay for {a}
        so how much does {a} cost
        {a} costs how many {coin} | {a}: how many {coin} | could you tell me what {a} costs
        how many {coin} is {a} | what would you pay for {a}""",
        "for {a}, how many {coin} do you pay | determine the price of {a}",
    ),
    "ask_total": says(
        """how much do {all} cost together | what is the total price of {all} | how many {coin} do {all} cost in total
        how much do you pay for {all} together | find the total price of {all}
        how many {coin} do {all} cost altogether | what do {all} come to in total | how much is it for {all}
        {all} cost how many {coin} together | what would you pay for {all} together
        add up the prices of {all}: how many {coin} is that | could you tell me what {all} cost in total""",
        "in total, how much do {all} cost | together, how many {coin} do you pay for {all}",
    ),
    "ask_more": says(
        """how much more does {a} cost than {b} | by how many {coin} is {a} dearer than {b}
        how many {coin} more does {a} cost than {b} | what is the difference in price between {a} and {b}
        find the difference in price between {a} and {b} | compared with {b}, how much more does {a} cost
        {a} costs how many {coin} more than {b} | how many {coin} do you save with {b} instead of {a}
        how large is the price gap between {a} and {b}""",
        "than {b}, how much more does {a} cost | work out how many {coin} more {a} costs than {b}",
    ),
    "ask_fewer": says(
        """how much less does {a} cost than {b} | by how many {coin} is {a} cheaper than {b}
        how many {coin} less does {a} cost than {b}""",
        "than {b}, how much less does {a} cost",
    ),
    "aside": says(
        """{a} weighs {n} grams | {a} was made {n} days ago | the shop has been open for {n} years
        the shop closes in {n} minutes | {a} lies on shelf number {n} | the shop has {n} clerks
        {n} people looked at {a} today | {a} is {n} cm long""",
        "{n} days ago the shop was painted | it's shelf {n} where you find {a}",
    ),
}
AGES = {
    "given": says(
        """{a} is {n} years old | {a} is {n} | {a} has just turned {n} | {a}'s age is {n} | the age of {a} is {n}
        {n} is {a}'s age | {a} is aged {n} | {a} is now {n} years old | {a} turned {n} today
        we know that {a} is {n} years old | {a} is exactly {n} years old | this year {a} is {n}
        {a} has lived for {n} years | age of {a}: {n} | as for {a}, the age is {n}
        it is {n} years that {a} has lived""",
        "{n} years old is what {a} is | aged {n} is {a}",
    ),
    "more": says(
        """{a} is {n} years older than {b} | {b} is {n} years younger than {a}
        {a}'s age is {n} years more than {b}'s | {a} is older than {b} by {n} years
        add {n} to {b}'s age to get {a}'s | {a} is {b}'s senior by {n} years
        compared with {b}, {a} is {n} years older | {a} was born {n} years before {b}
        {a} was {n} when {b} was born | {a} is {n} years ahead of {b} | {a}'s age is {b}'s plus {n}
        {a}'s {n} years older than {b}
        take {n} from {a}'s age to get {b}'s | {b} is {a}'s junior by {n} years
        {b} was born {n} years after {a} | in {n} years {b} will be as old as {a} is now
        between {a} and {b} there are {n} years, and {a} is the older""",
        "than {b}, {a} is {n} years older | by {n} years {a} is older than {b}",
    ),
    "fewer": says(
        """{a} is {n} years younger than {b} | {b} is {n} years older than {a}
        {a}'s age is {n} years less than {b}'s | {a} is younger than {b} by {n} years
        take {n} from {b}'s age to get {a}'s | compared with {b}, {a} is {n} years younger
        {a} was born {n} years after {b} | {b} was {n} when {a} was born | {a}'s age is {b}'s minus {n}
        {a}'s {n} years younger than {b} | {b} is older than {a} by {n} years | {a} is {n} years behind {b}
        add {n} to {a}'s age to get {b}'s | {a} is {b}'s junior by {n} years | {b} was born {n} years before {a}
        in {n} years {a} will be as old as {b} is now
        between {b} and {a} there are {n} years, and {a} is the younger""",
        "than {b}, {a} is {n} years younger | by {n} years {a} is younger than {b}",
    ),
    "times": says(
        """{a} is {times} as old as {b} | {a}'s age is {double} {b}'s | {a} is {double} {b}'s age
        multiply {b}'s age by {k} to get {a}'s | compared with {b}, {a} is {times} as old
        {a} is {times} as old as {b} is | {a} is {double} the age of {b} | the age of {a} is {double} that of {b}
        {b}'s age times {k} is {a}'s
        divide {a}'s age by {k} to get {b}'s | set against {b}, {a} is {times} as old
        {b}'s age, multiplied by {k}, is that of {a} | take {double} the age of {b} and you get {a}'s
        it is {double} {b}'s age that {a} has reached""",
        "{double} {b}'s age is what {a}'s age is | {a}'s age is {b}'s times {k}",
    ),
    "part": says(
        """{a} is {part} as old as {b} | {a}'s age is {part} of {b}'s | {a} is {part} of {b}'s age
        the age of {a} is {part} of that of {b} | {a} is only {part} as old as {b}""",
        "{part} of {b}'s age is {a}'s",
    ),
    "sum": says(
        """{a} is as old as {b} and {c} together | {a}'s age is the sum of {b}'s and {c}'s
        add {b}'s and {c}'s ages to get {a}'s | {b} and {c} together are as old as {a}""",
        "together {b} and {c} are as old as {a}",
    ),
    "ask": says(
        """how old is {a} | what is {a}'s age | what is the age of {a} | find {a}'s age | how many years old is {a}
        so how old is {a} | work out how old {a} is | can you tell how old {a} is | then how old is {a}
        what age is {a} | could you tell me how old {a} is | how many years has {a} lived
        the age of {a} is what""",
        "tell me the age of {a} | {a} is how old",
    ),
    "ask_total": says(
        """how old are {all} together | what is the sum of the ages of {all} | how many years do {all} have together
        what is the total age of {all} | find the total of the ages of {all} | what do the ages of {all} add up to
        what are the ages of {all} in total
        {all} are how many years old together | add up the ages of {all}: what is the total
        could you tell me the sum of the ages of {all} | how many years do the ages of {all} make together""",
        "in total, how old are {all} | together, how old are {all}",
    ),
    "ask_more": says(
        """how many years older is {a} than {b} | by how many years is {a} older than {b}
        how much older is {a} than {b} | what is the difference between the ages of {a} and {b}
        find how many years older {a} is than {b}""",
        "than {b}, how many years older is {a}",
    ),
    "ask_fewer": says(
        "how many years younger is {a} than {b} | how much younger is {a} than {b}",
        "than {b}, how much younger is {a}",
    ),
    "aside": says(
        """{a} has {n} books | {a} lives at number {n} | {a} walked {n} km yesterday | {a} has {n} cousins
        {a} owns {n} stamps | {a} waited {n} minutes for the bus | {a} has a dog that weighs {n} kg
        the school has {n} rooms""",
        "{n} km is how far {a} walked | it's {n} stamps that {a} owns",
    ),
}
BASKETS = {
    "price_of": PRICES["given"],
    "price_more": PRICES["more"],
    "price_times": PRICES["times"],
    "aside": says(
        """the shop has been open for {n} years | the shop closes in {n} minutes | the shop is {n} km away
        there are {n} people in the shop | the walk home takes {n} minutes | the shop has {n} clerks
        it is {n} degrees outside""",
        "{n} minutes ago the shop opened | it's {n} km to the shop",
    ),
    "buys": says(
        """{a} buys {basket} | {a} wants {basket} | {a} takes {basket} | {a} orders {basket} | {a} needs {basket}
        {basket} are bought by {a} | {a} puts {basket} in the basket | {a} gets {basket}
        {a}'s basket holds {basket} | {a} picks {basket} | {a} is buying {basket} | the list of {a} says {basket}
        it is {basket} that {a} buys | {basket} are what {a} buys | on {a}'s list are {basket}
        {a} leaves with {basket} | {a} is here for {basket}""",
        "{a} would like {basket} | {basket} go into {a}'s basket",
    ),
    "ask_paid": says(
        """how many {coin} does {a} pay | how much does {a} pay in total | what is the total
        how much does it cost in total | what does {a} pay | how much money does {a} need
        find the total cost in {coin} | what is the total price | how many {coin} is that in total
        how much is it altogether
        {a} pays how many {coin} | could you tell me how much {a} pays | what will all of it cost {a}
        what does it all come to | how large is {a}'s bill in {coin}""",
        "in total, how many {coin} does {a} pay | work out what {a} pays",
    ),
    "pays": says(
        """{a} pays with {n} {coin} | {a} hands over {n} {coin} | {a} gives the clerk {n} {coin}
        {a} has {n} {coin} to pay with | the clerk gets {n} {coin} from {a} | {a} pays with a note of {n} {coin}
        {a} starts with {n} {coin} | {a} has {n} {coin}
        it is {n} {coin} that {a} hands over | to pay, {a} hands over {n} {coin}
        {a} puts {n} {coin} on the counter | in {a}'s purse there are {n} {coin}
        {n} {coin} is what {a} gives the clerk""",
        "{n} {coin} are handed over by {a} | with {n} {coin}, {a} pays for it",
    ),
    "ask_change": says(
        """how much change does {a} get | how many {coin} of change does {a} get | what is {a}'s change
        how many {coin} does {a} get back | how much money does {a} have left | how many {coin} are left
        find {a}'s change | what does {a} get back
        {a} gets back how many {coin} | how many {coin} does the clerk give back to {a}
        how large is {a}'s change in {coin} | could you tell me {a}'s change""",
        "work out the change for {a} | in {coin}, what change does {a} get",
    ),
}
