"""The addresses of the reminders."""

from django.urls import path

from apps.reminders import views

app_name = "reminders"
urlpatterns = [
    path("reminders/", views.wishes, name="wishes"),
    path("reminders/pause/", views.pause, name="pause"),
    path("reminder/", views.answer, name="answer"),
    path("reminder/done/", views.done, name="done"),
    path("reminder/<slug:kind>/<str:token>/", views.follow, name="follow"),
]
