import Foundation

/// One line on standard output, there at once even when it is a pipe.
func line(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

/// One line on standard error.
func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
