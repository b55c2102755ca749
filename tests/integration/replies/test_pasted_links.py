"""What stands in a pasted mail is shown as text: no link can be followed, and no mark-up works."""

from html.parser import HTMLParser

import pytest

from apps.objections.models import Submission
from tests.integration.objections.test_statement_pages import written

pytestmark = pytest.mark.django_db


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, " ".join(value or "" for name, value in attrs if name in ("href", "src", "action"))))


@pytest.mark.parametrize(
    "mail",
    [
        "We are unable to honour your objection to AI, see https://trap.example/why or www.trap.example.",
        '<p>We are unable to honour your <a href="https://trap.example/x">objection</a> to AI.</p>',
        "Your objection is accepted. Sign in at https://meta-support.example/trap.example to finish.",
        'We need the link to your account <img src="https://trap.example/pixel.gif"> for your objection to AI.',
        "We need more time for your objection to AI: [here](https://trap.example/) javascript:trap.example",
        "mailto:kim@trap.example about your objection to AI: we have accepted it in part.",
    ],
)
def test_no_link_of_a_pasted_mail_is_a_link_on_the_page(mail):
    visitor = written()
    visitor.send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"})
    submission = Submission.objects.latest("pk")

    page = visitor.client.post(f"/reply/{submission.pk}/", {"text": mail, "day": submission.sent_on}).content.decode()

    tags = Tags()
    tags.feed(page)
    assert "trap.example" in page
    assert [found for found in tags.found if "trap.example" in found[1]] == []
    assert "img" not in {tag for tag, _ in tags.found}
