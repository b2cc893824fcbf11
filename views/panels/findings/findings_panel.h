/// The review (granskning) beneath the picture.
#pragma once

#include "model/checks/check.h"
#include "views/panels/document_panel.h"

#include <QTimer>

#include <map>

class QAction;
class QStackedWidget;

namespace styrmodell
{

class FindingsDelegate;
class FindingsHeading;
class FindingsModel;
class FindingsView;
class Reviewer;

/// What there is to look over in the model, after every change; mends it, or sets it aside with a reason.
class FindingsPanel : public DocumentPanel
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);
    ~FindingsPanel() override;

    void setDocument(Document* document) override;
    void continueWith(Document& document) override;
    void setColours(const Palette& palette) override;

    /// As of the last review, without what is set aside.
    int count(Severity severity) const;
    /// “1 error, 9 to look over”.
    QString summary() const;
    void takeKeyboard();

Q_SIGNALS:
    /// A review is shown.
    void reviewed();

private:
    void makeActions();
    void connectTo(Document& document);
    void review();
    void showReview(const Review& review);
    void follow();
    void filter();
    void openAsBefore(const QModelIndex& group);
    void refreshCounts();
    void refreshActions();

    void choose(const QModelIndex& index);
    void mend();
    void setAside();
    void bringBack();
    bool apply(Result<Edit> edit);

    Document* document_ = nullptr;
    Reviewer* reviewer_;
    FindingsModel* model_;
    FindingsView* view_;
    FindingsDelegate* delegate_;
    QStackedWidget* content_;
    QAction* mend_;
    QAction* setAside_;
    QAction* bringBack_;
    FindingsHeading* heading_;
    QTimer pause_;                   ///< until she has stopped changing things for a moment
    std::map<QString, bool> isOpen_; ///< by rule, where she has opened or closed it
};

} // namespace styrmodell
