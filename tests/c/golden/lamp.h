/* made by docabi from specs/abi: Lamp.h; do not edit */
#ifndef DOCABI_LAMP_H
#define DOCABI_LAMP_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__lamp_h__) || defined(__LAMP_H__) || defined(_LAMP_H_)
#define DOCABI_LAMP_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_LAMP_H_LACKING
#endif
#else
#define __lamp_h__
#define __LAMP_H__
#define _LAMP_H_

#ifndef ERROR_FUSE
#define ERROR_FUSE 4661L
#endif
#ifndef ERROR_LAMP
#define ERROR_LAMP 4660L
#endif
#ifndef LAMP_E_BROKEN
#define LAMP_E_BROKEN ((HRESULT)0x80041001L)
#endif

typedef struct CLampFactory CLampFactory;
typedef struct FLOOR FLOOR;
typedef struct FLOORPLAN FLOORPLAN;
typedef struct ILamp ILamp;
typedef struct ILamp2 ILamp2;
typedef struct _LAMP_DOT LAMP_DOT;
typedef struct LAMP_HOUSE LAMP_HOUSE;
typedef struct LAMP_ROOM LAMP_ROOM;
typedef struct _LAMP_SPOT LAMP_SPOT;
typedef struct _LAMP_STATE LAMP_STATE;
typedef struct LAMP_TABLE LAMP_TABLE;
typedef union LAMP_VALUE LAMP_VALUE;

/* ENDLESS is opaque: ENDLESS is not known. */
typedef void (STDAPICALLTYPE *ENDLESS)(void);

typedef union LAMP_VALUE {
    LONGLONG i;
    double d;
} LAMP_VALUE;

typedef void (STDAPICALLTYPE *LAMPCALLBACK)(
    /* [in] */ ILamp *pLamp,
    /* [in] */ LAMP_VALUE value);

/** @brief Colours. */
typedef enum LampColour {
    /** Red. */
    LAMP_RED = 0,
    LAMP_BLUE = 0x10,
    /**
     * A lamp lights the room that it stands in, and when nobody is in it, it goes out by itself
     * after a while. A lamp lights the room that it stands in, and when nobody is in it, it goes
     * out by itself after a while. A lamp lights the room that it stands in, and when nobody is in
     * it, it goes out by itself after a while.
     */
    LAMP_ALL = (int)0xFFFFFFFF,
    LampColour_ERROR = 7
} LampColour;

typedef void (STDAPICALLTYPE LampHook)(
    /* [in] */ DWORD id);

typedef struct _LAMP_DOT {
    DWORD x;
    LAMP_DOT *pNext;
} LAMP_DOT;
typedef LAMP_DOT *DOT_PLACE;
typedef LAMP_DOT DOT_PAIR[2];
typedef LAMP_DOT DOT_POINT;

/* LAMP_HOUSE is opaque: LAMP_ROOM is not known. */

/* LAMP_ROOM is opaque: FLOOR is not known. */

typedef struct _LAMP_SPOT {
    LAMP_DOT *pNext;
    const LAMP_DOT row[2];
} LAMP_SPOT;

typedef struct LAMP_STATE_s {
    DWORD low;
    DWORD high;
} LAMP_STATE_s;
typedef struct LAMP_STATE_choice_s {
    BYTE b;
} LAMP_STATE_choice_s;
typedef union LAMP_STATE_choice {
    DWORD small_;
    LAMP_STATE_choice_s s;
} LAMP_STATE_choice;
typedef enum LAMP_STATE_mode {
    LAMP_STATE_mode_kOff = 0,
    LAMP_STATE_mode_kOn = 1,
} LAMP_STATE_mode;
typedef struct _LAMP_STATE {
    LampColour colour;
    DWORD bits : 3;
    DWORD rest : 29;
    WCHAR name[262][4];
    const IID *iid;
    union {
        DWORD number;
        LPCWSTR text;
    };
    LAMP_STATE_s s;
    LAMP_STATE_choice choice;
    LAMP_STATE_mode mode;
    LAMP_STATE *pNext;
    HRESULT (STDAPICALLTYPE *callback)(void *);
    BYTE LampColour_;
    BYTE tail[1];
} LAMP_STATE;

/* LAMP_TABLE is opaque: DWORD[LAMP_MAX] is not known. */

typedef enum LampShade {
    LampShade_LAMP_RED = 3,
    LAMP_DARK = 1
} LampShade;

#ifndef __CLampFactory_INTERFACE_DEFINED__
#define __CLampFactory_INTERFACE_DEFINED__
#if defined(__cplusplus) && !defined(CINTERFACE)
struct CLampFactory {
public:
    virtual HRESULT DOCABI_THISCALL Make(
        /* [out] */ ILamp **ppLamp) = 0;
    virtual DWORD DOCABI_THISCALL Count() = 0;
};
#else
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"
#endif
typedef struct CLampFactoryVtbl {
    BEGIN_INTERFACE
    /** Slot 0. */
    HRESULT (DOCABI_THISCALL *Make)(
        CLampFactory *This,
        /* [out] */ ILamp **ppLamp);
    /** Slot 1. */
    DWORD (DOCABI_THISCALL *Count)(
        CLampFactory *This);
    END_INTERFACE
} CLampFactoryVtbl;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
struct CLampFactory {
    const CLampFactoryVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define CLampFactory_Make(This, ppLamp) ((This)->lpVtbl->Make(This, ppLamp))
#define CLampFactory_Count(This) ((This)->lpVtbl->Count(This))
#endif
#endif
#endif

#ifndef __ILamp_INTERFACE_DEFINED__
#define __ILamp_INTERFACE_DEFINED__
DEFINE_GUID(IID_ILamp, 0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55);
/**
 * @brief A lamp lights the room that it stands in, and when nobody is in it, it goes out by itself
 *     after a while. A lamp lights the room that it stands in, and when nobody is in it, it goes
 *     out by itself after a while. A lamp lights the room that it stands in, and when nobody is in
 *     it, it goes out by itself after a while.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("11111111-2222-3333-4444-555555555555") ILamp : public IUnknown {
public:
    DOCABI_IID(ILamp, 0x11111111, 0x22223333, 0x44445555, 0x55555555)
    /**
     * @brief A lamp lights the room that it stands in, and when nobody is in it, it goes out by
     *     itself after a while. A lamp lights the room that it stands in, and when nobody is in it,
     *     it goes out by itself after a while. A lamp lights the room that it stands in, and when
     *     nobody is in it, it goes out by itself after a while. See ILamp2, Glossar and code*.
     *
     * @param colour A lamp lights the room that it stands in, and when nobody is in it, it goes out
     *     by itself after a while. A lamp lights the room that it stands in, and when nobody is in
     *     it, it goes out by itself after a while. A lamp lights the room that it stands in, and
     *     when nobody is in it, it goes out by itself after a while.
     *
     * @param length One of:
     * - LAMP_RED: A lamp lights the room that it stands in, and when nobody is in it, it goes out
     *   by itself after a while. A lamp lights the room that it stands in, and when nobody is in
     *   it, it goes out by itself after a while. A lamp lights the room that it stands in, and when
     *   nobody is in it, it goes out by itself after a while.
     * - LAMP_BLUE
     *
     * @return A lamp lights the room that it stands in, and when nobody is in it, it goes out by
     *     itself after a while. A lamp lights the room that it stands in, and when nobody is in it,
     *     it goes out by itself after a while. A lamp lights the room that it stands in, and when
     *     nobody is in it, it goes out by itself after a while.
     * @retval S_OK (0x00000000) A lamp lights the room that it stands in, and when nobody is in it,
     *     it goes out by itself after a while. A lamp lights the room that it stands in, and when
     *     nobody is in it, it goes out by itself after a while. A lamp lights the room that it
     *     stands in, and when nobody is in it, it goes out by itself after a while.
     * @retval LAMP_E_BROKEN (0x80041001) A lamp lights the room that it stands in, and when nobody
     *     is in it, it goes out by itself after a while. A lamp lights the room that it stands in,
     *     and when nobody is in it, it goes out by itself after a while. A lamp lights the room
     *     that it stands in, and when nobody is in it, it goes out by itself after a while.
     * @retval HRESULT_FROM_WIN32(ERROR_LAMP) (0x80071234)
     * @retval ERROR_FUSE (0x80071235)
     * @retval LAMP_E_UNKNOWN (value not known)
     *
     * @remark A lamp lights the room that it stands in, and when nobody is in it, it goes out by
     *     itself after a while. A lamp lights the room that it stands in, and when nobody is in it,
     *     it goes out by itself after a while. A lamp lights the room that it stands in, and when
     *     nobody is in it, it goes out by itself after a while.
     *
     * @note A lamp lights the room that it stands in, and when nobody is in it, it goes out by
     *     itself after a while. A lamp lights the room that it stands in, and when nobody is in it,
     *     it goes out by itself after a while. A lamp lights the room that it stands in, and when
     *     nobody is in it, it goes out by itself after a while.
     * - a | b
     * - x | A lamp lights the ro
     *
     *     int x; // A lamp lights the ro
     */
    virtual HRESULT STDMETHODCALLTYPE Light(
        /* [in] */ LampColour colour,
        /* [in][string][size_is(length)] */ const WCHAR *name,
        /* [in] */ ULONG length,
        /* [out][retval][optional] */ LAMP_STATE *pState) = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Internal() = 0;
    virtual HRESULT STDMETHODCALLTYPE Dim(
        /* [in] */ DWORD class_,
        /* [in] */ DWORD small_,
        /* [in] */ DWORD This_,
        /* [in] */ DWORD level,
        /* [in] */ DWORD level_2,
        /* [in] */ DWORD arg6,
        /* [in] */ DWORD DWORD_,
        /* [in] */ DWORD LampColour_) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryInterface_6(
        /* [in] */ DWORD level) = 0;
    /** Slot 7: its types are not all known. */
    virtual void STDMETHODCALLTYPE opaque_GetFloor() = 0;
    virtual HRESULT STDMETHODCALLTYPE Watch(
        /* [in] */ LAMPCALLBACK onChange,
        /* [in] */ LampHook *hook,
        /* [in] */ REFIID riid,
        /* [in] */ const CLSID **classes,
        /* [in] */ const LAMP_STATE *state,
        /* [in] */ FLOORPLAN *plan) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ILamp, 0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55)
#endif
#else
typedef struct ILampVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ILamp *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ILamp *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ILamp *This);
    /**
     * Slot 3. A lamp lights the room that it stands in, and when nobody is in it, it goes out by
     * itself after a while. A lamp lights the room that it stands in, and when nobody is in it, it
     * goes out by itself after a while. A lamp lights the room that it stands in, and when nobody
     * is in it, it goes out by itself after a while. See ILamp2, Glossar and code*.
     */
    HRESULT (STDMETHODCALLTYPE *Light)(
        ILamp *This,
        /* [in] */ LampColour colour,
        /* [in][string][size_is(length)] */ const WCHAR *name,
        /* [in] */ ULONG length,
        /* [out][retval][optional] */ LAMP_STATE *pState);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Internal)(void);
    /** Slot 5. */
    HRESULT (STDMETHODCALLTYPE *Dim)(
        ILamp *This,
        /* [in] */ DWORD class_,
        /* [in] */ DWORD small_,
        /* [in] */ DWORD This_,
        /* [in] */ DWORD level,
        /* [in] */ DWORD level_2,
        /* [in] */ DWORD arg6,
        /* [in] */ DWORD DWORD_,
        /* [in] */ DWORD LampColour_);
    /** Slot 6. */
    HRESULT (STDMETHODCALLTYPE *QueryInterface_6)(
        ILamp *This,
        /* [in] */ DWORD level);
    /** Slot 7: its types are not all known. */
    void (STDMETHODCALLTYPE *opaque_GetFloor)(void);
    /** Slot 8. */
    HRESULT (STDMETHODCALLTYPE *Watch)(
        ILamp *This,
        /* [in] */ LAMPCALLBACK onChange,
        /* [in] */ LampHook *hook,
        /* [in] */ REFIID riid,
        /* [in] */ const CLSID **classes,
        /* [in] */ const LAMP_STATE *state,
        /* [in] */ FLOORPLAN *plan);
    END_INTERFACE
} ILampVtbl;
struct ILamp {
    const ILampVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ILamp_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ILamp_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ILamp_Release(This) ((This)->lpVtbl->Release(This))
#define ILamp_Light(This, colour, name, length, pState) ((This)->lpVtbl->Light(This, colour, name, length, pState))
#define ILamp_Dim(This, class_, small_, This_, level, level_2, arg6, DWORD_, LampColour_) ((This)->lpVtbl->Dim(This, class_, small_, This_, level, level_2, arg6, DWORD_, LampColour_))
#define ILamp_QueryInterface_6(This, level) ((This)->lpVtbl->QueryInterface_6(This, level))
#define ILamp_Watch(This, onChange, hook, riid, classes, state, plan) ((This)->lpVtbl->Watch(This, onChange, hook, riid, classes, state, plan))
#endif
#endif
#endif

/* LampAttribute: a class of another language */

/* coclass Lamp: ILamp, ILamp2 */
DEFINE_GUID(CLSID_Lamp, 0x99999999, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55);
#ifdef __cplusplus
class DECLSPEC_UUID("99999999-2222-3333-4444-555555555555") Lamp;
#ifdef __CRT_UUID_DECL
__CRT_UUID_DECL(Lamp, 0x99999999, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55)
#endif
#endif

/* coclass LampWithout: ILamp */

EXTERN_C DWORD STDAPICALLTYPE CountLamps(void);

EXTERN_C HRESULT STDAPICALLTYPE CreateLamp(
    /* [in] */ REFIID riid,
    /* [out][iid_is(riid)] */ void **ppLamp);

/* FindFloor is not declared: FLOOR is not known. */

EXTERN_C HRESULT STDAPICALLTYPE Light(
    /* [in] */ DWORD colour);

#endif
#endif
