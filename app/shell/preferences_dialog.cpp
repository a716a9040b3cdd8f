// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences_dialog.h"

#include "app/state/autosave.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tokenscope {
namespace {

constexpr int spacing = 12;
constexpr int folderWidth = 380;

QString withoutMnemonic(QString text) { return text.remove(u'&'); }

// The entries of a menu of alternatives, with the present one chosen.
void fill(QComboBox* box, const ChoiceMenu* menu) {
    box->clear();
    for (const QAction* action : menu->actions()) {
        box->addItem(withoutMnemonic(action->text()), action->data());
        if (action->isChecked())
            box->setCurrentIndex(box->count() - 1);
    }
}

void trigger(const ChoiceMenu* menu, const QVariant& key) {
    for (QAction* action : menu->actions())
        if (action->data() == key && !action->isChecked())
            return action->trigger();
}

} // namespace

PreferencesDialog::PreferencesDialog(const Menus& menus, const Actions& actions, QWidget* parent)
    : QDialog(parent), m_menus(menus), m_language(new QComboBox(this)), m_appearance(new QComboBox(this)),
      m_bands(boxFor(actions.action(Command::showBands))),
      m_agreeing(boxFor(actions.action(Command::showAgreeing))), m_forget(new QPushButton(this)),
      m_folder(new QLineEdit(QDir::toNativeSeparators(Autosave::usualFolder()), this)),
      m_folderHint(new QLabel(this)) {
    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(spacing);
    m_languageLabel = addRow(form, m_language);
    m_appearanceLabel = addRow(form, m_appearance);
    m_chartsLabel = addRow(form, m_bands);
    m_chartsLabel->setBuddy(nullptr);
    form->addRow(QString(), m_agreeing);
    form->addRow(QString(), m_forget);
    m_folderLabel = addRow(form, m_folder);
    form->addRow(QString(), m_folderHint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    form->addRow(buttons);
    m_forget->setAutoDefault(false); // Enter closes
    m_folder->setReadOnly(true);
    m_folder->setMinimumWidth(folderWidth);
    m_folderHint->setWordWrap(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &PreferencesDialog::forgetRequested);
    connectMenu(m_language, menus.language());
    connectMenu(m_appearance, menus.appearance());
    retranslate();
}

QLabel* PreferencesDialog::addRow(QFormLayout* form, QWidget* field) {
    auto* label = new QLabel(this);
    form->addRow(label, field);
    label->setBuddy(field);
    return label;
}

QCheckBox* PreferencesDialog::boxFor(QAction* action) {
    auto* box = new QCheckBox(this);
    box->setChecked(action->isChecked());
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    connect(box, &QCheckBox::clicked, action, &QAction::setChecked);
    return box;
}

void PreferencesDialog::connectMenu(QComboBox* box, const ChoiceMenu* menu) {
    connect(box, &QComboBox::activated, this,
            [box, menu](int index) { trigger(menu, box->itemData(index)); });
}

void PreferencesDialog::show(const Snapshot& snapshot) {
    m_forget->setEnabled(!snapshot.exploration.views.empty());
}

void PreferencesDialog::retranslate() {
    setWindowTitle(tr("Preferences"));
    m_languageLabel->setText(tr("&Language"));
    m_appearanceLabel->setText(tr("&Appearance"));
    m_chartsLabel->setText(tr("Charts"));
    m_bands->setText(tr("Show &uncertainty bands"));
    m_agreeing->setText(tr("&Compare also rows that agree"));
    m_forget->setText(tr("&Forget the axes and units chosen for charts"));
    m_folderLabel->setText(tr("Unsaved &work"));
    m_folderHint->setText(
        tr("A copy of unsaved work is kept there, at most three seconds old. It goes when the work "
           "is saved or given up, and is offered after a crash."));
    m_folder->setAccessibleName(tr("Folder of unsaved work"));
    fill(m_language, m_menus.language());
    fill(m_appearance, m_menus.appearance());
}

void PreferencesDialog::showEvent(QShowEvent* event) {
    retranslate();
    QDialog::showEvent(event);
}

// The menus are translated after their dialog has heard of it.
void PreferencesDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &PreferencesDialog::retranslate, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

} // namespace tokenscope
