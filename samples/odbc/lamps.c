/* Reads a database through ODBC, with the header that docabi makes of documentation pages: prints the rows of a query, and
 * on a failure the state and the driver's message.
 *
 *     docabi build
 *     cc -Iout/generated/c lamps.c -lodbc -o lamps
 *     ./lamps "Driver=SQLite3;Database=lamps.db" "SELECT name, watts FROM lamps"
 */
#include <lamps.h>
#include <stdio.h>
#include <string.h>

/* Print what the last call left; gives 1, which the program ends with. */
static int explain(SQLSMALLINT kind, SQLHANDLE handle)
{
    SQLCHAR state[6], message[512];
    SQLINTEGER native;
    SQLSMALLINT length, number = 1;

    while (SQLGetDiagRec(kind, handle, number++, state, &native, message, (SQLSMALLINT)sizeof message, &length) == SQL_SUCCESS)
        printf("%s: %s\n", (const char *)state, (const char *)message);
    return 1;
}

static int print_rows(SQLHSTMT statement)
{
    SQLCHAR value[256];
    SQLSMALLINT columns;
    SQLUSMALLINT column;
    SQLLEN length;
    SQLRETURN code;

    if (SQLNumResultCols(statement, &columns) < 0)
        return explain(SQL_HANDLE_STMT, statement);
    while ((code = SQLFetch(statement)) >= 0 && code != SQL_NO_DATA) {
        for (column = 1; column <= (SQLUSMALLINT)columns; column++) {
            if (SQLGetData(statement, column, SQL_C_CHAR, value, (SQLLEN)sizeof value, &length) < 0)
                return explain(SQL_HANDLE_STMT, statement);
            printf("%s%s", column > 1 ? "|" : "", length == SQL_NULL_DATA ? "-" : (const char *)value);
        }
        printf("\n");
    }
    return code < 0 ? explain(SQL_HANDLE_STMT, statement) : 0;
}

static int run(SQLHDBC connection, char *source, char *query)
{
    SQLCHAR whole[512];
    SQLSMALLINT length;
    SQLHANDLE statement;
    int result;

    if (SQLDriverConnect(connection, NULL, (SQLCHAR *)source, SQL_NTS, whole, (SQLSMALLINT)sizeof whole, &length, SQL_DRIVER_NOPROMPT) < 0)
        return explain(SQL_HANDLE_DBC, connection);
    if (SQLAllocHandle(SQL_HANDLE_STMT, connection, &statement) < 0)
        return explain(SQL_HANDLE_DBC, connection);
    result = SQLExecDirect(statement, (SQLCHAR *)query, SQL_NTS) < 0 ? explain(SQL_HANDLE_STMT, statement) : print_rows(statement);
    SQLFreeHandle(SQL_HANDLE_STMT, statement);
    SQLDisconnect(connection);
    return result;
}

int main(int count, char **arguments)
{
    SQLHANDLE environment, connection;
    int result;

    if (count != 3)
        return 2;
    if (SQLAllocHandle(SQL_HANDLE_ENV, SQL_NULL_HANDLE, &environment) < 0)
        return 3;
    SQLSetEnvAttr(environment, SQL_ATTR_ODBC_VERSION, (SQLPOINTER)SQL_OV_ODBC3, 0);
    if (SQLAllocHandle(SQL_HANDLE_DBC, environment, &connection) < 0)
        return explain(SQL_HANDLE_ENV, environment);
    result = run(connection, arguments[1], arguments[2]);
    SQLFreeHandle(SQL_HANDLE_DBC, connection);
    SQLFreeHandle(SQL_HANDLE_ENV, environment);
    return result;
}
