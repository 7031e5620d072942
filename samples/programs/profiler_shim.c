/* What a runtime loads as its profiler: hands over an object that lives in this process already, given by `set_profiler`.

   cc -shared -fPIC -o profiler_shim.so profiler_shim.c */

#include <stdint.h>
#include <string.h>

typedef int32_t HRESULT;

struct object;
struct methods {
    HRESULT (*query_interface)(struct object *self, const void *iid, void **out);
    uint32_t (*add_ref)(struct object *self);
    uint32_t (*release)(struct object *self);
    HRESULT (*create_instance)(struct object *self, struct object *outer, const void *iid, void **out);
    HRESULT (*lock_server)(struct object *self, int32_t lock);
};
struct object {
    const struct methods *methods;
};

#define S_OK 0
#define E_POINTER ((HRESULT)0x80004003)
#define E_NOINTERFACE ((HRESULT)0x80004002)
#define CLASS_E_NOAGGREGATION ((HRESULT)0x80040110)
#define CLASS_E_CLASSNOTAVAILABLE ((HRESULT)0x80040111)

/* 00000000-0000-0000-C000-000000000046 and 00000001-0000-0000-C000-000000000046 */
static const uint8_t unknown_iid[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46};
static const uint8_t factory_iid[16] = {1, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46};

static struct object *profiler;

static HRESULT query_interface(struct object *self, const void *iid, void **out)
{
    if (out == NULL)
        return E_POINTER;
    *out = memcmp(iid, unknown_iid, 16) == 0 || memcmp(iid, factory_iid, 16) == 0 ? self : NULL;
    return *out == NULL ? E_NOINTERFACE : S_OK;
}

/* The factory is static: nobody can free it. */
static uint32_t count(struct object *self)
{
    (void)self;
    return 1;
}

static HRESULT create_instance(struct object *self, struct object *outer, const void *iid, void **out)
{
    (void)self;
    return outer != NULL ? CLASS_E_NOAGGREGATION : profiler->methods->query_interface(profiler, iid, out);
}

static HRESULT lock_server(struct object *self, int32_t lock)
{
    (void)self;
    (void)lock;
    return S_OK;
}

static const struct methods factory_methods = {query_interface, count, count, create_instance, lock_server};
static struct object factory = {&factory_methods};

/* The profiler: a COM object that the caller keeps alive. */
void set_profiler(struct object *object)
{
    profiler = object;
}

HRESULT DllGetClassObject(const void *clsid, const void *iid, void **out)
{
    (void)clsid;
    return profiler == NULL ? CLASS_E_CLASSNOTAVAILABLE : query_interface(&factory, iid, out);
}
