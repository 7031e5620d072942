/* As much of Windows' ole32 as tests need: apartments of one thread, and the classes that this process has registered. */

#include <stdint.h>
#include <string.h>

typedef int32_t HRESULT;
typedef struct object {
    const struct methods *methods;
} Object;
struct methods {
    HRESULT (*query_interface)(Object *self, const void *iid, void **out);
    uint32_t (*add_ref)(Object *self);
    uint32_t (*release)(Object *self);
    HRESULT (*create_instance)(Object *self, Object *outer, const void *iid, void **out);
};

#define RPC_E_CHANGED_MODE ((HRESULT)0x80010106)
#define CO_E_NOTINITIALIZED ((HRESULT)0x800401F0)
#define REGDB_E_CLASSNOTREG ((HRESULT)0x80040154)
#define E_INVALIDARG ((HRESULT)0x80070057)

static int initialized, mode;
static struct {
    uint8_t clsid[16];
    Object *factory;
} classes[8];

HRESULT CoInitializeEx(void *reserved, uint32_t flags)
{
    if (reserved != 0)
        return E_INVALIDARG;
    if (initialized > 0 && mode != (int)flags)
        return RPC_E_CHANGED_MODE;
    mode = (int)flags;
    return initialized++ > 0;
}

void CoUninitialize(void)
{
    initialized--;
}

HRESULT CoRegisterClassObject(const void *clsid, Object *factory, uint32_t context, uint32_t flags, uint32_t *cookie)
{
    if (initialized <= 0)
        return CO_E_NOTINITIALIZED;
    for (uint32_t i = 0; i < 8; i++)
        if (classes[i].factory == 0 && context == 1 && flags == 1) {
            memcpy(classes[i].clsid, clsid, 16);
            classes[i].factory = factory;
            factory->methods->add_ref(factory);
            *cookie = i + 1;
            return 0;
        }
    return E_INVALIDARG;
}

HRESULT CoRevokeClassObject(uint32_t cookie)
{
    Object *factory = cookie - 1 < 8 ? classes[cookie - 1].factory : 0;
    if (factory == 0)
        return E_INVALIDARG;
    classes[cookie - 1].factory = 0;
    factory->methods->release(factory);
    return 0;
}

HRESULT CoCreateInstance(const void *clsid, Object *outer, uint32_t context, const void *iid, void **out)
{
    *out = 0;
    if (initialized <= 0)
        return CO_E_NOTINITIALIZED;
    for (int i = 0; i < 8; i++)
        if (classes[i].factory != 0 && (context & 1) && memcmp(classes[i].clsid, clsid, 16) == 0)
            return classes[i].factory->methods->create_instance(classes[i].factory, outer, iid, out);
    return REGDB_E_CLASSNOTREG;
}
