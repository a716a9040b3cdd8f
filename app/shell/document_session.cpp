// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/document_session.h"

#include "app/publish/figure_file.h"
#include "app/state/document_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace tokenscope {
namespace {

QString suffix() { return QStringLiteral("tokx"); }

} // namespace

DocumentSession::DocumentSession(Store& store, Settings& settings, QWidget* window)
    : QObject(window), m_store(store), m_settings(settings), m_window(window) {
    connect(store.undoStack(), &QUndoStack::indexChanged, this, &DocumentSession::follow);
}

QString DocumentSession::fileName() const {
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).fileName();
}

// What the document is compared with is no part of it.
bool DocumentSession::isDirty() const {
    return m_recovered || (!m_store.undoStack()->isClean() && !(m_store.document() == m_saved));
}

void DocumentSession::follow() {
    if (isDirty() == m_wasDirty)
        return;
    m_wasDirty = isDirty();
    Q_EMIT changed();
}

void DocumentSession::take(const QString& path, bool readOnly) {
    m_path = path;
    m_readOnly = readOnly;
    m_recovered = false;
    m_saved = m_store.document();
    m_wasDirty = false;
    if (!path.isEmpty()) {
        m_settings.addRecentFile(path);
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
    }
    Q_EMIT changed();
}

void DocumentSession::newScenario() {
    if (!mayDiscard())
        return;
    m_store.loadDocument({});
    take({}, false);
}

QString DocumentSession::folder() const {
    const QString last = m_settings.lastFolder();
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

void DocumentSession::open() {
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open a scenario"), folder(),
                                     tr("Scenarios and figures (*.tokx *.png *.svg *.pdf);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

bool DocumentSession::openFile(const QString& path) {
    if (isFigureFile(path)) {
        Q_EMIT figureMet(path);
        return false;
    }
    const OpenedDocument opened = openDocument(path, m_store.library());
    if (!opened.error.isEmpty()) {
        Q_EMIT failed(opened.error);
        return false;
    }
    if (!mayDiscard())
        return false;
    m_store.loadDocument(opened.document);
    take(path, opened.newer);
    if (opened.newer)
        Q_EMIT remarked(
            tr("%1 was written by a newer version of the program. It is open for reading; what this "
               "version does not know is left out. Save it under another name to keep changes.")
                .arg(fileName()));
    else if (!opened.remarks.isEmpty())
        Q_EMIT remarked(opened.remarks.join(u' '));
    return true;
}

bool DocumentSession::save() { return m_path.isEmpty() || m_readOnly ? saveAs() : saveTo(m_path); }

bool DocumentSession::saveAs() {
    QFileDialog dialog(m_window, tr("Save the scenario"), folder(), tr("Scenarios (*.tokx)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix());
    dialog.selectFile(m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName());
    return dialog.exec() == QDialog::Accepted && saveTo(dialog.selectedFiles().constFirst());
}

bool DocumentSession::saveTo(const QString& path) {
    const bool sameFile = QFileInfo(path).absoluteFilePath() == QFileInfo(m_path).absoluteFilePath();
    if (m_readOnly && sameFile) {
        Q_EMIT failed(tr("%1 was written by a newer version and is not overwritten. Choose another name.")
                          .arg(fileName()));
        return false;
    }
    const QString problem = saveDocument(path, m_store.document());
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
        return false;
    }
    take(path, false);
    m_store.undoStack()->setClean();
    Q_EMIT changed();
    Q_EMIT saved(path);
    return true;
}

void DocumentSession::recover(const Document& document) {
    m_store.loadDocument(document);
    take({}, false);
    m_recovered = true;
    Q_EMIT changed();
}

bool DocumentSession::mayDiscard() {
    if (!isDirty())
        return true;
    const auto answer = QMessageBox::warning(
        m_window, tr("Unsaved changes"), tr("%1 has changes that are not saved.").arg(fileName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Save ? save() : answer == QMessageBox::Discard;
}

} // namespace tokenscope
