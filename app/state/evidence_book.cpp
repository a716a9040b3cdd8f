// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/evidence_book.h"

#include "app/state/library_loader.h"

#include <QFile>

#include <algorithm>

namespace tokenscope {

const MeasuredPoint* EvidenceBook::find(std::string_view id) const {
    const auto at = std::find_if(points.begin(), points.end(),
                                 [id](const MeasuredPoint& point) { return point.id == id; });
    return at == points.end() ? nullptr : &*at;
}

const std::vector<CheckedPoint>& checkedPoints(const Snapshot& snapshot) {
    static const std::vector<CheckedPoint> none;
    return snapshot.evidence ? snapshot.evidence->checked : none;
}

std::shared_ptr<const EvidenceBook> loadEvidenceBook(std::shared_ptr<const Library> library) {
    auto book = std::make_shared<EvidenceBook>();
    for (const char* project : {"mlperf", "tensorrt_llm", "ml_energy", "deepseek"}) {
        const std::string text =
            builtInText(QStringLiteral("evidence/measured/%1.json").arg(QLatin1String(project)));
        const auto points = parse_measured_points(text, *library);
        book->points.insert(book->points.end(), points.begin(), points.end());
    }
    book->checked = check(book->points, *library);
    book->errors = summarise(book->checked);
    const QString classes = QStringLiteral("calibration/classes.json");
    if (QFile::exists(QStringLiteral(":/") + classes))
        book->calibration = parse_calibration_errors(builtInText(classes));
    book->services = loadClaimBook(library, QStringLiteral("evidence/published_services.json"));
    book->library = std::move(library);
    return book;
}

} // namespace tokenscope
