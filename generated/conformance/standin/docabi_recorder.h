/* made by docabi from its runtime; do not edit
 *
 * The last call that reached an object, as the tests ask for it. An implementation of your own that records shows whether
 * each method stands in its slot and takes what it should:
 *
 *     #define DOCABI_RECORDER            in one source file, before this header is included
 *     docabi_begin(5);                   at the start of the method in slot 5
 *     docabi_record(&name, sizeof name); once for each parameter after `this`, in order
 */
#ifndef DOCABI_RECORDER_H
#define DOCABI_RECORDER_H

#include <stddef.h>
#include <string.h>

#if defined(_WIN32)
#define DOCABI_EXPORT __declspec(dllexport)
#else
#define DOCABI_EXPORT __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

enum { DOCABI_MOST_BYTES = 1024, DOCABI_MOST_ARGUMENTS = 64 };

/* The slot that was reached, and the bytes of each argument after `this`. */
typedef struct docabi_call {
    int slot;
    int count;
    int sizes[DOCABI_MOST_ARGUMENTS];
    unsigned char bytes[DOCABI_MOST_ARGUMENTS][DOCABI_MOST_BYTES];
} docabi_call;

extern docabi_call docabi_last;
DOCABI_EXPORT const docabi_call *docabi_last_call(void);

#ifdef DOCABI_RECORDER
docabi_call docabi_last;
const docabi_call *docabi_last_call(void)
{
    return &docabi_last;
}
#endif

static inline void docabi_begin(int slot)
{
    docabi_last.slot = slot;
    docabi_last.count = 0;
}

static inline void docabi_record(const void *argument, size_t size)
{
    if (docabi_last.count < DOCABI_MOST_ARGUMENTS) {
        docabi_last.sizes[docabi_last.count] = (int)size;
        memcpy(docabi_last.bytes[docabi_last.count], argument, size < DOCABI_MOST_BYTES ? size : (size_t)DOCABI_MOST_BYTES);
    }
    docabi_last.count++;
}

#ifdef __cplusplus
}
#endif

#endif
