// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/panel_bench.h"

#include "app/state/library_loader.h"

namespace tokenscope {

QString nbsp(const char* text) { return QString::fromUtf8(text).replace(u'~', QChar::Nbsp); }

SnapshotPointer panelSnapshot(const char* preset, const std::vector<std::pair<const char*, double>>& edits) {
    static const std::shared_ptr<const Library> library = loadLibrary();
    auto made = std::make_shared<Snapshot>();
    Document document;
    made->library = library;
    made->baseline = made->essay = evaluated(document, *library);
    document.preset = preset;
    for (const auto& [id, value] : edits)
        document = with_input(document, *library, id, Amount::of(value)).document;
    made->current = evaluated(document, *library);
    return made;
}

} // namespace tokenscope
