/* made by docabi from specs/abi: stdint.h; do not edit */
#ifndef DOCABI_DOCUMENTATION_H
#define DOCABI_DOCUMENTATION_H

#include "docabi_prelude.h"

/* Where the original header was included before this one, it counts and this one is empty. */
#if !defined(__documentation_h__) && !defined(__DOCUMENTATION_H__) && !defined(_DOCUMENTATION_H_)

typedef struct SHADOWING SHADOWING;

typedef struct SHADOWING {
    DWORD d;
} SHADOWING;

#endif
#endif
