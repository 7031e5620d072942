/* made by docabi from its runtime; do not edit
 *
 * A table of layouts: what the documentation says, and what the headers that it is compiled with have. Each file beside
 * this one fills one. Compiled with -DDOCABI_MAIN it is a program that prints what differs and fails if anything does.
 */
#ifndef DOCABI_LAYOUT_H
#define DOCABI_LAYOUT_H

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#if defined(_WIN32)
#define DOCABI_TABLE __declspec(dllexport)
#define DOCABI_BY(wide_windows, narrow_windows, wide, narrow) (sizeof(void *) == 8 ? (wide_windows) : (narrow_windows))
#else
#define DOCABI_TABLE __attribute__((visibility("default")))
#define DOCABI_BY(wide_windows, narrow_windows, wide, narrow) (sizeof(void *) == 8 ? (wide) : (narrow))
#endif

/* Two numbers of a member, or of the entity itself: offset and size, first bit and bits, value, slot; 0 where there is no
 * second one. */
typedef struct docabi_row {
    const char *sort, *entity, *member, *place;
    unsigned long long expected[2], found[2];
} docabi_row;

/* The rows from the first on; one without an entity is the last. */
DOCABI_TABLE const docabi_row *docabi_layout(void);

static docabi_row *docabi_next;
static const char *docabi_entity;

static inline void docabi_add(const char *sort, const char *member, const char *place)
{
    docabi_next->sort = sort;
    docabi_next->entity = docabi_entity;
    docabi_next->member = member;
    docabi_next->place = place;
    docabi_next++;
}

static inline void docabi_measure(unsigned long long first, unsigned long long second, unsigned long long expected_first,
                                  unsigned long long expected_second)
{
    docabi_next->found[0] = first;
    docabi_next->found[1] = second;
    docabi_next->expected[0] = expected_first;
    docabi_next->expected[1] = expected_second;
}

/* The bits that are set: the first one, and how many. */
static inline void docabi_measure_bits(const unsigned char *record, size_t size, unsigned long long expected_first,
                                       unsigned long long expected_second)
{
    unsigned long long bit, first = 0, count = 0;
    for (bit = 0; bit < 8 * (unsigned long long)size; bit++)
        if (record[bit / 8] >> bit % 8 & 1) {
            first = count == 0 ? bit : first;
            count++;
        }
    docabi_measure(first, count, expected_first, expected_second);
}

/* A row. It is added last: what does not compile adds none. */
#define DOCABI_ROW(sort, title, place, measured) \
    { \
        measured; \
        docabi_add(sort, title, place); \
    }
#define DOCABI_SIZE(type, member, title, first, second, place) \
    DOCABI_ROW("SIZE", title, place, docabi_measure(sizeof(type), 0, first, second))
#define DOCABI_MEMBER(type, member, title, first, second, place) \
    DOCABI_ROW("MEMBER", title, place, docabi_measure(offsetof(type, member), sizeof((type *)0)->member, first, second))
#define DOCABI_BITS(type, member, title, first, second, place) \
    { \
        type record; \
        memset(&record, 0, sizeof record); \
        record.member--; \
        docabi_measure_bits((const unsigned char *)&record, sizeof record, first, second); \
        docabi_add("BITS", title, place); \
    }
#define DOCABI_VALUE(type, member, title, first, second, place) \
    DOCABI_ROW("VALUE", title, place, docabi_measure((unsigned)(member), 0, first, second))
#define DOCABI_WIDE_VALUE(type, member, title, first, second, place) \
    DOCABI_ROW("WIDE_VALUE", title, place, docabi_measure((unsigned long long)(member), 0, first, second))
#define DOCABI_SLOTS(type, member, title, first, second, place) \
    DOCABI_ROW("SLOTS", title, place, docabi_measure(sizeof(type) / sizeof(void *), 0, first, second))
#define DOCABI_SLOT(type, member, title, first, second, place) \
    DOCABI_ROW("SLOT", title, place, docabi_measure(offsetof(type, member) / sizeof(void *), 0, first, second))

#ifdef DOCABI_MAIN
int main(void)
{
    const docabi_row *row;
    int failures = 0;
    for (row = docabi_layout(); row->entity != NULL; row++)
        if (row->expected[0] != row->found[0] || row->expected[1] != row->found[1]) {
            failures++;
            printf("%s: %s of %s.%s is %llu, %llu, and not %llu, %llu\n", row->place, row->sort, row->entity, row->member,
                   row->expected[0], row->expected[1], row->found[0], row->found[1]);
        }
    return failures != 0;
}
#endif

#endif
