/// Promises of pay, of an offer or of an interview, and the words of pay and employment that need a fact.
enum PromiseWords {
    /// Of every language alike.
    static let others: [(DraftPhrases.Kind, String)] = [
        (.about(.bonus), bonus), (.about(.equity), equity), (.about(.car), car), (.about(.raise), raise),
        (.deadline, deadline), (.fraction, fraction),
    ]

    static let promises = [
        """
        guarantee/guaranteed/guarantees _ * interview/offer/salary/raise/bonus/job/place/role/position/pay/package/increase|guaranteed interview|guaranteed offer|guaranteed raise|guaranteed salary|guaranteed bonus|guaranteed job|guaranteed increase|is guaranteed|are guaranteed|guarantees you|guarantee her/him/them
        promise you * interview/offer/salary/raise/bonus/job/place/role/position/pay/package/increase|promise her/him/them|i can promise|we can promise|promise an|promise that you|you will get the|you'll get the|will definitely get|definitely get the job|the job is yours|job's yours|role is yours|role's yours|position is yours|it's yours|it is yours|yours if you|yours for the|as good as yours|as good as hired|hired on the spot|hire you on|you will be hired|you'll be hired|you're hired|you are hired|already yours|no interview needed|no interview required|without an interview|skip the interview|straight to * offer|straight to the final|assured of|assure you an|assure you a|assured you of|offer is certain|offer is a formality|interview is a formality|just a formality|mere formality|a formality|firm offer|have an offer on|offer in hand|offer within|have an offer|an offer waiting|offer waiting|offer letter|offer is ready|contract is ready|contract waiting|sign the contract|ready to sign
        you will earn|you'll earn|you would earn at least|you would earn more|earn more than|earn twice|earn at least|will pay you|would pay you|they'll pay|they will pay|pays whatever|pay whatever|whatever you ask|name your price|name your salary|any salary|match any|match or beat|beat your current|beat any|top your current|double your|double what|triple your|twice your|twice what|significantly more than you|more than you earn|more than you make|more than your current|increase your salary|increase on your|increase in salary|rise of at least|better paid than|pay rise of|above your current|on top of your current|well above|no cap on|six figure|seven figure|unlimited earning|uncapped|top of the market|well into six|into six figures|will beat
        """,
        """
        garantier~ * Gespräch/Vorstellungsgespräch/Angebot/Gehalt/Stelle/Zusage/Job/Bonus/Position|kann Ihnen versprechen|kann ich Ihnen zusichern|sichern Ihnen|sichere Ihnen|sichere dir|zusichern|zugesichert|Zusage|ist Ihnen sicher|ist dir sicher|sicher haben Sie|Stelle gehört Ihnen|Stelle gehört dir|gehört Ihnen die|gehört Ihnen|gehört dir|Job gehört|so gut wie eingestellt|so gut wie sicher|so gut wie Ihre|reine Formsache|Formsache|ohne Vorstellungsgespräch|ohne Bewerbungsgespräch|werden eingestellt|sind Sie eingestellt|bist du eingestellt|sind Sie dabei|haben Sie den Job|hast du den Job|stellen Sie ein|stellen dich ein|Vertrag liegt|Vertrag ist|Arbeitsvertrag liegt|Angebot liegt|sofort einen Vertrag|sofort ein Angebot|festes Angebot
        Sie verdienen|du verdienst|verdienen Sie mindestens|verdienen mindestens|mehr verdienen|deutlich mehr|mindestens # mehr|doppelte Gehalt|doppeltes Gehalt|Gehalt verdoppeln|verdoppelt~|jedes Gehalt|jede Gehaltsvorstellung|Gehaltsvorstellung erfüll~|zahlt jeden|zahlen jeden|zahlt Ihnen|zahlen Ihnen|zahlt dir|zahlen dir|mehr als bisher|mehr als Sie|über Ihrem jetzigen|über Ihrem aktuellen|sechsstellig~|übertariflich|Gehaltsplus|Gehaltserhöhung|Gehaltssprung|Plus von mindestens
        """,
        """
        vous êtes embauché~|tu es embauché~|vous serez pris~|peux vous promettre|peux te promettre|vous assure un|vous assure une|assurer un entretien|assuré d'avoir|assuré~ d'obtenir|vous êtes assuré|embauche assurée|entretien assuré|poste assuré|est à vous|est à toi|vous est acquis|vous est réservé|t'est acquis|c'est quasiment fait|simple formalité|pure formalité|une formalité|sans entretien|serez embauché~|seras embauché~|serez recruté~|contrat est prêt|contrat vous attend|contrat prêt|offre ferme|offre vous attend|offre est prête|vous gagnerez|tu gagneras|vous toucherez|tu toucheras|gagnerez au moins|gagnerez plus|gagner plus|gagner le double|doubler votre|doubler ton|double de votre|double de ton|plus que votre|plus que ce que vous|au dessus de votre salaire|supérieur à votre|n'importe quel salaire|votre prix|six chiffres|augmentation de|augmentation d'au|augmentation immédiate|hausse de salaire|salaire supérieur|fixer votre salaire|s'aligner sur|s'alignera
        """,
        """
        estás contratad~|está contratad~|puedo prometer~|le puedo prometer|te puedo prometer|asegurarte|asegurarle|tienes asegurad~|el puesto es tuyo|puesto es suyo|ya es tuyo|serás contratad~|será contratad~|te contratan|te contratarán|le contratarán|te contratamos|mera formalidad|pura formalidad|una formalidad|simple formalidad|un mero trámite|un trámite|puro trámite|sin entrevista|contrato te espera|contrato listo|contrato está listo|oferta en firme|oferta firme|oferta está lista|oferta te espera|ganarás|ganará|cobrarás|cobrará|ganarías|cobrarías|ganar más|cobrar más|doblar tu|duplicar tu|duplicar su|duplicarás|el doble de lo|doble de tu|doble de su|más de lo que ganas|más de lo que cobras|más que en tu|por encima de tu sueldo|por encima de tu salario|superior a tu|superará tu|superaremos|cualquier salario|cualquier sueldo|lo que pidas|lo que pida|pon tu precio|seis cifras|subida de|subida salarial|aumento de|aumento salarial|aumento inmediato|mejorar tu sueldo|mejoran tu sueldo|igualar cualquier|igualarán
        """,
        """
        posso promett~|posso già promett~|può promett~ * offerta|assicurarti|assicurarle|il posto è tuo|posto è suo|posto è già|è già tuo|è già sua|sarai assunt~|sarà assunt~|ti assumono|ti assumeranno|la assumeranno|ti assumiamo|pura formalità|semplice formalità|una formalità|mera formalità|senza colloquio|senza colloqui|contratto è pronto|contratto pronto|contratto ti aspetta|offerta è pronta|offerta pronta|offerta sicura|colloquio sicuro|guadagnerai|guadagnerà|guadagneresti|guadagnerebbe|prenderai|guadagnare di più|guadagnare il doppio|raddoppiare|raddoppierà|raddoppierai|il doppio di|doppio del tuo|doppio del suo|doppio dello stipendio|più di quanto guadagn~|più di quello che guadagn~|superiore al tuo|superiore al suo|superiore a quello attuale|superare il tuo|qualsiasi stipendio|qualunque stipendio|qualsiasi cifra|qualunque cifra|qualsiasi richiesta|sei cifre|sei zeri|aumento di|aumento del|aumento dello stipendio|aumento immediato|aumento garantito|quanto chiedi|pareggiare qualsiasi
        """,
        """
        ben je aangenomen|bent u aangenomen|word je aangenomen|wordt u aangenomen|kan ik je beloven|kan ik u beloven|nu al beloven|verzekerd van|ben je verzekerd|bent u verzekerd|de baan is van|baan is voor jou|de baan is jouw|is de baan van jou|is de jouwe|is van jou|is voor jou als|al van jou|wordt aangenomen|nemen je aan|nemen u aan|je bent aangenomen|zo goed als aangenomen|zo goed als zeker|zo goed als rond|zonder gesprek|zonder sollicitatie~|contract ligt|contract klaar|aanbod ligt|aanbod klaar|vast aanbod|je verdient|u verdient|je gaat * verdienen|verdien je|ga je verdienen|meer verdienen|minstens # meer|verdubbel~|dubbele van|het dubbele|twee keer zoveel|meer dan je nu|meer dan u nu|boven je huidige|boven uw huidige|hoger dan je|hoger dan uw|elk salaris|ieder salaris|elke salaris~|wat je maar vraagt|noem je prijs|zes cijfers|salarisverhoging|loonsverhoging|opslag van|betalen je|betaalt je|betalen u
        """,
        """
        garanto lhe|garanto te|garantimos|a vaga é sua|vaga é tua|vaga é sua|o lugar é seu|lugar é teu|lugar é seu|já é sua|já é seu|será contratad~|serás contratad~|vai ser contratad~|vais ser contratad~|contratamos|mera formalidade|pura formalidade|uma formalidade|simples formalidade|sem entrevista|contrato está pronto|contrato pronto|contrato à sua espera|proposta está pronta|proposta pronta|proposta garantida|vai ganhar|vais ganhar|ganhará|ganharia|ganharias|vai receber pelo|vais receber pelo|ganhar mais|ganhar o dobro|dobrar o seu|dobrar seu|duplicar o|duplica o|o dobro do|dobro do que|mais do que ganha|mais do que recebe|acima do seu salário|acima do teu salário|superior ao seu|superior ao teu|acima do atual|qualquer salário|qualquer valor|o que pedir|o que pedires|seis dígitos|aumento de|aumento salarial|aumento imediato|cobrimos|cobrem qualquer
        """,
        """
        gwarantuję|zagwarantow~|zapewnion~|ma Pan zapewn~|ma Pani zapewn~|masz zapewn~|stanowisko jest Pana|stanowisko jest Pani|praca jest Twoja|praca jest Pana|praca jest Pani|jest Twoje|jest Twoja|jest już Pana|jest już Pani|etat jest|ma Pan w kieszeni|ma Pani w kieszeni|masz w kieszeni|zostanie Pan zatrudn~|zostanie Pani zatrudn~|zatrudnią|zatrudnimy|praktycznie zatrudn~|czysta formalność|tylko formalność|formalność|formalnością|bez rozmowy|bez rozmów|umowa czeka|umowa jest gotowa|oferta czeka|oferta jest gotowa|pewna oferta|zarobi Pan|zarobi Pani|zarobisz|będzie Pan zarabiał|będzie Pani zarabiała|będziesz zarabia~|zarabiać więcej|więcej niż obecnie|więcej niż teraz|podwoi~|podwoj~|podwójn~|dwa razy więcej|dwukrotn~|wyższe niż obecne|wyższe od obecn~|powyżej obecn~|każdą pensję|każdą stawkę|każde wynagrodzenie|dowolne wynagrodzenie|dowolną stawkę|ile Pan zechce|ile Pani zechce|podwyżk~|sześciocyfrow~|przebiją|przebijemy
        """,
    ]

    static let funding = [
        """
        closed a * round|closed their * round|huge round|big round|last raise|runway|angel investor~|angels|business angel~|acquired by|bought by|taken over by|stake in|shareholder~|listed on|oversubscribed|bridge round|bridge loan|new capital|fresh capital|fresh money|new money|financed by|financing|in backing|into the company|investment fund|cash from|money from|a fund|the fund|vc|vcs|series a/b/c/d/e/f|seed round|seed funding|pre seed|seed financing|funding round|fundraise|fundraising round|raised #|raised over|raised more|raised another|raised money|has raised|have raised|just raised|recently raised|fresh funding|new funding|funding|funded by|well funded|fully funded|backed by|venture backed|vc backed|investor backed|backing of|backing from|venture capital|investors|investor|investment round|investment from|led by * ventures/capital/partners|valuation|valued at|valuation of|unicorn|ipo|going public|went public|term sheet|private equity|growth round|capital round|million in capital|closed a round|closed its|closed their|cash injection|war chest
        """,
        """
        große Runde|Runde abgeschlossen|Runde eingesammelt|neue Runde|Finanzierungsrunde|Business Angel~|übernommen von|aufgekauft|Beteiligung von|Gesellschafter|Anteilseigner|frisches Geld|frischem Geld|frischen Millionen|Millionen im Rücken|Venture~|finanzkräftig~|durchfinanziert|Kapital von|Fonds|Finanzierung|Series A/B/C/D|Serie A/B/C/D|Seed Runde|Seedrunde|Kapitalrunde|Investor~|Wagniskapital|Risikokapital|eingesammelt|eingeworben|Bewertung von|bewertet mit|mit * bewertet|Unternehmensbewertung|frisches Kapital|finanziert von|Börsengang|Einhorn|Kapitalgeber|Geldgeber|Beteiligungsgesellschaft|Kapitalerhöhung|Frühphasenfinanzierung|VC finanziert|Millionen eingesammelt|Anschubfinanzierung
        """,
        """
        gros tour|boucl~ * tour|nouveau tour|levée de fonds|levées de fonds|fonds de|fonds levés|investi dans|investissement de|fraîchement financé~|millions d'euros|injecté|injection de|capitaux|rachetée|rachat par|entré~ au capital|tour de série|seed|a levé #|de lever #|levé des fonds|lever des fonds|ont levé|avoir levé|viennent de lever|vient de lever|financé par|financée par|business angel~|rachat|racheté~|actionnaire~|série a/b/c/d|tour de table|tour de financement|financement de|financement|investisseur~|fonds d'investissement|capital risque|capital investissement|valorisé~|valorisation|soutenu par|soutenue par|soutenus par|adossé~ à|licorne|entrée en bourse|introduction en bourse|amorçage|bouclé * tour|bouclé * levée
        """,
        """
        ronda enorme|gran ronda|cerrar * ronda|cerrado * ronda|nueva ronda|serie A/B/C/D/E|inversión de #|inyección de|capital fresco|accionista~|adquirid~ por|comprad~ por|ángel inversor|business angel~|fondos de|ronda de financiación|ronda de inversión|ronda semilla|serie A/B/C/D|financiación|financiacion|recaudado|recaudó|levantó #|ha levantado|captado #|captó #|ha cerrado una|inversor~|inversionista~|capital riesgo|capital de riesgo|capital semilla|fondo de inversión|respaldad~ por|respaldo de|valorad~ en|valoración de #|unicornio|salida a bolsa|salir a bolsa|inyección|ampliación de capital
        """,
        """
        grosso round|nuovo round|chiuso * round|chiudere * round|investimento da|capitale fresco|azionist~|acquisit~ da|comprat~ da|business angel~|finanziator~|soci investitori|seed|round di|round da|serie A/B/C/D|finanziamento|finanziamenti|finanziata da|ha raccolto #|raccolta di capitali|investitor~|investimento di|venture capital|capitale di rischio|fondo di investimento|sostenuta da|sostenuto da|appoggiat~ da|valutata|valutazione di #|unicorno|quotazione|quotata in borsa|quotarsi|aumento di capitale|capitali freschi|iniezione
        """,
        """
        grote ronde|ronde gesloten|ronde opgehaald|ronde afgerond|nieuwe ronde|financieringsronde|investering~ van|geïnvesteerd|investeert in het bedrijf|groeigeld|vers kapitaal|kapitaal|aandeelhouder~|overname|overgenomen|angel~|durffonds|fonds|miljoenen|miljoeneninvestering|investeringsronde|kapitaalronde|series A/B/C/D|serie A/B/C/D|financiering|# * opgehaald|miljoen opgehaald|haalde * op|aandeelhouder~|overgenomen door|overgenomen voor|investeerder~|durfkapitaal|durfinvesteerder~|investering van|gefinancierd door|gesteund door|waardering|gewaardeerd op|gewaardeerd|eenhoorn|beursgang|groeikapitaal|zaaikapitaal
        """,
        """
        ronda de financiamento|rodada de investimento|rodada de|série A/B/C/D|financiamento|captou|captado|levantou|levantado|angariou|angariado|investidor~|capital de risco|fundo de investimento|investimento de|apoiad~ por|avaliad~ em|avaliada|avaliação de #|unicórnio|aporte|ida à bolsa|entrada em bolsa|abertura de capital|IPO
        """,
        """
        rund~ finansowania|rund~ inwestycyjn~|serii A/B/C/D|seria A/B/C/D|serię A/B/C/D|dofinansowani~|pozyskał~|pozyskali|pozyskanie|zebrał~|inwestor~|venture capital|fundusz inwestycyjny|wycen~|jednoroż~|giełd~|debiut~|wspieran~ przez|finansowan~ przez
        """,
    ]

    private static let bonus = """
        bonus|bonuses|sign on|signing bonus|thirteenth salary|dertiende maand|dreizehntes Gehalt|treizième mois|tredicesima|paga extra|sign-on bonus|prime de|prime d'arrivée|prime d'embauche|Bonus|Prämie~|Antrittsprämie|Wechselprämie|Willkommensprämie|Begrüßungsprämie|Provision|Antrittsgeld|bono|bonos|prima de|incentivo económico|premio di ingresso|premio d'ingresso|bonus d'ingresso|bonus di ingresso|welkomstbonus|tekenbonus|tekengeld|aanbrengpremie|bónus|bônus|prémio de entrada|premia|premię|premii|dodatek powitalny|bonus powitalny
        """
    private static let equity = """
        equity|stock options|share options|Anteile|Aktienoptionen|Firmenanteile|Unternehmensanteile|actions gratuites|stock-options|BSPCE|opciones sobre acciones|quote societarie|aandelen|aandelenopties|opções de ações|udział~ w|akcj~ firmy|opcj~ na
        """
    private static let car = """
        company car|car allowance|Firmenwagen|Dienstwagen|voiture de fonction|voiture de société|coche de empresa|auto aziendale|leaseauto|bedrijfswagen|auto van de zaak|bedrijfsauto|carro da empresa|carro de serviço|viatura de serviço|viatura da empresa|samochód służbowy|auto służbowe
        """
    private static let raise = """
        pay rise|pay raise|salary increase|salary raise|salary jump|raise of|raise after|pay bump
        """
    static let promotion = [
        """
        now that you run|now that you lead|now that you head|now that you're running|newly appointed|newly promoted|recently appointed|recently named|freshly promoted|named you|were named|stepping up to|new title|you're now the|you are now the|congratulations on becoming|congrats on becoming|you just became|your/recent/new/the/her/his promotion|promoted|recently promoted|you were promoted|promoted you|on your new role|your new role as|on your new position|since becoming|since you became the/head/director/manager/lead/chief/partner/vp/cto/ceo/a|since you took over as|took over as|you became the/head/director/manager/lead/chief/partner/vp/cto/ceo/team|you became a director/manager/lead/partner/team|you stepped up|you moved up|you rose to|you were made|made you|appointed|your appointment as
        """,
        """
        frisch ernannt~|frisch befördert~|frischgebacken~|neu ernannt~|seit Sie Leiter~|seit Sie die Leitung|seit du die Leitung|befördert|Beförderung|zur/zum * befördert|Aufstieg zum|Aufstieg zur|aufgestiegen|Ihre Ernennung|Ernennung zum|Ernennung zur|ernannt|Ihre neue Position als|Ihrer neuen Position|Ihrer neuen Rolle|Ihre neue Rolle|deine neue Rolle|deiner neuen Rolle
        """,
        """
        prise de poste|prise de fonction|tout juste nommé~|fraîchement nommé~|fraîchement promu~|récemment nommé~|vous venez d'être|tu viens d'être|depuis que vous dirigez|depuis que vous êtes|promu~|promotion|votre nomination|ta nomination|nommé~|votre nouveau poste|votre nouvelle fonction|ton nouveau poste|devenu~
        """,
        """
        recién nombrad~|recién ascendid~|recién estrenad~|flamante|te han nombrado|te nombraron|le han nombrado|ascenso|ascendid~|ascendieron|promocionad~|promovid~|promoción a|tu nombramiento|su nombramiento|nombrad~|nombrar|nombraron|tu nuevo puesto|su nuevo puesto|tu nuevo cargo|su nuevo cargo|desde que eres|desde que te nombraron|desde que asumiste
        """,
        """
        appena nominat~|fresco di nomina|fresca di nomina|neo direttore|neodirettore|neodirettrice|da poco nominat~|recente nomina|promozione|promoss~|nomina a|tua nomina|sua nomina|nominat~|il tuo nuovo ruolo|il suo nuovo ruolo|da quando sei diventat~|da quando sei|diventat~
        """,
        """
        benoemd|kersvers~|pas benoemd|net benoemd|vers benoemd|nieuwe titel|promotie|gepromoveerd|bevorderd|benoeming tot|benoeming als|benoemd tot|je benoeming|uw benoeming|je nieuwe functie|uw nieuwe functie|je nieuwe rol|uw nieuwe rol|sinds je * werd|sinds u * werd|doorgegroeid|opgeklommen
        """,
        """
        promoção|promovid~|novo cargo|nova função|seu novo papel|desde que assumiu|desde que se tornou|tornou se|tornaste te
        """,
        """
        awans~|mianowan~|nominacj~|powołan~|odkąd został~|od kiedy został~
        """,
    ]
    /// Behind these a name is an employer of the past.
    static let former = [
        """
        when you were at|when you worked at|when you worked for|back when you|your previous role|your previous job|your former role|your former employer|your former colleagues|your earlier job|your last employer|before joining|before you joined|prior to joining|you used to work|used to work|used to be|your days at|your time at|your stint at|your spell at|your years at|years at|ex-|formerly|former|a former|alumni of|alumna of|alumnus of
        """,
        """
        Ihre frühere|Ihrer früheren|Ihrem früheren|deine frühere|deiner früheren|ehemalig~|frühere Stelle|früheren Arbeitgeber|früherer Arbeitgeber|vorherigen Arbeitgeber|zuvor bei|vorher bei|früher bei|damals bei|davor bei|Ihrer Zeit bei|deiner Zeit bei|Ihre Zeit bei|Ihre Jahre bei|Ihren Jahren bei|Jahren bei|Jahre bei|Station bei|Stationen bei|Wechsel von
        """,
        """
        vos années chez|tes années chez|années chez|votre passage chez|ton passage chez|passage chez|votre expérience chez|ancien~ employeur|votre ancien|votre ancienne|ton ancien|ton ancienne|ancien de chez|ancienne de chez|ancien|ancienne|anciennement|auparavant chez|précédemment chez|avant de rejoindre|avant votre arrivée|avant d'arriver|quand vous étiez|lorsque vous étiez|quand tu étais|lorsque tu étais|vous étiez chez|vous avez travaillé chez|vous avez quitté|êtes passé~ de
        """,
        """
        cuando trabajabas|cuando trabajaba|cuando estabas|cuando estaba en|trabajaste en|trabajó en|trabajaste para|tu etapa en|su etapa en|tu paso por|su paso por|tus años en|sus años en|años en|tu anterior|su anterior|tu antiguo|su antiguo|anterior empresa|antigua empresa|antes en|antes de entrar|antes de unirte|antes de incorporarte|ex|exempleado|exdirector~|antigu~|anteriormente|previamente en
        """,
        """
        quando lavoravi|quando lavorava|quando eri|quando era in|hai lavorato in|hai lavorato per|ha lavorato in|ha lavorato per|hai lavorato da|il tuo periodo|il suo periodo|la tua esperienza in|i tuoi anni|i suoi anni|anni in|anni da|anni alla|anni presso|il tuo precedente|il suo precedente|il tuo ex|ex|precedente azienda|prima di entrare|prima di passare|prima di arrivare|prima di approdare|in precedenza|precedentemente|già in|passaggio da|trascorsi in|trascorso in
        """,
        """
        toen je bij|toen u bij|toen je nog|toen u nog|je tijd bij|uw tijd bij|jouw tijd bij|je jaren bij|uw jaren bij|jouw jaren bij|jaren bij|jaar bij|je vorige|uw vorige|jouw vorige|vorige werkgever|je oude|uw oude|voormalig~|oud-collega~|eerder bij|daarvoor bij|vroeger bij|voordat je bij|voordat u bij|voor je overstap|voor uw overstap|overstap van
        """,
        """
        a sua nomeação|tua nomeação|nomead~|quando trabalhava|quando trabalhou|quando trabalhavas|quando estava na|quando estavas|trabalhou na|trabalhou no|trabalhaste na|trabalhaste no|passagem pela|passagem pelo|os seus anos|os teus anos|seus anos|anos na|anos no|seu anterior|sua anterior|teu anterior|anterior empregador|antigo empregador|antig~|anteriormente|antes de entrar|antes de ingressar|antes de se juntar|antes na|antes no|ex
        """,
        """
        kiedy pracował~ Pan~|gdy pracował~|kiedy pracował~|pracował Pan w|pracowała Pani w|pracował Pan dla|pracowała Pani dla|pracował~ w|Pana poprzedni~|Pani poprzedni~|poprzedni~|Pana były|Pani była|były|była|byłego|byłej|wcześniej w|wcześniejsz~|dawniej|lata w|lat w|czasów w|czasach w|zanim dołączył~|przed dołączeniem|przed przejściem|przeszedł Pan|przeszła Pani
        """,
    ]
    private static let fraction = """
        twice as many/fast/large/big/much|three times as|a quarter of the/their/all/its|three quarters of|half of their/its/all|a third more|hundreds of customers/clients/users/companies/people|thousands of customers/clients/users/companies/people|a third of|by a third|one third|two thirds|half of all|doubled|tripled|quadrupled|halved|by half|tenfold|threefold|twofold|doubling|tripling
        doppelt so viele/groß/schnell|dreimal so|ein Viertel der|drei Viertel der|drei Viertel aller|die Hälfte ihrer|die Hälfte aller|Tausende Kunden/Nutzer|Hunderte Kunden/Nutzer|ein Drittel|zwei Drittel|um die Hälfte|die Hälfte der|verdoppelt~|verdreifacht~|halbiert~|vervierfacht~|zehnfach~|dreifach~
        un quart des|trois quarts des|la moitié de leurs|la moitié de ses|deux fois plus de|trois fois plus|des milliers de clients|des centaines de clients|un tiers|deux tiers|la moitié des|de moitié|doublé|triplé|quadruplé|divisé par
        un cuarto de los|tres cuartas partes|la mitad de sus|el doble de clientes|miles de clientes|cientos de clientes|se ha triplicado|se ha duplicado|un tercio|dos tercios|la mitad de los|a la mitad|duplicado|triplicado|duplicó|triplicó|ha doblado
        un quarto dei|un quarto delle|tre quarti dei|tre quarti delle|la metà delle|il doppio dei|migliaia di clienti|centinaia di clienti|un terzo|due terzi|la metà dei|della metà|dimezzat~|raddoppiat~|triplicat~
        een kwart van de|driekwart van|de helft van hun|twee keer zoveel klanten|drie keer zoveel|duizenden klanten|honderden klanten|een derde|twee derde|de helft van|gehalveerd|verdubbeld|verdrievoudigd|met de helft
        um terço|dois terços|pela metade|duplicou|triplicou
        jedną trzecią|dwie trzecie|o połowę|podwoił~|potroił~
        """
    private static let deadline = """
        deadline|closes on|close on|applications close|closing date|apply by|decide by|shortlist on|shortlist closes|Bewerbungsschluss|Bewerbungsfrist|Frist|Stichtag|endet am|schließt am|date limite|clôture|clôturent|clôturées|se termine le|cierra el|se cierra|cierre|plazo|fecha límite|scade il|scadenza|chiude il|si chiude|si chiudono|termine ultimo|sluit op|sluitingsdatum|sluiten op|deadline is|reageren kan tot|solliciteren kan tot|encerra|encerram|fecha no|prazo|data limite|rekrutacja trwa do
        """
}
