### Waarom deze persoon bezwaar maakt: één bericht per grond, in het Nederlands.
###
### De waarde is de alinea van een volledige tekst; `.short` is de ene zin waarvoor in een korte tekst
### plaats is. Elke grond bestaat in drie versies ($way: one, two, three) die hetzelfde zeggen.
###
### Zeg “kan”, nooit “zal”. Geen feit dat de persoon niet heeft verteld; wat niet te bewijzen is, heet
### “voor zover ik weet” of “naar mijn mening”. Gevoelige zaken alleen als categorie. Nooit “bezwaar”:
### dezelfde woorden staan in Zwitserse en Braziliaanse brieven. In `.short` nooit “u”: ook een autoriteit
### leest die. De waarden staan in en/reasons.ftl. Alleen in het Nederlands: own-de, own-het en of-whom
### (“mijn naam”, “de naam van mijn kind”).

own-de =
    { $behalf ->
        [self] mijn
       *[child] de
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-het =
    { $behalf ->
        [self] mijn
       *[child] het
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

of-whom =
    { $behalf ->
        [child] {" "}van mijn kind
        [represented] {" "}van deze persoon
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Wat te verwachten was

reasonable_expectations =
    { $way ->
        [two] { subject-start } had bepaalde lezers voor ogen: { meant-for }. { $since ->
                [none] Wie modellen traint, hoorde daar niet bij, en niets wees daarop.
               *[other] Dat was zo vanaf { $since }, voordat u dit gebruik in 2024 aankondigde.
            }
        [three] Als { subject } iets deelde, was dat om { meant-for } te bereiken. Materiaal voor AI worden
            hoorde daar niet bij. { $since ->
                [none] Dat was niet te voorzien.
               *[other] Het gaat terug tot { $since }, een tijd van vóór de aankondiging van dit gebruik.
            }
       *[one] Wat { subject } deelde, was bedoeld voor { meant-for }, niet voor de ontwikkeling van AI.
            { $since ->
                [none] Niets in dat doel wees op zo’n gebruik.
               *[other] { $behalf ->
                        [self] Ik begon
                       *[child] Het begon
                    } in { $since }, toen zo’n gebruik niet te verwachten was. Naar mijn mening verandert een
                    latere mededeling daar niets aan.
            }
    }
    .short =
        { $way ->
            [two] { subject-start } deelde dit voor { meant-for }; AI hoorde daar niet bij.
            [three] Het werd gedeeld om { meant-for } te bereiken, niet om AI te trainen.
           *[one] Wat { subject } deelde, was bedoeld voor { meant-for }, niet voor AI.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] Het oudste deel gaat terug tot { $year }. In die tijd was generatieve AI, voor zover
                    ik weet, iets voor onderzoekers. { $behalf ->
                        [self] Ik
                       *[child] Deze persoon
                    } kon niet voorzien waar een bericht toe kon leiden.
                [before_announcement] Het oudste deel gaat terug tot { $year }, een tijd voordat u in 2024
                    aankondigde dat AI met openbare berichten wordt getraind. { $behalf ->
                        [self] Ik
                       *[child] Deze persoon
                    } had geen reden om daaraan te denken.
               *[unknown] Een deel hiervan is vóór 2024 gedeeld. Pas toen zei u dat AI met openbare berichten
                    wordt getraind, dus { $behalf ->
                        [self] ik
                       *[child] deze persoon
                    } had geen reden om daaraan te denken.
            }
        [three] { $age ->
                [before_ai] Er staan berichten uit { $year } bij. Voor zover ik weet, werd gebruikers toen niet
                    verteld dat berichten generatieve AI konden trainen. Zo’n gebruik lag buiten wat { $behalf ->
                        [self] ik mij
                       *[child] deze persoon zich
                    } kon voorstellen.
                [before_announcement] Er staan berichten uit { $year } bij. Uw aankondiging over AI kwam later,
                    in 2024. Die kan niet zeggen wat { $behalf ->
                        [self] ik
                       *[child] deze persoon
                    } eerder verwachtte.
               *[unknown] Er staan berichten van vóór 2024 bij. Uw aankondiging over AI kwam later. Die kan
                    niet zeggen wat { $behalf ->
                        [self] ik
                       *[child] deze persoon
                    } eerder verwachtte.
            }
       *[one] { $age ->
                [before_ai] Een deel van { $behalf ->
                        [self] mijn
                       *[child] deze
                    } content dateert uit { $year }. Het trainen van generatieve AI was toen nauwelijks een
                    publiek onderwerp, en voor zover ik weet noemde uw beleid het niet. { $behalf ->
                        [self] Ik
                       *[child] Deze persoon
                    } kon dit gebruik niet verwachten.
                [before_announcement] Een deel van { $behalf ->
                        [self] mijn
                       *[child] deze
                    } content dateert uit { $year }. Pas in 2024 kondigde u aan dat openbare berichten worden
                    gebruikt om AI te trainen. Toen het werd gedeeld, was dat niet te verwachten.
               *[unknown] Een deel van { $behalf ->
                        [self] mijn
                       *[child] deze
                    } content is ouder dan uw aankondiging van 2024 dat openbare berichten worden gebruikt om
                    AI te trainen. Toen het werd gedeeld, was dat niet te verwachten.
            }
    }
    .short =
        { $way ->
            [two] Een deel gaat terug tot { $age ->
                    [unknown] vóór 2024
                   *[other] { $year }
                } en was niet bedoeld voor AI.
            [three] Er zijn berichten bij { $age ->
                    [unknown] van vóór 2024
                   *[other] uit { $year }
                }, van voordat dit werd aangekondigd.
           *[one] Een deel dateert { $age ->
                    [unknown] van vóór 2024
                   *[other] uit { $year }
                }, toen zo’n gebruik niet te verwachten was.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

posted_as_minor =
    { $way ->
        [two] { $behalf ->
                [self] Ik was
               *[child] Deze persoon was
            } nog geen 18 toen een deel hiervan werd geplaatst. Op die leeftijd is moeilijk te overzien waar
            een bericht jaren later toe kan leiden. { minor-protection } Ik wil graag weten of uw training het
            weglaat.
        [three] Een deel hiervan is geplaatst vóór { own-de } 18e verjaardag{ of-whom }. Naar mijn mening mag
            wat iemand op die leeftijd deelt, niet worden gewogen als de keuze van een volwassene.
            { minor-protection } Ik vraag u te zeggen hoe u met zulke content omgaat.
       *[one] Een deel van wat { $behalf ->
                [self] ik
               *[child] deze persoon
            } deelde, is van toen { $behalf ->
                [self] ik jonger was dan 18
               *[child] deze persoon jonger was dan 18
            }. Risico’s zijn op die leeftijd moeilijker in
            te schatten, en dat { $behalf ->
                [self] ik nu volwassen ben
               *[child] deze persoon nu volwassen is
            }, verandert daar niets aan. { minor-protection } Ik vraag u mij te
            zeggen of u zulke content weglaat.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ik was
                   *[child] Deze persoon was
                } nog geen 18 toen een deel hiervan werd geplaatst.
            [three] Een deel hiervan is geplaatst vóór { own-de } 18e verjaardag{ of-whom }.
           *[one] Een deel hiervan dateert uit de tijd dat { $behalf ->
                    [self] ik
                   *[child] deze persoon
                } jonger dan 18 was.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

minor-protection =
    { $instrument ->
        [gdpr] Gegevens van kinderen verdienen specifieke bescherming (overweging 38).
        [lgpd] Gegevens van kinderen zijn bijzonder beschermd (artikel 14).
       *[other] Gegevens van kinderen verdienen bijzondere bescherming.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

not_informed =
    { $way ->
        [two] { $behalf ->
                [child] Wij kunnen ons
                [represented] Deze persoon kan zich
               *[self] Ik kan mij
            } geen bericht herinneren dat dit gebruik duidelijk maakte. Wat niet duidelijk is gemaakt, is
            nauwelijks te verwachten. { notice-duty }
        [three] Als er een mededeling over dit gebruik was, heeft die { $behalf ->
                [child] ons niet bereikt op een manier die wij begrepen
                [represented] deze persoon niet op een begrijpelijke manier bereikt
               *[self] mij niet bereikt op een manier die ik begreep
            }. Het kwam als een verrassing. { notice-duty }
       *[one] Voor zover ik weet, is er bij { $behalf ->
                [child] mijn kind of mij
                [represented] deze persoon
               *[self] mij
            } geen duidelijke mededeling over dit gebruik aangekomen; het viel dus niet te verwachten.
            { notice-duty }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Wij kunnen ons
                    [represented] Deze persoon kan zich
                   *[self] Ik kan mij
                } geen bericht herinneren dat dit duidelijk maakte.
            [three] Als er een mededeling over dit gebruik was, was die voor { $behalf ->
                    [child] ons
                    [represented] deze persoon
                   *[self] mij
                } niet duidelijk.
           *[one] Voor zover ik weet, is er bij { $behalf ->
                    [child] mijn kind of mij
                    [represented] deze persoon
                   *[self] mij
                } geen duidelijke mededeling hierover aangekomen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

notice-duty =
    { $instrument ->
        [gdpr] Het recht van bezwaar moet duidelijk en gescheiden van andere informatie onder de aandacht
            worden gebracht (artikel 21, lid 4).
        [uk_gdpr] Het recht van bezwaar moet duidelijk en gescheiden van andere informatie onder de aandacht
            worden gebracht (artikel 21, lid 4).
        [fadp] Mensen moeten passend worden geïnformeerd wanneer gegevens over hen worden verzameld (artikel
            19).
        [lgpd] Over het gebruik van gegevens moet duidelijke en toereikende informatie worden gegeven (artikel 9).
       *[other] Informatie over zo’n gebruik hoort duidelijk te zijn.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

no_account =
    { $way ->
        [two] Zonder account bij Meta kan { $behalf ->
                [child] mijn kind
                [represented] deze persoon
               *[self] ik
            } geen instelling wijzigen en geen mededeling in een app lezen. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { $behalf ->
                [child] Mijn kind hoort
                [represented] Deze persoon hoort
               *[self] Ik hoor
            } niet bij de gebruikers van Meta: geen account, geen instellingen, geen mededeling in een app.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
                [child] Mijn kind heeft
                [represented] Deze persoon heeft
               *[self] Ik heb
            } geen account bij Meta: er zijn geen instellingen om te kiezen, en er komt geen mededeling in een
            app. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Zonder account kan { $behalf ->
                    [child] mijn kind
                    [represented] deze persoon
                   *[self] ik
                } niets instellen voor wat anderen delen.
            [three] { $behalf ->
                    [child] Mijn kind gebruikt
                    [represented] Deze persoon gebruikt
                   *[self] Ik gebruik
                } Meta niet en kan niet sturen wat anderen daar delen.
           *[one] { $behalf ->
                    [child] Mijn kind heeft
                    [represented] Deze persoon heeft
                   *[self] Ik heb
                } geen account bij Meta en geen zeggenschap over wat anderen er delen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

shown-there =
    { $way ->
        [two] { $shown ->
                [open] Als iets daar { whom } toont of noemt, hebben anderen het gedeeld.
                [told] Het zijn anderen die delen wat { whom } toont.
               *[other] Toch is daar content gedeeld die { whom } toont of noemt, en wel door { shown-by }.
            }
        [three] { $shown ->
                [open] Alleen anderen kunnen daar iets over { whom } hebben gedeeld.
                [told] Alleen anderen kunnen hebben gedeeld wat { whom } daar toont.
               *[other] Content die { whom } daar toont of noemt, komt van { shown-by }.
            }
       *[one] { $shown ->
                [open] Wat { whom } daar toont of noemt, komt van anderen.
                [told] Wat { whom } daar toont, komt van anderen.
               *[other] Content die { whom } toont of noemt, wordt daar gedeeld door { shown-by }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

shown-by =
    { $shown ->
        [friends] vrienden
        [club] een vereniging of groep
        [employer] een werkgever
        [school] een school
        [strangers] onbekenden
       *[others] anderen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

no-say =
    { $way ->
        [two] Daar controle over houden, of dit gebruik verwachten, was voor { $behalf ->
                [child] ons
                [represented] deze persoon
               *[self] mij
            } niet mogelijk.
        [three] Voor zover ik weet, heeft niemand { $behalf ->
                [child] ons
                [represented] deze persoon
               *[self] mij
            } iets gevraagd, en dit gebruik was niet te verwachten.
       *[one] { $behalf ->
                [child] Wij hebben daar niets over te zeggen en konden
                [represented] Deze persoon heeft daar niets over te zeggen en kon
               *[self] Ik heb daar niets over te zeggen en kon
            } dit gebruik niet verwachten.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

ai_chats =
    { $way ->
        [two] Wat { subject } in de AI-functies van Meta invoerde, had één doel: een antwoord krijgen. Het was
            niet bedoeld om te bewaren of om van te leren.
        [three] Een AI iets vragen is iets anders dan zichzelf als leermateriaal aanbieden. { subject-start }
            gebruikte de AI-functies van Meta voor iets van dat moment, en daar hoort het op te houden.
       *[one] { subject-start } gebruikte de AI-functies van Meta als hulpmiddel, niet om een model iets te
            leren. Wat daar werd ingevoerd, en de antwoorden, waren alleen voor dat moment bedoeld.
    }
    .short =
        { $way ->
            [two] Wat { subject } in AI-functies invoerde, was bedoeld om antwoord te krijgen, niet om te
                trainen.
            [three] { subject-start } gebruikte AI-functies voor het moment, niet als leermateriaal.
           *[one] { subject-start } gebruikte AI-functies als hulpmiddel, niet om een model iets te leren.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

others_post_me =
    { $way ->
        [two] Een deel van wat er over { whom } te vinden is, is geplaatst door { posted-by }. { $behalf ->
                [self] Ik kan
               *[child] Wij kunnen
            } het niet verbergen en niet weghalen. Hoe herkent u zulke content, en hoe laat u die weg? Ik
            vraag u mij dat uit te leggen.
        [three] Wat over { whom } wordt gedeeld door { posted-by }, komt bij u terecht zonder { $behalf ->
                [self] mijn
               *[child] ons
            } toedoen. Geen instelling van { $behalf ->
                [self] mij
               *[child] ons
            } houdt dat tegen. Daarom vraag ik hoe u zulke content vindt en buiten de training houdt.
       *[one] Content over { whom } wordt gedeeld door { posted-by }. Over de instellingen { $behalf ->
                [self] heb ik
               *[child] hebben wij
            } niets te zeggen, en ook niet over wat er later mee gebeurt. Ik vraag u mij te zeggen hoe u zulke
            content herkent en weglaat.
    }
    .short =
        { $way ->
            [two] Een deel over { whom } is geplaatst door { posted-by }, en { $behalf ->
                    [self] ik kan
                   *[child] wij kunnen
                } het niet verbergen.
            [three] Op wat over { whom } wordt gedeeld door { posted-by }, hebben { $behalf ->
                    [self] mijn
                   *[child] onze
                } instellingen geen vat.
           *[one] Content over { whom } wordt gedeeld door { posted-by }; { $behalf ->
                    [self] ik ga
                   *[child] wij gaan
                } niet over de instellingen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

posted-by =
    { $detail ->
        [friends] vrienden
        [club] { $behalf ->
                [self] mijn vereniging of groep
               *[child] een vereniging of groep
            }
        [employer] { $behalf ->
                [self] mijn werkgever
               *[child] een werkgever
            }
        [school] een school
        [strangers] onbekenden
       *[none] anderen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Bijzondere categorieën van gegevens

removal =
    { $reader ->
        [authority] {""}
       *[meta] ; ik vraag u uitdrukkelijk dit te verwijderen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

special-article =
    { $instrument ->
        [gdpr] {" "}(artikel 9)
        [uk_gdpr] {" "}(artikel 9)
        [fadp] {" "}(artikel 5, onder c)
        [lgpd] {" "}(artikel 11)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] Ook iets over { own-de } gezondheid{ of-whom } kan eruit blijken. Mijn verzoek geldt daar
                    eveneens voor.
               *[no] Een deel van deze content raakt aan { own-de } gezondheid{ of-whom }. De wet geeft zulke
                    gegevens bijzondere bescherming{ special-article }. Ik vraag u uitdrukkelijk ze uit uw
                    trainingsgegevens te halen.
            }
        [three] { $again ->
                [yes] Wat op { own-de } gezondheid{ of-whom } wijst, valt ook onder dat verzoek.
               *[no] Uit wat er staat, valt iets over { own-de } gezondheid{ of-whom } af te lezen. Gegevens
                    van die soort zijn bijzonder beschermd{ special-article }. Mijn uitdrukkelijke verzoek:
                    verwijder deze content uit trainingsgegevens.
            }
       *[one] { own-start } content kan iets over { own-de } gezondheid{ of-whom } onthullen{ $again ->
                [yes] . Daarvoor geldt hetzelfde verzoek.
               *[no] , die de wet bijzonder beschermt{ special-article }. Ik vraag u uitdrukkelijk zulke
                    content uit trainingsgegevens te verwijderen.
            }
    }
    .short =
        { $way ->
            [two] Een deel raakt aan { own-de } gezondheid{ of-whom }{ removal }.
            [three] Er kan iets over { own-de } gezondheid{ of-whom } uit blijken{ removal }.
           *[one] { own-start } content kan iets over { own-de } gezondheid{ of-whom } onthullen{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-start =
    { $behalf ->
        [self] Mijn
       *[child] De
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] Ook overtuigingen kunnen eruit blijken. Mijn verzoek geldt daar eveneens voor.
               *[no] Waar { $behalf ->
                        [child] mijn kind in gelooft
                        [represented] deze persoon in gelooft
                       *[self] ik in geloof
                    }, valt uit deze content op te maken. Overtuigingen zijn bijzonder
                    beschermd{ special-article }, en ze zijn niet gedeeld om door machines te worden
                    gesorteerd. Ik vraag u uitdrukkelijk zulke content uit uw trainingsgegevens te halen.
            }
        [three] { $again ->
                [yes] Wat op { own-de } overtuigingen{ of-whom } wijst, valt ook onder dat verzoek.
               *[no] Wie deze content leest, kan { own-de } overtuigingen{ of-whom } leren kennen. De wet trekt
                    om zulke gegevens een duidelijke grens{ special-article }. Mijn uitdrukkelijke verzoek:
                    verwijder deze content uit trainingsgegevens.
            }
       *[one] { own-start } content kan { own-de } overtuigingen{ of-whom } onthullen{ $again ->
                [yes] . Daarvoor geldt hetzelfde verzoek.
               *[no] , iets wat de wet bijzonder beschermt{ special-article }. Ze waren bedoeld voor een
                    gemeenschap of een debat, niet voor analyse door machines. Ik vraag u uitdrukkelijk zulke
                    content uit trainingsgegevens te verwijderen.
            }
    }
    .short =
        { $way ->
            [two] Uit een deel blijken { own-de } overtuigingen{ of-whom }{ removal }.
            [three] Er kan uit blijken wat { own-de } overtuigingen{ of-whom } zijn{ removal }.
           *[one] { own-start } content kan { own-de } overtuigingen{ of-whom } onthullen{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] Ook andere zeer persoonlijke zaken kunnen eruit blijken. Mijn verzoek geldt daar
                    eveneens voor.
               *[no] Een deel van deze content raakt aan zeer persoonlijke zaken in { own-het }
                    leven{ of-whom }. Zulke gegevens genieten bijzondere bescherming{ special-article }, ook
                    als er ooit openlijk iets over is gezegd. Ik vraag u uitdrukkelijk ze uit uw
                    trainingsgegevens te halen.
            }
        [three] { $again ->
                [yes] Wat er verder zeer persoonlijk aan is, valt ook onder dat verzoek.
               *[no] Wat voor { whom } het meest persoonlijk is, valt uit deze content af te lezen. De wet
                    beschermt dat bijzonder{ special-article }. Iets één keer noemen is nog niet het
                    vrijgeven. Mijn uitdrukkelijke verzoek: verwijder deze content uit trainingsgegevens.
            }
       *[one] { $again ->
                [yes] De content kan ook andere zeer persoonlijke zaken van deze soort onthullen. Daarvoor
                    geldt hetzelfde verzoek.
               *[no] { $behalf ->
                        [child] De content kan zeer persoonlijke zaken over mijn kind onthullen
                        [represented] De content kan zeer persoonlijke zaken over deze persoon onthullen
                       *[self] Mijn content kan zeer persoonlijke zaken onthullen
                    } die de wet bijzonder beschermt{ special-article }. Eén openbare opmerking geeft niet al
                    het andere vrij voor gebruik. Ik vraag u uitdrukkelijk zulke content uit trainingsgegevens
                    te verwijderen.
            }
    }
    .short =
        { $way ->
            [two] Een deel raakt aan zaken die bijzonder beschermd zijn{ removal }.
            [three] Er kunnen zeer persoonlijke, beschermde zaken uit blijken{ removal }.
           *[one] { own-start } content kan bijzonder beschermde zaken onthullen{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Kinderen en andere mensen

children-weight =
    { $instrument ->
        [gdpr] {" "}(artikel 6, lid 1, onder f)
        [uk_gdpr] {" "}(artikel 6, lid 1, onder f)
        [lgpd] {" "}(artikel 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

children-recital =
    { $instrument ->
        [gdpr] {" "}(overweging 38)
        [lgpd] {" "}(artikel 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] Mijn kind is daar op foto’s te zien{ child-age }. Het is aan mij om voor mijn kind op te
                    komen, want een kind heeft hierin zelf geen stem
                [represented] Op deze foto’s zijn kinderen te zien{ children-age }. Ze zijn aangewezen op
                    volwassenen die voor hen opkomen, want zelf hebben ze hierin geen stem
               *[self] Mijn kinderen zijn op mijn foto’s te zien{ my-children-age }. Het is aan mij om voor hen
                    op te komen, want zelf hebben ze hierin geen stem
            }. Het gezicht van een kind kan tientallen jaren in gebruik blijven. In de afweging tellen
            kinderen zwaarder{ children-weight }.
        [three] { $behalf ->
                [child] Er staan foto’s van mijn kind bij{ child-age }
                [represented] Er staan foto’s van kinderen bij{ children-age }
               *[self] Tussen mijn foto’s staan foto’s van mijn kinderen{ my-children-age }
            }. Een kind kan niet weten waar zo’n gebruik toe leidt, en moet er het langst mee leven. Daaraan
            hoort bijzonder gewicht toe te komen{ children-weight }.
       *[one] { $behalf ->
                [child] Er zijn daar foto’s van mijn kind{ child-age }. Mijn kind kon dit niet voorzien en er
                    niet over beslissen
                [represented] Deze foto’s tonen kinderen{ children-age }. Kinderen kunnen dit niet voorzien en er
                    niet over beslissen
               *[self] Mijn foto’s tonen mijn kinderen{ my-children-age }. Kinderen kunnen dit niet voorzien en
                    er niet over beslissen
            }. De gevolgen kunnen een leven lang duren. De belangen van kinderen wegen bijzonder
            zwaar{ children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mijn kind staat daar op foto’s en heeft
                    [represented] Er staan kinderen op deze foto’s; zij hebben
                   *[self] Mijn kinderen staan op mijn foto’s en hebben
                } over dit gebruik niets te zeggen.
            [three] { $behalf ->
                    [child] Er zijn daar foto’s van mijn kind
                    [represented] Er zijn foto’s van kinderen bij
                   *[self] Op mijn foto’s staan mijn kinderen
                }; een kind kan niet weten waar dit toe leidt.
           *[one] { $behalf ->
                    [child] Er zijn daar foto’s van mijn kind, dat dit niet kan
                    [represented] De foto’s tonen kinderen, die dit niet kunnen
                   *[self] Mijn foto’s tonen mijn kinderen, die dit niet kunnen
                } voorzien of bepalen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

child_posted_by_others =
    { $way ->
        [two] Niet mijn kind plaatst berichten, maar { child-posted-by }. Geen instelling van ons houdt dat
            tegen, en een kind kan niet overzien wat ervan kan komen. De wet wil kinderen in het bijzonder
            beschermen{ children-recital }.
        [three] Mijn kind is daar te zien in wat { child-posted-by } { $detail ->
                [none] delen
               *[other] deelt
            }. Wij kunnen geen van beiden beslissen wat er met deze foto’s gebeurt. De gegevens van een kind
            vragen om bijzondere zorg{ children-recital }.
       *[one] Foto’s van mijn kind worden gedeeld door { child-posted-by }. Mijn kind heeft hiervoor geen
            instelling en kan niet voorzien waar het toe leidt. Kinderen verdienen bijzondere
            bescherming{ children-recital }.
    }
    .short =
        { $way ->
            [two] Niet mijn kind maar { child-posted-by } { $detail ->
                    [none] delen
                   *[other] deelt
                } deze foto’s.
            [three] Mijn kind staat op foto’s, gedeeld door { child-posted-by }, en kan dat niet verhinderen.
           *[one] Foto’s van mijn kind worden gedeeld door { child-posted-by }; mijn kind heeft daar niets over
                te zeggen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

child-posted-by =
    { $detail ->
        [school] een school
        [nursery] een crèche of kinderopvang
        [club] een vereniging
        [family] iemand in de familie
       *[none] andere mensen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] Volgens uw beleid worden ook gegevens van minderjarigen uit AI-functies gebruikt.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] Mijn kind, dat diensten van Meta gebruikt, is nog geen 18
                [represented] Deze persoon, die diensten van Meta gebruikt, is nog geen 18
               *[self] Ik ben nog geen 18
            }. Waar een klik jaren later toe leidt, is op die leeftijd moeilijk te overzien. Ik vraag u dat mee
            te wegen{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] De gebruiker van dit account is een kind: het mijne.
                [represented] De gebruiker van dit account is minderjarig.
               *[self] Ik ben minderjarig.
            }{ $instrument ->
                [gdpr] {" "}Uw beleid zondert niet uit wat minderjarigen in AI-functies doen.
               *[other] {""}
            } Iemand van die leeftijd kan nauwelijks overzien wat ervan kan komen, en heeft meer bescherming
            nodig, niet minder{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
                [child] Mijn kind is jonger dan 18 en gebruikt diensten van Meta.
                [represented] Deze persoon is jonger dan 18 en gebruikt diensten van Meta.
               *[self] Ik ben jonger dan 18.
            }{ $instrument ->
                [gdpr] {" "}Uw beleid noemt ook wat minderjarigen in AI-functies doen.
               *[other] {""}
            } { $behalf ->
                [child] Een kind kan gevolgen minder goed inschatten dan een volwassene.
                [represented] Op die leeftijd zijn gevolgen moeilijker in te schatten.
               *[self] Op mijn leeftijd zijn gevolgen moeilijker in te schatten.
            } Dat moet in de afweging meetellen{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mijn kind is
                    [represented] Deze persoon is
                   *[self] Ik ben
                } nog geen 18; op die leeftijd is moeilijk te overzien wat ervan kan komen.
            [three] { $behalf ->
                    [child] Mijn kind is minderjarig en heeft
                    [represented] Deze persoon is minderjarig en heeft
                   *[self] Ik ben minderjarig en heb
                } meer bescherming nodig dan een volwassene.
           *[one] { $behalf ->
                    [child] Mijn kind is
                    [represented] Deze persoon is
                   *[self] Ik ben
                } jonger dan 18 en kan de gevolgen minder goed inschatten.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

third_parties_shown =
    { $way ->
        [two] { $behalf ->
                [child] Op sommige van deze foto’s is mijn kind niet alleen.
                [represented] Op sommige van deze foto’s is deze persoon niet alleen.
               *[self] Op sommige van mijn foto’s ben ik niet alleen.
            } De anderen hebben deze foto’s aan { $behalf ->
                [child] ons
                [represented] deze persoon
               *[self] mij
            } toevertrouwd, niet aan de makers van een model. { $behalf ->
                [child] Mijn kind wil
                [represented] Deze persoon wil
               *[self] Ik wil
            } dat vertrouwen niet schenden.
        [three] Op { own-de } foto’s{ of-whom } staan ook andere mensen. { $behalf ->
                [child] Wij moeten
                [represented] Deze persoon moet
               *[self] Ik moet
            } hun kunnen uitleggen wat er met die foto’s gebeurt, en dat zou niet kunnen als een model ervan
            leerde.
       *[one] { own-start } foto’s{ of-whom } tonen ook andere mensen. Voor zover ik weet, heeft niemand hun
            iets gevraagd over dit gebruik. { $behalf ->
                [child] Hun vertrouwen respecteren hoort bij de situatie van mijn kind.
                [represented] Hun vertrouwen respecteren hoort bij de situatie van deze persoon.
               *[self] Ik voel mij verantwoordelijk voor hun vertrouwen, en dat hoort bij mijn eigen situatie.
            }
    }
    .short =
        { $way ->
            [two] Op sommige van deze foto’s staan anderen, die ze aan { $behalf ->
                    [child] ons
                    [represented] deze persoon
                   *[self] mij
                } toevertrouwden.
            [three] Op deze foto’s staan anderen, aan wie { $behalf ->
                    [child] wij
                    [represented] deze persoon
                   *[self] ik
                } uitleg verschuldigd { $behalf ->
                    [child] zijn
                    [represented] is
                   *[self] ben
                }.
           *[one] { own-start } foto’s tonen ook anderen; { $behalf ->
                    [child] wij willen
                    [represented] deze persoon wil
                   *[self] ik wil
                } hun vertrouwen respecteren.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Veiligheid

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] Ik moet aan de veiligheid van mijn kind denken.
                [represented] Deze persoon moet aan de eigen veiligheid denken.
               *[self] Ik moet aan mijn veiligheid denken.
            } Een gezicht, een plaats, een gewoonte of een contact kan genoeg zijn voor iemand die kwaad wil,
            en een imitatie kan zelf ook schade doen. De details houd ik voor mij.
        [three] Er is een reden om voorzichtig te zijn met { own-de } veiligheid{ of-whom }. Wie { whom } zoekt,
            mag in een model geen hulp vinden, niet door wat het laat zien en niet door wat het kan nabootsen.
            Meer zeg ik hier niet.
       *[one] { own-start } veiligheid{ of-whom } staat op het spel. Gezichten, plaatsen, gewoonten en contacten
            kunnen iemand met kwade bedoelingen helpen, en een imitatie kan dat ook. Ik wil hier geen details geven.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Ik moet aan de veiligheid van mijn kind denken
                    [represented] Deze persoon moet aan de eigen veiligheid denken
                   *[self] Ik moet aan mijn veiligheid denken
                }; de details houd ik voor mij.
            [three] Er is een reden om voorzichtig te zijn met { own-de } veiligheid{ of-whom }; meer zeg ik
                niet.
           *[one] { own-start } veiligheid{ of-whom } staat op het spel; ik wil geen details geven.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

identity_fraud =
    { $way ->
        [two] Het is al eens gebeurd dat iemand { misused } misbruikte. Elke foto en elke tekst waarvan een
            model leert, kan de volgende helpen om zich voor te doen als { $behalf ->
                [child] mijn kind
                [represented] deze persoon
               *[self] mij
            }.
        [three] Omdat { misused } al eens { $detail ->
                [pictures] zijn
               *[other] is
            } misbruikt, weet { $behalf ->
                [child] ik
                [represented] deze persoon
               *[self] ik
            } wat een vervalsing kan aanrichten. Modellen kunnen het moeilijker maken om die van de echte
            persoon te onderscheiden.
       *[one] Iemand heeft { misused } al eens misbruikt. { $behalf ->
                [child] Ik moet
                [represented] Deze persoon moet
               *[self] Ik moet
            } er rekening mee houden dat het weer gebeurt. Meer materiaal voor AI-modellen kan overtuigende
            vervalsingen makkelijker maken.
    }
    .short =
        { $way ->
            [two] Het is al eens gebeurd dat iemand { misused } misbruikte.
            [three] Omdat { misused } al eens { $detail ->
                    [pictures] zijn
                   *[other] is
                } misbruikt, zijn vervalsingen een echt risico.
           *[one] Iemand heeft { misused } al eens misbruikt; AI kan vervalsen makkelijker maken.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

likeness_deepfake =
    { $way ->
        [two] Uit de vele foto’s{ $voice ->
                [yes] {" "}en opnamen
               *[no] {""}
            } van { whom } die openbaar zijn, kunnen generatieve modellen leren hoe { $behalf ->
                [child] mijn kind overkomt
                [represented] deze persoon overkomt
               *[self] ik overkom
            }. Een imitatie die wordt geloofd, is nauwelijks nog recht te zetten.
        [three] { $behalf ->
                [child] Mijn kind kan
                [represented] Deze persoon kan
               *[self] Ik kan
            } geen ander gezicht nemen. Met zoveel foto’s{ $voice ->
                [yes] {" "}en opnamen
               *[no] {""}
            } online kan een generatief model dicht bij het echte komen, en anderen kunnen dat gebruiken om te
            misleiden.
       *[one] Er staan veel foto’s{ $voice ->
                [yes] {" "}en opnamen
               *[no] {""}
            } van { whom } online. Een gezicht en een stem zijn niet te veranderen. Generatieve modellen kunnen
            imitaties makkelijker maken, en die kunnen blijvende schade doen.
    }
    .short =
        { $way ->
            [two] Veel foto’s van { whom } zijn openbaar, en AI kan ervan leren om na te bootsen.
            [three] Met zoveel foto’s van { whom } online kan AI een bedrieglijke gelijkenis maken.
           *[one] Er staan veel foto’s van { whom } online; AI kan imitaties makkelijker maken.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

location_routine =
    { $way ->
        [two] Uit wat er staat, kan een model { own-de } vaste plaatsen en tijden{ of-whom } leren. Wat in één
            bericht onschuldig is, kan samen een kaart van een leven vormen. Dat raakt aan { own-de }
            veiligheid{ of-whom }.
        [three] Geen enkel bericht verraadt { whom }, maar samen kunnen ze laten zien waar { subject } te vinden
            { $behalf ->
                [child] is
                [represented] is
               *[self] ben
            }, en wanneer. { $behalf ->
                [child] Ik wil
                [represented] Deze persoon wil
               *[self] Ik wil
            } dat dit in handen blijft van { $behalf ->
                [child] mensen die wij kennen
                [represented] bekenden
               *[self] mensen die ik ken
            }.
       *[one] Plaatsen en gewoonten uit { own-het } dagelijks leven{ of-whom } zijn daar te zien. Samen met
            achtergronden en metadata kunnen ze vertellen waar { subject } { $behalf ->
                [child] is
                [represented] is
               *[self] ben
            } en wanneer. Dat is een risico voor { own-de } veiligheid{ of-whom }.
    }
    .short =
        { $way ->
            [two] Een model kan hieruit { own-de } vaste plaatsen en tijden{ of-whom } leren.
            [three] Samen kunnen deze berichten laten zien waar { subject } te vinden { $behalf ->
                    [child] is
                    [represented] is
                   *[self] ben
                }, en wanneer.
           *[one] Samengenomen kan de content vertellen waar { subject } { $behalf ->
                    [child] is
                    [represented] is
                   *[self] ben
                } en wanneer.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Werk

professional_secrecy =
    { $way ->
        [two] Vertrouwelijkheid hoort bij { own-het } werk{ of-whom } { calling }. Wie een reactie schrijft of
            een profiel volgt, kan daardoor herkenbaar worden. Ik vraag u mee te wegen wat { $behalf ->
                [self] ik
               *[child] deze persoon
            } aan deze mensen verschuldigd { $behalf ->
                [self] ben
               *[child] is
            }.
        [three] Mensen nemen { $behalf ->
                [self] mij
               *[child] deze persoon
            } in vertrouwen, omdat { $behalf ->
                [self] ik { calling } werk
               *[child] deze persoon { calling } werkt
            }. Dat zij online met { $behalf ->
                [self] mij
               *[child] deze persoon
            } in verband kunnen worden gebracht, is al gevoelig genoeg. Een model mag zulke verbanden niet
            makkelijker vindbaar maken.
       *[one] { $behalf ->
                [self] Ik werk { calling } en ben
               *[child] Deze persoon werkt { calling } en is
            } gebonden aan vertrouwelijkheid. Zelfs een contact of een reactie kan tonen met wie { $behalf ->
                [self] ik werk
               *[child] deze persoon werkt
            }. Deze mensen moeten erop kunnen vertrouwen dat het niet verder gaat.
    }
    .short =
        { $way ->
            [two] Vertrouwelijkheid hoort bij { own-het } werk{ of-whom } { calling }.
            [three] { $behalf ->
                    [self] Ik werk
                   *[child] Deze persoon werkt
                } { calling }, en er kan uit blijken welke mensen { $behalf ->
                    [self] mij
                   *[child] deze persoon
                } in vertrouwen nemen.
           *[one] { $behalf ->
                    [self] Ik ben { calling }
                   *[child] Deze persoon is { calling }
                } gebonden aan vertrouwelijkheid.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

creator_works =
    { $way ->
        [two] Achter { own-work-the } die { $behalf ->
                [child] mijn kind daar deelt
                [represented] deze persoon daar deelt
               *[self] ik daar deel
            }, staat een mens met een eigen stijl. Een model dat die stijl heeft geleerd, kan er meer van
            voortbrengen, zonder { whom }.
        [three] { own-start-work }{ of-whom } op deze pagina’s { $detail ->
                [photographs] zijn
                [drawings] zijn
                [writing] zijn
                [film] zijn
               *[other] is
            } bekend onder { own-de } naam{ of-whom }. Kan een model de stijl eenmaal kopiëren, dan kunnen
            anderen wat het maakt voor { $behalf ->
                [self] mijn werk
                [child] werk van mijn kind
               *[represented] werk van deze persoon
            } laten doorgaan.
       *[one] { $behalf ->
                [child] Mijn kind deelt
                [represented] Deze persoon deelt
               *[self] Ik publiceer
            } daar eigen { own-work }. Daar zitten een naam en een persoonlijke stijl in, en modellen kunnen
            beide nabootsen. Dat kan schade doen aan een reputatie en aan het werk zelf.
    }
    .short =
        { $way ->
            [two] Achter { own-work-the } die { $behalf ->
                    [child] mijn kind deelt
                    [represented] deze persoon deelt
                   *[self] ik deel
                }, zit een stijl die modellen kunnen kopiëren.
            [three] Een model kan de stijl van { own-work-own }{ of-whom } kopiëren.
           *[one] { $behalf ->
                    [child] Mijn kind deelt
                    [represented] Deze persoon deelt
                   *[self] Ik publiceer
                } eigen { own-work }; modellen kunnen de stijl nabootsen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Leven

life_change =
    { $way ->
        [two] { $behalf ->
                [child] Mijn kind is niet meer wie deze oudere content laat zien.
                [represented] Deze persoon is niet meer wie deze oudere content laat zien.
               *[self] Ik ben niet meer wie deze oudere content laat zien.
            } Online kan die worden verwijderd; wat een model ervan heeft geleerd, nauwelijks. Een nieuw begin
            heeft ruimte nodig.
        [three] Sinds dit werd gedeeld, is { own-het } leven{ of-whom } veranderd. Berichten worden oud; een
            model houdt ze in het heden. { $behalf ->
                [child] Ik wil dat mijn kind wordt gezien zoals het nu is.
                [represented] Deze persoon wil worden gezien zoals nu, niet zoals toen.
               *[self] Ik wil worden gezien zoals ik nu ben.
            }
       *[one] Oudere content toont een leven dat { $behalf ->
                [child] mijn kind achter zich heeft
                [represented] deze persoon achter zich heeft
               *[self] ik achter mij heb
            } gelaten. Vandaag geeft dat een verkeerd beeld, en patronen die ervan zijn geleerd, kunnen dat
            beeld in leven houden. { subject-start } zou opnieuw moeten kunnen beginnen.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mijn kind is
                    [represented] Deze persoon is
                   *[self] Ik ben
                } niet meer wie deze oudere content laat zien.
            [three] { own-start-het } leven{ of-whom } is veranderd sinds dit werd gedeeld.
           *[one] Oudere content toont een leven dat { $behalf ->
                    [child] mijn kind achter zich heeft
                    [represented] deze persoon achter zich heeft
                   *[self] ik achter mij heb
                } gelaten.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-start-het =
    { $behalf ->
        [self] Mijn
       *[child] Het
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

wrong_ai_output =
    { $way ->
        [two] { $behalf ->
                [child] Mijn kind heeft
                [represented] Deze persoon heeft
               *[self] Ik heb
            } het al meegemaakt: { $year ->
                [none] een AI van Meta gaf
               *[other] in { $year } gaf een AI van Meta
            } een antwoord over { whom } dat niet aanvaardbaar was. Waar het vandaan kwam, kan ik niet zien. Hoe
            minder een model over { whom } leert, hoe beter.
        [three] Dat een AI van Meta over { whom } kan spreken zoals het niet hoort, is meer dan een zorg.
            { $year ->
                [none] Het is gebeurd.
               *[other] Het gebeurde in { $year }.
            } De oorzaak ken ik niet, maar meer training met deze gegevens kan nauwelijks helpen.
       *[one] { $year ->
                [none] Een AI van Meta heeft iets over { whom } gezegd dat niet gezegd had mogen worden.
               *[other] In { $year } zei een AI van Meta iets over { whom } dat niet gezegd had mogen worden.
            } Waarop het berustte, is mij niet duidelijk. Ik wil niet dat meer gegevens over { whom } zulke
            antwoorden voeden.
    }
    .short =
        { $way ->
            [two] Een AI van Meta gaf al eens een antwoord over { whom } dat niet aanvaardbaar was.
            [three] Het is gebeurd dat een AI van Meta over { whom } sprak zoals het niet hoort.
           *[one] Een AI van Meta heeft iets over { whom } gezegd dat niet gezegd had mogen worden.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

leave-why =
    { $detail ->
        [club] {" "}voor een vereniging of groep
        [school] {" "}voor een schoolgroep
        [family_abroad] {" "}voor contact met familie in het buitenland
        [work] {" "}voor het werk
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

cannot_leave =
    { $way ->
        [two] Weggaan is geen uitweg: { $behalf ->
                [child] mijn kind heeft
                [represented] deze persoon heeft
               *[self] ik heb
            } het platform nodig{ leave-why }. De naam, de profielfoto en reacties in openbare groepen blijven
            openbaar, wat de instellingen ook zijn. Daarom richt ik mij tot u.
        [three] Het is geen vrije keuze dat { $behalf ->
                [child] mijn kind blijft
                [represented] deze persoon blijft
               *[self] ik blijf
            }; het platform is nodig{ leave-why }. Geen instelling verbergt de naam, de profielfoto of reacties
            in openbare groepen. Wat overblijft, is u te vragen ze weg te laten.
       *[one] { $behalf ->
                [child] Mijn kind is
                [represented] Deze persoon is
               *[self] Ik ben
            } op het platform aangewezen{ leave-why } en kan niet zomaar weg. Zelfs bij een privéaccount
            blijven de naam, de profielfoto en reacties in openbare groepen openbaar. Instellingen alleen
            beschermen { whom } dus niet.
    }
    .short =
        { $way ->
            [two] Weggaan is geen uitweg: { $behalf ->
                    [child] mijn kind heeft
                    [represented] deze persoon heeft
                   *[self] ik heb
                } het platform nodig{ leave-why }.
            [three] { $behalf ->
                    [child] Mijn kind kan
                    [represented] Deze persoon kan
                   *[self] Ik kan
                } eigenlijk niet anders dan blijven{ leave-why }.
           *[one] { $behalf ->
                    [child] Mijn kind is
                    [represented] Deze persoon is
                   *[self] Ik ben
                } op het platform aangewezen{ leave-why } en kan niet zomaar weg.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Algemene gronden, alleen naast een persoonlijke

irreversibility =
    { $way ->
        [two] Hebben gegevens een model eenmaal gevormd, dan is dat, voor zover nu bekend, moeilijk terug te
            draaien. Des te belangrijker is het om ze bij de volgende training weg te laten.
        [three] Een model laten vergeten is tot nu toe nauwelijks mogelijk. Het belang bij een einde nu, en bij het
            weghalen van gegevens uit trainingssets, weegt des te zwaarder.
       *[one] Wat een model heeft geleerd, is met de middelen van nu nauwelijks terug te nemen. Hoe eerder dit
            gebruik stopt, hoe meer een beslissing nog kan bereiken.
    }
    .short =
        { $way ->
            [two] Hebben gegevens een model eenmaal gevormd, dan is dat moeilijk terug te draaien.
            [three] Een model laten vergeten is tot nu toe nauwelijks mogelijk.
           *[one] Wat een model heeft geleerd, is nauwelijks terug te nemen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

third_party_models =
    { $way ->
        [two] U ontwikkelt modellen ook voor anderen, zoals ontwikkelaars en onderzoekers. Met elke hand waar
            een model doorheen gaat, wordt de controle over wat erin zit kleiner.
        [three] Sommige modellen gaan naar anderen, zoals ontwikkelaars en onderzoekers. Vanaf dat moment hebt
            u niet meer alleen in de hand wat ermee gebeurt.
       *[one] Modellen worden ook voor derden gemaakt, zoals ontwikkelaars en onderzoekers. Zijn ze eenmaal
            doorgegeven, dan zijn kopieën nauwelijks terug te halen.
    }
    .short =
        { $way ->
            [two] Modellen gaan ook naar ontwikkelaars en onderzoekers daarbuiten.
            [three] Wat in modellen terechtkomt, kan ook derden bereiken.
           *[one] Modellen worden ook voor derden gemaakt.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

necessity =
    { $way ->
        [two] Zoals ik het zie, bestaan er minder ingrijpende middelen: gegevens onder licentie, synthetische
            gegevens, of gegevens die mensen vrijwillig aanbieden. Ik betwijfel of het resultaat slechter wordt
            door één persoon weg te laten.
        [three] U kunt ook trainen met gelicentieerde, synthetische of vrijwillig aangeboden gegevens. Dat lijkt
            mij de mildere weg, en ik zie niet waarom juist { own-de } gegevens{ of-whom } nodig zouden zijn.
       *[one] Naar mijn mening zijn de gegevens van één persoon nauwelijks nodig voor het resultaat.
            Gelicentieerde, synthetische of vrijwillig aangeboden gegevens lijken mij minder ingrijpende
            middelen.
    }
    .short =
        { $way ->
            [two] Gelicentieerde of vrijwillig aangeboden gegevens zijn, zoals ik het zie, de mildere weg.
            [three] Ik zie niet waarom juist deze gegevens nodig zouden zijn.
           *[one] Naar mijn mening zijn de gegevens van één persoon nauwelijks nodig voor het resultaat.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

benefit_balance =
    { $way ->
        [two] Ik betwijfel niet dat AI voor anderen nuttig kan zijn. Maar dat nut hangt nauwelijks af van
            { own-de } gegevens{ of-whom }, terwijl het risico één persoon treft en kan blijven.
        [three] Aan de ene kant staat een voordeel dat naar mijn mening ook zonder { benefit-whose } te krijgen
            is. Aan de andere kant staat een risico dat persoonlijk is en kan blijven.
       *[one] Zoals ik het zie, doet het weglaten van { benefit-whose } weinig af aan het voordeel voor anderen. Het risico daarentegen is persoonlijk en kan blijven.
    }
    .short =
        { $way ->
            [two] Het voordeel voor anderen hangt nauwelijks af van de gegevens van één persoon.
            [three] Naar mijn mening is het voordeel ook zonder deze gegevens te krijgen.
           *[one] Eén persoon weglaten doet, zoals ik het zie, weinig af aan het voordeel voor anderen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Gronden uit andere levens

subject =
    { $behalf ->
        [child] mijn kind
        [represented] deze persoon
       *[self] ik
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

subject-start =
    { $behalf ->
        [child] Mijn kind
        [represented] Deze persoon
       *[self] Ik
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-work =
    { $detail ->
        [photographs] foto’s
        [drawings] tekeningen
        [writing] teksten
        [music] muziek
        [film] films
       *[none] creatief werk
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-work-the =
    { $detail ->
        [photographs] de foto’s
        [drawings] de tekeningen
        [writing] de teksten
        [music] de muziek
        [film] de films
       *[none] de creaties
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-work-own =
    { $detail ->
        [photographs] { own-de } foto’s
        [drawings] { own-de } tekeningen
        [writing] { own-de } teksten
        [music] { own-de } muziek
        [film] { own-de } films
       *[none] { own-het } creatieve werk
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-start-work =
    { $detail ->
        [photographs] { own-start } foto’s
        [drawings] { own-start } tekeningen
        [writing] { own-start } teksten
        [music] { own-start } muziek
        [film] { own-start } films
       *[none] { own-start-het } creatieve werk
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

misused =
    { $detail ->
        [name] { own-de } naam{ of-whom }
        [pictures] { $behalf ->
                [child] foto’s van mijn kind
                [represented] foto’s van deze persoon
               *[self] mijn foto’s
            }
        [voice] { own-de } stem{ of-whom }
        [account] { own-het } account{ of-whom }
       *[none] { own-de } identiteit{ of-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

calling =
    { $detail ->
        [health] in de gezondheidszorg
        [law] in een juridisch beroep
        [church] in kerkelijke dienst
        [social_work] in de sociale sector
        [teaching] in het onderwijs
       *[none] in een vertrouwensberoep
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

meant-for =
    { $detail ->
        [friends_family] { $behalf ->
                [self] mijn familie en vrienden
               *[child] familie en vrienden
            }
        [club] { $behalf ->
                [self] de mensen in mijn vereniging of groep
               *[child] een vereniging of groep
            }
        [followers] { $behalf ->
                [self] de mensen die mij volgen
               *[child] mensen die het account volgen
            }
        [customers] { $behalf ->
                [self] mijn klanten
               *[child] klanten
            }
       *[none] andere mensen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

child-age =
    { $detail ->
        [baby] , als baby
        [small_child] , als klein kind
        [school_age] , in de schoolleeftijd
        [teenager] , als tiener
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

children-age =
    { $detail ->
        [baby] , ook baby’s
        [small_child] , ook heel jonge
        [school_age] , ook in de schoolleeftijd
        [teenager] , ook tieners
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

my-children-age =
    { $detail ->
        [baby] , ook als baby
        [small_child] , ook van toen ze klein waren
        [school_age] , ook in de schoolleeftijd
        [teenager] , ook als tiener
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

benefit-whose =
    { $behalf ->
        [child] de gegevens van mijn kind
        [represented] de gegevens van deze persoon
       *[self] mijn gegevens
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

purpose_limitation =
    { $way ->
        [two] Contact met mensen: daarvoor werd dit gedeeld. Van daar naar modellen voor Meta en voor anderen
            lijkt mij een lange weg{ purpose-article }.
        [three] Wie iets plaatst, wil mensen iets vertellen. Daar algemene modellen van bouwen, ook voor derden,
            is naar mijn mening een heel ander doel{ purpose-article }.
       *[one] De content is gedeeld om met mensen in contact te zijn. Algemene modellen ontwikkelen, voor Meta
            en voor derden, is een ander doel{ purpose-article }.
    }
    .short =
        { $way ->
            [two] Het werd gedeeld om met mensen in contact te zijn, niet om modellen te bouwen.
            [three] Van een bericht tot een algemeen model: dat is naar mijn mening een ander doel.
           *[one] Modellen ontwikkelen is een ander doel dan waarvoor het werd gedeeld.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

purpose-article =
    { $instrument ->
        [gdpr] {" "}(artikelen 5, lid 1, onder b, en 6, lid 4)
        [uk_gdpr] {" "}(artikelen 5, lid 1, onder b, en 8A)
        [fadp] {" "}(artikel 6, lid 3)
        [lgpd] {" "}(artikel 6, I en II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

data_minimisation =
    { $way ->
        [two] Zoals ik het zie, is alle openbare content van alle jaren en van elke soort meer dan dit doel van
            één persoon nodig heeft{ minimisation-article }.
        [three] Ik zie geen grens aan wat wordt opgenomen, niet in ouderdom en niet in soort content. Alleen
            nemen wat nodig is, ziet er voor mij anders uit{ minimisation-article }.
       *[one] Voor zover ik kan zien, gaat het om alle openbare content, zonder grens in tijd of soort. Naar
            mijn mening zou in dit geval minder volstaan{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] Alle openbare content van alle jaren is, zoals ik het zie, meer dan nodig is.
            [three] Ik zie geen grens aan wat wordt opgenomen, niet in ouderdom en niet in soort.
           *[one] Voor zover ik kan zien, gaat het om alle openbare content, van elke tijd of soort.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(artikel 5, lid 1, onder c en e)
        [uk_gdpr] {" "}(artikel 5, lid 1, onder c en e)
        [fadp] {" "}(artikel 6, lid 2)
        [lgpd] {" "}(artikel 6, III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

image_right =
    { $way ->
        [two] Waar ik woon, heeft iemands beeltenis naast de gegevensbescherming een eigen bescherming.
        [three] Beelden van mensen zijn waar ik woon door eigen wetsregels beschermd.
       *[one] Een foto toont een mens, en waar ik woon beschermt de wet ook de beeltenis zelf.
    }
    .short =
        { $way ->
            [two] Iemands beeltenis heeft waar ik woon een eigen bescherming.
            [three] Beelden van mensen zijn waar ik woon bij wet beschermd.
           *[one] Waar ik woon, beschermt de wet ook iemands beeltenis.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] Ook afkomst kan eruit blijken. Mijn verzoek geldt daar eveneens voor.
               *[no] Waar { $behalf ->
                        [self] ik vandaan kom
                       *[child] deze persoon vandaan komt
                    }, valt uit deze content op te maken. De wet geeft zulke gegevens bijzondere
                    bescherming{ special-article }, en modellen kunnen vooroordelen doorgeven. Ik vraag u
                    uitdrukkelijk ze uit uw trainingsgegevens te halen.
            }
        [three] { $again ->
                [yes] Wat op { own-de } afkomst{ of-whom } wijst, valt ook onder dat verzoek.
               *[no] Foto’s en teksten daar kunnen over { own-de } afkomst{ of-whom } vertellen. Modellen kunnen
                    uit zulke gegevens leren mensen als groep te behandelen. Ze zijn bijzonder
                    beschermd{ special-article }; mijn uitdrukkelijke verzoek is ze uit trainingsgegevens te
                    verwijderen.
            }
       *[one] { own-start } content kan { own-de } afkomst{ of-whom } onthullen{ $again ->
                [yes] . Daarvoor geldt hetzelfde verzoek.
               *[no] , die de wet bijzonder beschermt{ special-article }. Wat modellen van zulke foto’s en
                    teksten maken, kan vooroordelen herhalen. Ik vraag u uitdrukkelijk zulke content uit
                    trainingsgegevens te verwijderen.
            }
    }
    .short =
        { $way ->
            [two] Uit een deel blijkt { own-de } afkomst{ of-whom }{ removal }.
            [three] Er kan iets over { own-de } afkomst{ of-whom } uit blijken{ removal }.
           *[one] { own-start } content kan { own-de } afkomst{ of-whom } onthullen{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

inferred_sensitive =
    { $way ->
        [two] Openlijk is daar nooit iets heel persoonlijks gezegd, en toch valt uit het geheel veel af te
            leiden. Zulke conclusies betreffen ook beschermde gegevens{ inferred-article }. Ik vraag u
            uitdrukkelijk een model zulke conclusies niet te laten trekken.
        [three] Wat { $behalf ->
                [self] ik voor mij heb
               *[child] deze persoon voor zich heeft
            } gehouden, kan een model toch raden uit veel kleine dingen. De wet beschermt ook wat tussen de regels
            te lezen valt{ inferred-article }. Mijn uitdrukkelijke verzoek is om wat dat mogelijk maakt uit
            trainingsgegevens te halen.
       *[one] Gewone berichten en foto’s, over jaren samengenomen, kunnen wijzen op privézaken die { $behalf ->
                [self] ik nooit openbaar heb
               *[child] deze persoon nooit openbaar heeft
            } gemaakt. Ook wat alleen indirect volgt, is beschermd{ inferred-article }. Ik vraag u
            uitdrukkelijk wat zulke conclusies mogelijk maakt, uit trainingsgegevens te verwijderen.
    }
    .short =
        { $way ->
            [two] Uit het geheel valt veel af te leiden wat privé is.
            [three] Een model kan uit kleine dingen raden wat nooit openbaar is gemaakt.
           *[one] Samengenomen kunnen gewone berichten wijzen op zaken die nooit openbaar zijn gemaakt.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

inferred-article =
    { $instrument ->
        [gdpr] {" "}(artikel 9)
        [uk_gdpr] {" "}(artikel 9)
        [fadp] {" "}(artikel 5, onder c)
        [lgpd] {" "}(artikel 11, § 1)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

criminal_matters =
    { $way ->
        [two] Een strafrechtelijke zaak in { own-het } leven{ of-whom } blijkt uit een deel van deze content.
            Niemand zou die weer moeten tegenkomen in wat een AI zegt{ criminal-article }. Ik vraag u
            uitdrukkelijk die content uit uw trainingsgegevens te halen.
        [three] Een deel van deze content gaat over een strafrechtelijke zaak in { own-het } leven{ of-whom }.
            Daar zou tijd overheen moeten kunnen gaan{ criminal-article }. Mijn uitdrukkelijke verzoek:
            verwijder dit uit trainingsgegevens.
       *[one] Een deel van deze content raakt aan een strafrechtelijke zaak in { own-het } leven{ of-whom }.
            Zulke zaken kunnen iemand lang tekenen{ criminal-article }. Ik vraag u uitdrukkelijk zulke content
            uit trainingsgegevens te verwijderen.
    }
    .short =
        { $way ->
            [two] Uit een deel blijkt een strafrechtelijke zaak{ removal }.
            [three] Een deel gaat over een strafrechtelijke zaak{ removal }.
           *[one] Een deel van de content raakt aan een strafrechtelijke zaak{ removal }.
        }
    .unnamed =
        { $way ->
            [two] Een zeer persoonlijke zaak, die ik hier niet noem, blijkt uit een deel van deze content.
                Niemand zou die weer moeten tegenkomen in wat een AI zegt. Ik vraag u uitdrukkelijk die content
                uit uw trainingsgegevens te halen.
            [three] Een deel van deze content gaat over iets zeer persoonlijks. Ik noem het niet, en er zou tijd
                overheen moeten kunnen gaan. Mijn uitdrukkelijke verzoek: verwijder dit uit trainingsgegevens.
           *[one] Een deel van de content raakt aan een zeer persoonlijke zaak die ik hier niet wil noemen. Die
                kan iemand lang tekenen. Ik vraag u uitdrukkelijk zulke content uit trainingsgegevens te
                verwijderen.
        }
    .unnamed-short =
        { $way ->
            [two] Uit een deel blijkt een zeer persoonlijke zaak{ removal }.
            [three] Een deel gaat over iets zeer persoonlijks{ removal }.
           *[one] Een deel van de content raakt aan een zeer persoonlijke zaak{ removal }.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

criminal-article =
    { $instrument ->
        [gdpr] ; { criminal-strict } (artikel 10)
        [uk_gdpr] ; { criminal-strict } (artikel 10)
        [fadp] ; { criminal-strict } (artikel 5, onder c)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

criminal-strict =
    { $way ->
        [two] de wet is streng voor gegevens van deze soort
        [three] voor zulke gegevens gelden strenge regels
       *[one] de wet stelt aan zulke gegevens strenge eisen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

dependants =
    { $way ->
        [two] In deze content is iemand te zien voor wie { $behalf ->
                [self] ik zorg
               *[child] deze persoon zorgt
            }. Die is op anderen aangewezen, ook hierin. Ik vraag u uitdrukkelijk zulke content bij de training
            weg te laten.
        [three] Bij { own-het } dagelijks leven{ of-whom } hoort er te zijn voor iemand die hulp nodig heeft en
            in deze content te zien is. Wat er in zo’n thuis gebeurt, is niemands trainingsmateriaal. Ik vraag
            u uitdrukkelijk dit weg te laten.
       *[one] { $behalf ->
                [self] Ik zorg
               *[child] Deze persoon zorgt
            } voor iemand die in { own-de } content voorkomt en misschien niet zelf kan optreden. Een leven met
            zorg is privé, en het hoort bij { $behalf ->
                [self] mijn eigen situatie
               *[child] de situatie van deze persoon
            }. Ik vraag u uitdrukkelijk zulke content bij de training weg te laten.
    }
    .short =
        { $way ->
            [two] De content toont ook iemand voor wie { $behalf ->
                    [self] ik zorg
                   *[child] deze persoon zorgt
                }.
            [three] Het toont iemand die hulp nodig heeft en voor wie { $behalf ->
                    [self] ik er ben
                   *[child] deze persoon er is
                }.
           *[one] { own-start } content toont iemand voor wie { $behalf ->
                    [self] ik zorg
                   *[child] deze persoon zorgt
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

deceased =
    { $way ->
        [two] { $behalf ->
                [self] Ik heb
               *[child] Deze persoon heeft
            } iemand verloren, en foto’s van { $behalf ->
                [self] ons
               *[child] hen
            } samen staan tussen deze content. Ze zijn er als herinnering. Een imitatie tegenkomen die daarvan
            is gemaakt, kan pijn doen.
        [three] Tussen de foto’s zijn er enkele met iemand die is overleden. Voor { $behalf ->
                [self] mij
               *[child] deze persoon
            } zijn het herinneringen, geen materiaal. Een model dat zo’n gelijkenis kan oproepen, kan een wond
            openen.
       *[one] Een deel van deze content toont { $behalf ->
                [self] mij
               *[child] deze persoon
            } samen met iemand die is overleden. Deze herinneringen horen bij { own-het } leven{ of-whom }. Een
            kunstmatige gelijkenis die daarvan is gemaakt, kan pijn doen.
    }
    .short =
        { $way ->
            [two] Er zijn foto’s bij met iemand die is overleden, bewaard als herinnering.
            [three] Er zijn herinneringen bij aan iemand die is overleden.
           *[one] Een deel toont { $behalf ->
                    [self] mij
                   *[child] deze persoon
                } met iemand die is overleden; een imitatie kan pijn doen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] Ik spreek mij
               *[child] Deze persoon spreekt zich
            } in het openbaar uit, en niet iedereen waardeert dat. Een model dat gezichten, contacten en
            plaatsen kent, kan leiden naar mensen die { $behalf ->
                [self] mij
               *[child] deze persoon
            } in vertrouwen nemen. Ik vraag u dat risico niet groter te maken.
        [three] Anderen rekenen erop dat { $behalf ->
                [self] ik hen
               *[child] deze persoon hen
            } buiten beeld { $behalf ->
                [self] houd
               *[child] houdt
            }. Wat rond { own-het } openbare werk{ of-whom } wordt geplaatst, kan hen verraden, en een vervalste
            uitspraak kan in één dag schade doen.
       *[one] Wat { $behalf ->
                [self] ik
               *[child] deze persoon
            } in het openbaar { $behalf ->
                [self] doe
               *[child] doet
            }, hangt af van mensen die { $behalf ->
                [self] mij
               *[child] deze persoon
            } vertrouwen, en het kan vijandigheid oproepen. Gezichten, contacten en plaatsen kunnen tonen wie met
            { $behalf ->
                [self] mij
               *[child] deze persoon
            } spreekt, en imitaties kunnen vertrouwen beschadigen.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ik spreek mij
                   *[child] Deze persoon spreekt zich
                } in het openbaar uit, en een model kan naar contacten leiden.
            [three] Anderen rekenen erop dat { $behalf ->
                    [self] ik hen buiten beeld houd
                   *[child] deze persoon hen buiten beeld houdt
                }.
           *[one] Wat { $behalf ->
                    [self] ik in het openbaar doe
                   *[child] deze persoon in het openbaar doet
                }, hangt af van contacten, die gevaar kunnen lopen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

persecution =
    { $way ->
        [two] Herkend worden is niet voor iedereen zonder gevaar. In een ander land kan het { $behalf ->
                [child] mijn kind of mensen die ons na staan
                [represented] deze persoon of naasten
               *[self] mij of mensen die mij na staan
            } in gevaar brengen. Een model kent geen grenzen. De details houd ik voor mij.
        [three] Er zijn mensen ver weg die niet gevonden mogen worden via { whom }. Een model kan gezichten en
            namen over grenzen heen verbinden. Meer zeg ik er niet over, en ik vraag u deze gegevens weg te
            laten.
       *[one] Als { $behalf ->
                [child] mijn kind of mensen die ons na staan worden
                [represented] deze persoon of naasten worden
               *[self] ik of mensen die mij na staan worden
            } herkend, kan dat mensen elders in gevaar brengen. Modellen worden over de hele wereld doorgegeven,
            en kopieën zijn nauwelijks terug te halen. Ik wil hier geen details geven.
    }
    .short =
        { $way ->
            [two] Herkend worden kan mensen elders in gevaar brengen; de details houd ik voor mij.
            [three] Er zijn mensen elders die niet gevonden mogen worden via { whom }.
           *[one] Als { $behalf ->
                    [child] mijn kind wordt
                    [represented] deze persoon wordt
                   *[self] ik word
                } herkend, kan dat mensen in gevaar brengen; details geef ik niet.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

exposed_role =
    { $way ->
        [two] Sommige beroepen brengen bedreigingen mee, en { $behalf ->
                [self] het mijne
               *[child] dat van deze persoon
            } hoort daarbij. Wat een model leert over gezichten en plaatsen, kan helpen wie bedreigt. Waar het
            werk is, laat ik open.
        [three] In { own-het } werk{ of-whom } is het van belang om thuis niet gevonden of nagebootst te worden.
            Een model dat de privékant heeft gezien, kan beide makkelijker maken. Ik laat open wat het werk is.
       *[one] { own-start-het } beroep{ of-whom } kan { $behalf ->
                [self] mij
               *[child] deze persoon
            } tot doelwit maken, en naasten ook. Gezichten, plaatsen en familiefoto’s kunnen dat makkelijker
            maken, en imitaties ook. Over de plaats van het werk zeg ik niet meer.
    }
    .short =
        { $way ->
            [two] { own-start-het } beroep{ of-whom } kan bedreigingen meebrengen; een model kan helpen wie
                bedreigt.
            [three] In { own-het } werk{ of-whom } is het van belang om thuis niet gevonden te worden.
           *[one] { own-start-het } beroep{ of-whom } kan { $behalf ->
                    [self] mij
                   *[child] deze persoon
                } tot doelwit maken.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

workplace_exposure =
    { $way ->
        [two] { work-matter } Op wat een model van oude berichten maakt, { $behalf ->
                [self] heb ik
               *[child] heeft deze persoon
            } geen vat, en anderen kunnen het geloven.
        [three] { work-matter } Een samenvatting door een AI kan weglaten wat een bericht verklaart, en dat kan
            { $behalf ->
                [self] mij
               *[child] deze persoon
            } duur komen te staan.
       *[one] { work-matter } Content die een model uit zijn verband haalt, kan daar schade doen.
    }
    .short =
        { $way ->
            [two] Wat een model van oude berichten maakt, kan { $behalf ->
                    [self] mij
                   *[child] deze persoon
                } op het werk schaden.
            [three] Een samenvatting door een AI kan schade doen in { own-het } beroepsleven{ of-whom }.
           *[one] Uit zijn verband gehaald kan { $behalf ->
                    [self] mijn
                   *[child] de
                } content schade doen in { own-het } beroepsleven{ of-whom }.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] Ik zoek
               *[child] Deze persoon zoekt
            } werk, en de eerste indruk telt.
        [employer_rules] Op { own-het } werk{ of-whom } gelden regels voor openbare berichten.
        [old_statements] Oude uitspraken passen niet meer bij { own-het } beroepsleven{ of-whom }.
       *[none] Deze content kan van belang zijn voor { own-het } beroepsleven{ of-whom }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] Ik leef van mijn werk
               *[child] Deze persoon leeft van werk
            } { likeness-work }. Een kopie die niets kost, kan de volgende opdracht in de weg staan, en ook de
            naam erachter.
        [three] { $behalf ->
                [self] Ik werk { likeness-work } en zet daarbij mijzelf in
               *[child] Deze persoon werkt { likeness-work } en zet daarbij zichzelf in
            }. Kan een AI-model hetzelfde beeld of dezelfde stem leveren, dan hebben klanten de mens misschien
            niet meer nodig.
       *[one] { $behalf ->
                [self] Ik verdien mijn brood
               *[child] Deze persoon verdient de kost
            } { likeness-work }. Modellen kunnen imitaties maken die met het origineel concurreren. Dat kan werk
            wegnemen.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ik leef van mijn werk
                   *[child] Deze persoon leeft van werk
                } { likeness-work }; imitaties kunnen dat wegnemen.
            [three] Als een model { own-het } evenbeeld{ of-whom } kan leveren, kan dat werk kosten.
           *[one] { $behalf ->
                    [self] Mijn verschijning is mijn broodwinning
                   *[child] De verschijning van deze persoon is een broodwinning
                }; modellen kunnen die nabootsen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

likeness-work =
    { $detail ->
        [modelling] als model
        [acting] in het acteervak
        [voice] { $behalf ->
                [self] met mijn stem
               *[child] met de stem
            }
        [sport] in de sport
        [influencer] met een eigen online kanaal
       *[none] met gezicht, lichaam of stem
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

business_page =
    { $way ->
        [two] { $behalf ->
                [self] Ik beheer
               *[child] Deze persoon beheert
            } een pagina{ $detail ->
                [none] {""}
                [club_officer] {" "}voor een vereniging
               *[other] , als { page-role }
            }. Daar spreekt geen firma maar een mens, die in de berichten te herkennen is.
        [three] Een pagina kan op een bedrijf lijken, maar toont { $behalf ->
                [self] mij
               *[child] deze persoon
            }, { page-role }. Naam, gezicht en woorden horen bij een mens en niet bij een merk.
       *[one] Achter een pagina zit een mens: { $behalf ->
                [self] ik
               *[child] deze persoon
            }, { page-role }. Wat daar wordt gepubliceerd, toont ook { $behalf ->
                [self] mij
               *[child] deze persoon
            }, met naam, gezicht en woorden.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ik beheer
                   *[child] Deze persoon beheert
                } een pagina waarop een mens te herkennen is.
            [three] Achter een pagina zit { $behalf ->
                    [self] een mens: ik
                   *[child] deze persoon
                }, met naam en gezicht.
           *[one] { $behalf ->
                    [self] Mijn pagina toont mij als mens
                   *[child] Een pagina toont deze persoon
                }, met naam en gezicht.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

page-role =
    { $detail ->
        [sole_trader] iemand met een eenmanszaak
        [club_officer] iemand die de pagina voor een vereniging beheert
        [artist] iemand die kunst maakt
       *[none] iemand die de pagina beheert
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

form_obstacle =
    { $way ->
        [two] { form-matter } Daarom zeg ik het hier, en het heeft hetzelfde gewicht{ form-article }.
        [three] { form-matter } Wat ik hier zeg, mag daar niet van afhangen{ form-article }.
       *[one] { form-matter } Dat mag niet bepalen of dit telt{ form-article }.
    }
    .short =
        { $way ->
            [two] Omdat { $reader ->
                    [authority] Meta’s formulier
                   *[meta] het formulier
                } niet te gebruiken was, staat dit hier.
            [three] Dat { $reader ->
                    [authority] Meta’s formulier
                   *[meta] het formulier
                } niet te gebruiken was, mag niet de doorslag geven.
           *[one] { $reader ->
                    [authority] Meta’s formulier
                   *[meta] Het formulier
                } was niet te gebruiken; deze verklaring telt evengoed.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

form-matter =
    { $detail ->
        [hacked] { own-start-het } account{ of-whom } is overgenomen, dus het formulier is niet te gebruiken.
        [blocked] { own-start-het } account{ of-whom } is geblokkeerd, dus het formulier is niet te gebruiken.
        [lost_access] De toegang tot { own-het } account{ of-whom } is verloren, dus het formulier is niet te
            gebruiken.
        [no_code] De code waar uw formulier om vraagt, komt niet aan.
        [barrier] { $behalf ->
                [child] Mijn kind
                [represented] Deze persoon
               *[self] Ik
            } kan uw formulier niet gebruiken zoals het gemaakt is.
       *[none] Uw formulier werkte niet voor { $behalf ->
                [child] ons
                [represented] deze persoon
               *[self] mij
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

form-article =
    { $instrument ->
        [gdpr] : { form-easy } (artikel 12, lid 2)
        [uk_gdpr] : { form-easy } (artikel 12, lid 2)
        [fadp] : elke uitdrukkelijke verklaring volstaat (artikel 30, lid 2, onder b)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

form-easy =
    { $way ->
        [two] een recht moet makkelijk te gebruiken zijn
        [three] van een recht gebruikmaken moet eenvoudig zijn
       *[one] de weg naar een recht hoort makkelijk te zijn
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

conscience =
    { $way ->
        [two] Er zijn dingen waar { $behalf ->
                [self] ik niet aan meewerk
               *[child] deze persoon niet aan meewerkt
            }, en dit hoort daarbij. Dat komt voort uit een overtuiging waaraan { $behalf ->
                [self] ik mij elke dag houd
               *[child] deze persoon zich elke dag houdt
            }.
        [three] Voor { $behalf ->
                [self] mij
               *[child] deze persoon
            } is het een gewetenskwestie om hier niet aan bij te dragen. Het gaat niet om de techniek zelf, maar
            om waar { $behalf ->
                [self] ik voor sta
               *[child] deze persoon voor staat
            }.
       *[one] { $behalf ->
                [self] Ik leef
               *[child] Deze persoon leeft
            } naar een overtuiging waarmee dit gebruik botst. Het is geen afkeer van techniek; het bepaalt hoe
            { $behalf ->
                [self] ik leef en werk
               *[child] deze persoon leeft en werkt
            }.
    }
    .short =
        { $way ->
            [two] Het gaat in tegen een overtuiging waaraan { $behalf ->
                    [self] ik mij elke dag houd
                   *[child] deze persoon zich elke dag houdt
                }.
            [three] Voor { $behalf ->
                    [self] mij
                   *[child] deze persoon
                } is het een gewetenskwestie.
           *[one] Dit gebruik botst met een overtuiging waarnaar { $behalf ->
                    [self] ik leef
                   *[child] deze persoon leeft
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

memorisation =
    { $way ->
        [two] { stands-out } Juist het zeldzame kan een model bijna woord voor woord of lijn voor lijn
            teruggeven. Dat maakt { $behalf ->
                [child] het geval van mijn kind
                [represented] het geval van deze persoon
               *[self] mijn geval
            } anders dan de meeste.
        [three] { stands-out } In een massa gegevens verdwijnen de meeste mensen; { subject } misschien niet. Wat
            een model teruggeeft, kan dan naar één persoon wijzen.
       *[one] { stands-out } Modellen kunnen reproduceren wat in hun trainingsgegevens opvalt, dus kan het
            risico hier groter zijn dan voor de meeste mensen.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] Bij een zeldzame naam
                    [unusual_story] Bij een ongewoon verhaal
                    [many_pictures] Bij veel foto’s die op elkaar lijken,
                   *[none] Bij iemand die makkelijk te onderscheiden is,
                } kan wat een model teruggeeft naar één persoon wijzen.
            [three] Modellen kunnen reproduceren wat zeldzaam is, zoals { $detail ->
                    [rare_name] deze naam
                    [unusual_story] dit verhaal
                    [many_pictures] een gezicht dat heel vaak te zien is
                   *[none] wat hier te vinden is
                }.
           *[one] { $detail ->
                    [rare_name] Een zeldzame naam
                    [unusual_story] Een ongewoon verhaal
                    [many_pictures] Een gezicht dat vaak te zien is,
                   *[none] Wat zeldzaam is,
                } valt op, en modellen kunnen reproduceren wat opvalt.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

stands-out =
    { $detail ->
        [rare_name] { own-start } naam{ of-whom } is zeldzaam.
        [unusual_story] Wat over { whom } wordt verteld, is ongewoon.
        [many_pictures] Er zijn veel foto’s van { whom } die op elkaar lijken.
       *[none] { $behalf ->
                [child] Mijn kind is
                [represented] Deze persoon is
               *[self] Ik ben
            } makkelijk van anderen te onderscheiden.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
