"""Print the scores of a set, and each mail that was not read right."""

import sys

from apps.replies.reading import read
from tests.unit.replies.unseen import mails, scored, table

SCORES = ("right", "not sure", "wrong", "wrong honoured")
set_name = sys.argv[1]
print(f"{'':14}" + "".join(f"{score:>16}" for score in SCORES))
total = dict.fromkeys(SCORES, 0)
for language, counts in table(set_name).items():
    print(f"{language:14}" + "".join(f"{counts[score]:16}" for score in SCORES))
    total = {score: total[score] + counts[score] for score in SCORES}
print(f"{'all':14}" + "".join(f"{total[score]:16}" for score in SCORES))
for mail in mails(set_name):
    reading = read(mail.text, sender=mail.sender)
    if (score := scored(mail, reading)) != "right":
        print(f"{score}: {mail.name}: is {mail.label}, read as {reading.label} because {reading.because}")
    elif mail.refusal and reading.refusal != mail.refusal:
        print(f"reason: {mail.name}: is {mail.refusal}, read as {reading.refusal}")
