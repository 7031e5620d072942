/* made by docabi from specs/abi: Left.h; do not edit */
#ifndef DOCABI_LEFT_H
#define DOCABI_LEFT_H

#include "docabi_prelude.h"

/* Where the original header was included before this one, it counts and this one is empty. */
#if !defined(__left_h__) && !defined(__LEFT_H__) && !defined(_LEFT_H_)

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
