// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/input_list.h"

#include "app/controls/control_metrics.h"
#include "app/controls/control_row.h"
#include "app/controls/flat_button.h"
#include "app/controls/list_footer.h"
#include "app/controls/overlay_scroll_bar.h"
#include "app/controls/search_field.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr qreal usualWidth = 332;
constexpr qreal leastWidth = 272;
constexpr qreal narrowBelow = 300;
constexpr qreal besideSearch = 8;

} // namespace

InputList::InputList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_searchBar(new QWidget(this)),
      m_search(new SearchField(m_ink, m_searchBar)), m_filter(new FlatButton(m_ink, m_searchBar)),
      m_area(new QScrollArea(this)), m_footer(new ListFooter(m_ink, this)) {
    buildSearchBar();
    buildScrollArea();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_searchBar);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_footer);
    connect(m_footer->resetButton(), &FlatButton::clicked, this, &InputList::resetAllRequested);
    setAutoFillBackground(true);
    applyColors();
    retranslate();
    adaptToWidth();
}

void InputList::buildSearchBar() {
    auto* layout = new QHBoxLayout(m_searchBar);
    layout->addWidget(m_search, 1, Qt::AlignVCenter);
    layout->addWidget(m_filter, 0, Qt::AlignVCenter);
    m_filter->setFramed(true);
    m_filter->setIconShape(IconShape::filter);
    m_filter->setCheckable(true);
    connect(m_search, &SearchField::textChanged, this, &InputList::applyFilter);
    connect(m_search, &SearchField::left, this, &InputList::focusFirstRow);
    connect(m_filter, &FlatButton::toggled, this, &InputList::applyFilter);
}

void InputList::buildScrollArea() {
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_nothing = new QLabel(content);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    m_scrollBar = new OverlayScrollBar(m_ink.theme(), m_area);
}

void InputList::applyColors() {
    setPalette(tokenscope::palette(m_ink.theme()));
    m_nothing->setFont(m_ink.font(metrics::labelSize));
    QPalette colors = m_nothing->palette();
    colors.setColor(QPalette::WindowText, m_ink.color(Role::secondaryText));
    m_nothing->setPalette(colors);
    m_nothing->setContentsMargins(m_ink.pixels(22), m_ink.pixels(8), m_ink.pixels(16), m_ink.pixels(8));
    m_searchBar->setFixedHeight(m_ink.pixels(metrics::searchBar));
    m_search->setFixedHeight(m_ink.pixels(metrics::searchHeight));
}

void InputList::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    applyColors();
    m_search->themeChanged();
    m_scrollBar->setTheme(theme);
    for (ControlGroup* group : m_groups)
        group->setTheme(theme);
    retranslate();
    adaptToWidth();
    update();
}

void InputList::show(const InputListView& view) {
    for (size_t i = 0; i < view.groups.size(); ++i)
        groupAt(i, view.groups[i].id)->show(view.groups[i]);
    for (size_t i = view.groups.size(); i < m_groups.size(); ++i)
        m_groups[i]->deleteLater();
    m_groups.resize(view.groups.size());
    m_footer->show(view.editedCount, view.baselineName);
    if (m_editedCount != view.editedCount) {
        m_editedCount = view.editedCount;
        retranslate();
    }
    if (m_filter->isChecked() || !m_search->text().isEmpty())
        applyFilter();
}

ControlGroup* InputList::groupAt(size_t index, const QString& id) {
    const auto place = m_groups.begin() + std::ptrdiff_t(index);
    const auto found =
        std::find_if(place, m_groups.end(), [&id](const ControlGroup* group) { return group->id() == id; });
    if (found != m_groups.end()) {
        std::rotate(place, found, found + 1);
    } else {
        auto* group = new ControlGroup(
            m_ink.theme(),
            [this](const QString& input, const QString& text) {
                return m_preview ? m_preview(input, text) : EntryPreview{true, {}};
            },
            m_area->widget());
        connect(group, &ControlGroup::edited, this, &InputList::edited);
        connect(group, &ControlGroup::expandedChanged, this, &InputList::collapsedGroupsChanged);
        connect(group, &ControlGroup::rowAdded, this, &InputList::rowAdded);
        m_groups.insert(place, group);
    }
    ControlGroup* group = m_groups[index];
    if (m_column->indexOf(group) != int(index))
        m_column->insertWidget(int(index), group);
    return group;
}

void InputList::applyFilter() {
    const bool filtered = m_filter->isChecked() || !m_search->text().trimmed().isEmpty();
    bool any = false;
    for (ControlGroup* group : m_groups) {
        const bool hits = group->setFilter(m_search->text(), m_filter->isChecked());
        group->setVisible(hits || !filtered);
        any = any || hits;
    }
    const QString query = m_search->text().trimmed();
    m_nothing->setText(query.isEmpty() ? tr("No setting is edited")
                                       : tr("No setting is called “%1”").arg(query));
    m_nothing->setVisible(filtered && !any);
}

std::vector<ControlRow*> InputList::rows() const {
    std::vector<ControlRow*> all;
    for (const ControlGroup* group : m_groups)
        all.insert(all.end(), group->rows().begin(), group->rows().end());
    return all;
}

ControlRow* InputList::row(const QString& id) const {
    const auto all = rows();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const ControlRow* row) { return row->id() == id; });
    return found == all.end() ? nullptr : *found;
}

void InputList::focusFirstRow() {
    const auto all = rows();
    const auto first =
        std::find_if(all.begin(), all.end(), [](const ControlRow* row) { return row->isVisible(); });
    if (first != all.end())
        (*first)->focusTarget()->setFocus(Qt::TabFocusReason);
}

void InputList::reveal(const QString& id) {
    ControlRow* target = row(id);
    if (!target)
        return;
    if (target->isHidden()) {
        m_search->clear();
        m_filter->setChecked(false);
    }
    for (ControlGroup* group : m_groups) {
        const auto& members = group->rows();
        if (std::find(members.begin(), members.end(), target) != members.end())
            group->setExpanded(true);
    }
    m_column->activate();
    m_area->ensureWidgetVisible(target, 0, m_ink.pixels(metrics::groupHeader));
    target->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void InputList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QStringList InputList::collapsedGroups() const {
    QStringList ids;
    for (const ControlGroup* group : m_groups)
        if (!group->isExpanded())
            ids.append(group->id());
    return ids;
}

void InputList::setCollapsedGroups(const QStringList& ids) {
    for (ControlGroup* group : m_groups)
        group->setExpanded(!ids.contains(group->id()));
}

QSize InputList::sizeHint() const { return {m_ink.pixels(usualWidth), m_ink.pixels(800)}; }

QSize InputList::minimumSizeHint() const { return {m_ink.pixels(leastWidth), m_ink.pixels(200)}; }

// In a narrow column the footer's count moves into the filter's caption.
void InputList::adaptToWidth() {
    const bool narrow = width() < m_ink.px(narrowBelow);
    const int margin = m_ink.pixels(narrow ? 12 : 16);
    m_searchBar->layout()->setContentsMargins(margin, m_ink.pixels(1), margin, 0);
    m_searchBar->layout()->setSpacing(m_ink.pixels(besideSearch));
    m_footer->setVisible(!narrow);
    m_filter->setCaption(narrow && m_editedCount > 0 ? tr("%n edited", "settings", m_editedCount)
                                                     : tr("Edited"));
}

void InputList::retranslate() {
    setAccessibleName(tr("Settings"));
    setPlainToolTip(*m_filter, tr("Show only the settings that differ from the baseline"));
    adaptToWidth();
}

void InputList::resizeEvent(QResizeEvent*) { adaptToWidth(); }

void InputList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tokenscope
