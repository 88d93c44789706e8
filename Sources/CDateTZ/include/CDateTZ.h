#pragma once

// The system's time-zone database, read by Howard Hinnant's date-tz. Every function may be called from any thread.

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A zone of the database; lives as long as the process.
struct cdatetz_zone;

/// The zone of this name with its rules loaded, or NULL when the database does not know the name or cannot be read.
const struct cdatetz_zone *cdatetz_find(const char *name);

/// Seconds east of UTC at `seconds` since 1970-01-01 00:00 UTC. False when the rules cannot be read.
bool cdatetz_offset(const struct cdatetz_zone *zone, int64_t seconds, int64_t *offset);

/// Turns wall-clock seconds since 1970-01-01 00:00 into seconds since 1970-01-01 00:00 UTC: in a gap the first valid
/// second after it, in an overlap the earlier of the two. False when the rules cannot be read.
bool cdatetz_instant(const struct cdatetz_zone *zone, int64_t wall_seconds, int64_t *seconds);

/// Writes the names of the database's zones to `names`, at most `capacity`; answers how many there are. The texts live
/// as long as the process. 0 when the database cannot be read.
int64_t cdatetz_names(const char **names, int64_t capacity);

#ifdef __cplusplus
}
#endif
