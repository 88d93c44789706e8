/// The top-level domains by which a bare domain is recognised; with a scheme or `www.` any name counts.
enum TopLevelDomains {
    static func contains(_ label: String) -> Bool { label.hasPrefix("xn--") || all.contains(label) }

    /// What looks like a domain and is the name of a technology or file.
    static let namesOfThings: Set<String> = ["asp.net", "vb.net", "ado.net", "ml.net", "socket.io", "readme.md"]

    /// ISO 3166 country codes in use as domains, and the generic ones that outreach and fraud know.
    private static let all: Set<String> = Set(
        """
        com org net edu gov mil int info biz name pro mobi jobs careers work works app dev io ai tech cloud online site
        website store shop blog page link click live life xyz top club team group agency company business digital media
        email network systems solutions services software consulting partners ventures capital finance financial
        legal academy school university education training center guide tools space world global international zone
        today news events social community foundation institute design studio art health care energy engineering
        engineer marketing management industries recruitment codes host press wiki run build expert support help
        bio moe icu vip win bid loan zip mov new inc ltd llc gmbh berlin hamburg koeln bayern wien london paris nyc amsterdam
        swiss eus cat eu asia africa example test invalid onion
        ac ad ae af ag al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc
        cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga
        gd ge gf gg gh gi gl gm gn gp gq gr gt gu gw gy hk hm hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg
        kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu
        mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru
        rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv
        tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
