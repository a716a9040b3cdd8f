// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_group.h"

#include "app/controls/choice_control.h"
#include "app/controls/control_metrics.h"
#include "app/controls/group_header.h"
#include "app/controls/quantity_control.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

// The text edge is 22 from the panel's edge, the fields end 16 before the other.
constexpr int leadingMargin = 22 - int(metrics::leadingMargin);
constexpr int trailingMargin = 16 - int(metrics::trailingMargin);

const QString& idOf(const RowView& view) {
    return std::visit([](const auto& row) -> const QString& { return row.id; }, view);
}

// Shows the view if the row is of its kind.
bool showIn(ControlRow* row, const RowView& view) {
    if (const auto* quantity = std::get_if<ControlView>(&view)) {
        auto* control = qobject_cast<QuantityControl*>(row);
        if (control)
            control->show(*quantity);
        return control;
    }
    auto* control = qobject_cast<ChoiceControl*>(row);
    if (control)
        control->show(std::get<ChoiceView>(view));
    return control;
}

} // namespace

ControlGroup::ControlGroup(const Theme& theme, const Preview& preview, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_preview(preview), m_header(new GroupHeader(m_ink, this)),
      m_body(new QWidget(this)), m_bodyLayout(new QVBoxLayout(m_body)) {
    m_bodyLayout->setContentsMargins(leadingMargin, 0, trailingMargin, 0);
    m_bodyLayout->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body);
    connect(m_header, &GroupHeader::clicked, this, [this] {
        setExpanded(!m_expanded);
        Q_EMIT expandedChanged(m_expanded);
    });
}

void ControlGroup::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    m_header->updateGeometry();
    for (ControlRow* row : m_rows)
        row->setTheme(theme);
    update();
}

void ControlGroup::show(const GroupView& view) {
    if (m_id.isEmpty())
        m_expanded = !view.startsCollapsed;
    m_id = view.id;
    m_title = view.title;
    m_header->setTexts(view.title, view.summary);
    for (size_t i = 0; i < view.rows.size(); ++i)
        showRow(i, view.rows[i]);
    removeRowsFrom(view.rows.size());
    applyFilter();
}

void ControlGroup::showRow(size_t index, const RowView& view) {
    const auto found =
        std::find_if(m_rows.begin() + std::ptrdiff_t(std::min(index, m_rows.size())), m_rows.end(),
                     [&view](const ControlRow* row) { return row->id() == idOf(view); });
    if (found != m_rows.end() && showIn(*found, view)) {
        if (std::size_t(found - m_rows.begin()) == index)
            return;
        ControlRow* row = *found;
        m_rows.erase(found);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(index), row);
        m_bodyLayout->insertWidget(int(index), row);
        return;
    }
    ControlRow* row = createRow(view);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(index), row);
    m_bodyLayout->insertWidget(int(index), row);
    showIn(row, view);
    Q_EMIT rowAdded(row);
}

ControlRow* ControlGroup::createRow(const RowView& view) {
    ControlRow* row = nullptr;
    if (std::holds_alternative<ControlView>(view)) {
        auto* quantity = new QuantityControl(m_ink.theme(), m_body);
        if (m_preview)
            quantity->setPreview(
                [this, quantity](const QString& text) { return m_preview(quantity->id(), text); });
        row = quantity;
    } else {
        row = new ChoiceControl(m_ink.theme(), m_body);
    }
    connect(row, &ControlRow::edited, this, &ControlGroup::edited);
    return row;
}

void ControlGroup::removeRowsFrom(size_t index) {
    for (size_t i = index; i < m_rows.size(); ++i) {
        m_rows[i]->hide();
        m_rows[i]->deleteLater();
    }
    m_rows.resize(std::min(index, m_rows.size()));
}

void ControlGroup::setExpanded(bool expanded) {
    m_expanded = expanded;
    applyFilter();
}

bool ControlGroup::setFilter(const QString& query, bool editedOnly) {
    m_query = query.trimmed();
    m_editedOnly = editedOnly;
    applyFilter();
    return std::any_of(m_rows.begin(), m_rows.end(), [](const ControlRow* row) { return !row->isHidden(); });
}

void ControlGroup::applyFilter() {
    const bool filtered = m_editedOnly || !m_query.isEmpty();
    for (ControlRow* row : m_rows)
        row->setVisible((!m_editedOnly || row->isEdited()) && row->matches(m_query, m_title));
    const bool open = m_expanded || filtered;
    m_header->setExpanded(open);
    m_body->setVisible(open);
}

} // namespace tokenscope
