/* The part of GMime 3.2 and GLib 2 that Countersign calls, declared here and not included: gmime-3.0.pc carries compiler
   flags that SwiftPM refuses with a warning on every build. GMime's own headers may be included before this file; then
   the compiler compares every line (a test does). Enumerations are `int` at their call, as in C. */
#ifndef COUNTERSIGN_CGMIME_SHIM_H
#define COUNTERSIGN_CGMIME_SHIM_H

#include <stddef.h>
#include <stdint.h>

#ifndef __GMIME_H__
typedef char gchar;
typedef int gboolean;
typedef long gssize;
typedef unsigned long gsize;
typedef int64_t gint64;
typedef void *gpointer;
typedef struct _GDateTime GDateTime;
typedef struct _GMimeObject GMimeObject;
typedef struct _GMimeMessage GMimeMessage;
typedef struct _GMimePart GMimePart;
typedef struct _GMimeHeader GMimeHeader;
typedef struct _GMimeHeaderList GMimeHeaderList;
typedef struct _GMimeStream GMimeStream;
typedef struct _GMimeDataWrapper GMimeDataWrapper;
typedef struct _GMimeParser GMimeParser;
typedef struct _GMimeParserOptions GMimeParserOptions;
typedef struct _GMimeFormatOptions GMimeFormatOptions;
typedef struct _InternetAddress InternetAddress;
typedef struct _InternetAddressList InternetAddressList;
typedef enum { GMIME_ADDRESS_TYPE_SENDER, GMIME_ADDRESS_TYPE_FROM, GMIME_ADDRESS_TYPE_REPLY_TO,
               GMIME_ADDRESS_TYPE_TO, GMIME_ADDRESS_TYPE_CC, GMIME_ADDRESS_TYPE_BCC } GMimeAddressType;
typedef enum { GMIME_CONTENT_ENCODING_DEFAULT } GMimeContentEncoding;
typedef enum { GMIME_ENCODING_CONSTRAINT_7BIT } GMimeEncodingConstraint;
typedef enum { GMIME_NEWLINE_FORMAT_UNIX, GMIME_NEWLINE_FORMAT_DOS } GMimeNewLineFormat;
typedef enum { G_CHECKSUM_MD5, G_CHECKSUM_SHA1, G_CHECKSUM_SHA256 } GChecksumType;
#endif

/* Libraries and memory. */
void g_mime_init(void);
void g_object_unref(gpointer object);
void g_free(gpointer memory);
gchar *g_compute_checksum_for_data(GChecksumType type, const unsigned char *bytes, gsize count);
char *g_uri_unescape_string(const char *escaped, const char *illegal);
GDateTime *g_date_time_new_from_unix_utc(gint64 seconds);
void g_date_time_unref(GDateTime *time);

/* A message and its headers. */
GMimeMessage *g_mime_message_new(gboolean pretty_headers);
InternetAddressList *g_mime_message_get_addresses(GMimeMessage *message, GMimeAddressType type);
void g_mime_message_set_subject(GMimeMessage *message, const char *subject, const char *charset);
void g_mime_message_set_date(GMimeMessage *message, GDateTime *date);
void g_mime_message_set_message_id(GMimeMessage *message, const char *message_id);
void g_mime_object_set_header(GMimeObject *object, const char *name, const char *value, const char *charset);
GMimeHeaderList *g_mime_object_get_header_list(GMimeObject *object);
GMimeHeader *g_mime_header_list_get_header(GMimeHeaderList *headers, const char *name);
void g_mime_header_set_raw_value(GMimeHeader *header, const char *raw_value);

/* Its text, and its bytes. */
GMimePart *g_mime_part_new_with_type(const char *type, const char *subtype);
void g_mime_object_set_content_type_parameter(GMimeObject *object, const char *name, const char *value);
GMimeStream *g_mime_stream_mem_new_with_buffer(const char *buffer, size_t length);
GMimeDataWrapper *g_mime_data_wrapper_new_with_stream(GMimeStream *stream, GMimeContentEncoding encoding);
void g_mime_part_set_content(GMimePart *part, GMimeDataWrapper *content);
void g_mime_message_set_mime_part(GMimeMessage *message, GMimeObject *part);
void g_mime_object_encode(GMimeObject *object, GMimeEncodingConstraint constraint);
GMimeFormatOptions *g_mime_format_options_new(void);
void g_mime_format_options_free(GMimeFormatOptions *options);
void g_mime_format_options_set_newline_format(GMimeFormatOptions *options, GMimeNewLineFormat newline);
char *g_mime_object_to_string(GMimeObject *object, GMimeFormatOptions *options);

/* Reading one again. */
GMimeParser *g_mime_parser_new_with_stream(GMimeStream *stream);
GMimeMessage *g_mime_parser_construct_message(GMimeParser *parser, GMimeParserOptions *options);
const char *g_mime_message_get_subject(GMimeMessage *message);
const char *g_mime_message_get_message_id(GMimeMessage *message);
InternetAddress *internet_address_list_get_address(InternetAddressList *list, int index);
const char *internet_address_get_name(InternetAddress *address);
GMimeObject *g_mime_message_get_mime_part(GMimeMessage *message);
char *g_mime_text_part_get_text(struct _GMimeTextPart *part);

#endif
