"""`python -m training.written.scenes`: draws questions of every scene and reports those that cannot be read or verified."""

import sys

from training.written.places import main
from training.written.scenes.compose import of_scene
from training.written.scenes.reader import scenes

if __name__ == "__main__":
    sys.exit(main("scenes", __doc__, scenes, of_scene))
