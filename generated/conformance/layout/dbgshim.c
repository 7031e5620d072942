/* made by docabi from specs/index.json; do not edit
 *
 * What dbgshim.h lays out: a row for each size, member, enumerator and slot, with the place that states it.
 */
#define DOCABI_NO_DEPRECATION
#include "dbgshim.h"
#include "docabi_layout.h"
#include "../docabi_lines.h"

const docabi_row *docabi_layout(void)
{
    static docabi_row rows[1];
    docabi_next = rows;
    return rows;
}
