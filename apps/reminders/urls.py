"""The addresses of the reminders."""

from django.urls import path

from apps.reminders import operators, views

app_name = "reminders"
urlpatterns = [
    path("reminders/", views.wishes, name="wishes"),
    path("reminders/pause/", views.pause, name="pause"),
    path("reminder/", views.answer, name="answer"),
    path("reminder/done/", views.done, name="done"),
    path("reminder/<slug:kind>/<str:token>/", views.follow, name="follow"),
    path("operator/open/<str:token>/", operators.enter, name="operator"),
    path("operator/mails/", operators.show_all, name="previews"),
    path("operator/mails/<slug:kind>/<slug:language>/", operators.show, name="preview"),
    path("operator/mails/<slug:kind>/<slug:language>/html/", operators.show_html, name="preview_html"),
]
