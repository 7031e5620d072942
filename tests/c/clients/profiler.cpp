// A profiler that writes new IL: each method of the profiled program gets three `nop` in front, whatever form its body has.
// Says in the file PROFILER_OUT what it met. In the shape of the samples and agents that are written against corprof.h.
#define INITGUID
#include <cor.h>
#include <corprof.h>
#include <corhlpr.h>
#include <corerror.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

const GUID CLSID_Profiler = {0x6f2dbd6c, 0x4c1a, 0x4d0f, {0x9a, 0x63, 0x4b, 0x1c, 0x55, 0xe7, 0xd0, 0xa1}};
const BYTE NOPS[] = {0, 0, 0};

std::string narrow(const WCHAR *text) {
    std::string made;
    for (; *text; ++text)
        made += static_cast<char>(*text);
    return made;
}

struct Totals {
    unsigned tiny = 0, fat = 0, clauses = 0, parameters = 0, locals = 0;
};

class Profiler final : public ICorProfilerCallback3 {
public:
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **object) override {
        if (iid == IID_IUnknown || iid == __uuidof(ICorProfilerCallback) || iid == __uuidof(ICorProfilerCallback2) ||
            iid == __uuidof(ICorProfilerCallback3)) {
            *object = this;
            AddRef();
            return S_OK;
        }
        *object = nullptr;
        return E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++references_; }
    ULONG STDMETHODCALLTYPE Release() override { return --references_; }

    HRESULT STDMETHODCALLTYPE Initialize(IUnknown *unknown) override {
        HRESULT hr = unknown->QueryInterface(__uuidof(ICorProfilerInfo3), reinterpret_cast<void **>(&info_));
        if (FAILED(hr))
            return hr;
        return info_->SetEventMask(COR_PRF_MONITOR_JIT_COMPILATION | COR_PRF_DISABLE_INLINING);
    }
    HRESULT STDMETHODCALLTYPE Shutdown() override {
        if (FILE *out = std::fopen(std::getenv("PROFILER_OUT"), "w")) {
            std::fprintf(out, "tiny %u fat %u clauses %u parameters %u locals %u\n", totals_.tiny, totals_.fat, totals_.clauses,
                         totals_.parameters, totals_.locals);
            for (const std::string &name : names_)
                std::fprintf(out, "%s\n", name.c_str());
            std::fclose(out);
        }
        info_->Release();
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE JITCompilationStarted(FunctionID function, BOOL) override {
        HRESULT hr;
        ClassID type;
        ModuleID module;
        mdToken token;
        IfFailRet(info_->GetFunctionInfo(function, &type, &module, &token));
        if (TypeFromToken(token) != mdtMethodDef || IsNilToken(token) || !is_program(module))
            return S_OK;
        IfFailRet(describe(module, token));
        return rewrite(module, token);
    }

    HRESULT STDMETHODCALLTYPE AppDomainCreationStarted(AppDomainID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE AppDomainCreationFinished(AppDomainID, HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE AppDomainShutdownStarted(AppDomainID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE AppDomainShutdownFinished(AppDomainID, HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE AssemblyLoadStarted(AssemblyID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE AssemblyLoadFinished(AssemblyID, HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE AssemblyUnloadStarted(AssemblyID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE AssemblyUnloadFinished(AssemblyID, HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ModuleLoadStarted(ModuleID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ModuleLoadFinished(ModuleID, HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ModuleUnloadStarted(ModuleID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ModuleUnloadFinished(ModuleID, HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ModuleAttachedToAssembly(ModuleID, AssemblyID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ClassLoadStarted(ClassID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ClassLoadFinished(ClassID, HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ClassUnloadStarted(ClassID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ClassUnloadFinished(ClassID, HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE FunctionUnloadStarted(FunctionID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE JITCompilationFinished(FunctionID, HRESULT, BOOL) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE JITCachedFunctionSearchStarted(FunctionID, BOOL *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE JITCachedFunctionSearchFinished(FunctionID, COR_PRF_JIT_CACHE) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE JITFunctionPitched(FunctionID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE JITInlining(FunctionID, FunctionID, BOOL *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ThreadCreated(ThreadID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ThreadDestroyed(ThreadID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ThreadAssignedToOSThread(ThreadID, DWORD) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RemotingClientInvocationStarted() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RemotingClientSendingMessage(GUID *, BOOL) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RemotingClientReceivingReply(GUID *, BOOL) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RemotingClientInvocationFinished() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RemotingServerReceivingMessage(GUID *, BOOL) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RemotingServerInvocationStarted() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RemotingServerInvocationReturned() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RemotingServerSendingReply(GUID *, BOOL) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE UnmanagedToManagedTransition(FunctionID, COR_PRF_TRANSITION_REASON) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ManagedToUnmanagedTransition(FunctionID, COR_PRF_TRANSITION_REASON) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RuntimeSuspendStarted(COR_PRF_SUSPEND_REASON) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RuntimeSuspendFinished() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RuntimeSuspendAborted() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RuntimeResumeStarted() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RuntimeResumeFinished() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RuntimeThreadSuspended(ThreadID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RuntimeThreadResumed(ThreadID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE MovedReferences(ULONG, ObjectID *, ObjectID *, ULONG *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ObjectAllocated(ObjectID, ClassID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ObjectsAllocatedByClass(ULONG, ClassID *, ULONG *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ObjectReferences(ObjectID, ClassID, ULONG, ObjectID *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RootReferences(ULONG, ObjectID *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionThrown(ObjectID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionSearchFunctionEnter(FunctionID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionSearchFunctionLeave() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionSearchFilterEnter(FunctionID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionSearchFilterLeave() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionSearchCatcherFound(FunctionID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionOSHandlerEnter(UINT_PTR) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionOSHandlerLeave(UINT_PTR) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionUnwindFunctionEnter(FunctionID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionUnwindFunctionLeave() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionUnwindFinallyEnter(FunctionID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionUnwindFinallyLeave() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionCatcherEnter(FunctionID, ObjectID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionCatcherLeave() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE COMClassicVTableCreated(ClassID, REFGUID, void *, ULONG) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE COMClassicVTableDestroyed(ClassID, REFGUID, void *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionCLRCatcherFound() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ExceptionCLRCatcherExecute() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ThreadNameChanged(ThreadID, ULONG, WCHAR *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE GarbageCollectionStarted(INT, BOOL *, COR_PRF_GC_REASON) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE SurvivingReferences(ULONG, ObjectID *, ULONG *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE GarbageCollectionFinished() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE FinalizeableObjectQueued(DWORD, ObjectID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE RootReferences2(ULONG, ObjectID *, COR_PRF_GC_ROOT_KIND *, COR_PRF_GC_ROOT_FLAGS *, UINT_PTR *) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE HandleCreated(GCHandleID, ObjectID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE HandleDestroyed(GCHandleID) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE InitializeForAttach(IUnknown *, void *, UINT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ProfilerAttachComplete() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ProfilerDetachSucceeded() override { return S_OK; }

private:
    bool is_program(ModuleID module) {
        WCHAR name[1024];
        LPCBYTE base;
        AssemblyID assembly;
        ULONG length;
        if (FAILED(info_->GetModuleInfo(module, &base, COUNTOF(name), &length, name, &assembly)))
            return false;
        const std::string path = narrow(name), program = std::getenv("PROFILED");
        return path.size() >= program.size() && path.compare(path.size() - program.size(), program.size(), program) == 0;
    }

    // The name, and what the signature says of parameters.
    HRESULT describe(ModuleID module, mdMethodDef method) {
        IMetaDataImport *scope = nullptr;
        HRESULT hr;
        IfFailRet(info_->GetModuleMetaData(module, ofRead, IID_IMetaDataImport, reinterpret_cast<IUnknown **>(&scope)));
        WCHAR name[512];
        ULONG length, size, rva;
        DWORD attributes, implementation;
        PCCOR_SIGNATURE signature;
        mdTypeDef owner;
        hr = scope->GetMethodProps(method, &owner, name, COUNTOF(name), &length, &attributes, &signature, &size, &rva,
                                   &implementation);
        if (SUCCEEDED(hr)) {
            const ULONG convention = CorSigUncompressCallingConv(signature);
            if (convention & IMAGE_CEE_CS_CALLCONV_GENERIC)
                CorSigUncompressData(signature);
            totals_.parameters += CorSigUncompressData(signature);
            names_.push_back((IsMdStatic(attributes) ? "static " : "") + narrow(name) + (IsMiIL(implementation) ? "" : " (no IL)"));
        }
        scope->Release();
        return hr;
    }

    HRESULT rewrite(ModuleID module, mdMethodDef method) {
        LPCBYTE old;
        ULONG size;
        HRESULT hr;
        IfFailRet(info_->GetILFunctionBody(module, method, &old, &size));
        const COR_ILMETHOD *body = reinterpret_cast<const COR_ILMETHOD *>(old);
        (body->Tiny.IsTiny() ? totals_.tiny : totals_.fat)++;
        COR_ILMETHOD_DECODER decoder(body);
        totals_.locals += decoder.GetLocalVarSigTok() != mdTokenNil;

        std::vector<BYTE> made(sizeof(IMAGE_COR_ILMETHOD_FAT));
        IMAGE_COR_ILMETHOD_FAT header = {};
        header.Flags = CorILMethod_FatFormat | (decoder.GetFlags() & CorILMethod_InitLocals);
        header.Size = sizeof header / 4;
        header.MaxStack = decoder.GetMaxStack();
        header.CodeSize = decoder.GetCodeSize() + sizeof NOPS;
        header.LocalVarSigTok = decoder.GetLocalVarSigTok();
        made.insert(made.end(), NOPS, NOPS + sizeof NOPS);
        made.insert(made.end(), decoder.Code, decoder.Code + decoder.GetCodeSize());
        if (const unsigned count = decoder.EHCount()) {
            header.Flags |= CorILMethod_MoreSects;
            made.resize((made.size() + 3) & ~size_t(3));
            IMAGE_COR_ILMETHOD_SECT_FAT section = {};
            section.Kind = CorILMethod_Sect_EHTable | CorILMethod_Sect_FatFormat;
            section.DataSize = COR_ILMETHOD_SECT_EH::Size(count);
            append(made, section);
            for (unsigned at = 0; at < count; ++at) {
                IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT buffer, clause = *decoder.EH->EHClause(at, &buffer);
                clause.TryOffset += sizeof NOPS;
                clause.HandlerOffset += sizeof NOPS;
                if (clause.Flags & COR_ILEXCEPTION_CLAUSE_FILTER)
                    clause.FilterOffset += sizeof NOPS;
                append(made, clause);
            }
            totals_.clauses += count;
        }
        std::memcpy(made.data(), &header, sizeof header);

        IMethodMalloc *allocator = nullptr;
        IfFailRet(info_->GetILFunctionBodyAllocator(module, &allocator));
        void *room = allocator->Alloc(static_cast<ULONG>(made.size()));
        allocator->Release();
        IfNullRet(room);
        std::memcpy(room, made.data(), made.size());
        return info_->SetILFunctionBody(module, method, static_cast<LPCBYTE>(room));
    }

    template <typename T> static void append(std::vector<BYTE> &bytes, const T &value) {
        const BYTE *start = reinterpret_cast<const BYTE *>(&value);
        bytes.insert(bytes.end(), start, start + sizeof value);
    }

    std::atomic<ULONG> references_{1};
    ICorProfilerInfo3 *info_ = nullptr;
    Totals totals_;
    std::vector<std::string> names_;
};

class Factory final : public IClassFactory {
public:
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **object) override {
        const bool known = IsEqualIID(iid, IID_IUnknown) || IsEqualIID(iid, IID_IClassFactory);
        *object = known ? this : nullptr;
        return known ? S_OK : E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return 1; }
    ULONG STDMETHODCALLTYPE Release() override { return 1; }
    HRESULT STDMETHODCALLTYPE CreateInstance(IUnknown *outer, REFIID iid, void **object) override {
        return outer ? CLASS_E_NOAGGREGATION : profiler_.QueryInterface(iid, object);
    }
    HRESULT STDMETHODCALLTYPE LockServer(BOOL) override { return S_OK; }

private:
    Profiler profiler_;
};

Factory factory;

}

STDAPI DllGetClassObject(REFCLSID clsid, REFIID iid, void **object) {
    return IsEqualCLSID(clsid, CLSID_Profiler) ? factory.QueryInterface(iid, object) : CLASS_E_CLASSNOTAVAILABLE;
}
STDAPI DllCanUnloadNow() { return S_FALSE; }
