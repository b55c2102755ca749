"""Who a mail is from, and whether its address is made to look like Meta's."""

import re
from pathlib import Path

import pytest

from apps.replies import senders
from apps.replies.labels import Confidence, Label, Warning, WarningKind
from apps.replies.reading import read
from apps.replies.senders import assess, is_official, links_made_to_look_like_meta


def kinds(sender, reply_to=""):
    return [warning.kind for warning in assess(sender, reply_to=reply_to)]


@pytest.mark.parametrize(
    "sender",
    [
        "notification@facebookmail.com",
        "Meta <case++aaa@support.facebook.com>",
        "<privacy@support.facebook.com>",
        "Meta (privacy@meta.com)",
        "PRIVACY@MAIL.INSTAGRAM.COM",
        "no-reply@support.whatsapp.com",
        "Meta Privacy Operations",
        "",
    ],
)
def test_metas_own_addresses_and_no_address_raise_nothing(sender):
    assert assess(sender) == ()


@pytest.mark.parametrize(
    ("sender", "host"),
    [
        ("privacy@faceb00k.com", "faceb00k.com"),
        ("privacy@faceb00kmail.com", "faceb00kmail.com"),
        ("privacy@faceb0ok-mail.com", "faceb0ok-mail.com"),
        ("privacy@support.facebook.com.example.org", "support.facebook.com.example.org"),
        ("privacy@facebookmail.com.example.org", "facebookmail.com.example.org"),
        ("Meta <privacy@xn--fcebook-2fg.com>", "xn--fcebook-2fg.com"),
        ("privacy@rnetamail.com", "rnetamail.com"),
        ("privacy@instagrarn.com", "instagrarn.com"),
        ("privacy@meta.com.mail-login.example", "meta.com.mail-login.example"),
        ("privacy@meta-privacy.org", "meta-privacy.org"),
        ("privacy@whatsapp-support.example", "whatsapp-support.example"),
    ],
)
def test_an_address_made_to_look_like_metas_is_named(sender, host):
    assert assess(sender) == (Warning(WarningKind.LOOK_ALIKE_SENDER, host),)
    assert not is_official(host)


@pytest.mark.parametrize(
    "sender",
    [
        '"privacy@facebookmail.com" <kim@example.org>',
        "privacy@facebookmail.com <kim@example.org>",
        "<kim@example.org> privacy@facebookmail.com",
        "<privacy@facebookmail.com> <kim@example.org>",
        "kim@example.org, privacy@facebookmail.com",
        "Meta <kim@example.org>",
        "facebookmail.com@example.org",
    ],
)
def test_a_name_that_is_metas_does_not_hide_an_address_that_is_not(sender):
    assert kinds(sender) == [WarningKind.SENDER_IS_NOT_META]


def test_a_mail_server_that_returns_a_mail_is_no_stranger():
    assert kinds("Mail Delivery Subsystem <mailer-daemon@mx.example.org>") == []


def test_answers_that_would_go_elsewhere_are_named():
    own = "Meta <privacy@support.facebook.com>"

    assert assess(own, reply_to="kim@example.org") == (Warning(WarningKind.REPLY_TO_DIFFERS, "example.org"),)
    assert assess(own, reply_to="case@support.facebook.com") == ()
    assert assess(own, reply_to="Privacy Operations") == ()


def test_links_made_to_look_like_metas_are_named_and_metas_own_are_not():
    text = "See https://facebook.com/help and https://facebook.com.example.org/x?y=1 or www.meta-help.org."

    assert links_made_to_look_like_meta(text) == (
        Warning(WarningKind.LOOK_ALIKE_LINK, "facebook.com.example.org"),
        Warning(WarningKind.LOOK_ALIKE_LINK, "www.meta-help.org"),
    )


@pytest.mark.parametrize(
    "domain",
    "workplace.com oculus.com atmeta.com fb.me m.me meta.ai whatsapp.net threads.net threads.com messenger.com".split(),
)
def test_a_domain_without_a_source_is_not_metas(domain):
    assert not is_official(domain)
    assert kinds(f"privacy@{domain}") != []


def test_every_domain_of_metas_stands_below_its_source():
    every = senders.OFFICIAL + senders.UNCERTAIN
    lines = Path(senders.__file__).read_text(encoding="utf-8").splitlines()
    named = [place for place, line in enumerate(lines) if line.strip().strip('",') in every]

    assert len(named) == len(every)
    assert [lines[place] for place in named if not re.search(r"# .*\b20\d\d\b", lines[place - 1])] == []


def test_the_address_in_brackets_counts_and_not_the_one_in_the_name():
    assert kinds('"kim@example.org" <privacy@support.facebook.com>') == []
    assert kinds('"privacy@support.facebook.com" <kim@example.org>') == [WarningKind.SENDER_IS_NOT_META]


@pytest.mark.parametrize("domain", ["facebookmail.com", "mail.facebookmail.com", "metamail.com"])
def test_of_a_domain_without_a_source_that_counts_nobody_can_tell(domain):
    yes = "We have accepted your objection. Your public posts won't be used to train AI."
    sender = f"Meta <privacy@{domain}>"

    assert not is_official(domain)
    assert kinds(sender, reply_to=sender) == []
    assert (read(yes, sender=sender).label, read(yes, sender=sender).confidence) == (Label.HONOURED, Confidence.LIKELY)
    assert read(f"From: {sender}\n\n{yes}").confidence is Confidence.LIKELY
    assert read(yes, sender="Meta <privacy@support.facebook.com>").confidence is Confidence.SURE
