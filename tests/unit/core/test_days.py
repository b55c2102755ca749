from datetime import date

from django.template import Context, Template
from django.utils import translation


def test_a_day_is_written_out_and_followed_by_nothing():
    template = Template("{% load days %}{% day value %}.")

    with translation.override("en"):
        html = template.render(Context({"value": date(2026, 11, 3)}))

    assert html == '<time class="day" datetime="2026-11-03">3 November 2026</time>.'
