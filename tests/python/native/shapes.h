/* What a C++ compiler makes of a header: prints a line a method, function or structure. Made for g++ on 64-bit systems:
   there a pointer to a virtual method is 1 plus the offset of its slot. */

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <type_traits>

/* p pointer, f floating point, i signed, u unsigned, e enumeration, s structure, n union, v nothing; then the size in bytes. */
template <class T> std::string shape()
{
    if constexpr (std::is_void_v<T>)
        return "v0";
    else if constexpr (std::is_pointer_v<T> || std::is_reference_v<T>)
        return "p" + std::to_string(sizeof(void *));
    else {
        const char *kind = std::is_floating_point_v<T> ? "f" : std::is_enum_v<T> ? "e" : std::is_class_v<T> ? "s"
                         : std::is_union_v<T> ? "n" : std::is_signed_v<T> ? "i" : "u";
        return kind + std::to_string(sizeof(T));
    }
}

template <class C, class R, class... A> void method(const char *name, const char *own, R (C::*pointer)(A...))
{
    std::intptr_t slot;
    std::memcpy(&slot, &pointer, sizeof slot);
    std::printf("method %s %s %ld %s", name, own, (long)((slot - 1) / (std::intptr_t)sizeof(void *)), shape<R>().c_str());
    (std::printf(" %s", shape<A>().c_str()), ...);
    std::printf("\n");
}

template <class T> struct function_type;
template <class R, class... A> struct function_type<R(A...)> {
    static void print(const char *name)
    {
        std::printf("function %s %s", name, shape<R>().c_str());
        (std::printf(" %s", shape<A>().c_str()), ...);
        std::printf("\n");
    }
};
