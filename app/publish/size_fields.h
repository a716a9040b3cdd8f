// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/typed_size.h"

#include <QList>
#include <QObject>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace tokenscope {

/// Fields of a form for pixels, paper and dots per inch. The two that were typed last give the third; what is
/// out of range is said under the fields, and the size stays.
class SizeFields : public QObject {
    Q_OBJECT

public:
    /// Adds its rows to `form`, whose widget owns the fields.
    explicit SizeFields(QFormLayout* form);

    void setSize(const FigureSize& size);
    const FigureSize& size() const { return m_size; }
    void setFocus();

Q_SIGNALS:
    void edited(); ///< typed by the user

protected:
    /// Return takes what was typed and goes no further: it is not meant for the dialog's button.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Measure { pixels, paper, dpi };

    QLineEdit* field(const QString& name);
    void take(QLineEdit* edit);
    TypedSize typed(const QList<Measure>& given, const QLineEdit* edit) const;
    void showSize();

    FigureSize m_size;
    QList<Measure> m_given; ///< the latest first
    QLineEdit* m_pixelWidth;
    QLineEdit* m_pixelHeight;
    QLineEdit* m_paperWidth;
    QLineEdit* m_paperHeight;
    QLineEdit* m_dpi;
    QLabel* m_words;
};

} // namespace tokenscope
