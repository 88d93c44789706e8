import Contract
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

/// Which column of a stranger's file is which field (S1-24).
@Suite struct ColumnTests {
    private func header(
        _ line: String, _ choices: ColumnChoices = ColumnChoices()
    ) throws -> ImportHeader {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return try ImportHeader(CSVRow(line: 1, cells: cells), columns: ContactColumns.self, choices: choices)
    }

    private func row(_ names: String, _ values: String) throws -> ContactRow {
        let cells = values.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return ContactColumns.item(line: 2, cells: RowCells(cells: cells, places: try header(names).places))
    }

    @Test(arguments: [
        ("Full Name|E-Mail Address|Job Title|Company Name|LinkedIn URL|Country|Time Zone|Language|Notes", "en"),
        ("Vollständiger Name|E-Mail-Adresse|Position|Firma|LinkedIn-Profil|Land|Zeitzone|Sprache|Bemerkungen", "de"),
        ("Nom complet|Adresse e-mail|Poste|Société|Profil LinkedIn|Pays|Fuseau horaire|Langue|Remarques", "fr"),
        ("Nombre completo|Correo electrónico|Cargo|Empresa|Perfil de LinkedIn|País|Zona horaria|Idioma|Notas", "es"),
        ("Volledige naam|E-mailadres|Functie|Bedrijf|LinkedIn-profiel|Land|Tijdzone|Taal|Opmerkingen", "nl"),
    ])
    func headersOfFiveLanguagesAreRead(line: String, language: String) throws {
        let fields = try header(line).read.map(\.field)
        #expect(
            fields == ["name", "email", "title", "company", "linkedin", "country", "zone", "language", "notes"],
            "\(language)")
    }

    @Test(arguments: [
        ("First Name|Last Name|Email", "Mira|Holt|m@x.example"), ("Vorname|Nachname|E-Mail", "Mira|Holt|m@x.example"),
        ("Prénom|Nom|Courriel", "Mira|Holt|m@x.example"), ("PRENOM|NOM|courriel", "Mira|Holt|m@x.example"),
        ("Nombre|Apellidos|Correo", "Mira|Holt|m@x.example"), ("Voornaam|Achternaam|E-mail", "Mira|Holt|m@x.example"),
    ])
    func namesAreJoined(names: String, values: String) throws {
        let row = try row(names, values)
        #expect(row.name == "Mira Holt")
        #expect(row.givenName == "Mira")
        #expect(row.email == "m@x.example")
    }

    /// S1-30
    @Test func severalAddressesKeepTheirLabels() throws {
        let row = try row(
            "name|Email|Email 2|Work Email|E-Mail privat|Mobile|Telefon geschäftlich",
            "Mira|a@x.example|b@x.example|c@x.example; d@x.example|e@x.example|+49 170 1|+49 30 1; +49 30 2")
        #expect(row.email == "a@x.example")
        #expect(
            row.emails == [
                LabelledAddress(address: "c@x.example", label: .work),
                LabelledAddress(address: "d@x.example", label: .work),
                LabelledAddress(address: "e@x.example", label: .personal),
                LabelledAddress(address: "b@x.example", label: .other),
            ])
        #expect(
            row.phones == [
                LabelledAddress(address: "+49 30 1", label: .work), LabelledAddress(address: "+49 30 2", label: .work),
                LabelledAddress(address: "+49 170 1", label: .other),
            ])
    }

    @Test func whatThePersonSaysGoesBeforeAnyGuess() throws {
        var choices = ColumnChoices()
        choices.mapped = [("Wer", "name"), ("company", "notes")]
        choices.ignored = ["Email 2"]
        let header = try header("Wer|company|Email|Email 2|Salary", choices)
        #expect(header.read.map(\.field) == ["name", "notes", "email"])
        #expect(header.unknown == ["Salary"])
        for (header, field) in [("Wer", "nonsense"), ("Nobody", "name")] {
            var wrong = ColumnChoices()
            wrong.mapped = [(header, field)]
            #expect(throws: Refusal.self) { try self.header("Wer|name", wrong) }
        }
        var absent = ColumnChoices()
        absent.ignored = ["Nobody"]
        #expect(throws: Refusal.self) { try self.header("name", absent) }
    }

    @Test func flagsAreRead() throws {
        let flags = try ImportFlags.parse(["--map", "a=b=email", "--ignore", "x"])
        #expect(try flags.columns().mapped.map(\.header) == ["a=b"])
        for wrong in ["email", "=email", "x="] {
            #expect(throws: Refusal.self) { try ImportFlags.parse(["--map", wrong]).columns() }
        }
    }

    /// Every field's own name and every synonym names one field alone.
    @Test func noHeaderMeansTwoFields() {
        func check<Columns: ImportColumns>(_ columns: Columns.Type) {
            var seen: [String: String] = [:]
            for field in Columns.fields {
                for header in [field.name] + field.headers {
                    let key = ImportHeader.key(header)
                    #expect(!key.isEmpty)
                    if let other = seen[key] { #expect(other == field.name, "\(header)") }
                    seen[key] = field.name
                }
            }
        }
        check(ContactColumns.self)
        check(JobColumns.self)
        check(CompanyColumns.self)
        check(MatchColumns.self)
        check(EnrollmentColumns.self)
    }
}
