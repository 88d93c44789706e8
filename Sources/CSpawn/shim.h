/* What glibc declares under _GNU_SOURCE only, which Swift's Glibc module does not set. */
#include <spawn.h>

/* Since glibc 2.29. */
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
/* Since glibc 2.34. */
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
int pipe2(int ends[2], int flags);
