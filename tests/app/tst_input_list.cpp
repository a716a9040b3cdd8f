// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/choice_control.h"
#include "app/controls/drop_down.h"
#include "app/controls/flat_button.h"
#include "app/controls/group_header.h"
#include "app/controls/input_list.h"
#include "app/controls/list_footer.h"
#include "app/controls/quantity_control.h"
#include "app/controls/search_field.h"
#include "app/controls/segmented_bar.h"

#include <QAccessible>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace tokenscope;

namespace {

ControlView quantity(const QString& id, const QString& label, bool edited = false) {
    ControlView view;
    view.id = id;
    view.label = label;
    view.valueText = QStringLiteral("60");
    view.unitText = QStringLiteral("%");
    view.valueWords = QStringLiteral("60 percent, plausible");
    view.baselineText = QStringLiteral("100 %");
    view.edited = edited;
    view.value = 0.6;
    return view;
}

ChoiceView choice(const QString& id, const QString& label, const QStringList& keys) {
    ChoiceView view;
    view.id = id;
    view.label = label;
    for (const QString& key : keys)
        view.options.push_back({key, key.toUpper(), {}});
    view.current = keys.first();
    view.baseline = keys.first();
    return view;
}

InputListView settings() {
    GroupView model{
        QStringLiteral("model"), QStringLiteral("Model"), QStringLiteral("70 billion"), {}, false};
    model.rows = {quantity(QStringLiteral("model.parameters"), QStringLiteral("Parameters")),
                  choice(QStringLiteral("model.weights"), QStringLiteral("Weights"),
                         {QStringLiteral("bf16"), QStringLiteral("fp8"), QStringLiteral("fp4")})};
    GroupView facility{
        QStringLiteral("facility"), QStringLiteral("Facility"), QStringLiteral("PUE 1.2"), {}, true};
    facility.rows = {quantity(QStringLiteral("facility.pue"), QStringLiteral("PUE"), true),
                     choice(QStringLiteral("facility.site"), QStringLiteral("Site"),
                            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                             QStringLiteral("d"), QStringLiteral("e")})};
    return {{model, facility}, 1, QStringLiteral("Essay, as printed")};
}

QStringList visibleIds(const InputList& list) {
    QStringList ids;
    for (const ControlRow* row : list.rows())
        if (row->isVisible())
            ids.append(row->id());
    return ids;
}

} // namespace

class TestInputList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsStartAsTheViewSays();
    void showKeepsTheWidgets();
    void showAddsRemovesAndReorders();
    void searchFindsAndOpens();
    void searchReadsNamesAndGroupsOnly();
    void editedFilter();
    void revealOpensAndFocuses();
    void footerCountsAndResets();
    void collapsedStateIsTheUsers();
    void editsComeThrough();
    void previewKnowsTheInput();
    void choicesWork();
    void menuNamesTheBaseline();
    void narrowColumnFits();
    void widerColumnNeedsNoScrolling();
    void everyFocusableWidgetHasAName();

private:
    std::unique_ptr<InputList> m_list;
};

void TestInputList::init() {
    m_list = std::make_unique<InputList>(Theme::light());
    m_list->resize(332, 600);
    m_list->show(settings());
    m_list->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void TestInputList::groupsStartAsTheViewSays() {
    QCOMPARE(visibleIds(*m_list),
             (QStringList{QStringLiteral("model.parameters"), QStringLiteral("model.weights")}));
    QCOMPARE(m_list->collapsedGroups(), QStringList{QStringLiteral("facility")});
}

void TestInputList::showKeepsTheWidgets() {
    const auto before = m_list->rows();
    m_list->show(settings());
    QCOMPARE(m_list->rows(), before);
}

void TestInputList::showAddsRemovesAndReorders() {
    const auto before = m_list->rows();
    QSignalSpy added(m_list.get(), &InputList::rowAdded);
    InputListView view = settings();
    std::swap(view.groups[0], view.groups[1]);
    std::swap(view.groups[1].rows[0], view.groups[1].rows[1]);
    view.groups[0].rows.pop_back();
    view.groups[0].rows.push_back(quantity(QStringLiteral("facility.new"), QStringLiteral("New")));
    m_list->show(view);
    const auto after = m_list->rows();
    QCOMPARE(after.size(), size_t(4));
    QCOMPARE(after[0], before[2]);
    QCOMPARE(after[1]->id(), QStringLiteral("facility.new"));
    QCOMPARE(after[2], before[1]);
    QCOMPARE(after[3], before[0]);
    QCOMPARE(added.count(), 1);
}

void TestInputList::searchFindsAndOpens() {
    QTest::keyClicks(m_list->searchField(), QStringLiteral("pue"));
    QCOMPARE(visibleIds(*m_list), QStringList{QStringLiteral("facility.pue")});
    QTest::keyClick(m_list->searchField(), Qt::Key_Return);
    QVERIFY(m_list->row(QStringLiteral("facility.pue"))->focusTarget()->hasFocus());
    m_list->searchField()->setText(QStringLiteral("nothing like it"));
    QVERIFY(visibleIds(*m_list).isEmpty());
    QTest::keyClick(m_list->searchField(), Qt::Key_Escape);
    QCOMPARE(visibleIds(*m_list).size(), 2);
}

void TestInputList::searchReadsNamesAndGroupsOnly() {
    InputListView view = settings();
    view.groups[0].title = QStringLiteral("Architecture");
    std::get<ControlView>(view.groups[0].rows[0]).toolTip = QStringLiteral("Source: a price list");
    m_list->show(view);
    m_list->searchField()->setText(QStringLiteral("price"));
    QVERIFY(visibleIds(*m_list).isEmpty());
    m_list->searchField()->setText(QStringLiteral("archi"));
    QCOMPARE(visibleIds(*m_list).size(), 2);
}

void TestInputList::editedFilter() {
    QTest::mouseClick(m_list->editedFilter(), Qt::LeftButton);
    QCOMPARE(visibleIds(*m_list), QStringList{QStringLiteral("facility.pue")});
    QTest::mouseClick(m_list->editedFilter(), Qt::LeftButton);
    QCOMPARE(visibleIds(*m_list).size(), 2);
}

void TestInputList::revealOpensAndFocuses() {
    m_list->searchField()->setText(QStringLiteral("weights"));
    m_list->reveal(QStringLiteral("facility.pue"));
    ControlRow* row = m_list->row(QStringLiteral("facility.pue"));
    QVERIFY(row->isVisible());
    QVERIFY(row->focusTarget()->hasFocus());
    QVERIFY(m_list->searchField()->text().isEmpty());
    m_list->reveal(QStringLiteral("no such"));
}

void TestInputList::footerCountsAndResets() {
    QCOMPARE(m_list->footer()->accessibleName(), QStringLiteral("1 edited from Essay, as printed"));
    QSignalSpy reset(m_list.get(), &InputList::resetAllRequested);
    QTest::mouseClick(m_list->footer()->resetButton(), Qt::LeftButton);
    QCOMPARE(reset.count(), 1);
}

void TestInputList::collapsedStateIsTheUsers() {
    QSignalSpy changed(m_list.get(), &InputList::collapsedGroupsChanged);
    QTest::mouseClick(m_list->groups()[1]->header(), Qt::LeftButton);
    QTest::keyClick(m_list->groups()[0]->header(), Qt::Key_Left);
    QCOMPARE(changed.count(), 2);
    m_list->show(settings());
    QCOMPARE(m_list->collapsedGroups(), QStringList{QStringLiteral("model")});
    m_list->setCollapsedGroups({});
    QCOMPARE(visibleIds(*m_list).size(), 4);
}

void TestInputList::editsComeThrough() {
    QSignalSpy edited(m_list.get(), &InputList::edited);
    QTest::keyClick(m_list->row(QStringLiteral("model.parameters"))->focusTarget(), Qt::Key_End);
    QCOMPARE(edited.count(), 1);
    const auto edit = edited[0][0].value<ControlEdit>();
    QCOMPARE(edit.id, QStringLiteral("model.parameters"));
    QCOMPARE(edit.value, 1.0);
}

void TestInputList::previewKnowsTheInput() {
    QStringList asked;
    m_list->setPreview([&asked](const QString& id, const QString& text) {
        asked = {id, text};
        return EntryPreview{true, {}};
    });
    QTest::keyClick(m_list->row(QStringLiteral("model.parameters"))->focusTarget(), '7');
    QCOMPARE(asked, (QStringList{QStringLiteral("model.parameters"), QStringLiteral("7")}));
}

void TestInputList::choicesWork() {
    m_list->setCollapsedGroups({});
    QSignalSpy edited(m_list.get(), &InputList::edited);
    auto* weights = qobject_cast<ChoiceControl*>(m_list->row(QStringLiteral("model.weights")));
    auto* site = qobject_cast<ChoiceControl*>(m_list->row(QStringLiteral("facility.site")));
    QVERIFY(weights->isSegmented());
    QVERIFY(!site->isSegmented());
    weights->focusTarget()->setFocus();
    QTest::keyClick(weights->focusTarget(), Qt::Key_Right);
    QCOMPARE(edited.last()[0].value<ControlEdit>().text, QStringLiteral("fp8"));
    site->dropDown()->setFocus();
    QTest::keyClick(site->dropDown(), Qt::Key_Down);
    QCOMPARE(edited.last()[0].value<ControlEdit>().kind, ControlEdit::Kind::choice);
    QCOMPARE(edited.last()[0].value<ControlEdit>().text, QStringLiteral("b"));
    QAccessibleInterface* segment = QAccessible::queryAccessibleInterface(weights->segments()->segments()[0]);
    QCOMPARE(segment->role(), QAccessible::RadioButton);
    QCOMPARE(segment->text(QAccessible::Name), QStringLiteral("Weights, BF16"));
    m_list->show(settings());
    QVERIFY(weights->segments()->segments()[0]->isChecked());
}

void TestInputList::menuNamesTheBaseline() {
    ControlRow* row = m_list->row(QStringLiteral("facility.pue"));
    row->addAction(new QAction(QStringLiteral("Extend range"), row));
    const std::unique_ptr<QMenu> menu(row->createMenu(nullptr));
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts.append(action->text());
    QCOMPARE(texts.first(), QStringLiteral("Reset to baseline (100 %)"));
    QVERIFY(texts.contains(QStringLiteral("Copy value")));
    QCOMPARE(texts.last(), QStringLiteral("Extend range"));
}

void TestInputList::narrowColumnFits() {
    m_list->setCollapsedGroups({});
    m_list->resize(272, 600);
    QCOMPARE(m_list->width(), 272);
    QVERIFY(m_list->minimumSizeHint().width() <= 272);
    QVERIFY(!m_list->footer()->isVisible());
    QCOMPARE(m_list->editedFilter()->caption(), QStringLiteral("1 edited"));
    for (const ControlRow* row : m_list->rows())
        QCOMPARE(row->width(), 250);
}

void TestInputList::widerColumnNeedsNoScrolling() {
    InputListView view = settings();
    view.groups[0].rows.push_back(
        quantity(QStringLiteral("long"), QStringLiteral("Anschaffungspreis eines Beschleunigers")));
    m_list->show(view);
    m_list->setCollapsedGroups({});
    const QScrollBar* bar = m_list->findChild<QScrollArea*>()->verticalScrollBar();
    for (const int width : {272, 400}) {
        m_list->resize(width, 560);
        QTRY_COMPARE(bar->maximum(), 0);
        for (const ControlRow* row : m_list->rows())
            QTRY_COMPARE(row->height(), row->heightForWidth(row->width()));
    }
    QCOMPARE(m_list->row(QStringLiteral("long"))->height(), 62 + 16);
}

void TestInputList::everyFocusableWidgetHasAName() {
    m_list->setCollapsedGroups({});
    for (QWidget* widget : m_list->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestInputList)
#include "tst_input_list.moc"
