### Het bezwaar als brief per post, in het Nederlands: wat er rond de tekst van objection.ftl staat.

subject =
    { $act ->
        [forbid] Verbod: geen gebruik van persoonsgegevens voor AI bij Meta
        [oppose] Verzet tegen het gebruik van persoonsgegevens voor AI bij Meta
        [cease] Verzoek om te stoppen met het gebruik van persoonsgegevens voor AI bij Meta
       *[object] Bezwaar tegen het gebruik van persoonsgegevens voor AI bij Meta
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

salutation =
    { $way ->
        [two] Geachte dames en heren,
        [three] Geachte medewerkers van Meta,
       *[one] Geachte heer, mevrouw,
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

identity =
    { $way ->
        [two] Met deze aanwijzingen kunt u de gegevens vinden en antwoorden:
        [three] Om de gegevens te vinden, en voor uw antwoord:
       *[one] Zodat u de gegevens kunt vinden en kunt antwoorden:
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Naam op het account:
                   *[child] Mijn eigen naam:
                }
           *[no] { $behalf ->
                    [self] Naam:
                   *[child] Mijn eigen naam:
                }
        }
    .profile = Profiel op { $accounts }:
    .content = Waar de content staat (link of beschrijving):
    .email = E-mailadres voor uw antwoord:
    .mandate = Bijlage: kopie van wat mij toestaat voor deze persoon op te treden.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
