import Contract
import Outreach

/// The columns of a file of jobs.
enum JobColumns: ImportColumns {
    static let fields: [ImportField] = [
        ImportField(
            "title", "job title, job, position, role, stelle, stellentitel, jobtitel, poste, intitulé du poste, puesto",
            "cargo, vacante, vacature, functie"),
        ImportField(
            "company",
            "company name, organisation, organization, employer, firma, unternehmen, arbeitgeber, entreprise",
            "société, employeur, empresa, compañía, organización, bedrijf, bedrijfsnaam, werkgever, organisatie"),
        ImportField(
            "location", "city, place, ort, standort, arbeitsort, lieu, ville, ubicación, lugar, ciudad, locatie, plaats"
        ),
        ImportField(
            "description", "job description, beschreibung, stellenbeschreibung, descriptif, description du poste",
            "descripción, descripción del puesto, omschrijving, beschrijving, functieomschrijving"),
        ImportField(
            "contact name", "contact, hiring manager, ansprechpartner, ansprechpartnerin, kontakt, nom du contact",
            "nombre del contacto, contacto, contactpersoon"),
        ImportField(
            "contact email", "contact e-mail, contact mail, e-mail ansprechpartner, kontakt e-mail, e-mail du contact",
            "correo del contacto, e-mail contactpersoon"),
        ImportField("url", "link, job url, job link, website, lien, enlace, webadresse"),
    ]
    static let required = [[0], [1]]

    static func item(line: Int, cells: RowCells) -> JobRow {
        JobRow(
            line: line, title: cells[0] ?? "", company: cells[1] ?? "", location: cells[2], description: cells[3],
            contactName: cells[4], contactEmail: cells[5], url: cells[6])
    }

    static func cells(of row: JobRow) -> [String] {
        [
            row.title, row.company, row.location ?? "", row.description ?? "", row.contactName ?? "",
            row.contactEmail ?? "", row.url ?? "",
        ]
    }
}

/// The columns of a file of companies.
enum CompanyColumns: ImportColumns {
    static let fields: [ImportField] = [
        ImportField(
            "name",
            "company, company name, organisation, organization, firma, firmenname, unternehmen, entreprise, société",
            "nom, raison sociale, empresa, compañía, nombre, bedrijf, bedrijfsnaam, naam"),
        ImportField("domain", "mail domain, domäne, domaine, dominio, domein"),
        ImportField("country", "country code, land, ländercode, pays, país, landcode"),
        ImportField("subdivision", "subdivision code, state code, province code, region code"),
        ImportField("zone", "time zone, zeitzone, fuseau horaire, zona horaria, huso horario, tijdzone"),
        ImportField(
            "notes",
            "note, comment, comments, remarks, notizen, bemerkungen, kommentar, remarques, commentaires, notas",
            "comentarios, notities, opmerkingen"),
    ]
    static let required = [[0]]

    static func item(line: Int, cells: RowCells) -> CompanyRow {
        CompanyRow(
            line: line, name: cells[0] ?? "", domain: cells[1], country: cells[2], subdivision: cells[3],
            zone: cells[4], notes: cells[5])
    }

    static func cells(of row: CompanyRow) -> [String] {
        [row.name, row.domain ?? "", row.country ?? "", row.subdivision ?? "", row.zone ?? "", row.notes ?? ""]
    }
}

/// The columns of a file of matches.
enum MatchColumns: ImportColumns {
    static let fields: [ImportField] = [
        ImportField("contact", contactHeaders),
        ImportField("job", "job id, job title, title, stelle, poste, puesto, vacature"),
        ImportField("company", "employer, firma, unternehmen, entreprise, empresa, bedrijf"),
        ImportField("stage", "status, phase, stufe, statut, étape, estado, etapa, fase"),
    ]
    static let required = [[0], [1]]

    static func item(line: Int, cells: RowCells) -> MatchRow {
        MatchRow(line: line, contact: cells[0] ?? "", job: cells[1] ?? "", company: cells[2], stage: cells[3])
    }

    static func cells(of row: MatchRow) -> [String] { [row.contact, row.job, row.company ?? "", row.stage ?? ""] }
}

private let contactHeaders = """
    email, e-mail, email address, contact id, candidate, kontakt, kandidat, e-mail-adresse, courriel, adresse e-mail, \
    candidat, correo, correo electrónico, contacto, candidato, kandidaat, e-mailadres
    """

/// The columns of a file of enrollments.
enum EnrollmentColumns: ImportColumns {
    static let fields: [ImportField] = [
        ImportField("contact", contactHeaders),
        ImportField("sequence", "sequence name, sequenz, séquence, secuencia, reeks"),
        ImportField("job", "job id, stelle, poste, puesto, vacature"),
        ImportField("from step", "first step, start step, ab schritt, à partir de l'étape, desde el paso, vanaf stap"),
        ImportField("paused", "on hold, pausiert, en pause, en pausa, gepauzeerd"),
        ImportField("enrollment", isReadOnly: true), ImportField("name", isReadOnly: true),
        ImportField("version", isReadOnly: true), ImportField("state", isReadOnly: true),
        ImportField("step", isReadOnly: true), ImportField("steps", isReadOnly: true),
        ImportField("sent", isReadOnly: true), ImportField("next", isReadOnly: true),
        ImportField("outcome", isReadOnly: true), ImportField("enrolled", isReadOnly: true),
    ]
    static let required = [[0], [1]]

    static func item(line: Int, cells: RowCells) -> EnrollmentImportRow {
        // What is no number begins at a step that no sequence has, and is refused with its line.
        EnrollmentImportRow(
            line: line, contact: cells[0] ?? "", sequence: cells[1] ?? "", job: cells[2],
            fromStep: cells[3].map { Int($0) ?? 0 }, paused: cells[4].map { yes.contains($0.lowercased()) })
    }

    private static let yes: Set<String> = [
        "yes", "true", "1", "x", "y", "ja", "oui", "sí", "si", "wahr", "vrai", "paused",
    ]

    static let exported = [
        "enrollment", "contact", "name", "sequence", "version", "job", "state", "step", "steps", "sent", "next",
        "outcome", "enrolled",
    ]

    static func cells(of row: EnrollmentExport) -> [String] {
        [
            row.enrollment.description, row.contact, row.name, row.sequence, String(row.version),
            row.job?.description ?? "", row.state, String(row.step), String(row.steps), String(row.sent),
            row.nextAt?.rfc3339 ?? "", row.outcome ?? "", row.enrolledAt.rfc3339,
        ]
    }
}
