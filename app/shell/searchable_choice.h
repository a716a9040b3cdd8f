// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_view.h"

#include <QComboBox>

namespace tokenscope {

/// A choice between so many options that one types a part of its name.
class SearchableChoice : public QComboBox {
    Q_OBJECT

public:
    explicit SearchableChoice(QWidget* parent = nullptr);

    void setOptions(const std::vector<ControlOption>& options);
    void setCurrentKey(const QString& key);
    QString currentKey() const { return currentData().toString(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void take();
};

/// Every quantity input and every output by name, grouped as people look for them.
std::vector<ControlOption> inputOptions();
std::vector<ControlOption> outputOptions();

} // namespace tokenscope
