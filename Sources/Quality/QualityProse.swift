extension QualityPage {
    static let introduction = """
        # How good the review's checks are

        Every version goes through the checks of [`Review/`](../Sources/Outreach/Review) before a peer or a person reads it, and
        every text from outside through the detectors of [`Untrusted/`](../Sources/Outreach/Untrusted) before a model does. They
        know no network, no model and no chance. `make quality` measures them against `Tests/Corpus`, and a test fails when they
        get worse than this page says. The page itself is printed by `quality --markdown`.

        The corpus was written by hand, in six languages, by people who had not seen the checks, in two sets. The first,
        `Tests/Corpus/{contexts,clean,faults,injections}`, was looked at while the checks were tuned. The second, in
        `Tests/Corpus/second`, was written in November 2026 by others, after most of the checks, and judged before anybody who
        works on the checks had read one of its texts; only its counts were seen meanwhile. **At first sight** 90.9 % of its faults were caught, 6.9 % of its good drafts
        had a false alarm, and 82.9 % of its attempts and 1.7 % of its ordinary texts were flagged: **that is what to expect** of
        texts that nobody has seen. Afterwards its false alarms and some of its missed faults were read and the checks mended, so
        the tables below say how known texts are judged. `quality --misses` lists what is still judged wrongly in the first set.
        Whoever writes a third set can measure at first sight again.

        The second set is small: six or twelve drafts of each fault, 144 good drafts and 70 attempts. One more or less is eight per
        cent of a row of twelve.

        Portuguese and Polish have the same lists of words and no corpus yet, so nothing is claimed of them.

        A fault counts as caught when the draft gets a finding of its kind; what is invented, also when the very words are told as
        an unfounded number, name or amount. A false alarm is any finding on a good draft that blocks a model's text, or that names
        one of the faults below.


        """

    static let styleNote = """
        These are hints to a writer, no faults, and are not counted above.

        The aim is a false alarm in two of a hundred good drafts. It is reached on this corpus, and was not on texts that nobody
        had seen: expect one in fourteen there. A model's draft is then
        written anew once, which costs a rewrite; a person's own text is only warned. Numbers are the greatest part: what a
        fact bears out in a way that nobody foresaw, and figures that state nothing. Where a number counts people, customers, years,
        sites, per cent or money, the checks doubt it all the same, as an invented one costs more than a rewrite.


        """

    static let injections = """
        ## What stands behind the detectors

        Nobody has detectors that find every attempt, and nothing rests on them alone:

        | aim | what keeps an attempt that was not flagged from its aim |
        | --- | --- |
        | recipient, headers | the envelope is made from our records; no model is asked for an address or a header, and a line break in a subject is refused |
        | decision | a model answers with a text or a review; approving is a member's or a rule's, bound to the envelope's hash |
        | price | credits are reserved and captured by the price list; no text reaches it |
        | link | a link or address that no fact of ours holds blocks the version (`unknown-link`, `unknown-address`), but one in a job's own description is a fact |
        | secrets | no prompt holds a credential or another person's data; what repeats instructions is found (`leaked-instructions`) |
        | score | the reviewing model may be swayed: the checks here and the floor of the rules still hold |
        | content | the writing model may be swayed: what no fact bears out blocks the version; insults are left to the peer and to people |

        So of the attempts that are not flagged, those that aim at a score or at content are the ones that matter.


        """
}
