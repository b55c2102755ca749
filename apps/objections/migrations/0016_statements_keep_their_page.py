"""The statement's page as it was built, beside the text. Old rows keep none: it is built when somebody looks."""

from django.db import migrations, models

import apps.core.encrypted


class Migration(migrations.Migration):

    dependencies = [
        ('objections', '0015_statements_are_measured'),
    ]

    operations = [
        migrations.AddField(
            model_name='statement',
            name='page',
            field=apps.core.encrypted.EncryptedBytesField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='statement',
            name='page_from',
            field=models.CharField(blank=True, db_default='', default='', editable=False, max_length=64),
        ),
    ]
