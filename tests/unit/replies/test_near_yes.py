"""Mails that are nearly a yes, in every language, each between clauses that are known to leave a yes as it is."""

import pytest

from apps.replies.phrases import LANGUAGES
from apps.replies.reading import Label, read

# What stands before and behind, and the plain yes.
BEFORE = {
    "en": "Hello Robin,\n\nThank you for contacting us about your objection.",
    "de": "Hallo Robin,\n\nvielen Dank für deine Nachricht.",
    "fr": "Bonjour Robin,\n\nMerci de nous avoir contactés.",
    "es": "Hola, Robin:\n\nGracias por ponerte en contacto con nosotros.",
    "it": "Ciao Robin,\n\ngrazie per averci scritto.",
    "nl": "Hallo Robin,\n\nBedankt voor je bericht.",
    "pl": "Dzień dobry,\n\ndziękujemy za wiadomość.",
    "pt": "Olá, Robin,\n\nObrigado por entrar em contacto connosco.",
    "sv": "Hej Robin,\n\nTack för att du hörde av dig.",
    "da": "Hej Robin\n\nTak for din henvendelse.",
    "no": "Hei Robin\n\nTakk for at du tok kontakt.",
}
BEHIND = {
    "en": "There is no need to send us another form. If you have any questions, visit our Help Center.\n\nKind regards,\nPrivacy Operations",  # noqa: E501
    "de": "Du musst kein weiteres Formular ausfüllen. Bei Fragen wende dich bitte an unseren Hilfebereich.\n\nViele Grüße\nDein Datenschutzteam",  # noqa: E501
    "fr": "Vous n'avez rien d'autre à faire. Pour toute question, consultez notre centre d'aide.\n\nCordialement,\nL'équipe Meta",  # noqa: E501
    "es": "No hace falta que hagas nada más. Si tienes preguntas, visita nuestro servicio de ayuda.\n\nUn saludo,\nEl equipo de privacidad",  # noqa: E501
    "it": "Non devi fare altro. Se hai domande, visita il nostro centro assistenza.\n\nCordiali saluti\nIl team Privacy",  # noqa: E501
    "nl": "Je hoeft verder niets te doen. Heb je nog vragen? Bezoek dan ons Helpcentrum.\n\nMet vriendelijke groet,\nHet privacyteam van Meta",  # noqa: E501
    "pl": "Nie musisz robić nic więcej. W razie pytań odwiedź nasze Centrum pomocy.\n\nPozdrawiamy\nZespół ds. prywatności",  # noqa: E501
    "pt": "Não precisa de fazer mais nada. Se tiver dúvidas, consulte a nossa Central de Ajuda.\n\nAtenciosamente,\nA equipa de privacidade",  # noqa: E501
    "sv": "Du behöver inte göra något mer. Om du har frågor, besök vårt hjälpcenter.\n\nVänliga hälsningar\nIntegritetsteamet",  # noqa: E501
    "da": "Du behøver ikke at gøre mere. Har du spørgsmål, så besøg vores Hjælpecenter.\n\nVenlig hilsen\nPrivatlivsteamet",  # noqa: E501
    "no": "Du trenger ikke å gjøre noe mer. Har du spørsmål, så besøk Hjelpesenteret vårt.\n\nVennlig hilsen\nPersonvernteamet",  # noqa: E501
}
YES = {
    "en": ("We have accepted your objection.", "Your public posts won't be used to train AI at Meta."),
    "de": (
        "Wir haben deinen Widerspruch akzeptiert.",
        "Deine öffentlichen Beiträge werden nicht für KI bei Meta verwendet.",
    ),
    "fr": (
        "Nous avons accepté votre opposition.",
        "Vos publications publiques ne seront pas utilisées pour l'IA de Meta.",
    ),
    "es": ("Hemos aceptado tu oposición.", "Tus publicaciones públicas no se utilizarán para la IA de Meta."),
    "it": ("Abbiamo accolto la tua opposizione.", "I tuoi post pubblici non saranno utilizzati per l'IA di Meta."),
    "nl": ("We hebben je bezwaar geaccepteerd.", "Je openbare berichten worden niet gebruikt voor AI bij Meta."),
    "pl": ("Uwzględniliśmy Twój sprzeciw.", "Twoje publiczne posty nie będą wykorzystywane do AI w Meta."),
    "pt": ("Aceitamos a sua oposição.", "As suas publicações públicas não serão usadas para a IA da Meta."),
    "sv": ("Vi har godkänt din invändning.", "Dina offentliga inlägg används inte för AI på Meta."),
    "da": ("Vi har imødekommet din indsigelse.", "Dine offentlige opslag bliver ikke brugt til AI hos Meta."),
    "no": ("Vi har godtatt protesten din.", "De offentlige innleggene dine blir ikke brukt til KI hos Meta."),
}
# What each language says instead of a plain yes: {yes} and {unused} are the two sentences without their full stops.
NEARLY = {
    "if": {
        "en": "{yes} if your account is in Europe. {unused}.",
        "de": "{yes}, falls dein Konto in Europa liegt. {unused}.",
        "fr": "{yes} si votre compte se trouve en Europe. {unused}.",
        "es": "{yes} si tu cuenta está en Europa. {unused}.",
        "it": "{yes} se il tuo account è in Europa. {unused}.",
        "nl": "{yes} als je account in Europa is. {unused}.",
        "pl": "{yes}, jeśli Twoje konto jest w Europie. {unused}.",
        "pt": "{yes} se a sua conta for da Europa. {unused}.",
        "sv": "{yes} om ditt konto finns i Europa. {unused}.",
        "da": "{yes}, hvis din konto er i Europa. {unused}.",
        "no": "{yes} hvis kontoen din er i Europa. {unused}.",
    },
    "for some": {
        "en": "{yes} for some of your photos. {unused}.",
        "de": "{yes}, und zwar für einige deiner Fotos. {unused}.",
        "fr": "{yes} pour certaines de vos photos. {unused}.",
        "es": "{yes} para algunas de tus fotos. {unused}.",
        "it": "{yes} per alcune delle tue foto. {unused}.",
        "nl": "{yes} voor sommige van je foto's. {unused}.",
        "pl": "{yes} wobec niektórych zdjęć. {unused}.",
        "pt": "{yes} para algumas das suas fotos. {unused}.",
        "sv": "{yes} för vissa av dina foton. {unused}.",
        "da": "{yes} for nogle af dine billeder. {unused}.",
        "no": "{yes} for noen av bildene dine. {unused}.",
    },
    "until": {
        "en": "{yes}. {unused} until we update our policy.",
        "de": "{yes}. {unused}, bis wir unsere Richtlinie ändern.",
        "fr": "{yes}. {unused} jusqu'à nos prochaines informations.",
        "es": "{yes}. {unused} hasta nuestra próxima revisión.",
        "it": "{yes}. {unused} fino a nuova informazione.",
        "nl": "{yes}. {unused} tot onze volgende beoordeling.",
        "pl": "{yes}. {unused} do czasu następnej analizy.",
        "pt": "{yes}. {unused} até à nossa próxima análise.",
        "sv": "{yes}. {unused} tills vi granskar dem igen.",
        "da": "{yes}. {unused}, indtil vi gennemgår dem igen.",
        "no": "{yes}. {unused} inntil vi vurderer dem igjen.",
    },
    "except": {
        "en": "{yes}. {unused}, except your photos.",
        "de": "{yes}. {unused}, außer deinen Fotos.",
        "fr": "{yes}. {unused}, sauf vos photos.",
        "es": "{yes}. {unused}, salvo tus fotos.",
        "it": "{yes}. {unused}, salvo le tue foto.",
        "nl": "{yes}. {unused}, behalve je foto's.",
        "pl": "{yes}. {unused}, oprócz zdjęć.",
        "pt": "{yes}. {unused}, exceto as suas fotos.",
        "sv": "{yes}. {unused}, utom dina foton.",
        "da": "{yes}. {unused}, undtagen dine billeder.",
        "no": "{yes}. {unused}, unntatt bildene dine.",
    },
    "unless": {
        "en": "{yes}. {unused}, unless you use our AI features.",
        "de": "{yes}. {unused}, es sei denn, du nutzt unsere KI-Funktionen.",
        "fr": "{yes}. {unused}, à moins que vous utilisiez nos fonctionnalités d'IA.",
        "es": "{yes}. {unused}, a menos que uses nuestras funciones de IA.",
        "it": "{yes}. {unused}, a meno che tu non usi le nostre funzioni di IA.",
        "nl": "{yes}. {unused}, tenzij je onze AI-functies gebruikt.",
        "pl": "{yes}. {unused}, chyba że używasz naszych funkcji AI.",
        "pt": "{yes}. {unused}, a menos que use as nossas funções de IA.",
        "sv": "{yes}. {unused}, såvida du inte använder våra AI-funktioner.",
        "da": "{yes}. {unused}, medmindre du bruger vores AI-funktioner.",
        "no": "{yes}. {unused}, med mindre du bruker KI-funksjonene våre.",
    },
    "not": {
        "en": "It is not true that your objection has been accepted. {unused}.",
        "de": "Es stimmt nicht, dass dein Widerspruch akzeptiert wurde. {unused}.",
        "fr": "Il n'est pas exact que votre opposition a été acceptée. {unused}.",
        "es": "No es cierto que tu oposición haya sido aceptada. {unused}.",
        "it": "Non è vero che la tua opposizione è stata accolta. {unused}.",
        "nl": "Het klopt niet dat je bezwaar is geaccepteerd. {unused}.",
        "pl": "Nie jest prawdą, że Twój sprzeciw został uwzględniony. {unused}.",
        "pt": "Não é verdade que a sua oposição foi aceita. {unused}.",
        "sv": "Det stämmer inte att din invändning har godkänts. {unused}.",
        "da": "Det passer ikke, at din indsigelse er imødekommet. {unused}.",
        "no": "Det stemmer ikke at protesten din er godtatt. {unused}.",
    },
    "quoted question": {
        "en": "You ask us “Has my objection been accepted? {unused}?”",
        "de": "Du fragst uns „{yes}? {unused}?“",
        "fr": "Vous nous demandez « {yes} ? {unused} ? »",
        "es": "Nos preguntas «¿{yes}? ¿{unused}?»",
        "it": "Ci chiedi «{yes}? {unused}?»",
        "nl": "Je vraagt ons “{yes}? {unused}?”",
        "pl": "Pytasz nas „{yes}? {unused}?”",
        "pt": "Pergunta-nos «{yes}? {unused}?»",
        "sv": "Du frågar oss ”{yes}? {unused}?”",
        "da": "Du spørger os »{yes}? {unused}?«",
        "no": "Du spør oss «{yes}? {unused}?»",
    },
    "future promise": {
        "en": "We will review your objection. {unused} when we have accepted it.",
        "de": "Wir werden deinen Widerspruch prüfen. {unused}, wenn wir ihn akzeptiert haben.",
        "fr": "Nous examinerons votre opposition. {unused} lorsque nous l'aurons acceptée.",
        "es": "Revisaremos tu oposición. {unused} cuando la hayamos aceptado.",
        "it": "Esamineremo la tua opposizione. {unused} quando l'avremo accolta.",
        "nl": "We zullen je bezwaar beoordelen. {unused} zodra we het hebben geaccepteerd.",
        "pl": "Rozpatrzymy Twój sprzeciw. {unused}, gdy go uwzględnimy.",
        "pt": "Vamos analisar a sua oposição. {unused} quando a aceitarmos.",
        "sv": "Vi ska granska din invändning. {unused} när vi har godkänt den.",
        "da": "Vi vil gennemgå din indsigelse. {unused}, når vi har imødekommet den.",
        "no": "Vi skal vurdere protesten din. {unused} når vi har godtatt den.",
    },
    "past only": {
        "en": "Last year we accepted your objection. Until now, your posts were not used to train AI at Meta.",
        "de": "Im letzten Jahr haben wir deinen Widerspruch akzeptiert. Bisher wurden deine Beiträge nicht für KI bei Meta verwendet.",  # noqa: E501
        "fr": "L'an dernier, nous avions accepté votre opposition. Jusqu'à présent, vos publications n'étaient pas utilisées pour l'IA de Meta.",  # noqa: E501
        "es": "El año pasado aceptamos tu oposición. Hasta ahora tus publicaciones no se utilizaban para la IA de Meta.",  # noqa: E501
        "it": "L'anno scorso abbiamo accolto la tua opposizione. Finora i tuoi post non erano utilizzati per l'IA di Meta.",  # noqa: E501
        "nl": "Vorig jaar hebben we je bezwaar geaccepteerd. Tot nu toe werden je berichten niet gebruikt voor AI bij Meta.",  # noqa: E501
        "pl": "W zeszłym roku uwzględniliśmy Twój sprzeciw. Dotąd Twoje posty nie były wykorzystywane do AI w Meta.",
        "pt": "No ano passado aceitamos a sua oposição. Até agora as suas publicações não eram usadas para a IA da Meta.",  # noqa: E501
        "sv": "Förra året godkände vi din invändning. Hittills har dina inlägg inte använts för AI på Meta.",
        "da": "Sidste år imødekom vi din indsigelse. Hidtil er dine opslag ikke blevet brugt til AI hos Meta.",
        "no": "I fjor godtok vi protesten din. Hittil har innleggene dine ikke blitt brukt til KI hos Meta.",
    },
    "later posts": {
        "en": "{yes}. Your future posts won't be used to train AI at Meta.",
        "de": "{yes}. Deine künftigen Beiträge werden nicht für KI bei Meta verwendet.",
        "fr": "{yes}. Vos publications futures ne seront pas utilisées pour l'IA de Meta.",
        "es": "{yes}. Tus publicaciones futuras no se utilizarán para la IA de Meta.",
        "it": "{yes}. I tuoi post futuri non saranno utilizzati per l'IA di Meta.",
        "nl": "{yes}. Je toekomstige berichten worden niet gebruikt voor AI bij Meta.",
        "pl": "{yes}. Twoje przyszłe posty nie będą wykorzystywane do AI w Meta.",
        "pt": "{yes}. As suas publicações futuras não serão usadas para a IA da Meta.",
        "sv": "{yes}. Dina framtida inlägg används inte för AI på Meta.",
        "da": "{yes}. Dine fremtidige opslag bliver ikke brugt til AI hos Meta.",
        "no": "{yes}. De fremtidige innleggene dine blir ikke brukt til KI hos Meta.",
    },
    "one product": {
        "en": "{yes}. Your public posts on Instagram won't be used to train AI at Meta.",
        "de": "{yes}. Deine öffentlichen Beiträge auf Instagram werden nicht für KI bei Meta verwendet.",
        "fr": "{yes}. Vos publications sur Instagram ne seront pas utilisées pour l'IA de Meta.",
        "es": "{yes}. Tus publicaciones de Instagram no se utilizarán para la IA de Meta.",
        "it": "{yes}. I tuoi post su Instagram non saranno utilizzati per l'IA di Meta.",
        "nl": "{yes}. Je berichten op Instagram worden niet gebruikt voor AI bij Meta.",
        "pl": "{yes}. Twoje posty na Instagramie nie będą wykorzystywane do AI w Meta.",
        "pt": "{yes}. As suas publicações no Instagram não serão usadas para a IA da Meta.",
        "sv": "{yes}. Dina inlägg på Instagram används inte för AI på Meta.",
        "da": "{yes}. Dine opslag på Instagram bliver ikke brugt til AI hos Meta.",
        "no": "{yes}. Innleggene dine på Instagram blir ikke brukt til KI hos Meta.",
    },
    "taken back": {
        "en": "{yes}. {unused}. Your photos are used to develop AI.",
        "de": "{yes}. {unused}. Deine Fotos verwenden wir für KI.",
        "fr": "{yes}. {unused}. Vos photos sont utilisées pour l'IA.",
        "es": "{yes}. {unused}. Tus fotos se utilizan para la IA.",
        "it": "{yes}. {unused}. Le tue foto sono utilizzate per l'IA.",
        "nl": "{yes}. {unused}. Je foto's worden gebruikt voor AI.",
        "pl": "{yes}. {unused}. Twoje zdjęcia wykorzystujemy do AI.",
        "pt": "{yes}. {unused}. As suas fotos são usadas para a IA.",
        "sv": "{yes}. {unused}. Dina foton används för AI.",
        "da": "{yes}. {unused}. Dine billeder bruges til AI.",
        "no": "{yes}. {unused}. Bildene dine brukes til KI.",
    },
}

# An exception that is made with the word that elsewhere says "excluded from training".
EXCLUDED = {
    "en": "{unused}, excluding your photos.",
    "de": "{unused}, ausgenommen deine Fotos.",
    "fr": "{unused}, exclues vos photos.",
    "es": "{unused}, excluidas tus fotos.",
    "it": "{unused}, escluse le tue foto.",
    "nl": "{unused}, uitgezonderd je foto's.",
    "pl": "{unused}, z wyłączeniem zdjęć.",
    "pt": "{unused}, excluídas as suas fotos.",
    "sv": "{unused}, undantaget dina foton.",
    "da": "{unused}, undtaget dine billeder.",
    "no": "{unused}, unntatt bildene dine.",
}
# Each is put together from something that is known to be harmless elsewhere.
SLY = {
    "a clause under a condition": (
        "en",
        "{yes}. {unused}. You don't need to send us another form if your account is in Europe.",
    ),
    "a clause that says but": ("en", "{yes}. {unused}. You don't need to do anything, but your posts are used."),
    "other accounts are not covered": (
        "en",
        "{yes}. {unused}. This does not apply to other accounts in the same Accounts Center.",
    ),
    "only other accounts": ("en", "{yes}. {unused}. This only applies to other accounts in the same Accounts Center."),
    "as you asked us to": ("en", "As you asked us to, we have accepted your objection to ads. {unused}."),
    "you asked us": ("en", "You asked us that {unused}. {yes}."),
    "none but": ("en", "{yes}. None of your posts but those on Threads will be used to train AI at Meta."),
    "when it is honoured": (
        "en",
        "{yes}. We won't use your posts to train AI at Meta when it has been honoured by us.",
    ),
    "a no in the subject": ("en", "Subject: your objection not accepted\n\n{yes}. {unused}."),
    "for later posts": ("en", "We have accepted your objection for your future posts. {unused}."),
    "a list with an exception": (
        "de",
        "{yes}. Ab sofort verwenden wir deine Beiträge, Fotos und Kommentare, ausgenommen deine Reels, nicht mehr für KI.",  # noqa: E501
    ),
    "no more than needed": (
        "de",
        "{yes}. Ab sofort verwenden wir deine Beiträge, Fotos und Kommentare nicht mehr als nötig für KI.",
    ),
    "used all the same": (
        "de",
        "{yes}. {unused}. Nicht verwendet werden deine Fotos, verwendet deine Beiträge für KI.",
    ),
    "as wished by others": ("de", "{yes}. Wie von anderen gewünscht, werden deine Fotos für KI verwendet. {unused}."),
    "not only": ("de", "{yes}. Deine Beiträge werden nicht nur für Werbung, sondern auch für KI verwendet."),
    "her objection": ("fr", "Nous avons examiné l'opposition de votre amie. Elle est acceptée. {unused}."),
    "neither is accepted": ("fr", "Nous avons examiné votre opposition. Elle n'est pas acceptée. {unused}."),
    "not accepted": ("it", "Abbiamo esaminato la tua opposizione. Non è stata accolta. {unused}."),
    "somebody's": ("it", "Abbiamo esaminato l'opposizione della tua amica. È stata accolta. {unused}."),
    "processed and processed": ("nl", "Je bezwaar is verwerkt en je foto's worden verwerkt voor AI. {unused}."),
    "used, not any more": (
        "nl",
        "{yes}. We gebruiken je berichten, foto's en reacties niet meer voor Threads, wel voor AI.",
    ),
    "a Spanish no": ("pt", "{yes}. {unused}. No aceptamos tu oposición."),
    "no and used": ("pt", "{yes}. {unused}. No futuro as suas fotos são usadas para a IA."),
    "when it comes to later posts": (
        "sv",
        "Vi har godkänt din invändning när det gäller dina framtida inlägg. {unused}.",
    ),
    "when it comes to one product": (
        "da",
        "Vi har imødekommet din indsigelse, når det gælder dine opslag på Threads. {unused}.",
    ),
    "when we have looked": ("no", "Vi har godtatt protesten din når vi har vurdert den. {unused}."),
    "it is followed later": ("no", "Protesten din er mottatt og blir tatt til følge når den er vurdert. {unused}."),
    "nor to develop": ("es", "{yes}. Tus fotos se utilizan para desarrollar, ni mejorar, la IA. {unused}."),
}


def mail(language, middle):
    return f"{BEFORE[language]}\n\n{middle}\n\n{BEHIND[language]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_yes_between_ordinary_clauses_is_read_as_one(language):
    assert read(mail(language, " ".join(YES[language]))).label is Label.HONOURED


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NEARLY)
def test_what_is_nearly_a_yes_is_none(language, kind):
    yes, unused = (sentence.removesuffix(".") for sentence in YES[language])

    text = mail(language, NEARLY[kind][language].format(yes=yes, unused=unused))

    assert read(text).label is not Label.HONOURED


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exception_made_with_the_word_for_excluded_takes_a_yes_back(language):
    yes, unused = (sentence.removesuffix(".") for sentence in YES[language])

    text = mail(language, f"{yes}. " + EXCLUDED[language].format(unused=unused))

    assert read(text).label is not Label.HONOURED


@pytest.mark.parametrize("name", SLY)
def test_nothing_sly_is_put_together_from_what_is_known(name):
    language, middle = SLY[name]
    yes, unused = (sentence.removesuffix(".") for sentence in YES[language])

    assert read(mail(language, middle.format(yes=yes, unused=unused))).label is not Label.HONOURED


def test_every_kind_is_written_in_every_language():
    assert {frozenset(texts) for texts in (BEFORE, BEHIND, YES, EXCLUDED, *NEARLY.values())} == {frozenset(LANGUAGES)}
