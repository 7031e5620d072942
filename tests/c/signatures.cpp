// Compresses the numbers of the input and reads them back: unsigned, signed and as a token.
#include "cor.h"

#include <cstdio>

namespace {
void print(const BYTE *bytes, ULONG size) {
    std::printf(" ");
    if (size == static_cast<ULONG>(-1))
        std::printf("none");
    for (ULONG at = 0; size <= 4 && at < size; ++at)
        std::printf("%02x", bytes[at]);
}
}

int main() {
    for (long long number; std::scanf("%lld", &number) == 1;) {
        BYTE bytes[8] = {};
        ULONG size = CorSigCompressData(static_cast<ULONG>(number), bytes), back = 0, used = 0;
        print(bytes, size);
        PCCOR_SIGNATURE at = bytes;
        if (size <= 4) {
            bool same = CorSigUncompressData(bytes, &back) == size && back == static_cast<ULONG>(number);
            same = same && CorSigUncompressedDataSize(bytes) == size && CorSigUncompressData(at) == back && at == bytes + size;
            same = same && CorSigUncompressData(bytes, size, &back, &used) == S_OK && used == size;
            same = same && FAILED(CorSigUncompressData(bytes, size - 1, &back, &used)) && used == 0;
            std::printf(" %d", same);
        }
        size = CorSigCompressSignedInt(static_cast<int>(number), bytes);
        print(bytes, size);
        if (size <= 4) {
            int turned = 0;
            std::printf(" %d", CorSigUncompressSignedInt(bytes, &turned) == size && turned == static_cast<int>(number));
        }
        size = CorSigCompressToken(static_cast<mdToken>(number), bytes);
        print(bytes, size);
        if (size <= 4) {
            mdToken token = 0;
            at = bytes;
            bool same = CorSigUncompressToken(bytes, &token) == size && CorSigUncompressToken(at) == token && at == bytes + size;
            std::printf(" %d %08x", same, token);
        }
        std::printf("\n");
    }
}
