/* made by docabi from specs/abi: right.h; do not edit */
#ifndef DOCABI_RIGHT_H
#define DOCABI_RIGHT_H

#include "docabi_prelude.h"

#include "left.h"

#endif
