"""The addresses of the questions."""

from django.urls import path

from apps.questionnaire import views

app_name = "questionnaire"
urlpatterns = [
    path("start/", views.start, name="start"),
    path("questions/<slug:slug>/", views.step, name="step"),
    path("questions/<slug:slug>/so-far/", views.so_far, name="so_far"),
    path("ready/", views.ready, name="ready"),
    path("stronger/", views.stronger, name="stronger"),
    path("check/", views.check, name="check"),
]
