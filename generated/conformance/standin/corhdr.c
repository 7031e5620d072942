/* made by docabi from specs/index.json; do not edit
 *
 * Stand-ins for what corhdr.h declares. Interfaces record their arguments, answer with each documented code in turn and
 * write what comes out; of structures each member is written and read by its name, of enumerations each value told.
 */
#define DOCABI_NO_DEPRECATION
#include "corhdr.h"
#include "docabi_standin.h"

#include <stdlib.h>

/* --- CorDescrGroupMethodType: the values of its enumerators in order, and which of them a value is --- */

static const unsigned long long docabi_values_CorDescrGroupMethodType[] = {
    (unsigned long long)(DESCR_GROUP_METHODDEF),
    (unsigned long long)(DESCR_GROUP_METHODIMPL),
};

DOCABI_EXPORT unsigned long long docabi_value_CorDescrGroupMethodType(int enumerator);
DOCABI_EXPORT unsigned long long docabi_value_CorDescrGroupMethodType(int enumerator)
{
    return docabi_values_CorDescrGroupMethodType[enumerator];
}

DOCABI_EXPORT int docabi_echo_CorDescrGroupMethodType(CorDescrGroupMethodType value);
DOCABI_EXPORT int docabi_echo_CorDescrGroupMethodType(CorDescrGroupMethodType value)
{
    int i;
    for (i = 0; i < 2; i++)
        if (docabi_values_CorDescrGroupMethodType[i] == (unsigned long long)value)
            return i;
    return -1;
}

/* --- CorOpenFlags: the values of its enumerators in order, and which of them a value is --- */

static const unsigned long long docabi_values_CorOpenFlags[] = {
    (unsigned long long)(ofRead),
    (unsigned long long)(ofWrite),
    (unsigned long long)(ofReadWriteMask),
    (unsigned long long)(ofCopyMemory),
    (unsigned long long)(ofCacheImage),
    (unsigned long long)(ofManifestMetadata),
    (unsigned long long)(ofReadOnly),
    (unsigned long long)(ofTakeOwnership),
    (unsigned long long)(ofNoTypeLib),
    (unsigned long long)(ofNoTransform),
    (unsigned long long)(ofReserved1),
    (unsigned long long)(ofReserved2),
    (unsigned long long)(ofReserved),
    (unsigned long long)(ofReserved3),
};

DOCABI_EXPORT unsigned long long docabi_value_CorOpenFlags(int enumerator);
DOCABI_EXPORT unsigned long long docabi_value_CorOpenFlags(int enumerator)
{
    return docabi_values_CorOpenFlags[enumerator];
}

DOCABI_EXPORT int docabi_echo_CorOpenFlags(CorOpenFlags value);
DOCABI_EXPORT int docabi_echo_CorOpenFlags(CorOpenFlags value)
{
    int i;
    for (i = 0; i < 14; i++)
        if (docabi_values_CorOpenFlags[i] == (unsigned long long)value)
            return i;
    return -1;
}

/* --- NativeTypeArrayFlags: the values of its enumerators in order, and which of them a value is --- */

static const unsigned long long docabi_values_NativeTypeArrayFlags[] = {
    (unsigned long long)(ntaSizeParamIndexSpecified),
    (unsigned long long)(ntaReserved),
};

DOCABI_EXPORT unsigned long long docabi_value_NativeTypeArrayFlags(int enumerator);
DOCABI_EXPORT unsigned long long docabi_value_NativeTypeArrayFlags(int enumerator)
{
    return docabi_values_NativeTypeArrayFlags[enumerator];
}

DOCABI_EXPORT int docabi_echo_NativeTypeArrayFlags(NativeTypeArrayFlags value);
DOCABI_EXPORT int docabi_echo_NativeTypeArrayFlags(NativeTypeArrayFlags value)
{
    int i;
    for (i = 0; i < 2; i++)
        if (docabi_values_NativeTypeArrayFlags[i] == (unsigned long long)value)
            return i;
    return -1;
}

