// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/export_form.h"

#include "app/charts/chart_list.h"
#include "app/publish/size_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace tokenscope {
namespace {

constexpr int shownCharts = 5;
constexpr int altTextLines = 4;

std::optional<QString> given(const QString& text) {
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

ExportForm::ExportForm(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    buildChoices();
    buildTexts();
    buildSwitches();
    connect(m_charts, &QListWidget::itemChanged, this, &ExportForm::changed);
    connect(m_preset, &QComboBox::activated, this, &ExportForm::takePreset);
    connect(m_size, &SizeFields::edited, this, &ExportForm::takeSize);
    connect(m_scale, &QSpinBox::valueChanged, this, &ExportForm::changed);
    connect(m_altText, &QPlainTextEdit::textChanged, this, &ExportForm::changed);
    for (QComboBox* box : {m_theme, m_textSize, m_vision})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    for (QLineEdit* edit : {m_title, m_subtitle, m_note, m_source})
        connect(edit, &QLineEdit::textChanged, this, &ExportForm::changed);
    for (QCheckBox* box : {m_definitions, m_settings, m_embedded, m_outlines})
        connect(box, &QCheckBox::toggled, this, &ExportForm::changed);
}

QComboBox* ExportForm::choice(const QString& name) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    m_form->addRow(name, box);
    return box;
}

QLineEdit* ExportForm::text(const QString& name) {
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    edit->setMaxLength(int(longestFigureText));
    m_form->addRow(name, edit);
    return edit;
}

QCheckBox* ExportForm::check(const QString& name) {
    auto* box = new QCheckBox(name, this);
    m_form->addRow(box);
    return box;
}

void ExportForm::buildChoices() {
    m_charts = new QListWidget(this);
    m_charts->setAccessibleName(tr("Charts"));
    for (const ChartEntry& entry : charts()) {
        auto* item = new QListWidgetItem(entry.title(), m_charts);
        item->setData(Qt::UserRole, entry.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_charts->setFixedHeight(m_charts->sizeHintForRow(0) * shownCharts + 6);
    m_form->addRow(tr("Charts"), m_charts);
    m_preset = choice(tr("Size"));
    for (const FigureSizePreset& preset : figureSizePresets())
        m_preset->addItem(preset.name + QStringLiteral(", ") + preset.size.text().replace(u'x', u'×'),
                          preset.size.text());
    m_preset->addItem(tr("Custom"), QString());
    m_size = new SizeFields(m_form);
    m_theme = choice(tr("Theme"));
    const QStringList themes{tr("Light"), tr("Dark"), tr("Print, for grey paper"), tr("Projector"),
                             tr("Transparent")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_theme->addItem(themes[i], figureThemes()[i]);
    m_textSize = choice(tr("Text size"));
    for (const QString& name : figureTextSizes())
        m_textSize->addItem(name, name);
    m_textSize->setCurrentIndex(1);
    m_scale = new QSpinBox(this);
    m_scale->setRange(1, 4);
    m_scale->setSuffix(QStringLiteral("×"));
    m_scale->setValue(2);
    m_scale->setAccessibleName(tr("Pixels of a PNG"));
    m_form->addRow(tr("Pixels of a PNG"), m_scale);
}

void ExportForm::buildTexts() {
    m_title = text(tr("Title"));
    m_subtitle = text(tr("Subtitle"));
    m_note = text(tr("Note"));
    m_source = text(tr("Source"));
    m_altText = new QPlainTextEdit(this);
    m_altText->setAccessibleName(tr("Alternative text"));
    m_altText->setTabChangesFocus(true);
    m_altText->setFixedHeight(QFontMetrics(m_altText->font()).lineSpacing() * altTextLines + 14);
    m_form->addRow(tr("Alternative text"), m_altText);
}

void ExportForm::buildSwitches() {
    m_definitions = check(tr("Definitions of terms under the figure"));
    m_settings = check(tr("All settings that differ, under the figure"));
    m_outlines = check(tr("Letters of an SVG as shapes"));
    m_embedded = check(tr("Lets you or a reader reopen these settings"));
    m_embedded->setToolTip(
        tr("The file then contains the settings and texts, and no names of files or people"));
    m_embedded->setChecked(true);
    m_vision = choice(tr("Preview as seen"));
    m_vision->addItems({tr("with usual sight"), tr("without red cones"), tr("without green cones"),
                        tr("without blue cones"), tr("on a grey printer")});
}

// A preset writes its size into the fields; what is typed there is a size of one's own.
void ExportForm::takePreset() {
    const auto size = figureSizeOf(m_preset->currentData().toString());
    if (!size)
        return m_size->setFocus();
    showSize(*size);
    Q_EMIT changed();
}

void ExportForm::takeSize() {
    showPreset();
    Q_EMIT changed();
}

void ExportForm::showSize(const FigureSize& size) {
    m_size->setSize(size);
    showPreset();
}

void ExportForm::showPreset() {
    const FigureSize& size = m_size->size();
    const int preset = m_preset->findData(size.text());
    m_preset->setCurrentIndex(preset < 0 ? m_preset->count() - 1 : preset);
    m_scale->setEnabled(size.unit == FigureSize::Unit::pixels && size.dpi == 0);
}

FigureRequest ExportForm::request() const {
    FigureRequest request;
    for (int i = 0; i < m_charts->count() && request.charts.size() < mostChartsOfFigure; ++i)
        if (m_charts->item(i)->checkState() == Qt::Checked)
            request.charts << m_charts->item(i)->data(Qt::UserRole).toString();
    if (request.charts.isEmpty())
        request.charts << m_charts->item(0)->data(Qt::UserRole).toString();
    request.size = m_size->size();
    request.theme = m_theme->currentData().toString();
    request.textSize = m_textSize->currentData().toString();
    request.title = given(m_title->text());
    request.subtitle = given(m_subtitle->text());
    request.note = given(m_note->text());
    request.source = given(m_source->text());
    request.altText = given(m_altText->toPlainText());
    request.definitions = m_definitions->isChecked();
    request.settings = m_settings->isChecked();
    request.embedded = m_embedded->isChecked();
    request.outlines = m_outlines->isChecked();
    return request;
}

void ExportForm::setRequest(const FigureRequest& request) {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < m_charts->count(); ++i) {
        const bool shown = request.charts.contains(m_charts->item(i)->data(Qt::UserRole).toString());
        m_charts->item(i)->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
    showSize(request.size);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(request.theme)));
    m_textSize->setCurrentIndex(std::max(0, m_textSize->findData(request.textSize)));
    m_title->setText(request.title.value_or(QString()));
    m_subtitle->setText(request.subtitle.value_or(QString()));
    m_note->setText(request.note.value_or(QString()));
    m_source->setText(request.source.value_or(QString()));
    m_altText->setPlainText(request.altText.value_or(QString()));
    m_definitions->setChecked(request.definitions);
    m_settings->setChecked(request.settings);
    m_embedded->setChecked(request.embedded);
    m_outlines->setChecked(request.outlines);
}

void ExportForm::setChart(const QString& id) {
    FigureRequest now = request();
    now.charts = {id};
    setRequest(now);
    Q_EMIT changed();
}

void ExportForm::setDrafts(const FigureTexts& texts) {
    m_title->setPlaceholderText(texts.title);
    m_subtitle->setPlaceholderText(texts.subtitle);
    m_note->setPlaceholderText(texts.note);
    m_source->setPlaceholderText(tr("who says so, beside the model"));
    m_altText->setPlaceholderText(texts.altText);
}

Vision ExportForm::vision() const { return Vision(std::max(0, m_vision->currentIndex())); }

double ExportForm::scale() const { return m_scale->isEnabled() ? m_scale->value() : 0; }

} // namespace tokenscope
