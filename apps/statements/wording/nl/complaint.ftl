### De klacht bij de autoriteit, in het Nederlands: nuchter, gedateerd, volledig, zonder bijvoeglijke naamwoorden.
###
### Alleen het recht van de plaats. “Naar mijn mening”: de autoriteit beslist, niet wij. Niets over een rechter of
### een andere autoriteit, want dat weten we niet. Waarden als in objection.ftl, en: $wrong (silence, refusal,
### relapse), $sent, $due, $overdue (yes, no), $reminded (yes, no), $place (een weg, of bedrijf en adres), $items (een
### lijst), $extended, $reason (waarom Meta weigerde).

subject =
    { $instrument ->
        [uk_gdpr] Klacht op grond van section 165 van de Data Protection Act 2018 over { $meta }: recht van bezwaar
            (AI)
        [fadp] Melding op grond van artikel 49 van de Zwitserse federale wet inzake gegevensbescherming over { $meta }: gebruik
            van persoonsgegevens voor AI
        [lgpd] Verzoekschrift van een betrokkene over { $meta }: verzet tegen het gebruik van persoonsgegevens voor AI
        [local_objection] Klacht over { $meta }: bezwaar tegen het gebruik van persoonsgegevens voor AI
        [local_cessation] Klacht over { $meta }: verzoek om te stoppen met het gebruik van persoonsgegevens voor AI
       *[gdpr] Klacht op grond van artikel 77 van de AVG{ $residence ->
            [AT] {" "}en § 24 van de Oostenrijkse wet inzake gegevensbescherming
           *[other] {""}
        } over { $meta }: recht van bezwaar (AI){ $residence ->
            [HR] {" "}(zahtjev za utvrđivanje povrede prava)
            [SK] {" "}(návrh na začatie konania)
            [IT] {" "}(reclamo)
           *[other] {""}
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

intro =
    { $instrument ->
        [fadp] Ik meld u hoe { $meta } omgaat met { my-noun }.
        [lgpd] Ik wend mij tot u met een verzoekschrift over de manier waarop { $meta } omgaat met { my-noun }.
       *[gdpr] Ik dien een klacht in over de manier waarop { $meta } omgaat met { my-noun }.
    } Op { $sent }{ did-there }. Daarbij heb ik mij beroepen op { law-article }. { $wrong ->
        [relapse] Meta heeft het mij sindsdien opnieuw gevraagd, alsof dat nooit was gezegd.
        [refusal] { $way ->
            [two] Meta heeft dit afgewezen.
            [three] Het antwoord van Meta was een weigering.
           *[one] Meta heeft geweigerd.
        }
       *[silence] { $act ->
            [forbid] { $way ->
                [two] Ik heb geen bevestiging dat Meta dit respecteert.
                [three] Dat Meta dit respecteert, is mij niet bevestigd.
               *[one] Meta heeft niet bevestigd dat het dit respecteert.
            }
           *[object] { $way ->
                [two] Ik heb van Meta geen beslissing gekregen.
                [three] Een beslissing van Meta heeft mij niet bereikt.
               *[one] Meta heeft geen beslissing genomen.
            }
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

did-there =
    {" "}heb ik { $act ->
        [forbid] Meta{ did-for } uitdrukkelijk verboden { whose } persoonsgegevens te gebruiken voor het ontwikkelen en verbeteren
            van AI bij Meta
        [oppose] mij{ did-for } verzet tegen het gebruik van { whose } persoonsgegevens voor het ontwikkelen en verbeteren van AI
            bij Meta
        [cease] Meta{ did-for } gevraagd te stoppen met het gebruik van { whose } persoonsgegevens voor het ontwikkelen en
            verbeteren van AI bij Meta
       *[object] { did-for-plain }bezwaar gemaakt tegen het gebruik van { whose } persoonsgegevens voor het ontwikkelen en verbeteren van
            AI bij Meta
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

complaint-kind =
    { $instrument ->
        [fadp] Melding
        [lgpd] Verzoekschrift
       *[gdpr] Klacht
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

parties = 1. Om wie het gaat
    .person =
        { $behalf ->
            [child] { complaint-kind } voor mijn kind, ingediend door wie de ouderlijke verantwoordelijkheid draagt:
            [represented] { complaint-kind } voor een andere persoon, ingediend door wie deze persoon mag vertegenwoordigen:
           *[self] Betrokkene:
        }
    .address = Postadres:
    .email = E-mail, telefoon:
    .lives = Woonland: { $country }
    .accounts = Accounts: { $accounts }
    .data =
        { $number ->
            [none] Gegevens waar het om gaat: content van anderen die { whom } toont of noemt
           *[other] Gegevens waar het om gaat: { $behalf ->
                [child] de eigen content van mijn kind
                [represented] de eigen content van deze persoon
               *[self] mijn eigen content
            }, content van anderen die { whom } toont of noemt, interacties met AI-functies, gegevens van partners
        }
    .standing =
        { $behalf ->
            [child] Ik draag de ouderlijke verantwoordelijkheid; hebt u daar bewijs van nodig, zeg mij dan welk.
           *[represented] Een kopie van wat mij toestaat voor deze persoon op te treden, is bijgevoegd.
        }
    .controller = Verantwoordelijk bedrijf: { $place }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

events = 2. Wat er is gebeurd
    .sent =
        { $act ->
            [forbid] Ik heb Meta het verbod gestuurd
            [oppose] Ik heb Meta het verzet gestuurd
            [cease] Ik heb Meta het verzoek gestuurd
           *[object] Ik heb Meta het bezwaar gestuurd
        }{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , accounts: { $accounts }
        }.
    .received =
        { $accounts ->
            [none] Meta heeft het ontvangen.
           *[other] Meta heeft ontvangen wat was gestuurd voor { $accounts }.
        }
    .receipt = Meta heeft de ontvangst bevestigd.
    .questioned = Meta heeft om meer informatie gevraagd: { $items }.
    .answered = Ik heb geantwoord.
    .extended = Meta heeft mij laten weten meer tijd nodig te hebben.
    .honoured = Meta heeft bevestigd dat het ernaar zou handelen.
    .refused =
        { $reason ->
            [no_own_ground] Meta heeft geweigerd en zei dat een reden uit een eigen situatie ontbrak.
            [compelling_grounds] Meta heeft geweigerd en zei dat zijn eigen gronden zwaarder wogen.
            [not_covered] Meta heeft geweigerd en zei dat content die door anderen is gedeeld, er niet onder viel.
            [evidence_wanted] Meta heeft geweigerd en zei dat bewijs ontbrak.
           *[none_given] Meta heeft geweigerd en gaf geen reden.
        }
    .redirected = Meta heeft mij naar een andere weg verwezen.
    .due =
        { $sourced ->
            [yes] { $extended ->
                [yes] De verlengde termijn voor een antwoord eindigde zonder beslissing
               *[no] De termijn voor een antwoord eindigde zonder beslissing
            }
           *[no] De dag waarop ik uiterlijk een antwoord had gevraagd, ging voorbij zonder beslissing
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] Ik heb een klacht bij Meta zelf ingediend (section 164A van de Data Protection Act 2018).
           *[gdpr] Ik heb Meta er schriftelijk aan herinnerd.
        }
    .unacknowledged = Er waren 30 dagen verstreken; een ontvangstbevestiging van die klacht heeft mij niet bereikt.
    .again = Meta heeft het mij opnieuw gevraagd.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

question-identity = wie ik ben
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

question-account = het account
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

question-reasons = mijn redenen
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

question-evidence = bewijs
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-heading = 3. Het recht waar het om gaat
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-basis =
    Meta baseert dit gebruik op gerechtvaardigde belangen (artikel 6, lid 1, onder f). Daartegen bestaat een recht van
    bezwaar om redenen die verband houden met de specifieke situatie (artikel 21, lid 1). Meta mag dan alleen doorgaan
    als het dwingende gerechtvaardigde gronden aantoont die zwaarder wegen dan { interests-of }, of als het de gegevens
    nodig heeft voor een rechtsvordering. Het is aan Meta om dat aan te tonen.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-examined =
    { $asked ->
        [yes] Ik had ook gevraagd om beperking van de verwerking tot dit is opgehelderd (artikel 18, lid 1, onder d), om
            wissing uit trainingssets (artikel 17, lid 1, onder c) en om kennisgeving aan de ontvangers (artikel 19).
       *[no] Ik had Meta gevraagd dit gebruik te stoppen en dat schriftelijk te bevestigen. Nu vraag ik ook om beperking
            van de verwerking (artikel 18, lid 1, onder d), om wissing uit trainingssets (artikel 17, lid 1, onder c) en
            om kennisgeving aan de ontvangers (artikel 19).
    } { $way ->
        [two] Of Meta deze bepalingen heeft nageleefd, is aan u om te onderzoeken.
        [three] Niets wat ik weet, laat zien dat Meta deze bepalingen heeft nageleefd; ik vraag u dat te onderzoeken.
       *[one] Ik vraag u te onderzoeken of Meta deze bepalingen heeft nageleefd.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

relapse-alleged =
    Meta heeft het mij opnieuw gevraagd, hoewel het { noun } nooit is ingetrokken. Van buitenaf kan ik niet zien of de
    gegevens weer worden gebruikt, en ik vraag u dat na te gaan. Wordt het { noun } niet meer gerespecteerd, dan stel ik dat
    artikel 21, lid 1, is geschonden.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

refusal-alleged =
    { rebuttal } Ik stel dat Meta artikel 21, lid 1,{ $refusal ->
        [none_given] {" "}en ook artikel 12, lid 4,
       *[other] {""}
    } heeft geschonden.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

silence-alleged =
    { $extended ->
        [yes] Meta heeft mij laten weten meer tijd nodig te hebben om te antwoorden.
       *[no] {""}
    } { period-ended } Ik heb geen beslissing ontvangen, en er zijn geen gronden aangetoond. Ik stel dat Meta artikel
    12, leden 3 en 4, en artikel 21, lid 1, heeft geschonden. Of het gebruik doorgaat, kan ik van buitenaf niet zien.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-gdpr = { right-basis }
    .alleged =
        { $wrong ->
            [relapse] { relapse-alleged }
            [refusal] { refusal-alleged }
           *[silence] Meta moest binnen een maand na ontvangst zeggen wat het heeft gedaan (artikel 12, lid 3). Deed het
                niets, dan moest het zeggen waarom, en waar ik een klacht kan indienen (artikel 12, lid 4); die maand kan
                niet worden verlengd. { silence-alleged }
        }
    .examined = { right-examined }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-uk_gdpr = { right-basis }
    .alleged =
        { $wrong ->
            [relapse] { relapse-alleged }
            [refusal] { refusal-alleged }
           *[silence] Meta moest binnen een maand na ontvangst zeggen wat het heeft gedaan (artikelen 12, lid 3, en 12A).
                Deed het niets, dan moest het zeggen waarom, en waar ik een klacht kan indienen (artikel 12, lid 4).
                { silence-alleged }
        }
    .examined = { right-examined }
    .meta-first =
        { $reminded ->
            [yes] Ik heb eerst een klacht bij Meta ingediend (section 164A van de Data Protection Act
                2018).{ $acknowledged ->
                [no] {" "}Meta had 30 dagen om de ontvangst van die klacht te bevestigen; een bevestiging heeft mij niet
                    bereikt. Ik vraag u ook daarnaar te kijken.
               *[none] {""}
            }
           *[no] {""}
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-fadp =
    Een persoon mag de verwerking van persoonsgegevens uitdrukkelijk verbieden (artikel 30, lid 2, onder b). Dat geldt ook
    voor gegevens die al openbaar zijn (artikel 30, lid 3). Doorgaan vergt dan een rechtvaardigingsgrond, en het is aan
    Meta om die te laten zien (artikel 31).
    .alleged =
        { $wrong ->
            [relapse] Meta heeft het mij opnieuw gevraagd, hoewel het verbod nooit is ingetrokken. Ik kan niet zien of het
                nog wordt gerespecteerd.
            [refusal] { rebuttal } Meta heeft voor dit geval geen rechtvaardigingsgrond laten zien.
           *[silence] Meta heeft mij er geen laten zien, en heeft niet bevestigd dat het het verbod respecteert.
        } { $way ->
            [two] Zoals ik het zie, zijn deze tekenen voldoende voor een onderzoek (artikel 49, lid 1).
            [three] Ik vind deze tekenen voldoende om een onderzoek te openen (artikel 49, lid 1).
           *[one] Naar mijn mening zijn dit voldoende tekenen voor een onderzoek (artikel 49, lid 1).
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-lgpd =
    De wet staat een persoon toe zich te verzetten tegen verwerking die niet met de wet strookt (artikel 18, § 2). Naar
    mijn mening doet dit gebruik geen recht aan { $breaches }. { $reasons ->
        [yes] De feiten daarvoor staan in deel 4.
       *[no] AI kan worden ontwikkeld zonder de gegevens van wie zich verzet; naar mijn mening zijn deze gegevens voor dit
            doel dus niet nodig.
    }
    .alleged =
        { $wrong ->
            [relapse] Meta heeft het mij opnieuw gevraagd, hoewel het verzet nooit is ingetrokken. Ik kan niet zien of het
                nog wordt gerespecteerd.
            [refusal] { rebuttal } Naar mijn mening is dat geen antwoord op de schending.
           *[silence] Meta heeft niet beslist.
        } Ik heb het eerst aan Meta gevraagd en voeg het bewijs toe (artikel 55-J, V).
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

no-decision =
    { $sourced ->
        [yes] Een antwoord moest er uiterlijk op { $due } zijn ({ $rule_cites }), en Meta heeft geen beslissing genomen.
       *[no] { $asked ->
            [yes] Meta heeft geen beslissing genomen, hoewel ik had gevraagd om een beslissing uiterlijk op { $due }.
           *[no] Meta heeft geen beslissing genomen.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

you-judge =
    { $way ->
        [two] Of dit de wet respecteert, vraag ik u te beoordelen.
        [three] Respecteert dit de wet? Ik vraag u dat te beoordelen.
       *[one] Ik vraag u te beoordelen of dit de wet respecteert.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-local_objection =
    Ik beroep mij op { law-article }.{ $residence ->
        [NG] {" "}Meta mag alleen doorgaan als het een algemeen belang of andere gerechtvaardigde gronden aantoont die
            zwaarder wegen dan { own-interests-only }.
        [JE] {" "}Het is aan Meta om gronden te laten zien die zwaarder wegen dan { own-interests-only }.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] Meta heeft het mij opnieuw gevraagd, hoewel het bezwaar nooit is ingetrokken. Ik kan niet zien of het
                nog wordt gerespecteerd.
            [refusal] { rebuttal } Naar mijn mening heeft Meta niet laten zien wat in dit geval zwaarder weegt dan
                { own-interests-only }.
           *[silence] { no-decision }
        } { you-judge }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right-local_cessation =
    Ik beroep mij op { law-article }.
    .alleged =
        { $wrong ->
            [relapse] Meta heeft het mij opnieuw gevraagd, hoewel het verzoek nooit is ingetrokken. Ik kan niet zien of het
                nog wordt gerespecteerd.
            [refusal] { rebuttal } Naar mijn mening heeft Meta niet genoemd wat het toestaat in dit geval te weigeren.
           *[silence] { no-decision }
        } { you-judge }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

reasons-heading = 4. De redenen, in het kort
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

orders-heading =
    { $reasons ->
        [yes] 5. Wat ik u vraag
       *[no] 4. Wat ik u vraag
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] { $residence ->
                [AT] na te gaan of de gegevens weer worden gebruikt, en vast te stellen dat Meta het recht van bezwaar heeft
                    geschonden (artikel 21, lid 1);
               *[other] na te gaan of de gegevens weer worden gebruikt en, als dat zo is, vast te stellen dat Meta het recht
                    van bezwaar heeft geschonden (artikel 21, lid 1);
            }
            [refusal] vast te stellen dat Meta het recht van bezwaar (artikel 21, lid 1){ $refusal ->
                [none_given] {" "}en ook artikel 12, lid 4,
               *[other] {""}
            } heeft geschonden;
           *[silence] vast te stellen dat Meta artikel 12, leden 3 en 4, en het recht van bezwaar
                (artikel 21, lid 1) heeft geschonden;
        }
    .examine =
        te onderzoeken of artikel 17, lid 1, onder c, artikel 18, lid 1, onder d, en artikel 19 zijn nageleefd en, waar dat
        niet zo is, ook dat vast te stellen;
    .comply = Meta te gelasten het bezwaar in te willigen (artikel 58, lid 2, onder c);
    .limit = Meta tot dan een tijdelijke verwerkingsbeperking op te leggen (artikel 58, lid 2, onder f);
    .lead =
        het dossier door te geven en mijn aanspreekpunt te blijven, als de Ierse Data Protection Commission de leidende
        autoriteit is (artikel 56);
    .tell = mij in kennis te stellen van de voortgang en het resultaat (artikel 77, lid 2).
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] na te gaan of de gegevens weer worden gebruikt en of artikel 21, lid 1, is geschonden;
            [refusal] vast te stellen of Meta artikel 21, lid 1,{ $refusal ->
                [none_given] {" "}en ook artikel 12, lid 4,
               *[other] {""}
            } heeft geschonden;
           *[silence] vast te stellen of Meta artikel 12, leden 3 en 4, en artikel 21, lid 1, heeft geschonden;
        }
    .examine = te onderzoeken of Meta artikel 17, lid 1, onder c, artikel 18, lid 1, onder d, en artikel 19 heeft nageleefd;
    .comply = van Meta te verlangen dat het gevolg geeft aan het bezwaar;
    .limit = ervoor te zorgen, voor zover u dat kunt, dat de gegevens tot dan niet worden gebruikt;
    .tell = mij in kennis te stellen van de voortgang en het resultaat (section 165).
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

orders-fadp = { orders-heading }
    .find = dit na te gaan en een onderzoek te openen (artikel 49, lid 1);
    .limit = ervoor te zorgen, voor zover u dat kunt, dat Meta het verbod tot dan respecteert;
    .tell = mij te informeren over de stappen die u zet en over het resultaat (artikel 49, lid 4).
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

orders-lgpd = { orders-heading }
    .find = dit verzoekschrift te onderzoeken, en of Meta recht doet aan { $breaches };
    .comply = Meta op te roepen het verzet te respecteren en mij dat te bevestigen;
    .limit = ervoor te zorgen, voor zover u dat kunt, dat de gegevens tot dan niet voor dit doel worden gebruikt;
    .tell = mij de uitkomst mee te delen.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

orders-local_objection = { orders-heading }
    .find = hiernaar te kijken;
    .comply = ervoor te zorgen dat Meta het bezwaar respecteert, voor zover de wet daarin voorziet;
    .limit = ervoor te zorgen, voor zover u dat kunt, dat de gegevens tot dan niet worden gebruikt;
    .tell = mij de uitkomst mee te delen.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

orders-local_cessation = { orders-heading }
    .find = hiernaar te kijken;
    .comply = ervoor te zorgen dat Meta het verzoek respecteert, voor zover de wet daarin voorziet;
    .limit = ervoor te zorgen, voor zover u dat kunt, dat de gegevens tot dan niet worden gebruikt;
    .tell = mij de uitkomst mee te delen.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

contents =
    Voor een klacht over grensoverschrijdende verwerking somt Verordening (EU) 2025/2518 op wat erin moet staan. Deze klacht
    noemt mij en hoe ik te bereiken ben, het verantwoordelijke bedrijf, en de inbreuk die ik zie; mijn eerdere verzoek is
    bijgevoegd.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

proceedings = Andere procedures over deze zaak (rechter, andere autoriteit; zijn er geen, schrijf dan “geen”):
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

attachments =
    { $reasons ->
        [yes] 6. Bijlagen
       *[no] 5. Bijlagen
    }
    .objection =
        { $act ->
            [forbid] kopie van het verbod
            [oppose] kopie van het verzet
            [cease] kopie van het verzoek
           *[object] kopie van het bezwaar
        }
    .proof = bewijs dat het is verstuurd of ontvangen (bevestiging, schermafdruk of trackingnummer)
    .replies = wat Meta mij heeft geschreven
    .answers = wat ik heb teruggeschreven
    .reminder =
        { $instrument ->
            [uk_gdpr] mijn klacht bij Meta
           *[gdpr] mijn herinnering
        }
    .mandate = kopie van wat mij toestaat voor deze persoon op te treden
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

period-ended =
    { $identity ->
        [even] Meta had gevraagd wie ik ben. Naar mijn mening is de termijn geëindigd op { $due }; zelfs gerekend vanaf mijn
            antwoord van { $told_on } is die geëindigd op { $later_due }.
        [yes] Meta had gevraagd wie ik ben. Naar mijn mening is de termijn desondanks geëindigd op { $due }.
       *[no] De termijn is geëindigd op { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

rebuttal =
    { $refusal ->
        [no_own_ground] Meta zegt dat er geen reden uit een eigen situatie is. { $instrument ->
            [fadp] Voor een uitdrukkelijk verbod is er geen nodig.
           *[other] { $reasons ->
                [yes] Die is er: de redenen staan in deel 4. { proof-not-owed }
               *[no] { $form_reasons ->
                    [optional] Toch zijn redenen in zijn eigen formulier facultatief. Ik vraag u te beoordelen of
                        Meta dan mag weigeren omdat er een ontbreekt.
                   *[unknown] Ik vraag u te beoordelen of Meta mag weigeren omdat er een ontbreekt.
                }
            }
        }
        [compelling_grounds] Meta wijst op eigen gronden. { $instrument ->
            [gdpr] { compelling-only }
            [uk_gdpr] { compelling-only }
            [fadp] Een zwaarder wegend belang moet voor dit geval worden aangetoond (artikel 31). Naar mijn mening laat het
                antwoord van Meta, dat is bijgevoegd, dat niet zien.
            [local_cessation] Ik vraag u te beoordelen of de wet Meta toestaat om die reden te weigeren.
           *[other] Naar mijn mening laat het antwoord van Meta, dat is bijgevoegd, niet zien dat ze in dit geval zwaarder
                wegen dan { own-interests-only }.
        }
        [not_covered] Meta zegt dat content die door anderen is gedeeld, er niet onder valt. Gegevens over { whom } blijven
            gegevens over { whom }, wie ze ook deelt.{ $instrument ->
            [gdpr] {" "}Sinds december 2025 noemt het eigen beleid van Meta voor Europa ook openbare content van anderen.
           *[other] {""}
        }
        [evidence_wanted] { $number ->
            [none] Meta wil bewijs. Alleen Meta kan zien wat zijn trainingsgegevens bevatten.
           *[other] Meta wil bewijs, zoals een antwoord van een AI. Het { noun } gaat over content op de eigen diensten van
                Meta, die Meta zelf heeft.
        } { proof-not-owed }
       *[none_given] Meta heeft voor zijn weigering geen redenen gegeven.{ $instrument ->
            [gdpr] {" "}De wet verlangt die (artikel 12, lid 4).
            [uk_gdpr] {" "}De wet verlangt die (artikel 12, lid 4).
            [fadp] {" "}Een rechtvaardigingsgrond is dus niet aangetoond (artikel 31).
           *[other] {""}
        }
    }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

proof-not-owed =
    { $instrument ->
        [gdpr] De wet vraagt om redenen en niet om bewijs (artikel 21, lid 1), en verlangt dat Meta de uitoefening van het
            recht faciliteert (artikel 12, lid 2).
        [uk_gdpr] De wet vraagt om redenen en niet om bewijs (artikel 21, lid 1), en verlangt dat Meta de uitoefening van het
            recht faciliteert (artikel 12, lid 2).
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

compelling-only =
    Belangen in het algemeen zijn niet genoeg: de gronden moeten dwingend zijn en juist in dit geval zwaarder wegen dan
    { own-interests-only }. Naar mijn mening toont het antwoord van Meta, dat is bijgevoegd, dat niet aan.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

harm-done =
    Hoe dit { whom } schaadt: de gegevens kunnen nog steeds voor dit gebruik dienen, hoewel daartegen is opgekomen. Wat ermee
    gebeurt, is van buitenaf niet te zien, en wat een model heeft geleerd, is moeilijk terug te nemen.{ $reasons ->
        [yes] {" "}Wat dit voor { whom } kan betekenen, staat in deel 4.
       *[no] {""}
    }
    .more = Wat er hierdoor nog meer is gebeurd (is er niets, schrijf dan “niets”):
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

known-since =
    { $instrument ->
        [uk_gdpr] Mijn laatste contact met Meta in deze zaak was op { $known_on }.
       *[other] Ik weet dit sinds { $known_on }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

interests-of = { own-interests }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
