// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bundle.h"

#include "app/publish/citation.h"
#include "core/scenario/scenario_json.h"

#include <zip.h>

#include <utility>
#include <vector>

namespace tokenscope {
namespace {

using Entry = std::pair<QString, QByteArray>;

constexpr time_t entryTime =
    1767225600; ///< 1 January 2026: the date of the making would make every zip differ

QByteArray readmeText(const FigurePage& page, const QString& name) {
    const FigureTexts& words = page.words;
    QString text = words.title + QStringLiteral("\n\n") + words.subtitle + QStringLiteral("\n\n");
    text += QStringLiteral("%1.png, %1.svg, %1.pdf  the figure; each opens in Tokenscope with its settings\n"
                           "%1.csv, %1.json         its data, every digit, with units\n"
                           "%1.tokx                 its scenario\n"
                           "%1-alt.txt              a description for those who do not see it\n\n")
                .arg(name);
    for (const QString& line : {words.note, words.settings, words.definitions, words.source, words.code})
        if (!line.isEmpty())
            text += line + u'\n';
    return (text + u'\n' + citation(words, CitationStyle::plain) + u'\n').toUtf8();
}

std::vector<Entry> entriesOf(const FigurePage& page, const FigureRecord& record, const Evaluated& evaluated,
                             double scale) {
    const QString name = record.request.charts.join(u'-');
    return {{QStringLiteral("README.txt"), readmeText(page, name)},
            {name + QStringLiteral(".png"), pngFile(page, record, scale)},
            {name + QStringLiteral(".svg"), svgFile(page, record)},
            {name + QStringLiteral(".pdf"), pdfFile(page, record)},
            {name + QStringLiteral(".csv"), csvFile(page, record)},
            {name + QStringLiteral(".json"), jsonFile(page, record, evaluated)},
            {name + QStringLiteral(".tokx"), QByteArray::fromStdString(write_scenario(evaluated.document))},
            {name + QStringLiteral("-alt.txt"), (page.words.altText + u'\n').toUtf8()}};
}

bool addEntry(zip_t* archive, const Entry& entry) {
    zip_source_t* content =
        zip_source_buffer(archive, entry.second.constData(), zip_uint64_t(entry.second.size()), 0);
    const zip_int64_t index =
        zip_file_add(archive, entry.first.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    return zip_file_set_mtime(archive, zip_uint64_t(index), entryTime, 0) == 0;
}

// The archive is written to `target`, which stays the caller's.
bool fill(zip_source_t* target, const std::vector<Entry>& entries) {
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    if (archive == nullptr)
        return false;
    zip_source_keep(target);
    for (const Entry& entry : entries)
        if (!addEntry(archive, entry)) {
            zip_discard(archive);
            return false;
        }
    if (zip_close(archive) == 0)
        return true;
    zip_discard(archive);
    return false;
}

QByteArray bytesOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

QByteArray bundleFile(const FigurePage& page, const FigureRecord& record, const Evaluated& evaluated,
                      double scale) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (target == nullptr)
        return {};
    const QByteArray bytes =
        fill(target, entriesOf(page, record, evaluated, scale)) ? bytesOf(target) : QByteArray();
    zip_source_free(target);
    return bytes;
}

} // namespace tokenscope
