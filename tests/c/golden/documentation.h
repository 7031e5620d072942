/* made by docabi from specs/abi: stdint.h; do not edit */
#ifndef DOCABI_DOCUMENTATION_H
#define DOCABI_DOCUMENTATION_H

#include "docabi_prelude.h"

typedef struct SHADOWING SHADOWING;

typedef struct SHADOWING {
    DWORD d;
} SHADOWING;

#endif
