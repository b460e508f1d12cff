"""How E1 speaks: clauses about who has how many, about animals and goods that there are, about prices and ages."""

from training.tasks.wording import merged, says

# {a} new, {b} {c} known, {n} a number, {times} "twice" or "3 times", {double} also "double", {part} "half" or "a third".
COMMON = {
    "given": says(
        """{a} {has} {n} {noun} | {n} {noun} is what {a} {has} | there are {n} {noun} for {a}
        the {noun} that {a} {has} number {n} | {a} {has} exactly {n} {noun} | we know that {a} {has} {n} {noun}
        {a} {has} {n} {noun} in all | as for {a}, it's {n} {noun} | {a} {has} a total of {n} {noun}
        the number of {noun} {a} {has} is {n} | {a} {has} just {n} {noun} | it is known that {a} {has} {n} {noun}
        {n} is the number of {noun} that {a} {has} | for {a} the count is {n} {noun}
        {n}: that's how many {noun} {a} {has} | it is {n} {noun} that {a} {has}
        {a} {has} some {noun}, {n} to be exact | count the {noun} {a} {has} and you get {n}
        with {a} there are {n} {noun}
        {a} {has} {n} of the {noun} | {a} {has} altogether {n} {noun} | {noun} with {a}: {n} | to {a} belong {n} {noun}
        we count {n} {noun} for {a}
        exactly {n} {noun} are what {a} {has} | when it comes to {noun}, {a} {has} {n} | in the case of {a} it is {n} {noun}
        say {a} {has} {n} {noun}
        as far as {a} goes, there are {n} {noun} | {a}, we know, {has} {n} {noun} | there's {a} with {n} {noun}
        {n} {noun}, that is what {a} {has}""",
        "{n} {noun} in all is what {a} {has} | in all {a} {has} {n} {noun} | the count of {noun} for {a} is {n}",
    ),
    "more": says(
        """{a} {has} {n} more {noun} than {b} | {a} {has} {n} more than {b} | {a} {has} {n} {noun} more than {b}
        {a} {has} {n} more {noun} than {b} {does} | compared with {b}, {a} {has} {n} more {noun}
        {a} {has} {n} extra {noun} compared to {b} | {a} is ahead of {b} by {n} {noun}
        {b} is {n} {noun} behind {a} | {a} beats {b} by {n} {noun}
        add {n} to what {b} {has} and you get what {a} {has} | there are {n} more {noun} for {a} than for {b}
        the number of {noun} {a} {has} is {n} more than what {b} {has}
        {a} {has} as many {noun} as {b} plus {n} more | {a} exceeds {b} by {n} {noun}
        {a} {has} {n} {noun} on top of as many as {b} {has} | what {b} {has} falls {n} short of what {a} {has}
        it is {n} more {noun} than {b} that {a} {has} | with {n} {noun} more than {b}, {a} is ahead
        over {b}, {a} has a lead of {n} {noun}
        {b} {has} {n} {noun} fewer than {a} | compared to {a}, {b} {has} {n} fewer {noun}
        {b} would need {n} more {noun} to draw level with {a} | to match {a}, {b} needs {n} more {noun}
        take {n} from what {a} {has} and you get what {b} {has}
        in terms of {noun}, {a} {has} {n} more than {b}
        between {a} and {b} there is a gap of {n} {noun}, with {a} on top
        when compared to {b}, {a} {has} {n} more {noun} | {a}, compared with {b}, {has} {n} more {noun} | {a} tops {b} by {n} {noun}
        {a} leads {b} by {n} {noun} | {b} trails {a} by {n} {noun} | relative to {b}, {a} {has} {n} more {noun}
        {n} more {noun} than {b}: that's {a}
        what {a} {has} exceeds what {b} {has} by {n} | {n} is how many more {noun} {a} {has} than {b}
        {a} would match {b} with {n} {noun} fewer
        {a} {has} whatever {b} {has} plus {n} more | {b} plus {n} is how many {noun} {a} {has}
        start with what {b} {has}, add {n}, and you get what {a} {has}
        {a} {has} more {noun} than {b}, {n} more in fact | {b} {has} {n} less than {a} | {b} is down by {n} {noun} on {a}
        {a} is up by {n} {noun} on {b}""",
        """than {b}, {a} {has} {n} more {noun} | by {n} {noun}, {a} is ahead of {b}
        what {a} {has} is {n} more than what {b} {has}""",
    ),
    "fewer": says(
        """{a} {has} {n} fewer {noun} than {b} | {a} {has} {n} fewer than {b} | {a} {has} {n} less than {b}
        {a} {has} {n} {noun} fewer than {b} | {a} {has} {n} fewer {noun} than {b} {does}
        compared with {b}, {a} {has} {n} fewer {noun} | {a} is behind {b} by {n} {noun}
        {a} is {n} {noun} short of what {b} {has} | {b} is {n} {noun} ahead of {a}
        take {n} from what {b} {has} and you get what {a} {has} | there are {n} fewer {noun} for {a} than for {b}
        the number of {noun} {a} {has} is {n} less than what {b} {has} | {a} {has} as many {noun} as {b} minus {n}
        {a} trails {b} by {n} {noun} | {a} {has} {n} less {noun} than {b}
        it is {n} fewer {noun} than {b} that {a} {has} | with {n} {noun} fewer than {b}, {a} is behind
        over {a}, {b} has a lead of {n} {noun}
        {b} {has} {n} {noun} more than {a} | compared to {a}, {b} {has} {n} more {noun}
        {a} would need {n} more {noun} to draw level with {b} | to match {b}, {a} needs {n} more {noun}
        add {n} to what {a} {has} and you get what {b} {has} | in terms of {noun}, {a} {has} {n} fewer than {b}
        between {b} and {a} there is a gap of {n} {noun}, with {b} on top
        {n} {noun} are what {a} lacks to match {b}
        when compared to {b}, {a} {has} {n} fewer {noun} | {a}, compared with {b}, {has} {n} fewer {noun} | {b} tops {a} by {n} {noun}
        {b} leads {a} by {n} {noun} | relative to {b}, {a} {has} {n} fewer {noun} | {n} fewer {noun} than {b}: that's {a}
        what {a} {has} falls {n} short of what {b} {has} | {n} is how many fewer {noun} {a} {has} than {b}
        {a} would match {b} with {n} {noun} more
        {a} {has} whatever {b} {has} minus {n} | {b} minus {n} is how many {noun} {a} {has}
        start with what {b} {has}, take away {n}, and you get what {a} {has}
        {a} {has} fewer {noun} than {b}, {n} fewer in fact | {a} is down by {n} {noun} on {b} | {b} is up by {n} {noun} on {a}""",
        """than {b}, {a} {has} {n} fewer {noun} | by {n} {noun}, {a} is behind {b}
        what {a} {has} is {n} less than what {b} {has}""",
    ),
    "times": says(
        """{a} {has} {times} as many {noun} as {b} | {a} {has} {times} as many as {b}
        {a} {has} {times} as many {noun} as {b} {does} | {a} {has} {double} the number of {noun} that {b} {has}
        {a} {has} {double} what {b} {has} | {a} {has} {double} the {noun} of {b}
        compared with {b}, {a} {has} {times} as many {noun}
        the number of {noun} {a} {has} is {double} what {b} {has}
        take {double} the {noun} of {b} and you get what {a} {has}
        there are {times} as many {noun} for {a} as for {b} | {a} {has} {times} as much as {b}
        {a} {has} {double} the amount {b} {has} | {a} {has} {noun} too, {times} as many as {b}
        as for {a}, it's {double} the number {b} {has} | it is {times} as many {noun} as {b} that {a} {has}
        with {times} as many {noun} as {b}, {a} is ahead | {double} what {b} {has} is there for {a}
        set against {b}, {a} {has} {times} as many {noun}
        multiply what {b} {has} by {k} and you get what {a} {has}
        divide what {a} {has} by {k} and you get what {b} {has}
        what {b} {has}, multiplied by {k}, is what {a} {has}
        in terms of {noun}, {a} {has} {times} as many as {b}
        when compared to {b}, {a} {has} {times} as many {noun} | {a}, compared with {b}, {has} {times} as many {noun}
        {times} as many {noun} as {b}: that's {a}
        relative to {b}, {a} {has} {times} as many {noun}
        {b} times {k} is how many {noun} {a} {has}
        {a} {has} {k} of the {noun} for each that {b} {has} | start with what {b} {has}, multiply by {k}, and you get what {a} {has}
        {a} {has} exactly {times} as many {noun} as {b} | {a} {has} {double} whatever {b} {has}
        what {a} {has} divided by {k} is what {b} {has}""",
        """what {a} {has} is {double} what {b} {has} | {times} as many {noun} as {b} is what {a} {has}
        it's {double} the number of {b} for {a}""",
    ),
    "part": says(
        """{a} {has} {part} as many {noun} as {b} | {a} {has} {part} as many as {b}
        {a} {has} {part} as many {noun} as {b} {does} | {a} {has} {part} of what {b} {has}
        {a} {has} {part} the number of {noun} that {b} {has} | {a} {has} only {part} as many {noun} as {b}
        compared with {b}, {a} {has} {part} as many {noun}
        the number of {noun} {a} {has} is {part} of what {b} {has}
        take {part} of what {b} {has} and you get what {a} {has}
        there are {part} as many {noun} for {a} as for {b} | {a} {has} {part} the amount {b} {has}
        {a} {has} just {part} as many as {b} {does} | {a} {has} {part} as much as {b}
        it is {part} of what {b} {has} that {a} {has} | with {part} of what {b} {has}, {a} is behind
        {part} of what {b} {has} is there for {a}
        set against {b}, {a} {has} {part} as many {noun}
        divide what {b} {has} by {n} and you get what {a} {has} | {b} {has} {k} times as many {noun} as {a}
        multiply what {a} {has} by {n} and you get what {b} {has}
        in terms of {noun}, {a} {has} {part} as many as {b}
        when compared to {b}, {a} {has} {part} as many {noun} | {a}, compared with {b}, {has} {part} as many {noun}
        {part} as many {noun} as {b}: that's {a}
        relative to {b}, {a} {has} {part} as many {noun}
        {a} {has} exactly {part} as many {noun} as {b}
        start with what {b} {has}, divide by {n}, and you get what {a} {has} | {a} {has} {part} of whatever {b} {has}
        {a} {has} {part} of the {noun} that {b} {has}
        what {b} {has} divided by {n} is what {a} {has}""",
        "what {a} {has} is {part} of what {b} {has} | as for {a}, it's {part} of the number {b} {has}",
    ),
    "percent": says(
        """{a} {has} {n}% as many {noun} as {b} | {a} {has} {n} percent as many {noun} as {b}
        {a} {has} {n}% of the number {b} {has} | the number of {noun} {a} {has} is {n}% of what {b} {has}
        {a} {has} {n} % of what {b} {has} | take {n} percent of what {b} {has} and you get what {a} {has}
        compared with {b}, {a} {has} {n}% as many {noun} | {a} {has} as many {noun} as {n}% of what {b} {has}
        {n}% of what {b} {has} is what {a} {has} | {a} {has} {n}% of the amount {b} {has}
        {a} {has} {n} percent of the number of {noun} that {b} {has}
        as for {a}, it's {n}% of the number {b} {has}
        set against {b}, {a} {has} {n}% as many {noun} | in terms of {noun}, {a} {has} {n}% as many as {b}
        there are {n}% as many {noun} for {a} as for {b} | it is {n}% of what {b} {has} that {a} {has}
        {a} reaches {n}% of what {b} {has}
        relative to {b}, {a} {has} {n}% as many {noun} | {a}, compared with {b}, {has} {n}% as many {noun}
        {a} {has} exactly {n}% of what {b} {has}
        {a} {has} {n} percent of whatever {b} {has} | for {a}, take {n}% of what {b} {has}""",
        "what {a} {has} is {n} percent of what {b} {has} | it's {n}% of the number of {b} for {a}",
    ),
    "sum": says(
        """{a} {has} as many {noun} as {b} and {c} together | {a} {has} as many as {b} and {c} combined
        {a} {has} the same number of {noun} as {b} and {c} put together
        add up what {b} and {c} {had} and you get what {a} {has} | {a} {has} as many {noun} as {b} plus {c}
        {a} alone {has} what {b} and {c} {had} in total
        the number of {noun} {a} {has} equals the sum of what {b} and {c} {had}
        {b} and {c} together {had} as many {noun} as {a} | {a} {has} the total of {b} and {c}
        {a} matches {b} and {c} combined | what {b} and {c} {had} together is what {a} {has}
        together {b} and {c} {had} exactly as many {noun} as {a} | put {b} and {c} together and you get {a}
        it is as many {noun} as {b} and {c} together that {a} {has}
        {b} and {c}, taken together, {had} as many {noun} as {a}
        there are as many {noun} for {a} as for {b} and {c} together
        in terms of {noun}, {a} matches {b} and {c} together | it takes {b} and {c} together to match {a}
        what {b} {has} plus what {c} {has} is what {a} {has}
        take what {b} {has}, add what {c} {has}, and you get what {a} {has}
        {a} {has} whatever {b} and {c} {had} between them | {a} {has} the same as {b} and {c} together
        {a}: as many {noun} as {b} and {c} together
        count what {b} and {c} {had} together and you know what {a} {has} | when you add {b} and {c}, you get what {a} {has}
        {a} equals {b} and {c} together | {b} and {c} between them {had} as many {noun} as {a}
        {a} {has} just as many {noun} as {b} and {c} together""",
        """what {a} {has} is the sum of what {b} and {c} {had}
        as many {noun} as {b} and {c} together is what {a} {has}""",
    ),
    "ask": says(
        """how many {noun} {aux} {a} {have} | what is the number of {noun} {a} {has}
        find the number of {noun} that {a} {has} | how many {noun} in all {aux} {a} {have}
        work out how many {noun} {a} {has} | how many {aux} {a} {have} | can you tell how many {noun} {a} {has}
        then how many {noun} {aux} {a} {have} | tell me how many {noun} {a} {has}
        so how many {noun} {aux} {a} {have} | what number of {noun} {aux} {a} {have}
        how many {noun} are there for {a}
        {a} {has} how many {noun} | how many {noun} is it that {a} {has}
        the number of {noun} {a} {has} is what | how large is the number of {noun} that {a} {has}
        what about {a}: how many {noun} is it
        how many {noun} must {a} have | how many of the {noun} {aux} {a} {have} | how many {noun} does that make for {a}

        compute how many {noun} {a} {has} | calculate the number of {noun} that {a} {has} | what is the count of {noun} for {a}
        please tell me how many {noun} {a} {has}
        could you work out how many {noun} {a} {has} | {noun} with {a}: how many | as for {a}, how many {noun} is that
        and {a}, how many {noun} {aux} {a} {have}""",
        """determine how many {noun} {a} {has} | for {a}, how many {noun} are there
        do you know how many {noun} {a} {has}""",
    ),
    "ask_total": says(
        """how many {noun} do {all} have together | how many {noun} are there for {all} together
        what is the total number of {noun} of {all} | find the total for {all}
        how many {noun} do {all} have in total | how many {noun} do {all} have altogether
        what do {all} have in total | what is the total for {all} | how many {noun} in total are with {all}
        taken together, how many {noun} do {all} have | how many {noun} do {all} have combined
        work out how many {noun} {all} have together
        {all} have how many {noun} together | how many {noun} would you count for {all} together
        add up the {noun} of {all}: how many are there | what do the {noun} of {all} add up to
        could you tell me how many {noun} {all} have together
        how many {noun} is that for {all} together | what is the sum for {all} | give the total for {all}
        calculate how many {noun} {all} have together
        {all} together: how many {noun} | between them, how many {noun} do {all} have | if you add up {all}, how many {noun} is it""",
        """in total, how many {noun} do {all} have | all together, how many {noun} are there for {all}
        determine the total of {all}""",
    ),
    "ask_all": says(
        """how many {noun} are there in total | how many {noun} are there altogether
        how many {noun} are there in all | what is the total number of {noun} | find the total number of {noun}
        how many {noun} is that in total | what is the total | how many {noun} do they have altogether
        how many {noun} do they have together
        how many {noun} would you count in all | what do all the {noun} add up to
        all of them together have how many {noun} | could you tell me the total number of {noun}
        how many {noun} is it all together | what does it all add up to | give the total number of {noun}
        counting everything, how many {noun} are there
        calculate the total number of {noun} | what number of {noun} is there in total""",
        "in total, how many {noun} is that | altogether, how many {noun} are there",
    ),
    "ask_more": says(
        """how many more {noun} {aux} {a} {have} than {b} | by how many {noun} is {a} ahead of {b}
        how many more {aux} {a} {have} than {b} | how many more {noun} are there for {a} than for {b}
        what is the difference in {noun} between {a} and {b} | find how many more {noun} {a} {has} than {b}
        compared with {b}, how many more {noun} {aux} {a} {have} | how far ahead of {b} is {a}
        how many {noun} more than {b} {aux} {a} {have} | work out the difference between {a} and {b}
        {a} {has} how many more {noun} than {b} | by how many {noun} does {a} beat {b}
        what is the lead of {a} over {b} | how many {noun} does {b} lack to match {a}
        could you tell me how many more {noun} {a} {has} than {b}
        how big is the gap in {noun} between {a} and {b}
        how much bigger is the number of {noun} {a} {has} than that of {b} | calculate how many more {noun} {a} {has} than {b}
        by how many does {a} top {b}
        how many {noun} separate {a} from {b} | relative to {b}, how many more {noun} {aux} {a} {have}
        subtract what {b} {has} from what {a} {has}: what do you get
        by how many {noun} does {a} lead {b} | how many {noun} would {b} need to catch up with {a}""",
        "what's the difference between {a} and {b} | than {b}, how many more {noun} {aux} {a} {have}",
    ),
    "ask_fewer": says(
        """how many fewer {noun} {aux} {a} {have} than {b} | how many fewer {aux} {a} {have} than {b}
        by how many {noun} is {a} behind {b} | how many fewer {noun} are there for {a} than for {b}
        compared with {b}, how many fewer {noun} {aux} {a} {have} | find how many fewer {noun} {a} {has} than {b}
        how many {noun} fewer than {b} {aux} {a} {have} | how many less {aux} {a} {have} than {b}
        {a} {has} how many fewer {noun} than {b} | how many {noun} does {a} lack to match {b}
        how many more {noun} would {a} need to match {b} | by how many {noun} does {b} beat {a}
        could you tell me how many fewer {noun} {a} {has} than {b}
        calculate how many fewer {noun} {a} {has} than {b} | relative to {b}, how many fewer {noun} {aux} {a} {have}
        by how many {noun} does {a} trail {b}
        how many {noun} is {a} short of {b} | how many {noun} would {a} need to catch up with {b}""",
        "than {b}, how many fewer {noun} {aux} {a} {have} | how far behind {b} is {a}",
    ),
}
TERSE = {
    "given": says(
        """{a}: {n} {noun} | {a} {n} {noun} | {a} = {n} | {a} {has} {n} | {a} got {n} {noun} | {a}: {n}
        {a} is at {n}
        {noun} of {a}: {n} | {a}'s {noun}: {n}
        {a}, {n} | {a}: {n} of the {noun} | {a} -> {n} | {a} with {n} {noun} | {n} for {a}""",
        "{n} {noun}: {a} | {n} = {a}",
    ),
    "more": says(
        """{a} {n} more than {b} | {a}: {n} more than {b} | {a} = {b} + {n} | {a} {has} {n} more than {b}
        {a} got {n} more than {b} | {a} is {b} plus {n}
        {b} {n} fewer than {a} | {a} - {b} = {n} | {a} beats {b} by {n} | {a} ahead of {b} by {n}
        {b} {n} behind {a}
        {a} +{n} on {b} | {a} leads {b} by {n} | {a} up {n} on {b} | {b} trails {a} by {n} | {a}: {b} + {n}""",
        "{a}: {b} plus {n} | {n} more than {b} = {a}",
    ),
    "fewer": says(
        """{a} {n} fewer than {b} | {a}: {n} less than {b} | {a} = {b} - {n} | {a} {has} {n} less than {b}
        {a} got {n} fewer than {b} | {a} is {b} minus {n}
        {b} {n} more than {a} | {b} - {a} = {n} | {b} beats {a} by {n} | {a} behind {b} by {n}
        {b} {n} ahead of {a}
        {a} down {n} on {b} | {a} trails {b} by {n} | {b} leads {a} by {n} | {a}: {b} - {n} | {b} up {n} on {a}""",
        "{a}: {b} minus {n} | {n} less than {b} = {a}",
    ),
    "times": says(
        """{a} {times} as many as {b} | {a}: {double} {b} | {a} {times} {b} | {a} is {double} {b}
        {a} got {times} as many as {b} | {a} = {times} {b}
        {a} / {b} = {k} | {b} * {k} gives {a}
        {a}: {b} times {k} | {a} {double} {b} | {a} {times} what {b} {has} | {a} = {k} * {b} | {a} over {b} = {k}""",
        "{a}: {times} as many as {b} | {double} {b} = {a}",
    ),
    "part": says(
        """{a} {part} as many as {b} | {a}: {part} of {b} | {a} is {part} of {b} | {a} = {part} of {b}
        {a} = {b} / {n} | {b} divided by {n} is {a} | {b} is {k} times {a} | {b} {k} times as many as {a}
        {a}: {b} / {n} | {a} {part} of {b} | {b} split by {n} gives {a}""",
        "{part} of {b} = {a} | {a}: {part} as many as {b}",
    ),
    "percent": says(
        "{a}: {n}% of {b} | {a} is {n}% of {b} | {a} = {n}% of {b} | {a} {n} percent of {b}",
        "{n}% of {b} = {a}",
    ),
    "sum": says(
        """{a} = {b} + {c} | {a}: {b} and {c} together | {a} as many as {b} and {c} together | {a} is {b} plus {c}
        {b} and {c} together match {a} | {a}: sum of {b} and {c} | {b} and {c} make {a}
        {a}: {b} + {c} | {a} equals {b} and {c} together | {b} with {c} gives {a}""",
        "{b} + {c} = {a} | {a}: {b} plus {c}",
    ),
    "ask": says(
        """{a} | how many for {a} | how many {aux} {a} {have} | {a} = | find {a} | what about {a} | {noun} of {a}
        {a}: how many | {noun} with {a} | number for {a} | how many {noun} {a}
        {a}: how many {noun} | count for {a} | how many is {a} at | {a} has what | what is {a} at""",
        "for {a} how many | so {a}",
    ),
    "ask_total": says(
        """total of {all} | {all} together | how many in total for {all} | {all} in total
        sum of {all} | {all}: total | all of {all} together""",
        "in total {all}",
    ),
}
PERSONAL = {
    "given": says(
        "{a}'s {noun} number {n} | {n} {noun} belong to {a} | {n} of the {noun} are {a}'s | {a} has got {n} {noun}",
        "{n} {noun} are {a}'s",
    ),
    "more": says(
        "{a}'s {noun} outnumber {b}'s by {n} | {a} has got {n} more {noun} than {b} | {a}'s count is {b}'s plus {n}",
        "{n} more than {b} is what {a} has got",
    ),
    "fewer": says(
        """{a}'s count is {b}'s minus {n} | {b}'s {noun} outnumber {a}'s by {n}
        {a} has got {n} fewer {noun} than {b}""",
        "{b}'s count minus {n} is {a}'s",
    ),
    "times": says(
        "{b}'s count times {k} is {a}'s | {a}'s count is {double} {b}'s | multiply {b}'s {noun} by {k} to get {a}'s",
        "{a}'s count is {b}'s times {k}",
    ),
    "part": says(
        "{a}'s count is {part} of {b}'s | {a} has got {part} as many {noun} as {b}",
        "{part} of {b}'s count is {a}'s",
    ),
    "percent": says(
        "{a}'s count is {n}% of {b}'s | {n} percent of {b}'s count is {a}'s",
        "{a}'s {noun} are {n}% of {b}'s",
    ),
    "boxes": says(
        """{a} {has} {n} boxes of {m} {noun} each | {a} {has} {n} bags with {m} {noun} in each
        {a} {has} {n} packs of {m} {noun} | {a} {has} {n} trays and each tray holds {m} {noun}
        each of {a}'s {n} bags holds {m} {noun} | {a} {has} {n} rows of {m} {noun}
        {a} {has} {noun} in {n} bags, {m} in each bag | {a}'s {noun} fill {n} boxes of {m} each
        there are {n} bags with {m} {noun} in each for {a} | {n} packs of {m} {noun} each belong to {a}
        {m} {noun} are in each of the {n} boxes that {a} {has} | {n} jars, each with {m} {noun}, belong to {a}
        it is {n} boxes of {m} {noun} each that {a} {has}""",
        "{a}'s {noun} are in {n} boxes, {m} in each | in each of {a}'s {n} packs there are {m} {noun}",
    ),
    "give": says(
        """then {a} gives {n} {noun} to {z} | {a} gives away {n} of the {noun} | later {a} loses {n} {noun}
        {a} then sells {n} of them to {z} | after that {a} hands {n} {noun} over to {z}
        {z} takes {n} {noun} from {a} | {z} gets {n} {noun} from {a} | {n} of {a}'s {noun} get lost
        then {a} eats {n} of them | {a} gives {z} {n} {noun}
        to {z}, {a} gives {n} {noun} | then {a} parts with {n} {noun}
        it is {n} {noun} that {a} then gives away | after that {a} is {n} {noun} poorer
        {z} borrows {n} {noun} from {a} | {n} {noun} are then lost by {a}
        afterwards {a} hands {z} {n} {noun} | {n} {noun} are passed to {z} by {a} | {a} donates {n} {noun}
        {a} drops {n} {noun} and they are gone
        {a} lets {z} have {n} {noun} | out of these, {a} gives {n} {noun} to {z} | {z} is given {n} {noun} by {a}
        later {a} throws {n} {noun} away
        {a} then has {n} {noun} fewer than before | {a} lends {n} {noun} to {z}""",
        "{n} of {a}'s {noun} go to {z} | next, {n} {noun} are given by {a} to {z}",
    ),
    "get": says(
        """then {z} gives {n} more {noun} to {a} | {a} gets {n} more {noun} from {z} | later {a} finds {n} more {noun}
        {a} then buys {n} more | after that {z} hands {a} {n} more {noun} | {a} receives {n} {noun} from {z}
        {n} more {noun} are sent to {a}
        to {a}, {z} gives {n} more {noun} | on top of that, {a} gets {n} {noun}
        after that {a} is {n} {noun} richer | then {a} has {n} {noun} more than before
        it is {n} more {noun} that {a} then gets | {n} more {noun} are then found by {a}
        afterwards {z} hands {a} {n} more {noun} | {z} passes {n} more {noun} to {a} | {a} is given {n} more {noun} by {z}
        {z} lets {a} have {n} more {noun}
        {a} wins {n} {noun} on top of that | later {a} picks up {n} more {noun} | {n} new {noun} are then bought by {a}
        {a} borrows {n} more {noun} from {z}""",
        "from {z}, {a} gets another {n} {noun} | next, {n} {noun} are given to {a} by {z}",
    ),
    "share": says(
        """{a} shares all of them equally among {n} friends | {a} now splits all the {noun} equally between {n} people
        {n} friends share all of {a}'s {noun} equally | {a} puts all the {noun} into {n} equal piles
        {a} packs all of {a}'s {noun} into {n} bags, the same number in each
        all of {a}'s {noun} are divided equally among {n} children
        among {n} friends, {a} divides all the {noun} equally
        {n} children get all of {a}'s {noun} in equal shares
        equal shares of all {a}'s {noun} go to {n} friends
        then {a} makes {n} equal heaps out of all the {noun}
        {a} hands all of them out to {n} friends, the same number to each
        {n} people each get the same share of {a}'s {noun} | {a} deals out all the {noun} evenly to {n} friends
        {a} splits all of them evenly among {n} people
        all the {noun} of {a} go into {n} bags, equally many in each | {a} hands out all the {noun} evenly to {n} children""",
        "all of {a}'s {noun} are shared by {n} people equally | into {n} equal piles {a} puts all the {noun}",
    ),
    "price": says(
        """each {one} costs {n} {coin} | the {noun} cost {n} {coin} each | {a} sells all of them at {n} {coin} each
        every {one} is worth {n} {coin} | the price of each {one} is {n} {coin} | {noun} go for {n} {coin} apiece
        {a} sells every {one} for {n} {coin}
        you pay {n} {coin} for each {one} | it is {n} {coin} that each {one} costs
        {n} {coin} apiece is what the {noun} cost | price per {one}: {n} {coin}
        for each {one}, people pay {n} {coin}
        a single {one} costs {n} {coin} | {a} gets {n} {coin} for each {one}
        every {one} goes for {n} {coin} | the {noun} sell for {n} {coin} each""",
        "{n} {coin} is the price of each {one} | at {n} {coin} each {a} sells all the {noun}",
    ),
    "ask_left": says(
        """how many {noun} does {a} have left | how many are left for {a} | how many {noun} are left
        what does {a} have left | how many {noun} remain with {a} | how many {noun} does {a} still have
        find how many {noun} {a} has left | how many does {a} have now | so how many {noun} has {a} got left
        {a} has how many {noun} left | after all this, how many {noun} does {a} have
        with how many {noun} does {a} end up | could you tell me how many {noun} {a} has left
        how many of {a}'s {noun} remain | in the end, {a} has how many {noun}
        how many {noun} are now left for {a} | how many {noun} can {a} still count | what remains for {a}
        calculate how many {noun} {a} has left
        how many {noun} does that leave {a} with | how many {noun} does {a} keep""",
        "what number of {noun} is left for {a} | how many {noun} are still with {a}",
    ),
    "ask_now": says(
        """how many {noun} does {a} have now | how many {noun} does {a} have in all | how many does {a} end up with
        what is {a}'s new count of {noun} | how many {noun} does {a} have then | find how many {noun} {a} has now
        how many {noun} does {a} have at the end | so how many {noun} has {a} got now
        {a} now has how many {noun} | after all this, how many {noun} does {a} have
        with how many {noun} does {a} end up | could you tell me how many {noun} {a} has now
        what is the number of {noun} {a} has in the end
        calculate how many {noun} {a} has now | how many {noun} does that make for {a} now
        what does {a}'s count of {noun} come to now""",
        "how many {noun} are there now for {a} | what number of {noun} does {a} have now",
    ),
    "ask_each": says(
        """how many {noun} are in each share | how many {noun} is each share | how many {noun} go into each part
        how large is each share | what is the size of each share | how many {noun} make up each share
        find the number of {noun} in each share | each share has how many {noun}
        how many {noun} does each share hold | each share comes to how many {noun}
        could you tell how many {noun} are in each share | how big is each share""",
        "in each share, how many {noun} are there | work out each share",
    ),
    "ask_price": says(
        """how many {coin} is that in total | what are {a}'s {noun} worth in total
        how many {coin} are all of {a}'s {noun} worth | what is the total value of {a}'s {noun} in {coin}
        how many {coin} do all of {a}'s {noun} come to | how much money are {a}'s {noun} worth in all
        find the total worth of {a}'s {noun} in {coin} | what do all of {a}'s {noun} come to
        {a}'s {noun} are worth how many {coin} in total | how many {coin} would all of {a}'s {noun} bring
        could you tell me what all of {a}'s {noun} are worth in {coin}
        add up the value of {a}'s {noun}: how many {coin} is that""",
        "in total, how many {coin} are {a}'s {noun} worth | all of {a}'s {noun}: how many {coin} in total",
    ),
    "aside": says(
        """{a} is {n} years old | {a} lives {n} minutes from here | {a} was born on day {n} of the month
        {a} waited {n} minutes for the bus | {a} has a dog that weighs {n} kg | it took {a} {n} minutes to get here
        {a}'s house number is {n} | {a} read {n} pages of a book | {a} has known the others for {n} years
        {a} slept {n} hours this week | {a} walked {n} km yesterday | the bus leaves in {n} minutes""",
        "{n} minutes ago {a} called home | {a}'s bus is number {n}",
    ),
    "other": says(
        """{a} also has {n} {other} | {a} has {n} {other} too | {n} {other} belong to {a}
        besides that, {a} owns {n} {other} | {a} keeps {n} {other} at home | {a} also bought {n} {other}
        there are {n} {other} on {a}'s table""",
        "{a}'s {other} number {n} | as for {other}, {a} has {n}",
    ),
    "gain": says(
        """then {a} buys {n} more | {a} gets {n} more from {z} | {z} gives {a} {n} more | {a} finds {n} more {noun}
        later {a} receives {n} more {noun} | another {n} {noun} come from {z} | {n} more are added
        {a} picks up {n} more | {a} wins {n} more {noun}
        on top of that, {a} gets {n} {noun} | to {a}, {z} gives {n} more | after that {a} is {n} {noun} richer
        {n} more {noun} are then bought by {a} | it is {n} more that {a} then finds
        next come {n} more {noun} for {a}
        afterwards {z} hands {a} {n} more | {a} is given {n} more by {z} | {a} wins another {n} | {z} lets {a} have {n} more
        {a} borrows {n} more from {z}
        {a} adds {n} more {noun} | {n} {noun} more are then picked up by {a} | later come {n} more {noun}""",
        "{n} more {noun} are given to {a} by {z} | from {z} come {n} more",
    ),
    "lose": says(
        """then {a} gives away {n} | {a} loses {n} of them | {a} gives {n} to {z} | {z} takes {n} of them
        {n} of them get lost | {a} sells {n} of the {noun} | later {n} {noun} are stolen
        {a} hands {n} {noun} to {z} | {a} uses up {n} | {a} eats {n} of them | then {a} eats {n} {noun}
        {a} throws away {n}
        then {a} parts with {n} {noun} | of the {noun}, {n} get lost | after that {a} is {n} {noun} poorer
        it is {n} {noun} that {a} then sells | to {z}, {a} gives {n} of them
        after that there are {n} fewer {noun}
        afterwards {a} hands {z} {n} | {n} are passed to {z} by {a} | {a} donates {n} of them | {a} drops {n} of them and they are gone
        {z} is given {n} of them by {a} | {a} then has {n} {noun} fewer | {a} lends {n} of them to {z}
        out of these, {a} gives {n} to {z}""",
        "{n} of the {noun} go to {z} | {n} {noun} are taken by {z}",
    ),
    "halve": says(
        """then half of them get lost | {a} gives half of them to {z} | {a} sells half of the {noun}
        {z} takes half of them | half of the {noun} are given away | {a} uses up half of them
        then {a} parts with half of them | to {z}, {a} gives half of them | of the {noun}, half are then sold
        after that only half of the {noun} are left | it is half of the {noun} that {a} then gives away
        then the number of {noun} is halved
        {a} hands half of them to {z} | {z} is given half of the {noun} by {a} | half of the {noun} are then donated
        {a} drops half of the {noun}""",
        "half of the {noun} go to {z} | by {z}, half of them are taken",
    ),
}
PERSONS = merged(COMMON, PERSONAL)
_PLACE = {
    "aside": says(
        """{a} is {n} years old | {a} is {n} km from here | {a} closes in {n} hours | {a} is on street number {n}
        {a} opened {n} years ago | the door of {a} is {n} cm wide | {a} was painted {n} days ago""",
        "{n} years ago {a} was built | it's {n} minutes to {a}",
    ),
    "other": says(
        "{a} also has {n} {other} | {a} has {n} {other} as well | besides that, there are {n} {other} in {a}",
        "in {a} there are also {n} {other}",
    ),
    "given": says(
        "there are {n} {noun} in {a} | in {a} there are {n} {noun} | you can count {n} {noun} in {a}",
        "in {a} you can count {n} {noun}",
    ),
}
PLACES = merged(COMMON, _PLACE)
BOXES = merged(
    COMMON,
    {
        "aside": says(
            """{a} weighs {n} kg | {a} is {n} cm wide | {a} is {n} years old | {a} was bought {n} days ago
            {a} costs {n} dollars | {a} is {n} cm tall""",
            "{n} days ago {a} was painted | it's {n} kg that {a} weighs",
        ),
        "other": _PLACE["other"],
        "given": says(
            """there are {n} {noun} in {a} | in {a} there are {n} {noun} | {n} {noun} are in {a}
            somebody put {n} {noun} in {a}""",
            "in {a} lie {n} {noun}",
        ),
    },
)
