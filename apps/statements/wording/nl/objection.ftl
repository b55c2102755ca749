### Het bezwaar, in het Nederlands, en wat de andere brieven ermee delen.
###
### Een bericht is een alinea of een deel ervan; waarom iemand bezwaar maakt, staat in reasons.ftl.
### `.version` gaat omhoog als de betekenis verandert; `.reviewed` zegt wie de tekst heeft bekeken. De
### regels zijn hier alleen afgebroken om te kunnen lezen.
###
### $way (one, two, three) kiest tussen versies die hetzelfde zeggen, $tone (plain, firm) de toon; geen
### enkele beweert meer dan de andere. Elke versie van de verklaring noemt het doel “AI bij Meta” en zegt
### wat er gebeurt. De waarden staan in en/objection.ftl. Alleen in het Nederlands: own-interests
### en zijn verwanten, own-data, content-of, short-for, did-for, did-short en noun-start.

## Wie spreekt, en over wie

who =
    { $behalf ->
        [child] Ik draag de ouderlijke verantwoordelijkheid voor mijn kind en
        [represented] Ik mag een andere persoon vertegenwoordigen en
       *[self] Ik
    }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

whose =
    { $behalf ->
        [child] diens
        [represented] diens
       *[self] mijn
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

whom =
    { $behalf ->
        [child] mijn kind
        [represented] deze persoon
       *[self] mij
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## De zin van het bezwaar

declaration-object =
    { $tone ->
        [firm] { $way ->
            [two] { who } maak bezwaar tegen elk gebruik van { whose } persoonsgegevens voor het ontwikkelen
                en verbeteren van AI bij Meta. Generatieve modellen en modellen voor derden vallen daar ook
                onder.
            [three] { who } maak bezwaar tegen het gebruik van { whose } persoonsgegevens voor het
                ontwikkelen en verbeteren van AI bij Meta, zowel in generatieve modellen als in modellen
                voor derden. Ik verwacht dat u dat gebruik beëindigt.
           *[one] { who } maak in volle omvang bezwaar tegen het gebruik van { whose } persoonsgegevens voor
                het ontwikkelen en verbeteren van AI bij Meta. Dat geldt ook voor generatieve modellen en
                modellen voor derden.
        }
       *[plain] { $way ->
            [two] { who } maak er bezwaar tegen dat { whose } persoonsgegevens worden gebruikt voor het
                ontwikkelen en verbeteren van AI bij Meta. Dat omvat generatieve modellen en modellen voor
                derden.
            [three] U gebruikt persoonsgegevens voor het ontwikkelen en verbeteren van AI bij Meta, ook voor
                generatieve modellen en modellen voor derden. { who } maak bezwaar tegen dat gebruik van
                { whose } gegevens.
           *[one] { who } maak bezwaar tegen het gebruik van { whose } persoonsgegevens voor het ontwikkelen
                en verbeteren van AI bij Meta, met inbegrip van generatieve modellen en modellen voor
                derden.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

declaration-forbid =
    { $tone ->
        [firm] { $way ->
            [two] { who } verbied u uitdrukkelijk elk gebruik van { whose } persoonsgegevens voor het
                ontwikkelen en verbeteren van AI bij Meta. Generatieve modellen en modellen voor derden
                vallen daar ook onder.
            [three] { who } verbied u uitdrukkelijk om { whose } persoonsgegevens te gebruiken voor het
                ontwikkelen en verbeteren van AI bij Meta, zowel in generatieve modellen als in modellen
                voor derden. Ik verwacht dat u dat gebruik beëindigt.
           *[one] { who } verbied u uitdrukkelijk en in volle omvang om { whose } persoonsgegevens te
                gebruiken voor het ontwikkelen en verbeteren van AI bij Meta. Dat geldt ook voor generatieve
                modellen en modellen voor derden.
        }
       *[plain] { $way ->
            [two] { who } verbied uitdrukkelijk het gebruik van { whose } persoonsgegevens voor het
                ontwikkelen en verbeteren van AI bij Meta. Dat omvat generatieve modellen en modellen voor
                derden.
            [three] U gebruikt persoonsgegevens voor het ontwikkelen en verbeteren van AI bij Meta, ook voor
                generatieve modellen en modellen voor derden. { who } verbied u uitdrukkelijk dat gebruik
                van { whose } gegevens.
           *[one] { who } verbied u uitdrukkelijk om { whose } persoonsgegevens te gebruiken voor het
                ontwikkelen en verbeteren van AI bij Meta, met inbegrip van generatieve modellen en modellen
                voor derden.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

declaration-oppose =
    { $tone ->
        [firm] { $way ->
            [two] { who } verzet mij tegen elk gebruik van { whose } persoonsgegevens voor het ontwikkelen en
                verbeteren van AI bij Meta. Generatieve modellen en modellen voor derden vallen daar ook
                onder.
            [three] { who } verzet mij tegen het gebruik van { whose } persoonsgegevens voor het ontwikkelen
                en verbeteren van AI bij Meta, zowel in generatieve modellen als in modellen voor derden. Ik
                verwacht dat u dat gebruik beëindigt.
           *[one] { who } verzet mij in volle omvang tegen het gebruik van { whose } persoonsgegevens voor
                het ontwikkelen en verbeteren van AI bij Meta. Dat geldt ook voor generatieve modellen en
                modellen voor derden.
        }
       *[plain] { $way ->
            [two] { who } verzet mij ertegen dat { whose } persoonsgegevens worden gebruikt voor het
                ontwikkelen en verbeteren van AI bij Meta. Dat omvat generatieve modellen en modellen voor
                derden.
            [three] U gebruikt persoonsgegevens voor het ontwikkelen en verbeteren van AI bij Meta, ook voor
                generatieve modellen en modellen voor derden. { who } verzet mij tegen dat gebruik van
                { whose } gegevens.
           *[one] { who } verzet mij tegen het gebruik van { whose } persoonsgegevens voor het ontwikkelen en
                verbeteren van AI bij Meta, met inbegrip van generatieve modellen en modellen voor derden.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

declaration-cease =
    { $tone ->
        [firm] { $way ->
            [two] { who } verzoek u elk gebruik van { whose } persoonsgegevens voor het ontwikkelen en
                verbeteren van AI bij Meta te stoppen. Generatieve modellen en modellen voor derden vallen
                daar ook onder.
            [three] { who } verzoek u te stoppen met het gebruik van { whose } persoonsgegevens voor het
                ontwikkelen en verbeteren van AI bij Meta, zowel in generatieve modellen als in modellen
                voor derden. Ik verwacht dat u dat gebruik beëindigt.
           *[one] { who } verzoek u volledig te stoppen met het gebruik van { whose } persoonsgegevens voor
                het ontwikkelen en verbeteren van AI bij Meta. Dat geldt ook voor generatieve modellen en
                modellen voor derden.
        }
       *[plain] { $way ->
            [two] { who } vraag u het gebruik van { whose } persoonsgegevens voor het ontwikkelen en
                verbeteren van AI bij Meta te stoppen. Dat omvat generatieve modellen en modellen voor
                derden.
            [three] U gebruikt persoonsgegevens voor het ontwikkelen en verbeteren van AI bij Meta, ook voor
                generatieve modellen en modellen voor derden. { who } vraag u dat gebruik van { whose }
                gegevens te stoppen.
           *[one] { who } verzoek u { whose } persoonsgegevens niet langer te gebruiken voor het ontwikkelen
                en verbeteren van AI bij Meta, met inbegrip van generatieve modellen en modellen voor
                derden.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## De wet waarop het steunt

law-article =
    { $instrument ->
        [uk_gdpr] artikel 21, lid 1, van de UK GDPR (Britse verordening gegevensbescherming)
        [lgpd] artikel 18, § 2, van de LGPD (de algemene gegevensbeschermingswet van Brazilië)
        [fadp] artikel 30, lid 2, onder b, van de Zwitserse federale wet inzake gegevensbescherming
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] artikel 21, lid 1, van de AVG (algemene verordening gegevensbescherming)
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

law-local =
    { $law_known ->
        [article] het recht van { residence-of } ({ $law }, { $article })
        [law] het recht van { residence-of } ({ $law })
       *[no] het gegevensbeschermingsrecht van { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

residence-of =
    { $behalf ->
        [child] het land waar mijn kind woont
        [represented] het land waar deze persoon woont
       *[self] het land waar ik woon
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

law-name =
    { $instrument ->
        [uk_gdpr] de UK GDPR (Britse verordening gegevensbescherming)
        [lgpd] de LGPD (de algemene gegevensbeschermingswet van Brazilië)
        [fadp] de Zwitserse federale wet inzake gegevensbescherming
        [local_objection] het gegevensbeschermingsrecht van { residence-of }
        [local_cessation] het gegevensbeschermingsrecht van { residence-of }
       *[gdpr] de AVG (algemene verordening gegevensbescherming)
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

situation-of =
    { $behalf ->
        [child] de specifieke situatie van mijn kind
        [represented] de specifieke situatie van deze persoon
       *[self] mijn specifieke situatie
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

right =
    { $reasons ->
        [yes] { $way ->
            [two] Ik beroep mij op { law-article } en op redenen uit { situation-of }.
            [three] Het recht daartoe volgt uit { law-article }; de redenen houden verband met { situation-of }.
           *[one] { $behalf ->
                [self] Mijn redenen houden verband met mijn specifieke situatie; mijn recht
               *[child] De redenen houden verband met { situation-of }; het recht
            } { $act ->
                [oppose] om mij te verzetten
               *[object] van bezwaar
            } volgt uit { law-article }.
        }
       *[no] { $way ->
            [two] Ik beroep mij op { law-article }.
            [three] Het recht daartoe volgt uit { law-article }.
           *[one] { $behalf ->
                [self] Mijn recht
               *[child] Het recht
            } { $act ->
                [oppose] om mij te verzetten
               *[object] van bezwaar
            } volgt uit { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

opening-fadp = { declaration-forbid }
    { $way ->
        [two] Dit is een verklaring op grond van { law-article }. Zij geldt ook voor wat al openbaar is
            (artikel 30, lid 3).
        [three] Ik beroep mij op { law-article }. Ook gegevens die al openbaar zijn, vallen eronder (artikel
            30, lid 3).
       *[one] Dat verklaar ik op grond van { law-article }. Het geldt ook voor gegevens die al openbaar zijn
            (artikel 30, lid 3).
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] Ik beroep mij op { law-article }. Zoals ik het zie, is dit gebruik niet in overeenstemming met
            de wet: het houdt geen rekening met { $breaches }.
        [three] Het recht daartoe volgt uit { law-article }, want naar mijn mening wordt de wet niet nageleefd. Het
            gaat mij om { $breaches }.
       *[one] Ik beroep mij op { law-article }. Naar mijn mening strookt dit gebruik niet met de wet, omdat
            het geen recht doet aan { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

opening-local_cessation = { declaration-cease }
    { $reasons ->
        [yes] { $way ->
            [two] Ik beroep mij op { law-article }. Dit gebruik { harm }, om de redenen die ik hier geef.
            [three] Mijn verzoek steunt op { law-article }. Ik geef redenen uit { harm-situation }; dit
                gebruik { harm }.
           *[one] Dat vraag ik op grond van { law-article }. Dit gebruik { harm }; de redenen
                staan hieronder.
        }
       *[no] { $way ->
            [two] Ik beroep mij op { law-article }.
            [three] Mijn verzoek steunt op { law-article }.
           *[one] Dat vraag ik op grond van { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

harm =
    { $residence ->
        [JP] { $behalf ->
                [child] dreigt de rechten of gerechtvaardigde belangen van mijn kind te schaden (lid 5)
                [represented] dreigt de rechten of gerechtvaardigde belangen van deze persoon te schaden
                    (lid 5)
               *[self] dreigt mijn rechten of gerechtvaardigde belangen te schaden (lid 5)
            }
       *[other] { $behalf ->
                [child] kan de rechten en belangen van mijn kind raken
                [represented] kan de rechten en belangen van deze persoon raken
               *[self] kan mijn rechten en belangen raken
            }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

harm-situation =
    { $behalf ->
        [child] de situatie van mijn kind
        [represented] de situatie van deze persoon
       *[self] mijn eigen situatie
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Waar het over gaat

scope =
    { $way ->
        [two] { $account ->
                [yes] Ik bedoel { content-of }, oud en nieuw, met bijschriften en metadata{ $named ->
                        [yes] {" "}– vooral { $content }
                       *[no] {""}
                    }. Ik bedoel ook wat anderen openbaar over { whom } delen, in woord of beeld, { $behalf ->
                        [self] wat ik doe
                       *[child] wat er gebeurt
                    } in AI-functies, en gegevens over { whom } die van partners of van elders komen.
               *[no] Ik bedoel alles wat anderen nu of later openbaar over { whom } delen, in woord of beeld, met
                    bijschriften en metadata. Ik bedoel ook { $behalf ->
                        [self] wat ik eventueel heb gedaan
                       *[child] wat er eventueel is gebeurd
                    } in AI-functies, en gegevens over { whom } die van partners of van elders komen.
            }
        [three] { $account ->
                [yes] Vier groepen gegevens vallen hieronder: { content-of }{ $named ->
                        [yes] {" "}(vooral { $content })
                       *[no] {""}
                    }, openbare berichten van anderen waarin { subject-appears }, { $behalf ->
                        [self] mijn interacties
                       *[child] interacties
                    } met AI-functies, en gegevens over { whom } van partners of uit andere bronnen. Content
                    van vroeger en later, bijschriften en metadata horen daarbij.
               *[no] Drie groepen gegevens vallen hieronder: openbare berichten van anderen waarin
                    { subject-appears }, eventuele interacties met AI-functies, en gegevens over { whom } van
                    partners of uit andere bronnen. Content van vroeger en later, bijschriften en metadata
                    horen daarbij.
            }
       *[one] { $account ->
                [yes] Dit geldt voor { content-of }, van vroeger en later, met bijschriften en
                    metadata{ $named ->
                        [yes] , vooral { $content }
                       *[no] {""}
                    }. Het geldt ook voor openbare content van anderen die { whom } toont of noemt, voor
                    { $behalf ->
                        [self] mijn interacties
                       *[child] interacties
                    } met AI-functies, en voor gegevens over { whom } van partners of uit andere bronnen.
               *[no] Dit geldt voor openbare content van anderen die { whom } toont of noemt, van vroeger en
                    later, met bijschriften en metadata. Het geldt ook voor eventuele interacties met
                    AI-functies, en voor gegevens over { whom } van partners of uit andere bronnen.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

content-of =
    { $behalf ->
        [child] de eigen openbare content van mijn kind
        [represented] de eigen openbare content van deze persoon
       *[self] mijn eigen openbare content
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

subject-appears =
    { $behalf ->
        [child] mijn kind voorkomt
        [represented] deze persoon voorkomt
       *[self] ik voorkom
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

content-photos_of_me =
    { $behalf ->
        [child] foto’s van mijn kind
        [represented] foto’s van deze persoon
       *[self] foto’s van mij
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

content-photos_of_children =
    { $behalf ->
        [child] foto’s van mijn kind
        [represented] foto’s van de kinderen van deze persoon
       *[self] foto’s van mijn kinderen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

content-videos_voice =
    { $behalf ->
        [child] opnamen van mijn kind
        [represented] opnamen van deze persoon
       *[self] opnamen van mij
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

content-posts_comments =
    { $behalf ->
        [child] wat mijn kind heeft geschreven
        [represented] wat deze persoon heeft geschreven
       *[self] wat ik heb geschreven
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

content-creative_work =
    { $behalf ->
        [child] creatief werk van mijn kind
        [represented] creatief werk
       *[self] mijn creatieve werk
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

list = { $start } en { $last }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] U zegt dat u kijkt naar verwachtingen, risico’s, voordelen en minder ingrijpende middelen.
                    Ik loop die punten langs.
               *[other] Voor { whom } is dit van belang om de redenen die volgen.
            }
        [three] { $instrument ->
                [gdpr] Bij uw afweging vraagt uw beleid naar verwachtingen, voordelen en risico’s, en naar
                    middelen die minder ingrijpen. { $behalf ->
                        [child] In het geval van mijn kind ziet dat er zo uit.
                        [represented] In het geval van deze persoon ziet dat er zo uit.
                       *[self] In mijn geval ziet dat er zo uit.
                    }
               *[other] Ik zeg dit om redenen uit { $behalf ->
                        [child] het leven van mijn kind
                        [represented] het leven van deze persoon
                       *[self] mijn eigen leven
                    }.
            }
       *[one] { $instrument ->
                [gdpr] Volgens uw beleid weegt u af wat iemand kon verwachten, wat de risico’s en de voordelen
                    zijn, en of er minder ingrijpende middelen bestaan. Daarover zeg ik het volgende.
               *[other] De redenen liggen in { harm-situation }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## In eigen woorden

own-words =
    { $way ->
        [two] Wat dit betekent, in mijn eigen woorden:
        [three] Met eigen woorden gezegd:
       *[one] In mijn eigen woorden:
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Als de redenen iets persoonlijks raken

no-details =
    { $way ->
        [two] Meer dan dit wil ik niet vertellen, en meer hebt u voor een beslissing niet nodig.
        [three] Daar laat ik het bij: voor een beslissing zijn details niet nodig.
       *[one] Ik wil geen verdere details geven; voor een beslissing zijn ze ook niet nodig.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## De bewijslast

own-interests =
    { $behalf ->
        [child] de belangen, rechten en vrijheden van mijn kind
        [represented] de belangen, rechten en vrijheden van deze persoon
       *[self] mijn belangen, rechten en vrijheden
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-interests-only =
    { $behalf ->
        [child] de belangen van mijn kind
        [represented] de belangen van deze persoon
       *[self] mijn belangen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-interests-rights =
    { $behalf ->
        [child] de belangen en rechten van mijn kind
        [represented] de belangen en rechten van deze persoon
       *[self] mijn belangen en rechten
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-rights-interests =
    { $behalf ->
        [child] de rechten of gerechtvaardigde belangen van mijn kind
        [represented] de rechten of gerechtvaardigde belangen van deze persoon
       *[self] mijn rechten of gerechtvaardigde belangen
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

burden-gdpr =
    { $tone ->
        [firm] { $way ->
            [two] Alleen dwingende gerechtvaardigde gronden die zwaarder wegen dan { own-interests }, kunnen
                rechtvaardigen dat u doorgaat, en het is aan u om die aan te tonen. Algemene zakelijke
                belangen zijn niet genoeg.
            [three] Als u wilt doorgaan, moet u dwingende gerechtvaardigde gronden aantonen die in dit geval
                zwaarder wegen dan { own-interests }. Algemene zakelijke belangen zijn niet genoeg.
           *[one] De bewijslast ligt bij u: toon dwingende gerechtvaardigde gronden aan die zwaarder wegen
                dan { own-interests }, of stop ermee. Algemene zakelijke belangen zijn niet genoeg.
        }
       *[plain] { $way ->
            [two] Het is nu aan u om dwingende gerechtvaardigde gronden aan te tonen die zwaarder wegen dan
                { own-interests }. Zakelijke belangen in het algemeen zijn daarvoor niet genoeg.
            [three] Waar het nu op aankomt, is of u dwingende gerechtvaardigde gronden kunt aantonen die
                zwaarder wegen dan { own-interests }. Algemene zakelijke belangen zijn niet genoeg.
           *[one] U moet dwingende gerechtvaardigde gronden aantonen die zwaarder wegen dan
                { own-interests }. Een verwijzing naar algemene zakelijke belangen is niet genoeg.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

burden-whose =
    { $behalf ->
        [child] diens
        [represented] diens
       *[self] mijn
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

burden-fadp =
    { $way ->
        [two] Als u een rechtvaardigingsgrond ziet als bedoeld in artikel 31, zoals een zwaarder wegend
            belang, is het aan u om die te laten zien. Zakelijke belangen in het algemeen zijn niet genoeg.
        [three] Doorgaan zou een rechtvaardigingsgrond vergen (artikel 31). Het is aan u om die te laten
            zien, en een algemene verwijzing naar zakelijke belangen is niet genoeg.
       *[one] Het is aan u om een rechtvaardigingsgrond als bedoeld in artikel 31 te laten zien, zoals een
            zwaarder wegend belang. Een algemene verwijzing naar zakelijke belangen is niet genoeg.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

burden-lgpd =
    { $way ->
        [two] Ziet u het anders, dan is het aan u om te laten zien dat de wet juist in dit geval wordt
            nageleefd.
        [three] Mocht u willen doorgaan, laat mij dan zien hoe dit gebruik in dit geval met de wet strookt.
            Wijzen op zakelijke belangen in het algemeen is daarop geen antwoord.
       *[one] Het is aan u om in dit geval te laten zien dat dit gebruik aan de wet voldoet. Een algemene
            verwijzing naar zakelijke belangen is niet genoeg.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other] { $way ->
                [two] Ik vraag u { own-interests-only } juist in dit geval te wegen, en niet naar zakelijke
                    belangen in het algemeen te verwijzen.
                [three] Als u gronden ziet die zwaarder wegen dan { own-interests-only }, vraag ik u die voor
                    dit geval te noemen.
               *[one] Als u wilt doorgaan, vraag ik u te laten zien welke gronden in dit geval zwaarder wegen
                    dan { own-interests-only }. Een algemene verwijzing naar zakelijke belangen zegt daarover
                    weinig.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

burden-local-shown =
    { $way ->
        [two] Om door te gaan moet u gronden laten zien die zwaarder wegen dan { own-interests-rights }.
            Zakelijke belangen in het algemeen laten dat niet zien.
        [three] De wet laat het aan u om zwaarder wegende gronden te bewijzen; het is niet aan { whom } om
            die te weerleggen. Ik vraag om gronden die juist in dit geval gelden.
       *[one] Het is aan u om gerechtvaardigde gronden aan te tonen die in dit geval zwaarder wegen dan
            { own-interests-rights }. Een algemene verwijzing naar zakelijke belangen is niet genoeg.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

burden-local_cessation =
    { $residence ->
        [KR] { $way ->
            [two] Als u wilt weigeren, vraag ik u het geval uit de wet te noemen waarop u zich beroept.
            [three] De wet somt de gevallen op waarin u mag weigeren. Als u hier zo’n geval ziet, noem het
                mij dan.
           *[one] Mocht u weigeren, dan vraag ik u het in de wet genoemde geval te noemen dat dit toestaat.
        }
        [JP] { $way ->
            [two] Ik vraag u voor dit ene geval te zeggen of dit gebruik { own-rights-interests } dreigt te
                schaden, en als u denkt van niet, waarom niet.
            [three] Als u geen waarschijnlijke schade ziet voor { own-rights-interests }, vraag ik u mij de
                redenen voor dit geval te geven.
           *[one] Als dit gebruik naar uw oordeel { own-rights-interests } niet dreigt te schaden, vraag ik u
                mij te zeggen waarom dat in dit geval zo is.
        }
       *[other] { $way ->
            [two] Als u wilt doorgaan, vraag ik u de bepaling te noemen die dat in dit geval toestaat.
            [three] Als u in de wet een reden ziet om door te gaan, vraag ik u die voor dit geval te noemen.
           *[one] Als u niet stopt, vraag ik u mij te zeggen op welke bepaling u zich in dit geval beroept.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

breach-expectation = de legitieme verwachtingen (artikel 10, II)
    .short = artikel 10, II
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

breach-purpose = het doel waarvoor de gegevens openbaar zijn gemaakt (artikel 7, §§ 3 en 7)
    .short = artikel 7, §§ 3 en 7
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

breach-transparency = de plicht tot transparantie (artikelen 6, VI, en 9)
    .short = artikelen 6, VI, en 9
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

breach-sensitive = de bescherming van gevoelige gegevens (artikel 11)
    .short = artikel 11
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

breach-children = het belang van het kind (artikel 14)
    .short = artikel 14
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

breach-necessity = het beginsel van noodzakelijkheid (artikel 6, III)
    .short = artikel 6, III
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Wat er wordt gevraagd

requests-intro =
    { $tone ->
        [firm] { $way ->
                [two] Ik verzoek u met klem
                [three] Dit verwacht ik van u:
               *[one] Ik roep u op
            }
       *[plain] { $way ->
                [two] Dit is wat ik van u vraag:
                [three] Daarom vraag ik u
               *[one] Ik verzoek u
            }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] dit gebruik te beëindigen, en de verwerking te beperken tot u hebt beslist (artikel 18, lid
                1, onder d);
            [three] de gegevens hier niet langer voor te gebruiken, en de verwerking te beperken zolang u
                beslist (artikel 18, lid 1, onder d);
           *[one] dit gebruik te stoppen, en de verwerking te beperken tot u hebt beslist (artikel 18, lid
                1, onder d);
        }
    .erase =
        { $way ->
            [two] de gegevens uit trainingssets te verwijderen (wissing, artikel 17, lid 1, onder c) en bij
                toekomstige training weg te laten;
            [three] de gegevens te wissen waar ze voor training worden bewaard (artikel 17, lid 1, onder c),
                en er in de toekomst geen toe te voegen;
           *[one] de gegevens uit trainingssets te wissen (artikel 17, lid 1, onder c) en buiten toekomstige
                training te houden;
        }
    .recipients =
        { $way ->
            [two] de ontvangers dit te laten weten, en mij te zeggen wie zij zijn (artikel 19);
            [three] de ontvangers hierover te informeren, en mij te vertellen wie dat zijn (artikel 19);
           *[one] de ontvangers hierover in te lichten, en mij hun namen te geven (artikel 19);
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] als u weigert, mij te zeggen waarom in dit geval (artikel 12, lid 4).
            [three] mocht u weigeren, mij de redenen te geven die in dit geval gelden (artikel 12, lid 4).
           *[one] mij de redenen in dit geval te geven als u weigert (artikel 12, lid 4).
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

requests-confirm =
    { $way ->
        [two] mij een schriftelijke bevestiging te sturen{ $number ->
            [many] , voor elk account
           *[other] {""}
        };
        [three] mij op schrift te laten weten dat dit is gebeurd{ $number ->
            [many] , voor ieder account
           *[other] {""}
        };
       *[one] dit schriftelijk te bevestigen{ $number ->
            [many] {" "}voor elk account
           *[other] {""}
        };
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] dit gebruik te beëindigen, ook zolang de zaak loopt;
            [three] de gegevens hier niet langer voor te gebruiken, ook niet terwijl u de zaak onderzoekt;
           *[one] dit gebruik te stoppen, en het niet te hervatten zolang de zaak loopt;
        }
    .erase =
        { $way ->
            [two] de gegevens uit trainingssets te verwijderen (wissing, artikel 32, lid 2) en bij
                toekomstige training weg te laten;
            [three] de gegevens te wissen waar ze voor training worden bewaard (artikel 32, lid 2), en er in
                de toekomst geen toe te voegen;
           *[one] de gegevens uit trainingssets te wissen (artikel 32, lid 2) en buiten toekomstige training
                te houden;
        }
    .recipients =
        { $way ->
            [two] hiervoor geen gegevens door te geven, en het te laten weten aan ieder die ze al heeft;
            [three] de gegevens niet voor dit doel te verstrekken, en ieder te informeren die ze heeft ontvangen;
           *[one] geen gegevens voor dit doel door te geven, en ieder in te lichten die ze al heeft;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] als u het er niet mee eens bent, mij te zeggen waarop u zich in dit geval beroept.
            [three] mocht u het anders zien, mij te zeggen op welke gronden in dit geval.
           *[one] mij te zeggen waarop u zich in dit geval beroept als u het anders ziet.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] dit gebruik te beëindigen, en de gegevens te blokkeren voor zover het om dit doel gaat
                (artikel 18, IV);
            [three] de gegevens hier niet langer voor te gebruiken, en ze voor dit doel te blokkeren (artikel
                18, IV);
           *[one] dit gebruik te stoppen, en de gegevens voor dit doel te blokkeren (artikel 18, IV);
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] het te laten weten aan de ontvangers van de gegevens (artikel 18, § 6), en mij te zeggen
                wie dat zijn (artikel 18, VII);
            [three] elke ontvanger van de gegevens hierover te informeren (artikel 18, § 6), en mij hun namen
                te geven (artikel 18, VII);
           *[one] ieder in te lichten aan wie u de gegevens hebt doorgegeven (artikel 18, § 6), en mij hun namen
                te noemen (artikel 18, VII);
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] dit gebruik te beëindigen, ook terwijl u de zaak onderzoekt;
            [three] de gegevens hier niet langer voor te gebruiken;
           *[one] dit gebruik te stoppen;
        }
    .erase =
        { $way ->
            [two] de gegevens uit trainingssets te verwijderen en bij toekomstige training weg te laten;
            [three] de gegevens te wissen waar ze voor training worden bewaard, en er in de toekomst geen toe
                te voegen;
           *[one] de gegevens uit trainingssets te wissen en buiten toekomstige training te houden;
        }
    .recipients =
        { $way ->
            [two] het te laten weten aan de ontvangers van de gegevens, en mij te zeggen wie dat zijn;
            [three] de ontvangers van de gegevens hierover te informeren, en mij te vertellen wie dat zijn;
           *[one] ieder in te lichten aan wie u de gegevens hebt doorgegeven, en mij hun namen te geven;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] als u weigert, mij te zeggen waarom in dit geval.
            [three] mocht u weigeren, mij de redenen te geven die in dit geval gelden.
           *[one] mij de redenen in dit geval te geven als u weigert.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] dit gebruik te beëindigen, en de verwerking daarvoor op te schorten;
            [three] de gegevens hier niet langer voor te gebruiken, en de verwerking op te schorten;
           *[one] dit gebruik te stoppen, en de verwerking voor dit doel op te schorten;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Tegen wanneer

period =
    { $unit ->
       *[month] { $amount ->
            [one] een maand
           *[other] { $amount } maanden
        }
        [week] { $amount ->
            [one] een week
           *[other] { $amount } weken
        }
        [day] { $amount ->
            [one] een dag
           *[other] { $amount } dagen
        }
        [working_day] { $amount ->
            [one] een werkdag
           *[other] { $amount } werkdagen
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Antwoord mij schriftelijk en onverwijld, in ieder geval binnen { period } na
                            ontvangst
                        [three] Uw schriftelijke antwoord moet mij onverwijld bereiken, in ieder geval binnen
                            { period } na ontvangst
                       *[one] Ik verwacht uw antwoord schriftelijk en onverwijld, in ieder geval binnen
                            { period } na ontvangst
                    }
               *[plain] { $way ->
                        [two] Uw antwoord moet onverwijld volgen, in ieder geval binnen { period } na ontvangst
                        [three] Ik zie uw antwoord onverwijld tegemoet, in ieder geval binnen { period } na
                            ontvangst
                       *[one] Ik verwacht uw antwoord onverwijld, in ieder geval binnen { period } na ontvangst
                    }
            }{ $instrument ->
                [gdpr] {" "}(artikel 12, lid 3)
                [uk_gdpr] {" "}(artikelen 12, lid 3, en 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no] { $way ->
                [two] Mag ik uw schriftelijke antwoord binnen { period } na ontvangst verwachten?
                [three] Ik vraag u binnen { period } na ontvangst schriftelijk te antwoorden.
               *[one] Ik vraag om uw antwoord binnen { period } na ontvangst.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Bij aankomst op { $received } komt dat neer op { $due }.
                [three] Komt deze brief aan op { $received }, dan is de laatste dag { $due }.
               *[one] Ontvangt u deze brief op { $received }, dan eindigt de termijn op { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

deadline-courtesy =
    { $instrument ->
        [local_objection] Een wettelijke termijn voor dit antwoord is mij niet bekend.
        [local_cessation] Een wettelijke termijn voor dit antwoord is mij niet bekend.
       *[other] De wet stelt voor dit antwoord geen termijn.
    } { $tone ->
        [firm] { $way ->
                [two] Ik verwacht het schriftelijk binnen { period }.
                [three] Laat het mij binnen { period } schriftelijk weten.
               *[one] Ik verzoek u het mij binnen { period } schriftelijk te geven.
            }
       *[plain] { $way ->
                [two] Ik vraag om een schriftelijk antwoord binnen { period }.
                [three] Mag ik het binnen { period } schriftelijk ontvangen?
               *[one] Ik zou het graag binnen { period } schriftelijk ontvangen.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Wat het niet is, en om wie het gaat

boundary =
    { $way ->
        [two] { $account ->
            [yes] Ik vraag u niet om een account of berichten te verwijderen, en dit is geen intrekking van
                toestemming.
           *[no] Ik vraag u niet om berichten te verwijderen, en dit is geen intrekking van toestemming.
        }
        [three] { $account ->
            [yes] Accounts en berichten moeten blijven zoals ze zijn. Dit is ook geen intrekking van
                toestemming.
           *[no] Berichten moeten blijven zoals ze zijn. Dit is ook geen intrekking van toestemming.
        }
       *[one] { $account ->
            [yes] Dit is geen verzoek om een account of berichten te verwijderen, en geen intrekking van
                toestemming.
           *[no] Dit is geen verzoek om berichten te verwijderen, en geen intrekking van toestemming.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

account-of =
    { $behalf ->
        [child] het account van mijn kind
        [represented] het account van deze persoon
       *[self] mijn account
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

accounts-of =
    { $behalf ->
        [child] de accounts van mijn kind
        [represented] de accounts van deze persoon
       *[self] mijn accounts
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

accounts =
    { $number ->
        [none] { $way ->
                [two] Mocht u meer gegevens nodig hebben om de content te vinden, zeg mij dan welke.
                [three] Als er iets ontbreekt om de content te kunnen vinden, vraag het mij dan.
               *[one] Als u meer gegevens nodig hebt om de content te vinden, zeg mij dan welke.
            }
        [one] { $way ->
                [two] Het gaat om { account-of } op { $accounts }.
                [three] Het betrokken account is { account-of } op { $accounts }.
               *[one] Dit geldt voor { account-of } op { $accounts }.
            }
       *[many] { $way ->
                [two] Het gaat om { accounts-of } op { $accounts }{ accounts-linked }.
                [three] De betrokken accounts zijn { accounts-of } op { $accounts }{ accounts-linked }.
               *[one] Dit geldt voor { accounts-of } op { $accounts }{ accounts-linked }.
            }
    } Woonland: { $country }.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

accounts-linked =
    { $linked ->
        [yes] , die in het “Accounts Centre” gekoppeld zijn
        [no] , elk apart; ze zijn niet gekoppeld
        [unsure] , elk apart; of ze gekoppeld zijn, weet ik niet
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

account-whatsapp = WhatsApp (met Meta AI)
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

closing =
    { $way ->
        [two] Met vriendelijke groeten
        [three] Hoogachtend
       *[one] Met vriendelijke groet
    }{ $behalf ->
        [child] , namens mijn kind:
        [represented] , namens deze persoon:
       *[self] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

date =
    { $day } { $month ->
       *[january] januari
        [february] februari
        [march] maart
        [april] april
        [may] mei
        [june] juni
        [july] juli
        [august] augustus
        [september] september
        [october] oktober
        [november] november
        [december] december
    } { $year }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## De korte tekst: de verklaring, één reden, wat er wordt gevraagd

short-who =
    { $behalf ->
        [child] {" "}als wettelijk vertegenwoordiger van mijn kind
        [represented] {" "}als vertegenwoordiger van een ander
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-for =
    { $behalf ->
        [child] {" "}namens mijn kind
        [represented] {" "}namens een ander
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-whose = { whose }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-whoever =
    { $behalf ->
        [self] , of ik het nu heb gedeeld of anderen
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-law =
    { $instrument ->
        [uk_gdpr] artikel 21, lid 1, van de UK GDPR (Britse verordening gegevensbescherming)
        [lgpd] artikel 18, § 2, van de LGPD (Brazilië)
        [fadp] artikel 30, lid 2, onder b, van de Zwitserse federale wet inzake gegevensbescherming
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] artikel 21, lid 1, van de algemene verordening gegevensbescherming
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-law-local =
    { $law_known ->
        [article] { $article }, { $law }
        [law] { $law }
       *[no] het gegevensbeschermingsrecht van { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-purpose = gegevens om AI bij Meta te ontwikkelen en verbeteren
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-opening-gdpr =
    { $way ->
        [two] Op grond van { short-law } maak ik{ short-for } bezwaar tegen het gebruik van { short-whose }
            gegevens om AI bij Meta te ontwikkelen en verbeteren.
        [three] U gebruikt gegevens om AI bij Meta te ontwikkelen en verbeteren. Ik maak{ short-for }
            bezwaar tegen dat gebruik van { short-whose } gegevens op grond van { short-law }.
       *[one] Ik maak{ short-who } bezwaar tegen het gebruik van { short-whose } { short-purpose }. Grondslag:
            { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-opening-fadp =
    { $way ->
        [two] Op grond van { short-law } verbied ik{ short-for } uitdrukkelijk het gebruik van { short-whose }
            gegevens om AI bij Meta te ontwikkelen en verbeteren.
        [three] U gebruikt persoonsgegevens om AI bij Meta te ontwikkelen en verbeteren. Ik
            verbied{ short-for } dat gebruik van { short-whose } gegevens uitdrukkelijk, op grond van { short-law }.
       *[one] Ik verbied{ short-who } uitdrukkelijk het gebruik van { short-whose } { short-purpose }.
            Grondslag: { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-opening-lgpd =
    { $way ->
        [two] Op grond van { short-law } verzet ik mij{ short-for } tegen het gebruik van { short-whose }
            gegevens om AI bij Meta te ontwikkelen en verbeteren. Ik zie een schending van { $breaches }.
        [three] U gebruikt persoonsgegevens om AI bij Meta te ontwikkelen en verbeteren. Ik verzet
            mij{ short-for } tegen dat gebruik van { short-whose } gegevens op grond van { short-law }. Ik zie een
            schending van { $breaches }.
       *[one] Ik verzet mij{ short-who } tegen het gebruik van { short-whose } { short-purpose }, op grond van
            { short-law }. Dat schendt naar mijn mening { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-opening-local_cessation =
    { $way ->
        [two] Op grond van { short-law } vraag ik u{ short-for } om het gebruik van { short-whose } gegevens
            voor het ontwikkelen en verbeteren van AI bij Meta te stoppen.
        [three] U gebruikt persoonsgegevens om AI bij Meta te ontwikkelen en verbeteren. Ik
            vraag u{ short-for } dat gebruik van { short-whose } gegevens te stoppen, op grond van { short-law }.
       *[one] Ik verzoek{ $behalf ->
                [self] {" "}u
               *[child] { short-who }
            } te stoppen met het gebruik van { short-whose } { short-purpose }.
            Grondslag: { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-closing =
    { $tone ->
        [firm] { $way ->
                [two] Ik verwacht dat u dit beëindigt en schriftelijk bevestigt.
                [three] Beëindig dit gebruik, en bevestig dat schriftelijk.
               *[one] Ik verwacht dat u stopt en dat schriftelijk bevestigt.
            }
       *[plain] { $act ->
            [cease] { $way ->
                [two] Bevestig mij schriftelijk dat het is beëindigd.
                [three] Ik vraag ook om een schriftelijke bevestiging.
               *[one] Ik vraag u het einde ervan schriftelijk te bevestigen.
            }
           *[object] { $way ->
                [two] Ik vraag u dit te beëindigen en schriftelijk te bevestigen.
                [three] Ik vraag u te stoppen en dat schriftelijk te bevestigen.
               *[one] Stop dit gebruik en bevestig mij dat schriftelijk.
            }
       }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Ik bedoel alles: { $behalf ->
                        [self] mijn eigen berichten, berichten van anderen over mij
                       *[child] eigen berichten, berichten van anderen over { whom }
                    }, en het gebruik van AI-functies.
               *[no] Ik bedoel berichten van anderen over { whom }, en elk gebruik van AI-functies.
            }
        [three] { $account ->
                [yes] Alles valt eronder: eigen content, content van anderen over { whom }, AI-interacties.
               *[no] Alles valt eronder: content van anderen over { whom }, eventuele AI-interacties.
            }
       *[one] { $account ->
                [yes] Dit geldt voor { $behalf ->
                        [self] mijn content
                       *[child] eigen content
                    }, wat anderen over { whom } delen, en { $behalf ->
                        [self] mijn{" "}
                       *[child] {""}
                    }AI-interacties.
               *[no] Dit geldt voor wat anderen over { whom } delen, en eventuele AI-interacties.
            }
    }
    .terse =
        { $account ->
            [yes] Dit geldt voor eigen content, die van anderen en AI-gebruik.
           *[no] Dit geldt voor content van anderen en AI-gebruik.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

## Wat latere brieven over het bezwaar zeggen

noun =
    { $act ->
        [forbid] verbod
        [oppose] verzet
        [cease] verzoek
       *[object] bezwaar
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

my-noun =
    { $behalf ->
        [child] het { noun } namens mijn kind
        [represented] het { noun } namens een ander
       *[self] mijn { noun }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

my-noun-of =
    { $behalf ->
        [child] het { noun } van { $sent } namens mijn kind
        [represented] het { noun } van { $sent } namens een ander
       *[self] mijn { noun } van { $sent }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

noun-start =
    { $behalf ->
        [self] Mijn { noun }
       *[child] Het { noun }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

own-data =
    { $behalf ->
        [child] de persoonsgegevens van mijn kind
        [represented] de persoonsgegevens van deze persoon
       *[self] mijn persoonsgegevens
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

concerns =
    { $way ->
        [two] Het gaat om { own-data } en het gebruik daarvan voor het ontwikkelen en
            verbeteren van AI bij Meta.
        [three] Er is één onderwerp: het gebruik van { own-data } voor het ontwikkelen en
            verbeteren van AI bij Meta.
       *[one] Het { noun } betreft het gebruik van { own-data } voor het ontwikkelen en
            verbeteren van AI bij Meta.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

did =
    {" "}heb ik { $act ->
        [forbid] u{ did-for } uitdrukkelijk verboden { whose } persoonsgegevens te gebruiken voor het ontwikkelen en
            verbeteren van AI bij Meta
        [oppose] mij{ did-for } verzet tegen het gebruik van { whose } persoonsgegevens voor het ontwikkelen en
            verbeteren van AI bij Meta
        [cease] u{ did-for } gevraagd te stoppen met het gebruik van { whose } persoonsgegevens voor het ontwikkelen en
            verbeteren van AI bij Meta
       *[object] { did-for-plain }bezwaar gemaakt tegen het gebruik van { whose } persoonsgegevens voor het ontwikkelen en
            verbeteren van AI bij Meta
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

did-short =
    {" "}heb ik { $act ->
        [forbid] u{ did-for-short } uitdrukkelijk verboden { whose } gegevens te gebruiken voor het ontwikkelen en verbeteren van
            AI bij Meta
        [oppose] mij{ did-for-short } verzet tegen het gebruik van { whose } gegevens voor het ontwikkelen en verbeteren van AI bij
            Meta
        [cease] u{ did-for-short } gevraagd te stoppen met het gebruik van { whose } gegevens voor het ontwikkelen en verbeteren
            van AI bij Meta
       *[object] { $behalf ->
            [child] namens mijn kind{" "}
            [represented] namens een ander{" "}
           *[self] {""}
        }bezwaar gemaakt tegen het gebruik van { whose } gegevens voor het ontwikkelen en verbeteren van
            AI bij Meta
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

did-for-short =
    { $behalf ->
        [child] {" "}namens mijn kind
        [represented] {" "}namens een ander
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

did-for-plain =
    { $behalf ->
        [child] namens mijn kind{" "}
        [represented] namens een ander{" "}
       *[self] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

did-for =
    { $behalf ->
        [child] {" "}namens mijn kind
        [represented] {" "}namens een ander
       *[self] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

scope-again =
    { $way ->
        [two] Net als eerst gaat het om { scope-again-what }.
        [three] Aan het onderwerp is niets veranderd: { scope-again-what }.
       *[one] Het geldt nog steeds voor { scope-again-what }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

scope-again-what =
    { $account ->
        [yes] { $behalf ->
                [child] de eigen content van mijn kind
                [represented] de eigen content van deze persoon
               *[self] mijn eigen content
            },{" "}
       *[no] {""}
    }content van anderen die { whom } toont of noemt, interacties met AI-functies, en gegevens van partners
        of uit andere bronnen
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

next-step =
    { $instrument ->
        [uk_gdpr] Komen wij er samen niet uit, dan ben ik van plan een klacht in te dienen bij de
            Information Commission (section 165, Data Protection Act 2018).
        [fadp] Komen wij er samen niet uit, dan ben ik van plan het te melden bij de Zwitserse federale
            toezichthouder voor gegevensbescherming en openbaarheid.
        [lgpd] Komen wij er samen niet uit, dan ben ik van plan een verzoekschrift in te dienen bij de
            nationale gegevensbeschermingsautoriteit van Brazilië.
       *[gdpr] { $way ->
            [two] Anders ben ik van plan mij tot de bevoegde gegevensbeschermingsautoriteit te wenden.
            [three] Komen wij er samen niet uit, dan ben ik van plan de zaak voor te leggen aan de bevoegde
                gegevensbeschermingsautoriteit.
           *[one] Komen wij er samen niet uit, dan ben ik van plan een klacht in te dienen bij de bevoegde
                gegevensbeschermingsautoriteit.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

answer-by =
    { $tone ->
        [firm] Ik verwacht uw schriftelijke antwoord uiterlijk op { $due }. Die dag staat niet in de
            wet{ $statutory ->
                [yes] , en verlengt geen termijn die daar wel in staat.
               *[no] .
            }
       *[plain] { $way ->
            [two] Mag ik uw schriftelijke antwoord uiterlijk op { $due } ontvangen? Die dag staat niet in de
                wet.
            [three] Ik hoor graag uiterlijk op { $due } schriftelijk van u; die dag is een voorstel van mij
                en geen wettelijke termijn.
           *[one] Ik vraag u uiterlijk op { $due } schriftelijk te antwoorden. Die dag is een verzoek en geen
                wettelijke termijn.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

complaint-to-meta =
    Klacht over gegevensbescherming (section 164A, Data Protection Act 2018)
    .short = Klacht (section 164A, Data Protection Act 2018):
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

acknowledge =
    U hebt 30 dagen om de ontvangst van deze klacht te bevestigen. Ik vraag u die te onderzoeken en mij de
    uitkomst onverwijld mee te delen.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

identified =
    { $number ->
        [many] Uit het formulier blijkt om welke accounts het gaat.
       *[one] Uit het formulier blijkt om welk account het gaat.
    }
    .person =
        { $behalf ->
            [child] Naam van mijn kind:
            [represented] Naam van de persoon die ik vertegenwoordig:
           *[self] Naam van de persoon die ik vertegenwoordig:
        }
    .profile = Profiel:
    .mandate = Ik kan aantonen dat ik voor deze persoon mag optreden.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
