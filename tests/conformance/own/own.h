/* What the implementations beside this file share: identifiers, counting, the factory's form. */
#ifndef OWN_H
#define OWN_H

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#define EXPORT __attribute__((visibility("default")))
#define SLOT(function) ((void (*)(void))(function))

static const GUID unknown = {0, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};

static inline int same(const GUID *one, const GUID *other)
{
    return memcmp(one, other, sizeof *one) == 0;
}

/* A slot that no page describes. */
static inline HRESULT STDMETHODCALLTYPE undescribed(void *This)
{
    (void)This;
    return (HRESULT)0x80004001;
}

#endif
