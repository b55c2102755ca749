### Het antwoord op een weigering, in het Nederlands, naar de reden die Meta heeft gegeven.
###
### We weten niet hoe Meta iets heeft afgewogen: vraag, beweer nooit. De redenen komen uit reasons.ftl. Waarden
### als in objection.ftl, en: $asked_day (wanneer Meta weigerde), $sent, $due.

refused =
    { $act ->
        [forbid] { $way ->
            [two] In uw bericht van { $asked_day } aanvaardt u { my-noun-of } niet. Het steunt op { law-article }.
                { concerns } Ik ben het oneens en handhaaf het { noun }.
            [three] Uw bericht van { $asked_day } aanvaardt { my-noun-of } niet. Het verbod steunt op { law-article }.
                { concerns } Ik blijf erbij en vraag om een nieuwe beslissing.
           *[one] Op { $asked_day } schreef u dat u { my-noun-of } niet aanvaardt. Het steunt op { law-article }.
                { concerns } Ik blijf erbij en vraag u opnieuw te beslissen.
        }
       *[object] { $way ->
            [two] In uw bericht van { $asked_day } wijst u { my-noun-of } af. Het steunt op { law-article }.
                { concerns } Ik ben het oneens en handhaaf het { noun }.
            [three] U hebt { my-noun-of } afgewezen (uw bericht van { $asked_day }). Het steunt op { law-article }.
                { concerns } Ik blijf erbij en vraag om een nieuwe beslissing.
           *[one] Op { $asked_day } hebt u { my-noun-of } afgewezen. Het steunt op { law-article }. { concerns } Ik
                blijf erbij en vraag u opnieuw te beslissen.
        }
    }
    .short =
        { $act ->
            [forbid] { $way ->
                [two] Ik blijf bij { my-noun-of } (gebruik van { refused-data } voor AI bij Meta), dat u op
                    { $asked_day } niet hebt aanvaard.
                [three] U hebt { my-noun-of } (gebruik van { refused-data } voor AI bij Meta) op { $asked_day } niet
                    aanvaard. Het blijft staan.
               *[one] Op { $asked_day } hebt u { my-noun-of } (gebruik van { refused-data } voor AI bij Meta) niet
                    aanvaard. Ik blijf erbij.
            }
           *[object] { $way ->
                [two] Ik blijf bij { my-noun-of } (gebruik van { refused-data } voor AI bij Meta), dat u op
                    { $asked_day } hebt afgewezen.
                [three] U hebt { my-noun-of } (gebruik van { refused-data } voor AI bij Meta) op { $asked_day }
                    afgewezen. Het blijft staan.
               *[one] Op { $asked_day } hebt u { my-noun-of } (gebruik van { refused-data } voor AI bij Meta)
                    afgewezen. Ik blijf erbij.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

refused-data =
    { $behalf ->
        [self] mijn gegevens
       *[child] diens gegevens
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

refusal-no_own_ground =
    U zegt dat redenen uit een eigen situatie ontbreken. { $instrument ->
        [fadp] Voor een uitdrukkelijk verbod zijn er geen nodig. { $reasons ->
            [yes] Ik noem de mijne toch.
           *[no] {""}
        }
       *[other] { $reasons ->
            [yes] { not-dealt-with }
           *[no] { $form_reasons ->
                [optional] In uw eigen formulier zijn ze facultatief.
               *[unknown] {""}
            } { why-at-all } Ik vraag u daarop in te gaan.
        }
    }
    .short =
        { $instrument ->
            [fadp] { $reasons ->
                [yes] Voor een verbod zijn geen redenen nodig; hier is er toch een.
               *[no] Voor een verbod zijn geen redenen nodig.
            }
           *[other] { $reasons ->
                [yes] { $asked ->
                    [yes] Een eigen reden ontbreekt niet{ $brief ->
                        [yes] :
                       *[no] ; op deze bent u niet ingegaan.
                    }
                   *[no] Een eigen reden ontbreekt niet.
                }
               *[no] { $form_reasons ->
                    [optional] In uw eigen formulier zijn redenen facultatief; ik vraag u daarom naar de zaak zelf te
                        kijken.
                   *[unknown] Ik vraag u naar de zaak zelf te kijken.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

refusal-compelling_grounds =
    U wijst op eigen gronden. { $instrument ->
        [gdpr] Zulke gronden tellen alleen als ze dwingend zijn en in dit geval zwaarder wegen dan
            { own-interests-only }; een afweging in het algemeen is niet genoeg (artikel 21, lid 1).
        [uk_gdpr] Zulke gronden tellen alleen als ze dwingend zijn en in dit geval zwaarder wegen dan
            { own-interests-only }; een afweging in het algemeen is niet genoeg (artikel 21, lid 1).
        [fadp] Een zwaarder wegend belang moet voor dit geval worden aangetoond (artikel 31).
        [local_cessation] { $residence ->
            [KR] Ik vraag u het geval uit de wet te noemen dat u toestaat te weigeren.
            [JP] Ik vraag u te zeggen waarom dit gebruik { own-rights-interests } in dit geval niet dreigt te schaden.
           *[other] Ik vraag u de bepaling te noemen die u toestaat in dit geval door te gaan.
        }
       *[other] { $residence ->
            [NG] Volgens die wet mag u alleen doorgaan als u een algemeen belang of andere gerechtvaardigde gronden
                aantoont die zwaarder wegen dan { own-interests-only }; ik vraag u dat voor dit geval te doen.
            [JE] Het is aan u om aan te tonen dat ze in dit geval zwaarder wegen dan { own-interests-only }.
           *[other] Ik vraag u te laten zien dat ze in dit geval zwaarder wegen dan { own-interests-only }.
        }
    } { $instrument ->
        [gdpr] { $way ->
            [two] Volgens uw eigen beleid weegt u af wat te verwachten was, risico’s en voordelen, en minder
                ingrijpende middelen.
            [three] Verwachtingen, risico’s en voordelen, minder ingrijpende middelen: dat zijn de punten die uw
                beleid noemt.
           *[one] Uw beleid zegt dat u kijkt naar wat te verwachten was, naar risico’s en voordelen, en naar minder
                ingrijpende middelen.
        }
       *[other] {""}
    } { $reasons ->
        [yes] Ik vraag u mij punt voor punt te zeggen hoe u het volgende hebt afgewogen.
       *[no] Ik vraag u mij te zeggen hoe u verwachtingen, risico’s, voordelen en minder ingrijpende middelen in dit
            geval hebt afgewogen.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                [local_cessation] Noem de bepaling die u toestaat te weigeren.
               *[other] Zeg mij waarom uw gronden zwaarder wegen dan dit:
            }
           *[no] U wijst op eigen gronden. { $instrument ->
                [local_cessation] Noem de bepaling die u toestaat in dit geval te weigeren.
               *[other] Zeg mij waarom ze in dit geval zwaarder wegen dan { own-interests-only }.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

refusal-not_covered =
    U zegt dat wat anderen delen er niet onder valt. Gegevens over { whom } blijven dat,
    wie ze ook deelt. { $instrument ->
        [gdpr] Sinds december 2025 noemt uw beleid voor Europa ook openbare content van anderen. Daarom vraag ik u
       *[other] Daarom vraag ik u
    }: hoe herkent u content van anderen die { whom } toont of noemt, en hoe laat u die weg? Helpt een link
    u daarbij, zeg het mij dan. { $instrument ->
        [gdpr] Ziet u het anders, dan eist de wet redenen die bij dit geval passen (artikel 12, lid 4).
        [uk_gdpr] Ziet u het anders, dan eist de wet redenen die bij dit geval passen (artikel 12, lid 4).
       *[other] {""}
    } { $reasons ->
        [yes] Ik vraag u op elk punt in te gaan:
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] Gegevens over { whom } blijven dat, wie ze ook deelt.
           *[no] U zegt dat content van anderen er niet onder valt. Gegevens over { whom } blijven dat, wie ze ook
                deelt.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

refusal-evidence_wanted =
    { $number ->
        [none] U wilt bewijs. Alleen u kunt zien wat uw trainingsgegevens bevatten. Ik vraag u te zoeken naar content
            van anderen die { whom } toont of noemt; zou een link u helpen, zeg mij dat dan.
       *[other] U wilt bewijs, zoals een antwoord van een AI. { $act ->
            [forbid] Het verbod
           *[object] { noun-start }
        } gaat niet over zo’n antwoord. Het gaat over content op uw eigen diensten en het gebruik daarvan voor
            training, en die content hebt u zelf.
    }{ $instrument ->
        [gdpr] {" "}De wet vraagt om redenen uit iemands situatie, niet om bewijs (artikel 21, lid 1).
        [uk_gdpr] {" "}De wet vraagt om redenen uit iemands situatie, niet om bewijs (artikel 21, lid 1).
       *[other] {""}
    }
    .short = Het bewijs dat u wilt, betreft antwoorden van een AI. Het gaat hier om content die u zelf hebt.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

refusal-none_given =
    U geeft geen redenen. { $instrument ->
        [gdpr] De wet verlangt die van u, en ook dat u wijst op de mogelijkheid om een klacht in te dienen en beroep
            bij de rechter in te stellen (artikel 12, lid 4).
        [uk_gdpr] De wet verlangt die van u, en ook dat u wijst op de mogelijkheid om een klacht in te dienen en
            beroep bij de rechter in te stellen (artikel 12, lid 4).
        [fadp] Zonder redenen kan ik niet zien waarop u zich beroept (artikel 31).
       *[other] Zonder redenen kan ik niet zien waarop u zich beroept.
    } { $reasons ->
        [yes] Op geen van deze punten is dus ingegaan:
       *[no] {""}
    }
    .short =
        { $reasons ->
            [yes] U geeft geen redenen{ $brief ->
                [yes] .
               *[no] {" "}en bent op dit punt niet ingegaan.
            }
           *[no] U geeft geen redenen.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

again = { requests-intro }
    .decide =
        { $way ->
            [two] nog eens naar dit geval te kijken en opnieuw te beslissen;
            [three] een nieuwe beslissing te nemen die op dit geval ingaat;
           *[one] opnieuw te beslissen, voor dit geval;
        }
    .restrict =
        { $instrument ->
            [gdpr] de verwerking tot dan te beperken (artikel 18, lid 1, onder d);
            [uk_gdpr] de verwerking tot dan te beperken (artikel 18, lid 1, onder d);
           *[other] de gegevens tot dan hier niet voor te gebruiken;
        }
    .reasons =
        { $instrument ->
            [gdpr] als u opnieuw weigert, de gronden te noemen die volgens u zwaarder wegen dan
                { own-interests-only } (artikel 12, lid 4);
            [uk_gdpr] als u opnieuw weigert, de gronden te noemen die volgens u zwaarder wegen dan
                { own-interests-only } (artikel 12, lid 4);
            [local_cessation] als u opnieuw weigert, de bepaling te noemen die dat volgens u toestaat;
           *[other] als u opnieuw weigert, te noemen wat volgens u zwaarder weegt dan { own-interests-only };
        }
    .confirm = mij de beslissing op schrift te geven.
    .short =
        { $acknowledged ->
            [yes] { $brief ->
                [yes] Bevestig de ontvangst binnen 30 dagen, en beslis opnieuw met redenen.
               *[no] Bevestig de ontvangst binnen 30 dagen en beslis opnieuw, schriftelijk en met redenen.
            }
           *[no] { $tone ->
                [firm] Ik verwacht een nieuwe schriftelijke beslissing, met redenen voor dit geval.
               *[plain] { $way ->
                    [two] Ik vraag om een nieuwe schriftelijke beslissing, met redenen voor dit geval.
                    [three] Beslis nog eens, schriftelijk en met redenen voor dit geval.
                   *[one] Ik vraag u opnieuw te beslissen, schriftelijk en met redenen voor dit geval.
                }
            }
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

not-dealt-with =
    { $asked ->
        [yes] { $behalf ->
            [self] Mijn { noun } noemt redenen uit mijn eigen leven, en uw antwoord gaat er niet op in:
            [child] Het { noun } noemt redenen uit het leven van mijn kind, en uw antwoord gaat er niet op in:
           *[represented] Het { noun } noemt redenen uit het leven van deze persoon, en uw antwoord gaat er niet op in:
        }
       *[no] { $way ->
            [two] Zulke redenen zijn er, en ik vraag u op elk daarvan in te gaan:
            [three] Ze bestaan. Ik vraag u op elk van deze in te gaan:
           *[one] Ze ontbreken niet. Ik vraag u op elk van deze in te gaan:
        }
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
