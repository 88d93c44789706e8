#include <libpq-fe.h>

// libpq names the parts of an error by character literals, which Swift does not import from macros.
enum {
    CPOSTGRES_SQLSTATE = PG_DIAG_SQLSTATE,
    CPOSTGRES_MESSAGE = PG_DIAG_MESSAGE_PRIMARY,
    CPOSTGRES_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME,
};
