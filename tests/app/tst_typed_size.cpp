// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/size_fields.h"
#include "app/publish/typed_size.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include <algorithm>

using namespace tokenscope;

/// Pixels, paper and dots per inch, as they are typed on the command line and in the dialog.
class TestTypedSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoMeasuresGiveTheThird_data();
    void twoMeasuresGiveTheThird();
    void problemsAreSentences_data();
    void problemsAreSentences();
    void lastTwoFieldsGiveTheThird();
    void sizeStaysWhenTheWordsAreWrong();
};

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

/// A form with the fields of a size, found by what a screen reader says.
struct Fields {
    QWidget window;
    QFormLayout* form = new QFormLayout(&window);
    SizeFields size{form};

    QLineEdit* field(const char* name) {
        for (QLineEdit* edit : window.findChildren<QLineEdit*>())
            if (edit->accessibleName() == text(name))
                return edit;
        return nullptr;
    }
    void type(const char* name, const char* words) {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text(words));
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

} // namespace

void TestTypedSize::twoMeasuresGiveTheThird_data() {
    QTest::addColumn<QStringList>("typed"); ///< width and height in pixels, on paper, dots per inch
    QTest::addColumn<QString>("size");
    const auto row = [](const char* size, const char* pw, const char* ph, const char* mw, const char* mh,
                        const char* dpi) {
        QTest::addRow("%s %s %s %s %s", pw, ph, mw, mh, dpi)
            << QStringList{text(pw), text(ph), text(mw), text(mh), text(dpi)} << text(size);
    };
    row("1200x675", "1200", "675 px", "", "", "");
    row("1200x675@192", "1200", "675", "", "", "192 dpi");
    row("85mm", "", "", "8.5 cm", "", "");
    row("85x60mm@300", "", "", "85", "60 mm", "300");
    row("85mm@300", "", "", "85", "", "300");
    row("100x50mm@254", "1000", "", "100", "50", "");
    row("100x50mm@254", "1000", "500", "100", "", "");
    row("100x50mm@254", "", "500", "100", "50", "");
    row("100x50mm@254", "1000", "500", "", "50", "");
    row("101.6mm@250", "1000", "", "", "", "250");
    row("50.8mm@254", "", "", "2 in", "", "100 dpcm");
    row("85.5mm", "", "", "85,5", "", "");
}

void TestTypedSize::twoMeasuresGiveTheThird() {
    QFETCH(QStringList, typed);
    QFETCH(QString, size);
    const SizeAnswer answer = sizeOf(TypedSize{typed[0], typed[1], typed[2], typed[3], typed[4]});
    QVERIFY2(answer.size, qPrintable(answer.problem));
    QCOMPARE(answer.size->text(), size);
    QVERIFY(figureSizeOf(size) == answer.size); // as it is remembered and embedded
}

void TestTypedSize::problemsAreSentences_data() {
    QTest::addColumn<QString>("width");
    QTest::addColumn<QString>("height");
    QTest::addColumn<QString>("dpi");
    QTest::addColumn<QString>("says");
    QTest::newRow("narrow") << "5"
                            << ""
                            << ""
                            << "20 to 1000 mm, not 5";
    QTest::newRow("wide") << "2 m"
                          << ""
                          << ""
                          << "“2 m” is not a length in mm";
    QTest::newRow("high") << "80"
                          << "1001"
                          << ""
                          << "20 to 1000 mm, not 1001";
    QTest::newRow("coarse") << "80"
                            << "80"
                            << "29"
                            << "30 to 2400 dots per inch, not 29";
    QTest::newRow("too many pixels") << "1000"
                                     << "1000"
                                     << "2400"
                                     << "64 million";
    QTest::newRow("rubbish") << "80"
                             << "80"
                             << "1e9"
                             << "“1e9” is not a number of dots per inch";
    QTest::newRow("nothing") << "0"
                             << ""
                             << ""
                             << "“0” is not a length";
}

void TestTypedSize::problemsAreSentences() {
    QFETCH(QString, width);
    QFETCH(QString, height);
    QFETCH(QString, dpi);
    QFETCH(QString, says);
    const SizeAnswer answer = sizeOf(TypedSize{{}, {}, width, height, dpi});
    QVERIFY(!answer.size);
    QVERIFY2(answer.problem.contains(says), qPrintable(answer.problem));
}

void TestTypedSize::lastTwoFieldsGiveTheThird() {
    Fields fields;
    fields.size.setSize(*figureSizeOf(text("100x50mm@254")));
    QCOMPARE(fields.field("Width in pixels")->text(), text("1000"));
    fields.type("Dots per inch", "508");
    QCOMPARE(fields.field("Width in pixels")->text(), text("2000"));
    fields.type("Width in pixels", "1000"); // now pixels and dots are given
    QCOMPARE(fields.field("Width on paper")->text(), text("50"));
    fields.type("Width on paper", "10 cm"); // now pixels and paper
    QCOMPARE(fields.field("Dots per inch")->text(), text("254"));
    QCOMPARE(fields.field("Width in pixels")->text(), text("1000"));
}

void TestTypedSize::sizeStaysWhenTheWordsAreWrong() {
    Fields fields;
    const FigureSize before = *figureSizeOf(text("100x50mm@254"));
    fields.size.setSize(before);
    fields.type("Width on paper", "3");
    QVERIFY(fields.size.size() == before);
    QCOMPARE(fields.field("Width on paper")->text(), text("100"));
    const auto labels = fields.window.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(text("20 to 1000 mm, not 3"));
    }));
}

QTEST_MAIN(TestTypedSize)
#include "tst_typed_size.moc"
