// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace tokenscope {
namespace {

QString english() { return QStringLiteral("en"); }

} // namespace

Language::~Language() {
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_toolkitTexts);
}

QStringList Language::available() {
    QStringList codes{english()};
    const QDir folder(QStringLiteral(":/i18n"));
    for (QString name : folder.entryList({QStringLiteral("tokenscope_*.qm")})) {
        name.chop(3);
        codes << name.section(u'_', 1);
    }
    return codes;
}

QString Language::nativeName(const QString& code) {
    return code == english() ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

QString Language::ofSystem() {
    const QStringList codes = available();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (codes.contains(code))
            return code;
    }
    return english();
}

void Language::use(const QString& code) {
    const QString known = available().contains(code) ? code : english();
    if (known == m_code)
        return;
    m_code = known;
    QLocale::setDefault(known == english() ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : QLocale(known));
    QCoreApplication::removeTranslator(&m_toolkitTexts);
    QCoreApplication::removeTranslator(&m_texts);
    if (known == english())
        return;
    if (m_toolkitTexts.load(QStringLiteral("qtbase_") + known,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkitTexts);
    if (m_texts.load(QStringLiteral(":/i18n/tokenscope_") + known))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace tokenscope
