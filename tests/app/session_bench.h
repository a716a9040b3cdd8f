// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window_bench.h"

#include "app/shell/notice_bar.h"
#include "app/shell/window_start.h"
#include "app/state/document_file.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>

namespace tokenscope {

inline Document withPue(double pue) {
    Document document;
    document.overrides["facility.pue"] = Amount::of(pue);
    return document;
}

/// The program from its start to its end, with settings that stay.
class Run {
public:
    explicit Run(const QString& folder, const CommandLine& line = {})
        : m_window(library(), m_settings, language()) {
        m_window.resize(1600, 1000);
        startWindow(m_window, m_settings, line, folder);
        m_window.setVisible(true);
        settle();
    }

    MainWindow* operator->() { return &m_window; }
    Settings& settings() { return m_settings; }
    double pue() { return m_window.store().snapshot()->current.inputs.amount("facility.pue").value; }
    QString notice() { return m_window.notice()->sentence(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&m_window, key, modifiers);
        settle();
    }

    void setPue(double pue) {
        m_window.store().apply({QStringLiteral("facility.pue"), Amount::of(pue)});
        settle();
    }

    void answer(const QString& text) {
        for (QAbstractButton* button : m_window.notice()->findChildren<QAbstractButton*>())
            if (button->text() == text)
                button->click();
        settle();
    }

    /// As a user ends it; what is not saved is given up.
    void close() {
        QTimer::singleShot(0, &m_window, [] {
            if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
                question->button(QMessageBox::Discard)->click();
        });
        QVERIFY(m_window.close());
        settle();
    }

private:
    static std::shared_ptr<const Library> library() {
        QApplication::setStyle(new ShellStyle);
        return loadLibrary();
    }

    Language& language() {
        m_language.use(QStringLiteral("en"));
        return m_language;
    }

    static void settle() {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    }

    Settings m_settings;
    Language m_language;
    MainWindow m_window;
};

/// Settings and files of a first start of all.
class SessionFolder {
public:
    SessionFolder() {
        QCoreApplication::setOrganizationName(QStringLiteral("tokenscope-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QDir().mkpath(copies());
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString copies() const { return path("autosave"); }
    QString write(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tokenscope
