# made by docabi from specs/index.json; do not edit
"""The generated package that the tests drive, and all interfaces of the documentation that have an identifier."""

PACKAGE = 'docabi_bindings'

INTERFACES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ('ICLRRuntimeHost', '90f1a06c-7712-4762-86b5-7a5eba6bdb02', ('IUnknown', )),
    ('ICorDebug', '3d6f5f61-7538-11d3-8d5b-00104b35e7ef', ('IUnknown', )),
    ('ICorDebugAppDomain', '3d6f5f63-7538-11d3-8d5b-00104b35e7ef', ('ICorDebugController', 'IUnknown', )),
    ('ICorDebugBreakpoint', 'cc7bcae8-8a68-11d2-983c-0000f808342d', ('IUnknown', )),
    ('ICorDebugCode', 'cc7bcaf4-8a68-11d2-983c-0000f808342d', ('IUnknown', )),
    ('ICorDebugController', '3d6f5f62-7538-11d3-8d5b-00104b35e7ef', ('IUnknown', )),
    ('ICorDebugFrame', 'cc7bcaef-8a68-11d2-983c-0000f808342d', ('IUnknown', )),
    ('ICorDebugFunction', 'cc7bcaf3-8a68-11d2-983c-0000f808342d', ('IUnknown', )),
    ('ICorDebugFunctionBreakpoint', 'cc7bcae9-8a68-11d2-983c-0000f808342d', ('ICorDebugBreakpoint', 'IUnknown', )),
    ('ICorDebugGenericValue', 'cc7bcaf8-8a68-11d2-983c-0000f808342d', ('ICorDebugValue', 'IUnknown', )),
    ('ICorDebugILFrame', '03e26311-4f76-11d3-88c6-006097945418', ('ICorDebugFrame', 'IUnknown', )),
    ('ICorDebugManagedCallback', '3d6f5f60-7538-11d3-8d5b-00104b35e7ef', ('IUnknown', )),
    ('ICorDebugManagedCallback2', '250e5eea-db5c-4c76-b6f3-8c46f12e3203', ('IUnknown', )),
    ('ICorDebugModule', 'dba2d8c1-e5c5-4069-8c13-10a7c6abf43d', ('IUnknown', )),
    ('ICorDebugProcess', '3d6f5f64-7538-11d3-8d5b-00104b35e7ef', ('ICorDebugController', 'IUnknown', )),
    ('ICorDebugThread', '938c6d66-7fb6-4f69-b389-425b8987329b', ('IUnknown', )),
    ('ICorDebugValue', 'cc7bcaf7-8a68-11d2-983c-0000f808342d', ('IUnknown', )),
    ('ICorProfilerCallback', '176fbed1-a55c-4796-98ca-a9da0ef883e7', ('IUnknown', )),
    ('ICorProfilerCallback2', '8a8cc829-ccf2-49fe-bbae-0f022228071a', ('ICorProfilerCallback', 'IUnknown', )),
    ('ICorProfilerInfo', '28b5557d-3f3f-48b4-90b2-5f9eea2f6c48', ('IUnknown', )),
    ('IHostTaskManager', '997ff24c-43b7-4352-8667-0dc04fafd354', ('IUnknown', )),
    ('IMetaDataDispenser', '809c652e-7396-11d2-9771-00a0c9b4d50c', ('IUnknown', )),
    ('IMetaDataDispenserEx', '31bcfce2-dafb-11d2-9f81-00c04f79a0a3', ('IMetaDataDispenser', 'IUnknown', )),
    ('IMetaDataEmit', 'ba3fee4c-ecb9-4e41-83b7-183fa41cd859', ('IUnknown', )),
    ('IMetaDataImport', '7dac8207-d3ae-4c75-9b67-92801a497d44', ('IUnknown', )),
)
"""Name, identifier, names of the bases."""
