"""How E1 speaks of animals and things that there are, of prices, ages and baskets of goods."""

from training.tasks.wording import says

# There are {n} {a}: the counted things are the names.
THINGS = {
    "given": says(
        """there are {n} {a} | {n} {a} are there | we count {n} {a} | the number of {a} is {n} | you can see {n} {a}
        the place has {n} {a} | exactly {n} {a} are there | the list shows {n} {a} | somebody counted {n} {a}
        there're {n} {a} in all | {n} is the number of {a} | a total of {n} {a} can be seen""",
        "{n} {a} can be counted | in all there are {n} {a}",
    ),
    "more": says(
        """there are {n} more {a} than {b} | the number of {a} is {n} more than the number of {b}
        {a} outnumber {b} by {n} | we count {n} more {a} than {b} | {n} more {a} than {b} are there
        compared with {b}, there are {n} more {a} | there are as many {a} as {b} plus {n}
        add {n} to the number of {b} to get the {a} | the {a} are {n} more than the {b}
        you can see {n} more {a} than {b} | the place has {n} more {a} than {b}
        the number of {a} exceeds that of {b} by {n}""",
        "than {b}, there are {n} more {a} | by {n}, {a} outnumber {b}",
    ),
    "fewer": says(
        """there are {n} fewer {a} than {b} | the number of {a} is {n} less than the number of {b}
        {b} outnumber {a} by {n} | we count {n} fewer {a} than {b} | {n} fewer {a} than {b} are there
        compared with {b}, there are {n} fewer {a} | take {n} from the number of {b} to get the {a}
        there are as many {a} as {b} minus {n} | the {a} are {n} fewer than the {b}
        you can see {n} fewer {a} than {b} | the place has {n} fewer {a} than {b} | there are {n} less {a} than {b}""",
        "than {b}, there are {n} fewer {a} | by {n}, {b} outnumber {a}",
    ),
    "times": says(
        """there are {times} as many {a} as {b} | the number of {a} is {double} the number of {b}
        we count {times} as many {a} as {b} | you can see {times} as many {a} as {b}
        compared with {b}, there are {times} as many {a} | for each of the {b} there are {k} {a}
        multiply the number of {b} by {k} to get the {a} | there are {k} {a} to each of the {b}
        {a} are {times} as many as {b} | the place has {times} as many {a} as {b}
        there are {double} the number of {b} in {a} | {times} as many {a} as {b} are there""",
        "the number of {b} times {k} is the number of {a} | {times} as many as the {b} are the {a}",
    ),
    "part": says(
        """there are {part} as many {a} as {b} | the number of {a} is {part} of the number of {b}
        we count {part} as many {a} as {b} | you can see {part} as many {a} as {b}
        compared with {b}, there are {part} as many {a} | the place has {part} as many {a} as {b}
        {a} are {part} as many as {b} | there are only {part} as many {a} as {b}
        take {part} of the number of {b} to get the {a}""",
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
        there are as many {a} as {b} plus {c} | the number of {a} is the sum of the numbers of {b} and {c}""",
        "together the {b} and {c} number as many as the {a} | the sum of {b} and {c} is the number of {a}",
    ),
    "ask": says(
        """how many {a} are there | what is the number of {a} | find the number of {a} | how many {a} can you see
        work out how many {a} there are | so how many {a} are there | tell me the number of {a}
        how many {a} is that | how many {a} do we count""",
        "what number of {a} are there | determine the number of {a}",
    ),
    "ask_total": says(
        """how many {all} are there in total | how many {all} are there altogether | what is the total number of {all}
        find the total of {all} | taken together, how many {all} are there | how many {all} is that in all
        how many {all} are there combined | what is the total of {all}""",
        "in total, how many {all} are there | work out the total of {all}",
    ),
    "ask_more": says(
        """how many more {a} than {b} are there | by how many do {a} outnumber {b}
        what is the difference between the numbers of {a} and {b} | find how many more {a} there are than {b}
        compared with {b}, how many more {a} are there | how many {a} more than {b} are there""",
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
        {a} goes for {n} {coin} | somebody paid {n} {coin} for {a}""",
        "{n} {coin} is the price of {a} | for {n} {coin} you can buy {a}",
    ),
    "more": says(
        """{a} costs {n} {coin} more than {b} | {a} is {n} {coin} more expensive than {b}
        {a} is {n} {coin} dearer than {b} | the price of {a} is {n} {coin} more than that of {b}
        compared with {b}, {a} costs {n} {coin} more | {b} is {n} {coin} cheaper than {a}
        you pay {n} {coin} more for {a} than for {b} | add {n} {coin} to the price of {b} to get that of {a}
        {a} sells for {n} {coin} more than {b} | {a} goes for {n} {coin} more than {b} does
        they charge {n} {coin} more for {a} than for {b} | {a} costs as much as {b} plus {n} {coin}""",
        "than {b}, {a} is {n} {coin} more expensive | for {a} you pay {n} {coin} more than for {b}",
    ),
    "fewer": says(
        """{a} costs {n} {coin} less than {b} | {a} is {n} {coin} cheaper than {b}
        the price of {a} is {n} {coin} less than that of {b} | {b} is {n} {coin} more expensive than {a}
        compared with {b}, {a} costs {n} {coin} less | you pay {n} {coin} less for {a} than for {b}
        take {n} {coin} from the price of {b} to get that of {a} | {a} sells for {n} {coin} less than {b}
        {a} goes for {n} {coin} less than {b} does | they charge {n} {coin} less for {a} than for {b}
        {b} costs {n} {coin} more than {a} | {a} costs as much as {b} minus {n} {coin}""",
        "than {b}, {a} is {n} {coin} cheaper | for {a} you pay {n} {coin} less than for {b}",
    ),
    "times": says(
        """{a} costs {times} as much as {b} | {a} is {times} as expensive as {b}
        the price of {a} is {double} that of {b} | you pay {times} as much for {a} as for {b}
        {a} costs {double} the price of {b} | multiply the price of {b} by {k} to get that of {a}
        {a} sells for {double} the price of {b} | {a} costs {double} what {b} costs
        compared with {b}, {a} costs {times} as much | {a} goes for {times} as much as {b}
        they charge {times} as much for {a} as for {b} | for {k} times the price of {b} you get {a}""",
        "the price of {b} times {k} is that of {a} | for {a} you pay {double} the price of {b}",
    ),
    "part": says(
        """{a} costs {part} as much as {b} | the price of {a} is {part} of that of {b}
        {a} is {part} as expensive as {b} | you pay {part} as much for {a} as for {b}
        {a} costs {part} of what {b} costs | {a} sells for {part} of the price of {b}""",
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
        add the prices of {b} and {c} to get that of {a}""",
        "together {b} and {c} cost what {a} costs | for {b} and {c} together you pay as much as for {a}",
    ),
    "ask": says(
        """how many {coin} does {a} cost | how much does {a} cost | what is the price of {a} | find the price of {a}
        what does {a} cost | how much is {a} | work out the price of {a} | how many {coin} do you pay for {a}
        so how much does {a} cost""",
        "for {a}, how many {coin} do you pay | determine the price of {a}",
    ),
    "ask_total": says(
        """how much do {all} cost together | what is the total price of {all} | how many {coin} do {all} cost in total
        how much do you pay for {all} together | find the total price of {all}
        how many {coin} do {all} cost altogether | what do {all} come to in total | how much is it for {all}""",
        "in total, how much do {all} cost | together, how many {coin} do you pay for {all}",
    ),
    "ask_more": says(
        """how much more does {a} cost than {b} | by how many {coin} is {a} dearer than {b}
        how many {coin} more does {a} cost than {b} | what is the difference in price between {a} and {b}
        find the difference in price between {a} and {b} | compared with {b}, how much more does {a} cost""",
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
        we know that {a} is {n} years old | {a} is exactly {n} years old | this year {a} is {n}""",
        "{n} years old is what {a} is | aged {n} is {a}",
    ),
    "more": says(
        """{a} is {n} years older than {b} | {b} is {n} years younger than {a}
        {a}'s age is {n} years more than {b}'s | {a} is older than {b} by {n} years
        add {n} to {b}'s age to get {a}'s | {a} is {b}'s senior by {n} years
        compared with {b}, {a} is {n} years older | {a} was born {n} years before {b}
        {a} was {n} when {b} was born | {a} is {n} years ahead of {b} | {a}'s age is {b}'s plus {n}
        {a}'s {n} years older than {b}""",
        "than {b}, {a} is {n} years older | by {n} years {a} is older than {b}",
    ),
    "fewer": says(
        """{a} is {n} years younger than {b} | {b} is {n} years older than {a}
        {a}'s age is {n} years less than {b}'s | {a} is younger than {b} by {n} years
        take {n} from {b}'s age to get {a}'s | compared with {b}, {a} is {n} years younger
        {a} was born {n} years after {b} | {b} was {n} when {a} was born | {a}'s age is {b}'s minus {n}
        {a}'s {n} years younger than {b} | {b} is older than {a} by {n} years | {a} is {n} years behind {b}""",
        "than {b}, {a} is {n} years younger | by {n} years {a} is younger than {b}",
    ),
    "times": says(
        """{a} is {times} as old as {b} | {a}'s age is {double} {b}'s | {a} is {double} {b}'s age
        multiply {b}'s age by {k} to get {a}'s | compared with {b}, {a} is {times} as old
        {a} is {times} as old as {b} is | {a} is {double} the age of {b} | the age of {a} is {double} that of {b}
        {b}'s age times {k} is {a}'s""",
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
        so how old is {a} | work out how old {a} is | can you tell how old {a} is | then how old is {a}""",
        "tell me the age of {a} | {a} is how old",
    ),
    "ask_total": says(
        """how old are {all} together | what is the sum of the ages of {all} | how many years do {all} have together
        what is the total age of {all} | find the total of the ages of {all} | what do the ages of {all} add up to
        what are the ages of {all} in total""",
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
        {a}'s basket holds {basket} | {a} picks {basket} | {a} is buying {basket} | the list of {a} says {basket}""",
        "{a} would like {basket} | {basket} go into {a}'s basket",
    ),
    "ask_paid": says(
        """how many {coin} does {a} pay | how much does {a} pay in total | what is the total
        how much does it cost in total | what does {a} pay | how much money does {a} need
        find the total cost in {coin} | what is the total price | how many {coin} is that in total
        how much is it altogether""",
        "in total, how many {coin} does {a} pay | work out what {a} pays",
    ),
    "pays": says(
        """{a} pays with {n} {coin} | {a} hands over {n} {coin} | {a} gives the clerk {n} {coin}
        {a} has {n} {coin} to pay with | the clerk gets {n} {coin} from {a} | {a} pays with a note of {n} {coin}
        {a} starts with {n} {coin} | {a} has {n} {coin}""",
        "{n} {coin} are handed over by {a} | with {n} {coin}, {a} pays for it",
    ),
    "ask_change": says(
        """how much change does {a} get | how many {coin} of change does {a} get | what is {a}'s change
        how many {coin} does {a} get back | how much money does {a} have left | how many {coin} are left
        find {a}'s change | what does {a} get back""",
        "work out the change for {a} | in {coin}, what change does {a} get",
    ),
}
