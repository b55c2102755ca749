from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("outbox", "0002_maybe_sent")]

    operations = [
        migrations.AddField(
            model_name="gate",
            name="woken_at",
            field=models.DateTimeField(null=True),
        ),
    ]
