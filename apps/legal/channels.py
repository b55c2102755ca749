"""Which of Meta's routes a person takes: one for each account, and where to turn if one is shut."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from apps.legal.facts import Account, Facts, Linked
from apps.legal.lawbook import Channel, ChannelKind, Lawbook, Tier

FIRST_CHOICES: dict[Account, tuple[str, ...]] = {
    Account.FACEBOOK: ("facebook_ai",),
    Account.INSTAGRAM: ("instagram_ai",),
    # Threads has no form of its own: it belongs to an Instagram account.
    Account.THREADS: ("instagram_ai",),
    # In Europe WhatsApp's policy names its general form; the special one was seen in Brazil only.
    Account.WHATSAPP: ("whatsapp_general", "whatsapp_ai"),
}

WITHOUT_ACCOUNT = "help_hub"
AI_ANSWERS = "no_account_third_party"


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


def routes_for(facts: Facts, lawbook: Lawbook) -> tuple[Route, ...]:
    """Return the submissions a person makes, in order; none where there is no right to object.

    Accounts in one Accounts Centre are covered by one objection, sent from Facebook if there is
    an account, else from Instagram. Where they are not linked, or nobody knows, each account
    sends its own. WhatsApp with Meta AI always goes alone.

    Without an account (a child's case included) the order is Meta's help hub, to which its policy
    sends everybody, then the general objection form, which the policy names for people it cannot
    match to an account, then a letter. The form on information from third parties is not for
    what people post on Facebook or Instagram; whoever was told something wrong or private by an AI
    of Meta sends it as well, since no other route covers such answers.

    Each route keeps only channels that Meta offers under the person's law. Raises
    `UnknownJurisdictionError`.
    """
    jurisdiction = lawbook.jurisdiction(facts.country)
    if jurisdiction.tier is Tier.C:
        return ()
    reach = _Reach(lawbook, jurisdiction.instrument, jurisdiction.controller)
    routes = [reach.route(FIRST_CHOICES[first], first, covers) for first, covers in _groups(facts)]
    if not facts.has_account:
        routes.append(reach.route([WITHOUT_ACCOUNT], None, ()))
    if any(chosen.id == "wrong_ai_output" for chosen in facts.grounds):
        routes.append(reach.route([AI_ANSWERS], None, ()))
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
    """The channels that people under one law can use."""

    lawbook: Lawbook
    instrument: str
    controller: str

    def route(self, wanted: Iterable[str], account: Account | None, covers: tuple[Account, ...]) -> Route:
        """Return a route over the first wanted channel that is open, or else over what follows.

        A letter to the controller is the last resort, so there always is a route.
        """
        wanted = tuple(wanted)
        named = (*wanted, *(id_ for first in wanted for id_ in self._fallbacks(first)), *self._post())
        usable = [self.lawbook.channels[id_] for id_ in dict.fromkeys(named) if self._open(id_)]
        return Route(usable[0], account, covers, tuple(usable[1:]))

    def _fallbacks(self, id_: str) -> tuple[str, ...]:
        channel = self.lawbook.channels.get(id_)
        return channel.fallbacks if channel else ()

    def _open(self, id_: str) -> bool:
        channel = self.lawbook.channels.get(id_)
        if channel is None:
            return False
        if channel.kind is ChannelKind.POST:
            return channel.controller == self.controller
        return self.instrument in channel.serves

    def _post(self) -> tuple[str, ...]:
        return tuple(channel.id for channel in self.lawbook.channels.values() if channel.kind is ChannelKind.POST)
