/* made by docabi from specs/abi: ../../Evil.h; do not edit */
#ifndef DOCABI_LAMPS_H
#define DOCABI_LAMPS_H

#include "docabi_prelude.h"

typedef struct ILampUnplaced ILampUnplaced;
typedef struct PATHLESS PATHLESS;

typedef struct PATHLESS {
    DWORD d;
} PATHLESS;

/* ILampUnplaced is opaque: its vtable is not known: `docabi layout import` reads one from an IDL file or a header. */

#endif
