/* Calls a lamp through its vtable, and through the macros for C. */
#define INITGUID
#define COBJMACROS
#include <stdio.h>
#include "lamp2.h"

ILamp2 *make_lamp(void);

int main(void)
{
    ILamp2 *lamp = make_lamp();
    printf("%d ", (int)lamp->lpVtbl->Light(lamp, LAMP_RED, NULL, 0, NULL));
    printf("%d ", (int)ILamp2_Dim(lamp, 1, 2, 3, 4, 5, 6, 7, 8));
    printf("%d ", (int)ILamp2_QueryInterface_6(lamp, 0));
    printf("%d ", (int)lamp->lpVtbl->Watch(lamp, NULL, NULL, &IID_ILamp, NULL, NULL, NULL));
    printf("%d ", (int)ILamp2_Yield(lamp, NULL));
    printf("%u\n", (unsigned)ILamp2_Release(lamp));
    return 0;
}
