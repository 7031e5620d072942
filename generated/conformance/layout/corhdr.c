/* made by docabi from specs/index.json; do not edit
 *
 * What corhdr.h lays out: a row for each size, member, enumerator and slot, with the place that states it.
 */
#define DOCABI_NO_DEPRECATION
#include "corhdr.h"
#include "docabi_layout.h"
#include "../docabi_lines.h"

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
    DOCABI_SIZE(CorOpenFlags, CorOpenFlags, "", 4, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_d1f89ab8d499);
    DOCABI_VALUE(CorOpenFlags, ofRead, "ofRead", 0x0u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_013b6441bf00);
    DOCABI_VALUE(CorOpenFlags, ofWrite, "ofWrite", 0x1u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_1d0a9ea635aa);
    DOCABI_VALUE(CorOpenFlags, ofReadWriteMask, "ofReadWriteMask", 0x1u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_7dd7d94e086b);
    DOCABI_VALUE(CorOpenFlags, ofCopyMemory, "ofCopyMemory", 0x2u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_5dc9a158d552);
    DOCABI_VALUE(CorOpenFlags, ofCacheImage, "ofCacheImage", 0x4u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_a4e69be6a6f0);
    DOCABI_VALUE(CorOpenFlags, ofManifestMetadata, "ofManifestMetadata", 0x8u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_03aa35c13835);
    DOCABI_VALUE(CorOpenFlags, ofReadOnly, "ofReadOnly", 0x10u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_29035f1277ff);
    DOCABI_VALUE(CorOpenFlags, ofTakeOwnership, "ofTakeOwnership", 0x20u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_4fc1f5e206b9);
    DOCABI_VALUE(CorOpenFlags, ofNoTypeLib, "ofNoTypeLib", 0x80u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_adab6753de54);
    DOCABI_VALUE(CorOpenFlags, ofNoTransform, "ofNoTransform", 0x1000u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_e05ffe3e02ac);
    DOCABI_VALUE(CorOpenFlags, ofReserved1, "ofReserved1", 0x100u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_a31def1088e1);
    DOCABI_VALUE(CorOpenFlags, ofReserved2, "ofReserved2", 0x200u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_8e76b5285663);
    DOCABI_VALUE(CorOpenFlags, ofReserved, "ofReserved", 0xFFFFFF40u, 0, "metadata/coropenflags-enumeration.md:" DOCABI_LINE_97d14ab9bf38);
    DOCABI_VALUE(CorOpenFlags, ofReserved3, "ofReserved3", 0x400u, 0, "corhdr.h of .NET Core 1.0");
    /* --- NativeTypeArrayFlags: enumeration --- */
    docabi_entity = "NativeTypeArrayFlags";
    DOCABI_SIZE(NativeTypeArrayFlags, NativeTypeArrayFlags, "", 4, 0, "corhdr.h of .NET Core 1.0");
    DOCABI_VALUE(NativeTypeArrayFlags, ntaSizeParamIndexSpecified, "ntaSizeParamIndexSpecified", 0x1u, 0, "corhdr.h of .NET Core 1.0");
    DOCABI_VALUE(NativeTypeArrayFlags, ntaReserved, "ntaReserved", 0xFFFEu, 0, "corhdr.h of .NET Core 1.0");
    return rows;
}
