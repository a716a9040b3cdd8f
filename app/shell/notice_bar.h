// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace tokenscope {

/// A sentence that stays until it is dismissed, with what can be done about it. Never in the way of the work.
/// One that asks for an answer, or that nobody can have seen yet, waits behind a newer one.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { information, error };
    struct Answer {
        QString text;
        std::function<void()> act;
    };

    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(Kind kind, const QString& sentence, const std::vector<Answer>& answers = {});
    void setTheme(const Theme& theme);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Notice {
        Kind kind = Kind::information;
        QString sentence;
        std::vector<Answer> answers;
    };

    void present(const Notice& notice);
    void dismiss();
    void addAnswer(const Answer& answer);
    void applyColors();

    ControlInk m_ink;
    Notice m_notice;
    std::vector<Notice> m_behind;
    QLabel* m_label;
    QHBoxLayout* m_answers;
    QWidget* m_close;
};

} // namespace tokenscope
