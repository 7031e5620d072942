/* A lamp in C++: each method answers its slot's number. */
#include "docabi_bases.h"
#include "lamp2.h"

namespace {
struct Lamp final : ILamp2 {
    HRESULT QueryInterface(REFIID, void **) override { return 0; }
    ULONG AddRef() override { return 1; }
    ULONG Release() override { return 2; }
    HRESULT Light(LampColour, const WCHAR *, ULONG, LAMP_STATE *) override { return 3; }
    void opaque_Internal() override {}
    HRESULT Dim(DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD) override { return 5; }
    HRESULT QueryInterface_6(DWORD) override { return 6; }
    void opaque_GetFloor() override {}
    HRESULT Watch(LAMPCALLBACK, LampHook *, REFIID, const CLSID **, const LAMP_STATE *, FLOORPLAN *) override { return 8; }
    HRESULT Yield(ILamp *) override { return 9; }
    virtual ~Lamp() = default;
};
Lamp lamp;
}

extern "C" void *make_lamp() { return static_cast<ILamp2 *>(&lamp); }
