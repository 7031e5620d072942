/* made by docabi from specs/abi: Left.h; do not edit */
#ifndef DOCABI_LEFT_H
#define DOCABI_LEFT_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__left_h__) || defined(__LEFT_H__) || defined(_LEFT_H_)
#define DOCABI_LEFT_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_LEFT_H_LACKING
#endif
#else
#define __left_h__
#define __LEFT_H__
#define _LEFT_H_

typedef struct LEFT_ONE LEFT_ONE;
typedef struct LEFT_SIX LEFT_SIX;
typedef struct LEFT_TWO LEFT_TWO;
typedef struct RIGHT_ONE RIGHT_ONE;

typedef struct LEFT_TWO {
    DWORD d;
} LEFT_TWO;

typedef struct RIGHT_ONE {
    LEFT_TWO l;
} RIGHT_ONE;

typedef struct LEFT_ONE {
    RIGHT_ONE r;
} LEFT_ONE;

typedef struct LEFT_SIX {
    DWORD d;
} LEFT_SIX;

#endif
#endif
