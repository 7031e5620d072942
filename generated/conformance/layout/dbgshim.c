/* made by docabi from specs/index.json; do not edit
 *
 * What dbgshim.h lays out, asserted at compile time. Each message names the page and line that the fact comes from.
 */
#include "dbgshim.h"

#include <stddef.h>

#ifdef __cplusplus
#define DOCABI_ASSERT static_assert
#else
#define DOCABI_ASSERT _Static_assert
#endif
#define DOCABI_SLOT(vtable, member, slot, place) \
    DOCABI_ASSERT(offsetof(vtable, member) == (slot) * sizeof(void *), #vtable "." #member " is slot " #slot ", " place)
#define DOCABI_VALUE(name, value, place) DOCABI_ASSERT((unsigned)(name) == (value), #name " is " #value ", " place)
#define DOCABI_WIDE_VALUE(name, value, place) \
    DOCABI_ASSERT((unsigned long long)(name) == (value), #name " is " #value ", " place)
#define DOCABI_SLOTS(vtable, count) DOCABI_ASSERT(sizeof(vtable) == (count) * sizeof(void *), #vtable " has " #count " slots")
#define DOCABI_ORDER(type, first, second, place) \
    DOCABI_ASSERT(offsetof(type, first) <= offsetof(type, second), #type "." #first " before " #second ", " place)


/* ISO C wants a file to declare something. */
typedef int docabi_layout_checked;
