"""Which of Meta's routes a person takes: one for each account, and where to turn if one is shut."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from apps.legal.facts import Account, Facts, Linked
from apps.legal.lawbook import Channel, ChannelKind, Jurisdiction, Lawbook, Tier

FIRST_CHOICES: dict[Account, tuple[str, ...]] = {
    Account.FACEBOOK: ("facebook_ai",),
    Account.INSTAGRAM: ("instagram_ai",),
    # Threads has no form of its own: it belongs to an Instagram account.
    Account.THREADS: ("instagram_ai",),
    # In Europe WhatsApp's policy names its general form; the special one was seen in Brazil only.
    Account.WHATSAPP: ("whatsapp_general", "whatsapp_ai"),
}

WITHOUT_ACCOUNT = "help_hub"
ABOUT_AI_ANSWERS = ("no_account_third_party", "no_account_third_party_world")
"""The forms on what an AI said: where there is a right to object, and in the rest of the world."""


@dataclass(frozen=True, slots=True)
class Route:
    """One submission a person makes: the channel to use, the accounts it covers, what to try next.

    `account` is the one to log in to; None for people without one.
    """

    channel: Channel
    account: Account | None
    covers: tuple[Account, ...]
    fallbacks: tuple[Channel, ...]

    @property
    def key(self) -> str:
        """Return what tells this person's routes apart: the account, or else the first channel."""
        return self.account.value if self.account else self.channel.id


def routes_for(facts: Facts, lawbook: Lawbook, today: date | None = None) -> tuple[Route, ...]:
    """Return the submissions a person makes, in order; none where there is no right to object.

    Accounts in one Accounts Centre are covered by one objection, sent from Facebook if there is
    an account, else from Instagram. Where they are not linked, or nobody knows, each account
    sends its own. WhatsApp with Meta AI always goes alone.

    Without an account (a child's case included) the order is Meta's help hub, to which its policy
    sends everybody, then the general objection form, which the policy names for people it cannot
    match to an account, then a letter. The form on information from third parties is not for
    what people post on Facebook or Instagram; whoever was told something wrong or private by an AI
    of Meta sends it as well, since no other route covers such answers.

    Each route keeps only channels that Meta offers under the person's law, or that others report
    from the person's country. Where the right stands on paper only (tier B) that leaves the help
    hub and then a letter to the company that is responsible; where Meta does not say which of its
    companies that is, a letter to either. Raises `UnknownJurisdictionError`.
    """
    jurisdiction = lawbook.jurisdiction_for(facts.country, facts.region, today)
    if jurisdiction.tier is Tier.C:
        return ()
    reach = _Reach(lawbook, jurisdiction)
    routes = [reach.route(FIRST_CHOICES[first], first, covers) for first, covers in _groups(facts)]
    if not facts.has_account:
        routes.append(reach.route([WITHOUT_ACCOUNT], None, ()))
    if any(chosen.id == "wrong_ai_output" for chosen in facts.grounds):
        routes.append(reach.route(ABOUT_AI_ANSWERS, None, ()))
    return tuple(routes)


def _groups(facts: Facts) -> list[tuple[Account, tuple[Account, ...]]]:
    """Return the accounts that go together, each group under the account that sends."""
    social = [
        account for account in (Account.FACEBOOK, Account.INSTAGRAM, Account.THREADS) if account in facts.accounts
    ]
    groups: list[tuple[Account, tuple[Account, ...]]] = []
    if facts.linked is Linked.YES:
        if social:
            groups.append((social[0], tuple(social)))
    else:
        if Account.FACEBOOK in social:
            groups.append((Account.FACEBOOK, (Account.FACEBOOK,)))
        if rest := tuple(account for account in social if account is not Account.FACEBOOK):
            groups.append((rest[0], rest))
    if Account.WHATSAPP in facts.accounts:
        groups.append((Account.WHATSAPP, (Account.WHATSAPP,)))
    return groups


@dataclass(frozen=True, slots=True)
class _Reach:
    """The channels that residents of one place can use."""

    lawbook: Lawbook
    jurisdiction: Jurisdiction

    def route(self, wanted: Iterable[str], account: Account | None, covers: tuple[Account, ...]) -> Route:
        """Return a route over the first wanted channel that is open, or else over what follows.

        A letter to the controller is the last resort, so there always is a route.
        """
        wanted = tuple(wanted)
        named = (*wanted, *(id_ for first in wanted for id_ in self._fallbacks(first)))
        usable = [self.lawbook.channels[id_] for id_ in dict.fromkeys(named) if self._open(id_)]
        usable += self._letters()
        return Route(usable[0], account, covers, tuple(usable[1:]))

    def _fallbacks(self, id_: str) -> tuple[str, ...]:
        channel = self.lawbook.channels.get(id_)
        return channel.fallbacks if channel else ()

    def _open(self, id_: str) -> bool:
        channel = self.lawbook.channels.get(id_)
        if channel is None or channel.kind is ChannelKind.POST:
            return False
        return self.jurisdiction.instrument in channel.serves or self.jurisdiction.id in channel.reported_in

    def _letters(self) -> list[Channel]:
        """Return the letters to the company that is responsible, and to the other that may be."""
        companies = (self.jurisdiction.controller, self.jurisdiction.second_controller)
        letters = [channel for channel in self.lawbook.channels.values() if channel.kind is ChannelKind.POST]
        return [letter for company in companies for letter in letters if letter.controller == company]
