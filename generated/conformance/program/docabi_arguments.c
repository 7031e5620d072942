/* made by docabi from its runtime; do not edit */
/*
 * Arguments that a right implementation can take: numbers are small, so that no count is more than the memory behind its
 * pointer and nobody sleeps for long; objects are alive; what is to be written is poisoned first.
 */
#include "docabi_program.h"

#include <stdlib.h>
#include <string.h>

enum { ROOM = 65536, OBJECT_SLOTS = 512, ITEMS = 32 };

#if defined(_WIN32) && (defined(_M_IX86) || defined(__i386__))
enum { HAS_OBJECTS = 0 };
#else
enum { HAS_OBJECTS = 1 };
#endif

static const GUID unknown = {0, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};
static const char text[] = "docabi";

int docabi_has_objects(void)
{
    return HAS_OBJECTS;
}

static HRESULT STDMETHODCALLTYPE object_query(docabi_object *This, const GUID *riid, void **out)
{
    const docabi_interface *const *header;
    const docabi_interface *each;
    int known = memcmp(riid, &unknown, sizeof unknown) == 0;
    for (header = docabi_headers; *header != NULL; header++)
        for (each = *header; each->name != NULL; each++)
            known |= each->has_identifier && memcmp(riid, &each->identifier, sizeof(GUID)) == 0;
    *out = known ? This : NULL;
    if (!known)
        return (HRESULT)0x80004002;
    This->references++;
    return 0;
}

static ULONG STDMETHODCALLTYPE object_add(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE object_release(docabi_object *This)
{
    if (--This->references < 0)
        This->most_taken++;
    return This->references > 0 ? (ULONG)This->references : 0;
}

/* Stands in every other slot: where the caller clears the arguments away, any call may end here. */
static HRESULT object_other(void)
{
    return (HRESULT)0x80004001;
}

static HRESULT callback(void)
{
    return 0;
}

typedef void (*slot)(void);

static void make_object(docabi_object *object)
{
    static slot vtable[OBJECT_SLOTS];
    size_t i;
    if (vtable[0] == NULL) {
        for (i = 3; i < OBJECT_SLOTS; i++)
            vtable[i] = (slot)object_other;
        vtable[0] = (slot)object_query;
        vtable[1] = (slot)object_add;
        vtable[2] = (slot)object_release;
    }
    object->vtable = vtable;
    /* One reference more than the caller's, so that the object stays when too many are given back. */
    object->references = 1;
}

/* A text with its length in bytes before it, as a BSTR has it. */
static void *wide_text(void *memory)
{
    uint16_t *units = (uint16_t *)memory + 4;
    uint32_t bytes = (sizeof text - 1) * 2;
    size_t i;
    memcpy((unsigned char *)units - sizeof bytes, &bytes, sizeof bytes);
    for (i = 0; i < sizeof text; i++)
        units[i] = (uint16_t)text[i];
    return units;
}

static void put_pointer(void *where, size_t size, void *pointer)
{
    if (size >= sizeof pointer)
        memcpy(where, &pointer, sizeof pointer);
}

static void *pointed(const docabi_parameter *parameter, docabi_object *object, unsigned char *memory, unsigned char poison)
{
    void *item = NULL;
    size_t i;
    switch (parameter->kind) {
    case DOCABI_TEXT:
        return wide_text(memory);
    case DOCABI_NARROW:
        memcpy(memory, text, sizeof text);
        return memory;
    case DOCABI_IDENTIFIER:
        memcpy(memory, &unknown, sizeof unknown);
        return memory;
    case DOCABI_OBJECT:
        return HAS_OBJECTS ? object : NULL;
    case DOCABI_OBJECTS:
    case DOCABI_TEXTS:
        if (parameter->kind == DOCABI_TEXTS)
            item = wide_text(memory + ROOM / 2);
        else
            item = HAS_OBJECTS ? object : NULL;
        for (i = 0; i < ITEMS; i++)
            put_pointer(memory + i * sizeof item, sizeof item, item);
        return memory;
    case DOCABI_OUT:
    case DOCABI_OUT_OBJECT:
        memset(memory, poison, parameter->target);
        return memory;
    default:
        return memory;
    }
}

static void fill(const docabi_parameter *parameter, int variant, void *value, void *pointer)
{
    slot function = HAS_OBJECTS ? (slot)callback : NULL;
    long long number = parameter->values[variant];
    if (parameter->kind == DOCABI_NUMBER) {
        /* The low bytes come first on every machine that COM runs on. */
        memcpy(value, &number, parameter->size < sizeof number ? parameter->size : sizeof number);
    } else if (parameter->kind == DOCABI_CALLBACK) {
        if (parameter->size >= sizeof function)
            memcpy(value, &function, sizeof function);
    } else if (parameter->kind != DOCABI_ZERO) {
        put_pointer(value, parameter->size, pointer);
    }
}

docabi_arguments *docabi_make_arguments(const docabi_method *method, int variant, int none, unsigned char poison)
{
    docabi_arguments *made = (docabi_arguments *)calloc(1, sizeof *made);
    size_t i;
    if (made == NULL)
        abort();
    for (i = 0; i < method->parameter_count && i < DOCABI_MOST_PARAMETERS; i++) {
        const docabi_parameter *parameter = &method->parameters[i];
        made->values[i] = calloc(1, parameter->size + sizeof(void *));
        made->memory[i] = calloc(1, ROOM + parameter->target);
        if (made->values[i] == NULL || made->memory[i] == NULL)
            abort();
        make_object(&made->objects[i]);
        if (!(none && parameter->optional && parameter->kind != DOCABI_NUMBER))
            fill(parameter, variant, made->values[i],
                 pointed(parameter, &made->objects[i], (unsigned char *)made->memory[i], poison));
    }
    return made;
}

int docabi_is_written(const docabi_parameter *parameter, const docabi_arguments *given, size_t index, unsigned char poison)
{
    const unsigned char *memory = (const unsigned char *)given->memory[index];
    size_t i;
    for (i = 0; i < parameter->target; i++)
        if (memory[i] != poison)
            return 1;
    return 0;
}
