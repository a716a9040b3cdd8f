// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/export_dialog.h"

#include "app/publish/figure_check.h"
#include "app/publish/remembered_request.h"
#include "app/state/document_file.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDrag>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>

namespace tokenscope {
namespace {

constexpr int padding = 16;
constexpr int formWidth = 400;
constexpr int widestUse = 2000; ///< millimetres

QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(formWidth);
    return area;
}

QString adviceLine(const FigureFinding& finding, const Theme& theme) {
    const QString color = theme.color(finding.good ? Role::plausible : Role::stretch).name();
    return QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;%3")
        .arg(color, finding.good ? QStringLiteral("✓") : QStringLiteral("!"),
             finding.sentence.toHtmlEscaped());
}

} // namespace

ExportDialog::ExportDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_preview(new FigurePreview(this)), m_form(new ExportForm),
      m_advice(new QLabel(this)), m_widthName(new QLabel(this)), m_widthOfUse(new QSpinBox(this)),
      m_scroll(scrolled(m_form)), m_right(new QVBoxLayout), m_buttons(buildButtons()) {
    resize(QSize(1180, 720).boundedTo(screen()->availableSize() - QSize(2 * padding, 4 * padding)));
    auto* left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addWidget(buildCheck());
    m_right->addWidget(m_scroll, 1);
    m_right->addWidget(m_buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(padding);
    layout->addLayout(left, 1);
    layout->addLayout(m_right);
    m_form->setRequest(rememberedRequest());
    followForm();
    retranslate();
    connect(m_preview, &FigurePreview::pulled, this, &ExportDialog::drag);
    connect(m_widthOfUse, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
}

void ExportDialog::followForm() { connect(m_form, &ExportForm::changed, this, &ExportDialog::refresh); }

// The advice, and the width at which readers will see the figure.
QWidget* ExportDialog::buildCheck() {
    auto* strip = new QWidget(this);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::RichText);
    m_widthOfUse->setRange(0, widestUse);
    m_widthOfUse->setSuffix(QStringLiteral(" mm"));
    m_widthName->setBuddy(m_widthOfUse);
    auto* width = new QHBoxLayout;
    width->addWidget(m_widthName);
    width->addWidget(m_widthOfUse);
    width->addStretch();
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(width);
    layout->addWidget(m_advice);
    return strip;
}

// The texts of what stays; form and buttons are built anew in another language.
void ExportDialog::retranslate() {
    setWindowTitle(tr("Publish a figure"));
    m_advice->setAccessibleName(tr("Check before publishing"));
    m_widthName->setText(tr("Seen at a width of"));
    m_widthOfUse->setAccessibleName(tr("Width at which the figure will be seen"));
    m_widthOfUse->setSpecialValueText(tr("its own"));
}

void ExportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    auto* form = new ExportForm;
    form->setRequest(request());
    m_form = form;
    m_scroll->setWidget(form); // deletes the former one
    followForm();
    m_right->removeWidget(m_buttons);
    m_buttons->deleteLater();
    m_buttons = buildButtons();
    m_right->addWidget(m_buttons);
    retranslate();
    refresh();
}

void ExportDialog::setWidthOfUse(int millimetres) { m_widthOfUse->setValue(millimetres); }

QDialogButtonBox* ExportDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* saving = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    saving->setDefault(true);
    addCopies(buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole));
    connect(saving, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::hide);
    return buttons;
}

void ExportDialog::addCopies(QPushButton* button) {
    auto* menu = new QMenu(button);
    const std::pair<CopiedForm, QString> forms[] = {{CopiedForm::picture, tr("Picture")},
                                                    {CopiedForm::svg, tr("SVG")},
                                                    {CopiedForm::data, tr("Data")},
                                                    {CopiedForm::altText, tr("Alternative text")},
                                                    {CopiedForm::caption, tr("Caption")},
                                                    {CopiedForm::citation, tr("Citation")},
                                                    {CopiedForm::markdown, tr("Citation in Markdown")},
                                                    {CopiedForm::bibtex, tr("Citation in BibTeX")}};
    for (const auto& [form, name] : forms)
        connect(menu->addAction(name), &QAction::triggered, this, [this, form = form, name = name] {
            QApplication::clipboard()->setMimeData(copied(form, request(), *m_snapshot));
            Q_EMIT copiedText(name);
        });
    button->setMenu(menu);
}

void ExportDialog::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    if (isVisible() && !snapshot->dragging)
        refresh();
}

void ExportDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    refresh();
}

void ExportDialog::setChart(const QString& chart) { m_form->setChart(chart); }

void ExportDialog::setRequest(const FigureRequest& request) {
    m_form->setRequest(request);
    refresh();
}

void ExportDialog::refresh() {
    if (!m_snapshot)
        return;
    const FigureRequest wanted = request();
    const FigurePage page = makePage(wanted, *m_snapshot);
    m_form->setDrafts(page.words);
    m_preview->show(page, m_form->vision());
    QStringList lines;
    for (const FigureFinding& finding : checkFigure(page, wanted, m_widthOfUse->value() * cssPerMillimetre))
        lines << adviceLine(finding, m_theme);
    m_advice->setText(lines.join(QStringLiteral(" &nbsp; ")));
    rememberRequest(wanted);
}

QString ExportDialog::advice() const { return m_advice->text(); }

QString ExportDialog::exportTo(const QString& path) {
    const auto kind = fileKindOf(path);
    if (!kind)
        return tr("%1 has no ending that says what to write; use %2.").arg(path, fileKindHelp());
    const QByteArray bytes = figureFile(*kind, request(), *m_snapshot, m_form->scale());
    if (bytes.isEmpty())
        return tr("The figure is too large to be written; choose a smaller size.");
    const QString problem = saveBytes(path, bytes);
    if (problem.isEmpty())
        Q_EMIT exported(path);
    return problem;
}

void ExportDialog::askAndExport() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = folder + u'/' + request().charts.join(u'-');
    QFileDialog dialog(this, tr("Export a figure"), name,
                       tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf);;Data (*.csv);;Data with tables (*.json);;"
                          "All of them (*.zip)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(name + QStringLiteral(".png"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const QString problem = exportTo(dialog.selectedFiles().constFirst()); !problem.isEmpty())
        QMessageBox::warning(this, tr("Export a figure"), problem.toHtmlEscaped());
}

// Programs that take files get one, with the scenario inside.
void ExportDialog::drag() {
    const QString path = m_dragFolder.filePath(request().charts.join(u'-') + QStringLiteral(".png"));
    const bool written =
        saveBytes(path, figureFile(FileKind::png, request(), *m_snapshot, m_form->scale())).isEmpty();
    auto* drag = new QDrag(m_preview);
    drag->setMimeData(dragged(request(), *m_snapshot, written ? path : QString()));
    drag->setPixmap(QPixmap::fromImage(m_preview->picture().scaledToWidth(160, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

} // namespace tokenscope
