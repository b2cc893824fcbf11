/// The kinds of a model, to be ticked.
#pragma once

#include "model/change/model.h"
#include "views/drawing/palette.h"

#include <QWidget>

class QListWidget;

namespace styrmodell
{

class KindChecks : public QWidget
{
    Q_OBJECT
public:
    KindChecks(const QString& label, const Palette& palette, QWidget* parent);

    /// `drawn`: kinds that are shown somewhere in the picture; of the others it is said that they are not.
    void show(const Model& model, const QList<KindId>& ticked, const QList<KindId>& drawn);

Q_SIGNALS:
    /// In their former order, a new one where it stands in the list.
    void changed(const QList<styrmodell::KindId>& ticked);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void tell();

    Palette palette_;
    QListWidget* list_;
    QList<KindId> ticked_;
    int entry_ = 0; ///< the row to which the keyboard comes
    bool isFilling_ = false;
};

} // namespace styrmodell
