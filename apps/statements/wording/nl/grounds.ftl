### De kaarten waarop mensen kiezen wat voor hen klopt, in het Nederlands. De titel is wat zij zelf zouden zeggen.
###
### Korte woorden, geen recht. `.hint` is één zin. Waar een grond iets meer vraagt, is `.question` de vraag en elk
### ander deel een antwoord daarop, genoemd naar zijn code in het naslagwerk. Waarde: $behalf (self, child, represented).

reasonable_expectations =
    { $behalf ->
        [represented] Het werd gedeeld voor mensen, niet voor AI
       *[self] Ik deelde het voor mensen, niet voor AI
    }
    .hint = Het was bedoeld voor vrienden, een vereniging, volgers of klanten.
    .question = Voor wie was het bedoeld?
    .friends_family = Familie en vrienden
    .club = Een vereniging of groep
    .followers =
        { $behalf ->
             [represented] Mensen die deze persoon volgen
            *[self] Mensen die mij volgen
        }
    .customers = Klanten
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

old_posts = Veel ervan is oud
    .hint = Een deel is van vóór 2024, toen Meta over dit gebruik begon te praten.
    .question = Uit welk jaar is het oudste deel?
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

posted_as_minor =
    { $behalf ->
        [represented] Een deel is van vóór de 18e verjaardag
       *[self] Ik was nog geen 18 toen ik een deel plaatste
    }
    .hint = Oude berichten of foto’s uit die tijd staan nog online.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

not_informed =
    { $behalf ->
        [represented] Het is deze persoon niet duidelijk verteld
       *[self] Het is mij niet duidelijk verteld
    }
    .hint = Er kwam geen duidelijk bericht van Meta, per e-mail of in de app.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

no_account =
    { $behalf ->
        [child] Mijn kind heeft geen account bij Meta
        [represented] Deze persoon heeft geen account bij Meta
       *[self] Ik heb geen account bij Meta
    }
    .hint =
        { $behalf ->
             [child] Alleen anderen kunnen iets over je kind hebben gedeeld.
             [represented] Alleen anderen kunnen iets over deze persoon hebben gedeeld.
            *[self] Alleen anderen kunnen iets over jou hebben gedeeld.
        }
    .question = Wie deelt deze dingen?
    .friends = Vrienden
    .club = Een vereniging of groep
    .employer = Een werkgever
    .school = Een school
    .strangers =
        { $behalf ->
             [child] Mensen die we niet kennen
             [represented] Mensen die deze persoon niet kent
            *[self] Mensen die ik niet ken
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

ai_chats =
    { $behalf ->
        [represented] Deze persoon heeft Meta AI dingen verteld
       *[self] Ik heb Meta AI dingen verteld
    }
    .hint =
        { $behalf ->
             [represented] Het was een hulpmiddel. Je hoeft niet te zeggen waar het over ging.
            *[self] Je gebruikte het als hulpmiddel. Je hoeft niet te zeggen waar het over ging.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sensitive_health =
    { $behalf ->
        [child] Het laat iets zien over de gezondheid van mijn kind
        [represented] Het laat iets zien over de gezondheid van deze persoon
       *[self] Het laat iets zien over mijn gezondheid
    }
    .hint = Je hoeft niet te zeggen wat. In de tekst staat alleen het woord gezondheid.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sensitive_belief =
    { $behalf ->
        [represented] Het laat zien wat deze persoon gelooft of waar die voor staat
       *[self] Het laat zien wat ik geloof of waar ik voor sta
    }
    .hint = Geloof, politiek of een vakbond. Je hoeft niet te zeggen welke.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sensitive_orientation =
    { $behalf ->
        [represented] Het laat iets heel persoonlijks over deze persoon zien
       *[self] Het laat iets heel persoonlijks zien
    }
    .hint =
        { $behalf ->
             [represented] Bijvoorbeeld van wie deze persoon houdt of wie die is. De tekst zegt niet wat het is.
            *[self] Bijvoorbeeld van wie je houdt of wie je bent. De tekst zegt niet wat het is.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

children_in_photos =
    { $behalf ->
        [child] Er zijn foto’s van mijn kind
       *[self] Mijn kinderen staan op mijn foto’s
    }
    .hint = Kinderen kunnen niet overzien waar dit toe kan leiden. De tekst noemt geen namen.
    .question =
        { $behalf ->
             [child] Hoe oud is je kind op de foto’s?
            *[self] Hoe oud zijn ze op de foto’s?
        }
    .baby = Baby
    .small_child = Klein kind
    .school_age = Schoolleeftijd
    .teenager = Tiener
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

child_posted_by_others = Anderen delen foto’s van mijn kind
    .hint = Je kind heeft daar niets over te zeggen.
    .question = Wie deelt ze?
    .school = Een school
    .nursery = Een crèche of kinderopvang
    .club = Een vereniging
    .family = Iemand in de familie
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

minor_user = Mijn kind gebruikt apps van Meta
    .hint = Je kind is jonger dan 18. Dat telt mee.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

third_parties_shown =
    { $behalf ->
        [represented] Op de foto’s staan ook andere mensen
       *[self] Op mijn foto’s staan ook andere mensen
    }
    .hint = Zij hebben er nooit voor gekozen om voor AI te worden gebruikt.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

others_post_me =
    { $behalf ->
        [represented] Anderen delen dingen over deze persoon
       *[self] Anderen delen dingen over mij
    }
    .hint =
        { $behalf ->
             [represented] Deze persoon kan hun instellingen niet veranderen.
            *[self] Je kunt hun instellingen niet veranderen.
        }
    .question = Wie deelt ze?
    .friends = Vrienden
    .club = Een vereniging of groep
    .employer = Een werkgever
    .school = Een school
    .strangers =
        { $behalf ->
             [represented] Mensen die deze persoon niet kent
            *[self] Mensen die ik niet ken
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

stalking_violence =
    { $behalf ->
        [child] Ik moet letten op de veiligheid van mijn kind
        [represented] Deze persoon moet op de eigen veiligheid letten
       *[self] Ik moet op mijn veiligheid letten
    }
    .hint = Je hoeft niet te zeggen waarom. De tekst geeft geen details.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

identity_fraud =
    { $behalf ->
        [represented] Iemand heeft zich voorgedaan als deze persoon
       *[self] Iemand heeft zich voorgedaan als mij
    }
    .hint = Een naam, foto’s, een stem of een account is misbruikt.
    .question = Wat is er misbruikt?
    .name = De naam
    .pictures = Foto’s
    .voice = De stem
    .account = Het account
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

likeness_deepfake =
    { $behalf ->
        [represented] Iemand kan dit gezicht of deze stem nadoen
       *[self] Iemand kan mijn gezicht of stem nadoen
    }
    .hint = Er staan veel foto’s of opnamen online.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

location_routine =
    { $behalf ->
        [child] Het toont de vaste plaatsen en gewoonten van mijn kind
        [represented] Het toont waar deze persoon woont of wat die elke dag doet
       *[self] Het toont waar ik woon of wat ik elke dag doe
    }
    .hint = Samen kunnen berichten vertellen waar iemand is en wanneer.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

professional_secrecy =
    { $behalf ->
        [represented] Dit werk moet vertrouwelijk blijven
       *[self] Mijn werk moet vertrouwelijk blijven
    }
    .hint =
        { $behalf ->
             [represented] Deze persoon moet zwijgen over de mensen op het werk.
            *[self] Je moet zwijgen over de mensen met wie je werkt.
        }
    .question = Wat voor werk is het?
    .health = Gezondheidszorg
    .law = Recht
    .church = Kerk of zielzorg
    .social_work = Sociaal werk
    .teaching = Onderwijs
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

creator_works =
    { $behalf ->
        [represented] Deze persoon deelt eigen werk
       *[self] Ik deel werk dat ik zelf heb gemaakt
    }
    .hint = Modellen kunnen een persoonlijke stijl kopiëren.
    .question = Wat voor werk is het?
    .photographs = Foto’s
    .drawings = Tekeningen of schilderijen
    .writing = Teksten
    .music = Muziek
    .film = Films of video’s
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

life_change =
    { $behalf ->
        [represented] Dit leven is sindsdien veranderd
       *[self] Mijn leven is sindsdien veranderd
    }
    .hint = Oude berichten geven nu een verkeerd beeld. Meer hoef je niet te zeggen.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

cannot_leave =
    { $behalf ->
        [represented] Deze persoon kan niet zomaar weg
       *[self] Ik kan niet zomaar weg
    }
    .hint = Een vereniging, school, familie of werk zit alleen daar.
    .question = Waar is het voor nodig?
    .club = Een vereniging of groep
    .school = Een schoolgroep
    .family_abroad = Familie in het buitenland
    .work = Werk
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

wrong_ai_output =
    { $behalf ->
        [represented] Meta AI zei iets onwaars of persoonlijks over deze persoon
       *[self] Meta AI zei iets onwaars of persoonlijks over mij
    }
    .hint = Je hebt zo’n antwoord gezien.
    .question = In welk jaar was dat?
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Gronden uit andere levens

sensitive_origin =
    { $behalf ->
        [represented] Het laat zien waar deze persoon vandaan komt
       *[self] Het laat zien waar ik vandaan kom
    }
    .hint = Meer hoef je niet te zeggen. In de tekst staat alleen het woord afkomst.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

inferred_sensitive =
    { $behalf ->
        [represented] Samen vertelt het persoonlijke dingen
       *[self] Samen vertelt het persoonlijke dingen
    }
    .hint = Openlijk is er niets gezegd, maar berichten en foto’s verraden het.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

criminal_matters =
    { $behalf ->
        [represented] Een deel gaat over een misdrijf of een rechtszaak
       *[self] Een deel gaat over een misdrijf of een rechtszaak
    }
    .hint = Als slachtoffer, getuige of verdachte. Je hoeft niet te zeggen welke.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

dependants =
    { $behalf ->
        [represented] Deze persoon zorgt voor iemand die daar te zien is
       *[self] Ik zorg voor iemand die daar te zien is
    }
    .hint = Iemand die zorg nodig heeft. De tekst noemt geen naam en geen ziekte.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

deceased = Het toont iemand die is overleden
    .hint =
        { $behalf ->
             [represented] Deze persoon staat ook op deze foto’s.
            *[self] Jij staat ook op deze foto’s. Het gaat om jouw herinneringen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

journalist_activist =
    { $behalf ->
        [represented] Deze persoon spreekt zich uit en geniet vertrouwen
       *[self] Ik spreek me uit, en mensen vertrouwen mij
    }
    .hint = In het nieuws, voor een zaak of voor mensenrechten. De tekst geeft geen details.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

persecution =
    { $behalf ->
        [child] Het kan mensen in een ander land in gevaar brengen
        [represented] Het kan mensen in een ander land in gevaar brengen
       *[self] Het kan mensen in een ander land in gevaar brengen
    }
    .hint = De tekst noemt geen land en geen mensen.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

exposed_role =
    { $behalf ->
        [represented] Het werk maakt deze persoon tot doelwit
       *[self] Mijn werk maakt mij tot doelwit
    }
    .hint =
        { $behalf ->
             [represented] De tekst zegt niet waar deze persoon werkt.
            *[self] De tekst zegt niet waar je werkt.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

workplace_exposure =
    { $behalf ->
        [represented] Het kan deze persoon op het werk schaden
       *[self] Het kan mij op het werk schaden
    }
    .hint = Oude berichten kunnen uit hun verband worden gehaald.
    .question = Waar gaat het om?
    .job_search = Werk zoeken
    .employer_rules = Regels op het werk
    .old_statements = Dingen die lang geleden zijn gezegd
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

likeness_is_income =
    { $behalf ->
        [represented] Deze persoon leeft van gezicht of stem
       *[self] Ik leef van mijn gezicht of stem
    }
    .hint = Kopieën door AI kunnen werk wegnemen.
    .question = Wat voor werk is het?
    .modelling = Werk als model
    .acting = Acteren
    .voice = Werk met de stem
    .sport = Sport
    .influencer = Een eigen kanaal
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

business_page =
    { $behalf ->
        [represented] Deze persoon staat zelf op een eigen pagina
       *[self] Ik beheer een pagina waarop ik te zien ben
    }
    .hint = Een bedrijf kan geen bezwaar maken, de mens erachter wel.
    .question = Wat voor pagina is het?
    .sole_trader =
        { $behalf ->
             [represented] Een eigen klein bedrijf
            *[self] Mijn eigen kleine bedrijf
        }
    .club_officer = Een vereniging
    .artist =
        { $behalf ->
             [represented] Eigen kunst
            *[self] Mijn kunst
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

form_obstacle =
    { $behalf ->
        [child] Het formulier werkte niet voor ons
        [represented] Het formulier werkte niet voor deze persoon
       *[self] Het formulier werkte niet voor mij
    }
    .hint = Dat hoeft je niet tegen te houden. Een brief telt ook.
    .question = Wat ging er mis?
    .hacked = Het account is overgenomen
    .blocked = Het account is geblokkeerd
    .lost_access = We kunnen niet inloggen
    .no_code = De code is nooit gekomen
    .barrier = Ik kan het niet gebruiken zoals het gemaakt is
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

conscience =
    { $behalf ->
        [represented] Het gaat in tegen waar deze persoon naar leeft
       *[self] Het gaat in tegen waar ik naar leef
    }
    .hint = Het best samen met nog een reden. Je hoeft niet te zeggen welke overtuiging het is.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

memorisation =
    { $behalf ->
        [child] Mijn kind is makkelijk te onderscheiden
        [represented] Deze persoon is makkelijk te onderscheiden
       *[self] Ik ben makkelijk te onderscheiden van anderen
    }
    .hint = Wat zeldzaam is, kan terugkomen in wat een AI zegt.
    .question = Waarom is dat zo?
    .rare_name = Een zeldzame naam
    .unusual_story = Een ongewoon verhaal
    .many_pictures = Veel foto’s die op elkaar lijken
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
