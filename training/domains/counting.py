"""How E1 counts, whoever has what: clauses and questions about how many, how many more, how many together."""

from training.tasks.wording import says

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
        {a} {has} {n} of the {noun} | {a} {has} altogether {n} {noun} | {noun} with {a}: {n}
        we count {n} {noun} for {a}
        exactly {n} {noun} are what {a} {has} | when it comes to {noun}, {a} {has} {n} | in the case of {a} it is {n} {noun}
        say {a} {has} {n} {noun}
        as far as {a} goes, there are {n} {noun} | {a}, we know, {has} {n} {noun} | there's {a} with {n} {noun}
        {n} {noun}, that is what {a} {has}
        you find {n} {noun} with {a} | somebody counted {n} {noun} for {a} | {a} {has} a stock of {n} {noun}
        let us say that {a} {has} {n} {noun} | the tally for {a} is {n} {noun} | to begin with, {a} {has} {n} {noun}
        at the start {a} {has} {n} {noun} | there are {n} {noun}, all of them with {a} | {a} is known for {n} {noun}
        if you count what {a} {has}, you find {n} {noun} | it so happens that {a} {has} {n} {noun}
        right now {a} {has} {n} {noun}
        {a} comes to {n} {noun} | the {noun} with {a}: {n} of them""",
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
        when compared to {b}, {a} {has} {n} more {noun} | {a}, compared with {b}, {has} {n} more {noun}
        {a} tops {b} by {n} {noun}
        {a} leads {b} by {n} {noun} | {b} trails {a} by {n} {noun} | relative to {b}, {a} {has} {n} more {noun}
        {n} more {noun} than {b}: that's {a}
        what {a} {has} exceeds what {b} {has} by {n}
        {a} would match {b} with {n} {noun} fewer
        {a} {has} whatever {b} {has} plus {n} more
        start with what {b} {has}, add {n}, and you get what {a} {has}
        {a} {has} more {noun} than {b}, {n} more in fact | {b} {has} {n} less than {a} | {b} is down by {n} {noun} on {a}
        {a} is up by {n} {noun} on {b}
        next to {b}, {a} {has} {n} {noun} more | {a} surpasses {b} by {n} {noun} | {a} outdoes {b} by {n} {noun}
        {a} {has} {n} {noun} beyond what {b} {has} | {a} {has} {n} {noun} in excess of what {b} {has}
        the lead of {a} over {b} is {n} {noun} | {n} is how many more {noun} {a} {has} than {b}
        if {b} got {n} more {noun}, {b} would be level with {a} | {b} lags behind {a} by {n} {noun}
        {b} comes up {n} {noun} short of {a} | {b} lacks {n} {noun} to be level with {a}
        {a}, with {n} more {noun} than {b}, is ahead | there are {n} {noun} more with {a} than with {b}
        the {noun} of {a} exceed those of {b} by {n} | the {noun} of {a} outnumber those of {b} by {n}
        set {a} beside {b}: {a} {has} {n} {noun} more | the count for {a} is {n} above that for {b}
        {a} {has} the same number of {noun} as {b} and {n} more | {a} {has} {n} {noun} over and above what {b} {has}
        to reach {a}, {b} is missing {n} {noun}
        everything {b} {has} and {n} {noun} besides: that is what {a} {has} | {a} {has} {n} more {noun} when compared with {b}
        the gap between {b} and {a} is {n} {noun}, in favour of {a}""",
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
        when compared to {b}, {a} {has} {n} fewer {noun} | {a}, compared with {b}, {has} {n} fewer {noun}
        {b} tops {a} by {n} {noun}
        {b} leads {a} by {n} {noun} | relative to {b}, {a} {has} {n} fewer {noun} | {n} fewer {noun} than {b}: that's {a}
        what {a} {has} falls {n} short of what {b} {has}
        {a} would match {b} with {n} {noun} more
        {a} {has} whatever {b} {has} minus {n}
        start with what {b} {has}, take away {n}, and you get what {a} {has}
        {a} {has} fewer {noun} than {b}, {n} fewer in fact | {a} is down by {n} {noun} on {b} | {b} is up by {n} {noun} on {a}
        next to {b}, {a} {has} {n} {noun} fewer | {b} surpasses {a} by {n} {noun} | {b} outdoes {a} by {n} {noun}
        {a} {has} {n} {noun} below what {b} {has} | the lead of {b} over {a} is {n} {noun}
        {n} is how many fewer {noun} {a} {has} than {b} | if {a} got {n} more {noun}, {a} would be level with {b}
        {a} lags behind {b} by {n} {noun} | {a} comes up {n} {noun} short of {b} | {a} lacks {n} {noun} to be level with {b}
        {a}, with {n} fewer {noun} than {b}, is behind | there are {n} {noun} fewer with {a} than with {b}
        the {noun} of {b} exceed those of {a} by {n} | the {noun} of {b} outnumber those of {a} by {n}
        set {a} beside {b}: {a} {has} {n} {noun} fewer | the count for {a} is {n} below that for {b}
        {a} {has} as many {noun} as {b}, less {n} | to reach {b}, {a} is missing {n} {noun}
        {a} {has} {n} fewer {noun} when compared with {b}
        the gap between {a} and {b} is {n} {noun}, in favour of {b}""",
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
        {a} {has} {k} of the {noun} for each that {b} {has}
        start with what {b} {has}, multiply by {k}, and you get what {a} {has}
        {a} {has} exactly {times} as many {noun} as {b} | {a} {has} {double} whatever {b} {has}
        what {a} {has} divided by {k} is what {b} {has}
        next to {b}, {a} {has} {times} as many {noun} | the count for {a} is {double} the count for {b}
        the {noun} of {a} number {double} those of {b} | {a} {has} {times} as many {noun} when compared with {b}
        {a} {has} {noun}, and {times} as many as {b} | to get what {a} {has}, take {double} what {b} {has}
        if you take {double} what {b} {has}, you get what {a} {has} | the number for {a} is {double} that for {b}
        for {a} it is {times} as many {noun} as for {b}
        {double} the {noun} of {b}: so many {a} {has}""",
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
        what {b} {has} divided by {n} is what {a} {has}
        next to {b}, {a} {has} {part} as many {noun} | the count for {a} is {part} of the count for {b}
        the {noun} of {a} number {part} of those of {b} | {a} {has} {part} as many {noun} when compared with {b}
        to get what {a} {has}, take {part} of what {b} {has} | if you take {part} of what {b} {has}, you get what {a} {has}
        the number for {a} is {part} of that for {b} | for {a} it is {part} as many {noun} as for {b}
        {part} of the {noun} of {b}: so many {a} {has}""",
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
        {a} {has} {n} percent of whatever {b} {has} | for {a}, take {n}% of what {b} {has}
        the count for {a} is {n}% of the count for {b} | to get what {a} {has}, take {n}% of what {b} {has}
        the number for {a} is {n} percent of that for {b} | if you take {n}% of what {b} {has}, you get what {a} {has}
        for {a} it is {n}% of what {b} {has} | {a} {has} {n}% as many {noun} when compared with {b}""",
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
        {a} {has} just as many {noun} as {b} and {c} together
        {a} {has} as many {noun} as {b} and {c} if you put them together | to get what {a} {has}, add up what {b} and {c} {had}
        {b} and {c} pooled their {noun} and had as many as {a} | the {noun} of {b} and {c} together number those of {a}
        if you add what {b} and {c} {had}, you get what {a} {has} | the count for {a} is that for {b} plus that for {c}
        {b} with {c} {had} as many {noun} as {a} alone | only together do {b} and {c} match {a}
        for {a} it is as many {noun} as for {b} and {c} combined | {a} {has} all that {b} and {c} {had} between them""",
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
        and {a}, how many {noun} {aux} {a} {have}
        how many {noun} would you count for {a} | what is the tally of {noun} for {a} | give the number of {noun} that {a} {has}
        how many {noun} do you find with {a} | i would like to know how many {noun} {a} {has}
        what do you get for {a} | how many {noun} can {a} count | with {a} there are how many {noun}
        say how many {noun} {a} {has}""",
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
        {all} together: how many {noun} | between them, how many {noun} do {all} have
        if you add up {all}, how many {noun} is it
        how many {noun} do {all} have between them | what do {all} come to together
        how many {noun} is it if you take {all} together
        give the number of {noun} that {all} have together | put {all} together: how many {noun} is that
        what is the combined number of {noun} of {all} | how large is the total for {all}
        say how many {noun} {all} have in all""",
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
        calculate the total number of {noun} | what number of {noun} is there in total
        how many {noun} is it in all | what do they come to together | how many {noun} are there if you count them all
        give the number of {noun} in total | how large is the total | what is the combined number of {noun}
        how many {noun} do they have in all""",
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
        by how many {noun} does {a} lead {b} | how many {noun} would {b} need to catch up with {a}
        how large is the lead of {a} over {b} in {noun} | how many {noun} is {a} ahead of {b}
        how many more {noun} do you count for {a} than for {b} | what must be added to what {b} {has} to get what {a} {has}
        how many {noun} is {b} missing to be level with {a} | say how many more {noun} {a} {has} than {b}
        compared to {b}, {a} {has} how many more {noun} | give the difference in {noun} between {a} and {b}""",
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
        how many {noun} is {a} short of {b} | how many {noun} would {a} need to catch up with {b}
        how many {noun} is {a} behind {b} | how many fewer {noun} do you count for {a} than for {b}
        how many {noun} is {a} missing to be level with {b} | say how many fewer {noun} {a} {has} than {b}
        compared to {b}, {a} {has} how many fewer {noun} | how large is the lead of {b} over {a} in {noun}""",
        "than {b}, how many fewer {noun} {aux} {a} {have} | how far behind {b} is {a}",
    ),
}
TERSE = {
    "given": says(
        """{a}: {n} {noun} | {a} {n} {noun} | {a} = {n} | {a} {has} {n} | {a} got {n} {noun} | {a}: {n}
        {a} is at {n}
        {noun} of {a}: {n} | {a}'s {noun}: {n}
        {a}, {n} | {a}: {n} of the {noun} | {a} -> {n} | {a} with {n} {noun} | {n} for {a}
        {a} {has} {n} {noun} | {n} with {a} | {a} ({n}) | {a} .. {n} {noun} | {a} at {n} {noun}""",
        "{n} {noun}: {a} | {n} = {a}",
    ),
    "more": says(
        """{a} {n} more than {b} | {a}: {n} more than {b} | {a} = {b} + {n} | {a} {has} {n} more than {b}
        {a} got {n} more than {b} | {a} is {b} plus {n}
        {b} {n} fewer than {a} | {a} - {b} = {n} | {a} beats {b} by {n} | {a} ahead of {b} by {n}
        {b} {n} behind {a}
        {a} +{n} on {b} | {a} leads {b} by {n} | {a} up {n} on {b} | {b} trails {a} by {n} | {a}: {b} + {n}
        {a} has {n} extra over {b} | {a}: {n} above {b} | {b} is {n} short of {a} | {a} is {n} up on {b}
        {b} + {n} gives {a}""",
        "{a}: {b} plus {n} | {n} more than {b} = {a}",
    ),
    "fewer": says(
        """{a} {n} fewer than {b} | {a}: {n} less than {b} | {a} = {b} - {n} | {a} {has} {n} less than {b}
        {a} got {n} fewer than {b} | {a} is {b} minus {n}
        {b} {n} more than {a} | {b} - {a} = {n} | {b} beats {a} by {n} | {a} behind {b} by {n}
        {b} {n} ahead of {a}
        {a} down {n} on {b} | {a} trails {b} by {n} | {b} leads {a} by {n} | {a}: {b} - {n} | {b} up {n} on {a}
        {a}: {n} below {b} | {a} is {n} short of {b} | {a} is {n} down on {b} | {b} - {n} gives {a} | {b} is {n} up on {a}""",
        "{a}: {b} minus {n} | {n} less than {b} = {a}",
    ),
    "times": says(
        """{a} {times} as many as {b} | {a}: {double} {b} | {a} {times} {b} | {a} is {double} {b}
        {a} got {times} as many as {b} | {a} = {times} {b}
        {a} / {b} = {k} | {b} * {k} gives {a}
        {a}: {b} times {k} | {a} {double} {b} | {a} {times} what {b} {has} | {a} = {k} * {b} | {a} over {b} = {k}
        {a}: {k} x {b} | {a} is {times} as many as {b} | {a} has {double} {b} | {k} * {b} gives {a}""",
        "{a}: {times} as many as {b} | {double} {b} = {a}",
    ),
    "part": says(
        """{a} {part} as many as {b} | {a}: {part} of {b} | {a} is {part} of {b} | {a} = {part} of {b}
        {a} = {b} / {n} | {b} divided by {n} is {a} | {b} is {k} times {a} | {b} {k} times as many as {a}
        {a}: {b} / {n} | {a} {part} of {b} | {b} split by {n} gives {a}
        {a} has {part} of {b} | {a} is {part} as many as {b} | {a} gets {part} of {b}""",
        "{part} of {b} = {a} | {a}: {part} as many as {b}",
    ),
    "percent": says(
        """{a}: {n}% of {b} | {a} is {n}% of {b} | {a} = {n}% of {b} | {a} {n} percent of {b}
        {a} has {n}% of {b} | {a} gets {n}% of {b} | {n} percent of {b} gives {a}""",
        "{n}% of {b} = {a}",
    ),
    "sum": says(
        """{a} = {b} + {c} | {a}: {b} and {c} together | {a} as many as {b} and {c} together | {a} is {b} plus {c}
        {b} and {c} together match {a} | {a}: sum of {b} and {c} | {b} and {c} make {a}
        {a}: {b} + {c} | {a} equals {b} and {c} together | {b} with {c} gives {a}
        {a} has what {b} and {c} have | {b} plus {c} gives {a} | {a} = {c} + {b} | add {b} and {c}, get {a}""",
        "{b} + {c} = {a} | {a}: {b} plus {c}",
    ),
    "ask": says(
        """{a} | how many for {a} | how many {aux} {a} {have} | {a} = | find {a} | what about {a} | {noun} of {a}
        {a}: how many | {noun} with {a} | number for {a} | how many {noun} {a}
        {a}: how many {noun} | count for {a} | how many is {a} at | {a} has what | what is {a} at
        {a}, how many {noun} | {noun} for {a} | how many {noun} with {a} | {a} gives | what is {a}
        number of {noun} for {a}""",
        "for {a} how many | so {a}",
    ),
    "ask_total": says(
        """total of {all} | {all} together | how many in total for {all} | {all} in total
        sum of {all} | {all}: total | all of {all} together
        {all} combined | add up {all} | {all}, how many together | total for {all}""",
        "in total {all}",
    ),
}
