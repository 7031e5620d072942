// Reads a symbol store: documents, and the lines and variables of a method.
#define INITGUID
#include <cor.h>
#include <corsym.h>

#include <vector>

namespace {

template <typename T> struct Held {
    T *object = nullptr;
    ~Held() {
        if (object)
            object->Release();
    }
};

}

HRESULT lines_of(ISymUnmanagedBinder *binder, IUnknown *importer, const WCHAR *file, mdMethodDef token, std::vector<ULONG32> &lines) {
    Held<ISymUnmanagedReader> reader;
    HRESULT hr = binder->GetReaderForFile(importer, file, nullptr, &reader.object);
    if (FAILED(hr))
        return hr;
    ULONG32 count = 0;
    if (FAILED(hr = reader.object->GetDocuments(0, &count, nullptr)))
        return hr;
    std::vector<ISymUnmanagedDocument *> documents(count);
    hr = reader.object->GetDocuments(count, &count, documents.data());
    for (ISymUnmanagedDocument *document : documents) {
        GUID language = {};
        ULONG32 length = 0;
        if (SUCCEEDED(hr) && SUCCEEDED(document->GetLanguage(&language)) && SUCCEEDED(document->GetURL(0, &length, nullptr)))
            lines.push_back(length);
        document->Release();
    }
    Held<ISymUnmanagedMethod> method;
    if (FAILED(hr = reader.object->GetMethod(token, &method.object)))
        return hr;
    if (FAILED(hr = method.object->GetSequencePointCount(&count)))
        return hr;
    std::vector<ULONG32> offsets(count), starts(count), columns(count), ends(count), end_columns(count);
    documents.resize(count);
    hr = method.object->GetSequencePoints(count, &count, offsets.data(), documents.data(), starts.data(), columns.data(), ends.data(),
                                          end_columns.data());
    lines.insert(lines.end(), starts.begin(), starts.end());
    Held<ISymUnmanagedScope> scope;
    if (SUCCEEDED(hr) && SUCCEEDED(hr = method.object->GetRootScope(&scope.object)))
        hr = scope.object->GetLocalCount(&count);
    return hr;
}
