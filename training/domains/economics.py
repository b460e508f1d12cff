"""Economics: prices, choices and expected gains."""

from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings, quantities
from training.tasks.e3 import Skin as E3Skin
from training.tasks.e3_text import World
from training.tasks.i1_scene import Ranks
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.i1_scene import laws as i1_laws
from training.tasks.m2_plan import Skin as M2Skin
from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial
from training.tasks.wording import says

P2 = P2Skin(
    kinds=("mean", "mean", "mean", "best", "best", "trials", "draws"),
    items=(
        ("coupon", "coupons"), ("share", "shares"), ("voucher", "vouchers"), ("bond", "bonds"), ("stamp", "stamps"),
        ("note", "notes"),
        ("sample", "samples"), ("parcel", "parcels"), ("invoice", "invoices"), ("receipt", "receipts"),
        ("token", "tokens"), ("bill", "bills"),
    ),
    boxes=("drawer", "box", "folder", "safe", "crate", "wallet", "shop", "warehouse"),
    colours=("red", "blue", "green", "white", "black", "yellow", "purple", "orange", "pink", "brown", "grey", "silver",
        "golden", "violet", "striped", "spotted"),
    people=("Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils", "Ada", "Marco", "Sofia"),
    trials=(
        Trial("loan", "loans", "is repaid", "are repaid", "defaults", "default"),
        Trial("offer", "offers", "is accepted", "are accepted", "is refused", "are refused"),
        Trial("bid", "bids", "wins", "win", "loses", "lose"),
        Trial("visitor", "visitors", "buys", "buy", "leaves", "leave"),
        Trial("start-up", "start-ups", "succeeds", "succeed", "fails", "fail"),
        Trial("client", "clients", "renews", "renew", "cancels", "cancel"),
    ),
    games=(
        "project", "investment", "share", "contract", "lottery", "venture", "ticket", "fund", "bond", "deal", "policy",
        "plan", "harvest",
        "shop", "mine", "patent", "stall", "trade",
    ),
)  # fmt: skip

_MONEY = {
    "price": ("$", "cents"), "unit cost": ("$", "cents"), "revenue": ("$",), "cost": ("$",), "profit": ("$",), "share": ("$",),
    "margin": ("%",), "wage": ("$/h",), "time": ("h", "min"), "principal": ("$",), "interest": ("$",), "rate": ("%",),
    "balance": ("$",), "tax": ("$",), "tax rate": ("%",), "net": ("$",), "labour": ("$",), "material": ("$",),
    "markup": ("$", "cents"), "shift length": ("h", "min"),
}  # fmt: skip
_FIRMS = tuple(
    """shop firm bakery farm mill factory cafe stall store company workshop brewery dairy press studio garage hotel bookshop
    nursery kiosk market startup agency plant foundry tailor printer florist butcher grocer pottery winery sawmill tannery
    smithy cinema theatre gym salon laundry""".split()
)
_TRADE = ("profit = revenue - cost", "revenue = price * quantity")
E3 = E3Skin(
    worlds=(
        World(
            (*_TRADE, "cost = unit cost * quantity", "share = profit / partners", "quantity = crates * crate size",
             "price = unit cost + markup"),
            _MONEY, _FIRMS, ("quantity", "unit cost"),
        ),
        World(
            (*_TRADE, "net = profit - tax", "tax = profit * tax rate", "share = net / partners", "cost = labour + material",
             "labour = wage * time", "time = shifts * shift length", "material = unit cost * quantity",
             "quantity = crates * crate size", "price = unit cost + markup"),
            _MONEY, _FIRMS, ("quantity", "profit", "unit cost"),
        ),
        World((*_TRADE, "margin = profit / revenue", "cost = wage * time"), _MONEY, _FIRMS, ("revenue",), ("margin",)),
        World(("interest = principal * rate * years", "balance = principal + interest"), _MONEY,
              tuple("bank loan fund account bond deposit lender union trust pension".split()), ("principal",)),
    )
)  # fmt: skip

B1 = B1Skin(
    noun="shock",
    nouns="shocks",
    causes=(
        "a strike", "a frost", "a tariff", "a ban", "a panic", "a shortage", "a subsidy", "a boycott", "a fad", "a quota",
        "a levy", "a leak", "a merger", "a blight", "a blackout", "a rumour", "a refund", "a bounty",
    ),
    effects=(
        "higher prices", "lower output", "long queues", "idle mills", "empty shelves", "late orders", "cheap loans",
        "rising rents", "scarce jobs", "weak exports", "busy ports", "thin margins", "more savings", "spare trucks",
        "unsold stock", "dear bread", "falling shares", "new shops",
    ),
    slots={
        "v": ("brings", "leads to", "means"), "vb": ("bring", "lead to"), "vs": ("bring", "lead to"),
        "fails": ("hits the market", "strikes"), "fail": ("hit the market", "strike"), "sign": ("effect",),
        "signs": ("effects",), "who": ("the trader", "the bank", "the bureau", "the paper"),
        "saw": ("noted", "reported", "saw"), "place": ("the market", "the town", "the quarter"),
        "comes": ("<comes/come> from", "<is/are> due to"),
    },
    own={
        "cause": says(
            """in this model {h} {v} {es} | once {h} hits the market, there will be {es} | {h} pushes the market towards {es}
            after {h} traders always see {es} | {h} works through {es} | an economy with {h} has {es} | {h} shows up as {es}""",
            "markets answer {h} with {es} | {h} feeds through into {es}",
        ),
        "one": says(
            """exactly one shock hit the market | only one of these shocks struck | a single shock hit the town that year
            one shock alone moved the market""",
            "the market was hit by one of these shocks, and by one only",
        ),
        "seen": says(
            """the market saw {es} | that quarter there <was/were> {es} | the figures show {es} | the bureau counts {es}
            prices and orders tell of {es} | traders complain of {es}""",
            "the latest figures speak of {es} | all over town there <was/were> {es}",
        ),
        "absent": says(
            """the market saw no {n} | the figures show no {n} | traders do not complain of {x}
            that quarter there [was/were] no {n} | the bureau counts no {n}""",
            "the latest figures do not speak of {x}",
        ),
        "mixed": says(
            """the market saw {es}, but no {n} | the figures show {es}, but not {x} | traders complain of {es}, but not of {x}
            that quarter there <was/were> {es}, yet no {n}""",
            "the latest figures speak of {es}, but not of {x}",
        ),
    },
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """the bank / fold | the mill / close | the union / strike | the port / reopen | the bond / mature | the firm / merge
        the tariff / end
        the loan / default | the factory / expand | the shop / open | the currency / slide | the fund / collapse
        the harvest / rot | the cartel / split
        the subsidy / lapse | the exchange / rally | the auditor / object | the contract / expire | the investor / leave
        the merchant / pay"""
    ),
    quantities=quantities(
        """the tax | the price | the wage | the rent | the interest rate | the supply | the demand | the output | the profit
        the debt
        exports / more / fewer | imports / more / fewer | the cost | unemployment / more / less | trade / more / less
        saving / more / less"""
    ),
    modes=tuple("trend trend trend trend trend whether if which needed".split()),
    who=("the treasury", "the ministry", "the guild",),
    any=("any of these changes", "any of this",),
    own={
        "rule": says(
            """in this town, if {c.now}, {e.now} | by the terms of the deal, {e.now} if {c.now}
            in a bad year, when {c.now}, {e.now} | on this coast {e.now} once {c.now}""",
            "in this region {e.now} as soon as {c.now}",
        ),
        "state": says(
            """last quarter {f.told} | in spring {f.told} | the papers say that {f.told} | in the end {f.told}""",
            "last month {f.told}",
        ),
        "idle": says(
            """the survey covers {k} towns | the ledger is bound in green | {who} meets every week | {k} clerks work here
            the paper comes out in the morning""",
            "the office has {k} rooms",
        ),
        "trend_link": says(
            """in this country {e.now} when {c.now} | on this island, if {c.now}, {e.now}
            in this market {c.np} mean{c.s} {e.np} | the model says that {c.np} lead{c.s} to {e.np}""",
            "in this economy {e.now} whenever {c.now}",
        ),
    },
)  # fmt: skip

I1 = I1Skin(
    laws=i1_laws(
        """price crowns -> demand t: falling falling inverse
        price crowns -> supply t: linear times
        wage crowns -> output t: linear
        tax crowns -> revenue crowns: linear falling
        income crowns -> spending crowns: linear times
        distance km -> fare crowns: linear
        price crowns, income crowns -> demand t
        labour h, land ha -> harvest t
        rent crowns, wage crowns, tax crowns -> cost crowns"""
    ),
    ranks=(
        Ranks("brand", tuple("Alva Brino Corta Delmo Erida Fonta Gelmi Harlo Ilva Jorma Kelto Lumar Mirta Nobra".split()),
              "outsells", "outsell", "outsold", "most popular", "least popular"),
    ),
)  # fmt: skip

A1 = A1Skin(
    (
        relation_scene(
            """cause: ~price ~wage ~rent ~tax ~tariff ~interest ~subsidy ~toll ~fee ~premium
            effect: ~demand ~output ~saving ~hiring ~traffic ~borrowing ~trade ~housing
            second: ~profit ~income ~debt ~stock ~export ~growth ~leisure""",
            """cause | lowers lower lowered | effect
            cause | raises raise raised | second
            effect | feeds feed fed | second""",
        ),
        relation_scene(
            """firm: Abrex Bolt Corvo Dantec Elvo Fintra Gorden Helix Ingot Jarvo
            good: lamp tyre chair cable engine brick battery carpet
            input: ~rubber ~cotton ~steel ~timber ~copper ~glass ~clay
            city: Anvik Berro Cadiz Dorn Elgin Fenwick Garda""",
            """firm | makes make made | good
            good | needs need needed | input
            firm | city | city
            firm | supplies supply supplied | firm
            city | imports import imported | input""",
        ),
    )
)

M2 = M2Skin(E3, ("the report", "the note", "this information", "the memo", "the statement"))
