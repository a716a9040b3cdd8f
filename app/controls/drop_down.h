// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/control_view.h"

#include <QComboBox>

namespace tokenscope {

/// A choice between many options, drawn like a field.
class DropDown : public QComboBox {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit DropDown(ControlInk& ink, QWidget* parent = nullptr);

    using QComboBox::show;
    void show(const ChoiceView& view);
    /// Just wide enough for the longest option.
    qreal leastWidth() const;
    void themeChanged();
    /// As if the user had chosen the option; nothing if there is none at the index.
    void choose(int index);

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    ControlInk& m_ink;
    std::vector<ControlOption> m_options;
};

} // namespace tokenscope
