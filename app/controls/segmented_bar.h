// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/control_view.h"

#include <QAbstractButton>

namespace tokenscope {

/// One of the options of a segmented bar.
class SegmentButton : public QAbstractButton {
    Q_OBJECT

public:
    SegmentButton(ControlInk& ink, QWidget* parent);

    void setCaption(const QString& caption);
    void setName(const QString& name);
    const QString& caption() const { return m_caption; }
    qreal leastWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ControlInk& m_ink;
    QString m_caption;
};

/// A choice between few options, all in sight. Arrow keys move the choice.
class SegmentedBar : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit SegmentedBar(ControlInk& ink, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const ChoiceView& view);
    /// So that every option fits, and with some air.
    qreal leastWidth() const;
    qreal wantedWidth() const;
    const std::vector<SegmentButton*>& segments() const { return m_segments; }
    /// The chosen segment, or the first.
    QWidget* focusTarget() const;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void choose(size_t index);
    void layoutSegments();

    ControlInk& m_ink;
    std::vector<ControlOption> m_options;
    std::vector<SegmentButton*> m_segments;
};

} // namespace tokenscope
