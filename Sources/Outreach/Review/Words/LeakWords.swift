/// Instructions and a model's talk about its work, where they show in a message.
enum LeakWords {
    static let lists = [en, de, fr, es, it, nl, pt, pl]

    private static let en = """
        fact f#|fact #|facts #|facts f#|call to action|asked me to write a|stays within the limit|within the limit and|under the limit|draft #|under/within/below # characters|within the character limit|character limit|characters limit|word limit|# characters or less
        # characters or fewer|fewer than # characters|less than # characters|kept it/this under|kept under #|keep it under #|kept it short as|as instructed|per your instructions|per the instructions|according to the instructions|following the instructions
        the instructions say|instructions state|facts provided|provided facts|the facts given|given facts|the facts don't|facts do not mention|based on the facts|based on the provided|based on the information provided|information provided|provided information
        the provided data|in the provided|according to the facts|fact sheet|as a recruiter assistant|as a recruiting assistant|as your assistant|draft you asked|draft below|draft message|revised draft|revised version|version below|would you like me to adjust
        would you like me to revise|feel free to adjust|feel free to edit|feel free to modify|happy to adjust the tone|adjust the tone|i hope this draft|note to recruiter|note to the recruiter|note for the recruiter|note for recruiter|recipient's name
        the candidate's name|message must not|must not mention|do not invent|do not include|avoid mentioning|follow up step|step # of|step one of|sequence step|follow up number|output only|respond only|answer one system prompt|end facts|word for word from
        as requested in|kept short as requested|short as requested|as requested by the|i have left it out because|left it out as|left out because|omitted because|as a helpful assistant|this draft is|this draft uses|this draft keeps|the draft you asked
        the draft you requested|another version of this|alternative version of|let me know if you would like me to adjust/revise/change/rewrite/shorten|let me know if you'd like me to adjust/revise/change/rewrite/shorten|want me to adjust|want me to revise
        want me to shorten|want me to rewrite|subject line is|suggested subject|possible subject line|the message should mention|message should be|the email should be|no facts about|no fact about|facts about the candidate|facts about the contact|facts do not
        facts don't|i was not given|i was given no|was not given any|given no information|no information was|not enough information|the input does|the input has|the input contains|in the input|no vacancy in|no job in the|i kept it|i have kept it under|i kept the
        i've kept the|kept the message|kept the tone|i've written this|i wrote this in|draft a message|draft an email|write a message|write an email to|here is a short message|here is a message|here is an email|as per the brief|according to the brief
        per the guidelines|as per the guidelines|according to the guidelines|mention the job|mention the company|ask one question|end with a question|never promise|never invent|no emojis|under # words|at most # words|max # words|maximum # words|within # words
        # words or fewer|# words or less|exactly # words|in # words or|word count|character count|in a _ tone|in a _ and _ tone|^ version #|^ variant #|^ variation #|first touch|last touch|invent details|make up details|inventing details|to the recipient|the recipient
        any changes to the draft|would like any changes|like any changes|any edits|further edits|any adjustments|want it shorter|make it shorter|make it warmer|rewrite it|as a first contact|first contact message|follow-up email #|guidelines you|the guidelines say
        style guide|as an assistant i|as an assistant, i|according to your brief|requested tone|the requested length|provided profile/description/information/data/context/details/facts
        profile/description/information/data/context/details provided|^ the user wants|^ the user asked|^ revised version
        """

    private static let de = """
        Fakt #|Fakten #|Faktum #|unter dem Limit|innerhalb des Limits|Entwurf #|Schritt # von|gemäß der Anweisung|unter/maximal/höchstens # Zeichen|# Zeichen|Zeichenlimit|Zeichenbegrenzung|Wortlimit|wie angefordert|wie angewiesen|laut Anweisung|gemäß Anweisung
        gemäß den Anweisungen|laut den Anweisungen|gemäß den Vorgaben|vorliegenden Fakten|gegebenen Fakten|bereitgestellten Fakten|bereitgestellten Informationen|bereitgestellten Daten|laut Fakten|laut den Fakten|Faktenliste|als Recruiting-Assistent
        überarbeitete Fassung|überarbeitete Version|soll ich den Text|soll ich die Nachricht|Ton anpassen|Hinweis für den Recruiter|Hinweis an den Recruiter|nichts erfinden|keine Platzhalter|Schritt eins von|Systemprompt|Ende der Fakten|den Fakten fehlt|Fakten fehlt
        Fakten fehlen|Fakten erwähnen|Fakten enthalten|Fakten nennen|in den Fakten|aus den Fakten geht|laut den Vorgaben|laut Ihren Vorgaben|laut deinen Vorgaben|weggelassen, da|weggelassen, weil|weggelassen, weil in|als Assistent~ * ich|als KI * ich|als Sprachmodell
        Ihr KI-Assistent|Entwurf für die Nachricht|Entwurf der Nachricht|Entwurf für die E-Mail|Entwurf der E-Mail|Entwurf der Mail|Nachrichtenentwurf|Mailentwurf|hier der Entwurf|hier ist der Entwurf|überarbeitete Nachricht|im gewünschten Ton|in gewünschtem Ton
        in einem * Ton|mit * Tonfall|Tonfall angepasst|Ton der Nachricht|Tonalität der|die Nachricht soll kurz|in der Eingabe|der Eingabe fehl~|keine Stelle angegeben|keine Angaben zur|keine Angabe zum|nicht angegeben, daher|liegen keine Informationen
        keine Informationen vorliegen|keine Daten vorliegen|höchstens # Wörter|maximal # Wörter|unter # Wörtern|weniger als # Wörter|keine Versprechen|eine Frage am Ende|mit einer Frage enden|keine Emojis|in vier Sätzen|Hier ist die Kontaktanfrage
        Hier ist die überarbeitete|Hier ist eine Nachricht|Hier ist eine freundliche|Wortzahl|Zeichenzahl|Wortanzahl|Anzahl der Wörter|Anzahl der Zeichen|^ Version #|^ Variante #|^ Fassung #|Details zu erfinden|keine Details erfinden|Details erfinden
        der Empfänger soll|die Empfängerin soll|Änderungswünsche|weitere Anpassungen|Anpassungen wünsch~|noch kürzer formulier~|kürzer formulieren soll|förmlicher formulier~|als Erstkontakt|Erstansprache|Stilvorgabe~|Tonvorgabe~|als KI gestützt~|als KI basiert~
        als KI Assistent~|KI Assistent~ * ich|gewünschten Ton|gewünschtem Ton|gewünschten Tonfall|bereitgestellten Stellenbeschreibung|bereitgestellten Profil|bereitgestellte Profil|vorliegenden Profil|vorliegenden Angaben|vorliegenden Informationen
        ^ der Nutzer möchte|^ der Nutzer will|kein Gehalt nennen|Gehalt nicht nennen|Gehalt nicht erwähnen
        """

    private static let fr = """
        dans la limite et|sous la limite|comme indiqué dans les consignes|dans les consignes|brouillon #|moins de # caractères|# caractères|limite de caractères|limite de mots|comme convenu dans les instructions|selon les instructions|conformément aux instructions
        conformément aux consignes|selon les consignes|selon vos consignes|faits fournis|informations fournies|données fournies|éléments fournis|d'après les faits|n'est pas mentionné dans|assistant de recrutement|assistant virtuel|ce projet de message|voici le mail
        voici l'email|version révisée|souhaitez que j'ajuste|souhaitez que j'adapte|souhaitez vous que j'adapte|souhaitez vous que j'ajuste|ajuste le ton|n'hésitez pas à adapter|n'hésitez pas à modifier|adapter le ton|ajuster le ton|note pour le recruteur
        note au recruteur|ne rien inventer|ne pas inventer|premier contact de la séquence|étape # sur|invite système|fin des faits|version plus courte, sur|comme demandé dans|les faits ne|faits ne mentionnent|dans les faits|selon les faits|en tant qu'assistant~ * je
        en tant qu'ia * je|assistant ia|le brouillon demandé|le brouillon du message|voici le brouillon|ce brouillon de|brouillon de message|brouillon du mail|brouillon d'e-mail|sur un ton * et|dans un ton|le ton du message|ton du message|dans les données d'entrée
        données d'entrée|n'est pas précisé dans|aucune information sur|pas d'information fournie|aucun poste n'est|n'est pas fourni~|pas été fourni~|moins de # mots|maximum # mots|# mots maximum|en moins de # mots|ne rien promettre|ne promets rien|pas d'emoji
        une question à la fin|terminer par une question|voici un message|voici une proposition de message|voici une proposition de mail|mentionner le poste|ne pas mentionner le salaire|le destinataire doit|le fait #|les faits #|voici une version plus
        voici une version de|nombre de mots|nombre de caractères|^ version #|^ variante #|inventer de détails|inventer des détails|d'autres modifications|des modifications à|modifications souhaitées|raccourcir le message|reformuler le message|premier contact :
        message de premier contact|consignes de style|ton demandé|longueur demandée|profil fourni|description fournie|fiche fournie|^ l'utilisateur souhaite|^ l'utilisateur veut|ne pas parler du salaire|sous # mots|rester sous # mots
        """

    private static let es = """
        dentro del límite|borrador #|según tus instrucciones|según sus instrucciones|menos de # caracteres|# caracteres|límite de caracteres|límite de palabras|como se solicitó|como solicitaste|tal como se pidió|según las instrucciones|siguiendo las instrucciones
        de acuerdo con las instrucciones|las reglas indican|datos proporcionados|hechos proporcionados|información proporcionada|datos facilitados|información facilitada|según los hechos|asistente de selección|asistente de reclutamiento|versión revisada
        quieres que ajuste|ajustar el tono|nota para el reclutador|nota para la reclutadora|nota para el recruiter|no inventar|primer contacto de la secuencia|paso # de|fin de los hechos|fin de los datos|los hechos no|en los hechos|los datos facilitados
        los datos no mencionan|en los datos facilitados|en los datos de entrada|datos de entrada|no figura en los|como asistente * no puedo|como asistente * puedo|como asistente * he|como ia * no|asistente de ia|asistente virtual de|aquí tienes el borrador
        aquí tienes el correo|aquí tienes el mensaje|aquí tienes la versión|aquí va el borrador|aquí está el mensaje|este borrador usa|el borrador solicitado|borrador del correo|borrador del mensaje|borrador de correo|borrador de mensaje|en un tono|con un tono
        el tono del mensaje|tono del mensaje|quieres que lo acorte|quieres que lo ajuste|puedes ajustar el texto|no se ha facilitado|no se ha proporcionado|no se proporcionó|no se especifica|no hay información sobre|no hay datos sobre|menos de # palabras
        máximo # palabras|máximo de # palabras|# palabras máximo|no prometer nada|no prometas|sin emojis|terminar con una pregunta|termina con una pregunta|una pregunta al final|mencionar el puesto|no mencionar el salario|el mensaje debe ser|caracteres, por debajo
        el hecho #|los hechos #|número de palabras|número de caracteres|recuento de palabras|^ versión #|^ variante #|inventar detalles|algún cambio en el|más cambios|otros cambios en el|acortar el mensaje|reformular el mensaje|mensaje de primer contacto
        guía de estilo|tono solicitado|tono pedido|longitud solicitada|perfil proporcionado|perfil facilitado|descripción proporcionada|descripción facilitada|^ el usuario quiere|^ el usuario pide|no hablar del sueldo|no pasar de # palabras
        """

    private static let it = """
        entro il limite|bozza #|da istruzioni|meno di # caratteri|entro i # caratteri|sotto i # caratteri|# caratteri|limite di caratteri|limite di parole|come da istruzioni|come indicato nelle istruzioni|secondo le istruzioni|seguendo le istruzioni
        in base alle istruzioni|dati forniti|fatti forniti|informazioni fornite|assistente di selezione|ecco l'email|ecco la mail|ecco il testo|versione rivista|vuoi che modifichi|vuoi che adatti|adattare il tono|nota per il recruiter|nota per il selezionatore
        non inventare|primo contatto della sequenza|passo # di|passaggio # di|fine dei fatti|fine dei dati|i fatti non|dai fatti forniti|nei fatti forniti|nei dati forniti|secondo i fatti|i dati non menzionano|nei dati di input|dati di input|non è indicato nei
        come assistente * non|come assistente * posso|come assistente * ho|in qualità di assistente * non|assistente ia|assistente virtuale di|la bozza richiesta|ecco la bozza|bozza del messaggio|bozza della mail|bozza dell'email|bozza di messaggio|bozza di mail
        questa bozza usa|fammi sapere se vuoi che modifichi|fammi sapere se vuoi che cambi|in un tono|con un tono|con tono|il tono del messaggio|tono del messaggio|non è stato fornito|non sono stati forniti|non ci sono informazioni|non ho informazioni sul
        non sono presenti informazioni|meno di # parole|massimo # parole|# parole al massimo|# parole massimo|non promettere nulla|non promettere niente|senza emoji|chiudere con una domanda|chiudi con una domanda|una domanda alla fine|ecco un messaggio
        ecco il messaggio richiesto|ecco il messaggio per|menzionare il ruolo|non menzionare lo stipendio|il messaggio deve essere|il fatto #|i fatti #|numero di parole|numero di caratteri|conteggio parole|^ versione #|^ variante #|inventare dettagli|altre modifiche
        qualche modifica|accorciare il messaggio|riformulare il messaggio|messaggio di primo contatto|linee guida di stile|tono richiesto|lunghezza richiesta|profilo fornito|descrizione fornita|^ l'utente vuole|^ l'utente chiede|non parlare dello stipendio
        sotto le # parole
        """

    private static let nl = """
        feit #|feiten #|binnen de limiet|onder de limiet|concept #|minder dan # tekens|onder de # tekens|binnen de # tekens|# tekens|tekenlimiet|woordlimiet|volgens de instructies|volgens instructie|volgens de opdracht|aangeleverde feiten|verstrekte feiten
        aangeleverde gegevens|verstrekte informatie|aangeleverde informatie|volgens de feiten|niet genoemd in|als recruitmentassistent|als wervingsassistent|ai-assistent|conceptbericht|herziene versie|zal ik de toon|toon aanpassen|notitie voor de recruiter
        opmerking voor de recruiter|noot voor de recruiter|niets verzinnen|niet verzinnen|eerste contact van de reeks|stap # van|einde feiten|einde gegevens|de feiten noemen|de feiten vermelden|feiten noemen geen|in de feiten|uit de feiten blijkt|de feiten bevatten
        in de invoer|de invoer bevat|de invoer noemt|geen vacature in|niet in de gegevens|als assistent * ik|als assistent * kan|als ai * ik|als ai * kan|het concept voor je|hier is het concept|hier is een concept|conceptmail|concept van de mail
        concept van het bericht|hier is de gevraagde|hier is een vriendelijk~|hier is een bericht|hier is een kort|wil je dat ik de|wil je dat ik het bericht|wil je dat ik hem|wil je dat ik de toon|op een * toon|in een * toon|met een * toon|de toon van het
        niet opgegeven, dus|is niet opgegeven|niet aangeleverd|geen informatie over|geen gegevens over|daarom algemeen gehouden|algemeen gehouden|minder dan # woorden|maximaal # woorden|hooguit # woorden|binnen # woorden|geen beloftes|geen emoji's|eindig met een vraag
        sluit af met een vraag|een vraag aan het eind|vermeld de functie|salaris niet noemen|zoals gevraagd onder|het bericht moet kort|aantal woorden|aantal tekens|woordental|^ versie #|^ variant #|details verzinnen|details te verzinnen|nog wijzigingen
        aanpassingen wil|het bericht inkorten|bericht korter maken|bericht herschrijven|eerste contactbericht|stijlgids|gevraagde toon|gewenste toon|gevraagde lengte|aangeleverde profiel|aangeleverde vacature|aangeleverde beschrijving|^ de gebruiker wil
        ^ de gebruiker vraagt|niet over salaris|onder # woorden
        """

    private static let pt = """
        menos de # caracteres|# caracteres|limite de caracteres|número de caracteres|limite de palavras|conforme solicitado|como solicitado|conforme pedido|como pediu|como pediste|segundo as instruções|de acordo com as instruções|conforme as instruções
        seguindo as instruções|minhas instruções|dados fornecidos|factos fornecidos|fatos fornecidos|informações fornecidas|informação fornecida|os factos|os fatos|dos fatos|dos factos|nos factos|nos fatos|não mencionam|não é mencionado|deixei de fora|omiti
        foi omitido|como assistente|como seu assistente|assistente de recrutamento|assistente virtual|como ia|o rascunho|este rascunho|rascunho|aqui está a mensagem|aqui está o email|aqui está o e-mail|segue a mensagem|versão revista|versão revisada|versão mais curta
        quer que eu ajuste|quer que ajuste|queres que ajuste|posso ajustar o tom|ajustar o tom|o tom é|tom caloroso|tom profissional|tom cordial|tom formal|chamada à ação|chamada para ação|linha de assunto|nota para o recrutador|nota para a recrutadora|nota interna
        o destinatário|do destinatário|a mensagem deve|a mensagem não deve|não mencionar|não inventar|primeiro contacto da sequência|passo # de|etapa # de|fim dos factos|fim dos fatos|fim dos dados|marcador de posição
        """

    private static let pl = """
        poniżej # znaków|do # znaków|# znaków|limit znaków|limitu znaków|limicie znaków|liczba znaków|limit słów|zgodnie z prośbą|zgodnie z życzeniem|zgodnie z poleceniem|zgodnie z instrukcją|zgodnie z instrukcjami|zgodnie z wytycznymi|moje instrukcje|moich instrukcji
        wytycznymi|podanych faktów|dostarczonych faktów|podane fakty|podanych danych|dostarczonych danych|podanych informacji|dostarczonych informacji|z faktów|w faktach|na podstawie faktów|fakty nie|nie wspominają|pominąłem|pominęłam|pominięto|jako asystent
        jako asystentka|jako Twój asystent|asystent rekrutera|asystent rekrutacji|asystent rekrutacyjny|jako SI|jako AI|szkic|szkicu|oto wiadomość|oto treść|oto mail|oto e-mail|wersja robocza|wersję roboczą|poprawiona wersja|poprawioną wersję|krótsza wersja
        krótszą wersję|czy mam zmienić|czy chcesz, żebym|dostosować ton|zmienić ton|ton wiadomości|ciepły ton|ciepłym tonie|profesjonalny ton|w tonie|wezwanie do działania|wiersz tematu|temat wiadomości|notatka dla rekrutera|uwaga dla rekrutera|odbiorca|odbiorcy
        adresata|wiadomość powinna|wiadomość musi|wiadomość nie może|nie wspominać|nie wymyślać|nie zmyślać|pierwszy kontakt w sekwencji|krok # z|koniec faktów|koniec danych|symbol zastępczy
        """
}
