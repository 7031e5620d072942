/* made by docabi from specs/abi: DbgShim.h; do not edit */
#ifndef DOCABI_DBGSHIM_H
#define DOCABI_DBGSHIM_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__dbgshim_h__) || defined(__DBGSHIM_H__) || defined(_DBGSHIM_H_)
#define DOCABI_DBGSHIM_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_DBGSHIM_H_LACKING
#endif
#else
#define __dbgshim_h__
#define __DBGSHIM_H__
#define _DBGSHIM_H_

/**
 * @brief Frees the arrays that EnumerateCLRs has made.
 *
 * @param pHandleArray Array of start events.
 *
 * @param pStringArray Array of paths.
 *
 * @param dwArrayLength How many entries each array has.
 */
EXTERN_C HRESULT STDAPICALLTYPE CloseCLREnumeration(
    /* [in] */ HANDLE *pHandleArray,
    /* [in] */ LPWSTR *pStringArray,
    /* [in] */ DWORD dwArrayLength);

/**
 * @brief Describes a runtime of another process in the words that the debugger's factory wants.
 *
 * @param pidDebuggee Number that the system gives the process.
 *
 * @param szModuleName Path of the runtime's library.
 *
 * @param Buffer Buffer for the description.
 *
 * @param cchBuffer Capacity of Buffer in wide characters.
 *
 * @param pdwLength Receives the length of the description in wide characters, the terminating null
 *     included.
 */
EXTERN_C HRESULT STDAPICALLTYPE CreateVersionStringFromModule(
    /* [in] */ DWORD pidDebuggee,
    /* [in] */ LPCWSTR szModuleName,
    /* [out][size_is(cchBuffer)][length_is(*pdwLength)] */ LPWSTR Buffer,
    /* [in] */ DWORD cchBuffer,
    /* [out] */ DWORD *pdwLength);

/**
 * @brief Finds the runtimes in a process.
 *
 * @param debuggeePID Number that the system gives the process.
 *
 * @param ppHandleArrayOut Receives an array with the start event of each runtime.
 *
 * @param ppStringArrayOut Receives an array with the path of each runtime's library.
 *
 * @param pdwArrayLengthOut Receives how many runtimes there are.
 */
EXTERN_C HRESULT STDAPICALLTYPE EnumerateCLRs(
    /* [in] */ DWORD debuggeePID,
    /* [out] */ HANDLE **ppHandleArrayOut,
    /* [out] */ LPWSTR **ppStringArrayOut,
    /* [out] */ DWORD *pdwArrayLengthOut);

#endif
#endif
