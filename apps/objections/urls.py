"""The addresses of an objection. None of them names one: the session does."""

from django.urls import path

from apps.objections.views import editing, erase, hand_over, letter, overview, statement, why

app_name = "objections"
urlpatterns = [
    path("statement/", statement.show, name="statement"),
    path("statement/write/", statement.write, name="write"),
    path("statement/change/", statement.change, name="change"),
    path("statement/paragraphs/", editing.paragraphs, name="paragraphs"),
    path("statement/compare/", editing.compare, name="compare"),
    path("statement/bring-back/", editing.bring_back, name="bring_back"),
    path("statement/why/", why.show, name="why"),
    path("statement/letter/", letter.letter, name="letter"),
    path("statement/restore/", statement.restore, name="restore"),
    path("statement/objection-to-meta.txt", statement.download, name="download"),
    path("hand-over/", hand_over.choose, name="hand_over_start"),
    path("hand-over/<slug:account>/", hand_over.show, name="hand_over"),
    path("hand-over/<slug:account>/answer/", hand_over.did_it_work, name="did_it_work"),
    path("sent/", hand_over.sent, name="sent"),
    path("overview/", overview.show, name="overview"),
    path("overview/not-for-training.ics", overview.calendar, name="calendar"),
    path("overview/take-back/<int:submission_id>/", overview.withdraw, name="withdraw"),
    path("delete-my-data/", erase.erase, name="erase"),
    path("deleted/", erase.erased, name="erased"),
]
