// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/export_dialog.h"

#include "app/charts/chart_list.h"
#include "app/shell/appearance.h"
#include "app/shell/chart_picture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr QSize previewSize{480, 300};

} // namespace

ExportDialog::ExportDialog(const SnapshotPointer& snapshot, const QString& chart, QWidget* parent)
    : QDialog(parent), m_snapshot(snapshot), m_preview(new QLabel(this)), m_form(new QFormLayout),
      m_chart(choice(tr("Chart"))), m_size(choice(tr("Size"))), m_theme(choice(tr("Theme"))),
      m_scale(new QSpinBox(this)) {
    setWindowTitle(tr("Export picture"));
    m_scale->setRange(1, 4);
    m_scale->setValue(2);
    m_scale->setSuffix(QStringLiteral("×"));
    m_scale->setAccessibleName(tr("Pixels per unit"));
    m_form->addRow(tr("Pixels per unit"), m_scale);
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_preview);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    fillCharts(chart);
    fillSizes();
    fillThemes();
    for (QComboBox* box : {m_chart, m_size, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    showPreview();
}

QComboBox* ExportDialog::choice(const QString& name) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    m_form->addRow(name, box);
    return box;
}

void ExportDialog::fillCharts(const QString& current) {
    for (const ChartEntry& entry : charts())
        m_chart->addItem(entry.title(), entry.id);
    m_chart->setCurrentIndex(m_chart->findData(current));
}

void ExportDialog::fillSizes() {
    const std::pair<QString, QSize> sizes[] = {{tr("Article"), {1200, 675}},
                                               {tr("Square"), {1080, 1080}},
                                               {tr("Portrait"), {1080, 1350}},
                                               {tr("Slide"), {1920, 1080}},
                                               {tr("Column"), {640, 480}}};
    for (const auto& [name, size] : sizes)
        m_size->addItem(tr("%1, %2 × %3").arg(name).arg(size.width()).arg(size.height()), size);
}

void ExportDialog::fillThemes() {
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("Print"), QStringLiteral("print"));
    m_theme->addItem(tr("Projector"), QStringLiteral("projector"));
}

QString ExportDialog::chart() const { return m_chart->currentData().toString(); }

QImage ExportDialog::pictureAt(qreal scale) const {
    const auto entry = findChart(chart());
    if (!entry)
        return {};
    const Theme theme = themeOfName(m_theme->currentData().toString()).value_or(Theme::light());
    return chartPicture(entry->make(*m_snapshot), *m_snapshot, theme, m_size->currentData().toSize(), scale);
}

QImage ExportDialog::picture() const { return pictureAt(m_scale->value()); }

void ExportDialog::showPreview() {
    QImage image = pictureAt(devicePixelRatioF());
    image = image.scaled(previewSize * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
    m_preview->setAccessibleName(tr("Picture of the chart %1").arg(m_chart->currentText()));
}

} // namespace tokenscope
