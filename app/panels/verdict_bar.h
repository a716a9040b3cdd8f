// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "core/analysis/claim_verdict.h"

#include <QWidget>

#include <array>
#include <vector>

namespace tokenscope {

/// How many claims agree, are near, disagree, are impossible, and have no figure: a bar in parts with their
/// counts.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit VerdictBar(ControlInk& ink, QWidget* parent = nullptr);

    /// In the order of Verdict.
    void setCounts(const std::array<int, 5>& counts);
    const std::array<int, 5>& counts() const { return m_counts; }
    QSize sizeHint() const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        Verdict verdict;
        int count;
        QString words;
        qreal left, width;      ///< of the bar's part
        QPointF label = {0, 0}; ///< start of the words, on the baseline
    };

    QString words(Verdict verdict, int count) const;
    void arrange();
    bool fitsBelow();
    void flow();
    void paintPart(QPainter& painter, const Part& part);

    ControlInk& m_ink;
    std::array<int, 5> m_counts{};
    std::vector<Part> m_parts;
    qreal m_height = 0;
};

} // namespace tokenscope
