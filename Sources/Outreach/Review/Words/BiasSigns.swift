/// What tells a wish that discriminates when it stands together; `DiscriminatingWords` holds what tells it alone.
enum BiasSigns {
    struct Signal: OptionSet, Sendable {
        let rawValue: UInt32
        static let prefer = Signal(rawValue: 1)
        static let person = Signal(rawValue: 1 << 1)
        static let group = Signal(rawValue: 1 << 2)
        static let trait = Signal(rawValue: 1 << 3)
        static let excluded = Signal(rawValue: 1 << 4)
        static let elder = Signal(rawValue: 1 << 5)
    }

    static let rules = SentenceRules<Signal>(
        rules: [[.prefer, .person], [.group, .trait], [.excluded, .elder], [.excluded, .person]], window: 8)

    /// Signal, language and phrases.
    static let lists: [(Signal, String, String)] = [
        (.prefer, "en", "prefer~|would rather|wants|want|would like|ideally|is after|are after|looking for|hoping for"),
        (
            .person, "en",
            "a man|a woman|a male|a female|prefer men|prefers men|prefer women|prefers women|men for|women for|men to|women to|males|females|a guy|a girl|a lady|a christian|a catholic|a muslim|a believer|a local man|a mother|a father|a bachelor"
        ),
        (.group, "en", "team|crew|group|candidate~|colleagues|environment|crowd|bunch|applicant~|workforce"),
        (.trait, "en", "male|all male|female|masculine|young and single|childless|boys|fit young"),
        (
            .excluded, "en",
            "no place for|not for|no room for|too late for|rather not|cannot use|don't want|do not want|won't take|exclude~|need not apply|not hire|not the place for"
        ),
        (
            .elder, "en",
            "over # year~|over 40s|over 45|over 50|older people|older candidates|people in their fifties|people in their forties|pensioners|anyone older|parents|mothers|smokers with"
        ),
        (
            .prefer, "de",
            "bevorzug~|am liebsten|möchte|möchten|hätte gern|hätten gern|wünscht|wünschen|sucht|suchen|idealerweise|lieber|vorzugsweise"
        ),
        (
            .person, "de",
            "einen mann|eine frau|männer|frauen|einen katholiken|eine katholikin|einen christen|eine christin|einen gläubigen|einen kerl|einen burschen|einen herrn|eine dame|einen junggesellen|einen familienvater"
        ),
        (.group, "de", "team|truppe|mannschaft|gruppe|runde|kollegen|kandidat~|bewerber~|belegschaft|umfeld"),
        (.trait, "de", "männlich|männliche|männlichen|weiblich|weibliche|weiblichen|jung und|kinderlos|unverheiratet"),
        (
            .excluded, "de",
            "kein platz|keinen platz|nicht in frage|nicht infrage|nicht gewünscht|unerwünscht|eher schwierig|lieber nicht|nehmen sie nicht|nimmt man nicht|ausgeschlossen|wollen keine|will keine"
        ),
        (
            .elder, "de",
            "ältere|älteren|über 40|über 45|über 50|mütter|eltern|alleinerziehende|ausländer|senioren|rentner|schwangere|migrationshintergrund|kopftuch"
        ),
        (.prefer, "fr", "préfèr~|préférer~|souhait~|veut|veulent|cherch~|idéalement|de préférence|plutôt"),
        (
            .person, "fr",
            "un homme|une femme|des hommes|des femmes|un catholique|un chrétien|un musulman|un croyant|un gars|une jeune femme|un père de famille|une mère"
        ),
        (.group, "fr", "équipe|groupe|candidat~|collègues|bande|environnement|ambiance"),
        (.trait, "fr", "masculin|masculine|masculins|féminine|exclusivement masculin~|100 masculin~|célibataires"),
        (
            .excluded, "fr",
            "pas leur place|pas sa place|pas de place pour|ne veulent pas|ne veut pas|s'abstenir|exclu~|pas pour les|ne convient pas aux|ne conviendra pas aux"
        ),
        (
            .elder, "fr",
            "seniors|séniors|plus de 40 ans|plus de 45 ans|plus de 50 ans|quadras|quinquas|mères|parents|femmes enceintes|candidate enceinte|étrangers|plus âgés"
        ),
        (.prefer, "es", "prefier~|preferi~|quier~|busc~|idealmente|lo ideal|mejor"),
        (
            .person, "es",
            "un hombre|una mujer|a un hombre|a una mujer|hombres|mujeres|un católico|un cristiano|un creyente|un chico|una chica|un padre de familia|un varón"
        ),
        (.group, "es", "equipo|grupo|candidat~|compañeros|plantilla|ambiente|entorno"),
        (.trait, "es", "masculino|masculina|femenino|femenina|solteros|de hombres"),
        (
            .excluded, "es",
            "no tienen sitio|no tiene sitio|no hay sitio para|no quieren a|no quiere a|abstenerse|excluid~|no encajan|no encajaría|no es para"
        ),
        (
            .elder, "es",
            "mayores de #|los mayores|mayores|más de 45|más de 50|madres|embarazad~|extranjeros|padres con hijos"
        ),
        (.prefer, "it", "prefer~|vuole|vogliono|cerca|cercano|idealmente|l'ideale|meglio"),
        (
            .person, "it",
            "un uomo|una donna|uomini|donne|un cattolico|un cristiano|un credente|un ragazzo|una ragazza|un padre di famiglia"
        ),
        (.group, "it", "squadra|gruppo|candidat~|colleghi|team|ambiente|organico"),
        (.trait, "it", "maschile|maschili|femminile|femminili|di soli uomini|di sole donne|tutta maschile"),
        (
            .excluded, "it",
            "non trovano posto|non trova posto|non c'è posto per|non vogliono|non vuole|astenersi|esclus~|non è adatto a|non adatto a"
        ),
        (
            .elder, "it",
            "over 40|over 45|over 50|più anziani|anziani|mamme|madri|stranieri|incinta|gravidanza|genitori con"
        ),
        (.prefer, "nl", "liefst|bij voorkeur|voorkeur voor|wil|willen|zoekt|zoeken|idealiter|liever"),
        (
            .person, "nl",
            "een man|een vrouw|mannen|vrouwen|een katholiek|een christen|een gelovige|een kerel|een meid|een huisvader"
        ),
        (.group, "nl", "team|ploeg|groep|kandida~|collega's|omgeving|clubje|sfeer"),
        (.trait, "nl", "mannelijk|mannelijke|vrouwelijk|vrouwelijke|kinderloze|vrijgezelle"),
        (
            .excluded, "nl",
            "geen plaats|geen plek|niet voor|willen geen|wil geen|niet welkom|komen niet in aanmerking|ongeschikt voor|willen niemand"
        ),
        (
            .elder, "nl",
            "plussers|45-plussers|50-plussers|ouderen|oudere|moeders|buitenlanders|zwangere|boven de 40|boven de 45|boven de 50"
        ),
    ]
}
