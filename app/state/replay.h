// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/store.h"

class QVariantAnimation;

namespace tokenscope {

/// Shows the latest change again, from before to after. Nothing is changed by it: at the end, and when it is
/// interrupted, the document is shown as it is.
class Replay : public QObject {
    Q_OBJECT

public:
    explicit Replay(Store& store, QObject* parent = nullptr);

    /// From the start. Without animations, only the two states. False: there is no change to show.
    bool start(bool animated = true);
    void stop();
    bool isRunning() const;

Q_SIGNALS:
    void finished();

private:
    Store& m_store;
    QVariantAnimation* m_animation;
    Document m_from, m_to;
};

} // namespace tokenscope
