/* made by docabi from specs/abi: ../../Evil.h; do not edit */
#ifndef DOCABI_LAMPS_H
#define DOCABI_LAMPS_H

#include "docabi_prelude.h"

/* Where the original header was included before this one, it counts and this one is empty. */
#if !defined(__lamps_h__) && !defined(__LAMPS_H__) && !defined(_LAMPS_H_)

typedef struct ILampUnplaced ILampUnplaced;
typedef struct PATHLESS PATHLESS;

typedef struct PATHLESS {
    DWORD d;
} PATHLESS;

/* ILampUnplaced is opaque: its vtable is not known: `docabi layout import` reads one from an IDL file or a header. */

#endif
#endif
