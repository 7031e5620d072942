/* made by docabi from its runtime; do not edit */
/*
 * Holds an implementation to its documentation, without Python. Prints TAP 14: a line for each fact that was tested.
 *
 *   docabi_conformance --library ./host.so --factory CreateHost [--interface NAME]... [--time-limit SECONDS]
 *
 * The factory is HRESULT CreateHost(const GUID *iid, void **object). What it refuses to make is left out, unless it is named
 * by --interface; an interface without an identifier is tested only if it is named, and is asked for with a GUID of zeros.
 * Exit codes: 0 all is well, 1 something failed, 2 wrong usage, or a library or factory that is not there.
 */
#include "docabi_program.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_NAMED = 256, FAILED = 1, UNUSABLE = 2, MOST_CODES = 8 };

typedef struct settings {
    const char *library;
    const char *factory;
    double time_limit;
    const char *names[MOST_NAMED];
    int name_count;
} settings;

static int line_count, failed_count;

const docabi_interface *docabi_find(const char *name)
{
    const docabi_interface *const *header;
    const docabi_interface *each;
    for (header = docabi_headers; *header != NULL; header++)
        for (each = *header; each->name != NULL; each++)
            if (strcmp(each->name, name) == 0)
                return each;
    return NULL;
}

const char *docabi_code_name(unsigned value)
{
    const docabi_code *each;
    for (each = docabi_code_names; each->name != NULL; each++)
        if (each->value == value)
            return each->name;
    return NULL;
}

static const char *described(unsigned code)
{
    static char texts[4][96];
    static int turn;
    char *text = texts[turn++ % 4];
    const char *name = docabi_code_name(code);
    if (name == NULL)
        snprintf(text, sizeof texts[0], "0x%08X", code);
    else
        snprintf(text, sizeof texts[0], "%s (0x%08X)", name, code);
    return text;
}

/* --- TAP --- */

/* A line of its own; `#` and `\` mean something in it. */
static void print_text(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '#' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
}

static void print_subject(const docabi_interface *own, const docabi_method *method, const char *check)
{
    print_text(own->name);
    if (method != NULL) {
        print_text("::");
        print_text(method->name);
    }
    print_text(" ");
    print_text(check);
}

static void print_quoted(const char *text)
{
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        putchar((unsigned char)*text < ' ' ? ' ' : *text);
    }
    putchar('"');
}

static void report(int passed, const docabi_interface *own, const docabi_method *method, const char *check, const char *message)
{
    printf("%s %d - ", passed ? "ok" : "not ok", ++line_count);
    print_subject(own, method, check);
    putchar('\n');
    if (!passed) {
        failed_count++;
        printf("  ---\n  message: ");
        print_quoted(message);
        printf("\n  severity: fail\n  ...\n");
    }
    fflush(stdout);
}

static void report_skipped(const docabi_interface *own, const docabi_method *method, const char *check, const char *reason)
{
    printf("ok %d - ", ++line_count);
    print_subject(own, method, check);
    printf(" # SKIP ");
    print_text(reason);
    putchar('\n');
    fflush(stdout);
}

/* --- One interface, one method --- */

static const char *ending(docabi_end end, int signal_number, double time_limit)
{
    static char text[96];
    if (end == DOCABI_LATE)
        snprintf(text, sizeof text, "had not returned after %g s", time_limit);
    else if (signal_number != 0)
        snprintf(text, sizeof text, "ended the process by signal %d", signal_number);
    else
        snprintf(text, sizeof text, "ended the process");
    return text;
}

/* Whether the factory makes the interface, after what is asked of the interface itself was reported. */
static int test_interface(const settings *chosen, const docabi_interface *own, int is_named)
{
    docabi_task task = {chosen->library, chosen->factory, own, NULL, 0, 0};
    docabi_result result;
    char message[640];
    int signal_number, i;
    docabi_end end = docabi_run(&task, chosen->time_limit, &result, &signal_number);
    for (i = 0; i < result.finding_count; i++) {
        const docabi_finding *found = &result.findings[i];
        int is_last = end != DOCABI_ENDED && i == result.finding_count - 1;
        if (!is_last)
            report(found->passed, own, NULL, found->check, found->message);
    }
    if (end != DOCABI_ENDED) {
        const char *check = result.finding_count > 0 ? result.findings[result.finding_count - 1].check : "factory";
        snprintf(message, sizeof message, "%s: the test of %s %s", own->place, check,
                 ending(end, signal_number, chosen->time_limit));
        report(0, own, NULL, check, message);
    } else if (!result.made && is_named) {
        snprintf(message, sizeof message, "%s: the factory gives no %s: %s", own->place, own->name,
                 described(result.made_code));
        report(0, own, NULL, "factory", message);
    }
    return result.made;
}

typedef struct answers {
    unsigned seen[MOST_CODES];
    int seen_count;
    char crash[640];
    unsigned char succeeded[DOCABI_MOST_PARAMETERS]; /* S_OK with the argument given */
    unsigned char unwritten_at[DOCABI_MOST_PARAMETERS];
    unsigned char taken[DOCABI_MOST_PARAMETERS];
} answers;

static void note_code(answers *noted, unsigned code)
{
    int i;
    for (i = 0; i < noted->seen_count; i++)
        if (noted->seen[i] == code)
            return;
    if (noted->seen_count < MOST_CODES)
        noted->seen[noted->seen_count++] = code;
}

/* One way to call a method, and what came of it. */
static void call_once(const settings *chosen, docabi_task *task, answers *noted)
{
    docabi_result result;
    size_t i;
    int signal_number, turn, succeeded;
    docabi_end end = docabi_run(task, chosen->time_limit, &result, &signal_number);
    if (end != DOCABI_ENDED && noted->crash[0] == '\0')
        snprintf(noted->crash, sizeof noted->crash, "%s: %s::%s %s in call %d with %s%s", task->method->place,
                 task->interface_->name, task->method->name, ending(end, signal_number, chosen->time_limit),
                 result.calls + 1, task->variant == 0 ? "ones" : task->variant == 1 ? "zeros" : "sixteens",
                 task->none ? " and without what may be NULL" : "");
    for (turn = 0; turn < result.calls; turn++)
        note_code(noted, result.codes[turn]);
    succeeded = result.calls == DOCABI_CALLS && result.codes[0] == 0 && result.codes[1] == 0;
    for (i = 0; i < task->method->parameter_count && i < DOCABI_MOST_PARAMETERS; i++) {
        noted->succeeded[i] |= succeeded;
        noted->taken[i] |= result.taken[i];
        if (succeeded && !result.written[0][i] && !result.written[1][i])
            noted->unwritten_at[i] = 1;
    }
}

static void list_codes(char *text, size_t size, const answers *noted)
{
    size_t used = 0;
    int i;
    text[0] = '\0';
    for (i = 0; i < noted->seen_count && used < size; i++)
        used += (size_t)snprintf(text + used, size - used, "%s%s", i > 0 ? ", " : "", described(noted->seen[i]));
}

static const docabi_code *documented(const docabi_method *method, unsigned code)
{
    size_t i;
    for (i = 0; i < method->code_count; i++)
        if (method->codes[i].value == code)
            return &method->codes[i];
    return NULL;
}

/* Opens with the line of the first documented code: the reader has to see the list that the code is not in. */
static void report_codes(const docabi_interface *own, const docabi_method *method, const answers *noted)
{
    char seen[400], message[1024];
    size_t i, used;
    int code;
    list_codes(seen, sizeof seen, noted);
    if (noted->crash[0] != '\0') {
        report(0, own, method, "codes", noted->crash);
    } else if (method->code_count == 0) {
        snprintf(message, sizeof message, "page lists no codes; saw %s", seen);
        report_skipped(own, method, "codes", message);
    } else {
        for (code = 0; code < noted->seen_count; code++)
            if (documented(method, noted->seen[code]) == NULL) {
                used = (size_t)snprintf(message, sizeof message, "%s: %s::%s answered %s; documented are ",
                                        method->codes[0].place, own->name, method->name, described(noted->seen[code]));
                for (i = 0; i < method->code_count && used < sizeof message; i++)
                    used += (size_t)snprintf(message + used, sizeof message - used, "%s%s", i > 0 ? ", " : "",
                                             method->codes[i].name);
                report(0, own, method, "codes", message);
                return;
            }
        report(1, own, method, "codes", "");
    }
}

static void report_parameter(const docabi_interface *own, const docabi_method *method, size_t index, const answers *noted)
{
    const docabi_parameter *parameter = &method->parameters[index];
    char check[128], message[640];
    int is_object = parameter->kind == DOCABI_OBJECT || parameter->kind == DOCABI_OBJECTS;
    snprintf(check, sizeof check, "%s of %s", is_object ? "references" : "value", parameter->name);
    if (is_object && !docabi_has_objects()) {
        report_skipped(own, method, check, "no object can be given on this platform");
    } else if (is_object) {
        snprintf(message, sizeof message, "%s: %s::%s gives back a reference of %s that it never took", parameter->place,
                 own->name, method->name, parameter->name);
        report(!noted->taken[index], own, method, check, message);
    } else if (method->answers && !noted->succeeded[index]) {
        list_codes(message, sizeof message, noted);
        report_skipped(own, method, check, noted->seen_count > 0 ? message : "no call returned");
    } else {
        snprintf(message, sizeof message, "%s: %s::%s answered S_OK and did not write %s", parameter->place, own->name,
                 method->name, parameter->name);
        report(!noted->unwritten_at[index], own, method, check, message);
    }
}

static void test_method(const settings *chosen, const docabi_interface *own, const docabi_method *method)
{
    docabi_task task = {chosen->library, chosen->factory, own, method, 0, 0};
    answers noted;
    size_t i;
    int has_numbers = 0, has_optional = 0;
    memset(&noted, 0, sizeof noted);
    for (i = 0; i < method->parameter_count; i++) {
        has_numbers |= method->parameters[i].kind == DOCABI_NUMBER;
        has_optional |= method->parameters[i].optional;
    }
    for (task.variant = 0; task.variant < (has_numbers ? DOCABI_VARIANTS : 1); task.variant++)
        call_once(chosen, &task, &noted);
    task.variant = 0;
    task.none = 1;
    if (has_optional)
        call_once(chosen, &task, &noted);
    if (method->answers)
        report_codes(own, method, &noted);
    else
        report(noted.crash[0] == '\0', own, method, "returns", noted.crash);
    for (i = 0; i < method->parameter_count && i < DOCABI_MOST_PARAMETERS; i++) {
        docabi_kind kind = method->parameters[i].kind;
        if (kind == DOCABI_OBJECT || kind == DOCABI_OBJECTS || kind == DOCABI_OUT || kind == DOCABI_OUT_OBJECT)
            report_parameter(own, method, i, &noted);
    }
}

/* The methods of the bases first. */
static void test_methods(const settings *chosen, const docabi_interface *own, const docabi_interface *part)
{
    const docabi_interface *base = part->base == NULL ? NULL : docabi_find(part->base);
    size_t i;
    if (base != NULL)
        test_methods(chosen, own, base);
    for (i = 0; i < part->method_count; i++)
        test_method(chosen, own, &part->methods[i]);
}

static int is_named(const settings *chosen, const char *name)
{
    int i;
    for (i = 0; i < chosen->name_count; i++)
        if (strcmp(chosen->names[i], name) == 0)
            return 1;
    return 0;
}

static int usage(const char *reason, const char *what)
{
    fprintf(stderr, "docabi_conformance: %s%s\n", reason, what);
    fprintf(stderr, "usage: docabi_conformance --library FILE --factory NAME [--interface NAME]... [--time-limit SECONDS]\n");
    return UNUSABLE;
}

static int read_settings(int count, char **words, settings *chosen)
{
    int i;
    for (i = 1; i < count; i += 2) {
        const char *word = words[i], *value = i + 1 < count ? words[i + 1] : NULL;
        if (value == NULL)
            return usage("a value is missing behind ", word);
        if (strcmp(word, "--library") == 0)
            chosen->library = value;
        else if (strcmp(word, "--factory") == 0)
            chosen->factory = value;
        else if (strcmp(word, "--interface") == 0 && chosen->name_count < MOST_NAMED)
            chosen->names[chosen->name_count++] = value;
        else if (strcmp(word, "--time-limit") == 0 && atof(value) > 0)
            chosen->time_limit = atof(value);
        else
            return usage("what is this: ", word);
    }
    for (i = 0; i < chosen->name_count; i++)
        if (docabi_find(chosen->names[i]) == NULL)
            return usage("no page describes an interface ", chosen->names[i]);
    return chosen->library == NULL || chosen->factory == NULL ? usage("--library and --factory are needed", "") : 0;
}

int main(int count, char **words)
{
    settings chosen = {NULL, NULL, 10, {NULL}, 0};
    docabi_task first = {NULL, NULL, NULL, NULL, 0, 0};
    docabi_result result;
    const docabi_interface *const *header;
    const docabi_interface *own;
    int signal_number, error = read_settings(count, words, &chosen);
    if (error != 0)
        return error;
    first.library = chosen.library;
    first.factory = chosen.factory;
    printf("TAP version 14\n");
    if (docabi_run(&first, chosen.time_limit, &result, &signal_number) != DOCABI_ENDED || !result.loaded) {
        printf("Bail out! %s\n", result.error[0] != '\0' ? result.error : "the library ends the process that loads it");
        return UNUSABLE;
    }
    for (header = docabi_headers; *header != NULL; header++)
        for (own = *header; own->name != NULL; own++) {
            int named = is_named(&chosen, own->name);
            if ((named || (chosen.name_count == 0 && own->has_identifier)) && test_interface(&chosen, own, named))
                test_methods(&chosen, own, own);
        }
    if (line_count == 0)
        printf("# the factory gives no documented interface\n");
    printf("1..%d\n# %d of %d failed\n", line_count, failed_count, line_count);
    return failed_count > 0 || line_count == 0 ? FAILED : 0;
}
