/* made by docabi from specs/index.json; do not edit
 *
 * The tables of all headers, and the names of the documented codes.
 */
#include "docabi_program.h"

extern const docabi_interface docabi_of_cor[];
extern const docabi_interface docabi_of_cordebug[];
extern const docabi_interface docabi_of_corprof[];
extern const docabi_interface docabi_of_mscoree[];
const docabi_interface *const docabi_headers[] = {
    docabi_of_cor,
    docabi_of_cordebug,
    docabi_of_corprof,
    docabi_of_mscoree,
    NULL,
};

const docabi_code docabi_code_names[] = {
    {"S_OK", 0x00000000u, NULL},
    {"S_FALSE", 0x00000001u, NULL},
    {"E_PENDING", 0x8000000Au, NULL},
    {"E_NOTIMPL", 0x80004001u, NULL},
    {"E_NOINTERFACE", 0x80004002u, NULL},
    {"E_POINTER", 0x80004003u, NULL},
    {"E_ABORT", 0x80004004u, NULL},
    {"E_FAIL", 0x80004005u, NULL},
    {"E_UNEXPECTED", 0x8000FFFFu, NULL},
    {"E_ACCESSDENIED", 0x80070005u, NULL},
    {"E_HANDLE", 0x80070006u, NULL},
    {"E_OUTOFMEMORY", 0x8007000Eu, NULL},
    {"E_INVALIDARG", 0x80070057u, NULL},
    {"E_NOT_SUFFICIENT_BUFFER", 0x8007007Au, NULL},
    {"HOST_E_INVALIDOPERATION", 0x80131022u, NULL},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, NULL},
    {"HOST_E_TIMEOUT", 0x80131024u, NULL},
    {"HOST_E_NOT_OWNER", 0x80131025u, NULL},
    {"HOST_E_ABANDONED", 0x80131026u, NULL},
    {NULL, 0, NULL},
};
