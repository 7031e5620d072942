/* made by docabi from specs/abi: CorHdr.h; do not edit */
#ifndef DOCABI_CORHDR_H
#define DOCABI_CORHDR_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__corhdr_h__) || defined(__CORHDR_H__) || defined(_CORHDR_H_)
#define DOCABI_CORHDR_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_CORHDR_H_LACKING
#endif
#else
#define __corhdr_h__
#define __CORHDR_H__
#define _CORHDR_H_

/**
 * @brief Selects how a scope is opened and who owns its memory.
 *
 * @remark The values can be combined, except that ofRead, being zero, is always implied.
 */
typedef enum CorOpenFlags {
    /** Opens for reading. */
    ofRead = 0,
    /** Opens for writing. For a .winmd file, combine it with ofNoTransform. */
    ofWrite = 1,
    /** Isolates the bit that tells reading from writing. */
    ofReadWriteMask = 1,
    /** Makes a private copy of the data. */
    ofCopyMemory = 2,
    /** Obsolete and without effect. */
    ofCacheImage = 4,
    /** Obsolete and without effect. */
    ofManifestMetadata = 8,
    /**
     * Opens for reading and rules out IMetaDataEmit on the same scope, so that it can be shared.
     */
    ofReadOnly = 0x10,
    /** Gives the scope a block from CoTaskMemAlloc, which it frees in the end. */
    ofTakeOwnership = 0x20,
    /** Obsolete and without effect. */
    ofNoTypeLib = 0x80,
    /** Shows the types of a .winmd file as they are, without their .NET Framework counterparts. */
    ofNoTransform = 0x1000,
    /** For internal purposes only. */
    ofReserved1 = 0x100,
    /** For internal purposes only. */
    ofReserved2 = 0x200,
    /** For internal purposes only. */
    ofReserved = (int)0xFFFFFF40
} CorOpenFlags;

#endif
#endif
