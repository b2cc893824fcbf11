#include "app/window/kinds/fields/typing_pause.h"

#include "app/window/kinds/fields/words_field.h"
#include "model/document/document.h"

namespace styrmodell
{
namespace
{

constexpr int pauseMs = 700;

} // namespace

TypingPause::TypingPause(QObject* parent) : QObject(parent), gesture_(Document::newGesture())
{
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &TypingPause::paused);
}

void TypingPause::follow(const WordsField& field)
{
    connect(&field, &WordsField::edited, &pause_, qOverload<>(&QTimer::start));
    connect(&field, &WordsField::finished, this, &TypingPause::finish);
}

void TypingPause::finish()
{
    if (pause_.isActive()) {
        pause_.stop();
        Q_EMIT paused();
    }
    gesture_ = Document::newGesture();
}

} // namespace styrmodell
