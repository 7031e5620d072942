// Says what the method bodies of a file hold whose places stand in the input: `bodies FILE`.
#include "corhlpr.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int count, char **arguments) {
    FILE *file = std::fopen(arguments[1], "rb");
    std::vector<BYTE> image;
    BYTE block[65536];
    for (size_t read; (read = std::fread(block, 1, sizeof block, file)) > 0;)
        image.insert(image.end(), block, block + read);
    std::fclose(file);
    unsigned long offset;
    while (std::scanf("%lu", &offset) == 1) {
        const COR_ILMETHOD *body = reinterpret_cast<const COR_ILMETHOD *>(image.data() + offset);
        COR_ILMETHOD_DECODER::DecoderStatus status;
        COR_ILMETHOD_DECODER decoder(const_cast<COR_ILMETHOD *>(body), nullptr, &status);
        std::printf("%d %u %u %08x %u %d %u", status == COR_ILMETHOD_DECODER::SUCCESS, decoder.GetCodeSize(), decoder.GetMaxStack(),
                    decoder.GetLocalVarSigTok(), static_cast<unsigned>(decoder.Code - reinterpret_cast<const BYTE *>(body)),
                    decoder.GetOnDiskSize(body), decoder.EHCount());
        for (unsigned at = 0; at < decoder.EHCount(); ++at) {
            IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT buffer;
            const IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT *clause = decoder.EH->EHClause(at, &buffer);
            std::printf(" %u:%u:%u:%u:%u:%u", static_cast<unsigned>(clause->Flags), clause->TryOffset, clause->TryLength,
                        clause->HandlerOffset, clause->HandlerLength, clause->ClassToken);
        }
        std::printf("\n");
    }
    return count != 2;
}
