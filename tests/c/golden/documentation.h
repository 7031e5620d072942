/* made by docabi from specs/abi: stdint.h; do not edit */
#ifndef DOCABI_DOCUMENTATION_H
#define DOCABI_DOCUMENTATION_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__documentation_h__) || defined(__DOCUMENTATION_H__) || defined(_DOCUMENTATION_H_)
#define DOCABI_DOCUMENTATION_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_DOCUMENTATION_H_LACKING
#endif
#else
#define __documentation_h__
#define __DOCUMENTATION_H__
#define _DOCUMENTATION_H_

typedef struct SHADOWING SHADOWING;

typedef struct SHADOWING {
    DWORD d;
} SHADOWING;

#endif
#endif
