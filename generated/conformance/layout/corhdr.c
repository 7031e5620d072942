/* made by docabi from specs/index.json; do not edit
 *
 * What corhdr.h lays out, asserted at compile time. Each message names the page and line that the fact comes from.
 */
#include "corhdr.h"

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

DOCABI_VALUE(ofRead, 0x0u, "metadata/coropenflags-enumeration.md:27");
DOCABI_VALUE(ofWrite, 0x1u, "metadata/coropenflags-enumeration.md:28");
DOCABI_VALUE(ofReadWriteMask, 0x1u, "metadata/coropenflags-enumeration.md:29");
DOCABI_VALUE(ofCopyMemory, 0x2u, "metadata/coropenflags-enumeration.md:30");
DOCABI_VALUE(ofCacheImage, 0x4u, "metadata/coropenflags-enumeration.md:31");
DOCABI_VALUE(ofManifestMetadata, 0x8u, "metadata/coropenflags-enumeration.md:32");
DOCABI_VALUE(ofReadOnly, 0x10u, "metadata/coropenflags-enumeration.md:33");
DOCABI_VALUE(ofTakeOwnership, 0x20u, "metadata/coropenflags-enumeration.md:34");
DOCABI_VALUE(ofNoTypeLib, 0x80u, "metadata/coropenflags-enumeration.md:35");
DOCABI_VALUE(ofNoTransform, 0x1000u, "metadata/coropenflags-enumeration.md:36");
DOCABI_VALUE(ofReserved1, 0x100u, "metadata/coropenflags-enumeration.md:37");
DOCABI_VALUE(ofReserved2, 0x200u, "metadata/coropenflags-enumeration.md:38");
DOCABI_VALUE(ofReserved, 0xFFFFFF40u, "metadata/coropenflags-enumeration.md:39");
DOCABI_VALUE(ofReserved3, 0x400u, "metadata/coropenflags-enumeration.md:25");
DOCABI_VALUE(ntaSizeParamIndexSpecified, 0x1u, "no page");
DOCABI_VALUE(ntaReserved, 0xFFFEu, "no page");

/* ISO C wants a file to declare something. */
typedef int docabi_layout_checked;
