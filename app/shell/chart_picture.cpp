// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_picture.h"

#include "app/charts/figure_painter.h"
#include "app/state/data_names.h"
#include "app/state/document_file.h"
#include "app/state/input_names.h"
#include "core/analysis/result_json.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

namespace tokenscope {
namespace {

struct ChartPicture {
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

constexpr qreal margin = 24;
constexpr qreal noteSize = 10.5;
constexpr qreal noteGap = 12;
constexpr qsizetype mostInputs = 8;

// What differs from the preset: the rest is the preset's.
QString overridesText(const Document& document) {
    QStringList inputs;
    for (const auto& [id, value] : document.overrides) {
        const QString name = QString::fromStdString(id);
        inputs << inputLabel(name) + u' ' + inputValueText(name, value);
    }
    const qsizetype left = inputs.size() - mostInputs;
    if (left > 0)
        inputs = inputs.mid(0, mostInputs) << ChartPicture::tr("%n more", nullptr, static_cast<int>(left));
    return inputs.join(QStringLiteral(", "));
}

QRectF noteArea(const QRectF& area, const QFont& font, const QString& text) {
    const QRectF wide(area.left(), 0, area.width(), area.height());
    const qreal height = QFontMetricsF(font).boundingRect(wide, Qt::TextWordWrap, text).height();
    return {area.left(), area.bottom() - height, area.width(), height};
}

} // namespace

QString assumptionsText(const Snapshot& snapshot) {
    const Document& document = snapshot.current.document;
    const QString name = displayName(document, *snapshot.library);
    const QString changes = overridesText(document);
    const QString scenario = changes.isEmpty() ? ChartPicture::tr("Scenario: %1.").arg(name)
                                               : ChartPicture::tr("Scenario: %1; %2.").arg(name, changes);
    return scenario + u' ' +
           ChartPicture::tr("Source: Tokenscope %1, model %2. Nominal US dollars, 2026.")
               .arg(QStringLiteral(TOKENSCOPE_VERSION),
                    QString::fromLatin1(model_version.data(), static_cast<qsizetype>(model_version.size())));
}

QImage chartPicture(const Figure& figure, const Snapshot& snapshot, const Theme& theme, QSize size,
                    qreal scale) {
    QImage picture(size * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(theme.color(Role::chartGround));
    QPainter painter(&picture);
    const QRectF area = QRectF(QPointF(0, 0), size).adjusted(margin, margin, -margin, -margin / 2);
    const QString note = assumptionsText(snapshot);
    const QFont font = theme.font(noteSize);
    const QRectF notes = noteArea(area, font, note);
    paintFigure(painter, figure, theme, area.adjusted(0, 0, 0, -notes.height() - noteGap), Variant::exported);
    painter.setFont(font);
    painter.setPen(theme.color(Role::secondaryText));
    painter.drawText(notes, Qt::TextWordWrap, note);
    return picture;
}

QString savePicture(const QImage& picture, const QString& path) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return ChartPicture::tr("The picture is too large to be written");
    return saveBytes(path, bytes);
}

} // namespace tokenscope
