extension Schedule {
    /// The first slot at or after an instant, and what moved it there: weekends, holidays, the window.
    public func slot(notBefore instant: Instant) -> (at: Instant, pushes: [Push]) {
        var placing = Placing(.instant)
        let slot = placing.intoWindow(instant, self)
        return (slot, placing.pushes)
    }
}
