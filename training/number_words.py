"""Numbers as people write them in words. The reader of such words, `model/question.py`, shares nothing with this."""

_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int, link: str = "-", one: str = "a", joint: str = " and ") -> str:
    """A number from 0 to 999: `nine`, `thirty-one`, `a hundred and five`.

    `link` stands between tens and units, `one` is the hundred's own number if there is but one, `joint` follows the hundreds.
    """
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        head = f"{one if hundreds == 1 else _BELOW_TWENTY[hundreds]} hundred"
        return head + joint + in_words(rest, link) if rest else head
    if number < 20:
        return _BELOW_TWENTY[number]
    tens, units = divmod(number, 10)
    return _TENS[tens - 2] + (link + _BELOW_TWENTY[units] if units else "")
