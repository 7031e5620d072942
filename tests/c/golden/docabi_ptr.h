/* made by docabi from its runtime; do not edit */
#ifndef DOCABI_PTR_H
#define DOCABI_PTR_H

#include "docabi_prelude.h"

#if defined(__cplusplus) && !defined(CINTERFACE)
#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wlanguage-extension-token" /* __uuidof */
#endif
namespace docabi {

template <typename T> void given_as(T *);

/*
 * Owns one reference to a COM object and gives it back, as the smart pointers of ATL and WRL do, for systems without them.
 * A plain pointer is shared (AddRef); `own` takes the reference that came with one.
 *
 *   docabi::ptr<ICLRMetaHost> host;
 *   if (SUCCEEDED(CLRCreateInstance(clsid, IID_PPV_ARGS(host.out())))) ...
 *   if (docabi::ptr<IOther> other = host.as<IOther>()) ...
 */
template <typename T> class ptr {
public:
    ptr() noexcept = default;
    ptr(decltype(nullptr)) noexcept {}
    ptr(T *object) noexcept : object_(object) { share(); }
    ptr(const ptr &other) noexcept : ptr(other.object_) {}
    ptr(ptr &&other) noexcept : object_(other.detach()) {}
    template <typename U, typename = decltype(given_as<T>(static_cast<U *>(nullptr)))>
    ptr(const ptr<U> &other) noexcept : ptr(other.get()) {}
    ~ptr() { reset(); }

    ptr &operator=(ptr other) noexcept {
        T *object = object_;
        object_ = other.object_;
        other.object_ = object;
        return *this;
    }

    /* Takes over a reference that the caller owns. */
    static ptr own(T *object) noexcept {
        ptr made;
        made.object_ = object;
        return made;
    }
    /* Gives the reference to the caller, who has to release it. */
    T *detach() noexcept {
        T *object = object_;
        object_ = nullptr;
        return object;
    }
    /* Gives the reference back. */
    void reset() noexcept {
        if (T *object = detach())
            object->Release();
    }
    /* For a parameter that a call writes; what was owned is given back first. */
    T **out() noexcept {
        reset();
        return &object_;
    }

    T *get() const noexcept { return object_; }
    T *operator->() const noexcept { return object_; }
    explicit operator bool() const noexcept { return object_ != nullptr; }

    /* Asks the object for another interface; the second form gives an empty pointer where it has none. */
    template <typename U> HRESULT as(ptr<U> &other) const noexcept {
        if (!object_) {
            other.reset();
            return E_POINTER;
        }
        return object_->QueryInterface(__uuidof(U), reinterpret_cast<void **>(other.out()));
    }
    template <typename U> ptr<U> as() const noexcept {
        ptr<U> other;
        return SUCCEEDED(as(other)) ? other : ptr<U>();
    }

private:
    void share() const noexcept {
        if (object_)
            object_->AddRef();
    }

    T *object_ = nullptr;
};

template <typename T, typename U> bool operator==(const ptr<T> &left, const ptr<U> &right) noexcept {
    return left.get() == right.get();
}
template <typename T, typename U> bool operator!=(const ptr<T> &left, const ptr<U> &right) noexcept {
    return left.get() != right.get();
}
template <typename T> bool operator==(const ptr<T> &left, decltype(nullptr)) noexcept { return !left; }
template <typename T> bool operator!=(const ptr<T> &left, decltype(nullptr)) noexcept { return !!left; }

}
#ifdef __clang__
#pragma clang diagnostic pop
#endif
#endif

#endif
