// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace tokenscope {

/// The language that the program speaks. Switching it sends QEvent::LanguageChange to every widget.
class Language {
public:
    Language() = default;
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// English and every language built in.
    static QStringList available();
    static QString nativeName(const QString& code);
    /// The available language nearest to the system's.
    static QString ofSystem();

    /// Needs an application. An unknown code is English.
    void use(const QString& code);
    const QString& code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_texts;
    QTranslator m_toolkitTexts;
};

} // namespace tokenscope
