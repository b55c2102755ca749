"""The addresses of the pages that inform."""

from django.urls import path

from apps.pages import samples, views

app_name = "pages"
urlpatterns = [
    path("", views.home, name="home"),
    path("colours.css", views.colours, name="colours"),
    path("how-it-works/", views.how_it_works, name="how_it_works"),
    path("privacy/", views.privacy, name="privacy"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("help/", views.help_page, name="help"),
    path("where-there-is-no-right/<slug:country>/", views.no_right, name="no_right"),
    path("countries/", views.countries, name="countries"),
    path("countries/<slug:code>/", views.country, name="country"),
    path("changes/", views.changes, name="changes"),
    path("timeline/", views.timeline, name="timeline"),
    path("lawbook.json", views.lawbook_json, name="lawbook_json"),
    path(".well-known/security.txt", views.security_txt, name="security_txt"),
    path("samples/", samples.countries, name="samples"),
    path("samples/<slug:country>/", samples.grounds, name="samples_of"),
    path("samples/<slug:country>/<slug:ground>/", samples.sample, name="sample"),
]
