// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/panels/headline_figure.h"

#include <QAbstractButton>

namespace tokenscope {

/// One figure of the headline strip: a button that asks for its explanation.
class HeadlineColumn : public QAbstractButton {
    Q_OBJECT

public:
    /// `ink` must outlive the column.
    HeadlineColumn(ControlInk& ink, QWidget* parent);

    /// `sentence` is what "copy as sentence" copies.
    void showFigure(const HeadlineFigure& figure, const QString& sentence);
    const HeadlineFigure& figure() const { return m_figure; }
    void setCompact(bool compact);
    /// Left edge of its texts, in logical pixels.
    void setInset(qreal inset) { m_inset = inset; }
    void retranslate();

public Q_SLOTS:
    void copyValue() const;
    void copySentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void paintGround(QPainter& painter);
    void paintValue(QPainter& painter);
    void paintChange(QPainter& painter);
    void paintReason(QPainter& painter);
    void paintLines(QPainter& painter);
    QString fittingRange() const;
    void paintText(QPainter& painter, qreal baseline, const QString& text, qreal size, Role role);
    /// Draws text of at most the room that is left and returns where the next may start.
    qreal paintPart(QPainter& painter, qreal x, qreal baseline, const QString& text, const TextStyle& style,
                    Role role);

    ControlInk& m_ink;
    HeadlineFigure m_figure;
    QString m_sentence;
    qreal m_inset = 16;
    bool m_compact = false;
};

} // namespace tokenscope
