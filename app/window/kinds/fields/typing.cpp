#include "app/window/kinds/fields/typing.h"

#include "app/window/kinds/fields/words_field.h"
#include "model/document/document.h"

namespace styrmodell
{
namespace
{

constexpr int pauseMs = 700;

} // namespace

Typing::Typing(QObject* parent) : QObject(parent), gesture_(Document::newGesture())
{
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &Typing::paused);
}

void Typing::follow(const WordsField& field)
{
    connect(&field, &WordsField::edited, &pause_, qOverload<>(&QTimer::start));
    connect(&field, &WordsField::finished, this, &Typing::finish);
}

void Typing::finish()
{
    if (pause_.isActive()) {
        pause_.stop();
        Q_EMIT paused();
    }
    gesture_ = Document::newGesture();
}

} // namespace styrmodell
