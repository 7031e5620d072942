/* made by docabi from its runtime; do not edit */
#ifndef DOCABI_CORHLPR_H
#define DOCABI_CORHLPR_H

#include "cor.h"
#include "corhdr.h"

/* Readers of method bodies (ECMA-335, II.25.4) with the names that programs know; C++ only. */
#if defined(__cplusplus) && !defined(__CORHLPR_H__) && !defined(DOCABI_NO_COMPANIONS)
#define __CORHLPR_H__

/* Ways out of a function with a result `hr`. */
#ifndef IfFailGoto
#define IfFailGoto(expression, label) do { hr = (expression); if (FAILED(hr)) goto label; } while (0)
#endif
#ifndef IfFailGo
#define IfFailGo(expression) IfFailGoto(expression, ErrExit)
#endif
#ifndef IfFailRet
#define IfFailRet(expression) do { hr = (expression); if (FAILED(hr)) return hr; } while (0)
#endif
#ifndef IfNullRet
#define IfNullRet(expression) do { if ((expression) == nullptr) return E_OUTOFMEMORY; } while (0)
#endif
#ifndef _ASSERTE
#define _ASSERTE(expression)
#endif
#ifndef COUNTOF
#define COUNTOF(array) (sizeof(array) / sizeof *(array))
#endif
/* Numbers of an image have the order of all machines that run it. */
#ifndef VAL16
#define VAL16(x) x
#define VAL32(x) x
#endif
#define MAX_CLASSNAME_LENGTH 1024

/* The rest of a section's first byte is its kind; the length stands behind it, in one byte or in three. */
struct COR_ILMETHOD_SECT_SMALL : IMAGE_COR_ILMETHOD_SECT_SMALL {
    const BYTE *Data() const { return reinterpret_cast<const BYTE *>(this) + sizeof *this; }
    bool IsSmall() const { return (Kind & CorILMethod_Sect_FatFormat) == 0; }
    bool More() const { return (Kind & CorILMethod_Sect_MoreSects) != 0; }
};
struct COR_ILMETHOD_SECT_FAT : IMAGE_COR_ILMETHOD_SECT_FAT {
    const BYTE *Data() const { return reinterpret_cast<const BYTE *>(this) + sizeof *this; }
    unsigned GetKind() const { return Kind; }
    void SetKind(unsigned kind) { Kind = kind; }
    unsigned GetDataSize() const { return DataSize; }
    void SetDataSize(unsigned size) { DataSize = size; }
};

struct COR_ILMETHOD_SECT_EH_CLAUSE_FAT : IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT {
    CorExceptionFlag GetFlags() const { return static_cast<CorExceptionFlag>(Flags); }
    void SetFlags(CorExceptionFlag flags) { Flags = flags; }
    DWORD GetTryOffset() const { return TryOffset; }
    void SetTryOffset(DWORD value) { TryOffset = value; }
    DWORD GetTryLength() const { return TryLength; }
    void SetTryLength(DWORD value) { TryLength = value; }
    DWORD GetHandlerOffset() const { return HandlerOffset; }
    void SetHandlerOffset(DWORD value) { HandlerOffset = value; }
    DWORD GetHandlerLength() const { return HandlerLength; }
    void SetHandlerLength(DWORD value) { HandlerLength = value; }
    DWORD GetClassToken() const { return ClassToken; }
    void SetClassToken(DWORD value) { ClassToken = value; }
    DWORD GetFilterOffset() const { return FilterOffset; }
    void SetFilterOffset(DWORD value) { FilterOffset = value; }
};
struct COR_ILMETHOD_SECT_EH_CLAUSE_SMALL : IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_SMALL {
    CorExceptionFlag GetFlags() const { return static_cast<CorExceptionFlag>(Flags); }
    void SetFlags(CorExceptionFlag flags) { Flags = flags; }
    DWORD GetTryOffset() const { return TryOffset; }
    void SetTryOffset(DWORD value) { TryOffset = value; }
    DWORD GetTryLength() const { return TryLength; }
    void SetTryLength(DWORD value) { TryLength = value; }
    DWORD GetHandlerOffset() const { return HandlerOffset; }
    void SetHandlerOffset(DWORD value) { HandlerOffset = value; }
    DWORD GetHandlerLength() const { return HandlerLength; }
    void SetHandlerLength(DWORD value) { HandlerLength = value; }
    DWORD GetClassToken() const { return ClassToken; }
    void SetClassToken(DWORD value) { ClassToken = value; }
    DWORD GetFilterOffset() const { return FilterOffset; }
    void SetFilterOffset(DWORD value) { FilterOffset = value; }
};
struct COR_ILMETHOD_SECT_EH_FAT : COR_ILMETHOD_SECT_FAT {
    static unsigned Size(unsigned count) { return 4 + count * static_cast<unsigned>(sizeof(IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT)); }
    IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT Clauses[1];
};
struct COR_ILMETHOD_SECT_EH_SMALL : COR_ILMETHOD_SECT_SMALL {
    static unsigned Size(unsigned count) { return 4 + count * static_cast<unsigned>(sizeof(IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_SMALL)); }
    WORD Reserved;
    IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_SMALL Clauses[1];
};

struct COR_ILMETHOD_SECT {
    bool IsFat() const { return (Small.Kind & CorILMethod_Sect_FatFormat) != 0; }
    bool More() const { return Small.More(); }
    CorILMethodSect Kind() const { return static_cast<CorILMethodSect>(Small.Kind & CorILMethod_Sect_KindMask); }
    const BYTE *Data() const { return IsFat() ? Fat.Data() : Small.Data(); }
    /* With the header; compilers that count it and those that do not agree on the number of clauses. */
    unsigned DataSize() const {
        if (Kind() == CorILMethod_Sect_EHTable)
            return IsFat() ? Fat.Size(Clauses()) : Small.Size(Clauses());
        return IsFat() ? Fat.GetDataSize() : Small.DataSize;
    }
    const COR_ILMETHOD_SECT *Next() const { return More() ? At(reinterpret_cast<const BYTE *>(this) + DataSize()) : nullptr; }
    const COR_ILMETHOD_SECT *Align() const { return At(reinterpret_cast<const BYTE *>(this)); }

    /* The section at the next multiple of four. */
    static const COR_ILMETHOD_SECT *At(const BYTE *end) {
        const BYTE *start = end + (0 - reinterpret_cast<UINT_PTR>(end)) % 4;
        return reinterpret_cast<const COR_ILMETHOD_SECT *>(start);
    }

    union {
        COR_ILMETHOD_SECT_EH_SMALL Small;
        COR_ILMETHOD_SECT_EH_FAT Fat;
    };

protected:
    unsigned Clauses() const {
        return static_cast<unsigned>(
            IsFat() ? Fat.GetDataSize() / sizeof Fat.Clauses[0] : Small.DataSize / sizeof Small.Clauses[0]);
    }
};

struct COR_ILMETHOD_SECT_EH : COR_ILMETHOD_SECT {
    unsigned EHCount() const { return Clauses(); }
    /* A clause in the large form; a small one is copied to `buffer`. */
    const IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT *EHClause(unsigned index, IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT *buffer) const {
        if (IsFat())
            return reinterpret_cast<const IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT *>(Fat.Data()) + index;
        const IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_SMALL &clause =
            reinterpret_cast<const IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_SMALL *>(Small.Data() + sizeof Small.Reserved)[index];
        buffer->Flags = static_cast<CorExceptionFlag>(clause.Flags);
        buffer->TryOffset = clause.TryOffset;
        buffer->TryLength = clause.TryLength;
        buffer->HandlerOffset = clause.HandlerOffset;
        buffer->HandlerLength = clause.HandlerLength;
        buffer->ClassToken = clause.ClassToken;
        return buffer;
    }
    /* What `count` clauses take at most. */
    static unsigned Size(unsigned count) { return COR_ILMETHOD_SECT_EH_FAT::Size(count); }
};

/* A body of at most 63 bytes without locals, sections and deep stacks. */
struct COR_ILMETHOD_TINY : IMAGE_COR_ILMETHOD_TINY {
    bool IsTiny() const { return (Flags_CodeSize & 3) == CorILMethod_TinyFormat; }
    unsigned GetCodeSize() const { return Flags_CodeSize >> 2; }
    unsigned GetMaxStack() const { return 8; }
    DWORD GetLocalVarSigTok() const { return 0; }
    BYTE *GetCode() const { return const_cast<BYTE *>(reinterpret_cast<const BYTE *>(this) + sizeof *this); }
    COR_ILMETHOD_SECT *GetSect() const { return nullptr; }
};

struct COR_ILMETHOD_FAT : IMAGE_COR_ILMETHOD_FAT {
    bool IsFat() const { return (Flags & CorILMethod_FormatMask) == CorILMethod_FatFormat; }
    bool More() const { return (Flags & CorILMethod_MoreSects) != 0; }
    unsigned GetSize() const { return Size; }
    void SetSize(unsigned size) { Size = size; }
    unsigned GetFlags() const { return Flags; }
    void SetFlags(unsigned flags) { Flags = flags; }
    unsigned GetMaxStack() const { return MaxStack; }
    void SetMaxStack(unsigned depth) { MaxStack = depth; }
    unsigned GetCodeSize() const { return CodeSize; }
    void SetCodeSize(DWORD size) { CodeSize = size; }
    mdToken GetLocalVarSigTok() const { return LocalVarSigTok; }
    void SetLocalVarSigTok(mdSignature token) { LocalVarSigTok = token; }
    BYTE *GetCode() const { return const_cast<BYTE *>(reinterpret_cast<const BYTE *>(this) + 4 * Size); }
    const COR_ILMETHOD_SECT *GetSect() const { return More() ? COR_ILMETHOD_SECT::At(GetCode() + CodeSize) : nullptr; }
};

struct COR_ILMETHOD {
    union {
        COR_ILMETHOD_TINY Tiny;
        COR_ILMETHOD_FAT Fat;
    };
};

/* A body in one form: the header's values, where the code is, and its table of exception clauses, if it has one. */
class COR_ILMETHOD_DECODER : public COR_ILMETHOD_FAT {
public:
    enum DecoderStatus { SUCCESS, FORMAT_ERROR, VERIFICATION_ERROR };

    COR_ILMETHOD_DECODER() : COR_ILMETHOD_FAT() {}
    COR_ILMETHOD_DECODER(const COR_ILMETHOD *body) : COR_ILMETHOD_FAT() { Read(body); }
    COR_ILMETHOD_DECODER(COR_ILMETHOD *body, void *, DecoderStatus *status) : COR_ILMETHOD_FAT() {
        DecoderStatus found = Read(body) ? SUCCESS : FORMAT_ERROR;
        if (status)
            *status = found;
    }

    unsigned EHCount() const { return EH ? EH->EHCount() : 0; }
    unsigned GetHeaderSize() const { return GetCodeSize() + (EH ? EH->DataSize() : 0); }
    /* All bytes of the body, the last section included. */
    int GetOnDiskSize(const COR_ILMETHOD *body) const {
        const BYTE *end = Code + GetCodeSize();
        for (const COR_ILMETHOD_SECT *section = Sect; section; section = section->Next())
            end = reinterpret_cast<const BYTE *>(section) + section->DataSize();
        return static_cast<int>(end - reinterpret_cast<const BYTE *>(body));
    }

    const BYTE *Code = nullptr;
    PCCOR_SIGNATURE LocalVarSig = nullptr; /* the caller's to find: no metadata is read here */
    DWORD cbLocalVarSig = 0;
    const COR_ILMETHOD_SECT_EH *EH = nullptr;
    const COR_ILMETHOD_SECT *Sect = nullptr;

private:
    bool Read(const COR_ILMETHOD *body) {
        if (body->Tiny.IsTiny()) {
            SetSize(sizeof(IMAGE_COR_ILMETHOD_FAT) / 4);
            SetMaxStack(body->Tiny.GetMaxStack());
            SetCodeSize(body->Tiny.GetCodeSize());
            SetFlags(CorILMethod_FatFormat);
            Code = body->Tiny.GetCode();
            return true;
        }
        if (!body->Fat.IsFat() || body->Fat.GetSize() < sizeof(IMAGE_COR_ILMETHOD_FAT) / 4)
            return false;
        static_cast<IMAGE_COR_ILMETHOD_FAT &>(*this) = body->Fat;
        Code = body->Fat.GetCode();
        Sect = body->Fat.GetSect();
        if (Sect && Sect->Kind() == CorILMethod_Sect_EHTable)
            EH = static_cast<const COR_ILMETHOD_SECT_EH *>(Sect);
        return true;
    }
};

/* What the runtime's corhlpr.cpp defines, for programs that compile it with their own sources. */
extern "C" {
IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT *DOCABI_STDCALL SectEH_EHClause(
    void *section, unsigned index, IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT *room);
unsigned DOCABI_STDCALL SectEH_SizeWithCode(unsigned clauses, unsigned code);
unsigned DOCABI_STDCALL SectEH_SizeWorst(unsigned clauses);
unsigned DOCABI_STDCALL SectEH_SizeExact(unsigned count, IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT *clauses);
unsigned DOCABI_STDCALL SectEH_Emit(unsigned size, unsigned count, IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT *clauses,
    BOOL more, BYTE *out, ULONG *types = nullptr);
}
#endif
#endif
