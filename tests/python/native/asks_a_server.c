/* A process without Python: loads an in-process server and asks it for a lamp of a class, twice.

   asks_a_server LIBRARY: prints what DllGetClassObject, CreateInstance and ILamp::Weigh (slot 15) give. */

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>

typedef int32_t HRESULT;
typedef struct object {
    void *const *methods;
} Object;

static const uint8_t factory_iid[16] = {1, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46};
static const uint8_t bulb[16] = {0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x77, 0x77, 0x77, 0x77, 0x77, 0x77};
static const uint8_t lamp_iid[16] = {0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55};

int main(int count, char **arguments)
{
    void *library = count == 2 ? dlopen(arguments[1], RTLD_LAZY) : NULL;
    if (library == NULL) {
        puts(count == 2 ? dlerror() : "one argument: the library");
        return 1;
    }
    HRESULT (*get)(const void *, const void *, void **) = (HRESULT(*)(const void *, const void *, void **))dlsym(library, "DllGetClassObject");
    HRESULT (*unload)(void) = (HRESULT(*)(void))dlsym(library, "DllCanUnloadNow");
    printf("unload %d\n", unload());
    for (int i = 0; i < 2; i++) {
        Object *factory = NULL, *lamp = NULL;
        int32_t heavy = 0;
        HRESULT found = get(bulb, factory_iid, (void **)&factory);
        if (found < 0) {
            printf("get 0x%08X\n", (unsigned)found);
            continue;
        }
        found = ((HRESULT(*)(Object *, Object *, const void *, void **))factory->methods[3])(factory, NULL, lamp_iid, (void **)&lamp);
        printf("create 0x%08X, unload %d\n", (unsigned)found, unload());
        printf("weigh %u", ((uint32_t(*)(Object *, int32_t *))lamp->methods[15])(lamp, &heavy));
        printf(" heavy %d\n", heavy);
        ((uint32_t(*)(Object *))lamp->methods[2])(lamp);
        ((uint32_t(*)(Object *))factory->methods[2])(factory);
    }
    printf("unload %d\n", unload());
    return 0;
}
