# made by docabi from specs/abi; do not edit
"""Name to module."""

INDEX: dict[str, str] = {
    "CLRRuntimeHost": "mscoree",
    "CorOpenFlags": "corhdr",
    "ETaskType": "mscoree",
    "ICLRTaskManager": "_undocumented",
    "IHostTask": "_undocumented",
    "IHostTaskManager": "mscoree",
    "IMetaDataDispenser": "cor",
    "IMetaDataDispenserEx": "cor",
    "IMetaDataImport": "cor",
    "IMetaDataImport_EnumTypeDefs": "cor",
    "IMetaDataImport_GetTypeDefProps": "cor",
    "LPTHREAD_START_ROUTINE": "mscoree",
    "StackOverflowInfo": "mscoree",
    "StackOverflowType": "mscoree",
}
