// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/shock_box.h"

#include "app/controls/choice_control.h"
#include "app/controls/quantity_control.h"
#include "app/panels/entry_text.h"
#include "app/panels/link_button.h"
#include "app/panels/panel_metrics.h"
#include "app/state/chain_text.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr Range validFactors{0.1, 10.0};
constexpr qreal wordInset = 3; ///< of the words in a button
constexpr qreal edge = 10;     ///< of a control's text, from the control's own edge

// Typed factors are read as those of an input: "2", "×0.5", "50 %".
constexpr InputRow factorRow{.id = "chain.shock",
                             .label = "",
                             .unit = "1",
                             .valid = validFactors,
                             .track = {validFactors.low, validFactors.high, TrackScale::logarithmic},
                             .shown_unit = "×",
                             .wording = Wording::factor};

QString kindKey(ShockKind kind) {
    return kind == ShockKind::price ? QStringLiteral("price") : QStringLiteral("supply");
}

QString factorText(double factor) { return toQString(significant(factor, 3, numberFormat())); }

} // namespace

ShockBox::ShockBox(ControlInk& ink, QWidget* parent)
    : QWidget(parent), m_ink(ink), m_choice(new ChoiceControl(ink.theme(), this)),
      m_control(new QuantityControl(ink.theme(), this)), m_result(new QLabel(this)),
      m_apply(new LinkButton(ink, this)) {
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_control->setPreview([this](const QString& text) { return previewOf(text); });
    connect(m_choice, &ControlRow::edited, this, &ShockBox::take);
    connect(m_control, &ControlRow::edited, this, &ShockBox::take);
    connect(m_apply, &QAbstractButton::clicked, this, &ShockBox::apply);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_choice);
    column->addWidget(m_control);
    column->addWidget(m_result);
    auto* last = new QHBoxLayout;
    last->setContentsMargins(m_ink.pixels(edge - wordInset), 0, 0, 0);
    last->addWidget(m_apply);
    last->addStretch();
    column->addLayout(last);
    setTheme(ink.theme());
}

void ShockBox::show(const SnapshotPointer& snapshot, const SupplyLink* link) {
    m_snapshot = snapshot;
    m_link = link;
    refresh();
}

void ShockBox::setTheme(const Theme& theme) {
    const int inset = m_ink.pixels(panel_metrics::inset - edge);
    layout()->setContentsMargins(inset, m_ink.pixels(6), inset, m_ink.pixels(10));
    m_choice->setTheme(theme);
    m_control->setTheme(theme);
    m_result->setFont(m_ink.font(12));
    m_result->setContentsMargins(m_ink.pixels(edge), m_ink.pixels(4), m_ink.pixels(edge), m_ink.pixels(4));
    refresh();
}

void ShockBox::refresh() {
    setEnabled(m_snapshot && m_link != nullptr);
    showChoice();
    showFactor();
    showResult();
}

void ShockBox::showChoice() {
    ChoiceView view;
    view.id = QStringLiteral("chain.shock_kind");
    view.label = tr("Shock on");
    view.options = {{kindKey(ShockKind::price), tr("Price"), tr("The link’s price changes")},
                    {kindKey(ShockKind::supply), tr("Supply"), tr("The world’s yearly supply changes")}};
    view.current = view.baseline = kindKey(m_kind);
    m_choice->show(view);
}

void ShockBox::showFactor() {
    const QString name = m_link == nullptr ? QString() : inSentence(linkName(*m_link));
    ControlView view;
    view.id = toQString(factorRow.id);
    view.label = m_kind == ShockKind::price ? tr("Price of %1").arg(name) : tr("Supply of %1").arg(name);
    view.valueText = view.editText = factorText(m_factor);
    view.unitText = QStringLiteral("×");
    view.baselineText = tr("no shock, ×1");
    view.toolTip = tr("What if the price or the supply were this many times what it is? The scenario stays "
                      "as it is until the shock is put into it.");
    view.valueWords = tr("times %1").arg(view.valueText);
    view.edited = m_factor != 1.0;
    view.scale = ControlScale::logarithmic;
    view.low = validFactors.low;
    view.high = validFactors.high;
    view.value = m_factor;
    view.baseline = 1.0;
    for (const double tick : {0.5, 1.0, 2.0, 5.0})
        view.ticks.push_back({tick, QStringLiteral("×") + toQString(significant(tick, 1, numberFormat()))});
    view.consequence = resultText();
    m_control->show(view);
}

ShockEffect ShockBox::effect() const { return shock(*m_link, m_kind, m_factor, m_snapshot->current.inputs); }

QString ShockBox::resultText() const {
    if (!m_snapshot || m_link == nullptr)
        return tr("Choose a link to shock it.");
    if (m_kind == ShockKind::price)
        if (const PricePath path = price_path(*m_link, m_snapshot->current.inputs);
            path == PricePath::not_carried || path == PricePath::inside_rent)
            return pricePathSentence(path);
    return shockSentence(effect(), m_kind, m_factor);
}

void ShockBox::showResult() {
    m_result->setText(resultText());
    m_result->setAccessibleName(m_result->text());
    m_apply->setWords(tr("Put the shock into the scenario"), 600);
    const bool possible = m_snapshot && m_link != nullptr && m_factor != 1.0 && !effect().changes.empty();
    m_apply->setEnabled(possible);
}

void ShockBox::setFactor(double factor) {
    m_factor = factor;
    showFactor();
    showResult();
}

void ShockBox::take(const ControlEdit& edit) {
    if (edit.kind == ControlEdit::Kind::choice) {
        m_kind = edit.text == kindKey(ShockKind::supply) ? ShockKind::supply : ShockKind::price;
        refresh();
        return;
    }
    double factor = m_factor;
    if (edit.kind == ControlEdit::Kind::reset)
        factor = 1.0;
    else if (edit.kind == ControlEdit::Kind::value)
        factor = edit.phase == ControlEdit::Phase::cancel ? m_beforeDrag : edit.value;
    else if (edit.kind == ControlEdit::Kind::typedText)
        if (const TypedEntry typed = readTyped(factorRow, edit.text, Amount::of(m_factor), Amount::of(1.0));
            const auto* amount = std::get_if<TypedAmount>(&typed))
            factor = amount->amount.value;
    if (edit.phase == ControlEdit::Phase::begin)
        m_beforeDrag = m_factor;
    setFactor(std::clamp(factor, validFactors.low, validFactors.high));
}

EntryPreview ShockBox::previewOf(const QString& text) const {
    const TypedEntry typed = readTyped(factorRow, text, Amount::of(m_factor), Amount::of(1.0));
    if (const auto* amount = std::get_if<TypedAmount>(&typed))
        return {true, QStringLiteral("= ×") + factorText(amount->amount.value)};
    if (std::holds_alternative<RangeError>(typed))
        return {false, tr("A shock must be between ×0.1 and ×10")};
    return {false, entryErrorText(factorRow, typed)};
}

void ShockBox::apply() {
    const ShockEffect wanted = effect();
    if (wanted.changes.empty())
        return;
    const QString what = m_kind == ShockKind::price ? tr("Price of %1 ×%2") : tr("Supply of %1 ×%2");
    const QString undo = what.arg(inSentence(linkName(*m_link)), factorText(m_factor));
    const Document document = with_changes(m_snapshot->current.document, wanted.changes);
    setFactor(1.0);
    Q_EMIT documentRequested(document, undo);
}

} // namespace tokenscope
