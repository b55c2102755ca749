"""The warning before an objection ends is a mail of its own (apps/objections/ending.py), and no kind of reminder."""

from django.db import migrations, models

KINDS = [
    "unfinished",
    "did_it_arrive",
    "deadline_soon",
    "month_over",
    "after_follow_up",
    "extension_over",
    "complaint_news",
    "still_so",
]


class Migration(migrations.Migration):
    dependencies = [("reminders", "0001_what_people_want")]

    operations = [
        migrations.AlterField(
            model_name="reminder",
            name="kind",
            field=models.CharField(choices=[(kind, kind) for kind in KINDS], max_length=20),
        ),
    ]
