/* made by docabi from specs/abi: ../../Evil.h; do not edit */
#ifndef DOCABI_LAMPS_H
#define DOCABI_LAMPS_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__lamps_h__) || defined(__LAMPS_H__) || defined(_LAMPS_H_)
#define DOCABI_LAMPS_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_LAMPS_H_LACKING
#endif
#else
#define __lamps_h__
#define __LAMPS_H__
#define _LAMPS_H_

typedef struct ILampUnplaced ILampUnplaced;
typedef struct PATHLESS PATHLESS;

typedef struct PATHLESS {
    DWORD d;
} PATHLESS;

/* ILampUnplaced is opaque: its vtable is not known: `docabi layout import` reads one from an IDL file or a header. */

#endif
#endif
