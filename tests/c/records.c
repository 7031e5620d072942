/* Layout of the records of the specification made by hand, on a 64-bit target. Read by C11 and C++17. */
#include <stddef.h>
#include "lamp.h"

#ifdef __cplusplus
#define _Static_assert static_assert
#endif

_Static_assert(sizeof(LampColour) == 4, "an enumeration has 32 bits");
_Static_assert((int)LAMP_ALL == -1, "a value above INT_MAX keeps its bits");
_Static_assert(sizeof(WCHAR) == 2 && sizeof(LONG) == 4 && sizeof(ULONG) == 4, "widths of Windows");
_Static_assert(sizeof(VARIANT) == 24 && sizeof(GUID) == 16, "structures of Windows");
_Static_assert(offsetof(LAMP_STATE, name) == 8, "two bit fields share a unit");
_Static_assert(offsetof(LAMP_STATE, iid) == 8 + 262 * 4 * 2, "rows of WCHAR");
_Static_assert(offsetof(LAMP_STATE, number) == offsetof(LAMP_STATE, text), "members of the anonymous union");
_Static_assert(offsetof(LAMP_STATE, s) == offsetof(LAMP_STATE, text) + 8, "the anonymous structure");
_Static_assert(offsetof(LAMP_STATE, choice) == offsetof(LAMP_STATE, s) + 8, "the nested union");
_Static_assert(sizeof(((LAMP_STATE *)0)->choice) == 4, "the nested union's size");
_Static_assert(offsetof(LAMP_STATE, pNext) == offsetof(LAMP_STATE, mode) + 4, "the nested enumeration");
_Static_assert(offsetof(LAMP_STATE, tail) == offsetof(LAMP_STATE, LampColour_) + 1, "the array at the end");
_Static_assert(sizeof(LAMP_VALUE) == 8, "a union");
