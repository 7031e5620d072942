/* made by docabi from specs/index.json; do not edit
 *
 * What stand-ins do. They record their arguments and what these point at, answer with each documented code in turn, and
 * write what comes out: bytes that follow from the parameter's number, and objects that count references.
 */
#ifndef DOCABI_STANDIN_H
#define DOCABI_STANDIN_H

#define DOCABI_RECORDER
#include "docabi_recorder.h"

enum { DOCABI_MOST_SLOTS = 80, DOCABI_GUARDS = 8, DOCABI_MOST_ITEMS = 4 };

/* A slot of a vtable whose type does not matter here. */
typedef void (*docabi_slot)(void);

/* An object: the address of its vtable comes first, as in every COM object. */
typedef struct docabi_object {
    const docabi_slot *vtable;
    long references;
    unsigned turns[DOCABI_MOST_SLOTS];
} docabi_object;

/* The memory behind each pointer of the last call, as far as it was lent. */
static docabi_call docabi_targets;
DOCABI_EXPORT const docabi_call *docabi_last_targets(void);
DOCABI_EXPORT const docabi_call *docabi_last_targets(void)
{
    return &docabi_targets;
}

/* Memory that a test lends. While a stand-in is careful nothing else is read or written, so that a pointer which is none
 * does no harm. */
static struct {
    unsigned char *memory;
    size_t size;
} docabi_loans[DOCABI_MOST_ARGUMENTS];
static int docabi_loan_count, docabi_is_careful;
DOCABI_EXPORT void docabi_be_careful(int careful);
DOCABI_EXPORT void docabi_be_careful(int careful)
{
    docabi_is_careful = careful;
    docabi_loan_count = 0;
}
DOCABI_EXPORT void docabi_lend(void *memory, size_t size);
DOCABI_EXPORT void docabi_lend(void *memory, size_t size)
{
    if (docabi_loan_count < DOCABI_MOST_ARGUMENTS) {
        docabi_loans[docabi_loan_count].memory = (unsigned char *)memory;
        docabi_loans[docabi_loan_count++].size = size;
    }
}

/* The bytes from an address to the end of the lent memory that it lies in. */
static inline size_t docabi_lent(const void *address)
{
    int i;
    for (i = 0; i < docabi_loan_count; i++) {
        size_t distance = (size_t)address - (size_t)docabi_loans[i].memory;
        if (distance < docabi_loans[i].size)
            return docabi_loans[i].size - distance;
    }
    return 0;
}

/* How many items of a size can be written to an address. */
static inline size_t docabi_room(const void *address, size_t size)
{
    return docabi_is_careful ? docabi_lent(address) / size : address != NULL;
}

/* Record what the last recorded argument points at. */
static inline void docabi_look(const void *address, size_t size)
{
    int i = docabi_last.count - 1;
    if (i < DOCABI_MOST_ARGUMENTS) {
        size_t count = size < DOCABI_MOST_BYTES ? size : (size_t)DOCABI_MOST_BYTES;
        docabi_targets.sizes[i] = (int)size;
        memset(docabi_targets.bytes[i], 0, count);
        if (docabi_lent(address) >= size)
            memcpy(docabi_targets.bytes[i], address, count);
    }
}

/* Fill an item with bytes that differ from those of other parameters or members and of other items. */
static inline void docabi_fill(void *address, size_t size, int number, size_t item)
{
    size_t i;
    for (i = 0; i < size; i++)
        ((unsigned char *)address)[i] = (unsigned char)(1 + (37 * (size_t)number + 11 * item + 5 * i + 3) % 251);
}

/* Write as many items as there is room for. */
static inline void docabi_write(void *address, size_t size, int parameter)
{
    size_t item, count = docabi_room(address, size);
    for (item = 0; item < count; item++)
        docabi_fill((unsigned char *)address + item * size, size, parameter, item);
}

/* The same with addresses, which a caller of a careless stand-in might follow: for him they are NULL. */
static inline void docabi_write_address(void *address, int parameter)
{
    if (docabi_is_careful)
        docabi_write(address, sizeof(void *), parameter);
    else if (address != NULL)
        memset(address, 0, sizeof(void *));
}

static inline void docabi_guard(void)
{
    docabi_begin(-1);
}

static inline HRESULT STDMETHODCALLTYPE docabi_companion_query(docabi_object *This, const GUID *riid, void **out)
{
    (void)riid;
    if (docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
    This->references++;
    *out = This;
    return (HRESULT)0;
}

static inline ULONG STDMETHODCALLTYPE docabi_companion_add(docabi_object *This)
{
    return (ULONG)++This->references;
}

static inline ULONG STDMETHODCALLTYPE docabi_companion_release(docabi_object *This)
{
    return (ULONG)--This->references;
}

/* The object that comes out of a parameter, as one of several. Its own methods are those of IUnknown. */
static docabi_object docabi_companions[DOCABI_MOST_ARGUMENTS][DOCABI_MOST_ITEMS];
DOCABI_EXPORT docabi_object *docabi_companion(int parameter, int item);
DOCABI_EXPORT docabi_object *docabi_companion(int parameter, int item)
{
    static docabi_slot table[3 + DOCABI_MOST_SLOTS];
    docabi_object *object = &docabi_companions[parameter % DOCABI_MOST_ARGUMENTS][item % DOCABI_MOST_ITEMS];
    if (object->vtable == NULL) {
        int i;
        for (i = 0; i < 3 + DOCABI_MOST_SLOTS; i++)
            table[i] = docabi_guard;
        table[0] = (docabi_slot)docabi_companion_query;
        table[1] = (docabi_slot)docabi_companion_add;
        table[2] = (docabi_slot)docabi_companion_release;
        object->vtable = table;
    }
    return object;
}

/* Write objects, each with a reference for the receiver. */
static inline void docabi_give(void *address, int parameter)
{
    int item, count = (int)docabi_room(address, sizeof(void *));
    for (item = 0; item < count; item++) {
        docabi_object *object = docabi_companion(parameter, item);
        object->references++;
        memcpy((unsigned char *)address + (size_t)item * sizeof(void *), &object, sizeof(void *));
    }
}

/* What the next call answers, whatever is documented. */
static int docabi_is_forced;
static unsigned docabi_forced;
DOCABI_EXPORT void docabi_answer_next(unsigned code);
DOCABI_EXPORT void docabi_answer_next(unsigned code)
{
    docabi_is_forced = 1;
    docabi_forced = code;
}

/* The next code in turn; S_OK where none is documented. */
static inline HRESULT docabi_answer(void *This, int slot, const unsigned *codes, unsigned count)
{
    docabi_object *object = (docabi_object *)This;
    if (docabi_is_forced) {
        docabi_is_forced = 0;
        return (HRESULT)docabi_forced;
    }
    return count == 0 ? (HRESULT)0 : (HRESULT)codes[object->turns[slot]++ % count];
}

#endif
