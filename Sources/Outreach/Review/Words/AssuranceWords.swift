/// Who promises or guarantees, together with what, in one sentence; `PromiseWords` holds what promises alone.
enum AssuranceWords {
    struct Signal: OptionSet, Sendable {
        let rawValue: UInt32
        static let promise = Signal(rawValue: 1)
        static let good = Signal(rawValue: 1 << 1)
        static let certain = Signal(rawValue: 1 << 2)
        static let more = Signal(rawValue: 1 << 3)
        static let earn = Signal(rawValue: 1 << 4)
        static let sure = Signal(rawValue: 1 << 5)
        static let get = Signal(rawValue: 1 << 6)
    }

    static let rules = SentenceRules<Signal>(
        rules: [[.promise, .good], [.certain, .good], [.more, .earn], [.sure, .get, .good]], window: 9)

    /// Signal, language and phrases.
    static let lists: [(Signal, String, String)] = [
        (
            .promise, "en",
            "guarantee~|promise|promised|promises|assure|assured|assures|you will get|you'll get|will get you|secured you|vouch"
        ),
        (
            .good, "en",
            "interview~|offer|offers|salary|raise|bonus|job|role is|position is|contract|pay|package|hired|hire you|increase|compensation|higher"
        ),
        (
            .certain, "en",
            "certainly yours|definitely yours|on the spot|a formality|bound to get|sure to get|in the bag|all but certain|will be yours|is yours"
        ),
        (.more, "en", "# more|more than|at least|twice|double|above|over and above|better than|beat|higher than|top"),
        (
            .earn, "en",
            "you earn now|than you earn|you earn|you'll earn|you would earn|you make now|you make today|your current salary|your current pay|your salary|current package|your present salary|pay you|earning now|you are on|you're on now|you get now"
        ),
        (
            .promise, "de",
            "garant~|versprech~|verspreche|versprochen|zusicher~|zugesichert|sicher ihnen|sichere ihnen|sichern ihnen|verbürg~"
        ),
        (
            .good, "de",
            "gespräch|vorstellungsgespräch|angebot|gehalt|stelle|zusage|job|bonus|position|vertrag|einstellung|gehaltserhöhung|prämie|brutto|euro|lohn"
        ),
        (
            .certain, "de",
            "ist ihnen sicher|ist dir sicher|gehört ihnen|gehört dir|formsache|sofort eingestellt|todsicher|in der tasche|schon sicher"
        ),
        (.more, "de", "# mehr|mehr als|mindestens|doppelt~|über|höher als|besser als|deutlich mehr|verdoppel~"),
        (
            .earn, "de",
            "sie jetzt verdienen|du jetzt verdienst|sie verdienen|verdienst du|verdienen werden|ihr jetziges gehalt|ihr aktuelles gehalt|ihrem jetzigen gehalt|dein jetziges gehalt|deinem jetzigen|bisheriges gehalt|ihrem bisherigen"
        ),
        (
            .promise, "fr",
            "garanti~|promets|promettons|promis|promesse|assure|assuré~|assurons|certifie|certifions|engage à"
        ),
        (
            .good, "fr",
            "entretien|offre|salaire|augmentation|prime|poste|embauche|embauché~|contrat|rémunération|cdi|place|promotion|brut"
        ),
        (
            .certain, "fr",
            "est assuré~|sera assuré~|vous est acquis~|est à vous|est à toi|formalité|à coup sûr|dans la poche|contrat vous attend|offre vous attend"
        ),
        (
            .more, "fr",
            "plus que|au moins|le double|davantage|au dessus|supérieur~|de plus que|# de plus|mieux que|minimum"
        ),
        (
            .earn, "fr",
            "que vous gagn~|que tu gagn~|vous gagnez aujourd~|vous gagnerez * plus|vous gagneriez * plus|vous touch~|tu touch~|votre salaire|ton salaire|salaire actuel|rémunération actuelle|vous percev~|vous paier~|te paier~"
        ),
        (
            .promise, "es",
            "garantiz~|prometo|prometemos|promete|prometen|aseguro|aseguramos|asegura~|promesa|doy mi palabra|comprometo"
        ),
        (
            .good, "es",
            "entrevista|oferta|sueldo|salario|puesto|plaza|contrato|aumento|bono|contratación|contratad~|incorporación|bonus|subida|euros"
        ),
        (
            .certain, "es",
            "asegurad~|es tuyo|es tuya|por descontado|puro trámite|mero trámite|formalidad|en el bolsillo|ya es suyo|ya es suya"
        ),
        (
            .more, "es",
            "# más|más que|más de lo|al menos|como mínimo|el doble|por encima|superior|mejor que|un # más|% más"
        ),
        (
            .earn, "es",
            "ganas|gana ahora|ganarás|cobras|cobrarás|cobrará|ganará|tu sueldo|tu salario|su sueldo|su salario|sueldo actual|salario actual|te pagan|te pagarán"
        ),
        (
            .promise, "it",
            "garant~|prometto|promettiamo|promesso|promessa|assicuro|assicuriamo|assicurat~|do la mia parola"
        ),
        (
            .good, "it",
            "colloquio|offerta|stipendio|posto|contratto|aumento|bonus|assunzion~|assunt~|incarico|ruolo|ral|retribuzione|promozione"
        ),
        (.certain, "it", "è tuo|è tua|formalità|in tasca|praticamente sicur~|già sicur~|praticamente fatt~|assicurat~"),
        (.more, "it", "più di|più alto|almeno|il doppio|superiore|oltre|migliore|minimo|in più|# in più"),
        (
            .earn, "it",
            "guadagn~|prendi ora|prende ora|percepi~|il tuo stipendio|il suo stipendio|stipendio attuale|ral attuale|retribuzione attuale|ti pag~|la pag~"
        ),
        (.promise, "nl", "garand~|garant~|beloof|belooft|beloven|beloofd|verzeker~|toegezegd|zeg toe|zeg je toe"),
        (
            .good, "nl",
            "gesprek|aanbod|salaris|baan|contract|verhoging|bonus|functie|aanstelling|plek|aangenomen|loon|opslag"
        ),
        (
            .certain, "nl",
            "is van jou|is voor jou|zo goed als binnen|verzekerd|gegarandeerd|formaliteit|zo goed als rond|zo goed als zeker|al binnen|in de zak|contract ligt klaar"
        ),
        (.more, "nl", "# meer|meer dan|minstens|minimaal|dubbel~|hoger dan|boven|beter dan|erbij|ten minste"),
        (
            .earn, "nl",
            "je verdient|u verdient|verdien je|ga je verdienen|gaat u verdienen|je huidige salaris|uw huidige salaris|huidige salaris|je salaris|krijg je|je nu krijgt|je nu verdient"
        ),
        (.promise, "pt", "garant~|prometo|prometemos|prometido|asseguro|asseguramos|assegurad~"),
        (
            .good, "pt",
            "entrevista|proposta|oferta|salário|vaga|contrato|aumento|bónus|bônus|contratação|contratad~|lugar|ordenado|emprego"
        ),
        (.certain, "pt", "é sua|é seu|é tua|é teu|garantid~|formalidade|no bolso|à sua espera"),
        (.more, "pt", "mais do que|mais que|pelo menos|o dobro|acima|superior|no mínimo"),
        (
            .earn, "pt",
            "ganha|ganhas|recebe|recebes|vai ganhar|vai receber|seu salário|teu salário|salário atual|ordenado atual"
        ),
        (.promise, "pl", "gwarant~|obiecuj~|obieca~|zapewniam|zapewnia|przyrzek~"),
        (.good, "pl", "rozmow~|ofert~|pensj~|wynagrodz~|prac~|umow~|podwyżk~|premi~|stanowisk~|etat~|zatrudni~"),
        (.certain, "pl", "praktycznie pewn~|jest twoj~|jest pana|jest pani|formalnoś~|w kieszeni"),
        (.more, "pl", "więcej niż|co najmniej|dwukrotn~|dwa razy|powyżej|wyższ~|minimum"),
        (.earn, "pl", "zarabia~|zarobi~|obecn~ pensj~|obecn~ wynagrodz~|pana pensj~|pani pensj~|twoj~ pensj~|dostaje"),
        (.sure, "en", "certainly|definitely|surely|for sure|without doubt|no doubt|hundred percent|100"),
        (.get, "en", "you will|you'll|get the|get an|get you|have the|have an"),
        (
            .sure, "de",
            "ganz sicher|sicher|garantiert|bestimmt|mit sicherheit|hundertprozentig|auf jeden fall|zweifellos"
        ),
        (
            .get, "de",
            "bekommen sie|bekommst du|kriegen sie|kriegst du|haben sie|erhalten sie|ist ihnen|hole ich|hole|verschaffe"
        ),
        (.sure, "fr", "c'est certain|certainement|à coup sûr|sans aucun doute|c'est sûr|sans faute|forcément"),
        (.get, "fr", "vous aurez|tu auras|vous obtiendrez|tu obtiendras|vous décrocherez|obtenir|vous avoir"),
        (.sure, "es", "seguro|sin duda|con seguridad|segurísimo|con toda seguridad"),
        (.get, "es", "tendrás|tendrá|tienes|conseguirás|conseguirte|te darán|le darán|te dan"),
        (.sure, "it", "sicuramente|di sicuro|con certezza|senza dubbio|certamente|senz'altro"),
        (.get, "it", "avrai|avrà|otterrai|otterrà|ti faranno|farti avere|farle avere|ti daranno"),
        (.sure, "nl", "zeker|gegarandeerd|sowieso|ongetwijfeld|vast en zeker|zonder twijfel"),
        (.get, "nl", "krijg je|krijgt u|je krijgt|u krijgt|heb je|regel ik|ik regel"),
        (.good, "en", "gbp|usd|eur|euros|euro|dollars|pounds|month~ pay|an extra"),
        (.good, "de", "eur|franken|monatsgehalt|mehr gehalt"),
        (.good, "fr", "euros|euro|eur|francs|de plus par mois|mois de salaire"),
        (.good, "es", "eur|pesos|dólares|al mes"),
        (.good, "it", "euro|eur|franchi|al mese"),
        (.good, "nl", "euro|eur|per maand|dertiende maand"),
        (.good, "pt", "euros|reais"),
        (.good, "pl", "zł|złotych|euro"),
    ]
}
