/* made by docabi from specs/index.json; do not edit
 *
 * What the test program knows of the interfaces of corprof.h.
 */
#define DOCABI_NO_DEPRECATION
#include "corprof.h"
#include "docabi_program.h"
#include "../docabi_lines.h"

#define SIZE(pointer) sizeof(*(pointer)0)
#define TARGET(pointer) sizeof(**(pointer)0)

/* --- ICorProfilerCallback --- */

static HRESULT docabi_ICorProfilerCallback_3(void *object, void *const *a)
{
    ICorProfilerCallback *self = (ICorProfilerCallback *)object;
    return self->lpVtbl->Initialize(self, *(IUnknown **)a[0]);
}
static const docabi_parameter docabi_ICorProfilerCallback_3_parameters[] = {
    {"pICorProfilerInfoUnk", "profiling/icorprofilercallback-initialize-method.md:" DOCABI_LINE_612e9d265d80, DOCABI_OBJECT, 0,
     SIZE(IUnknown **), 0, {0}},
};
static HRESULT docabi_ICorProfilerCallback_4(void *object, void *const *a)
{
    ICorProfilerCallback *self = (ICorProfilerCallback *)object;
    (void)a;
    return self->lpVtbl->Shutdown(self);
}
static HRESULT docabi_ICorProfilerCallback_14(void *object, void *const *a)
{
    ICorProfilerCallback *self = (ICorProfilerCallback *)object;
    return self->lpVtbl->ModuleLoadFinished(self, *(ModuleID *)a[0], *(HRESULT *)a[1]);
}
static const docabi_parameter docabi_ICorProfilerCallback_14_parameters[] = {
    {"moduleId", "profiling/icorprofilercallback-moduleloadfinished-method.md:" DOCABI_LINE_07e337a63762, DOCABI_NUMBER, 0,
     SIZE(ModuleID *), 0, {1, 0, 16}},
    {"hrStatus", "profiling/icorprofilercallback-moduleloadfinished-method.md:" DOCABI_LINE_bfe93c2ebe81, DOCABI_NUMBER, 0,
     SIZE(HRESULT *), 0, {1, 0, 16}},
};
static HRESULT docabi_ICorProfilerCallback_19(void *object, void *const *a)
{
    ICorProfilerCallback *self = (ICorProfilerCallback *)object;
    return self->lpVtbl->ClassLoadFinished(self, *(ClassID *)a[0], *(HRESULT *)a[1]);
}
static const docabi_parameter docabi_ICorProfilerCallback_19_parameters[] = {
    {"classId", "profiling/icorprofilercallback-classloadfinished-method.md:" DOCABI_LINE_33ace0f68f76, DOCABI_NUMBER, 0,
     SIZE(ClassID *), 0, {1, 0, 16}},
    {"hrStatus", "profiling/icorprofilercallback-classloadfinished-method.md:" DOCABI_LINE_1061d5ea8dc7, DOCABI_NUMBER, 0,
     SIZE(HRESULT *), 0, {1, 0, 16}},
};
static HRESULT docabi_ICorProfilerCallback_23(void *object, void *const *a)
{
    ICorProfilerCallback *self = (ICorProfilerCallback *)object;
    return self->lpVtbl->JITCompilationStarted(self, *(FunctionID *)a[0], *(BOOL *)a[1]);
}
static const docabi_parameter docabi_ICorProfilerCallback_23_parameters[] = {
    {"functionId", "profiling/icorprofilercallback-jitcompilationstarted-method.md:" DOCABI_LINE_df2062bbd6ba, DOCABI_NUMBER, 0,
     SIZE(FunctionID *), 0, {1, 0, 16}},
    {"fIsSafeToBlock", "profiling/icorprofilercallback-jitcompilationstarted-method.md:" DOCABI_LINE_53eaa7de3d0e, DOCABI_NUMBER, 0,
     SIZE(BOOL *), 0, {1, 0, 16}},
};
static HRESULT docabi_ICorProfilerCallback_24(void *object, void *const *a)
{
    ICorProfilerCallback *self = (ICorProfilerCallback *)object;
    return self->lpVtbl->JITCompilationFinished(self, *(FunctionID *)a[0], *(HRESULT *)a[1], *(BOOL *)a[2]);
}
static const docabi_parameter docabi_ICorProfilerCallback_24_parameters[] = {
    {"functionId", "profiling/icorprofilercallback-jitcompilationfinished-method.md:" DOCABI_LINE_c237bde01693, DOCABI_NUMBER, 0,
     SIZE(FunctionID *), 0, {1, 0, 16}},
    {"hrStatus", "profiling/icorprofilercallback-jitcompilationfinished-method.md:" DOCABI_LINE_203fe05ad488, DOCABI_NUMBER, 0,
     SIZE(HRESULT *), 0, {1, 0, 16}},
    {"fIsSafeToBlock", "profiling/icorprofilercallback-jitcompilationfinished-method.md:" DOCABI_LINE_62e99e68f6ce, DOCABI_NUMBER, 0,
     SIZE(BOOL *), 0, {1, 0, 16}},
};

static const docabi_method docabi_ICorProfilerCallback_methods[] = {
    {"Initialize", "profiling/icorprofilercallback-initialize-method.md:" DOCABI_LINE_33eb4d1edf6f, 1, docabi_ICorProfilerCallback_3,
     docabi_ICorProfilerCallback_3_parameters, 1, NULL, 0},
    {"Shutdown", "profiling/icorprofilercallback-shutdown-method.md:" DOCABI_LINE_9435b8da5b09, 1, docabi_ICorProfilerCallback_4,
     NULL, 0, NULL, 0},
    {"ModuleLoadFinished", "profiling/icorprofilercallback-moduleloadfinished-method.md:" DOCABI_LINE_cd14d75b4b88, 1, docabi_ICorProfilerCallback_14,
     docabi_ICorProfilerCallback_14_parameters, 2, NULL, 0},
    {"ClassLoadFinished", "profiling/icorprofilercallback-classloadfinished-method.md:" DOCABI_LINE_39b0fa41cdde, 1, docabi_ICorProfilerCallback_19,
     docabi_ICorProfilerCallback_19_parameters, 2, NULL, 0},
    {"JITCompilationStarted", "profiling/icorprofilercallback-jitcompilationstarted-method.md:" DOCABI_LINE_00bbaeab36bc, 1, docabi_ICorProfilerCallback_23,
     docabi_ICorProfilerCallback_23_parameters, 2, NULL, 0},
    {"JITCompilationFinished", "profiling/icorprofilercallback-jitcompilationfinished-method.md:" DOCABI_LINE_75f6c5af90ba, 1, docabi_ICorProfilerCallback_24,
     docabi_ICorProfilerCallback_24_parameters, 3, NULL, 0},
};

/* --- ICorProfilerCallback2 --- */



/* --- ICorProfilerInfo --- */

static HRESULT docabi_ICorProfilerInfo_6(void *object, void *const *a)
{
    ICorProfilerInfo *self = (ICorProfilerInfo *)object;
    return self->lpVtbl->GetEventMask(self, *(DWORD **)a[0]);
}
static const docabi_parameter docabi_ICorProfilerInfo_6_parameters[] = {
    {"pdwEvents", "profiling/icorprofilerinfo-geteventmask-method.md:" DOCABI_LINE_1bc11c39e0ba, DOCABI_OUT, 0,
     SIZE(DWORD **), TARGET(DWORD **), {0}},
};
static HRESULT docabi_ICorProfilerInfo_16(void *object, void *const *a)
{
    ICorProfilerInfo *self = (ICorProfilerInfo *)object;
    return self->lpVtbl->SetEventMask(self, *(DWORD *)a[0]);
}
static const docabi_parameter docabi_ICorProfilerInfo_16_parameters[] = {
    {"dwEvents", "profiling/icorprofilerinfo-seteventmask-method.md:" DOCABI_LINE_1cdacbc7201b, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {0, 262144, 4009544704}},
};
static HRESULT docabi_ICorProfilerInfo_19(void *object, void *const *a)
{
    ICorProfilerInfo *self = (ICorProfilerInfo *)object;
    return self->lpVtbl->GetTokenAndMetaDataFromFunction(self, *(FunctionID *)a[0], *(REFIID *)a[1], *(IUnknown ***)a[2], *(mdToken **)a[3]);
}
static const docabi_parameter docabi_ICorProfilerInfo_19_parameters[] = {
    {"functionId", "profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:" DOCABI_LINE_bab665c8b77e, DOCABI_NUMBER, 0,
     SIZE(FunctionID *), 0, {1, 0, 16}},
    {"riid", "profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:" DOCABI_LINE_6813693de54c, DOCABI_IDENTIFIER, 0,
     SIZE(REFIID *), 0, {0}},
    {"ppImport", "profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:" DOCABI_LINE_4edc65aa157f, DOCABI_OUT_OBJECT, 0,
     SIZE(IUnknown ***), TARGET(IUnknown ***), {0}},
    {"pToken", "profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:" DOCABI_LINE_76348c79325f, DOCABI_OUT, 0,
     SIZE(mdToken **), TARGET(mdToken **), {0}},
};
static HRESULT docabi_ICorProfilerInfo_20(void *object, void *const *a)
{
    ICorProfilerInfo *self = (ICorProfilerInfo *)object;
    return self->lpVtbl->GetModuleInfo(self, *(ModuleID *)a[0], *(LPCBYTE **)a[1], *(ULONG *)a[2], *(ULONG **)a[3], *(WCHAR **)a[4], *(AssemblyID **)a[5]);
}
static const docabi_parameter docabi_ICorProfilerInfo_20_parameters[] = {
    {"moduleId", "profiling/icorprofilerinfo-getmoduleinfo-method.md:" DOCABI_LINE_f75c6cd8ba6a, DOCABI_NUMBER, 0,
     SIZE(ModuleID *), 0, {1, 0, 16}},
    {"ppBaseLoadAddress", "profiling/icorprofilerinfo-getmoduleinfo-method.md:" DOCABI_LINE_5c1efafb8f3c, DOCABI_BUFFER, 0,
     SIZE(LPCBYTE **), 0, {0}},
    {"cchName", "profiling/icorprofilerinfo-getmoduleinfo-method.md:" DOCABI_LINE_f48f2963ccf8, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
    {"pcchName", "profiling/icorprofilerinfo-getmoduleinfo-method.md:" DOCABI_LINE_d288fc622a0b, DOCABI_BUFFER, 0,
     SIZE(ULONG **), 0, {0}},
    {"szName", "profiling/icorprofilerinfo-getmoduleinfo-method.md:" DOCABI_LINE_94c2385f708d, DOCABI_BUFFER, 0,
     SIZE(WCHAR **), 0, {0}},
    {"pAssemblyId", "profiling/icorprofilerinfo-getmoduleinfo-method.md:" DOCABI_LINE_3e3f209d7108, DOCABI_OUT, 0,
     SIZE(AssemblyID **), TARGET(AssemblyID **), {0}},
};

static const docabi_method docabi_ICorProfilerInfo_methods[] = {
    {"GetEventMask", "profiling/icorprofilerinfo-geteventmask-method.md:" DOCABI_LINE_4fb0cb9f8d31, 1, docabi_ICorProfilerInfo_6,
     docabi_ICorProfilerInfo_6_parameters, 1, NULL, 0},
    {"SetEventMask", "profiling/icorprofilerinfo-seteventmask-method.md:" DOCABI_LINE_81689525b7b1, 1, docabi_ICorProfilerInfo_16,
     docabi_ICorProfilerInfo_16_parameters, 1, NULL, 0},
    {"GetTokenAndMetaDataFromFunction", "profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:" DOCABI_LINE_0b7a8e0985f4, 1, docabi_ICorProfilerInfo_19,
     docabi_ICorProfilerInfo_19_parameters, 4, NULL, 0},
    {"GetModuleInfo", "profiling/icorprofilerinfo-getmoduleinfo-method.md:" DOCABI_LINE_cd18431cdd45, 1, docabi_ICorProfilerInfo_20,
     docabi_ICorProfilerInfo_20_parameters, 6, NULL, 0},
};

extern const docabi_interface docabi_of_corprof[];
const docabi_interface docabi_of_corprof[] = {
    {
        "ICorProfilerCallback", NULL, "profiling/icorprofilercallback-interface.md:" DOCABI_LINE_5234c9f67652,
        "layout Windows/NETFX SDK: corprof.h", 1,
        1, {0x176fbed1u, 0xa55c, 0x4796, {0x98, 0xca, 0xa9, 0xda, 0x0e, 0xf8, 0x83, 0xe7}},
        docabi_ICorProfilerCallback_methods, 6,
    },
    {
        "ICorProfilerCallback2", "ICorProfilerCallback", "profiling/icorprofilercallback2-interface.md:" DOCABI_LINE_63f3eecd6e02,
        "layout Windows/NETFX SDK: corprof.h", 1,
        1, {0x8a8cc829u, 0xccf2, 0x49fe, {0xbb, 0xae, 0x0f, 0x02, 0x22, 0x28, 0x07, 0x1a}},
        NULL, 0,
    },
    {
        "ICorProfilerInfo", NULL, "profiling/icorprofilerinfo-interface.md:" DOCABI_LINE_e0f9d9c27224,
        "layout Windows/NETFX SDK: corprof.h", 1,
        1, {0x28b5557du, 0x3f3f, 0x48b4, {0x90, 0xb2, 0x5f, 0x9e, 0xea, 0x2f, 0x6c, 0x48}},
        docabi_ICorProfilerInfo_methods, 4,
    },
    {NULL, NULL, NULL, NULL, 0, 0, {0, 0, 0, {0}}, NULL, 0},
};
