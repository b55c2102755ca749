"""Seals what stood in the open: into new columns, which then take the names of the old ones."""

import json
import uuid

from django.db import migrations, models

import apps.core.encrypted
from apps.core.encrypted import Place, seal, unseal
from apps.core.lookup import keyed_hash

TEXT = (str.encode, bytes.decode)
JSON = (lambda value: json.dumps(value, ensure_ascii=False).encode(), json.loads)
SEALED = {
    "objection": {"stored_answers": JSON, "seed": TEXT, "postal_address": TEXT},
    "statement": {"composed_text": TEXT, "edited_text": TEXT, "put_aside": JSON, "paragraphs": JSON},
    "submission": {"text": TEXT},
}


def seal_all(apps, schema_editor):
    for name, fields in SEALED.items():
        model = apps.get_model("objections", name)
        for row in model.objects.iterator():
            row.row_key = uuid.uuid4()
            for field, (as_bytes, _) in fields.items():
                place = Place(model._meta.db_table, field, row.row_key)
                setattr(row, f"sealed_{field}", seal(as_bytes(getattr(row, field)), place))
            if name == "statement":
                # On the way back it stays: the text then counts as written from older answers.
                row.facts_digest = keyed_hash("facts", row.facts_digest)
            row.save()


def open_all(apps, schema_editor):
    for name, fields in SEALED.items():
        model = apps.get_model("objections", name)
        sealed = [f"sealed_{field}" for field in fields]
        for row_key, pk, *values in model.objects.values_list("row_key", "pk", *sealed):
            opened = {
                field: from_bytes(unseal(value, Place(model._meta.db_table, field, row_key)))
                for (field, (_, from_bytes)), value in zip(fields.items(), values)
            }
            model.objects.filter(pk=pk).update(**opened)


OLD = {
    ("objection", "stored_answers"): models.JSONField(default=dict),
    ("objection", "seed"): models.CharField(max_length=64, blank=True, editable=False, default=""),
    ("objection", "postal_address"): models.TextField(blank=True, default=""),
    ("statement", "composed_text"): models.TextField(default=""),
    ("statement", "edited_text"): models.TextField(blank=True, default=""),
    ("statement", "put_aside"): models.JSONField(default=list),
    ("statement", "paragraphs"): models.JSONField(default=list),
    ("submission", "text"): models.TextField(default=""),
}


def sealed_field(model, field, **options):
    kind = "EncryptedJSONField" if SEALED[model][field] is JSON else "EncryptedTextField"
    return getattr(apps.core.encrypted, kind)(**options)


NEW = {
    ("objection", "stored_answers"): {},
    ("objection", "seed"): {"blank": True, "editable": False},
    ("objection", "postal_address"): {"blank": True},
    ("statement", "composed_text"): {},
    ("statement", "edited_text"): {"blank": True},
    ("statement", "put_aside"): {},
    ("statement", "paragraphs"): {},
    ("submission", "text"): {},
}
MODELS = list(SEALED)


class Migration(migrations.Migration):
    dependencies = [("objections", "0003_wordings_stay")]

    operations = [
        # With a default, so that the columns can come back on the way back.
        *(migrations.AlterField(model, field, old) for (model, field), old in OLD.items()),
        *(
            migrations.AddField(model, "row_key", models.UUIDField(null=True, default=uuid.uuid4, editable=False))
            for model in MODELS
        ),
        *(
            migrations.AddField(model, f"sealed_{field}", sealed_field(model, field, null=True))
            for model, field in OLD
        ),
        migrations.RunPython(seal_all, open_all),
        *(migrations.RemoveField(model, field) for model, field in OLD),
        *(migrations.RenameField(model, f"sealed_{field}", field) for model, field in OLD),
        *(migrations.AlterField(model, field, sealed_field(model, field, **NEW[model, field])) for model, field in OLD),
        *(
            migrations.AlterField(model, "row_key", models.UUIDField(default=uuid.uuid4, editable=False))
            for model in MODELS
        ),
    ]
