"""Computer science: programs, machines and networks."""

from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial

P2 = P2Skin(
    kinds=("trials", "trials", "trials", "parts", "parts", "draws"),
    items=(
        ("packet", "packets"), ("file", "files"), ("block", "blocks"), ("node", "nodes"), ("ticket", "tickets"),
        ("icon", "icons"),
        ("record", "records"), ("pixel", "pixels"), ("cable", "cables"), ("task", "tasks"), ("key", "keys"),
        ("label", "labels"),
    ),
    boxes=("queue", "buffer", "folder", "pool", "list", "stack", "cache", "table"),
    colours=("red", "blue", "green", "white", "black", "yellow", "purple", "orange", "pink", "brown", "grey", "silver",
        "golden", "violet", "striped", "spotted"),
    people=("Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils", "Ada", "Marco", "Sofia"),
    trials=(
        Trial("packet", "packets", "arrives", "arrive", "is lost", "are lost"),
        Trial("retry", "retries", "succeeds", "succeed", "fails", "fail"),
        Trial("request", "requests", "succeeds", "succeed", "times out", "time out"),
        Trial("server", "servers", "responds", "respond", "crashes", "crash"),
        Trial("test", "tests", "passes", "pass", "fails", "fail"),
        Trial("lookup", "lookups", "hits the cache", "hit the cache", "misses", "miss"),
        Trial("bit", "bits", "flips", "flip", "stays", "stay"),
    ),
    systems=("cluster", "service", "network", "website", "database", "pipeline", "backup system", "router", "cloud",
        "mail system"),
    parts=(
        "server", "router", "disk", "cache", "switch", "link", "gateway", "node", "backup", "proxy", "database",
        "scheduler", "firewall",
        "replica", "modem", "printer",
    ),
)  # fmt: skip
