// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QDialog>
#include <QImage>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace tokenscope {

/// Which chart, how large, in which colours: with the picture as it will be.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const SnapshotPointer& snapshot, const QString& chart, QWidget* parent = nullptr);

    /// Empty if there is no such chart.
    QImage picture() const;
    QString chart() const;

private:
    QImage pictureAt(qreal scale) const;
    QComboBox* choice(const QString& name);
    void fillCharts(const QString& current);
    void fillSizes();
    void fillThemes();
    void showPreview();

    SnapshotPointer m_snapshot;
    QLabel* m_preview;
    QFormLayout* m_form;
    QComboBox* m_chart;
    QComboBox* m_size;
    QComboBox* m_theme;
    QSpinBox* m_scale;
};

} // namespace tokenscope
