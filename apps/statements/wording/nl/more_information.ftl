### Het antwoord op “wij hebben meer informatie nodig”, in het Nederlands: één voor elk ding dat Meta kan vragen.
###
### Wat wordt gevraagd, wordt gegeven, en niets daarbuiten. De redenen komen uit reasons.ftl. Waarden als in
### objection.ftl, en: $asked_day (wanneer Meta vroeg), $sent (wanneer het bezwaar is verstuurd), $told (yes: de
### naam staat onderaan).

asked =
    { $way ->
        [two] Dank voor uw bericht van { $asked_day }. U vraagt om meer informatie over { my-noun-of }, dat steunt op
            { law-article }. { concerns }
        [three] Uw bericht van { $asked_day } vraagt om meer informatie. Het gaat om { my-noun-of }, dat steunt op
            { law-article }. { concerns }
       *[one] Op { $asked_day } hebt u mij om meer informatie gevraagd over { my-noun-of }, dat steunt op
            { law-article }. { concerns } Dit is mijn antwoord.
    }
    .short =
        { $way ->
            [two] Hier is wat u op { $asked_day } vroeg over { my-noun-of } (gebruik van { data-short } voor AI bij
                Meta).
            [three] U vroeg iets op { $asked_day }; het gaat om { my-noun-of } (gebruik van { data-short } voor AI bij
                Meta).
           *[one] Op { $asked_day } vroeg u om meer over { my-noun-of } (gebruik van { data-short } voor AI bij Meta).
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

data-short =
    { $behalf ->
        [self] mijn gegevens
       *[child] diens gegevens
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

account-there =
    { $number ->
        [one] Het gaat om { account-of } op { $accounts }
       *[many] Het gaat om { accounts-of } op { $accounts }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

answer-identity =
    { $number ->
        [none] { $behalf ->
            [child] Mijn kind heeft geen account bij u; er is dus geen account om mee te vergelijken. { writes-for }
            [represented] Deze persoon heeft geen account bij u; er is dus geen account om mee te vergelijken.
                { writes-for }
           *[self] Ik heb geen account bij u; er is dus geen account om mee te vergelijken.
        }
       *[many] { account-there }; u kunt dit vergelijken met wat u daar hebt. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
    } { $signed_in ->
        [yes] Het { noun } kwam via uw eigen formulier, waarvoor mensen moeten inloggen.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
            [self] Mijn naam staat onderaan.
           *[child] Mijn eigen naam staat onderaan.
        }
       *[no] {""}
    } Woonland: { $country }. { $instrument ->
        [gdpr] Hebt u dan nog redenen om te twijfelen, zeg mij dan welke, en welk ene gegeven die twijfel zou
            wegnemen (artikel 12, lid 6). Een identiteitsbewijs is meer dan hiervoor nodig is.
        [uk_gdpr] Hebt u dan nog redenen om te twijfelen, zeg mij dan welke, en welk ene gegeven die twijfel zou
            wegnemen (artikel 12, lid 6). Een identiteitsbewijs is meer dan hiervoor nodig is.
       *[other] Twijfelt u dan nog, zeg mij dan waaraan, en welk ene gegeven die twijfel zou wegnemen. Een
            identiteitsbewijs is meer dan hiervoor nodig is.
    }
    .name = Naam:
    .short =
        { $number ->
            [none] Er is geen account om mee te vergelijken.
           *[one] Het gaat om het account op { $accounts }.
            [many] Het gaat om de accounts op { $accounts }.
        } { $brief ->
            [yes] Een identiteitsbewijs is niet nodig.
           *[no] Blijft er twijfel, zeg mij dan welk ene gegeven die zou wegnemen; een identiteitsbewijs is meer dan
                hiervoor nodig is.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

writes-for =
    { $behalf ->
        [child] Ik schrijf voor mijn kind; ik draag de ouderlijke verantwoordelijkheid.
       *[represented] Ik schrijf voor deze persoon, die ik mag vertegenwoordigen.
    }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

answer-account =
    { $number ->
        [none] Er is geen account. Het gaat om content van anderen die { whom } toont of noemt.
       *[one] { $brief ->
            [yes] {""}
           *[no] Om welk account het gaat, zeg ik hieronder.{" "}
        }Het doel is het hierboven genoemde; een ander gebruik van gegevens is niet bedoeld.
        [many] { $brief ->
            [yes] {""}
           *[no] Om welke accounts het gaat, zeg ik hieronder.{" "}
        }Het doel is het hierboven genoemde; een ander gebruik van gegevens is niet bedoeld.
    }
    .short =
        { $number ->
            [none] Er is geen account; het gaat om content van anderen die { whom } toont of noemt.
           *[other] { account-there }.
        }{ $brief ->
            [yes] {""}
           *[no] {" "}Eén doel is bedoeld: het ontwikkelen en verbeteren van AI bij Meta.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

these-are =
    { $behalf ->
        [self] Dit zijn de mijne.
       *[child] Hier zijn ze.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

answer-reasons =
    { $reasons ->
        [yes] { $instrument ->
            [gdpr] U vraagt om redenen. De wet vraagt om redenen uit iemands specifieke situatie, niet om bewijs of
                documenten. { these-are }
            [uk_gdpr] U vraagt om redenen. De wet vraagt om redenen uit iemands specifieke situatie, niet om bewijs of
                documenten. { these-are }
            [fadp] U vraagt om redenen. Voor een uitdrukkelijk verbod zijn er geen nodig; ik geef ze toch.
           *[other] U vraagt om redenen. { these-are }
        }
       *[no] { $instrument ->
            [fadp] U vraagt om redenen. Voor een uitdrukkelijk verbod zijn er geen nodig.
           *[other] U vraagt om redenen. { $form_reasons ->
                [optional] In uw eigen formulier zijn ze facultatief.
               *[unknown] {""}
            } { why-at-all } Ik vraag u te beslissen op grond van wat u hebt.
        }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                [fadp] Voor een verbod zijn geen redenen nodig; ik geef er toch een.
               *[other] U vraagt om een reden.
            }
           *[no] { $instrument ->
                [fadp] Voor een verbod zijn geen redenen nodig.
               *[other] { $brief ->
                    [yes] { $form_reasons ->
                        [optional] In uw eigen formulier zijn redenen facultatief; beslis op grond van wat u hebt.
                       *[unknown] Ik vraag u te beslissen op grond van wat u hebt.
                    }
                   *[no] { $form_reasons ->
                        [optional] In uw eigen formulier zijn redenen facultatief.
                       *[unknown] {""}
                    } Wat een model heeft geleerd, is moeilijk terug te nemen; daarom vraag ik u te beslissen op grond
                        van wat u hebt.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

answer-evidence =
    { $number ->
        [none] U vraagt om bewijs. Alleen u kunt zien wat uw trainingsgegevens bevatten. Ik vraag u te zoeken naar
            content van anderen die { whom } toont of noemt; zou een link u helpen, zeg mij dat dan.
       *[other] U vraagt om bewijs, zoals een antwoord van een AI. Het gaat hier niet om zo’n antwoord. Het gaat om
            content op uw eigen diensten en het gebruik daarvan voor training, en die content hebt u zelf.
    } { $instrument ->
        [gdpr] De wet verlangt dat u de uitoefening van een recht faciliteert (artikel 12, lid 2); bewijs hoort niet bij
            { my-noun }.
        [uk_gdpr] De wet verlangt dat u de uitoefening van een recht faciliteert (artikel 12, lid 2); bewijs hoort niet bij
            { my-noun }.
       *[other] Ik ken geen regel volgens welke bewijs hoort bij { my-noun }.
    }
    .short =
        { $number ->
            [none] Alleen u kunt zien wat uw trainingsgegevens bevatten; ik vraag u te zoeken naar content die
                { whom } toont of noemt.
           *[other] { $brief ->
                [yes] Bewijs is niet nodig: u hebt de content.
               *[no] Het gaat niet om een antwoord van een AI maar om content op uw eigen diensten, die u zelf hebt.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

running =
    { $way ->
        [two] Zoals ik de wet lees, begint de termijn door uw vraag niet opnieuw
        [three] Volgens mijn lezing loopt de termijn sinds u { my-noun } hebt ontvangen
       *[one] Naar mijn mening loopt de termijn voor uw antwoord sinds u { my-noun } hebt ontvangen; door uw vraag
            begint die niet opnieuw
    }{ $instrument ->
        [gdpr] {" "}(artikel 12, lid 3)
        [uk_gdpr] {" "}(artikelen 12, lid 3, en 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

stands =
    { $tone ->
        [firm] { $act ->
            [forbid] Het verbod blijft staan. Ik verwacht dat u er nu naar handelt en dat schriftelijk bevestigt.
           *[object] { noun-start } blijft staan. Ik verwacht dat u er nu op beslist en de beslissing schriftelijk
                bevestigt.
        }
       *[plain] { $act ->
            [forbid] Het verbod blijft staan. { $way ->
                [two] Wat ik vraag, is dat u ernaar handelt en dat schriftelijk bevestigt.
                [three] Nu vraag ik u ernaar te handelen en mij dat schriftelijk te laten weten.
               *[one] Ik vraag u ernaar te handelen en dat schriftelijk te bevestigen.
            }
           *[object] { noun-start } { $way ->
                [two] blijft staan. Hiermee hebt u wat u vroeg; ik vraag om uw beslissing op schrift.
                [three] is niet veranderd. Ik vraag u nu om een beslissing, en wel op schrift.
               *[one] blijft zoals het is. Ik vraag u erop te beslissen en de beslissing schriftelijk te
                    bevestigen.
            }
        }
    }
    .short =
        { $tone ->
            [firm] Het { noun } blijft staan; ik verwacht een schriftelijke beslissing.
           *[plain] Het { noun } blijft staan; ik vraag om een schriftelijke beslissing.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

why-at-all =
    { $behalf ->
        [self] Voor mij is van belang dat ik over dit gebruik kan beslissen: wat een model heeft geleerd, is
            moeilijk terug te nemen.
        [child] Voor mij is van belang dat mijn kind nog over dit gebruik kan beslissen: wat een model heeft geleerd,
            is moeilijk terug te nemen.
       *[represented] Van belang is dat deze persoon over dit gebruik kan beslissen: wat een model heeft geleerd, is
            moeilijk terug te nemen.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
