// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace tokenscope {

class SearchableChoice;

/// The two scenarios whose difference the chart "Why" explains.
class AttributionEnds : public QWidget {
    Q_OBJECT

public:
    explicit AttributionEnds(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const Snapshot& snapshot);
    SearchableChoice* from() { return m_from; }
    SearchableChoice* to() { return m_to; }

Q_SIGNALS:
    void explored(const tokenscope::Exploration& exploration);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void retranslate();

    QLabel* m_fromLabel;
    SearchableChoice* m_from;
    QLabel* m_toLabel;
    SearchableChoice* m_to;
    Exploration m_exploration;
    QStringList m_offered;
};

} // namespace tokenscope
