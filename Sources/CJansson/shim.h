/* jansson, and what Swift cannot see of it: its type macros. */
#ifndef COUNTERSIGN_CJANSSON_SHIM_H
#define COUNTERSIGN_CJANSSON_SHIM_H

#include <jansson.h>
#include <stdlib.h>

static inline json_type cjansson_type(const json_t *value) { return json_typeof(value); }

static inline void cjansson_release(json_t *value) { json_decref(value); }

/* What json_dumps returns. */
static inline void cjansson_free(char *text) { free(text); }

#endif
