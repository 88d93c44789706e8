import Glibc
import Synchronization

/// What the file system said no to.
struct MaildirFault: Error, CustomStringConvertible {
    let description: String

    init(_ doing: String, _ code: Int32) {
        description = "the maildir cannot be written: \(doing): \(String(cString: strerror(code)))"
    }
}

/// Makes this process's files in `tmp` differ.
private let draftCount = Atomic<UInt64>(0)

/// The files of a maildir (D. J. Bernstein's format). Blocking; only for a thread of one's own.
struct MaildirFolder {
    let path: String

    /// Makes the folder and its three parts, readable by the owner only.
    func make() throws(MaildirFault) {
        for folder in [path, "\(path)/tmp", "\(path)/new", "\(path)/cur"] {
            guard mkdir(folder, 0o700) != 0, errno != EEXIST else { continue }
            throw MaildirFault("making \(folder)", errno)
        }
    }

    /// Whether a mail of this name is there, unread in `new` or, with flags behind its name, in `cur`.
    func holds(_ name: String) throws(MaildirFault) -> Bool {
        if access("\(path)/new/\(name)", F_OK) == 0 { return true }
        guard let listing = opendir("\(path)/cur") else { throw MaildirFault("reading cur", errno) }
        defer { closedir(listing) }
        while let entry = readdir(listing) {
            let found = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { strncmp($0, name, name.utf8.count) == 0 }
            }
            if found { return true }
        }
        return false
    }

    /// Adds a mail so that a reader sees all of it or nothing, and that it is there after a power cut.
    func add(_ bytes: [UInt8], as name: String) throws(MaildirFault) {
        let final = "\(path)/new/\(name)"
        let (descriptor, draft) = try openDraft(name)
        defer { unlink(draft) }
        try write(bytes, to: descriptor)
        // link, unlike rename, never replaces: whoever comes second finds the mail there.
        if link(draft, final) != 0 {
            switch errno {
            case EEXIST: return
            case EPERM, EOPNOTSUPP, ENOSYS:
                if rename(draft, final) != 0 { throw MaildirFault("moving into new", errno) }
            default: throw MaildirFault("moving into new", errno)
            }
        }
        try sync("\(path)/new", flags: O_RDONLY | O_DIRECTORY)
    }

    /// A file in `tmp` that is nobody else's: the same mail may be handed over twice at the same time, and a killed
    /// process of our number may have left one behind.
    private func openDraft(_ name: String) throws(MaildirFault) -> (descriptor: Int32, path: String) {
        for _ in 0..<1_000 {
            let number = draftCount.wrappingAdd(1, ordering: .relaxed).newValue
            let draft = "\(path)/tmp/\(getpid())-\(number).\(name)"
            let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if descriptor >= 0 { return (descriptor, draft) }
            if errno != EEXIST { throw MaildirFault("opening a file in tmp", errno) }
        }
        throw MaildirFault("opening a file in tmp", EEXIST)
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32) throws(MaildirFault) {
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw MaildirFault("writing", count < 0 ? errno : EIO) }
            rest.removeFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw MaildirFault("writing to the disk", errno) }
    }

    private func sync(_ path: String, flags: Int32) throws(MaildirFault) {
        let descriptor = open(path, flags | O_CLOEXEC)
        guard descriptor >= 0 else { throw MaildirFault("opening \(path)", errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw MaildirFault("writing \(path) to the disk", errno) }
    }
}
