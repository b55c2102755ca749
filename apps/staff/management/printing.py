"""How a command shows what a new member of staff gets."""

from __future__ import annotations

import io
from collections.abc import Callable

import segno

from apps.staff.services import Enrolment


def show(enrolment: Enrolment, write: Callable[[str], object]) -> None:
    """Print password, picture and codes: once, they can be read nowhere afterwards."""
    picture = io.StringIO()
    segno.make(enrolment.key_uri, error="m").terminal(picture, compact=True)
    write("This is shown once. Hand it over in person, and clear the screen.\n")
    write(f"Password: {enrolment.password}\n")
    write("Scan this with an authenticator app:\n" + picture.getvalue())
    write(f"Or type the key: {enrolment.key_uri}\n")
    write("Codes on paper, for when the phone is gone; each counts once:")
    for code in enrolment.recovery_codes:
        write(f"  {code}")
