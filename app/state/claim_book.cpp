// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/claim_book.h"

#include "app/state/library_loader.h"
#include "core/scenario/document.h"

namespace tokenscope {

std::shared_ptr<const ClaimBook> loadClaimBook(std::shared_ptr<const Library> library, const QString& file) {
    auto book = std::make_shared<ClaimBook>();
    book->claims = parse_claims(builtInText(file));
    book->context.catalogue = &library->catalogue;
    book->context.reply_lengths =
        parse_reply_lengths(builtInText(QStringLiteral("evidence/reasoning_lengths.json")));
    book->context.resolve = [library](std::string_view preset, const Overrides& overrides) {
        Document document;
        document.preset = preset;
        document.overrides = overrides;
        return resolve(document, *library);
    };
    book->library = std::move(library);
    book->own = judge_by_own_inputs(book->claims, book->context);
    return book;
}

} // namespace tokenscope
