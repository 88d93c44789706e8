#include <stddef.h>

/* wchar.h shows this only with _XOPEN_SOURCE, which Swift's Glibc module does not set. */
int wcwidth(wchar_t character);
