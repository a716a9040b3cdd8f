// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_row.h"

namespace tokenscope {

class DropDown;
class SegmentedBar;

/// One choice: segments for at most four options, else a drop-down; beside the label, or below it where it is
/// long.
class ChoiceControl : public ControlRow {
    Q_OBJECT

public:
    explicit ChoiceControl(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const ChoiceView& view);
    const ChoiceView& view() const { return m_view; }
    bool isSegmented() const { return m_segmented; }
    SegmentedBar* segments() { return m_segments; }
    DropDown* dropDown() { return m_dropDown; }
    QWidget* focusTarget() override;

protected:
    QWidget* editor() override;
    qreal editorWidth(qreal available) const override;
    qreal bodyHeight(qreal available) const override;
    void layoutBody(qreal top) override;
    void themeChanged() override;
    void retranslate() override { show(ChoiceView(m_view)); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QString& key);
    QString textOf(const QString& key) const;
    bool segmentsFit(qreal available) const;

    ChoiceView m_view;
    SegmentedBar* m_segments;
    DropDown* m_dropDown;
    bool m_segmented = true;
};

} // namespace tokenscope
