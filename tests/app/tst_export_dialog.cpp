// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/export_dialog.h"
#include "app/shell/language.h"
#include "app/state/library_loader.h"
#include "app/state/store.h"

#include <QtTest>

using namespace tokenscope;

/// The dialog that publishes figures, as its user works with it.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void languageChangesWhileItIsOpen();
    void textsAreCheckedAtTheWidthOfUse();
};

namespace {

QString text(const char* ascii) { return QString::fromUtf8(ascii); }

SnapshotPointer anySnapshot() {
    Store store(loadLibrary());
    store.loadDocument({});
    QCoreApplication::processEvents();
    return store.snapshot();
}

} // namespace

void TestExportDialog::languageChangesWhileItIsOpen() {
    Language language;
    language.use(text("en"));
    ExportDialog dialog(Theme::light());
    dialog.show(anySnapshot());
    dialog.show();
    FigureRequest request;
    request.charts << text("dollar");
    request.theme = text("print");
    request.title = text("My title");
    dialog.setRequest(request);
    const QString english = dialog.windowTitle();
    language.use(text("de"));
    QCoreApplication::processEvents();
    QVERIFY(dialog.windowTitle() != english);
    QVERIFY(dialog.request() == request);
}

void TestExportDialog::textsAreCheckedAtTheWidthOfUse() {
    ExportDialog dialog(Theme::light());
    dialog.show(anySnapshot());
    dialog.show();
    FigureRequest request;
    request.charts << text("stages");
    request.size = *figureSizeOf(text("170x120mm"));
    dialog.setRequest(request);
    const QString atOwnWidth = dialog.advice();
    dialog.setWidthOfUse(85);
    QVERIFY(dialog.advice() != atOwnWidth);
    QVERIFY(dialog.advice().contains(text("85 mm")));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
