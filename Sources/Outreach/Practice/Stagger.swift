extension Pacing {
    /// How much later the `index`-th person of one action begins, counted from 0 (semantics 4.9, S3-44).
    public func offset(of index: Int) -> Duration {
        let batches = batch > 0 ? index / batch : 0
        return .seconds(index * stagger + batches * batchGap)
    }
}
