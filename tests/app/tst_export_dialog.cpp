// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_file.h"
#include "app/shell/export_dialog.h"
#include "app/shell/language.h"
#include "app/state/library_loader.h"
#include "app/state/store.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace tokenscope;

/// The dialog that publishes figures, as its user works with it.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void languageChangesWhileItIsOpen();
    void textsAreCheckedAtTheWidthOfUse();
    void opensWithinASmallScreen_data();
    void opensWithinASmallScreen();
    void sizeIsRemembered();
    void copiesByKeys_data();
    void copiesByKeys();
    void previewIsPulled();
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

void TestExportDialog::opensWithinASmallScreen_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : Language::available())
        QTest::addRow("%s", qPrintable(language)) << language;
}

// A screen of 1024 x 640 less what a desktop takes of it.
void TestExportDialog::opensWithinASmallScreen() {
    QFETCH(QString, language);
    Language spoken;
    spoken.use(language);
    ExportDialog dialog(Theme::light());
    dialog.show(anySnapshot());
    dialog.show();
    const QSize screen = dialog.screen()->availableSize();
    QVERIFY(dialog.width() <= std::max(screen.width(), dialog.minimumSizeHint().width()));
    QVERIFY(dialog.height() <= screen.height());
    QVERIFY2(dialog.minimumSizeHint().width() <= 960, QByteArray::number(dialog.minimumSizeHint().width()));
    QVERIFY2(dialog.minimumSizeHint().height() <= 560, QByteArray::number(dialog.minimumSizeHint().height()));
    for (QWidget* widget :
         dialog.findChildren<QWidget*>()) // all that can be reached lies in the form's width
        if (dialog.form()->isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus)
            QVERIFY2(widget->mapTo(dialog.form(), QPoint(widget->width(), 0)).x() <= dialog.form()->width(),
                     qPrintable(widget->accessibleName()));
}

void TestExportDialog::sizeIsRemembered() {
    const auto type = [](ExportDialog& dialog, const char* name, const char* words) {
        for (QLineEdit* edit : dialog.findChildren<QLineEdit*>())
            if (edit->accessibleName() == text(name)) {
                edit->selectAll();
                QTest::keyClicks(edit, text(words));
                QTest::keyClick(edit, Qt::Key_Return);
                return;
            }
        QFAIL(name);
    };
    {
        ExportDialog dialog(Theme::light());
        dialog.show(anySnapshot());
        dialog.show();
        FigureRequest request;
        request.charts << text("dollar");
        request.size = *figureSizeOf(text("page"));
        dialog.setRequest(request);
        type(dialog, "Width on paper", "9.5 cm");
        type(dialog, "Height on paper", "70");
        type(dialog, "Width in pixels", "950");
    }
    const ExportDialog again(Theme::light());
    QCOMPARE(again.request().size.text(), text("95x70mm@254"));
}

void TestExportDialog::copiesByKeys_data() {
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("says");
    QTest::newRow("picture") << 1 << "image/png"
                             << "PNG";
    QTest::newRow("SVG") << 2 << "image/svg+xml"
                         << "<svg";
    QTest::newRow("data") << 3 << "text/csv"
                          << "Price";
    QTest::newRow("alternative text") << 4 << "text/plain"
                                      << "million";
    QTest::newRow("caption") << 5 << "text/plain"
                             << "My title";
    QTest::newRow("citation") << 6 << "text/plain"
                              << "Tokenscope";
    QTest::newRow("Markdown") << 7 << "text/plain"
                              << "*";
    QTest::newRow("BibTeX") << 8 << "text/plain"
                            << "@";
}

void TestExportDialog::copiesByKeys() {
    QFETCH(int, steps);
    QFETCH(QString, format);
    QFETCH(QString, says);
    ExportDialog dialog(Theme::light());
    dialog.show(anySnapshot());
    dialog.show();
    FigureRequest request;
    request.charts << text("dollar");
    request.title = text("My title");
    dialog.setRequest(request);
    QGuiApplication::clipboard()->clear();
    QSignalSpy spoken(&dialog, &ExportDialog::copiedText);
    QPushButton* button = nullptr;
    for (QPushButton* each : dialog.findChildren<QPushButton*>())
        button = each->menu() ? each : button;
    QVERIFY(button && button->focusPolicy() & Qt::TabFocus);
    // The menu waits for keys in an event loop of its own.
    connect(button->menu(), &QMenu::aboutToShow, &dialog, [menu = button->menu(), steps] {
        QMetaObject::invokeMethod(
            menu,
            [menu, steps] {
                for (int i = 0; i < steps; ++i)
                    QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            },
            Qt::QueuedConnection);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(spoken.count(), 1);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(data->hasFormat(format), qPrintable(data->formats().join(u' ')));
    QVERIFY2(data->data(format).contains(says.toUtf8()), data->data(format).left(400));
}

// What is dragged is a file that opens again, beside picture, SVG and alternative text.
void TestExportDialog::previewIsPulled() {
    const SnapshotPointer snapshot = anySnapshot();
    FigureRequest request;
    request.charts << text("dollar");
    FigurePreview preview;
    preview.show(makePage(request, *snapshot), Vision::usual);
    preview.resize(400, 300);
    QSignalSpy pulled(&preview, &FigurePreview::pulled);
    QTest::mousePress(&preview, Qt::LeftButton, {}, QPoint(100, 100));
    QMouseEvent moved(QEvent::MouseMove, QPointF(160, 100), QPointF(160, 100), Qt::NoButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&preview, &moved);
    QCOMPARE(pulled.count(), 1);
    const std::unique_ptr<QMimeData> data(dragged(request, *snapshot, text("/figures/dollar.png")));
    QCOMPARE(data->urls().front().fileName(), text("dollar.png"));
    QVERIFY(data->hasImage() && data->hasFormat(text("image/svg+xml")) && data->hasText());
    const ReadRecord read = readFigure(data->data(text("image/png")), text("dollar.png"), *loadLibrary());
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
