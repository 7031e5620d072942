/*
 * What the tables of the headers hold and what the parts of the test program ask of each other. The tables are data; the
 * one function of a method's row calls it through the header, so that the compiler passes what the header declares.
 */
#ifndef DOCABI_PROGRAM_H
#define DOCABI_PROGRAM_H

#include "docabi_prelude.h"

#include <stddef.h>

/* How the argument of a parameter is made. */
typedef enum docabi_kind {
    DOCABI_NUMBER,     /* one of the row's values, small ones where the row has none */
    DOCABI_ZERO,       /* zeros: handles, structures by value, what nobody defines */
    DOCABI_TEXT,       /* a text in UTF-16, in memory that may be written; also as a BSTR */
    DOCABI_TEXTS,      /* an array of such texts */
    DOCABI_NARROW,     /* a text in bytes */
    DOCABI_IDENTIFIER, /* the identifier of IUnknown */
    DOCABI_OBJECT,     /* an object that counts references and answers E_NOTIMPL */
    DOCABI_OBJECTS,    /* an array of addresses of such objects */
    DOCABI_CALLBACK,   /* a function that answers 0 */
    DOCABI_MEMORY,     /* memory of zeros */
    DOCABI_BUFFER,     /* memory that the method may fill; nobody knows how much of it */
    DOCABI_OUT,        /* memory for one value, which S_OK must have written */
    DOCABI_OUT_OBJECT  /* the same for an interface pointer, whose reference is given back */
} docabi_kind;

enum { DOCABI_VARIANTS = 3, DOCABI_MOST_PARAMETERS = 64 };

typedef struct docabi_parameter {
    const char *name;
    const char *place; /* `page:line`, as everywhere here */
    docabi_kind kind;
    int optional;
    size_t size;   /* of the argument */
    size_t target; /* of what an argument of the kinds OUT points to */
    long long values[DOCABI_VARIANTS];
} docabi_parameter;

typedef struct docabi_code {
    const char *name;
    unsigned value;
    const char *place;
} docabi_code;

/* Calls the method; each argument lies at its address. A method that returns no HRESULT gives 0. */
typedef HRESULT (*docabi_invoke)(void *object, void *const *arguments);

typedef struct docabi_method {
    const char *name;
    const char *place;
    int answers; /* with an HRESULT */
    docabi_invoke invoke;
    const docabi_parameter *parameters;
    size_t parameter_count;
    const docabi_code *codes;
    size_t code_count;
} docabi_method;

typedef struct docabi_interface {
    const char *name;
    const char *base; /* the nearest base with a page; NULL without one */
    const char *place;
    const char *identifier_place;
    int is_com;
    int has_identifier;
    GUID identifier;
    const docabi_method *methods; /* without those of the base */
    size_t method_count;
} docabi_interface;

/* Made of the specification: tables that end with an interface without a name, the last one is NULL. */
extern const docabi_interface *const docabi_headers[];
/* Ends with a code without a name. */
extern const docabi_code docabi_code_names[];

const docabi_interface *docabi_find(const char *name);
/* The name of a code, or NULL. */
const char *docabi_code_name(unsigned value);

/* --- docabi_arguments.c: the arguments of one call --- */

typedef struct docabi_object {
    const void *vtable;
    long references;
    long most_taken; /* how many references were given back that nobody had */
} docabi_object;

typedef struct docabi_arguments {
    void *values[DOCABI_MOST_PARAMETERS];
    void *memory[DOCABI_MOST_PARAMETERS];
    docabi_object objects[DOCABI_MOST_PARAMETERS];
} docabi_arguments;

/* Makes them; what may be NULL is if `none` says so, and what is to be written has only bytes of `poison`. */
docabi_arguments *docabi_make_arguments(const docabi_method *method, int variant, int none, unsigned char poison);
/* Whether any byte of a parameter's memory is no longer poison. */
int docabi_is_written(const docabi_parameter *parameter, const docabi_arguments *given, size_t index, unsigned char poison);
/* Whether objects can be handed over here: their functions are the same for all methods, which i386 Windows does not allow. */
int docabi_has_objects(void);

/* --- docabi_checks.c: what is asked of an interface and of a method, in a process of its own --- */

/* HRESULT CreateHost(const GUID *iid, void **object); the identifier is zeros for an interface that has none. */
typedef HRESULT(STDMETHODCALLTYPE *docabi_factory)(const GUID *iid, void **object);

typedef struct docabi_finding {
    int passed;
    char check[64];
    char message[512];
} docabi_finding;

enum { DOCABI_CALLS = 2, DOCABI_MOST_FINDINGS = 8 };

/* What a process of its own leaves behind; plain bytes in shared memory, so that a crash leaves what came before it. */
typedef struct docabi_result {
    int loaded;   /* the library and its factory are there; else `error` */
    int made;     /* the factory gave an object; else `made_code` */
    int finished; /* nothing was left undone */
    unsigned made_code;
    char error[512];
    int finding_count;
    docabi_finding findings[DOCABI_MOST_FINDINGS];
    int calls; /* of the method that returned */
    unsigned codes[DOCABI_CALLS];
    unsigned char written[DOCABI_CALLS][DOCABI_MOST_PARAMETERS];
    unsigned char taken[DOCABI_MOST_PARAMETERS]; /* a reference too many of an object that was given */
} docabi_result;

typedef struct docabi_task {
    const char *library;
    const char *factory;
    const docabi_interface *interface_;
    const docabi_method *method; /* NULL: the interface itself */
    int variant;
    int none; /* optional arguments are NULL */
} docabi_task;

void docabi_perform(const docabi_task *task, docabi_result *result);

/* --- docabi_process.c: one task, in a process of its own where the system can fork --- */

typedef enum docabi_end { DOCABI_ENDED, DOCABI_CRASHED, DOCABI_LATE } docabi_end;

/* Performs a task; says how it ended, and for a crash by which signal. */
docabi_end docabi_run(const docabi_task *task, double time_limit, docabi_result *result, int *signal_number);
/* The factory of a library; NULL with the reason in `error`. */
docabi_factory docabi_load(const char *library, const char *factory, char *error, size_t size);

#endif
