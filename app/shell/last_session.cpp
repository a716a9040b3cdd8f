// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/last_session.h"

#include "core/scenario/scenario_json.h"

namespace tokenscope {
namespace {

QString textOf(const Document& document) { return QString::fromStdString(write_scenario(document)); }

std::optional<Document> documentOf(const QString& text, const Library& library) {
    const auto read = read_scenario(text.toStdString(), library);
    const auto* scenario = std::get_if<ReadScenario>(&read);
    return scenario == nullptr ? std::nullopt : std::optional(scenario->document);
}

} // namespace

LastSession::LastSession(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

void LastSession::restoreScenario() {
    if (const QString file = m_parts.settings.lastFile(); !file.isEmpty())
        m_parts.session.openFile(file);
    else if (const auto last = documentOf(m_parts.settings.lastScenario(), m_parts.store.library()))
        m_parts.store.loadDocument(*last);
}

void LastSession::restoreBaseline() {
    if (const auto last = documentOf(m_parts.settings.baseline(), m_parts.store.library()))
        m_parts.store.restoreBaseline(*last);
}

void LastSession::start() {
    m_baseline = m_parts.store.baseline();
    m_scenario = m_parts.store.document();
    m_parts.settings.setLastScenario(textOf(m_scenario));
    m_parts.settings.setLastFile(m_parts.session.path());
    connect(&m_parts.store, &Store::changed, this, &LastSession::follow);
    connect(&m_parts.session, &DocumentSession::changed, this, &LastSession::follow);
}

void LastSession::follow() {
    if (m_parts.store.snapshot()->dragging)
        return;
    m_parts.settings.setLastFile(m_parts.session.path());
    if (!m_parts.session.isDirty() && !(m_parts.store.document() == m_scenario)) {
        m_scenario = m_parts.store.document();
        m_parts.settings.setLastScenario(textOf(m_scenario));
    }
    if (!(m_parts.store.baseline() == m_baseline)) {
        m_baseline = m_parts.store.baseline();
        m_parts.settings.setBaseline(textOf(m_baseline));
    }
}

} // namespace tokenscope
