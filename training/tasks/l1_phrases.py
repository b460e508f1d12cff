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
    {s} is {some} {who} is {p} | everyone agrees that {s} is {p} | let {s} be {p} | {p}, that is what {s} is
    {s}, as it happens, is {p} | {s} is definitely {p} | {s} is indeed {p} | {s} is of course {p} | {s} really is {p}
    everyone knows that {s} is {p} | everyone knows {s} is {p} | it so happens that {s} is {p} | assume that {s} is {p}
    it has been observed that {s} is {p} | this much is sure: {s} is {p} | one thing is sure: {s} is {p}
    that {s} is {p} is beyond doubt | there is no doubt that {s} is {p} | {s}, without doubt, is {p} | {s} does count as {p}
    as for {s}, {s} is {p} | what {s} is: {p} | say {s} is {p} | say that {s} is {p} | {s}, we know, is {p} | {s} proves to be {p}
    take it as given that {s} is {p} | in this story {s} is {p} | obviously {s} is {p} | it is plain that {s} is {p}""",
    "that {s} is {p} is known | {s}, it is known, is {p} | it is certain that {s} is {p}",
)
NOT_FACT = says(
    """{s} is not {p} | {s} is not {p} | {s} isn't {p} | {s} isn't {p} | it is not true that {s} is {p} | {s} is never {p}
    {s} is known not to be {p} | {s} is certainly not {p} | {s} is not {p} at all | {s} was found not to be {p}
    {s} turned out not to be {p} | clearly, {s} is not {p} | suppose {s} is not {p} | note that {s} is not {p}
    it is false that {s} is {p} | {s} cannot be {p} | it is known that {s} is not {p} | the fact is that {s} isn't {p}
    {p} is something {s} is not | one thing {s} is not: {p} | {s}: not {p} | we are told that {s} is not {p}
    {s} is {some} {who} is not {p}
    everyone agrees that {s} isn't {p}
    {s}, as it happens, is not {p} | {s} is definitely not {p} | {s} is in no way {p} | {s} is of course not {p} | {s} really isn't {p}
    everyone knows that {s} is not {p} | it so happens that {s} isn't {p} | assume that {s} is not {p} | it isn't the case that {s} is {p}
    it has been observed that {s} is not {p} | this much is sure: {s} is not {p} | that {s} is not {p} is beyond doubt
    there is no doubt that {s} is not {p} | {s}, without doubt, is not {p} | {s} does not count as {p} | as for {s}, {s} is not {p}
    what {s} is not: {p} | say {s} is not {p} | say that {s} isn't {p} | {s}, we know, is not {p} | {s} proves not to be {p}
    take it as given that {s} is not {p} | in this story {s} is not {p} | obviously {s} is not {p} | it is wrong to say that {s} is {p}""",
    "that {s} is {p} is not true | {s}, it is known, is not {p} | it is certain that {s} is not {p}",
)
TWO_FACTS = says(
    """{s} is {p} and {q} | {s} is {p} and {q} | {s} is {p} and also {q} | it is known that {s} is {p} and {q}
    {s} is {p} as well as {q} | {s} is known to be {p} and {q} | suppose {s} is {p} and {q}
    {s}: {p}, {q} | {p} and {q} is what {s} is | here is what is known about {s}: {p} and {q}
    we are told that {s} is {p} and {q} | besides being {p}, {s} is {q} | {s} is {p}, and {s} is {q}
    {s} is both {p} and {q} | {s} is definitely {p} and {q} | everyone knows that {s} is {p} and {q} | assume that {s} is {p} and {q}
    {s} is {p}, and also {q} | {s} is not only {p} but also {q} | it so happens that {s} is {p} and {q} | say {s} is {p} and {q}
    {s} happens to be {p} and {q} | {s}, as it happens, is {p} and {q} | there is no doubt that {s} is {p} and {q}
    {s} turned out to be {p} and {q} | {s} is at once {p} and {q} | {s}, we know, is {p} and {q} | {s} was found to be {p} and {q}""",
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
    should {some} be {c}, {they} {p} | {c} -> {p}
    {whoever} is {c} is also {p} | {every} {who} is {c} is by that {p} | {every} {who} is {c} is certainly {p}
    {they} {p} whenever {some} is {c} | {some} {who} is {c} is {p} | {some} {who} is {c} is always {p} | {some} {who} is {c} must be {p}
    a {being}, if {c}, is {p} | it is known that {every} {who} is {c} is {p} | it is a rule that {every} {who} is {c} is {p}
    the rule says that {whoever} is {c} is {p} | one rule: {whoever} is {c} is {p} | as soon as {some} is {c}, {they} {p}
    in case {some} is {c}, {they} {p} | if {some} is {c}, then {they} also {p} | if {some} is {c}, then {they} certainly {p}
    suppose {some} is {c}, then {they} {p} | given {some} {who} is {c}, {they} {p} | provided {some} is {c}, {they} {p}
    {every} is {p} when {they} {c} | {every} is {p} as soon as {they} {c} | all those {who} are {c} are {q} | those {who} are {c} are {q}
    the {beings} {who} are {c} are all {q} | a {being} {who} is {c} has to be {p} | {c}, therefore {p}
    without exception {beings} {who} are {c} are {q} | nobody doubts that {beings} {who} are {c} are {q}""",
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
    from {some} being {c} it follows that {they} never {p} | should {some} be {c}, {they} never {p} | {c} -> not {p}
    {some} {who} is {c} is not {p} | {some} {who} is {c} is never {p} | {some} {who} is {c} cannot be {p}
    a {being}, if {c}, is not {p} | it is known that {nothing} {who} is {c} is {p} | it is a rule that {nothing} {who} is {c} is {p}
    one rule: {nothing} {who} is {c} is {p} | the rule says that {whoever} is {c} is not {p}
    as soon as {some} is {c}, {they} not {p} | in case {some} is {c}, {they} not {p}
    if {some} is {c}, then {they} never {p} | if {some} is {c}, then {they} certainly not {p} | suppose {some} is {c}, then {they} not {p}
    provided {some} is {c}, {they} not {p} | {nothing} is {p} when {they} {c} | all those {who} are {c} are not {q}
    those {who} are {c} are never {q} | those {who} are {c} are not {q} | a {being} {who} is {c} can never be {p} | {c}, therefore not {p}
    not one {being} {who} is {c} is {p} | there is no {being} {who} is {c} and {p}
    without exception {beings} {who} are {c} are not {q}""",
    """{nothing} is {p} if {they} {c} | it is true that {nothing} {who} is {c} is {p}
    when a {being} is {c} then {they} not {p}""",
)
# One condition, a plain adjective.
ADJECTIVE_RULE = says(
    """all {adj} {beings} are {q} | every {adj} {being} is {p} | {adj} {beings} are {q} | each {adj} {being} is {p}
    {every} {adj} is {p} | a {adj} {being} is {p} | {adj} {beings} are always {q} | any {adj} {being} is {p}
    being {adj} makes a {being} {p} | whenever a {being} is {adj}, {p} is what {they}
    take any {adj} {being} and {they} {p} | {adj} -> {p} | a {being}, if {adj}, is {p}
    among {beings}, the {adj} ones are {q} | {adj} {beings}, all of them, are {q}
    a {adj} {being} is always {p} | a {adj} {being} must be {p} | {adj} {beings} are also {q} | every {adj} {being} is also {p}
    it is known that {adj} {beings} are {q} | it is a rule that {adj} {beings} are {q} | one rule: {adj} {beings} are {q}
    {adj}, therefore {p} | without exception {adj} {beings} are {q} | nobody doubts that {adj} {beings} are {q}
    if a {being} is {adj}, it follows that {they} {p} | the {adj} {beings} are all {q} | each and every {adj} {being} is {p}
    {adj} {beings} have to be {q} | {adj} {beings} happen to be {q} | {adj} {beings} are {q} without exception""",
    "it is true that all {adj} {beings} are {q} | {any} {adj} is {p} | {adj} {beings} must be {q}",
)
NOT_ADJECTIVE_RULE = says(
    """no {adj} {being} is {p} | {adj} {beings} are not {q} | {adj} {beings} are never {q} | a {adj} {being} is not {p}
    {nothing} {adj} is {p} | every {adj} {being} is not {p} | {adj} {beings} aren't {q} | no {adj} {beings} are {q}
    {adj} -> not {p} | among {beings}, the {adj} ones are never {q} | a {being}, if {adj}, is not {p}
    whenever a {being} is {adj}, {p} is one thing {they} not | take any {adj} {being} and {they} never {p}
    not one {adj} {being} is {p} | there is no {adj} {being} {who} is {p}
    a {adj} {being} is never {p} | a {adj} {being} can never be {p} | {adj} {beings} are in no case {q} | {adj}, therefore not {p}
    it is known that no {adj} {being} is {p} | it is a rule that no {adj} {being} is {p} | one rule: no {adj} {being} is {p}
    without exception {adj} {beings} are not {q} | not a single {adj} {being} is {p} | the {adj} {beings} are all not {q}
    if a {being} is {adj}, it follows that {they} not {p} | {adj} {beings} happen not to be {q} | {adj} {beings} can never be {q}""",
    "it is true that no {adj} {being} is {p} | {adj} {beings} cannot be {q}",
)
# One condition, a class.
CLASS_RULE = says(
    """all {nouns} are {q} | every {noun} is {p} | {nouns} are {q} | each {noun} is {p} | {a_noun} is {p} | any {noun} is {p}
    {nouns} are always {q} | if {some} is {a_noun} then {they} {p} | {every} {who} is {a_noun} is {p}
    {whoever} is {a_noun} is {p} | {nouns} are all {q} | every {noun} is also {p} | all {nouns} must be {q}
    being {a_noun} makes {some} {p} | take any {noun} and {they} {p} | {noun} -> {p} | among {nouns}, every one is {p}
    {nouns}, all of them, are {q} | whenever {some} is {a_noun}, {p} is what {they}
    {p} is what {some} is whenever {they} {a_noun}
    {a_noun} is always {p} | {a_noun} must be {p} | {nouns} are also {q} | each and every {noun} is {p} | {a_noun} is also {p}
    it is known that {nouns} are {q} | it is a rule that {nouns} are {q} | one rule: {nouns} are {q} | {a_noun} has to be {p}
    {a_noun}, therefore {p} | without exception {nouns} are {q} | nobody doubts that {nouns} are {q} | {nouns} have to be {q}
    as soon as {some} is {a_noun}, {they} {p} | in case {some} is {a_noun}, {they} {p} | {some} {who} is {a_noun} is {p}
    provided {some} is {a_noun}, {they} {p} | {nouns} happen to be {q} | {nouns} are {q} without exception
    if {some} is {a_noun}, it follows that {they} {p} | everyone knows that {nouns} are {q} | {any} {who} is {a_noun} is {p}""",
    "it is true that all {nouns} are {q} | when {some} is {a_noun} then {they} also {p} | {nouns} must be {q}",
)
NOT_CLASS_RULE = says(
    """no {noun} is {p} | no {nouns} are {q} | {nouns} are not {q} | {nouns} are never {q} | {a_noun} is not {p}
    every {noun} is not {p} | {nouns} aren't {q} | if {some} is {a_noun} then {they} not {p} | {a_noun} is never {p}
    {nouns} cannot be {q} | {nothing} {who} is {a_noun} is {p} | {whoever} is {a_noun} is not {p}
    not one {noun} is {p} | there is no {noun} {who} is {p} | {nouns}, all of them, are never {q}
    take any {noun} and {they} never {p} | {noun} -> not {p} | among {nouns}, not a single one is {p}
    whenever {some} is {a_noun}, {p} is one thing {they} not | being {a_noun} means never being {p}
    {a_noun} can never be {p} | not a single {noun} is {p} | {nouns} are in no case {q} | {a_noun}, therefore not {p}
    it is known that no {noun} is {p} | it is a rule that {nouns} are never {q} | one rule: no {noun} is {p} | {nouns} can never be {q}
    without exception {nouns} are not {q} | as soon as {some} is {a_noun}, {they} not {p} | in case {some} is {a_noun}, {they} not {p}
    {some} {who} is {a_noun} is never {p} | {some} {who} is {a_noun} is not {p} | provided {some} is {a_noun}, {they} not {p}
    {nouns} happen not to be {q} | everyone knows that {nouns} are not {q} | if {some} is {a_noun}, it follows that {they} not {p}""",
    "it is true that no {noun} is {p} | when {some} is {a_noun} then {they} not {p}",
)
# A class with one adjective: two conditions.
ADJECTIVE_CLASS_RULE = says(
    """all {adj} {nouns} are {q} | every {adj} {noun} is {p} | {adj} {nouns} are {q} | any {adj} {noun} is {p}
    each {noun} {who} is {adj} is {p} | {nouns} {who} are {adj} are {q} | if a {noun} is {adj} then {they} {p}
    every {noun} {who} is {adj} is {p} | {adj} {nouns} are always {q}
    {adj} {noun} -> {p} | among {nouns}, the {adj} ones are {q} | a {noun}, as long as {they} {adj}, is {p}
    take any {adj} {noun} and {they} {p} | being {adj} makes a {noun} {p} | {adj} {nouns}, all of them, are {q}
    should a {noun} be {adj}, {they} {p}
    a {adj} {noun} is always {p} | a {adj} {noun} must be {p} | {adj} {nouns} are also {q} | each and every {adj} {noun} is {p}
    it is known that {adj} {nouns} are {q} | it is a rule that {adj} {nouns} are {q} | one rule: {adj} {nouns} are {q}
    without exception {adj} {nouns} are {q} | if a {noun} is {adj}, it follows that {they} {p} | as soon as a {noun} is {adj}, {they} {p}
    in case a {noun} is {adj}, {they} {p} | provided a {noun} is {adj}, {they} {p} | {adj} {nouns} have to be {q}
    any {noun} {who} is {adj} is {p}""",
    "it is true that all {adj} {nouns} are {q} | when a {noun} is {adj} then {they} also {p}",
)
# About named individuals only.
NAMED_RULE = says(
    """if {c} then {s} is {p} | if {c}, {s} is {p} | if {c}, then {s} is {p} | {s} is {p} if {c} | when {c}, {s} is {p}
    {s} is {p} when {c} | that {c} means that {s} is {p} | given that {c}, {s} is {p} | {s} must be {p} if {c}
    it is known that {s} is {p} if {c} | suppose that if {c} then {s} is {p} | if {c} then {s} is also {p}
    whenever {c}, {p} is what {s} is | {s} is {p} whenever {c} | {p} is what {s} is if {c}
    should it be that {c}, {s} is {p} | that {c} is enough for {s} to be {p} | {c} -> {s} is {p}
    assuming {c}, it follows that {s} is {p} | {s} is {p}, provided that {c}
    as soon as {c}, {s} is {p} | in case {c}, {s} is {p} | provided that {c}, {s} is {p} | {s} has to be {p} if {c} | {s} is {p} in case {c}
    if {c}, it follows that {s} is {p} | if it is true that {c}, then {s} is {p} | if {c}, then {s} is certainly {p}
    one rule: if {c}, {s} is {p} | if {c}, then {s} must be {p} | suppose {c}, then {s} is {p} | it is a rule that {s} is {p} if {c}
    {s} is {p} as soon as {c}
    everyone knows that if {c} then {s} is {p} | {c}, therefore {s} is {p} | {s} is {p} on condition that {c}
    {s} is certainly {p} if {c}""",
    "it is true that if {c} then {s} is {p} | when {c} then {s} must be {p}",
)
NOT_NAMED_RULE = says(
    """if {c} then {s} is not {p} | if {c}, {s} isn't {p} | {s} is not {p} if {c} | when {c}, {s} is not {p}
    {s} is never {p} when {c} | given that {c}, {s} is not {p} | {s} cannot be {p} if {c} | if {c} then {s} cannot be {p}
    if {c}, then {s} is not {p} | that {c} means that {s} is not {p} | {s} isn't {p} if {c} | when {c}, {s} is never {p}
    whenever {c}, {p} is one thing {s} is not | {s} is not {p} whenever {c} | should it be that {c}, {s} is not {p}
    that {c} is enough for {s} not to be {p} | {c} -> {s} is not {p} | assuming {c}, it follows that {s} is not {p}
    {s} is never {p}, provided that {c}
    as soon as {c}, {s} is not {p} | in case {c}, {s} is not {p} | provided that {c}, {s} is not {p} | {s} is not {p} in case {c}
    if {c}, it follows that {s} is not {p} | if it is true that {c}, then {s} is not {p} | if {c}, then {s} is certainly not {p}
    one rule: if {c}, {s} is not {p} | suppose {c}, then {s} is not {p} | it is a rule that {s} is not {p} if {c}
    everyone knows that if {c} then {s} is not {p} | {c}, therefore {s} is not {p} | {s} can never be {p} if {c}""",
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
    what would you say, is {s} {p}?
    {s} is {p}, true? | so, {s} is {p} or not? | is {s} really {p}? | is {s} also {p}? | is {s} certainly {p}? | has {s} to be {p}?
    is it certain that {s} is {p}? | can we be sure that {s} is {p}? | do these facts show that {s} is {p}? | find out whether {s} is {p}.
    say whether {s} is {p}. | answer yes or no: is {s} {p}? | is it right that {s} is {p}? | is it correct to say that {s} is {p}?
    does this mean that {s} is {p}? | from this, is {s} {p}? | given all this, is {s} {p}? | is one right to say that {s} is {p}?
    what about {s}: {p} or not? | check whether {s} is {p}. | is it safe to say that {s} is {p}? | {s} is {p}, isn't that so?
    now is {s} {p}?""",
    """does it follow that {s} must be {p}? | {s} is {p}: true or false? | can it be concluded that {s} is {p}?
    decide: is {s} {p}, yes or no?""",
)
ASK_NOT = says(
    """is it true that {s} is not {p}? | does it follow that {s} is not {p}? | true or false: {s} is not {p}.
    can it be said that {s} is not {p}? | decide whether it is true that {s} is not {p}. | can one conclude that {s} isn't {p}?
    is it the case that {s} is not {p}? | {s} is not {p}, right? | must it be that {s} is not {p}?
    please tell me whether it is true that {s} is not {p}. | would it be right to say that {s} is not {p}?
    is it safe to say that {s} isn't {p}? | {p} is one thing {s} is not, right?
    could you check the claim that {s} is not {p}? | here is a claim, true or false: {s} is not {p}.
    {s} is not {p}, true? | is it certain that {s} is not {p}? | can we be sure that {s} is not {p}?
    do these facts show that {s} is not {p}? | find out whether it is true that {s} is not {p}. | is it right that {s} is not {p}?
    is it correct to say that {s} is not {p}?
    does this mean that {s} is not {p}? | check whether it is true that {s} is not {p}. | is one right to say that {s} is not {p}?""",
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
