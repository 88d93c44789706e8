// Replaced as the suite is built.
