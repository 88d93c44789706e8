// Replaced by the zone shim.
