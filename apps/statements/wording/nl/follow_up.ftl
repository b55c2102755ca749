### De herinnering na stilte, in het Nederlands; in het Verenigd Koninkrijk is het een klacht bij Meta zelf.
###
### Stilte is geen toestemming en geen weigering: zeg nooit wat zij “betekent”. Waarden als in objection.ftl,
### en: $sent, $due (een dag), $silence (none; received: Meta bevestigde ontvangst of vroeg iets; answered: de
### persoon beantwoordde een vraag), $extended (yes, no).

silence =
    Op { $sent }{ did }. Ik beroep mij op { law-article }. { $place ->
        [none] {""}
       *[other] { $way ->
            [two] Het { noun } ging langs deze weg: { $place }.
            [three] Zo heb ik het { noun } verstuurd: { $place }.
           *[one] Voor het { noun } heb ik deze weg gebruikt: { $place }.
        }
    } { $silence ->
        [received] U hebt mij sindsdien geschreven, maar een beslissing heb ik niet gekregen.
        [answered] U vroeg mij om meer informatie en ik heb die gegeven, maar een beslissing heb ik niet gekregen.
       *[none] { $way ->
            [two] Er is bij mij geen antwoord aangekomen.
            [three] Ik ben nog steeds zonder antwoord.
           *[one] Ik heb geen antwoord gekregen.
        }
    }
    .short =
        Op { $sent }{ did-short }. { $sourced ->
            [yes] { $ends ->
                [several] De termijnen eindigden op { $due }, zonder antwoord.
                [last] De laatste termijn eindigde op { $due }, zonder antwoord.
               *[one] { $silence ->
                    [none] Een antwoord moest er uiterlijk op { $due } zijn; er kwam geen.
                   *[received] Een beslissing moest er uiterlijk op { $due } zijn; er kwam geen.
                }
            }
           *[no] { $silence ->
                [none] Er is geen antwoord gekomen.
               *[received] Er is geen beslissing gekomen.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

period-over =
    { $sourced ->
        [yes] { $instrument ->
            [gdpr] { period-of-law } Als u niets hebt gedaan, had u mij binnen een maand na ontvangst de redenen
                moeten geven en moeten zeggen waar ik een klacht kan indienen (artikel 12, lid 4); die maand kan
                niet worden verlengd.
            [uk_gdpr] { period-of-law } Als u niets hebt gedaan, had u mij binnen een maand na ontvangst de redenen
                moeten geven en moeten zeggen waar ik een klacht kan indienen (artikel 12, lid 4).
           *[other] De termijn voor uw antwoord, { period } na ontvangst ({ $rule_cites }), is geëindigd op { $due }.
        }
       *[no] { $statutory ->
            [yes] { $asked ->
                [yes] Ik had gevraagd om uw antwoord binnen { period } na ontvangst; die tijd is geëindigd op
                    { $due }.
               *[no] {""}
            }
           *[no] { $instrument ->
                [local_objection] Een wettelijke termijn voor uw antwoord is mij niet bekend
                [local_cessation] Een wettelijke termijn voor uw antwoord is mij niet bekend
               *[other] De wet stelt voor uw antwoord geen termijn
            }{ $asked ->
                [yes] ; ik had er uiterlijk op { $due } om gevraagd.
               *[no] .
            }
        } { $way ->
            [two] Ik wil dat dit wordt opgelost.
            [three] Voor mij is de zaak nog open.
           *[one] Ik wil niet dat de zaak wordt vergeten.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

unchanged =
    { $act ->
        [forbid] { $way ->
            [two] Het verbod staat zoals het was.
            [three] Ik heb het verbod niet ingetrokken.
           *[one] Het verbod geldt onverminderd.
        }
       *[object] { noun-start } { $way ->
            [two] staat zoals het was.
            [three] is niet ingetrokken.
           *[one] geldt onverminderd.
        }
    } { scope-again }
    .short =
        { $number ->
            [none] Het { noun } geldt voor content van anderen die { whom } toont of noemt.
           *[other] Het { noun } geldt voor { $behalf ->
                [self] mijn eigen content
               *[child] eigen content
            }, content van anderen over { whom }, AI-chats en gegevens van partners.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

confirm =
    { $tone ->
        [firm] { $way ->
            [two] Ik verwacht een schriftelijke bevestiging dat { confirm-what }.
            [three] Bevestig mij schriftelijk dat { confirm-what }.
           *[one] Ik roep u op schriftelijk te bevestigen dat { confirm-what }.
        }
       *[plain] { $way ->
            [two] Ik wil graag een schriftelijke bevestiging dat { confirm-what }.
            [three] Wat ik van u nodig heb, is een schriftelijke bevestiging dat { confirm-what }.
           *[one] Ik vraag u schriftelijk te bevestigen dat { confirm-what }.
        }
    } Ik voeg een kopie toe van { my-noun }; laat deze weg geen bijlage toe, dan stuur ik die op verzoek.
    .short =
        { noun-start } geldt nog steeds. { $acknowledged ->
            [yes] Bevestig de ontvangst binnen 30 dagen, en daarna schriftelijk het einde hiervan.
           *[no] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

confirm-by =
        { $tone ->
            [firm] Ik verwacht dat u uiterlijk op { $due } schriftelijk bevestigt{ confirm-end }
           *[plain] Ik vraag u uiterlijk op { $due } schriftelijk te bevestigen{ confirm-end }
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

confirm-what =
    u dit gebruik hebt gestopt{ $number ->
        [many] {" "}voor elk account
       *[other] {""}
    } en de gegevens buiten de training houdt{ $instrument ->
        [gdpr] . { restricted }
        [uk_gdpr] . { restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

restricted =
    { $asked ->
        [yes] Tot u hebt beslist, moet de verwerking worden beperkt, zoals ik heb gevraagd (artikel 18, lid 1,
            onder d)
       *[no] Ik vraag u nu ook de verwerking te beperken tot u hebt beslist (artikel 18, lid 1, onder d)
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

period-of-law =
    { $extended ->
        [yes] U hebt mij laten weten dat u meer tijd nodig hebt om te antwoorden; ook die termijn is geëindigd, op
            { $due }.
       *[no] { $way ->
            [two] U moest mij binnen { period } na ontvangst zeggen wat u hebt gedaan
            [three] Binnen { period } na ontvangst moest ik van u horen wat u hebt gedaan
           *[one] U had na ontvangst { period } om mij te zeggen wat u hebt gedaan
        }{ $instrument ->
            [uk_gdpr] {" "}(artikelen 12, lid 3, en 12A)
           *[gdpr] {" "}(artikel 12, lid 3)
        }; die termijn is geëindigd op { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

confirm-end =
    { $brief ->
        [yes] {" "}dat dit is beëindigd.
       *[no] {" "}dat u dit gebruik hebt gestopt.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
