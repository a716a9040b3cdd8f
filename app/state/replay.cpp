// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/replay.h"

#include "core/scenario/between.h"

#include <QEasingCurve>
#include <QVariantAnimation>

#include <tuple>

namespace tokenscope {
namespace {

constexpr int milliseconds = 1500;

} // namespace

Replay::Replay(Store& store, QObject* parent)
    : QObject(parent), m_store(store), m_animation(new QVariantAnimation(this)) {
    m_animation->setDuration(milliseconds);
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        if (isRunning())
            m_store.preview(document_between(m_from, m_to, share.toDouble(), m_store.library()));
    });
    connect(m_animation, &QVariantAnimation::finished, this, [this] {
        m_store.endPreview();
        Q_EMIT finished();
    });
    connect(&store, &Store::previewEnded, this, &Replay::stop);
}

bool Replay::start(bool animated) {
    const auto change = m_store.lastChange();
    if (!change)
        return false;
    stop();
    std::tie(m_from, m_to) = *change;
    QEasingCurve easing(QEasingCurve::InOutQuad);
    if (!animated)
        easing.setCustomType([](qreal share) { return share < 0.5 ? 0.0 : 1.0; });
    m_animation->setEasingCurve(easing);
    m_store.preview(m_from);
    m_animation->start();
    return true;
}

void Replay::stop() {
    if (!isRunning())
        return;
    m_animation->stop();
    m_store.endPreview();
}

bool Replay::isRunning() const { return m_animation->state() == QAbstractAnimation::Running; }

} // namespace tokenscope
