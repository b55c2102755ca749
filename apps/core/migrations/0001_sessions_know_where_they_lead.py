from django.db import migrations, models

AT_ONCE = 500


def move(apps, old, new):
    """Move every session from one table to the other; nobody is signed out by it."""
    from apps.core.sessions import LEADS_TO_KEY, SessionStore

    store = SessionStore()
    rows = []
    for row in old.objects.iterator(chunk_size=AT_ONCE):
        values = {"session_key": row.session_key, "session_data": row.session_data, "expire_date": row.expire_date}
        if any(field.name == "leads_to" for field in new._meta.fields):
            values["leads_to"] = store.decode(row.session_data).get(LEADS_TO_KEY) or ""
        rows.append(new(**values))
    new.objects.bulk_create(rows, batch_size=AT_ONCE, ignore_conflicts=True)
    old.objects.all().delete()


def forwards(apps, schema_editor):
    move(apps, apps.get_model("sessions", "Session"), apps.get_model("core", "Session"))


def backwards(apps, schema_editor):
    move(apps, apps.get_model("core", "Session"), apps.get_model("sessions", "Session"))


class Migration(migrations.Migration):
    # Django's table stays, empty: what ran before this still finds it.

    initial = True
    dependencies = [("sessions", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Session",
            fields=[
                ("session_key", models.CharField(max_length=40, primary_key=True, serialize=False, verbose_name="session key")),
                ("session_data", models.TextField(verbose_name="session data")),
                ("expire_date", models.DateTimeField(db_index=True, verbose_name="expire date")),
                ("leads_to", models.CharField(blank=True, default="", max_length=64)),
            ],
            options={
                "verbose_name": "session",
                "verbose_name_plural": "sessions",
                "abstract": False,
                "indexes": [
                    models.Index(
                        condition=models.Q(("leads_to", ""), _negated=True), fields=["leads_to"], name="session_leads_to"
                    )
                ],
            },
        ),
        migrations.RunPython(forwards, backwards),
    ]
