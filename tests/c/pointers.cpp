// A counted lamp, held by owning pointers; prints what a program sees of identifiers and references.
#define INITGUID
#include <cstdio>

#include "docabi_bases.h"
#include "docabi_ptr.h"
#include "lamp2.h"
#include "lampstream.h"

namespace {
struct Counted final : ILamp2 {
    ULONG references = 1;
    HRESULT QueryInterface(REFIID iid, void **object) override {
        bool known = IsEqualIID(iid, IID_IUnknown) || iid == __uuidof(ILamp) || iid == __uuidof(static_cast<ILamp2 *>(this));
        *object = known ? this : nullptr;
        if (known)
            AddRef();
        return known ? S_OK : E_NOINTERFACE;
    }
    ULONG AddRef() override { return ++references; }
    ULONG Release() override { return --references; }
    HRESULT Light(LampColour, const WCHAR *, ULONG, LAMP_STATE *) override { return 3; }
    void opaque_Internal() override {}
    HRESULT Dim(DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD) override { return 5; }
    HRESULT QueryInterface_6(DWORD) override { return 6; }
    void opaque_GetFloor() override {}
    HRESULT Watch(LAMPCALLBACK, LampHook *, REFIID, const CLSID **, const LAMP_STATE *, FLOORPLAN *) override { return 8; }
    HRESULT Yield(ILamp *) override { return 9; }
    virtual ~Counted() = default;
};
Counted lamp;

HRESULT make(REFIID iid, void **object) { return lamp.QueryInterface(iid, object); }

template <typename T> docabi::ptr<T> passed(docabi::ptr<T> pointer) { return pointer; }
}

int main() {
    std::printf("%d", __uuidof(ILamp) == IID_ILamp && __uuidof(ILamp2) != IID_ILamp && __uuidof(class Lamp) == CLSID_Lamp);
    ILamp2 *raw = nullptr;
    make(IID_PPV_ARGS(&raw));
    std::printf(" %u", lamp.references);
    {
        docabi::ptr<ILamp2> first = docabi::ptr<ILamp2>::own(raw), second = first, empty;
        docabi::ptr<ILamp> base = second;
        docabi::ptr<IUnknown> unknown = base.as<IUnknown>();
        std::printf(" %u %d", lamp.references, first == base && base == unknown && empty == nullptr && !empty);
        std::printf(" %d", static_cast<int>(first->Dim(1, 2, 3, 4, 5, 6, 7, 8)));
        second = nullptr;
        base = passed(base);
        unknown = base;
        std::printf(" %u", lamp.references);
        second = second = first;
        std::printf(" %u", lamp.references);
        HRESULT hr = make(IID_PPV_ARGS(second.out()));
        std::printf(" %u %d", lamp.references, SUCCEEDED(hr) && second);
        docabi::ptr<ILampStream> other;
        std::printf(" %d %d", first.as(other) == E_NOINTERFACE && !other && !first.as<ILampStream>(), empty.as(other) == E_POINTER);
        ILamp2 *kept = first.detach();
        std::printf(" %u", lamp.references);
        kept->Release();
    }
    std::printf(" %u\n", lamp.references);
}
