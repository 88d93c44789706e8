// The layout of date-tz's types depends on these two; they are what Debian's library was compiled with.
#define USE_OS_TZDB 1
#define ONLY_C_LOCALE 1

#include "CDateTZ.h"

#include <chrono>
#include <date/tz.h>
#include <string>
#include <string_view>

namespace {

// The years ±317,000: more than an `Instant` reaches, and far from where adding an offset could overflow.
constexpr int64_t kFarthest = INT64_C(10000000000000);

date::sys_seconds utc(int64_t seconds) { return date::sys_seconds{std::chrono::seconds{seconds}}; }

const date::time_zone *unwrap(const cdatetz_zone *zone) { return reinterpret_cast<const date::time_zone *>(zone); }

bool within_reach(int64_t seconds) { return seconds >= -kFarthest && seconds <= kFarthest; }

// date-tz lists whatever files lie in the folder. `right/…` counts leap seconds and would be 27 seconds wrong;
// `localtime` and `posixrules` mean something else on every machine; `Factory` is a placeholder.
bool names_a_place(std::string_view name) {
  return !name.empty() && name.rfind("posix/", 0) != 0 && name.rfind("right/", 0) != 0 && name != "localtime" &&
         name != "posixrules" && name != "Factory";
}

}  // namespace

const cdatetz_zone *cdatetz_find(const char *name) {
  if (!names_a_place(name)) return nullptr;
  try {
    const date::time_zone *zone = date::locate_zone(name);
    // The rules are loaded at first use; loading them here lets a damaged file show itself as an unknown name.
    (void)zone->get_info(utc(0));
    return reinterpret_cast<const cdatetz_zone *>(zone);
  } catch (...) {
    return nullptr;
  }
}

bool cdatetz_offset(const cdatetz_zone *zone, int64_t seconds, int64_t *offset) {
  if (!within_reach(seconds)) return false;
  try {
    *offset = unwrap(zone)->get_info(utc(seconds)).offset.count();
    return true;
  } catch (...) {
    return false;
  }
}

bool cdatetz_instant(const cdatetz_zone *zone, int64_t wall_seconds, int64_t *seconds) {
  if (!within_reach(wall_seconds)) return false;
  try {
    const date::local_seconds wall{std::chrono::seconds{wall_seconds}};
    const date::local_info info = unwrap(zone)->get_info(wall);
    if (info.result == date::local_info::nonexistent) {
      *seconds = info.first.end.time_since_epoch().count();
    } else {
      // `first` is the interval before a transition, so in an overlap it gives the earlier instant.
      *seconds = wall_seconds - info.first.offset.count();
    }
    return true;
  } catch (...) {
    return false;
  }
}

int64_t cdatetz_names(const char **names, int64_t capacity) {
  try {
    int64_t count = 0;
    for (const date::time_zone &zone : date::get_tzdb().zones) {
      if (!names_a_place(zone.name())) continue;
      if (count < capacity) names[count] = zone.name().c_str();
      count += 1;
    }
    return count;
  } catch (...) {
    return 0;
  }
}
