/* made by docabi from specs/index.json; do not edit
 *
 * What the stand-ins record and how the tests ask for it. An object of a stand-in answers each call of a method with the
 * next of the method's documented return codes.
 */
#ifndef DOCABI_STANDIN_H
#define DOCABI_STANDIN_H

#include <stddef.h>
#include <string.h>

#if defined(_WIN32)
#define DOCABI_EXPORT __declspec(dllexport)
#else
#define DOCABI_EXPORT __attribute__((visibility("default")))
#endif

enum { DOCABI_MOST_BYTES = 1024, DOCABI_MOST_ARGUMENTS = 64 };

/* The last call: the slot that was reached, and the bytes of each argument after `this`. */
typedef struct docabi_call {
    int slot;
    int count;
    int sizes[DOCABI_MOST_ARGUMENTS];
    unsigned char bytes[DOCABI_MOST_ARGUMENTS][DOCABI_MOST_BYTES];
} docabi_call;

/* A slot of a vtable whose type does not matter here. */
typedef void (*docabi_slot)(void);

/* An object: the address of its vtable comes first, as in every COM object. */
typedef struct docabi_object {
    const docabi_slot *vtable;
    long references;
    unsigned turns[80];
} docabi_object;

extern docabi_call docabi_last;

static inline void docabi_begin(int slot)
{
    docabi_last.slot = slot;
    docabi_last.count = 0;
}

static inline void docabi_record(const void *argument, size_t size)
{
    if (docabi_last.count < DOCABI_MOST_ARGUMENTS && size <= DOCABI_MOST_BYTES) {
        docabi_last.sizes[docabi_last.count] = (int)size;
        memcpy(docabi_last.bytes[docabi_last.count], argument, size);
    }
    docabi_last.count++;
}

/* The next code in turn; S_OK where none is documented. */
static inline HRESULT docabi_answer(void *This, int slot, const unsigned *codes, unsigned count)
{
    docabi_object *object = (docabi_object *)This;
    return count == 0 ? (HRESULT)0 : (HRESULT)codes[object->turns[slot]++ % count];
}

#endif
