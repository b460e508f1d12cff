"""Guards of the checks: what a question plainly says of a number, an event or a premise is held against the check."""

import pytest

from model.checks.verify import verify

STORY = "Omar has 15 nuts. From Lily come 13 more. 14 of the nuts go to Lily. How many nuts are left for Omar?"
MARKET = "The bakery has 10 pies. What the market has is three times what the bakery has. How many pies does the market have?"
CHAIN = "Dina has 67 pens. Jamal has 11 less than Dina, and Pia has 27 more than Jamal. How many pens does Pia have?"
BASKETS = "Altogether, how many eggs are there if the red basket has 10 and the white basket has 8 more than the red basket?"
URN = "A box holds 6 red and 3 blue pens. Two are drawn with replacement. What is the chance that at least one is blue?"
ORDER = "A box holds 7 red and 3 blue pens. Two are drawn without replacement. How likely is it that the first is red, the second blue?"
GAME = "A game pays 70 with probability 0.4 and 100 with probability 0.6. It costs 6 to play. What is the expected value?"
RULES = "Every shark is a bird. Coco is a shark. No bird is a hawk. Is Coco a hawk?"

SUM = "In all the park has 10 seats. What the yard has is two times what the park has. In total, how many seats is that?"
OPEN = "The count of bricks for Mia is 19. 3 of the bricks go to Tom. How many bricks are still with Mia?"

SHELVES = "You see 8 girls. 5 more girls would match the horses. Four times as many lamps as horses. How many lamps are there?"
TOTAL = "Tom has 9 figs. Ana has 4 figs fewer than Tom. Eva and Tom together have as many as Mia. Eva has 2. The total of Ana and Mia?"

PICKED = "Eva picks a number. It is decreased by 9. It is divided by 4. Add 33. You get 35. What is the number?"
SHARED = "Ann and Bob add up to 48. Ann is 3 times as much as Bob. What is Bob?"
SIGNS = "Find y if 7y + 5y - 4y = 16."
POEM = "The stanzas have 5, 3, 8, 11, 19 lines. It took 90 minutes to write. How many lines has stanza number 7?"
BULBS = "A bulb lights up with probability 0.3. There are 3 bulbs. What is the chance that exactly one lights up?"
HEIRS = "Mia has 9 rings. By 4 rings, Ben is ahead of Mia. What Ivy has is the sum of what Mia and Ben have. How many does Ivy have?"
CREWS = "Ada made 12 kites. Raj made twice as many kites as Ada. 8 of the kites go to Lily. How many kites are left for Raj?"

# Typed by hand.
DICE = "Two dice are rolled. What is the probability that the sum is 7?"
COINS = "A coin is tossed 3 times. What is the probability of exactly 2 heads?"
BACK = (
    "A sack has 30 buttons, five of them pink. One is drawn and put back, then another. How likely is it that neither is pink?"
)
BROKEN = "7 of the 12 eggs in a box are broken. Liam takes two of them. What is the probability that both are broken?"
KEPT = "6 red and 4 blue balls are in a bag. I take one, don't put it back, and take a second. What is the chance that both are red?"
RAIN = "It rains on a day with probability 0.3. What is the probability that it rains on both days of the weekend?"
SERVERS = "Each of three servers fails with probability 0.1. What is the probability that none of them fails?"
ROLLS = "The baker put 48 rolls into 6 baskets, the same number in each. How many rolls went into every basket?"
MOTHER = ("Karl weighs 40 kg. His father weighs twice as much as Karl, and his mother weighs 15 kg less than his father."
          " How much does his mother weigh?")  # fmt: skip
BIRCH = "The old oak is 23 metres high and the birch is 9 metres lower than the oak. How high is the birch?"
TRAM = "A tram carries 41 passengers. At the market 13 get off and 22 get on. How many passengers are on the tram then?"
AUNT = "My aunt owns 6 parrots. My uncle owns three times as many parrots as my aunt. How many parrots do they own in total?"
ROWS = "Sixty chairs are arranged in 5 equal rows. How many chairs are in each row?"
RITA = "Rita is twice as old as Sven. Together they are 36 years old. How old is Sven?"
BOX = "Every stone in the box is heavy. Pib is a stone. Is Pib heavy?"
DISHES = "Anna, Ben and Cleo take turns doing the dishes, in this order. Who does the dishes on the 11th day?"
LAKE = "Everyone who swims in the lake gets cold. Pia swims in the lake. Anyone who gets cold drinks tea. Does she drink tea?"
MICE = "Whenever it rains, the roof gets wet. If the roof gets wet, the mice come out. It is raining. Do the mice come out?"
LUND = "All fishermen are calm. Mr. Lund is a fisherman here and he has two sons. Is Mr. Lund calm?"
FILES = "If a file is old it is locked, and no locked file can be edited. The report is an old file. Can it be edited?"
PIRATE = "Pelle is a pirate, and every pirate is rude. Is Pelle rude?"
SHE = "Ada is tired. She is quiet, too. Anyone who is both tired and quiet is lonely. Is Ada lonely?"

OUTSIDE = "Put 3 consecutive numbers together and you get 39. Which number is the smallest?"
PENS = "30 pens belong to Ana and Eva together and Eva was born on day 35 of the month. Ana has 4 times as many as Eva. How many has Ana?"
SHIRTS = "Kim has 5 shirts more than Owen. 10 is how many more shirts Pia owns than Owen. Kim has 9. Find the number of shirts of Pia."
JARS = "There are 2 jars of 6 figs and 3 jars of 4. How many figs is that altogether?"
CAKE = "For 7 people you need 175 g of rice. How much rice do you need for 9 people?"
LAPS = "Ana runs 9 km a day, Tom 4 km. How many more km does Ana run in 8 days?"
SCHOOL = "The school has 26 magnets, and the theatre has 13 less than what the school has. The theatre, how many magnets?"
CLUBS = "The drama club has 3 times as many members as the chess club, which has 4 more than judo, which has 8. Find the size of drama."

TANK = "A tank holds 500 litres. Every morning 35 litres are taken out and every evening 20 are poured in. How many litres after 8 days?"
CUPS = "There are 26 guests who need 3 cups each. Kim has 18 cups. They come in packs of 10. How many packs does Kim buy?"
PURSE = "Marta had 80 crowns. She spent 24. Later she found 15 crowns in her coat. How many crowns has she now?"
NUTS = "Of 103 nuts, 33 were eaten in the morning and 36 in the afternoon. How many nuts are left?"
PEARS = (
    "Two cooks divide some pears equally. The pears come in 9 bags of 24. 16 of the pears are bad. How many does each cook get?"
)

VIAL = "A drug is given at 2 mg per kg to a man of 40 kg. The vial holds 5 mg of it per mL. What volume is that?"
LAP = "I ran 400 m in 1 min 20 s. How fast was that?"
HATS = "A shop buys hats at 8 dollars apiece and sells them at 12 dollars apiece. Fixed costs are 30 dollars. It sells 20. Its profit?"
EACH = "What do 6 candles cost at 3 euros each?"
WINCH = "How many seconds does a 20 W winch need to do 600 J of work?"

HIGH = "I throw a die. How likely is more than 3?"
DIAL = "A dial with equal fields numbered 1 to 8 is spun. Find the probability of an even number."
STAKE = "Throw a die: a 6 wins 18 crowns, anything else loses 3. What do you gain on average?"
KIOSK = "A kiosk earns 3 crowns per hat. It sells 50 on dry days and 20 on wet ones. It is dry with probability 0.4. What can it expect?"
RADIO = "A radio needs its mast and at least one of two aerials. The mast works with chance 0.8, each aerial with 0.6. Its reliability?"
PLUMS = "4 red and 6 blue plums. i take one. chance it isnt red?"
CHOIR = "A choir of 3 men and 5 women sends one singer, by lot. How likely is it that a woman is sent?"
GONGS = "One gong sounds every 8 seconds, one every 6 seconds, now both together. How many seconds until both do so again?"

JAR = "my jar has 18 coins, only 5 cent and 10 cent pieces, worth 130 cents altogether. how many 10 cent pieces"
LATER = "In 6 years Dad will be 3 times as old as Tim will be then. Dad is 30. How old is Tim now?"
CARDS = "Yusuf had 52 cards but lost 15 of them on the bus. How many cards does he have left?"
CRATE = "A crate holds 36 oranges. The grocer sells 19 of them before lunch and 8 after lunch. How many oranges remain in the crate?"
EGGS = "A farmer collects 72 eggs, drops 6 of them, and packs all the others into boxes of 6. How many boxes does he fill?"
RUNS = "Dad ran 5 km on each of four weekdays and then 9 km on Sunday. How many kilometres did he run altogether?"
DIARY = "Ivan's swim diary begins with 172 lengths; with a friend he did another 13. How many lengths did he swim in all?"
RIBBON = "A ribbon of length 96 cm is cut into pieces that are each 8 cm long. Determine the number of pieces."

RIGHT = [
    (
        "Trailer one took 32 crates, trailer two took half as many, trailer three took 10 more than trailer two. Crates altogether?",
        "74",
        "expr 74 = total ; one = 32 ; two = one / 2 ; three = two + 10 ; total = one + two + three",
    ),
    (
        "I did 19 boards on Friday, on Saturday 14 fewer than that. How many boards did I do on Saturday?",
        "5",
        "expr 5 = Saturday ; Friday = 19 ; Saturday = Friday - 14",
    ),
    (
        "Flora saved 52 euros. That's 9 euros more than Sergio. How many euros did Sergio save?",
        "43",
        "expr 43 = Sergio ; Flora = 52 ; Flora = Sergio + 9",
    ),
    (
        "My brother put 12 francs aside every week for 8 weeks, and I 3 times that. How many francs did we save together?",
        "384",
        "expr 384 = total ; brother = 12 * 8 ; I = 3 * brother ; total = brother + I",
    ),
    (TANK, "380", "expr 380 = left ; tank = 500 ; morning = 35 ; evening = 20 ; left = tank - 8 * ( morning - evening )"),
    (CUPS, "6", "expr 6 = packs ; cups = 26 * 3 ; rest = cups - 18 ; packs = rest / 10"),
    (PURSE, "71", "expr 71 = left ; Marta = 80 ; left = Marta - 24 + 15"),
    (NUTS, "34", "expr 34 = left ; nuts = 103 ; morning = 33 ; afternoon = 36 ; left = nuts - morning - afternoon"),
    (
        NUTS.replace("are left", "were eaten").replace("Of 103 nuts, 33", "33 nuts"),
        "69",
        "expr 69 = total ; morning = 33 ; afternoon = 36 ; total = morning + afternoon",
    ),
    (PEARS, "100", "expr 100 = each ; pears = 9 * 24 ; left = pears - 16 ; each = left / 2"),
    (CRATE, "9", "expr 9 = left ; crate = 36 ; left = crate - 19 - 8"),
    (EGGS, "11", "expr 11 = boxes ; eggs = 72 ; rest = eggs - 6 ; boxes = rest / 6"),
    (
        "11 punnets of 3 figs and 26 loose figs: how many figs is that altogether?",
        "59",
        "expr 59 = total ; total = 11 * 3 + 26",
    ),
    (RUNS, "29", "expr 29 = total ; total = 5 * 4 + 9"),
    (DIARY, "185", "expr 185 = total ; total = 172 + 13"),
    (RIBBON, "12", "expr 12 = pieces ; ribbon = 96 ; pieces = ribbon / 8"),
    (JAR, "8", "subst pieces = 8 ; other + pieces = 18 ; 5 * other + 10 * pieces = 130 ; unused 10"),
    (
        "My lawn is 6 m longer than it is wide, perimeter 60 m. How wide is it?",
        "12",
        "subst width = 12 ; length = width + 6 ; length + width + length + width = 60",
    ),
    (LATER, "6", "subst Tim = 6 ; Dad + 6 = 3 * ( Tim + 6 ) ; Dad = 30"),
    ("The sum of a number and 57 equals 90. Find it.", "33", "subst number = 33 ; number + 57 = 90"),
    (
        "my brother is 6 years older than me and together we are 30. how old am i",
        "12",
        "subst other = 12 ; brother = other + 6 ; brother + other = 30",
    ),
    ("3a + b = 31 and also 2a - b = 4. I need b, not a.", "10", "subst b = 10 ; 3 * a + b = 31 ; 2 * a - b = 4"),
    (
        "Nobody who is busy is calm. All robots are busy. Otto is a robot. Is Otto calm?",
        "no",
        "proof no Otto calm ; s1 busy so not calm ; s2 robot so busy ; s3 Otto robot",
    ),
    (
        "A light flashes at second 5 and then every 8 seconds. At which second does it flash for the seventh time?",
        "53",
        "fit 53 = 7 ; 5 ; step 8 ; add",
    ),
    ("4(x + 3) = 52 -- what is x here? it's question 2b on my sheet", "10", "subst x = 10 ; 4 * ( x + 3 ) = 52 ; unused 2"),
    ("If a number is subtracted from 93, the result is 40. Find the number.", "53", "subst number = 53 ; 93 - number = 40"),
    ("Solve for x: 4(x+4)-15=49.", "12", "subst x = 12 ; 4 * ( x + 4 ) - 15 = 49"),
    ("If I halve a number, I get 45. Which number is it?", "90", "subst number = 90 ; number / 2 = 45"),
    (
        "28 people go to the zoo. Adults pay 10, children 6, in all 180. How many adults are there?",
        "3",
        "subst adults = 3 ; adults + children = 28 ; 10 * adults + 6 * children = 180",
    ),
    (EACH, "18 euros", "formula cost = 18 euros ; quantity = 6 ; price = 3 euros ; cost = price * quantity"),
    (WINCH, "30 s", "formula time = 30 s ; power = 20 W ; work = 600 J ; power = work / time"),
    (
        VIAL,
        "16 mL",
        "formula volume = 16 mL ; rate = 2 mg per kg ; weight = 40 kg ; strength = 5 mg per mL ; dose = strength * volume"
        " ; dose = rate * weight",
    ),
    (LAP, "5 m/s", "formula speed = 5 m/s ; distance = 400 m ; time = 1 min 20 s ; speed = distance / time"),
    (
        "A wire has 5 ohm, the next 7 ohm, in series on 24 V. What current flows?",
        "2 A",
        "formula current = 2 A ; first resistance"
        " = 5 ohm ; second resistance = 7 ohm ; voltage = 24 V ; voltage = current * resistance ; resistance = first resistance +"
        " second resistance",
    ),
    (
        "How fast is a nail that falls 5 m, if g = 10 m/s^2?",
        "10 m/s",
        "formula speed = 10 m/s ; height = 5 m ; gravity = 10 m/s^2 ; height = half * speed * speed / gravity",
    ),
    (
        "What do I pay for 6 kg of rice at \u00a33/kg when I am at full power?",
        "18 pound",
        "formula cost = 18 pound ; mass = 6 kg ; kilo price = 3 pound/kg ; cost = kilo price * mass",
    ),
    (
        "voltage at 40 ohm when the current is 2 A?",
        "80 V",
        "formula voltage = 80 V ; resistance = 40 ohm ; current = 2 A ; voltage = current * resistance",
    ),
    (OUTSIDE, "12", "subst smallest = 12 ; smallest + smallest + 1 + smallest + 1 + 1 = 39 ; unused 3"),
    (PENS, "24", "subst Ana = 24 ; Ana + Eva = 30 ; Ana = 4 * Eva ; unused 35"),
    (SHIRTS, "14", "expr 14 = Pia ; Kim = Owen + 5 ; Pia = Owen + 10 ; Kim = 9"),
    (SCHOOL, "13", "expr 13 = theatre ; school = 26 ; theatre = school - 13"),
    (CLUBS, "36", "expr 36 = drama ; judo = 8 ; chess = judo + 4 ; drama = 3 * chess"),
    (
        "Ana caught 18 eels - that is 11 more than Tom caught. How many did Tom catch?",
        "7",
        "expr 7 = Tom ; Ana = 18 ; Ana = Tom + 11",
    ),
    (
        "Ana's aunt is 5 years older than Ana's uncle. Ana's uncle is 30. How old is her aunt?",
        "35",
        "expr 35 = aunt ; aunt = uncle + 5 ; uncle = 30",
    ),
    (CAKE, "225", "expr 225 = total ; rice = 175 ; each = rice / 7 ; total = 9 * each"),
    (LAPS, "40", "expr 40 = difference ; Ana = 9 ; Tom = 4 ; difference = 8 * ( Ana - Tom )"),
    (JARS, "24", "expr 24 = total ; total = 2 * 6 + 3 * 4"),
    (DICE, "1/6", "dist 1/6 = sum 7 ; roll 2 ; sides 6"),
    (BROKEN, "7/22", "dist 7/22 = both broken ; draw 2 without ; broken 7 ; total 12"),
    (BACK, "25/36", "dist 25/36 = no pink ; draw 2 with ; pink 5 ; total 30"),
    (KEPT, "1/3", "dist 1/3 = both red ; draw 2 without ; red 6 ; blue 4"),
    (COINS, "0.375", "dist 0.375 = exactly 2 ; repeat 3 ; success 1/2"),
    (RAIN, "0.09", "dist 0.09 = both ; repeat 2 ; success 0.3"),
    (SERVERS, "0.729", "dist 0.729 = none ; repeat 3 ; success 0.1"),
    (ROLLS, "8", "expr 8 = each ; rolls = 48 ; each = rolls / 6"),
    (MOTHER, "65", "expr 65 = mother ; Karl = 40 ; father = 2 * Karl ; mother = father - 15"),
    (BIRCH, "14", "expr 14 = birch ; oak = 23 ; birch = oak - 9"),
    (TRAM, "50", "expr 50 = left ; tram = 41 ; left = tram - 13 + 22"),
    (AUNT, "24", "expr 24 = total ; aunt = 6 ; uncle = 3 * aunt ; total = aunt + uncle"),
    (ROWS, "12", "expr 12 = each ; chairs = 60 ; each = chairs / 5"),
    (RITA, "12", "subst Sven = 12 ; Rita = 2 * Sven ; Rita + Sven = 36"),
    (BOX, "yes", "proof yes Pib heavy ; s1 stone so heavy ; s2 Pib stone"),
    (DISHES, "Ben", "fit Ben = 11 ; Anna Ben Cleo ; cycle"),
    (
        "One red, one blue and a green bead, over and over. Which colour is bead 8?",
        "blue",
        "fit blue = 8 ; red blue green ; cycle",
    ),
    (
        "Day 1: 4, day 2: 7, day 3: _, day 4: 13. What is missing at day 3?",
        "10",
        "fit 10 = gap ; 4 7 ? 13 ; add ; unused 1 2 3 4 3",
    ),
    (
        "A fair was held in 1583 and at fixed intervals. When was the first after 1660?",
        "unknown",
        "witness fit unknown = after 1660 ; 1583 ; add",
    ),
    (SHE, "yes", "proof yes Ada lonely ; s1 Ada tired ; s2 Ada quiet ; s3 tired & quiet so lonely"),
    (
        "Ada is ill. She is not loud at all. If you are ill and not loud, you are sad. Is Ada sad?",
        "yes",
        "proof yes Ada sad ; s1 Ada ill ; s2 Ada not loud ; s3 ill & not loud so sad",
    ),
    (
        "The fan spins as long as the lamp is on. The lamp is on. Does the fan spin?",
        "yes",
        "proof yes fan spin ; s1 lamp on so fan spin ; s2 lamp on",
    ),
    (PICKED, "17", "subst number = 17 ; ( number - 9 ) / 4 + 33 = 35"),
    (SHARED, "12", "subst Bob = 12 ; Ann + Bob = 48 ; Ann = 3 * Bob"),
    (SIGNS, "2", "subst y = 2 ; 7 * y + 5 * y - 4 * y = 16"),
    (POEM, "49", "fit 49 = 7 ; 5 3 8 11 19 ; fib ; unused 90"),
    (BULBS, "0.441", "dist 0.441 = exactly 1 ; repeat 3 ; success 0.3"),
    (HIGH, "0.5", "dist 0.5 = face over 3 ; sides 6"),
    (DIAL, "0.5", "dist 0.5 = face even ; sides 8 ; unused 1"),
    (STAKE, "0.5", "dist 0.5 = mean ; sides 6 ; face 6 18 ; else lose 3"),
    (KIOSK, "96", "dist 96 = mean ; times 3 ; 0.4 50 ; else 20"),
    (RADIO, "0.672", "dist 0.672 = all work ; work 0.8 ; any 2 each 0.6"),
    ("How many sixes do you expect in 18 rolls of a die?", "3", "dist 3 = mean face 6 ; roll 18 ; sides 6"),
    ("Two CcDd plants are crossed. How likely is a ccDd seedling?", "0.125", "dist 0.125 = ccDd ; cross CcDd CcDd"),
    (PLUMS, "0.6", "dist 0.6 = not red ; red 4 ; blue 6"),
    (CHOIR, "0.625", "dist 0.625 = women ; men 3 ; women 5"),
    ("3, 10, 29, 66: next?", "127", "fit 127 = next ; 3 10 29 66 ; cube"),
    ("Which is missing in 4, 5, 8, 13, ?, 29", "20", "fit 20 = gap ; 4 5 8 13 ? 29 ; addgrow"),
    ("Two rows in turn: 2, 40, 6, 35, 18, 30, ?, 25", "54", "fit 54 = gap ; 2 40 6 35 18 30 ? 25 ; alt"),
    (GONGS, "24", "fit 24 = together ; 8 6 ; common"),
    (HEIRS, "22", "expr 22 = Ivy ; Mia = 9 ; Ben = Mia + 4 ; Ivy = Mia + Ben"),
    (CREWS, "16", "expr 16 = left ; Ada = 12 ; Raj = 2 * Ada ; left = Raj - 8"),
    (SHELVES, "52", "expr 52 = lamps ; girls = 8 ; horses = girls + 5 ; lamps = 4 * horses"),
    (TOTAL, "16", "expr 16 = total ; Tom = 9 ; Ana = Tom - 4 ; Mia = Eva + Tom ; Eva = 2 ; total = Ana + Mia"),
    (SUM, "30", "expr 30 = total ; total = park + yard ; yard = 2 * park ; park = 10"),
    (OPEN, "16", "expr 16 = left ; left = 19 - 3"),
    (STORY, "14", "expr 14 = left ; left = 15 + 13 - 14"),
    (MARKET, "30", "expr 30 = market ; market = 3 * bakery ; bakery = 10"),
    (CHAIN, "83", "expr 83 = Pia ; Pia = Jamal + 27 ; Jamal = Dina - 11 ; Dina = 67"),
    (BASKETS, "28", "expr 28 = total ; total = red + white ; white = red + 8 ; red = 10"),
    ("8 added to a number makes 20. What is the number?", "12", "subst number = 12 ; number + 8 = 20"),
    (URN, "5/9", "dist 5/9 = at least 1 blue ; draw 2 with ; red 6 ; blue 3"),
    (ORDER, "7/30", "dist 7/30 = red then blue ; draw 2 without ; red 7 ; blue 3"),
    (GAME, "82", "dist 82 = mean ; 0.4 70 ; 0.6 100 ; cost 6"),
    (RULES, "no", "proof no Coco hawk ; s1 shark so bird ; s2 Coco shark ; s3 bird so not hawk"),
    (LAKE, "yes", "proof yes Pia tea ; s1 lake so cold ; s2 Pia lake ; s3 cold so tea"),
    (MICE, "yes", "proof yes mice out ; s1 it rains so roof wet ; s2 roof wet so mice out ; s3 it raining"),
    (LUND, "yes", "proof yes Lund calm ; s1 fishermen so calm ; s2 Lund fisherman"),
    (
        FILES,
        "no",
        "proof no report edited ; s1 old & file so locked ; s1 locked & file so not edited ; s2 report old ; s2 report file",
    ),
    (
        "Tom is tall. He is a farmer. Ana is a nurse. Farmers are kind. Is Tom kind, isn't he?",
        "yes",
        "proof yes Tom kind ; s1 Tom tall ; s2 Tom farmer ; s3 Ana nurse ; s4 farmers so kind",
    ),
]
ROBOTS = "Nobody who is busy is calm. All robots are busy. Otto is a robot. Is Otto calm?"
CLINIC = "Every nurse at the clinic is trained. Olga is a nurse. Is Olga trained?"
NOVEL = "Nora's novel has 420 pages. She read 35 pages a day for 6 days, and on Sunday another 48. How many pages are left?"
COFFEES = "Three coffees and two teas cost 16 euros, and one coffee and two teas cost 8 euros. What is the price of a coffee?"
FIGS = "Tom and Ana have 30 figs together. Tom has twice as many as Ana. There are 9 trees. How many figs has Ana?"
BUS = "There were 83 people on the bus. At the bridge 26 got off and 15 got on. How many people are on the bus now?"
ROWS_OF_CHAIRS = "Find the number of chairs in a hall that has 14 rows, if every row consists of 11 chairs."
FERRIES = (
    "Two ferries leave at minute 0, one every 12 minutes and the other every 18 minutes. At which minute do they leave next?"
)
SEVENTH = "A light flashes at second 5 and then every 8 seconds. At which second does it flash for the seventh time?"
DIE = "I roll a fair six-sided die once. What is the probability of a number greater than 4?"

WRONG = [
    (VIAL, "unknown", "witness formula unknown = volume ; weight = 40 kg ; rate = 2 mg per kg ; volume = area * height"
     " ; dose = rate * weight ; unused 5", "idle"),
    (LAP, "20/3 m/s", "formula speed = 20/3 m/s ; distance = 400 m ; time = 1 min ; speed = distance / time ; unused 20",
     "unstated time"),
    (HATS, "210 dollars", "formula profit = 210 dollars ; price = 12 dollars ; cost = 30 dollars ; quantity = 20"
     " ; profit = revenue - cost ; revenue = price * quantity ; unused 8", "rate"),
    (CARDS, "unknown", "witness expr unknown = left ; left = Yusuf - 52 ; unused 15", "operation"),
    (CRATE, "25", "expr 25 = left ; crate = 36 ; left = crate - 19 + 8", "operation"),
    (EGGS, "12", "expr 12 = boxes ; eggs = 72 ; drops = 6 ; boxes = eggs / 6", "operation"),
    (RUNS, "180", "expr 180 = total ; each = 5 * 4 ; total = 9 * each", "unit"),
    (RIBBON, "88", "subst 88 = pieces ; 96 - 8 = pieces", "unit"),
    (LATER, "12", "subst Tim = 12 ; Dad + 6 = 3 * Tim ; Dad = 30", "equation"),
    ("twice a number plus nine makes thirty three. whats the number", "9", "subst number = 9 ; 2 * number = number + 9", "equation"),
    ("A taxi costs 4 euros to start with and 2 euros for every km. It came to 30 euros. How many km?", "5",
     "subst km = 5 ; 4 * km + 2 * km = 30", "equation"),
    ("A lawn is 4 m longer than it is wide. Twice the length plus twice the width is 56 m. What is the width?", "24",
     "subst width = 24 ; lawn = 4 ; 2 * lawn + 2 * width = 56", "equation"),
    ("Adult tickets are 9 dollars, child tickets 5. We sold 42 and took in 290 dollars. How many child tickets?", "642",
     "subst child = 642 ; 9 * adult + 5 * child = 42 ; adult + child = 290", "negative"),
    ("Summarise the plot of Romeo and Juliet in 2 sentences.", "Juliet", "fit Juliet = 2 ; Romeo Juliet ; cycle", "clause"),
    (ROBOTS, "unknown", "proof unknown Otto calm ; s1 not busy so not calm ; s2 robot so busy ; s3 Otto robot", "negation"),
    (ROBOTS, "yes", "proof yes Otto calm ; s1 busy so calm ; s2 robot so busy ; s3 Otto robot", "negation"),
    (CLINIC, "unknown", "proof unknown Olga trained ; s1 nurse so clinic trained ; s2 Olga nurse", "subject"),
    (TANK, "940", "expr 940 = all ; tank = 500 ; morning = 35 ; evening = 20 ; all = tank + 8 * ( morning + evening )", "operation"),
    (CUPS, "600", "expr 600 = total ; cups = 3 * 26 ; left = cups - 18 ; total = 10 * left", "operation"),
    (PURSE, "41", "expr 41 = left ; Marta = 80 ; left = Marta - 24 - 15", "operation"),
    (NUTS, "100", "expr 100 = left ; nuts = 103 ; morning = 33 ; afternoon = 36 ; left = nuts + morning - afternoon", "operation"),
    (NOVEL, "462", "expr 462 = left ; novel = 420 ; left = novel - 6 + 48 ; unused 35", "rate"),
    (COFFEES, "64/13", "subst coffee = 64/13 ; 3 * coffee + 2 * tea = 16 ; coffee = 8 * tea", "fraction"),
    (FIGS, "10", "subst Ana = 10 ; Tom + Ana = 30 ; Tom = 2 * Ana ; trees = 9", "idle"),
    (BUS, "unknown", "witness expr unknown = left ; left = bus - 26 + 15 ; unused 83", "plain"),
    (ROWS_OF_CHAIRS, "24", "fit 24 = 14 ; 11 ; step 1 ; add", "number"),
    (FERRIES, "12", "fit 12 = next ; 0 ; step 12 ; add ; unused 18", "asked"),
    (SEVENTH, "13", "fit 13 = next ; 5 ; step 8 ; add", "asked"),
    (DIE, "1/6", "dist 1/6 = face 4 ; sides 6", "event"),
    (DICE, "1/7", "dist 1/7 = sum 7 ; roll 2 ; sides 7", "number"),
    (RAIN, "0.49", "dist 0.49 = both ; repeat 2 ; failure 0.3", "event"),
    (KEPT, "0.36", "dist 0.36 = both red ; draw 2 with ; red 6 ; blue 4", "event"),
    (COINS.replace("A coin", "A bent coin"), "0.375", "dist 0.375 = exactly 2 ; repeat 3 ; success 1/2", "number"),
    (SERVERS, "0.001", "dist 0.001 = none ; repeat 3 ; failure 0.1", "event"),
    (ROLLS, "288", "expr 288 = total ; total = 48 * 6", "operation"),
    (MOTHER, "185", "expr 185 = total ; Karl = 40 ; father = 2 * Karl ; mother = father - 15 ; total = Karl + father + mother",
     "asked"),
    (MOTHER, "120", "expr 120 = total ; Karl = 40 ; father = 2 * Karl ; total = Karl + father ; unused 15", "plain"),
    (BIRCH, "32", "expr 32 = birch ; high = 23 ; birch = high + 9", "plain"),
    (TRAM, "32", "expr 32 = left ; tram = 41 ; left = tram + 13 - 22", "operation"),
    (AUNT, "8", "expr 8 = total ; aunt = 6 ; aunt = 3 * all ; total = aunt + all", "plain"),
    (ROWS, "1/12", "expr 1/12 = each ; each = 5 / 60", "plain"),
    (RITA, "unknown", "witness subst Sven = unknown ; Rita = 2 * Sven ; unused 36", "equation"),
    (RITA, "72", "expr 72 = Sven ; Sven = 2 * ( 36 )", "operation"),
    (RITA, "18", "expr 18 = Sven ; Rita = 36 ; Rita = 2 * Sven", "plain"),
    (BOX, "unknown", "proof unknown Pib heavy ; s1 box & stone so heavy ; s2 Pib stone", "word"),
    (PIRATE, "unknown", "proof unknown Pelle rude ; s1 pirate so rude ; s1 pirate so rude", "unread"),
    (FILES, "unknown", "proof unknown file edited ; s1 file old so locked ; s1 locked so not edited ; s2 file old", "subject"),
    (LUND, "unknown", "proof unknown Lund calm ; s1 fishermen so calm ; s2 it fisherman", "word"),
    ("1 1 2 3 5 8 ?", "1", "fit 1 = 1 ; 1 1 2 3 5 8 ; fib", "clause"),
    (DISHES, "doing", "fit doing = 11 ; doing dishes ; cycle", "shown"),
    ("Gus planted 12 roses. Bob planted 5 fewer than Gus. Otto planted twice as many as Bob. How many were planted altogether?", "14",
     "expr 14 = total ; Gus = 12 ; Bob = Gus - 5 ; total = 2 * Bob", "asked"),
    (DIARY.replace(". How", ", and then 20. How"), "185", "expr 185 = total ; total = 172 + 13 ; unused 20", "asked"),
    (DIARY.replace("another 13", "13 fewer"), "159", "expr 159 = total ; total = 172 - 13", "asked"),
    ("The sum of the balloons of Zoe and Ben is 73. 19 more than Ben is what Zoe has got. How many has Ben?", "46",
     "subst Ben = 46 ; Zoe + Ben = 73 ; Ben = Zoe + 19", "direction"),
    (PICKED, "-1", "subst number = -1 ; ( number + 9 ) / 4 + 33 = 35", "equation"),
    (PICKED, "unknown", "witness subst number = unknown ; ( number - 9 ) / 4 + 33 = result ; unused 35", "equation"),
    ("Two caps and a pen cost 5 coins. A cap costs 4 coins. What does a pen cost?", "-3",
     "subst pen = -3 ; 2 * cap + pen = 5 ; cap = 4", "negative"),
    (SHARED, "16", "subst Bob = 16 ; Ann = 48 ; Ann = 3 * Bob", "equation"),
    (SIGNS, "-3.2", "subst y = -3.2 ; 7 * y = y + 5 * y - 4 * y - 16", "equation"),
    (POEM, "30", "fit 30 = next ; 5 3 8 11 19 ; fib ; unused 90 7", "asked"),
    (BULBS, "0.9", "dist 0.9 = mean ; repeat 3 ; success 0.3 ; unused 1", "event"),
    (HIGH, "2/3", "dist 2/3 = face at least 3 ; sides 6", "event"),
    (HIGH, "1/3", "dist 1/3 = face under 3 ; sides 6", "event"),
    (DIAL, "0.5", "dist 0.5 = face odd ; sides 8 ; unused 1", "event"),
    (STAKE, "3", "dist 3 = mean ; sides 6 ; face 6 18 ; else ; unused 3", "event"),
    (KIOSK, "32", "dist 32 = mean ; 0.4 50 ; else 20 ; unused 3", "event"),
    (RADIO, "0.92", "dist 0.92 = at least 1 works ; work 0.8 ; work 0.6", "event"),
    (PLUMS, "0.4", "dist 0.4 = red ; red 4 ; blue 6", "urn"),
    (CHOIR, "0.375", "dist 0.375 = men ; men 3 ; singer 5", "urn"),
    (GONGS.replace("6 seconds", "6 minutes"), "24", "fit 24 = together ; 8 6 ; common", "units"),
    (HEIRS, "13", "expr 13 = Ivy ; Mia = 9 ; Ben = Mia + 4 ; Ivy = Ben", "plain"),
    (HEIRS, "unknown", "witness expr unknown = Ivy ; Mia = 9 ; Ivy = Mia + Ben ; unused 4", "plain"),
    (CREWS, "18", "expr 18 = left ; Ada = 12 ; Raj = Ada + 8 ; left = Raj - 2", "operation"),
    (SHELVES, "12", "expr 12 = lamps ; girls = 8 ; horses = girls - 5 ; lamps = 4 * horses", "direction"),
    (SHELVES, "17", "expr 17 = lamps ; girls = 8 ; horses = girls + 5 ; lamps = horses + 4", "operation"),
    (TOTAL, "24", "expr 24 = total ; Tom = 9 ; Ana = Tom + 4 ; Mia = Eva + Tom ; Eva = 2 ; total = Ana + Mia", "direction"),
    ("Tom has 4 figs and Ana has 9. What is the difference?", "-5",
     "expr -5 = difference ; Tom = 4 ; Ana = 9 ; difference = Tom - Ana", "negative"),
    (TOTAL, "14", "expr 14 = total ; Tom = 9 ; Ana = Tom - 4 ; Mia = Eva + Tom ; Eva = 2 ; total = Tom + Ana", "asked"),
    (TOTAL.replace("Eva has 2", "Eva has 12"), "8",
     "expr 8 = total ; Tom = 9 ; Ana = Tom - 4 ; Eva = Mia + Tom ; Eva = 12 ; total = Ana + Mia", "plain"),
    (SHELVES, "32", "expr 32 = lamps ; horses = 8 ; horses = girls + 5 ; lamps = 4 * horses", "plain"),
    ("Tom has 9 figs. Ana has twice as many. Eva has 4 fewer than Ana. How many has Eva?", "5",
     "expr 5 = Eva ; Tom = 9 ; Ana = Tom ; Eva = Ana - 4", "plain"),
    ("Tom has 9 figs. Compared with Tom, Ana has 4 figs more than that. How many has Ana?", "4",
     "expr 4 = Ana ; Tom = 9 ; Ana = 4", "plain"),
    ("Tom has 9 figs. Tom puts them into 3 piles. How many figs are in each pile?", "9",
     "expr 9 = total ; Tom = 9 ; total = Tom ; unused 3", "asked"),
    (RULES, "yes", "proof yes Coco hawk ; s1 shark so bird ; s2 Coco shark ; s3 bird so not hawk ; s4 Coco hawk", "asked"),
    (SUM, "20", "expr 20 = yard ; yard = 2 * park ; park = 10", "asked"),
    (OPEN, "unknown", "witness expr unknown = left ; left = Mia - 3 ; unused 19", "stated"),
    (STORY, "42", "expr 42 = left ; left = 15 + 13 + 14", "operation"),
    (STORY, "1", "expr 1 = left ; left = 15 - 14 ; unused 13", "operation"),
    (MARKET, "13", "expr 13 = market ; market = 3 + bakery ; bakery = 10", "operation"),
    (CHAIN, "83", "expr 83 = Pia ; Pia = Dina + 27 ; Dina = 67 - 11", "operation"),
    (CHAIN, "112", "expr 112 = Pia ; Pia = Jamal + Jamal ; Jamal = 67 - 11 ; unused 27", "operation"),
    (BASKETS, "18", "expr 18 = white ; white = red + 8 ; red = 10", "asked"),
    ("8 added to a number makes 20. What is the number?", "-12", "subst number = -12 ; number + 20 = 8", "operation"),
    ("The product of a number and 2 is 16. What is the number?", "18", "subst number = 18 ; number - 2 = 16", "operation"),
    (URN, "4/9", "dist 4/9 = no blue ; draw 2 with ; red 6 ; blue 3", "event"),
    (URN, "8/9", "dist 8/9 = at least 1 red ; draw 2 with ; red 6 ; blue 3", "urn"),
    (URN, "5/9", "dist 5/9 = at least 1 blue ; draw 2 with ; red 3 ; blue 6", "urn"),
    (URN, "7/12", "dist 7/12 = at least 1 blue ; draw 2 without ; red 6 ; blue 3", "event"),
    (URN, "5/9", "dist 5/9 = at least 1 blue or blue ; draw 2 with ; red 6 ; blue 3", "event"),
    (ORDER, "7/15", "dist 7/15 = red and blue ; draw 2 without ; red 7 ; blue 3", "event"),
    (GAME, "88", "dist 88 = mean ; 0.4 70 ; 0.6 100 ; unused 6", "event"),
    (RULES, "unknown", "proof unknown Coco hawk ; s1 bird so bird ; s2 Coco shark ; s3 bird so not hawk", "circular"),
    (RULES, "unknown", "proof unknown Coco hawk ; s2 Coco shark ; s3 shark so not hawk ; unused s1", "word"),
    (RULES, "unknown", "proof unknown Coco hawk ; s1 shark so bird ; s2 Coco bird ; s3 bird so not hawk", "word"),
    (RULES.replace("Coco is", "Coco is a bird and"), "unknown",
     "proof unknown Coco hawk ; s1 shark so bird ; s2 Coco shark ; s3 no bird so not hawk", "syntax"),
    (RULES.replace("Coco is", "Coco is a bird and"), "no",
     "proof no Coco hawk ; s1 shark so bird ; s2 Coco shark ; s3 bird so not hawk", "unread"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_what_agrees_with_the_question_is_verified(question: str, answer: str, check: str) -> None:
    """A right answer with a faithful check passes every guard."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("verified", "")


@pytest.mark.parametrize(("question", "answer", "check", "reason"), WRONG)
def test_what_contradicts_the_question_is_not(question: str, answer: str, check: str, reason: str) -> None:
    """A check that reads a plain statement of the question otherwise is not verified, although it is consistent in itself."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("unchecked", reason)
