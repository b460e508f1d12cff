"""How facts, rules and questions of L1 are said: clause patterns, trained ones and held-out ones.

Slots: {s} a name, {p} {q} what it is (`big`, `a wolf`; `are` takes {q}), {c} conditions, {adj} {noun} {nouns} words,
{every} {any} {some} {nothing} {whoever} {who} {they} {being} {beings} by skin.
"""

from training.draw import Patterns
from training.tasks.wording import says

FACT = says(
    """{s} is {p} | {s} is {p} | {s} is {p} | {s} is certainly {p} | it is known that {s} is {p} | it is true that {s} is {p}
    {s} happens to be {p} | {s} turned out to be {p} | {s} was found to be {p} | clearly, {s} is {p} | note that {s} is {p}
    {s} is known to be {p} | suppose {s} is {p} | suppose that {s} is {p} | {s} is {p}, that is certain | {s} is also {p}
    the fact is that {s} is {p} | {s}'s {p} | {s} must be {p}
    {p} is what {s} is | here is what is known about {s}: {p} | {s}: {p} | we are told that {s} is {p}
    {s} is {some} {who} is {p} | everyone agrees that {s} is {p} | let {s} be {p} | {p}, that is what {s} is""",
    "that {s} is {p} is known | {s}, it is known, is {p} | it is certain that {s} is {p}",
)
NOT_FACT = says(
    """{s} is not {p} | {s} is not {p} | {s} isn't {p} | {s} isn't {p} | it is not true that {s} is {p} | {s} is never {p}
    {s} is known not to be {p} | {s} is certainly not {p} | {s} is not {p} at all | {s} was found not to be {p}
    {s} turned out not to be {p} | clearly, {s} is not {p} | suppose {s} is not {p} | note that {s} is not {p}
    it is false that {s} is {p} | {s} cannot be {p} | it is known that {s} is not {p} | the fact is that {s} isn't {p}
    {p} is something {s} is not | one thing {s} is not: {p} | {s}: not {p} | we are told that {s} is not {p}
    {s} is {some} {who} is not {p}
    everyone agrees that {s} isn't {p}""",
    "that {s} is {p} is not true | {s}, it is known, is not {p} | it is certain that {s} is not {p}",
)
TWO_FACTS = says(
    """{s} is {p} and {q} | {s} is {p} and {q} | {s} is {p} and also {q} | it is known that {s} is {p} and {q}
    {s} is {p} as well as {q} | {s} is known to be {p} and {q} | suppose {s} is {p} and {q}
    {s}: {p}, {q} | {p} and {q} is what {s} is | here is what is known about {s}: {p} and {q}
    we are told that {s} is {p} and {q} | besides being {p}, {s} is {q} | {s} is {p}, and {s} is {q}""",
    "that {s} is {p} and {q} is known | {s} is certainly {p} and also {q}",
)
RULE = says(
    """if {some} is {c} then {they} {p} | if {some} is {c}, {they} {p} | {every} {who} is {c} is {p}
    {any} {who} is {c} is {p} | {whoever} is {c} is {p} | {some} is {p} if {they} {c} | a {being} {who} is {c} is {p}
    every {being} {who} is {c} is {p} | all {beings} {who} are {c} are {q} | {beings} {who} are {c} are {q}
    when {some} is {c}, {they} {p} | each {being} {who} is {c} is also {p} | if a {being} is {c} then {they} {p}
    {whoever} is {c} must be {p} | {every} {who} is {c} is always {p} | a {being} is {p} when {they} {c}
    {any} {who} is {c} is also {p} | to be {c} is to be {p} | being {c} means being {p} | {c} means {p}
    whenever {some} is {c}, {p} is what {they} | {p} is what {some} is whenever {they} {c}
    it is enough to be {c} to be {p} | take any {being} {who} is {c} and {they} {p}
    among {beings}, those {who} are {c} are {q} | from {some} being {c} it follows that {they} {p}
    should {some} be {c}, {they} {p} | {c} -> {p}""",
    """{every} is {p} if {they} {c} | it is true that {every} {who} is {c} is {p}
    when a {being} is {c} then {they} also {p}""",
)
NOT_RULE = says(
    """if {some} is {c} then {they} not {p} | if {some} is {c}, {they} not {p} | {every} {who} is {c} is not {p}
    {any} {who} is {c} isn't {p} | {whoever} is {c} is not {p} | {nothing} {who} is {c} is {p} | no {being} {who} is {c} is {p}
    a {being} {who} is {c} is not {p} | {some} is not {p} if {they} {c} | when {some} is {c}, {they} not {p}
    {whoever} is {c} cannot be {p} | {beings} {who} are {c} are never {q} | {every} {who} is {c} is never {p}
    if a {being} is {c} then {they} never {p} | {any} {who} is {c} cannot be {p} | being {c} means not being {p}
    whenever {some} is {c}, {p} is one thing {they} not | {p} is what {nothing} is whenever {they} {c}
    take any {being} {who} is {c} and {they} never {p} | among {beings}, those {who} are {c} are never {q}
    from {some} being {c} it follows that {they} never {p} | should {some} be {c}, {they} never {p} | {c} -> not {p}""",
    """{nothing} is {p} if {they} {c} | it is true that {nothing} {who} is {c} is {p}
    when a {being} is {c} then {they} not {p}""",
)
# One condition, a plain adjective.
ADJECTIVE_RULE = says(
    """all {adj} {beings} are {q} | every {adj} {being} is {p} | {adj} {beings} are {q} | each {adj} {being} is {p}
    {every} {adj} is {p} | a {adj} {being} is {p} | {adj} {beings} are always {q} | any {adj} {being} is {p}
    being {adj} makes a {being} {p} | whenever a {being} is {adj}, {p} is what {they}
    take any {adj} {being} and {they} {p} | {adj} -> {p} | a {being}, if {adj}, is {p}
    among {beings}, the {adj} ones are {q} | {adj} {beings}, all of them, are {q}""",
    "it is true that all {adj} {beings} are {q} | {any} {adj} is {p} | {adj} {beings} must be {q}",
)
NOT_ADJECTIVE_RULE = says(
    """no {adj} {being} is {p} | {adj} {beings} are not {q} | {adj} {beings} are never {q} | a {adj} {being} is not {p}
    {nothing} {adj} is {p} | every {adj} {being} is not {p} | {adj} {beings} aren't {q} | no {adj} {beings} are {q}
    {adj} -> not {p} | among {beings}, the {adj} ones are never {q} | a {being}, if {adj}, is not {p}
    whenever a {being} is {adj}, {p} is one thing {they} not | take any {adj} {being} and {they} never {p}
    not one {adj} {being} is {p} | there is no {adj} {being} {who} is {p}""",
    "it is true that no {adj} {being} is {p} | {adj} {beings} cannot be {q}",
)
# One condition, a class.
CLASS_RULE = says(
    """all {nouns} are {q} | every {noun} is {p} | {nouns} are {q} | each {noun} is {p} | {a_noun} is {p} | any {noun} is {p}
    {nouns} are always {q} | if {some} is {a_noun} then {they} {p} | {every} {who} is {a_noun} is {p}
    {whoever} is {a_noun} is {p} | {nouns} are all {q} | every {noun} is also {p} | all {nouns} must be {q}
    being {a_noun} makes {some} {p} | take any {noun} and {they} {p} | {noun} -> {p} | among {nouns}, every one is {p}
    {nouns}, all of them, are {q} | whenever {some} is {a_noun}, {p} is what {they}
    {p} is what {some} is whenever {they} {a_noun}""",
    "it is true that all {nouns} are {q} | when {some} is {a_noun} then {they} also {p} | {nouns} must be {q}",
)
NOT_CLASS_RULE = says(
    """no {noun} is {p} | no {nouns} are {q} | {nouns} are not {q} | {nouns} are never {q} | {a_noun} is not {p}
    every {noun} is not {p} | {nouns} aren't {q} | if {some} is {a_noun} then {they} not {p} | {a_noun} is never {p}
    {nouns} cannot be {q} | {nothing} {who} is {a_noun} is {p} | {whoever} is {a_noun} is not {p}
    not one {noun} is {p} | there is no {noun} {who} is {p} | {nouns}, all of them, are never {q}
    take any {noun} and {they} never {p} | {noun} -> not {p} | among {nouns}, not a single one is {p}
    whenever {some} is {a_noun}, {p} is one thing {they} not | being {a_noun} means never being {p}""",
    "it is true that no {noun} is {p} | when {some} is {a_noun} then {they} not {p}",
)
# A class with one adjective: two conditions.
ADJECTIVE_CLASS_RULE = says(
    """all {adj} {nouns} are {q} | every {adj} {noun} is {p} | {adj} {nouns} are {q} | any {adj} {noun} is {p}
    each {noun} {who} is {adj} is {p} | {nouns} {who} are {adj} are {q} | if a {noun} is {adj} then {they} {p}
    every {noun} {who} is {adj} is {p} | {adj} {nouns} are always {q}
    {adj} {noun} -> {p} | among {nouns}, the {adj} ones are {q} | a {noun}, as long as {they} {adj}, is {p}
    take any {adj} {noun} and {they} {p} | being {adj} makes a {noun} {p} | {adj} {nouns}, all of them, are {q}
    should a {noun} be {adj}, {they} {p}""",
    "it is true that all {adj} {nouns} are {q} | when a {noun} is {adj} then {they} also {p}",
)
# About named individuals only.
NAMED_RULE = says(
    """if {c} then {s} is {p} | if {c}, {s} is {p} | if {c}, then {s} is {p} | {s} is {p} if {c} | when {c}, {s} is {p}
    {s} is {p} when {c} | that {c} means that {s} is {p} | given that {c}, {s} is {p} | {s} must be {p} if {c}
    it is known that {s} is {p} if {c} | suppose that if {c} then {s} is {p} | if {c} then {s} is also {p}
    whenever {c}, {p} is what {s} is | {s} is {p} whenever {c} | {p} is what {s} is if {c}
    should it be that {c}, {s} is {p} | that {c} is enough for {s} to be {p} | {c} -> {s} is {p}
    assuming {c}, it follows that {s} is {p} | {s} is {p}, provided that {c}""",
    "it is true that if {c} then {s} is {p} | when {c} then {s} must be {p}",
)
NOT_NAMED_RULE = says(
    """if {c} then {s} is not {p} | if {c}, {s} isn't {p} | {s} is not {p} if {c} | when {c}, {s} is not {p}
    {s} is never {p} when {c} | given that {c}, {s} is not {p} | {s} cannot be {p} if {c} | if {c} then {s} cannot be {p}
    if {c}, then {s} is not {p} | that {c} means that {s} is not {p} | {s} isn't {p} if {c} | when {c}, {s} is never {p}
    whenever {c}, {p} is one thing {s} is not | {s} is not {p} whenever {c} | should it be that {c}, {s} is not {p}
    that {c} is enough for {s} not to be {p} | {c} -> {s} is not {p} | assuming {c}, it follows that {s} is not {p}
    {s} is never {p}, provided that {c}""",
    "it is true that if {c} then {s} is not {p} | when {c} then {s} cannot be {p}",
)
ASK = says(
    """is {s} {p}? | is {s} {p}? | is {s} {p}? | can it be said that {s} is {p}? | true or false: {s} is {p}.
    does it follow that {s} is {p}? | is it true that {s} is {p}? | must {s} be {p}? | so is {s} {p}? | is {s} {p} or not?
    {s} is {p}, right? | yes or no: is {s} {p}? | decide whether {s} is {p}. | can one conclude that {s} is {p}?
    is it the case that {s} is {p}? | then is {s} {p}? | would {s} be {p}? | is {s} then {p}? | tell whether {s} is {p}.
    what can be said: is {s} {p}? | is it known whether {s} is {p}?
    please tell me whether {s} is {p}. | {s}: {p} or not? | is {p} what {s} is? | anyone know if {s} is {p}?
    could you work out whether {s} is {p}? | as for {s}, {p} or not? | would it be right to call {s} {p}?
    what would you say, is {s} {p}?""",
    """does it follow that {s} must be {p}? | {s} is {p}: true or false? | can it be concluded that {s} is {p}?
    decide: is {s} {p}, yes or no?""",
)
ASK_NOT = says(
    """is it true that {s} is not {p}? | does it follow that {s} is not {p}? | true or false: {s} is not {p}.
    can it be said that {s} is not {p}? | decide whether it is true that {s} is not {p}. | can one conclude that {s} isn't {p}?
    is it the case that {s} is not {p}? | {s} is not {p}, right? | must it be that {s} is not {p}?
    please tell me whether it is true that {s} is not {p}. | would it be right to say that {s} is not {p}?
    is it safe to say that {s} isn't {p}? | {p} is one thing {s} is not, right?
    could you check the claim that {s} is not {p}? | here is a claim, true or false: {s} is not {p}.""",
    "{s} is not {p}: true or false? | does it follow that {s} cannot be {p}? | can it be concluded that {s} is not {p}?",
)
OPENERS = Patterns(
    ("Consider this.", "Here is a puzzle.", "Suppose the following.", "A small problem.", "Take these statements.", "Hello!")
)
# Words of the patterns, never the name of a property.
_RESERVED = """
    yes no not nor none never nothing nobody neither without cannot false true fails fail lack lacks non hardly unknown
    unused and but the are was were been being with then than that this these when who any all each every one two some so if
    is it its to be mine our ours his her she they them him you your must can would must may
    whenever should let call tell
"""
RESERVED = frozenset(_RESERVED.split())
