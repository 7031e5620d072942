/* Metadata of a made-up file, and a breakpoint in it: buffers are filled up to the count that is told. */
#include "cor.h"
#include "cordebug.h"
#include "corprof.h"
#define DOCABI_RECORDER
#include "docabi_recorder.h"
#include "own.h"

static const GUID import_id = {0x7dac8207, 0xd3ae, 0x4c75, {0x9b, 0x67, 0x92, 0x80, 0x1a, 0x49, 0x7d, 0x44}};
static const GUID info_id = {0x28b5557d, 0x3f3f, 0x48b4, {0x90, 0xb2, 0x5f, 0x9e, 0xea, 0x2f, 0x6c, 0x48}};

enum { TYPES = 20, METHODS = 5, TRUNCATED = 0x00131106 };

typedef struct Reader {
    const IMetaDataImportVtbl *import;
    const ICorProfilerInfoVtbl *info;
    atomic_long references;
    DWORD mask;
} Reader;

typedef struct Enumeration {
    ULONG next, count, first;
} Enumeration;

static const unsigned char signature[] = {0, 0, 1};

#define READER(This) ((Reader *)((char *)(This) - offsetof(Reader, info)))

static HRESULT query(Reader *self, const GUID *riid, void **out)
{
    *out = NULL;
    if (same(riid, &unknown) || same(riid, &import_id))
        *out = &self->import;
    else if (same(riid, &info_id))
        *out = &self->info;
    else
        return (HRESULT)0x80004002;
    self->references++;
    return 0;
}

static ULONG give(Reader *self)
{
    ULONG left = (ULONG)--self->references;
    if (left == 0)
        free(self);
    return left;
}

/* Give a part of a row of tokens; a handle is made for the first part. */
static HRESULT some(HCORENUM *handle, ULONG first, ULONG count, ULONG *tokens, ULONG most, ULONG *stored)
{
    Enumeration *row = (Enumeration *)*handle;
    ULONG given = 0;
    if (row == NULL) {
        row = (Enumeration *)calloc(1, sizeof *row);
        if (row == NULL)
            return (HRESULT)0x8007000E;
        row->first = first;
        row->count = count;
        *handle = row;
    }
    while (given < most && row->next < row->count)
        tokens[given++] = row->first + row->next++;
    if (stored != NULL)
        *stored = given;
    return given == 0 ? 1 : 0;
}

/* Write a text into a buffer that may be too short. */
static HRESULT text(const char *from, WCHAR *buffer, ULONG room, ULONG *needed)
{
    ULONG length = (ULONG)strlen(from) + 1, place;
    for (place = 0; buffer != NULL && place < room && place < length; place++)
        buffer[place] = (WCHAR)(unsigned char)from[place];
    if (buffer != NULL && room > 0 && room < length)
        buffer[room - 1] = 0;
    if (needed != NULL)
        *needed = length;
    return buffer != NULL && room < length ? TRUNCATED : 0;
}

static HRESULT STDMETHODCALLTYPE Import_QueryInterface(IMetaDataImport *This, REFIID riid, void **out)
{
    return query((Reader *)This, riid, out);
}

static ULONG STDMETHODCALLTYPE Import_AddRef(IMetaDataImport *This)
{
    return (ULONG)++((Reader *)This)->references;
}

static ULONG STDMETHODCALLTYPE Import_Release(IMetaDataImport *This)
{
    return give((Reader *)This);
}

static void STDMETHODCALLTYPE Import_CloseEnum(IMetaDataImport *This, HCORENUM hEnum)
{
    docabi_begin(3);
    docabi_record(&hEnum, sizeof hEnum);
    (void)This;
    free(hEnum);
}

static HRESULT STDMETHODCALLTYPE Import_CountEnum(IMetaDataImport *This, HCORENUM hEnum, ULONG *pulCount)
{
    docabi_begin(4);
    docabi_record(&hEnum, sizeof hEnum);
    docabi_record(&pulCount, sizeof pulCount);
    (void)This;
    *pulCount = hEnum == NULL ? 0 : ((Enumeration *)hEnum)->count;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Import_EnumTypeDefs(
    IMetaDataImport *This, HCORENUM *phEnum, mdTypeDef *rTypeDefs, ULONG cMax, ULONG *pcTypeDefs)
{
    docabi_begin(6);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_record(&rTypeDefs, sizeof rTypeDefs);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcTypeDefs, sizeof pcTypeDefs);
    (void)This;
    return some(phEnum, 0x02000001, TYPES, rTypeDefs, cMax, pcTypeDefs);
}

static HRESULT STDMETHODCALLTYPE Import_FindTypeDefByName(
    IMetaDataImport *This, LPCWSTR szTypeDef, mdToken tkEnclosingClass, mdTypeDef *ptd)
{
    docabi_begin(9);
    docabi_record(&szTypeDef, sizeof szTypeDef);
    docabi_record(&tkEnclosingClass, sizeof tkEnclosingClass);
    docabi_record(&ptd, sizeof ptd);
    (void)This;
    (void)tkEnclosingClass;
    *ptd = 0x02000001 + szTypeDef[0] % TYPES;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Import_GetTypeDefProps(IMetaDataImport *This, mdTypeDef td, LPWSTR szTypeDef,
    ULONG cchTypeDef, ULONG *pchTypeDef, DWORD *pdwTypeDefFlags, mdToken *ptkExtends)
{
    docabi_begin(12);
    docabi_record(&td, sizeof td);
    docabi_record(&szTypeDef, sizeof szTypeDef);
    docabi_record(&cchTypeDef, sizeof cchTypeDef);
    docabi_record(&pchTypeDef, sizeof pchTypeDef);
    docabi_record(&pdwTypeDefFlags, sizeof pdwTypeDefFlags);
    docabi_record(&ptkExtends, sizeof ptkExtends);
    (void)This;
    *pdwTypeDefFlags = 0x00100001;
    *ptkExtends = 0x01000000 | (td & 0xFF);
    return text("Shop.Lamp", szTypeDef, cchTypeDef, pchTypeDef);
}

static HRESULT STDMETHODCALLTYPE Import_EnumMethods(
    IMetaDataImport *This, HCORENUM *phEnum, mdTypeDef cl, mdMethodDef *rMethods, ULONG cMax, ULONG *pcTokens)
{
    docabi_begin(18);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_record(&cl, sizeof cl);
    docabi_record(&rMethods, sizeof rMethods);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcTokens, sizeof pcTokens);
    (void)This;
    (void)cl;
    return some(phEnum, 0x06000001, METHODS, rMethods, cMax, pcTokens);
}

static HRESULT STDMETHODCALLTYPE Import_GetMethodProps(IMetaDataImport *This, mdMethodDef mb, mdTypeDef *pClass,
    LPWSTR szMethod, ULONG cchMethod, ULONG *pchMethod, DWORD *pdwAttr, PCCOR_SIGNATURE *ppvSigBlob, ULONG *pcbSigBlob,
    ULONG *pulCodeRVA, DWORD *pdwImplFlags)
{
    docabi_begin(30);
    docabi_record(&mb, sizeof mb);
    docabi_record(&pClass, sizeof pClass);
    docabi_record(&szMethod, sizeof szMethod);
    docabi_record(&cchMethod, sizeof cchMethod);
    docabi_record(&pchMethod, sizeof pchMethod);
    docabi_record(&pdwAttr, sizeof pdwAttr);
    docabi_record(&ppvSigBlob, sizeof ppvSigBlob);
    docabi_record(&pcbSigBlob, sizeof pcbSigBlob);
    docabi_record(&pulCodeRVA, sizeof pulCodeRVA);
    docabi_record(&pdwImplFlags, sizeof pdwImplFlags);
    (void)This;
    *pClass = 0x02000001;
    *pdwAttr = 0x00000086;
    *ppvSigBlob = signature;
    *pcbSigBlob = sizeof signature;
    *pulCodeRVA = 0x2050 + (mb & 0xFF);
    *pdwImplFlags = 0;
    return text("Switch", szMethod, cchMethod, pchMethod);
}

static HRESULT STDMETHODCALLTYPE Import_EnumCustomAttributes(IMetaDataImport *This, HCORENUM *phEnum, mdToken tk,
    mdToken tkType, mdCustomAttribute *rCustomAttributes, ULONG cMax, ULONG *pcCustomAttributes)
{
    docabi_begin(53);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_record(&tk, sizeof tk);
    docabi_record(&tkType, sizeof tkType);
    docabi_record(&rCustomAttributes, sizeof rCustomAttributes);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcCustomAttributes, sizeof pcCustomAttributes);
    (void)This;
    (void)tk;
    (void)tkType;
    return some(phEnum, 0x0c000001, METHODS, rCustomAttributes, cMax, pcCustomAttributes);
}

static HRESULT STDMETHODCALLTYPE Import_GetCustomAttributeProps(IMetaDataImport *This, mdCustomAttribute cv,
    mdToken *ptkObj, mdToken *ptkType, void const **ppBlob, ULONG *pcbSize)
{
    docabi_begin(54);
    docabi_record(&cv, sizeof cv);
    docabi_record(&ptkObj, sizeof ptkObj);
    docabi_record(&ptkType, sizeof ptkType);
    docabi_record(&ppBlob, sizeof ppBlob);
    docabi_record(&pcbSize, sizeof pcbSize);
    (void)This;
    if (ptkObj != NULL)
        *ptkObj = 0x02000000 | (cv & 0xFF);
    if (ptkType != NULL)
        *ptkType = 0x0a000001;
    if (ppBlob != NULL)
        *ppBlob = signature;
    if (pcbSize != NULL)
        *pcbSize = sizeof signature;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Info_QueryInterface(ICorProfilerInfo *This, REFIID riid, void **out)
{
    return query(READER(This), riid, out);
}

static ULONG STDMETHODCALLTYPE Info_AddRef(ICorProfilerInfo *This)
{
    return (ULONG)++READER(This)->references;
}

static ULONG STDMETHODCALLTYPE Info_Release(ICorProfilerInfo *This)
{
    return give(READER(This));
}

static HRESULT STDMETHODCALLTYPE Info_GetEventMask(ICorProfilerInfo *This, DWORD *pdwEvents)
{
    docabi_begin(6);
    docabi_record(&pdwEvents, sizeof pdwEvents);
    *pdwEvents = READER(This)->mask;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Info_SetEventMask(ICorProfilerInfo *This, DWORD dwEvents)
{
    docabi_begin(16);
    docabi_record(&dwEvents, sizeof dwEvents);
    READER(This)->mask = dwEvents;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Info_GetTokenAndMetaDataFromFunction(
    ICorProfilerInfo *This, FunctionID functionId, REFIID riid, IUnknown **ppImport, mdToken *pToken)
{
    docabi_begin(19);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&riid, sizeof riid);
    docabi_record(&ppImport, sizeof ppImport);
    docabi_record(&pToken, sizeof pToken);
    *pToken = 0x06000000 | (mdToken)(functionId & 0xFF);
    return query(READER(This), riid, (void **)ppImport);
}

static HRESULT STDMETHODCALLTYPE Info_GetModuleInfo(ICorProfilerInfo *This, ModuleID moduleId, LPCBYTE *ppBaseLoadAddress,
    ULONG cchName, ULONG *pcchName, WCHAR *szName, AssemblyID *pAssemblyId)
{
    docabi_begin(20);
    docabi_record(&moduleId, sizeof moduleId);
    docabi_record(&ppBaseLoadAddress, sizeof ppBaseLoadAddress);
    docabi_record(&cchName, sizeof cchName);
    docabi_record(&pcchName, sizeof pcchName);
    docabi_record(&szName, sizeof szName);
    docabi_record(&pAssemblyId, sizeof pAssemblyId);
    (void)This;
    *ppBaseLoadAddress = signature;
    *pAssemblyId = moduleId + 1;
    return text("lamps.dll", szName, cchName, pcchName);
}

static IMetaDataImportVtbl import_slots;
static ICorProfilerInfoVtbl info_slots;

static void fill(void *table, size_t size)
{
    void (**slots)(void) = (void (**)(void))table;
    size_t place;
    for (place = 0; place < size / sizeof *slots; place++)
        slots[place] = SLOT(undescribed);
}

static void prepare(void)
{
    fill(&import_slots, sizeof import_slots);
    import_slots.QueryInterface = Import_QueryInterface;
    import_slots.AddRef = Import_AddRef;
    import_slots.Release = Import_Release;
    import_slots.CloseEnum = Import_CloseEnum;
    import_slots.CountEnum = Import_CountEnum;
    import_slots.EnumTypeDefs = Import_EnumTypeDefs;
    import_slots.FindTypeDefByName = Import_FindTypeDefByName;
    import_slots.GetTypeDefProps = Import_GetTypeDefProps;
    import_slots.EnumMethods = Import_EnumMethods;
    import_slots.GetMethodProps = Import_GetMethodProps;
    import_slots.EnumCustomAttributes = Import_EnumCustomAttributes;
    import_slots.GetCustomAttributeProps = Import_GetCustomAttributeProps;
    fill(&info_slots, sizeof info_slots);
    info_slots.QueryInterface = Info_QueryInterface;
    info_slots.AddRef = Info_AddRef;
    info_slots.Release = Info_Release;
    info_slots.GetEventMask = Info_GetEventMask;
    info_slots.SetEventMask = Info_SetEventMask;
    info_slots.GetTokenAndMetaDataFromFunction = Info_GetTokenAndMetaDataFromFunction;
    info_slots.GetModuleInfo = Info_GetModuleInfo;
}

EXPORT HRESULT make_object(const GUID *iid, void **object);
HRESULT make_object(const GUID *iid, void **object)
{
    Reader *made;
    *object = NULL;
    if (!same(iid, &import_id) && !same(iid, &info_id))
        return (HRESULT)0x80004002;
    prepare();
    made = (Reader *)calloc(1, sizeof *made);
    if (made == NULL)
        return (HRESULT)0x8007000E;
    made->import = &import_slots;
    made->info = &info_slots;
    made->references = 1;
    *object = same(iid, &import_id) ? (void *)&made->import : (void *)&made->info;
    return 0;
}
