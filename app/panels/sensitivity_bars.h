// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/state/snapshot.h"

#include <QWidget>

#include <vector>

namespace tokenscope {

/// By how much 10 % more of an input changes an output.
struct SensitivityRow {
    QString label;       ///< of the input, or of the output
    QString text;        ///< "−8.7 %"
    double change = 0.0; ///< relative
};

/// The inputs that move an output most, can rise by 10 % and are not locked, the strongest first.
std::vector<SensitivityRow> sensitivityRows(std::string_view outputId, const Snapshot& snapshot,
                                            std::size_t most = 6);

/// What an input moves, in the same way: the figures of the headline, then those that it moves most. None for
/// a choice, and for an input that cannot rise by 10 %.
std::vector<SensitivityRow> effectRows(std::string_view inputId, const Snapshot& snapshot,
                                       std::size_t most = 8);

/// A bar for each of them, on a linear axis around no change.
class SensitivityBars : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit SensitivityBars(ControlInk& ink, QWidget* parent = nullptr);

    /// What the rows tell of: what moves an output, or what an input moves.
    enum class Of { output, input };

    /// Takes no room when there are none.
    void setRows(std::vector<SensitivityRow> rows, Of of = Of::output);
    const std::vector<SensitivityRow>& rows() const { return m_rows; }
    QSize sizeHint() const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString title() const;
    void paintRow(QPainter& painter, const SensitivityRow& row, qreal top);
    qreal axis() const;
    qreal reach() const;

    ControlInk& m_ink;
    std::vector<SensitivityRow> m_rows;
    Of m_of = Of::output;
};

} // namespace tokenscope
