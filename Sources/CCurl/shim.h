/* What Swift cannot see of libcurl and Linux: variadic functions, casting macros, and Glibc's missing headers. */
#ifndef COUNTERSIGN_CCURL_SHIM_H
#define COUNTERSIGN_CCURL_SHIM_H

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

/* glibc declares it under _GNU_SOURCE only, which would give this module other system types than Swift's Glibc has. */
extern int pthread_setname_np(pthread_t thread, const char *name);

typedef size_t (*ccurl_bytes_function)(char *bytes, size_t size, size_t count, void *context);
typedef int (*ccurl_debug_function)(CURL *easy, curl_infotype kind, char *bytes, size_t size, void *context);
typedef int (*ccurl_socket_function)(CURL *easy, curl_socket_t socket, int what, void *context, void *unused);
typedef int (*ccurl_timer_function)(CURLM *multi, long milliseconds, void *context);

/* Options by the type of their value: numbers, texts (libcurl copies them), lists and other pointers (it does not). */
static inline CURLcode ccurl_set_number(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode ccurl_set_large(CURL *easy, CURLoption option, int64_t value) {
    return curl_easy_setopt(easy, option, (curl_off_t)value);
}
static inline CURLcode ccurl_set_text(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value) {
    return curl_easy_setopt(easy, option, value);
}
/* A request body; libcurl keeps its own copy. */
static inline CURLcode ccurl_set_body(CURL *easy, const void *bytes, size_t size) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)size);
    return code == CURLE_OK ? curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, (const char *)bytes) : code;
}

static inline void ccurl_on_write(CURL *easy, ccurl_bytes_function function, void *context) {
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, function);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, context);
}
static inline void ccurl_on_header(CURL *easy, ccurl_bytes_function function, void *context) {
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, function);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, context);
}
static inline void ccurl_on_read(CURL *easy, ccurl_bytes_function function, void *context) {
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, function);
    curl_easy_setopt(easy, CURLOPT_READDATA, context);
}
/* Tells the function every line of the dialogue; passwords too, so the function decides what it keeps. */
static inline void ccurl_on_debug(CURL *easy, ccurl_debug_function function, void *context) {
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, function);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, context);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
}

static inline long ccurl_number(CURL *easy, CURLINFO what) {
    long value = 0;
    return curl_easy_getinfo(easy, what, &value) == CURLE_OK ? value : 0;
}
static inline int64_t ccurl_large(CURL *easy, CURLINFO what) {
    curl_off_t value = 0;
    return curl_easy_getinfo(easy, what, &value) == CURLE_OK ? value : 0;
}
static inline const char *ccurl_text(CURL *easy, CURLINFO what) {
    const char *value = NULL;
    return curl_easy_getinfo(easy, what, &value) == CURLE_OK ? value : NULL;
}
/* The context given to ccurl_set_pointer(easy, CURLOPT_PRIVATE, …). */
static inline void *ccurl_private(CURL *easy) {
    char *value = NULL;
    return curl_easy_getinfo(easy, CURLINFO_PRIVATE, &value) == CURLE_OK ? value : NULL;
}

static inline CURLMcode ccurl_multi_number(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}
static inline void ccurl_multi_on_socket(CURLM *multi, ccurl_socket_function function, void *context) {
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, function);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, context);
}
static inline void ccurl_multi_on_timer(CURLM *multi, ccurl_timer_function function, void *context) {
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, function);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, context);
}
static inline CURLMcode ccurl_multi_act(CURLM *multi, curl_socket_t socket, int events) {
    int running = 0;
    return curl_multi_socket_action(multi, socket, events, &running);
}
static inline CURLMcode ccurl_multi_timeout(CURLM *multi) {
    int running = 0;
    return curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running);
}
/* The next finished handle and its result, or NULL. */
static inline CURL *ccurl_multi_next_done(CURLM *multi, CURLcode *result) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            *result = message->data.result;
            return message->easy_handle;
        }
    }
    return NULL;
}

static inline curl_version_info_data *ccurl_version(void) { return curl_version_info(CURLVERSION_NOW); }
static inline CURLcode ccurl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }
static inline int ccurl_has_http2(void) { return (ccurl_version()->features & CURL_VERSION_HTTP2) != 0; }

/* Linux: waiting on many sockets, and being woken. */
static inline int ccurl_poll_create(void) { return epoll_create1(EPOLL_CLOEXEC); }
static inline int ccurl_wake_create(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
static inline void ccurl_wake_send(int wake) {
    uint64_t one = 1;
    ssize_t written;
    do { written = write(wake, &one, sizeof one); } while (written < 0 && errno == EINTR);
}
static inline void ccurl_wake_drain(int wake) {
    uint64_t count;
    ssize_t taken;
    do { taken = read(wake, &count, sizeof count); } while (taken < 0 && errno == EINTR);
}
static inline void ccurl_close(int descriptor) { close(descriptor); }
/* Watches a descriptor for libcurl's CURL_POLL_* (also after a change); CURL_POLL_REMOVE forgets it. */
static inline int ccurl_poll_watch(int poll, int descriptor, int what) {
    struct epoll_event event;
    memset(&event, 0, sizeof event);
    event.data.fd = descriptor;
    if (what == CURL_POLL_REMOVE) return epoll_ctl(poll, EPOLL_CTL_DEL, descriptor, &event);
    if (what & CURL_POLL_IN) event.events |= EPOLLIN;
    if (what & CURL_POLL_OUT) event.events |= EPOLLOUT;
    if (epoll_ctl(poll, EPOLL_CTL_ADD, descriptor, &event) == 0) return 0;
    return errno == EEXIST ? epoll_ctl(poll, EPOLL_CTL_MOD, descriptor, &event) : -1;
}
typedef struct { int descriptor; int events; } ccurl_ready;
/* Fills at most 64 ready descriptors with libcurl's CURL_CSELECT_*; a wait cut short by a signal is zero. */
static inline int ccurl_poll_wait(int poll, ccurl_ready *ready, int capacity, int milliseconds) {
    struct epoll_event events[64];
    int found = epoll_wait(poll, events, capacity < 64 ? capacity : 64, milliseconds);
    for (int index = 0; index < found; index++) {
        int bits = 0;
        if (events[index].events & (EPOLLIN | EPOLLHUP | EPOLLRDHUP)) bits |= CURL_CSELECT_IN;
        if (events[index].events & EPOLLOUT) bits |= CURL_CSELECT_OUT;
        if (events[index].events & EPOLLERR) bits |= CURL_CSELECT_ERR;
        ready[index].descriptor = events[index].data.fd;
        ready[index].events = bits;
    }
    return found < 0 ? 0 : found;
}
/* Milliseconds of a clock that is never set, for waits only. */
static inline int64_t ccurl_ticks(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}
/* Names the calling thread, and leaves signals to the others: also the SIGPIPE that TLS writes can raise. Crashes
   stay its own, or the backtrace would be lost. */
static inline void ccurl_thread_begin(const char *name) {
    sigset_t every;
    sigfillset(&every);
    const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT};
    for (unsigned index = 0; index < sizeof crashes / sizeof *crashes; index++) sigdelset(&every, crashes[index]);
    pthread_sigmask(SIG_BLOCK, &every, NULL);
    pthread_setname_np(pthread_self(), name);
}

#endif
