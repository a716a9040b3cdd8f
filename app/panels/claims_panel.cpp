// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claims_panel.h"

#include "app/controls/segmented_bar.h"
#include "app/panels/claims_delegate.h"
#include "app/panels/panel_metrics.h"
#include "app/state/data_names.h"

#include <QListView>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr qreal aboveBar = 46;
constexpr qreal aboveChoice = 10;
constexpr qreal aboveList = 12;
constexpr qreal choiceHeight = 26;

QString basisKey(ClaimBasis basis) {
    return basis == ClaimBasis::inScenario ? QStringLiteral("scenario") : QStringLiteral("own");
}

} // namespace

ClaimsPanel::ClaimsPanel(const Theme& theme, QWidget* parent)
    : ListPanel(theme, parent), m_counts(new VerdictBar(ink(), this)),
      m_choice(new SegmentedBar(ink(), this)), m_model(new ClaimsModel(this)) {
    connect(m_choice, &SegmentedBar::chosen, this, [this](const QString& key) {
        setBasis(key == basisKey(ClaimBasis::ownInputs) ? ClaimBasis::ownInputs : ClaimBasis::inScenario);
    });
    auto* head = new QVBoxLayout;
    const int inset = ink().pixels(panel_metrics::inset);
    head->setContentsMargins(inset, ink().pixels(aboveBar), inset, ink().pixels(aboveList));
    head->setSpacing(ink().pixels(aboveChoice));
    head->addWidget(m_counts);
    head->addWidget(m_choice);
    build(*m_model, new ClaimsDelegate(ink(), list()), head);
}

void ClaimsPanel::retranslate() {
    m_choice->setFixedHeight(ink().pixels(choiceHeight));
    m_counts->retranslate();
    nameParts(tr("Claims of the essay"), tr("Scroll the claims"));
    showBasis();
}

QString ClaimsPanel::title() const { return tr("What the essay says, recomputed"); }

void ClaimsPanel::refresh() {
    if (!m_book || m_book->library != snapshot()->library)
        m_book = loadClaimBook(snapshot()->library);
    const auto judged = judge_in_scenario(m_book->claims, m_book->context, snapshot()->current.inputs);
    const QString name = displayName(snapshot()->current.document, *snapshot()->library);
    m_model->setRows(claimRows(*m_book, judged, name));
    m_counts->setCounts(verdictCounts(m_model->rows(), m_model->basis()));
}

void ClaimsPanel::setBasis(ClaimBasis basis) {
    m_model->setBasis(basis);
    m_counts->setCounts(verdictCounts(m_model->rows(), basis));
    showBasis();
    relayoutRows();
}

void ClaimsPanel::showBasis() {
    ChoiceView view;
    view.label = tr("Verdicts");
    view.options = {
        {basisKey(ClaimBasis::inScenario), tr("In this scenario"),
         tr("Recomputed with the present settings")},
        {basisKey(ClaimBasis::ownInputs), tr("By its own inputs"), tr("Recomputed with the essay’s inputs")}};
    view.current = basisKey(m_model->basis());
    m_choice->show(view);
}

} // namespace tokenscope
