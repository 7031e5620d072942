/* What is asked of an interface and of a method. Each task makes an object of its own and leaves what it found. */
#include "docabi_program.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every COM object begins with the address of a table that begins with these. */
typedef struct unknown_table {
    HRESULT(STDMETHODCALLTYPE *query)(void *This, const GUID *riid, void **out);
    ULONG(STDMETHODCALLTYPE *add)(void *This);
    ULONG(STDMETHODCALLTYPE *release)(void *This);
} unknown_table;

static const GUID unknown = {0, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID stranger = {0xd0cab100, 0x0000, 0x4000, {0x80, 0, 0, 0, 0, 0, 0, 1}};
static const unsigned no_interface = 0x80004002u;
static const unsigned char poisons[DOCABI_CALLS] = {0x5a, 0xa5};

static const unknown_table *table_of(void *object)
{
    return *(const unknown_table *const *)object;
}

static ULONG give_back(void *object)
{
    return table_of(object)->release(object);
}

/* How many references an object says that it has. */
static ULONG count_of(void *object)
{
    table_of(object)->add(object);
    return give_back(object);
}

/* A finding under a name; it fails where a message is written to it. */
static docabi_finding *open_finding(docabi_result *result, const char *check)
{
    docabi_finding *found = &result->findings[result->finding_count];
    if (result->finding_count < DOCABI_MOST_FINDINGS - 1)
        result->finding_count++;
    found->passed = 1;
    found->message[0] = '\0';
    snprintf(found->check, sizeof found->check, "%s", check);
    return found;
}

/* The first thing that is wrong is what a finding says. */
static void fail(docabi_finding *found, const char *form, ...)
{
    va_list values;
    if (!found->passed)
        return;
    found->passed = 0;
    va_start(values, form);
    vsnprintf(found->message, sizeof found->message, form, values);
    va_end(values);
}

static int ask(void *object, const GUID *riid, void **out)
{
    *out = NULL;
    return table_of(object)->query(object, riid, out) == 0 && *out != NULL;
}

static void check_stable(docabi_finding *found, void *object, const char *place)
{
    void *first, *second, *again;
    if (!ask(object, &unknown, &first)) {
        fail(found, "%s: QueryInterface refuses IUnknown", place);
        return;
    }
    if (!ask(object, &unknown, &second))
        fail(found, "%s: QueryInterface refuses IUnknown when it is asked again", place);
    else if (give_back(second), first != second)
        fail(found, "%s: QueryInterface gives another IUnknown each time: an object is told by it", place);
    if (!ask(first, &unknown, &again))
        fail(found, "%s: IUnknown refuses IUnknown", place);
    else if (give_back(again), first != again)
        fail(found, "%s: IUnknown of IUnknown is another object", place);
    give_back(first);
}

/* From the object to an interface of its chain, and from there back to its own. */
static void check_round(docabi_finding *found, void *object, const docabi_interface *own, const docabi_interface *to)
{
    void *there, *back, *one, *other;
    if (!ask(object, &to->identifier, &there)) {
        fail(found, "%s: QueryInterface refuses %s", to->identifier_place, to->name);
        return;
    }
    if (!ask(there, &own->identifier, &back)) {
        fail(found, "%s: %s is given for %s and refuses the way back", own->identifier_place, to->name, own->name);
    } else {
        if (ask(object, &unknown, &one) && ask(back, &unknown, &other)) {
            if (one != other)
                fail(found, "%s: %s and %s of an object have different IUnknown", own->identifier_place, own->name, to->name);
            give_back(other);
            give_back(one);
        }
        give_back(back);
    }
    give_back(there);
}

static void check_refused(docabi_finding *found, void *object, const GUID *riid, const char *place, const char *which)
{
    void *out = object;
    unsigned code = (unsigned)table_of(object)->query(object, riid, &out);
    if (code == no_interface && out == NULL)
        return;
    if ((code & 0x80000000u) == 0)
        fail(found, "%s: QueryInterface gives an interface for %s", place, which);
    else if (code != no_interface)
        fail(found, "%s: QueryInterface answers 0x%08X for %s, not E_NOINTERFACE (0x80004002)", place, code, which);
    else
        fail(found, "%s: QueryInterface refuses %s and does not clear the pointer", place, which);
}

static void check_strangers(docabi_finding *found, void *object, const docabi_interface *own)
{
    char which[64];
    size_t i;
    check_refused(found, object, &stranger, own->identifier_place, "an identifier that nobody has");
    for (i = 0; own->has_identifier && i < sizeof(GUID); i++) {
        GUID changed = own->identifier;
        ((unsigned char *)&changed)[i] ^= 0xff;
        snprintf(which, sizeof which, "its identifier with another byte %d", (int)i);
        check_refused(found, object, &changed, own->identifier_place, which);
    }
}

static void check_balance(docabi_finding *found, void *object, const GUID *riid, const char *place, const char *which)
{
    ULONG before = count_of(object), after;
    void *out;
    int is_given = ask(object, riid, &out);
    if (is_given) {
        after = count_of(object);
        if (out == object && after != before + 1)
            fail(found, "%s: QueryInterface for %s takes the references from %lu to %lu, not to %lu", place, which,
                 (unsigned long)before, (unsigned long)after, (unsigned long)before + 1);
        if (after > before)
            give_back(out);
    }
    after = count_of(object);
    if (after != before)
        fail(found, "%s: references go from %lu to %lu by QueryInterface for %s%s", place,
             (unsigned long)before, (unsigned long)after, which, is_given ? " and Release" : ", which is refused");
}

static void check_references(docabi_finding *found, void *object, const docabi_interface *own)
{
    const docabi_interface *each;
    ULONG before = count_of(object), added = table_of(object)->add(object), left = give_back(object);
    if (added != before + 1 || left != before)
        fail(found, "%s: references go from %lu to %lu by AddRef, and to %lu by Release", own->place,
             (unsigned long)before, (unsigned long)added, (unsigned long)left);
    check_balance(found, object, &unknown, own->place, "IUnknown");
    for (each = own; each != NULL; each = each->base == NULL ? NULL : docabi_find(each->base))
        if (each->has_identifier)
            check_balance(found, object, &each->identifier, each->identifier_place, each->name);
    check_balance(found, object, &stranger, own->place, "an identifier that nobody has");
}

static void check_interface(const docabi_interface *own, void *object, docabi_result *result)
{
    docabi_finding *found = open_finding(result, "identity");
    const docabi_interface *each;
    check_stable(found, object, own->place);
    for (each = own; own->has_identifier && each != NULL; each = each->base == NULL ? NULL : docabi_find(each->base))
        if (each->has_identifier)
            check_round(found, object, own, each);
    check_references(open_finding(result, "references"), object, own);
    check_strangers(open_finding(result, "strangers"), object, own);
}

/* The same call twice on one object, with other bytes where the method has to write. */
static void call_method(const docabi_task *task, void *object, docabi_result *result)
{
    const docabi_method *method = task->method;
    size_t i;
    int turn;
    for (turn = 0; turn < DOCABI_CALLS; turn++) {
        docabi_arguments *given = docabi_make_arguments(method, task->variant, task->none, poisons[turn]);
        result->codes[turn] = (unsigned)method->invoke(object, given->values);
        for (i = 0; i < method->parameter_count && i < DOCABI_MOST_PARAMETERS; i++) {
            const docabi_parameter *parameter = &method->parameters[i];
            int there = !(task->none && parameter->optional);
            int written = there && docabi_is_written(parameter, given, i, poisons[turn]);
            result->written[turn][i] = (unsigned char)(written || !there);
            result->taken[i] |= given->objects[i].most_taken > 0;
        }
        result->calls++;
        for (i = 0; i < method->parameter_count && i < DOCABI_MOST_PARAMETERS; i++)
            if (method->parameters[i].kind == DOCABI_OUT_OBJECT && result->codes[turn] == 0 && result->written[turn][i]) {
                void *out = *(void **)given->memory[i];
                if (out != NULL && !(task->none && method->parameters[i].optional))
                    give_back(out);
            }
    }
}

void docabi_perform(const docabi_task *task, docabi_result *result)
{
    docabi_factory create = docabi_load(task->library, task->factory, result->error, sizeof result->error);
    void *object = NULL;
    if (create == NULL)
        return;
    result->loaded = 1;
    if (task->interface_ == NULL)
        return;
    result->made_code = (unsigned)create(&task->interface_->identifier, &object);
    if (result->made_code != 0 || object == NULL)
        return;
    result->made = 1;
    if (task->method != NULL)
        call_method(task, object, result);
    else if (task->interface_->is_com)
        check_interface(task->interface_, object, result);
    if (task->interface_->is_com)
        give_back(object);
}
