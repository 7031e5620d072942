/* made by docabi from specs/index.json; do not edit
 *
 * What corhdr.h lays out: a row for each size, member, enumerator and slot, with the place that states it.
 */
#include "corhdr.h"
#include "docabi_layout.h"

const docabi_row *docabi_layout(void)
{
    static docabi_row rows[22];
    docabi_next = rows;
    /* --- CorDescrGroupMethodType: enumeration --- */
    docabi_entity = "CorDescrGroupMethodType";
    DOCABI_SIZE(CorDescrGroupMethodType, CorDescrGroupMethodType, "", 4, 0, "corhdr.h of .NET Core 1.0");
    DOCABI_VALUE(CorDescrGroupMethodType, DESCR_GROUP_METHODDEF, "DESCR_GROUP_METHODDEF", 0x0u, 0, "corhdr.h of .NET Core 1.0");
    DOCABI_VALUE(CorDescrGroupMethodType, DESCR_GROUP_METHODIMPL, "DESCR_GROUP_METHODIMPL", 0x1u, 0, "corhdr.h of .NET Core 1.0");
    /* --- CorOpenFlags: enumeration --- */
    docabi_entity = "CorOpenFlags";
    DOCABI_SIZE(CorOpenFlags, CorOpenFlags, "", 4, 0, "metadata/coropenflags-enumeration.md:25");
    DOCABI_VALUE(CorOpenFlags, ofRead, "ofRead", 0x0u, 0, "metadata/coropenflags-enumeration.md:27");
    DOCABI_VALUE(CorOpenFlags, ofWrite, "ofWrite", 0x1u, 0, "metadata/coropenflags-enumeration.md:28");
    DOCABI_VALUE(CorOpenFlags, ofReadWriteMask, "ofReadWriteMask", 0x1u, 0, "metadata/coropenflags-enumeration.md:29");
    DOCABI_VALUE(CorOpenFlags, ofCopyMemory, "ofCopyMemory", 0x2u, 0, "metadata/coropenflags-enumeration.md:30");
    DOCABI_VALUE(CorOpenFlags, ofCacheImage, "ofCacheImage", 0x4u, 0, "metadata/coropenflags-enumeration.md:31");
    DOCABI_VALUE(CorOpenFlags, ofManifestMetadata, "ofManifestMetadata", 0x8u, 0, "metadata/coropenflags-enumeration.md:32");
    DOCABI_VALUE(CorOpenFlags, ofReadOnly, "ofReadOnly", 0x10u, 0, "metadata/coropenflags-enumeration.md:33");
    DOCABI_VALUE(CorOpenFlags, ofTakeOwnership, "ofTakeOwnership", 0x20u, 0, "metadata/coropenflags-enumeration.md:34");
    DOCABI_VALUE(CorOpenFlags, ofNoTypeLib, "ofNoTypeLib", 0x80u, 0, "metadata/coropenflags-enumeration.md:35");
    DOCABI_VALUE(CorOpenFlags, ofNoTransform, "ofNoTransform", 0x1000u, 0, "metadata/coropenflags-enumeration.md:36");
    DOCABI_VALUE(CorOpenFlags, ofReserved1, "ofReserved1", 0x100u, 0, "metadata/coropenflags-enumeration.md:37");
    DOCABI_VALUE(CorOpenFlags, ofReserved2, "ofReserved2", 0x200u, 0, "metadata/coropenflags-enumeration.md:38");
    DOCABI_VALUE(CorOpenFlags, ofReserved, "ofReserved", 0xFFFFFF40u, 0, "metadata/coropenflags-enumeration.md:39");
    DOCABI_VALUE(CorOpenFlags, ofReserved3, "ofReserved3", 0x400u, 0, "corhdr.h of .NET Core 1.0");
    /* --- NativeTypeArrayFlags: enumeration --- */
    docabi_entity = "NativeTypeArrayFlags";
    DOCABI_SIZE(NativeTypeArrayFlags, NativeTypeArrayFlags, "", 4, 0, "corhdr.h of .NET Core 1.0");
    DOCABI_VALUE(NativeTypeArrayFlags, ntaSizeParamIndexSpecified, "ntaSizeParamIndexSpecified", 0x1u, 0, "corhdr.h of .NET Core 1.0");
    DOCABI_VALUE(NativeTypeArrayFlags, ntaReserved, "ntaReserved", 0xFFFEu, 0, "corhdr.h of .NET Core 1.0");
    return rows;
}
