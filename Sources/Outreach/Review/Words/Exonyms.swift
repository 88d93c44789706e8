/// Cities and countries by their names in other languages, so that a fact in one language bears out a message in another.
enum Exonyms {
    static let table: WordTable<[UInt64]> = {
        var table: [String: [UInt64]] = [:]
        for line in groups.split(whereSeparator: \.isNewline) {
            for group in line.split(separator: ";") {
                let names = Folded.words(group)
                for name in names { table[name, default: []] += names.map { Word.key(of: $0.utf8) } }
            }
        }
        return WordTable(words: table)
    }()

    private static let groups = """
        de germany german germans deutschland deutsche deutschen allemagne alemania germania duitsland alemanha niemcy niemczech
        gb uk britain kingdom united england scotland wales großbritannien england angleterre bretagne royaume reino unido inghilterra regno unito verenigd koninkrijk engeland brytania
        fr france francia frankreich frankrijk frança francja francji;es spain spanien espagne españa spagna spanje espanha hiszpania hiszpanii
        it italy italien italie italia italië itália włochy włoszech;nl netherlands holland niederlande niederlanden pays bas países bajos paesi bassi nederland holanda olanda niderlandy holandia
        at austria österreich autriche oostenrijk áustria austrii;ch switzerland schweiz suisse suiza svizzera zwitserland suíça szwajcaria szwajcarii
        be belgium belgien belgique bélgica belgio belgië belgia belgii;pl poland polen pologne polonia polonia polska polsce;pt portugal portogallo portugalia
        ie ireland irland irlande irlanda ierland irlandia;us states united america usa vereinigte staaten amerika unis estados unidos stati uniti verenigde
        ca canada kanada canadá;mx mexico mexiko mexique méxico messico;ar argentina argentinien argentine argentinië;co colombia kolumbien colombie;cl chile
        br brazil brasilien brésil brasil brasile brazilië brazylia;za africa south südafrika afrique sud sudáfrica sudafrica zuid;lu luxembourg luxemburg luxemburgo lussemburgo
        dk denmark dänemark danemark dinamarca danimarca denemarken;se sweden schweden suède suecia svezia zweden;no norway norwegen norvège noruega norvegia noorwegen
        fi finland finnland finlande finlandia;cz czech czechia tschechien tchéquie chequia cechia tsjechië czechy;hu hungary ungarn hongrie hungría ungheria hongarije
        ro romania rumänien roumanie rumanía roemenië;gr greece griechenland grèce grecia griekenland;in india indien inde indië;jp japan japon japón giappone
        sg singapore singapur singapour singapura;nz zealand new neuseeland nouvelle zélande nueva zelanda;au australia australien australie australië
        ma morocco marokko maroc marruecos marocco;tn tunisia tunesien tunisie túnez;sn senegal sénégal;ng nigeria;ke kenya kenia;pe peru perú pérou;uy uruguay;ve venezuela
        munich münchen múnich monaco munique monachium;cologne köln colonia keulen colônia kolonia;vienna wien vienne viena wenen wiedeń wiedniu
        zurich zürich zúrich zurigo zurique zurych;geneva genf genève ginebra ginevra genebra genewa;milan mailand mailand milano milán milaan milão mediolan
        rome rom roma rzym;florence florenz firenze florencia florença;turin torino turín turijn turim turyn;venice venedig venezia venise venecia
        lisbon lissabon lisboa lisbonne lisbona lizbona;warsaw warschau varsovie varsovia warszawa warszawie;krakow krakau cracovie cracovia kraków krakowie
        london londres londra londen londyn londynie;paris parís parigi parijs paryż paryżu;brussels brüssel bruxelles bruselas brussel bruxelas bruksela
        antwerp antwerpen anvers amberes anversa;ghent gent gand gante;hague haag haye haya aia;copenhagen kopenhagen copenhague kopenhaga københavn
        prague prag praga praha;hamburg hambourg hamburgo amburgo;berlin berlín berlino berlijn berlim berlinie;frankfurt francfort fráncfort francoforte
        madrid madryt;barcelona barcelone barcellona;seville sevilla séville siviglia sevilha;oporto porto;edinburgh edimburgo édimbourg
        gb uk united kingdom britain england großbritannien royaume uni reino unido regno unito verenigd koninkrijk wielka brytania inglaterra inghilterra angleterre
        us usa states vereinigte staaten états unis estados unidos stati uniti verenigde staten américa amerika;ie ireland;za south africa südafrika;co colombia kolumbien colombie
        mx mexico méxico mexiko mexique messico;ar argentina argentinien argentine;cl chile;br brazil brasil brasilien brésil brasile brazilië;se sweden schweden suède suecia svezia zweden suécia szwecja
        dk denmark dänemark danemark dinamarca danimarca denemarken;no norway norwegen norvège noruega norvegia noorwegen;fi finland finnland finlande finlandia
        de deutschland germany allemagne alemania germania duitsland;fr france frankreich francia frankrijk;es spain españa spanien espagne spagna spanje;it italy italia italien italie italië
        nl netherlands niederlande nederland pays bas países bajos holland;pl poland polen polska;ch switzerland schweiz suisse suiza svizzera zwitserland;at austria österreich autriche oostenrijk
        be belgium belgien belgique bélgica belgio belgië;pt portugal;lu luxembourg luxemburg;in india indien inde;ca canada kanada
        germany deutschland allemagne alemania germania duitsland alemanha niemcy niemczech;france frankreich francia frankrijk frança francja
        spain spanien espagne españa spagna spanje espanha hiszpania;italy italien italie italia itália włochy włoszech
        netherlands niederlande bas países bajos paesi bassi nederland baixos holland holanda olanda holandia;poland polen pologne polonia polônia polónia polska polsce
        switzerland schweiz suisse suiza svizzera zwitserland suíça szwajcaria;austria österreich autriche oostenrijk áustria
        belgium belgien belgique bélgica belgio belgië belgia;portugal portogallo portugalia;ireland irland irlande irlanda ierland
        """
}
