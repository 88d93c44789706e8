import Contract
import Outreach

/// The columns of a file of contacts.
enum ContactColumns: ImportColumns {
    private enum Field: Int {
        case name, givenName, familyName, email, workEmails, personalEmails, otherEmails, title, company, phone
        case workPhones, personalPhones, otherPhones, linkedIn, country, subdivision, zone, language, tags, notes
    }

    static let fields: [ImportField] = [
        ImportField(
            "name", "full name, contact name, candidate name, candidate, person, vollständiger name, kandidat",
            "nom complet, candidat, nombre completo, candidato, naam, volledige naam, kandidaat"),
        ImportField("first name", "given name, forename, vorname, prénom, nombre, nombre de pila, voornaam"),
        ImportField(
            "last name", "family name, surname, nachname, familienname, nom, nom de famille, apellido, apellidos",
            "achternaam, familienaam"),
        ImportField(
            "email", "e-mail, email address, mail, mail address, e-mail-adresse, emailadresse, mailadresse, courriel",
            "adresse e-mail, adresse électronique, adresse mail, correo, correo electrónico, dirección de correo",
            "dirección de correo electrónico, e-mailadres, emailadres, mailadres", numbered: Field.otherEmails.rawValue),
        ImportField(
            "work email", "work emails, business email, company email, email work, email (work), professional email",
            "geschäftliche e-mail, e-mail geschäftlich, dienstliche e-mail, e-mail (geschäftlich), e-mail dienstlich",
            "email professionnel, e-mail professionnelle, courriel professionnel, adresse professionnelle",
            "correo profesional, correo de trabajo, correo corporativo, email profesional",
            "zakelijke e-mail, zakelijk e-mailadres, werk e-mail, e-mail werk", takesSeveral: true),
        ImportField(
            "personal email",
            "personal emails, private email, home email, email personal, email (personal), email home",
            "private e-mail, e-mail privat, e-mail (privat), persönliche e-mail, privatmail",
            "email personnel, e-mail personnelle, courriel personnel, correo personal, correo privado",
            "persoonlijke e-mail, privé e-mail, privé e-mailadres, e-mail privé", takesSeveral: true),
        ImportField(
            "other email", "other emails, secondary email, alternative email, additional email, weitere e-mail",
            "andere e-mail, autre e-mail, autre email, email secondaire, otro correo, correo alternativo",
            "ander e-mailadres", takesSeveral: true),
        ImportField(
            "title", "job title, position, role, current title, headline, berufsbezeichnung, stelle, funktion",
            "poste, fonction, intitulé du poste, titre, cargo, puesto, título, functie, functietitel, rol"),
        ImportField(
            "company", "company name, current company, organisation, organization, employer, firma, firmenname",
            "unternehmen, arbeitgeber, entreprise, société, employeur, empresa, compañía, organización, empleador",
            "bedrijf, bedrijfsnaam, werkgever, organisatie"),
        ImportField(
            "phone", "phone number, telephone, tel, telefon, telefonnummer, rufnummer, téléphone, numéro de téléphone",
            "teléfono, número de teléfono, telefoon, telefoonnummer", numbered: Field.otherPhones.rawValue),
        ImportField(
            "work phone",
            "work phones, business phone, office phone, phone work, telefon geschäftlich, telefon dienstlich",
            "geschäftliches telefon, téléphone professionnel, teléfono de trabajo, teléfono profesional",
            "zakelijk telefoonnummer, telefoon werk", takesSeveral: true),
        ImportField(
            "personal phone",
            "personal phones, home phone, private phone, phone home, telefon privat, privates telefon",
            "téléphone personnel, téléphone privé, teléfono personal, teléfono privado, privé telefoonnummer",
            "telefoon privé", takesSeveral: true),
        ImportField(
            "other phone", "other phones, mobile, mobile phone, mobile number, cell, cell phone, handy, handynummer",
            "mobil, mobiltelefon, mobilnummer, portable, téléphone portable, téléphone mobile, móvil, teléfono móvil",
            "celular, mobiel, mobiel nummer, mobiele telefoon", takesSeveral: true),
        ImportField(
            "linkedin", "linkedin url, linkedin profile, linkedin profile url, linkedin link, linkedin-profil",
            "profil linkedin, url linkedin, perfil de linkedin, perfil linkedin, linkedin-profiel, profile url"),
        ImportField("country", "country code, land, ländercode, pays, code pays, país, código de país, landcode"),
        ImportField("subdivision", "subdivision code, state code, province code, region code"),
        ImportField("zone", "time zone, zeitzone, fuseau horaire, zona horaria, huso horario, tijdzone"),
        ImportField("language", "language code, sprache, langue, idioma, lengua, taal"),
        ImportField(
            "tags", "tag, labels, keywords, schlagwörter, schlagworte, étiquettes, mots-clés, etiquetas, trefwoorden",
            takesSeveral: true),
        ImportField(
            "notes", "note, comment, comments, remarks, notizen, notiz, bemerkung, bemerkungen, kommentar, remarques",
            "commentaire, commentaires, notas, comentario, comentarios, observaciones, notities, opmerking, opmerkingen"
        ),
    ]
    static let required = [[Field.name.rawValue, Field.givenName.rawValue, Field.familyName.rawValue]]

    static func item(line: Int, cells: RowCells) -> ContactRow {
        func value(_ field: Field) -> String? { cells[field.rawValue] }
        let given = value(.givenName)
        return ContactRow(
            line: line, name: value(.name) ?? [given, value(.familyName)].joinedPresent(" "), email: value(.email),
            givenName: given, title: value(.title), company: value(.company), phone: value(.phone),
            linkedIn: value(.linkedIn), country: value(.country), subdivision: value(.subdivision), zone: value(.zone),
            language: value(.language), notes: value(.notes),
            emails: labelled(
                cells, [(.workEmails, .work), (.personalEmails, .personal), (.otherEmails, .other)], mail),
            phones: labelled(
                cells, [(.workPhones, .work), (.personalPhones, .personal), (.otherPhones, .other)], bars),
            tags: cells.places[Field.tags.rawValue].isEmpty
                ? nil : cells.all(Field.tags.rawValue, separators: [",", ";", "|", "\n"]))
    }

    private static let mail: Set<Character> = [",", ";", "|", " ", "\n", "\t"]
    private static let bars: Set<Character> = [",", ";", "|", "\n"]

    /// `nil` where the file has none of the columns.
    private static func labelled(
        _ cells: RowCells, _ columns: [(Field, ContactAddress.Label)], _ separators: Set<Character>
    ) -> [LabelledAddress]? {
        guard columns.contains(where: { !cells.places[$0.0.rawValue].isEmpty }) else { return nil }
        return columns.flatMap { field, label in
            cells.all(field.rawValue, separators: separators).map { LabelledAddress(address: $0, label: label) }
        }
    }

    /// What an export writes, column by column.
    static func cells(of row: ContactRow) -> [String] {
        func listed(_ addresses: [LabelledAddress]?, _ label: ContactAddress.Label) -> String {
            (addresses ?? []).filter { $0.label == label }.map(\.address).joined(separator: "; ")
        }
        return [
            row.name, row.givenName ?? "", row.email ?? "", listed(row.emails, .work), listed(row.emails, .personal),
            listed(row.emails, .other), row.title ?? "", row.company ?? "", row.phone ?? "",
            listed(row.phones, .work), listed(row.phones, .personal), listed(row.phones, .other), row.linkedIn ?? "",
            row.country ?? "", row.subdivision ?? "", row.zone ?? "", row.language ?? "",
            (row.tags ?? []).joined(separator: ", "), row.notes ?? "",
        ]
    }

    /// The family name is part of the name.
    static var exported: [String] {
        fields.indices.filter { $0 != Field.familyName.rawValue }.map { fields[$0].name }
    }
}
