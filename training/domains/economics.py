"""Economics: prices, choices and expected gains."""

from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial

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
