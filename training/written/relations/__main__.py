"""`python -m training.written.relations`: draws questions of every place and reports those that cannot be read or verified."""

import sys

from training.written.places import main
from training.written.relations.compose import worded
from training.written.relations.reader import places

if __name__ == "__main__":
    sys.exit(main("relations", __doc__, places, worded))
